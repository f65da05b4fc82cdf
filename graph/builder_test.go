package graph

import (
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestBuilderRefuses(t *testing.T) {
	nan := math.NaN()
	for _, test := range []struct {
		name     string
		add      func(r records) error
		field    string
		severity Severity
		outcome  Outcome
	}{
		{"organization without a name", func(r records) error { return r.AddOrganization(Organization{Sector: "public"}) }, "name", Error, Rejected},
		{"organization again", func(r records) error { return r.AddOrganization(Organization{ID: "A", Name: "A", Sector: Unknown}) }, "id", Warning, Merged},
		{"one id, two contents", func(r records) error { return r.AddOrganization(Organization{ID: "A", Sector: "public"}) }, "id", Error, Rejected},
		{"ids that differ in case", func(r records) error { return r.AddOrganization(Organization{ID: "a"}) }, "id", Error, Rejected},
		{"sector not in the list", func(r records) error {
			r.must(r.AddSector(Sector{Key: "public"}))
			return r.AddOrganization(Organization{ID: "X", Sector: "pubilc"})
		}, "sector", Error, Rejected},
		{"sector again", func(r records) error {
			r.must(r.AddSector(Sector{Key: "public", Color: "red"}))
			return r.AddSector(Sector{Key: "public", Color: "red"})
		}, "sector", Warning, Merged},
		{"sector with two contents", func(r records) error {
			r.must(r.AddSector(Sector{Key: "public", Color: "red"}))
			return r.AddSector(Sector{Key: "public", Color: "blue"})
		}, "sector", Error, Rejected},

		{"tie to oneself", func(r records) error { return r.AddPartnership(r.pair("A", "A")) }, "target", Warning, Rejected},
		{"group of one", func(r records) error { return r.AddPartnership(r.group("g", []string{"A:lead", "A:funder"})) }, "members", Warning, Rejected},
		{"group of nobody", func(r records) error { return r.AddPartnership(Partnership{ID: "g", Strength: 1}) }, "members", Warning, Rejected},
		{"strength 0", func(r records) error {
			return r.AddPartnership(r.pair("A", "B", func(p *Partnership) { p.Strength = 0 }))
		}, "strength", Warning, Rejected},
		{"strength NaN", func(r records) error {
			return r.AddPartnership(r.pair("A", "B", func(p *Partnership) { p.Strength = nan }))
		}, "strength", Warning, Rejected},
		{"strength infinite", func(r records) error {
			return r.AddPartnership(r.pair("A", "B", func(p *Partnership) { p.Strength = math.Inf(1) }))
		}, "strength", Warning, Rejected},
		{"end before start", func(r records) error {
			return r.AddPartnership(r.pair("A", "B", func(p *Partnership) { p.Period = Period{20240102, 20240101} }))
		}, "end", Warning, Rejected},
		{"pair again", func(r records) error {
			r.add(r.pair("A", "B"))
			return r.AddPartnership(r.pair("A", "B"))
		}, "source", Warning, Merged},
		{"group again, members in another order", func(r records) error {
			r.add(r.group("g", []string{"A:lead", "B", "C"}))
			return r.AddPartnership(r.group("g", []string{"C", "B", "A:lead", "A", "B"}))
		}, "id", Warning, Merged},
		{"one id, two groups", func(r records) error {
			r.add(r.group("g", []string{"A:lead", "B"}))
			return r.AddPartnership(r.group("g", []string{"A:funder", "B"}))
		}, "id", Error, Rejected},
		{"ids of partnerships that differ in case", func(r records) error {
			r.add(r.group("g", []string{"A", "B"}))
			return r.AddPartnership(r.group("G", []string{"A", "C"}))
		}, "id", Error, Rejected},
		{"budget again with other zeros, lists in another order", func(r records) error {
			with := func(money, first, second string) func(*Partnership) {
				return func(p *Partnership) {
					p.Budget = Money{amount(r.t, money), "IDR"}
					p.Goals, p.Forums = []string{first, second}, []string{second, first}
					p.Attributes = []Attribute{{first, ""}, {second, ""}}
				}
			}
			r.add(r.pair("A", "B", with("1.0", "x", "y")))
			return r.AddPartnership(r.pair("A", "B", with("+1.00", "y", "x")))
		}, "source", Warning, Merged},

		{"activity without a theme", func(r records) error { return r.AddActivity(Activity{}) }, "theme", Error, Rejected},
		{"activity that ends before it starts", func(r records) error {
			return r.AddActivity(Activity{Theme: Path{"x"}, Period: Period{20240102, 20240101}})
		}, "end", Warning, Rejected},
		{"activity with a negative budget", func(r records) error {
			return r.AddActivity(Activity{Theme: Path{"x"}, Budget: Money{Amount: amount(r.t, "-0.01")}})
		}, "budget", Warning, Rejected},
		{"activity of no partnership", func(r records) error {
			return r.AddActivity(Activity{Theme: Path{"x"}, Partnership: "g"})
		}, "partnership", Error, Rejected},
		{"activity again", func(r records) error {
			r.must(r.AddActivity(Activity{Theme: Path{"x"}, Beneficiaries: nan, Budget: Money{amount(r.t, "5"), ""}}))
			return r.AddActivity(Activity{Theme: Path{"x"}, Place: Path{}, Beneficiaries: math.Float64frombits(0x7ff8dead00000000), Budget: Money{amount(r.t, "5.0"), ""}})
		}, "organization", Warning, Merged},

		{"place without a code", func(r records) error { return r.AddPlace(Place{Name: "North"}) }, "code", Error, Rejected},
		{"place again", func(r records) error {
			r.must(r.AddPlace(Place{Code: "1", Population: nan}))
			return r.AddPlace(Place{Code: "1", Name: "1", Population: nan})
		}, "code", Warning, Merged},
		{"place with two contents", func(r records) error {
			r.must(r.AddPlace(Place{Code: "1", Population: nan}))
			return r.AddPlace(Place{Code: "1", Population: 0})
		}, "code", Error, Rejected},

		{"need without a theme", func(r records) error { return r.AddNeed(Need{Place: Path{"North"}}) }, "theme", Error, Rejected},
		{"need without a place", func(r records) error { return r.AddNeed(Need{Theme: Path{"x"}}) }, "place", Error, Rejected},
		{"need of fewer than nobody", func(r records) error {
			return r.AddNeed(Need{Theme: Path{"x"}, PlaceCode: "1", People: -1})
		}, "people", Warning, Rejected},
		{"need again", func(r records) error {
			d := Need{Theme: Path{"x"}, PlaceCode: "1", People: nan, Target: nan, Wanted: nan}
			r.must(r.AddNeed(d))
			return r.AddNeed(d)
		}, "theme", Warning, Merged},
		{"reference to nobody", func(r records) error { _, err := r.Lookup("Z"); return err }, "organization", Error, Rejected},
	} {
		t.Run(test.name, func(t *testing.T) {
			r := organizations(t, "A", "B", "C")
			err := test.add(r)
			f := fault(t, err)
			if f.Field != test.field || f.Severity != test.severity || f.Outcome != test.outcome {
				t.Errorf("%s: %s, %s; want %s: %s, %s", f.Field, f.Severity, f.Outcome, test.field, test.severity, test.outcome)
			}
			if f.Message.In("id") == f.Message.In("en") || strings.Contains(f.Message.In("en")+f.Message.In("id"), "%!") {
				t.Errorf("message %q, %q", f.Message.In("en"), f.Message.In("id"))
			}
		})
	}
}

// A record that differs in one field is another record.
func TestBuilderTakesWhatDiffers(t *testing.T) {
	r := organizations(t, "A", "B", "C")
	r.add(r.pair("A", "B"), r.pair("B", "A"),
		r.pair("A", "B", func(p *Partnership) { p.Strength = 2 }),
		r.pair("A", "B", func(p *Partnership) { p.Budget.Amount = amount(t, "0") }),
		r.pair("A", "B", func(p *Partnership) { p.Budget.Currency = "IDR" }),
		r.group("", []string{"A", "B"}),
		r.group("", []string{"A:lead", "B"}))
	for _, a := range []Activity{
		{Theme: Path{"x"}}, {Theme: Path{"x"}, Beneficiaries: math.NaN()}, {Theme: Path{"x", "y"}}, {Theme: Path{"x y"}},
		{Theme: Path{"x"}, Place: Path{"y"}}, {Theme: Path{"x"}, TargetGroup: "y"}, {Organization: 1, Theme: Path{"x"}},
	} {
		r.must(r.AddActivity(a))
	}
	for _, d := range []Need{{Theme: Path{"x"}, PlaceCode: "1"}, {Theme: Path{"x"}, Place: Path{"1"}}, {Theme: Path{"x"}, PlaceCode: "1", People: 1}} {
		r.must(r.AddNeed(d))
	}
	n := r.build()
	if p, a, d := n.Partnerships().Len(), len(n.Activities()), len(n.Needs()); p != 7 || a != 7 || d != 3 {
		t.Errorf("%d partnerships, %d activities, %d needs", p, a, d)
	}
}

func TestBuilderStaysAsItWas(t *testing.T) {
	r := organizations(t, "A", "B")
	before := show(r.build())
	for _, err := range []error{
		r.AddPartnership(Partnership{ID: "g", Strength: -1}),
		r.AddOrganization(Organization{ID: "b"}),
		r.AddActivity(Activity{}),
		r.AddNeed(Need{}),
		r.AddPlace(Place{}),
	} {
		fault(t, err)
	}
	if r.HasPartnership("g") {
		t.Error("a partnership that was refused is there")
	}
	if diff := cmp.Diff(before, show(r.build()), alike); diff != "" {
		t.Error(diff)
	}
}

func TestBuilderKeepsWhatItIsGiven(t *testing.T) {
	r := organizations(t, "A", "B")
	goals, forums := []string{"b", "a"}, []string{"d", "c"}
	attributes := []Attribute{{"y", "1"}, {"x", "2"}}
	members := []Member{{Organization: 1, Goals: []string{"2", "1"}}, {Organization: 0}}
	r.must(r.AddPartnership(Partnership{ID: "g", Strength: 1, Goals: goals, Forums: forums, Attributes: attributes, Members: members}))
	r.must(r.AddOrganization(Organization{ID: "C", Attributes: attributes}))
	r.must(r.AddActivity(Activity{Theme: Path{"x"}, Attributes: attributes}))
	n := r.build()
	if goals[0] != "b" || forums[0] != "d" || attributes[0].Name != "y" || members[0].Organization != 1 || members[0].Goals[0] != "2" {
		t.Error("the builder sorted the slices it was given")
	}
	sorted := []Attribute{{"x", "2"}, {"y", "1"}}
	p := n.Partnerships().At(0)
	for _, got := range [][]Attribute{p.Attributes, n.Organizations()[2].Attributes, n.Activities()[0].Attributes} {
		if !slices.Equal(got, sorted) {
			t.Errorf("attributes %v", got)
		}
	}
	if p.Goals[0] != "a" || p.Forums[0] != "c" || p.Members[1].Goals[0] != "1" {
		t.Errorf("not sorted: %+v", p)
	}
}

func TestMembersOfAPartnership(t *testing.T) {
	r := organizations(t, "A", "B", "C")
	r.add(r.group("g", []string{"B", "A:lead", "A", "B", "A:funder", "C"}, func(p *Partnership) {
		p.Members = append(p.Members, Member{Organization: 2, Confirmed: Yes})
	}))
	p := *r.build().Partnerships().At(0)
	want := []Member{{Organization: 0, Role: "funder"}, {Organization: 0, Role: "lead"}, {Organization: 1}, {Organization: 2, Confirmed: Yes}}
	if diff := cmp.Diff(want, p.Members, alike); diff != "" {
		t.Error(diff)
	}
	if p.Size != 3 || !slices.Equal(p.Participants(), []int{0, 1, 2}) || !slices.Equal(p.With(Lead), []int{0}) || p.With("x") != nil {
		t.Errorf("size %d, participants %v, leads %v", p.Size, p.Participants(), p.With(Lead))
	}
}

func TestLargeStrength(t *testing.T) {
	r := organizations(t, "A", "B")
	f := fault(t, r.AddPartnership(r.pair("A", "B", func(p *Partnership) { p.Strength = 1e308 })))
	if want := "strength 1e+308 is too large; the partnership is left out until it is at most 1e+300"; f.Message.In("en") != want {
		t.Errorf("%q, want %q", f.Message.In("en"), want)
	}
}

func TestSuggestionsEnd(t *testing.T) {
	r := organizations(t, "Dinas Kesehatan")
	suggests := func() bool {
		_, err := r.Lookup("Dinas Kesehata")
		return strings.Contains(err.Error(), "did you mean")
	}
	for i := range suggestions {
		if !suggests() {
			t.Fatalf("no suggestion %d", i)
		}
	}
	if suggests() {
		t.Error("a suggestion past the last")
	}
}
