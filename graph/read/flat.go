package read

import (
	"strings"

	"example.org/lintas/graph/words"
)

// What a flat table may hold. A wider one is a matrix or is damaged.
const (
	maxFlatColumns = 1000
	headRows       = 25   // in which the header and the tags stand
	sampledRows    = 5000 // that are looked at to tell what a column holds
)

// layoutKind says what the rows of a flat table are.
type layoutKind int8

const (
	listOfWork          layoutKind = iota // who does what where, and with whom
	listOfFlows                           // money from one organization to another
	listOfOrganizations                   // organizations without work
	listOfNames                           // names, acronyms and types of organizations
	listOfConnections                     // Kumu's connections
)

// decider says what decided what a column means.
type decider int8

const (
	byNothing decider = iota
	byMapping
	byTag
	byTitle
	byContent
)

// flatColumn is a column and what it is taken for.
type flatColumn struct {
	title string // as the file calls it, on one line, below the title of its group
	own   string // without its group
	tag   string
	at    spot
	means meaning
	by    decider
}

// actorColumns are the columns that tell of one organization of a row; those
// that there are none of are -1.
type actorColumns struct {
	slot                             slot
	ordinal                          int8
	name, acronym, code, kind, field int // field is its sector
}

// levelColumns are the columns of one level of the themes or places.
type levelColumns struct {
	rank                int8
	name, code, percent int
	lines               bool // line breaks in a cell separate several
}

// amountColumn is a column of money and the currency that its title says.
type amountColumn struct {
	column   int
	currency string
}

// layout is how a flat table is to be read.
type layout struct {
	kind    layoutKind
	columns []flatColumn
	first   int   // index of the first row below the header
	line    int   // of the header
	tagRows []int // their indexes

	actors  []actorColumns
	themes  []levelColumns
	places  []levelColumns
	amounts []amountColumn
	// Where single columns stand, or -1.
	group, start, end, month, year, status, currency, people, forum, heading, identifier, kindOf, relation, number int

	attributes []int
	contacts   []int

	dated     string // year that the name of the file or sheet says
	plan      *columnPlan
	names     map[string]bool // whole cells that name an organization of FTS
	splits    map[string]splitCell
	Proposals []proposal
	left      leftOut
	crowded   bool // a cell lists more than is read of it
}

// columnPlan is what a mapping file says of the columns of a table.
type columnPlan struct {
	header int                  // the line of the header; 0 where it is to be found
	means  map[string]string    // title of a column → key of its meaning
	orders map[string]dateOrder // folded title of a column of dates → which part is the day
	// parts returns the organizations that a cell names, and whether that is
	// decided; nil decides nothing.
	parts func(cell string) ([]string, bool)
}

// decided returns the organizations that a cell names, and whether the mapping
// says so.
func (p *columnPlan) decided(cell string) ([]string, bool) {
	if p.parts == nil {
		return nil, false
	}
	return p.parts(cell)
}

// leftOut counts what is not carried on for the sake of people's privacy.
type leftOut struct {
	columns map[int]int // cells of columns of contacts
	cells   map[int]int // cells of other columns that hold an address or number
	persons int         // natural persons in cells of organizations
}

// understand finds the header of a table and what its columns mean. It returns
// false where the table is no list of organizations, or one of lintas's own
// tables, or a matrix. The faults are doubts: what had to be decided without
// knowing, to be reported as warnings.
func understand(g *grid, asked *columnPlan) (*layout, []fault, bool) {
	l := &layout{plan: asked, splits: map[string]splitCell{},
		left: leftOut{columns: map[int]int{}, cells: map[int]int{}}}
	if l.plan == nil {
		l.plan = &columnPlan{}
	}
	if !l.findHeader(g) {
		return nil, nil, false
	}
	var doubts []fault
	doubt := func(i int, text words.Text, args ...any) {
		at := l.columns[i].at
		doubts = append(doubts, fault{at.line, at.column, text.With(args...)})
	}
	l.judge(doubt)
	if len(l.plan.means) == 0 && l.connections() {
		l.kind = listOfConnections
		l.meanConnections()
		return l, doubts, true
	}
	if len(l.plan.means) == 0 && l.own() {
		return nil, nil, false
	}
	facts := l.sample(g)
	if !l.assign(g, facts, doubt) {
		return nil, nil, false
	}
	return l, doubts, true
}

// own reports whether the titles alone make one of lintas's own tables, which is
// read as such: one that is a network by itself and names no organization that
// it has no column for, or one of the other tables with nothing unknown in it.
func (l *layout) own() bool {
	h := header{}
	for i := range l.columns {
		c := &l.columns[i]
		h.cells = append(h.cells, cell{c.title, c.at.line, c.at.column})
	}
	for _, s := range singles {
		h.match(tableNamed(s.table))
		if !h.has(s.columns...) {
			continue
		}
		for _, i := range h.kept {
			if m := l.columns[i].means; m.names() && m.slot != slotPlain && m.slot != slotReporting {
				return false
			}
		}
		return true
	}
	for _, a := range apart {
		h.match(tableNamed(a.table))
		if h.has(a.column) && len(h.kept) == 0 {
			return true
		}
	}
	return false
}

// connections reports whether the columns are those of Kumu's connections, which
// say which way a tie points. Other lists with the two ends of a tie are
// lintas's own.
func (l *layout) connections() bool {
	return l.titled("from") >= 0 && l.titled("to") >= 0 && l.titled("direction") >= 0
}

// meanConnections says what Kumu's columns mean and that there are no others.
func (l *layout) meanConnections() {
	l.clear()
	for title, m := range map[string]meaning{
		"from": {subject: aboutActor, slot: slotProvider}, "to": {subject: aboutActor, slot: slotReceiver},
		"direction": {subject: aboutRelation}, "label": {subject: aboutTitle}, "type": {subject: aboutKind},
	} {
		if i := l.titled(title); i >= 0 {
			l.columns[i].means, l.columns[i].by = m, byTitle
		}
	}
}

// clear says that there is none of the columns of which a row has one.
func (l *layout) clear() {
	for _, column := range []*int{&l.group, &l.start, &l.end, &l.month, &l.year, &l.status, &l.currency, &l.people, &l.forum,
		&l.heading, &l.identifier, &l.kindOf, &l.relation, &l.number} {
		*column = -1
	}
}

// titled returns the column of the given title, or -1.
func (l *layout) titled(title string) int {
	for i := range l.columns {
		if strings.EqualFold(l.columns[i].title, title) {
			return i
		}
	}
	return -1
}

// columnUse is what a column is taken for, as check and the workbook of
// corrections list it.
type columnUse struct {
	Column     int // from 1
	Title, Tag string
	Key        string // of the meaning, as a mapping writes it
	Label      words.Text
	By         words.Text // what decided
	At         spot
}

// describe returns what each column with a title or a tag is taken for.
func (l *layout) describe() []columnUse {
	var out []columnUse
	for i := range l.columns {
		c := &l.columns[i]
		if c.title == "" && c.tag == "" {
			continue
		}
		x := c.means.listed()
		out = append(out, columnUse{i + 1, c.title, c.tag, x.Key, x.Label, deciders[c.by], c.at})
	}
	return out
}

// message says what the column is taken for.
func (u columnUse) message() words.Message {
	title := u.Title
	if title == "" {
		title = u.Tag
	}
	return textColumnTaken.With(u.Column, shorten(title), u.Label, u.By)
}

// leftColumn is a column of which cells were left out because they lead to
// persons.
type leftColumn struct {
	Column int // from 1
	Title  string
	Cells  int
	Whole  bool // the column is one of contacts
}

// leftColumns returns what was left out, by column. It is complete when the rows
// are read.
func (l *layout) leftColumns() []leftColumn {
	var out []leftColumn
	for i := range l.columns {
		if n := l.left.columns[i]; n > 0 {
			out = append(out, leftColumn{i + 1, l.columns[i].title, n, true})
		}
		if n := l.left.cells[i]; n > 0 {
			out = append(out, leftColumn{i + 1, l.columns[i].title, n, false})
		}
	}
	return out
}
