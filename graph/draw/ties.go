package draw

import (
	"math"
	"slices"

	"example.org/lintas/graph/sheet"
	"example.org/lintas/graph/style"
	"gonum.org/v1/gonum/spatial/r2"
)

const (
	dashedMax = 300 // ties up to which their types are told by dashes
	widthMax  = 4.2
	bow       = 0.1 // height of an arc over its length
	// sampleWidth is the width of the lines that tell the types in the legend.
	sampleWidth = 1.5
)

// tieWidth returns the width of a line in points.
func tieWidth(strength float64) float64 {
	if !(strength > 0) {
		strength = 1
	}
	return math.Min(0.45+0.5*math.Sqrt(strength), widthMax)
}

// tieAlpha makes lines fainter the more there are.
func tieAlpha(count int) float64 {
	return math.Min(math.Max(1-0.26*math.Log10(float64(max(count, 1))), 0.12), 0.6)
}

// arc is a tie's curve.
type arc struct {
	from, ctrl, to r2.Vec
}

// at returns the point of the curve at t from 0 to 1.
func (a arc) at(t float64) r2.Vec {
	p := r2.Scale((1-t)*(1-t), a.from)
	p = r2.Add(p, r2.Scale(2*t*(1-t), a.ctrl))
	return r2.Add(p, r2.Scale(t*t, a.to))
}

// arcs returns the curve of each edge. Ties between one pair get different
// bows, but two opposite ones of one type that look alike share theirs. No arc
// leaves the plot where it can help it.
func arcs(edges []Edge, centers []r2.Vec, plot r2.Box) []arc {
	type pair struct{ low, high int }
	between := make(map[pair][]int)
	curves := make([]arc, len(edges))
	drawn := make(map[pair]int)
	flipped := make(map[pair]bool)
	for i, e := range edges {
		p := pair{min(e.A, e.B), max(e.A, e.B)}
		before := between[p]
		between[p] = append(before, i)
		if k := slices.IndexFunc(before, func(j int) bool { return mutual(edges[j], e) }); k >= 0 {
			curves[i] = curves[before[k]].reversed()
			continue
		}
		nth := drawn[p]
		drawn[p]++
		height := bow * float64(nth/2+1)
		if (nth%2 == 1) != (e.A > e.B) != flipped[p] { // on the other side of the pair's line
			height = -height
		}
		curves[i] = bent(centers[e.A], centers[e.B], height)
		if !plot.Contains(curves[i].at(0.5)) && nth == 0 {
			flipped[p] = true
			curves[i] = bent(centers[e.A], centers[e.B], -height)
		}
	}
	return curves
}

// mutual reports whether two ties run in opposite directions between one pair
// and look alike, so that one line shows both.
func mutual(a, b Edge) bool {
	const alike = 0.5 // points
	return a.A == b.B && a.B == b.A && a.Type == b.Type && math.Abs(tieWidth(a.Strength)-tieWidth(b.Strength)) < alike
}

func (a arc) reversed() arc {
	return arc{a.to, a.ctrl, a.from}
}

// bent returns the arc whose middle stands off the straight line by height
// times its length.
func bent(from, to r2.Vec, height float64) arc {
	d := r2.Sub(to, from)
	middle := r2.Scale(0.5, r2.Add(from, to))
	return arc{from, r2.Add(middle, r2.Scale(2*height, r2.Vec{X: d.Y, Y: -d.X})), to}
}

// tieItems draws the edges along their curves, with heads where they have a
// direction. Each line is drawn once.
func tieItems(n Network, edges []Edge, curves []arc, p Placed) []sheet.Item {
	types := styled(n.Types, len(edges))
	paint := sheet.Paint{Color: n.on(Page{}).Theme.Tie, Alpha: tieAlpha(len(edges))}
	if n.IsFaded {
		paint.Alpha *= faded
	}
	of := sectorOf(n)
	items := shades(n, edges, curves, p)
	drawn := make(map[arc]bool, len(edges))
	for i, e := range edges {
		pen := types[e.Type].pen(paint, tieWidth(e.Strength))
		c := curves[i]
		if !drawn[c.reversed()] {
			segments := []sheet.Segment{{Ctrl: c.ctrl, To: c.to, Bent: true}}
			for _, pen := range strokes(types[e.Type].Line, pen, n.on(Page{}).Theme) {
				items = append(items, sheet.Path{Start: c.from, Segments: segments, Pen: pen})
			}
		}
		drawn[c] = true
		if n.Directed {
			items = append(items, arrowhead(c, of(n.Nodes[e.B]).Mark.Shape, p.Radii[e.B], pen))
		}
	}
	return append(items, missingItems(n, p)...)
}

// dashed stretches a dash pattern on a line that is wider than that of the
// legend, so that its dashes look alike.
func dashed(pattern []float64, width float64) []float64 {
	longer := slices.Clone(pattern)
	for i := range longer {
		longer[i] *= math.Max(width/sampleWidth, 1)
	}
	return longer
}

// arrowhead stands where the arc meets the mark at its end.
func arrowhead(c arc, shape style.Shape, radius float64, pen sheet.Pen) sheet.Item {
	length := r2.Norm(r2.Sub(c.to, c.from))
	step := 0.4 / math.Max(length, 40)
	t := 1.0
	for t > 0.5 && shape.Covers(r2.Scale(1/(radius+rim/2), r2.Sub(c.at(t), c.to))) {
		t -= step
	}
	tip := c.at(t)
	long := 5 + 1.8*pen.Width
	back := r2.Sub(c.at(math.Max(t-long/(length+long), 0)), tip)
	if length := r2.Norm(back); length > 0 {
		back = r2.Scale(1/length, back)
	}
	side := r2.Scale(0.4*long, r2.Vec{X: back.Y, Y: -back.X})
	foot := r2.Add(tip, r2.Scale(long, back))
	points := []r2.Vec{tip, r2.Add(foot, side), r2.Sub(foot, side)}
	return sheet.Polygon(points, sheet.Paint{Color: pen.Color, Alpha: math.Min(pen.Alpha+0.3, 1)}, sheet.Pen{})
}

// lineSample draws a short line of a type for the legend.
func lineSample(t style.Theme, from r2.Vec, length, width float64, of TieType) sheet.Item {
	to := r2.Vec{X: from.X + length, Y: from.Y}
	pen := of.pen(sheet.Paint{Color: t.Tie, Alpha: 0.75}, width)
	var items []sheet.Item
	for _, pen := range strokes(of.Line, pen, t) {
		items = append(items, sheet.Polyline([]r2.Vec{from, to}, pen))
	}
	if len(items) == 1 {
		return items[0]
	}
	return sheet.Group{Items: items}
}

// styled returns the types by key whose ties have lines of their own among so many.
func styled(types []TieType, edges int) map[string]TieType {
	out := make(map[string]TieType, len(types))
	for _, t := range types {
		if edges <= dashedMax || t.Color != "" {
			out[t.Key] = t
		}
	}
	return out
}

// pen returns what draws a tie of the type, with its color a good deal stronger
// than the others.
func (t TieType) pen(paint sheet.Paint, width float64) sheet.Pen {
	const stronger, least = 1.6, 0.4
	if t.Color != "" {
		paint = sheet.Paint{Color: t.Color, Alpha: math.Min(math.Max(stronger*paint.Alpha, least), 1)}
	}
	return sheet.Pen{Paint: paint, Width: width, Dash: dashed(t.Line.Dash, width)}
}

// strokes returns the pens that draw a line one over the other: of two lines side
// by side a wide one, and what parts them.
func strokes(line style.Line, pen sheet.Pen, t style.Theme) []sheet.Pen {
	if !line.IsDouble {
		return []sheet.Pen{pen}
	}
	const gap, each = 1.3, 1.1 // points, at least
	between := pen
	between.Paint, between.Width = sheet.Solid(t.Panel), gap
	pen.Width = gap + 2*math.Max(each, 0.5*pen.Width)
	return []sheet.Pen{pen, between}
}
