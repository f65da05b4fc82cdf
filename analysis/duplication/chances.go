package duplication

import (
	"context"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/graph/work"
)

// chances are, by the outcomes that pairs have, what random placement gives: the
// number of shared cells expected, the probability of as many or more, and that
// adjusted for all pairs of organizations with an activity.
type chances struct {
	of                    []int32 // outcome of each pair
	expected, p, adjusted []float64
}

// kind is what the distribution of a pair's shared cells depends on: the classes
// of both, the smaller first, and how often their times meet.
type kind struct {
	a, b int32
	meet float64
}

// chances returns those of the pairs by the stochastic degree sequence model
// (Neal 2014, doi:10.1016/j.socnet.2014.06.001): every organization is in every
// cell independently, with the probabilities of the bipartite configuration model,
// which Neal, Domagalski and Sagan 2021, doi:10.1038/s41598-021-03238-3, found the
// most exact, so that a pair's shared cells follow a Poisson–binomial
// distribution, whose upper tail is computed without approximation. Two that are
// in one cell meet there with the share of their periods that meet.
//
// Pairs of the same kind have the same distribution; each kind costs the classes
// of cells times the square of the most cells that two of the kind share.
//
// A pair that shares no cell has p = 1, and so, which is on the safe side, has one
// that a file with too many pairs leaves out.
func (e *encounters) chances(ctx context.Context, pairs []pair) (chances, error) {
	model, class := e.margins()
	times := newCalendar(e)
	number := map[kind]int32{}
	var kinds []kind
	var most []int // cells that a pair of the kind shares
	of := make([]int32, len(pairs))
	for i, p := range pairs {
		k := kind{min(class[p.a], class[p.b]), max(class[p.a], class[p.b]), times.meet(p.a, p.b)}
		at, ok := number[k]
		if !ok {
			at = int32(len(kinds))
			number[k], kinds, most = at, append(kinds, k), append(most, 0)
		}
		of[i], most[at] = at, max(most[at], int(p.shared))
	}
	tails, means, err := tails(ctx, model, kinds, most)
	if err != nil {
		return chances{}, err
	}
	c := chances{of: of}
	first := make([]int32, len(kinds)) // outcome of each kind: that of sharing nothing
	for at, tail := range tails {
		first[at] = int32(len(c.p))
		for range tail {
			c.expected = append(c.expected, means[at])
		}
		c.p = append(c.p, tail...)
	}
	counts := make([]int, len(c.p))
	for i, at := range of {
		of[i] = first[at] + pairs[i].shared
		counts[of[i]]++
	}
	c.adjusted = chance.BenjaminiHochbergOf(c.p, counts)
	active := float64(len(model.Rows))
	// A factor of at least 1, so that no rounding takes the product below p.
	more := active * (active - 1) / 2 / float64(len(pairs))
	for i := range c.adjusted {
		// The pairs that are not among these all have p = 1.
		c.adjusted[i] = min(1, c.adjusted[i]*more)
	}
	return c, nil
}

// margins returns the probabilities of placements, a row for each organization
// with an activity, and the class of each organization.
func (e *encounters) margins() (model *chance.Margins, class []int32) {
	var held, sizes []int
	var active []int
	for o, s := range e.seats {
		if len(s) > 0 {
			active, held = append(active, o), append(held, len(s))
		}
	}
	for i := range e.cells {
		sizes = append(sizes, len(e.cells[i].members))
	}
	model = chance.NewMargins(held, sizes)
	class = make([]int32, len(e.seats))
	for row, o := range active {
		class[o] = model.Rows[row]
	}
	return model, class
}

// tails returns, of each kind of pair, the probabilities of sharing at least 0, 1,
// … cells, up to the most that one of them shares, and the number expected.
func tails(ctx context.Context, model *chance.Margins, kinds []kind, most []int) (tails [][]float64, means []float64, err error) {
	tails, means = make([][]float64, len(kinds)), make([]float64, len(kinds))
	err = work.Chunks(ctx, len(kinds), 16, func(low, high int) struct{} {
		trials := make([]chance.Trials, len(model.Sizes))
		for i := low; i < high && ctx.Err() == nil; i++ {
			k := kinds[i]
			for c, size := range model.Sizes {
				p := model.Probability(k.a, int32(c)) * model.Probability(k.b, int32(c)) * k.meet
				trials[c] = chance.Trials{Count: size, P: p}
				means[i] += float64(size) * p
			}
			tails[i] = chance.AtLeast(trials, most[i])
		}
		return struct{}{}
	}, func(struct{}) {})
	if err == nil {
		err = ctx.Err()
	}
	return tails, means, err
}
