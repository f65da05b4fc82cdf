package read

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"example.org/lintas/graph"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// readWork reads the deeds as a file of things.
func readWork(t rapid.TB, opt Options, things int, deeds ...deed) (*graph.Network, *Account) {
	t.Helper()
	in := newInput(context.Background(), opt)
	p := &piece{file: &File{Name: "x"}, doc: &document{deeds: deeds, fates: make([]fate, things)}}
	in.files = append(in.files, p.file)
	in.takeDocument(p)
	n, a, err := in.finish()
	if err != nil {
		t.Fatalf("%v: %v", err, a.Problems)
	}
	f := a.Files[0]
	if f.Rows != things || f.Read+f.Merged+f.Rejected+f.Empty != things {
		t.Errorf("balance %+v of %d things", f, things)
	}
	return n, a
}

// printedNetwork lists what a network holds, a line each.
func printedNetwork(n *graph.Network) string {
	var b strings.Builder
	name := func(i int) string { return n.Organizations()[i].ID }
	for _, o := range n.Organizations() {
		fmt.Fprintf(&b, "organization %s|%s|%s|%s|%s\n", o.ID, o.Name, o.ShortName, o.Sector, o.Type)
	}
	for _, p := range n.Partnerships().All() {
		fmt.Fprintf(&b, "partnership %s|%s|%g|%s|%s|%s %s", p.ID, p.Name, p.Strength, p.Status, strings.Join(p.Forums, ";"), p.Budget.Amount, p.Budget.Currency)
		for _, m := range p.Members {
			fmt.Fprintf(&b, "|%s %s %s%s", name(m.Organization), m.Role, m.Contribution.Amount, m.Contribution.Currency)
		}
		b.WriteByte('\n')
	}
	for _, a := range n.Activities() {
		fmt.Fprintf(&b, "activity %s|%s|%s|%s|%s %s|%s\n", name(a.Organization), a.Theme, a.Place, a.PlaceCode, a.Budget.Amount, a.Budget.Currency, a.Partnership)
	}
	for _, p := range n.Places() {
		fmt.Fprintf(&b, "place %s|%s\n", p.Code, p.Path)
	}
	return b.String()
}

func named(role, name string) actor { return actor{role: role, name: term{text: name}} }

func in(paths ...string) []share {
	var out []share
	for _, p := range paths {
		path, code, _ := strings.Cut(p, "=")
		out = append(out, share{path: graph.ParsePath(path), code: code})
	}
	return out
}

// Rows with the same organizations in the same roles are one partnership, as
// strong as they are many; a row without an implementer is no activity, and one
// that names one organization is no partnership.
func TestRowsOfWorkAreBundled(t *testing.T) {
	funder, programme, implementer := named(graph.Funder, "Fund"), named(graph.Programme, "UNICEF"), named(graph.Implementer, "Save")
	n, a := readWork(t, Options{}, 5,
		deed{thing: 0, actors: []actor{funder, programme, implementer}, themes: in("Water > Wells"), places: in("North > A=P1"), status: term{text: "Completed"}, forum: term{text: "Water"}},
		deed{thing: 1, actors: []actor{funder, programme, implementer}, themes: in("Food"), places: in("North > A=P1"), status: term{text: "On-going"}, forum: term{text: "Food"}},
		deed{thing: 2, actors: []actor{funder, programme}, themes: in("Water"), places: in("North > Aa=P1"), status: term{text: "Planned"}},
		deed{thing: 3, actors: []actor{implementer}, themes: in("Water"), places: in("South")},
		deed{thing: 4, themes: in("Water"), places: in("South")},
	)
	want := `organization Fund|Fund||unknown|
organization Save|Save||unknown|
organization UNICEF|UNICEF||unknown|
partnership Fund/UNICEF/|Fund, UNICEF|1|Planned|| |Fund funder |UNICEF programme 
partnership Fund/UNICEF/Save|Fund, UNICEF, Save|2|On-going|Food;Water| |Fund funder |Save implementer |UNICEF programme 
activity Save|Food|North > A|P1| |Fund/UNICEF/Save
activity Save|Water|South|| |
activity Save|Water > Wells|North > A|P1| |Fund/UNICEF/Save
place North|North
place P1|North > A
`
	if diff := cmp.Diff(want, printedNetwork(n)); diff != "" {
		t.Error(diff)
	}
	if f := a.Files[0]; f.Read != 4 || f.Rejected != 1 {
		t.Errorf("%+v", f)
	}
}

// Each flow is a partnership with its sum; equal ones are one, and what the
// shares of themes say is split exactly.
func TestFlowsAreCounted(t *testing.T) {
	flow := func(thing int, amount, currency string) deed {
		return deed{thing: thing, flow: true, actors: []actor{named(graph.Funder, "F"), named(graph.Implementer, "R")},
			themes: []share{{path: []string{"Health"}, percent: "33.3"}, {path: []string{"Food"}, percent: "66.7"}},
			sums:   []sum{{amount: term{text: amount}, currency: currency}}}
	}
	n, _ := readWork(t, Options{}, 3, flow(0, "1000", "USD"), flow(1, "2000", "EUR"), flow(2, "1000", "USD"))
	want := `organization F|F||unknown|
organization R|R||unknown|
partnership F//R|F, R|1|||1000 USD|F funder 1000USD|R implementer 
partnership F//R #2|F, R|1|||2000 EUR|F funder 2000EUR|R implementer 
activity R|Food|||667 USD|F//R
activity R|Food|||1334 EUR|F//R #2
activity R|Health|||333 USD|F//R
activity R|Health|||666 EUR|F//R #2
`
	if diff := cmp.Diff(want, printedNetwork(n)); diff != "" {
		t.Error(diff)
	}
}

// A mapping says who is who, splits a cell and takes out what is nobody.
func TestMappingOfOrganizations(t *testing.T) {
	mapping := &Mapping{Organizations: []Identified{
		{Written: []string{"BHA-DART", "Bureau"}, ID: "bha", Name: "Bureau of Humanitarian Assistance", ShortName: "BHA", Sector: "public"},
		{Written: []string{"A dan B"}, Split: []string{"A", "B"}},
		{Written: []string{"Multiple donors"}, Ignore: true},
	}}
	n, a := readWork(t, Options{Mapping: mapping}, 2,
		deed{thing: 0, actors: []actor{named(graph.Funder, "bha dart"), named("", "A dan B")}},
		deed{thing: 1, actors: []actor{named(graph.Funder, "Bureau"), named(graph.Funder, "Multiple donors"), named("", "B")}},
	)
	want := `organization A|A||unknown|
organization B|B||unknown|
organization bha|Bureau of Humanitarian Assistance|BHA|public|
partnership bha///A/B|BHA, A, B|1||| |A  |B  |bha funder 
partnership bha///B|BHA, B|1||| |B  |bha funder 
`
	if diff := cmp.Diff(want, printedNetwork(n)); diff != "" {
		t.Error(diff)
	}
	if len(a.Same) != 0 {
		t.Errorf("what the mapping says is told as found: %+v", a.Same)
	}
}

// The order of rows changes nothing, and every row comes to something.
func TestDeedsInAnyOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pick := func(name string, of ...string) string { return rapid.SampledFrom(of).Draw(t, name) }
		deeds := make([]deed, rapid.IntRange(1, 12).Draw(t, "n"))
		for i := range deeds {
			d := deed{flow: rapid.Bool().Draw(t, "flow"), status: term{text: pick("status", "", "On-going", "Closed", "Odd")}}
			for range rapid.IntRange(0, 3).Draw(t, "actors") {
				d.actors = append(d.actors, named(pick("role", graph.Funder, graph.Implementer, ""), pick("name", "Alpha", "ALPHA", "Beta", "Gamma")))
			}
			d.themes = in(pick("theme", "Water", "Food > Cash"))
			d.places = in(pick("place", "North > A=P1", "North > Aa=P1", "South"))
			if rapid.Bool().Draw(t, "sum") {
				d.sums = []sum{{amount: term{text: pick("amount", "5", "7.5")}, currency: pick("currency", "USD", "IDR")}}
			}
			deeds[i] = d
		}
		read := func(order []int) string {
			list := make([]deed, len(deeds))
			for i, k := range order {
				list[i] = deeds[k]
				list[i].thing = i
			}
			in := newInput(context.Background(), Options{})
			p := &piece{file: &File{Name: "x"}, doc: &document{deeds: list, fates: make([]fate, len(list))}}
			in.files = append(in.files, p.file)
			in.takeDocument(p)
			n, a, err := in.finish()
			f := a.Files[0]
			if f.Read+f.Merged+f.Rejected+f.Empty != len(list) {
				t.Fatalf("balance %+v of %d", f, len(list))
			}
			if err != nil {
				return "unusable"
			}
			return printedNetwork(n) + fmt.Sprint(f.Read, f.Merged, f.Rejected)
		}
		order := make([]int, len(deeds))
		for i := range order {
			order[i] = i
		}
		first := read(order)
		if diff := cmp.Diff(first, read(rapid.Permutation(order).Draw(t, "order"))); diff != "" {
			t.Error(diff)
		}
	})
}
