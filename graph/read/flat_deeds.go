package read

import (
	"context"
	"strings"

	"example.org/lintas/graph"
)

// flatReader turns the rows of a flat table into deeds.
type flatReader struct {
	l *layout
	g *grid
	d *document
	r *record

	above  []string // of each column, what stood last in it
	header []string // the titles, to know them again
	fts    bool
	styles map[int]numberStyle
	orders map[int]dateOrder
	vague  map[int]bool // columns of dates or amounts of which a cell is not clear
	marks  [slotCount]bool
	filled int  // rows whose organization is that of the row above
	lent   int  // months whose year is that of the name of the file or sheet
	again  int  // rows of organizations that stand in an earlier row
	first  spot // of them
}

// deeds appends what the rows below the header say. Every row is a thing.
func (l *layout) deeds(ctx context.Context, g *grid, d *document) {
	f := newFlatReader(l, g, d)
	for i := l.first; i < len(g.rows); i++ {
		if i%4096 == 0 && ctx.Err() != nil {
			return
		}
		f.r = &g.rows[i]
		thing := d.thing()
		if f.aside(thing) {
			continue
		}
		switch l.kind {
		case listOfOrganizations, listOfNames:
			f.organization(thing)
		case listOfConnections:
			f.connection(thing)
		default:
			f.deed(thing)
		}
	}
	f.report()
}

func newFlatReader(l *layout, g *grid, d *document) *flatReader {
	f := &flatReader{l: l, g: g, d: d, above: make([]string, len(l.columns)), styles: map[int]numberStyle{},
		orders: map[int]dateOrder{}, vague: map[int]bool{}, fts: l.isFTS()}
	for i := range l.columns {
		f.header = append(f.header, l.columns[i].own)
	}
	for _, a := range l.amounts {
		f.styles[a.column] = numbersOf(g, l.first, a.column)
	}
	if l.people >= 0 {
		f.styles[l.people] = numbersOf(g, l.first, l.people)
	}
	for i := range l.columns {
		if s := l.columns[i].means.subject; s == aboutStart || s == aboutEnd {
			if f.orders[i] = datesOf(g, l.first, i); l.plan.orders[fold(l.columns[i].title)] != orderUnknown {
				f.orders[i] = l.plan.orders[fold(l.columns[i].title)]
			}
		}
	}
	for _, a := range l.actors {
		f.marks[a.slot] = true
	}
	if l.names == nil {
		l.names = map[string]bool{}
		l.wholeCells(g)
	}
	return f
}

// deed writes what the row says of work.
func (f *flatReader) deed(thing int) {
	l := f.l
	x := deed{thing: thing, at: f.lead(), flow: l.kind == listOfFlows}
	persons := l.left.persons
	f.cast(&x)
	f.leaveContacts()
	if len(x.actors) == 0 {
		if l.left.persons > persons {
			f.d.refuse(thing, x.at, textOnlyPersons)
		} else {
			f.d.refuse(thing, x.at, textNoOrganization)
		}
		return
	}
	x.idle = true
	for i := range x.actors {
		x.idle = x.idle && x.actors[i].role != graph.Implementer
	}
	x.id, x.title, x.group = f.term(l.identifier), f.private(l.heading), f.private(l.group)
	x.status, x.kind, x.relation = f.status(), f.term(l.kindOf), f.term(l.relation)
	x.forum = f.term(l.forum)
	x.themes = f.shares(l.themes)
	x.places = f.shares(l.places)
	f.period(&x)
	f.money(&x)
	f.count(&x)
	f.keep(&x)
	f.d.deeds = append(f.d.deeds, x)
}

// status returns the row's status, in words where the column holds IATI's codes.
func (f *flatReader) status() term {
	t := f.term(f.l.status)
	if t.text != "" && strings.HasSuffix(fold(f.l.columns[f.l.status].title), "statuscode") {
		if word, ok := iatiStatuses[t.text]; ok {
			t.text = word
		}
	}
	return t
}

// period reads the dates. What is not clear is kept as an attribute.
func (f *flatReader) period(x *deed) {
	l := f.l
	for _, side := range []struct {
		subject subject
		column  int
		to      *term
	}{{aboutStart, l.start, &x.start}, {aboutEnd, l.end, &x.end}} {
		if side.column < 0 {
			continue
		}
		if f.date(x, side.column, side.to); side.to.text != "" {
			continue
		}
		for i := range l.columns { // planned where nothing is recorded
			if l.columns[i].means.subject == side.subject && i != side.column && side.to.text == "" {
				f.date(x, i, side.to)
			}
		}
	}
	if x.start.text != "" || x.end.text != "" {
		return
	}
	if month, ok := f.month(); ok {
		at := spotOf(f.r, l.month)
		x.start, x.end = term{month, at}, term{month, at}
	} else if year := f.term(l.year); len(year.text) == 4 {
		if _, ok := clearDate(year.text, orderUnknown); ok {
			x.start, x.end = year, year
		}
	}
}

// month returns the month of the row, such as 2021-08. Where nothing in the list
// says of which year it is, the name of the file or sheet does.
func (f *flatReader) month() (string, bool) {
	month, year := f.text(f.l.month), f.text(f.l.year)
	if year == "" {
		year = f.l.dated
	}
	said, ok := monthOf(month, year)
	if ok && f.text(f.l.year) == "" && !strings.Contains(month, f.l.dated) {
		f.lent++
	}
	return said, ok
}

func (f *flatReader) date(x *deed, column int, to *term) {
	t := f.term(column)
	if t.text == "" {
		return
	}
	if date, ok := clearDate(t.text, f.orders[column]); ok {
		*to = term{date, t.at}
		return
	}
	f.vague[column] = true
	f.attribute(x, column, t.text)
}

// money reads the amounts. What is no amount is kept as an attribute.
func (f *flatReader) money(x *deed) {
	row := f.currency()
	for _, a := range f.l.amounts {
		t := f.term(a.column)
		if t.text == "" {
			continue
		}
		number, currency, ok := plainAmount(t.text, f.styles[a.column])
		if !ok {
			f.vague[a.column] = true
			f.attribute(x, a.column, t.text)
			continue
		}
		switch {
		case currency != "":
		case a.currency != "":
			currency = a.currency
		default:
			currency = row
		}
		x.sums = append(x.sums, sum{term{number, t.at}, currency, true})
	}
}

// currency returns the code that the row's columns of currencies say. One that
// says something else, such as that there are several, says none.
func (f *flatReader) currency() string {
	for i := range f.l.columns {
		if f.l.columns[i].means.subject != aboutCurrency {
			continue
		}
		text := f.text(i)
		if text == "" {
			continue
		}
		if code := currencyCode(text); len(code) == 3 && strings.Trim(code, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == "" {
			return code
		}
		return ""
	}
	return ""
}

// count reads the number of beneficiaries.
func (f *flatReader) count(x *deed) {
	t := f.term(f.l.people)
	if t.text == "" {
		return
	}
	number, _, ok := plainAmount(t.text, f.styles[f.l.people])
	if !ok {
		f.attribute(x, f.l.people, t.text)
		return
	}
	x.beneficiaries = term{number, t.at}
}

// keep writes the columns that lintas has no word for.
func (f *flatReader) keep(x *deed) {
	for _, levels := range [][]levelColumns{f.l.themes, f.l.places} {
		for k := range levels { // a code without the name that it should have
			if v := &levels[k]; v.name >= 0 && v.code >= 0 && f.text(v.name) == "" {
				f.attribute(x, v.code, f.text(v.code))
			}
		}
	}
	for _, i := range []int{f.l.month, f.l.year} { // a month without a year is no date
		if i >= 0 && x.start.text == "" {
			f.attribute(x, i, f.text(i))
		}
	}
	for _, i := range f.l.attributes {
		text := textAt(f.r, i)
		if text == "" || isBlankMark(text) {
			continue
		}
		f.attribute(x, i, f.text(i))
	}
	if f.fts && (strings.EqualFold(f.text(f.l.titled("boundary")), "internal") || strings.EqualFold(x.kind.text, "pass through")) {
		x.attributes = append(x.attributes, labelled{"regrant", term{"yes", x.at}})
	}
}

// attribute keeps a cell unless it leads to a person.
func (f *flatReader) attribute(x *deed, column int, text string) {
	if text == "" {
		return
	}
	if holdsContact(text) {
		f.l.left.cells[column]++
		return
	}
	name := f.l.columns[column].title
	if name == "" {
		name = f.l.columns[column].tag
	}
	x.attributes = append(x.attributes, labelled{name, term{text, spotOf(f.r, column)}})
}

// leaveContacts counts what stands in the columns of contacts.
func (f *flatReader) leaveContacts() {
	for _, i := range f.l.contacts {
		if text := textAt(f.r, i); text != "" && !isBlankMark(text) {
			f.l.left.columns[i]++
		}
	}
}
