package shape

import (
	"slices"

	"example.org/lintas/graph"
)

// Components returns the number of each organization's component and the sizes:
// component c has sizes[c-1] members. They are numbered from 1 by size, the
// largest first, equal ones by their smallest organization. An organization
// without ties is a component.
func Components(t *graph.Ties) (labels, sizes []int) {
	return componentsOf(t.Symmetric(graph.Maximum).Out())
}

// componentsOf joins everybody with two neighbors first. Most of those who are
// together are so by then, and those of the part that most are in need not be
// looked at again: who is tied to them from outside sees it from there (Afforest,
// Sutton, Ben-Nun and Barak 2018, doi:10.1109/IPDPS.2018.00012).
func componentsOf(rows *graph.Rows) (labels, sizes []int) {
	const sampled = 2
	n := len(rows.Offsets) - 1
	p := newParts(n)
	for i := range int32(n) {
		row := rows.Row(int(i))
		for _, j := range row[:min(sampled, len(row))] {
			p.join(i, j)
		}
	}
	most := p.largest()
	for i := range int32(n) {
		row := rows.Row(int(i))
		if len(row) <= sampled || p.root(i) == p.root(most) {
			continue
		}
		for _, j := range row[sampled:] {
			p.join(i, j)
		}
	}
	return p.bySize()
}

// parts are disjoint sets of organizations. Each points to a smaller one of its
// set, or to itself where it is the smallest.
type parts []int32

func newParts(n int) parts { return identity(n) }

// root returns the smallest of the set, and halves the way to it for the next
// time.
func (p parts) root(i int32) int32 {
	for p[i] != i {
		p[i] = p[p[i]]
		i = p[i]
	}
	return i
}

func (p parts) join(i, j int32) {
	a, b := p.root(i), p.root(j)
	p[max(a, b)] = min(a, b)
}

// largest returns the root of the largest set.
func (p parts) largest() int32 {
	size := make([]int32, len(p))
	most := int32(0)
	for i := range p {
		// What it points to is smaller, and points to the root by now.
		p[i] = p[p[i]]
		if size[p[i]]++; size[p[i]] > size[most] {
			most = p[i]
		}
	}
	return most
}

// bySize numbers the sets from 1 by size, the largest first, equal ones by their
// smallest organization.
func (p parts) bySize() (labels, sizes []int) {
	labels = make([]int, len(p))
	for i := range p {
		// The number of a set, for now in the order of their roots.
		if p[i] == int32(i) {
			sizes = append(sizes, 0)
			labels[i] = len(sizes) - 1
		} else {
			labels[i] = labels[p[i]]
		}
		sizes[labels[i]]++
	}
	order := make([]int, len(sizes))
	for c := range order {
		order[c] = c
	}
	slices.SortStableFunc(order, func(a, b int) int { return sizes[b] - sizes[a] })
	number, sorted := make([]int, len(sizes)), make([]int, len(sizes))
	for rank, c := range order {
		number[c] = rank + 1
		sorted[rank] = sizes[c]
	}
	for i, c := range labels {
		labels[i] = number[c]
	}
	return labels, sorted
}
