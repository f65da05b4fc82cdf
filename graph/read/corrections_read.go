package read

import (
	"context"
	"errors"
	"strings"

	"example.org/lintas/graph"
	"example.org/lintas/graph/read/workbook"
	"example.org/lintas/graph/words"
)

// readCorrections reads a workbook of corrections as a mapping. Its sheets and
// columns are found by their titles, in either language.
func readCorrections(name string, raw []byte) (*Mapping, []graph.Problem) {
	c := &corrections{file: name, mapping: &Mapping{}, book: newSectorBook(), named: map[string]int{}, split: map[string]bool{}}
	book, err := workbook.Read(context.Background(), raw)
	if err != nil {
		var bad *workbook.Fault
		if errors.As(err, &bad) {
			c.problems = append(c.problems, graph.Problem{File: name, Sheet: bad.Sheet, Severity: graph.Error, Message: bad.Message})
		}
		return nil, c.problems
	}
	found := false
	for _, of := range []struct {
		sheet *CorrectionSheet
		read  func(*correctionRow)
	}{{&ColumnCorrections, c.column}, {&CellCorrections, c.cell}, {&OrganizationCorrections, c.organization}} {
		for i := range book.Sheets {
			found = c.readSheet(of.sheet, &book.Sheets[i], of.read) || found
		}
	}
	if !found {
		c.problems = append(c.problems, graph.Problem{File: name, Severity: graph.Error, Message: textNoCorrections.With()})
	}
	if len(c.problems) > 0 {
		return nil, c.problems
	}
	return c.mapping, nil
}

// corrections is the reading of a workbook of corrections.
type corrections struct {
	file     string
	mapping  *Mapping
	problems []graph.Problem
	book     *sectorBook
	named    map[string]int  // where the organization of a name stands in the mapping
	split    map[string]bool // cells that name several organizations
}

// correctionRow is a row of a sheet by the keys of its columns.
type correctionRow struct {
	sheet string
	line  int
	cells map[string]cell
}

func (r *correctionRow) text(key string) string { return r.cells[key].text }

func (c *corrections) fail(r *correctionRow, key string, text words.Text, args ...any) {
	c.problems = append(c.problems, graph.Problem{File: c.file, Sheet: r.sheet, Line: r.line,
		Column: max(r.cells[key].column, 1), Severity: graph.Error, Message: text.With(args...)})
}

// readSheet reads the rows of a sheet that has the titles, and reports whether it
// has.
func (c *corrections) readSheet(of *CorrectionSheet, s *workbook.Sheet, read func(*correctionRow)) bool {
	if len(s.Rows) == 0 || (fold(s.Name) != fold(of.Name.EN) && fold(s.Name) != fold(of.Name.ID)) {
		return false
	}
	keys := map[int]string{}
	for _, cell := range s.Rows[0].Cells {
		for _, column := range of.Columns {
			if title := fold(cell.Text); column.Key != "" && (title == fold(column.Title.EN) || title == fold(column.Title.ID)) {
				keys[cell.Column] = column.Key
			}
		}
	}
	if len(keys) == 0 {
		return false
	}
	for _, row := range s.Rows[1:] {
		r := &correctionRow{sheet: s.Name, line: row.Number, cells: map[string]cell{}}
		for _, x := range row.Cells {
			if key := keys[x.Column]; key != "" {
				text, _ := clean(x.Text)
				r.cells[key] = cell{text, row.Number, x.Column}
			}
		}
		read(r)
	}
	return true
}

// organization reads a row of the sheet of organizations. Rows with one name are
// one organization.
func (c *corrections) organization(r *correctionRow) {
	written := r.text("written")
	ignore, known := yesOrNo[strings.ToLower(r.text("ignore"))]
	if !known {
		c.fail(r, "ignore", textAnswer, shorten(r.text("ignore")))
	}
	parts := list(r.text("split"))
	switch {
	case written == "":
		return
	case ignore == graph.Yes:
		c.add(Identified{Written: []string{written}, Ignore: true})
		return
	case len(parts) > 1:
		c.add(Identified{Written: []string{written}, Split: parts})
		return
	case c.split[written]:
		return
	}
	o := Identified{Written: []string{written}, Name: r.text("name"), ShortName: r.text("short_name"),
		Type: r.text("type"), Sector: c.sector(r)}
	if o.Name == "" {
		o.Name = written
	}
	i, known := c.named[o.Name]
	if !known {
		c.named[o.Name] = len(c.mapping.Organizations)
		c.add(o)
		return
	}
	old := &c.mapping.Organizations[i]
	old.Written = append(old.Written, written)
	fill(&old.ShortName, o.ShortName)
	fill(&old.Type, o.Type)
	if old.Sector == graph.Unknown {
		old.Sector = ""
	}
	fill(&old.Sector, o.Sector)
}

func fill(to *string, from string) {
	if *to == "" {
		*to = from
	}
}

func (c *corrections) add(o Identified) {
	c.mapping.Organizations = append(c.mapping.Organizations, o)
}

// sector returns the key of the row's sector, or the file's own word.
func (c *corrections) sector(r *correctionRow) string {
	text := r.text("sector")
	if text == "" {
		return ""
	}
	key, wrong := c.book.sector(text)
	if wrong == nil {
		return key
	}
	if near := c.book.misspelled(strings.ToLower(text)); near != "" {
		c.fail(r, "sector", textSectorMaybe, shorten(text), near)
	}
	return text
}

// cell reads a row of the sheet of cells.
func (c *corrections) cell(r *correctionRow) {
	written, parts := r.text("written"), list(r.text("split"))
	if written == "" {
		return
	}
	if len(parts) == 0 {
		parts = []string{written}
	}
	c.split[written] = len(parts) > 1
	c.add(Identified{Written: []string{written}, Split: parts})
}

// column reads a row of the sheet of columns.
func (c *corrections) column(r *correctionRow) {
	title, means := r.text("title"), r.text("means")
	if title == "" || means == "" {
		return
	}
	key := ""
	for _, m := range columnMeanings() {
		if fold(means) == fold(m.Key) || fold(means) == fold(m.Label.EN) || fold(means) == fold(m.Label.ID) {
			key = m.Key
			break
		}
	}
	if key == "" {
		c.fail(r, "means", textNoMeaning, title, means, meaningKeys())
		return
	}
	file, sheet := r.text("file"), r.text("sheet")
	tables := c.mapping.Tables
	if n := len(tables); n == 0 || tables[n-1].File != file || tables[n-1].Sheet != sheet {
		c.mapping.Tables = append(c.mapping.Tables, TableMapping{File: file, Sheet: sheet})
	}
	last := &c.mapping.Tables[len(c.mapping.Tables)-1]
	last.Columns = append(last.Columns, ColumnMapping{Title: title, Means: key})
}
