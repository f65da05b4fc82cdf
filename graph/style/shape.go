package style

import (
	"math"

	"gonum.org/v1/gonum/spatial/r2"
)

// Shape is the outline of a mark.
type Shape int

const (
	Circle Shape = iota
	Square
	Triangle
	Diamond
	Hexagon
	InvertedTriangle
	Star
	Pentagon
	Cross
)

var shapeNames = [...]string{
	Circle:           "circle",
	Square:           "square",
	Triangle:         "triangle",
	Diamond:          "diamond",
	Hexagon:          "hexagon",
	InvertedTriangle: "inverted triangle",
	Star:             "star",
	Pentagon:         "pentagon",
	Cross:            "cross",
}

// String returns the shape's name in English.
func (s Shape) String() string {
	if s < 0 || int(s) >= len(shapeNames) {
		return "circle"
	}
	return shapeNames[s]
}

// ParseShape returns the shape of the given English name and whether there is
// one.
func ParseShape(name string) (Shape, bool) {
	for s, n := range shapeNames {
		if n == name {
			return Shape(s), true
		}
	}
	return Circle, false
}

// Outline returns the corners of the shape around the origin, y downward. The
// polygon has the area of the circle of radius 1, so that marks of one value
// weigh the same whatever their shape. For Circle it is nil.
func (s Shape) Outline() []r2.Vec {
	switch s {
	case Square:
		return regular(4, math.Pi/4)
	case Triangle:
		return regular(3, -math.Pi/2)
	case Diamond:
		return regular(4, 0)
	case Hexagon:
		return regular(6, 0)
	case InvertedTriangle:
		return regular(3, math.Pi/2)
	case Star:
		return unitArea(radial(10, -math.Pi/2, 1, 0.5))
	case Pentagon:
		return regular(5, -math.Pi/2)
	case Cross:
		return unitArea(cross())
	default:
		return nil
	}
}

// Bounds returns the smallest box around the shape at radius 1.
func (s Shape) Bounds() r2.Box {
	box := r2.Box{Min: r2.Vec{X: -1, Y: -1}, Max: r2.Vec{X: 1, Y: 1}}
	for i, p := range s.Outline() {
		if i == 0 {
			box = r2.Box{Min: p, Max: p}
		}
		box.Min = r2.Vec{X: min(box.Min.X, p.X), Y: min(box.Min.Y, p.Y)}
		box.Max = r2.Vec{X: max(box.Max.X, p.X), Y: max(box.Max.Y, p.Y)}
	}
	return box
}

// Reach returns the distance of the shape's farthest corner from its center
// at radius 1.
func (s Shape) Reach() float64 {
	reach := 1.0
	for _, p := range s.Outline() {
		reach = max(reach, r2.Norm(p))
	}
	return reach
}

// Covers reports whether the point lies in the shape at radius 1.
func (s Shape) Covers(p r2.Vec) bool {
	outline := s.Outline()
	if outline == nil {
		return r2.Norm(p) < 1
	}
	covers := false
	for i, a := range outline {
		b := outline[(i+1)%len(outline)]
		if (a.Y > p.Y) != (b.Y > p.Y) && p.X < a.X+(b.X-a.X)*(p.Y-a.Y)/(b.Y-a.Y) {
			covers = !covers
		}
	}
	return covers
}

func regular(n int, start float64) []r2.Vec {
	return unitArea(radial(n, start, 1, 1))
}

// radial returns n points around the origin whose radii alternate between
// even and odd.
func radial(n int, start, even, odd float64) []r2.Vec {
	points := make([]r2.Vec, n)
	for i := range points {
		r := even
		if i%2 == 1 {
			r = odd
		}
		sin, cos := math.Sincos(start + 2*math.Pi*float64(i)/float64(n))
		points[i] = r2.Vec{X: r * cos, Y: r * sin}
	}
	return points
}

func cross() []r2.Vec {
	const arm = 0.38 // half the width of an arm of length 1
	return []r2.Vec{
		{X: -arm, Y: -1}, {X: arm, Y: -1}, {X: arm, Y: -arm},
		{X: 1, Y: -arm}, {X: 1, Y: arm}, {X: arm, Y: arm},
		{X: arm, Y: 1}, {X: -arm, Y: 1}, {X: -arm, Y: arm},
		{X: -1, Y: arm}, {X: -1, Y: -arm}, {X: -arm, Y: -arm},
	}
}

// unitArea scales the polygon to the area of the unit circle.
func unitArea(points []r2.Vec) []r2.Vec {
	scale := math.Sqrt(math.Pi / area(points))
	for i, p := range points {
		points[i] = r2.Scale(scale, p)
	}
	return points
}

// area is the shoelace formula.
func area(points []r2.Vec) float64 {
	var sum float64
	for i, p := range points {
		sum += r2.Cross(p, points[(i+1)%len(points)])
	}
	return math.Abs(sum) / 2
}
