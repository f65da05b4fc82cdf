package walk_test

import (
	"context"
	"errors"
	"fmt"
	"math"
	"slices"
	"testing"

	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
	"example.org/lintas/graph/walk"
	"example.org/lintas/graph/work"
	"github.com/google/go-cmp/cmp"
	"gonum.org/v1/gonum/graph/network"
	"pgregory.net/rapid"
)

// fataler is what testing.T and rapid.T have in common.
type fataler interface{ Fatal(...any) }

func brandes(t fataler, ties *graph.Ties, codes []int32) walk.Betweenness {
	b, err := walk.Brandes(context.Background(), ties, codes)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func distances(t fataler, ties *graph.Ties) walk.Reach {
	r, err := walk.Distances(context.Background(), ties)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// Paths counted one by one: from the distances and numbers of paths of all
// pairs, v lies on σ(s,v)·σ(v,t) of those from s to t if the distances add up.
func byHand(ties *graph.Ties, codes []int32) (organizations, tie, cross []float64) {
	n := ties.Len()
	distance := make([][]int32, n)
	paths := make([][]float64, n)
	for s := range n {
		distance[s] = walk.Between(ties, s)
		paths[s] = make([]float64, n)
		paths[s][s] = 1
		for d := int32(1); d < int32(n); d++ {
			for v := range n {
				for _, w := range ties.Out().Row(v) {
					if distance[s][v] == d-1 && distance[s][w] == d {
						paths[s][w] += paths[s][v]
					}
				}
			}
		}
	}
	organizations, cross = make([]float64, n), make([]float64, n)
	tie = make([]float64, len(ties.All()))
	share := 1.0
	if !ties.IsDirected() {
		share = 0.5
	}
	for s := range n {
		for u := range n {
			if s == u || distance[s][u] < 0 {
				continue
			}
			on := func(v, w int, between int32) float64 {
				if distance[s][v] < 0 || distance[w][u] < 0 || distance[s][v]+between+distance[w][u] != distance[s][u] {
					return 0
				}
				return share * paths[s][v] * paths[w][u] / paths[s][u]
			}
			for v := range n {
				if v != s && v != u {
					organizations[v] += on(v, v, 0)
					if codes[s] >= 0 && codes[u] >= 0 && codes[s] != codes[u] {
						cross[v] += on(v, v, 0)
					}
				}
			}
			for k, e := range ties.All() {
				tie[k] += on(int(e.A), int(e.B), 1)
				if !ties.IsDirected() {
					tie[k] += on(int(e.B), int(e.A), 1)
				}
			}
		}
	}
	return organizations, tie, cross
}

func TestBrandesByHand(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		ties := graphtest.Draw(rt, rapid.Bool().Draw(rt, "directed"))
		codes := graphtest.DrawCodes(rt, ties.Len())
		b := brandes(rt, ties, codes)
		organizations, tie, _ := byHand(ties, codes)
		_, _, cross := byHand(ties.Symmetric(graph.Maximum), codes)
		for _, c := range []struct {
			name      string
			got, want []float64
		}{
			{"organizations", b.Organizations, organizations},
			{"ties", b.Ties, tie},
			{"cross", b.CrossSector, cross},
		} {
			if !graphtest.AllClose(c.got, c.want, 1e-9) {
				rt.Fatalf("%s: %v, want %v", c.name, c.got, c.want)
			}
		}
	})
}

func TestBrandesGonum(t *testing.T) {
	for seed := range uint64(4) {
		for _, directed := range []bool{false, true} {
			ties := graphtest.Random(seed, 60, 150, directed)
			b := brandes(t, ties, nil)
			want, share := network.Betweenness(ties.Directed()), 1.0
			if !directed {
				share = 0.5 // gonum counts each pair from both ends
			}
			for i, got := range b.Organizations {
				if !graphtest.Close(got, share*want[int64(i)], 1e-9) {
					t.Errorf("seed %d, directed %v: %d has %v, gonum %v", seed, directed, i, got, share*want[int64(i)])
				}
			}
		}
	}
}

func TestBrandesProperties(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		ties := graphtest.Draw(rt, rapid.Bool().Draw(rt, "directed"))
		codes := graphtest.DrawCodes(rt, ties.Len())
		b := brandes(rt, ties, codes)
		order := graphtest.DrawOrder(rt, ties.Len())
		moved := brandes(rt, graphtest.Relabel(ties, order), graphtest.Permuted(codes, order))
		if !graphtest.AllClose(moved.Organizations, graphtest.Permuted(b.Organizations, order), 1e-9) ||
			!graphtest.AllClose(moved.CrossSector, graphtest.Permuted(b.CrossSector, order), 1e-9) {
			rt.Fatal("a change of order changes more than the order")
		}
		more := brandes(rt, graphtest.WithIsolate(ties), append(slices.Clone(codes), 0))
		if !graphtest.AllClose(more.Organizations, append(slices.Clone(b.Organizations), 0), 1e-9) ||
			!graphtest.AllClose(more.Ties, b.Ties, 1e-9) ||
			!graphtest.AllClose(more.CrossSector, append(slices.Clone(b.CrossSector), 0), 1e-9) {
			rt.Fatal("an organization without ties changes the others")
		}
		double := brandes(rt, graphtest.Doubled(ties), slices.Concat(codes, codes))
		if !graphtest.AllClose(double.Organizations, slices.Concat(b.Organizations, b.Organizations), 1e-9) ||
			!graphtest.AllClose(double.Ties, slices.Concat(b.Ties, b.Ties), 1e-9) {
			rt.Fatal("a second network beside the first changes it")
		}
	})
}

// With all strengths the same, paths by length are those by number of ties.
func TestBrandesWeightedSame(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		ties := graphtest.Draw(rt, rapid.Bool().Draw(rt, "directed"))
		codes := graphtest.DrawCodes(rt, ties.Len())
		same := slices.Clone(ties.All())
		for k := range same {
			same[k].Strength = 3
		}
		want := brandes(rt, ties, codes)
		got, err := walk.BrandesWeighted(context.Background(), graph.NewTies(ties.Len(), ties.IsDirected(), same), codes)
		if err != nil {
			rt.Fatal(err)
		}
		if !graphtest.AllClose(got.Organizations, want.Organizations, 1e-9) ||
			!graphtest.AllClose(got.Ties, want.Ties, 1e-9) || !graphtest.AllClose(got.CrossSector, want.CrossSector, 1e-9) {
			rt.Fatalf("%+v, want %+v", got, want)
		}
	})
}

// Three ties of strength 3 are as long as one of strength 1, though their sum is
// not 1 in floating point.
func TestBrandesWeightedRounding(t *testing.T) {
	ties := graph.NewTies(4, false, []graph.Tie{
		{A: 0, B: 1, Strength: 3}, {A: 1, B: 2, Strength: 3}, {A: 2, B: 3, Strength: 3}, {A: 0, B: 3, Strength: 1},
	})
	b, err := walk.BrandesWeighted(context.Background(), ties, nil)
	if err != nil {
		t.Fatal(err)
	}
	// Of the pair 0–3 half the paths pass through 1 and 2; 0–2 and 1–3 pass
	// through one of them.
	if !graphtest.AllClose(b.Organizations, []float64{0, 1.5, 1.5, 0}, 1e-12) {
		t.Errorf("%v, want 0, 1.5, 1.5, 0", b.Organizations)
	}
}

func TestDistancesProperties(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		ties := graphtest.Draw(rt, rapid.Bool().Draw(rt, "directed"))
		r := distances(rt, ties)
		order := graphtest.DrawOrder(rt, ties.Len())
		moved := distances(rt, graphtest.Relabel(ties, order))
		want := walk.Reach{
			Reachable:    graphtest.Permuted(r.Reachable, order),
			Sum:          graphtest.Permuted(r.Sum, order),
			Harmonic:     graphtest.Permuted(r.Harmonic, order),
			Eccentricity: graphtest.Permuted(r.Eccentricity, order),
			Counts:       r.Counts,
		}
		if diff := cmp.Diff(want, moved); diff != "" {
			rt.Fatalf("a change of order changes more than the order:\n%s", diff)
		}
		double := distances(rt, graphtest.Doubled(ties))
		if !slices.Equal(double.Sum, slices.Concat(r.Sum, r.Sum)) || !slices.Equal(double.Harmonic, slices.Concat(r.Harmonic, r.Harmonic)) {
			rt.Fatal("a second network beside the first changes it")
		}
	})
}

// The searches that go out together against one at a time, on networks of many
// words, sparse ones with long paths among them.
func TestDistancesOneByOne(t *testing.T) {
	for _, ties := range []*graph.Ties{
		graphtest.Random(1, 300, 250, false),
		graphtest.Random(2, 300, 900, true),
		graphtest.Random(3, 130, 4000, false),
		graphtest.Path(200),
		graphtest.Star(100),
	} {
		r := distances(t, ties)
		search := walk.NewBFS(ties)
		counts := make([]int64, len(r.Counts))
		for i := range ties.Len() {
			var reachable, eccentricity int
			var sum int64
			for _, d := range search.From(i) {
				if d > 0 {
					reachable++
					sum += int64(d)
					eccentricity = max(eccentricity, int(d))
					counts[d]++
				}
			}
			if r.Reachable[i] != reachable || r.Sum[i] != sum || r.Eccentricity[i] != eccentricity {
				t.Fatalf("%d: reaches %d, sum %d, farthest %d; want %d, %d, %d", i,
					r.Reachable[i], r.Sum[i], r.Eccentricity[i], reachable, sum, eccentricity)
			}
		}
		if diff := cmp.Diff(counts, r.Counts); diff != "" {
			t.Errorf("counts (-want +got):\n%s", diff)
		}
	}
}

func TestEdgeCases(t *testing.T) {
	for n := range 3 {
		b := brandes(t, graphtest.Empty(n), make([]int32, n))
		if len(b.Organizations) != n || len(b.CrossSector) != n || len(b.Ties) != 0 {
			t.Errorf("%d organizations without ties: %+v", n, b)
		}
	}
	if r := distances(t, graphtest.Empty(0)); len(r.Counts) != 0 {
		t.Errorf("nobody: %+v", r)
	}
	if r := distances(t, graphtest.Empty(1)); len(r.Counts) != 1 || r.Harmonic[0] != 0 {
		t.Errorf("one: %+v", r)
	}
	if b := brandes(t, graphtest.Path(2), nil); b.CrossSector != nil || b.Ties[0] != 1 || b.Organizations[0] != 0 {
		t.Errorf("two: %+v", b)
	}
	if b := brandes(t, graphtest.Star(10), nil); b.Organizations[0] != 36 {
		t.Errorf("star: %+v", b)
	}
}

func TestWorkers(t *testing.T) {
	ties, codes := graphtest.Clustered(5, 200, 800, 4)
	directed := graphtest.Random(6, 200, 800, true)
	var first string
	for _, workers := range []int{1, 2, 8} {
		ctx := work.WithWorkers(context.Background(), workers)
		var bits string
		for _, g := range []*graph.Ties{ties, directed} {
			b, err := walk.Brandes(ctx, g, codes)
			if err != nil {
				t.Fatal(err)
			}
			r, err := walk.Distances(ctx, g)
			if err != nil {
				t.Fatal(err)
			}
			w, err := walk.BrandesWeighted(ctx, g, codes)
			if err != nil {
				t.Fatal(err)
			}
			for _, values := range [][]float64{b.Organizations, b.Ties, b.CrossSector, w.Organizations, w.Ties, w.CrossSector, r.Harmonic} {
				for _, v := range values {
					bits += fmt.Sprintf("%x ", math.Float64bits(v))
				}
			}
			bits += fmt.Sprint(r.Sum, r.Counts, r.Reachable, r.Eccentricity)
		}
		if first == "" {
			first = bits
		}
		if bits != first {
			t.Errorf("%d workers give other bits than one", workers)
		}
	}
}

func TestCanceled(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	ties := graphtest.Random(1, 500, 2000, true)
	if _, err := walk.Brandes(ctx, ties, make([]int32, 500)); !errors.Is(err, context.Canceled) {
		t.Errorf("Brandes: %v", err)
	}
	if _, err := walk.Distances(ctx, ties); !errors.Is(err, context.Canceled) {
		t.Errorf("Distances: %v", err)
	}
}
