package workbook

import (
	"fmt"

	"example.org/lintas/graph/words"
)

// Reason is why a file is not read.
type Reason uint8

// The reasons.
const (
	NotWorkbook Reason = iota + 1 // something else, such as an archive or a text document
	OldFormat                     // .xls or .xlsb
	Password                      // encrypted
	Damaged                       // cut, changed or badly written
	TooLarge                      // beyond a limit, or a bomb
	Unsafe                        // with a document type, which no program writes into a workbook
	NoSheet
)

// Fault says why a file is not read and, where it is known, in which sheet,
// row and column. Row and Column count from 1; 0 is unknown.
type Fault struct {
	Reason      Reason
	Sheet       string
	Row, Column int
	Message     words.Message
}

func (f *Fault) Error() string {
	message := f.Message.In(words.English)
	if place := f.Place(); place != "" {
		return place + ": " + message
	}
	return message
}

// Place returns the place as Sheet!C14, or what of it is known.
func (f *Fault) Place() string {
	switch {
	case f.Row > 0 && f.Column > 0:
		return fmt.Sprintf("%s!%s%d", f.Sheet, ColumnName(f.Column), f.Row)
	case f.Row > 0:
		return fmt.Sprintf("%s!%d", f.Sheet, f.Row)
	}
	return f.Sheet
}

func fail(r Reason, m words.Message) *Fault { return &Fault{Reason: r, Message: m} }

// in puts the place into an error that has none.
func in(err error, sheet string, row, column int) error {
	f, ok := err.(*Fault)
	if !ok || f.Sheet != "" {
		return err
	}
	f.Sheet, f.Row, f.Column = sheet, row, column
	return f
}
