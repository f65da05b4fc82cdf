package write_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"example.org/lintas/datasets"
	"example.org/lintas/graph"
	"example.org/lintas/graph/read"
	"example.org/lintas/graph/write"
	"pgregory.net/rapid"
)

// dataset reads an embedded data set.
func dataset(t testing.TB, name string) *graph.Network {
	t.Helper()
	folder, err := datasets.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	n, _, err := read.Folder(context.Background(), folder, read.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// folder returns the tables as files.
func folder(t testing.TB, n *graph.Network, hxl bool) fstest.MapFS {
	t.Helper()
	out := fstest.MapFS{}
	for name, data := range written(t, format(t, "csv"), n, write.Options{HXL: hxl}) {
		out[name] = &fstest.MapFile{Data: data}
	}
	return out
}

func readFolder(t testing.TB, files fstest.MapFS, opt read.Options) *graph.Network {
	t.Helper()
	n, account, err := read.Folder(context.Background(), files, opt)
	if errors.Is(err, read.ErrUnusable) {
		for _, p := range account.Problems {
			t.Log(p.Where(), p.Message)
		}
	}
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func TestTablesReadBack(t *testing.T) {
	for _, d := range datasets.List() {
		want := dataset(t, d.Name)
		for _, hxl := range []bool{false, true} {
			got := readFolder(t, folder(t, want, hxl), read.Options{})
			if diff := difference(contentsOf(want), contentsOf(got)); diff != "" {
				t.Errorf("%s, HXL %v: %s", d.Name, hxl, diff)
			}
		}
	}
}

// Sectors from another column, and what is in force on a day, read back too.
func TestPartsReadBack(t *testing.T) {
	by, err := graph.By(dataset(t, "tutorial-2025"), "type")
	if err != nil {
		t.Fatal(err)
	}
	at, _ := graph.ParseDate("2024-06-30", true)
	kept, _, err := graph.Keep(by, graph.Filter{At: at})
	if err != nil {
		t.Fatal(err)
	}
	got := readFolder(t, folder(t, kept, false), read.Options{})
	want := contentsOf(kept)
	want.About.SectorLabel, want.About.Date = kept.SectorLabel().EN, at // said by the table about
	if diff := difference(want, contentsOf(got)); diff != "" {
		t.Error(diff)
	}
}

// The tags are those that lintas reads in the column.
func TestTagsAreRead(t *testing.T) {
	known := map[string][]string{}
	for _, table := range read.Tables() {
		for _, c := range table.Columns {
			known[table.Name+" "+c.Name] = c.HXL
		}
	}
	seen := 0
	for _, n := range []*graph.Network{small(t, 1, false), dataset(t, "tutorial-2025")} {
		for _, table := range write.Tables(n, true) {
			for _, c := range table.Columns {
				tags, own := known[table.Name+" "+c.Name]
				tag := c.Cell(0)
				if tag != "" && !slices.Contains(tags, tag) {
					t.Errorf("%s: the tag %s of %s is not read", table.Name, tag, c.Name)
				}
				if tag == "" && own && len(tags) > 0 {
					t.Errorf("%s: %s has no tag", table.Name, c.Name)
				}
				seen++
			}
		}
	}
	if seen < 60 {
		t.Errorf("%d columns", seen)
	}
}

// drawClean returns a network of names as a reader leaves them.
func drawClean(t *rapid.T) *graph.Network {
	names := rapid.SliceOfNDistinct(rapid.SampledFrom([]string{"a", "b,c", `"q"`, "<x>", "&y", "=1", "'=2", "-3", "#", "#1", "é",
		"日本", "🐟", "x y", "1.5", "[", "--", "'", "true", "NULL", "c > d"}), 2, 8, func(s string) string { return s }).Draw(t, "names")
	b := graph.NewBuilder()
	for i, name := range names {
		o := graph.Organization{ID: name, Name: fmt.Sprintf("%s %d", name, i), Sector: rapid.SampledFrom([]string{"", "public", "media"}).Draw(t, "sector")}
		if rapid.Bool().Draw(t, "noted") {
			o.Attributes = []graph.Attribute{{Name: "notes", Value: name}}
		}
		if err := b.AddOrganization(o); err != nil {
			t.Fatal(err)
		}
	}
	who := rapid.IntRange(0, len(names)-1)
	for i := range rapid.IntRange(0, 6).Draw(t, "partnerships") {
		p := graph.Partnership{Strength: rapid.SampledFrom([]float64{1, 0.5, 1.0 / 3, 1e-9, 2e22, 1.125}).Draw(t, "strength"),
			Relation: rapid.SampledFrom([]string{"", "r", "s"}).Draw(t, "relation")}
		if rapid.Bool().Draw(t, "named") {
			p.ID = fmt.Sprintf("P%d", i)
		}
		if p.Pair = rapid.Bool().Draw(t, "pair"); p.Pair {
			p.Source, p.Target = who.Draw(t, "source"), who.Draw(t, "target")
			p.Directed = rapid.Bool().Draw(t, "directed")
		} else {
			p.ID = fmt.Sprintf("P%d", i)
			for range rapid.IntRange(2, 4).Draw(t, "members") {
				p.Members = append(p.Members, graph.Member{Organization: who.Draw(t, "member"), Role: rapid.SampledFrom([]string{"", "lead", "funder"}).Draw(t, "role")})
			}
		}
		_ = b.AddPartnership(p) // one of an organization with itself is refused
	}
	n, _ := b.Build(false)
	return n
}

func TestTablesReadBackWhateverTheNames(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		want := drawClean(rt)
		got := readFolder(t, folder(t, want, rapid.Bool().Draw(rt, "hxl")), read.Options{})
		if diff := difference(contentsOf(want), contentsOf(got)); diff != "" {
			rt.Error(diff)
		}
	})
}

// The edge list, read as a table by itself, gives the ties with their strengths
// and types.
func TestEdgeListReadsBack(t *testing.T) {
	for _, n := range []*graph.Network{dataset(t, "tutorial-2025"), dataset(t, "knoke"), dataset(t, "ethiopia-3w")} {
		var b bytes.Buffer
		if err := write.EdgeList(&b, n); err != nil {
			t.Fatal(err)
		}
		got, account, err := read.Single(context.Background(), "edges.csv", strings.NewReader(b.String()), read.Options{})
		if err != nil {
			t.Fatal(err, account)
		}
		want := tiesByID(n)
		if len(want) == 0 || len(want) != len(tiesByID(got)) {
			t.Errorf("%d ties, want %d", len(tiesByID(got)), len(want))
		}
		if diff := difference(contents{Label: want}, contents{Label: tiesByID(got)}); diff != "" {
			t.Error(diff)
		}
	}
}

// tiesByID returns strength and types of the ties, by their ends.
func tiesByID(n *graph.Network) map[[2]string]graph.Tie {
	out := map[[2]string]graph.Tie{}
	for _, tie := range n.Ties(graph.Newman).All() {
		ends := [2]string{n.Organizations()[tie.A].ID, n.Organizations()[tie.B].ID}
		out[ends] = graph.Tie{Strength: tie.Strength, Partnerships: tie.Partnerships, Types: tie.Types}
	}
	return out
}
