package walk

import (
	"context"
	"math/bits"
)

// lanes is the number of sources that are counted side by side. Their numbers
// fill a line of the processor's cache, so that an arc costs one miss for all.
const lanes = 8

// lane holds a number for each of the sources that are counted side by side.
type lane [lanes]float64

// search counts the shortest paths from up to 64 sources: a wave finds who is
// met at which distance, then paths are counted for eight sources at a time,
// without lists of predecessors. When an organization's turn comes, those of its
// neighbors that are one tie nearer to a source have their paths counted for it,
// and none of the others has: all can be summed for all eight sources without
// asking for distances, and the sums of sources whose turn it is not are dropped.
// The same holds on the way back.
type search struct {
	*layout
	wave   *wave
	met    meetings // by the wave
	eight  meetings // by the eight sources at hand
	paths  []lane   // numbers of shortest paths
	credit []lane   // what a path carries on average
	fresh  []lane   // what becomes of either in a step
	pairs  []lane   // that one end makes with each source; by sector between sectors
}

// meetings says who is met by which sources, step after step.
type meetings struct {
	organizations []int32
	sources       []uint64 // a bit for each
	steps         []int    // where each step ends
}

func (m *meetings) clear() {
	m.organizations, m.sources, m.steps = m.organizations[:0], m.sources[:0], m.steps[:0]
}

func (m *meetings) add(organization int32, sources uint64) {
	m.organizations = append(m.organizations, organization)
	m.sources = append(m.sources, sources)
}

func (m *meetings) close() { m.steps = append(m.steps, len(m.organizations)) }

// step returns the bounds of step d.
func (m *meetings) step(d int) (from, to int) {
	if d > 0 {
		from = m.steps[d-1]
	}
	return from, m.steps[d]
}

func newSearch(l *layout) *search {
	n := l.len()
	return &search{
		layout: l,
		wave:   newWave(l.out, l.in),
		paths:  make([]lane, n),
		credit: make([]lane, n),
		pairs:  make([]lane, max(1, l.sectors.count)),
	}
}

// run adds what the paths from the sources low to high-1, 64 at most, carry to
// the sums, until the context ends.
func (s *search) run(ctx context.Context, low, high int, to *sums) {
	s.meet(ctx, low, high)
	for first := low; first < high && ctx.Err() == nil; first += lanes {
		last := min(first+lanes, high)
		s.take(first - low)
		s.spread(ctx)
		if to.organizations != nil {
			s.pairAll(first, last)
			s.gather(ctx, s.endsOfAll, to.organizations, to.arcs)
		}
		if to.cross != nil {
			s.pairAcross(first, last)
			s.gather(ctx, s.endsAcross, to.cross, nil)
		}
		for _, v := range s.eight.organizations {
			s.paths[v] = lane{}
		}
	}
}

// meet finds whom the sources meet.
func (s *search) meet(ctx context.Context, low, high int) {
	s.met.clear()
	s.wave.start(low, high)
	for len(s.wave.active) > 0 && ctx.Err() == nil {
		for _, v := range s.wave.active {
			s.met.add(v, s.wave.frontier[v])
		}
		s.met.close()
		s.wave.step()
	}
	s.wave.reset()
}

// take keeps what eight of the sources meet, beginning with that of a bit.
func (s *search) take(bit int) {
	s.eight.clear()
	most := 0
	for d := range s.met.steps {
		from, to := s.met.step(d)
		for k := from; k < to; k++ {
			if on := s.met.sources[k] >> bit & (1<<lanes - 1); on != 0 {
				s.eight.add(s.met.organizations[k], on)
			}
		}
		s.eight.close()
		from, to = s.eight.step(d)
		most = max(most, to-from)
	}
	if len(s.fresh) < most {
		s.fresh = make([]lane, most)
	}
}

// spread counts the paths, step by step.
func (s *search) spread(ctx context.Context) {
	from, to := s.eight.step(0)
	for k := from; k < to; k++ {
		for on := s.eight.sources[k]; on != 0; on &= on - 1 {
			s.paths[s.eight.organizations[k]][bits.TrailingZeros64(on)%lanes] = 1
		}
	}
	for d := 1; d < len(s.eight.steps); d++ {
		from, to := s.eight.step(d)
		met, sources := s.eight.organizations[from:to], s.eight.sources[from:to]
		for k, v := range met {
			if k%often == 0 && ctx.Err() != nil {
				return
			}
			s.fresh[k] = total(s.paths, s.in.Row(int(v)))
		}
		for k, v := range met {
			paths, fresh, copies := &s.paths[v], &s.fresh[k], s.copies[v]
			for on := sources[k]; on != 0; on &= on - 1 {
				b := bits.TrailingZeros64(on) % lanes
				paths[b] = copies * fresh[b]
			}
		}
	}
}

// often is after how many organizations the context is asked: some milliseconds
// of work.
const often = 1 << 12

// gather sums what each organization carries, from the last step back, and each
// arc unless arcs are nil: δ(v) = Σ σ(v)/σ(w)·(1 + δ(w)) over the arcs v→w on
// shortest paths, with the number of pairs that end in w for 1. What several with
// the same neighbors carry is counted once, on arcs as often as there are such
// arcs.
func (s *search) gather(ctx context.Context, ends func(int32) lane, organizations, arcs []float64) {
	last := len(s.eight.steps) - 1
	for d := last; d >= 0; d-- {
		from, to := s.eight.step(d)
		met, sources := s.eight.organizations[from:to], s.eight.sources[from:to]
		for k, v := range met {
			if k%often == 0 && ctx.Err() != nil {
				return
			}
			if d == last {
				s.fresh[k] = lane{}
				continue
			}
			s.fresh[k] = total(s.credit, s.out.Row(int(v)))
			if arcs != nil {
				s.carry(v, sources[k], arcs)
			}
		}
		if d == 0 {
			break
		}
		for k, v := range met {
			paths, credit, fresh, copies := &s.paths[v], &s.credit[v], &s.fresh[k], s.copies[v]
			end, sum := ends(v), 0.0
			for on := sources[k]; on != 0; on &= on - 1 {
				b := bits.TrailingZeros64(on) % lanes
				all := fresh[b] * paths[b]
				sum += all
				credit[b] = copies * (end[b] + all) / paths[b]
			}
			organizations[v] += sum / copies
		}
	}
	for _, v := range s.eight.organizations {
		s.credit[v] = lane{}
	}
}

// carry adds what the arcs out of v carry from the sources.
func (s *search) carry(v int32, sources uint64, arcs []float64) {
	var own lane
	for on := sources; on != 0; on &= on - 1 {
		b := bits.TrailingZeros64(on) % lanes
		own[b] = s.paths[v][b]
	}
	row := s.out.Row(int(v))
	arcs = arcs[s.out.Offsets[v]:][:len(row)]
	for k, w := range row {
		x := &s.credit[w]
		arcs[k] += (own[0]*x[0] + own[1]*x[1]) + (own[2]*x[2] + own[3]*x[3]) +
			((own[4]*x[4] + own[5]*x[5]) + (own[6]*x[6] + own[7]*x[7]))
	}
}

// pairAll makes a pair of every source and whoever is met.
func (s *search) pairAll(first, last int) {
	copy(s.pairs[0][:], s.weights[first:last])
}

func (s *search) endsOfAll(v int32) lane {
	ends := s.pairs[0]
	for b := range ends {
		ends[b] *= s.weights[v]
	}
	return ends
}

// pairAcross makes a pair of every source and whoever is met of another known
// sector.
func (s *search) pairAcross(first, last int) {
	var known lane
	for v := first; v < last; v++ {
		_, numbers := s.sectors.of(int32(v))
		for _, number := range numbers {
			known[v-first] += number
		}
	}
	for c := range s.pairs {
		s.pairs[c] = known
	}
	for v := first; v < last; v++ {
		sectors, numbers := s.sectors.of(int32(v))
		for k, c := range sectors {
			s.pairs[c][v-first] -= numbers[k]
		}
	}
}

func (s *search) endsAcross(v int32) (ends lane) {
	sectors, numbers := s.sectors.of(v)
	for k, c := range sectors {
		for b, pairs := range &s.pairs[c] {
			ends[b] += numbers[k] * pairs
		}
	}
	return ends
}

// total returns the sum of the values of some organizations.
func total(values []lane, of []int32) lane {
	var a, b, c, d, e, f, g, h float64
	for _, v := range of {
		x := &values[v]
		a += x[0]
		b += x[1]
		c += x[2]
		d += x[3]
		e += x[4]
		f += x[5]
		g += x[6]
		h += x[7]
	}
	return lane{a, b, c, d, e, f, g, h}
}
