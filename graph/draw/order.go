package draw

import (
	"cmp"
	"math"
	"slices"

	"gonum.org/v1/gonum/spatial/r2"
)

// sectorPair is two sectors and the ties between them.
type sectorPair struct {
	a, b, ties int
}

// pairs returns the pairs of sectors with ties, the weakest first.
func (m *sectorMap) pairs() []sectorPair {
	var pairs []sectorPair
	for a := range m.ties {
		for b := a + 1; b < len(m.ties); b++ {
			if m.ties[a][b] > 0 {
				pairs = append(pairs, sectorPair{a, b, m.ties[a][b]})
			}
		}
	}
	slices.SortStableFunc(pairs, func(p, q sectorPair) int { return cmp.Compare(p.ties, q.ties) })
	return pairs
}

// leastCrossing returns the sectors in an order around a circle in which few
// ties cross: the best that exchanging two of them can reach from the given
// order. The first sector stays where it is.
func leastCrossing(ties [][]int) []int {
	order := make([]int, len(ties))
	for i := range order {
		order[i] = i
	}
	cost := crossing(ties, order)
	for improved := true; improved; {
		improved = false
		for i := 1; i < len(order); i++ {
			for j := i + 1; j < len(order); j++ {
				order[i], order[j] = order[j], order[i]
				if c := crossing(ties, order); c < cost {
					cost, improved = c, true
					continue
				}
				order[i], order[j] = order[j], order[i]
			}
		}
	}
	return order
}

// crossing sums, over all pairs of lines that cross when the sectors stand in
// the order around a circle, the product of their ties.
func crossing(ties [][]int, order []int) int {
	total := 0
	for a := range order {
		for c := a + 2; c < len(order); c++ {
			chord := ties[order[a]][order[c]]
			if chord == 0 {
				continue
			}
			for b := a + 1; b < c; b++ {
				for d := c + 1; d < len(order); d++ {
					total += chord * ties[order[b]][order[d]]
				}
			}
		}
	}
	return total
}

// ring returns k places around the origin that reach from −1 to 1 in each
// direction in which they differ: from the top, or, of two, from the left.
func ring(k int) []r2.Vec {
	start := -math.Pi / 2
	if k == 2 {
		start = math.Pi
	}
	places := make([]r2.Vec, k)
	low, high := r2.Vec{X: 1, Y: 1}, r2.Vec{X: -1, Y: -1}
	for i := range places {
		sin, cos := math.Sincos(start + 2*math.Pi*float64(i)/float64(k))
		places[i] = r2.Vec{X: cos, Y: sin}
		low = r2.Vec{X: math.Min(low.X, cos), Y: math.Min(low.Y, sin)}
		high = r2.Vec{X: math.Max(high.X, cos), Y: math.Max(high.Y, sin)}
	}
	stretch := func(x, low, high float64) float64 {
		if high-low < 1e-9 {
			return 0
		}
		return (2*x - low - high) / (high - low)
	}
	for i, p := range places {
		places[i] = r2.Vec{X: stretch(p.X, low.X, high.X), Y: stretch(p.Y, low.Y, high.Y)}
	}
	return places
}
