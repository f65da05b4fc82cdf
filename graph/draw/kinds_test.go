package draw

import (
	"bytes"
	"encoding/json"
	"math"
	"slices"
	"strings"
	"testing"

	"example.org/lintas/graph/sheet"
	"example.org/lintas/graph/style"
	"gonum.org/v1/gonum/spatial/r2"
)

var light = style.NewTheme(style.Lintas, false, false)

// gray returns the luminance that a color has in print without color.
func gray(color string) float64 {
	r, g, b := style.RGB(color)
	return 0.2126*float64(r) + 0.7152*float64(g) + 0.0722*float64(b)
}

func TestSeriate(t *testing.T) {
	// A chain 0-3-1-4-2: each is like its neighbors only.
	chain := []int{0, 3, 1, 4, 2}
	similar := make([][]float64, 5)
	for i := range similar {
		similar[i] = make([]float64, 5)
	}
	for k := 1; k < len(chain); k++ {
		i, j := chain[k-1], chain[k]
		similar[i][j], similar[j][i] = 0.5+0.1*float64(k), 0.5+0.1*float64(k)
	}
	if order := seriate(similar); !slices.Equal(order, chain) {
		t.Errorf("order is %v, want %v", order, chain)
	}
	if order := seriate(nil); len(order) != 0 {
		t.Errorf("order of nothing is %v", order)
	}
	if order := seriate([][]float64{{0}}); !slices.Equal(order, []int{0}) {
		t.Errorf("order of one is %v", order)
	}
}

func TestHalfMatrix(t *testing.T) {
	m := NewMatrix(3)
	for i, name := range []string{"Alpha", "Beta", "Gamma"} {
		m.Nodes[i] = Node{Label: name, Sector: "public"}
	}
	m.Set(0, 2, 0.71, false)
	m.Set(1, 2, 0.2, true)
	m.Set(0, 1, math.NaN(), true)
	m.Heading, m.Joined, m.Apart, m.Strong, m.Reading = "Shared", "together", "apart", "from %s %%", "how"
	n := Network{Title: "Matrix", Sectors: legendOf(m.Nodes...)}
	out := svg(t, HalfMatrix(n, m))
	for _, want := range []string{">71<", ">20<", "Alpha · Gamma · 71 % · apart", "Gamma · Beta · 20 % · together", "from 1 %", "how"} {
		if !strings.Contains(out, want) && !strings.Contains(out, strings.Replace(want, "Alpha · Gamma", "Gamma · Alpha", 1)) &&
			!strings.Contains(out, strings.Replace(want, "Gamma · Beta", "Beta · Gamma", 1)) {
			t.Errorf("%q is not on the page:\n%s", want, out)
		}
	}
}

func TestLevelsGrowDarkerInGray(t *testing.T) {
	for _, theme := range []style.Theme{light, style.NewTheme(style.Lintas, false, true)} {
		last := gray(theme.Panel)
		for level := 1; level <= Levels; level++ {
			g := gray(levelColor(theme, level))
			if last-g < 12 {
				t.Errorf("level %d is %.0f in gray, the one before it %.0f", level, g, last)
			}
			last = g
		}
	}
}

// TestStatesDifferInShape asserts that the marks of cells need no color.
func TestStatesDifferInShape(t *testing.T) {
	seen := map[string]State{}
	for _, s := range []State{Gap, Sole, Crowded} {
		out := svg(t, &sheet.Sheet{Width: 20, Height: 20, Items: []sheet.Item{stateMark(s, r2.Vec{X: 10, Y: 10}, 5, "#000000", "#ffffff")}})
		if other, ok := seen[out]; ok {
			t.Errorf("states %d and %d look alike", s, other)
		}
		seen[out] = s
	}
}

func TestCoverageMarksCells(t *testing.T) {
	g := Grid{
		Lines: []string{"Water", "Health"}, Columns: []string{"North", "South"},
		Cells:   [][]Cell{{{Unmet: 2, State: Gap}, {Count: 1, State: Sole}}, {{Count: 7, State: Crowded, Unmet: 3}, {}}},
		Heading: "Organizations", Gap: "gap", Sole: "alone", Crowded: "crowded", Unmet: "unmet beside", Reading: "read",
	}
	out := svg(t, Coverage(Network{Title: "Coverage"}, g))
	for _, want := range []string{"gap (1)", "alone (1)", "crowded (1)", "unmet beside (1)", "Water · North · 0 · gap", "Health · North · 7 · crowded", "Water", "South"} {
		if !strings.Contains(out, want) {
			t.Errorf("%q is not on the page", want)
		}
	}
}

func TestRings(t *testing.T) {
	n := Network{Title: "Ego", Nodes: []Node{{Label: "A"}, {Label: "B"}, {Label: "C"}, {Label: "D"}, {Label: "far away"}},
		Edges: []Edge{{A: 0, B: 1, Strength: 1}, {A: 0, B: 2, Strength: 1}, {A: 2, B: 3, Strength: 1}}}
	_, p := Rings(n, 0)
	from := func(i int) float64 { return r2.Norm(r2.Sub(p.Centers[i], p.Centers[0])) }
	if !(from(1) > 0 && from(3) > from(1) && from(3) > from(2)) {
		t.Errorf("partners stand %v and %v from the middle, theirs %v", from(1), from(2), from(3))
	}
	for i, want := range []bool{true, true, true, true, false} {
		if p.Named[i] != want {
			t.Errorf("node %d: named %t, want %t", i, p.Named[i], want)
		}
	}
}

// TestRingsNamesUpToSixty counts the names of a large second ring.
func TestRingsNamesUpToSixty(t *testing.T) {
	for _, outer := range []int{60, 61, 400} {
		n := Network{Title: "Ego", Nodes: []Node{{Label: "A"}, {Label: "B"}, {Label: "C"}}, Edges: []Edge{{A: 0, B: 1}, {A: 0, B: 2}}}
		for k := range outer {
			n.Nodes = append(n.Nodes, Node{Label: "N" + English.Number(float64(k))})
			n.Edges = append(n.Edges, Edge{A: 1 + k%2, B: 3 + k})
		}
		_, p := Rings(n, 0)
		named := 0
		for _, is := range p.Named[3:] {
			if is {
				named++
			}
		}
		if want := map[int]int{60: 60}[outer]; named != want {
			t.Errorf("%d of %d names on the second ring, want %d", named, outer, want)
		}
	}
}

// TestRegionsDoNotTouch places thousands of organizations.
func TestRegionsDoNotTouch(t *testing.T) {
	n := Network{Title: "Regions"}
	for k := range 3000 {
		n.Nodes = append(n.Nodes, Node{Sector: sectorKeys[k%7*k%7], Size: float64(k)})
	}
	n.Sectors = legendOf(n.Nodes...)
	for k := range 9000 {
		n.Edges = append(n.Edges, Edge{A: k % 3000, B: (k*7 + 1) % 3000})
	}
	s, p := Regions(n)
	for i, c := range p.Centers {
		if c.X < 0 || c.Y < 0 || c.X > s.Width || c.Y > s.Height || !(p.Radii[i] > 0) {
			t.Fatalf("mark %d stands at %v with radius %v", i, c, p.Radii[i])
		}
	}
	near := newBoxesOf(p)
	for i, c := range p.Centers {
		near.each(r2.Box{Min: r2.Sub(c, r2.Vec{X: 20, Y: 20}), Max: r2.Add(c, r2.Vec{X: 20, Y: 20})}, func(j int, _ r2.Box) bool {
			if j != i && r2.Norm(r2.Sub(c, p.Centers[j])) < 0.8*(p.Radii[i]+p.Radii[j]) {
				t.Fatalf("marks %d and %d touch", i, j)
			}
			return true
		})
	}
}

func newBoxesOf(p Placed) *boxes {
	all := make([]r2.Box, len(p.Centers))
	for i, c := range p.Centers {
		all[i] = r2.Box{Min: c, Max: c}
	}
	return newBoxes(all)
}

// TestHighlightsSurviveGray compares a ring, a faded mark, a missing tie and the
// parts without their color.
func TestHighlightsSurviveGray(t *testing.T) {
	for _, m := range light.For([]style.SectorCount{{Key: "public"}, {Key: "nonprofit"}, {Key: "academic"}, {Key: "private"}, {Key: "multilateral"}, {Key: "media"}, {Key: "community"}}) {
		pale := Emphasis{IsFaded: true}.on(light, m)
		if gray(pale.Fill)-gray(m.Fill) < 30 {
			t.Errorf("%s faded to %s looks alike in gray", m.Fill, pale.Fill)
		}
	}
	looks := map[string]bool{}
	for part := 1; part <= MostParts; part++ {
		_, dash := shadeOf(light, part)
		text := ""
		for _, d := range dash {
			text += English.Number(d) + " "
		}
		if looks[text] {
			t.Errorf("the outline of part %d is that of another", part)
		}
		looks[text] = true
	}
	plain, ringed := markOf(light, Node{}, style.Mark{Fill: "#c3890a"}, r2.Vec{}, 8), markOf(light, Node{Emphasis: Emphasis{IsRinged: true}}, style.Mark{Fill: "#c3890a"}, r2.Vec{}, 8)
	if len(plain) != 1 || len(ringed) != 3 {
		t.Errorf("a mark has %d items, a ringed one %d", len(plain), len(ringed))
	}
	if under, dashes := missingPens(light); under.Width <= dashes.Width || len(dashes.Dash) == 0 {
		t.Error("a missing tie is not told by dashes on a wider ground")
	}
}

func TestRatios(t *testing.T) {
	n := Network{Ratios: []Ratio{{"a", "b", 1.6}, {"a", "a", 0.4}, {"b", "b", 1}}}
	for pair, want := range map[[2]string]string{{"b", "a"}: "▲ 1.6×", {"a", "a"}: "▼ 0.4×", {"b", "b"}: "1×", {"a", "c"}: ""} {
		if got := n.ratio(pair[0], pair[1], English); got != want {
			t.Errorf("ratio of %v is %q, want %q", pair, got, want)
		}
	}
}

func TestJSON(t *testing.T) {
	n := Network{Title: "A & B", SizeLabel: "bridging", Nodes: []Node{{ID: "a", Label: "<A>", Sector: "public", Size: 2}, {ID: "b", Size: math.NaN()}},
		Edges: []Edge{{A: 0, B: 1, Strength: math.Inf(1)}}, Missing: []Edge{{A: 1, B: 0}}}
	n.Sectors = legendOf(n.Nodes...)
	p := Placed{Page: A4, Centers: []r2.Vec{{X: 1.234, Y: 2}, {X: 3, Y: 4}}, Radii: []float64{5, 6}, Named: []bool{true, false}}
	var b bytes.Buffer
	if err := WriteJSON(&b, n, p); err != nil {
		t.Fatal(err)
	}
	var got struct {
		Nodes []struct {
			ID, Color string
			X         float64
			Value     *float64
			Named     bool
		}
		Missing [][2]int
	}
	if err := json.Unmarshal(b.Bytes(), &got); err != nil {
		t.Fatal(err)
	}
	if a := got.Nodes[0]; a.ID != "a" || a.X != 1.23 || *a.Value != 2 || !a.Named || a.Color == "" {
		t.Errorf("first node is %+v", a)
	}
	if got.Nodes[1].Value != nil || len(got.Missing) != 1 {
		t.Errorf("second node or missing tie: %+v", got)
	}
	if err := WriteJSON(&b, n, Placed{}); err == nil {
		t.Error("wrote a placement of another network")
	}
}
