package governance

import (
	"math"
	"slices"
	"testing"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
)

func TestPairOf(t *testing.T) {
	pair := 0
	for a := range 200 {
		for b := range a {
			if x, y := pairOf(pair); x != a || y != b {
				t.Fatalf("pair %d is %d and %d, want %d and %d", pair, x, y, a, b)
			}
			pair++
		}
	}
	const large = 3_000_000_000 * 2_999_999_999 / 2
	if a, b := pairOf(large); a != 3_000_000_000 || b != 0 {
		t.Errorf("a large pair is %d and %d", a, b)
	}
}

// TestLargestDegree counts the largest degrees of all networks of four
// organizations with three ties: of 20, 4 are stars, the others have 2.
func TestLargestDegree(t *testing.T) {
	stars := 0
	const draws = 20000
	degrees, taken := make([]int, 4), map[int]bool{}
	for i := range draws {
		switch largest := largestDegree(chance.Stream(1, "test", i), 3, degrees, taken); largest {
		case 3:
			stars++
		case 2:
		default:
			t.Fatalf("a largest degree of %d", largest)
		}
		if len(taken) != 3 {
			t.Fatalf("%d different pairs, want 3", len(taken))
		}
	}
	// Five standard errors of a share of 1/5.
	if share := float64(stars) / draws; math.Abs(share-0.2) > 5*math.Sqrt(0.2*0.8/draws) {
		t.Errorf("stars are %v of all, want 1/5", share)
	}
}

// TestFreeman compares the formula with the sum over all organizations.
func TestFreeman(t *testing.T) {
	for seed := range uint64(20) {
		ties := graphtest.Random(seed, 9, 14, false)
		var degrees []int
		for i := range ties.Len() {
			degrees = append(degrees, len(ties.Out().Row(i)))
		}
		largest, sum := slices.Max(degrees), 0
		for _, k := range degrees {
			sum += largest - k
		}
		if got, want := freeman(9, len(ties.All()), largest), float64(sum)/(8*7); !graphtest.Close(got, want, 1e-12) {
			t.Errorf("centralization is %v, want %v", got, want)
		}
	}
}

// TestDiversityByChance compares the expectations with all ways to deal the sectors.
func TestDiversityByChance(t *testing.T) {
	n := graphtest.Network(graphtest.Empty(6), []int32{0, 0, 0, 1, 1, 2})
	b := graph.NewBuilder()
	for i := range 6 {
		if err := b.AddOrganization(graph.Organization{ID: string(rune('a' + i)), Sector: n.Organizations()[i].Sector}); err != nil {
			t.Fatal(err)
		}
	}
	for _, members := range [][]int{{0, 1}, {0, 2, 4}, {1, 2, 3, 5}} {
		if err := b.AddPartnership(graph.Partnership{ID: "p" + string(rune('0'+len(members))), Strength: 1, Members: in("", members...)}); err != nil {
			t.Fatal(err)
		}
	}
	dealt, _ := b.Build(false)
	r := registerOf(t, dealt)
	e := &evidence{register: r, records: r.everything(), all: 3}
	var sectors, blau, ways float64
	permutations(slices.Clone(dealt.Codes()), 0, func(codes []int32) {
		for _, p := range e.records {
			s, b := sectorsAmong(p.participants, codes)
			sectors += float64(s) / 3
			blau += b / 3
		}
		ways++
	})
	d := e.diversity()
	if !graphtest.Close(d.sectorsExpected, sectors/ways, 1e-12) || !graphtest.Close(d.blauExpected, blau/ways, 1e-12) {
		t.Errorf("expected %v sectors and %v, want %v and %v", d.sectorsExpected, d.blauExpected, sectors/ways, blau/ways)
	}
}

func permutations(codes []int32, from int, each func([]int32)) {
	if from == len(codes) {
		each(codes)
		return
	}
	for i := from; i < len(codes); i++ {
		codes[from], codes[i] = codes[i], codes[from]
		permutations(codes, from+1, each)
		codes[from], codes[i] = codes[i], codes[from]
	}
}
