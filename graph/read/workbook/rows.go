package workbook

import (
	"cmp"
	"slices"
	"unicode/utf8"
)

// budget is what all sheets of a book may hold together, and texts that recur,
// which are kept once.
type budget struct {
	cells int
	known map[string]string
}

// Only short texts recur, and only so many are remembered.
const (
	knownTexts  = 1 << 16
	knownLength = 64
)

func newBudget() *budget { return &budget{cells: maxCells, known: map[string]string{}} }

// once returns the bytes as a string, the same one for the same short bytes.
func (b *budget) once(raw []byte) string {
	if len(raw) > knownLength {
		return string(raw)
	}
	if s, ok := b.known[string(raw)]; ok {
		return s
	}
	s := string(raw)
	if len(b.known) < knownTexts {
		b.known[s] = s
	}
	return s
}

// rows gathers the cells of a sheet.
type rows struct {
	*budget
	sheet *Sheet
	row   []Cell // cells of the row that is read
	block []Cell // room for the cells of many rows
	mixed bool   // whether rows do not ascend in the file
}

// add adds a filled cell to the row, n times from its column on.
func (r *rows) add(c Cell, n int) error {
	switch last := c.Column + n - 1; {
	case last > maxColumns:
		return fail(TooLarge, textColumns.With(maxColumns))
	case len(c.Text) > maxText && utf8.RuneCountInString(c.Text) > maxText:
		return fail(TooLarge, textLong.With(maxText))
	case len(r.row) > maxColumns: // the same cell again and again
		return fail(Damaged, textReference.With(ColumnName(c.Column)))
	}
	for range n {
		r.row = append(r.row, c)
		c.Column++
	}
	return nil
}

// end adds the row that has been gathered, if it has a cell, n times from its
// number on.
func (r *rows) end(row Row, n int) error {
	if len(r.row) == 0 {
		return nil
	}
	if row.Number+n-1 > maxRows {
		return fail(TooLarge, textRows.With(maxRows))
	}
	if r.cells -= n * len(r.row); r.cells < 0 {
		return fail(TooLarge, textCells.With(maxCells))
	}
	row.Cells = r.keep(ordered(r.row))
	r.row = r.row[:0]
	all := r.sheet.Rows
	r.mixed = r.mixed || len(all) > 0 && all[len(all)-1].Number >= row.Number
	for range n {
		r.sheet.Rows = append(r.sheet.Rows, row)
		row.Number++
	}
	return nil
}

// keep copies the cells to where they stay.
func (r *rows) keep(cells []Cell) []Cell {
	const size = 4096
	if len(r.block)+len(cells) > cap(r.block) {
		r.block = make([]Cell, 0, max(size, len(cells)))
	}
	start := len(r.block)
	r.block = append(r.block, cells...)
	return r.block[start:len(r.block):len(r.block)]
}

// finish puts the rows in order: a row that comes twice is one, with the cells
// of both.
func (r *rows) finish() {
	if !r.mixed {
		return
	}
	all := r.sheet.Rows
	slices.SortStableFunc(all, func(a, b Row) int { return cmp.Compare(a.Number, b.Number) })
	last := 0
	for _, row := range all[1:] {
		if row.Number != all[last].Number {
			last++
			all[last] = row
			continue
		}
		all[last].Hidden = all[last].Hidden || row.Hidden
		all[last].Cells = ordered(slices.Concat(all[last].Cells, row.Cells))
	}
	r.sheet.Rows = all[:last+1]
}

// ordered returns the cells by column; of two in one column the later one in
// the file stays.
func ordered(cells []Cell) []Cell {
	ascending := true
	for i := 1; i < len(cells) && ascending; i++ {
		ascending = cells[i-1].Column < cells[i].Column
	}
	if ascending {
		return cells
	}
	slices.SortStableFunc(cells, func(a, b Cell) int { return cmp.Compare(a.Column, b.Column) })
	last := 0
	for _, c := range cells[1:] {
		if c.Column != cells[last].Column {
			last++
		}
		cells[last] = c
	}
	return cells[:last+1]
}
