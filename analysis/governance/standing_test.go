package governance

import (
	"context"
	"math"
	"testing"

	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph"
	"github.com/google/go-cmp/cmp"
)

// rated returns organizations whose attributes of the given names are the cells.
func rated(t *testing.T, names []string, rows [][]string, pairs ...graph.Partnership) *graph.Network {
	t.Helper()
	b := graph.NewBuilder()
	for i, row := range rows {
		o := graph.Organization{ID: string(rune('a' + i))}
		for k, cell := range row {
			if cell != "" {
				o.Attributes = append(o.Attributes, graph.Attribute{Name: names[k], Value: cell})
			}
		}
		if err := b.AddOrganization(o); err != nil {
			t.Fatal(err)
		}
	}
	for _, p := range pairs {
		p.Pair, p.Strength = true, 1
		if err := b.AddPartnership(p); err != nil {
			t.Fatal(err)
		}
	}
	n, _ := b.Build(false)
	return n
}

// rolesOf returns a column of roles.csv, nil where there is none.
func rolesOf(t *testing.T, n *graph.Network, name string) []string {
	t.Helper()
	a := registry.NewAnswers()
	if err := standing.Compute(context.Background(), passes.New(context.Background(), n, passes.Defaults()), a); err != nil {
		t.Fatal(err)
	}
	c := a.Column("roles", name)
	if c == nil {
		return nil
	}
	out := make([]string, c.Len())
	for i := range out {
		out[i] = c.Cell(i)
	}
	return out
}

func TestPowerInterest(t *testing.T) {
	n := rated(t, []string{"interest", "power"}, [][]string{{"5", "5"}, {"3", "5"}, {"5", "1"}, {"1", "3"}, {"", "4"}, {"4", "unclear"}})
	want := []string{KeyPlayer, KeepSatisfied, KeepInformed, Monitor, "", ""} // the middle, 3, is not high
	if diff := cmp.Diff(want, rolesOf(t, n, "power_interest")); diff != "" {
		t.Error(diff)
	}
	if got := rolesOf(t, rated(t, []string{"interest", "power"}, [][]string{{"3", "5"}, {"3", "1"}}), "power_interest"); got != nil {
		t.Errorf("one answer for all tells nobody from another: %v", got)
	}
}

func TestSalience(t *testing.T) {
	rows := [][]string{
		{"yes", "high", "2,5"}, {"yes", "high", "1"}, {"yes", "low", "2.5"}, {"no", "tinggi", "2.5"},
		{"ya", "rendah", "1"}, {"no", "high", "1"}, {"tidak", "low", "2.5"}, {"no", "low", "1"}, {"yes", "", "1"},
	}
	want := []string{"definitive", "dominant", "dangerous", "dependent", "dormant", "discretionary", "demanding", "none", ""}
	n := rated(t, []string{"power", "Legitimasi", "URGENCY"}, rows)
	if diff := cmp.Diff(want, rolesOf(t, n, "salience")); diff != "" {
		t.Error(diff)
	}
	if got := rolesOf(t, rated(t, []string{"power", "interest"}, [][]string{{"1", "2"}, {"2", "1"}}), "salience"); got != nil {
		t.Errorf("salience without legitimacy and urgency: %v", got)
	}
}

func TestScores(t *testing.T) {
	names := []string{"keandalan", "Mission Support", "openness"}
	own := rated(t, names, [][]string{{"4", "3", "2"}, {"4", "3", ""}, {"1", "1,5", "2"}})
	if diff := cmp.Diff([]string{"3", "", "1.5"}, rolesOf(t, own, "trust")); diff != "" {
		t.Error(diff)
	}
	if got := rolesOf(t, own, "value_score"); got != nil {
		t.Errorf("value without ratings: %v", got)
	}
	says := func(from, of int, reliability, mission, openness string) graph.Partnership {
		var a []graph.Attribute
		for k, cell := range []string{reliability, mission, openness} {
			if cell != "" {
				a = append(a, graph.Attribute{Name: names[k], Value: cell})
			}
		}
		return graph.Partnership{Source: from, Target: of, Attributes: a}
	}
	// Of a: reliability (4+2)/2, mission 3, openness (1+2)/2; b lacks two questions.
	pairs := rated(t, names, [][]string{{"1", "1", "1"}, {"1", "1", "1"}, {}},
		says(1, 0, "4", "3", "1"), says(2, 0, "2", "", "2"), says(0, 1, "4", "", ""))
	if diff := cmp.Diff([]string{"2.5", "", ""}, rolesOf(t, pairs, "trust")); diff != "" {
		t.Errorf("ratings in pairs: %s", diff)
	}
	if diff := cmp.Diff([]string{"1", "0", "0"}, rolesOf(t, pairs, "trust_raters")); diff != "" {
		t.Error(diff)
	}
}

func TestRating(t *testing.T) {
	for cell, want := range map[string]float64{"4": 4, " 2,5 ": 2.5, "Tinggi": 3, "YA": 1, "0": 0, "": math.NaN(), "NaN": math.NaN(), "inf": math.NaN(), "many": math.NaN()} {
		if got := ratingOf(cell); got != want && !(math.IsNaN(got) && math.IsNaN(want)) {
			t.Errorf("%q is %v, want %v", cell, got, want)
		}
	}
}
