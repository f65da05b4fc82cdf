package read

import (
	"slices"

	"example.org/lintas/graph"
)

// organizationRow is a row of the sheet of organizations.
type organizationRow struct {
	Identified
	sheet string
}

// organization reads a row of the sheet of organizations.
func (c *corrections) organization(r *correctionRow) {
	written := r.text("written")
	if written == "" {
		return
	}
	o := Identified{Written: []string{written}, Name: r.text("name"), ID: r.text("id"), ShortName: r.text("short_name"),
		Type: r.text("type"), Sector: r.text("sector"), Ignore: c.yes(r, "ignore") == graph.Yes, at: r.at(), page: r.sheet}
	if parts := list(r.text("split")); len(parts) > 0 && !(len(parts) == 1 && parts[0] == written) {
		o.Split = parts
	}
	if o.Ignore && len(o.Split) > 0 {
		c.fail(r, "split", textOneDecision)
	}
	if taken, known := c.parts[written]; known && !taken && r.has("count") && r.text("count") == "" {
		return // a part of a cell that stays whole
	}
	if o.Name == "" {
		o.Name = written
	}
	c.rows = append(c.rows, organizationRow{o, r.sheet})
}

// join makes the mapping of the rows. Rows with one name are one organization, and
// so are those whose name is another row's spelling and what that row is.
func (c *corrections) join() {
	names, first := map[string]string{}, map[string]*organizationRow{}
	var rows []*organizationRow
	for i := range c.rows {
		r := &c.rows[i]
		written := r.Written[0]
		if old := first[written]; old != nil {
			if old.Name != r.Name || old.Ignore != r.Ignore || !slices.Equal(old.Split, r.Split) {
				c.problems = append(c.problems, graph.Problem{File: c.file, Sheet: r.sheet, Line: r.at.line, Column: r.at.column,
					Severity: graph.Error, Message: textWrittenTwice.With(shorten(written), old.at.line)})
			}
			continue
		}
		first[written] = r
		names[written] = r.Name
		rows = append(rows, r)
	}
	at := map[string]int{}
	for _, r := range rows {
		c.decideRow(r, names, at)
	}
	for _, written := range c.order {
		if d := c.cells[written]; !d.used {
			c.add(Identified{Written: []string{written}, Split: pieces(d), Whole: d.whole, at: d.at, page: CellCorrections.Name.EN})
		}
	}
}

// pieces returns the parts of a cell that is taken apart.
func pieces(d *cellDecision) []string {
	if d.apart {
		return d.parts
	}
	return nil
}

// decideRow adds what the row decides.
func (c *corrections) decideRow(r *organizationRow, names map[string]string, at map[string]int) {
	written := r.Written[0]
	d := c.cells[written]
	if d != nil {
		d.used = true
	}
	switch {
	case r.Ignore:
		c.add(Identified{Written: r.Written, Ignore: true, at: r.at, page: r.page})
		return
	case len(r.Split) > 0:
		c.add(Identified{Written: r.Written, Split: r.Split, at: r.at, page: r.page})
		return
	case d != nil && d.apart:
		c.add(Identified{Written: r.Written, Split: d.parts, at: d.at, page: r.page})
		return
	}
	o := r.Identified
	o.Whole = d != nil && d.whole
	o.Name = lastName(o.Name, names)
	i, known := at[o.Name]
	if !known {
		at[o.Name] = len(c.mapping.Organizations)
		c.add(o)
		return
	}
	old := &c.mapping.Organizations[i]
	a, b := *old, o
	if written == o.Name { // the row of the name itself says most
		a, b = o, *old
	}
	fill(&a.ID, b.ID)
	fill(&a.ShortName, b.ShortName)
	fill(&a.Type, b.Type)
	fill(&a.Sector, b.Sector)
	a.Whole = a.Whole || b.Whole
	a.Written, a.at = append(old.Written, written), old.at
	*old = a
}

// lastName follows a name that is itself another spelling. Names that lead round
// in a ring are the first of them in order.
func lastName(name string, names map[string]string) string {
	var path []string
	for {
		next, known := names[name]
		if !known || next == name {
			return name
		}
		if i := slices.Index(path, name); i >= 0 {
			return slices.Min(path[i:])
		}
		path = append(path, name)
		name = next
	}
}

func (c *corrections) add(o Identified) {
	c.mapping.Organizations = append(c.mapping.Organizations, o)
}
