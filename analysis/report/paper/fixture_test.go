package paper

import (
	"bytes"
	"context"
	"fmt"
	"strings"
	"testing"

	"example.org/lintas/analysis"
	"example.org/lintas/analysis/finding"
	"example.org/lintas/analysis/maps"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/graph"
	"example.org/lintas/graph/sheet"
	"example.org/lintas/graph/words"
)

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// district returns a network with partnerships, activities and a need in two
// sectors; name is that of its first organization.
func district(t *testing.T, name string) *graph.Network {
	t.Helper()
	b := graph.NewBuilder()
	b.SetAbout(graph.About{Title: "Water for " + name, Source: "a test"})
	for i, sector := range []string{"public", "nonprofit", "public", "nonprofit", "public", "private"} {
		o := graph.Organization{ID: fmt.Sprintf("o%d", i), Name: fmt.Sprintf("Organization %d", i), Sector: sector}
		if i == 0 {
			o.Name, o.ShortName, o.Type = name, "First", "Agency"
		}
		check(t, b.AddOrganization(o))
	}
	for i, members := range [][]int{{0, 1, 2}, {1, 3}, {2, 3}, {3, 4}} {
		p := graph.Partnership{ID: fmt.Sprintf("p%d", i), Name: fmt.Sprintf("Joint project %d", i), Strength: 1}
		for k, o := range members {
			role := graph.Ordinary
			if k == 0 {
				role = graph.Lead
			}
			p.Members = append(p.Members, graph.Member{Organization: o, Role: role})
		}
		check(t, b.AddPartnership(p))
	}
	for _, a := range []struct {
		organization int
		place        string
	}{{0, "North"}, {0, "South"}, {4, "North"}, {4, "South"}, {1, "North"}} {
		check(t, b.AddActivity(graph.Activity{Organization: a.organization, Theme: graph.Path{"Water"}, Place: graph.Path{a.place}}))
	}
	check(t, b.AddNeed(graph.Need{Theme: graph.Path{"Food"}, Place: graph.Path{"North"}, People: 10}))
	n, _ := b.Build(false)
	return n
}

// inputOf measures the network.
func inputOf(t *testing.T, n *graph.Network, l words.Language) Input {
	t.Helper()
	opt := passes.Defaults()
	opt.Permutations, opt.Bands = 100, 0
	r, err := analysis.Run(context.Background(), n, graph.Left{}, opt)
	check(t, err)
	return Input{Result: r, Findings: finding.Told(r.Findings, nil, false), Maps: maps.Options{Language: l, Seed: 1}, Version: "0.0"}
}

// told returns the lines of text of a page.
func told(items []sheet.Item) []sheet.Text {
	var out []sheet.Text
	for _, item := range items {
		switch x := item.(type) {
		case sheet.Text:
			if x.Color != "" { // not a rim alone
				out = append(out, x)
			}
		case sheet.Group:
			out = append(out, told(x.Items)...)
		}
	}
	return out
}

// words of a page, one space between them.
func readOf(s *sheet.Sheet) string {
	var lines []string
	for _, x := range told(s.Items) {
		lines = append(lines, x.Value)
	}
	return strings.Join(lines, " ")
}

// onPage wants every line of text within the page.
func onPage(t *testing.T, s *sheet.Sheet) {
	t.Helper()
	for _, x := range told(s.Items) {
		width := s.Fonts.Width(x.Value, x.Size, x.Bold)
		left := x.At.X
		switch x.Anchor {
		case sheet.Middle:
			left -= width / 2
		case sheet.End:
			left -= width
		}
		if left < 0 || left+width > s.Width+1 || x.At.Y-x.Size < 0 || x.At.Y > s.Height {
			t.Errorf("%q stands at %.0f to %.0f, %.0f of a page of %.0f × %.0f", x.Value, left, left+width, x.At.Y, s.Width, s.Height)
		}
	}
}

func pdf(t *testing.T, pages ...*sheet.Sheet) []byte {
	t.Helper()
	var b bytes.Buffer
	check(t, sheet.WriteBook(&b, pages...))
	return b.Bytes()
}
