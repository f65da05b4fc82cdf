package shape

import (
	"context"

	"example.org/lintas/graph"
)

// CutPoints returns what holds components together. cut says of each
// organization whether its component falls apart without it, and pairsCut how
// many pairs of other organizations are connected with it and not without it.
// bridges says of each tie, in the order of Symmetric(Maximum).All, whether its
// component falls apart without the tie.
func CutPoints(t *graph.Ties) (cut []bool, pairsCut []int64, bridges []bool) {
	t = t.Symmetric(graph.Maximum)
	return cutPointsOf(t.Out(), len(t.All()))
}

func cutPointsOf(rows *graph.Rows, ties int) (cut []bool, pairsCut []int64, bridges []bool) {
	n := len(rows.Offsets) - 1
	cut, pairsCut, bridges = make([]bool, n), make([]int64, n), make([]bool, ties)
	d := newDepthFirst(context.Background(), rows, n)
	below := make([]int64, n)   // the organization and its descendants
	falling := make([]int64, n) // descendants that lose the rest without it
	for first := range int32(n) {
		if d.number[first] != 0 {
			continue
		}
		tree := d.tree(first)
		size := int64(len(tree))
		// From the leaves up: what hangs below each one is complete when its
		// turn comes.
		for k := len(tree) - 1; k >= 0; k-- {
			v := tree[k]
			below[v]++
			rest := size - 1 - falling[v]
			pairsCut[v] += rest * falling[v]
			cut[v] = pairsCut[v] > 0
			if v == first {
				continue
			}
			u := d.parent[v]
			below[u] += below[v]
			bridges[d.tie[v]] = d.lowest[v] > d.number[u]
			if d.lowest[v] >= d.number[u] {
				// Pairs of this part and those that fell away before it.
				pairsCut[u] += below[v] * falling[u]
				falling[u] += below[v]
			}
			d.lowest[u] = min(d.lowest[u], d.lowest[v])
		}
	}
	return cut, pairsCut, bridges
}

// depthFirst is depth-first search (Tarjan 1972, doi:10.1137/0201010) with its
// own stack, so that a chain of a million organizations is no deeper than the
// memory.
type depthFirst struct {
	rows    *graph.Rows
	number  []int32 // in the order of discovery, from 1; 0 is not yet found
	lowest  []int32 // number that one tie back leads to from the organization
	parent  []int32
	tie     []int32 // to the parent
	next    []int32 // position of the arc to follow next
	found   int32
	visited []int32
	ctx     context.Context // ends the search early
}

func newDepthFirst(ctx context.Context, rows *graph.Rows, n int) *depthFirst {
	d := &depthFirst{
		ctx:     ctx,
		rows:    rows,
		number:  make([]int32, n),
		lowest:  make([]int32, n),
		parent:  make([]int32, n),
		tie:     make([]int32, n),
		next:    make([]int32, n),
		visited: make([]int32, 0, n),
	}
	copy(d.next, rows.Offsets)
	return d
}

// tree returns the organizations of a component in the order of discovery; not all
// of them where the context has ended.
func (d *depthFirst) tree(root int32) []int32 {
	first := len(d.visited)
	d.discover(root)
	d.tie[root] = -1
	v := root
	for steps := 0; steps&0xffff != 0 || d.ctx.Err() == nil; steps++ {
		if d.next[v] == d.rows.Offsets[v+1] {
			if v == root {
				return d.visited[first:]
			}
			v = d.parent[v]
			continue
		}
		p := d.next[v]
		d.next[v]++
		w := d.rows.Targets[p]
		switch {
		case d.number[w] == 0:
			d.parent[w], d.tie[w] = v, d.rows.Index[p]
			d.discover(w)
			v = w
		case d.rows.Index[p] != d.tie[v]:
			d.lowest[v] = min(d.lowest[v], d.number[w])
		}
	}
	return d.visited[first:]
}

func (d *depthFirst) discover(v int32) {
	d.found++
	d.number[v], d.lowest[v] = d.found, d.found
	d.visited = append(d.visited, v)
}
