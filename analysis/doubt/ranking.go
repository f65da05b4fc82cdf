package doubt

import (
	"cmp"
	"math"
	"slices"
)

// ranking returns the rank of each value: 1 for the largest, or for the smallest
// where that is asked for; equal values share the smallest rank; 0 where a value
// is not defined. Values that differ by rounding alone are equal: within a
// relative 1e-9, or 1e-12 of the largest.
func ranking(values []float64, smallest bool) []int32 {
	order := make([]int, 0, len(values))
	most := 0.0
	for i, x := range values {
		if !math.IsNaN(x) {
			order = append(order, i)
			most = max(most, math.Abs(x))
		}
	}
	slices.SortFunc(order, func(i, j int) int {
		if smallest {
			i, j = j, i
		}
		return cmp.Compare(values[j], values[i])
	})
	ranks := make([]int32, len(values))
	for place, i := range order {
		ranks[i] = int32(place + 1)
		if place > 0 && same(values[i], values[order[place-1]], most) {
			ranks[i] = ranks[order[place-1]]
		}
	}
	return ranks
}

func same(x, y, most float64) bool {
	return math.Abs(x-y) <= max(1e-9*max(math.Abs(x), math.Abs(y)), 1e-12*most)
}
