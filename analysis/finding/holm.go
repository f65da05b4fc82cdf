package finding

import (
	"math"
	"slices"

	"example.org/lintas/analysis/chance"
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
// in their order. A test whose p is not defined was not made and is left out.
func adjusted(tests []test) []test {
	made := slices.DeleteFunc(slices.Clone(tests), func(t test) bool { return math.IsNaN(t.p) })
	p := make([]float64, len(made))
	for i := range made {
		p[i] = made[i].p
	}
	for i, x := range chance.Holm(p) {
		made[i].p = x
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
