package read

import (
	"errors"
	"slices"

	"example.org/lintas/graph/read/workbook"
)

// maxSheetCells is how many cells the grid of a sheet has at most, empty ones between
// filled ones included.
const maxSheetCells = 20_000_000

// openWorkbook returns a part for each sheet that is not hidden; hidden ones are
// noted as left aside, unless the mapping names them.
func (in *input) openWorkbook(file *File, raw []byte) ([]*piece, error) {
	file.Format = xlsxFormat.Key
	book, err := workbook.Read(in.ctx, raw)
	if err != nil {
		var bad *workbook.Fault
		if !errors.As(err, &bad) {
			return nil, err // of the context
		}
		file.Sheet = bad.Sheet
		in.files = append(in.files, file)
		in.fail(file, fault{message: bad.Message})
		if table := tableOfFile(file.Name); table != nil {
			in.broken[table.Name] = true
		}
		return nil, nil
	}
	if book.ODS {
		file.Format = odsFormat.Key
	}
	var parts []*piece
	for i := range book.Sheets {
		sheet := &book.Sheets[i]
		one := *file
		one.Sheet = sheet.Name
		p := &piece{file: &one, table: tableCalled(sheet.Name)}
		if len(sheet.Rows) == 0 {
			continue
		}
		if sheet.Hidden && !in.decisions.wants(p.file) || in.decisions.ignores(p.file) {
			in.account.Ignored = append(in.account.Ignored, p.name())
			continue
		}
		in.files = append(in.files, p.file)
		var bad *fault
		if p.grid, bad = in.gridOfSheet(p.file, sheet); bad != nil {
			in.fail(p.file, *bad)
			continue
		}
		parts = append(parts, p)
	}
	if len(parts) == 0 && in.account.errors == 0 {
		in.files = append(in.files, file)
		in.fail(file, fault{message: textNothingInWorkbook.With()})
	}
	return parts, nil
}

// gridOfSheet returns the sheet as a grid of the columns in which anything
// stands. Errors of formulas are empty cells, with a warning.
func (in *input) gridOfSheet(file *File, s *workbook.Sheet) (*grid, *fault) {
	place := columnsOf(s)
	g := &grid{}
	total, stripped := 0, 0
	var hidden, broken fault
	errs := 0
	for i := range s.Rows {
		row := &s.Rows[i]
		for len(g.rows)+1 < row.Number {
			g.rows = append(g.rows, record{line: len(g.rows) + 1})
		}
		width := place[row.Cells[len(row.Cells)-1].Column] + 1
		if total += width; total > maxSheetCells {
			return nil, &fault{row.Number, 1, textSheetTooLarge.With(maxSheetCells)}
		}
		r := record{line: row.Number, cells: make([]cell, width)}
		for k := range r.cells {
			r.cells[k] = cell{line: row.Number, column: k + 1}
		}
		for _, c := range row.Cells {
			at := fault{line: row.Number, column: c.Column}
			if c.Kind == workbook.Error || c.Kind == workbook.Uncalculated {
				if errs++; errs == 1 {
					broken = at
				}
				continue
			}
			text, n := cleanLines(c.Text)
			if stripped == 0 && n > 0 {
				hidden = at
			}
			stripped += n
			r.cells[place[c.Column]] = cell{text, row.Number, c.Column}
		}
		g.rows = append(g.rows, r)
	}
	g.merge(s, place)
	if stripped > 0 {
		in.warn(file, fault{hidden.line, hidden.column, textHidden.With(stripped)})
	}
	if errs > 0 {
		in.warn(file, fault{broken.line, broken.column, textCellErrors.With(errs)})
	}
	return g, nil
}

// columnsOf numbers the columns of the sheet in which anything stands.
func columnsOf(s *workbook.Sheet) map[int]int {
	used := map[int]bool{}
	for i := range s.Rows {
		for _, c := range s.Rows[i].Cells {
			used[c.Column] = true
		}
	}
	columns := make([]int, 0, len(used))
	for c := range used {
		columns = append(columns, c)
	}
	slices.Sort(columns)
	place := make(map[int]int, len(columns))
	for i, c := range columns {
		place[c] = i
	}
	return place
}

// merge repeats the value of merged cells in each of them, as far as rows and
// columns are used.
func (g *grid) merge(s *workbook.Sheet, place map[int]int) {
	left := maxSheetCells
	for _, m := range s.Merged {
		first, ok := place[m.FirstColumn]
		if !ok || m.FirstRow > len(g.rows) || first >= len(g.rows[m.FirstRow-1].cells) {
			continue
		}
		value := g.rows[m.FirstRow-1].cells[first].text
		if value == "" {
			continue
		}
		for line := m.FirstRow; line <= min(m.LastRow, len(g.rows)); line++ {
			r := &g.rows[line-1]
			if r.blank() && line > m.FirstRow {
				continue
			}
			for column := m.FirstColumn; column <= m.LastColumn; column++ {
				k, used := place[column]
				if left--; !used || left < 0 {
					break
				}
				for len(r.cells) <= k {
					r.cells = append(r.cells, cell{line: line, column: column})
				}
				r.cells[k].text = value
			}
		}
	}
}
