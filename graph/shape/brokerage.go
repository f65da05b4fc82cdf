package shape

import (
	"context"

	"example.org/lintas/graph"
	"example.org/lintas/graph/work"
)

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
	return whole(Closure(context.Background(), t, Asked{Sectors: sectors})).Roles
}

// addTwoPaths sets roles to those of all two-paths, open or not.
func addTwoPaths(ctx context.Context, t *graph.Ties, sectors []int32, roles []Roles) error {
	return work.Chunks(ctx, len(roles), 4096, func(low, high int) struct{} {
		p := newTwoPaths(t, sectors)
		for j := low; j < high; j++ {
			roles[j] = p.through(int32(j))
		}
		return struct{}{}
	}, func(struct{}) {})
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

// closedPaths takes away the two-paths whose ends are tied. They lie in the
// triangles that direction leaves aside: each can hold up to six.
type closedPaths struct {
	directed bool
	ways     []uint8 // of each tie
	sectors  []int32
	roles    []Roles
}

func (p closedPaths) subtract(some []triangle) {
	for k := range some {
		a, b, c := some[k].a, some[k].b, some[k].c
		x, y, z := a.organization, b.organization, c.organization
		xy, yz, zx := asSeen(x, y, p.ways[a.tie]), asSeen(y, z, p.ways[b.tie]), asSeen(z, x, p.ways[c.tie])
		p.through(x, y, z, xy, yz, zx)
		p.through(y, z, x, yz, zx, xy)
		p.through(z, x, y, zx, xy, yz)
	}
}

// through takes away those through j, given the ways of the triangle's ties, each
// as the organization sees it that comes before the other in the round i, j, k.
func (p closedPaths) through(i, j, k int32, ij, jk, ki uint8) {
	if ij&jk&forward != 0 && ki&backward != 0 {
		p.roles[j].add(p.sectors[i], p.sectors[j], p.sectors[k], -1)
	}
	if ij&jk&backward != 0 && ki&forward != 0 {
		p.roles[j].add(p.sectors[k], p.sectors[j], p.sectors[i], -1)
	}
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
	if !t.IsDirected() {
		for k := range ways {
			ways[k] = forward | backward
		}
		return ways
	}
	eachTie(t, undirected, func(k int32, there, back *float64) {
		if there != nil {
			ways[k] |= forward
		}
		if back != nil {
			ways[k] |= backward
		}
	})
	return ways
}

// eachTie calls found for each tie of the undirected network with the strengths of
// the arcs of the directed one from its smaller organization to the larger and
// back, nil where there is none.
func eachTie(directed, undirected *graph.Ties, found func(tie int32, there, back *float64)) {
	rows := undirected.Out()
	for i := range int32(undirected.Len()) {
		out, in := arcsFrom(directed.Out(), i), arcsFrom(directed.In(), i)
		for p := rows.Offsets[i]; p < rows.Offsets[i+1]; p++ {
			if j := rows.Targets[p]; j > i {
				found(rows.Index[p], out.to(j), in.to(j))
			}
		}
	}
}

// arcs are those of a row that were not looked for yet.
type arcs struct {
	targets   []int32
	strengths []float64
}

func arcsFrom(rows *graph.Rows, i int32) *arcs { return &arcs{rows.Row(int(i)), rows.Weights(int(i))} }

// to returns the strength of the arc to j, nil without one. Calls are in ascending
// order of j.
func (a *arcs) to(j int32) *float64 {
	for len(a.targets) > 0 && a.targets[0] < j {
		a.targets, a.strengths = a.targets[1:], a.strengths[1:]
	}
	if len(a.targets) == 0 || a.targets[0] != j {
		return nil
	}
	return &a.strengths[0]
}
