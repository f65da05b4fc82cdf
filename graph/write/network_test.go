package write_test

import (
	"bytes"
	"io"
	"math"
	"math/rand/v2"
	"testing"

	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
	"example.org/lintas/graph/words"
	"example.org/lintas/graph/write"
	"pgregory.net/rapid"
)

// hostile are names that mean something in one format or another.
var hostile = []string{
	`say "yes" & <no>`, "two\nlines", `]]> &amp; &#65;`, "منظمة الصحة", "🐟 Nelayan 👩‍👩‍👧", `back\slash\`, "*Vertices 3", "!",
	"=1+1", "a;b,c\td", "node", "  led ", "kembar", "Kembar", "\x00\x1b[31mred", "{\"a\":1}", "-->", "DATA:",
}

// small returns a network of the hostile names with pairs, groups, roles, two
// relations, an isolate, activities, places and needs, its records added in an
// order that the seed gives.
func small(t testing.TB, seed uint64, directed bool) *graph.Network {
	t.Helper()
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	r := rand.New(rand.NewPCG(seed, 1))
	b := graph.NewBuilder()
	date, _ := graph.ParseDate("2025-03-31", true)
	b.SetAbout(graph.About{Title: `A "test" <of> formats`, Source: "invented & small", Date: date, Language: "en", Currency: "IDR"})
	must(b.AddSector(graph.Sector{Key: "public", Label: words.Text{EN: "public", ID: "pemerintah"}, Color: "#123456", Shape: "square"}))
	must(b.AddSector(graph.Sector{Key: "koperasi", Label: words.Text{EN: "cooperative", ID: "koperasi"}}))
	number := map[string]int{}
	for k, i := range r.Perm(len(hostile)) {
		o := graph.Organization{ID: hostile[i], Name: "Name of " + hostile[i], Sector: []string{"public", "koperasi", ""}[i%3],
			Attributes: []graph.Attribute{{Name: "size", Value: []string{"12", "7.5", "-1"}[i%3]}, {Name: "color", Value: hostile[(i+1)%len(hostile)]}}}
		if i == 12 || i == 13 {
			o.ID, o.Name = []string{"kembar-1", "kembar-2"}[i-12], hostile[i]
			o.Asked, o.Answered, o.ShortName = graph.Yes, graph.No, "K"
		}
		must(b.AddOrganization(o))
		number[hostile[i]] = k
	}
	of := func(i int) int { return number[hostile[i]] }
	start, _ := graph.ParseDate("2024-01-01", false)
	budget, _ := graph.ParseAmount("1500000.50")
	partnerships := []graph.Partnership{
		{ID: "P1", Pair: true, Source: of(3), Target: of(0), Strength: 2.5, Directed: directed, Type: "strategic", Relation: "money",
			Period: graph.Period{Start: start}, Budget: graph.Money{Amount: budget, Currency: "IDR"},
			Attributes: []graph.Attribute{{Name: "weight", Value: "9"}, {Name: "label", Value: `a "b"`}}},
		{ID: "P2", Pair: true, Source: of(0), Target: of(3), Strength: 1.0 / 3, Directed: directed, Relation: "money"},
		{ID: "P3", Name: "Group & co", Strength: 2, Directed: directed, Relation: "advice \"x\"", Goals: []string{"one", "two"}, Forums: []string{"forum"}, Members: []graph.Member{
			{Organization: of(1), Role: graph.Lead}, {Organization: of(2), Role: graph.Funder, Contribution: graph.Money{Amount: budget, Currency: "USD"}},
			{Organization: of(4), Role: graph.Implementer, Benefit: "b", Goals: []string{"g"}, Confirmed: graph.Yes}, {Organization: of(5)}}},
		{ID: "P4", Pair: true, Source: of(6), Target: of(7), Strength: 1, Directed: directed},
		{ID: "P5", Pair: true, Source: of(12), Target: of(13), Strength: 1e-7, Directed: directed, Status: "active", Agreement: "yes"},
	}
	for _, i := range r.Perm(len(partnerships)) {
		must(b.AddPartnership(partnerships[i]))
	}
	for _, i := range r.Perm(2) {
		must(b.AddPlace([]graph.Place{{Code: "1", Name: "Top", Population: math.NaN()}, {Code: "1.1", Name: "Inner", Parent: "1", Population: 1234567}}[i]))
	}
	activities := []graph.Activity{
		{Organization: of(0), Theme: graph.Path{"Water", "Pipes"}, PlaceCode: "1.1", TargetGroup: "all", Period: graph.Period{Start: start},
			Budget: graph.Money{Amount: budget, Currency: "IDR"}, Beneficiaries: 12, Partnership: "P3", Attributes: []graph.Attribute{{Name: "note", Value: "=x"}}},
		{Organization: of(3), Theme: graph.Path{"Food"}, Place: graph.Path{"Elsewhere"}, Beneficiaries: math.NaN()},
	}
	for _, i := range r.Perm(len(activities)) {
		must(b.AddActivity(activities[i]))
	}
	must(b.AddNeed(graph.Need{Theme: graph.Path{"Water"}, PlaceCode: "1.1", People: 100, Target: math.NaN(), Wanted: 2}))
	b.AddUnobserved(graph.Unobserved{Relation: "money", A: of(8), B: of(9)})
	n, _ := b.Build(false)
	if n.IsDirected() != directed {
		t.Fatalf("directed is %v", n.IsDirected())
	}
	return n
}

// written returns what a format writes, file by file.
func written(t testing.TB, f write.Format, n *graph.Network, o write.Options) map[string][]byte {
	t.Helper()
	files := []write.File{}
	if f.Folder != nil {
		files = f.Folder(n, o)
	} else {
		files = append(files, write.File{Name: f.FileName("network"), Write: func(w io.Writer) error { return f.Write(w, n, o) }})
	}
	out := map[string][]byte{}
	for _, file := range files {
		var b bytes.Buffer
		if err := file.Write(&b); err != nil {
			t.Fatalf("%s: %v", f.Key, err)
		}
		out[file.Name] = b.Bytes()
	}
	return out
}

// looks returns positions, sizes and colors for all organizations but the first.
func looks(n *graph.Network) []write.Visual {
	v := make([]write.Visual, n.Len())
	for i := range v {
		v[i] = write.Visual{X: float64(10 * i), Y: float64(i), Size: 3.5, Color: "#a0b0c0"}
	}
	v[0] = write.Visual{X: math.NaN(), Y: math.NaN()}
	return v
}

// drawNetwork returns a network of random ties.
func drawNetwork(t *rapid.T) *graph.Network {
	ties := graphtest.Draw(t, rapid.Bool().Draw(t, "directed"))
	return graphtest.Network(ties, graphtest.DrawCodes(t, ties.Len()))
}

// format returns the format of the key.
func format(t testing.TB, key string) write.Format {
	t.Helper()
	f, ok := write.Find(key)
	if !ok {
		t.Fatalf("no format %s", key)
	}
	return f
}
