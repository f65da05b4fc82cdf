package walk

// search is one source's shortest paths: the organizations in the order they
// were reached, their distances and numbers of paths, and the arcs that lie on
// shortest paths. It is used for source after source.
type search struct {
	*layout
	distance []int32 // -1 where not reached
	paths    []float64
	reached  []int32
	arcs     []int32        // positions of the arcs on shortest paths
	ends     []int32        // of the arcs of reached[k] in arcs
	credit   []float64      // (1 + δ)/σ, or that of the pairs between sectors
	nearest  *dijkstra      // nil where ties have no length
	reach    *ReachWeighted // nil where nobody asks
}

func newSearch(l *layout, reach *ReachWeighted) *search {
	n := len(l.original)
	s := &search{
		layout:   l,
		distance: make([]int32, n),
		paths:    make([]float64, n),
		reached:  make([]int32, n+1),
		arcs:     make([]int32, len(l.targets)+1),
		ends:     make([]int32, n),
		credit:   make([]float64, n),
		reach:    reach,
	}
	for i := range s.distance {
		s.distance[i] = -1
	}
	if l.lengths != nil {
		s.nearest = newDijkstra(l)
	}
	return s
}

// run adds what the paths from the source carry to the sums.
func (s *search) run(source int32, to *sums) {
	var reached int
	if s.nearest == nil {
		reached = s.spread(source)
	} else {
		reached = s.spreadWeighted(source)
	}
	if to.organizations != nil {
		s.gather(reached, to)
	}
	if to.cross != nil && s.sectors[source] >= 0 {
		s.gatherCross(reached, to.cross)
	}
	for _, v := range s.reached[:reached] {
		s.distance[v] = -1
		s.paths[v] = 0
	}
}

// spread finds the shortest paths from the source and returns how many
// organizations it reached, itself among them. It writes down every arc, in the
// place of the last one that was not on a shortest path: a branch that nobody can
// predict would cost more.
func (s *search) spread(source int32) int {
	distance, paths, reached, arcs := s.distance, s.paths, s.reached, s.arcs
	distance[source], paths[source], reached[0] = 0, 1, source
	tail, used := 1, 0
	for k := 0; k < tail; k++ {
		v := reached[k]
		next, through := distance[v]+1, paths[v]
		first := int(s.offsets[v])
		for p, w := range s.targets[first:s.offsets[v+1]] {
			d := distance[w]
			if d < 0 {
				d = next
				distance[w] = next
				reached[tail] = w
				tail++
			}
			arcs[used] = int32(first + p)
			if d == next {
				paths[w] += through
				used++
			}
		}
		s.ends[k] = int32(used)
	}
	return tail
}

// gather sums what each organization and arc carries, from the farthest
// organization back: δ(v) = Σ σ(v)/σ(w)·(1 + δ(w)) over the arcs v→w on shortest
// paths.
func (s *search) gather(reached int, to *sums) {
	for k := reached - 1; k > 0; k-- {
		v := s.reached[k]
		var carried float64
		for _, p := range s.arcsOf(k) {
			c := s.credit[s.targets[p]]
			to.arcs[p] += s.paths[v] * c
			carried += c
		}
		dependency := carried * s.paths[v]
		to.organizations[v] += dependency
		s.credit[v] = (1 + dependency) / s.paths[v]
	}
	for _, p := range s.arcsOf(0) {
		to.arcs[p] += s.credit[s.targets[p]]
	}
}

// gatherCross is gather over the pairs of different known sectors: an
// organization counts as an end only if its sector is known and not the
// source's.
func (s *search) gatherCross(reached int, to []float64) {
	own := s.sectors[s.reached[0]]
	for k := reached - 1; k > 0; k-- {
		v := s.reached[k]
		var carried float64
		for _, p := range s.arcsOf(k) {
			carried += s.credit[s.targets[p]]
		}
		dependency := carried * s.paths[v]
		to[v] += dependency
		if c := s.sectors[v]; c >= 0 && c != own {
			dependency++
		}
		s.credit[v] = dependency / s.paths[v]
	}
}

// arcsOf returns the positions of the arcs on shortest paths that leave the k-th
// organization reached.
func (s *search) arcsOf(k int) []int32 {
	if k == 0 {
		return s.arcs[:s.ends[0]]
	}
	return s.arcs[s.ends[k-1]:s.ends[k]]
}
