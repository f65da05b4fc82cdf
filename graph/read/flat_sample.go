package read

import "unicode/utf8"

// columnFacts is what the first rows hold in a column.
type columnFacts struct {
	filled, letters, numbers, persons, contacts, marks int
}

// long returns the mean length of the column's cells.
func (f *columnFacts) long() float64 {
	if f.filled == 0 {
		return 0
	}
	return float64(f.letters) / float64(f.filled)
}

// most reports whether n is more than half of what is filled.
func (f *columnFacts) most(n int) bool { return n*2 > f.filled }

// sample looks at the first rows below the header.
func (l *layout) sample(g *grid) []columnFacts {
	facts := make([]columnFacts, len(l.columns))
	for i := l.first; i < min(len(g.rows), l.first+sampledRows); i++ {
		r := &g.rows[i]
		for k := range min(len(r.cells), len(facts)) {
			text := r.cells[k].text
			if text == "" || isBlankMark(text) {
				continue
			}
			f := &facts[k]
			f.filled++
			f.letters += utf8.RuneCountInString(text)
			switch {
			case isNumeric(text):
				f.numbers++
				if holdsContact(text) {
					f.contacts++
				}
			case holdsContact(text):
				f.contacts++
			case isPerson(text):
				f.persons++
			}
			if _, ok := lintasSector[text]; ok {
				f.marks++
			}
		}
	}
	for i := l.first + sampledRows; i < len(g.rows); i++ { // what is filled later is filled
		for k := range min(len(g.rows[i].cells), len(facts)) {
			if facts[k].filled == 0 && g.rows[i].cells[k].text != "" && !isBlankMark(g.rows[i].cells[k].text) {
				facts[k].filled = 1
			}
		}
	}
	l.guard(facts)
	return facts
}

// ownSectors reports whether a column titled Sector says what sector the
// organizations are of, and not in what sector they work: most of its cells are
// sectors as lintas calls them, or each organization has one only and few cells
// are what people work in.
func (l *layout) ownSectors(g *grid, sector int, facts []columnFacts) bool {
	name := l.slotColumn(slotPlain)
	if name < 0 {
		return false
	}
	pairs, names := map[string]bool{}, map[string]bool{}
	rows, works := 0, 0
	for i := l.first; i < min(len(g.rows), l.first+sampledRows); i++ {
		who, what := textAt(&g.rows[i], name), textAt(&g.rows[i], sector)
		if who == "" || what == "" {
			continue
		}
		rows++
		names[who] = true
		pairs[who+"\x00"+what] = true
		if says(titleWords(what), wordsWork) {
			works++
		}
	}
	switch {
	case works*2 > rows:
		return false
	case facts[sector].marks*5 > facts[sector].filled*3:
		return true
	}
	return len(pairs)*10 <= len(names)*11
}

// guard takes columns of which nobody knows the meaning, but whose cells lead to
// persons, for contacts. Who answers for something may be an organization or a
// person.
func (l *layout) guard(facts []columnFacts) {
	for k := range l.columns {
		c, f := &l.columns[k], &facts[k]
		if c.by == byMapping || f.filled == 0 {
			continue
		}
		answerable := c.means.subject == aboutActor && c.means.loose && c.means.slot == slotAccountable
		if c.means.subject == aboutNothing && (f.most(f.contacts) || f.most(f.persons)) || answerable && f.persons*4 > f.filled {
			c.means, c.by = meaning{subject: aboutContact}, byContent
		}
	}
}

// lintasSector holds what a column of organizations' sectors may say.
var lintasSector = sectorMarks()

func sectorMarks() map[string]bool {
	out := map[string]bool{}
	for key, names := range synonyms {
		for _, n := range append([]string{key}, names...) {
			out[n] = true
			out[titleCase(n)] = true
		}
	}
	return out
}

// titleCase returns the text with a capital at the start.
func titleCase(text string) string {
	if text == "" || text[0] < 'a' || text[0] > 'z' {
		return text
	}
	return string(text[0]-'a'+'A') + text[1:]
}
