package read

import (
	"context"
	"errors"
	"slices"
	"strings"

	"example.org/lintas/graph"
	"example.org/lintas/graph/read/workbook"
	"example.org/lintas/graph/words"
)

// readCorrections reads a workbook of corrections as a mapping. Its sheets and
// columns are found by their titles, in either language.
func readCorrections(name string, raw []byte) (*Mapping, []graph.Problem) {
	c := &corrections{file: name, mapping: &Mapping{}, cells: map[string]*cellDecision{}, parts: map[string]bool{}}
	book, err := workbook.Read(context.Background(), raw)
	if err != nil {
		p := graph.Problem{File: name, Severity: graph.Error, Message: textNoCorrections.With()}
		var bad *workbook.Fault
		if errors.As(err, &bad) {
			p.Sheet, p.Message = bad.Sheet, bad.Message
		}
		return nil, []graph.Problem{p}
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
	c.join()
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
	cells    map[string]*cellDecision
	order    []string        // of cells
	parts    map[string]bool // of cells, and whether one is taken apart into it
	rows     []organizationRow
}

// cellDecision is what the sheet of cells says of one.
type cellDecision struct {
	apart, whole bool
	parts        []string
	used         bool
	at           spot
}

// correctionRow is a row of a sheet by the keys of its columns.
type correctionRow struct {
	sheet string
	line  int
	cells map[string]cell
	keys  map[int]string
}

func (r *correctionRow) text(key string) string { return r.cells[key].text }

func (r *correctionRow) at() spot { return spot{r.line, max(r.cells["written"].column, 1)} }

// has reports whether the sheet has the column.
func (r *correctionRow) has(key string) bool {
	for _, k := range r.keys {
		if k == key {
			return true
		}
	}
	return false
}

func (c *corrections) fail(r *correctionRow, key string, text words.Text, args ...any) {
	if len(c.problems) < mostMappingFaults {
		c.problems = append(c.problems, graph.Problem{File: c.file, Sheet: r.sheet, Line: r.line,
			Column: max(r.cells[key].column, 1), Severity: graph.Error, Message: text.With(args...)})
	}
}

// yes returns what a cell of yes and no says.
func (c *corrections) yes(r *correctionRow, key string) graph.Answer {
	answer, known := yesOrNo[strings.ToLower(r.text(key))]
	if !known {
		c.fail(r, key, textAnswer, shorten(r.text(key)))
	}
	return answer
}

// aboveCorrections is how many rows may stand above the titles.
const aboveCorrections = 10

// readSheet reads the rows of a sheet that has the titles, and reports whether it
// has.
func (c *corrections) readSheet(of *CorrectionSheet, s *workbook.Sheet, read func(*correctionRow)) bool {
	if fold(s.Name) != fold(of.Name.EN) && fold(s.Name) != fold(of.Name.ID) {
		return false
	}
	for i := range s.Rows[:min(len(s.Rows), aboveCorrections)] {
		keys := of.keys(&s.Rows[i])
		if len(keys) < 2 {
			continue
		}
		for _, row := range s.Rows[i+1:] {
			r := &correctionRow{sheet: s.Name, line: row.Number, cells: map[string]cell{}, keys: keys}
			for _, x := range row.Cells {
				if key := keys[x.Column]; key != "" && r.cells[key].text == "" {
					text, _ := tidy(x.Text)
					r.cells[key] = cell{text, row.Number, x.Column}
				}
			}
			read(r)
		}
		return true
	}
	return false
}

// keys returns the keys of the columns whose titles stand in the row.
func (s *CorrectionSheet) keys(row *workbook.Row) map[int]string {
	keys := map[int]string{}
	for _, cell := range row.Cells {
		for _, column := range s.Columns {
			if title := fold(cell.Text); column.Key != "" && (title == fold(column.Title.EN) || title == fold(column.Title.ID)) {
				keys[cell.Column] = column.Key
			}
		}
	}
	return keys
}

// cell reads a row of the sheet of cells.
func (c *corrections) cell(r *correctionRow) {
	written, parts := r.text("written"), list(r.text("split"))
	if written == "" {
		return
	}
	several := c.yes(r, "several")
	if !r.has("several") && len(parts) > 0 {
		several = graph.Yes
	}
	if several == graph.Yes && len(parts) == 0 {
		c.fail(r, "split", textNoParts, shorten(written))
	}
	for _, p := range parts {
		c.parts[p] = c.parts[p] || several == graph.Yes
	}
	if several == graph.NotRecorded {
		return
	}
	d := &cellDecision{apart: several == graph.Yes, whole: several == graph.No, parts: parts, at: r.at()}
	if old := c.cells[written]; old != nil {
		if old.apart != d.apart || d.apart && !slices.Equal(old.parts, d.parts) {
			c.fail(r, "written", textWrittenTwice, shorten(written), old.at.line)
		}
		return
	}
	c.cells[written] = d
	c.order = append(c.order, written)
}

// column reads a row of the sheet of columns.
func (c *corrections) column(r *correctionRow) {
	title, means, dates := r.text("title"), r.text("means"), r.text("dates")
	if title == "" || means == "" && dates == "" {
		return
	}
	column := ColumnMapping{Title: title, Means: chosen(Meanings(), means), Dates: chosen(DateOrders(), dates)}
	if means != "" && column.Means == "" {
		c.fail(r, "means", textNoMeaningLabel, shorten(title), shorten(means))
	}
	if dates != "" && column.Dates == "" {
		c.fail(r, "dates", textNoOrder, shorten(title), shorten(dates))
	}
	file, sheet := r.text("file"), r.text("sheet")
	tables := c.mapping.Tables
	i := slices.IndexFunc(tables, func(t TableMapping) bool { return t.File == file && t.Sheet == sheet })
	if i < 0 {
		i = len(tables)
		c.mapping.Tables = append(tables, TableMapping{File: file, Sheet: sheet, at: spot{r.line, 1}, page: r.sheet})
	}
	t := &c.mapping.Tables[i]
	if !slices.ContainsFunc(t.Columns, func(other ColumnMapping) bool { return other.Title == title }) {
		t.Columns = append(t.Columns, column)
	}
}

// chosen returns the key of the choice that the text names by its key or by its
// label in either language, or nothing.
func chosen(choices []Meaning, text string) string {
	for _, m := range choices {
		if text != "" && (fold(text) == fold(m.Key) || fold(text) == fold(m.Label.EN) || fold(text) == fold(m.Label.ID)) {
			return m.Key
		}
	}
	return ""
}
