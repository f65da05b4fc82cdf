package layout

import (
	"math"

	"gonum.org/v1/gonum/spatial/r2"
)

// cells divides frame into one box for each weight, with areas in proportion
// and shapes near the square (squarified treemap: Bruls, Huizing, van Wijk
// 2000, doi:10.1007/978-3-7091-6783-0_4). Weights are positive and descending.
func cells(frame r2.Box, weights []float64) []r2.Box {
	boxes := make([]r2.Box, 0, len(weights))
	var rest float64
	for _, w := range weights {
		rest += w
	}
	for len(weights) > 0 {
		size := frame.Size()
		count := 1
		for count < len(weights) && worst(weights[:count+1], rest, size) <= worst(weights[:count], rest, size) {
			count++
		}
		var row []r2.Box
		row, frame = slice(frame, weights[:count], rest)
		boxes = append(boxes, row...)
		rest -= sum(weights[:count])
		weights = weights[count:]
	}
	return boxes
}

// worst returns the largest ratio of sides in a row of boxes along the short
// side of what is left.
func worst(row []float64, rest float64, size r2.Vec) float64 {
	short, long := math.Min(size.X, size.Y), math.Max(size.X, size.Y)
	total := sum(row)
	depth := long * total / rest
	ratio := 1.0
	for _, w := range row {
		side := short * w / total
		ratio = math.Max(ratio, math.Max(side/depth, depth/side))
	}
	return ratio
}

// slice cuts a row of boxes off the frame and returns them and what is left.
func slice(frame r2.Box, row []float64, rest float64) ([]r2.Box, r2.Box) {
	size := frame.Size()
	total := sum(row)
	share := total / rest
	boxes := make([]r2.Box, 0, len(row))
	var done float64
	for _, w := range row {
		from, to := done/total, (done+w)/total
		done += w
		box := frame
		if size.X >= size.Y {
			box.Max.X = frame.Min.X + size.X*share
			box.Min.Y, box.Max.Y = frame.Min.Y+size.Y*from, frame.Min.Y+size.Y*to
		} else {
			box.Max.Y = frame.Min.Y + size.Y*share
			box.Min.X, box.Max.X = frame.Min.X+size.X*from, frame.Min.X+size.X*to
		}
		boxes = append(boxes, box)
	}
	if size.X >= size.Y {
		frame.Min.X += size.X * share
	} else {
		frame.Min.Y += size.Y * share
	}
	return boxes, frame
}

func sum(values []float64) float64 {
	var total float64
	for _, v := range values {
		total += v
	}
	return total
}
