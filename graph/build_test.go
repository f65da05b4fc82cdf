package graph

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// records is a Builder that must take every record.
type records struct {
	*Builder
	t testing.TB
}

// organizations starts a network of organizations given as "id" or "id:sector".
func organizations(t testing.TB, list ...string) records {
	t.Helper()
	r := records{NewBuilder(), t}
	for _, text := range list {
		id, sector, _ := strings.Cut(text, ":")
		r.must(r.AddOrganization(Organization{ID: id, Sector: sector}))
	}
	return r
}

func (r records) must(err error) {
	r.t.Helper()
	if err != nil {
		r.t.Fatal(err)
	}
}

func (r records) number(id string) int {
	r.t.Helper()
	i, err := r.Lookup(id)
	r.must(err)
	return i
}

// pair is the record of a pair, with what edit changes of it.
func (r records) pair(source, target string, edit ...func(*Partnership)) Partnership {
	r.t.Helper()
	p := Partnership{Pair: true, Strength: 1, Source: r.number(source), Target: r.number(target)}
	for _, e := range edit {
		e(&p)
	}
	return p
}

// group is the record of a group of members given as "id" or "id:role".
func (r records) group(id string, members []string, edit ...func(*Partnership)) Partnership {
	r.t.Helper()
	p := Partnership{ID: id, Strength: 1}
	for _, text := range members {
		who, role, _ := strings.Cut(text, ":")
		p.Members = append(p.Members, Member{Organization: r.number(who), Role: role})
	}
	for _, e := range edit {
		e(&p)
	}
	return p
}

func (r records) add(partnerships ...Partnership) records {
	r.t.Helper()
	for _, p := range partnerships {
		r.must(r.AddPartnership(p))
	}
	return r
}

func (r records) build() *Network {
	n, _ := r.Build(false)
	return n
}

func amount(t testing.TB, text string) Amount {
	t.Helper()
	a, ok := ParseAmount(text)
	if !ok {
		t.Fatalf("no amount %q", text)
	}
	return a
}

// alike compares networks by what they show.
var alike = cmp.Options{
	cmp.Comparer(func(a, b Amount) bool { return a.Compare(b) == 0 }),
	cmpopts.EquateNaNs(),
	cmpopts.EquateEmpty(),
}

type shown struct {
	About         About
	Organizations []Organization
	Sectors       []Sector
	Codes         []int32
	Partnerships  []Partnership
	Recorded      []Partnership
	Activities    []Activity
	Places        []Place
	Needs         []Need
	Unobserved    []Unobserved
	Directed      bool
	Date          Date
	Relations     []string
	Types         []string
	Attributes    []string
	Ties          []Tie
}

func show(n *Network) shown {
	return shown{n.About(), n.Organizations(), n.Sectors(), n.Codes(), n.Partnerships().list(), n.Recorded().list(), n.Activities(),
		n.Places(), n.Needs(), n.Unobserved(), n.IsDirected(), n.Date(), n.Relations(), n.Types(), n.Attributes(), n.Ties(Newman).All()}
}

func fault(t testing.TB, err error) *Fault {
	t.Helper()
	var f *Fault
	if !errors.As(err, &f) {
		t.Fatalf("%v is not a fault", err)
	}
	return f
}

func TestGeneratedIDs(t *testing.T) {
	r := organizations(t, "C", "A", "B").add()
	strong := func(p *Partnership) { p.Strength = 2 }
	r.add(r.pair("C", "A"), r.pair("C", "A", strong), r.pair("A", "C"),
		r.group("A – C", []string{"A", "B"}), r.group("", []string{"C", "B:lead", "A"}))
	var ids, names []string
	for _, p := range r.build().Partnerships().All() {
		ids, names = append(ids, p.ID), append(names, p.Name)
	}
	// "A – C" is taken by a partnership that has it as its own id.
	if want := []string{"A – B – C", "A – C", "A – C #2", "C – A", "C – A #2"}; !slices.Equal(ids, want) {
		t.Errorf("ids %q, want %q", ids, want)
	}
	if want := []string{"A – B – C", "A – C", "A – C", "C – A", "C – A"}; !slices.Equal(names, want) {
		t.Errorf("names %q, want %q", names, want)
	}
}

func TestBuildTwiceIsTheSame(t *testing.T) {
	r := organizations(t, "B", "A")
	r.add(r.pair("B", "A"))
	r.must(r.AddActivity(Activity{Organization: 0, Theme: Path{"Water"}}))
	first, second := r.build(), r.build()
	if diff := cmp.Diff(show(first), show(second), alike); diff != "" {
		t.Error(diff)
	}
	if first.Activities()[0].Organization != 1 {
		t.Error("B is organization 1 in the order of ids")
	}
}

func TestSectorsInTheOrderOfALegend(t *testing.T) {
	keys := func(n *Network) []string {
		var out []string
		for _, s := range n.Sectors() {
			out = append(out, s.Key)
		}
		return out
	}
	n := organizations(t, "a:media", "b:public", "c:guild", "d:army", "e:guild", "f").build()
	if want := []string{"public", "media", "guild", "army"}; !slices.Equal(keys(n), want) {
		t.Errorf("sectors %q, want %q", keys(n), want)
	}
	if want := []int32{1, 0, 2, 3, 2, -1}; !slices.Equal(n.Codes(), want) {
		t.Errorf("codes %v, want %v", n.Codes(), want)
	}

	own := records{NewBuilder(), t}
	for _, key := range []string{"z", "y", "x"} {
		own.must(own.AddSector(Sector{Key: key}))
	}
	own.must(own.AddOrganization(Organization{ID: "a", Sector: "x"}))
	own.must(own.AddOrganization(Organization{ID: "b", Sector: "z"}))
	own.must(own.AddOrganization(Organization{ID: "c"}))
	if got := keys(own.build()); !slices.Equal(got, []string{"z", "x"}) {
		t.Errorf("sectors of the file's own list %q", got)
	}
}

func TestDateOfTheData(t *testing.T) {
	r := organizations(t, "A", "B")
	r.add(r.pair("A", "B", func(p *Partnership) { p.Period.Start = 20230101 }))
	if got := r.build().Date(); got != 20230101 {
		t.Errorf("latest start of a partnership: %v", got)
	}
	r.must(r.AddActivity(Activity{Theme: Path{"x"}, Period: Period{20240501, 20300101}}))
	if got := r.build().Date(); got != 20240501 {
		t.Errorf("latest start of an activity: %v", got)
	}
	r.SetAbout(About{Date: 20220630})
	if got := r.build().Date(); got != 20220630 {
		t.Errorf("date of about: %v", got)
	}
	if got := organizations(t, "A").build().Date(); got != 0 {
		t.Errorf("date of undated data: %v", got)
	}
}

func TestUnobservedPairsAreASet(t *testing.T) {
	r := organizations(t, "B", "A")
	r.AddUnobserved(Unobserved{"info", 0, 1})
	r.AddUnobserved(Unobserved{"info", 1, 0})
	if diff := cmp.Diff([]Unobserved{{"info", 0, 1}}, r.build().Unobserved()); diff != "" {
		t.Error(diff)
	}
}
