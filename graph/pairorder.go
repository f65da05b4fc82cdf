package graph

import (
	"cmp"
	"math/bits"
	"slices"
)

// pairRecord is a pair in one place in memory, so that sorting moves it at once.
type pairRecord struct {
	source, target int32
	strength       float64
}

func comparePairs(a, c pairRecord) int {
	switch { // cmp.Or would compare all three
	case a.source != c.source:
		return cmp.Compare(a.source, c.source)
	case a.target != c.target:
		return cmp.Compare(a.target, c.target)
	}
	return cmp.Compare(a.strength, c.strength)
}

// sortedPairs returns count pairs of n organizations by source, target and
// strength. They go first into parts of neighboring sources, which the processor's
// cache holds, and there into rows of one source each: all at once, every one would
// wait for memory.
func sortedPairs(n, count int, pair func(i int) pairRecord) []pairRecord {
	const parts = 1 << 8
	shift := max(0, bits.Len(uint(n))-bits.Len(uint(parts-1)))
	sorted := make([]pairRecord, count)
	starts := spread(sorted, parts, pair, func(p pairRecord) int32 { return p.source >> shift })
	var room []pairRecord
	for i := range parts {
		part := sorted[starts[i]:starts[i+1]]
		if len(part) < 2 {
			continue
		}
		room = append(room[:0], part...)
		rows := spread(part, 1<<shift, func(i int) pairRecord { return room[i] }, func(p pairRecord) int32 { return p.source & (1<<shift - 1) })
		for k := range 1 << shift {
			sortRow(part[rows[k]:rows[k+1]])
		}
	}
	return sorted
}

// spread writes pairs in groups, each in the order of i, and returns where the
// groups start.
func spread(to []pairRecord, groups int, pair func(i int) pairRecord, group func(pairRecord) int32) []int32 {
	starts := make([]int32, groups+2)
	for i := range to {
		starts[group(pair(i))+2]++
	}
	for i := range groups {
		starts[i+2] += starts[i+1]
	}
	for i := range to {
		p := pair(i)
		at := &starts[group(p)+1]
		to[*at] = p
		*at++
	}
	return starts[:groups+1]
}

// sortRow sorts pairs of one source by target and strength. Nearly all rows are
// short.
func sortRow(row []pairRecord) {
	if len(row) > 16 {
		slices.SortFunc(row, comparePairs)
		return
	}
	for i := 1; i < len(row); i++ {
		p := row[i]
		k := i
		for ; k > 0 && (p.target < row[k-1].target || p.target == row[k-1].target && p.strength < row[k-1].strength); k-- {
			row[k] = row[k-1]
		}
		row[k] = p
	}
}

// arcs returns the ties that the pairs of n organizations make, by their ends and
// strength: without direction from the lower to the higher number, and with one both
// ways where the pairs have none.
func (p *pairs) arcs(n int, directed bool) []pairRecord {
	count := p.len()
	if directed && !p.directed {
		count *= 2
	}
	return sortedPairs(n, count, func(i int) pairRecord {
		back := i >= p.len()
		if back {
			i -= p.len()
		}
		source, target := p.source[i], p.target[i]
		if back || !directed && source > target {
			source, target = target, source
		}
		return pairRecord{source, target, p.strength[i]}
	})
}
