package sample

import (
	"context"
	"math"
	"math/rand/v2"

	"example.org/lintas/graph"
	"example.org/lintas/graph/walk"
)

// Reach says how far the organizations of a network reach, estimated from their
// distances to some of them.
type Reach struct {
	// Closeness and Harmonic are shares, as the measures of these names.
	Closeness, Harmonic []float64
	// Counts[d] estimates the number of ordered pairs at distance d.
	Counts []float64
	// Targets is the number of organizations drawn.
	Targets int
	// HarmonicError is the largest standard error of Harmonic, ClosenessError the
	// largest of Closeness in parts of its value.
	HarmonicError, ClosenessError float64
}

// Distances estimates how far each organization reaches out along the ties from
// its distances to so many targets drawn at random without one twice (Eppstein and
// Wang 2004, doi:10.7155/jgaa.00081). With r of k targets reached, at distances
// that sum to S and one over which sum to H, it is
//
//	Harmonic = H/k, Closeness = r/S · r/k
//
// The standard error of a mean over k of n-1 is that of draws without
// replacement, s/√k · √(1 - k/(n-1)). The error is that of the context.
func Distances(ctx context.Context, t *graph.Ties, targets int, seed uint64) (Reach, error) {
	n := t.Len()
	targets = min(targets, n)
	a, err := walk.DistancesTo(ctx, t, some(n, targets, seed))
	if err != nil {
		return Reach{}, err
	}
	r := Reach{Closeness: make([]float64, n), Harmonic: make([]float64, n), Counts: make([]float64, len(a.Counts)), Targets: targets}
	for i := range n {
		k, reached := float64(a.Targets[i]), float64(a.Reached[i])
		if reached == 0 {
			continue
		}
		left := math.Sqrt(max(0, 1-k/float64(n-1)))
		r.Harmonic[i] = a.Harmonic[i] / k
		r.HarmonicError = max(r.HarmonicError, left*standardError(a.Harmonic[i], a.HarmonicSquares[i], k))
		r.Closeness[i] = reached / float64(a.Sum[i]) * (reached / k)
		mean := float64(a.Sum[i]) / reached
		r.ClosenessError = max(r.ClosenessError, left*standardError(float64(a.Sum[i]), float64(a.Squares[i]), reached)/mean)
	}
	for d, c := range a.Counts {
		r.Counts[d] = float64(c) * float64(n) / float64(max(1, targets))
	}
	return r, nil
}

// some returns so many of n numbers, each set as likely as any other.
func some(n, count int, seed uint64) []int32 {
	all := make([]int32, n)
	for i := range all {
		all[i] = int32(i)
	}
	r := rand.New(rand.NewPCG(seed, uint64(n)))
	for k := range count {
		other := k + r.IntN(n-k)
		all[k], all[other] = all[other], all[k]
	}
	return all[:count]
}

// standardError returns that of the mean of k values by their sum and the sum of
// their squares.
func standardError(sum, squares, k float64) float64 {
	if k < 2 {
		return 0
	}
	variance := max(0, squares-sum*sum/k) / (k - 1)
	return math.Sqrt(variance / k)
}
