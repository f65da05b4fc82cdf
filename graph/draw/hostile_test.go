package draw

import (
	"bytes"
	"io"
	"math"
	"strings"
	"testing"

	"gonum.org/v1/gonum/graph/formats/dot"
)

var hostile = []string{
	`PT "Maju" & 'Co'`, "<b>Dinas</b>", `\N \G \"`, "]]> -->", "nul\x00 esc\x1b", "bidi\u202e evil",
	"bad \xff bytes", "شبكة المنظمات الأهلية", "😀 Smile", strings.Repeat("Panjang ", 40), strings.Repeat("x", 300), "",
	"%d %s %!", "a\nb", "&amp;lt;",
}

func TestHostileNames(t *testing.T) {
	net := invented(len(hostile))
	net.Title, net.Subtitle, net.Footnote, net.SizeLabel = hostile[0], hostile[1], hostile[2], hostile[5]
	for i, h := range hostile {
		net.Nodes[i].Label, net.Nodes[i].Sector, net.Nodes[i].ID = h, h, h
		net.Isolates = append(net.Isolates, Node{Label: h})
		net.Sectors = append(net.Sectors, Sector{Key: h, Label: h})
		net.Types = append(net.Types, TieType{Key: h, Label: h})
	}
	s, p := draw(t, net, scattered)
	out := svg(t, s)
	parse(t, out)
	for _, bad := range []string{"<b>", "\u202e", "\x00", "\x1b"} {
		if strings.Contains(out, bad) {
			t.Errorf("%q came through", bad)
		}
	}
	parse(t, svg(t, Sectors(net)))
	if err := s.WritePNG(io.Discard, 72); err != nil {
		t.Error(err)
	}
	var b bytes.Buffer
	if err := WriteDOT(&b, net, p); err != nil {
		t.Fatal(err)
	}
	file, err := dot.ParseBytes(b.Bytes())
	if err != nil {
		t.Fatalf("%v in\n%s", err, b.String())
	}
	if len(file.Graphs) != 1 {
		t.Errorf("%d graphs", len(file.Graphs))
	}
}

func TestBrokenValues(t *testing.T) {
	net := Network{
		Nodes: []Node{{Label: "a", Size: math.NaN()}, {Label: "b", Size: math.Inf(1)}, {Label: "c", Size: -1}, {Size: 3}},
		Edges: []Edge{
			{A: 0, B: 0}, {A: -1, B: 2}, {A: 1, B: 99}, {A: 0, B: 1, Strength: math.NaN()},
			{A: 1, B: 2, Strength: math.Inf(1)}, {A: 2, B: 3, Strength: -4, Type: "nobody's"},
		},
		Directed:  true,
		SizeLabel: "value",
	}
	s, _ := draw(t, net, scattered)
	out := svg(t, s)
	parse(t, out)
	for _, bad := range []string{"NaN", "Inf"} {
		if strings.Contains(out, bad) {
			t.Errorf("%s on the page", bad)
		}
	}
	parse(t, svg(t, Sectors(net)))
}

func TestEmptyNetwork(t *testing.T) {
	s, _ := draw(t, Network{Title: "Nothing"}, scattered)
	parse(t, svg(t, s))
	parse(t, svg(t, Sectors(Network{})))
}
