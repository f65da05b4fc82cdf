package graph

import "slices"

// Projection says how strongly a partnership of k organizations ties each pair
// of them.
type Projection string

// The projections of a partnership of strength s with k members.
const (
	// Newman gives each pair s/(k-1), so that what a member gives to one
	// partnership adds up to s (Newman 2001, doi:10.1103/PhysRevE.64.016132).
	Newman Projection = "newman"
	// Count gives each pair s.
	Count Projection = "count"
	// Jaccard gives each pair its number of common partnerships over the number
	// of partnerships that either is in; in a directed network, the number of
	// those that make the arc.
	Jaccard Projection = "jaccard"
	// Unprojected ties only the partnerships of two.
	Unprojected Projection = "none"
)

// Ties returns the ties that the network's partnerships make. In a directed
// network a pair row is an arc from source to target, or both arcs where it has
// no direction; in a group every funder points to every lead, every lead (every
// funder where there is none) to every implementer, and all other pairs get both
// arcs.
func (n *Network) Ties(projection Projection) *Ties {
	var others []Tie
	for i := range n.partnerships.full {
		others = n.appendTies(others, &n.partnerships.full[i], projection)
	}
	t := newTies(n.Len(), n.directed, n.partnerships.pairs.arcs(n.Len(), n.directed), others)
	if projection == Jaccard {
		return n.jaccard(t)
	}
	return t
}

// TiesOf returns the ties that one of the network's partnerships makes by
// itself, each pair of its members once or, where arcs lead both ways, twice, in
// the order of the members. Jaccard, which looks at all partnerships, counts
// each as Count does.
func (n *Network) TiesOf(p *Partnership, projection Projection) []Tie {
	return n.appendTies(nil, p, projection)
}

func (n *Network) appendTies(ties []Tie, p *Partnership, projection Projection) []Tie {
	strength := p.Strength
	switch {
	case projection == Unprojected && p.Size > 2:
		return ties
	case projection == Newman:
		strength /= float64(p.Size - 1)
	}
	var types []string
	if p.Type != "" {
		types = []string{p.Type}
	}
	members, arcs := p.Participants(), n.arcs(p)
	for x, a := range members {
		for _, b := range members[x+1:] {
			forward, backward := arcs(a, b)
			if forward {
				ties = append(ties, Tie{int32(a), int32(b), strength, 1, types})
			}
			if backward {
				ties = append(ties, Tie{int32(b), int32(a), strength, 1, types})
			}
		}
	}
	return ties
}

// arcs returns a function that says which arcs the partnership makes between
// two of its members: forward from a to b, backward from b to a. In an
// undirected network every pair has the one tie forward.
func (n *Network) arcs(p *Partnership) func(a, b int) (forward, backward bool) {
	switch {
	case !n.directed:
		return func(int, int) (bool, bool) { return true, false }
	case p.Pair && p.Directed:
		return func(a, b int) (bool, bool) {
			return a != p.Target || b != p.Source, a != p.Source || b != p.Target
		}
	case p.Pair:
		return func(int, int) (bool, bool) { return true, true }
	}
	role := func(name string) map[int]bool {
		set := map[int]bool{}
		for _, o := range p.With(name) {
			set[o] = true
		}
		return set
	}
	funders, leads, implementers := role(Funder), role(Lead), role(Implementer)
	senders := leads
	if len(leads) == 0 {
		senders = funders
	}
	points := func(a, b int) bool {
		return funders[a] && leads[b] || senders[a] && implementers[b]
	}
	return func(a, b int) (bool, bool) {
		forward, backward := points(a, b), points(b, a)
		if !forward && !backward {
			return true, true
		}
		return forward, backward
	}
}

// jaccard returns the ties with the number of partnerships that make them over
// the number of partnerships that either of the two is in as their strength.
func (n *Network) jaccard(t *Ties) *Ties {
	of := make([]int, n.Len())
	common := map[[2]int32]int{}
	for _, p := range n.partnerships.All() {
		members := p.Participants()
		for x, a := range members {
			of[a]++
			// Not every common partnership makes the arc that is asked for.
			for _, b := range members[x+1:] {
				if n.directed {
					common[[2]int32{int32(a), int32(b)}]++
				}
			}
		}
	}
	ties := slices.Clone(t.ties)
	for i := range ties {
		tie := &ties[i]
		both := tie.Partnerships
		if n.directed {
			both = common[[2]int32{min(tie.A, tie.B), max(tie.A, tie.B)}]
		}
		tie.Strength = float64(tie.Partnerships) / float64(of[tie.A]+of[tie.B]-both)
	}
	return newTies(n.Len(), n.directed, nil, ties)
}
