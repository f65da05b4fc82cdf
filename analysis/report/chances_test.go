package report

import (
	"context"
	"math"
	"strings"
	"testing"

	"example.org/lintas/analysis"
	"example.org/lintas/analysis/chance"
	"example.org/lintas/analysis/finding"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
)

// viewOf returns a view of a network with answers put in by hand.
func viewOf(n *graph.Network, a *registry.Answers, tables ...*table.Table) *view {
	d := passes.New(context.Background(), n, passes.Defaults())
	v := &view{
		Input: Input{Result: &analysis.Result{Network: n, Data: d, Answers: a, Tables: tables}},
		l:     words.English, withheld: map[string]words.Message{},
	}
	v.sectors = v.marks()
	v.explore()
	return v
}

func twoSectors(n int) *graph.Network {
	codes := make([]int32, n)
	for i := range codes {
		codes[i] = int32(i % 2)
	}
	return graphtest.Network(graphtest.Complete(n), codes)
}

func figures(name string, f chance.Figure) *registry.Answers {
	a := registry.NewAnswers()
	a.SetFigure(name, f)
	return a
}

// expect fails where a sentence lacks a part, or where it is there and should not
// be.
func expect(t *testing.T, name, got, want string) {
	t.Helper()
	if want == "" && got != "" {
		t.Errorf("%s: spoke: %s", name, got)
	}
	if !strings.Contains(got, want) {
		t.Errorf("%s: %q is not in %q", name, want, got)
	}
}

func TestLead(t *testing.T) {
	a := figures("share_across_sectors", chance.Figure{Value: 0.5, Expected: 0.5, P: 0.9, N: 15})
	a.SetFigure("share_known_sector", chance.Bare(1, 15))
	for _, x := range []struct {
		name     string
		answers  *registry.Answers
		findings []finding.Finding
		want     string
	}{
		{"nothing", a, nil, "Comparisons with chance: 1. None is large and certain enough to stand out. That is an answer too"},
		{"facts", a, []finding.Finding{{}}, "None is large and certain enough to stand out. What follows"},
		{"past chance", a, []finding.Finding{{}, {PastChance: true}}, ""},
		{"not compared", registry.NewAnswers(), nil, "Nothing was compared with chance, and nothing else"},
		{"facts, not compared", registry.NewAnswers(), []finding.Finding{{}}, "Nothing was compared with chance. What follows"},
	} {
		v := viewOf(twoSectors(6), x.answers)
		v.Result.Findings = x.findings
		expect(t, x.name, v.lead(), x.want)
	}
}

func TestCommunities(t *testing.T) {
	above := chance.Figure{Value: 0.6, Expected: 0.3, Low: 0.2, High: 0.4, P: 0.01, N: 10}
	chanceAlone, below := above, above
	chanceAlone.P, below.Value = 0.06, 0.1
	for name, x := range map[string]struct {
		f    chance.Figure
		want string
	}{
		"above": {above, "more than chance would give (agreement 0.60"}, "chance": {chanceAlone, ""}, "below": {below, ""},
		"no draws": {chance.Bare(0.6, 10), ""},
	} {
		expect(t, name, viewOf(twoSectors(6), figures("community_sector_nmi", x.f)).communities(), x.want)
	}
	v := viewOf(twoSectors(6), figures("community_sector_nmi", above))
	v.withheld[finding.WithheldFunding] = words.Message{}
	expect(t, "withheld", v.communities(), "")
}

func TestCore(t *testing.T) {
	for _, x := range []struct {
		fit, size float64
		want      string
	}{{0.8, 3, "3 of 10 organizations form a core"}, {0.6, 3, ""}, {0.8, 9, ""}, {math.NaN(), math.NaN(), ""}} {
		a := figures("core_periphery_correlation", chance.Bare(x.fit, 45))
		a.SetFigure("core_size", chance.Bare(x.size, 10))
		expect(t, "core", viewOf(twoSectors(10), a).core(), x.want)
	}
}

func TestCoordinate(t *testing.T) {
	for _, x := range []struct {
		layer string
		r, p  float64
		want  string
	}{
		{"overlap", 0.3, 0.0002, "Yes, more than chance would give"},
		{"overlap", -0.3, 0.01, "Less than chance would give"},
		{"overlap", 0.04, 0.065, "No more and no less than can be told from chance (correlation 0.04; by chance −0.10 to 0.10; looked at alone, p = 0.065)"},
		{"overlap", 0.3, math.NaN(), ""},
		{"shared_cells", 0.3, 0.001, ""},
	} {
		qap := &table.Table{Name: "qap", Columns: []table.Column{
			table.Texts("layer_a", []string{x.layer}), table.Texts("layer_b", []string{"partnerships"}),
			table.Numbers("correlation", []float64{x.r}), table.Numbers("low", []float64{-0.1}),
			table.Numbers("high", []float64{0.1}), table.Numbers("p", []float64{x.p}),
		}}
		v := viewOf(twoSectors(6), registry.NewAnswers(), qap)
		expect(t, x.layer, v.coordinate(), x.want)
		v.Result.Data.Coordination = passes.ByForum
		expect(t, "another basis", v.coordinate(), "")
	}
}

func TestAnswered(t *testing.T) {
	for _, x := range []struct {
		rate         float64
		told, silent string
	}{{0.9, "9 of 10 organizations asked have answered (90%)", ""}, {0.6, "6 of 10", "6 of 10"}, {math.NaN(), "", ""}} {
		v := viewOf(twoSectors(10), figures("response_rate", chance.Bare(x.rate, 10)))
		expect(t, "answered", v.answered(), x.told)
		expect(t, "silent", v.silent(), x.silent)
	}
	expect(t, "not recorded", viewOf(twoSectors(4), registry.NewAnswers()).answered(), "")
}

func TestRoles(t *testing.T) {
	n := twoSectors(6)
	a, b := n.Sectors()[0].Key, n.Sectors()[1].Key
	rows := &table.Table{Name: "brokerage", Columns: []table.Column{
		table.Texts("level", []string{"sector", "sector", "sector", "sector", "sector", "organization"}),
		table.Texts("id", []string{a, a, a, b, "all", "o000000"}),
		table.Texts("role", []string{"liaison", "gatekeeper", "representative", "coordinator", "liaison", "liaison"}),
		table.Numbers("value", []float64{212, 60, 60, 3, 9, 9}),
		// What random ties give would turn the first row round.
		table.Numbers("expected", []float64{400, 20, 20, 1, 1, 1}),
		table.Numbers("expected_permutation", []float64{100, 120, 120, 90, 1, 1}),
		table.Numbers("p_adjusted", []float64{0.02, 0.05, 0.05, 0.01, 0.01, 0.01}),
	}}
	v := viewOf(n, registry.NewAnswers(), rows)
	got := ""
	for _, s := range v.roles() {
		got += s.Sector.Label + ": " + strings.Join(s.Roles, "; ") + "\n"
	}
	want := v.sectors[0].Label + ": as liaisons between two different other kinds more often than chance (2.1 times); " +
		"between their own kind and another less often than chance (0.5 times)\n" +
		v.sectors[1].Label + ": between two of their own kind much less often than chance (under 0.1 times)\n"
	if got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
	for _, subject := range []string{finding.WithheldSectors, finding.WithheldFunding, finding.WithheldBridges} {
		v := viewOf(n, registry.NewAnswers(), rows)
		v.withheld[subject] = words.Message{}
		if v.roles() != nil {
			t.Errorf("%s withheld: spoke", subject)
		}
	}
	rows.Columns[6] = table.Numbers("p_adjusted", []float64{0.06, math.NaN(), 0.3, 0.9, 0.01, 0.01})
	if len(v.roles()) > 0 {
		t.Errorf("spoke of chance: %v", v.roles())
	}
}

func TestBands(t *testing.T) {
	v := viewOf(twoSectors(4), registry.NewAnswers())
	values := table.Numbers("x", []float64{5, 9, 0, 5})
	got := ""
	for _, r := range v.ranked(&values, []finding.Band{{Low: 2, High: 3}, {Low: 1, High: 1}, {Low: 4, High: 4}, {}}) {
		got += r.Rank + "|"
	}
	if want := "1|2–3||"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
