package walk

import (
	"context"
	"math/bits"
	"sync"

	"example.org/lintas/graph"
	"example.org/lintas/graph/work"
)

// Apart stands in Steps for two organizations without a path.
const Apart = 255

// Steps is the number of ties on a shortest path between any two organizations,
// without direction: [i*n+j] for the two of n. It takes n² bytes; a distance
// beyond 254 counts as 254.
type Steps []uint8

// NewSteps returns the steps between all organizations. The error is that of the
// context.
func NewSteps(ctx context.Context, t *graph.Ties) (Steps, error) {
	t = t.Symmetric(graph.Maximum)
	n := t.Len()
	s := make(Steps, n*n)
	for i := range s {
		s[i] = Apart
	}
	waves := sync.Pool{New: func() any { return newWave(t.Out(), t.In()) }}
	err := work.Chunks(ctx, n, 64, func(low, high int) struct{} {
		w := waves.Get().(*wave)
		defer waves.Put(w)
		w.start(low, high)
		for i := low; i < high; i++ {
			s[i*n+i] = 0
		}
		for d := 1; len(w.active) > 0 && ctx.Err() == nil; d++ {
			w.step()
			steps := uint8(min(d, Apart-1))
			for _, j := range w.active {
				// The searches of a chunk stand beside each other in every row.
				row := s[int(j)*n+low:]
				for left := w.frontier[j]; left != 0; left &= left - 1 {
					row[bits.TrailingZeros64(left)] = steps
				}
			}
		}
		w.reset()
		return struct{}{}
	}, func(struct{}) {})
	if err == nil {
		err = ctx.Err()
	}
	return s, err
}
