package workbook

import (
	"encoding/xml"
	"strconv"
)

// worksheet is a sheet of an XLSX file being read.
type worksheet struct {
	*scan
	x      *xlsx
	rows   rows
	hidden []Span
	merged []Range
	number int // of the row
	column int // of the cell
	cell   rawCell
}

// readSheet reads one sheet into the book.
func (x *xlsx) readSheet(t tab, name string) error {
	s, err := x.scan(name)
	if err != nil {
		return err
	}
	sheet := Sheet{Name: t.name, Hidden: t.hidden}
	w := &worksheet{scan: s, x: x, rows: rows{budget: x.cells, sheet: &sheet}}
	if err := s.document(w.readParts); err != nil {
		return in(err, t.name, w.number, w.column)
	}
	w.rows.finish()
	sheet.uncover(w.merged)
	sheet.HiddenColumns = joined(w.hidden)
	x.book.Sheets = append(x.book.Sheets, sheet)
	return nil
}

func (w *worksheet) readParts(xml.StartElement) error {
	return w.children(func(e xml.StartElement) error {
		switch e.Name.Local {
		case "cols":
			return w.children(w.addColumns)
		case "sheetData":
			err := w.children(w.readRow)
			if err == nil {
				w.number, w.column = 0, 0
			}
			return err
		case "mergeCells":
			return w.children(w.addMerged)
		}
		return nil
	})
}

func (w *worksheet) addColumns(e xml.StartElement) error {
	first, ok1 := whole(attribute(e, "min"), maxColumns+1)
	last, ok2 := whole(attribute(e, "max"), maxColumns)
	if !isTrue(attribute(e, "hidden")) || !ok1 || !ok2 || first == 0 || first > last {
		return nil
	}
	if len(w.hidden) == maxColumns {
		w.hidden = joined(w.hidden)
	}
	w.hidden = append(w.hidden, Span{first, last})
	return nil
}

func (w *worksheet) addMerged(e xml.StartElement) error {
	if e.Name.Local != "mergeCell" {
		return nil
	}
	reference := attribute(e, "ref")
	r, ok := area(reference)
	switch {
	case !ok:
		return fail(Damaged, textReference.With(reference))
	case len(w.merged) == maxMerged:
		return fail(TooLarge, textMerged.With(maxMerged))
	}
	w.merged = append(w.merged, r)
	return nil
}

// readRow reads a row. One that does not say its number follows the one before.
func (w *worksheet) readRow(e xml.StartElement) error {
	if e.Name.Local != "row" {
		return nil
	}
	w.number, w.column = w.number+1, 0
	if number := attribute(e, "r"); number != "" {
		n, ok := whole(number, maxRows+1)
		if !ok || n == 0 {
			return fail(Damaged, textReference.With(number))
		}
		w.number = n
	}
	hidden := isTrue(attribute(e, "hidden"))
	if err := w.children(w.readCell); err != nil {
		return err
	}
	w.column = 0
	return w.rows.end(Row{Number: w.number, Hidden: hidden}, 1)
}

// rawCell is a cell as the file writes it. The room of its bytes is used again.
type rawCell struct {
	kind, style   string
	value, inline []byte
	hasValue      bool
	isFormula     bool
	hasInline     bool
	scratch       []byte
}

// readCell reads a cell. One that does not say its place follows the one
// before.
func (w *worksheet) readCell(e xml.StartElement) error {
	if e.Name.Local != "c" {
		return nil
	}
	c := &w.cell
	*c = rawCell{value: c.value[:0], inline: c.inline[:0], scratch: c.scratch[:0]}
	w.column++
	for i := range e.Attr {
		switch a := &e.Attr[i]; a.Name.Local {
		case "r":
			_, column, ok := place(a.Value)
			if !ok {
				return fail(Damaged, textReference.With(a.Value))
			}
			w.column = column
		case "t":
			c.kind = a.Value
		case "s":
			c.style = a.Value
		}
	}
	if err := w.children(w.readContent); err != nil {
		return err
	}
	cell, err := w.evaluate(c)
	if err != nil || cell.Text == "" && cell.Kind != Uncalculated {
		return err
	}
	cell.Column = w.column
	return w.rows.add(cell, 1)
}

func (w *worksheet) readContent(e xml.StartElement) (err error) {
	c := &w.cell
	switch e.Name.Local {
	case "v":
		c.hasValue = true
		c.value, err = w.text(c.value[:0])
	case "f":
		c.isFormula = true
	case "is":
		c.hasInline = true
		c.inline, err = w.richText(c.inline[:0])
	}
	return err
}

// format returns what the style of a cell makes of a number.
func (w *worksheet) format(style string) format {
	if i, err := strconv.Atoi(style); err == nil && 0 <= i && i < len(w.x.formats) {
		return w.x.formats[i]
	}
	return showsNumber
}
