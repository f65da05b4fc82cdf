package draw

import (
	"bytes"
	"context"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"example.org/lintas/graph/layout"
	"example.org/lintas/graph/sheet"
	"example.org/lintas/graph/style"
	"github.com/google/go-cmp/cmp"
)

var sectorKeys = []string{
	"public", "nonprofit", "academic", "private", "multilateral", "philanthropy", "media", "community", "other", "unknown",
}

// legendOf returns the legend of the nodes' sectors.
func legendOf(nodes ...Node) []Sector {
	count := make(map[string]int)
	for _, n := range nodes {
		count[n.Sector]++
	}
	var counts []style.SectorCount
	for _, k := range sectorKeys {
		if count[k] > 0 {
			counts = append(counts, style.SectorCount{Key: k, Count: count[k]})
		}
	}
	var sectors []Sector
	for i, m := range style.For(counts) {
		sectors = append(sectors, Sector{Key: counts[i].Key, Label: strings.ToUpper(counts[i].Key), Count: counts[i].Count, Mark: m})
	}
	return sectors
}

// invented returns a network with n organizations, a fifth more ties, and
// isolates.
func invented(n int) Network {
	rnd := rand.New(rand.NewPCG(uint64(n), 5))
	words := strings.Fields("Yayasan Dinas Forum Lestari Harapan Bahari Cendana Kesehatan Pendidikan Lingkungan Utara Selatan Indonesia")
	name := func() string {
		var parts []string
		for range 2 + rnd.IntN(3) {
			parts = append(parts, words[rnd.IntN(len(words))])
		}
		return strings.Join(parts, " ")
	}
	net := Network{
		Title: "Invented network", Subtitle: fmt.Sprintf("%d organizations", n), Footnote: "Source: invented",
		SizeLabel: "bridging",
	}
	for i := range n {
		net.Nodes = append(net.Nodes, Node{
			ID: fmt.Sprint(i), Label: name(), Short: fmt.Sprint("O", i),
			Sector: sectorKeys[rnd.IntN(len(sectorKeys))], Size: math.Floor(300 * math.Pow(rnd.Float64(), 4)),
		})
	}
	for range n / 10 {
		net.Isolates = append(net.Isolates, Node{Label: name(), Sector: "public"})
	}
	keys := []string{"strategic", "operational", "functional", "advocacy"}
	for range n + n/5 {
		net.Edges = append(net.Edges, Edge{A: rnd.IntN(n), B: rnd.IntN(n), Strength: float64(1 + rnd.IntN(9)), Type: keys[rnd.IntN(4)]})
	}
	net.Sectors = legendOf(append(net.Nodes, net.Isolates...)...)
	for i, l := range style.Lines(keys) {
		net.Types = append(net.Types, TieType{Key: keys[i], Label: keys[i], Line: l})
	}
	return net
}

// scattered is an engine that puts the nodes densely in the middle, as real
// engines do.
func scattered(_ context.Context, _ string, dot []byte) ([]byte, error) {
	rnd := rand.New(rand.NewPCG(3, 4))
	var b strings.Builder
	for i := range strings.Count(string(dot), "width=") - strings.Count(string(dot), "\th") { // hubs of groups are none
		fmt.Fprintf(&b, "node n%d %.4f %.4f 0.3 0.3\n", i, rnd.NormFloat64(), 0.7*rnd.NormFloat64())
	}
	return []byte(b.String()), nil
}

func draw(t *testing.T, n Network, engine layout.Engine) (*sheet.Sheet, Placed) {
	t.Helper()
	s, p, err := NodeLink(t.Context(), n, engine, 1)
	if err != nil {
		t.Fatal(err)
	}
	return s, p
}

func svg(t *testing.T, s *sheet.Sheet) string {
	t.Helper()
	var b bytes.Buffer
	if err := s.WriteSVG(&b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func parse(t *testing.T, document string) {
	t.Helper()
	d := xml.NewDecoder(strings.NewReader(document))
	for {
		_, err := d.Token()
		if errors.Is(err, io.EOF) {
			return
		}
		if err != nil {
			t.Fatal(err)
		}
	}
}

func TestIsolatesAreCut(t *testing.T) {
	net := invented(10)
	for range 500 {
		net.Isolates = append(net.Isolates, Node{Label: "Sendiri", Sector: "public"})
	}
	s, _ := draw(t, net, scattered)
	out := svg(t, s)
	listed := strings.Count(out, ">Sendiri<") + 1 // and the one of invented
	if want := fmt.Sprintf(">and %d more<", len(net.Isolates)-listed); !strings.Contains(out, want) || listed < 5 {
		t.Errorf("%d isolates listed, %q not found", listed, want)
	}
	if !strings.Contains(out, "No recorded partnership (501)") {
		t.Error("the number of isolates is missing")
	}
}

func TestPicturesRepeat(t *testing.T) {
	net := invented(80)
	one, p := draw(t, net, scattered)
	two, q := draw(t, net, scattered)
	if svg(t, one) != svg(t, two) {
		t.Error("two runs differ")
	}
	if d := cmp.Diff(p, q); d != "" {
		t.Error(d)
	}
	if first, again := svg(t, Sectors(net)), svg(t, Sectors(net)); first != again {
		t.Error("two runs of the sector map differ")
	}
}

func TestMarksHaveTitles(t *testing.T) {
	net := invented(5)
	net.Nodes[0].Label, net.Nodes[0].Sector, net.Nodes[0].Size = "WALHI & Co", "public", 12.5
	net.Sectors = legendOf(net.Nodes...)
	s, _ := draw(t, net, scattered)
	if out := svg(t, s); !strings.Contains(out, "<g><title>WALHI &amp; Co · PUBLIC · bridging 12.5</title>") {
		t.Error("the mark has no title")
	}
}

func TestSubtitleAndFootnote(t *testing.T) {
	net := invented(40)
	s, p := draw(t, net, scattered)
	named := 0
	for _, shown := range p.Named {
		if shown {
			named++
		}
	}
	out := svg(t, s)
	for _, want := range []string{
		fmt.Sprintf("40 organizations · size of the mark: bridging · %d of 40 names shown", named),
		"Source: invented · layout neato, seed 1",
	} {
		if !strings.Contains(out, want) {
			t.Errorf("%q is not on the page", want)
		}
	}
}

func TestWordsOfTheCaller(t *testing.T) {
	net := invented(12)
	net.Words = English
	net.Words.NoPartnership = "Tidak tercatat bermitra (%s)"
	net.Words.Number = func(x float64) string { return strings.ReplaceAll(number(x), ".", ",") }
	net.Nodes[0].Size = 0.5
	s, _ := draw(t, net, nil)
	out := svg(t, s)
	for _, want := range []string{"Tidak tercatat bermitra (1)", "bridging 0,5", "layout circle"} {
		if !strings.Contains(out, want) {
			t.Errorf("%q is not on the page", want)
		}
	}
}

func TestDashesOnlyWhereTheyCanBeTold(t *testing.T) {
	few, many := invented(60), invented(300)
	for i := range few.Edges {
		few.Edges[i].Type = "operational"
	}
	s, _ := draw(t, few, scattered)
	if !strings.Contains(svg(t, s), `stroke-dasharray="5 3"`) {
		t.Error("operational ties are not dashed")
	}
	s, _ = draw(t, many, scattered)
	if strings.Contains(svg(t, s), "stroke-dasharray") {
		t.Error("dashes among more than 300 ties")
	}
}
