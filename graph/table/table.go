// Package table holds tables of typed columns and writes them as CSV, with the
// one number format and the one guard against formulas that lintas's files have.
package table

import (
	"fmt"
	"math"
	"strconv"
)

// Kind is what the cells of a column hold.
type Kind int

// The kinds of columns.
const (
	Text    Kind = iota
	Number       // a float64; NaN is empty
	Count        // a whole number
	Decimal      // an exact number as text; "" is empty
	Bool
)

// Column is a named column of cells of one kind.
type Column struct {
	Name  string
	Kind  Kind
	cells int
	// What makes a cell, by kind.
	text   func(i int) string // Text and Decimal
	number func(i int) float64
	count  func(i int) int
	truth  func(i int) bool
}

// Made returns a column of n cells of text that are made when they are asked for,
// so that long columns of what is known anyway take no memory.
func Made(name string, n int, cell func(i int) string) Column {
	return Column{Name: name, Kind: Text, cells: n, text: cell}
}

// MadeNumbers returns a column of n numbers that are made when they are asked for.
func MadeNumbers(name string, n int, cell func(i int) float64) Column {
	return Column{Name: name, Kind: Number, cells: n, number: cell}
}

// MadeCounts returns a column of n whole numbers that are made when they are asked
// for.
func MadeCounts(name string, n int, cell func(i int) int) Column {
	return Column{Name: name, Kind: Count, cells: n, count: cell}
}

// MadeBools returns a column of n cells of true and false that are made when they
// are asked for.
func MadeBools(name string, n int, cell func(i int) bool) Column {
	return Column{Name: name, Kind: Bool, cells: n, truth: cell}
}

// Texts returns a column of text.
func Texts(name string, cells []string) Column {
	return Made(name, len(cells), func(i int) string { return cells[i] })
}

// Numbers returns a column of numbers; NaN is an empty cell.
func Numbers(name string, cells []float64) Column {
	return MadeNumbers(name, len(cells), func(i int) float64 { return cells[i] })
}

// Counts returns a column of whole numbers.
func Counts(name string, cells []int) Column {
	return MadeCounts(name, len(cells), func(i int) int { return cells[i] })
}

// Decimals returns a column of exact decimal numbers, such as money, written as
// they are; "" is an empty cell.
func Decimals(name string, cells []string) Column {
	c := Texts(name, cells)
	c.Kind = Decimal
	return c
}

// Bools returns a column of true and false.
func Bools(name string, cells []bool) Column {
	return MadeBools(name, len(cells), func(i int) bool { return cells[i] })
}

// Len returns the number of cells.
func (c *Column) Len() int { return c.cells }

// Float returns cell i as a number: NaN where it is empty or text, 1 or 0 for
// true and false.
func (c *Column) Float(i int) float64 {
	switch c.Kind {
	case Number:
		return c.number(i)
	case Count:
		return float64(c.count(i))
	case Bool:
		if c.truth(i) {
			return 1
		}
		return 0
	case Decimal:
		if x, err := strconv.ParseFloat(c.text(i), 64); err == nil {
			return x
		}
	}
	return math.NaN()
}

// True returns cell i of a column of true and false; false of any other.
func (c *Column) True(i int) bool { return c.Kind == Bool && c.truth(i) }

// Int returns cell i of a column of whole numbers; 0 of any other.
func (c *Column) Int(i int) int {
	if c.Kind != Count {
		return 0
	}
	return c.count(i)
}

// Cell returns cell i as it stands in a file, before the guard against
// formulas.
func (c *Column) Cell(i int) string {
	if c.Kind == Text {
		return c.text(i)
	}
	return string(c.Append(nil, i))
}

// Append appends cell i as Cell returns it.
func (c *Column) Append(b []byte, i int) []byte {
	switch c.Kind {
	case Number:
		return AppendNumber(b, c.number(i))
	case Count:
		return strconv.AppendInt(b, int64(c.count(i)), 10)
	case Bool:
		return strconv.AppendBool(b, c.truth(i))
	}
	return append(b, c.text(i)...)
}

// Table is columns of equal length.
type Table struct {
	Name    string // of the file, without its ending
	Columns []Column
}

// Len returns the number of rows.
func (t *Table) Len() int {
	if len(t.Columns) == 0 {
		return 0
	}
	return t.Columns[0].Len()
}

// Column returns the column of the given name, or nil.
func (t *Table) Column(name string) *Column {
	for i := range t.Columns {
		if t.Columns[i].Name == name {
			return &t.Columns[i]
		}
	}
	return nil
}

// Check returns an error where two columns share a name or differ in length.
func (t *Table) Check() error {
	seen := map[string]bool{}
	for i := range t.Columns {
		c := &t.Columns[i]
		if seen[c.Name] {
			return fmt.Errorf("table %s: two columns %s", t.Name, c.Name)
		}
		seen[c.Name] = true
		if c.Len() != t.Len() {
			return fmt.Errorf("table %s: column %s has %d cells of %d", t.Name, c.Name, c.Len(), t.Len())
		}
	}
	return nil
}
