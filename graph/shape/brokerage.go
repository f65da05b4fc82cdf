package shape

import "example.org/lintas/graph"

// Roles counts the open two-paths i→j→k through an organization j by the sectors
// of the three: i and k are not the same, and no tie leads from i to k.
type Roles struct {
	Coordinator    int64 // A→A→A
	Consultant     int64 // A→B→A
	Gatekeeper     int64 // A→B→B
	Representative int64 // A→A→B
	Liaison        int64 // A→B→C
	Total          int64 // all, whatever is known of their sectors
}

// Brokerage returns the roles of each organization (Gould and Fernandez 1989,
// doi:10.2307/270949). Sectors are numbers from 0, -1 where unknown; a role needs
// three known ones. Where ties have no direction every pair of partners counts
// both ways, so that Gatekeeper equals Representative.
func Brokerage(t *graph.Ties, sectors []int32) []Roles {
	roles := make([]Roles, t.Len())
	p := newTwoPaths(t, sectors)
	for j := range roles {
		roles[j] = p.through(int32(j))
	}
	subtractClosed(t, sectors, roles)
	return roles
}

// add adds so many two-paths whose organizations are of the sectors a, b and c.
func (r *Roles) add(a, b, c int32, count int64) {
	r.Total += count
	switch {
	case a < 0 || b < 0 || c < 0:
	case a == c && b == c:
		r.Coordinator += count
	case a == c:
		r.Consultant += count
	case b == c:
		r.Gatekeeper += count
	case a == b:
		r.Representative += count
	default:
		r.Liaison += count
	}
}

// twoPaths counts two-paths, open or not, from the neighbors of each sector.
type twoPaths struct {
	ties    *graph.Ties
	sectors []int32
	in, out []int64 // neighbors by sector; all zero between two calls
}

func newTwoPaths(t *graph.Ties, sectors []int32) *twoPaths {
	most := int32(-1)
	for _, c := range sectors {
		most = max(most, c)
	}
	return &twoPaths{t, sectors, make([]int64, most+1), make([]int64, most+1)}
}

// through returns the two-paths through j, but not those that come back to where
// they began.
func (p *twoPaths) through(j int32) Roles {
	sources, targets := p.ties.In().Row(int(j)), p.ties.Out().Row(int(j))
	own := p.sectors[j]
	var r Roles
	if own >= 0 {
		r = p.roles(own, sources, targets)
	}
	r.Total = int64(len(sources)) * int64(len(targets))
	for both := range common(sources, targets) {
		r.add(p.sectors[both], own, p.sectors[both], -1)
	}
	return r
}

// roles returns the two-paths by role, without a total.
func (p *twoPaths) roles(own int32, sources, targets []int32) Roles {
	knownIn, knownOut := p.count(p.in, sources), p.count(p.out, targets)
	var same int64 // two-paths that end in the sector they began in
	for _, i := range sources {
		if c := p.sectors[i]; c >= 0 {
			same += p.out[c]
		}
	}
	in, out := p.in[own], p.out[own]
	r := Roles{
		Coordinator:    in * out,
		Consultant:     same - in*out,
		Gatekeeper:     (knownIn - in) * out,
		Representative: in * (knownOut - out),
	}
	r.Liaison = (knownIn-in)*(knownOut-out) - r.Consultant
	p.clear(p.in, sources)
	p.clear(p.out, targets)
	return r
}

// count adds the organizations up by sector and returns how many have one.
func (p *twoPaths) count(by []int64, organizations []int32) (known int64) {
	for _, i := range organizations {
		if c := p.sectors[i]; c >= 0 {
			by[c]++
			known++
		}
	}
	return known
}

func (p *twoPaths) clear(by []int64, organizations []int32) {
	for _, i := range organizations {
		if c := p.sectors[i]; c >= 0 {
			by[c] = 0
		}
	}
}

// common yields what two ascending lists share.
func common(a, b []int32) func(yield func(int32) bool) {
	return func(yield func(int32) bool) {
		for len(a) > 0 && len(b) > 0 {
			switch {
			case a[0] < b[0]:
				a = a[1:]
			case a[0] > b[0]:
				b = b[1:]
			case !yield(a[0]):
				return
			default:
				a, b = a[1:], b[1:]
			}
		}
	}
}

// subtractClosed takes away the two-paths whose ends are tied. They lie in the
// triangles that direction leaves aside: each can hold up to six.
func subtractClosed(t *graph.Ties, sectors []int32, roles []Roles) {
	undirected := t.Symmetric(graph.Maximum)
	ways := waysOf(t, undirected)
	// points reports whether an arc leads from x to y along their tie.
	points := func(x, y, tie int32) bool {
		if x < y {
			return ways[tie]&forward != 0
		}
		return ways[tie]&backward != 0
	}
	upward(undirected).triangles(func(a, b, c corner) {
		close := func(i, j, k, ij, jk, ik int32) {
			if points(i, j, ij) && points(j, k, jk) && points(i, k, ik) {
				roles[j].add(sectors[i], sectors[j], sectors[k], -1)
			}
		}
		x, y, z := a.organization, b.organization, c.organization
		xy, yz, zx := a.tie, b.tie, c.tie
		close(x, y, z, xy, yz, zx)
		close(z, y, x, yz, xy, zx)
		close(y, z, x, yz, zx, xy)
		close(x, z, y, zx, yz, xy)
		close(z, x, y, zx, xy, yz)
		close(y, x, z, xy, zx, yz)
	})
}

// The ways a tie can point: from its smaller organization to the larger and
// back.
const (
	forward uint8 = 1 << iota
	backward
)

// waysOf returns the ways that each tie of the undirected network points.
func waysOf(t, undirected *graph.Ties) []uint8 {
	ways := make([]uint8, len(undirected.All()))
	for k, tie := range undirected.All() {
		if _, ok := t.Between(int(tie.A), int(tie.B)); ok {
			ways[k] |= forward
		}
		if _, ok := t.Between(int(tie.B), int(tie.A)); ok {
			ways[k] |= backward
		}
	}
	return ways
}
