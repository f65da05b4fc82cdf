package governance

import (
	"context"
	"math"
	"slices"
	"strings"
	"testing"

	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// listed returns a network of organizations a, b, … with the partnerships and
// activities, and the date 2025-12-31.
func listed(t testing.TB, organizations int, partnerships []graph.Partnership, activities ...graph.Activity) *graph.Network {
	t.Helper()
	b := graph.NewBuilder()
	b.SetAbout(graph.About{Date: date(t, "2025-12-31")})
	for i := range organizations {
		id := string(rune('a' + i))
		if err := b.AddOrganization(graph.Organization{ID: id, Name: strings.ToUpper(id)}); err != nil {
			t.Fatal(err)
		}
	}
	for _, p := range partnerships {
		p.Strength = 1
		if err := b.AddPartnership(p); err != nil {
			t.Fatal(err)
		}
	}
	for _, a := range activities {
		a.Beneficiaries = math.NaN()
		if err := b.AddActivity(a); err != nil {
			t.Fatal(err)
		}
	}
	n, _ := b.Build(false)
	return n
}

func date(t testing.TB, text string) graph.Date {
	t.Helper()
	d, ok := graph.ParseDate(text, false)
	if !ok {
		t.Fatalf("%q is no date", text)
	}
	return d
}

func in(role string, organizations ...int) []graph.Member {
	var out []graph.Member
	for _, o := range organizations {
		out = append(out, graph.Member{Organization: o, Role: role})
	}
	return out
}

func registerOf(t testing.TB, n *graph.Network) *register {
	t.Helper()
	return newRegister(passes.New(context.Background(), n, passes.Defaults()))
}

// healthCells returns the columns of one partnership.
func healthCells(t *testing.T, n *graph.Network, row int, columns string) []string {
	t.Helper()
	a := registry.NewAnswers()
	putHealth(registerOf(t, n), a)
	var out []string
	for name := range strings.FieldsSeq(columns) {
		out = append(out, a.Column("partnerships", name).Cell(row))
	}
	return out
}

func TestConflictsOfRole(t *testing.T) {
	for name, test := range map[string]struct {
		members []graph.Member
		cell    string
		direct  bool
	}{
		"funder that implements itself":          {slices.Concat(in(graph.Funder, 0), in(graph.Implementer, 0), in(graph.Ordinary, 1)), "", true},
		"two funders that implement":             {slices.Concat(in(graph.Funder, 0, 1), in(graph.Implementer, 0, 1)), "", true},
		"funder beside those whom it funds":      {slices.Concat(in(graph.Funder, 0), in(graph.Implementer, 0, 1)), "funder and implementer: A", false},
		"funder alone":                           {slices.Concat(in(graph.Funder, 0), in(graph.Implementer, 1)), "", false},
		"evaluator that leads":                   {slices.Concat(in(graph.Evaluator, 1), in(graph.Lead, 1), in(graph.Ordinary, 0)), "evaluator of its own work: B", false},
		"evaluator that is programme partner":    {slices.Concat(in(graph.Evaluator, 1), in(graph.Programme, 1), in(graph.Ordinary, 0)), "evaluator of its own work: B", false},
		"evaluator that takes part":              {slices.Concat(in(graph.Evaluator, 1), in(graph.Ordinary, 0, 1)), "", false},
		"programme partner that funds and works": {slices.Concat(in(graph.Programme, 0), in(graph.Implementer, 0), in(graph.Funder, 1)), "", false},
	} {
		t.Run(name, func(t *testing.T) {
			n := listed(t, 2, []graph.Partnership{{ID: "p", Members: test.members}})
			want := []string{test.cell, map[bool]string{true: "true", false: "false"}[test.direct]}
			if diff := cmp.Diff(want, healthCells(t, n, 0, "conflicts direct_implementation")); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// TestProgrammeIsNoLead wants a programme partner not to be taken for a lead, and a
// list without leads to say nothing about one.
func TestProgrammeIsNoLead(t *testing.T) {
	programme := graph.Partnership{ID: "p", Members: slices.Concat(in(graph.Programme, 0), in(graph.Implementer, 1))}
	led := graph.Partnership{ID: "q", Members: slices.Concat(in(graph.Lead, 0), in(graph.Ordinary, 1))}
	pair := graph.Partnership{Pair: true, Source: 0, Target: 1}
	if got := healthCells(t, listed(t, 2, []graph.Partnership{programme, pair}), 0, "lead_status"); got[0] != NoneInList {
		t.Errorf("without leads in the list: %s", got)
	}
	n := listed(t, 2, []graph.Partnership{programme, led, pair})
	for row, want := range []string{NotRecorded, NotRecorded, Recorded} { // a – b, p, q
		if got := healthCells(t, n, row, "lead_status"); got[0] != want {
			t.Errorf("%s is %s, want %s", n.Partnerships().ID(row), got[0], want)
		}
	}
}

func TestLeadsMany(t *testing.T) {
	var list []graph.Partnership
	lead := func(id string, o int) {
		list = append(list, graph.Partnership{ID: id, Members: slices.Concat(in(graph.Lead, o), in(graph.Ordinary, (o+1)%4))})
	}
	for _, id := range []string{"p1", "p2", "p3", "p4"} {
		lead(id, 0)
	}
	lead("q", 1)
	lead("r", 2)
	if got := healthCells(t, listed(t, 4, list), 0, "conflicts")[0]; got != "" {
		t.Errorf("four are called many: %s", got)
	}
	lead("p5", 0)
	if got := healthCells(t, listed(t, 4, list), 0, "conflicts")[0]; got != "leads many: A" {
		t.Errorf("five of seven led by three are called %q", got)
	}
	for _, id := range []string{"q2", "q3", "q4", "q5"} { // b leads five too: the mean is 11/3
		lead(id, 1)
	}
	if got := healthCells(t, listed(t, 4, list), 0, "conflicts")[0]; got != "" {
		t.Errorf("five are called many where the mean is 11/3: %s", got)
	}
}

func TestDatesOfPartnerships(t *testing.T) {
	for _, test := range []struct {
		start, end string
		want       []string
	}{
		{"2024-12-31", "2025-12-30", []string{"365", "-1", EndPassed}},
		{"2025-12-31", "2025-12-31", []string{"0", "0", EndNear}},
		{"", "2026-06-29", []string{"", "180", EndNear}},
		{"", "2026-06-30", []string{"", "181", EndLater}},
		{"2026-01-01", "", []string{"", "", NotRecorded}}, // has not begun
	} {
		p := graph.Partnership{ID: "p", Members: in(graph.Lead, 0, 1)}
		if test.start != "" {
			p.Period.Start = date(t, test.start)
		}
		if test.end != "" {
			p.Period.End = date(t, test.end)
		}
		if diff := cmp.Diff(test.want, healthCells(t, listed(t, 2, []graph.Partnership{p}), 0, "age_days days_left end_status")); diff != "" {
			t.Errorf("%s to %s: %s", test.start, test.end, diff)
		}
	}
}

func TestPooledMoney(t *testing.T) {
	gives := func(o int, amount, currency string) graph.Member {
		return graph.Member{Organization: o, Contribution: money(t, amount, currency)}
	}
	for name, test := range map[string]struct {
		budget  graph.Money
		members []graph.Member
		want    []string
	}{
		"one currency": {money(t, "100", "USD"), []graph.Member{gives(0, "20", "USD"), gives(1, "60", "USD")}, []string{"100", "80", "USD", "2", "0.75"}},
		"twice":        {graph.Money{}, []graph.Member{gives(0, "20", "USD"), {Organization: 0, Role: graph.Lead, Contribution: money(t, "20", "USD")}, gives(1, "60", "USD")}, []string{"", "100", "USD", "2", "0.6"}},
		"several":      {money(t, "100", "EUR"), []graph.Member{gives(0, "20", "USD"), gives(1, "60", "")}, []string{"", "", "EUR; USD; unknown", "2", ""}},
		"nothing":      {graph.Money{}, []graph.Member{gives(0, "0", "USD"), {Organization: 1}}, []string{"", "", "", "", ""}},
	} {
		n := listed(t, 2, []graph.Partnership{{ID: "p", Budget: test.budget, Members: test.members}})
		if diff := cmp.Diff(test.want, healthCells(t, n, 0, "budget pooled currency contributors largest_share")); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

func TestSharedGoals(t *testing.T) {
	wants := func(o int, goals ...string) graph.Member { return graph.Member{Organization: o, Goals: goals} }
	for name, test := range map[string]struct {
		goals   []string
		members []graph.Member
		want    []string
	}{
		"of the partnership": {[]string{"Water"}, []graph.Member{wants(0, " water "), wants(1, "Fame", "Jobs"), wants(2)}, []string{"1", "0.5", "1"}},
		"most members":       {nil, []graph.Member{wants(0, "Water"), wants(1, "Fame", "water"), wants(2, "Jobs")}, []string{"", "0.666666666667", "1"}},
		"none in common":     {nil, []graph.Member{wants(0, "Water"), wants(1, "Fame")}, []string{"", "0", "2"}},
		"none":               {[]string{"Water"}, []graph.Member{wants(0), wants(1)}, []string{"1", "", ""}},
	} {
		n := listed(t, 3, []graph.Partnership{{ID: "p", Goals: test.goals, Members: test.members}})
		if diff := cmp.Diff(test.want, healthCells(t, n, 0, "goals goals_shared other_goals")); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

// TestProposedTypes gives each type its evidence, several their own, and nothing
// none.
func TestProposedTypes(t *testing.T) {
	members := in("", 0, 1)
	does := func(o int, theme string) graph.Activity {
		return graph.Activity{Organization: o, Theme: graph.Path{theme}, Partnership: "p"}
	}
	long := graph.Period{Start: date(t, "2022-12-31")}
	for name, test := range map[string]struct {
		p          graph.Partnership
		activities []graph.Activity
		want       []string
	}{
		"strategic":      {graph.Partnership{Period: long, Goals: []string{"Water"}}, nil, []string{"strategic", "strategic: three years or longer, with shared goals"}},
		"too short":      {graph.Partnership{Period: graph.Period{Start: date(t, "2023-01-02")}, Goals: []string{"Water"}}, nil, []string{"", ""}},
		"without goals":  {graph.Partnership{Period: long}, nil, []string{"", ""}},
		"operational":    {graph.Partnership{Period: graph.Period{End: date(t, "2026-02-01")}}, []graph.Activity{does(0, "Water"), does(1, "Water")}, []string{"operational", "operational: one programme (Water) with an end (2026-02-01)"}},
		"without an end": {graph.Partnership{}, []graph.Activity{does(0, "Water")}, []string{"", ""}},
		"functional":     {graph.Partnership{}, []graph.Activity{does(0, "Water"), does(1, "Food")}, []string{"functional", "functional: each member works on a theme that no other does"}},
		"one does both":  {graph.Partnership{}, []graph.Activity{does(0, "Water"), does(0, "Food"), does(1, "Food")}, []string{"", ""}},
		"advocacy":       {graph.Partnership{Name: "Kampanye air"}, nil, []string{"advocacy", "advocacy: a theme of policy (kampanye)"}},
		"several": {graph.Partnership{Period: graph.Period{Start: long.Start, End: date(t, "2026-02-01")}, Goals: []string{"A law on water"}}, []graph.Activity{does(0, "Water")},
			[]string{"advocacy; operational; strategic", "advocacy: a theme of policy (law); operational: one programme (Water) with an end (2026-02-01); strategic: three years or longer, with shared goals"}},
		"recorded": {graph.Partnership{Type: "own", Period: long, Goals: []string{"Water"}}, nil, []string{"", ""}},
	} {
		test.p.ID, test.p.Members = "p", members
		n := listed(t, 2, []graph.Partnership{test.p}, test.activities...)
		if diff := cmp.Diff(test.want, healthCells(t, n, 0, "type_proposed type_reason")); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
		kind, proposed := registerOf(t, n).records[0].typeOf()
		if want := test.want[0]; test.p.Type == "" && !strings.Contains(want, ";") && (kind != want || proposed != (want != "")) {
			t.Errorf("%s is compared as %q", name, kind)
		} else if strings.Contains(want, ";") && kind != "" {
			t.Errorf("%s is compared as %q though the evidence does not decide", name, kind)
		}
	}
}

// TestCirclesOfFunding compares the circles with a search along the money from
// each organization.
func TestCirclesOfFunding(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		const organizations = 7
		var list []graph.Partnership
		for i := range rapid.IntRange(1, 8).Draw(rt, "partnerships") {
			var members []graph.Member
			for o := range organizations {
				switch rapid.IntRange(0, 4).Draw(rt, "role") {
				case 0:
					members = append(members, in(graph.Funder, o)...)
				case 1:
					members = append(members, in(graph.Implementer, o)...)
				}
			}
			if len(members) > 1 {
				list = append(list, graph.Partnership{ID: string(rune('p' + i)), Members: members})
			}
		}
		r := registerOf(t, listed(t, organizations, list))
		reach := fundedBy(r)
		for i := range r.records {
			var want []int
			p := &r.records[i]
			for _, o := range p.participants {
				for _, other := range p.participants {
					funders := p.With(graph.Funder)
					gives, gets := slices.Contains(funders, o), slices.Contains(funders, other)
					if gives && !gets && reach[other][o] || !gives && gets && reach[o][other] {
						want = append(want, o)
						break
					}
				}
			}
			if diff := cmp.Diff(want, p.fundsInCircle); diff != "" {
				rt.Fatalf("%s: %s", p.ID, diff)
			}
		}
	})
}

// fundedBy says who is reached from whom along the money (Warshall).
func fundedBy(r *register) [][]bool {
	n := r.Network.Len()
	reach := make([][]bool, n)
	for i := range reach {
		reach[i] = make([]bool, n)
	}
	for i := range r.records {
		funders := r.records[i].With(graph.Funder)
		for _, f := range funders {
			for _, o := range r.records[i].participants {
				reach[f][o] = reach[f][o] || !slices.Contains(funders, o)
			}
		}
	}
	for k := range n {
		for i := range n {
			for j := range n {
				reach[i][j] = reach[i][j] || reach[i][k] && reach[k][j]
			}
		}
	}
	return reach
}

// TestBarePairs wants no columns where there is nothing to say.
func TestBarePairs(t *testing.T) {
	a := registry.NewAnswers()
	n := graphtest.Network(graphtest.Star(4), []int32{0, 0, 1, 1})
	for _, m := range Metrics() {
		if err := m.Compute(context.Background(), passes.New(context.Background(), n, passes.Defaults()), a); err != nil {
			t.Fatal(err)
		}
	}
	if a.Column("partnerships", "lead_status") != nil || a.Column("types", "type") != nil {
		t.Error("bare pairs have more columns than there is to say")
	}
}
