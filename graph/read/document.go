package read

import (
	"slices"

	"example.org/lintas/graph"
	"example.org/lintas/graph/words"
)

// spot is a place in a file: a line and a byte in it, or a row of a sheet and a
// column. Both count from 1.
type spot struct{ line, column int }

// document is what the reader of a format finds in a file: tables in lintas's
// own columns, which are called drafts, or work that somebody takes part in,
// which is called a deed. The things of a file are what its balance counts:
// nodes and ties, activities, rows. Each draft row and each deed says which
// thing it comes from, and every thing must come to something: a row, a deed, a
// rejection or nothing because it is empty.
type document struct {
	drafts   []*draft
	deeds    []deed
	fates    []fate // of each thing, as far as its reader knows
	warnings []fault
	failures []fault // after which the file cannot be used
	stripped int     // hidden characters taken out
	hidden   fault   // the first of them
	// titles are what the file calls the columns of drafts that are made of its
	// deeds, by lintas's names.
	titles map[string]string
	// whole says that the file is lintas's own, so that what it leaves open is open.
	whole bool
	// delimiter is that of a table of text.
	delimiter byte
	// What only a file that lintas has written of a whole network says: what it is
	// beside its records, and of some partnerships, by their things, what a filter
	// has done to them.
	frame *graph.Frame
	cuts  map[int]partnershipCut
}

// partnershipCut is what a filter has done to a partnership.
type partnershipCut struct {
	size  int  // the number of its members before
	apart bool // it makes no ties any more
}

// fate is what a format's reader knows of a thing.
type fate int8

const (
	open   fate = iota // what becomes of its rows decides
	barren             // nothing stands in it
	merged             // it says what another thing has said
	failed             // it is rejected, and the reason is reported
)

// thing counts a thing of the file and returns its number.
func (d *document) thing() int {
	d.fates = append(d.fates, open)
	return len(d.fates) - 1
}

// warn reports what is mended or doubtful.
func (d *document) warn(at spot, text words.Text, args ...any) {
	d.warnings = append(d.warnings, fault{at.line, at.column, text.With(args...)})
}

// refuse rejects a thing with a warning.
func (d *document) refuse(thing int, at spot, text words.Text, args ...any) {
	d.fates[thing] = failed
	d.warn(at, text, args...)
}

// fail reports why the file cannot be used.
func (d *document) fail(at spot, text words.Text, args ...any) {
	d.failures = append(d.failures, fault{at.line, at.column, text.With(args...)})
}

// cleaned returns the text cleaned as a cell is. Hidden characters taken out are
// counted.
func (d *document) cleaned(text string, at spot) string {
	text, stripped := tidy(text)
	if stripped > 0 {
		if d.stripped == 0 {
			d.hidden = fault{line: at.line, column: at.column}
		}
		d.stripped += stripped
	}
	return text
}

// draft is a table in lintas's columns, or with columns of the file's own that
// are kept as attributes, made from a file of another form.
type draft struct {
	doc     *document
	table   string
	columns []string
	index   map[string]int
	rows    []record
	// literal are the columns that are attributes whatever they are called.
	literal map[int]bool
}

// draft returns the document's draft of the given table, a new one at first.
func (d *document) draft(table string) *draft {
	for _, t := range d.drafts {
		if t.table == table {
			return t
		}
	}
	t := &draft{doc: d, table: table, index: map[string]int{}}
	d.drafts = append(d.drafts, t)
	return t
}

// draftRow is a row of a draft that is being written.
type draftRow struct {
	draft *draft
	row   int
}

// add appends a row that comes from the given thing of the file.
func (t *draft) add(thing int, at spot) draftRow {
	t.rows = append(t.rows, record{line: at.line, column: at.column, origin: int32(thing) + 1})
	return draftRow{t, len(t.rows) - 1}
}

// column returns where the named column stands, at the end where it is new.
func (t *draft) column(name string) int {
	i, ok := t.index[name]
	if !ok {
		i = len(t.columns)
		t.index[name] = i
		t.columns = append(t.columns, name)
	}
	return i
}

// set writes a cell, cleaned as every cell is. An empty one is left out.
func (r draftRow) set(column, text string, at spot) {
	d := r.draft.doc
	if text = d.cleaned(text, at); text != "" {
		r.put(r.draft.column(column), cell{text, at.line, at.column})
	}
}

// put writes a cell that is clean.
func (r draftRow) put(i int, c cell) {
	record := &r.draft.rows[r.row]
	if len(record.cells) <= i {
		record.cells = slices.Grow(record.cells, max(i+1, min(len(r.draft.columns), 2*i))-len(record.cells))
	}
	for len(record.cells) <= i {
		record.cells = append(record.cells, cell{line: record.line, column: record.column})
	}
	record.cells[i] = c
}

// own writes a cell of a column that is an attribute even where it is called
// like one of the table's own.
func (r draftRow) own(name, text string, at spot) {
	d, t := r.draft.doc, r.draft
	name, text = d.cleaned(name, at), d.cleaned(text, at)
	if name == "" || text == "" {
		return
	}
	key := "\x00" + name
	i, ok := t.index[key]
	if !ok {
		if t.literal == nil {
			t.literal = map[int]bool{}
		}
		i = len(t.columns)
		t.index[key], t.literal[i] = i, true
		t.columns = append(t.columns, name)
	}
	r.put(i, cell{text, at.line, at.column})
}

// get returns a cell that was set.
func (r draftRow) get(column string) string {
	i, ok := r.draft.index[column]
	if cells := r.draft.rows[r.row].cells; ok && i < len(cells) {
		return cells[i].text
	}
	return ""
}

// attribute writes a cell of a column that the file names. A name that means one
// of the table's own columns is that column, unless the row has it already.
func (r draftRow) attribute(name, text string, at spot) {
	name, _ = tidy(name)
	if name == "" {
		return
	}
	column := name
	if known, _ := indexes[r.draft.table].find(name); known != nil {
		column = known.Name
		if r.get(column) != "" {
			column = name + " (2)"
		}
	}
	r.set(column, text, at)
}
