package main

import (
	"cmp"
	"math"
	"math/rand/v2"
	"slices"

	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
)

// network is what is measured: ties without direction, and sectors.
type network struct {
	name    string
	ties    *graph.Ties
	sectors []int32
}

// generated returns the networks that are measured unless data are named: those of
// very unequal degrees, and clustered ones with pendants, which are nearer to real
// partnerships.
func generated() []network {
	var out []network
	for _, n := range []int{1_000, 10_000, 100_000} {
		out = append(out, powerLaw(n, 5*n), pendants(n, 2*n))
	}
	return out
}

// powerLaw returns a network in which the chance of a tie is the product of two
// weights (Chung and Lu 2002, doi:10.1007/PL00012580), drawn with a tail of
// exponent 2.5.
func powerLaw(n, m int) network {
	r := rand.New(rand.NewPCG(1, uint64(n)))
	weights := make([]float64, n)
	sum := 0.0
	for i := range weights {
		weights[i] = math.Pow(1-r.Float64(), -1/1.5)
		sum += weights[i]
	}
	// No organization takes more than a fair number of ties.
	most := sum / float64(n) * math.Sqrt(float64(n)) / 2
	reach := make([]float64, n)
	sum = 0
	for i, w := range weights {
		sum += min(w, most)
		reach[i] = sum
	}
	draw := func() int32 {
		at, _ := slices.BinarySearchFunc(reach, r.Float64()*sum, cmp.Compare)
		return int32(min(at, n-1))
	}
	taken := make(map[[2]int32]bool, m)
	list := make([]graph.Tie, 0, m)
	for len(list) < m {
		a, b := draw(), draw()
		pair := [2]int32{min(a, b), max(a, b)}
		if a == b || taken[pair] {
			continue
		}
		taken[pair] = true
		list = append(list, graph.Tie{A: a, B: b, Strength: float64(1 + r.IntN(5))})
	}
	return network{"power law", graph.NewTies(n, false, list), graphtest.Codes(1, n, 6)}
}

// pendants returns a clustered network of two thirds of the organizations, on
// which the last third hang by one tie each.
func pendants(n, m int) network {
	r := rand.New(rand.NewPCG(2, uint64(n)))
	core := 2 * n / 3
	inner, _ := graphtest.Clustered(1, core, m, 6)
	list := make([]graph.Tie, 0, m+n-core)
	for _, tie := range inner.All() {
		tie.Strength = float64(1 + r.IntN(5))
		list = append(list, tie)
	}
	for i := core; i < n; i++ {
		list = append(list, graph.Tie{A: int32(r.IntN(i)), B: int32(i), Strength: float64(1 + r.IntN(5))})
	}
	return network{"clustered with pendants", graph.NewTies(n, false, list), graphtest.Codes(2, n, 6)}
}
