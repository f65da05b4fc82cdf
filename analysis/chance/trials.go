package chance

import "math"

// Trials are independent trials that succeed with the same probability.
type Trials struct {
	Count int
	P     float64
}

// AtLeast returns the probability that at least k of all trials succeed at [k],
// for k from 0 to most: the upper tail of the Poisson–binomial distribution.
// Trials of one probability enter as a binomial distribution at a time, cut off
// at most, and only products of positive numbers are added, so that small
// probabilities keep their digits. The cost is most² for each of the trials and
// the sum of their counts; nothing is approximated.
func AtLeast(trials []Trials, most int) []float64 {
	below := make([]float64, most) // probability of exactly k successes so far
	reached := 0.0                 // of most or more
	if most == 0 {
		return []float64{1}
	}
	below[0] = 1
	for _, t := range trials {
		for t.Count > 0 && t.P > 0 {
			part := t.split()
			t.Count -= part.Count
			reached = part.add(below, reached)
		}
	}
	out := make([]float64, most+1)
	out[most] = reached
	for k := most - 1; k >= 0; k-- {
		out[k] = out[k+1] + below[k]
	}
	for k := range out {
		out[k] = min(1, out[k])
	}
	return out
}

// split returns as many of the trials as fail all together with a probability
// that a float64 holds.
func (t Trials) split() Trials {
	const least = 600 // e^-600
	if fit := least / -math.Log1p(-t.P); fit < float64(t.Count) {
		t.Count = max(1, int(fit))
	}
	return t
}

// add adds the trials to the distribution of successes so far and returns the
// probability that there are as many as below is long, or more.
func (t Trials) add(below []float64, reached float64) float64 {
	most := len(below)
	exactly := t.exactly(most)
	tail := make([]float64, most+1) // of at least k successes of these trials
	sum := 0.0
	for k := len(exactly) - 1; k >= 0; k-- {
		sum += exactly[k]
		if k <= most {
			tail[k] = sum
		}
	}
	for k, p := range below {
		reached += p * tail[most-k]
	}
	for k := most - 1; k >= 0; k-- {
		sum := 0.0
		for j := range min(k+1, len(exactly)) {
			sum += below[k-j] * exactly[j]
		}
		below[k] = sum
	}
	return reached
}

// exactly returns the probabilities of 0, 1, … successes, to most and on to where
// what is left is nothing beside that of most.
func (t Trials) exactly(most int) []float64 {
	const nothing = 1e-20
	if t.P >= 1 {
		return append(make([]float64, t.Count), 1)
	}
	odds := t.P / (1 - t.P)
	p := math.Exp(float64(t.Count) * math.Log1p(-t.P))
	out := []float64{p}
	for k := 1; k <= t.Count && (k <= most || p > nothing*out[most]); k++ {
		p *= float64(t.Count-k+1) / float64(k) * odds
		out = append(out, p)
	}
	return out
}
