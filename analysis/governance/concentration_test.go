package governance

import (
	"context"
	"math"
	"testing"

	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func money(t *testing.T, amount, currency string) graph.Money {
	t.Helper()
	a, ok := graph.ParseAmount(amount)
	if !ok {
		t.Fatalf("%q is no amount", amount)
	}
	return graph.Money{Amount: a, Currency: currency}
}

// funded returns three funders and two that they fund: a gives 75 and b 25 USD
// to a partnership with x and y, a the budget of 100 USD to one with x, and c 5
// in no currency and 0 USD to one with y.
func funded(t *testing.T) *graph.Network {
	t.Helper()
	b := graph.NewBuilder()
	for _, id := range []string{"a", "b", "c", "x", "y"} {
		if err := b.AddOrganization(graph.Organization{ID: id, Name: id}); err != nil {
			t.Fatal(err)
		}
	}
	const a, second, c, x, y = 0, 1, 2, 3, 4
	usd := func(amount string) graph.Money { return money(t, amount, "USD") }
	funder := func(o int, m graph.Money) graph.Member {
		return graph.Member{Organization: o, Role: graph.Funder, Contribution: m}
	}
	member := func(o int) graph.Member { return graph.Member{Organization: o, Role: graph.Implementer} }
	for _, p := range []graph.Partnership{
		{ID: "p1", Strength: 1, Budget: usd("900"), Members: []graph.Member{funder(a, usd("75")), funder(second, usd("25")), member(x), member(y)}},
		{ID: "p2", Strength: 1, Budget: usd("100"), Members: []graph.Member{funder(a, graph.Money{}), member(x)}},
		{ID: "p3", Strength: 1, Members: []graph.Member{funder(c, money(t, "5", "")), funder(second, usd("0")), member(y)}},
		{ID: "p4", Strength: 1, Budget: usd("7"), Members: []graph.Member{funder(a, graph.Money{}), funder(c, graph.Money{}), member(y)}},
	} {
		if err := b.AddPartnership(p); err != nil {
			t.Fatal(err)
		}
	}
	for _, act := range []graph.Activity{
		{Organization: x, Theme: graph.Path{"water"}, Beneficiaries: math.NaN()},
		{Organization: x, Theme: graph.Path{"food"}, Beneficiaries: math.NaN()},
		{Organization: x, Theme: graph.Path{"shelter"}, Beneficiaries: math.NaN()},
		{Organization: y, Theme: graph.Path{"water"}, Beneficiaries: math.NaN()},
	} {
		if err := b.AddActivity(act); err != nil {
			t.Fatal(err)
		}
	}
	n, _ := b.Build(false)
	return n
}

func rowsOf(t testing.TB, n *graph.Network) [][]string {
	t.Helper()
	ctx := context.Background()
	a := registry.NewAnswers()
	if err := concentration.Compute(ctx, passes.New(ctx, n, passes.Defaults()), a); err != nil {
		t.Fatal(err)
	}
	var out [][]string
	for i := range a.Column("concentration", "subject").Len() {
		var row []string
		for _, c := range concentration.Columns {
			row = append(row, a.Column("concentration", c.Name).Cell(i))
		}
		out = append(out, row)
	}
	return out
}

func TestConcentration(t *testing.T) {
	want := [][]string{
		// 175 of a and 25 of b: (7/8)² + (1/8)².
		{"funder", "all", "0.78125", "1.28", "2", "USD"},
		{"funder", "all", "1", "1", "1", "unknown"},
		{"funder", "x", "0.78125", "1.28", "2", "USD"},
		{"funder", "y", "0.625", "1.6", "2", "USD"},
		{"funder", "y", "1", "1", "1", "unknown"},
		{"cells", "all", "0.625", "1.6", "2", ""},
		{"bridging", "all", "", "", "0", ""},
	}
	if diff := cmp.Diff(want, rowsOf(t, funded(t))); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestConcentrationOfBridging(t *testing.T) {
	// In a star the middle carries everything.
	n := graphtest.Network(graphtest.Star(5), []int32{0, 0, 0, 1, 1})
	if diff := cmp.Diff([][]string{{"bridging", "all", "1", "1", "1", ""}}, rowsOf(t, n)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	for n := range 2 {
		if rows := rowsOf(t, graphtest.Network(graphtest.Empty(n), make([]int32, n))); len(rows) != 1 || rows[0][2] != "" {
			t.Errorf("%d organizations: %v", n, rows)
		}
	}
}

// TestConcentrationRange checks 1/n ≤ HHI ≤ 1, that its scale does not matter,
// and that those with nothing do not.
func TestConcentrationRange(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		amounts := rapid.SliceOf(rapid.Float64Range(0, 1e12)).Draw(rt, "amounts")
		hhi, n := concentrationOf(amounts)
		if n == 0 {
			if !math.IsNaN(hhi) {
				rt.Fatalf("HHI of nothing is %v", hhi)
			}
			return
		}
		if hhi < 1/float64(n)-1e-12 || hhi > 1+1e-12 {
			rt.Fatalf("HHI of %d shares is %v", n, hhi)
		}
		doubled := []float64{0}
		for _, x := range amounts {
			doubled = append(doubled, 2*x)
		}
		if again, m := concentrationOf(doubled); m != n || !graphtest.Close(again, hhi, 1e-12) {
			rt.Fatalf("HHI %v of %d becomes %v of %d", hhi, n, again, m)
		}
	})
}
