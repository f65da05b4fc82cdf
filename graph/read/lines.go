package read

import "sort"

// lineIndex finds the line and column of a byte of a text.
type lineIndex struct {
	starts []int // of each line
}

// newLineIndex returns the index of a text whose lines end in LF, CR LF or CR.
func newLineIndex(text string) *lineIndex {
	x := &lineIndex{starts: []int{0}}
	for i := range len(text) {
		if text[i] == '\n' || text[i] == '\r' && (i+1 == len(text) || text[i+1] != '\n') {
			x.starts = append(x.starts, i+1)
		}
	}
	return x
}

// spot returns the place of the byte at the offset.
func (x *lineIndex) spot(offset int) spot {
	line := sort.SearchInts(x.starts, offset+1)
	return spot{line, offset - x.starts[line-1] + 1}
}
