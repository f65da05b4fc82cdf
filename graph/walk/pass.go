package walk

import (
	"context"
	"sync"

	"example.org/lintas/graph"
	"example.org/lintas/graph/work"
)

// chunk returns the number of sources that a goroutine takes at a time. It
// depends on the network alone, so that the order of a sum does not depend on
// the number of processors, and is large enough for merging to cost little
// beside the searches.
func chunk(n int) int { return max(4, min(64, n/64)) }

// sums are what the searches from some sources add up, in the order of the
// layout.
type sums struct {
	organizations, arcs, cross []float64
}

func newSums(l *layout, wanted tally) *sums {
	s := &sums{}
	if wanted.paths {
		s.organizations = make([]float64, len(l.original))
		s.arcs = make([]float64, len(l.targets))
	}
	if wanted.sectors != nil {
		s.cross = make([]float64, len(l.original))
	}
	return s
}

func (s *sums) add(t *sums) {
	for i, v := range t.organizations {
		s.organizations[i] += v
	}
	for i, v := range t.arcs {
		s.arcs[i] += v
	}
	for i, v := range t.cross {
		s.cross[i] += v
	}
}

func (s *sums) clear() {
	clear(s.organizations)
	clear(s.arcs)
	clear(s.cross)
}

// pass searches from every organization and adds up what is wanted.
func pass(ctx context.Context, t *graph.Ties, wanted tally) (Betweenness, error) {
	l := newLayout(t, wanted)
	var reach *ReachWeighted
	if wanted.paths && wanted.weighted {
		reach = newReachWeighted(t.Len())
	}
	searches := sync.Pool{New: func() any { return newSearch(l, reach) }}
	parts := sync.Pool{New: func() any { return newSums(l, wanted) }}
	total := newSums(l, wanted)
	err := work.Chunks(ctx, t.Len(), chunk(t.Len()), func(low, high int) *sums {
		s, part := searches.Get().(*search), parts.Get().(*sums)
		for source := low; source < high && ctx.Err() == nil; source++ {
			s.run(int32(source), part)
		}
		searches.Put(s)
		return part
	}, func(part *sums) {
		total.add(part)
		part.clear()
		parts.Put(part)
	})
	// The last chunk may have been cut short though every chunk was merged.
	if err == nil {
		err = ctx.Err()
	}
	if err != nil {
		return Betweenness{}, err
	}
	b := l.betweenness(t, total)
	if reach != nil {
		b.Reach = *reach
	}
	return b, nil
}

// betweenness puts the sums back into the order of the network. Of two searches
// that meet on a path in an undirected network one counts.
func (l *layout) betweenness(t *graph.Ties, total *sums) Betweenness {
	share := 1.0
	if !t.IsDirected() {
		share = 0.5
	}
	b := Betweenness{
		Organizations: l.restore(total.organizations, share),
		CrossSector:   l.restore(total.cross, share),
	}
	if total.arcs != nil {
		b.Ties = make([]float64, len(t.All()))
		for p, k := range l.ties {
			b.Ties[k] += share * total.arcs[p]
		}
	}
	return b
}
