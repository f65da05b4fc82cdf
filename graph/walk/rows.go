package walk

import (
	"context"
	"slices"

	"example.org/lintas/graph"
)

// arcs is a list of arcs.
type arcs struct {
	from, to []int32
}

// add adds an arc and returns its position.
func (a *arcs) add(from, to int32) int32 {
	a.from = append(a.from, from)
	a.to = append(a.to, to)
	return int32(len(a.from) - 1)
}

// rows returns the arcs as rows of n organizations, each in ascending order, and
// the position there of each arc. The error is that of the context.
func (a arcs) rows(ctx context.Context, n int) (*graph.Rows, []int32, error) {
	byTarget, err := grouped(ctx, n, a.to, upTo(len(a.to)))
	if err != nil {
		return nil, nil, err
	}
	bySource, err := grouped(ctx, n, a.from, byTarget.numbers)
	if err != nil {
		return nil, nil, err
	}
	r := &graph.Rows{Offsets: bySource.offsets, Targets: make([]int32, len(a.to))}
	at := make([]int32, len(a.to))
	for p, k := range bySource.numbers {
		if ended(ctx, p) {
			break
		}
		r.Targets[p] = a.to[k]
		at[k] = int32(p)
	}
	return r, at, ctx.Err()
}

// ended reports, once in many calls for numbers that count up, whether the context
// has ended.
func ended(ctx context.Context, i int) bool { return i&0xffff == 0 && ctx.Err() != nil }

// groups holds numbers by the group they belong to.
type groups struct {
	offsets, numbers []int32
}

// grouped returns the numbers by their key, which says for each number one of n
// groups or -1 for none. Within a group they keep their order. The error is that of
// the context.
func grouped(ctx context.Context, n int, key, numbers []int32) (groups, error) {
	g := groups{offsets: make([]int32, n+1)}
	for _, i := range numbers {
		if key[i] >= 0 {
			g.offsets[key[i]+1]++
		}
	}
	for k := range n {
		g.offsets[k+1] += g.offsets[k]
	}
	g.numbers = make([]int32, g.offsets[n])
	next := slices.Clone(g.offsets[:n])
	for k, i := range numbers {
		if ended(ctx, k) {
			break
		}
		if key[i] >= 0 {
			g.numbers[next[key[i]]] = i
			next[key[i]]++
		}
	}
	return g, ctx.Err()
}

// of returns the numbers of a group.
func (g *groups) of(k int) []int32 { return g.numbers[g.offsets[k]:g.offsets[k+1]] }

// add adds a group.
func (g *groups) add(numbers []int32) {
	g.numbers = append(g.numbers, numbers...)
	g.offsets = append(g.offsets, int32(len(g.numbers)))
}

// upTo returns the numbers 0…n-1.
func upTo(n int) []int32 {
	all := make([]int32, n)
	for i := range all {
		all[i] = int32(i)
	}
	return all
}
