package paper

import (
	"bytes"
	"context"
	"fmt"
	"strings"
	"testing"

	"example.org/lintas/analysis/finding"
	"example.org/lintas/graph"
	"example.org/lintas/graph/words"
)

func TestBrief(t *testing.T) {
	n := district(t, "Ford")
	for _, l := range words.Languages {
		in := inputOf(t, n, l)
		page, err := Brief(context.Background(), in)
		check(t, err)
		onPage(t, page)
		text := readOf(page)
		if len(in.Findings) == 0 {
			t.Fatal("the network has no finding to tell")
		}
		for _, want := range []string{"Water for Ford", textFindings.In(l), textRecords.In(l)[:30], in.Findings[0].Headline.In(l)} {
			if !strings.Contains(text, want) {
				t.Errorf("%s: %q is not on the page: %s", l, want, text)
			}
		}
		again, err := Brief(context.Background(), inputOf(t, district(t, "Ford"), l))
		check(t, err)
		if !bytes.Equal(pdf(t, page), pdf(t, again)) {
			t.Errorf("%s: two runs differ", l)
		}
	}
}

// Everything has room on one page: six long findings of which five are told, in
// smaller type, with and without a map.
func TestBriefHasRoom(t *testing.T) {
	in := inputOf(t, district(t, strings.Repeat("Kementerian Koordinator ", 12)), words.Indonesian)
	in.Findings = nil
	for i := range 6 {
		long := words.Text{ID: fmt.Sprintf("Temuan %d. ", i+1) + strings.Repeat("Dua puluh pasangan organisasi bekerja pada tema yang sama. ", 4)}
		in.Findings = append(in.Findings, finding.Finding{ID: fmt.Sprint(i), Headline: long.With(), Question: long.With()})
	}
	page, err := Brief(context.Background(), in)
	check(t, err)
	onPage(t, page)
	text := readOf(page)
	if !strings.Contains(text, "Temuan 5.") || strings.Contains(text, "Temuan 6.") {
		t.Errorf("not five findings: %s", text)
	}
	foot := in.look(pageOf(page)).Page.Height - footer
	for _, x := range told(page.Items) {
		if strings.HasPrefix(x.Value, "Dua puluh") && x.At.Y > foot {
			t.Errorf("a finding runs into the foot of the page: %.0f", x.At.Y)
		}
	}
}

// Lists with little in them still make a page.
func TestBriefOfLittle(t *testing.T) {
	alone, bare := graph.NewBuilder(), graph.NewBuilder()
	check(t, alone.AddOrganization(graph.Organization{ID: "a"}))
	for _, id := range []string{"a", "b", "c"} {
		check(t, bare.AddOrganization(graph.Organization{ID: id}))
	}
	check(t, bare.AddPartnership(graph.Partnership{Pair: true, Source: 0, Target: 1, Strength: 1}))
	active := graph.NewBuilder()
	check(t, active.AddOrganization(graph.Organization{ID: "a", Sector: "public"}))
	check(t, active.AddActivity(graph.Activity{Organization: 0, Theme: graph.Path{"Water"}, Place: graph.Path{"North"}}))
	for want, b := range map[string]*graph.Builder{"": alone, "network": bare, "coverage": active} {
		n, _ := b.Build(false)
		in := inputOf(t, n, words.English)
		if got := in.briefMap(); got != want {
			t.Errorf("the map is %q, want %q", got, want)
		}
		page, err := Brief(context.Background(), in)
		check(t, err)
		onPage(t, page)
		pdf(t, page)
	}
}
