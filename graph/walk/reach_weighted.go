package walk

// ReachWeighted is Reach by length, where a tie of strength w is 1/w long. With n
// organizations, the mean distance is Σ Sum / Σ Reachable and global efficiency
// Σ Harmonic / (n(n-1)), which exceeds 1 where ties are shorter than 1.
type ReachWeighted struct {
	// Reachable is the number of other organizations that each one reaches.
	Reachable []int
	// Sum is the sum of its distances to those.
	Sum []float64
	// Harmonic is the sum of one over each of these distances.
	Harmonic []float64
	// Eccentricity is the largest of them, 0 where none is reached.
	Eccentricity []float64
}

func newReachWeighted(n int) *ReachWeighted {
	return &ReachWeighted{
		Reachable:    make([]int, n),
		Sum:          make([]float64, n),
		Harmonic:     make([]float64, n),
		Eccentricity: make([]float64, n),
	}
}

// measure fills in the reach of organization i, which reaches those given, itself
// the first.
func (r *ReachWeighted) measure(i int32, reached []int32, far []float64) {
	var sum, harmonic, most float64
	for _, v := range reached[1:] {
		sum += far[v]
		harmonic += 1 / far[v]
		most = max(most, far[v])
	}
	r.Reachable[i], r.Sum[i], r.Harmonic[i] = len(reached)-1, sum, harmonic
	r.Eccentricity[i] = most
}
