package governance

import (
	"context"
	"strings"
	"testing"

	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph"
)

// TestPartnerships compares partnerships.csv with what was entered: a group of
// three of two sectors and one unknown, and a pair about which nothing more is
// recorded.
func TestPartnerships(t *testing.T) {
	b := graph.NewBuilder()
	for _, o := range []graph.Organization{
		{ID: "a", Name: "Alpha", Sector: "public"}, {ID: "b", Name: "Beta", Sector: "private"},
		{ID: "c", Name: "Gamma", Sector: "public"}, {ID: "d", Name: "Delta"},
	} {
		if err := b.AddOrganization(o); err != nil {
			t.Fatal(err)
		}
	}
	start, _ := graph.NewDate(2024, 1, 1)
	for _, p := range []graph.Partnership{
		{ID: "P1", Name: "Clean water", Type: "strategic", Strength: 1, Agreement: "MoU 7", Period: graph.Period{Start: start},
			Members: []graph.Member{{Organization: 2, Role: graph.Lead}, {Organization: 0, Role: graph.Lead},
				{Organization: 1, Role: graph.Accountable}, {Organization: 3}}},
		{ID: "P2", Strength: 1, Pair: true, Source: 0, Target: 3},
	} {
		if err := b.AddPartnership(p); err != nil {
			t.Fatal(err)
		}
	}
	n, _ := b.Build(false)
	a := registry.NewAnswers()
	for _, m := range Metrics() {
		if err := m.Compute(context.Background(), passes.New(context.Background(), n, passes.Defaults()), a); err != nil {
			t.Fatal(err)
		}
	}
	// Blau of two public and one private of known sector: 1 − (4+1)/9.
	want := [][]string{
		{"P1", "Clean water", "strategic", "4", "2", "0.444444444444", "Alpha; Gamma", "Beta", "MoU 7", "2024-01-01", ""},
		{"P2", "P2", "", "2", "1", "0", "", "", "", "", ""},
	}
	columns := strings.Fields("id name type members sectors blau lead accountable agreement start end")
	for row := range want {
		for i, name := range columns {
			if got := a.Column("partnerships", name).Cell(row); got != want[row][i] {
				t.Errorf("%s of %s is %q, want %q", name, want[row][0], got, want[row][i])
			}
		}
	}
}
