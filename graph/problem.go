package graph

import (
	"fmt"

	"example.org/lintas/graph/words"
)

// Severity says what a problem in the data means for the run.
type Severity string

const (
	// Warning: the row is rejected, merged or mended, and the run goes on.
	Warning Severity = "warning"
	// Error: the data cannot be used.
	Error Severity = "error"
)

// Outcome is what becomes of a row.
type Outcome string

// Every row ends in one of these ways.
const (
	Read     Outcome = "read"
	Merged   Outcome = "merged"
	Rejected Outcome = "rejected"
	Empty    Outcome = "empty"
)

// Fault is what a Builder says of a record that it does not take, or takes
// only in part. It names the field; the reader adds file, line and column.
type Fault struct {
	Field    string
	Severity Severity
	Outcome  Outcome
	Message  words.Message
}

func (f *Fault) Error() string { return f.Field + ": " + f.Message.String() }

// Problem is a fault and its place in the input. Line and Column count from 1;
// 0 is the file, or its sheet, as a whole.
type Problem struct {
	File         string
	Sheet        string // of a workbook; empty elsewhere
	Line, Column int
	Severity     Severity
	Message      words.Message
}

// Where returns the place as file:line:column, in a workbook as
// file:sheet!C14.
func (p Problem) Where() string {
	where := p.File
	if p.Sheet != "" {
		where += ":" + p.Sheet
	}
	switch {
	case p.Line == 0:
		return where
	case p.Sheet != "":
		return fmt.Sprintf("%s!%s%d", where, columnLetters(p.Column), p.Line)
	case p.Column == 0:
		return fmt.Sprintf("%s:%d", where, p.Line)
	}
	return fmt.Sprintf("%s:%d:%d", where, p.Line, p.Column)
}

// columnLetters returns the letters that a spreadsheet gives a column; the first
// is A.
func columnLetters(column int) string {
	letters := ""
	for column = max(column, 1); column > 0; column = (column - 1) / 26 {
		letters = string(rune('A'+(column-1)%26)) + letters
	}
	return letters
}

// In returns place and message in the given language.
func (p Problem) In(l words.Language) string { return p.Where() + ": " + p.Message.In(l) }
