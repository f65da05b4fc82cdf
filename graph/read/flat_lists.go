package read

import "example.org/lintas/graph/words"

// organization writes a row of a list of organizations without work: into the
// draft of organizations, or where the list only says what organizations are
// called and of what type they are, into one called directory, which completes
// what other sheets say.
func (f *flatReader) organization(thing int) {
	l, a := f.l, &f.l.actors[0]
	f.leaveContacts()
	name, code := f.private(a.name), f.term(a.code)
	switch {
	case name.text == "" || isNobody(name.text):
		f.d.refuse(thing, f.lead(), textNoOrganization)
		return
	case isPerson(name.text):
		l.left.persons++
		f.d.refuse(thing, f.lead(), textOnlyPersons)
		return
	}
	key := name.text + "\x00" + code.text
	if l.names[key] {
		f.d.fates[thing] = merged
		if f.again++; f.again == 1 {
			f.first = name.at
		}
		return
	}
	l.names[key] = true
	table := "organizations"
	if l.kind == listOfNames {
		table = "directory"
	}
	row := f.d.draft(table).add(thing, name.at)
	row.set("name", name.text, name.at)
	set := func(column string, t term) { row.set(column, t.text, t.at) }
	set("id", code)
	set("short_name", f.private(a.acronym))
	set("type", f.term(a.kind))
	set("sector", f.term(a.field))
	for _, p := range l.places {
		if t := f.private(p.name); t.text != "" && row.get("region") == "" {
			set("region", t)
		}
		if t := f.term(p.code); t.text != "" {
			set("place_code", t)
		}
	}
	for _, i := range l.attributes {
		t := f.term(i)
		if t.text == "" {
			continue
		}
		if holdsContact(t.text) {
			l.left.cells[i]++
			continue
		}
		row.attribute(l.columns[i].title, t.text, t.at)
	}
}

// connection writes a row of Kumu's connections into the draft of partnerships.
func (f *flatReader) connection(thing int) {
	l := f.l
	from, to := f.term(l.titled("from")), f.term(l.titled("to"))
	if from.text == "" || to.text == "" {
		f.d.refuse(thing, f.lead(), textNoEnd)
		return
	}
	row := f.d.draft("partnerships").add(thing, from.at)
	row.set("source", from.text, from.at)
	row.set("target", to.text, to.at)
	for i := range l.columns {
		t := f.term(i)
		switch title := fold(l.columns[i].title); {
		case t.text == "" || title == "from" || title == "to":
		case title == "direction":
			if answer, ok := kumuDirections[fold(t.text)]; ok {
				row.set("directed", answer, t.at)
			} else {
				f.d.warn(t.at, textDirection, shorten(t.text))
			}
		case title == "label":
			row.set("name", t.text, t.at)
		case isContactColumn(l.columns[i].title):
			l.left.columns[i]++
		case holdsContact(t.text):
			l.left.cells[i]++
		default:
			row.attribute(l.columns[i].title, t.text, t.at)
		}
	}
}

// kumuDirections maps what Kumu calls directions to lintas's answers. Mutual is
// a tie both ways, as one without a direction is.
var kumuDirections = map[string]string{"directed": "true", "undirected": "false", "mutual": "false", "": ""}

// report says what was left out, what was filled in and what was not clear, once
// for each column.
func (f *flatReader) report() {
	l, d := f.l, f.d
	where := l.columns[0].at
	if len(l.actors) > 0 {
		where = l.columns[l.actors[0].name].at
	}
	say := func(column int, text words.Text, args ...any) { d.warn(l.columns[column].at, text, args...) }
	for i := range l.columns {
		title := shorten(l.columns[i].title)
		if title == "" {
			title = l.columns[i].tag
		}
		if n := l.left.columns[i]; n > 0 {
			say(i, textContactColumn, title, n)
		}
		if n := l.left.cells[i]; n > 0 {
			say(i, textContactCells, title, n)
		}
		if f.vague[i] {
			say(i, textVague, title)
		}
		if style := f.styles[i]; style.ambiguous && l.columns[i].means.subject == aboutAmount {
			say(i, textAmbiguous, title, exampleOf(style, "1.000"), exampleOf(style, "1,000"))
		}
	}
	if l.left.persons > 0 {
		d.warn(where, textPersons, l.left.persons)
	}
	if f.again > 0 {
		d.warn(f.first, textOrganizationAgain, f.again)
	}
	if l.crowded {
		d.warn(where, textCrowded, maxParts)
	}
	if f.lent > 0 {
		say(l.month, textYearOfName, shorten(l.columns[l.month].title), f.lent, l.dated)
	}
	if f.filled > 0 {
		d.warn(l.columns[l.number].at, textContinued, f.filled)
	}
}
