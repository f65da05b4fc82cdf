package read

import (
	"cmp"
	"slices"
	"strings"

	"example.org/lintas/graph/words"
)

type doubtFunc = func(column int, text words.Text, args ...any)

// assign turns the meanings of the columns into the layout. It returns false
// where the table lists no organizations.
func (l *layout) assign(g *grid, facts []columnFacts, doubt doubtFunc) bool {
	l.clear()
	l.settleRecipients()
	l.settleLoose(g, facts)
	l.settleActors(facts, doubt)
	if len(l.actors) == 0 {
		return false
	}
	if date := l.titled("date"); date >= 0 && l.isFTS() {
		l.columns[date].means, l.columns[date].by = meaning{subject: aboutStart}, byTitle
	}
	l.settleSingles(facts)
	l.themes = l.levels(aboutTheme, facts)
	l.places = l.levels(aboutPlace, facts)
	l.settleAmounts()
	l.settleKind()
	if l.kind == listOfWork && len(l.themes) == 0 && l.heading >= 0 { // the project says what is done
		l.themes = []levelColumns{{rankActivity, l.heading, -1, -1, false}}
		l.columns[l.heading].means, l.heading = meaning{subject: aboutTheme, rank: rankActivity}, -1
	}
	l.settleRest()
	return l.kind != listOfOrganizations && l.kind != listOfNames || l.knowsOrganizations()
}

// settleLoose decides what only the context can tell. A sector is a theme in a
// list of work, and the organizations' own in a list of organizations or where
// it says what lintas calls sectors. A title Type is that of the organizations
// where nothing else says it and there is no work.
func (l *layout) settleLoose(g *grid, facts []columnFacts) {
	work, types, named, told := false, false, false, false
	kumu := l.titled("label") >= 0
	for i := range l.columns {
		m := l.columns[i].means
		named = named || m.names() && !m.loose
		told = told || m.subject == aboutActor && m.part != partName && !m.loose
		switch {
		case m.subject == aboutTheme && !m.loose && facts[i].filled > 0, m.subject == aboutStatus, m.subject == aboutBeneficiaries,
			m.subject == aboutAmount, m.subject == aboutStart,
			m.subject == aboutActor && m.slot != slotPlain && m.slot != slotReporting:
			work = true
		case m.subject == aboutActor && m.part == partType && !m.loose:
			types = true
		}
	}
	for i := range l.columns {
		c := &l.columns[i]
		if !c.means.loose || c.by == byMapping {
			continue
		}
		switch {
		case c.means.subject == aboutTheme && !work && l.ownSectors(g, i, facts):
			c.means, c.by = meaning{subject: aboutActor, part: partSector}, byContent
		case c.means.subject == aboutActor && c.means.part == partType && (work || types):
			c.means, c.by = meaning{}, byNothing
		case c.means.names() && c.means.slot == slotPlain && (named || work || !told && !kumu):
			c.means, c.by = meaning{}, byNothing
		case c.means.subject == aboutIdentifier && l.slotColumn(slotReceiver) < 0:
			c.means = meaning{subject: aboutNumber}
		case c.means.subject == aboutBeneficiaries && !facts[i].most(facts[i].numbers):
			c.means, c.by = meaning{subject: aboutGroup}, byContent
		}
	}
}

// recipients are titles that name who receives money where a list names who gives
// it and no other organization, and otherwise whom the work is for.
var recipients = []string{"recipient", "recipients", "recipient name", "penerima", "beneficiary", "beneficiaire", "beneficiario"}

// settleRecipients takes the column of recipients for organizations in a list that
// names funders alone.
func (l *layout) settleRecipients() {
	at := -1
	for i := range l.columns {
		c := &l.columns[i]
		switch {
		case c.means.names() && c.means.slot != slotFunder && c.means.slot != slotProvider:
			return
		case at < 0 && c.by != byMapping && is(titleWords(c.title), recipients):
			at = i
		}
	}
	if at >= 0 && (l.slotColumn(slotFunder) >= 0 || l.slotColumn(slotProvider) >= 0) {
		l.columns[at].means, l.columns[at].by = meaning{subject: aboutActor, slot: slotReceiver}, byTitle
	}
}

// slotColumn returns the first column of names in the slot, or -1.
func (l *layout) slotColumn(s slot) int {
	return slices.IndexFunc(l.columns, func(c flatColumn) bool { return c.means.names() && c.means.slot == s })
}

// settleSingles finds the columns of which a row has one. Of several the one
// that comes first by rank and then by place is taken; the others are attributes.
func (l *layout) settleSingles(facts []columnFacts) {
	for _, x := range []struct {
		subject subject
		column  *int
	}{
		{aboutGroup, &l.group}, {aboutStart, &l.start}, {aboutEnd, &l.end}, {aboutMonth, &l.month}, {aboutYear, &l.year},
		{aboutStatus, &l.status}, {aboutCurrency, &l.currency}, {aboutBeneficiaries, &l.people}, {aboutTitle, &l.heading},
		{aboutIdentifier, &l.identifier}, {aboutKind, &l.kindOf}, {aboutRelation, &l.relation}, {aboutNumber, &l.number},
	} {
		for i := range l.columns {
			m := l.columns[i].means
			if m.subject != x.subject || facts[i].filled == 0 && len(facts) > 0 && *x.column >= 0 {
				continue
			}
			if *x.column < 0 || facts[*x.column].filled == 0 || m.rank < l.columns[*x.column].means.rank && facts[i].filled > 0 {
				*x.column = i
			}
		}
		for i := range l.columns {
			c := &l.columns[i]
			switch {
			case c.means.subject != x.subject || i == *x.column:
			case x.subject == aboutNumber, x.subject == aboutStart, x.subject == aboutEnd, x.subject == aboutCurrency:
			default:
				c.means = meaning{}
			}
		}
	}
	for i := range l.columns {
		if m := l.columns[i].means; m.subject == aboutTheme && m.cluster && m.part == partName && l.forum < 0 {
			l.forum = i
		}
	}
}

// settleAmounts takes one column of money for each currency that titles say.
func (l *layout) settleAmounts() {
	var columns []int
	for i := range l.columns {
		if l.columns[i].means.subject == aboutAmount {
			columns = append(columns, i)
		}
	}
	slices.SortStableFunc(columns, func(a, b int) int {
		return cmp.Compare(l.columns[a].means.rank, l.columns[b].means.rank)
	})
	for _, i := range columns {
		currency := currencyIn(l.columns[i].title, l.columns[i].tag)
		if slices.ContainsFunc(l.amounts, func(a amountColumn) bool { return a.currency == currency }) {
			l.columns[i].means, l.columns[i].by = meaning{}, byNothing
			continue
		}
		l.amounts = append(l.amounts, amountColumn{i, currency})
	}
}

// settleKind tells what the rows are.
func (l *layout) settleKind() {
	giver, taker, slots := false, false, map[slot]bool{}
	acronyms, types := false, false
	for _, a := range l.actors {
		giver = giver || a.slot == slotProvider || a.slot == slotFunder
		taker = taker || a.slot == slotReceiver
		slots[a.slot] = true
		acronyms = acronyms || a.acronym >= 0
		types = types || a.kind >= 0
	}
	switch {
	case taker && giver:
		l.kind = listOfFlows
	case len(slots) > 1 || len(l.actors) > 1 || len(l.themes) > 0 || l.heading >= 0:
		l.kind = listOfWork
	case acronyms && types && len(l.places) == 0:
		l.kind = listOfNames
	default:
		l.kind = listOfOrganizations
	}
	if l.kind == listOfOrganizations && l.number >= 0 && l.actors[0].code < 0 && strings.EqualFold(l.columns[l.number].title, "id") {
		l.actors[0].code, l.number = l.number, -1
		l.columns[l.actors[0].code].means = meaning{subject: aboutActor, part: partCode}
	}
	if l.kind == listOfFlows && l.identifier < 0 && l.number >= 0 && strings.EqualFold(l.columns[l.number].title, "id") {
		l.identifier, l.number = l.number, -1
		l.columns[l.identifier].means = meaning{subject: aboutIdentifier}
	}
}

// settleRest gathers the columns that are kept as attributes and those that are
// left out.
func (l *layout) settleRest() {
	for i := range l.columns {
		c := &l.columns[i]
		switch {
		case c.means.subject == aboutContact:
			l.contacts = append(l.contacts, i)
		case l.kind >= listOfOrganizations && !l.sameBlock(l.actors[0].name, i):
			c.means, c.by = meaning{subject: aboutWhere}, byContent // a list of another thing beside it
		case l.kind >= listOfOrganizations && c.means.subject != aboutActor && c.means.subject != aboutPlace &&
			c.means.subject != aboutNumber && c.means.subject != aboutWhere:
			c.means = meaning{} // what only work has is an attribute of an organization
			l.attributes = append(l.attributes, i)
		case c.means.subject == aboutNothing && (c.title != "" || c.tag != ""):
			l.attributes = append(l.attributes, i)
		}
	}
}

// knowsOrganizations reports whether a list without work tells more of the
// organizations than one name.
func (l *layout) knowsOrganizations() bool {
	a := &l.actors[0]
	return a.acronym >= 0 || a.code >= 0 || a.kind >= 0 || a.field >= 0 || len(l.places) > 0 || len(l.contacts) > 0 || l.number >= 0
}
