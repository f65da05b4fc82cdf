package cohesion

import (
	"cmp"
	"context"
	"math"
	"slices"
	"testing"

	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
	"example.org/lintas/graph/work"
	"pgregory.net/rapid"
)

// TestEquivalenceReference compares with the matrices, whose every defined pair
// of different organizations must be there: none of the networks has more than 21.
func TestEquivalenceReference(t *testing.T) {
	for _, name := range []string{"florentine16", "krackhardt_kite"} {
		got := equivalenceOf(answersOf(t, graphtest.Reference(name).Network, false, 0))
		compared := 0
		correlations, jaccards := matrix(t, name+"_correlation.csv"), matrix(t, name+"_jaccard.csv")
		for pair, correlation := range correlations {
			if pair[0] >= pair[1] {
				continue
			}
			jaccard := jaccards[pair]
			p, ok := got[pair]
			if !ok {
				if !math.IsNaN(correlation) || jaccard > 0 {
					t.Errorf("%s: %v is missing, correlation %v, jaccard %v", name, pair, correlation, jaccard)
				}
				continue
			}
			compared++
			if !graphtest.Close(p.correlation, correlation, 1e-9) || !graphtest.Close(p.jaccard, jaccard, 1e-9) {
				t.Errorf("%s: %v is %v, %v; want %v, %v", name, pair, p.correlation, p.jaccard, correlation, jaccard)
			}
		}
		if compared != len(got) || compared < 30 {
			t.Errorf("%s: %d of %d pairs compared", name, compared, len(got))
		}
	}
}

func equivalenceOf(a *registry.Answers) map[[2]string]alike {
	out := map[[2]string]alike{}
	first, second := a.Column("equivalence", "organization_a"), a.Column("equivalence", "organization_b")
	for k := range first.Len() {
		out[[2]string{first.Cell(k), second.Cell(k)}] = alike{
			correlation: a.Column("equivalence", "correlation").Float(k),
			jaccard:     a.Column("equivalence", "jaccard").Float(k),
		}
	}
	return out
}

func matrix(t *testing.T, file string) map[[2]string]float64 {
	out := map[[2]string]float64{}
	for _, row := range rowsOf(t, file) {
		for column, cell := range row {
			if column != "id" {
				out[[2]string{row["id"], column}] = number(t, cell)
			}
		}
	}
	return out
}

// profileCorrelation is the correlation by its definition, cell by cell.
func profileCorrelation(t *graph.Ties, i, j int) float64 {
	var n, x, y, xx, yy, xy float64
	cell := func(a, b int) float64 {
		if _, ok := t.Between(a, b); ok {
			return 1
		}
		return 0
	}
	for k := range t.Len() {
		if k == i || k == j {
			continue
		}
		for _, c := range [][2]float64{{cell(i, k), cell(j, k)}, {cell(k, i), cell(k, j)}} {
			n, x, y = n+1, x+c[0], y+c[1]
			xx, yy, xy = xx+c[0]*c[0], yy+c[1]*c[1], xy+c[0]*c[1]
		}
	}
	spread := (n*xx - x*x) * (n*yy - y*y)
	if spread == 0 {
		return math.NaN()
	}
	return (n*xy - x*y) / math.Sqrt(spread)
}

func TestEquivalenceIsPearson(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		ties := graphtest.Draw(rt, rapid.Bool().Draw(rt, "directed"))
		rule := rapid.SampledFrom([]graph.Rule{graph.Maximum, graph.Minimum}).Draw(rt, "rule")
		pairs, err := newLikeness(ties, ties.Symmetric(rule)).pairs(context.Background())
		if err != nil {
			rt.Fatal(err)
		}
		seen := map[[2]int32]bool{}
		for k, p := range pairs {
			if p.a >= p.b || k > 0 && cmp.Or(cmp.Compare(pairs[k-1].a, p.a), cmp.Compare(pairs[k-1].b, p.b)) >= 0 {
				rt.Fatalf("pair %d–%d is out of order", p.a, p.b)
			}
			seen[[2]int32{p.a, p.b}] = true
			if want := profileCorrelation(ties, int(p.a), int(p.b)); !graphtest.Close(p.correlation, want, 1e-9) {
				rt.Fatalf("correlation of %d and %d is %v, want %v", p.a, p.b, p.correlation, want)
			}
		}
		for i := range ties.Len() {
			for j := range i {
				if !math.IsNaN(profileCorrelation(ties, i, j)) && !seen[[2]int32{int32(j), int32(i)}] {
					rt.Fatalf("%d and %d are missing", j, i)
				}
			}
		}
	})
}

// TestEquivalenceHoldsTheMostAlike asks of a larger network that each
// organization's 20 largest correlations are there, and little else.
func TestEquivalenceHoldsTheMostAlike(t *testing.T) {
	ties, _ := graphtest.Clustered(2, 150, 600, 3)
	pairs, err := newLikeness(ties, ties).pairs(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	seen := map[[2]int]bool{}
	for _, p := range pairs {
		seen[[2]int{int(p.a), int(p.b)}] = true
	}
	for i := range ties.Len() {
		var all []float64
		for j := range ties.Len() {
			if i != j {
				all = append(all, profileCorrelation(ties, i, j))
			}
		}
		slices.Sort(all)
		least := all[len(all)-mostAlike]
		for j := range ties.Len() {
			if i != j && profileCorrelation(ties, i, j) > least+1e-12 && !seen[[2]int{min(i, j), max(i, j)}] {
				t.Errorf("%d and %d are missing", i, j)
			}
		}
	}
	if len(pairs) > mostAlike*ties.Len() {
		t.Errorf("%d pairs", len(pairs))
	}
}

func TestEquivalenceOfLargeNetworks(t *testing.T) {
	ties, _ := graphtest.Clustered(2, everyPair+500, 8000, 3)
	var first []alike
	for _, workers := range []int{1, 3} {
		pairs, err := newLikeness(ties, ties).pairs(work.WithWorkers(context.Background(), workers))
		if err != nil {
			t.Fatal(err)
		}
		if first == nil {
			first = pairs
		}
		if !slices.Equal(first, pairs) {
			t.Error("another number of workers gives other pairs")
		}
		for _, p := range pairs {
			if p.jaccard == 0 {
				t.Fatalf("%d and %d have no partner in common", p.a, p.b)
			}
		}
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := newLikeness(ties, ties).pairs(ctx); err == nil {
		t.Error("a canceled context gives no error")
	}
}

func BenchmarkEquivalence(b *testing.B) {
	ties, _ := graphtest.Clustered(1, 10000, 50000, 6)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := newLikeness(ties, ties).pairs(context.Background()); err != nil {
			b.Fatal(err)
		}
	}
}
