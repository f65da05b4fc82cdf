package graph

import (
	"fmt"
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// list is records by name, before organizations have numbers.
type list struct {
	organizations []Organization
	partnerships  []func(r records) Partnership
	activities    []func(r records) Activity
	places        []Place
	needs         []Need
}

func drawList(t *rapid.T) list {
	var l list
	n := rapid.IntRange(2, 6).Draw(t, "organizations")
	who := rapid.Custom(func(t *rapid.T) string { return fmt.Sprintf("o%d", rapid.IntRange(1, n).Draw(t, "who")) })
	word := rapid.SampledFrom([]string{"", "x", "y", "X > y"})
	money := rapid.SampledFrom([]string{"", "0", "1.0", "1.00", "2"})
	day := rapid.SampledFrom([]Date{0, 20240101, 20250101})
	for i := range n {
		l.organizations = append(l.organizations, Organization{ID: fmt.Sprintf("o%d", i+1), Sector: word.Draw(t, "sector"),
			Attributes: []Attribute{{"b", word.Draw(t, "attribute")}, {"a", ""}}})
	}
	for range rapid.IntRange(0, 8).Draw(t, "partnerships") {
		pair, ends := rapid.Bool().Draw(t, "pair"), rapid.SliceOfN(who, 2, 4).Draw(t, "members")
		role, kind, budget, start := word.Draw(t, "role"), word.Draw(t, "kind"), money.Draw(t, "budget"), day.Draw(t, "start")
		strength := rapid.SampledFrom([]float64{0.1, 0.2, 0.3, 1}).Draw(t, "strength")
		l.partnerships = append(l.partnerships, func(r records) Partnership {
			edit := func(p *Partnership) {
				a, _ := ParseAmount(budget)
				p.Type, p.Budget.Amount, p.Period.Start, p.Strength = kind, a, start, strength
			}
			if pair {
				return r.pair(ends[0], ends[1], edit)
			}
			return r.group("", append(ends, ends[0]+":"+role), edit)
		})
	}
	for range rapid.IntRange(0, 6).Draw(t, "activities") {
		o, theme, place := who.Draw(t, "who"), word.Draw(t, "theme"), word.Draw(t, "place")
		code := rapid.SampledFrom([]string{"", "1", "2"}).Draw(t, "code")
		served := rapid.SampledFrom([]float64{math.NaN(), 0, 1}).Draw(t, "served")
		l.activities = append(l.activities, func(r records) Activity {
			return Activity{Organization: r.number(o), Theme: ParsePath(theme), Place: ParsePath(place), PlaceCode: code, Beneficiaries: served}
		})
		l.needs = append(l.needs, Need{Theme: ParsePath(theme), Place: ParsePath(place), PlaceCode: code, People: served})
	}
	l.places = []Place{{Code: "1", Name: "X"}, {Code: "2", Name: "y", Parent: "1"}, {Code: "3", Name: "x", Parent: "2"}}
	return l
}

// network builds what the records make; those that are refused count.
func (l list) network(t testing.TB) (*Network, int) {
	r := records{NewBuilder(), t}
	refused := 0
	add := func(err error) {
		if err != nil {
			refused++
		}
	}
	for _, o := range l.organizations {
		add(r.AddOrganization(o))
	}
	for _, p := range l.partnerships {
		add(r.AddPartnership(p(r)))
	}
	for _, a := range l.activities {
		add(r.AddActivity(a(r)))
	}
	for _, p := range l.places {
		add(r.AddPlace(p))
	}
	for _, d := range l.needs {
		add(r.AddNeed(d))
	}
	return r.build(), refused
}

func TestRowOrderChangesNothing(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		l := drawList(rt)
		want, refused := l.network(t)
		shuffled := list{
			rapid.Permutation(l.organizations).Draw(rt, "organizations"), rapid.Permutation(l.partnerships).Draw(rt, "partnerships"),
			rapid.Permutation(l.activities).Draw(rt, "activities"), rapid.Permutation(l.places).Draw(rt, "places"),
			rapid.Permutation(l.needs).Draw(rt, "needs"),
		}
		got, again := shuffled.network(t)
		if refused != again {
			rt.Errorf("%d refused, then %d", refused, again)
		}
		if diff := cmp.Diff(show(want), show(got), alike); diff != "" {
			rt.Error(diff)
		}
		for i, tie := range want.Ties(Newman).All() {
			if math.Float64bits(tie.Strength) != math.Float64bits(got.Ties(Newman).All()[i].Strength) {
				rt.Errorf("strength %v", tie)
			}
		}
		kept, left, err := Keep(want, Filter{At: 20240601})
		if err != nil {
			rt.Fatal(err)
		}
		addUp(t, want, kept, left)
		consistent(t, kept)
	})
}
