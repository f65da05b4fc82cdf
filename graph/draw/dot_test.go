package draw

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"example.org/lintas/graph/style"
	"github.com/google/go-cmp/cmp"
	"gonum.org/v1/gonum/spatial/r2"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func TestWriteDOT(t *testing.T) {
	net := Network{
		Title: "Five", Types: []TieType{{Key: "operational", Line: style.Lines([]string{"operational"})[0]}},
		Nodes: []Node{
			{ID: `d"a`, Label: `Dinas "A"`, Sector: "public", Size: 9}, {Label: `\N & Co`, Sector: "nonprofit", Size: 4},
			{Label: "Yayasan Pengembangan Masyarakat", Sector: "other"}, {Label: "Radio", Sector: "media", Size: 1}, {Label: "?", Sector: "unknown"},
		},
		Edges: []Edge{{A: 0, B: 1, Strength: 4, Type: "operational"}, {A: 1, B: 2}, {A: 3, B: 1, Strength: 100}},
	}
	net.Sectors = legendOf(net.Nodes...)
	placed := Placed{Page: A4, Radii: []float64{20, 15, 6, 9, 6}, Named: []bool{true, true, true, false, true}}
	for i := range net.Nodes {
		placed.Centers = append(placed.Centers, r2.Vec{X: 100 * float64(i+1), Y: 50})
	}
	var b bytes.Buffer
	if err := WriteDOT(&b, net, placed); err != nil {
		t.Fatal(err)
	}
	golden(t, "five.dot", b.Bytes())
	net.Directed = true
	b.Reset()
	if err := WriteDOT(&b, net, placed); err != nil {
		t.Fatal(err)
	}
	if !strings.HasPrefix(b.String(), "digraph {") || !strings.Contains(b.String(), "n3 -> n1") {
		t.Error("the directed network has no arrows")
	}
	if err := WriteDOT(&b, net, Placed{}); err == nil {
		t.Error("a placement of nothing was drawn")
	}
}

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(string(want), string(got)); d != "" {
		t.Error(d)
	}
}
