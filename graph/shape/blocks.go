package shape

import "example.org/lintas/graph"

// Blocks are the parts of a network that no single organization holds together,
// seen without direction: its biconnected parts, which share organizations and
// no ties (Hopcroft and Tarjan 1973, doi:10.1145/362248.362272). They hang on
// each other like a tree. A tie whose loss parts its ends is a block of two.
type Blocks struct {
	// Tops holds the one organization of each block that the block hangs from. A
	// block comes after that in which its top hangs.
	Tops []int32
	// Of is the block in which each organization hangs from another, -1 for one
	// that hangs from nobody: one in each component.
	Of []int32
	// Ties is the block of each tie, in the order of Symmetric(Maximum).All.
	Ties []int32
}

// NewBlocks returns the blocks of the ties.
func NewBlocks(t *graph.Ties) *Blocks {
	t = t.Symmetric(graph.Maximum)
	n := t.Len()
	b := &Blocks{Of: make([]int32, n), Ties: make([]int32, len(t.All()))}
	d := newDepthFirst(t.Out())
	for root := range int32(n) {
		if d.number[root] == 0 {
			b.hang(d, root)
		}
	}
	// The tie to someone found earlier is in the block in which the later hangs.
	for k, tie := range t.All() {
		later := tie.A
		if d.number[tie.B] > d.number[later] {
			later = tie.B
		}
		b.Ties[k] = b.Of[later]
	}
	return b
}

// hang adds the blocks of the component of an organization not yet found.
func (b *Blocks) hang(d *depthFirst, root int32) {
	first, last := d.tree(root)
	b.Of[root] = -1
	for v := first + 1; v <= last; v++ {
		i, top := d.organization[v], d.organization[d.parent[v]]
		// Nothing that hangs from i leads past the top.
		if d.lowest[v] >= d.parent[v] {
			b.Of[i] = int32(len(b.Tops))
			b.Tops = append(b.Tops, top)
			continue
		}
		b.Of[i] = b.Of[top]
	}
}
