package graphtest

import (
	"fmt"
	"math/rand/v2"

	"example.org/lintas/graph"
)

// Random returns n organizations, at least two, with at most m ties between
// pairs drawn at random, of strength 1 to 5.
func Random(seed uint64, n, m int, directed bool) *graph.Ties {
	r := source(seed)
	list := make([]graph.Tie, 0, m)
	taken := map[[2]int]bool{}
	for range m {
		a, b := r.IntN(n), r.IntN(n)
		if !directed && a > b {
			a, b = b, a
		}
		if a == b || taken[[2]int{a, b}] {
			continue
		}
		taken[[2]int{a, b}] = true
		list = append(list, graph.Tie{A: int32(a), B: int32(b), Strength: float64(1 + r.IntN(5)), Partnerships: 1})
	}
	return graph.NewTies(n, directed, list)
}

// Codes returns a sector for each of n organizations, 0 to sectors-1 drawn at
// random, and -1, which is unknown, for about one in ten.
func Codes(seed uint64, n, sectors int) []int32 {
	r := source(seed)
	codes := make([]int32, n)
	for i := range codes {
		codes[i] = int32(r.IntN(sectors))
		if r.IntN(10) == 0 {
			codes[i] = -1
		}
	}
	return codes
}

// Clustered returns a network for benchmarks with as many triangles and as
// unequal degrees as partnerships have, and a sector for each organization, 0 to
// sectors-1: m/n ties of each newcomer, the first to someone by degree, the
// others mostly to partners of the last (Holme and Kim 2002,
// doi:10.1103/PhysRevE.65.026107).
func Clustered(seed uint64, n, m, sectors int) (*graph.Ties, []int32) {
	const triads = 0.6 // share of the ties that close a triangle
	r := source(seed)
	each := m / n
	neighbors := make([][]int32, n)
	var list []graph.Tie
	var ends []int32 // each organization as often as it has ties
	join := func(a, b int32) bool {
		for _, c := range neighbors[a] {
			if c == b {
				return false
			}
		}
		if a == b {
			return false
		}
		neighbors[a], neighbors[b] = append(neighbors[a], b), append(neighbors[b], a)
		ends = append(ends, a, b)
		list = append(list, graph.Tie{A: a, B: b, Strength: 1, Partnerships: 1})
		return true
	}
	for i := range int32(each) {
		join(i, i+1)
	}
	for a := int32(each + 1); a < int32(n); a++ {
		last := ends[r.IntN(len(ends))]
		join(a, last)
		for have := 1; have < each; {
			b := ends[r.IntN(len(ends))]
			if r.Float64() < triads {
				b = neighbors[last][r.IntN(len(neighbors[last]))]
			}
			if join(a, b) {
				have++
				last = b
			}
		}
	}
	codes := make([]int32, n)
	for i := range codes {
		codes[i] = int32(r.IntN(sectors))
	}
	return graph.NewTies(n, false, list), codes
}

// Network returns a network of the ties. Organization i has the id "o" and i in
// six digits and the sector "s" and its code, or none where it is -1; a tie is a
// partnership of two of its strength.
func Network(t *graph.Ties, codes []int32) *graph.Network {
	b := graph.NewBuilder()
	for i := range t.Len() {
		o := graph.Organization{ID: fmt.Sprintf("o%06d", i)}
		if codes[i] >= 0 {
			o.Sector = fmt.Sprintf("s%d", codes[i])
		}
		must(b.AddOrganization(o))
	}
	for _, tie := range t.All() {
		must(b.AddPartnership(graph.Partnership{
			Pair: true, Source: int(tie.A), Target: int(tie.B), Strength: tie.Strength, Directed: t.IsDirected(),
		}))
	}
	n, _ := b.Build(t.IsDirected())
	return n
}

func source(seed uint64) *rand.Rand { return rand.New(rand.NewPCG(seed, 0)) }

// must panics on what a test's own data cannot cause.
func must(err error) {
	if err != nil {
		panic("graphtest: " + err.Error())
	}
}
