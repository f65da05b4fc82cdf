package read

import (
	"slices"
	"strconv"
	"strings"
)

// findHeader finds the rows of the header, and makes the columns with their
// titles and tags. It returns false where there is none.
func (l *layout) findHeader(g *grid) bool {
	l.findTags(g)
	at := -1
	switch {
	case l.plan.header > 0:
		at = slices.IndexFunc(g.rows, func(r record) bool { return r.line == l.plan.header })
	case len(l.tagRows) > 0:
		at = l.aboveTags(g)
	default:
		at = bestHeader(g)
	}
	if at < 0 && len(l.tagRows) == 0 {
		return false
	}
	if at >= 0 && len(g.rows[at].cells) > maxFlatColumns {
		return false
	}
	last := l.title(g, at)
	for _, i := range l.tagRows {
		for k := range g.rows[i].cells {
			if text := oneLine(g.rows[i].cells[k].text); isTag(text) && k < len(l.columns) && l.columns[k].tag == "" {
				l.columns[k].tag = text
			}
		}
		last = max(last, i)
	}
	l.first = last + 1
	for l.first < len(g.rows) && (isNumberRow(&g.rows[l.first]) || l.isUnits(&g.rows[l.first])) {
		l.first++
	}
	return len(l.columns) > 0
}

// findTags finds the rows of tags among the first rows: the first one and those
// right below it.
func (l *layout) findTags(g *grid) {
	for i := range min(headRows, len(g.rows)) {
		switch {
		case isTagLine(&g.rows[i]):
			l.tagRows = append(l.tagRows, i)
		case len(l.tagRows) > 0 && !g.rows[i].blank():
			return
		}
	}
}

// aboveTags returns the row of titles above the tags, or -1.
func (l *layout) aboveTags(g *grid) int {
	for i := l.tagRows[0] - 1; i >= 0; i-- {
		if r := &g.rows[i]; !r.blank() && r.bad == nil && !isNumberRow(r) {
			return i
		}
	}
	return -1
}

// sameRow reports whether the rows say the same.
func sameRow(a, b *record) bool {
	for k := range max(len(a.cells), len(b.cells)) {
		if textAt(a, k) != textAt(b, k) {
			return false
		}
	}
	return true
}

// textAt returns the text of a cell of the row on one line, or nothing.
func textAt(r *record, column int) string {
	if column < 0 || column >= len(r.cells) {
		return ""
	}
	return oneLine(r.cells[column].text)
}

// oneLine returns the text with spaces for line breaks.
func oneLine(text string) string {
	if strings.IndexByte(text, '\n') < 0 {
		return text
	}
	return strings.ReplaceAll(text, "\n", " ")
}

// title makes the columns from the header in the given row, -1 being none, and
// from a row of groups above or of subtitles below it. It returns the last row
// that it used.
func (l *layout) title(g *grid, at int) int {
	width := 0
	for i := max(at, 0); i < min(len(g.rows), max(at, 0)+headRows); i++ {
		width = max(width, min(len(g.rows[i].cells), maxFlatColumns))
	}
	l.columns = make([]flatColumn, width)
	if at < 0 {
		for k := range l.columns {
			l.columns[k].at = spotOf(&g.rows[l.tagRows[0]], k)
		}
		l.line = g.rows[l.tagRows[0]].line
		return l.tagRows[0]
	}
	r := &g.rows[at]
	l.line = r.line
	var above, below *record
	if at > 0 && isGroups(&g.rows[at-1], r) {
		above = &g.rows[at-1]
	} else if at+1 < len(g.rows) && isSubtitles(r, &g.rows[at+1]) {
		above, below = r, &g.rows[at+1]
	}
	for k := range l.columns {
		title := textAt(r, k)
		c := &l.columns[k]
		c.at = spotOf(r, k)
		if below != nil {
			if sub := textAt(below, k); sub != "" {
				title = sub
				c.at = spotOf(below, k)
			}
		}
		c.own = title
		if above != nil {
			if group := groupOf(above, k); group != "" && group != title && (below == nil || textAt(below, k) != "") {
				title = strings.TrimSpace(group + " " + title)
			}
		}
		c.title = title
	}
	if below != nil {
		return at + 1
	}
	return at
}

// spotOf returns where a cell of the row stands.
func spotOf(r *record, column int) spot {
	if column < len(r.cells) {
		return spot{r.cells[column].line, r.cells[column].column}
	}
	return spot{r.line, 1}
}

// groupOf returns the title of the group of columns that the column is in: the
// last one before it where merged cells have a value in the first cell only.
func groupOf(r *record, column int) string {
	for k := min(column, len(r.cells)-1); k >= 0; k-- {
		if text := textAt(r, k); text != "" {
			return text
		}
	}
	return ""
}

// isGroups reports whether the row above a header titles groups of its columns:
// no cell of it is longer than a title, and at least one spans two columns that
// the header tells apart.
func isGroups(above, header *record) bool {
	if above.blank() || above.bad != nil || isNumberRow(above) || isTagLine(above) {
		return false
	}
	filled, spans := 0, false
	for k := range max(len(above.cells), len(header.cells)) {
		text := textAt(above, k)
		if text == "" {
			continue
		}
		if len(text) > maxTitle || isNumeric(text) {
			return false
		}
		if k == 0 || textAt(above, k-1) != text {
			filled++
		}
		next, mine, other := textAt(above, k+1), textAt(header, k), textAt(header, k+1)
		spans = spans || (next == text || next == "") && mine != "" && other != "" && mine != other && mine != text
	}
	return filled >= 2 && spans
}

// isSubtitles reports whether the row below a header holds titles of the columns
// of its groups and nothing else: each stands below a group of at least two
// columns.
func isSubtitles(header, below *record) bool {
	if below.blank() || below.bad != nil || isNumberRow(below) || isTagLine(below) {
		return false
	}
	found := 0
	for k := range max(len(header.cells), len(below.cells)) {
		text := textAt(below, k)
		title := textAt(header, k)
		if text == "" || text == title {
			continue
		}
		next, before := textAt(header, k+1), textAt(header, k-1)
		grouped := title == "" && groupOf(header, k) != "" || title != "" && (title == before || title == next || next == "" && textAt(below, k+1) != "")
		if !grouped || isNumeric(text) || len(text) > maxTitle {
			return false
		}
		found++
	}
	return found >= 2
}

// isNumberRow reports whether the row numbers the columns: 1, 2, 3 or (1), (2), (3).
func isNumberRow(r *record) bool {
	n := 0
	for k := range r.cells {
		text := strings.Trim(textAt(r, k), "()[]. ")
		if text == "" {
			continue
		}
		number, err := strconv.Atoi(text)
		if err != nil || number < 1 || number > k+1 || n > 0 && number != n+1 && number != n {
			return false
		}
		n = number
	}
	return n >= 3
}

// isUnits reports whether the row below the header says in which units its
// columns are: everything in it stands in brackets.
func (l *layout) isUnits(r *record) bool {
	filled := 0
	for k := range r.cells {
		text := textAt(r, k)
		if text == "" {
			continue
		}
		if !strings.HasPrefix(text, "(") || !strings.HasSuffix(text, ")") {
			return false
		}
		filled++
	}
	return filled > 0 && r.bad == nil
}

// isNumeric reports whether the text has a digit and no letter.
func isNumeric(text string) bool {
	return strings.ContainsAny(text, "0123456789") && letters(text) == 0
}
