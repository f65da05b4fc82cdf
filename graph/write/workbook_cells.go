package write

import (
	"math"
	"strconv"
	"strings"
	"unicode/utf16"

	"example.org/lintas/graph/table"
	"github.com/xuri/excelize/v2"
)

// columnWriter turns the cells of a column into those of a sheet.
type columnWriter struct {
	column   *table.Column
	decimals int  // of a number, so that the smallest is seen
	cents    bool // some amount is not whole
	wrap     bool
	text     bool
}

// mostDecimals is how many decimals a number shows at most; leastDecimals how
// many one shows that is not whole.
const (
	leastDecimals = 3
	mostDecimals  = 6
)

func newColumnWriter(c *table.Column, l Look) columnWriter {
	w := columnWriter{column: c, decimals: leastDecimals, wrap: l.Wrap, text: l.Text}
	switch c.Kind {
	case table.Number:
		smallest := 1.0
		for r := range c.Len() {
			if x := math.Abs(c.Float(r)); x > 0 && x < smallest {
				smallest = x
			}
		}
		// Two digits of the smallest number are seen.
		w.decimals = min(max(1-int(math.Floor(math.Log10(smallest))), leastDecimals), mostDecimals)
	case table.Decimal:
		for r := range c.Len() {
			w.cents = w.cents || strings.Contains(c.Cell(r), ".")
		}
	}
	return w
}

// largest is what numbers must stay below that a spreadsheet shows in full: it
// has 15 digits.
const largest = 1e15

// cell returns what cell r holds, nil where it is empty, and how it looks.
func (w *columnWriter) cell(r int) (any, look) {
	c := w.column
	switch c.Kind {
	case table.Number:
		x := table.Round(c.Float(r))
		if math.IsNaN(x) || math.IsInf(x, 0) {
			return nil, look{}
		}
		return x, look{format: w.numberFormat(x)}
	case table.Count:
		if x := c.Int(r); math.Abs(float64(x)) < largest {
			return x, look{}
		}
	case table.Decimal:
		if x, ok := exact(c.Cell(r)); ok {
			return x, look{format: w.moneyFormat()}
		}
	case table.Bool:
		return c.True(r), look{}
	}
	text := c.Cell(r)
	if text == "" {
		return nil, look{}
	}
	return clip(text), w.textStyle(table.Guard(text) != text)
}

// textStyle returns the look of text. What somebody could turn into a formula by
// opening and leaving the cell stands in one that takes text only.
func (w *columnWriter) textStyle(formula bool) look {
	l := look{wrap: w.wrap}
	if w.text || formula {
		l.format = formatText
	}
	return l
}

// The formats of cells that are not general.
const (
	formatText    = "@"
	formatSmall   = "0.00E+00"
	formatWhole   = "#,##0"
	formatDecimal = "#,##0.00"
)

// numberFormat shows whole numbers as they are and the others with the decimals
// of their column.
func (w *columnWriter) numberFormat(x float64) string {
	switch a := math.Abs(x); {
	case x == math.Trunc(x), a >= largest:
		return ""
	case a < math.Pow10(-mostDecimals):
		return formatSmall
	}
	return "0." + strings.Repeat("0", w.decimals)
}

func (w *columnWriter) moneyFormat() string {
	if w.cents {
		return formatDecimal
	}
	return formatWhole
}

// exact returns the decimal number as the one that a spreadsheet computes with,
// and whether it keeps every digit.
func exact(text string) (float64, bool) {
	digits := strings.TrimLeft(strings.Replace(strings.TrimLeft(text, "+-"), ".", "", 1), "0")
	if strings.Contains(text, ".") {
		digits = strings.TrimRight(digits, "0")
	}
	const most = 15
	if len(digits) > most || text == "" || strings.Trim(text, "+-.0123456789") != "" {
		return 0, false
	}
	x, err := strconv.ParseFloat(text, 64)
	return x, err == nil && math.Abs(x) < largest
}

// clip returns the text as a cell can hold it: 32,767 UTF-16 units, of which the
// last is an ellipsis where text was cut.
func clip(text string) string {
	if len(text) <= excelize.TotalCellChars {
		return text
	}
	units := 0
	for i, r := range text {
		if units += max(utf16.RuneLen(r), 1); units > excelize.TotalCellChars {
			return cutUnits(text[:i], excelize.TotalCellChars-1) + "…"
		}
	}
	return text
}

// look is how a cell looks.
type look struct {
	header, wrap, example bool
	format                string
}

const (
	headerFill   = "E7E6E6"
	exampleInk   = "7F7F7F"
	examplePaper = "FFF9E5"
)

// style returns the number of the style that makes the look.
func (b *book) style(l look) (int, error) {
	if l == (look{}) {
		return 0, nil
	}
	if id, ok := b.styles[l]; ok {
		return id, nil
	}
	s := &excelize.Style{}
	if l.format != "" {
		s.CustomNumFmt = &l.format
	}
	if l.wrap {
		s.Alignment = &excelize.Alignment{WrapText: true, Vertical: "top"}
	}
	if l.header {
		s.Font = &excelize.Font{Bold: true}
		s.Fill = solid(headerFill)
	}
	if l.example {
		s.Font = &excelize.Font{Italic: true, Color: exampleInk}
		s.Fill = solid(examplePaper)
	}
	id, err := b.file.NewStyle(s)
	if err != nil {
		return 0, err
	}
	b.styles[l] = id
	return id, nil
}

func solid(color string) excelize.Fill {
	return excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{color}}
}
