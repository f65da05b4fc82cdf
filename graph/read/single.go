package read

// singles lists the tables that are a network by themselves with the columns
// that tell them, in the order in which they are tried.
var singles = []struct {
	table   string
	columns []string
}{
	{"partnerships", []string{"source", "target"}},
	{"members", []string{"partnership", "organization"}},
	{"activities", []string{"organization", "theme"}},
	{"partnerships", []string{"id", "members"}},
}

// apart lists the tables that need others beside them.
var apart = []struct{ table, column string }{
	{"places", "parent"}, {"sectors", "label_en"}, {"organizations", "name"},
	{"needs", "theme"}, {"about", "key"}, {"sectors", "sector"}, {"places", "code"},
}

// singleTable returns the table that the header of a single file shows, or why
// the file is no network by itself.
func singleTable(h *header) (*Table, fault) {
	for _, s := range singles {
		table := tableNamed(s.table)
		h.match(table)
		if h.has(s.columns...) {
			return table, fault{}
		}
	}
	line := h.cells[0].line
	for _, s := range singles {
		table := tableNamed(s.table)
		h.match(table)
		for i, c := range s.columns {
			if other := s.columns[1-i]; h.has(c) && c != "id" && h.misspells(table.column(other)) {
				return nil, h.missing(table, other)
			}
		}
	}
	for _, a := range apart {
		table := tableNamed(a.table)
		h.match(table)
		if h.has(a.column) {
			return nil, fault{line, 1, textNotAlone.With(table.word(), h.found())}
		}
	}
	return nil, fault{line, 1, textNotRecognized.With(h.found())}
}

// misspells reports whether an unknown column looks like the given one.
func (h *header) misspells(c *Column) bool {
	for _, i := range h.kept {
		if near(h.cells[i].text, c) {
			return true
		}
	}
	return false
}
