package maps

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"example.org/lintas/analysis/scenario"
	"example.org/lintas/graph"
	"example.org/lintas/graph/words"
)

// changed returns the harbor before and after: Kapal leaves, an insurance joins.
func changed(t *testing.T) *scenario.Comparison {
	t.Helper()
	before, after := graph.NewBuilder(), graph.NewBuilder()
	for _, id := range []string{"a", "b", "c", "kapal", "alone"} {
		add(t, before.AddOrganization(graph.Organization{ID: id, Name: "Organization " + id, Sector: "public"}))
	}
	for _, id := range []string{"a", "b", "c", "asuransi", "baru"} {
		add(t, after.AddOrganization(graph.Organization{ID: id, Name: "Organization " + id, Sector: "private"}))
	}
	for _, p := range [][2]int{{0, 1}, {1, 2}, {2, 3}} {
		add(t, before.AddPartnership(graph.Partnership{Pair: true, Source: p[0], Target: p[1], Strength: 1}))
	}
	for _, p := range [][2]int{{0, 1}, {0, 2}, {2, 3}} {
		add(t, after.AddPartnership(graph.Partnership{Pair: true, Source: p[0], Target: p[1], Strength: 1}))
	}
	return scenario.Compare(scenario.LineUp([]scenario.Snapshot{
		{Label: "2024", Result: measure(t, before)}, {Label: "2025", Result: measure(t, after)}}), 0, 1)
}

func TestChange(t *testing.T) {
	c := changed(t)
	for l, wants := range map[words.Language][]string{
		words.English: {"What changed: 2024 → 2025", "ties: 1 kept, 2 ended, 2 begun", "joined the list (1)", "no longer in the list (1)",
			"No partnership recorded in either list (2)", "Organization alone – no longer in the list", "Private (5)", "Public (2)"},
		words.Indonesian: {"Yang berubah: 2024 → 2025", "tetap (1)", "berakhir atau tidak lagi tercatat (2)", "baru (2)", "Kemitraan tidak tercatat dalam kedua daftar"},
	} {
		m, err := Change(t.Context(), c, Options{Language: l})
		if err != nil {
			t.Fatal(err)
		}
		var svg bytes.Buffer
		if err := m.Sheet.WriteSVG(&svg); err != nil {
			t.Fatal(err)
		}
		text := strings.Join(strings.Fields(strings.ReplaceAll(svg.String(), "\n", " ")), " ")
		for _, want := range wants {
			if !strings.Contains(plainText(text), want) {
				t.Errorf("%s: no %q in\n%s", l, want, plainText(text))
			}
		}
		var drawn struct {
			Edges []struct{ Type, Line string }
		}
		if err := json.Unmarshal(m.JSON, &drawn); err != nil {
			t.Fatal(err)
		}
		counts := map[string]int{}
		for _, e := range drawn.Edges {
			counts[e.Type+" "+e.Line]++
		}
		if counts["kept solid"] != 1 || counts["ended dashed"] != 2 || counts["begun double"] != 2 {
			t.Errorf("ties: %v", counts)
		}
	}
}

// plainText returns the text of an SVG without its marks, lines of one text joined.
func plainText(svg string) string {
	var out strings.Builder
	for part := range strings.SplitSeq(svg, "<") {
		if _, text, ok := strings.Cut(part, ">"); ok && strings.TrimSpace(text) != "" {
			out.WriteString(strings.TrimSpace(text) + " ")
		}
	}
	return out.String()
}

func TestChangeOfNothing(t *testing.T) {
	b := graph.NewBuilder()
	add(t, b.AddOrganization(graph.Organization{ID: "a", Name: "A"}))
	r := measure(t, b)
	c := scenario.Compare(scenario.LineUp([]scenario.Snapshot{{Label: "x", Result: r}, {Label: "y", Result: r}}), 0, 1)
	if m, err := Change(t.Context(), c, Options{}); err != nil || m.Sheet == nil {
		t.Errorf("%v, %v", m.Sheet, err)
	}
}
