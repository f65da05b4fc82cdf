package read

import (
	"cmp"
	"slices"
)

// settleActors gathers the columns of each organization of a row.
func (l *layout) settleActors(facts []columnFacts, doubt doubtFunc) {
	l.demoteTwins(facts, doubt)
	for i := range l.columns {
		if m := l.columns[i].means; m.names() {
			l.actors = append(l.actors, actorColumns{m.slot, m.ordinal, i, -1, -1, -1, -1})
		}
	}
	for _, p := range []part{partCode, partAcronym, partType, partTypeCode, partSector} {
		for i := range l.columns {
			if m := l.columns[i].means; m.subject == aboutActor && m.part == p {
				l.placePart(i, m)
			}
		}
	}
	for k := range l.actors {
		l.settleNames(&l.actors[k], facts, doubt)
	}
	l.settleSlots()
}

// placePart gives a column that tells of an organization to the actor that it
// tells of. Acronyms and codes without a column of names are actors themselves.
func (l *layout) placePart(i int, m meaning) {
	at := l.actorFor(i, m)
	if at < 0 && (m.part == partAcronym || m.part == partCode) && !m.loose {
		l.actors = append(l.actors, actorColumns{m.slot, m.ordinal, -1, -1, -1, -1, -1})
		at = len(l.actors) - 1
	}
	if at < 0 {
		l.columns[i].means, l.columns[i].by = meaning{}, byNothing
		return
	}
	a := &l.actors[at]
	column := a.column(m.part)
	loser := i
	if *column < 0 || l.columns[*column].means.part == m.part && l.apart(a, i) < l.apart(a, *column) {
		*column, loser = i, *column
	}
	if loser >= 0 {
		l.columns[loser].means, l.columns[loser].by = meaning{}, byNothing
	}
}

// apart returns how far a column is from the others of an actor; one beyond a
// column without a title is farther than any other.
func (l *layout) apart(a *actorColumns, column int) int {
	d := abs(a.first() - column)
	if !l.sameBlock(a.first(), column) {
		d += len(l.columns)
	}
	return d
}

// demoteTwins leaves one of several columns that name the organization that a
// row is about: the one with the longest names, of those that hold some.
func (l *layout) demoteTwins(facts []columnFacts, doubt doubtFunc) {
	for _, s := range []slot{slotPlain, slotReporting, slotProvider, slotReceiver} {
		var twins []int
		for i := range l.columns {
			if m := l.columns[i].means; m.names() && m.slot == s && m.ordinal == 0 {
				twins = append(twins, i)
			}
		}
		if len(twins) < 2 {
			continue
		}
		best := slices.MaxFunc(twins, func(a, b int) int {
			return cmp.Or(cmp.Compare(facts[a].filled, facts[b].filled), cmp.Compare(b, a))
		})
		for _, i := range twins {
			if i == best || l.columns[i].by == byMapping {
				continue
			}
			doubt(i, textTwinActors, shorten(l.columns[best].title), shorten(l.columns[i].title))
			l.columns[i].means, l.columns[i].by = meaning{}, byNothing
		}
	}
}

// actorFor returns the actor that a column tells of: the nearest of its slot and
// number, and for one that says no slot the organization in charge.
func (l *layout) actorFor(column int, m meaning) int {
	best, distance := -1, len(l.columns)*4
	for k := range l.actors {
		a := &l.actors[k]
		if a.slot != m.slot || a.ordinal != m.ordinal && m.ordinal != 0 && a.ordinal != 0 {
			continue
		}
		d := l.apart(a, column)
		if a.has(m.part) {
			d += 2 * len(l.columns)
		}
		if d < distance {
			best, distance = k, d
		}
	}
	if best >= 0 || m.slot != slotPlain {
		return best
	}
	for _, s := range []slot{slotImplementer, slotReceiver, slotReporting, slotProgramme, slotLead, slotPartner} {
		for k := range l.actors {
			if l.actors[k].slot == s && l.actors[k].name >= 0 {
				return k
			}
		}
	}
	return -1
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}

// sameBlock reports whether no column without a title lies between two.
func (l *layout) sameBlock(a, b int) bool {
	for i := min(a, b); i < max(a, b); i++ {
		if l.columns[i].title == "" && l.columns[i].tag == "" {
			return false
		}
	}
	return true
}

// first returns the column by which the actor is known.
func (a *actorColumns) first() int {
	if a.name >= 0 {
		return a.name
	}
	return max(a.acronym, a.code)
}

func (a *actorColumns) column(p part) *int {
	switch p {
	case partAcronym:
		return &a.acronym
	case partCode:
		return &a.code
	case partType, partTypeCode:
		return &a.kind
	case partSector:
		return &a.field
	}
	return &a.name
}

func (a *actorColumns) has(p part) bool { return *a.column(p) >= 0 }

// settleNames decides which of an actor's columns holds the name: where there is
// none, that of codes that are longer than the acronyms, or the acronyms; and
// where what is called the acronym is longer by far, that.
func (l *layout) settleNames(a *actorColumns, facts []columnFacts, doubt doubtFunc) {
	if a.name < 0 && a.code >= 0 && (a.acronym < 0 || facts[a.code].long() > facts[a.acronym].long()) {
		a.name, a.code = a.code, -1
	}
	if a.name < 0 {
		a.name, a.acronym = a.acronym, -1
	}
	if a.name >= 0 {
		l.columns[a.name].means.part = partName
	}
	if a.name < 0 || a.acronym < 0 {
		return
	}
	name, acronym := &l.columns[a.name], &l.columns[a.acronym]
	if facts[a.acronym].long() > 2*facts[a.name].long() && facts[a.acronym].filled > 0 && facts[a.name].filled > 0 &&
		name.by != byMapping && acronym.by != byMapping {
		doubt(a.name, textSwapped, shorten(name.title), shorten(acronym.title))
		name.means, acronym.means = acronym.means, name.means
		name.by, acronym.by = byContent, byContent
		a.name, a.acronym = a.acronym, a.name
	}
}

// settleSlots makes the partners of a list that names no other organization the
// ones that its rows are about.
func (l *layout) settleSlots() {
	l.actors = slices.DeleteFunc(l.actors, func(a actorColumns) bool { return a.name < 0 })
	slices.SortStableFunc(l.actors, func(a, b actorColumns) int { return cmp.Compare(a.name, b.name) })
	for _, a := range l.actors {
		if a.slot == slotPlain || a.slot == slotReporting || a.slot == slotLead {
			return
		}
	}
	for k := range l.actors {
		if a := &l.actors[k]; a.slot == slotPartner && l.columns[a.name].by != byMapping {
			a.slot = slotPlain
			l.columns[a.name].means.slot = slotPlain
			return
		}
	}
}
