package analysis

import (
	"bytes"
	"context"
	"testing"

	"example.org/lintas/analysis/passes"
	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
	"example.org/lintas/graph/work"
	"pgregory.net/rapid"
)

// measures are the columns of organizations.csv that must follow an
// organization wherever its id puts it. Communities may fall otherwise where
// several divisions are equally good.
func measures() []string {
	var names []string
	for _, g := range golden {
		names = append(names, g.column)
	}
	return append(names, "ei_expected")
}

// unmoved are those that an organization without ties does not touch.
var unmoved = []string{"degree", "strength", "betweenness", "clustering", "triangles", "core", "cut_point",
	"pairs_cut", "sectors_reached", "blau", "iqv", "ei_index", "brokerage_total", "brokerage_liaison",
	"cross_sector_betweenness", "degree_in", "strength_out"}

func TestRelabeling(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		ties := graphtest.Draw(rt, rapid.Bool().Draw(rt, "directed"))
		codes, order := graphtest.DrawCodes(rt, ties.Len()), graphtest.DrawOrder(rt, ties.Len())
		before := runOf(t, graphtest.Network(ties, codes), 0)
		after := runOf(t, graphtest.Network(graphtest.Relabel(ties, order), graphtest.Permuted(codes, order)), 0)
		for _, name := range measures() {
			x, y := before.Answers.Column("organizations", name), after.Answers.Column("organizations", name)
			for i := range order {
				if x != nil && !graphtest.Close(y.Float(order[i]), x.Float(i), 1e-7) {
					rt.Fatalf("%s of %d is %v, and %v as %d", name, i, x.Float(i), y.Float(order[i]), order[i])
				}
			}
		}
	})
}

func TestAddedIsolate(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		ties := graphtest.Draw(rt, rapid.Bool().Draw(rt, "directed"))
		codes := graphtest.DrawCodes(rt, ties.Len())
		before := runOf(t, graphtest.Network(ties, codes), 0)
		after := runOf(t, graphtest.Network(graphtest.WithIsolate(ties), append(codes, -1)), 0)
		for _, name := range unmoved {
			x, y := before.Answers.Column("organizations", name), after.Answers.Column("organizations", name)
			for i := range ties.Len() {
				if x != nil && !graphtest.Close(y.Float(i), x.Float(i), 1e-12) {
					rt.Fatalf("%s of %d is %v, and %v beside an isolate", name, i, x.Float(i), y.Float(i))
				}
			}
		}
	})
}

// TestUnknownSector adds an organization of unknown sector that is tied to all
// others: no sector statistic may move.
func TestUnknownSector(t *testing.T) {
	known := graphtest.Reference("karate")
	n := known.Network.Len()
	codes := known.Network.Codes()
	ties := known.Network.Ties(graph.Newman)
	joined := append([]graph.Tie(nil), ties.All()...)
	for i := range n {
		joined = append(joined, graph.Tie{A: int32(i), B: int32(n), Strength: 1, Partnerships: 1})
	}
	before := runOf(t, graphtest.Network(ties, codes), 500)
	after := runOf(t, graphtest.Network(graph.NewTies(n+1, false, joined), append(append([]int32(nil), codes...), -1)), 500)
	for _, file := range []string{"mixing"} {
		if a, b := csvOf(t, before, file), csvOf(t, after, file); !bytes.Equal(a, b) {
			t.Errorf("%s.csv moved:\n%s\n%s", file, a, b)
		}
	}
	for _, name := range []string{"ei_index", "share_across_sectors", "sector_assortativity", "modularity_sector"} {
		a, _ := before.Answers.Figure(name)
		b, _ := after.Answers.Figure(name)
		if a != b {
			t.Errorf("%s moved from %+v to %+v", name, a, b)
		}
	}
	for _, name := range []string{"blau", "iqv", "ei_index", "sectors_reached"} {
		for i := range n {
			a := before.Answers.Column("organizations", name).Float(i)
			if b := after.Answers.Column("organizations", name).Float(i); !graphtest.Close(a, b, 0) {
				t.Errorf("%s of %d moved from %v to %v", name, i, a, b)
			}
		}
	}
	if rows := after.Table("sectors").Len(); rows != before.Table("sectors").Len()+1 {
		t.Errorf("sectors.csv has %d rows; unknown must have one of its own", rows)
	}
}

// TestSmallNetworks runs every measure over what is hardly a network.
func TestSmallNetworks(t *testing.T) {
	for name, ties := range map[string]*graph.Ties{
		"none": graphtest.Empty(0), "one": graphtest.Empty(1), "two apart": graphtest.Empty(2),
		"dyad": graphtest.Path(2), "star": graphtest.Star(5), "complete": graphtest.Complete(4),
	} {
		t.Run(name, func(t *testing.T) {
			r := runOf(t, graphtest.Network(ties, make([]int32, ties.Len())), 300)
			for _, table := range r.Tables {
				if err := table.Check(); err != nil {
					t.Error(err)
				}
			}
		})
	}
}

// TestWorkers holds the files of a run on one, two and eight processors against
// each other, byte by byte.
func TestWorkers(t *testing.T) {
	ties, codes := graphtest.Clustered(5, 400, 1600, 5)
	n := graphtest.Network(ties, codes)
	var first *Result
	for _, workers := range []int{1, 2, 8} {
		opt := passes.Defaults()
		opt.Permutations = 400
		r, err := Run(work.WithWorkers(context.Background(), workers), n, graph.Left{}, opt)
		if err != nil {
			t.Fatal(err)
		}
		if first == nil {
			first = r
		}
		for _, file := range first.Tables {
			if !bytes.Equal(csvOf(t, first, file.Name), csvOf(t, r, file.Name)) {
				t.Errorf("%s.csv differs on %d workers", file.Name, workers)
			}
		}
	}
}

func TestRunStops(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := Run(ctx, graphtest.Reference("karate").Network, graph.Left{}, passes.Defaults()); err == nil {
		t.Error("a canceled run gives no error")
	}
}

func csvOf(t testing.TB, r *Result, file string) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := r.Table(file).WriteCSV(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// BenchmarkRun runs every measure over 10,000 organizations and 50,000 ties.
func BenchmarkRun(b *testing.B) {
	ties, codes := graphtest.Clustered(1, 10000, 50000, 6)
	n := graphtest.Network(ties, codes)
	b.ReportAllocs()
	for b.Loop() {
		runOf(b, n, 0)
	}
}
