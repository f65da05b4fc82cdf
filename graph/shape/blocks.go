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
	d := newDepthFirst(ctx, t.Out(), n)
	for first := range int32(n) {
		if d.number[first] != 0 {
			continue
		}
		tree := d.tree(first)
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		b.hang(d, tree)
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

// hang adds the blocks of a component, whose organizations are given in the order
// of the search.
func (b *Blocks) hang(d *depthFirst, tree []int32) {
	for k := len(tree) - 1; k > 0; k-- {
		v := tree[k]
		u := d.parent[v]
		d.lowest[u] = min(d.lowest[u], d.lowest[v])
	}
	b.Of[tree[0]] = -1
	for _, v := range tree[1:] {
		u := d.parent[v]
		// Nothing that hangs from v leads past u.
		if d.lowest[v] >= d.number[u] {
			b.Of[v] = int32(len(b.Tops))
			b.Tops = append(b.Tops, u)
			continue
		}
		b.Of[v] = b.Of[u]
	}
}
