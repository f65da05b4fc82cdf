package read

import (
	"slices"
	"strings"
)

// beginning returns the first eight bytes of the key as a number that sorts as they
// do.
func beginning(key string) uint64 {
	var x uint64
	for i := range 8 {
		x <<= 8
		if i < len(key) {
			x |= uint64(key[i])
		}
	}
	return x
}

// sortListed returns the rows by their keys, and false where two are alike.
func sortListed(rows []listedRow, keyOf func(listedRow) string) (sorted []listedRow, ok bool) {
	rows = byBeginning(rows)
	for start, end := 0, 0; start < len(rows); start = end {
		for end = start + 1; end < len(rows) && rows[end].beginning == rows[start].beginning; end++ {
		}
		if end-start > 1 && !sortAlike(rows[start:end], keyOf) {
			return nil, false
		}
	}
	return rows, true
}

// sortAlike sorts rows whose keys begin alike, and reports whether each is another.
func sortAlike(rows []listedRow, keyOf func(listedRow) string) bool {
	type keyed struct {
		key string
		row listedRow
	}
	list := make([]keyed, len(rows))
	for i, row := range rows {
		list[i] = keyed{keyOf(row), row}
	}
	slices.SortFunc(list, func(a, b keyed) int { return strings.Compare(a.key, b.key) })
	for i := range list {
		if i > 0 && list[i].key == list[i-1].key {
			return false
		}
		rows[i] = list[i].row
	}
	return true
}

// byBeginning returns the rows by the beginnings of their keys: sorted by one byte
// after the other from the last, where a byte differs.
func byBeginning(rows []listedRow) []listedRow {
	var counts [8][256]int
	for i := range rows {
		for k := range counts {
			counts[k][byte(rows[i].beginning>>(8*k))]++
		}
	}
	room := make([]listedRow, len(rows))
	for k := range counts {
		next := &counts[k]
		if len(rows) == 0 || next[byte(rows[0].beginning>>(8*k))] == len(rows) {
			continue
		}
		at := 0
		for b, count := range next {
			next[b] = at
			at += count
		}
		for _, row := range rows {
			b := byte(row.beginning >> (8 * k))
			room[next[b]] = row
			next[b]++
		}
		rows, room = room, rows
	}
	return rows
}
