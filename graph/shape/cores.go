package shape

import (
	"slices"

	"example.org/lintas/graph"
)

// Cores returns each organization's core number: the largest k such that it is
// in a part of the network in which everybody has k ties or more within
// (Seidman 1983, doi:10.1016/0378-8733(83)90028-X).
func Cores(t *graph.Ties) []int {
	// Batagelj and Zaversnik 2003, arXiv:cs/0310049: take away the organization
	// with the fewest ties left, again and again. order is kept sorted by degree,
	// and start[d] is where those of degree d begin in it.
	rows := t.Symmetric(graph.Maximum).Out()
	n := t.Len()
	degree := make([]int, n)
	start := make([]int, n+1)
	for i := range degree {
		degree[i] = len(rows.Row(i))
		start[degree[i]+1]++
	}
	for d := range n {
		start[d+1] += start[d]
	}
	order, position := make([]int32, n), make([]int, n)
	next := slices.Clone(start)
	for i, d := range degree {
		position[i] = next[d]
		order[next[d]] = int32(i)
		next[d]++
	}
	for _, i := range order {
		for _, j := range rows.Row(int(i)) {
			d := degree[j]
			if d <= degree[i] {
				continue
			}
			// j changes places with the first of its degree, from where it
			// belongs to the degree below.
			first := order[start[d]]
			order[position[j]], order[start[d]] = first, j
			position[first], position[j] = position[j], start[d]
			start[d]++
			degree[j]--
		}
	}
	return degree
}
