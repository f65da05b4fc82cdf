package report

import (
	"bytes"
	"context"
	"testing"

	"example.org/lintas/analysis"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/graph"
	"example.org/lintas/graph/read"
	"example.org/lintas/graph/words"
)

// district returns a small network with partnerships, roles, activities, places
// and needs. The name is that of its first organization.
func district(t *testing.T, name string) *graph.Network {
	t.Helper()
	b := graph.NewBuilder()
	date, _ := graph.NewDate(2025, 12, 31)
	b.SetAbout(graph.About{Title: "Water for " + name, Source: "a test by " + name, Date: date})
	sectors := []string{"public", "private", "nonprofit", "community", "public", graph.Unknown}
	for i, s := range sectors {
		o := graph.Organization{ID: string(rune('a' + i)), Name: "Organization " + string(rune('A'+i)), Sector: s}
		if i == 0 {
			o.Name = name
		}
		check(t, b.AddOrganization(o))
	}
	for _, p := range []struct {
		id, kind string
		members  []graph.Member
	}{
		{"p1", "strategic", []graph.Member{{Organization: 0, Role: graph.Lead}, {Organization: 1}, {Organization: 2}}},
		{"p2", "operational", []graph.Member{{Organization: 2, Role: graph.Implementer}, {Organization: 3, Role: graph.Funder}}},
		{"p3", "operational", []graph.Member{{Organization: 3}, {Organization: 4}}},
		{"p4", "", []graph.Member{{Organization: 4}, {Organization: 5}}},
	} {
		check(t, b.AddPartnership(graph.Partnership{ID: p.id, Name: name, Type: p.kind, Strength: 1, Members: p.members}))
	}
	for _, a := range []struct {
		organization int
		theme, place string
	}{
		{0, "Water", "North > Ford"}, {1, "Water", "North > Ford"}, {0, "Water", "South > Mill"}, {4, "Water", "North > Ford"},
		{4, "Water", "South > Mill"}, {2, "Food > Seed", "South > Mill"}, {3, name, name},
	} {
		check(t, b.AddActivity(graph.Activity{
			Organization: a.organization, Theme: graph.ParsePath(a.theme), Place: graph.ParsePath(a.place),
		}))
	}
	check(t, b.AddNeed(graph.Need{Theme: graph.Path{"Food"}, Place: graph.ParsePath("North > Ford"), People: 12345, Target: 10, Wanted: 2}))
	n, _ := b.Build(false)
	return n
}

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// result returns the run of the measures over a network.
func result(t *testing.T, n *graph.Network) *analysis.Result {
	t.Helper()
	opt := passes.Defaults()
	opt.Permutations = 200
	r, err := analysis.Run(context.Background(), n, graph.Left{At: n.Date(), PartnershipsByPeriod: 3}, opt)
	check(t, err)
	return r
}

// account returns the balance of two files and a problem.
func account(name string) *read.Account {
	return &read.Account{
		Files: []read.File{
			{Name: "organizations.csv", Rows: 8, Read: 6, Merged: 1, Rejected: 1},
			{Name: name, Rows: 1234, Read: 1234},
		},
		Problems: []graph.Problem{{
			File: name, Line: 3, Column: 2, Severity: graph.Warning, Message: words.Text{EN: "problem %s", ID: "masalah %s"}.With(name),
		}},
		Added: 2,
	}
}

// drawn is the map of the district without the last organization.
const drawn = `{"nodes":[{"id":"a","x":10,"y":10},{"id":"b","x":90,"y":20},{"id":"c","x":50,"y":80},{"id":"d","x":20,"y":60},{"id":"e","x":70,"y":50}]}`

func written(t *testing.T, n *graph.Network, l words.Language) string {
	t.Helper()
	return writtenWith(t, Input{
		Result: result(t, n), Account: account("activities.csv"), Language: l,
		NetworkMap: []byte(drawn), Version: "0.0", Options: [][2]string{{"seed", "1"}},
	})
}

func writtenWith(t *testing.T, in Input) string {
	t.Helper()
	var page bytes.Buffer
	check(t, Write(&page, in))
	return page.String()
}
