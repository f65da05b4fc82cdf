package read

import "example.org/lintas/graph"

// cast fills in who takes part in the row.
func (f *flatReader) cast(x *deed) {
	l := f.l
	named := [slotCount]bool{}
	for k := range l.actors {
		a := &l.actors[k]
		for _, who := range f.named(a, x) {
			named[a.slot] = true
			f.join(x, a.slot, who)
		}
	}
	if !named[slotPlain] && f.continues() {
		for k := range l.actors {
			if a := &l.actors[k]; a.slot == slotPlain && f.above[a.name] != "" {
				f.filled++
				f.join(x, slotPlain, actor{name: term{f.above[a.name], spotOf(f.r, a.name)}, one: true})
			}
		}
	}
	f.settleRoles(x)
}

// entry is an actor of a row before its role is settled: its role names the
// slot where that depends on who else stands in the row.
const (
	rolePlain     = "\x00plain"
	roleReporting = "\x00reporting"
)

func (f *flatReader) join(x *deed, s slot, who actor) {
	switch {
	case s == slotPlain, s == slotReporting && !f.reportsOnly():
		who.role = rolePlain
	case s == slotReporting:
		who.role = roleReporting
	default:
		who.role = roleOfSlot[s]
	}
	for i := range x.actors {
		if y := &x.actors[i]; y.role == who.role && y.name.text == who.name.text {
			return
		}
	}
	x.actors = append(x.actors, who)
}

// reportsOnly reports whether the reporting organization is the one that
// publishes the file and takes part only where the row names nobody else: in
// the standards, not in a list of who does what.
func (f *flatReader) reportsOnly() bool {
	return f.l.identifier >= 0 || f.l.kind == listOfFlows
}

// settleRoles gives those a role that depends on the others. The organization
// that a row is about is its implementer, unless another one is; then it answers
// for the programme.
func (f *flatReader) settleRoles(x *deed) {
	funder, implementer, others := false, false, 0
	for i := range x.actors {
		switch x.actors[i].role {
		case graph.Funder:
			funder = true
		case graph.Implementer:
			implementer = true
		}
		if x.actors[i].role != roleReporting {
			others++
		}
	}
	kept := x.actors[:0]
	for _, a := range x.actors {
		switch a.role {
		case rolePlain:
			a.role = graph.Implementer
			if implementer {
				if a.role = graph.Programme; sameAs(x.actors, a, graph.Implementer) {
					continue
				}
			}
		case roleReporting:
			switch {
			case f.l.kind == listOfFlows && !funder && implementer:
				a.role = graph.Funder
			case f.l.kind == listOfFlows && !implementer, others == 0:
				a.role = graph.Implementer
			default:
				continue
			}
		}
		kept = append(kept, a)
	}
	x.actors = kept
	f.promote(x)
}

// sameAs reports whether another of the actors has the same name in the role.
func sameAs(actors []actor, a actor, role string) bool {
	for i := range actors {
		if actors[i].role == role && actors[i].name.text == a.name.text {
			return true
		}
	}
	return false
}

// promote makes the finest organizations of a list without implementers the
// active ones: the programme partners, or the leads, or those who answer for it.
func (f *flatReader) promote(x *deed) {
	if f.marks[slotImplementer] || f.marks[slotPlain] || f.marks[slotReceiver] || f.marks[slotReporting] {
		return
	}
	for _, role := range []string{graph.Programme, graph.Lead, graph.Accountable, ""} {
		found := false
		for i := range len(x.actors) {
			a := x.actors[i]
			if a.role != role {
				continue
			}
			found = true
			if role == "" {
				x.actors[i].role = graph.Implementer
				continue
			}
			a.role = graph.Implementer
			x.actors = append(x.actors, a)
		}
		if found {
			return
		}
	}
}

// named returns the organizations that an actor's columns name in the row. A
// code or an acronym without a name names nobody where names have a column.
func (f *flatReader) named(a *actorColumns, x *deed) []actor {
	text := f.lines(a.name)
	if text == "" || isNobody(text) {
		return nil
	}
	at := spotOf(f.r, a.name)
	if f.fts {
		return f.flows(a, text, at)
	}
	s := f.l.organizations(a.name, text, at)
	f.l.left.persons += s.persons
	if s.contact {
		f.l.left.cells[a.name]++
	}
	if s.amounts != "" {
		f.attribute(x, a.name, s.amounts)
	}
	acronyms, codes := f.aligned(a.acronym, len(s.parts)), f.aligned(a.code, len(s.parts))
	kinds, fields := f.aligned(a.kind, len(s.parts)), f.aligned(a.field, len(s.parts))
	out := make([]actor, 0, len(s.parts))
	for i, name := range s.parts {
		who := actor{name: term{name, at}, one: true}
		if acronyms != nil {
			who.acronym = acronyms[i]
			if holdsContact(who.acronym) {
				f.l.left.cells[a.acronym]++
				who.acronym = ""
			}
		}
		if codes != nil {
			who.id = codes[i]
		}
		if kinds != nil {
			who.kind = typeWord(kinds[i])
		}
		if fields != nil {
			who.sector = fields[i]
		}
		out = append(out, who)
	}
	return out
}

// aligned returns the values of a cell for the given number of organizations:
// the cell itself for one, and its parts for as many as it has parts.
func (f *flatReader) aligned(column, count int) []string {
	text := f.text(column)
	if text == "" || isNobody(text) || count == 0 {
		return nil
	}
	if from, _ := findEmail(text); from >= 0 {
		f.l.left.cells[column]++
		return nil
	}
	if count == 1 {
		return []string{text}
	}
	if parts := cutList(f.lines(column)); len(parts) == count {
		return parts
	}
	return nil
}

// continues reports whether the row goes on with the organization of the row
// above: the list numbers its organizations, and this row has neither a number
// nor an organization.
func (f *flatReader) continues() bool {
	l := f.l
	if l.number < 0 || textAt(f.r, l.number) != "" || f.above[l.number] == "" && !f.numbered() {
		return false
	}
	for _, a := range l.actors {
		if a.slot == slotPlain {
			return textAt(f.r, a.name) == ""
		}
	}
	return false
}

// numbered reports whether the first row below the header has a number.
func (f *flatReader) numbered() bool {
	return f.l.first < len(f.g.rows) && textAt(&f.g.rows[f.l.first], f.l.number) != ""
}
