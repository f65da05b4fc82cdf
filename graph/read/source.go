package read

import (
	"cmp"
	"slices"
	"strings"

	"example.org/lintas/graph"
	"example.org/lintas/graph/words"
)

// source is one file of the input as a table: its header and the rows that
// could be cut into fields.
type source struct {
	header
	table     *Table
	file      *File
	in        *input
	delimiter byte
	rows      []record
	numbers   map[string]numberStyle
	dates     map[string]dateOrder
	once      map[string]fault  // warnings that a file needs only once
	titles    map[string]string // what the file calls columns of a draft, by lintas's names
	// typed says that no name promises a table of organizations to hold all of
	// them: they may stand in others too, and their types say sectors that are
	// left open.
	typed  bool
	again  counted // rows of a draft that repeat another
	things *ledger // of the document whose draft this is; nil where each row counts for itself
	cuts   map[int]partnershipCut
	body   *body      // rows that are not cut yet
	plain  plainPairs // those of the body that are
}

// newSource returns a source of the file without rows.
func (in *input) newSource(file *File, table *Table) *source {
	return &source{table: table, file: file, in: in,
		numbers: map[string]numberStyle{}, dates: map[string]dateOrder{}, once: map[string]fault{}}
}

// sourceOf returns the grid as the given table, whose header is its first row
// that is not empty, or nil where that is not possible, having reported why. Rows
// that are empty or cannot be cut are counted and reported here.
func (in *input) sourceOf(p *piece, table *Table) *source {
	s := in.newSource(p.file, table)
	s.delimiter = p.grid.delimiter
	head, ok := p.grid.header()
	switch {
	case !ok:
		in.fail(p.file, fault{1, 1, textEmpty.With()})
		return nil
	case head.bad != nil:
		in.fail(p.file, *head.bad)
		return nil
	}
	s.cells = headerCells(head)
	if p.grid.body != nil {
		for i := range s.cells {
			s.cells[i].text = strings.Clone(s.cells[i].text) // not to keep the whole text in memory
		}
	}
	in.decisions.compare(p.file, textsOf(s.cells))
	s.readRows(p.grid.rows[p.grid.first()+1:], true)
	s.body = p.grid.body
	p.file.Table = table.Name
	if !s.checkHeader() {
		p.file.Rejected += len(s.rows)
		return nil
	}
	return s
}

// textsOf returns what stands in the cells.
func textsOf(cells []cell) []string {
	out := make([]string, len(cells))
	for i, c := range cells {
		out[i] = c.text
	}
	return out
}

// readRows takes what stands below the header. At its start a row of HXL tags is
// part of the header.
func (s *source) readRows(rows []record, start bool) {
	var again counted
	for i := range rows {
		r := &rows[i]
		if start && !r.blank() {
			start = false
			if r.bad == nil && isTagRow(r) {
				s.tags = flattened(r.cells)
				continue
			}
		}
		s.file.Rows++
		switch {
		case r.bad != nil:
			s.reject(*r.bad)
		case r.blank():
			s.file.Empty++
		case s.repeatsHeader(r):
			s.file.Merged++
			again.add(spot{r.line, 1})
		case s.surplus(r):
		default:
			one := *r
			one.cells = flattened(r.cells)
			s.rows = append(s.rows, one)
		}
	}
	again.warn(s.in, s.file, textHeaderAgain)
}

// repeatsHeader reports whether the row is the column names again, as lists that
// were pasted below one another have them.
func (s *source) repeatsHeader(r *record) bool {
	if len(s.cells) < 2 {
		return false // a name may be that of its column
	}
	for i := range max(len(s.cells), len(r.cells)) {
		if textAt(r, i) != textAt(&record{cells: s.cells}, i) {
			return false
		}
	}
	return true
}

// surplus reports and rejects a row that does not fit the header: it is
// separated by another sign, or holds more fields.
func (s *source) surplus(r *record) bool {
	if other := otherDelimiter(r, s.delimiter, len(s.cells)); other != 0 {
		s.reject(fault{r.line, 1, textMixedDelimiters.With(delimiterName(other), delimiterName(s.delimiter))})
		return true
	}
	for i := len(s.cells); i < len(r.cells); i++ {
		if c := r.cells[i]; c.text != "" {
			s.reject(fault{c.line, c.column, textSurplus.With(i+1, len(s.cells), delimiterName(s.delimiter))})
			return true
		}
	}
	r.cells = r.cells[:min(len(r.cells), len(s.cells))]
	return false
}

// reject counts a row as rejected because of an error in it.
func (s *source) reject(f fault) {
	s.file.Rejected++
	s.in.add(f.problem(s.file, s.in.severity()))
}

// checkHeader matches the header with the table and reports what is wrong or
// doubtful about it. It reports whether the rows can be read.
func (s *source) checkHeader() bool {
	faults := s.match(s.table)
	for _, c := range s.table.Columns {
		if c.Needed && !s.has(c.Name) {
			faults = append(faults, s.missing(s.table, c.Name))
		}
	}
	if s.table.Name == "needs" && !s.has("place") && !s.has("place_code") {
		faults = append(faults, s.missing(s.table, "place"))
	}
	for _, f := range faults {
		s.in.fail(s.file, f)
	}
	if len(faults) > 0 {
		return false
	}
	for _, f := range s.doubtful(s.table) {
		s.in.warn(s.file, f)
	}
	s.describe()
	s.warnEmpty()
	return true
}

// warnEmpty warns of a table without rows.
func (s *source) warnEmpty() {
	if len(s.rows)+len(s.plain.sources) == 0 && s.body == nil && s.file.Rejected == 0 && s.table.Name != "organizations" {
		s.in.warn(s.file, fault{s.cells[0].line, 1, textOnlyHeader.With()})
	}
}

// describe says in the account what the columns are taken for.
func (s *source) describe() {
	for _, c := range s.table.Columns {
		if s.has(c.Name) {
			s.file.Columns = append(s.file.Columns, c.Name)
		}
	}
	s.leaveContacts()
	for _, i := range s.kept {
		c := s.cells[i]
		if s.table.Keeps {
			s.file.Attributes = append(s.file.Attributes, c.text)
		} else {
			s.in.warn(s.file, fault{c.line, c.column, textUnusedColumn.With(c.text, s.table.word())})
		}
	}
	for _, i := range s.idle {
		if slices.ContainsFunc(s.rows, func(r record) bool { return i < len(r.cells) && r.cells[i].text != "" }) {
			s.in.warn(s.file, fault{s.cells[i].line, s.cells[i].column, textNoHeader.With(i + 1)})
		}
	}
}

// title returns what the file calls the column.
func (s *source) title(column string) string {
	if title := s.titles[column]; title != "" {
		return title
	}
	if i, ok := s.columns[column]; ok {
		return s.cells[i].text
	}
	return column
}

// knownName reports whether a table has a column of that name.
func knownName(name string) bool {
	for i := range tables {
		if c, _ := indexes[tables[i].Name].find(name); c != nil {
			return true
		}
	}
	return false
}

// ordered returns the rows by the text of the first of the named columns that
// a row fills, then by their contents, then by line. So which of two rows that
// contradict each other is taken does not depend on the order of the file. Rows
// that fill none come first, by line.
func (s *source) ordered(columns ...string) []*row {
	type keyed struct {
		*row
		key string
	}
	rows := make([]*row, 0, len(s.rows))
	var sorted []keyed
	for i := range s.rows {
		r := &row{source: s, record: &s.rows[i]}
		key := ""
		for k := 0; k < len(columns) && key == ""; k++ {
			key = r.text(columns[k])
		}
		if key == "" {
			rows = append(rows, r)
		} else {
			sorted = append(sorted, keyed{r, key})
		}
	}
	slices.SortStableFunc(sorted, func(a, b keyed) int {
		return cmp.Or(strings.Compare(a.key, b.key),
			slices.CompareFunc(a.record.cells, b.record.cells, func(c, d cell) int {
				return strings.Compare(c.text, d.text)
			}))
	})
	for _, r := range sorted {
		rows = append(rows, r.row)
	}
	return rows
}

// row is a row that becomes a record. Its errors are gathered, so that all of
// them are found in one run.
type row struct {
	source *source
	record *record
	failed bool
}

// cell returns the row's cell in the named column; an empty one where there is
// none, at the place of the row.
func (r *row) cell(column string) cell {
	i, ok := r.source.columns[column]
	if !ok || i >= len(r.record.cells) {
		return cell{line: r.record.line, column: max(r.record.column, 1)}
	}
	return r.record.cells[i]
}

func (r *row) text(column string) string { return r.cell(column).text }

// where returns the row's file and line.
func (r *row) where() string {
	return (&fault{line: r.record.line}).problem(r.source.file, graph.Error).Where()
}

// fail reports an error in the named column; the row is rejected.
func (r *row) fail(column string, m words.Message) {
	r.report(column, r.source.in.severity(), m)
	r.failed = true
}

// refuse rejects the row with a warning.
func (r *row) refuse(column string, m words.Message) {
	r.warn(column, m)
	r.failed = true
}

// warn reports what is mended in the named column.
func (r *row) warn(column string, m words.Message) { r.report(column, graph.Warning, m) }

func (r *row) report(column string, severity graph.Severity, m words.Message) {
	c := r.cell(column)
	f := fault{c.line, c.column, m}
	r.source.in.add(f.problem(r.source.file, severity))
}

// once warns of something that concerns a whole column, at the first of the
// file's rows that shows it.
func (r *row) once(column string, text words.Text, args ...any) {
	c, seen := r.cell(column), r.source.once
	key := column + " " + text.EN
	if old, ok := seen[key]; !ok || c.line < old.line {
		seen[key] = fault{c.line, c.column, text.With(args...)}
	}
}

// close counts the row by its faults and by what the Builder said of its
// record, which it reports. It returns whether the record was taken.
func (r *row) close(err error) bool {
	outcome := graph.Read
	if f, ok := err.(*graph.Fault); ok {
		severity := f.Severity
		if severity == graph.Error {
			severity = r.source.in.severity()
		}
		if r.source.things != nil && f.Outcome == graph.Merged {
			c := r.cell(f.Field)
			r.source.again.add(spot{c.line, c.column})
		} else {
			r.report(f.Field, severity, f.Message)
		}
		outcome = f.Outcome
	}
	if r.failed {
		outcome = graph.Rejected
	}
	r.count(outcome)
	return outcome != graph.Rejected
}

func (r *row) count(o graph.Outcome) {
	if r.source.things != nil && r.record.origin > 0 {
		r.source.things.mark(int(r.record.origin)-1, o)
		return
	}
	r.source.file.count(o)
}

// attributes returns the filled cells of the columns that lintas has no word
// of its own for, by name.
func (r *row) attributes() []graph.Attribute {
	var out []graph.Attribute
	for _, i := range r.source.kept {
		if i < len(r.record.cells) && r.record.cells[i].text != "" {
			if holdsContact(r.record.cells[i].text) && !r.source.asked(i) {
				r.source.file.Private.Cells++
				continue
			}
			out = append(out, graph.Attribute{Name: r.source.cells[i].text, Value: r.record.cells[i].text})
		}
	}
	slices.SortFunc(out, func(a, b graph.Attribute) int { return strings.Compare(a.Name, b.Name) })
	return out
}
