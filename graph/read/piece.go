package read

import (
	"context"
	"strings"
)

// piece is a piece of the input: a file, or a sheet of a workbook.
type piece struct {
	file *File
	// table is the one that the name of the file or sheet says; nil where the
	// name says nothing.
	table *Table
	// grid is a table of text or a sheet, and doc a file of another form.
	grid *grid
	doc  *document
}

// sense is what lintas found a grid to be.
type sense struct {
	table *Table    // one of its own tables
	doc   *document // or what a list, a matrix or a standard's table says
}

// recognize finds out what an unnamed grid is. It returns what is wrong where
// nobody can say.
func (in *input) recognize(ctx context.Context, p *piece) (sense, *fault) {
	g := p.grid.from(in.decisions.header(p.file))
	if g == nil {
		g = p.grid
	}
	head, ok := g.header()
	asked := in.decisions.means(p.file)
	switch {
	case !ok:
		return sense{}, &fault{1, 1, textEmpty.With()}
	case head.bad != nil && head.bad.message.Text != textBareQuote:
		return sense{}, head.bad
	}
	if !asked {
		if doc := in.kumuSheet(ctx, p); doc != nil {
			return sense{doc: doc}, nil
		}
	}
	var h header
	if head.bad == nil {
		h.cells = headerCells(head)
		if table := plainTable(&h); table != nil && !h.isKumu() && !asked {
			p.grid = g
			return sense{table: table}, nil
		}
	}
	p.grid.relax()
	if !asked {
		if doc, ok := matrixOf(ctx, p.grid); ok {
			return sense{doc: doc}, nil
		}
	}
	if doc := in.flat(ctx, p); doc != nil {
		return sense{doc: doc}, nil
	}
	if head.bad != nil {
		return sense{}, head.bad
	}
	if i := p.grid.first() + 1; i < len(p.grid.rows) && p.grid.rows[i].bad == nil && isTagRow(&p.grid.rows[i]) {
		h.tags = p.grid.rows[i].cells
	}
	table, bad := singleTable(&h)
	if table == nil {
		return sense{}, &bad
	}
	return sense{table: table}, nil
}

// isKumu reports whether the columns are those of Kumu's connections, which say
// which way each points.
func (h *header) isKumu() bool {
	said := map[string]bool{}
	for _, c := range h.cells {
		said[strings.ToLower(c.text)] = true
	}
	return said["from"] && said["to"] && said["direction"]
}

// plainTable returns the table that the names of the columns alone make a
// network by itself, or nil.
func plainTable(h *header) *Table {
	for _, s := range singles {
		table := tableNamed(s.table)
		h.match(table)
		if h.has(s.columns...) {
			return table
		}
	}
	return nil
}

// take makes a part the source of its table, or a document.
func (in *input) take(p *piece, k sense) {
	if k.doc != nil {
		p.doc = k.doc
		in.takeDocument(p)
		return
	}
	in.takeTable(p, k.table)
}

// takeTable reads the grid as a table of lintas's own.
func (in *input) takeTable(p *piece, table *Table) {
	if s := in.sourceOf(p, table); s != nil {
		s.typed = p.table == nil
		in.sources[table.Name] = append(in.sources[table.Name], s)
	} else {
		in.broken[table.Name] = true
	}
}

// takeDocument reports what the reader of a format found out, and makes sources
// of its drafts.
func (in *input) takeDocument(p *piece) {
	d := p.doc
	in.report(p.file, d)
	if len(d.failures) > 0 {
		return
	}
	d.regroup()
	things := newLedger(d.fates)
	in.documents = append(in.documents, taken{p, things})
	for _, t := range d.drafts {
		in.takeDraft(p.file, t, things)
	}
}

// report reports what the reader of a format found wrong or doubtful.
func (in *input) report(file *File, d *document) {
	for _, f := range d.failures {
		in.fail(file, f)
	}
	for _, f := range d.warnings {
		in.warn(file, f)
	}
	if d.stripped > 0 {
		in.warn(file, fault{d.hidden.line, d.hidden.column, textHidden.With(d.stripped)})
	}
}

// taken is a document and what becomes of its things.
type taken struct {
	*piece
	things *ledger
}

// takeDraft makes a source of a draft.
func (in *input) takeDraft(file *File, t *draft, things *ledger) {
	table := tableNamed(t.table)
	s := in.newSource(file, table)
	s.rows, s.things, s.titles, s.delimiter, s.literal = t.rows, things, t.doc.titles, t.doc.delimiter, t.literal
	s.cuts = t.doc.cuts
	s.typed = !t.doc.whole
	for _, name := range t.columns {
		s.cells = append(s.cells, cell{text: name})
	}
	for _, f := range s.match(table) {
		in.fail(file, f)
	}
	s.describe()
	in.sources[table.Name] = append(in.sources[table.Name], s)
}

// internalTables are those that only readers of formats write.
var internalTables = []Table{
	{Name: "unobserved", Columns: []Column{
		{Name: "relation"}, {Name: "source", Needed: true}, {Name: "target", Needed: true}}},
	{Name: "directory", Columns: []Column{
		{Name: "name"}, {Name: "short_name"}, {Name: "type"}, {Name: "sector"}}},
}
