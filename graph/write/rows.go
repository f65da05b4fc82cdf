package write

import (
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
