package shape

import (
	"context"

	"example.org/lintas/graph"
)

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

// NewBlocks returns the blocks of the ties. The error is that of the context, if it
// ends the work.
func NewBlocks(ctx context.Context, t *graph.Ties) (*Blocks, error) {
	t = t.Symmetric(graph.Maximum)
	n := t.Len()
	b := &Blocks{Of: make([]int32, n), Ties: make([]int32, len(t.All()))}
	d := newDepthFirst(ctx, t.Out())
	for root := range int32(n) {
		if d.number[root] != 0 {
			continue
		}
		first, last := d.tree(root)
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		b.hang(d, first, last)
	}
	// The tie to someone found earlier is in the block in which the later hangs.
	for k, tie := range t.All() {
		later := tie.A
		if d.number[tie.B] > d.number[later] {
			later = tie.B
		}
		b.Ties[k] = b.Of[later]
	}
	return b, nil
}

// hang adds the blocks of the component with the given numbers.
func (b *Blocks) hang(d *depthFirst, first, last int32) {
	b.Of[d.organization[first]] = -1
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
