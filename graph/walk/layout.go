package walk

import (
	"slices"

	"example.org/lintas/graph"
)

// layout is the rows of a network with its organizations renumbered by falling
// degree: those that every search meets stand together and stay in the
// processor's cache.
type layout struct {
	offsets, targets []int32
	ties             []int32   // index of each arc's tie
	lengths          []float64 // nil where all are the same
	sectors          []int32   // nil where none count
	original         []int32   // number of each organization in the network
}

func newLayout(t *graph.Ties, wanted tally) *layout {
	n, rows := t.Len(), t.Out()
	l := &layout{
		offsets:  make([]int32, n+1),
		targets:  make([]int32, 0, len(rows.Targets)),
		ties:     make([]int32, 0, len(rows.Targets)),
		original: make([]int32, n),
	}
	degree := make([]int, n)
	for i := range n {
		l.original[i] = int32(i)
		degree[i] = len(rows.Row(i))
		if t.IsDirected() {
			degree[i] += len(t.In().Row(i))
		}
	}
	slices.SortStableFunc(l.original, func(a, b int32) int { return degree[b] - degree[a] })
	renumbered := make([]int32, n)
	for i, o := range l.original {
		renumbered[o] = int32(i)
	}
	for i, o := range l.original {
		for p := rows.Offsets[o]; p < rows.Offsets[o+1]; p++ {
			l.targets = append(l.targets, renumbered[rows.Targets[p]])
			l.ties = append(l.ties, rows.Index[p])
			if wanted.weighted {
				l.lengths = append(l.lengths, 1/rows.Strengths[p])
			}
		}
		l.offsets[i+1] = int32(len(l.targets))
	}
	if wanted.sectors != nil {
		l.sectors = make([]int32, n)
		for i, o := range l.original {
			l.sectors[i] = wanted.sectors[o]
		}
	}
	return l
}

// restore returns the values, times the share, in the order of the network; nil
// for nil.
func (l *layout) restore(values []float64, share float64) []float64 {
	if values == nil {
		return nil
	}
	out := make([]float64, len(values))
	for i, v := range values {
		out[l.original[i]] = share * v
	}
	return out
}
