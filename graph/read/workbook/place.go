package workbook

import (
	"cmp"
	"slices"
	"strings"
)

// ColumnName returns the letters of a column that counts from 1: C for 3, AA
// for 27.
func ColumnName(column int) string {
	var letters [16]byte
	at := len(letters)
	for ; column > 0; column = (column - 1) / 26 {
		at--
		letters[at] = 'A' + byte((column-1)%26)
	}
	return string(letters[at:])
}

// place returns the row and column of a reference such as C14 or $C$14. A
// number too large for a sheet is one beyond its limit.
func place(reference string) (row, column int, ok bool) {
	rest := strings.TrimPrefix(reference, "$")
	letters := 0
	for letters < len(rest) && 'a' <= rest[letters]|0x20 && rest[letters]|0x20 <= 'z' {
		column = min(column*26+int(rest[letters]|0x20-'a')+1, maxColumns+1)
		letters++
	}
	if letters == 0 {
		return 0, 0, false
	}
	row, ok = whole(strings.TrimPrefix(rest[letters:], "$"), maxRows+1)
	return row, column, ok && row > 0
}

// whole returns a number of digits, at most the limit.
func whole(text string, limit int) (int, bool) {
	if text == "" {
		return 0, false
	}
	n := 0
	for i := range len(text) {
		if text[i] < '0' || text[i] > '9' {
			return 0, false
		}
		n = min(n*10+int(text[i]-'0'), limit)
	}
	return n, true
}

// area returns the range of a reference such as A2:B5. It reports false where
// the reference is none within a sheet.
func area(reference string) (Range, bool) {
	first, last, found := strings.Cut(reference, ":")
	if !found {
		last = first
	}
	var r Range
	var ok1, ok2 bool
	r.FirstRow, r.FirstColumn, ok1 = place(first)
	r.LastRow, r.LastColumn, ok2 = place(last)
	return r, ok1 && ok2 && r.FirstRow <= r.LastRow && r.LastRow <= maxRows &&
		r.FirstColumn <= r.LastColumn && r.LastColumn <= maxColumns
}

// joined returns the columns by number, those that touch or overlap as one.
func joined(spans []Span) []Span {
	slices.SortFunc(spans, func(a, b Span) int { return cmp.Or(cmp.Compare(a.First, b.First), cmp.Compare(a.Last, b.Last)) })
	var all []Span
	for _, s := range spans {
		if n := len(all); n > 0 && s.First <= all[n-1].Last+1 {
			all[n-1].Last = max(all[n-1].Last, s.Last)
			continue
		}
		all = append(all, s)
	}
	return all
}
