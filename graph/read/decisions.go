package read

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"example.org/lintas/graph"
	"example.org/lintas/graph/words"
)

// decisions is a mapping in use: what is decided is found by it, and what matches
// nothing is known in the end. The nil decisions decide nothing.
type decisions struct {
	*Mapping
	exact, folded map[string]*Identified // by spelling
	met           map[string]bool        // spellings that the files have
	tables        map[*TableMapping]bool // that are there
	ignored       map[string]*Mention    // spellings that name no organization
	missing       []string               // columns that are not there
}

func newDecisions(m *Mapping) *decisions {
	if m == nil {
		return nil
	}
	d := &decisions{Mapping: m, exact: map[string]*Identified{}, folded: map[string]*Identified{}, met: map[string]bool{},
		tables: map[*TableMapping]bool{}, ignored: map[string]*Mention{}}
	for i := range m.Organizations {
		o := &m.Organizations[i]
		for _, w := range o.Written {
			d.exact[w] = o
			key := graph.Fold(w)
			if other, taken := d.folded[key]; taken && other != o {
				d.folded[key] = nil // two organizations that differ in capitals only
			} else {
				d.folded[key] = o
			}
		}
	}
	return d
}

// identified returns what is decided of a spelling, or nil. Case, accents and
// hyphens do not count where the spelling itself is not decided of.
func (d *decisions) identified(name string) *Identified {
	if d == nil || name == "" {
		return nil
	}
	o := d.exact[name]
	if o != nil {
		d.met[name] = true
		return o
	}
	if o = d.folded[graph.Fold(name)]; o != nil {
		for _, w := range o.Written {
			d.met[w] = d.met[w] || graph.Fold(w) == graph.Fold(name)
		}
	}
	return o
}

// parts returns the organizations that a cell names, and whether that is decided.
func (d *decisions) parts(cell string) ([]string, bool) {
	o := d.identified(cell)
	switch {
	case o == nil:
		return nil, false
	case o.Whole:
		return []string{cell}, true
	}
	return o.Split, len(o.Split) > 0
}

// list returns the organizations that a list of lintas's own tables names: those
// that its parts are taken apart into, without those that name none.
func (d *decisions) list(text string) []string {
	parts := list(text)
	if d == nil {
		return parts
	}
	var out []string
	for _, part := range parts {
		switch o := d.identified(part); {
		case o != nil && o.Ignore:
		case o != nil && len(o.Split) > 0:
			out = append(out, o.Split...)
		default:
			out = append(out, part)
		}
	}
	return out
}

// unnamed reports whether a reference names no single organization.
func (d *decisions) unnamed(name string) bool {
	o := d.identified(name)
	return o != nil && (o.Ignore || len(o.Split) > 0)
}

// refusal returns why a reference that must name one organization cannot be
// followed: nil where it names nobody, which is a person's decision and no fault.
func (d *decisions) refusal(name string) *words.Message {
	if d.identified(name).Ignore {
		return nil
	}
	m := textOneNeeded.With(shorten(name))
	return &m
}

// passOver notes a spelling that names no organization.
func (d *decisions) passOver(name, where string) {
	if m := d.ignored[name]; m != nil {
		m.Count++
		return
	}
	d.ignored[name] = &Mention{Written: name, Where: where, Count: 1, Name: name, Ignored: true}
}

// table returns what is decided of a file or sheet, or nil: by the table that
// names both before one that names either, the sheet before the file, and that
// before one that names neither.
func (d *decisions) table(f *File) *TableMapping {
	if d == nil {
		return nil
	}
	var best *TableMapping
	points := -1
	for i := range d.Tables {
		t := &d.Tables[i]
		if !t.covers(f) {
			continue
		}
		d.tables[t] = true
		if p := min(len(t.File), 1) + 2*min(len(t.Sheet), 1); p > points {
			best, points = t, p
		}
	}
	return best
}

// wants reports whether the mapping names a sheet, so that it is read although it
// is hidden.
func (d *decisions) wants(f *File) bool {
	t := d.table(f)
	return t != nil && t.Sheet != "" && !t.Ignore
}

// ignores reports whether the file or sheet is none of the data.
func (d *decisions) ignores(f *File) bool {
	t := d.table(f)
	return t != nil && t.Ignore
}

// order returns which part of the dates in a column is the day.
func (d *decisions) order(f *File, title string) dateOrder {
	t := d.table(f)
	if t == nil {
		return orderUnknown
	}
	for _, c := range t.Columns {
		if c.Dates != "" && fold(c.Title) == fold(title) {
			return dateOrders[c.Dates]
		}
	}
	return orderUnknown
}

// plan returns what is decided of the columns of a table, or nil.
func (d *decisions) plan(f *File) *columnPlan {
	if d == nil {
		return nil
	}
	p := &columnPlan{means: map[string]string{}, orders: map[string]dateOrder{}, parts: d.parts}
	if t := d.table(f); t != nil {
		p.header = t.Header
		for _, c := range t.Columns {
			if c.Means != "" {
				p.means[c.Title] = c.Means
			}
			if c.Dates != "" {
				p.orders[fold(c.Title)] = dateOrders[c.Dates]
			}
		}
	}
	return p
}

// means reports whether the mapping says of the file or sheet what its columns
// mean, so that it is a list and no table of lintas's own.
func (d *decisions) means(f *File) bool {
	t := d.table(f)
	return t != nil && slices.ContainsFunc(t.Columns, func(c ColumnMapping) bool { return c.Means != "" })
}

// keptAsItIs is the meaning of a column that is an attribute.
const keptAsItIs = "attribute"

// keeps reports whether the mapping wants a column kept whatever it holds.
func (d *decisions) keeps(f *File, title string) bool {
	t := d.table(f)
	return t != nil && slices.ContainsFunc(t.Columns, func(c ColumnMapping) bool {
		return c.Means == keptAsItIs && fold(c.Title) == fold(title)
	})
}

// header returns the line in which the mapping says that the column names stand,
// or 0.
func (d *decisions) header(f *File) int {
	if t := d.table(f); t != nil {
		return t.Header
	}
	return 0
}

// compare notes which of the columns that are decided of the file does not have.
func (d *decisions) compare(f *File, titles []string) {
	t := d.table(f)
	if t == nil {
		return
	}
	for _, c := range t.Columns {
		if !slices.ContainsFunc(titles, func(title string) bool { return fold(title) == fold(c.Title) }) {
			d.missing = append(d.missing, fmt.Sprintf("%q (%s)", shorten(c.Title), (&piece{file: f}).name()))
		}
	}
}

// reportUnmatched warns of what the mapping decides of nothing that is there:
// once for tables, columns and organizations each.
func (in *input) reportUnmatched() {
	d := in.decisions
	if d == nil {
		return
	}
	say := func(page string, at spot, text words.Text, n int, names []string) {
		const most = 5
		if n > 0 {
			in.add(graph.Problem{File: d.source, Sheet: page, Line: at.line, Column: at.column, Severity: graph.Warning,
				Message: text.With(n, strings.Join(names[:min(len(names), most)], "; "))})
		}
	}
	var tables, spellings []string
	var table, spelling spot
	var tablePage, spellingPage string
	for i := range d.Tables {
		t := &d.Tables[i]
		if !d.tables[t] {
			if tables = append(tables, (&piece{file: &File{Name: t.File, Sheet: t.Sheet}}).name()); len(tables) == 1 {
				table, tablePage = t.at, t.page
			}
		}
	}
	for i := range d.Organizations {
		o := &d.Organizations[i]
		for _, w := range o.Written {
			if d.met[w] {
				continue
			}
			if spellings = append(spellings, fmt.Sprintf("%q", shorten(w))); len(spellings) == 1 {
				spelling, spellingPage = o.at, o.page
			}
		}
	}
	for _, name := range slices.Sorted(maps.Keys(d.ignored)) {
		in.account.mentions = append(in.account.mentions, *d.ignored[name])
	}
	slices.Sort(d.missing)
	say(tablePage, table, textNoTableThere, len(tables), tables)
	say("", spot{}, textNoColumnThere, len(d.missing), d.missing)
	say(spellingPage, spelling, textNoSpellingThere, len(spellings), spellings)
}

// takeSectors reports sectors of the mapping that are none, and takes those that
// are the user's own.
func (in *input) takeSectors() {
	d := in.decisions
	if d == nil {
		return
	}
	for i := range d.Organizations {
		in.book.gather(d.Organizations[i].Sector)
	}
	for i := range d.Organizations {
		o := &d.Organizations[i]
		if o.Sector == "" {
			continue
		}
		if _, wrong := in.book.sector(o.Sector); wrong != nil {
			in.add(graph.Problem{File: d.source, Sheet: o.page, Line: o.at.line, Column: o.at.column, Severity: graph.Error, Message: *wrong})
		}
	}
}
