package bridging

import (
	"context"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/graph"
	"example.org/lintas/graph/work"
)

// carried adds up what the organizations of each sector carry between others:
//
//	X_g = Σ_{s<t} Σ_{v∈g, s≠v≠t} σ_st(v)/σ_st
//
// over all pairs of known sector, and over those that a dealing of the sectors
// gives the same one. The share of a pair that a sector carries does not depend
// on the dealing: one search from each organization serves all of them.
type carried struct {
	ties    *graph.Ties
	codes   []int32
	known   []int32 // the organizations of known sector
	sectors int
	// whole is X_g over all pairs; same[d*sectors+g] over those of one sector in
	// dealing d.
	whole, same []float64
}

// carry returns the sums for the dealings of the labels, the sectors of the
// organizations of known sector; dealing 0 is the labels as they are, the d-th
// the draw d-1.
func carry(ctx context.Context, t *graph.Ties, codes []int32, sectors int, labels []int32, seed uint64, draws int) (*carried, error) {
	c := &carried{ties: t, codes: codes, sectors: sectors, whole: make([]float64, sectors), same: make([]float64, (draws+1)*sectors)}
	for i, code := range codes {
		if code >= 0 {
			c.known = append(c.known, int32(i))
		}
	}
	// As many dealings at a time as memory holds easily.
	const block = 1024
	for low := 0; low <= draws; low += block {
		high := min(low+block, draws+1)
		dealings := make([]dealing, high-low)
		for k := range dealings {
			dealings[k] = c.deal(labels, seed, low+k-1)
		}
		if err := c.search(ctx, dealings, c.same[low*sectors:high*sectors]); err != nil {
			return nil, err
		}
	}
	return c, nil
}

// dealing groups the organizations of known sector that have ties by the sector
// that they were dealt.
type dealing struct {
	labels []int32 // in the order of known
	order  []int32 // organizations by label, then index
	place  []int32 // in order, in the order of known
	ends   []int32 // of each label in order
}

func (c *carried) deal(labels []int32, seed uint64, draw int) dealing {
	dealt := labels
	if draw >= 0 {
		dealt = make([]int32, len(labels))
		chance.Permuted(seed, draw, labels, dealt)
	}
	starts := make([]int32, c.sectors+1)
	tied := func(k int) bool { return len(c.ties.Out().Row(int(c.known[k]))) > 0 }
	for k, label := range dealt {
		if tied(k) {
			starts[label+1]++
		}
	}
	for g := range c.sectors {
		starts[g+1] += starts[g]
	}
	d := dealing{labels: dealt, order: make([]int32, starts[c.sectors]), place: make([]int32, len(labels)), ends: make([]int32, c.sectors)}
	for k, label := range dealt {
		if tied(k) {
			d.place[k] = starts[label]
			d.order[starts[label]] = c.known[k]
			starts[label]++
		}
	}
	copy(d.ends, starts)
	return d
}

// search adds what the pairs that begin at each organization come to.
func (c *carried) search(ctx context.Context, dealings []dealing, same []float64) error {
	clear(c.whole)
	type sums struct{ whole, same []float64 }
	const chunk = 16
	err := work.Chunks(ctx, len(c.known), chunk, func(low, high int) sums {
		part := sums{make([]float64, c.sectors), make([]float64, len(same))}
		s := newShares(c)
		for k := low; k < high && ctx.Err() == nil; k++ {
			source := c.known[k]
			if len(c.ties.Out().Row(int(source))) == 0 {
				continue
			}
			s.from(source)
			for _, t := range c.known[k+1:] {
				add(part.whole, s.of(t))
			}
			for i := range dealings {
				d := &dealings[i]
				to := part.same[i*c.sectors:][:c.sectors]
				for _, t := range d.order[d.place[k]+1 : d.ends[d.labels[k]]] {
					add(to, s.of(t))
				}
			}
		}
		return part
	}, func(part sums) {
		add(c.whole, part.whole)
		add(same, part.same)
	})
	// The last chunk may have been cut short though every chunk was merged.
	if err == nil {
		err = ctx.Err()
	}
	return err
}

func add(to, values []float64) {
	for g, x := range values {
		to[g] += x
	}
}

// shares are what the organizations of each sector carry of the shortest paths
// from one source.
type shares struct {
	rows     *graph.Rows
	codes    []int32
	sectors  int
	distance []int32 // -1 where not reached
	paths    []float64
	share    []float64 // of sector g for target t at [t*sectors+g]
	reached  []int32
}

func newShares(c *carried) *shares {
	n := len(c.codes)
	s := &shares{rows: c.ties.Out(), codes: c.codes, sectors: c.sectors, distance: make([]int32, n),
		paths: make([]float64, n), share: make([]float64, n*c.sectors)}
	for i := range s.distance {
		s.distance[i] = -1
	}
	return s
}

// of returns the share of each sector on the way to an organization.
func (s *shares) of(target int32) []float64 {
	return s.share[int(target)*s.sectors:][:s.sectors]
}

// from searches from the source. The sums of an organization are complete when
// its turn comes, as all that lead to it came before.
func (s *shares) from(source int32) {
	for _, v := range s.reached {
		s.distance[v], s.paths[v] = -1, 0
		clear(s.of(v))
	}
	s.distance[source], s.paths[source] = 0, 1
	s.reached = append(s.reached[:0], source)
	for k := 0; k < len(s.reached); k++ {
		v := s.reached[k]
		s.settle(v, source)
		for _, w := range s.rows.Row(int(v)) {
			if s.distance[w] < 0 {
				s.distance[w] = s.distance[v] + 1
				s.reached = append(s.reached, w)
			}
			if s.distance[w] == s.distance[v]+1 {
				s.paths[w] += s.paths[v]
			}
		}
	}
}

// settle sets what leads to v: Σ σ(u)/σ(v) · (share(u) + [u is of the sector])
// over those before it, u.
func (s *shares) settle(v, source int32) {
	to := s.of(v)
	for _, u := range s.rows.Row(int(v)) {
		if s.distance[u] != s.distance[v]-1 || v == source {
			continue
		}
		part := s.paths[u] / s.paths[v]
		for g, x := range s.of(u) {
			to[g] += part * x
		}
		if c := s.codes[u]; c >= 0 && u != source {
			to[c] += part
		}
	}
}
