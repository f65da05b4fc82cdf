package duplication

import (
	"cmp"
	"context"
	"math"
	"slices"

	"example.org/lintas/graph/work"
)

// bounds are how many pairs a file holds: all of them up to all; beyond, those
// with a Jaccard or containment of at least least, and no more than most.
type bounds struct {
	all, most int
	least     float64
}

// pairs returns what all pairs add up to and those within the bounds, in
// ascending order of a and b.
func (e *encounters) pairs(ctx context.Context, limit bounds) (sum total, held []pair, err error) {
	if e.meetings() <= limit.all {
		sum, held, err = e.list(ctx)
	} else {
		l := newLineup(e)
		if sum, err = l.total(ctx); err != nil {
			return total{}, nil, err
		}
		if sum.pairs <= limit.all {
			_, held, err = e.list(ctx)
		} else {
			held, err = l.join(ctx, limit)
		}
	}
	held = strongest(held, limit.most)
	slices.SortFunc(held, byIndex)
	for k := range held {
		held[k].partnerships = int32(e.partnerships.shared(held[k].a, held[k].b))
	}
	return sum, held, err
}

// list returns all pairs and what they add up to.
func (e *encounters) list(ctx context.Context) (sum total, all []pair, err error) {
	err = work.Chunks(ctx, len(e.seats), span, func(low, high int) (found []pair) {
		t := e.tally()
		defer e.tallies.Put(t)
		for a := low; a < high && ctx.Err() == nil; a++ {
			e.of(a, t, func(p pair) { found = append(found, p) })
		}
		return found
	}, func(found []pair) {
		for _, p := range found {
			sum.add(p)
		}
		all = append(all, found...)
	})
	if err == nil {
		err = ctx.Err()
	}
	return sum, all, err
}

// strongest returns the pairs with the highest cosine, those without one last,
// where there are more than most.
func strongest(pairs []pair, most int) []pair {
	if len(pairs) <= most {
		return pairs
	}
	slices.SortFunc(pairs, func(p, q pair) int {
		return cmp.Or(cmp.Compare(rank(q.cosine), rank(p.cosine)), byIndex(p, q))
	})
	return pairs[:most]
}

func rank(cosine float64) float64 {
	if math.IsNaN(cosine) {
		return -1
	}
	return cosine
}

func byIndex(p, q pair) int { return cmp.Or(cmp.Compare(p.a, q.a), cmp.Compare(p.b, q.b)) }
