package bridging_test

import (
	"bytes"
	"context"
	"math"
	"testing"

	"example.org/lintas/analysis/bridging"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
	"example.org/lintas/graph/work"
	"pgregory.net/rapid"
)

// columnsOf returns the named columns of a file as text.
func columnsOf(t testing.TB, a *registry.Answers, file string, names ...string) []byte {
	t.Helper()
	var out []byte
	for _, name := range names {
		c := a.Column(file, name)
		if c == nil {
			t.Fatalf("%s has no %s", file, name)
		}
		for i := range c.Len() {
			out = append(c.Append(out, i), '\n')
		}
	}
	return out
}

// TestCrossSectorExpectation holds the expectation that needs no draws against
// the one that comes with them.
func TestCrossSectorExpectation(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		ties := graphtest.Draw(rt, rapid.Bool().Draw(rt, "directed"))
		n := graphtest.Network(ties, graphtest.DrawCodes(rt, ties.Len()))
		opt := withoutDraws()
		without := answersOf(t, n, opt)
		opt.Permutations = 200
		with := answersOf(t, n, opt)
		for g := range n.Sectors() {
			for _, column := range []string{"cross_sector_betweenness", "cross_sector_expected", "brokerage_liaison_expected", "ties_across_expected"} {
				x, y := without.Column("sectors", column).Float(g), with.Column("sectors", column).Float(g)
				if !graphtest.Close(y, x, closed) {
					rt.Fatalf("%s of %d is %v without draws and %v with them", column, g, x, y)
				}
			}
			if p := with.Column("sectors", "cross_sector_p").Float(g); !math.IsNaN(p) && (p <= 0 || p > 1) {
				rt.Fatalf("p is %v", p)
			}
		}
	})
}

// TestRelabeling gives the organizations other ids: what does not rest on draws
// must follow them.
func TestRelabeling(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		ties := graphtest.Draw(rt, rapid.Bool().Draw(rt, "directed"))
		codes, order := graphtest.DrawCodes(rt, ties.Len()), graphtest.DrawOrder(rt, ties.Len())
		before := answersOf(t, graphtest.Network(ties, codes), withoutDraws())
		after := answersOf(t, graphtest.Network(graphtest.Relabel(ties, order), graphtest.Permuted(codes, order)), withoutDraws())
		for file, names := range map[string][]string{
			"roles":         {"brokerage_activity", "brokerage_exclusivity", "within_sector_z", "participation"},
			"organizations": {"blau_weighted", "iqv_weighted", "ei_index_weighted"},
		} {
			for _, name := range names {
				for i := range order {
					x, y := before.Column(file, name).Float(i), after.Column(file, name).Float(order[i])
					if !graphtest.Close(y, x, closed) {
						rt.Fatalf("%s of %d is %v, and %v as %d", name, i, x, y, order[i])
					}
				}
			}
		}
		for i := range order {
			q := func(a *registry.Answers, i int) string { return a.Column("roles", "brokerage_quadrant").Cell(i) }
			if q(before, i) != q(after, order[i]) {
				rt.Fatalf("%d is %s and then %s", i, q(before, i), q(after, order[i]))
			}
		}
	})
}

// TestFewDraws asks for fewer draws than tell anything.
func TestFewDraws(t *testing.T) {
	opt := withoutDraws()
	opt.Permutations = 198
	a := answersOf(t, graphtest.Reference("karate").Network, opt)
	for _, column := range []string{"ei_low", "ties_within_p", "coleman_expected", "cross_sector_p", "brokerage_liaison_high", "permutations"} {
		if x := a.Column("sectors", column).Float(0); !math.IsNaN(x) {
			t.Errorf("%s is %v", column, x)
		}
	}
	for k := range a.Column("brokerage", "p").Len() {
		if x := a.Column("brokerage", "p").Float(k); !math.IsNaN(x) {
			t.Errorf("p is %v in row %d", x, k)
		}
	}
	if x := a.Column("sectors", "cross_sector_expected").Float(0); math.IsNaN(x) {
		t.Error("the exact expectation is missing")
	}
}

func TestWithoutWeights(t *testing.T) {
	opt := withoutDraws()
	opt.Weighted = false
	a := answersOf(t, graphtest.Reference("karate").Network, opt)
	if _, ok := a.Figure("modularity_sector_weighted"); ok || a.Column("organizations", "blau_weighted") != nil {
		t.Error("measures by strength though nobody asked")
	}
}

// TestWeightedByOne holds the measures by strength against those that count ties
// where every tie has the strength 1.
func TestWeightedByOne(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		ties := graphtest.Draw(rt, false)
		list := append([]graph.Tie(nil), ties.All()...)
		for k := range list {
			list[k].Strength = 1
		}
		opt := withoutDraws()
		opt.Permutations = 300
		a := answersOf(t, graphtest.Network(graph.NewTies(ties.Len(), false, list), graphtest.DrawCodes(rt, ties.Len())), opt)
		for _, name := range []string{"blau", "iqv", "ei_index"} {
			for i := range ties.Len() {
				x, y := a.Column("organizations", name).Float(i), a.Column("organizations", name+"_weighted").Float(i)
				if !graphtest.Close(y, x, closed) {
					rt.Fatalf("%s of %d is %v, by strength %v", name, i, x, y)
				}
			}
		}
		for _, name := range []string{"sector_assortativity", "modularity_sector"} {
			x, _ := a.Figure(name)
			y, _ := a.Figure(name + "_weighted")
			if !graphtest.Close(y.Value, x.Value, closed) || !graphtest.Close(y.Expected, x.Expected, closed) ||
				!graphtest.Close(y.P, x.P, closed) || !graphtest.Close(y.High, x.High, closed) {
				rt.Fatalf("%s is %+v, by strength %+v", name, x, y)
			}
		}
	})
}

func TestSmallNetworks(t *testing.T) {
	for name, ties := range map[string]*graph.Ties{
		"none": graphtest.Empty(0), "one": graphtest.Empty(1), "apart": graphtest.Empty(5), "dyad": graphtest.Path(2),
		"star": graphtest.Star(6), "complete": graphtest.Complete(5), "doubled": graphtest.Doubled(graphtest.Ring(4)),
	} {
		for _, kinds := range []int{0, 1, 2} {
			codes := make([]int32, ties.Len())
			for i := range codes {
				codes[i] = int32(i%max(kinds, 1)) - int32(max(0, 1-kinds))
			}
			n := graphtest.Network(ties, codes)
			opt := withoutDraws()
			opt.Permutations = 300
			a := answersOf(t, n, opt)
			rows := a.Column("sectors", "sector").Len()
			for _, m := range bridging.Metrics() {
				for _, c := range m.Columns {
					if column := a.Column(c.File, c.Name); c.File == "sectors" && (column == nil || column.Len() != rows) {
						t.Errorf("%s with %d sectors: %s does not have %d rows", name, kinds, c.Name, rows)
					}
				}
			}
			if want := 6 * (len(n.Sectors()) + 1 + n.Len()); a.Column("brokerage", "p_adjusted").Len() != want {
				t.Errorf("%s: brokerage has %d rows, want %d", name, a.Column("brokerage", "p_adjusted").Len(), want)
			}
		}
	}
}

// TestQuadrants works a star and a bypass out: the middle of the star joins its
// three ends, 1 and 3 of which meet over 4 as well.
func TestQuadrants(t *testing.T) {
	list := []graph.Tie{{A: 0, B: 1}, {A: 0, B: 2}, {A: 0, B: 3}, {A: 4, B: 1}, {A: 4, B: 3}}
	for k := range list {
		list[k].Strength, list[k].Partnerships = 1, 1
	}
	a := answersOf(t, graphtest.Network(graph.NewTies(5, false, list), []int32{0, 0, 1, 2, 0}), withoutDraws())
	want := "3\n0\n0\n0\n1\n" + "2\n0\n0\n0\n0\n" + "powerhouse\nsideliner\nsideliner\nsideliner\nconnector\n"
	if got := columnsOf(t, a, "roles", "brokerage_activity", "brokerage_exclusivity", "brokerage_quadrant"); string(got) != want {
		t.Errorf("got\n%s, want\n%s", got, want)
	}
}

// TestWorkers compares draws of chance on one, two and eight processors.
func TestWorkers(t *testing.T) {
	ties, codes := graphtest.Clustered(3, 120, 500, 4)
	n := graphtest.Network(ties, codes)
	var first []byte
	for _, workers := range []int{1, 2, 8} {
		opt := withoutDraws()
		opt.Permutations = 400
		ctx := work.WithWorkers(context.Background(), workers)
		d, a := passes.New(ctx, n, opt), registry.NewAnswers()
		for _, m := range bridging.Metrics() {
			if err := m.Compute(ctx, d, a); err != nil {
				t.Fatal(err)
			}
		}
		got := append(columnsOf(t, a, "sectors", "cross_sector_low", "cross_sector_p", "brokerage_liaison_low", "coleman_high", "coleman_expected"),
			columnsOf(t, a, "brokerage", "p", "p_adjusted")...)
		f, _ := a.Figure("sector_assortativity_weighted")
		got = append(got, []byte(string(rune(f.Permutations)))...)
		if first == nil {
			first = got
		}
		if !bytes.Equal(first, got) {
			t.Errorf("%d workers draw otherwise", workers)
		}
	}
}

func TestStops(t *testing.T) {
	n := graphtest.Reference("karate").Network
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	d, stopped := passes.New(ctx, n, passes.Defaults()), 0
	for _, m := range bridging.Metrics() {
		if err := m.Compute(ctx, d, registry.NewAnswers()); err != nil {
			stopped++
		}
	}
	if stopped < 4 {
		t.Errorf("%d measures stop", stopped)
	}
}

func BenchmarkChance(b *testing.B) {
	ties, codes := graphtest.Clustered(1, 500, 3000, 6)
	n := graphtest.Network(ties, codes)
	for _, m := range bridging.Metrics() {
		b.Run(m.Columns[0].File+"_"+m.Columns[0].Name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				ctx := context.Background()
				d, a := passes.New(ctx, n, passes.Defaults()), registry.NewAnswers()
				if m.Columns[0].File == "roles" {
					if err := bridging.Metrics()[0].Compute(ctx, d, a); err != nil {
						b.Fatal(err)
					}
				}
				if err := m.Compute(ctx, d, a); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
