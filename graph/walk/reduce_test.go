package walk_test

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
)

// grown returns a network of what searches can be spared: parts that hang together
// in one organization, trees, organizations with the same neighbors, several
// components, pairs tied more than once.
func grown(r *rand.Rand, directed bool) *graph.Ties {
	var list []graph.Tie
	n := int32(1 + r.IntN(3))
	join := func(a, b int32) {
		if directed && r.IntN(2) == 0 {
			a, b = b, a
		}
		list = append(list, graph.Tie{A: a, B: b, Strength: float64(1 + r.IntN(3))})
	}
	for range r.IntN(9) {
		at := r.Int32N(n)
		switch r.IntN(6) {
		case 0: // a pendant
			join(at, n)
			n++
		case 1: // a ring
			size := int32(2 + r.IntN(5))
			for k := range size - 1 {
				join(n+k, n+k+1)
			}
			join(at, n)
			join(n+size-1, at)
			n += size
		case 2: // a partnership of everybody
			size := int32(2 + r.IntN(4))
			for k := range size {
				join(at, n+k)
				for l := range k {
					join(n+k, n+l)
				}
			}
			n += size
		case 3: // copies with the same neighbors, tied to each other or not
			tied := r.IntN(2) == 0
			for range 1 + r.IntN(3) {
				for _, tie := range slices.Clone(list) {
					switch at {
					case tie.A:
						list = append(list, graph.Tie{A: n, B: tie.B, Strength: tie.Strength})
					case tie.B:
						list = append(list, graph.Tie{A: tie.A, B: n, Strength: tie.Strength})
					}
				}
				if tied {
					join(at, n)
				}
				n++
			}
		case 4: // a tie between any two
			join(at, r.Int32N(n))
		case 5: // a component of its own
			n++
		}
	}
	return graph.NewTies(int(n), directed, list)
}

// The betweenness of what is searched and what is not, together, is that by the
// definition.
func TestBrandesGrown(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for k := range 4000 {
		directed := k%4 == 3
		ties := grown(r, directed)
		codes := make([]int32, ties.Len())
		for i := range codes {
			codes[i] = r.Int32N(4) - 1
			if k%50 == 0 {
				codes[i] = int32(i) + 60 // more sectors than can be counted behind everybody
			}
		}
		b := brandes(t, ties, codes)
		organizations, tie, _ := byHand(ties, codes)
		_, _, cross := byHand(ties.Symmetric(graph.Maximum), codes)
		for name, c := range map[string][2][]float64{
			"organizations": {b.Organizations, organizations},
			"ties":          {b.Ties, tie},
			"cross":         {b.CrossSector, cross},
		} {
			if !graphtest.AllClose(c[0], c[1], 1e-9) {
				t.Fatalf("network %d, %v, sectors %v: %s %v, want %v", k, ties.All(), codes, name, c[0], c[1])
			}
		}
	}
}

// Organizations that could change places have the same bits where they have the
// same neighbors.
func TestBrandesTwins(t *testing.T) {
	ties, _ := graphtest.Clustered(3, 300, 900, 4)
	list := slices.Clone(ties.All())
	for _, i := range []int32{7, 40, 90} {
		for _, tie := range slices.Clone(list) {
			switch i {
			case tie.A:
				tie.A = 300 + i
			case tie.B:
				tie.B = 300 + i
			default:
				continue
			}
			list = append(list, tie)
		}
	}
	list = append(list, graph.Tie{A: 40, B: 340, Strength: 1})
	b := brandes(t, graph.NewTies(400, false, list), nil)
	for _, i := range []int{7, 40, 90} {
		if x, y := b.Organizations[i], b.Organizations[300+i]; math.Float64bits(x) != math.Float64bits(y) || x == 0 {
			t.Errorf("%d has %v, its twin %v", i, x, y)
		}
	}
}
