package shape

import (
	"context"
	"math"

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
	d := newDepthFirst(context.Background(), rows)
	// By number, as all that the search says.
	below := make([]int32, n+1)   // the organization and its descendants
	falling := make([]int32, n+1) // descendants that lose the rest without it
	pairs := make([]int64, n+1)
	for root := range int32(n) {
		if d.number[root] != 0 {
			continue
		}
		first, last := d.tree(root)
		// From the leaves up: what hangs below each one is complete when its
		// turn comes.
		for v := last; v >= first; v-- {
			below[v]++
			if rest := last - first - falling[v]; falling[v] > 0 {
				pairs[v] += int64(rest) * int64(falling[v])
				pairsCut[d.organization[v]] = pairs[v]
				cut[d.organization[v]] = pairs[v] > 0
			}
			if v == first {
				continue
			}
			u := d.parent[v]
			below[u] += below[v]
			if d.lowest[v] > u {
				bridges[rows.Index[d.arc[v]]] = true
			}
			if d.lowest[v] >= u {
				// Pairs of this part and those that fell away before it.
				pairs[u] += int64(below[v]) * int64(falling[u])
				falling[u] += below[v]
			}
		}
	}
	return cut, pairsCut, bridges
}

// depthFirst is depth-first search (Tarjan 1972, doi:10.1137/0201010) with its
// own stack, so that a chain of a million organizations is no deeper than the
// memory. It numbers organizations from 1 in the order of discovery, and says what
// it finds by number: those that it goes back and forth between have near ones.
type depthFirst struct {
	ctx          context.Context // ends the search early
	rows         *graph.Rows
	number       []int32 // of each organization; 0 is not yet found
	found        int32
	organization []int32
	parent       []int32
	arc          []int32 // position of that from the parent
	lowest       []int32 // that the organization and those below it have another tie to
	next         []int32 // position of the arc to follow next
}

func newDepthFirst(ctx context.Context, rows *graph.Rows) *depthFirst {
	n := len(rows.Offsets) - 1
	d := &depthFirst{
		ctx:          ctx,
		rows:         rows,
		number:       make([]int32, n),
		organization: make([]int32, n+1),
		parent:       make([]int32, n+1),
		arc:          make([]int32, n+1),
		lowest:       make([]int32, n+1),
		next:         make([]int32, n+1),
	}
	d.organization[0] = -1 // parent of those who have none
	return d
}

// tree returns the first and last number of a component. All of them have a parent
// but the first. Where the context has ended, the component is not complete.
func (d *depthFirst) tree(root int32) (first, last int32) {
	number, offsets, targets := d.number, d.rows.Offsets, d.rows.Targets
	first = d.discover(root)
	v, i, above := first, root, d.organization[0] // the organization i of number v, and its parent
	p, lowest := offsets[i], v
	for steps := 0; steps&0xffff != 0 || d.ctx.Err() == nil; steps++ {
		for end := offsets[i+1]; p < end; p++ {
			j := targets[p]
			w := number[j]
			if w == 0 {
				d.next[v], d.lowest[v] = p+1, lowest
				w = d.discover(j)
				d.parent[w], d.arc[w] = v, p
				v, i, above = w, j, i
				p, end, lowest = offsets[i]-1, offsets[i+1], v
				continue
			}
			if j == above {
				w = math.MaxInt32
			}
			lowest = min(lowest, w)
		}
		d.lowest[v] = lowest
		if v == first {
			return first, d.found
		}
		v = d.parent[v]
		i, above = d.organization[v], d.organization[d.parent[v]]
		p, lowest = d.next[v], min(lowest, d.lowest[v])
	}
	return first, d.found
}

func (d *depthFirst) discover(i int32) (number int32) {
	d.found++
	d.number[i], d.organization[d.found] = d.found, i
	return d.found
}
