package finding

import (
	"cmp"
	"math"
	"slices"
)

// test is one comparison with chance.
type test struct {
	id string
	// sectorA and sectorB are the keys of a pair of sectors.
	sectorA, sectorB   string
	observed, expected float64
	// units is what observed and expected are multiplied by to give ties, or
	// overlapping pairs.
	units float64
	p     float64
}

// adjusted returns the tests with p corrected for all of them by Holm's method,
// in their order:
//
//	p'(i) = max over j ≤ i of min(1, (m − j + 1)·p(j)), p sorted upward
//
// A test whose p is not defined was not made and is left out (Holm 1979, Scand J
// Stat 6:65).
func adjusted(tests []test) []test {
	made := slices.DeleteFunc(slices.Clone(tests), func(t test) bool { return math.IsNaN(t.p) })
	order := make([]int, len(made))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int { return cmp.Compare(made[i].p, made[j].p) })
	largest := 0.0
	for k, i := range order {
		largest = max(largest, min(1, float64(len(made)-k)*made[i].p))
		made[i].p = largest
	}
	return made
}

// speaks reports whether a corrected test is past the thresholds.
func (t test) speaks() bool {
	if !(t.expected > 0) || t.p > significance {
		return false
	}
	r := t.observed / t.expected
	return (r < fewer || r > more) && math.Abs(t.observed-t.expected)*t.units >= apart
}

// tried returns every comparison with chance that is tried on the network.
func (r *run) tried() []test {
	out := r.overlapTests()
	if r.sectorsKnown() && r.funded <= fundingMost {
		out = append(out, slices.Concat(r.acrossTest(), r.pairTests())...)
	}
	return out
}
