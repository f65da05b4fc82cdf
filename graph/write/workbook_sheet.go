package write

import (
	"math"
	"strings"
	"unicode/utf8"

	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
	"github.com/xuri/excelize/v2"
)

// sheetRows is the number of rows below the header that a sheet holds, and
// sheetColumns that of its columns. A spreadsheet takes 1,048,576 rows, but opens
// so many slowly or not at all, and a file with the rest lies beside.
const (
	sheetRows    = 100_000
	sheetColumns = excelize.MaxColumns
)

// What a sheet says of itself.
var (
	textRest        = words.Text{EN: "… %[1]s more rows: %[2]s", ID: "… %[1]s baris lagi: %[2]s"}
	textRestNowhere = words.Text{EN: "… %s more rows that this sheet has no room for", ID: "… %s baris lagi tidak muat di lembar ini"}
	textTooWide     = words.Text{EN: "%s: %d columns are more than the %d of a sheet; write CSV instead",
		ID: "%s: %d kolom melebihi %d kolom satu lembar; tulis sebagai CSV"}
)

// sheetWriter writes a sheet of a book.
type sheetWriter struct {
	*book
	*Sheet
	name     string
	formulas []string // of what the columns offer
	stream   *excelize.StreamWriter
	columns  []columnWriter
}

// writeSheet writes sheet i, whose columns offer what the formulas say.
func (b *book) writeSheet(i int, formulas []string) error {
	s := &sheetWriter{book: b, Sheet: &b.sheets[i], name: b.names[i], formulas: formulas}
	if wide := len(s.Table.Columns); wide > sheetColumns {
		return &WideError{textTooWide.With(s.name, wide, sheetColumns)}
	}
	stream, err := b.file.NewStreamWriter(s.name)
	if err != nil {
		return err
	}
	s.stream = stream
	for _, step := range []func() error{s.setColumns, s.freeze, s.writeHeader, s.writeRows, s.addChoices, s.addFilter, stream.Flush} {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

// WideError says that a table has more columns than a sheet takes.
type WideError struct{ Message words.Message }

func (e *WideError) Error() string { return e.Message.String() }

// look returns the look of column i.
func (s *Sheet) look(i int) Look {
	if i < len(s.Looks) {
		return s.Looks[i]
	}
	return Look{}
}

// setColumns sets the widths and the kinds of the columns.
func (s *sheetWriter) setColumns() error {
	s.columns = make([]columnWriter, len(s.Table.Columns))
	for i := range s.columns {
		look := s.look(i)
		c := newColumnWriter(&s.Table.Columns[i], look)
		s.columns[i] = c
		width := look.Width
		if width == 0 {
			width = c.width()
		}
		if err := s.stream.SetColWidth(i+1, i+1, width); err != nil {
			return err
		}
		if !look.Text {
			continue
		}
		style, err := s.style(c.textStyle(true))
		if err != nil {
			return err
		}
		if err := s.stream.SetColStyle(i+1, i+1, style); err != nil {
			return err
		}
	}
	return nil
}

// freeze keeps the header in view.
func (s *sheetWriter) freeze() error {
	return s.stream.SetPanes(&excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft",
		Selection: []excelize.Selection{{SQRef: "A2", ActiveCell: "A2", Pane: "bottomLeft"}}})
}

func (s *sheetWriter) writeHeader() error {
	style, err := s.style(look{header: true})
	if err != nil {
		return err
	}
	row := make([]any, len(s.columns))
	for i := range s.columns {
		row[i] = excelize.Cell{StyleID: style, Value: clip(s.Table.Columns[i].Name)}
	}
	return s.stream.SetRow("A1", row)
}

// writeRows writes the rows, and where there is no room for all of them, where
// the rest is.
func (s *sheetWriter) writeRows() error {
	rows := s.Table.Len()
	written := rows
	if rows > sheetRows {
		written = sheetRows - 1
	}
	cells := make([]any, len(s.columns))
	for r := range written {
		for i := range s.columns {
			value, l := s.columns[i].cell(r)
			if cells[i] = nil; value == nil {
				continue
			}
			l.example = r < s.Examples
			style, err := s.style(l)
			if err != nil {
				return err
			}
			cells[i] = excelize.Cell{StyleID: style, Value: value}
		}
		if err := s.setRow(r+2, cells); err != nil {
			return err
		}
	}
	if written == rows {
		return nil
	}
	message := textRest.With(s.language.Count(rows-written), s.File)
	if s.File == "" {
		message = textRestNowhere.With(s.language.Count(rows - written))
	}
	style, err := s.style(look{example: true})
	if err != nil {
		return err
	}
	return s.setRow(written+2, []any{excelize.Cell{StyleID: style, Value: message.In(s.language)}})
}

func (s *sheetWriter) setRow(number int, cells []any) error {
	first, err := excelize.CoordinatesToCellName(1, number)
	if err != nil {
		return err
	}
	return s.stream.SetRow(first, cells)
}

// addFilter lets the reader filter by the header.
func (s *sheetWriter) addFilter() error {
	if len(s.columns) == 0 {
		return nil
	}
	last, err := excelize.CoordinatesToCellName(len(s.columns), min(s.Table.Len(), sheetRows)+1)
	if err != nil {
		return err
	}
	return s.file.AutoFilter(s.name, "A1:"+last, nil)
}

// The widths of columns, in characters, and how many rows are looked at for one.
const (
	leastWidth  = 7
	mostWidth   = 50
	filterWidth = 4 // the button in the header
	fittedRows  = 1000
)

// width returns the width that fits the column.
func (c *columnWriter) width() float64 {
	most := utf8.RuneCountInString(c.column.Name) + filterWidth
	for r := range min(c.column.Len(), fittedRows) {
		most = max(most, c.length(r)+1)
	}
	return float64(min(max(most, leastWidth), mostWidth))
}

// length returns the number of characters that cell r shows.
func (c *columnWriter) length(r int) int {
	if x := c.column.Float(r); c.column.Kind == table.Number && x != math.Trunc(x) && !math.IsNaN(x) {
		return len(words.English.Number(x, c.decimals))
	}
	longest := 0
	for line := range strings.Lines(c.column.Cell(r)) {
		longest = max(longest, utf8.RuneCountInString(strings.TrimRight(line, "\r\n")))
	}
	return longest
}
