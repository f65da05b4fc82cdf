package draw

import (
	"fmt"
	"math"
	"slices"

	"example.org/lintas/graph/sheet"
	"example.org/lintas/graph/style"
	"gonum.org/v1/gonum/spatial/r2"
)

// Emphasis sets a mark apart. The zero value is a mark as its sector has it.
type Emphasis struct {
	IsBox    bool   // a box in ink: no organization
	Fill     string // color instead of the sector's, "#rrggbb", or ""
	IsHollow bool   // outlined in Fill instead of filled with it
	Level    int    // step from 1 to Levels of a scale, instead of the sector's color
	IsFaded  bool   // drawn at the faded share of its color
	IsRinged bool   // in a black ring, which survives greyscale
	Badge    string // a number written on the mark, where it has room
	IsNamed  bool   // its name is placed before those of others
	// Part is the number, from 1, of a part of the network that is shaded as a
	// whole, 0 for none.
	Part int
}

// Key is a block of the legend.
type Key struct {
	Heading string
	Entries []KeyEntry
}

// KeyEntry is a line of the legend: the sample of one highlight and its text.
type KeyEntry struct {
	Label string
	Count int // added in brackets where it is not 0
	// Of these the first that is set is the sample; a mark otherwise.
	IsMissing bool
	IsRing    bool
	IsBox     bool
	Part      int
	Level     int
	Badge     string
	Mark      style.Mark
}

// faded is the share of their strength that colors keep to let highlights
// stand out.
const faded = 0.45

// on returns the sector's mark as the emphasis has it.
func (e Emphasis) on(t style.Theme, m style.Mark) style.Mark {
	if e.IsBox {
		m = style.Mark{Shape: style.Square, Fill: t.Ink, Hollow: true}
	}
	if e.Level > 0 {
		e.Fill = levelColor(t, e.Level)
	}
	if e.Fill != "" {
		// A step of a scale and a pale color show only where they fill the mark.
		isPale := style.Contrast(e.Fill, t.Panel) < 3 // what WCAG 2.2 asks of graphics
		m.Hollow = e.IsHollow || m.Hollow && e.Level == 0 && !isPale
		m.Fill, m.Outline = e.Fill, ""
		if isPale {
			m.Outline = t.Muted
		}
	}
	if e.IsFaded {
		m.Fill, m.Outline = mixed(m.Fill, t.Panel, faded), ""
	}
	return m
}

// Levels is the number of steps of a sequential scale.
const Levels = 5

// levelColor returns the color of a step, the strongest for the last.
func levelColor(t style.Theme, level int) string {
	shares := [Levels]float64{0.16, 0.38, 0.62, 0.85, 1}
	color := t.Accent
	if level >= Levels {
		color = mixed(t.Accent, t.Ink, 0.35)
	}
	return mixed(color, t.Panel, shares[min(level, Levels)-1])
}

// fillsMark reports whether the mark has no room for a name in it.
func (e Emphasis) fillsMark() bool { return e.Badge != "" || e.IsRinged }

// mixed returns the color that a share of it gives on a ground.
func mixed(color, ground string, share float64) string {
	r, g, b := style.RGB(color)
	r0, g0, b0 := style.RGB(ground)
	of := func(x, x0 uint8) int { return int(math.Round(share*float64(x) + (1-share)*float64(x0))) }
	return fmt.Sprintf("#%02x%02x%02x", of(r, r0), of(g, g0), of(b, b0))
}

// prominence orders nodes: negative where a's name is placed after b's.
func prominence(a, b Node) int {
	switch {
	case a.Emphasis.IsNamed == b.Emphasis.IsNamed:
		return 0
	case a.Emphasis.IsNamed:
		return 1
	}
	return -1
}

// ringWidth is the width of the ring, and of the white inside it, around a mark
// of the radius. Both are taken from the mark, so that it needs no more room.
func ringWidth(radius float64) float64 {
	return math.Min(1.9, 0.2*radius)
}

// markOf draws a node's mark, in its ring where it has one.
func markOf(t style.Theme, node Node, m style.Mark, center r2.Vec, radius float64) []sheet.Item {
	if !node.Emphasis.IsRinged {
		return append([]sheet.Item{mark(t, m, center, radius)}, badge(t, node.Emphasis.Badge, m, center, radius)...)
	}
	width := ringWidth(radius)
	ring := style.Mark{Shape: m.Shape, Fill: t.Ink}
	band := style.Mark{Shape: m.Shape, Fill: t.Panel}
	return append([]sheet.Item{
		mark(t, ring, center, radius+rim/2),
		mark(t, band, center, radius-width),
		mark(t, m, center, radius-2*width),
	}, badge(t, node.Emphasis.Badge, m, center, radius-2*width)...)
}

// badge writes a text on a mark that has room for it, so that what its color
// says survives greyscale.
func badge(t style.Theme, text string, m style.Mark, center r2.Vec, radius float64) []sheet.Item {
	size := math.Min(1.26*radius, labelMost)
	if text == "" || size < labelLeast {
		return nil
	}
	color := t.Ink
	if !m.Hollow {
		color = style.On(m.Fill)
	}
	return []sheet.Item{sheet.Text{At: r2.Vec{X: center.X, Y: center.Y + 0.36*size}, Anchor: sheet.Middle,
		Size: size, Bold: true, Color: color, Value: text}}
}

// missingItems draws the pairs without a recorded tie: a dashed line on a white
// one, above the ties.
func missingItems(n Network, p Placed) []sheet.Item {
	var items []sheet.Item
	under, dashes := missingPens(n.on(Page{}).Theme)
	for _, e := range n.Missing {
		c := missingArc(e, p)
		segments := []sheet.Segment{{Ctrl: c.ctrl, To: c.to, Bent: true}}
		items = append(items,
			sheet.Path{Start: c.from, Segments: segments, Pen: under},
			sheet.Path{Start: c.from, Segments: segments, Pen: dashes})
	}
	return items
}

func missingArc(e Edge, p Placed) arc {
	return bent(p.Centers[e.A], p.Centers[e.B], bow)
}

// covering returns the curves that names should not cover: the ties and, counted
// as several because they are wide, the lines of what is missing.
func covering(n Network, curves []arc, p Placed) []arc {
	const weight = 5
	all := slices.Clone(curves)
	for _, e := range n.Missing {
		for range weight {
			all = append(all, missingArc(e, p))
		}
	}
	return all
}

// missingPens are the two strokes of a tie that is not recorded.
func missingPens(t style.Theme) (under, dashes sheet.Pen) {
	under = sheet.Pen{Paint: sheet.Paint{Color: t.Panel, Alpha: 0.9}, Width: 4.6}
	dashes = sheet.Pen{Paint: sheet.Solid(t.Missing), Width: 2.1, Dash: []float64{7, 4}}
	return under, dashes
}

// shadeOf returns how a part is set apart: its ground, and the dashes of its
// outline, which differ where grounds look alike in greyscale. All parts beyond
// the last have its look.
func shadeOf(t style.Theme, part int) (ground string, dash []float64) {
	warm, cold := t.Heat[2], t.Heat[4]
	looks := []struct {
		ground string
		dash   []float64
	}{
		{warm, nil}, {cold, []float64{4, 2.5}}, {t.Line, []float64{1.1, 2.2}},
		{warm, []float64{6, 2, 1.2, 2}}, {cold, []float64{1.1, 4}},
	}
	look := looks[min(part, len(looks))-1]
	return look.ground, look.dash
}

// MostParts is the number of parts that have looks of their own.
const MostParts = 5

// shades draws what lies below the members of each part: a disc around each and
// a band along the ties inside the part, above the outlines of all.
func shades(n Network, edges []Edge, curves []arc, p Placed) []sheet.Item {
	const around, outline = 6.5, 1.1 // points
	theme, of := n.on(Page{}).Theme, sectorOf(n)
	var below, above []sheet.Item
	for i, node := range n.Nodes {
		if node.Emphasis.Part <= 0 {
			continue
		}
		ground, dash := shadeOf(theme, node.Emphasis.Part)
		r := p.Radii[i]*of(node).Mark.Shape.Reach() + around
		below = append(below, sheet.Disk{Center: p.Centers[i], Radius: r, Pen: sheet.Pen{
			Paint: sheet.Solid(theme.Muted), Width: 2 * outline, Dash: dash}})
		above = append(above, sheet.Disk{Center: p.Centers[i], Radius: r, Fill: sheet.Solid(ground)})
	}
	for i, e := range edges {
		part := n.Nodes[e.A].Emphasis.Part
		if part <= 0 || part != n.Nodes[e.B].Emphasis.Part {
			continue
		}
		c := curves[i]
		ground, _ := shadeOf(theme, part)
		above = append(above, sheet.Path{Start: c.from, Segments: []sheet.Segment{{Ctrl: c.ctrl, To: c.to, Bent: true}},
			Pen: sheet.Pen{Paint: sheet.Solid(ground), Width: 2 * around}})
	}
	return append(below, above...)
}

// keyBlocks are the sectors and the network's own keys. Sectors whose color
// means nothing on this map are shown by their shape alone, and where a scale
// fills them all, hollow.
func keyBlocks(n Network, w Words) []block {
	sectors := n.Sectors
	if n.IsRecolored {
		onScale := slices.ContainsFunc(n.Nodes, func(node Node) bool { return node.Emphasis.Level > 0 })
		sectors = make([]Sector, len(n.Sectors))
		for i, s := range n.Sectors {
			s.Mark.Fill, s.Mark.Outline = n.on(Page{}).Theme.Muted, ""
			s.Mark.Hollow = s.Mark.Hollow || onScale
			sectors[i] = s
		}
	}
	blocks := []block{sectorBlock(sectors, w)}
	for _, k := range n.Keys {
		blocks = append(blocks, keyBlock(k, w))
	}
	return blocks
}

func keyBlock(k Key, w Words) block {
	entries := make([]entry, len(k.Entries))
	indent := 15.0
	for i, e := range k.Entries {
		text := sheet.Cut(e.Label, nameMax)
		if e.Count != 0 {
			text = fmt.Sprintf("%s (%s)", text, w.count(e.Count))
		}
		entries[i] = entry{e.sample(), text}
		if e.IsMissing {
			indent = 37
		}
	}
	return listBlock(k.Heading, entries, indent, entrySize, w)
}

// sample draws what the entry explains.
func (e KeyEntry) sample() func(style.Theme, r2.Vec) sheet.Item {
	const middle, radius = 5.5, 4.8 // points
	return func(t style.Theme, at r2.Vec) sheet.Item {
		center := r2.Vec{X: at.X + middle, Y: at.Y}
		switch {
		case e.IsMissing:
			_, dashes := missingPens(t)
			return sheet.Polyline([]r2.Vec{at, {X: at.X + 30, Y: at.Y}}, dashes)
		case e.IsRing:
			node := Node{Emphasis: Emphasis{IsRinged: true}}
			return sheet.Group{Items: markOf(t, node, style.Mark{Fill: t.Control}, center, middle)}
		case e.Part > 0:
			ground, dash := shadeOf(t, e.Part)
			return sheet.Disk{Center: center, Radius: radius, Fill: sheet.Solid(ground),
				Pen: sheet.Pen{Paint: sheet.Solid(t.Muted), Width: 1, Dash: dash}}
		}
		own := Emphasis{IsBox: e.IsBox, Level: e.Level}
		look := own.on(t, e.Mark)
		return sheet.Group{Items: append([]sheet.Item{mark(t, look, center, radius)}, badge(t, e.Badge, look, center, radius)...)}
	}
}
