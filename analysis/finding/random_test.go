package finding_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"testing"

	"example.org/lintas/analysis"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
)

// Where sectors and activities are dealt at random, nothing may be claimed against
// chance. The number of sectors is small enough that Holm's correction leaves
// room for a claim with so few draws.
func TestRandomNetworksAreSilent(t *testing.T) {
	for _, x := range []struct{ permutations, sectors int }{{499, 3}, {2000, 7}} {
		opt := passes.Defaults()
		opt.Permutations, opt.Bands = x.permutations, 0
		for seed := range uint64(20) {
			n := randomNetwork(t, seed, x.sectors, 0)
			r, err := analysis.Run(context.Background(), n, graph.Left{}, opt)
			if err != nil {
				t.Fatal(err)
			}
			for _, f := range r.Findings {
				if f.PastChance {
					t.Errorf("%d sectors, seed %d: %s", x.sectors, seed, f.Headline)
				}
			}
		}
	}
}

// The same networks in which the first two do the same are not silent.
func TestPlantedOverlapIsFound(t *testing.T) {
	opt := passes.Defaults()
	opt.Permutations, opt.Bands = 499, 0
	r, err := analysis.Run(context.Background(), randomNetwork(t, 1, 3, 10), graph.Left{}, opt)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range r.Findings {
		if f.ID == "overlap/pairs" && len(f.Organizations) == 2 && f.Organizations[0] == 0 && f.Organizations[1] == 1 {
			return
		}
	}
	t.Errorf("two that do the same were not found: %v", r.Findings)
}

// randomNetwork returns 60 organizations with random ties, sectors and activities:
// each is in 1 to 12 of 240 cells, which are not all as likely. The first two share
// the given number of cells besides.
func randomNetwork(t *testing.T, seed uint64, sectors, shared int) *graph.Network {
	t.Helper()
	b := graph.NewBuilder()
	codes := graphtest.Codes(200+seed, 60, sectors)
	for i, code := range codes {
		check(t, b.AddOrganization(graph.Organization{ID: fmt.Sprintf("o%02d", i), Sector: fmt.Sprintf("sector %d", code)}))
	}
	for _, tie := range graphtest.Random(100+seed, 60, 132, false).All() {
		check(t, b.AddPartnership(graph.Partnership{Pair: true, Source: int(tie.A), Target: int(tie.B), Strength: 1}))
	}
	r := rand.New(rand.NewPCG(seed, 3))
	for i := range codes {
		in := map[int]bool{}
		for cell := range shared {
			if i < 2 {
				check(t, b.AddActivity(graph.Activity{
					Organization: i, Theme: graph.Path{"water"}, Place: graph.Path{fmt.Sprint("place ", cell)},
				}))
			}
		}
		for range 1 + r.IntN(12) {
			cell := min(r.IntN(240), r.IntN(240))
			if in[cell] {
				continue
			}
			in[cell] = true
			check(t, b.AddActivity(graph.Activity{
				Organization: i, Theme: graph.Path{fmt.Sprint("theme ", cell%8)}, Place: graph.Path{fmt.Sprint("place ", cell/8)},
			}))
		}
	}
	n, _ := b.Build(false)
	return n
}

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
