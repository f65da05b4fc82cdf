package shape

import (
	"slices"

	"example.org/lintas/graph"
)

// Fragmentation returns the share of the pairs of organizations, without those of
// the set, that have no path to each other (Borgatti 2006,
// doi:10.1007/s10588-006-7084-x, equation 9), NaN where fewer than two are left.
func Fragmentation(t *graph.Ties, without []int) float64 {
	f := newFragments(t)
	f.remove(without)
	return f.value()
}

// KeyFragmentation returns the set of so many organizations whose leaving breaks
// the network into the most pieces, that is the largest Fragmentation that the
// search finds (the negative key player problem of Borgatti 2006,
// doi:10.1007/s10588-006-7084-x), in ascending order, and its value. It takes one
// after the other, the best each time, and then swaps a member for a better one
// as long as there is one; and does so again from as many first members, those
// with the most ties, as a fixed number of operations allows, which makes sets of
// up to two in small networks exact. Of equally good ones it takes that with the
// most ties, then the first. Where less than two organizations would be left it
// returns nil.
func KeyFragmentation(t *graph.Ties, size int) (set []int, fragmentation float64) {
	const budget = 300_000 // organizations and ties looked at in all starts
	f := newFragments(t)
	if t.Len() < size+2 {
		return nil, f.value()
	}
	set, pairs := f.search(nil, size)
	starts := budget / (size * (t.Len() + len(f.all.All())))
	for _, first := range byDegree(f.all)[:min(starts, t.Len())] {
		if size == 1 || pairs == 0 {
			break
		}
		if other, left := f.search([]int{int(first)}, size); left < pairs {
			set, pairs = other, left
		}
	}
	slices.Sort(set)
	f.remove(set)
	return set, f.value()
}

// search returns the set that it comes to from a beginning of one, and the number
// of pairs that still reach each other without it.
func (f *fragments) search(set []int, size int) ([]int, int64) {
	for len(set) < size {
		f.remove(set)
		next, _ := f.best()
		set = append(set, next)
	}
	f.remove(set)
	pairs := f.pairs()
	// Each swap leaves fewer pairs; the bound is only on the time it takes.
	for range 10 {
		swapped := false
		for k := range set {
			f.remove(slices.Delete(slices.Clone(set), k, k+1))
			if next, left := f.best(); left < pairs {
				set[k], pairs, swapped = next, left, true
			}
		}
		if !swapped {
			break
		}
	}
	return set, pairs
}

// fragments is a network without some organizations.
type fragments struct {
	all   *graph.Ties
	left  graph.Rows // of the others, without strengths
	gone  []bool
	count int // of those gone
}

func newFragments(t *graph.Ties) *fragments {
	t = t.Symmetric(graph.Maximum)
	arcs := len(t.Out().Targets)
	return &fragments{all: t, gone: make([]bool, t.Len()),
		left: graph.Rows{Offsets: make([]int32, t.Len()+1), Targets: make([]int32, 0, arcs), Index: make([]int32, 0, arcs)}}
}

// remove makes the network that without the set.
func (f *fragments) remove(set []int) {
	clear(f.gone)
	for _, i := range set {
		f.gone[i] = true
	}
	f.count = len(set)
	rows := f.all.Out()
	targets, index := f.left.Targets[:0], f.left.Index[:0]
	for i, gone := range f.gone {
		for p := rows.Offsets[i]; p < rows.Offsets[i+1] && !gone; p++ {
			if j := rows.Targets[p]; !f.gone[j] {
				targets, index = append(targets, j), append(index, rows.Index[p])
			}
		}
		f.left.Offsets[i+1] = int32(len(targets))
	}
	f.left.Targets, f.left.Index = targets, index
}

// pairs returns the number of pairs that reach each other.
func (f *fragments) pairs() int64 {
	_, sizes := componentsOf(&f.left)
	return pairsWithin(sizes)
}

// pairsWithin returns the number of pairs of members of the same component.
func pairsWithin(sizes []int) int64 {
	pairs := int64(0)
	for _, s := range sizes {
		pairs += int64(s) * int64(s-1) / 2
	}
	return pairs
}

func (f *fragments) value() float64 {
	n := float64(f.all.Len() - f.count)
	if n < 2 {
		return nan
	}
	return 1 - float64(f.pairs())/(n*(n-1)/2)
}

// best returns the organization whose leaving leaves the fewest pairs that reach
// each other, and how many.
func (f *fragments) best() (organization int, pairs int64) {
	labels, sizes := componentsOf(&f.left)
	_, cut, _ := cutPointsOf(&f.left, len(f.all.All()))
	all := pairsWithin(sizes)
	organization = -1
	for i, lost := range cut {
		if f.gone[i] {
			continue
		}
		left := all - lost - int64(sizes[labels[i]-1]-1)
		if organization < 0 || left < pairs || left == pairs && f.degree(i) > f.degree(organization) {
			organization, pairs = i, left
		}
	}
	return organization, pairs
}

func (f *fragments) degree(i int) int { return len(f.all.Out().Row(i)) }
