package walk

import "context"

// searchWeighted is one source's shortest paths by length: the organizations in
// the order they were reached, their numbers of paths, and the arcs that lie on
// shortest paths. It is used for source after source.
type searchWeighted struct {
	*layout
	lengths  []float64 // of arcs
	nearest  nearest
	place    []int32 // in the order reached; -1 where not reached
	paths    []float64
	reached  []int32
	shortest []int32        // positions of the arcs on shortest paths
	ends     []int32        // of the arcs of reached[k] in shortest
	credit   []float64      // (1 + δ)/σ, or that of the pairs between sectors
	reach    *ReachWeighted // nil where nobody asks
}

func newSearchWeighted(l *layout, lengths []float64, reach *ReachWeighted) *searchWeighted {
	n := l.len()
	s := &searchWeighted{
		layout:   l,
		lengths:  lengths,
		nearest:  newNearest(l.out, lengths),
		place:    make([]int32, n),
		paths:    make([]float64, n),
		reached:  make([]int32, n),
		shortest: make([]int32, len(lengths)),
		ends:     make([]int32, n),
		credit:   make([]float64, n),
		reach:    reach,
	}
	for i := range s.place {
		s.place[i] = -1
	}
	return s
}

// run adds what the paths from the sources low to high-1 carry to the sums, until
// the context ends.
func (s *searchWeighted) run(ctx context.Context, low, high int, to *sums) {
	for source := low; source < high && ctx.Err() == nil; source++ {
		reached := s.spread(int32(source))
		if to.organizations != nil {
			s.gather(reached, to)
		}
		if to.cross != nil && s.sector(int32(source)) >= 0 {
			s.gatherCross(reached, to.cross)
		}
		for _, v := range reached {
			s.place[v] = -1
			s.paths[v] = 0
		}
	}
}

// sector returns the sector of an organization, -1 where it is unknown.
func (s *searchWeighted) sector(v int32) int32 {
	if sectors, _ := s.sectors.of(v); len(sectors) > 0 {
		return sectors[0]
	}
	return -1
}

// gather sums what each organization and arc carries, from the farthest
// organization back: δ(v) = Σ σ(v)/σ(w)·(1 + δ(w)) over the arcs v→w on shortest
// paths.
func (s *searchWeighted) gather(reached []int32, to *sums) {
	for k := len(reached) - 1; k > 0; k-- {
		v := reached[k]
		var carried float64
		for _, p := range s.arcsOf(k) {
			c := s.credit[s.out.Targets[p]]
			to.arcs[p] += s.paths[v] * c
			carried += c
		}
		dependency := carried * s.paths[v]
		to.organizations[v] += dependency
		s.credit[v] = (1 + dependency) / s.paths[v]
	}
	for _, p := range s.arcsOf(0) {
		to.arcs[p] += s.credit[s.out.Targets[p]]
	}
}

// gatherCross is gather over the pairs of different known sectors: an
// organization counts as an end only if its sector is known and not the
// source's.
func (s *searchWeighted) gatherCross(reached []int32, to []float64) {
	own := s.sector(reached[0])
	for k := len(reached) - 1; k > 0; k-- {
		v := reached[k]
		var carried float64
		for _, p := range s.arcsOf(k) {
			carried += s.credit[s.out.Targets[p]]
		}
		dependency := carried * s.paths[v]
		to[v] += dependency
		if c := s.sector(v); c >= 0 && c != own {
			dependency++
		}
		s.credit[v] = dependency / s.paths[v]
	}
}

// arcsOf returns the positions of the arcs on shortest paths that leave the k-th
// organization reached.
func (s *searchWeighted) arcsOf(k int) []int32 {
	if k == 0 {
		return s.shortest[:s.ends[0]]
	}
	return s.shortest[s.ends[k-1]:s.ends[k]]
}
