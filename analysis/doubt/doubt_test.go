package doubt

import (
	"bytes"
	"context"
	"slices"
	"testing"

	"example.org/lintas/analysis/bridging"
	"example.org/lintas/analysis/centrality"
	"example.org/lintas/analysis/duplication"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/datasets"
	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
	"example.org/lintas/graph/read"
	"example.org/lintas/graph/shape"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/work"
	"github.com/google/go-cmp/cmp"
)

// measured runs this family after those whose columns it reads.
func measured(ctx context.Context, t testing.TB, n *graph.Network, opt passes.Options) *registry.Answers {
	t.Helper()
	d, a := passes.New(ctx, n, opt), registry.NewAnswers()
	a.Put("organizations", table.Numbers("constraint", shape.StructuralHoles(d.Ties).Constraint))
	for _, m := range slices.Concat(centrality.Metrics(), bridging.Metrics(), duplication.Metrics(), Metrics()) {
		if err := m.Compute(ctx, d, a); err != nil {
			t.Fatal(err)
		}
	}
	return a
}

// file returns a file of the family as CSV, empty where it is not written.
func file(t testing.TB, a *registry.Answers, name string) string {
	t.Helper()
	tab := table.Table{Name: name}
	for _, m := range Metrics() {
		for _, c := range m.Columns {
			if filled := a.Column(name, c.Name); c.File == name && filled != nil {
				tab.Columns = append(tab.Columns, *filled)
			}
		}
	}
	if err := tab.Check(); err != nil {
		t.Fatal(err)
	}
	if len(tab.Columns) == 0 {
		return ""
	}
	var out bytes.Buffer
	if err := tab.WriteCSV(&out); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func dataset(t testing.TB, name string) *graph.Network {
	t.Helper()
	tables, err := datasets.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	n, _, err := read.Folder(t.Context(), tables, read.Options{})
	if err != nil {
		t.Fatal(err)
	}
	kept, _, err := graph.Keep(n, graph.Filter{})
	if err != nil {
		t.Fatal(err)
	}
	return kept
}

func TestOnAnyNumberOfWorkers(t *testing.T) {
	ties, codes := graphtest.Clustered(5, 120, 400, 4)
	for name, n := range map[string]*graph.Network{
		"drawn": graphtest.Network(ties, codes), "knoke": dataset(t, "knoke"), "tutorial-2025": dataset(t, "tutorial-2025"),
	} {
		opt := passes.Defaults()
		opt.Permutations, opt.Bands = 300, 60
		var first string
		for _, workers := range []int{1, 2, 8} {
			a := measured(work.WithWorkers(t.Context(), workers), t, n, opt)
			all := file(t, a, "ranks") + file(t, a, "qap")
			if first == "" {
				first = all
			}
			if diff := cmp.Diff(first, all); diff != "" {
				t.Errorf("%s on %d workers: %s", name, workers, diff)
			}
		}
	}
}

func TestSmallNetworks(t *testing.T) {
	for name, ties := range map[string]*graph.Ties{
		"none": graphtest.Empty(0), "one": graphtest.Empty(1), "two apart": graphtest.Empty(2),
		"dyad": graphtest.Path(2), "path": graphtest.Path(3), "complete": graphtest.Complete(4),
	} {
		t.Run(name, func(t *testing.T) {
			a := measured(t.Context(), t, graphtest.Network(ties, make([]int32, ties.Len())), passes.Defaults())
			file(t, a, "ranks")
			if got := file(t, a, "qap"); got != "" {
				t.Errorf("layers are compared where there is one: %s", got)
			}
		})
	}
}

func TestEveryColumnHasWords(t *testing.T) {
	for _, m := range Metrics() {
		for _, c := range m.Columns {
			if c.Label.EN == "" || c.Label.ID == "" || c.Definition.EN == "" || c.Definition.ID == "" || c.Definition.EN == c.Definition.ID {
				t.Errorf("%s lacks words", c.Name)
			}
		}
	}
}

func TestStops(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	d, a := passes.New(ctx, dataset(t, "knoke"), passes.Defaults()), registry.NewAnswers()
	cancel()
	for _, m := range Metrics() {
		if err := m.Compute(ctx, d, a); err == nil {
			t.Error("a canceled run gives no error")
		}
	}
}

func BenchmarkBands(b *testing.B) {
	ties, codes := graphtest.Clustered(1, 10000, 50000, 6)
	d := passes.New(b.Context(), graphtest.Network(ties, codes), passes.Defaults())
	for i := range resampled {
		b.Run(resampled[i].measures[0], func(b *testing.B) {
			for b.Loop() {
				if _, err := resampled[i].bands(b.Context(), d); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkEthiopia(b *testing.B) {
	n := dataset(b, "ethiopia-3w")
	for b.Loop() {
		measured(b.Context(), b, n, passes.Defaults())
	}
}
