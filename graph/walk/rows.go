package walk

import (
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
// the position there of each arc.
func (a arcs) rows(n int) (*graph.Rows, []int32) {
	byTarget := grouped(n, a.to, upTo(len(a.to)))
	bySource := grouped(n, a.from, byTarget.numbers)
	r := &graph.Rows{Offsets: bySource.offsets, Targets: make([]int32, len(a.to))}
	at := make([]int32, len(a.to))
	for p, k := range bySource.numbers {
		r.Targets[p] = a.to[k]
		at[k] = int32(p)
	}
	return r, at
}

// groups holds numbers by the group they belong to.
type groups struct {
	offsets, numbers []int32
}

// grouped returns the numbers by their key, which says for each number one of n
// groups or -1 for none. Within a group they keep their order.
func grouped(n int, key, numbers []int32) groups {
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
	for _, i := range numbers {
		if key[i] >= 0 {
			g.numbers[next[key[i]]] = i
			next[key[i]]++
		}
	}
	return g
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
