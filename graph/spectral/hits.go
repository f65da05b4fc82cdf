package spectral

import (
	"math"
	"slices"

	"example.org/lintas/graph"
)

// HITS returns the authority and the hub of each organization, the solutions of
//
//	AᵀA x = λ x    and    A Aᵀ y = λ y
//
// for the largest λ, where A holds the arcs, each with its largest value 1: a hub
// points to authorities, and hubs point to an authority (Kleinberg 1999,
// doi:10.1145/324133.324140). Where arcs leave or enter nobody it is 0. As with
// Eigenvector ok is false and the values are nil where there is more than one
// solution. Where ties have no direction both are the same.
func HITS(t *graph.Ties) (authority, hub []float64, ok bool) {
	// The two together are the eigenvector of the network in which everybody
	// stands twice, once as a hub and once, n farther, as an authority.
	n := int32(t.Len())
	list := slices.Clone(t.All())
	if !t.IsDirected() {
		for _, tie := range t.All() {
			tie.A, tie.B = tie.B, tie.A
			list = append(list, tie)
		}
	}
	for k := range list {
		list[k].B += n
	}
	values, ok := Eigenvector(graph.NewTies(int(2*n), false, list))
	if !ok {
		return nil, nil, false
	}
	return largestOne(values[n:]), largestOne(values[:n]), true
}

// largestOne returns the absolute values over the largest of them.
func largestOne(values []float64) []float64 {
	largest := 0.0
	for _, x := range values {
		largest = max(largest, math.Abs(x))
	}
	out := make([]float64, len(values))
	for i, x := range values {
		out[i] = math.Abs(x) / largest
	}
	return out
}
