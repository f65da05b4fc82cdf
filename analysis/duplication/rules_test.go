package duplication

import (
	"math"
	"testing"

	"example.org/lintas/analysis/passes"
	"example.org/lintas/graph"
	"github.com/google/go-cmp/cmp"
)

func TestStatus(t *testing.T) {
	nan := math.NaN()
	for _, test := range []struct {
		name    string
		members int
		loose   int
		need    need
		want    Status
	}{
		{"place without need", 0, 0, noNeed, NoActivity},
		{"people in need", 0, 0, need{5, nan, nan, true}, Gap},
		{"need without a number", 0, 0, need{nan, nan, nan, true}, Gap},
		{"need of nobody", 0, 0, need{0, nan, nan, true}, NoActivity},
		{"one", 1, 0, noNeed, SoleProvider},
		{"one of two wanted", 1, 0, need{5, nan, 2, true}, SoleProvider},
		{"all coordinated", 3, 0, noNeed, Shared},
		{"two of three coordinated", 3, 3, noNeed, OverlapCandidate},
		{"two wanted, two loose", 2, 2, need{5, nan, 2, true}, Shared},
		{"two wanted, three loose", 3, 3, need{5, nan, 2, true}, OverlapCandidate},
		{"two wanted, two of four loose", 4, 2, need{5, nan, 2, true}, Shared},
		{"three wanted, only two", 2, 2, need{5, nan, 3, true}, OverlapCandidate},
	} {
		t.Run(test.name, func(t *testing.T) {
			r := row{cell: cell{members: make([]member, test.members)}, need: test.need, loose: test.loose}
			if got := r.status(); got != test.want {
				t.Errorf("status %q, want %q", got, test.want)
			}
		})
	}
}

func TestTimes(t *testing.T) {
	p := func(start, end graph.Date) graph.Period { return graph.Period{Start: start, End: end} }
	for _, test := range []struct {
		name string
		a, b []graph.Period
		want bool
	}{
		{"undated", []graph.Period{p(0, 0)}, []graph.Period{p(20200101, 20201231)}, true},
		{"one day in common", []graph.Period{p(0, 20200101)}, []graph.Period{p(20200101, 0)}, true},
		{"one day apart", []graph.Period{p(0, 20200101)}, []graph.Period{p(20200102, 0)}, false},
		{"in the pause", []graph.Period{p(20200101, 20200131), p(20200301, 0)}, []graph.Period{p(20200201, 20200215)}, false},
		{"in the second", []graph.Period{p(20200301, 0), p(20200101, 20200131)}, []graph.Period{p(20200201, 20200301)}, true},
		{"one within another", []graph.Period{p(20200101, 20201231), p(20200201, 20200301)}, []graph.Period{p(20201201, 0)}, true},
	} {
		t.Run(test.name, func(t *testing.T) {
			a, b := timesOf(test.a), timesOf(test.b)
			if a.meet(b) != test.want || b.meet(a) != test.want {
				t.Errorf("meet is %v and %v, want %v", a.meet(b), b.meet(a), test.want)
			}
		})
	}
}

func TestCoordination(t *testing.T) {
	// x and y: one partnership, no lead. x and z: the same lead l, funder f and
	// forum in two partnerships.
	r := records{
		organizations: organizations("f", "l", "x", "y", "z"),
		partnerships: []group{
			together("1", "x", "y"),
			{graph.Partnership{ID: "2", Forums: []string{"Water forum"}}, map[string]string{"l": graph.Lead, "f": graph.Funder, "x": ""}},
			{graph.Partnership{ID: "3", Forums: []string{"Water forum"}}, map[string]string{"l": graph.Lead, "z": ""}},
			{graph.Partnership{ID: "4"}, map[string]string{"f": graph.Funder, "z": ""}},
		},
		activities: []activity{doing("x", "WASH", "", ""), doing("y", "WASH", "", ""), doing("z", "WASH", "", "")},
	}
	n := r.build(t)
	for kind, want := range map[passes.Coordination][]string{
		// Pairs x–y, x–z, y–z.
		passes.ByPartnership: {"true", "false", "false"},
		passes.ByLead:        {"false", "true", "false"},
		passes.ByFunder:      {"false", "true", "false"},
		passes.ByForum:       {"false", "true", "false"},
	} {
		opt := passes.Defaults()
		opt.Coordination = kind
		_, a := measured(t, n, opt)
		var got, shared []string
		for i := range 3 {
			got = append(got, a.Column("overlap", "coordinated").Cell(i))
			shared = append(shared, a.Column("overlap", "shared_partnerships").Cell(i))
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: %s", kind, diff)
		}
		if diff := cmp.Diff([]string{"1", "0", "0"}, shared); diff != "" {
			t.Errorf("%s: %s", kind, diff)
		}
		// Everybody is in the only cell: it weighs nothing, and nobody has another.
		if c := a.Column("overlap", "cosine").Cell(0); c != "" {
			t.Errorf("cosine is %s, want none", c)
		}
	}
}

func TestPlacesJoin(t *testing.T) {
	coded := func(a activity, code string) activity {
		a.PlaceCode = code
		return a
	}
	r := records{
		organizations: organizations("a", "b", "c", "d"),
		activities: []activity{
			coded(doing("a", "WASH", "Oromia > Yabelo", ""), "ET1"),
			// Another spelling under the same code, and the same spelling but for
			// case and hyphen without a code.
			coded(doing("b", "WASH", "Oromia > Yabello", ""), "ET1"),
			doing("c", "WASH", "OROMIA > yabelo", ""),
			coded(doing("d", "WASH", "", ""), "ET2"),
		},
	}
	_, a := measured(t, r.build(t), passes.Defaults())
	want := "a; b; c"
	if got := a.Column("cells", "names").Cell(1); got != want {
		t.Errorf("%q in one place, want %q", got, want)
	}
	opt := passes.Defaults()
	opt.PlaceLevel = 1
	_, a = measured(t, r.build(t), opt)
	if got := a.Column("cells", "names").Cell(1); got != want {
		t.Errorf("%q in one region, want %q", got, want)
	}
}

func TestNeedByCodeAlone(t *testing.T) {
	need := graph.Need{Theme: graph.Path{"WASH"}, PlaceCode: "ET1", People: 1, Target: math.NaN(), Wanted: math.NaN()}
	r := records{organizations: organizations("a"), needs: []graph.Need{need}}
	r.activities = []activity{doing("a", "WASH", "Oromia", "")}
	if _, a := measured(t, r.build(t), passes.Defaults()); a.Column("cells", "status").Cell(0) != string(Gap) {
		t.Error("an activity in another place meets the need")
	}
	r.activities[0].PlaceCode = "ET1"
	if _, a := measured(t, r.build(t), passes.Defaults()); a.Column("cells", "status").Cell(0) != string(SoleProvider) {
		t.Error("the activity in its place does not meet the need")
	}
}

func TestBounds(t *testing.T) {
	// a, b and c share cell 1: all that a has, half of b's cells and a third of
	// c's. Only the pairs with a reach a containment of .9.
	r := records{organizations: organizations("a", "b", "c", "d"), activities: []activity{
		doing("a", "1", "", ""), doing("b", "1", "", ""), doing("b", "2", "", ""),
		doing("c", "1", "", ""), doing("c", "3", "", ""), doing("c", "4", "", ""), doing("d", "5", "", ""),
	}}
	d := passes.New(t.Context(), r.build(t), passes.Defaults())
	e := newEncounters(d, bondsBy(d.Network, d.Coordination), 1, 0)
	whole, err := e.total(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		name  string
		limit bounds
		want  [][2]int32
	}{
		{"all", bounds{3, 3, 0.9}, [][2]int32{{0, 1}, {0, 2}, {1, 2}}},
		{"contained", bounds{2, 3, 0.9}, [][2]int32{{0, 1}, {0, 2}}},
		{"highest cosine", bounds{2, 1, 0.3}, [][2]int32{{0, 1}}},
	} {
		t.Run(test.name, func(t *testing.T) {
			sum, pairs, err := e.pairs(t.Context(), test.limit)
			if err != nil {
				t.Fatal(err)
			}
			if sum != whole {
				t.Errorf("the pairs add up to %v, want %v", sum, whole)
			}
			var got [][2]int32
			for _, p := range pairs {
				got = append(got, [2]int32{p.a, p.b})
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestPossiblyOne(t *testing.T) {
	everywhere := func(id string, cells ...string) []activity {
		var out []activity
		for _, c := range cells {
			out = append(out, doing(id, c, "", ""))
		}
		return out
	}
	r := records{organizations: organizations("Finish", "Finnish Refugee Council", "Relief International", "Finnish Church")}
	r.activities = append(r.activities, everywhere("Finish", "1", "2", "3")...)
	r.activities = append(r.activities, everywhere("Finnish Refugee Council", "1", "2", "3")...)
	r.activities = append(r.activities, everywhere("Relief International", "1", "2", "3")...)
	r.activities = append(r.activities, everywhere("Finnish Church", "1", "2")...)
	n := r.build(t)
	_, a := measured(t, n, passes.Defaults())
	var got [][2]string
	for i := range a.Column("overlap", "jaccard").Len() {
		if PossiblyOne(n, a, i) {
			got = append(got, [2]string{a.Column("overlap", "organization_a").Cell(i), a.Column("overlap", "organization_b").Cell(i)})
		}
	}
	if diff := cmp.Diff([][2]string{{"Finish", "Finnish Refugee Council"}}, got); diff != "" {
		t.Error(diff)
	}
}
