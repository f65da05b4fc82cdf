package write

import (
	"bytes"
	"context"
	"fmt"
	"math"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"example.org/lintas/graph"
	"example.org/lintas/graph/read"
	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"
)

// contents is all that a network shows.
type contents struct {
	About         graph.About
	Organizations []graph.Organization
	Sectors       []graph.Sector
	Partnerships  []graph.Partnership
	Activities    []graph.Activity
	Places        []graph.Place
	Needs         []graph.Need
	Directed      bool
	Date          graph.Date
}

func contentsOf(n *graph.Network) contents {
	return contents{n.About(), n.Organizations(), n.Sectors(), n.Partnerships(), n.Activities(), n.Places(), n.Needs(), n.IsDirected(), n.Date()}
}

// difference returns how two networks differ.
func difference(a, b *graph.Network) string {
	return cmp.Diff(contentsOf(a), contentsOf(b), cmpopts.EquateNaNs(), cmpopts.EquateEmpty(),
		cmp.Comparer(func(x, y graph.Amount) bool { return x.Known() == y.Known() && x.Compare(y) == 0 }))
}

// folderOf returns the network's tables as CSV files.
func folderOf(t interface{ Fatal(...any) }, n *graph.Network) fstest.MapFS {
	folder := fstest.MapFS{}
	for _, tab := range Tables(n) {
		var b bytes.Buffer
		if err := tab.WriteCSV(&b); err != nil {
			t.Fatal(err)
		}
		folder[tab.Name+".csv"] = &fstest.MapFile{Data: b.Bytes()}
	}
	return folder
}

// again returns the network that is read of the tables of n.
func again(t interface{ Fatal(...any) }, n *graph.Network) (*graph.Network, *read.Account) {
	folder := folderOf(t, n)
	m, account, err := read.Folder(context.Background(), folder, read.Options{Directed: n.IsDirected()})
	if err != nil {
		for name, file := range folder {
			err = fmt.Errorf("%w\n%s\n%s", err, name, file.Data)
		}
		t.Fatal(err, account)
	}
	return m, account
}

func TestTablesOfData(t *testing.T) {
	for _, dir := range []string{"ethiopia-3w", "knoke", "tutorial-2024", "tutorial-2025"} {
		t.Run(dir, func(t *testing.T) {
			n, _, err := read.Folder(context.Background(), os.DirFS("../../datasets/"+dir), read.Options{})
			if err != nil {
				t.Fatal(err)
			}
			m, account := again(t, n)
			if diff := difference(n, m); diff != "" {
				t.Error(diff)
			}
			for _, f := range account.Files {
				if f.Rows != f.Read {
					t.Errorf("%s: %d rows, %d read", f.Name, f.Rows, f.Read)
				}
			}
		})
	}
}

// everything is a network that has a value in every field, and text that readers
// trip over.
func everything(t testing.TB) *graph.Network {
	t.Helper()
	b := graph.NewBuilder()
	try := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	amount := func(text string) graph.Amount {
		a, ok := graph.ParseAmount(text)
		if !ok {
			t.Fatalf("no amount %q", text)
		}
		return a
	}
	b.SetAbout(graph.About{Title: "=title, \"quoted\"", Source: "us", Date: 20250301, Language: "id", Currency: "IDR", SectorLabel: "pilar"})
	try(b.AddSector(graph.Sector{Key: "publik", Label: graph.Sectors()[0].Label, Color: "#ff0000", Shape: "star"}))
	try(b.AddSector(graph.Sector{Key: "Faith", Label: graph.Sectors()[1].Label}))
	try(b.AddPlace(graph.Place{Code: "ID", Name: "Indonesia", Population: math.NaN()}))
	try(b.AddPlace(graph.Place{Code: "ID1", Name: "Aceh", Parent: "ID", Population: 5e6}))
	for i, name := range []string{"=SUM(A1)", "b; with semicolons", "c, comma", "'d", "e"} {
		o := graph.Organization{ID: fmt.Sprintf("o%d", i), Name: name, Sector: []string{"publik", "Faith", graph.Unknown}[i%3]}
		if i == 0 {
			o = graph.Organization{ID: "o0", Name: name, ShortName: "S", Sector: "publik", Type: "dinas", Region: "R", PlaceCode: "ID1",
				Asked: graph.Yes, Answered: graph.No, Attributes: []graph.Attribute{{Name: "note", Value: "-x"}, {Name: "power", Value: "3"}}}
		}
		try(b.AddOrganization(o))
	}
	period := graph.Period{Start: 20240101, End: 20251231}
	money := graph.Money{Amount: amount("1234.567"), Currency: "USD"}
	try(b.AddPartnership(graph.Partnership{ID: "p", Name: "Pair", Type: "strategic", Relation: "trust", Strength: 1.0 / 3, Pair: true,
		Source: 3, Target: 1, Period: period, Status: "active", Agreement: "yes", Goals: []string{"b", "a"}, Forums: []string{"f"}, Budget: money,
		Attributes: []graph.Attribute{{Name: "remark", Value: "r"}}, Members: []graph.Member{{Organization: 3, Role: graph.Lead, Confirmed: graph.No}}}))
	try(b.AddPartnership(graph.Partnership{Strength: 1.234, Pair: true, Source: 0, Target: 1}))
	try(b.AddPartnership(graph.Partnership{Strength: 2, Pair: true, Source: 0, Target: 1}))
	try(b.AddPartnership(graph.Partnership{ID: "g", Strength: 1, Agreement: "MoU 7", Members: []graph.Member{{Organization: 0, Role: graph.Funder, Contribution: money},
		{Organization: 0, Role: "host"}, {Organization: 1, Benefit: "b", Goals: []string{"x", "y"}}, {Organization: 4}}}))
	try(b.AddPartnership(graph.Partnership{Strength: 1, Members: []graph.Member{{Organization: 2}, {Organization: 3}, {Organization: 4}}}))
	try(b.AddActivity(graph.Activity{Organization: 2, Theme: graph.Path{"WASH", "Water"}, PlaceCode: "ID1", TargetGroup: "all", Period: period,
		Status: "planned", Budget: money, Beneficiaries: 1.5, Partnership: "g", Attributes: []graph.Attribute{{Name: "+extra", Value: "@v"}}}))
	try(b.AddActivity(graph.Activity{Organization: 0, Theme: graph.Path{"Food"}, Place: graph.Path{"Elsewhere", "There"}, Beneficiaries: math.NaN()}))
	try(b.AddNeed(graph.Need{Theme: graph.Path{"Food"}, Place: graph.Path{"Aceh"}, People: 100, Target: math.NaN(), Wanted: 2}))
	n, _ := b.Build(false)
	return n
}

func TestTablesOfEverything(t *testing.T) {
	n := everything(t)
	m, account := again(t, n)
	if diff := difference(n, m); diff != "" {
		t.Error(diff)
	}
	if len(account.Problems) > 0 {
		t.Errorf("problems: %v", account.Problems)
	}
	var names []string
	for _, tab := range Tables(n) {
		names = append(names, tab.Name)
	}
	if diff := cmp.Diff(strings.Fields("organizations sectors partnerships members activities places needs about"), names); diff != "" {
		t.Error(diff)
	}
}

// TestTablesOfNames wants attributes kept apart from the columns that lintas
// knows, under whatever name.
func TestTablesOfNames(t *testing.T) {
	b := graph.NewBuilder()
	names := []string{"sector", "Short Name", "kode", "#org", "interest", "pengaruh", "color", "Color"}
	o := graph.Organization{ID: "a", Sector: "media"}
	for _, name := range names {
		o.Attributes = append(o.Attributes, graph.Attribute{Name: name, Value: "v"})
	}
	if err := b.AddOrganization(o); err != nil {
		t.Fatal(err)
	}
	n, _ := b.Build(false)
	m, _ := again(t, n)
	want := []graph.Attribute{{Name: "#org 2", Value: "v"}, {Name: "Color", Value: "v"}, {Name: "Short Name 2", Value: "v"}, {Name: "color", Value: "v"}, {Name: "interest", Value: "v"},
		{Name: "kode 2", Value: "v"}, {Name: "pengaruh 2", Value: "v"}, {Name: "sector 2", Value: "v"}}
	if diff := cmp.Diff(want, m.Organizations()[0].Attributes); diff != "" {
		t.Error(diff)
	}
	if got := m.Organizations()[0].Sector; got != "media" {
		t.Errorf("the sector is %q", got)
	}
}

// TestTablesOfNobody wants tables that can be read of a network with no
// partnership.
func TestTablesOfNobody(t *testing.T) {
	b := graph.NewBuilder()
	if err := b.AddOrganization(graph.Organization{ID: "a"}); err != nil {
		t.Fatal(err)
	}
	n, _ := b.Build(false)
	m, _ := again(t, n)
	if diff := difference(n, m); diff != "" {
		t.Error(diff)
	}
}

// TestTablesProperty reads random networks again.
func TestTablesProperty(t *testing.T) {
	words := []string{"", "a", "=b", "c, d", "1.234", "007", "#x", "'q", "Ü", "TRUE"}
	rapid.Check(t, func(r *rapid.T) {
		word := func(label string) string { return rapid.SampledFrom(words).Draw(r, label) }
		b := graph.NewBuilder()
		count := rapid.IntRange(2, 6).Draw(r, "organizations")
		for i := range count {
			o := graph.Organization{ID: fmt.Sprintf("%d%s", i, word("id")), Name: word("name"), ShortName: word("short"),
				Sector: rapid.SampledFrom([]string{"", "public", "media", "Faith", "army corps"}).Draw(r, "sector")}
			if v := word("value"); v != "" {
				o.Attributes = []graph.Attribute{{Name: rapid.SampledFrom([]string{"note", "interest"}).Draw(r, "attribute"), Value: v}}
			}
			if err := b.AddOrganization(o); err != nil {
				r.Fatal(err)
			}
		}
		who := func() int { return rapid.IntRange(0, count-1).Draw(r, "who") }
		for range rapid.IntRange(0, 6).Draw(r, "partnerships") {
			p := graph.Partnership{Strength: rapid.Float64Range(1e-9, 1e9).Draw(r, "strength"), Relation: word("relation"),
				Directed: rapid.Bool().Draw(r, "directed"), Pair: rapid.Bool().Draw(r, "pair")}
			if p.Pair {
				p.Source, p.Target = who(), who()
			}
			for range rapid.IntRange(0, 3).Draw(r, "members") {
				m := graph.Member{Organization: who(), Role: rapid.SampledFrom([]string{"", graph.Lead, "host"}).Draw(r, "role")}
				if !p.Pair || m.Organization == p.Source || m.Organization == p.Target {
					p.Members = append(p.Members, m)
				}
			}
			_ = b.AddPartnership(p) // some have too few members or stand there already
		}
		for range rapid.IntRange(0, 4).Draw(r, "activities") {
			_ = b.AddActivity(graph.Activity{Organization: who(), Theme: graph.ParsePath(word("theme")), Place: graph.ParsePath(word("place")),
				PlaceCode: word("code"), Beneficiaries: rapid.Float64Range(0, 1e9).Draw(r, "people")})
		}
		n, _ := b.Build(rapid.Bool().Draw(r, "all directed"))
		m, _ := again(r, n)
		if diff := difference(n, m); diff != "" {
			r.Error(diff)
		}
	})
}
