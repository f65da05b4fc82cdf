package read

// roster writes the organizations of a document, each once.
type roster struct {
	*document
	rows map[string]int
}

func newRoster(d *document) *roster { return &roster{d, map[string]int{}} }

// organization returns the row of the organization of that name, a new one of
// the given thing where there is none.
func (r *roster) organization(name cell, thing func() int) draftRow {
	t := r.draft("organizations")
	if i, ok := r.rows[name.text]; ok {
		return draftRow{t, i}
	}
	at := spot{name.line, name.column}
	row := t.add(thing(), at)
	r.rows[name.text] = row.row
	row.set("name", name.text, at)
	return row
}

// thingOf returns the thing that the organization comes from.
func (r *roster) thingOf(name string) int {
	return int(r.draft("organizations").rows[r.rows[name]].origin) - 1
}

// cleaned returns the text cleaned, and counts the hidden characters in it.
func (d *document) cleaned(text string, at spot) string {
	text, stripped := tidy(text)
	if stripped > 0 {
		if d.stripped == 0 {
			d.hidden = fault{line: at.line, column: at.column}
		}
		d.stripped += stripped
	}
	return text
}
