package bridging

import (
	"context"
	"math"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/graph/shape"
	"example.org/lintas/graph/work"
)

// roles are the five that depend on sectors and, last, all of them together.
const (
	roles = 5
	total = 6
)

// brokers counts brokerage under the sectors as they are and as chance deals
// them, for organizations, sectors and the network.
type brokers struct {
	data       *passes.Data
	statistics *statistics
	known      []int32 // the organizations of known sector
	totals     []int64 // open two-paths through each organization
	observed   []int64 // as values gives them
}

func newBrokers(d *passes.Data, s *statistics) *brokers {
	n := d.Network.Len()
	b := &brokers{data: d, statistics: s, totals: make([]int64, n)}
	for i, c := range d.Network.Codes() {
		if c >= 0 {
			b.known = append(b.known, int32(i))
		}
	}
	for i, r := range d.Brokerage() {
		b.totals[i] = r.Total
	}
	b.observed = make([]int64, b.all()+roles)
	b.values(d.Brokerage(), d.Network.Codes(), b.observed)
	return b
}

// organization, sector and all return where the values of each begin.
func (b *brokers) organization(i int) int { return i * roles }
func (b *brokers) sector(g int) int       { return len(b.totals)*roles + g*total }
func (b *brokers) all() int               { return b.sector(b.statistics.sectors) }

// values sets what the roles of the organizations add up to under the sectors.
func (b *brokers) values(of []shape.Roles, sectors []int32, to []int64) {
	clear(to)
	all := to[b.all():]
	for i, r := range of {
		c := sectors[i]
		if c < 0 {
			continue
		}
		own, its := to[b.organization(i):][:roles], to[b.sector(int(c)):][:total]
		for role := range roles {
			x := r.Of(shape.Role(role))
			own[role] = x
			its[role] += x
			all[role] += x
		}
		its[shape.Total] += b.totals[i]
	}
}

// brokerDraws is how the values of the draws compare with what was observed.
type brokerDraws struct {
	draws           int
	atMost, atLeast []int64
	liaison         [][]float64 // of each sector, in every draw
}

// draw deals the sectors to the organizations of known sector again and again.
func (b *brokers) draw(ctx context.Context) (*brokerDraws, error) {
	open := 0.0
	for _, x := range b.totals {
		open += float64(x)
	}
	found := b.newDraws()
	count := chance.Draws(b.data.Permutations, 1e9, open)
	if count < chance.MinDraws || len(b.known) < 2 {
		return found, nil
	}
	paths := shape.NewOpenPaths(b.data.Ties, b.data.Network.Codes())
	const chunk = 32
	err := work.Chunks(ctx, count, chunk, func(low, high int) *brokerDraws {
		part := b.newDraws()
		sectors := append([]int32(nil), b.data.Network.Codes()...)
		labels := make([]int32, len(b.known))
		of, values := make([]shape.Roles, len(b.totals)), make([]int64, len(b.observed))
		for draw := low; draw < high && ctx.Err() == nil; draw++ {
			chance.Permuted(b.data.Seed, draw, b.statistics.labels, labels)
			for k, i := range b.known {
				sectors[i] = labels[k]
			}
			paths.Roles(sectors, of)
			b.values(of, sectors, values)
			part.add(b, values)
		}
		return part
	}, found.merge)
	// The last chunk may have been cut short though every chunk was merged.
	if err == nil {
		err = ctx.Err()
	}
	return found, err
}

func (b *brokers) newDraws() *brokerDraws {
	n := len(b.observed)
	return &brokerDraws{atMost: make([]int64, n), atLeast: make([]int64, n), liaison: make([][]float64, b.statistics.sectors)}
}

func (d *brokerDraws) add(b *brokers, values []int64) {
	d.draws++
	for k, x := range values {
		if x <= b.observed[k] {
			d.atMost[k]++
		}
		if x >= b.observed[k] {
			d.atLeast[k]++
		}
	}
	for g := range d.liaison {
		d.liaison[g] = append(d.liaison[g], float64(values[b.sector(g)+int(shape.Liaison)]))
	}
}

func (d *brokerDraws) merge(part *brokerDraws) {
	d.draws += part.draws
	for k := range d.atMost {
		d.atMost[k] += part.atMost[k]
		d.atLeast[k] += part.atLeast[k]
	}
	for g := range d.liaison {
		d.liaison[g] = append(d.liaison[g], part.liaison[g]...)
	}
}

// p returns the two-sided probability of a value; NaN without enough draws.
func (d *brokerDraws) p(k int) float64 {
	if d.draws < chance.MinDraws {
		return math.NaN()
	}
	return chance.TwoSided(int(d.atMost[k]), int(d.atLeast[k]), d.draws)
}

// part returns the probability that an open two-path, whose three organizations
// are of known sector, is of the role when the sectors are dealt at random and
// that its broker is of sector g, or of any where g is -1. The labels of three
// organizations are three draws without replacement; with fewer there is none.
func (s *statistics) part(g int, role shape.Role) float64 {
	if s.known < 3 {
		return 0
	}
	if g < 0 {
		sum := 0.0
		for h := range s.sizes {
			sum += s.part(h, role)
		}
		return sum
	}
	n, own := float64(s.known), float64(s.sizes[g])
	others := n - own
	triples := n * (n - 1) * (n - 2)
	squares, pairs := 0.0, 0.0 // of the other sectors
	for h, size := range s.sizes {
		if h != g {
			squares += float64(size) * float64(size)
			pairs += float64(size) * float64(size-1)
		}
	}
	switch role {
	case shape.Coordinator:
		return own * (own - 1) * (own - 2) / triples
	case shape.Consultant:
		return own * pairs / triples
	case shape.Gatekeeper, shape.Representative:
		return own * (own - 1) * others / triples
	}
	return own * (others*others - squares) / triples
}
