package draw

import (
	"cmp"
	"math"
	"slices"

	"example.org/lintas/graph/sheet"
	"example.org/lintas/graph/style"
	"gonum.org/v1/gonum/spatial/r2"
)

const (
	wrapAt     = 20   // letters of a name on one line
	linesMax   = 4    // lines of a name
	labelLeast = 6.5  // points
	labelMost  = 11.0 // points
	labelGap   = 2.5  // between a mark and its name
	foreignGap = 1.5  // between a name and the mark of another
	haloWidth  = 1.3
)

// label is a name that found its place.
type label struct {
	node   int
	lines  []string
	size   float64
	bold   bool
	inside bool
	anchor sheet.Anchor
	box    r2.Box
}

// lineHeight is the distance of baselines over the size of type.
const lineHeight = 1.15

// items draws the label, line by line.
func (l label) items(fill string) []sheet.Item {
	color, halo := style.Light.Ink, haloWidth
	if l.inside {
		color, halo = style.On(fill), 0
	}
	x := l.box.Min.X
	switch l.anchor {
	case sheet.Middle:
		x = l.box.Center().X
	case sheet.End:
		x = l.box.Max.X
	}
	items := make([]sheet.Item, len(l.lines))
	for i, line := range l.lines {
		y := l.box.Min.Y + l.size*(0.78+lineHeight*float64(i))
		items[i] = sheet.Text{
			At: r2.Vec{X: x, Y: y}, Anchor: l.anchor, Size: l.size, Bold: l.bold,
			Color: color, Halo: halo, Value: line,
		}
	}
	return items
}

// labeler finds places for names.
type labeler struct {
	nodes   []Node
	marks   []style.Mark
	centers []r2.Vec
	radii   []float64
	extents []r2.Box
	plot    r2.Box
	ink     *inkMap
	sizes   sizes
	placed  []label
}

// place puts as many names as find a free place, the most important first,
// and returns them in the order of importance.
func (p *labeler) place(degrees []int) []label {
	order := make([]int, len(p.nodes))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Or(cmp.Compare(p.radii[b], p.radii[a]), cmp.Compare(degrees[b], degrees[a]))
	})
	for _, i := range order {
		if l, ok := p.name(i); ok {
			p.placed = append(p.placed, l)
		}
	}
	return p.placed
}

// name tries a node's name in full, then smaller, then its short form.
func (p *labeler) name(i int) (label, bool) {
	node := p.nodes[i]
	share := 0.0
	if p.sizes.most > p.sizes.least {
		share = (p.radii[i] - p.sizes.least) / (p.sizes.most - p.sizes.least)
	}
	size := labelLeast + (labelMost-labelLeast)*share
	bold := share > 0.6
	for _, text := range []string{node.Label, node.Short} {
		if l, ok := p.within(i, text, size, bold); ok {
			return l, true
		}
		lines := labelLines(text)
		for _, s := range []float64{size, labelLeast} {
			if l, ok := p.beside(i, lines, s, bold); ok {
				return l, true
			}
		}
	}
	return label{}, false
}

// labelLines wraps a name; where it takes too many lines the last is cut.
func labelLines(text string) []string {
	return atMost(linesMax, sheet.Wrap(sheet.Cut(text, nameMax), wrapAt))
}

// within puts the name into the mark if it fits there.
func (p *labeler) within(i int, text string, size float64, bold bool) (label, bool) {
	lines := sheet.Wrap(text, 12)
	if len(lines) == 0 || len(lines) > 2 {
		return label{}, false
	}
	size = math.Min(size, 9)
	half := r2.Scale(0.5, textExtent(lines, size, bold))
	if !holds(p.marks[i], p.radii[i], half) {
		return label{}, false
	}
	c := p.centers[i]
	box := r2.Box{Min: r2.Sub(c, half), Max: r2.Add(c, half)}
	return label{node: i, lines: lines, size: size, bold: bold, inside: true, anchor: sheet.Middle, box: box}, true
}

// holds reports whether a mark has room for a box of half the size around its
// center.
func holds(m style.Mark, radius float64, half r2.Vec) bool {
	const rest = 0.9 // the part of the mark that text may touch
	if m.Hollow {
		return false
	}
	reach := rest * radius * m.Shape.Reach()
	switch m.Shape {
	case style.Circle:
		return math.Hypot(half.X, half.Y) <= reach
	case style.Square:
		return math.Max(half.X, half.Y) <= reach/math.Sqrt2
	case style.Diamond:
		return half.X+half.Y <= reach
	case style.Hexagon, style.Pentagon:
		return math.Hypot(half.X, half.Y) <= 0.8*reach
	}
	return false
}

// beside puts the name at the best of eight places around the mark.
func (p *labeler) beside(i int, lines []string, size float64, bold bool) (label, bool) {
	if len(lines) == 0 {
		return label{}, false
	}
	best, least := label{}, math.Inf(1)
	for k, c := range around(p.extents[i], p.centers[i], textExtent(lines, size, bold), corner(p.marks[i].Shape)) {
		l := label{node: i, lines: lines, size: size, bold: bold, anchor: c.anchor, box: c.box}
		if !p.free(l) {
			continue
		}
		if cost := float64(k)*0.35 + p.ink.under(l.box)/size; cost < least {
			best, least = l, cost
		}
	}
	return best, !math.IsInf(least, 1)
}

// free reports whether the place is on the plot, clear of other names and
// marks, and nearer to its own mark than to any other.
func (p *labeler) free(l label) bool {
	if !inside(l.box, p.plot) {
		return false
	}
	for _, other := range p.placed {
		gap := math.Max(l.size, other.size) // a line
		if other.inside {
			continue // within its mark, which is kept clear of
		}
		if overlap(grow(l.box, labelGap, gap), other.box) {
			return false
		}
	}
	own := apartBy(l.box, p.extents[l.node])
	for j, e := range p.extents {
		if j == l.node {
			continue
		}
		if d := apartBy(l.box, e); d < foreignGap || d <= own {
			return false
		}
	}
	return true
}

func textExtent(lines []string, size float64, bold bool) r2.Vec {
	var width float64
	for _, line := range lines {
		width = math.Max(width, sheet.Width(line, size, bold))
	}
	return r2.Vec{X: width, Y: size * (1 + lineHeight*float64(len(lines)-1))}
}

// candidate is a place for a name.
type candidate struct {
	box    r2.Box
	anchor sheet.Anchor
}

// corner is how far toward the corners of its box a shape reaches.
func corner(s style.Shape) float64 {
	switch s {
	case style.Square, style.Triangle, style.InvertedTriangle:
		return 1
	}
	return 0.72
}

// around returns the eight places beside a mark, the best first. On a diagonal
// a name stands at the part corner of the way to the corner of the mark's box.
func around(mark r2.Box, center, size r2.Vec, corner float64) [8]candidate {
	at := func(x, y float64, a sheet.Anchor) candidate {
		low := r2.Vec{X: x, Y: y}
		return candidate{r2.Box{Min: low, Max: r2.Add(low, size)}, a}
	}
	toward := func(edge, middle float64) float64 { return middle + corner*(edge-middle) }
	right, left := mark.Max.X+labelGap, mark.Min.X-labelGap-size.X
	below, above := mark.Max.Y+labelGap, mark.Min.Y-labelGap-size.Y
	midX, midY := center.X-size.X/2, center.Y-size.Y/2
	farRight, farLeft := toward(mark.Max.X, center.X)+labelGap, toward(mark.Min.X, center.X)-labelGap-size.X
	low, high := toward(mark.Max.Y, center.Y), toward(mark.Min.Y, center.Y)-size.Y
	return [8]candidate{
		at(right, midY, sheet.Start),
		at(left, midY, sheet.End),
		at(midX, below, sheet.Middle),
		at(midX, above, sheet.Middle),
		at(farRight, low, sheet.Start),
		at(farRight, high, sheet.Start),
		at(farLeft, low, sheet.End),
		at(farLeft, high, sheet.End),
	}
}
