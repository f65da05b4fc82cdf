package layout

import (
	"cmp"
	"math"
	"slices"

	"gonum.org/v1/gonum/spatial/r2"
)

const (
	pull       = 0.8  // exponent on the distance from the middle
	stretchMax = 1.7  // the most that one axis is stretched more than the other
	turns      = 36   // directions tried in half a turn
	evening    = 0.45 // how far coordinates go toward even spacing
)

// fit writes the centers of the nodes of one part so that they fill the cell:
// outliers are pulled in, the whole is turned to the shape of the cell, evened
// out and scaled. It returns the degrees by which it was turned.
func fit(centers, raw []r2.Vec, radii []float64, part []int, cell r2.Box) float64 {
	inner := inset(cell, radii, part)
	if len(part) == 1 {
		centers[part[0]] = inner.Center()
		return 0
	}
	points := make([]r2.Vec, len(part))
	for i, v := range part {
		points[i] = raw[v]
	}
	pullIn(points)
	angle := turn(points, inner.Size())
	even(points)
	scale(points, inner)
	for i, v := range part {
		centers[v] = points[i]
	}
	return angle * 180 / math.Pi
}

// inset shrinks the cell by the largest radius, but leaves at least its middle.
func inset(cell r2.Box, radii []float64, part []int) r2.Box {
	var margin float64
	for _, v := range part {
		margin = math.Max(margin, radii[v])
	}
	size := cell.Size()
	x, y := math.Min(margin, size.X/2), math.Min(margin, size.Y/2)
	return r2.Box{
		Min: r2.Vec{X: cell.Min.X + x, Y: cell.Min.Y + y},
		Max: r2.Vec{X: cell.Max.X - x, Y: cell.Max.Y - y},
	}
}

// pullIn shortens long distances from the middle more than short ones.
func pullIn(points []r2.Vec) {
	var middle r2.Vec
	for _, p := range points {
		middle = r2.Add(middle, r2.Scale(1/float64(len(points)), p))
	}
	for i, p := range points {
		d := r2.Sub(p, middle)
		if r := r2.Norm(d); r > 0 {
			d = r2.Scale(math.Pow(r, pull-1), d)
		}
		points[i] = d
	}
}

// turn rotates the points to where the sides of their bounds are closest in
// ratio to size, and returns the angle.
func turn(points []r2.Vec, size r2.Vec) float64 {
	best, least := 0.0, math.Inf(1)
	for k := range turns {
		angle := math.Pi * float64(k) / turns
		s := extent(points, angle)
		off := math.Abs(math.Log((s.X + tiny) * (size.Y + tiny) / ((s.Y + tiny) * (size.X + tiny))))
		if off < least-tiny {
			best, least = angle, off
		}
	}
	for i, p := range points {
		points[i] = r2.Rotate(p, best, r2.Vec{})
	}
	return best
}

// tiny keeps quotients of lengths finite.
const tiny = 1e-9

// even moves each coordinate toward where it would stand if all were spaced
// evenly, so that a far outlier does not leave half the page empty.
func even(points []r2.Vec) {
	xs, ys := make([]float64, len(points)), make([]float64, len(points))
	for i, p := range points {
		xs[i], ys[i] = p.X, p.Y
	}
	evenOut(xs)
	evenOut(ys)
	for i := range points {
		points[i] = r2.Vec{X: xs[i], Y: ys[i]}
	}
}

func evenOut(values []float64) {
	if len(values) < 3 {
		return
	}
	order := make([]int, len(values))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(values[a], values[b]) })
	low := values[order[0]]
	step := (values[order[len(order)-1]] - low) / float64(len(order)-1)
	for rank, i := range order {
		values[i] += evening * (low + step*float64(rank) - values[i])
	}
}

func extent(points []r2.Vec, angle float64) r2.Vec {
	sin, cos := math.Sincos(angle)
	low, high := r2.Vec{X: math.Inf(1), Y: math.Inf(1)}, r2.Vec{X: math.Inf(-1), Y: math.Inf(-1)}
	for _, p := range points {
		x, y := p.X*cos-p.Y*sin, p.X*sin+p.Y*cos
		low = r2.Vec{X: math.Min(low.X, x), Y: math.Min(low.Y, y)}
		high = r2.Vec{X: math.Max(high.X, x), Y: math.Max(high.Y, y)}
	}
	return r2.Sub(high, low)
}

// scale fits the points into the box around its center, one axis at most
// stretchMax times as much as the other.
func scale(points []r2.Vec, box r2.Box) {
	all := make([]int, len(points))
	for i := range all {
		all[i] = i
	}
	b := bounds(points, all)
	k := stretch(b.Size(), box.Size())
	for i, p := range points {
		d := r2.Sub(p, b.Center())
		points[i] = r2.Add(box.Center(), r2.Vec{X: d.X * k.X, Y: d.Y * k.Y})
	}
}

// stretch returns the factors that make one size another, one at most
// stretchMax times the other.
func stretch(from, to r2.Vec) r2.Vec {
	kx, ky := factor(to.X, from.X), factor(to.Y, from.Y)
	kx, ky = math.Min(kx, ky*stretchMax), math.Min(ky, kx*stretchMax)
	if math.IsInf(kx, 1) {
		kx = 1
	}
	if math.IsInf(ky, 1) {
		ky = 1
	}
	return r2.Vec{X: kx, Y: ky}
}

// factor is what a length is multiplied with to become another, without
// limit for a length of nothing.
func factor(to, from float64) float64 {
	if from < tiny {
		return math.Inf(1)
	}
	return to / from
}

// bounds returns the smallest box around the points named.
func bounds(points []r2.Vec, which []int) r2.Box {
	var box r2.Box
	for i, v := range which {
		p := points[v]
		if i == 0 {
			box = r2.Box{Min: p, Max: p}
		}
		box.Min = r2.Vec{X: math.Min(box.Min.X, p.X), Y: math.Min(box.Min.Y, p.Y)}
		box.Max = r2.Vec{X: math.Max(box.Max.X, p.X), Y: math.Max(box.Max.Y, p.Y)}
	}
	return box
}
