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
func BenjaminiHochberg(p []float64) []float64 {
	adjusted := make([]float64, len(p))
	order := make([]int, 0, len(p))
	for i, x := range p {
		adjusted[i] = math.NaN()
		if !math.IsNaN(x) {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(p[a], p[b]) })
	least := 1.0
	for k := len(order) - 1; k >= 0; k-- {
		// The quotient first: it is at least 1, so that no rounding takes the
		// product below p.
		least = min(least, p[order[k]]*(float64(len(order))/float64(k+1)))
		adjusted[order[k]] = least
	}
	return adjusted
}
