package walk

import (
	"context"
	"sync"

	"example.org/lintas/graph"
	"example.org/lintas/graph/work"
)

// Reach says how far the organizations of a network reach, counted in ties along
// their direction. With n organizations, the diameter is len(Counts)-1, the mean
// distance Σ d·Counts[d] / Σ Counts[d], global efficiency Σ Counts[d]/d /
// (n(n-1)), and the share of pairs without a path 1 - Σ Counts[d] / (n(n-1)).
type Reach struct {
	// Reachable is the number of other organizations that each one reaches.
	Reachable []int
	// Sum is the sum of its distances to those.
	Sum []int64
	// Harmonic is the sum of one over each of these distances.
	Harmonic []float64
	// Eccentricity is the largest of them, 0 where none is reached.
	Eccentricity []int
	// Counts[d] is the number of ordered pairs at distance d; Counts[0] is 0, and
	// it is empty where there is no organization.
	Counts []int64
}

// Distances returns how far each organization reaches out along the ties:
// whom it reaches, and at what distance. Organizations at the same distance are
// counted before anything is divided, so that the order of the ties changes no
// bit. The error is that of the context, if it ends the work.
func Distances(ctx context.Context, t *graph.Ties) (Reach, error) {
	n := t.Len()
	r := Reach{
		Reachable:    make([]int, n),
		Sum:          make([]int64, n),
		Harmonic:     make([]float64, n),
		Eccentricity: make([]int, n),
	}
	if n > 0 {
		r.Counts = make([]int64, 1)
	}
	// In the order of the layout searches that go out together meet the same others
	// at much the same time.
	l, err := whole(ctx, t, nil)
	if err != nil {
		return Reach{}, err
	}
	waves := sync.Pool{New: func() any { return newWave(l.out, l.in) }}
	err = work.Chunks(ctx, n, 64, func(low, high int) []int64 {
		w := waves.Get().(*wave)
		defer waves.Put(w)
		return w.measure(ctx, l.originals.numbers[low:high], low, &r)
	}, func(counts []int64) {
		for len(r.Counts) < len(counts) {
			r.Counts = append(r.Counts, 0)
		}
		for d, c := range counts {
			r.Counts[d] += c
		}
	})
	if err == nil {
		err = ctx.Err()
	}
	if err != nil {
		return Reach{}, err
	}
	return r, nil
}

// measure fills in the reach of the organizations, 64 at most, that the wave
// numbers from low, and returns the number of pairs at each distance.
func (w *wave) measure(ctx context.Context, organizations []int32, low int, r *Reach) []int64 {
	w.start(low, low+len(organizations))
	counts := []int64{0}
	for d := 1; len(w.active) > 0 && ctx.Err() == nil; d++ {
		w.step()
		var pairs int64
		for b, i := range organizations {
			c := w.fresh.of(b)
			if c == 0 {
				continue
			}
			pairs += c
			r.Reachable[i] += int(c)
			r.Sum[i] += int64(d) * c
			r.Harmonic[i] += float64(c) / float64(d)
			r.Eccentricity[i] = d
		}
		if pairs > 0 {
			counts = append(counts, pairs)
		}
	}
	w.reset()
	return counts
}
