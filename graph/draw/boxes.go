package draw

import (
	"math"

	"gonum.org/v1/gonum/spatial/r2"
)

// inside reports whether a lies in b.
func inside(a, b r2.Box) bool {
	return a.Min.X >= b.Min.X && a.Min.Y >= b.Min.Y && a.Max.X <= b.Max.X && a.Max.Y <= b.Max.Y
}

func overlap(a, b r2.Box) bool {
	return a.Min.X < b.Max.X && b.Min.X < a.Max.X && a.Min.Y < b.Max.Y && b.Min.Y < a.Max.Y
}

func grow(b r2.Box, x, y float64) r2.Box {
	return r2.Box{
		Min: r2.Vec{X: b.Min.X - x, Y: b.Min.Y - y},
		Max: r2.Vec{X: b.Max.X + x, Y: b.Max.Y + y},
	}
}

// apartBy returns the distance between two boxes, 0 if they touch.
func apartBy(a, b r2.Box) float64 {
	x := math.Max(0, math.Max(a.Min.X-b.Max.X, b.Min.X-a.Max.X))
	y := math.Max(0, math.Max(a.Min.Y-b.Max.Y, b.Min.Y-a.Max.Y))
	return math.Hypot(x, y)
}

// boxes finds those of many boxes that lie near a place.
type boxes struct {
	all   []r2.Box
	cells map[[2]int][]int // indices into all, ascending
}

const boxCell = 40.0 // points

func newBoxes(all []r2.Box) *boxes {
	b := &boxes{all: all, cells: make(map[[2]int][]int)}
	for i, box := range all {
		eachCell(box, func(c [2]int) bool {
			b.cells[c] = append(b.cells[c], i)
			return true
		})
	}
	return b
}

// each calls visit for every box that touches one of the cells of near, some
// more than once, until it returns false. It reports whether none did.
func (b *boxes) each(near r2.Box, visit func(i int, box r2.Box) bool) bool {
	return eachCell(near, func(c [2]int) bool {
		for _, i := range b.cells[c] {
			if !visit(i, b.all[i]) {
				return false
			}
		}
		return true
	})
}

func eachCell(box r2.Box, visit func([2]int) bool) bool {
	low := [2]int{int(math.Floor(box.Min.X / boxCell)), int(math.Floor(box.Min.Y / boxCell))}
	for y := low[1]; float64(y)*boxCell <= box.Max.Y; y++ {
		for x := low[0]; float64(x)*boxCell <= box.Max.X; x++ {
			if !visit([2]int{x, y}) {
				return false
			}
		}
	}
	return true
}

// inkMap counts how much line runs through each small square of the plot.
type inkMap struct {
	origin  r2.Vec
	columns int
	ink     []float64
}

const inkSquare = 4.0 // points

// newInkMap walks along the curves.
func newInkMap(plot r2.Box, curves []arc) *inkMap {
	size := plot.Size()
	m := &inkMap{origin: plot.Min, columns: int(size.X/inkSquare) + 1}
	m.ink = make([]float64, m.columns*(int(size.Y/inkSquare)+1))
	for _, c := range curves {
		steps := int(r2.Norm(r2.Sub(c.to, c.from))/inkSquare) + 1
		for k := range steps + 1 {
			if i := m.square(c.at(float64(k) / float64(steps))); i >= 0 {
				m.ink[i] += inkSquare
			}
		}
	}
	return m
}

// square returns the index of the square at p, −1 outside the plot.
func (m *inkMap) square(p r2.Vec) int {
	x, y := int((p.X-m.origin.X)/inkSquare), int((p.Y-m.origin.Y)/inkSquare)
	if p.X < m.origin.X || p.Y < m.origin.Y || x >= m.columns || (y+1)*m.columns > len(m.ink) {
		return -1
	}
	return y*m.columns + x
}

// under returns the length of line under a box on the plot.
func (m *inkMap) under(b r2.Box) float64 {
	var total float64
	for y := b.Min.Y; y <= b.Max.Y; y += inkSquare {
		for x := b.Min.X; x <= b.Max.X; x += inkSquare {
			if i := m.square(r2.Vec{X: x, Y: y}); i >= 0 {
				total += m.ink[i]
			}
		}
	}
	return total
}
