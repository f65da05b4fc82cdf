package walk

import (
	"context"

	"example.org/lintas/graph"
)

// Betweenness holds what one Brandes pass counts, raw: end points excluded, not
// normalized, unordered pairs once in an undirected network and ordered pairs in
// a directed one.
type Betweenness struct {
	// Organizations holds the betweenness of each organization.
	Organizations []float64
	// Ties holds the betweenness of each tie, in the order of Ties.All.
	Ties []float64
	// CrossSector holds each organization's betweenness over pairs of different
	// known sectors; nil where no sectors were given.
	CrossSector []float64
	// Reach says how far each organization reaches by length. Only BrandesWeighted
	// fills it in.
	Reach ReachWeighted
}

// Brandes returns the betweenness of every organization and every tie,
//
//	b(v) = Σ_{s≠v≠t} σ_st(v) / σ_st
//
// where σ_st is the number of shortest paths from s to t and σ_st(v) the number
// of those that pass through v. Strengths do not count. Pairs without a path add
// nothing.
//
// With sectors, the sector of each organization or -1 where it is unknown, it
// returns cross-sector betweenness too, as CrossSector does; direction does not
// count there, so that a directed network takes a second pass. Without sectors
// (nil) that part is left out and costs nothing.
//
// The error is that of the context, if it ends the work.
func Brandes(ctx context.Context, t *graph.Ties, sectors []int32) (Betweenness, error) {
	// Brandes 2001, doi:10.1080/0022250X.2001.9990249, Algorithm 1; ties as in
	// Brandes 2008, doi:10.1016/j.socnet.2007.11.001, Algorithm 7.
	return both(ctx, t, tally{paths: true, ties: true, sectors: sectors})
}

// BrandesWeighted is Brandes with shortest paths by length, where a tie of
// strength w is 1/w long (Newman 2001, doi:10.1103/PhysRevE.64.016132). Paths
// whose lengths differ by less than a relative 1e-12 are equally short: 1/3 + 1/3
// + 1/3 is as long as 1, whatever rounding makes of it. It returns the reach of
// each organization by length as well, which its searches find on their way.
func BrandesWeighted(ctx context.Context, t *graph.Ties, sectors []int32) (Betweenness, error) {
	return both(ctx, t, tally{paths: true, ties: true, sectors: sectors, weighted: true})
}

// both passes over the ties, and in a directed network without direction for the
// pairs between sectors.
func both(ctx context.Context, t *graph.Ties, wanted tally) (Betweenness, error) {
	if wanted.sectors == nil || !t.IsDirected() {
		return between(ctx, t, wanted)
	}
	apart := tally{sectors: wanted.sectors, weighted: wanted.weighted}
	wanted.sectors = nil
	b, err := between(ctx, t, wanted)
	if err != nil {
		return Betweenness{}, err
	}
	cross, err := between(ctx, t.Symmetric(graph.Maximum), apart)
	b.CrossSector = cross.CrossSector
	return b, err
}

// CrossSector returns cross-sector betweenness alone,
//
//	cs(v) = Σ_{s<t, c_s≠c_t, s≠v≠t} σ_st(v) / σ_st
//
// over unordered pairs of organizations of different sectors c. Sectors are
// numbers, -1 where unknown; pairs with an unknown end do not count. Direction
// is left aside (Symmetric, by the maximum). The error is that of the context.
//
// Flom, Friedman, Strauss and Neaigus 2004, Connections 26(1):62; Guns and
// Rousseau 2015, doi:10.1631/FITEE.1400425.
func CrossSector(ctx context.Context, t *graph.Ties, sectors []int32) ([]float64, error) {
	b, err := between(ctx, t.Symmetric(graph.Maximum), tally{sectors: sectors})
	return b.CrossSector, err
}

// CrossSectorWeighted is CrossSector with shortest paths by length, as in
// BrandesWeighted.
func CrossSectorWeighted(ctx context.Context, t *graph.Ties, sectors []int32) ([]float64, error) {
	b, err := between(ctx, t.Symmetric(graph.Maximum), tally{sectors: sectors, weighted: true})
	return b.CrossSector, err
}

// tally says what a pass adds up: the betweenness of organizations, of ties, and
// that between sectors where there are any; by lengths where it is weighted.
type tally struct {
	paths, ties bool
	sectors     []int32
	weighted    bool
}

// between searches from every organization. In an undirected network, of two
// searches that meet on a path one counts.
func between(ctx context.Context, t *graph.Ties, wanted tally) (Betweenness, error) {
	share := 1.0
	if !t.IsDirected() {
		share = 0.5
	}
	if wanted.weighted {
		return betweenWeighted(ctx, t, wanted, share)
	}
	laid := reduce
	if t.IsDirected() || sectorCount(wanted.sectors) > manySectors {
		laid = whole
	}
	l, err := laid(ctx, t, wanted.sectors)
	if err != nil {
		return Betweenness{}, err
	}
	total, err := pass(ctx, l, wanted, func() searcher { return newSearch(l).run })
	if err != nil {
		return Betweenness{}, err
	}
	return l.betweenness(total, share), nil
}

func betweenWeighted(ctx context.Context, t *graph.Ties, wanted tally, share float64) (Betweenness, error) {
	l, err := whole(ctx, t, wanted.sectors)
	if err != nil {
		return Betweenness{}, err
	}
	lengths := make([]float64, len(l.out.Targets))
	for k, at := range l.arcs {
		for _, p := range at {
			if p >= 0 {
				lengths[p] = 1 / t.All()[k].Strength
			}
		}
	}
	var reach *ReachWeighted
	if wanted.paths {
		reach = newReachWeighted(t.Len())
	}
	total, err := pass(ctx, l, wanted, func() searcher { return newSearchWeighted(l, lengths, reach).run })
	if err != nil {
		return Betweenness{}, err
	}
	b := l.betweenness(total, share)
	if reach != nil {
		b.Reach = *reach
	}
	return b, nil
}
