package analysis

import (
	"context"
	"testing"

	"example.org/lintas/analysis/passes"
	"example.org/lintas/datasets"
	"example.org/lintas/graph"
	"example.org/lintas/graph/read"
	"example.org/lintas/graph/table"
	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// TestOnly asks for each measure alone and wants the numbers that it has among
// all, in a file that says what its rows are.
func TestOnly(t *testing.T) {
	for _, name := range []string{"tutorial-2025", "knoke"} {
		n, left := dataset(t, name)
		opt := passes.Defaults()
		opt.Permutations, opt.Bands, opt.Weighted = 199, 50, true
		whole, err := Run(context.Background(), n, left, opt)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range Metrics() {
			asked := m.Columns[len(m.Columns)-1]
			measure := asked.Name
			part, err := Plan{Only: []string{measure}}.Run(context.Background(), n, left, opt)
			if err != nil {
				t.Fatal(err)
			}
			if len(part.Findings) > 0 {
				t.Errorf("%s: %s alone has findings", name, measure)
			}
			if c := whole.Answers.Column(asked.File, measure); c != nil && part.Answers.Column(asked.File, measure) == nil {
				t.Errorf("%s: %s.csv lacks %s, which was asked for", name, asked.File, measure)
			}
			want, ok := whole.Answers.Figure(measure)
			if got, found := part.Answers.Figure(measure); asked.File == "network" && (found != ok || !cmp.Equal(want, got, cmpopts.EquateNaNs())) {
				t.Errorf("%s: %s alone is %+v, want %+v", name, measure, got, want)
			}
			for _, got := range part.Tables {
				compareColumns(t, name+" "+measure, whole.Table(got.Name), got)
			}
		}
	}
}

// compareColumns wants the columns of a part to be those of the whole.
func compareColumns(t *testing.T, about string, whole, part *table.Table) {
	t.Helper()
	if part.Name == "codebook" || part.Name == "network" {
		return
	}
	if first := rowName(part.Name); part.Columns[0].Name != first {
		t.Errorf("%s: %s.csv begins with %s, want %s", about, part.Name, part.Columns[0].Name, first)
	}
	for _, c := range part.Columns {
		var want, got []string
		for row := range part.Len() {
			got = append(got, c.Cell(row))
		}
		for row := range whole.Len() {
			want = append(want, whole.Column(c.Name).Cell(row))
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: %s.csv %s: %s", about, part.Name, c.Name, diff)
		}
	}
}

func TestMeasureNames(t *testing.T) {
	seen := map[string]bool{}
	for _, name := range measureNames(Metrics()) {
		if name == "" || seen[name] {
			t.Errorf("the name %q is empty or taken", name)
		}
		seen[name] = true
	}
}

// TestWatch wants every measure to be watched once.
func TestWatch(t *testing.T) {
	n, left := dataset(t, "knoke")
	opt := passes.Defaults()
	opt.Permutations, opt.Bands = 0, 0
	var watched []string
	plan := Plan{Watch: func(measure string, compute func() error) error {
		watched = append(watched, measure)
		return compute()
	}}
	if _, err := plan.Run(context.Background(), n, left, opt); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(measureNames(Metrics()), watched); diff != "" {
		t.Error(diff)
	}
}

// dataset returns an embedded example, the part of it that is in force.
func dataset(t *testing.T, name string) (*graph.Network, graph.Left) {
	t.Helper()
	folder, err := datasets.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	n, _, err := read.Folder(context.Background(), folder, read.Options{})
	if err != nil {
		t.Fatal(err)
	}
	n, left, err := graph.Keep(n, graph.Filter{})
	if err != nil {
		t.Fatal(err)
	}
	return n, left
}
