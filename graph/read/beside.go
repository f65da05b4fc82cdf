package read

// doubted is a part that is no network by itself, and why.
type doubted struct {
	*piece
	bad *fault
}

// takeBeside deals with the parts of a folder or workbook that are no network by
// themselves. One that lists organizations of the network beside it, by a column
// of names or below an empty corner as statistics programs write it, says more of
// them; the others are left out with a warning.
func (in *input) takeBeside(parts []doubted) {
	if len(parts) == 0 {
		return
	}
	for _, table := range []string{"organizations", "partnerships"} {
		for _, s := range in.sources[table] {
			s.cut()
		}
	}
	known := in.mentioned()
	for _, p := range parts {
		doc := listBeside(p.grid, known)
		if doc == nil {
			in.doubt(p.piece, p.bad)
			continue
		}
		p.doc = doc
		in.takeDocument(p.piece)
	}
}

// mentioned returns what the parts that were taken call organizations.
func (in *input) mentioned() map[string]bool {
	known := map[string]bool{}
	for _, s := range in.sources["organizations"] {
		for i := range s.rows {
			r := row{source: s, record: &s.rows[i]}
			known[r.text("id")], known[r.text("name")], known[r.text("short_name")] = true, true, true
		}
	}
	for _, reference := range in.named() {
		known[reference.name] = true
	}
	for _, d := range in.documents {
		for i := range d.doc.deeds {
			for _, a := range d.doc.deeds[i].actors {
				known[a.name.text] = true
			}
		}
	}
	delete(known, "")
	return known
}

// listBeside returns the document that a grid makes as a list of organizations
// with what it says of them, or nil where it names others than the known ones for
// the most part.
func listBeside(g *grid, known map[string]bool) *document {
	head, ok := g.header()
	if !ok || head.bad != nil {
		return nil
	}
	h := header{cells: headerCells(head)}
	h.match(tableNamed("organizations"))
	names, named := h.columns["name"]
	if !named && (len(h.cells) < 2 || h.cells[0].text != "") {
		return nil
	}
	d := &document{delimiter: g.delimiter}
	r := newRoster(d)
	listed, common := 0, 0
	for i := g.first() + 1; i < len(g.rows); i++ {
		thing, record := d.thing(), &g.rows[i]
		if record.bad != nil {
			d.fates[thing] = failed
			d.warnings = append(d.warnings, *record.bad)
			continue
		}
		if record.blank() {
			d.fates[thing] = barren
			continue
		}
		if textAt(record, names) == "" {
			d.refuse(thing, spotOf(record, names), textNoOrganization)
			continue
		}
		if listed++; known[textAt(record, names)] {
			common++
		}
		r.describe(thing, record, names, h.cells)
	}
	if common == 0 || 2*common < listed {
		return nil
	}
	return d
}

// describe writes a row of a list of organizations. One that stands in an earlier
// row says more of it.
func (r *roster) describe(thing int, record *record, names int, titles []cell) {
	name := record.cells[names]
	name.text = oneLine(name.text)
	one := r.organization(name, func() int { return thing })
	if first := r.thingOf(name.text); first != thing {
		r.fates[thing] = merged
	}
	for i, c := range record.cells {
		if i != names && i < len(titles) && c.text != "" {
			one.attribute(titles[i].text, c.text, spot{c.line, c.column})
		}
	}
}
