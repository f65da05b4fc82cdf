package draw

import (
	"cmp"
	"slices"
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
