package walk

import (
	"context"
	"sync"

	"example.org/lintas/graph/work"
)

// chunk returns the number of sources that a goroutine takes at a time, at most
// 64. It depends on their number alone, so that the order of a sum does not depend
// on the number of processors.
func chunk(n int) int { return max(lanes, min(64, n/16/lanes*lanes)) }

// sums are what searches add up, of organizations and arcs; nil where nobody asks.
type sums struct {
	organizations, arcs, cross []float64
}

func newSums(organizations, arcs int, wanted tally) *sums {
	s := &sums{}
	if wanted.paths {
		s.organizations = make([]float64, organizations)
	}
	if wanted.ties {
		s.arcs = make([]float64, arcs)
	}
	if wanted.sectors != nil {
		s.cross = make([]float64, organizations)
	}
	return s
}

// move adds a part, which ends at zero, to the sums.
func (s *sums) move(part *sums) {
	for i, v := range part.organizations {
		s.organizations[i] += v
	}
	for i, v := range part.arcs {
		s.arcs[i] += v
	}
	for i, v := range part.cross {
		s.cross[i] += v
	}
	clear(part.organizations)
	clear(part.arcs)
	clear(part.cross)
}

// cut returns the sums of the organizations from to to-1 and of their arcs.
func (s *sums) cut(l *layout, from, to int) *sums {
	c := &sums{}
	if s.organizations != nil {
		c.organizations = s.organizations[from:to]
	}
	if s.arcs != nil {
		c.arcs = s.arcs[l.out.Offsets[from]:l.out.Offsets[to]]
	}
	if s.cross != nil {
		c.cross = s.cross[from:to]
	}
	return c
}

// searcher adds what the paths from the sources low to high-1 carry to the sums,
// until the context ends.
type searcher func(ctx context.Context, low, high int, to *sums)

// pass searches from every organization of the layout and adds up what is
// wanted.
func pass(ctx context.Context, l *layout, wanted tally, newSearcher func() searcher) (*sums, error) {
	type part struct {
		*sums
		from, to int
	}
	arcs := len(l.out.Targets)
	searchers := sync.Pool{New: func() any { return newSearcher() }}
	parts := sync.Pool{New: func() any { return newSums(l.len(), arcs, wanted) }}
	total := newSums(l.len(), arcs, wanted)
	err := work.Chunks(ctx, l.len(), chunk(l.len()), func(low, high int) part {
		run, sums := searchers.Get().(searcher), parts.Get().(*sums)
		run(ctx, low, high, sums)
		searchers.Put(run)
		from, to := l.span(low, high)
		return part{sums, from, to}
	}, func(p part) {
		total.cut(l, p.from, p.to).move(p.cut(l, p.from, p.to))
		parts.Put(p.sums)
	})
	// The last chunk may have been cut short though every chunk was merged.
	if err == nil {
		err = ctx.Err()
	}
	return total, err
}
