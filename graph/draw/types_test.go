package draw

import (
	"bytes"
	"strings"
	"testing"

	"example.org/lintas/graph/style"
)

// TestColoredTypes draws ties that are kept, ended and begun, more of them than
// lines of types are told apart for otherwise, and wants each look in every form.
func TestColoredTypes(t *testing.T) {
	const n = 60
	picture := Network{Types: []TieType{
		{Key: "kept", Label: "kept", Line: style.Solid, Color: "#7d8898"},
		{Key: "ended", Label: "ended", Line: style.Dashed, Color: "#b3261e"},
		{Key: "begun", Label: "begun", Line: style.Double, Color: "#1a4fa0"},
	}}
	for range n {
		picture.Nodes = append(picture.Nodes, Node{Label: "organization"})
	}
	for i := range n {
		for d := 1; d <= 7; d++ {
			picture.Edges = append(picture.Edges, Edge{A: i, B: (i + d) % n, Strength: 1, Type: picture.Types[d%3].Key})
		}
	}
	if len(picture.Edges) <= dashedMax {
		t.Fatalf("%d ties are too few", len(picture.Edges))
	}
	drawn, placed, err := NodeLink(t.Context(), picture, nil, 1)
	if err != nil {
		t.Fatal(err)
	}
	var svg, dot, values bytes.Buffer
	if err := drawn.WriteSVG(&svg); err != nil {
		t.Fatal(err)
	}
	if err := WriteDOT(&dot, picture, placed); err != nil {
		t.Fatal(err)
	}
	if err := WriteJSON(&values, picture, placed); err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		form  string
		text  string
		wants []string
	}{
		{"SVG", svg.String(), []string{"#7d8898", "#b3261e", "#1a4fa0", "stroke-dasharray", ">kept<", ">ended<", ">begun<"}},
		{"DOT", dot.String(), []string{`style=dashed color="#b3261e"`, `color="#1a4fa0:#ffffff:#1a4fa0"`}},
		{"JSON", values.String(), []string{`"line": "double"`, `"line": "dashed"`, `"line": "solid"`, `"color": "#b3261e"`}},
	} {
		for _, want := range test.wants {
			if !strings.Contains(strings.ToLower(test.text), strings.ToLower(want)) {
				t.Errorf("%s lacks %s", test.form, want)
			}
		}
	}
}
