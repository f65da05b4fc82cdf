package read

import (
	"slices"
	"strings"

	"example.org/lintas/graph"
)

// fold returns the name without what names are matched without.
func fold(name string) string {
	return strings.Map(func(r rune) rune {
		switch r {
		case ' ', '_', '-', '*':
			return -1
		}
		return r
	}, strings.ToLower(name))
}

// tag returns an HXL tag with its attributes sorted and without those that name
// a language or a vocabulary.
func tag(text string) string {
	parts := strings.Split(strings.ToLower(strings.ReplaceAll(text, " ", "")), "+")
	rest := slices.DeleteFunc(parts[1:], func(a string) bool {
		return a == "" || strings.HasPrefix(a, "i_") || strings.HasPrefix(a, "v_")
	})
	slices.Sort(rest)
	return strings.Join(append(parts[:1], rest...), "+")
}

// speech says in which language a column name is.
type speech int

const (
	either speech = iota
	english
	indonesian
)

// nameIndex maps what a table's columns may be called to the column.
type nameIndex map[string]struct {
	column *Column
	speech speech
}

var indexes = indexTables()

func indexTables() map[string]nameIndex {
	out := make(map[string]nameIndex, len(tables))
	for _, t := range append(pointers(tables), pointers(internalTables)...) {
		index := nameIndex{}
		for c := range t.Columns {
			column := &t.Columns[c]
			index.put(fold(column.Name), column, english)
			for _, n := range column.Other {
				index.put(fold(n), column, english)
			}
			for _, n := range column.Indonesian {
				index.put(fold(n), column, indonesian)
			}
			for _, n := range column.HXL {
				index.put(tag(n), column, either)
			}
		}
		out[t.Name] = index
	}
	return out
}

func pointers(list []Table) []*Table {
	out := make([]*Table, len(list))
	for i := range list {
		out[i] = &list[i]
	}
	return out
}

func (x nameIndex) put(name string, column *Column, s speech) {
	if name == "status" || name == "forum" || name == "id" {
		s = either // the word is the same in both languages
	}
	if _, taken := x[name]; !taken {
		x[name] = struct {
			column *Column
			speech speech
		}{column, s}
	}
}

// find returns the column that a header or an HXL tag names, or nil.
func (x nameIndex) find(header string) (*Column, speech) {
	key := fold(header)
	if strings.HasPrefix(header, "#") {
		key = tag(header)
	}
	found := x[key]
	return found.column, found.speech
}

// isTagRow reports whether the record is a row of HXL tags.
func isTagRow(r *record) bool {
	tags := 0
	for i := range r.cells {
		switch text := r.cells[i].text; {
		case text == "":
		case len(text) > 1 && text[0] == '#' && text[1] >= 'a' && text[1] <= 'z':
			tags++
		default:
			return false
		}
	}
	return tags > 0
}

// header is the columns of a file.
type header struct {
	cells   []cell
	tags    []cell         // of the HXL row below, or none
	columns map[string]int // where each known column stands
	kept    []int          // where the unknown ones stand
	idle    []int          // where those without a name stand
	literal map[int]bool   // columns of a draft that are attributes whatever their names
}

// match gives each column its meaning in the table. It returns what is wrong:
// two columns of one meaning.
func (h *header) match(table *Table) []fault {
	var faults []fault
	h.columns, h.kept, h.idle = map[string]int{}, nil, nil
	index := indexes[table.Name]
	for i, c := range h.cells {
		column, _ := index.find(c.text)
		if h.literal[i] {
			column = nil
		}
		if column == nil && i < len(h.tags) {
			column, _ = index.find(h.tags[i].text)
		}
		switch {
		case column == nil && c.text == "":
			h.idle = append(h.idle, i)
		case column == nil:
			h.kept = append(h.kept, i)
		default:
			if first, twice := h.columns[column.Name]; twice {
				faults = append(faults, fault{c.line, c.column,
					textTwoColumns.With(h.cells[first].text, c.text, column.word())})
				continue
			}
			h.columns[column.Name] = i
		}
	}
	return append(faults, h.twins()...)
}

// twins returns the faults of unknown columns that share a name.
func (h *header) twins() []fault {
	var faults []fault
	seen := map[string]bool{}
	for _, i := range h.kept {
		c := h.cells[i]
		if seen[c.text] {
			faults = append(faults, fault{c.line, c.column, textTwinColumns.With(c.text)})
		}
		seen[c.text] = true
	}
	return faults
}

// has reports whether the header has all of the named columns.
func (h *header) has(names ...string) bool {
	for _, n := range names {
		if _, ok := h.columns[n]; !ok {
			return false
		}
	}
	return true
}

// found lists the columns as the file calls them.
func (h *header) found() string {
	names := make([]string, len(h.cells))
	for i, c := range h.cells {
		names[i] = c.text
	}
	return shorten(strings.Join(names, ", "))
}

// missing returns the fault of a needed column that is not there, with the
// unknown column that may be meant.
func (h *header) missing(table *Table, name string) fault {
	line, column := h.cells[0].line, table.column(name)
	for _, i := range h.kept {
		if near(h.cells[i].text, column) {
			return fault{line, 1, textMissingMaybe.With(table.word(), column.word(), h.found(), h.cells[i].text)}
		}
	}
	return fault{line, 1, textMissing.With(table.word(), column.word(), h.found())}
}

// near reports whether the name looks like a misspelled name of the column.
func near(name string, c *Column) bool {
	name = fold(name)
	all := slices.Concat([]string{c.Name}, c.Other, c.Indonesian)
	for i := range all {
		all[i] = fold(all[i])
	}
	within := 2
	if len(name) < 4 {
		within = 1
	}
	return len(name) > 2 && graph.Nearest(name, all, within) != ""
}

// doubtful returns, for each unknown column that looks like a misspelled known
// one that is not there, what to warn of.
func (h *header) doubtful(table *Table) []fault {
	var faults []fault
	for _, i := range h.kept {
		for c := range table.Columns {
			column := &table.Columns[c]
			if _, there := h.columns[column.Name]; !there && len(fold(h.cells[i].text)) > 5 && near(h.cells[i].text, column) {
				faults = append(faults, fault{h.cells[i].line, h.cells[i].column,
					textDoubtful.With(h.cells[i].text, column.word())})
				break
			}
		}
	}
	return faults
}
