package graph

import (
	"cmp"
	"slices"
)

// Rings returns the rings that the parents of the places so far make: places
// that lie, through their parents, in themselves. Each is given by its codes,
// from the first in order on to its parents, and the rings are sorted by that
// code. Build cuts a ring above its first place, which then stands at the top.
func (b *Builder) Rings() [][]string { return rings(b.places, b.placeOf) }

func rings(places []Place, index map[string]int) [][]string {
	var found [][]string
	walk := make([]int, len(places)) // the walk that came by, from 1
	for start := range places {
		at, ok := start, true
		for ok && walk[at] == 0 {
			walk[at] = start + 1
			at, ok = parent(places, index, at)
		}
		if ok && walk[at] == start+1 {
			found = append(found, ringFrom(places, index, at))
		}
	}
	slices.SortFunc(found, func(a, c []string) int { return cmp.Compare(a[0], c[0]) })
	return found
}

// ringFrom returns the ring that a place is in.
func ringFrom(places []Place, index map[string]int, i int) []string {
	ring := []string{places[i].Code}
	for at, _ := parent(places, index, i); at != i; at, _ = parent(places, index, at) {
		ring = append(ring, places[at].Code)
	}
	first := slices.Index(ring, slices.Min(ring))
	return slices.Concat(ring[first:], ring[:first])
}
