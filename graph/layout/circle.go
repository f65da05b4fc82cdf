package layout

import (
	"cmp"
	"math"
	"slices"

	"gonum.org/v1/gonum/spatial/r2"
)

// oneCircle is the number of nodes up to which a part is drawn as a single
// circle; larger ones fill a disk with the best joined in the middle.
const oneCircle = 60

// circles places each part on circles of its own.
func circles(g Graph, parts [][]int) []r2.Vec {
	near := neighbors(g)
	centers := make([]r2.Vec, len(near))
	for _, part := range parts {
		if len(part) <= oneCircle {
			ring(centers, walk(near, part))
			continue
		}
		disk(centers, byDegree(near, part))
	}
	return centers
}

// byDegree returns the nodes of a part, the one with most neighbors first.
func byDegree(near [][]int, part []int) []int {
	order := slices.Clone(part)
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(len(near[b]), len(near[a])) })
	return order
}

// walk returns the nodes of a part in depth-first order from the one with
// most neighbors, which keeps neighbors together on the circle.
func walk(near [][]int, part []int) []int {
	if len(part) == 0 {
		return nil
	}
	seen := make(map[int]bool, len(part))
	var order []int
	stack := []int{byDegree(near, part)[0]}
	for len(stack) > 0 {
		v := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		if seen[v] {
			continue
		}
		seen[v] = true
		order = append(order, v)
		for _, u := range slices.Backward(near[v]) {
			if !seen[u] {
				stack = append(stack, u)
			}
		}
	}
	return order
}

func ring(centers []r2.Vec, order []int) {
	for i, v := range order {
		sin, cos := math.Sincos(2 * math.Pi * float64(i) / float64(len(order)))
		centers[v] = r2.Vec{X: cos, Y: sin}
	}
}

// disk fills circles of six, twelve, eighteen … nodes around the first.
func disk(centers []r2.Vec, order []int) {
	placed := 0
	for k := 0; placed < len(order); k++ {
		count := min(max(1, 6*k), len(order)-placed)
		for i := range count {
			sin, cos := math.Sincos(2 * math.Pi * (float64(i)/float64(count) + float64(k)*0.1))
			centers[order[placed+i]] = r2.Vec{X: float64(k) * cos, Y: float64(k) * sin}
		}
		placed += count
	}
}
