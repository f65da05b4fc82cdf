package duplication

import (
	"cmp"
	"math"
	"slices"

	"example.org/lintas/graph"
)

// times are when an organization is at work: disjoint periods in ascending order,
// with both ends included and none of them open.
type times []graph.Period

// timesOf returns the days that lie in any of the periods.
func timesOf(periods []graph.Period) times {
	closed := slices.Clone(periods)
	for i := range closed {
		if closed[i].End == 0 {
			closed[i].End = math.MaxInt32
		}
	}
	slices.SortFunc(closed, func(p, q graph.Period) int {
		return cmp.Or(cmp.Compare(p.Start, q.Start), cmp.Compare(p.End, q.End))
	})
	out := closed[:0]
	for _, p := range closed {
		if last := len(out) - 1; last >= 0 && p.Start <= out[last].End {
			out[last].End = max(out[last].End, p.End)
			continue
		}
		out = append(out, p)
	}
	return times(out)
}

// meet reports whether the two share a day.
func (t times) meet(u times) bool {
	for i, j := 0, 0; i < len(t) && j < len(u); {
		switch {
		case t[i].End < u[j].Start:
			i++
		case u[j].End < t[i].Start:
			j++
		default:
			return true
		}
	}
	return false
}
