package walk

import (
	"context"
	"math/bits"
	"sync"

	"example.org/lintas/graph"
	"example.org/lintas/graph/work"
)

// Arrivals sums, for each organization, its distances to some targets, itself
// left out where it is one.
type Arrivals struct {
	// Targets is the number of targets that each one could reach.
	Targets []int32
	// Reached is the number of those that it reaches.
	Reached []int32
	// Sum and Squares are the sums of its distances to those and of their squares.
	Sum, Squares []int64
	// Harmonic and HarmonicSquares are the sums of one over the distance and of its
	// square.
	Harmonic, HarmonicSquares []float64
	// Counts[d] is the number of pairs of an organization and a target at distance d.
	Counts []int64
}

// DistancesTo returns how far everybody is from each of the targets, which are
// different organizations, along the direction of ties. The error is that of the
// context.
func DistancesTo(ctx context.Context, t *graph.Ties, targets []int32) (Arrivals, error) {
	n := t.Len()
	newArrivals := func() *Arrivals {
		return &Arrivals{Reached: make([]int32, n), Sum: make([]int64, n), Squares: make([]int64, n),
			Harmonic: make([]float64, n), HarmonicSquares: make([]float64, n), Counts: make([]int64, 1)}
	}
	all := newArrivals()
	all.Targets = make([]int32, n)
	for i := range all.Targets {
		all.Targets[i] = int32(len(targets))
	}
	for _, i := range targets {
		all.Targets[i]--
	}
	// The waves go out from the targets, against the direction of ties.
	waves := sync.Pool{New: func() any { return newWave(t.In(), t.Out()) }}
	parts := sync.Pool{New: func() any { return newArrivals() }}
	err := work.Chunks(ctx, len(targets), 64, func(low, high int) *Arrivals {
		w, part := waves.Get().(*wave), parts.Get().(*Arrivals)
		defer waves.Put(w)
		w.begin(high - low)
		for k, i := range targets[low:high] {
			w.put(i, k)
		}
		w.arrivals(ctx, part)
		return part
	}, func(part *Arrivals) {
		all.move(part)
		parts.Put(part)
	})
	if err == nil {
		err = ctx.Err()
	}
	return *all, err
}

// arrivals adds up the steps at which searches arrive.
func (w *wave) arrivals(ctx context.Context, to *Arrivals) {
	for d := int64(1); len(w.active) > 0 && ctx.Err() == nil; d++ {
		w.step()
		pairs := int64(0)
		near := 1 / float64(d)
		for _, i := range w.active {
			c := bits.OnesCount64(w.frontier[i])
			pairs += int64(c)
			to.Reached[i] += int32(c)
			to.Sum[i] += d * int64(c)
			to.Squares[i] += d * d * int64(c)
			to.Harmonic[i] += near * float64(c)
			to.HarmonicSquares[i] += near * near * float64(c)
		}
		for int64(len(to.Counts)) <= d {
			to.Counts = append(to.Counts, 0)
		}
		to.Counts[d] += pairs
	}
	w.reset()
}

// move adds a part, which ends at zero.
func (a *Arrivals) move(part *Arrivals) {
	for i, c := range part.Reached {
		if c == 0 {
			continue
		}
		a.Reached[i] += c
		a.Sum[i] += part.Sum[i]
		a.Squares[i] += part.Squares[i]
		a.Harmonic[i] += part.Harmonic[i]
		a.HarmonicSquares[i] += part.HarmonicSquares[i]
		part.Reached[i], part.Sum[i], part.Squares[i], part.Harmonic[i], part.HarmonicSquares[i] = 0, 0, 0, 0, 0
	}
	for d, c := range part.Counts {
		if d == len(a.Counts) {
			a.Counts = append(a.Counts, 0)
		}
		a.Counts[d] += c
	}
	part.Counts = part.Counts[:1]
}
