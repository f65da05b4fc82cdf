package graphtest

import (
	"math"
	"slices"

	"example.org/lintas/graph"
	"pgregory.net/rapid"
)

// Draw returns undirected or directed ties of up to 12 organizations, none and
// one among them.
func Draw(t *rapid.T, directed bool) *graph.Ties {
	n := rapid.IntRange(0, 12).Draw(t, "n")
	if n == 0 {
		return graph.NewTies(0, directed, nil)
	}
	end := rapid.Int32Range(0, int32(n)-1)
	tie := rapid.Custom(func(t *rapid.T) graph.Tie {
		return graph.Tie{A: end.Draw(t, "a"), B: end.Draw(t, "b"), Strength: float64(rapid.IntRange(1, 4).Draw(t, "strength"))}
	})
	return graph.NewTies(n, directed, rapid.SliceOfN(tie, 0, 3*n).Draw(t, "ties"))
}

// DrawCodes returns a sector for each of n organizations, 0 to 2 or -1.
func DrawCodes(t *rapid.T, n int) []int32 {
	return rapid.SliceOfN(rapid.Int32Range(-1, 2), n, n).Draw(t, "sectors")
}

// DrawOrder returns the numbers 0 to n-1 in any order.
func DrawOrder(t *rapid.T, n int) []int {
	order := make([]int, n)
	for i := range order {
		order[i] = i
	}
	return rapid.Permutation(order).Draw(t, "order")
}

// Relabel returns the ties with organization i as order[i].
func Relabel(t *graph.Ties, order []int) *graph.Ties {
	return moved(t, t.Len(), func(i int32) int32 { return int32(order[i]) })
}

// WithIsolate returns the ties with one more organization at the end.
func WithIsolate(t *graph.Ties) *graph.Ties {
	return moved(t, t.Len()+1, func(i int32) int32 { return i })
}

// Doubled returns the ties and beside them the same again, n farther.
func Doubled(t *graph.Ties) *graph.Ties {
	n := int32(t.Len())
	list := slices.Clone(t.All())
	for _, tie := range t.All() {
		tie.A, tie.B = tie.A+n, tie.B+n
		list = append(list, tie)
	}
	return graph.NewTies(int(2*n), t.IsDirected(), list)
}

func moved(t *graph.Ties, n int, to func(int32) int32) *graph.Ties {
	list := slices.Clone(t.All())
	for k := range list {
		list[k].A, list[k].B = to(list[k].A), to(list[k].B)
	}
	return graph.NewTies(n, t.IsDirected(), list)
}

// Permuted returns the values with that of i at order[i].
func Permuted[T any](values []T, order []int) []T {
	out := make([]T, len(values))
	for i, v := range values {
		out[order[i]] = v
	}
	return out
}

// Close reports whether two values are within a relative tolerance, which is
// absolute below 1; NaN is close to NaN.
func Close(got, want, tolerance float64) bool {
	if math.IsNaN(got) || math.IsNaN(want) {
		return math.IsNaN(got) && math.IsNaN(want)
	}
	return got == want || math.Abs(got-want) <= tolerance*max(1, math.Abs(want))
}

// AllClose reports whether as many values are close, place by place.
func AllClose(got, want []float64, tolerance float64) bool {
	return slices.EqualFunc(got, want, func(a, b float64) bool { return Close(a, b, tolerance) })
}
