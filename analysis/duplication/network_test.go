package duplication

import (
	"bytes"
	"fmt"
	"math"
	"math/rand/v2"
	"testing"

	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph"
	"example.org/lintas/graph/table"
)

// records are rows of the tables, in the order in which a Builder gets them.
type records struct {
	organizations []graph.Organization
	partnerships  []group
	activities    []activity
	places        []graph.Place
	needs         []graph.Need
}

// group is a partnership with its members by id.
type group struct {
	graph.Partnership
	roles map[string]string // organization to role
}

// activity is an activity with its organization by id.
type activity struct {
	organization string
	graph.Activity
}

// shuffled returns the records in another order.
func (r records) shuffled(seed uint64) records {
	random := rand.New(rand.NewPCG(seed, 1))
	return records{
		permuted(random, r.organizations), permuted(random, r.partnerships), permuted(random, r.activities),
		permuted(random, r.places), permuted(random, r.needs),
	}
}

func permuted[T any](random *rand.Rand, rows []T) []T {
	out := make([]T, len(rows))
	for i, k := range random.Perm(len(rows)) {
		out[i] = rows[k]
	}
	return out
}

// build returns the network of the records. Exact duplicates, which the Builder
// refuses with a warning, are left out.
func (r records) build(t testing.TB) *graph.Network {
	t.Helper()
	b := graph.NewBuilder()
	must := func(err error) {
		if fault, ok := err.(*graph.Fault); ok && fault.Outcome != graph.Merged {
			t.Fatal(err)
		}
	}
	index := func(id string) int {
		i, err := b.Lookup(id)
		must(err)
		return i
	}
	for _, o := range r.organizations {
		must(b.AddOrganization(o))
	}
	for _, p := range r.partnerships {
		for _, o := range r.organizations {
			if role, ok := p.roles[o.ID]; ok {
				p.Members = append(p.Members, graph.Member{Organization: index(o.ID), Role: role})
			}
		}
		p.Strength = 1
		must(b.AddPartnership(p.Partnership))
	}
	for _, a := range r.activities {
		a.Activity.Organization = index(a.organization)
		must(b.AddActivity(a.Activity))
	}
	for _, p := range r.places {
		must(b.AddPlace(p))
	}
	for _, d := range r.needs {
		must(b.AddNeed(d))
	}
	n, _ := b.Build(false)
	return n
}

// measured runs the family over a network.
func measured(t testing.TB, n *graph.Network, opt passes.Options) (*passes.Data, *registry.Answers) {
	t.Helper()
	d, a := passes.New(t.Context(), n, opt), registry.NewAnswers()
	for _, m := range Metrics() {
		if err := m.Compute(t.Context(), d, a); err != nil {
			t.Fatal(err)
		}
	}
	return d, a
}

// file returns a file of the family as CSV, the network's figures for "network".
func file(t testing.TB, a *registry.Answers, name string) string {
	t.Helper()
	var out bytes.Buffer
	tab := table.Table{Name: name}
	for _, m := range Metrics() {
		for _, c := range m.Columns {
			if c.File != name {
				continue
			}
			if name == "network" {
				f, _ := a.Figure(c.Name)
				fmt.Fprintf(&out, "%s,%+v\n", c.Name, f)
				continue
			}
			tab.Columns = append(tab.Columns, *a.Column(name, c.Name))
		}
	}
	if name != "network" {
		if err := tab.WriteCSV(&out); err != nil {
			t.Fatal(err)
		}
	}
	return out.String()
}

func everything(t testing.TB, n *graph.Network, opt passes.Options) string {
	t.Helper()
	_, a := measured(t, n, opt)
	return file(t, a, "cells") + file(t, a, "overlap") + file(t, a, "network")
}

func organizations(ids ...string) []graph.Organization {
	out := make([]graph.Organization, len(ids))
	for i, id := range ids {
		out[i] = graph.Organization{ID: id}
	}
	return out
}

func together(id string, members ...string) group {
	g := group{graph.Partnership{ID: id}, map[string]string{}}
	for _, m := range members {
		g.roles[m] = graph.Ordinary
	}
	return g
}

// doing returns an activity without dates, money and beneficiaries.
func doing(organization, theme, place, targetGroup string) activity {
	return activity{organization, graph.Activity{
		Theme: graph.ParsePath(theme), Place: graph.ParsePath(place), TargetGroup: targetGroup, Beneficiaries: math.NaN()}}
}

func (a activity) during(start, end graph.Date) activity {
	a.Period = graph.Period{Start: start, End: end}
	return a
}

func (a activity) costing(amount, currency string) activity {
	m, _ := graph.ParseAmount(amount)
	a.Budget = graph.Money{Amount: m, Currency: currency}
	return a
}

func (a activity) reaching(people float64) activity {
	a.Beneficiaries = people
	return a
}

func wanting(theme, place, targetGroup string, people, target, wanted float64) graph.Need {
	return graph.Need{Theme: graph.ParsePath(theme), Place: graph.ParsePath(place), TargetGroup: targetGroup,
		People: people, Target: target, Wanted: wanted}
}
