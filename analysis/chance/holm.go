package chance

import (
	"cmp"
	"math"
	"slices"
)

// Holm returns the adjusted probabilities of tests that are made together: with the
// m probabilities that are defined in ascending order, the k-th becomes
//
//	max over j ≤ k of min(1, (m − j + 1)·p(j))
//
// To call those below q true makes any mistake at all with a probability of at most
// q. NaN, not tested, stays NaN and does not count.
//
// Holm 1979, Scandinavian Journal of Statistics 6:65–70.
func Holm(p []float64) []float64 {
	adjusted := make([]float64, len(p))
	order := make([]int, 0, len(p))
	for i, x := range p {
		adjusted[i] = math.NaN()
		if !math.IsNaN(x) {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(p[a], p[b]) })
	largest := 0.0
	for k, i := range order {
		largest = max(largest, min(1, float64(len(order)-k)*p[i]))
		adjusted[i] = largest
	}
	return adjusted
}
