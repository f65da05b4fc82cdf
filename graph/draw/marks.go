package draw

import (
	"cmp"
	"math"

	"example.org/lintas/graph/sheet"
	"example.org/lintas/graph/style"
	"gonum.org/v1/gonum/spatial/r2"
)

const (
	rim       = 1.1 // white line around a mark, in points
	sizeRatio = 3.6 // radius of the largest mark over that of the smallest
)

// sizes maps values to radii: by the square root, so that area grows with the
// value, from a smallest radius that can still be seen.
type sizes struct {
	least, most float64 // radii
	largest     float64 // value
}

// newSizes chooses radii for the nodes so that marks and the room around them
// take no more than half of the plot, usually far less.
func newSizes(n Network, plot r2.Box) sizes {
	area := plot.Size().X * plot.Size().Y
	most := 0.27 * math.Sqrt(area/float64(max(len(n.Nodes), 1)))
	most = math.Min(math.Max(most, 5), 26)
	s := sizes{least: most / sizeRatio, most: most}
	for _, node := range n.Nodes {
		if node.Size > s.largest && !math.IsInf(node.Size, 1) {
			s.largest = node.Size
		}
	}
	if s.largest == 0 {
		s.least = most / 2
	}
	of := sectorOf(n)
	var taken float64
	for _, node := range n.Nodes {
		r := claim(s.radius(node.Size) * of(node).Mark.Shape.Reach())
		taken += math.Pi * r * r
	}
	if taken > area/2 {
		shrink := math.Sqrt(area / 2 / taken)
		s.least, s.most = s.least*shrink, s.most*shrink
	}
	return s
}

// claim is the radius of the room that a mark of the reach takes in the
// layout: large ones, whose names matter most, keep others farther away.
func claim(reach float64) float64 {
	return 1.3*reach + 1.75
}

// radius returns that of a circle with the value.
func (s sizes) radius(value float64) float64 {
	if !(value > 0) || s.largest == 0 {
		return s.least
	}
	return s.least + (s.most-s.least)*math.Sqrt(math.Min(value/s.largest, 1))
}

// mark draws a sector's mark with a radius at a center.
func mark(t style.Theme, m style.Mark, center r2.Vec, radius float64) sheet.Item {
	fill, pen := sheet.Solid(m.Fill), sheet.Pen{Paint: sheet.Solid(t.Panel), Width: rim}
	if m.Outline != "" {
		pen.Color = m.Outline
	}
	if m.Hollow {
		fill = sheet.Solid(t.Panel)
		pen = sheet.Pen{Paint: sheet.Solid(cmp.Or(m.Outline, m.Fill)), Width: math.Min(1.6, radius/2)}
	}
	outline := m.Shape.Outline()
	if outline == nil {
		return sheet.Disk{Center: center, Radius: radius, Fill: fill, Pen: pen}
	}
	for i, p := range outline {
		outline[i] = r2.Add(center, r2.Scale(radius, p))
	}
	return sheet.Polygon(outline, fill, pen)
}

// extent returns the box that a mark takes.
func extent(m style.Mark, center r2.Vec, radius float64) r2.Box {
	b := m.Shape.Bounds()
	return r2.Box{
		Min: r2.Add(center, r2.Scale(radius, b.Min)),
		Max: r2.Add(center, r2.Scale(radius, b.Max)),
	}
}
