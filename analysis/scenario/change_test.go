package scenario_test

import (
	"bytes"
	"context"
	"errors"
	"strings"
	"testing"
	"testing/fstest"

	"example.org/lintas/analysis"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/scenario"
	"example.org/lintas/datasets"
	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
	"example.org/lintas/graph/read"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/write"
	"github.com/google/go-cmp/cmp"
)

// dataset returns an embedded example, of which the filter keeps its part.
func dataset(t testing.TB, name string, f graph.Filter) *graph.Network {
	t.Helper()
	folder, err := datasets.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	n, account, err := read.Folder(context.Background(), folder, read.Options{})
	if err != nil {
		t.Fatal(err, account.Problems)
	}
	kept, _, err := graph.Keep(n, f)
	if err != nil {
		t.Fatal(err)
	}
	return kept
}

// text returns everything that a network holds.
func text(t testing.TB, n *graph.Network) string {
	t.Helper()
	var b bytes.Buffer
	if err := write.LintasJSON(&b, n); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// TestChangeOfNothing wants a scenario that says nothing to change nothing.
func TestChangeOfNothing(t *testing.T) {
	networks := map[string]*graph.Network{
		"tutorial-2025":   dataset(t, "tutorial-2025", graph.Filter{}),
		"tutorial type":   dataset(t, "tutorial-2025", graph.Filter{Types: []string{"strategic"}}),
		"tutorial sector": dataset(t, "tutorial-2025", graph.Filter{Sectors: []string{"public", "private"}}),
		"knoke":           dataset(t, "knoke", graph.Filter{}),
		"ethiopia-3w":     dataset(t, "ethiopia-3w", graph.Filter{}),
	}
	for _, name := range []string{"karate", "disconnected", "empty5", "star10"} {
		networks[name] = graphtest.Reference(name).Network
	}
	for name, n := range networks {
		t.Run(name, func(t *testing.T) {
			changed, err := scenario.Apply(n, &read.Scenario{})
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(text(t, n), text(t, changed)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// measuresOf returns the tables of a network's measures as text.
func measuresOf(t testing.TB, n *graph.Network) string {
	t.Helper()
	opt := passes.Defaults()
	opt.Permutations, opt.Bands = 50, 5
	r, err := analysis.Run(context.Background(), n, graph.Left{}, opt)
	if err != nil {
		t.Fatal(err)
	}
	return csv(t, r.Tables...)
}

func csv(t testing.TB, tables ...*table.Table) string {
	t.Helper()
	var b strings.Builder
	for _, table := range tables {
		b.WriteString("# " + table.Name + "\n")
		if err := table.WriteCSV(&b); err != nil {
			t.Fatal(err)
		}
	}
	return b.String()
}

// written returns the network as it is read back from tables.
func written(t testing.TB, n *graph.Network) *graph.Network {
	t.Helper()
	folder := fstest.MapFS{}
	for _, table := range write.Tables(n, false) {
		var b bytes.Buffer
		if err := table.WriteCSV(&b); err != nil {
			t.Fatal(err)
		}
		folder[table.Name+".csv"] = &fstest.MapFile{Data: b.Bytes()}
	}
	back, account, err := read.Folder(context.Background(), folder, read.Options{})
	if err != nil {
		t.Fatal(err, account.Problems)
	}
	kept, _, err := graph.Keep(back, graph.Filter{})
	if err != nil {
		t.Fatal(err)
	}
	return kept
}

// TestChangeIsTheDataChanged wants the measures of a changed network to be those
// of the same data written out and read again.
func TestChangeIsTheDataChanged(t *testing.T) {
	for name, s := range map[string]*read.Scenario{
		"leaves":    {Remove: read.Removed{Organizations: []string{"Bappeda", "dinkes"}, Partnerships: []string{"E01"}}},
		"two of it": {Remove: read.Removed{Organizations: []string{"air-jernih"}}, Add: read.Added{Ties: [][]string{{"aptc", "difabel"}}}},
		"joins": {Add: read.Added{
			Organizations: []read.NewOrganization{{ID: "baru", Name: "Koperasi Baru", Sector: "swasta"}},
			Partnerships:  []read.NewPartnership{{Name: "Rintisan", Type: "strategis", Lead: []string{"baru"}, Members: []string{"DKP", "bakau"}}},
			Ties:          [][]string{{"baru", "bappeda", "blk"}}}},
	} {
		t.Run(name, func(t *testing.T) {
			changed, err := scenario.Apply(dataset(t, "tutorial-2025", graph.Filter{}), s)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(measuresOf(t, written(t, changed)), measuresOf(t, changed)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// small returns organizations a to e: a leads P with b and c, and d and e are a
// pair; a alone works on water, in a place that needs it.
func small(t testing.TB) *graph.Network {
	t.Helper()
	b := graph.NewBuilder()
	must := func(err error) {
		if err != nil {
			t.Fatal(err)
		}
	}
	for k, id := range []string{"a", "b", "c", "d", "e"} {
		must(b.AddOrganization(graph.Organization{ID: id, Name: "Org " + id, Sector: []string{"public", "private"}[k%2]}))
	}
	must(b.AddPartnership(graph.Partnership{ID: "P", Name: "Three", Strength: 1, Members: []graph.Member{
		{Organization: 0, Role: graph.Lead}, {Organization: 1, Role: graph.Funder}, {Organization: 2}}}))
	must(b.AddPartnership(graph.Partnership{Pair: true, Source: 3, Target: 4, Strength: 2}))
	must(b.AddActivity(graph.Activity{Organization: 0, Theme: graph.Path{"water"}, Place: graph.Path{"x"}, Partnership: "P"}))
	must(b.AddNeed(graph.Need{Theme: graph.Path{"water"}, Place: graph.Path{"x"}, People: 10}))
	n, _ := b.Build(false)
	return n
}

func TestChangeByHand(t *testing.T) {
	n := small(t)
	without, err := scenario.Apply(n, &read.Scenario{Remove: read.Removed{Organizations: []string{"Org b"}}})
	if err != nil {
		t.Fatal(err)
	}
	p := without.Partnerships().At(0)
	if p.ID != "P" || p.Size != 2 || len(p.Participants()) != 2 || len(p.With(graph.Funder)) != 0 {
		t.Errorf("without a member: %+v", p)
	}
	if tie, ok := without.Ties(graph.Newman).Between(0, 1); !ok || tie.Strength != 1 {
		t.Errorf("two that are left share all of its strength: %+v", tie)
	}
	ended, err := scenario.Apply(n, &read.Scenario{Remove: read.Removed{Partnerships: []string{"Three"}, Ties: [][]string{{"d", "e"}}}})
	if err != nil {
		t.Fatal(err)
	}
	if ended.Partnerships().Len() != 0 || len(ended.Activities()) != 1 || ended.Activities()[0].Partnership != "" {
		t.Errorf("%d partnerships, activities %+v", ended.Partnerships().Len(), ended.Activities())
	}
	gone, err := scenario.Apply(n, &read.Scenario{Remove: read.Removed{Organizations: []string{"a", "b"}}})
	if err != nil {
		t.Fatal(err)
	}
	if gone.Len() != 3 || gone.Partnerships().Len() != 1 || len(gone.Activities()) != 0 || len(gone.Needs()) != 1 {
		t.Errorf("%d organizations, %d partnerships, %d activities", gone.Len(), gone.Partnerships().Len(), len(gone.Activities()))
	}
	nobody, err := scenario.Apply(n, &read.Scenario{Remove: read.Removed{Organizations: []string{"a", "b", "c", "d", "e"}}})
	if err != nil || nobody.Len() != 0 {
		t.Errorf("%v, %d left", err, nobody.Len())
	}
}

func TestChangeRefuses(t *testing.T) {
	n := small(t)
	for _, test := range []struct {
		name     string
		scenario read.Scenario
		want     string
	}{
		{"nobody", read.Scenario{Remove: read.Removed{Organizations: []string{"Orga a"}}}, `remove: no organization is called "Orga a"`},
		{"no partnership", read.Scenario{Remove: read.Removed{Partnerships: []string{"Q"}}}, `remove: no partnership "Q"`},
		{"no tie", read.Scenario{Remove: read.Removed{Ties: [][]string{{"a", "d"}}}}, `remove: no partnership of "a" and "d" is recorded`},
		{"wider tie", read.Scenario{Remove: read.Removed{Ties: [][]string{{"a", "b"}}}}, `remove: "a" and "b" are together in "Three"`},
		{"tie of one", read.Scenario{Remove: read.Removed{Ties: [][]string{{"a"}}}}, "remove: a tie is of two different organizations, not of 1"},
		{"tied", read.Scenario{Add: read.Added{Ties: [][]string{{"a", "b"}}}}, `add: "a" and "b" have a partnership in this list already`},
		{"tie to oneself", read.Scenario{Add: read.Added{Ties: [][]string{{"a", "Org a"}}}}, "add: a tie is of two different organizations"},
		{"gone", read.Scenario{Remove: read.Removed{Organizations: []string{"a"}}, Add: read.Added{Ties: [][]string{{"a", "d"}}}}, `add: no organization "a"`},
		{"one member", read.Scenario{Add: read.Added{Partnerships: []read.NewPartnership{{Name: "Q", Lead: []string{"a"}}}}}, "add: "},
		{"same id", read.Scenario{Add: read.Added{Organizations: []read.NewOrganization{{ID: "a", Name: "Other"}}}}, "add: "},
		{"nameless", read.Scenario{Add: read.Added{Organizations: []read.NewOrganization{{Sector: "public"}}}}, "add: "},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := scenario.Apply(n, &test.scenario)
			var refused *graph.Fault
			if !errors.As(err, &refused) || !strings.HasPrefix(refused.Error(), test.want) {
				t.Errorf("%v, want %s…", err, test.want)
			}
		})
	}
}
