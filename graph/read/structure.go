package read

import (
	"context"
	"regexp"
	"strconv"
	"strings"

	"example.org/lintas/graph/words"
)

var structureFormat = Format{Key: "matrix-dat", Endings: []string{".dat", ".txt"},
	Title: words.Text{EN: "matrices with a head such as “4, 10, 10, N, NB”", ID: "matriks dengan kepala seperti “4, 10, 10, N, NB”"}}

// structureHead is the line that begins a block: its rows and columns stand
// second and third.
var structureHead = regexp.MustCompile(`^\s*[0-9]{1,9}\s*,\s*([0-9]{1,9})\s*,\s*([0-9]{1,9})\s*,\s*[A-Za-z]+\s*,\s*[A-Za-z]+\s*$`)

// looksStructure reports whether one of the first lines is the head of a block
// and the next names its columns.
func looksStructure(text string) bool {
	const most = 20
	w := newScanner(text[:min(len(text), shapeHead)])
	for range most {
		line, ok := w.textLine()
		if !ok {
			return false
		}
		if m := structureHead.FindStringSubmatch(line.text); m != nil {
			columns, _ := strconv.Atoi(m[2])
			labels, _ := w.textLine()
			return len(cellsOf(labels)) == columns
		}
	}
	return false
}

// textLine returns the next line that is not empty.
func (w *scanner) textLine() (cell, bool) {
	for w.at < len(w.text) {
		c := cell{w.text[w.at : w.at+lineLength(w.text[w.at:])], w.line, 1}
		if w.at += len(c.text); w.at < len(w.text) {
			w.newLine()
		}
		if strings.TrimSpace(c.text) != "" {
			return c, true
		}
	}
	return cell{}, false
}

// cellsOf returns the words of a line, parted by white space or commas.
func cellsOf(line cell) []cell {
	w := newScanner(line.text)
	var out []cell
	for {
		c, ok := w.label()
		if !ok {
			return out
		}
		c.line = line.line
		out = append(out, c)
	}
}

// block is a part of the file: a matrix, or attributes of the organizations.
type block struct {
	name   string
	head   cell
	labels []cell
	rows   [][]cell
	things []int
}

// readStructure reads the form that UCINET had before DL: blocks of a name, a
// head with the number of rows and columns, the labels of the columns and the
// rows. A square block is a relation; the labels are the organizations, in the
// order of the rows. Another one is attributes of these: a row for each, in
// their order, or named in its first column.
func readStructure(ctx context.Context, text string, d *document) {
	r := newRoster(d)
	blocks := r.blocks(ctx, text)
	if len(d.failures) > 0 || ctx.Err() != nil {
		return
	}
	var list []*matrix
	var tables []*block
	for _, b := range blocks {
		if len(b.rows) != len(b.labels) {
			tables = append(tables, b)
			continue
		}
		m := &matrix{relation: b.name, columns: b.labels, rows: append([]cell(nil), b.labels...), things: b.things,
			at: func(i, j int) cell { return b.rows[i][j] }}
		if len(list) > 0 && !r.agree(list[0].rows, m.rows, true) {
			return
		}
		m.columns = m.rows
		list = append(list, m)
	}
	if len(list) == 0 {
		d.fail(spot{1, 1}, textNoMatrix)
		return
	}
	if first, twice := repeated(list[0].rows); twice != nil {
		d.fail(spot{twice.line, twice.column}, textTwinLabels, shorten(twice.text), first.line)
		return
	}
	for _, b := range tables {
		r.addAttributes(b, list[0].rows)
	}
	r.addSquares(ctx, list, numberStyle{})
}

// blocks cuts the text into its blocks. What stands between them and is no name
// is left out.
func (r *roster) blocks(ctx context.Context, text string) []*block {
	w := newScanner(text)
	var out []*block
	name := ""
	for ctx.Err() == nil {
		line, ok := w.textLine()
		if !ok {
			break
		}
		m := structureHead.FindStringSubmatch(line.text)
		if m == nil {
			name = r.cleaned(line.text, spot{line.line, 1})
			continue
		}
		rows, _ := strconv.Atoi(m[1])
		columns, _ := strconv.Atoi(m[2])
		b := &block{name: name, head: line}
		if !r.readBlock(b, &w, rows, columns) {
			return nil
		}
		out = append(out, b)
		name = ""
	}
	return out
}

// readBlock reads the labels and rows of a block.
func (r *roster) readBlock(b *block, w *scanner, rows, columns int) bool {
	at := spot{b.head.line, 1}
	if rows == 0 || columns == 0 {
		r.fail(at, textStructureHead, rows, columns)
		return false
	}
	if rows > maxCells || columns > maxCells || rows*columns > maxCells {
		r.fail(at, textManyCells, maxCells)
		return false
	}
	for len(b.labels) < columns {
		line, ok := w.textLine()
		if !ok || len(b.labels) == 0 && columns > len(line.text) {
			r.fail(at, textStructureHead, rows, columns)
			return false
		}
		b.labels = append(b.labels, cellsOf(line)...)
	}
	if len(b.labels) != columns {
		r.fail(spot{b.labels[0].line, b.labels[0].column}, textDLLabels, len(b.labels), columns)
		return false
	}
	for range rows {
		line, ok := w.textLine()
		if !ok || structureHead.MatchString(line.text) {
			r.fail(at, textStructureHead, rows, columns)
			return false
		}
		cells := cellsOf(line)
		if len(cells) != columns {
			r.fail(spot{line.line, 1}, textStructureRow, len(cells), columns)
			return false
		}
		for i := range cells {
			cells[i].text = r.cleaned(cells[i].text, spot{cells[i].line, cells[i].column})
		}
		b.rows = append(b.rows, cells)
		b.things = append(b.things, r.thing())
	}
	for i := range b.labels {
		c := &b.labels[i]
		c.text = r.cleaned(c.text, spot{c.line, c.column})
	}
	return true
}

// addAttributes writes the organizations with what a block says of them.
func (r *roster) addAttributes(b *block, organizations []cell) {
	known := places(organizations)
	counts, names := len(b.rows) == len(organizations), len(b.labels) > 0
	for i, row := range b.rows {
		if len(row) == 0 {
			return
		}
		_, ok := known[row[0].text]
		names = names && ok
		counts = counts && row[0].text == strconv.Itoa(i+1)
	}
	if !names && len(b.rows) != len(organizations) {
		r.warn(spot{b.head.line, 1}, textStructureWho, len(b.rows), len(organizations))
		for _, thing := range b.things {
			r.fates[thing] = failed
		}
		return
	}
	for i, cells := range b.rows {
		who := organizations[min(i, len(organizations)-1)]
		if names {
			who = organizations[known[cells[0].text]]
		}
		row := r.organization(who, func() int { return b.things[i] })
		for j, c := range cells {
			if j > 0 || !names && !counts {
				row.attribute(b.labels[j].text, c.text, spot{c.line, c.column})
			}
		}
	}
}
