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
	arrange(held, len(e.seats))
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
// where there are more than most, by Hoare's selection.
func strongest(pairs []pair, most int) []pair {
	if len(pairs) <= most {
		return pairs
	}
	for low, high := 0, len(pairs)-1; low < high; {
		pivot := pairs[low+(high-low)/2]
		i, j := low, high
		for i <= j {
			for stronger(pairs[i], pivot) {
				i++
			}
			for stronger(pivot, pairs[j]) {
				j--
			}
			if i <= j {
				pairs[i], pairs[j] = pairs[j], pairs[i]
				i, j = i+1, j-1
			}
		}
		switch {
		case most <= j:
			high = j
		case most >= i:
			low = i
		default:
			low = high
		}
	}
	return pairs[:most]
}

// stronger reports whether p comes before q where there is no room for both.
func stronger(p, q pair) bool {
	x, y := rank(p.cosine), rank(q.cosine)
	return x > y || x == y && byIndex(p, q) < 0
}

func rank(cosine float64) float64 {
	if math.IsNaN(cosine) {
		return -1
	}
	return cosine
}

func byIndex(p, q pair) int { return cmp.Or(cmp.Compare(p.a, q.a), cmp.Compare(p.b, q.b)) }

// arrange puts pairs of n organizations in ascending order of a and b: first those
// of each a together, every pair with one move, then each of these by b.
func arrange(pairs []pair, n int) {
	next, ends := make([]int, n), make([]int, n)
	for _, p := range pairs {
		ends[p.a]++
	}
	sum := 0
	for a := range ends {
		next[a], sum = sum, sum+ends[a]
		ends[a] = sum
	}
	low := 0
	for a := range ends {
		for next[a] < ends[a] {
			p := &pairs[next[a]]
			to := p.a
			*p, pairs[next[to]] = pairs[next[to]], *p
			next[to]++
		}
		slices.SortFunc(pairs[low:ends[a]], func(p, q pair) int { return cmp.Compare(p.b, q.b) })
		low = ends[a]
	}
}
