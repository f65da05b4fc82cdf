package draw

import "slices"

// seriate returns an order of the rows of a symmetric matrix of similarities in
// which similar rows stand side by side: a path grown from the most similar pair
// at either end, then improved by turning round and moving stretches of it until
// none gains (2-opt and Or-opt; Hahsler et al. 2008, doi:10.18637/jss.v025.i03).
func seriate(similar [][]float64) []int {
	order := grown(similar)
	for improved := true; improved; {
		improved = turned(similar, order) || moved(similar, order)
	}
	if len(order) > 1 && order[0] > order[len(order)-1] {
		slices.Reverse(order) // of the two directions always the same one
	}
	return order
}

// grown returns the path that takes the most similar row next at its ends.
func grown(similar [][]float64) []int {
	n := len(similar)
	if n == 0 {
		return nil
	}
	first, second, most := 0, 0, -1.0
	for i := range n {
		for j := i + 1; j < n; j++ {
			if similar[i][j] > most {
				first, second, most = i, j, similar[i][j]
			}
		}
	}
	order := []int{first}
	taken := make([]bool, n)
	taken[first] = true
	if second != first {
		order, taken[second] = append(order, second), true
	}
	for len(order) < n {
		best, atEnd, most := -1, true, -1.0
		for i := range n {
			if taken[i] {
				continue
			}
			if x := similar[order[len(order)-1]][i]; x > most {
				best, atEnd, most = i, true, x
			}
			if x := similar[order[0]][i]; x > most {
				best, atEnd, most = i, false, x
			}
		}
		taken[best] = true
		if atEnd {
			order = append(order, best)
		} else {
			order = slices.Insert(order, 0, best)
		}
	}
	return order
}

// gains is the least improvement that counts, so that rounding cannot loop.
const gains = 1e-9

// pathed returns the similarity of the neighbors at two places, 0 beyond the
// ends.
func pathed(similar [][]float64, order []int, a, b int) float64 {
	if a < 0 || b >= len(order) {
		return 0
	}
	return similar[order[a]][order[b]]
}

// turned turns round the first stretch that gains and reports whether there was
// one.
func turned(similar [][]float64, order []int) bool {
	for i := range order {
		for j := i + 1; j < len(order); j++ {
			before := pathed(similar, order, i-1, i) + pathed(similar, order, j, j+1)
			slices.Reverse(order[i : j+1])
			if pathed(similar, order, i-1, i)+pathed(similar, order, j, j+1) > before+gains {
				return true
			}
			slices.Reverse(order[i : j+1])
		}
	}
	return false
}

// moved moves the first row that gains elsewhere and reports whether there was
// one.
func moved(similar [][]float64, order []int) bool {
	length := func(o []int) float64 {
		var sum float64
		for k := 1; k < len(o); k++ {
			sum += similar[o[k-1]][o[k]]
		}
		return sum
	}
	before := length(order)
	for i := range order {
		rest := slices.Delete(slices.Clone(order), i, i+1)
		for j := range len(rest) + 1 {
			trial := slices.Insert(slices.Clone(rest), j, order[i])
			if length(trial) > before+gains {
				copy(order, trial)
				return true
			}
		}
	}
	return false
}
