package shape

import "example.org/lintas/graph"

// OpenPaths counts the roles of the open two-paths i→j→k of a network among
// organizations of known sector, under one dealing of the sectors after another.
// It is safe for use by several goroutines.
type OpenPaths struct {
	ties *graph.Ties
	// closed says that the list is of the two-paths whose ends are tied, to be
	// taken from all of them, because they are fewer than the open ones.
	closed        bool
	brokers, from []int32 // j and i of each bundle of two-paths
	ends          []int32 // of the bundle in to
	to            []int32 // k; where ties have no direction k > i, and each counts both ways
}

// NewOpenPaths lists the two-paths. Sectors are -1 where unknown.
func NewOpenPaths(t *graph.Ties, sectors []int32) *OpenPaths {
	open, closed := 0, 0
	eachTwoPath(t, sectors, func(_, _, _ int32, tied bool) {
		if tied {
			closed++
		} else {
			open++
		}
	})
	p := &OpenPaths{ties: t, closed: closed < open}
	p.to = make([]int32, 0, min(open, closed))
	eachTwoPath(t, sectors, func(i, j, k int32, tied bool) {
		if tied != p.closed {
			return
		}
		last := len(p.brokers) - 1
		if last < 0 || p.brokers[last] != j || p.from[last] != i {
			p.brokers, p.from, p.ends = append(p.brokers, j), append(p.from, i), append(p.ends, 0)
			last++
		}
		p.to = append(p.to, k)
		p.ends[last] = int32(len(p.to))
	})
	return p
}

// eachTwoPath calls found for the two-paths i→j→k among organizations of known
// sector, and says whether i→k is tied; where ties have no direction for one way
// of each.
func eachTwoPath(t *graph.Ties, sectors []int32, found func(i, j, k int32, tied bool)) {
	for j := range int32(t.Len()) {
		if sectors[j] < 0 {
			continue
		}
		targets := t.Out().Row(int(j))
		for _, i := range t.In().Row(int(j)) {
			if sectors[i] < 0 {
				continue
			}
			beyond := t.Out().Row(int(i))
			for _, k := range targets {
				if k == i || sectors[k] < 0 || !t.IsDirected() && k < i {
					continue
				}
				for len(beyond) > 0 && beyond[0] < k {
					beyond = beyond[1:]
				}
				found(i, j, k, len(beyond) > 0 && beyond[0] == k)
			}
		}
	}
}

// Roles sets roles, one for each organization, to those that it has when the
// sectors are as given; Total is their sum. Who is of known sector must not
// change.
func (p *OpenPaths) Roles(sectors []int32, roles []Roles) {
	clear(roles)
	sign := int64(1)
	if p.closed {
		sign = -1
		all := newTwoPaths(p.ties, sectors)
		for j := range roles {
			roles[j] = all.through(int32(j))
		}
	}
	first := int32(0)
	for b, end := range p.ends {
		from, own := sectors[p.from[b]], sectors[p.brokers[b]]
		var back, same uint32
		for _, k := range p.to[first:end] {
			c := sectors[k]
			back += equal(c, from)
			same += equal(c, own)
		}
		p.add(&roles[p.brokers[b]], from == own, int64(back), int64(same), int64(end-first), sign)
		first = end
	}
	for j := range roles {
		r := &roles[j]
		r.Total = r.Coordinator + r.Consultant + r.Gatekeeper + r.Representative + r.Liaison
	}
}

// equal returns 1 where two sectors are the same, else 0, without a branch: dealt
// at random, nobody can predict one.
func equal(a, b int32) uint32 { return (uint32(a^b) - 1) >> 31 }

// add adds, or takes away, the two-paths of a bundle: so many of them, of which
// back end in the sector that they began in and same in the broker's; home says
// that the two are one.
func (p *OpenPaths) add(r *Roles, home bool, back, same, count, sign int64) {
	back, same, count = sign*back, sign*same, sign*count
	twice := int64(1)
	if !p.ties.IsDirected() {
		twice = 2
	}
	if home {
		r.Coordinator += twice * same
		r.Representative += count - same
		r.Gatekeeper += (twice - 1) * (count - same)
		return
	}
	r.Consultant += twice * back
	r.Gatekeeper += same
	r.Representative += (twice - 1) * same
	r.Liaison += twice * (count - back - same)
}
