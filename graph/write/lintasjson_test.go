package write_test

import (
	"bytes"
	"encoding/json"
	"math"
	"testing"

	"example.org/lintas/datasets"
	"example.org/lintas/graph"
	"example.org/lintas/graph/words"
	"example.org/lintas/graph/write"
	"pgregory.net/rapid"
)

// rebuilt is the network that lintas-json holds, made anew from the documented
// names alone.
func rebuilt(t testing.TB, file []byte) *graph.Network {
	t.Helper()
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	type object = map[string]any
	var doc object
	must(json.Unmarshal(file, &doc))
	text := func(o object, name string) string { s, _ := o[name].(string); return s }
	date := func(o object, name string) graph.Date { d, _ := graph.ParseDate(text(o, name), false); return d }
	items := func(o object, name string) (out []object) {
		list, _ := o[name].([]any)
		for _, x := range list {
			out = append(out, x.(object))
		}
		return out
	}
	texts := func(o object, name string) (out []string) {
		list, _ := o[name].([]any)
		for _, x := range list {
			out = append(out, x.(string))
		}
		return out
	}
	number := func(o object, name string) float64 {
		if x, ok := o[name].(float64); ok {
			return x
		}
		return math.NaN()
	}
	answer := func(o object, name string) graph.Answer {
		switch o[name] {
		case true:
			return graph.Yes
		case false:
			return graph.No
		}
		return graph.NotRecorded
	}
	money := func(o object, name string) graph.Money {
		m, _ := o[name].(object)
		amount, _ := graph.ParseAmount(text(m, "amount"))
		return graph.Money{Amount: amount, Currency: text(m, "currency")}
	}
	attributes := func(o object) (out []graph.Attribute) {
		for _, a := range items(o, "attributes") {
			out = append(out, graph.Attribute{Name: text(a, "name"), Value: text(a, "value")})
		}
		return out
	}
	period := func(o object) graph.Period { return graph.Period{Start: date(o, "start"), End: date(o, "end")} }

	b := graph.NewBuilder()
	about, _ := doc["about"].(object)
	b.SetAbout(graph.About{Title: text(about, "title"), Source: text(about, "source"), Date: date(about, "date"),
		Language: text(about, "language"), Currency: text(about, "currency"), SectorLabel: text(about, "sector_label")})
	if doc["own_sectors"] == true {
		for _, s := range items(doc, "sectors") {
			must(b.AddSector(graph.Sector{Key: text(s, "sector"), Label: words.Text{EN: text(s, "label_en"), ID: text(s, "label_id")},
				Color: text(s, "color"), Shape: text(s, "shape")}))
		}
	}
	index := map[string]int{}
	for i, o := range items(doc, "organizations") {
		index[text(o, "id")] = i
		must(b.AddOrganization(graph.Organization{ID: text(o, "id"), Name: text(o, "name"), ShortName: text(o, "short_name"),
			Sector: text(o, "sector"), Type: text(o, "type"), Region: text(o, "region"), PlaceCode: text(o, "place_code"),
			Asked: answer(o, "asked"), Answered: answer(o, "answered"), Attributes: attributes(o)}))
	}
	for _, o := range items(doc, "partnerships") {
		p := graph.Partnership{ID: text(o, "id"), Name: text(o, "name"), Type: text(o, "type"), Relation: text(o, "relation"),
			Strength: number(o, "strength"), Directed: o["directed"] == true, Period: period(o), Status: text(o, "status"),
			Agreement: text(o, "agreement"), Goals: texts(o, "goals"), Forums: texts(o, "forum"), Budget: money(o, "budget"),
			Attributes: attributes(o)}
		if p.Pair = text(o, "source") != ""; p.Pair {
			p.Source, p.Target = index[text(o, "source")], index[text(o, "target")]
		}
		for _, m := range items(o, "members") {
			p.Members = append(p.Members, graph.Member{Organization: index[text(m, "organization")], Role: text(m, "role"),
				Contribution: money(m, "contribution"), Benefit: text(m, "benefit"), Goals: texts(m, "goals"), Confirmed: answer(m, "confirmed")})
		}
		if got := int(number(o, "size")); got < 2 {
			t.Errorf("%s has the size %d", p.ID, got)
		}
		must(b.AddPartnership(p))
	}
	for _, p := range items(doc, "places") {
		must(b.AddPlace(graph.Place{Code: text(p, "code"), Name: text(p, "name"), Parent: text(p, "parent"), Population: number(p, "population")}))
	}
	for _, a := range items(doc, "activities") {
		must(b.AddActivity(graph.Activity{Organization: index[text(a, "organization")], Theme: texts(a, "theme"), Place: texts(a, "place"),
			PlaceCode: text(a, "place_code"), TargetGroup: text(a, "target_group"), Period: period(a), Status: text(a, "status"),
			Budget: money(a, "budget"), Beneficiaries: number(a, "beneficiaries"), Partnership: text(a, "partnership"), Attributes: attributes(a)}))
	}
	for _, d := range items(doc, "needs") {
		must(b.AddNeed(graph.Need{Theme: texts(d, "theme"), Place: texts(d, "place"), PlaceCode: text(d, "place_code"),
			TargetGroup: text(d, "target_group"), People: number(d, "people"), Target: number(d, "target"), Wanted: number(d, "wanted")}))
	}
	for _, u := range items(doc, "unobserved") {
		b.AddUnobserved(graph.Unobserved{Relation: text(u, "relation"), A: index[text(u, "a")], B: index[text(u, "b")]})
	}
	n, _ := b.Build(doc["directed"] == true)
	return n
}

func lintasJSON(t testing.TB, n *graph.Network) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := write.LintasJSON(&b, n); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestLintasJSONHoldsEverything(t *testing.T) {
	networks := map[string]*graph.Network{"small": small(t, 1, false), "directed": small(t, 1, true)}
	for _, d := range datasets.List() {
		networks[d.Name] = dataset(t, d.Name)
	}
	for name, want := range networks {
		if diff := difference(contentsOf(want), contentsOf(rebuilt(t, lintasJSON(t, want)))); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
	rapid.Check(t, func(rt *rapid.T) {
		want := drawClean(rt)
		if diff := difference(contentsOf(want), contentsOf(rebuilt(t, lintasJSON(t, want)))); diff != "" {
			rt.Error(diff)
		}
	})
}

// What a filter left of a network is told apart from what it counts only for
// coordination, and the size of a group stays.
func TestLintasJSONOfAFilteredNetwork(t *testing.T) {
	n := dataset(t, "tutorial-2025")
	kept, _, err := graph.Keep(n, graph.Filter{AllPeriods: true, Types: []string{"strategic"}, Sectors: []string{"public", "nonprofit"}})
	if err != nil {
		t.Fatal(err)
	}
	var doc struct {
		Partnerships, Recorded []struct {
			ID   string
			Size int
		}
	}
	if err := json.Unmarshal(lintasJSON(t, kept), &doc); err != nil {
		t.Fatal(err)
	}
	if len(doc.Partnerships) != kept.Partnerships().Len() || len(doc.Recorded) != kept.Recorded().Len()-kept.Partnerships().Len() || len(doc.Recorded) == 0 {
		t.Errorf("%d and %d partnerships, want %d and those left of %d", len(doc.Partnerships), len(doc.Recorded), kept.Partnerships().Len(), kept.Recorded().Len())
	}
	larger := 0
	for i, p := range kept.Partnerships().All() {
		if doc.Partnerships[i].Size != p.Size {
			t.Errorf("%s has the size %d, want %d", p.ID, doc.Partnerships[i].Size, p.Size)
		}
		if p.Size > len(p.Participants()) {
			larger++
		}
	}
	if larger == 0 {
		t.Error("the filter took no member away")
	}
}
