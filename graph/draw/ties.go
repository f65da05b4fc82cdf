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
	dashes := make(map[string][]float64, len(n.Types))
	if len(edges) <= dashedMax {
		for _, t := range n.Types {
			dashes[t.Key] = t.Line.Dash
		}
	}
	paint := sheet.Paint{Color: n.on(Page{}).Theme.Tie, Alpha: tieAlpha(len(edges))}
	if n.IsFaded {
		paint.Alpha *= faded
	}
	of := sectorOf(n)
	items := shades(n, edges, curves, p)
	drawn := make(map[arc]bool, len(edges))
	for i, e := range edges {
		width := tieWidth(e.Strength)
		pen := sheet.Pen{Paint: paint, Width: width, Dash: dashed(dashes[e.Type], width)}
		c := curves[i]
		if !drawn[c.reversed()] {
			items = append(items, sheet.Path{
				Start:    c.from,
				Segments: []sheet.Segment{{Ctrl: c.ctrl, To: c.to, Bent: true}},
				Pen:      pen,
			})
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

// lineSample draws a short line for the legend.
func lineSample(t style.Theme, from r2.Vec, length, width float64, line style.Line) sheet.Item {
	to := r2.Vec{X: from.X + length, Y: from.Y}
	pen := sheet.Pen{Paint: sheet.Paint{Color: t.Tie, Alpha: 0.75}, Width: width, Dash: line.Dash}
	return sheet.Polyline([]r2.Vec{from, to}, pen)
}
