package table

import (
	"bufio"
	"io"
)

// WriteCSV writes the table as CSV: UTF-8, commas, line feeds, a
// header, empty cells for what is not defined, text guarded against formulas.
func (t *Table) WriteCSV(w io.Writer) error {
	if err := t.Check(); err != nil {
		return err
	}
	b := bufio.NewWriterSize(w, 1<<16)
	var line []byte
	for i := range t.Columns {
		if i > 0 {
			line = append(line, ',')
		}
		line = appendField(line, Guard(t.Columns[i].Name))
	}
	line = append(line, '\n')
	if _, err := b.Write(line); err != nil {
		return err
	}
	for row := range t.Len() {
		line = t.AppendRow(line[:0], row)
		if _, err := b.Write(line); err != nil {
			return err
		}
	}
	return b.Flush()
}

// AppendRow appends a row as it stands in the file, with its line feed.
func (t *Table) AppendRow(line []byte, row int) []byte {
	start := len(line)
	for i := range t.Columns {
		if i > 0 {
			line = append(line, ',')
		}
		c := &t.Columns[i]
		if c.Kind == Text {
			line = appendField(line, Guard(c.text(row)))
		} else {
			line = c.Append(line, row)
		}
	}
	// A row that is one empty cell would be an empty line, which readers skip.
	if len(t.Columns) == 1 && len(line) == start {
		line = append(line, `""`...)
	}
	return append(line, '\n')
}

// appendField appends a field, in quotes where it holds a comma, a quote, a line
// break or a space at its start.
func appendField(line []byte, field string) []byte {
	if field == "" {
		return line
	}
	plain := field[0] != ' ' && field[0] != '\t'
	for i := 0; i < len(field) && plain; i++ {
		switch field[i] {
		case ',', '"', '\r', '\n':
			plain = false
		}
	}
	if plain {
		return append(line, field...)
	}
	line = append(line, '"')
	for i := range len(field) {
		if field[i] == '"' {
			line = append(line, '"')
		}
		line = append(line, field[i])
	}
	return append(line, '"')
}
