package shape

import (
	"math"

	"example.org/lintas/graph"
)

// Modularity returns the modularity of a division of the organizations into
// groups, labels below their number plus one,
//
//	Q = Σ_s (L_s/m − (K_s/2m)²)
//
// with L_s the ties inside group s, K_s the sum of its members' degrees and m the
// number of ties; with weighted, the sums of their strengths (Newman and Girvan
// 2004, doi:10.1103/PhysRevE.69.026113; Newman 2004,
// doi:10.1103/PhysRevE.70.056131). Direction is left aside. Without ties it is
// NaN.
func Modularity(t *graph.Ties, labels []int, weighted bool) float64 {
	t = t.Symmetric(graph.Maximum)
	degrees := make([]float64, t.Len()+1)
	inside, total := 0.0, 0.0
	for _, tie := range t.All() {
		w := 1.0
		if weighted {
			w = tie.Strength
		}
		a, b := labels[tie.A], labels[tie.B]
		if a == b {
			inside += w
		}
		degrees[a] += w
		degrees[b] += w
		total += w
	}
	if total == 0 {
		return math.NaN()
	}
	squares := 0.0
	for _, k := range degrees {
		squares += k * k
	}
	return inside/total - squares/(4*total*total)
}
