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

// holds reports whether a file of the total has room for the pair. A
// containment is never less than the Jaccard.
func (b bounds) holds(e *encounters, sum total, p pair) bool {
	ofA, ofB := e.containment(p)
	return sum.pairs <= b.all || max(ofA, ofB) >= b.least
}

// pairs returns the pairs within the bounds, in ascending order of a and b.
func (e *encounters) pairs(ctx context.Context, sum total, limit bounds) ([]pair, error) {
	var out []pair
	err := work.Chunks(ctx, len(e.seats), span, func(low, high int) []pair {
		var part []pair
		t := e.tally()
		defer e.tallies.Put(t)
		for a := low; a < high; a++ {
			e.of(a, t, func(p pair) {
				if limit.holds(e, sum, p) {
					p.partnerships = int32(e.partnerships.shared(p.a, p.b))
					part = append(part, p)
				}
			})
		}
		return part
	}, func(part []pair) {
		out = append(out, part...)
		if len(out) >= 2*limit.most {
			out = strongest(out, limit.most)
		}
	})
	out = strongest(out, limit.most)
	slices.SortFunc(out, byIndex)
	return out, err
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
