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
	Name    string
	Kind    Kind
	texts   []string
	made    func(i int) string // in place of texts
	cells   int                // of made
	numbers []float64
	counts  []int
	bools   []bool
}

// Texts returns a column of text.
func Texts(name string, cells []string) Column {
	return Column{Name: name, Kind: Text, texts: cells}
}

// Made returns a column of n cells of text that are made when they are asked for,
// so that long columns of what is known anyway take no memory.
func Made(name string, n int, cell func(i int) string) Column {
	return Column{Name: name, Kind: Text, made: cell, cells: n}
}

// text returns cell i of a column of text.
func (c *Column) text(i int) string {
	if c.made != nil {
		return c.made(i)
	}
	return c.texts[i]
}

// Numbers returns a column of numbers; NaN is an empty cell.
func Numbers(name string, cells []float64) Column {
	return Column{Name: name, Kind: Number, numbers: cells}
}

// Counts returns a column of whole numbers.
func Counts(name string, cells []int) Column {
	return Column{Name: name, Kind: Count, counts: cells}
}

// Decimals returns a column of exact decimal numbers, such as money, written as
// they are; "" is an empty cell.
func Decimals(name string, cells []string) Column {
	return Column{Name: name, Kind: Decimal, texts: cells}
}

// Bools returns a column of true and false.
func Bools(name string, cells []bool) Column {
	return Column{Name: name, Kind: Bool, bools: cells}
}

// Len returns the number of cells.
func (c *Column) Len() int {
	switch c.Kind {
	case Number:
		return len(c.numbers)
	case Count:
		return len(c.counts)
	case Bool:
		return len(c.bools)
	}
	if c.made != nil {
		return c.cells
	}
	return len(c.texts)
}

// Float returns cell i as a number: NaN where it is empty or text, 1 or 0 for
// true and false.
func (c *Column) Float(i int) float64 {
	switch c.Kind {
	case Number:
		return c.numbers[i]
	case Count:
		return float64(c.counts[i])
	case Bool:
		if c.bools[i] {
			return 1
		}
		return 0
	case Decimal:
		if x, err := strconv.ParseFloat(c.texts[i], 64); err == nil {
			return x
		}
	}
	return math.NaN()
}

// True returns cell i of a column of true and false; false of any other.
func (c *Column) True(i int) bool { return c.Kind == Bool && c.bools[i] }

// Int returns cell i of a column of whole numbers; 0 of any other.
func (c *Column) Int(i int) int {
	if c.Kind != Count {
		return 0
	}
	return c.counts[i]
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
		return AppendNumber(b, c.numbers[i])
	case Count:
		return strconv.AppendInt(b, int64(c.counts[i]), 10)
	case Bool:
		return strconv.AppendBool(b, c.bools[i])
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
