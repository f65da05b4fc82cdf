package workbook

import (
	"encoding/xml"
	"strconv"
)

// odsTable is a sheet of an ODS file being read.
type odsTable struct {
	*scan
	rows    rows
	hidden  []Span
	merged  []Range
	number  int // of the next row
	column  int // of the next cell
	columns int // how many columns have been described
	cell    odsCell
}

// beyond is where places stop being counted: a sheet may say that a row is
// repeated more often than an int can hold.
const beyond = 1 << 30

// repeated returns how often a row, column or cell stands there.
func repeated(e xml.StartElement, attribute string) int {
	if n, ok := whole(of(e, nsTable, attribute), beyond); ok && n > 0 {
		return n
	}
	return 1
}

// readPart reads a row, a column, or a group of these.
func (t *odsTable) readPart(e xml.StartElement) error {
	if e.Name.Space != nsTable {
		return nil
	}
	switch e.Name.Local {
	case "table-row":
		return t.readRow(e)
	case "table-column":
		t.readColumn(e)
	case "table-rows", "table-header-rows", "table-row-group",
		"table-columns", "table-header-columns", "table-column-group":
		return t.children(t.readPart)
	}
	return nil
}

// isHidden reports whether a row or column is not shown: by hand or by a
// filter.
func isHidden(e xml.StartElement) bool {
	v := of(e, nsTable, "visibility")
	return v == "collapse" || v == "filter"
}

func (t *odsTable) readColumn(e xml.StartElement) {
	first := t.columns + 1
	t.columns = min(t.columns+repeated(e, "number-columns-repeated"), beyond)
	if !isHidden(e) || first > maxColumns {
		return
	}
	t.hidden = append(t.hidden, Span{first, min(t.columns, maxColumns)})
}

// readRow reads a row, which may stand for many that are the same.
func (t *odsTable) readRow(e xml.StartElement) error {
	n := repeated(e, "number-rows-repeated")
	hidden := isHidden(e)
	t.column = 1
	ranges := len(t.merged)
	if err := t.children(t.readCell); err != nil {
		return err
	}
	t.column = 0
	if err := t.rows.end(Row{Number: t.number, Hidden: hidden}, n); err != nil {
		return err
	}
	if err := t.repeatMerged(t.merged[ranges:], n); err != nil {
		return err
	}
	t.number = min(t.number+n, beyond)
	return nil
}

// repeatMerged adds the ranges that begin in a row for the rows that are the
// same as it.
func (t *odsTable) repeatMerged(ranges []Range, n int) error {
	if len(ranges) == 0 {
		return nil
	}
	if (n-1)*len(ranges) > maxMerged-len(t.merged) {
		return fail(TooLarge, textMerged.With(maxMerged))
	}
	for i := 1; i < n; i++ {
		for _, r := range ranges {
			r.FirstRow += i
			r.LastRow = min(r.LastRow+i, maxRows)
			t.merged = append(t.merged, r)
		}
	}
	return nil
}

// readCell reads a cell, which may stand for many that are the same. Covered
// ones are not seen.
func (t *odsTable) readCell(e xml.StartElement) error {
	if e.Name.Space != nsTable {
		return nil
	}
	n := repeated(e, "number-columns-repeated")
	switch e.Name.Local {
	case "table-cell":
		c, err := t.readValue(e)
		if err != nil {
			return err
		}
		if c.Text != "" || c.Kind == Uncalculated {
			c.Column = t.column
			if err := t.rows.add(c, n); err != nil {
				return err
			}
			if err := t.addMerged(e, n); err != nil {
				return err
			}
		}
	case "covered-table-cell":
	default:
		return nil
	}
	t.column = min(t.column+n, beyond)
	return nil
}

// addMerged notes the range that a filled cell begins, n times.
func (t *odsTable) addMerged(e xml.StartElement, n int) error {
	width, height := repeated(e, "number-columns-spanned"), repeated(e, "number-rows-spanned")
	if width == 1 && height == 1 || t.number > maxRows {
		return nil
	}
	if n > maxMerged-len(t.merged) {
		return fail(TooLarge, textMerged.With(maxMerged))
	}
	for i := range n {
		t.merged = append(t.merged, Range{t.number, t.column + i,
			min(t.number+height-1, maxRows), min(t.column+i+width-1, maxColumns)})
	}
	return nil
}

// odsCell is a cell as the file writes it. The room of its bytes is used again.
type odsCell struct {
	text, scratch []byte
	paragraphs    int
}

// readValue returns the value of a cell without its column.
func (t *odsTable) readValue(e xml.StartElement) (Cell, error) {
	c := &t.cell
	c.text, c.paragraphs = c.text[:0], 0
	if err := t.children(t.readParagraph); err != nil {
		return Cell{}, err
	}
	formula := of(e, nsTable, "formula") != ""
	kind := of(e, nsOffice, "value-type")
	switch {
	case of(e, nsCalc, "value-type") == "error":
		return Cell{Text: t.rows.once(c.text), Kind: Error}, nil
	case kind == "" && formula && len(c.text) == 0:
		return Cell{Kind: Uncalculated}, nil
	case kind == "string" && c.paragraphs == 0:
		c.text = append(c.text, of(e, nsOffice, "string-value")...)
	case kind == "string" && formula && isErrorName(string(c.text)):
		return Cell{Text: t.rows.once(c.text), Kind: Error}, nil
	}
	cell := Cell{}
	var ok bool
	switch kind {
	case "float", "percentage", "currency":
		cell.Kind = Number
		c.scratch, ok = numberText(c.scratch[:0], of(e, nsOffice, "value"))
	case "date":
		cell.Kind = Date
		c.scratch, ok = isoText(c.scratch[:0], of(e, nsOffice, "date-value"))
	case "time":
		cell.Kind = Time
		c.scratch, ok = durationText(c.scratch[:0], of(e, nsOffice, "time-value"))
	case "boolean":
		cell.Kind = Bool
		c.scratch, ok = strconv.AppendBool(c.scratch[:0], isTrue(of(e, nsOffice, "boolean-value"))), true
	}
	if !ok { // a text, or a value that cannot be read and is shown as one
		return Cell{Text: t.rows.once(c.text)}, nil
	}
	cell.Text = t.rows.once(c.scratch)
	return cell, nil
}

// isErrorName reports whether the text is how programs other than LibreOffice
// write an error as the result of a formula.
func isErrorName(text string) bool {
	switch text {
	case "#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!":
		return true
	}
	return false
}
