package read

import "strings"

// isFTS reports whether the columns are those of OCHA's Financial Tracking
// Service, which joins several values of a cell with commas.
func (l *layout) isFTS() bool {
	return l.titled("srcOrganization") >= 0 && l.titled("destOrganization") >= 0 && l.titled("amountUSD") >= 0
}

// wholeCells gathers what whole cells name: organizations, of FTS those of cells
// with one type, and its themes without a comma.
func (l *layout) wholeCells(g *grid) {
	fts := l.isFTS()
	if fts {
		for _, name := range []string{"Housing, Land and Property", "Water, Sanitation and Hygiene"} {
			l.names[name] = true
		}
	}
	for i := l.first; i < len(g.rows); i++ {
		r := &g.rows[i]
		for _, a := range l.actors {
			if name := textAt(r, a.name); name != "" && !strings.Contains(textAt(r, a.kind), ",") {
				l.names[name] = true
			}
		}
		for _, t := range l.themes {
			if name := textAt(r, t.name); fts && name != "" && !strings.Contains(name, ",") {
				l.names[name] = true
			}
		}
	}
}

// cutCommas cuts a cell of FTS into the given number of parts, or into any number
// where that is 0. Names hold commas themselves ("Korea, Republic of, Government
// of"): pieces belong together where other cells say so. It reports whether the
// parts are sure.
func (l *layout) cutCommas(text string, count int) ([]string, bool) {
	if count == 1 || !strings.Contains(text, ",") {
		return []string{text}, true
	}
	const most = 64
	pieces := strings.Split(text, ",")
	if len(pieces) > most {
		return []string{text}, false
	}
	for i := 1; i < len(pieces); i++ {
		if strings.HasPrefix(pieces[i], " ") { // FTS joins without a space
			pieces[i-1] += "," + pieces[i]
			pieces = append(pieces[:i], pieces[i+1:]...)
			i--
		}
	}
	var out []string
	for i := 0; i < len(pieces); {
		take := 1
		for n := len(pieces) - i; n > 1; n-- {
			if l.names[strings.Join(pieces[i:i+n], ",")] {
				take = n
				break
			}
		}
		out = append(out, strings.TrimSpace(strings.Join(pieces[i:i+take], ",")))
		i += take
	}
	if count > 0 && len(out) != count {
		return []string{text}, false
	}
	return out, true
}

// flows returns the actors that a cell of FTS names, with their types.
func (f *flatReader) flows(a *actorColumns, text string, at spot) []actor {
	kinds := strings.Split(f.text(a.kind), ",")
	names, sure := f.l.cutCommas(text, len(kinds))
	if parts, ok := f.l.plan.decided(text); ok {
		names, sure = parts, true
	}
	if len(names) > 1 || !sure {
		var s splitCell
		parts := names
		if !sure {
			parts = strings.Split(text, ",")
		}
		f.l.propose(&s, proposal{Column: a.name + 1, At: at, Text: text, Parts: parts, Sure: sure, Rows: 1})
	}
	out := make([]actor, 0, len(names))
	for i, name := range names {
		x := actor{role: roleOfSlot[a.slot], name: term{name, at}, one: true}
		if len(kinds) == len(names) {
			x.kind = strings.TrimSpace(kinds[i])
		}
		out = append(out, x)
	}
	return out
}
