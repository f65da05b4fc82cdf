package read

import (
	"context"
	"strings"
)

// maxTitles is how many rows with one filled cell may stand above a matrix.
const maxTitles = 5

// matrixOf returns the document that a grid makes where it can only be a matrix:
//
//   - a square one with the same labels in its first row and first column, or
//     with a row for some of its columns: ties;
//   - one with an empty corner whose cells are all marks of yes and no: members
//     of the partnerships that the columns name;
//   - a square one of numbers without labels whose diagonal says nothing: ties
//     of organizations 1, 2, ….
//
// Its things are the rows below the header. An ordinary list is none of these,
// and returns false.
func matrixOf(ctx context.Context, g *grid) (*document, bool) {
	f, ok := frameOf(g)
	if !ok {
		return nil, false
	}
	d := &document{}
	if f.square(ctx, d) || f.corner == "" && f.groups(ctx, d) || f.plain(ctx, d) {
		return d, true
	}
	return nil, false
}

// twoModeOf returns the document of a grid whose cells are all marks of yes and
// no, read as a table of membership whatever stands in its corner. A list of
// organizations with columns of yes and no looks the same, so this is for a
// table that is nothing else. It returns false where other cells are there.
func twoModeOf(ctx context.Context, g *grid) (*document, bool) {
	f, ok := frameOf(g)
	if !ok {
		return nil, false
	}
	d := &document{}
	return d, f.groups(ctx, d)
}

// frame is a grid whose first row may be the header of a matrix.
type frame struct {
	grid   *grid
	header *record
	body   []*record // rows with a filled cell
	first  int       // row of the grid below the header
	left   int       // column of the labels of the rows
	right  int       // behind the last column
	corner string
}

// frameOf finds the header and the body of a grid.
func frameOf(g *grid) (*frame, bool) {
	f := &frame{grid: g}
	titles := 0
	for i := range g.rows {
		r := &g.rows[i]
		switch {
		case r.bad != nil:
			return nil, false
		case r.blank():
		case f.header == nil && titles < maxTitles && filled(r) == 1:
			titles++
		case f.header == nil:
			f.header, f.first = r, i+1
		default:
			f.body = append(f.body, r)
		}
	}
	if f.header == nil || len(f.body) == 0 {
		return nil, false
	}
	f.right = rightOf(f.header)
	f.left = leftOf(f.header)
	for _, r := range f.body {
		f.left = min(f.left, leftOf(r))
		f.right = max(f.right, rightOf(r))
	}
	f.corner = f.text(f.header, f.left).text
	return f, f.right-f.left >= 2 && len(f.body)*(f.right-f.left) <= maxCells
}

// filled returns how many cells of the record hold something.
func filled(r *record) int {
	n := 0
	for i := range r.cells {
		if r.cells[i].text != "" {
			n++
		}
	}
	return n
}

// leftOf returns where the first filled cell stands, rightOf behind which the
// last.
func leftOf(r *record) int {
	i := 0
	for i < len(r.cells) && r.cells[i].text == "" {
		i++
	}
	return i
}

func rightOf(r *record) int {
	i := len(r.cells)
	for i > 0 && r.cells[i-1].text == "" {
		i--
	}
	return i
}

// text returns a cell of a record, an empty one where it ends before.
func (f *frame) text(r *record, i int) cell {
	if i < len(r.cells) {
		return r.cells[i]
	}
	return cell{line: r.line, column: 1}
}

// labelled returns the matrix of a header and labels in the column left of it,
// without a row and a column of totals, and the cells that name these.
func (f *frame) labelled() (m *matrix, totals []cell) {
	from := f.left + 1
	if rightOf(f.header) == f.right-1 && f.corner == f.text(f.body[0], f.left).text {
		from = f.left // the header has no cell above the labels of the rows
	}
	m = &matrix{}
	for i := from; i < f.right-(f.left+1-from); i++ {
		m.columns = append(m.columns, f.text(f.header, i))
	}
	for _, r := range f.body {
		m.rows = append(m.rows, f.text(r, f.left))
	}
	if last := len(m.columns) - 1; last > 1 && isTotal(m.columns[last].text) {
		totals = append(totals, m.columns[last])
		m.columns = m.columns[:last]
	}
	if last := len(m.rows) - 1; last > 1 && isTotal(m.rows[last].text) {
		totals = append(totals, m.rows[last])
		m.rows = m.rows[:last]
	}
	m.at = func(row, column int) cell { return f.text(f.body[row], f.left+1+column) }
	return m, totals
}

// isTotal reports whether a label names a sum.
func isTotal(label string) bool {
	switch strings.ToLower(strings.Trim(label, " :")) {
	case "total", "jumlah", "sum", "grand total", "total keseluruhan":
		return true
	}
	return false
}

func isCount(text string) bool { return text != "" && strings.Trim(text, "0123456789.,") == "" }

// count makes a thing of each row below the header and gives the matrix those of
// its rows. A row of totals is left out.
func (f *frame) count(d *document, m *matrix, totals []cell) {
	n := 0
	for i := f.first; i < len(f.grid.rows); i++ {
		thing := d.thing()
		switch {
		case f.grid.rows[i].blank():
			d.fates[thing] = barren
		case n < len(m.rows):
			m.things = append(m.things, thing)
			n++
		default:
			d.fates[thing] = failed
		}
	}
	for _, c := range totals {
		d.warn(spot{c.line, c.column}, textTotals, shorten(c.text))
	}
}

// square reads the grid where the labels of its rows are those of its columns.
func (f *frame) square(ctx context.Context, d *document) bool {
	m, totals := f.labelled()
	if len(m.rows) < 2 || len(m.columns) < len(m.rows) || !isNamed(m.rows) && isCount(f.corner) {
		return false // labels that are numbers, below one more, are a matrix without labels
	}
	for _, labels := range [][]cell{m.rows, m.columns} {
		if _, twice := repeated(labels); twice != nil || hasEmpty(labels) {
			return false
		}
	}
	some := len(m.columns) > len(m.rows) && len(m.rows) > 2 && within(m.rows, m.columns)
	if !some && !d.sameLabels(m.columns, m.rows) {
		return false
	}
	f.count(d, m, totals)
	if some {
		d.warn(spot{m.columns[0].line, m.columns[0].column}, textSomeRows, len(m.columns), len(m.rows))
	}
	newRoster(d).addSquares(ctx, []*matrix{m}, decimalStyle(m))
	return true
}

func hasEmpty(labels []cell) bool {
	for i := range labels {
		if labels[i].text == "" {
			return true
		}
	}
	return false
}

// groups reads the grid as a table of membership where its cells are marks of
// yes and no, somebody takes part in something with another, and no column is
// one of lintas's own.
func (f *frame) groups(ctx context.Context, d *document) bool {
	m, totals := f.labelled()
	if len(m.rows) < 2 || len(m.columns) < 2 || !isNamed(m.rows) || hasEmpty(m.columns) {
		return false
	}
	if _, twice := repeated(m.columns); twice != nil {
		return false
	}
	rows := places(m.rows)
	for _, c := range m.columns {
		_, person := rows[c.text]
		if person || knownName(c.text) || strings.HasPrefix(c.text, "#") {
			return false
		}
	}
	if !marked(m) {
		return false
	}
	f.count(d, m, totals)
	c := m.columns[0]
	d.warn(spot{c.line, c.column}, textTwoMode, len(m.columns))
	newRoster(d).addGroups(ctx, []*matrix{m}, numberStyle{})
	return true
}

// marked reports whether each cell is a mark of yes or no, or not known, and two
// rows are marked in one column.
func marked(m *matrix) bool {
	members := make([]int, len(m.columns))
	shared := false
	for i := range m.rows {
		for j := range m.columns {
			said, value := sightOf(m.at(i, j).text, numberStyle{})
			switch {
			case said == unreadable, said == isTie && value != "1":
				return false
			case said == isTie:
				members[j]++
				shared = shared || members[j] > 1
			}
		}
	}
	return shared
}

// plain reads a square grid of numbers without labels. Its diagonal holds one
// value all along, 0, 1 or nothing, and there is a 0 beside it, which no list of
// pairs that are numbers has.
func (f *frame) plain(ctx context.Context, d *document) bool {
	body := append([]*record{f.header}, f.body...)
	n := len(body)
	if n < 3 || f.right-f.left != n {
		return false
	}
	m := &matrix{at: func(row, column int) cell { return f.text(body[row], f.left+column) }}
	zeros := false
	for i := range n {
		for j := range n {
			c := m.at(i, j).text
			if said, _ := sightOf(c, numberStyle{}); said == unreadable || strings.Trim(c, "0123456789.,-NnAa?") != "" {
				return false
			}
			zeros = zeros || i != j && c == "0"
		}
		if c := m.at(i, i).text; c != m.at(0, 0).text || c != "" && c != "0" && c != "1" && c != "-" {
			return false
		}
	}
	if !zeros {
		return false
	}
	m.columns = numbered(n, spot{f.header.line, 1})
	for i, r := range body {
		m.rows = append(m.rows, m.columns[i])
		m.rows[i].line = r.line
	}
	f.first--
	f.count(d, m, nil)
	d.warn(spot{f.header.line, 1}, textUnlabelled, n)
	newRoster(d).addSquares(ctx, []*matrix{m}, decimalStyle(m))
	return true
}
