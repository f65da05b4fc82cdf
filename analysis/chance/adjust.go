package chance

import (
	"cmp"
	"math"
	"slices"
)

// BenjaminiHochberg returns the adjusted probabilities of tests that are made
// together: with the m probabilities that are defined in ascending order, the
// k-th becomes the smallest of p_j·m/j over j ≥ k, at most 1. To call those below
// q true keeps the expected share of false ones among them at q. NaN, not tested,
// stays NaN and does not count.
//
// Benjamini and Hochberg 1995, doi:10.1111/j.2517-6161.1995.tb02031.x.
func BenjaminiHochberg(p []float64) []float64 { return BenjaminiHochbergOf(p, nil) }

// BenjaminiHochbergOf returns the same where the i-th probability is that of
// counts[i] tests, of one each where counts is nil; that of none is not tested.
func BenjaminiHochbergOf(p []float64, counts []int) []float64 {
	adjusted := make([]float64, len(p))
	order := make([]int, 0, len(p))
	tests, count := 0, func(i int) int { return 1 }
	if counts != nil {
		count = func(i int) int { return counts[i] }
	}
	for i, x := range p {
		adjusted[i] = math.NaN()
		if !math.IsNaN(x) && count(i) > 0 {
			order = append(order, i)
			tests += count(i)
		}
	}
	// Equal ones get the same, in whatever order.
	slices.SortFunc(order, func(a, b int) int { return cmp.Compare(p[a], p[b]) })
	least, rank := 1.0, tests
	for _, i := range slices.Backward(order) {
		// The quotient first: it is at least 1, so that no rounding takes the
		// product below p.
		least = min(least, p[i]*(float64(tests)/float64(rank)))
		adjusted[i] = least
		rank -= count(i)
	}
	return adjusted
}
