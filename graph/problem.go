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
// 0 is the file as a whole.
type Problem struct {
	File         string
	Line, Column int
	Severity     Severity
	Message      words.Message
}

// Where returns the place as file:line:column.
func (p Problem) Where() string {
	switch {
	case p.Line == 0:
		return p.File
	case p.Column == 0:
		return fmt.Sprintf("%s:%d", p.File, p.Line)
	}
	return fmt.Sprintf("%s:%d:%d", p.File, p.Line, p.Column)
}

// In returns place and message in the given language.
func (p Problem) In(l words.Language) string { return p.Where() + ": " + p.Message.In(l) }
