// Package sample estimates what takes too long to compute for everybody in a
// large network, from shortest paths and organizations drawn at random, and says
// how far the estimates may be off. The same seed gives the same draws on any
// number of processors.
package sample

import (
	"math/rand/v2"

	"example.org/lintas/graph"
)

// ball is the organizations around one end of a path, with their distances from
// it and the numbers of shortest paths, as far as it has grown.
type ball struct {
	forward, back *graph.Rows // along which it grows, and those that lead back to the end
	distance      []int32     // -1 outside
	paths         []float64
	reached       []int32
	edge          int // where those at the largest distance begin in reached
	radius        int32
	arcs          int // of those at the largest distance
}

func newBall(n int, forward, back *graph.Rows) *ball {
	b := &ball{forward: forward, back: back, distance: make([]int32, n), paths: make([]float64, n)}
	for i := range b.distance {
		b.distance[i] = -1
	}
	return b
}

// start empties the ball but for its end.
func (b *ball) start(end int32) {
	for _, v := range b.reached {
		b.distance[v] = -1
	}
	b.reached = append(b.reached[:0], end)
	b.distance[end], b.paths[end] = 0, 1
	b.edge, b.radius, b.arcs = 0, 0, len(b.forward.Row(int(end)))
}

// grow takes the ball one tie farther.
func (b *ball) grow() {
	from := b.reached[b.edge:]
	b.edge, b.arcs = len(b.reached), 0
	b.radius++
	for _, v := range from {
		through := b.paths[v]
		for _, w := range b.forward.Row(int(v)) {
			switch b.distance[w] {
			case -1:
				b.distance[w], b.paths[w] = b.radius, through
				b.reached = append(b.reached, w)
				b.arcs += len(b.forward.Row(int(w)))
			case b.radius:
				b.paths[w] += through
			}
		}
	}
}

// isStuck reports whether nothing is left to grow to.
func (b *ball) isStuck() bool { return b.edge == len(b.reached) }

// walk goes along a shortest path from v to the end of the ball, each as likely as
// any other, and calls through for every tie on it and the organization that it leads
// to, the end too.
func (b *ball) walk(r *rand.Rand, v int32, through func(organization, tie int32)) {
	for d := b.distance[v]; d > 0; d-- {
		at := r.Float64() * b.paths[v]
		last := int32(-1)
		for p := b.back.Offsets[v]; p < b.back.Offsets[v+1]; p++ {
			u := b.back.Targets[p]
			if b.distance[u] != d-1 {
				continue
			}
			// Where rounding leaves something over, the last one takes it.
			last = p
			if at -= b.paths[u]; at < 0 {
				break
			}
		}
		v = b.back.Targets[last]
		through(v, b.back.Index[last])
	}
}

// drawer draws shortest paths between two organizations.
type drawer struct {
	from, to *ball
	meeting  []int32
}

func newDrawer(t *graph.Ties) *drawer {
	n := t.Len()
	return &drawer{from: newBall(n, t.Out(), t.In()), to: newBall(n, t.In(), t.Out())}
}

// draw draws one of the shortest paths from s to t, each as likely as any other,
// and adds the organizations between the two and the ties on it. Both ends grow,
// the one with fewer arcs to follow first, until they meet (Borassi and Natale
// 2016, doi:10.4230/LIPIcs.ESA.2016.20). Where there is no path nothing is added.
func (d *drawer) draw(r *rand.Rand, s, t int32, to *drawn) {
	d.from.start(s)
	d.to.start(t)
	for {
		grows, other := d.from, d.to
		if d.to.arcs < d.from.arcs {
			grows, other = d.to, d.from
		}
		grows.grow()
		if grows.isStuck() {
			return
		}
		if all := d.meet(grows, other); all > 0 {
			d.join(r, all*r.Float64(), t, to)
			return
		}
	}
}

// meet finds those at which the paths of two balls meet, and returns the number
// of paths.
func (d *drawer) meet(grown, other *ball) (all float64) {
	d.meeting = d.meeting[:0]
	for _, v := range grown.reached[grown.edge:] {
		if other.distance[v] >= 0 {
			d.meeting = append(d.meeting, v)
			all += grown.paths[v] * other.paths[v]
		}
	}
	return all
}

// join takes the path that the number falls on.
func (d *drawer) join(r *rand.Rand, at float64, t int32, to *drawn) {
	v := d.meeting[len(d.meeting)-1]
	for _, w := range d.meeting {
		if at -= d.from.paths[w] * d.to.paths[w]; at < 0 {
			v = w
			break
		}
	}
	s := d.from.reached[0]
	if v != s && v != t {
		to.organizations = append(to.organizations, v)
	}
	through := func(organization, tie int32) {
		to.ties = append(to.ties, tie)
		if organization != s && organization != t {
			to.organizations = append(to.organizations, organization)
		}
	}
	d.from.walk(r, v, through)
	d.to.walk(r, v, through)
}

// drawn are the organizations inside of paths, and the ties on them.
type drawn struct{ organizations, ties []int32 }
