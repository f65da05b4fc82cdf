package duplication

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/graph"
	"example.org/lintas/graph/work"
	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"
)

// firstDay is the first of the five days on which drawn activities take place.
const firstDay = 20240101

// drawn returns random records of a few organizations.
func drawn(t *rapid.T) records {
	ids := []string{"a", "b", "c", "d", "e", "f"}
	id := rapid.SampledFrom(ids)
	theme := rapid.SampledFrom([]string{"T", "T > 1", "T > 2", "U > 1", "V"})
	place := rapid.SampledFrom([]string{"", "P", "P > 1", "P > 2", "Q > 1"})
	targetGroup := rapid.SampledFrom([]string{"", "g"})
	day := rapid.IntRange(0, 5)
	r := records{organizations: organizations(ids...)}
	for range rapid.IntRange(0, 20).Draw(t, "activities") {
		a := doing(id.Draw(t, "organization"), theme.Draw(t, "theme"), place.Draw(t, "place"), targetGroup.Draw(t, "group"))
		start, end := day.Draw(t, "start"), day.Draw(t, "end")
		if start > 0 {
			a.Period.Start = graph.Date(firstDay + start - 1)
		}
		if end > 0 && end >= start {
			a.Period.End = graph.Date(firstDay + end - 1)
		}
		amount := fmt.Sprint(rapid.IntRange(0, 9).Draw(t, "budget"))
		currency := rapid.SampledFrom([]string{"", "IDR", "USD"}).Draw(t, "currency")
		r.activities = append(r.activities, a.costing(amount, currency))
	}
	for i := range rapid.IntRange(0, 4).Draw(t, "partnerships") {
		members := rapid.SliceOfNDistinct(id, 2, 4, rapid.ID[string]).Draw(t, "members")
		r.partnerships = append(r.partnerships, together(fmt.Sprint(i), members...))
	}
	for range rapid.IntRange(0, 3).Draw(t, "needs") {
		r.needs = append(r.needs, wanting(theme.Draw(t, "theme"), rapid.SampledFrom([]string{"P", "P > 1", "Q"}).Draw(t, "place"),
			targetGroup.Draw(t, "group"), 1, math.NaN(), float64(rapid.IntRange(0, 3).Draw(t, "wanted"))))
	}
	return r
}

// quick returns the usual options with as few draws of chance as a range needs.
func quick() passes.Options {
	opt := passes.Defaults()
	opt.Permutations = chance.MinDraws
	return opt
}

// naive is what a pair shares by the definition alone.
type naive struct {
	a, b                   string
	shared, cellsA, cellsB int
	cosine                 float64
	partnerships           int
}

// naively compares every organization with every other, day by day.
func naively(r records, themeLevel, placeLevel int) []naive {
	days := map[string]map[string]map[int]bool{} // organization, cell, day
	inCell := map[string]map[string]bool{}
	for _, a := range r.activities {
		c := a.Theme.Cut(themeLevel).String() + "|" + a.Place.Cut(placeLevel).String() + "|" + a.TargetGroup
		if days[a.organization] == nil {
			days[a.organization] = map[string]map[int]bool{}
		}
		if days[a.organization][c] == nil {
			days[a.organization][c] = map[int]bool{}
		}
		for day := range 7 {
			// Day 0 stands for all before the first, day 6 for all after the last.
			date := graph.Date(firstDay + day - 1)
			if (a.Period.Start == 0 || a.Period.Start <= date) && (a.Period.End == 0 || date <= a.Period.End) {
				days[a.organization][c][day] = true
			}
		}
		if inCell[c] == nil {
			inCell[c] = map[string]bool{}
		}
		inCell[c][a.organization] = true
	}
	weight := func(c string) float64 { return math.Log(float64(len(days)) / float64(len(inCell[c]))) }
	norm := func(o string) float64 {
		sum := 0.0
		for c := range days[o] {
			sum += weight(c) * weight(c)
		}
		return math.Sqrt(sum)
	}
	var out []naive
	for i, oa := range r.organizations {
		for _, ob := range r.organizations[i+1:] {
			p := naive{a: oa.ID, b: ob.ID, cellsA: len(days[oa.ID]), cellsB: len(days[ob.ID])}
			product := 0.0
			for c := range days[oa.ID] {
				meet := false
				for day := range days[oa.ID][c] {
					meet = meet || days[ob.ID][c][day]
				}
				if meet {
					p.shared++
					product += weight(c) * weight(c)
				}
			}
			p.cosine = product / (norm(oa.ID) * norm(ob.ID))
			for _, g := range r.partnerships {
				_, hasA := g.roles[oa.ID]
				_, hasB := g.roles[ob.ID]
				if hasA && hasB {
					p.partnerships++
				}
			}
			if p.shared > 0 {
				out = append(out, p)
			}
		}
	}
	return out
}

func TestOverlapAsDefined(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		r := drawn(rt)
		opt := quick()
		opt.ThemeLevel, opt.PlaceLevel = rapid.IntRange(0, 2).Draw(rt, "theme level"), rapid.IntRange(0, 2).Draw(rt, "place level")
		_, a := measured(t, r.build(t), opt)
		number := func(name string, i int) float64 { return a.Column("overlap", name).Float(i) }
		want := naively(r, opt.ThemeLevel, opt.PlaceLevel)
		var got []naive
		var bound, all float64
		for i := range a.Column("overlap", "jaccard").Len() {
			p := naive{
				a.Column("overlap", "organization_a").Cell(i), a.Column("overlap", "organization_b").Cell(i),
				int(number("shared_cells", i)), int(number("cells_a", i)), int(number("cells_b", i)),
				number("cosine", i), int(number("shared_partnerships", i)),
			}
			got = append(got, p)
			if j := float64(p.shared) / float64(p.cellsA+p.cellsB-p.shared); number("jaccard", i) != j {
				rt.Errorf("jaccard %v, want %v", number("jaccard", i), j)
			}
			if !math.IsNaN(p.cosine) {
				all += p.cosine
				if p.partnerships > 0 {
					bound += p.cosine
				}
			}
		}
		if diff := cmp.Diff(want, got, cmp.AllowUnexported(naive{}), cmpopts.EquateApprox(0, 1e-9), cmpopts.EquateNaNs()); diff != "" {
			rt.Error(diff)
		}
		rate, _ := a.Figure("coordination_rate")
		if want := bound / all; all > 0 && math.Abs(rate.Value-want) > 1e-9 || all == 0 && !math.IsNaN(rate.Value) {
			rt.Errorf("coordination rate %v, want %v", rate.Value, want)
		}
	})
}

func TestNeedsAsDefined(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		r := drawn(rt)
		n := r.build(t)
		got := map[string]int{}
		for _, w := range needs(n, newGazetteer(n)) {
			got[w.theme+"|"+w.place.name+"|"+w.group] = len(w.members)
		}
		want := map[string]int{}
		for _, d := range r.needs {
			who := map[string]bool{}
			for _, a := range r.activities {
				if a.Theme.Begins(d.Theme) && a.Place.Begins(d.Place) &&
					(a.TargetGroup == d.TargetGroup || a.TargetGroup == "" || d.TargetGroup == "") {
					who[a.organization] = true
				}
			}
			want[d.Theme.String()+"|"+d.Place.String()+"|"+d.TargetGroup] = len(who)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			rt.Error(diff)
		}
	})
}

func TestOrderAndProcessorsChangeNothing(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		r := drawn(rt)
		want := everything(t, r.build(t), quick())
		if diff := cmp.Diff(want, everything(t, r.shuffled(rapid.Uint64().Draw(rt, "seed")).build(t), quick())); diff != "" {
			rt.Error(diff)
		}
	})
	r := crowd(300, 10, 40)
	d := passes.New(t.Context(), r.build(t), passes.Defaults())
	e := newEncounters(d, bondsBy(d.Network, d.Coordination), 1, 0)
	one, err := e.total(work.WithWorkers(t.Context(), 1))
	if err != nil {
		t.Fatal(err)
	}
	four, err := e.total(work.WithWorkers(t.Context(), 4))
	if err != nil {
		t.Fatal(err)
	}
	if one != four {
		t.Errorf("%v with four goroutines, %v with one", four, one)
	}
}

func TestIdleOrganizationChangesNothing(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		r := drawn(rt)
		want := everything(t, r.build(t), quick())
		r.organizations = append(r.organizations, graph.Organization{ID: "bystander"})
		if diff := cmp.Diff(want, everything(t, r.build(t), quick())); diff != "" {
			rt.Error(diff)
		}
	})
}

func TestOtherNamesChangeNames(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		r := drawn(rt)
		renamed := r
		other := func(id string) string { return string('z' - id[0] + 'a') }
		renamed.organizations, renamed.activities, renamed.partnerships = nil, slices.Clone(r.activities), nil
		for _, o := range r.organizations {
			renamed.organizations = append(renamed.organizations, graph.Organization{ID: other(o.ID)})
		}
		for i := range renamed.activities {
			renamed.activities[i].organization = other(renamed.activities[i].organization)
		}
		for _, g := range r.partnerships {
			var members []string
			for id := range g.roles {
				members = append(members, other(id))
			}
			renamed.partnerships = append(renamed.partnerships, together(g.ID, members...))
		}
		_, a := measured(t, r.build(t), quick())
		_, b := measured(t, renamed.build(t), quick())
		for _, name := range []string{"jaccard", "cosine", "distance", "uncoordinated_overlap"} {
			if diff := cmp.Diff(sorted(a.Column("overlap", name).Float, a.Column("overlap", name).Len()),
				sorted(b.Column("overlap", name).Float, b.Column("overlap", name).Len())); diff != "" {
				rt.Errorf("%s: %s", name, diff)
			}
		}
		for _, name := range []string{"theme", "place", "organizations", "pairs", "coordinated_pairs", "budget", "status"} {
			x, y := a.Column("cells", name), b.Column("cells", name)
			for i := range x.Len() {
				if x.Cell(i) != y.Cell(i) {
					rt.Errorf("%s of row %d is %s, was %s", name, i, y.Cell(i), x.Cell(i))
				}
			}
		}
	})
}

// sorted returns the values as they stand in a file, in order.
func sorted(value func(int) float64, n int) string {
	out := make([]string, n)
	for i := range out {
		out[i] = fmt.Sprintf("%.10g", value(i))
	}
	slices.Sort(out)
	return strings.Join(out, " ")
}
