package graph

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// busy is a network with something for every filter.
func busy(t testing.TB) *Network {
	r := records{NewBuilder(), t}
	for _, text := range []string{"A public North", "B private North", "C nonprofit South", "D public South", "E media -"} {
		f := strings.Fields(text)
		r.must(r.AddOrganization(Organization{ID: f[0], Sector: f[1], Region: strings.Trim(f[2], "-"),
			Attributes: []Attribute{{"Scope Of Work", map[string]string{"A": "local", "B": "national"}[f[0]]}}}))
	}
	of := func(kind, relation, status string, p Period) func(*Partnership) {
		return func(q *Partnership) { q.Type, q.Relation, q.Status, q.Period = kind, relation, status, p }
	}
	r.add(
		r.group("p1 all", []string{"A", "B", "C", "D"}, of("strategic", "", "", Period{})),
		r.group("p2 past", []string{"A", "B"}, of("strategic", "info", "", Period{20200101, 20221231})),
		r.group("p3 now", []string{"A", "C"}, of("advocacy", "info", "On-going", Period{20230101, 20241231})),
		r.group("p4 future", []string{"B", "E"}, of("", "money", "", Period{20250101, 0})),
		r.group("p5 ended", []string{"C", "D"}, of("advocacy", "money", "completed", Period{})),
	)
	for i, a := range []Activity{
		{Organization: 0, Theme: Path{"undated"}},
		{Organization: 1, Theme: Path{"past"}, Period: Period{0, 20231231}},
		{Organization: 2, Theme: Path{"now"}, Period: Period{20240101, 0}, Status: "berjalan"},
		{Organization: 3, Theme: Path{"planned"}, Status: "Planned"},
		{Organization: 4, Theme: Path{"future"}, Period: Period{20250201, 20251231}},
	} {
		a.Beneficiaries = float64(i)
		r.must(r.AddActivity(a))
	}
	r.must(r.AddNeed(Need{Theme: Path{"now"}, Place: Path{"North"}}))
	r.AddUnobserved(Unobserved{"info", 0, 4})
	r.AddUnobserved(Unobserved{"money", 2, 3})
	r.SetAbout(About{Date: 20240630})
	return r.build()
}

func partnershipIDs(list *Partnerships) string {
	var out []string
	for _, p := range list.All() {
		id, _, _ := strings.Cut(p.ID, " ")
		out = append(out, id)
	}
	return strings.Join(out, " ")
}

func themes(n *Network) string {
	var out []string
	for _, a := range n.Activities() {
		out = append(out, a.Theme.String())
	}
	return strings.Join(out, " ")
}

func TestKeep(t *testing.T) {
	n := busy(t)
	for _, test := range []struct {
		name                 string
		filter               Filter
		partnerships, themes string
		left                 Left
	}{
		{"date of about", Filter{}, "p1 p3", "undated now",
			Left{At: 20240630, PartnershipsByPeriod: 2, PartnershipsByStatus: 1, ActivitiesByPeriod: 2, ActivitiesByStatus: 1}},
		{"at", Filter{At: 20220601}, "p1 p2", "undated past",
			Left{At: 20220601, PartnershipsByPeriod: 2, PartnershipsByStatus: 1, ActivitiesByPeriod: 2, ActivitiesByStatus: 1}},
		{"at the last day", Filter{At: 20221231}, "p1 p2", "undated past",
			Left{At: 20221231, PartnershipsByPeriod: 2, PartnershipsByStatus: 1, ActivitiesByPeriod: 2, ActivitiesByStatus: 1}},
		{"at the first day", Filter{At: 20240101}, "p1 p3", "undated now",
			Left{At: 20240101, PartnershipsByPeriod: 2, PartnershipsByStatus: 1, ActivitiesByPeriod: 2, ActivitiesByStatus: 1}},
		{"interval, both ends included, whatever the status", Filter{Between: Period{20221231, 20230101}}, "p1 p2 p3 p5", "undated past planned",
			Left{PartnershipsByPeriod: 1, ActivitiesByPeriod: 2}},
		{"since", Filter{Between: Period{Start: 20241231}}, "p1 p3 p4 p5", "undated now planned future",
			Left{PartnershipsByPeriod: 1, ActivitiesByPeriod: 1}},
		{"until", Filter{Between: Period{End: 20200101}}, "p1 p2 p5", "undated past planned",
			Left{PartnershipsByPeriod: 2, ActivitiesByPeriod: 2}},
		{"all periods", Filter{AllPeriods: true}, "p1 p2 p3 p4 p5", "undated past now planned future", Left{}},
		{"statuses", Filter{Statuses: []string{"planned", "COMPLETED"}}, "p5", "planned",
			Left{At: 20240630, PartnershipsByPeriod: 2, PartnershipsByStatus: 2, ActivitiesByPeriod: 2, ActivitiesByStatus: 2}},
		{"status of all periods", Filter{AllPeriods: true, Statuses: []string{"completed"}}, "p5", "",
			Left{PartnershipsByStatus: 4, ActivitiesByStatus: 5}},
		{"type", Filter{AllPeriods: true, Types: []string{"advocacy"}}, "p3 p5", "undated past now planned future",
			Left{Partnerships: 3}},
		{"relations", Filter{AllPeriods: true, Relations: []string{"info", "money"}}, "p2 p3 p4 p5", "undated past now planned future",
			Left{Partnerships: 1}},
		{"sector", Filter{AllPeriods: true, Sectors: []string{"public", "private"}}, "p1 p2", "undated past planned",
			Left{Partnerships: 3, Activities: 2, Organizations: 2}},
		{"region", Filter{AllPeriods: true, Regions: []string{"North"}}, "p1 p2", "undated past",
			Left{Partnerships: 3, Activities: 3, Organizations: 3}},
		{"sector and region without anybody", Filter{AllPeriods: true, Sectors: []string{"media"}, Regions: []string{"North"}}, "", "",
			Left{Partnerships: 5, Activities: 5, Organizations: 5}},
	} {
		t.Run(test.name, func(t *testing.T) {
			before := show(n)
			kept, left, err := Keep(n, test.filter)
			if err != nil {
				t.Fatal(err)
			}
			if got := partnershipIDs(kept.Partnerships()); got != test.partnerships {
				t.Errorf("partnerships %s, want %s", got, test.partnerships)
			}
			if got := themes(kept); strings.Join(slices.Sorted(strings.FieldsSeq(got)), " ") != strings.Join(slices.Sorted(strings.FieldsSeq(test.themes)), " ") {
				t.Errorf("activities %s, want %s", got, test.themes)
			}
			if diff := cmp.Diff(test.left, left); diff != "" {
				t.Error(diff)
			}
			addUp(t, n, kept, left)
			consistent(t, kept)
			if diff := cmp.Diff(before, show(n), alike); diff != "" {
				t.Error("the network given was changed:", diff)
			}
		})
	}
}

// addUp checks that what is kept and what is left out are all.
func addUp(t testing.TB, n, kept *Network, left Left) {
	t.Helper()
	p, a := left.InForce()
	if got := kept.Partnerships().Len() + p + left.Partnerships; got != n.Partnerships().Len() {
		t.Errorf("%d partnerships of %d", got, n.Partnerships().Len())
	}
	if got := len(kept.Activities()) + a + left.Activities; got != len(n.Activities()) {
		t.Errorf("%d activities of %d", got, len(n.Activities()))
	}
	if got := kept.Len() + left.Organizations; got != n.Len() {
		t.Errorf("%d organizations of %d", got, n.Len())
	}
}

// consistent checks that every index points where it should.
func consistent(t testing.TB, n *Network) {
	t.Helper()
	for i, o := range n.Organizations() {
		if j, ok := n.Index(o.ID); !ok || j != i {
			t.Errorf("index of %s is %d, want %d", o.ID, j, i)
		}
	}
	for _, p := range n.Recorded().All() {
		for _, m := range p.Members {
			if m.Organization < 0 || m.Organization >= n.Len() {
				t.Errorf("%s has member %d", p.ID, m.Organization)
			}
		}
		if p.Pair && (!slices.Contains(p.Participants(), p.Source) || !slices.Contains(p.Participants(), p.Target)) {
			t.Errorf("%s leads from %d to %d", p.ID, p.Source, p.Target)
		}
	}
	if len(n.Codes()) != n.Len() || n.Ties(Newman).Len() != n.Len() {
		t.Error("codes or ties of other length")
	}
}

func TestKeepCountsMembersAsRecorded(t *testing.T) {
	kept, _, err := Keep(busy(t), Filter{AllPeriods: true, Sectors: []string{"public", "private"}})
	if err != nil {
		t.Fatal(err)
	}
	// p1 has four members as recorded, of which A, B and D are kept.
	want := []string{"A-B 1.333", "A-D 0.3333", "B-D 0.3333"}
	if diff := cmp.Diff(want, drawn(kept, kept.Ties(Newman))); diff != "" {
		t.Error(diff)
	}
}

func TestRecordedSurvivesTypeAndRelation(t *testing.T) {
	n := busy(t)
	byType, _, err := Keep(n, Filter{Types: []string{"advocacy"}})
	if err != nil {
		t.Fatal(err)
	}
	if got := partnershipIDs(byType.Partnerships()); got != "p3" {
		t.Errorf("partnerships %s", got)
	}
	// What is not in force decides nothing, what is of another type does.
	if got := partnershipIDs(byType.Recorded()); got != "p1 p3" {
		t.Errorf("recorded %s", got)
	}
	again, left, err := Keep(byType, Filter{AllPeriods: true, Sectors: []string{"public", "private"}})
	if err != nil {
		t.Fatal(err)
	}
	if p, r := partnershipIDs(again.Partnerships()), partnershipIDs(again.Recorded()); p != "" || r != "p1" {
		t.Errorf("partnerships %q, recorded %q", p, r)
	}
	addUp(t, byType, again, left)
	all, _, err := Keep(n, Filter{})
	if err != nil {
		t.Fatal(err)
	}
	if partnershipIDs(all.Recorded()) != partnershipIDs(all.Partnerships()) {
		t.Error("without a filter by type, recorded is the same")
	}
}

func TestKeepCutsUnobservedAndKeepsNeeds(t *testing.T) {
	kept, _, err := Keep(busy(t), Filter{Relations: []string{"info"}})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]Unobserved{{"info", 0, 4}}, kept.Unobserved()); diff != "" {
		t.Error(diff)
	}
	kept, _, err = Keep(busy(t), Filter{Sectors: []string{"public", "nonprofit"}})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]Unobserved{{"money", 1, 2}}, kept.Unobserved()); diff != "" {
		t.Error(diff)
	}
	if len(kept.Needs()) != 1 {
		t.Errorf("%d needs", len(kept.Needs()))
	}
}

func TestDateAskedForIsTheDate(t *testing.T) {
	kept, _, err := Keep(busy(t), Filter{At: 20220601})
	if err != nil || kept.Date() != 20220601 || kept.About().Date != 20240630 {
		t.Errorf("date %v, about %v, error %v", kept.Date(), kept.About().Date, err)
	}
}

func TestKeepWithoutAnyDate(t *testing.T) {
	r := organizations(t, "A", "B")
	r.add(r.group("p", []string{"A", "B"}, func(p *Partnership) { p.Period.End = 20200101 }))
	kept, left, err := Keep(r.build(), Filter{})
	if err != nil || kept.Partnerships().Len() != 1 || left != (Left{}) {
		t.Errorf("kept %v, left %+v, error %v", kept.Partnerships(), left, err)
	}
}

func TestDirectionSurvivesAFilter(t *testing.T) {
	r := organizations(t, "A:public", "B:public", "C:media")
	r.add(r.pair("B", "A", func(p *Partnership) {
		p.Directed, p.Type = true, "x"
		p.Members = []Member{{Organization: r.number("C")}}
	}))
	n := r.build()
	kept, _, err := Keep(n, Filter{Sectors: []string{"public"}})
	if err != nil || !kept.IsDirected() {
		t.Fatalf("directed %v, error %v", kept.IsDirected(), err)
	}
	if diff := cmp.Diff([]string{"B>A 0.5"}, drawn(kept, kept.Ties(Newman))); diff != "" {
		t.Error(diff)
	}
	// A pair that lost an end is a group of the rest.
	n.organizations[0].Sector = "media"
	kept, _, err = Keep(n, Filter{Sectors: []string{"media"}})
	if err != nil {
		t.Fatal(err)
	}
	if p := kept.Partnerships().At(0); p.Pair || p.Source != 0 || p.Target != 0 || p.Size != 3 {
		t.Errorf("got %+v", p)
	}
	consistent(t, kept)
}

func TestKeepOfWhatIsNotThere(t *testing.T) {
	n := busy(t)
	for _, test := range []struct {
		filter Filter
		field  string
		want   string
	}{
		{Filter{Types: []string{"advoc"}}, "type", "no type \"advoc\" in the data; the data have: advocacy; strategic"},
		{Filter{Relations: []string{"gossip"}}, "relation", "info; money"},
		{Filter{Sectors: []string{"publik"}}, "sector", "media; nonprofit; private; public"},
		{Filter{Regions: []string{"East"}}, "region", "North; South"},
		{Filter{Statuses: []string{"cancelled"}}, "status", "On-going; Planned; berjalan; completed"},
	} {
		_, _, err := Keep(n, test.filter)
		f := fault(t, err)
		if f.Field != test.field || f.Severity != Error || !strings.Contains(f.Error(), test.want) {
			t.Errorf("%s", f)
		}
	}
	_, _, err := Keep(organizations(t, "A").build(), Filter{Regions: []string{"East"}})
	if f := fault(t, err); f.Message.In("en") != `no region "East" in the data, which record no region at all; leave the flag out` {
		t.Errorf("%s", f)
	}
	many := NewBuilder()
	for i := range 30 {
		if err := many.AddOrganization(Organization{ID: string(rune('a' + i)), Region: string(rune('a' + i))}); err != nil {
			t.Fatal(err)
		}
	}
	n, _ = many.Build(false)
	_, _, err = Keep(n, Filter{Regions: []string{"?"}})
	if !strings.HasSuffix(err.Error(), "s; t; … (30)") {
		t.Error(err)
	}
}

// A value is taken as it is written in the data, or else without regard to case.
func TestKeepFoldsValues(t *testing.T) {
	n := busy(t)
	for _, p := range n.partnerships.All() {
		if p.ID == "p5 ended" {
			p.Type = "Advocacy"
		}
	}
	for _, test := range []struct {
		name   string
		filter Filter
		want   string
	}{
		{"type as written", Filter{AllPeriods: true, Types: []string{"Advocacy"}}, "p5"},
		{"type in other letters", Filter{AllPeriods: true, Types: []string{"ADVOCACY"}}, "p3 p5"},
		{"relation in other letters", Filter{AllPeriods: true, Relations: []string{"Info"}}, "p2 p3"},
		{"region in other letters", Filter{AllPeriods: true, Regions: []string{"north"}}, "p1 p2"},
		{"sector in other letters", Filter{AllPeriods: true, Sectors: []string{"PUBLIC", "Private"}}, "p1 p2"},
		{"sector by its label", Filter{AllPeriods: true, Sectors: []string{"pemerintah", "Swasta"}}, "p1 p2"},
		{"status without a hyphen", Filter{AllPeriods: true, Statuses: []string{"ongoing"}}, "p3"},
		{"status with a space", Filter{AllPeriods: true, Statuses: []string{"ON GOING"}}, "p3"},
	} {
		t.Run(test.name, func(t *testing.T) {
			kept, _, err := Keep(n, test.filter)
			if err != nil {
				t.Fatal(err)
			}
			if got := partnershipIDs(kept.Partnerships()); got != test.want {
				t.Errorf("partnerships %s, want %s", got, test.want)
			}
		})
	}
}

func TestBy(t *testing.T) {
	n := busy(t)
	for _, column := range []string{"Scope Of Work", "scope_of_work", "ScopeOfWork"} {
		by, err := By(n, column)
		if err != nil {
			t.Fatal(err)
		}
		var keys []string
		for _, s := range by.Sectors() {
			keys = append(keys, s.Key)
		}
		if diff := cmp.Diff([]string{"local", "national"}, keys); diff != "" {
			t.Error(diff)
		}
		if diff := cmp.Diff([]int32{0, 1, -1, -1, -1}, by.Codes()); diff != "" {
			t.Error(diff)
		}
		if by.SectorLabel().EN != "Scope Of Work" || n.SectorLabel().EN != "sector" || n.Organizations()[0].Sector != "public" {
			t.Errorf("labels %v, %v", by.SectorLabel(), n.SectorLabel())
		}
	}
	if by, err := By(n, "region"); err != nil || len(by.Sectors()) != 2 {
		t.Errorf("by region: %v", err)
	}
	if by, err := By(n, "sector"); err != nil || by != n {
		t.Errorf("by sector: %v", err)
	}
	_, err := By(n, "colour")
	if f := fault(t, err); f.Field != "by" || f.Severity != Error || !strings.Contains(f.Error(), "Scope Of Work; region") && !strings.Contains(f.Error(), "Scope Of Work; type; region") {
		t.Error(f)
	}
}

func TestOngoing(t *testing.T) {
	for status, want := range map[string]bool{
		"": true, "On-going": true, "En ejecución": true, "En cours": true, "en curso": true, "Em andamento": true, "berjalan": true,
		"paid": true, "Commitment": true, "pledge": false, "Finalizada": false, "Completed": false, "Planeada": false, "Suspended": false, "Terminé": false,
	} {
		if Ongoing(status) != want {
			t.Errorf("%q goes on: %v", status, !want)
		}
	}
}
