package draw

import (
	"math"

	"example.org/lintas/graph/sheet"
	"example.org/lintas/graph/style"
	"gonum.org/v1/gonum/spatial/r2"
)

// form is one way to set a name.
type form struct {
	lines  []string
	size   float64
	bold   bool
	inside bool
}

// forms returns the ways to set a node's name, the best to read first: in type
// that suits the mark, in full and then short, smaller, inside the mark, and cut.
func (p *labeler) forms(i int) []form {
	share := 0.0
	if p.sizes.most > p.sizes.least {
		share = (p.radii[i] - p.sizes.least) / (p.sizes.most - p.sizes.least)
	}
	bold := share > 0.6
	least := labelLeast + 0.5
	size := least + (labelMost-least)*share
	var forms []form
	add := func(text string, sizes ...float64) {
		for _, s := range sizes {
			for _, letters := range []int{wrapAt, 14, 28} {
				if lines := sheet.Wrap(text, letters); len(lines) <= linesMax {
					forms = append(forms, form{lines, s, bold, false})
				}
			}
		}
	}
	within := func(text string, size float64, bold bool, letters, most int) {
		if lines := sheet.Wrap(text, letters); len(lines) <= most {
			forms = append(forms, form{lines, size, bold, true})
		}
	}
	full, short := sheet.Cut(p.nodes[i].Label, nameMax), sheet.Cut(p.nodes[i].Short, nameMax)
	for _, text := range []string{full, short} {
		within(text, math.Min(size, 9), bold, 12, 2)
		add(text, size, (size+least)/2)
	}
	for _, text := range []string{full, short} {
		add(text, least, labelLeast)
		within(text, labelLeast, false, 9, linesMax)
		within(text, labelLeast, false, 14, linesMax)
	}
	forms = append(forms, form{labelLines(full), size, bold, false}, form{labelLines(full), labelLeast, bold, false})
	return forms
}

// labelLines wraps a name; where it takes too many lines the last is cut.
func labelLines(text string) []string {
	return atMost(linesMax, sheet.Wrap(sheet.Cut(text, nameMax), wrapAt))
}

// places returns where a node's name in a form could stand, the usual places
// first. There is none for a name of no letters or one that its mark cannot
// hold.
func (p *labeler) places(i int, f form) []label {
	if len(f.lines) == 0 {
		return nil
	}
	size := textExtent(p.Fonts, f.lines, f.size, f.bold)
	l := label{node: i, lines: f.lines, size: f.size, bold: f.bold, inside: f.inside, anchor: sheet.Middle}
	if f.inside {
		half := r2.Scale(0.5, size)
		if p.nodes[i].Emphasis.fillsMark() || !holds(p.marks[i], p.radii[i], half) {
			return nil
		}
		l.box = r2.Box{Min: r2.Sub(p.centers[i], half), Max: r2.Add(p.centers[i], half)}
		return []label{l}
	}
	around := around(p.extents.all[i], p.centers[i], size, corner(p.marks[i].Shape))
	labels := make([]label, len(around))
	for k, c := range around {
		l.anchor, l.box = c.anchor, c.box
		labels[k] = l
	}
	return labels
}

// holds reports whether a mark has room for a box of half the size around its
// center.
func holds(m style.Mark, radius float64, half r2.Vec) bool {
	const rest = 0.9 // the part of the mark that text may touch
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
	case style.Triangle, style.InvertedTriangle:
		return half.X <= (reach-half.Y)/math.Sqrt(3) && half.Y <= reach/2
	case style.Star:
		return math.Hypot(half.X, half.Y) <= 0.4*reach
	}
	return false
}

func textExtent(fonts *sheet.Fonts, lines []string, size float64, bold bool) r2.Vec {
	var width float64
	for _, line := range lines {
		width = math.Max(width, fonts.Width(line, size, bold))
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

// around returns the places beside a mark: the eight usual ones, the best
// first, then those between them. On a diagonal a name stands at the part
// corner of the way to the corner of the mark's box.
func around(mark r2.Box, center, size r2.Vec, corner float64) [16]candidate {
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
	slide := 0.3 * size.X
	return [16]candidate{
		at(right, midY, sheet.Start),
		at(left, midY, sheet.End),
		at(midX, below, sheet.Middle),
		at(midX, above, sheet.Middle),
		at(farRight, low, sheet.Start),
		at(farRight, high, sheet.Start),
		at(farLeft, low, sheet.End),
		at(farLeft, high, sheet.End),
		at(right, center.Y, sheet.Start),
		at(right, center.Y-size.Y, sheet.Start),
		at(left, center.Y, sheet.End),
		at(left, center.Y-size.Y, sheet.End),
		at(midX+slide, below, sheet.Middle),
		at(midX-slide, below, sheet.Middle),
		at(midX+slide, above, sheet.Middle),
		at(midX-slide, above, sheet.Middle),
	}
}
