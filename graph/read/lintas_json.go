package read

import (
	"context"
	"regexp"
	"strconv"

	"example.org/lintas/graph"
	"example.org/lintas/graph/words"
)

var lintasFormat = Format{Key: "lintas-json", Endings: []string{".json"},
	Title: words.Text{EN: "lintas-json", ID: "lintas-json"}}

// lintasVersion is the version of lintas-json that is read.
const lintasVersion = 1

var lintasBeginning = regexp.MustCompile(`^[\s\x{feff}]*\{\s*"format"\s*:\s*"lintas-json"`)

func looksLintas(text string) bool {
	return lintasBeginning.MatchString(text[:min(len(text), maxSniff)])
}

// readLintas reads lintas-json, which holds all of a network: what is read is
// what was written, also where a filter had cut it. Names that are not known are
// passed over.
func readLintas(ctx context.Context, text string, d *document) {
	d.whole = true
	root, j := parseJSON(ctx, text, d)
	if root == nil {
		return
	}
	l := &lintasJSON{jsonText: j, ctx: ctx, left: freeCells + 2*len(text)}
	switch version := root.get("version"); {
	case !version.is(isNumber):
		d.fail(j.spot(root), textLintasNoVersion, lintasVersion)
		return
	case version.text != strconv.Itoa(lintasVersion):
		d.fail(j.spot(version), textLintasVersion, shorten(version.text), lintasVersion)
		return
	}
	l.about(root.get("about"))
	l.sectors(root)
	l.organizations(root.get("organizations"))
	l.partnerships(root.get("partnerships"), false)
	l.partnerships(root.get("recorded"), true)
	l.activities(root.get("activities"))
	l.rows("places", root.get("places"), "code", "name", "parent", "population")
	l.needs(root.get("needs"))
	l.unobserved(root.get("unobserved"))
}

// lintasJSON is the reading of a file.
type lintasJSON struct {
	*jsonText
	ctx  context.Context
	n    int // records so far
	left int // cells that may still be written
}

// each makes a thing and a row of a table of each object of a list.
func (l *lintasJSON) each(table string, list *node, read func(row draftRow, n *node, thing int)) {
	for i := range list.list() {
		n := &list.parts[i]
		if l.n++; l.n%4096 == 0 && l.ctx.Err() != nil || len(l.d.failures) > 0 {
			return
		}
		thing := l.d.thing()
		if n.kind != isObject {
			l.d.refuse(thing, l.spot(n), textLintasObject)
			continue
		}
		row := l.d.draft(table).add(thing, l.spot(n))
		read(row, n, thing)
		if l.left -= len(row.draft.rows[row.row].cells); l.left < 0 || len(row.draft.columns) > maxFields {
			l.d.fail(l.spot(n), textLintasWide, tableNamed(table).word(), freeCells)
		}
	}
}

// rows reads a list whose parts are columns of the table by the same names.
func (l *lintasJSON) rows(table string, list *node, columns ...string) {
	l.each(table, list, func(row draftRow, n *node, _ int) { l.set(row, n, columns...) })
}

// set writes the named parts into the columns of these names.
func (l *lintasJSON) set(row draftRow, n *node, columns ...string) {
	for _, name := range columns {
		l.cell(row, name, n.get(name))
	}
}

// cell writes a value into a column: a list as a list, a number so that it can
// be read in one way only.
func (l *lintasJSON) cell(row draftRow, column string, n *node) {
	if n == nil {
		return
	}
	c := l.jsonText.cell(n)
	if n.kind == isNumber {
		c.text = decimal(c.text)
	}
	row.set(column, c.text, spot{c.line, c.column})
}

// path writes a theme or a place.
func (l *lintasJSON) path(row draftRow, n *node, columns ...string) {
	for _, name := range columns {
		list := n.get(name)
		if list == nil {
			continue
		}
		var p graph.Path
		for i := range list.list() {
			p = append(p, list.parts[i].text)
		}
		row.set(name, p.String(), l.spot(list))
	}
}

// money writes an amount and its currency.
func (l *lintasJSON) money(row draftRow, column string, n *node) {
	if amount := n.get("amount"); amount != nil {
		row.set(column, decimal(amount.text), l.spot(amount))
	}
	l.set(row, n, "currency")
}

// attributes writes what stands in the list of attributes.
func (l *lintasJSON) attributes(row draftRow, n *node) {
	list := n.get("attributes")
	for i := range list.list() {
		a := &list.parts[i]
		if name, value := a.get("name"), a.get("value"); name != nil && value != nil {
			row.own(name.text, l.jsonText.cell(value).text, l.spot(value))
		}
	}
}

// about reads what the data say of themselves, each thing as a row.
func (l *lintasJSON) about(n *node) {
	for _, key := range []string{"title", "source", "date", "language", "currency", "sector_label"} {
		value := n.get(key)
		if value == nil || value.text == "" {
			continue
		}
		row := l.d.draft("about").add(l.d.thing(), l.spot(value))
		row.set("key", key, l.spot(value))
		row.set("value", value.text, l.spot(value))
	}
}
