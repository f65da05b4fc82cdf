package read

import (
	"slices"
	"strings"
)

// beginning is the first eight bytes of a key, as a number that sorts as they do,
// and the row that it is of.
type beginning struct {
	bytes uint64
	row   int32
}

func beginningOf(key string, row int) beginning {
	var x uint64
	for i := range 8 {
		x <<= 8
		if i < len(key) {
			x |= uint64(key[i])
		}
	}
	return beginning{x, int32(row)}
}

// byKey returns the rows by their keys.
func byKey(rows []listedRow) []listedRow {
	order := make([]beginning, len(rows))
	for i := range rows {
		order[i] = beginningOf(rows[i].key, i)
	}
	order = byBeginning(order)
	sorted := make([]listedRow, len(rows))
	for i, b := range order {
		sorted[i] = rows[b.row]
	}
	for start, end := 0, 0; start < len(order); start = end {
		for end = start + 1; end < len(order) && order[end].bytes == order[start].bytes; end++ {
		}
		if end-start > 1 {
			slices.SortStableFunc(sorted[start:end], func(a, b listedRow) int { return strings.Compare(a.key, b.key) })
		}
	}
	return sorted
}

// byBeginning returns the beginnings in order, those that are alike in that of their
// rows: sorted by one byte after the other from the last, where a byte differs.
func byBeginning(order []beginning) []beginning {
	var counts [8][256]int
	for i := range order {
		for k := range counts {
			counts[k][byte(order[i].bytes>>(8*k))]++
		}
	}
	room := make([]beginning, len(order))
	for k := range counts {
		count := &counts[k]
		if len(order) == 0 || count[byte(order[0].bytes>>(8*k))] == len(order) {
			continue
		}
		at := 0
		for b, n := range count {
			count[b] = at
			at += n
		}
		for _, o := range order {
			next := &count[byte(o.bytes>>(8*k))]
			room[*next] = o
			*next++
		}
		order, room = room, order
	}
	return order
}
