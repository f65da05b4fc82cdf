package duplication

import (
	"context"
	"math"

	"example.org/lintas/graph/work"
)

// fewMeetings is the number of meetings of two organizations in a cell up to
// which counting each is cheaper than an index.
const fewMeetings = 1_000_000

// meetings returns the number of pairs of members over all cells.
func (e *encounters) meetings() int {
	sum := 0
	for c := range e.cells {
		m := len(e.cells[c].members)
		sum += m * (m - 1) / 2
	}
	return sum
}

// total returns what all pairs add up to.
func (e *encounters) total(ctx context.Context) (total, error) {
	if e.meetings() <= fewMeetings {
		return e.counted(ctx)
	}
	return newLineup(e).total(ctx)
}

// total returns what all pairs add up to, by an index where that is cheaper than
// to count them and no less exact.
func (l *lineup) total(ctx context.Context) (total, error) {
	// A pair with a bond costs about as much as eight meetings in a cell.
	if l.bonds.pairs() > l.meetings()/8 {
		return l.counted(ctx)
	}
	sum, err := l.summed(ctx)
	// A small difference of large sums has lost its digits.
	if err == nil && sum.uncoordinated > 0 && sum.loose < sum.bound/16 {
		return l.counted(ctx)
	}
	return sum, err
}

// summed returns what all pairs add up to without a visit to each: their number
// is that of the bits in unions of cells, their cosines are a sum over cells, and
// only those with a bond are looked at one by one.
func (l *lineup) summed(ctx context.Context) (total, error) {
	sum, err := l.coordinated(ctx)
	if err != nil {
		return total{}, err
	}
	all, err := l.cosines(ctx)
	if err != nil {
		return total{}, err
	}
	err = work.Chunks(ctx, len(l.order), span, func(low, high int) (pairs int) {
		marks := make(marks, l.words())
		for x := low; x < high; x++ {
			pairs += l.later(x, marks)
		}
		return pairs
	}, func(pairs int) { sum.pairs += pairs })
	if sum.uncoordinated += sum.pairs; sum.uncoordinated > 0 {
		sum.loose = max(0, all-sum.bound)
	}
	return sum, err
}

// cosines returns the sum of the cosines of all pairs,
//
//	Σ_c w_c² Σ_{a<b in c} 1 / (|a| |b|)
//
// with |a| the length of a's vector of weights.
func (l *lineup) cosines(ctx context.Context) (float64, error) {
	shares := make([]float64, len(l.norms))
	for o, norm := range l.norms {
		if norm > 0 {
			shares[o] = 1 / math.Sqrt(norm)
		}
	}
	all := 0.0
	err := work.Chunks(ctx, len(l.cells), span, func(low, high int) (sum float64) {
		for c := low; c < high && ctx.Err() == nil; c++ {
			sum += l.weights[c] * l.cells[c].products(shares)
		}
		return sum
	}, func(sum float64) { all += sum })
	if err == nil {
		err = ctx.Err()
	}
	return all, err
}

// products returns the sum of the products of the members' shares over the pairs
// that meet. It only adds, so that no digits are lost.
func (c *cell) products(shares []float64) float64 {
	sum, before := 0.0, 0.0
	for i, o := range c.organizations {
		if !c.together {
			before = 0
			for j, p := range c.organizations[:i] {
				if c.meet(i, j) {
					before += shares[p]
				}
			}
		}
		sum += shares[o] * before
		before += shares[o]
	}
	return sum
}

// pairs returns the number of pairs with a bond, each as often as it has one.
func (b bonds) pairs() int {
	sum := 0
	for _, h := range b.holders {
		sum += len(h) * (len(h) - 1) / 2
	}
	return sum
}

// coordinated returns what the pairs with a bond add up to, with their number
// taken from that of those without.
func (l *lineup) coordinated(ctx context.Context) (total, error) {
	var sum total
	err := work.Chunks(ctx, len(l.seats), span, func(low, high int) (part total) {
		var partners []int32
		for a := int32(low); a < int32(high); a++ {
			partners = l.bonds.partners(a, partners[:0])
			for _, b := range partners {
				if b < a {
					continue
				}
				if p := l.pair(a, b); p.shared > 0 {
					part.uncoordinated--
					part.bound += p.known()
				}
			}
		}
		return part
	}, func(part total) { sum.merge(part) })
	return sum, err
}

// pair returns what the two share, but not whether they are coordinated.
func (e *encounters) pair(a, b int32) pair {
	p := pair{a: min(a, b), b: max(a, b)}
	x, y, weight := e.seats[p.a], e.seats[p.b], 0.0
	for len(x) > 0 && len(y) > 0 {
		switch {
		case x[0].cell < y[0].cell:
			x = x[1:]
		case x[0].cell > y[0].cell:
			y = y[1:]
		default:
			if c := x[0].cell; e.cells[c].meet(int(x[0].member), int(y[0].member)) {
				p.shared++
				weight += e.weights[c]
			}
			x, y = x[1:], y[1:]
		}
	}
	p.cosine = e.cosine(p.a, p.b, weight)
	return p
}
