package duplication

import (
	"cmp"
	"context"
	"math"
	"slices"
	"sync/atomic"

	"example.org/lintas/graph/work"
)

// bounds are how many pairs a file holds: all of them up to all; beyond, those
// with a Jaccard or containment of at least least, and no more than most.
type bounds struct {
	all, most int
	least     float64
}

// holds reports whether a file that has no room for all pairs holds this one. A
// containment is never less than the Jaccard.
func (b bounds) holds(e *encounters, p pair) bool {
	ofA, ofB := e.containment(p)
	return max(ofA, ofB) >= b.least
}

// pairs returns what all pairs add up to and those within the bounds, in
// ascending order of a and b.
func (e *encounters) pairs(ctx context.Context, limit bounds) (total, []pair, error) {
	type part struct {
		sum        total
		held, rest []pair
	}
	var sum total
	var held, rest []pair
	// How many cells a pair has to share for the larger containment to be the least.
	enough := make([]float64, len(e.seats))
	for a, seats := range e.seats {
		enough[a] = limit.least * float64(len(seats))
	}
	var isFull atomic.Bool // there are more than all: the rest is not kept
	err := work.Chunks(ctx, len(e.seats), span, func(low, high int) (found part) {
		t := e.tally()
		defer e.tallies.Put(t)
		for a := low; a < high && ctx.Err() == nil; a++ {
			e.of(a, t, func(p pair) {
				found.sum.add(p)
				switch {
				// Nearly all pairs share far too little: they need no division.
				case float64(p.shared+1) >= min(enough[p.a], enough[p.b]) && limit.holds(e, p):
					found.held = append(found.held, p)
				case found.sum.pairs <= limit.all && !isFull.Load():
					found.rest = append(found.rest, p)
				}
			})
		}
		return found
	}, func(found part) {
		sum.merge(found.sum)
		if held = append(held, found.held...); len(held) >= 2*limit.most {
			held = strongest(held, limit.most)
		}
		if sum.pairs > limit.all {
			isFull.Store(true)
			rest = nil
			return
		}
		rest = append(rest, found.rest...)
	})
	if err == nil {
		err = ctx.Err()
	}
	held = strongest(append(held, rest...), limit.most)
	slices.SortFunc(held, byIndex)
	for k := range held {
		held[k].partnerships = int32(e.partnerships.shared(held[k].a, held[k].b))
	}
	return sum, held, err
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
