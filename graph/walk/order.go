package walk

import (
	"context"
	"slices"

	"example.org/lintas/graph"
)

// ordered returns the organizations by the best of their neighbors, those with most
// neighbors of their own being best, and then by the second best. Searches from
// organizations next to each other in this order meet the others at much the same
// distances, and those they meet together stand together in memory. The error is that
// of the context.
func ordered(ctx context.Context, t *graph.Ties) ([]int32, error) {
	n := t.Len()
	fewer := make([]int32, n) // than the most neighbors
	for i := range n {
		fewer[i] = -int32(len(t.Out().Row(i)))
		if t.IsDirected() {
			fewer[i] -= int32(len(t.In().Row(i)))
		}
	}
	if n == 0 {
		return nil, ctx.Err()
	}
	most := -slices.Min(fewer)
	for i := range fewer {
		fewer[i] += most
	}
	by, err := grouped(ctx, int(most)+1, fewer, upTo(n))
	if err != nil {
		return nil, err
	}
	rank := make([]int32, n)
	for k, i := range by.numbers {
		rank[i] = int32(k)
	}
	best, second := make([]int32, n), make([]int32, n)
	for i := range n {
		if ended(ctx, i) {
			return nil, ctx.Err()
		}
		first, next := int32(n), int32(n)
		for _, j := range t.Out().Row(i) {
			switch r := rank[j]; {
			case r < first:
				first, next = r, first
			case r < next:
				next = r
			}
		}
		best[i], second[i] = first, next
	}
	if by, err = grouped(ctx, n+1, second, by.numbers); err != nil {
		return nil, err
	}
	by, err = grouped(ctx, n+1, best, by.numbers)
	return by.numbers, err
}
