package write

import (
	"slices"
	"strings"

	"example.org/lintas/graph/table"
)

// rows is a table of a number of rows that grows by columns. With HXL it has the
// tags in a row below the header.
type rows struct {
	table.Table
	n   int
	hxl bool
}

func newRows(name string, n int, hxl bool) *rows {
	return &rows{Table: table.Table{Name: name}, n: n, hxl: hxl}
}

// guarded returns the table for a sheet that is read as data again: readers take
// an apostrophe before what could be a formula for a guard, so that one of the
// text's own needs another.
func guarded(t *table.Table) *table.Table {
	out := table.Table{Name: t.Name, Columns: slices.Clone(t.Columns)}
	for k := range out.Columns {
		c := &out.Columns[k]
		if c.Kind != table.Text {
			continue
		}
		cells := make([]string, c.Len())
		for i := range cells {
			if cells[i] = c.Cell(i); table.Unguard(cells[i]) != cells[i] {
				cells[i] = "'" + cells[i]
			}
		}
		out.Columns[k] = table.Texts(c.Name, cells)
	}
	return &out
}

// add adds a column and its HXL tag. One that is empty in all rows is left out
// unless it is needed.
func (s *rows) add(name, tag string, needed bool, of func(int) string) {
	var cells []string
	if s.hxl {
		cells = append(cells, tag)
	}
	for i := range s.n {
		cell := strings.ToValidUTF8(of(i), "\uFFFD")
		needed = needed || cell != ""
		cells = append(cells, cell)
	}
	if needed {
		s.Columns = append(s.Columns, table.Texts(name, cells))
	}
}
