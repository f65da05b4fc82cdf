package layout

import (
	"math"

	"gonum.org/v1/gonum/spatial/r2"
)

const (
	mainShare = 0.6 // of the nodes, from which the largest part gets the whole frame
	asideMax  = 12  // the most parts that are put where the largest left room
	spacing   = 52  // points between neighbors in a small part
)

// arrange puts each part into its place in the frame. The largest fills it, up
// to a size beyond which a few nodes only grow apart, and the others go where
// it left room; where none is large, there are many or they are to be divided,
// each gets a cell of its own. It returns the degrees by which the largest was
// turned.
func arrange(centers, raw []r2.Vec, g Graph, parts [][]int, frame r2.Box, divided bool) float64 {
	n := float64(len(g.Radii))
	var turned float64
	if divided || float64(len(parts[0])) < mainShare*n || len(parts)-1 > asideMax {
		least := math.Min(0.01*n, 0.35*n/float64(len(parts)))
		weights := make([]float64, len(parts))
		for i, part := range parts {
			weights[i] = math.Max(float64(len(part)), least)
		}
		for i, cell := range cells(frame, weights) {
			angle := fit(centers, raw, g.Radii, parts[i], shrink(cell, len(parts[i])))
			if i == 0 {
				turned = angle
			}
		}
		return turned
	}
	turned = fit(centers, raw, g.Radii, parts[0], shrink(frame, len(parts[0])))
	taken := occupied(centers, g, parts[0], r2.Norm(frame.Size())/50)
	for _, part := range parts[1:] {
		box := roomiest(frame, natural(len(part)), taken)
		fit(centers, raw, g.Radii, part, box)
		for _, v := range part {
			taken = append(taken, centers[v])
		}
	}
	return turned
}

// natural is the room that a small part of n nodes likes to have.
func natural(n int) r2.Vec {
	side := spacing * math.Sqrt(float64(n))
	return r2.Vec{X: 1.6 * side, Y: side}
}

// shrink cuts a cell around its center to at most three times the natural room.
func shrink(cell r2.Box, n int) r2.Box {
	want := r2.Scale(3, natural(n))
	size := cell.Size()
	half := r2.Vec{X: math.Min(size.X, want.X) / 2, Y: math.Min(size.Y, want.Y) / 2}
	return r2.Box{Min: r2.Sub(cell.Center(), half), Max: r2.Add(cell.Center(), half)}
}

// occupied returns the centers of a part and points along its edges at the
// distance of step.
func occupied(centers []r2.Vec, g Graph, part []int, step float64) []r2.Vec {
	in := make([]bool, len(g.Radii))
	var points []r2.Vec
	for _, v := range part {
		in[v] = true
		points = append(points, centers[v])
	}
	for _, e := range g.Edges {
		if !in[e.A] {
			continue
		}
		d := r2.Sub(centers[e.B], centers[e.A])
		steps := int(r2.Norm(d) / step)
		for k := 1; k < steps; k++ {
			points = append(points, r2.Add(centers[e.A], r2.Scale(float64(k)/float64(steps), d)))
		}
	}
	return points
}

// roomiest returns the box of the size in the frame that is farthest from the
// points taken.
func roomiest(frame r2.Box, size r2.Vec, taken []r2.Vec) r2.Box {
	const steps = 40 // places tried in each direction
	room := r2.Vec{
		X: math.Max(frame.Size().X-size.X, 0),
		Y: math.Max(frame.Size().Y-size.Y, 0),
	}
	var best r2.Box
	most := math.Inf(-1)
	for y := range steps + 1 {
		for x := range steps + 1 {
			low := r2.Add(frame.Min, r2.Vec{X: room.X * float64(x) / steps, Y: room.Y * float64(y) / steps})
			box := r2.Box{Min: low, Max: r2.Add(low, size)}
			if c := clearance(box, taken, most); c > most {
				best, most = box, c
			}
		}
	}
	return best
}

// clearance returns the distance from a box to the nearest of the points,
// negative by its depth if the point is inside. It may stop once that is at
// most enough.
func clearance(b r2.Box, points []r2.Vec, enough float64) float64 {
	least := math.Inf(1)
	for _, p := range points {
		x := math.Max(b.Min.X-p.X, p.X-b.Max.X)
		y := math.Max(b.Min.Y-p.Y, p.Y-b.Max.Y)
		d := math.Max(x, y)
		if x > 0 && y > 0 {
			d = math.Hypot(x, y)
		}
		if least = math.Min(least, d); least <= enough {
			break
		}
	}
	return least
}
