package main

import (
	"slices"
	"strings"

	"example.org/lintas/graph"
	"example.org/lintas/graph/read"
	"example.org/lintas/graph/words"
	"example.org/lintas/graph/write"
)

// The widths of columns that break their lines, in characters.
const (
	nameWidth   = 40
	reasonWidth = 36
)

var (
	textOther     = words.Text{EN: "%s; stands in %s", ID: "%s; tertulis di %s"}
	textIfApart   = words.Text{EN: "part of a cell: see the sheet Cells", ID: "bagian dari sebuah sel: lihat lembar Sel"}
	textIsSeveral = words.Text{EN: "perhaps several: see the sheet Cells", ID: "mungkin beberapa: lihat lembar Sel"}
)

// organizations returns the sheet of who every spelling is.
func (c *corrections) organizations() write.Sheet {
	of, l := &read.OrganizationCorrections, c.language
	var rows [][]string
	for i := range c.rows[:min(len(c.rows), mostCorrected)] {
		r := &c.rows[i]
		count, name, id, ignored := l.Count(r.Count), r.Name, r.ID, ""
		if r.Part {
			count = ""
		}
		if id == name {
			id = ""
		}
		if r.Ignored {
			name, ignored = r.Written, textYes.In(l)
		}
		rows = append(rows, []string{r.Written, r.Where, count, name, r.Other, c.why(r), c.sector(r.Proposed), r.Reason.In(l),
			ignored, "", r.Type, r.ShortName, id})
	}
	s := c.sheet(of, rows, map[int]float64{0: nameWidth, 3: nameWidth, 5: reasonWidth})
	sector := look(&s, of, "sector")
	for i := range c.account.Sectors {
		sector.Choices = append(sector.Choices, c.sector(c.account.Sectors[i].Key))
	}
	look(&s, of, "name").Choices = c.names()
	ignore := look(&s, of, "ignore")
	ignore.Choices, ignore.Only = inLanguage(yesOrNo, l), true
	return s
}

// why returns why the spelling may be another organization, with the place of that
// one, or several.
func (c *corrections) why(r *read.CorrectionRow) string {
	var out []string
	if r.Other != "" {
		out = append(out, textOther.With(r.Why, r.WhereOther).In(c.language))
	}
	switch {
	case r.Several:
		out = append(out, textIsSeveral.In(c.language))
	case r.Part:
		out = append(out, textIfApart.In(c.language))
	}
	return strings.Join(out, "; ")
}

// names returns what organizations are called, for a list to choose from.
func (c *corrections) names() []string {
	var out []string
	for i := range c.rows {
		if r := &c.rows[i]; !r.Ignored {
			out = append(out, r.Name)
		}
	}
	slices.Sort(out)
	out = slices.Compact(out)
	return out[:min(len(out), mostOffered)]
}

// mostOffered is how many names a list offers; others can be typed.
const mostOffered = 20_000

// sector returns what the sector is called in the language.
func (c *corrections) sector(key string) string {
	for _, s := range c.account.Sectors {
		if s.Key == key && s.Label.In(c.language) != "" {
			return s.Label.In(c.language)
		}
	}
	if key == graph.Unknown {
		return ""
	}
	return key
}

// cells returns the sheet of cells that name several organizations, or may: first
// those of which nobody has decided. Cells with persons in them are taken apart
// without them and not shown.
func (c *corrections) cells() write.Sheet {
	of, l := &read.CellCorrections, c.language
	var open, rows [][]string
	seen := map[string]bool{}
	for _, f := range c.account.Files {
		for i := range f.Splits {
			x := &f.Splits[i]
			if seen[x.Text] || x.Private {
				continue
			}
			seen[x.Text] = true
			row := []string{x.Text, x.Where, l.Count(x.Count), "", strings.Join(x.Parts, "; ")}
			switch {
			case x.Open():
				open = append(open, row)
				continue
			case x.Sure:
				row[3] = yesOrNo[0].In(l)
			default:
				row[3] = yesOrNo[1].In(l)
			}
			rows = append(rows, row)
		}
	}
	s := c.sheet(of, append(open, rows...), map[int]float64{0: nameWidth, 4: nameWidth})
	several := look(&s, of, "several")
	several.Choices, several.Only = inLanguage(yesOrNo, l), true
	return s
}

// columns returns the sheet of what columns were taken for.
func (c *corrections) columns() write.Sheet {
	of, l := &read.ColumnCorrections, c.language
	label := func(of []read.Meaning, key string) string {
		for _, m := range of {
			if m.Key == key {
				return m.Label.In(l)
			}
		}
		return ""
	}
	var rows [][]string
	for _, f := range c.account.Files {
		for _, u := range f.Uses {
			if u.Title != "" {
				rows = append(rows, []string{f.Name, f.Sheet, l.Count(u.Column), u.Title, u.Label.In(l), u.By.In(l), label(read.DateOrders(), u.Dates)})
			}
		}
	}
	s := c.sheet(of, rows, map[int]float64{3: nameWidth})
	for key, choices := range map[string][]read.Meaning{"means": read.Meanings(), "dates": read.DateOrders()} {
		x := look(&s, of, key)
		x.Only = true
		for _, m := range choices {
			x.Choices = append(x.Choices, m.Label.In(l))
		}
	}
	return s
}
