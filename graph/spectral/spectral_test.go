package spectral_test

import (
	"math"
	"slices"
	"testing"

	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
	"example.org/lintas/graph/spectral"
	"gonum.org/v1/gonum/floats"
	"gonum.org/v1/gonum/graph/network"
	"pgregory.net/rapid"
)

const damping = 0.85

// views are a reference network's ties by the prefix of the conventions that
// hold for them.
func views(k *graphtest.Known) map[string]*graph.Ties {
	ties := k.Network.Ties(graph.Newman)
	if ties.IsDirected() {
		return map[string]*graph.Ties{"directed": ties, "sym(max)": ties.Symmetric(graph.Maximum)}
	}
	return map[string]*graph.Ties{"undirected": ties}
}

// compare checks a column against the reference values, which iterative programs
// computed.
func compare(t *testing.T, k *graphtest.Known, metric string, got []float64, convention ...string) {
	t.Helper()
	want, ok := k.Column(metric, convention...)
	if !ok {
		t.Skip("no reference values")
	}
	for i, w := range want {
		if !graphtest.Close(got[i], w, 1e-6) {
			t.Errorf("%s of %s = %v, want %v", metric, k.Network.Organizations()[i].ID, got[i], w)
		}
	}
}

func TestReference(t *testing.T) {
	for _, name := range graphtest.References() {
		k := graphtest.Reference(name)
		for view, ties := range views(k) {
			t.Run(name+"/"+view+"/pagerank", func(t *testing.T) {
				compare(t, k, "pagerank", spectral.PageRank(ties, damping), view, "binary")
			})
			t.Run(name+"/"+view+"/pagerank_weighted", func(t *testing.T) {
				compare(t, k, "pagerank_weighted", spectral.PageRankWeighted(ties, damping), view, "weighted")
			})
			t.Run(name+"/"+view+"/eigenvector", func(t *testing.T) {
				if view == "directed" {
					view = "sym(max)"
				}
				got, ok := spectral.Eigenvector(ties)
				if _, known := k.Column("eigenvector", view, "max1"); known != ok && name != "nine" && name != "multi_loops" {
					t.Fatalf("unique %v, reference values %v", ok, known)
				}
				if ok {
					compare(t, k, "eigenvector", got, view, "max1")
				}
			})
		}
	}
}

func TestPageRankGonum(t *testing.T) {
	for seed := range uint64(4) {
		ties := graphtest.Random(seed, 80, 200, true)
		equal := slices.Clone(ties.All())
		for k := range equal {
			equal[k].Strength = 1
		}
		for _, c := range []struct {
			name string
			got  []float64
			ties *graph.Ties // gonum follows strengths
		}{
			{"PageRank", spectral.PageRank(ties, damping), graph.NewTies(80, true, equal)},
			{"PageRankWeighted", spectral.PageRankWeighted(ties, damping), ties},
		} {
			for id, want := range network.PageRank(c.ties.Directed(), damping, 1e-12) {
				if math.Abs(c.got[id]-want) > 1e-10 {
					t.Errorf("%s, seed %d: %d has %v, gonum %v", c.name, seed, id, c.got[id], want)
				}
			}
		}
	}
}

func TestPageRankProperties(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		ties := graphtest.Draw(rt, rapid.Bool().Draw(rt, "directed"))
		order := graphtest.DrawOrder(rt, ties.Len())
		for name, of := range map[string]func(*graph.Ties, float64) []float64{
			"PageRank": spectral.PageRank, "PageRankWeighted": spectral.PageRankWeighted,
		} {
			x := of(ties, damping)
			if ties.Len() > 0 && math.Abs(floats.Sum(x)-1) > 1e-12 {
				rt.Fatalf("%s: the shares add up to %v", name, floats.Sum(x))
			}
			if !graphtest.AllClose(of(graphtest.Relabel(ties, order), damping), graphtest.Permuted(x, order), 1e-12) {
				rt.Fatalf("%s: a change of order changes more than the order", name)
			}
			half := slices.Concat(x, x)
			floats.Scale(0.5, half)
			if !graphtest.AllClose(of(graphtest.Doubled(ties), damping), half, 1e-12) {
				rt.Fatalf("%s: a second network beside the first does more than halve the shares", name)
			}
		}
	})
}

func TestEigenvectorProperties(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		ties := graphtest.Draw(rt, rapid.Bool().Draw(rt, "directed"))
		x, ok := spectral.Eigenvector(ties)
		order := graphtest.DrawOrder(rt, ties.Len())
		moved, movedOK := spectral.Eigenvector(graphtest.Relabel(ties, order))
		more, moreOK := spectral.Eigenvector(graphtest.WithIsolate(ties))
		if movedOK != ok || moreOK != ok {
			rt.Fatal("whether there is one solution depends on the order or an organization without ties")
		}
		if _, twice := spectral.Eigenvector(graphtest.Doubled(ties)); twice {
			rt.Fatal("two networks that are the same have more than one solution")
		}
		if !ok {
			return
		}
		if !graphtest.AllClose(moved, graphtest.Permuted(x, order), 1e-10) {
			rt.Fatal("a change of order changes more than the order")
		}
		if !graphtest.AllClose(more, append(slices.Clip(x), 0), 1e-10) {
			rt.Fatal("an organization without ties changes the others")
		}
		if slices.Max(x) != 1 || slices.Min(x) < 0 {
			rt.Fatalf("values from %v to %v", slices.Min(x), slices.Max(x))
		}
	})
}

// The leading eigenvector of a path of n is sin(πi/(n+1)); it is the hardest
// network to tell the first eigenvector from the second.
func TestEigenvectorPath(t *testing.T) {
	for _, n := range []int{2, 3, 10, 199, 201, 700} {
		x, ok := spectral.Eigenvector(graphtest.Path(n))
		if !ok {
			t.Fatalf("path of %d: not unique", n)
		}
		top := math.Sin(math.Pi * float64((n+1)/2) / float64(n+1))
		for i := range x {
			if want := math.Sin(math.Pi*float64(i+1)/float64(n+1)) / top; math.Abs(x[i]-want) > 1e-10 {
				t.Errorf("path of %d: %d has %v, want %v", n, i, x[i], want)
				break
			}
		}
	}
}

// A large component's values against A x = λ x itself.
func TestEigenvectorLarge(t *testing.T) {
	clustered, _ := graphtest.Clustered(1, 2000, 10000, 6)
	for _, ties := range []*graph.Ties{clustered, graphtest.Random(1, 1000, 1500, false), graphtest.Star(500), graphtest.Ring(1001), graphtest.Complete(300)} {
		x, ok := spectral.Eigenvector(ties)
		if !ok {
			t.Fatal("not unique")
		}
		y := make([]float64, len(x))
		for i := range y {
			for _, j := range ties.Out().Row(i) {
				y[i] += x[j]
			}
		}
		λ := floats.Dot(x, y) / floats.Dot(x, x)
		for i := range y {
			if math.Abs(y[i]-λ*x[i]) > 1e-10*λ {
				t.Fatalf("%d: (A x) = %v, λ x = %v", i, y[i], λ*x[i])
			}
		}
	}
}

func TestEdgeCases(t *testing.T) {
	for n := range 3 {
		if x, ok := spectral.Eigenvector(graphtest.Empty(n)); ok || x != nil {
			t.Errorf("eigenvector of %d without ties: %v", n, x)
		}
		x := spectral.PageRank(graphtest.Empty(n), damping)
		if len(x) != n || n > 0 && x[0] != 1/float64(n) {
			t.Errorf("PageRank of %d without ties: %v", n, x)
		}
	}
	if x := spectral.PageRank(graphtest.Star(5), 0); !graphtest.AllClose(x, []float64{.2, .2, .2, .2, .2}, 1e-15) {
		t.Errorf("PageRank without damping: %v", x)
	}
	// A triangle beside a path: all is in the triangle.
	ties := graph.NewTies(6, false, []graph.Tie{{A: 0, B: 1}, {A: 1, B: 2}, {A: 3, B: 4}, {A: 4, B: 5}, {A: 3, B: 5}})
	if x, ok := spectral.Eigenvector(ties); !ok || !graphtest.AllClose(x, []float64{0, 0, 0, 1, 1, 1}, 1e-12) {
		t.Errorf("triangle beside a path: %v, %v", x, ok)
	}
}

func TestSameBits(t *testing.T) {
	ties, _ := graphtest.Clustered(2, 1000, 5000, 6)
	first, _ := spectral.Eigenvector(ties)
	for range 3 {
		if again, _ := spectral.Eigenvector(ties); !slices.Equal(again, first) {
			t.Fatal("eigenvector: other bits the second time")
		}
	}
}

// TestPageRankOfBothWays wants ties without direction to give what arcs both ways
// give, which are solved in another way.
func TestPageRankOfBothWays(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		ties := graphtest.Draw(rt, false)
		both := slices.Clone(ties.All())
		for _, tie := range ties.All() {
			tie.A, tie.B = tie.B, tie.A
			both = append(both, tie)
		}
		arcs := graph.NewTies(ties.Len(), true, both)
		damping := rapid.SampledFrom([]float64{0, 0.3, 0.85, 0.99}).Draw(rt, "damping")
		for name, of := range map[string]func(*graph.Ties, float64) []float64{
			"PageRank": spectral.PageRank, "PageRankWeighted": spectral.PageRankWeighted,
		} {
			if got, want := of(ties, damping), of(arcs, damping); !graphtest.AllClose(got, want, 1e-11) {
				rt.Fatalf("%s: %v, want %v", name, got, want)
			}
		}
	})
}

func BenchmarkSpectral(b *testing.B) {
	ties, _ := graphtest.Clustered(1, 10000, 50000, 6)
	arcs := graphtest.Random(1, 10000, 50000, true)
	for _, c := range []struct {
		name string
		do   func()
	}{
		{"PageRank", func() { spectral.PageRank(ties, damping) }},
		{"PageRankDirected", func() { spectral.PageRank(arcs, damping) }},
		{"Eigenvector", func() { spectral.Eigenvector(ties) }},
		{"HITS", func() { _, _, _ = spectral.HITS(arcs) }},
	} {
		b.Run(c.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				c.do()
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(ties.All())), "ns/tie")
		})
	}
}
