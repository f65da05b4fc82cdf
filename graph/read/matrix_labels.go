package read

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"example.org/lintas/graph"
)

// repeated returns the first label that stands twice, and where it stood first.
func repeated(labels []cell) (first, second *cell) {
	seen := make(map[string]int, len(labels))
	for i := range labels {
		if k, ok := seen[labels[i].text]; ok {
			return &labels[k], &labels[i]
		}
		seen[labels[i].text] = i
	}
	return nil, nil
}

// sameLabels reports whether two lists without repetition hold the same labels,
// those at one place without regard to case. One that stands at the same place and misses a letter is the same, with a
// warning, and is written in the second list as in the first.
func (d *document) sameLabels(a, b []cell) bool {
	if len(a) != len(b) {
		return false
	}
	known := places(a)
	other := -1
	for i := range b {
		if _, ok := known[b[i].text]; ok {
			continue
		}
		if strings.EqualFold(a[i].text, b[i].text) {
			b[i].text = a[i].text
			continue
		}
		if other >= 0 {
			return false
		}
		other = i
	}
	if other < 0 {
		return true
	}
	x, y := a[other], &b[other]
	if slices.ContainsFunc(b, func(c cell) bool { return c.text == x.text }) ||
		graph.Nearest(y.text, []string{x.text}, 1) == "" || hasDigit(x.text) || hasDigit(y.text) {
		return false
	}
	d.warn(spot{y.line, y.column}, textNearLabel, y.text, x.text, x.line)
	y.text = x.text
	return true
}

// hasDigit reports whether a label is told from others by a number, so that one
// sign makes it another.
func hasDigit(text string) bool { return strings.ContainsAny(text, "0123456789") }

// within reports whether each of the labels is one of the others.
func within(labels, others []cell) bool {
	known := places(others)
	for i := range labels {
		if _, ok := known[labels[i].text]; !ok {
			return false
		}
	}
	return true
}

// isNamed reports whether each of the labels holds a letter and none twice.
func isNamed(labels []cell) bool {
	for i := range labels {
		if strings.IndexFunc(labels[i].text, unicode.IsLetter) < 0 {
			return false
		}
	}
	_, twice := repeated(labels)
	return twice == nil
}

// numbered returns n labels 1, 2, … that all stand at one place.
func numbered(n int, at spot) []cell {
	out := make([]cell, n)
	for i := range out {
		out[i] = cell{strconv.Itoa(i + 1), at.line, at.column}
	}
	return out
}

// nameCorner returns the grid with the word name in the empty first cell of its
// header, as programs leave it that write the names of rows in front of the
// columns. It returns false where a column has no name either or what stands
// below the cell are no names of organizations, each different.
func nameCorner(g *grid) (*grid, bool) {
	first := 0
	for first < len(g.rows) && g.rows[first].blank() {
		first++
	}
	if first == len(g.rows) || g.rows[first].bad != nil {
		return nil, false
	}
	header := g.rows[first]
	if right := rightOf(&header); right < 2 || header.cells[0].text != "" || hasEmpty(header.cells[1:right]) {
		return nil, false
	}
	var names []cell
	for i := first + 1; i < len(g.rows); i++ {
		if r := &g.rows[i]; len(r.cells) > 0 && !r.blank() {
			names = append(names, r.cells[0])
		}
	}
	if len(names) == 0 || !isNamed(names) {
		return nil, false
	}
	named := *g
	named.rows = slices.Clone(g.rows)
	header.cells = slices.Clone(header.cells)
	header.cells[0].text = "name"
	named.rows[first] = header
	return &named, true
}
