package walk

import (
	"context"
	"math/bits"

	"example.org/lintas/graph"
	"example.org/lintas/graph/shape"
	"example.org/lintas/graph/work"
)

// Bounds counts pairs of organizations in the same component, seen without
// direction, by who reaches both of them along the ties: their upper bounds.
// Each reaches itself.
type Bounds struct {
	// NoLeast is the number of pairs without a least upper bound: one that every
	// upper bound of the pair reaches.
	NoLeast int64
	// NoGreatest is the number without a greatest: one that reaches every upper
	// bound of the pair. The function lubness of sna counts these.
	NoGreatest int64
	// Most is the largest number that there could be, Σ (N-1)(N-2)/2 over the
	// components of N organizations.
	Most int64
}

// UpperBounds returns the pairs with and without upper bounds (Krackhardt 1994,
// in Carley and Prietula, Computational Organization Theory). ok is false where a
// component has more than 10,000 strong components, for which this takes too
// long. The error is that of the context, if it ends the work.
func UpperBounds(ctx context.Context, t *graph.Ties) (b Bounds, ok bool, err error) {
	const limit = 10000
	labels, sizes := shape.Components(t)
	for _, size := range sizes {
		b.Most += int64(size-1) * int64(size-2) / 2
	}
	strong, members := Strong(t)
	for _, c := range orders(labels, sizes, strong, members) {
		if len(c.members) > limit {
			return Bounds{}, false, nil
		}
		c.lead(t, strong)
		if err := c.count(ctx, &b); err != nil {
			return Bounds{}, false, err
		}
	}
	return b, true, nil
}

// order is a component's strong components, none of which reaches one of a
// larger number.
type order struct {
	organizations []int32
	members       []int64    // of each strong component
	place         []int32    // of every strong component in that of its component
	above         [][]uint64 // a bit for each strong component that reaches it
	heights       []int      // number of those
	sources       []uint64   // a bit for each that no other reaches
}

// orders returns the components that have more than one strong component.
func orders(labels, sizes []int, strong []int32, members []int) []*order {
	of := make([]*order, len(sizes))
	place := make([]int32, len(members))
	for k := range of {
		of[k] = &order{place: place}
	}
	component := make([]int, len(members))
	for i, c := range labels {
		component[strong[i]] = c - 1
		of[c-1].organizations = append(of[c-1].organizations, int32(i))
	}
	for s, k := range component {
		place[s] = int32(len(of[k].members))
		of[k].members = append(of[k].members, int64(members[s]))
	}
	var out []*order
	for _, o := range of {
		if len(o.members) > 1 {
			out = append(out, o)
		}
	}
	return out
}

// lead fills in who reaches whom.
func (o *order) lead(t *graph.Ties, strong []int32) {
	c := len(o.members)
	o.above, o.heights, o.sources = make([][]uint64, c), make([]int, c), make([]uint64, (c+63)/64)
	below := make([][]int32, c)
	for _, i := range o.organizations {
		from := o.place[strong[i]]
		for _, j := range t.Out().Row(int(i)) {
			if to := o.place[strong[j]]; to != from {
				below[from] = append(below[from], to)
			}
		}
	}
	for k := range o.above {
		o.above[k] = make([]uint64, (c+63)/64)
		o.above[k][k/64] |= 1 << (k % 64)
	}
	for k := c - 1; k >= 0; k-- {
		for _, word := range o.above[k] {
			o.heights[k] += bits.OnesCount64(word)
		}
		if o.heights[k] == 1 {
			o.sources[k/64] |= 1 << (k % 64)
		}
		for _, to := range below[k] {
			for w, word := range o.above[k] {
				o.above[to][w] |= word
			}
		}
	}
}

// count adds the pairs without bounds.
func (o *order) count(ctx context.Context, to *Bounds) error {
	err := work.Chunks(ctx, len(o.members), 16, func(low, high int) (part Bounds) {
		for a := low; a < high && ctx.Err() == nil; a++ {
			for b := a; b < len(o.members); b++ {
				least, greatest := o.bounded(a, b)
				pairs := o.members[a] * o.members[b]
				if a == b {
					pairs = o.members[a] * (o.members[a] - 1) / 2
				}
				if !least {
					part.NoLeast += pairs
				}
				if !greatest {
					part.NoGreatest += pairs
				}
			}
		}
		return part
	}, func(part Bounds) {
		to.NoLeast += part.NoLeast
		to.NoGreatest += part.NoGreatest
	})
	if err == nil {
		err = ctx.Err()
	}
	return err
}

// bounded reports whether a and b, which is not before a, have a least and a
// greatest upper bound.
// A least one is the first in order of the upper bounds, and those who reach it
// are all of them. A greatest one is the only upper bound that no other reaches.
func (o *order) bounded(a, b int) (least, greatest bool) {
	first, shared, sources := -1, 0, 0
	// Those that reach b come from b on.
	for w := b / 64; w < len(o.sources); w++ {
		both := o.above[a][w] & o.above[b][w]
		if both != 0 && first < 0 {
			first = w*64 + bits.TrailingZeros64(both)
		}
		shared += bits.OnesCount64(both)
		sources += bits.OnesCount64(both & o.sources[w])
	}
	return first >= 0 && shared == o.heights[first], sources == 1
}
