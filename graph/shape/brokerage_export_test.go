package shape

import "example.org/lintas/graph"

// BernoulliOfDensity returns the expectations under a density of one's own.
func BernoulliOfDensity(sectors []int32, density float64) *BernoulliBrokerage {
	b := NewBernoulliBrokerage(graph.NewTies(len(sectors), true, nil), sectors)
	b.density, b.complete = density, density
	return b
}
