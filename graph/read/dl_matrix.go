package read

import "strings"

// readMatrices reads the data of formats that give each cell of the matrices.
func (f *dl) readMatrices() {
	rows, columns, n := f.rows.n, f.columns.n, f.matrices.n
	half := f.format != "FULLMATRIX" && f.format != "FM"
	if half && rows != columns {
		f.fail(f.columns.at, textDLHalf)
		return
	}
	// Each cell takes two bytes of the file at least, half of them one of two.
	if rows > maxCells || columns > maxCells || n > maxCells || rows*columns > maxCells || rows*columns*n > maxCells {
		f.fail(f.rows.at, textManyCells, maxCells)
		return
	}
	if len(f.rowLabels.labels) == 0 && len(f.columnLabels.labels) == 0 && !f.embeddedRows && !f.embeddedCols {
		f.warn(f.rows.at, textUnlabelled, rows)
	}
	var list []*matrix
	for i := range n {
		m := f.readMatrix(f.relation(i), half)
		if m == nil {
			return
		}
		list = append(list, m)
	}
	if rest, ok := f.label(); ok && rest.text != "!" {
		f.fail(spot{rest.line, rest.column}, textDLSurplus, shorten(rest.text))
		return
	}
	first := list[0]
	square := f.oneMode || rows == columns && (len(f.columnLabels.labels) == 0 && !f.embeddedCols || f.sameLabels(first.rows, first.columns))
	for _, m := range list[1:] {
		if !f.agree(first.rows, m.rows, square) || !f.agree(first.columns, m.columns, square) {
			return
		}
	}
	if square {
		for _, m := range list {
			if !f.agree(m.rows, m.columns, true) {
				return
			}
		}
		f.addSquares(f.ctx, list, numberStyle{})
		return
	}
	f.addGroups(f.ctx, list, numberStyle{})
}

// agree reports whether two matrices have the same labels, which a failure says
// they have not. Tables of membership may have other ones.
func (r *roster) agree(a, b []cell, needed bool) bool {
	if !needed || r.sameLabels(a, b) {
		return true
	}
	known := places(a)
	for i := range b {
		if _, ok := known[b[i].text]; !ok {
			x := a[min(i, len(a)-1)]
			r.fail(spot{b[i].line, b[i].column}, textOtherLabels, shorten(b[i].text), shorten(x.text), x.line)
			return false
		}
	}
	r.fail(spot{b[0].line, b[0].column}, textOtherLabels, shorten(b[0].text), shorten(a[0].text), a[0].line)
	return false
}

// readMatrix reads one matrix, or returns nil where it is cut or damaged.
func (f *dl) readMatrix(relation string, half bool) *matrix {
	rows, columns := f.rows.n, f.columns.n
	m := &matrix{relation: relation, half: half, columns: f.columnLabels.labels, rows: f.rowLabels.labels}
	if f.embeddedCols {
		m.columns = nil
		for range columns {
			c, ok := f.value()
			if !ok {
				return nil
			}
			m.columns = append(m.columns, c)
		}
	}
	var cells []cell
	offsets := make([]int, 0, min(rows, len(f.text)))
	for i := range rows {
		if i%256 == 0 && f.ctx.Err() != nil {
			return nil
		}
		if f.embeddedRows {
			c, ok := f.value()
			if !ok {
				return nil
			}
			if i == 0 {
				m.rows = nil
			}
			m.rows = append(m.rows, c)
		}
		offsets = append(offsets, len(cells))
		for j := range columns {
			if f.leaves(i, j) {
				continue
			}
			c, ok := f.value()
			if !ok {
				return nil
			}
			if j == 0 || len(m.things) == i {
				m.things = append(m.things, f.thing())
			}
			cells = append(cells, c)
		}
		if len(m.things) == i { // a row of a half may have no cell
			m.things = append(m.things, f.thing())
		}
	}
	f.complete(m, cells, offsets)
	for _, labels := range [][]cell{m.rows, m.columns} {
		if first, twice := repeated(labels); twice != nil {
			f.fail(spot{twice.line, twice.column}, textTwinLabels, shorten(twice.text), first.line)
			return nil
		}
	}
	m.at = f.cells(cells, offsets)
	return m
}

// complete gives a matrix the labels of its other side, or numbers. A number
// stands where the row begins.
func (f *dl) complete(m *matrix, cells []cell, offsets []int) {
	if len(m.rows) == 0 && f.oneMode {
		m.rows = m.columns
	}
	if len(m.columns) == 0 && f.rows.n == f.columns.n {
		m.columns = m.rows
	}
	if len(m.rows) == 0 {
		m.rows = numbered(f.rows.n, f.rows.at)
		for i := range m.rows {
			if k := offsets[i]; k < len(cells) {
				m.rows[i].line, m.rows[i].column = cells[k].line, cells[k].column
			}
		}
	}
	if len(m.columns) == 0 && f.oneMode {
		m.columns = m.rows
	}
	if len(m.columns) == 0 {
		m.columns = numbered(f.columns.n, f.columns.at)
	}
	if f.oneMode || f.embeddedCols || f.embeddedRows {
		m.rows, m.columns = append([]cell(nil), m.rows...), append([]cell(nil), m.columns...)
	}
}

// leaves reports whether the format leaves out a cell.
func (f *dl) leaves(i, j int) bool {
	switch f.format {
	case "UPPERHALF", "UH":
		return j < i || j == i && f.noDiagonal
	case "LOWERHALF", "LH":
		return j > i || j == i && f.noDiagonal
	}
	return j == i && f.noDiagonal
}

// cells returns the function that finds a cell among those that are there.
func (f *dl) cells(cells []cell, offsets []int) func(i, j int) cell {
	upper := strings.HasPrefix(f.format, "U")
	return func(i, j int) cell {
		if f.leaves(i, j) {
			return cell{}
		}
		k := offsets[i] + j
		if upper {
			k -= i
		}
		if f.noDiagonal && (upper || f.format[0] == 'F' && j > i) {
			k--
		}
		return cells[k]
	}
}

// value returns the next value of the data. It fails the document at the end.
func (f *dl) value() (cell, bool) {
	c, ok := f.label()
	if ok && c.text == "!" {
		c, ok = f.label()
	}
	if !ok {
		f.fail(spot{f.line, f.scanner.at - f.lineStart + 1}, textDLShort, f.rows.n, f.columns.n, f.matrices.n)
		return cell{}, false
	}
	c.text = f.cleaned(c.text, spot{c.line, c.column})
	return c, true
}
