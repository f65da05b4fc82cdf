// Package chance says what a number would be by chance: expectations, the range
// of random draws, and probabilities.
package chance

import (
	"math"
	"slices"
)

// Figure is a number and what chance gives in its place. What is not defined or
// not computed is NaN.
type Figure struct {
	Value    float64
	Expected float64
	// Low and High are the 2.5 % and 97.5 % points of the draws.
	Low, High float64
	// P is the two-sided probability of a value at least as far out.
	P float64
	// N is the number of units that the figure rests on: ties, pairs or
	// organizations.
	N int
	// Permutations is the number of draws; 0 where there are none.
	Permutations int
}

// Bare returns a figure without a comparison, for what chance has no say in.
func Bare(value float64, n int) Figure {
	nan := math.NaN()
	return Figure{Value: value, Expected: nan, Low: nan, High: nan, P: nan, N: n}
}

// Compared returns the figure of a value, its expectation and draws of it under
// chance, whose order does not matter. Draws that are not defined are left out.
// With fewer than MinDraws draws, low, high and p stay NaN.
func Compared(value, expected float64, n int, draws []float64) Figure {
	f := Bare(value, n)
	f.Expected = expected
	sorted := slices.DeleteFunc(slices.Clone(draws), math.IsNaN)
	if len(sorted) < MinDraws || math.IsNaN(value) {
		return f
	}
	slices.Sort(sorted)
	if math.IsNaN(f.Expected) {
		f.Expected = mean(sorted)
	}
	f.Low, f.High = Quantile(sorted, 0.025), Quantile(sorted, 0.975)
	low, high := 0, 0
	for _, x := range sorted {
		if less, more := order(x, value); !more {
			low++
			if !less {
				high++
			}
		} else {
			high++
		}
	}
	f.P = TwoSided(low, high, len(sorted))
	f.Permutations = len(sorted)
	return f
}

// MinDraws is the smallest number of draws from which a range and a
// probability are told.
const MinDraws = 199

// order reports whether x is less or more than value; numbers within a relative
// 1e-12 count as equal.
func order(x, value float64) (less, more bool) {
	if math.Abs(x-value) <= 1e-12*math.Max(math.Abs(x), math.Abs(value)) {
		return false, false
	}
	return x < value, x > value
}

// TwoSided returns min(1, 2·min(p_low, p_high)) with p = (1+count)/(1+draws) of
// the draws at most, and at least, as large as the value.
func TwoSided(atMost, atLeast, draws int) float64 {
	return min(1, 2*float64(1+min(atMost, atLeast))/float64(1+draws))
}

// Quantile returns the q-quantile of a sorted sample by linear interpolation
// between order statistics (R's type 7).
func Quantile(sorted []float64, q float64) float64 {
	if len(sorted) == 0 {
		return math.NaN()
	}
	at := q * float64(len(sorted)-1)
	i := int(at)
	if i+1 >= len(sorted) {
		return sorted[len(sorted)-1]
	}
	return sorted[i] + (at-float64(i))*(sorted[i+1]-sorted[i])
}

func mean(values []float64) float64 {
	sum := 0.0
	for _, x := range values {
		sum += x
	}
	return sum / float64(len(values))
}

// Ratio returns a/b, or NaN, not defined, where b is 0.
func Ratio(a, b float64) float64 {
	if b == 0 {
		return math.NaN()
	}
	return a / b
}
