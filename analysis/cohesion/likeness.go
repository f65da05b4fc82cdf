package cohesion

import (
	"cmp"
	"context"
	"math"
	"slices"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/graph"
	"example.org/lintas/graph/work"
)

const (
	mostAlike = 20
	// everyPair is the largest number of organizations of which every pair is
	// looked at; beyond, those with a common partner.
	everyPair = 2000
	// twoSteps is the largest number of ways from an organization over a partner to
	// another one that are followed.
	twoSteps = 20_000_000
)

// alike is two organizations, a before b, and how like their partners are.
type alike struct {
	a, b                 int32
	correlation, jaccard float64
}

// likeness compares the partners of organizations.
type likeness struct {
	ties, flat *graph.Ties
	cells      []float64 // ones in the profile of each: ties out and in
	length     float64   // of the profile of two without their own cells
	spread     []float64 // √(s (L − s)) of each with s ones among L cells
}

func newLikeness(ties, flat *graph.Ties) *likeness {
	n := ties.Len()
	l := &likeness{ties: ties, flat: flat, cells: make([]float64, n), length: 2 * float64(n-2), spread: make([]float64, n)}
	for i := range l.cells {
		l.cells[i] = float64(len(ties.Out().Row(i)) + len(ties.In().Row(i)))
		l.spread[i] = l.spreadOf(l.cells[i])
	}
	return l
}

func (l *likeness) spreadOf(ones float64) float64 { return math.Sqrt(ones * (l.length - ones)) }

// affordable reports whether the partners of partners are few enough to count.
func (l *likeness) affordable() bool {
	steps := 0
	for i := range l.flat.Len() {
		k := len(l.flat.Out().Row(i))
		steps += k * k
	}
	return steps <= twoSteps
}

// pairs returns the pairs of which one is among the most alike of the other, each
// once, in ascending order.
func (l *likeness) pairs(ctx context.Context) ([]alike, error) {
	var out []alike
	err := work.Chunks(ctx, l.flat.Len(), 1024, func(low, high int) []alike {
		c := newCommon(l)
		var found []alike
		for i := low; i < high && ctx.Err() == nil; i++ {
			found = append(found, c.of(int32(i))...)
		}
		return found
	}, func(found []alike) { out = append(out, found...) })
	if err == nil {
		err = ctx.Err()
	}
	if err != nil {
		return nil, err
	}
	slices.SortFunc(out, func(x, y alike) int { return cmp.Or(cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b)) })
	return slices.CompactFunc(out, func(x, y alike) bool { return x.a == y.a && x.b == y.b }), nil
}

// common counts what one organization has in common with the others.
type common struct {
	*likeness
	partners []int32 // without direction
	ones     []int32 // at the same place of both profiles
	near     []int32 // those with a common partner
	own      []int32 // ties of the one with each, counted there and back
	similar  []int32 // those with a one at the same place; more, where the rule for ties without direction is strict
	best     []alike
}

func newCommon(l *likeness) *common {
	n := l.flat.Len()
	return &common{likeness: l, partners: make([]int32, n), ones: make([]int32, n), own: make([]int32, n)}
}

// of returns the most alike of an organization, good until the next call.
func (c *common) of(i int32) []alike {
	c.count(i)
	c.best = c.best[:0]
	if c.flat.Len() <= everyPair {
		for j := range int32(c.flat.Len()) {
			c.offer(i, j)
		}
	} else {
		for _, j := range c.near {
			c.offer(i, j)
		}
	}
	for _, j := range c.near {
		c.partners[j] = 0
	}
	for _, j := range c.similar {
		c.ones[j] = 0
	}
	for _, j := range c.ties.Out().Row(int(i)) {
		c.own[j] = 0
	}
	for _, j := range c.ties.In().Row(int(i)) {
		c.own[j] = 0
	}
	for k := range c.best {
		if p := &c.best[k]; p.a > p.b {
			p.a, p.b = p.b, p.a
		}
	}
	return c.best
}

// count counts the partners and the ones in the profiles that i has in common
// with those two steps away.
func (c *common) count(i int32) {
	c.near, c.similar = c.near[:0], c.similar[:0]
	for _, k := range c.flat.Out().Row(int(i)) {
		for _, j := range c.flat.Out().Row(int(k)) {
			if c.partners[j] == 0 {
				c.near = append(c.near, j)
			}
			c.partners[j]++
		}
	}
	c.same(i, c.ties.Out(), c.ties.In())
	c.same(i, c.ties.In(), c.ties.Out())
}

// same counts those that i meets at a step there and one back.
func (c *common) same(i int32, there, back *graph.Rows) {
	for _, k := range there.Row(int(i)) {
		c.own[k]++
		for _, j := range back.Row(int(k)) {
			if c.ones[j] == 0 {
				c.similar = append(c.similar, j)
			}
			c.ones[j]++
		}
	}
}

// offer puts j among the most alike of i if it is one. Two without a common
// partner and without a correlation are not.
func (c *common) offer(i, j int32) {
	if i == j {
		return
	}
	correlation := c.correlation(i, j)
	if len(c.best) == mostAlike && correlation < c.best[mostAlike-1].correlation {
		return
	}
	p := alike{i, j, correlation, c.jaccard(i, j)}
	if math.IsNaN(correlation) && c.partners[j] == 0 {
		return
	}
	at, _ := slices.BinarySearchFunc(c.best, p, closer)
	if at == mostAlike {
		return
	}
	if len(c.best) == mostAlike {
		c.best = c.best[:mostAlike-1]
	}
	c.best = slices.Insert(c.best, at, p)
}

// closer orders by correlation, undefined ones last, then by common partners,
// then by number.
func closer(x, y alike) int {
	return cmp.Or(cmp.Compare(y.correlation, x.correlation), cmp.Compare(y.jaccard, x.jaccard), cmp.Compare(x.b, y.b))
}

// correlation returns that of the profiles of two, without their own cells. Ones
// and zeros make it
//
//	(L·c − s_i s_j) / √(s_i (L − s_i) s_j (L − s_j))
//
// with L cells, s ones in each and c at the same place in both. It is NaN where
// a profile is all ones or all zeros. A tie without direction stands in both
// halves of a profile, which changes nothing.
func (c *common) correlation(i, j int32) float64 {
	x, y := c.cells[i], c.cells[j]
	spread := c.spread[i] * c.spread[j]
	if own := float64(c.own[j]); own > 0 {
		x, y = x-own, y-own
		spread = c.spreadOf(x) * c.spreadOf(y)
	}
	return chance.Ratio(c.length*float64(c.ones[j])-x*y, spread)
}

func (c *common) jaccard(i, j int32) float64 {
	same := float64(c.partners[j])
	either := float64(len(c.flat.Out().Row(int(i)))+len(c.flat.Out().Row(int(j)))) - same
	return chance.Ratio(same, either)
}
