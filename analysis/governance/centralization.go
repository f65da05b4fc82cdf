package governance

import (
	"math"
	"math/rand/v2"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/graph"
	"example.org/lintas/graph/words"
)

// centralization compares degree centralization with that of networks of as many
// organizations and ties, the ties between pairs drawn at random (Erdős & Rényi
// 1959): only the largest degree differs from one to the next.
func centralization(e *evidence) told {
	n, m := e.ties.Len(), len(e.ties.All())
	if n < 3 || m == 0 {
		return told{}
	}
	largest := 0
	for i := range n {
		largest = max(largest, len(e.ties.Out().Row(i)))
	}
	f := chance.Bare(freeman(n, m, largest), n)
	if e.kind == "" {
		f = chance.Compared(f.Value, math.NaN(), n, e.centralizationDraws(n, m))
	}
	return told{Measured, f, "organizations", words.Text{
		EN: "The organization with most ties is tied to %[1]s of %[2]s others (centralization %[3]s).%[4]s High eases coordination and makes the network depend on one; low spreads the load and may lack somebody who leads.",
		ID: "Organisasi dengan hubungan terbanyak terhubung dengan %[1]s dari %[2]s organisasi lain (pemusatan %[3]s).%[4]s Pemusatan tinggi memudahkan koordinasi tetapi membuat jejaring bergantung pada satu pihak; pemusatan rendah membagi beban tetapi mungkin tanpa pemimpin."}.With(
		count(largest), count(n-1), number(f.Value), against(f, number))}
}

// freeman returns the degree centralization Σ(max − k_i) / ((n−1)(n−2)) of n
// organizations with m ties (Freeman 1979, doi:10.1016/0378-8733(78)90021-7).
func freeman(n, m, largest int) float64 {
	return float64(n*largest-2*m) / (float64(n-1) * float64(n-2))
}

// centralizationBudget is the largest number of ties drawn.
const centralizationBudget = 1e6

func (e *evidence) centralizationDraws(n, m int) []float64 {
	draws := chance.Draws(e.Permutations, centralizationBudget, float64(m))
	if draws < chance.MinDraws {
		return nil
	}
	out := make([]float64, draws)
	degrees, taken := make([]int, n), make(map[int]bool, m)
	for i := range out {
		out[i] = freeman(n, m, largestDegree(chance.Stream(e.Seed, "centralization", i), m, degrees, taken))
	}
	return out
}

// largestDegree draws m different pairs (Floyd's sample: Bentley & Floyd 1987,
// doi:10.1145/30401.315746) and returns the largest degree. The slice and the map
// are used anew.
func largestDegree(r *rand.Rand, m int, degrees []int, taken map[int]bool) int {
	clear(degrees)
	clear(taken)
	n, largest := len(degrees), 0
	pairs := n * (n - 1) / 2
	for last := pairs - m; last < pairs; last++ {
		pair := r.IntN(last + 1)
		if taken[pair] {
			pair = last
		}
		taken[pair] = true
		a, b := pairOf(pair)
		degrees[a]++
		degrees[b]++
		largest = max(largest, degrees[a], degrees[b])
	}
	return largest
}

// pairOf returns the pair b < a with number a(a−1)/2 + b.
func pairOf(pair int) (a, b int) {
	a = int((1 + math.Sqrt(1+8*float64(pair))) / 2)
	for a*(a-1)/2 > pair {
		a--
	}
	for (a+1)*a/2 <= pair {
		a++
	}
	return a, pair - a*(a-1)/2
}

// tiesOf returns the ties that partnerships make, without direction, each giving
// its pairs 1/(k−1) of its strength (Newman 2001).
func tiesOf(n int, records []*record) *graph.Ties {
	var ties []graph.Tie
	for _, p := range records {
		strength := p.Strength / float64(max(p.Size-1, 1))
		for i, a := range p.participants {
			for _, b := range p.participants[:i] {
				ties = append(ties, graph.Tie{A: int32(b), B: int32(a), Strength: strength, Partnerships: 1})
			}
		}
	}
	return graph.NewTies(n, false, ties)
}
