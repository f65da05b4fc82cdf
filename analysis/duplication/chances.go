package duplication

import (
	"cmp"
	"context"
	"slices"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/graph/work"
)

// chances are, pair by pair, what random placement gives: the number of shared
// cells expected, the probability of as many or more, and that adjusted for all
// pairs of organizations with an activity.
type chances struct{ expected, p, adjusted []float64 }

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
	kinds := make([]kind, len(pairs))
	most := map[kind]int{}
	for i, p := range pairs {
		k := kind{min(class[p.a], class[p.b]), max(class[p.a], class[p.b]), times.meet(p.a, p.b)}
		kinds[i] = k
		most[k] = max(most[k], int(p.shared))
	}
	tails, expected, err := tails(ctx, model, most)
	if err != nil {
		return chances{}, err
	}
	c := chances{expected: make([]float64, len(pairs)), p: make([]float64, len(pairs))}
	for i, k := range kinds {
		c.expected[i], c.p[i] = expected[k], tails[k][pairs[i].shared]
	}
	c.adjusted = chance.BenjaminiHochberg(c.p)
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
func tails(ctx context.Context, model *chance.Margins, most map[kind]int) (map[kind][]float64, map[kind]float64, error) {
	kinds := make([]kind, 0, len(most))
	for k := range most {
		kinds = append(kinds, k)
	}
	slices.SortFunc(kinds, func(x, y kind) int {
		return cmp.Or(cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b), cmp.Compare(x.meet, y.meet))
	})
	out := make([][]float64, len(kinds))
	expected := make(map[kind]float64, len(kinds))
	means := make([]float64, len(kinds))
	err := work.Chunks(ctx, len(kinds), 16, func(low, high int) struct{} {
		trials := make([]chance.Trials, len(model.Sizes))
		for i := low; i < high && ctx.Err() == nil; i++ {
			k := kinds[i]
			for c, size := range model.Sizes {
				p := model.Probability(k.a, int32(c)) * model.Probability(k.b, int32(c)) * k.meet
				trials[c] = chance.Trials{Count: size, P: p}
				means[i] += float64(size) * p
			}
			out[i] = chance.AtLeast(trials, most[k])
		}
		return struct{}{}
	}, func(struct{}) {})
	if err == nil {
		err = ctx.Err()
	}
	tails := make(map[kind][]float64, len(kinds))
	for i, k := range kinds {
		tails[k], expected[k] = out[i], means[i]
	}
	return tails, expected, err
}
