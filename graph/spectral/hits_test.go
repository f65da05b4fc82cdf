package spectral_test

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"testing"

	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
	"example.org/lintas/graph/spectral"
	"gonum.org/v1/gonum/floats"
	"pgregory.net/rapid"
)

func TestHITSReference(t *testing.T) {
	k := graphtest.Reference("directed40")
	authority, hub, ok := spectral.HITS(k.Network.Ties(graph.Newman))
	if !ok {
		t.Fatal("not unique")
	}
	compared := 0
	for _, row := range k.Table("hits.csv") {
		got := map[string][]float64{"hits_authority": authority, "hits_hub": hub}[row["metric"]]
		if got == nil || !strings.Contains(row["convention"], "max1") {
			continue
		}
		compared++
		i, _ := k.Network.Index(row["id"])
		if want, err := strconv.ParseFloat(row["value"], 64); err != nil || !graphtest.Close(got[i], want, 1e-6) {
			t.Errorf("%s of %s = %v, want %v", row["metric"], row["id"], got[i], want)
		}
	}
	if compared != 80 {
		t.Errorf("%d values compared, want 80", compared)
	}
}

func TestEigenvectorWeightedReference(t *testing.T) {
	for _, name := range []string{"karate", "weighted30", "directed40", "planted500"} {
		k := graphtest.Reference(name)
		t.Run(name, func(t *testing.T) {
			got, ok := spectral.EigenvectorWeighted(k.Network.Ties(graph.Newman))
			if !ok {
				t.Fatal("not unique")
			}
			compare(t, k, "eigenvector_weighted", got, "weighted", "max1")
		})
	}
}

// Hubs are what authorities point from: A x = σ y and Aᵀ y = σ x, the largest of
// each being 1, up to a factor.
func TestHITSProperties(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		ties := graphtest.Draw(rt, true)
		authority, hub, ok := spectral.HITS(ties)
		order := graphtest.DrawOrder(rt, ties.Len())
		x, y, same := spectral.HITS(graphtest.Relabel(ties, order))
		if same != ok {
			rt.Fatal("whether there is one solution depends on the order")
		}
		if _, _, twice := spectral.HITS(graphtest.Doubled(ties)); twice {
			rt.Fatal("two networks that are the same have more than one solution")
		}
		if !ok {
			return
		}
		if !graphtest.AllClose(x, graphtest.Permuted(authority, order), 1e-9) || !graphtest.AllClose(y, graphtest.Permuted(hub, order), 1e-9) {
			rt.Fatal("a change of order changes more than the order")
		}
		for name, c := range map[string]struct {
			rows     *graph.Rows
			from, to []float64
		}{"hub": {ties.Out(), authority, hub}, "authority": {ties.In(), hub, authority}} {
			sums := make([]float64, ties.Len())
			for i := range sums {
				for _, j := range c.rows.Row(i) {
					sums[i] += c.from[j]
				}
			}
			floats.Scale(1/slices.Max(sums), sums)
			if slices.Max(c.to) != 1 || !graphtest.AllClose(c.to, sums, 1e-9) {
				rt.Fatalf("%s %v, by its ties %v", name, c.to, sums)
			}
		}
	})
}

func TestHITSUndecided(t *testing.T) {
	for name, ties := range map[string]*graph.Ties{
		"none": graphtest.Empty(0), "no arcs": graph.NewTies(3, true, nil),
		"two arcs apart": graph.NewTies(4, true, []graph.Tie{{A: 0, B: 1}, {A: 2, B: 3}}),
		"a round":        graph.NewTies(3, true, []graph.Tie{{A: 0, B: 1}, {A: 1, B: 2}, {A: 2, B: 0}}),
	} {
		if authority, hub, ok := spectral.HITS(ties); ok || authority != nil || hub != nil {
			t.Errorf("%s: authorities %v, hubs %v", name, authority, hub)
		}
	}
}

// Without direction a network's authorities are its eigenvector.
func TestHITSUndirected(t *testing.T) {
	ties := graphtest.Kite()
	x, _ := spectral.Eigenvector(ties)
	authority, hub, ok := spectral.HITS(ties)
	if !ok || !graphtest.AllClose(authority, x, 1e-10) || !graphtest.AllClose(hub, x, 1e-10) {
		t.Errorf("authorities %v, hubs %v, eigenvector %v", authority, hub, x)
	}
}

// A large component's values against W x = λ x itself, and the factor of all
// strengths against nothing.
func TestEigenvectorWeightedLarge(t *testing.T) {
	ties := graphtest.Random(1, 1000, 5000, false)
	x, ok := spectral.EigenvectorWeighted(ties)
	if !ok {
		t.Fatal("not unique")
	}
	y := make([]float64, len(x))
	for i := range y {
		for k, j := range ties.Out().Row(i) {
			y[i] += ties.Out().Weights(i)[k] * x[j]
		}
	}
	λ := floats.Dot(x, y) / floats.Dot(x, x)
	for i := range y {
		if math.Abs(y[i]-λ*x[i]) > 1e-10*λ {
			t.Fatalf("%d: (W x) = %v, λ x = %v", i, y[i], λ*x[i])
		}
	}
	list := slices.Clone(ties.All())
	for k := range list {
		list[k].Strength *= 1e6
	}
	if more, _ := spectral.EigenvectorWeighted(graph.NewTies(1000, false, list)); !graphtest.AllClose(more, x, 1e-10) {
		t.Error("another unit of strength changes the values")
	}
}

func BenchmarkHITS(b *testing.B) {
	ties := graphtest.Random(1, 10000, 50000, true)
	b.ReportAllocs()
	for b.Loop() {
		spectral.HITS(ties)
	}
}
