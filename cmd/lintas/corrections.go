package main

import (
	"io"
	"strings"

	"example.org/lintas/graph"
	"example.org/lintas/graph/read"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
	"example.org/lintas/graph/write"
)

// writeCorrections writes what was understood, and what may be wrong with it, as
// a workbook that --mapping reads back.
func writeCorrections(w io.Writer, a *read.Account, l words.Language) error {
	sheets := []write.Sheet{problemSheet(a, l), organizationSheet(a, l)}
	for _, s := range []write.Sheet{columnSheet(a, l), cellSheet(a, l)} {
		if s.Table.Len() > 0 {
			sheets = append(sheets, s)
		}
	}
	return write.Workbook(w, l, sheets)
}

// sheetOf returns a sheet of corrections with the given rows.
func sheetOf(of *read.CorrectionSheet, l words.Language, rows [][]string) write.Sheet {
	t := &table.Table{Name: of.Name.In(l)}
	s := write.Sheet{Name: of.Name.In(l), Table: t}
	for i, c := range of.Columns {
		cells := make([]string, len(rows))
		for k, row := range rows {
			cells[k] = row[i]
		}
		t.Columns = append(t.Columns, table.Texts(c.Title.In(l), cells))
		s.Looks = append(s.Looks, write.Look{Text: true, Help: c.Help.In(l)})
	}
	return s
}

// look returns how the column with the given key looks.
func look(s *write.Sheet, of *read.CorrectionSheet, key string) *write.Look {
	for i, c := range of.Columns {
		if c.Key == key {
			return &s.Looks[i]
		}
	}
	return nil
}

func organizationSheet(a *read.Account, l words.Language) write.Sheet {
	of := &read.OrganizationCorrections
	likely := map[string]*read.Likely{}
	for i := range a.Likely {
		x := &a.Likely[i]
		for _, name := range []string{x.A, x.B} {
			if likely[name] == nil {
				likely[name] = x
			}
		}
	}
	var rows [][]string
	for i := range a.Mentions {
		m := &a.Mentions[i]
		sector, reason := m.Proposed()
		row := []string{m.Written, m.Where, l.Count(m.Count), m.Name, "", "", sectorWord(sector, l), reason.In(l), m.Type, m.ShortName, "", ""}
		if x := likely[m.Name]; x != nil && m.Written == m.Name {
			row[4], row[5] = other(x, m.Name), x.Reason.In(l)
		}
		rows = append(rows, row)
	}
	s := sheetOf(of, l, rows)
	look(&s, of, "sector").Choices = sectorWords(l)
	look(&s, of, "name").From = write.Reference{Sheet: s.Name, Column: of.Title("written", l)}
	look(&s, of, "ignore").Choices = []string{textYes.In(l)}
	return s
}

// other returns the other of two names that may be one organization, and where it
// stands.
func other(x *read.Likely, name string) string {
	if x.A == name {
		return strings.TrimSpace(x.B + "  " + x.WhereB)
	}
	return strings.TrimSpace(x.A + "  " + x.WhereA)
}

// sectorWord returns what the sector is called in the language.
func sectorWord(key string, l words.Language) string {
	for _, s := range graph.Sectors() {
		if s.Key == key {
			return s.Label.In(l)
		}
	}
	return key
}

func sectorWords(l words.Language) []string {
	var out []string
	for _, s := range graph.Sectors() {
		out = append(out, s.Label.In(l))
	}
	return out
}

func columnSheet(a *read.Account, l words.Language) write.Sheet {
	of := &read.ColumnCorrections
	var rows [][]string
	for _, f := range a.Files {
		for _, u := range f.Uses {
			if u.Title != "" {
				rows = append(rows, []string{f.Name, f.Sheet, l.Count(u.Column), u.Title, u.Label.In(l), u.By.In(l)})
			}
		}
	}
	s := sheetOf(of, l, rows)
	means := look(&s, of, "means")
	for _, m := range read.Meanings() {
		means.Choices = append(means.Choices, m.Label.In(l))
	}
	means.Only = true
	return s
}

func cellSheet(a *read.Account, l words.Language) write.Sheet {
	var rows [][]string
	for _, f := range a.Files {
		for _, x := range f.Splits {
			row := []string{x.Text, x.Where, l.Count(x.Count), "", ""}
			if parts := strings.Join(x.Parts, "; "); x.Sure {
				row[3] = parts
			} else {
				row[4] = parts
			}
			rows = append(rows, row)
		}
	}
	return sheetOf(&read.CellCorrections, l, rows)
}

func problemSheet(a *read.Account, l words.Language) write.Sheet {
	var rows [][]string
	for _, p := range a.Problems {
		grave := textErrorWord
		if p.Severity == graph.Warning {
			grave = textWarningWord
		}
		rows = append(rows, []string{p.Where(), grave.In(l), p.Message.In(l)})
	}
	s := sheetOf(&read.ProblemCorrections, l, rows)
	s.Looks[2].Wrap, s.Looks[2].Width = true, 90
	return s
}
