package read

import (
	"context"
	"slices"
	"strings"
)

// grid is a sheet of a workbook or a table of text as it stands, before anybody
// knows where its header is. Rows without a filled cell are there too, as far as
// the last filled one; each row's line is its number in the file. A value of
// merged cells stands in each of them.
type grid struct {
	rows      []record
	delimiter byte  // of a table of text; 0 in a workbook
	body      *body // what stands below the rows and is not cut yet
}

// gridOf cuts the text into a grid and notes its delimiter and the hidden
// characters that were taken out of it.
func (in *input) gridOf(ctx context.Context, piece *piece, text string) *grid {
	file := piece.file
	sign, rest, line := delimiterOf(text, knownName)
	for _, d := range delimiters {
		if d.sign == sign {
			file.Delimiter = d.key
		}
	}
	g := &grid{delimiter: sign}
	p := newParser(rest, sign)
	p.line, p.lines = line, true
	for count := 0; count%4096 != 0 || ctx.Err() == nil; count++ {
		r, ok := p.next()
		if !ok {
			break
		}
		g.rows = append(g.rows, r)
		if len(g.rows) == 1 {
			if g.body = in.bodyOf(piece, &r, p); g.body != nil {
				return g
			}
		}
	}
	if at, cut := g.isCut(rest); cut {
		in.warn(file, fault{at, 1, textEndsWithin.With()})
	}
	if p.stripped > 0 {
		in.warn(file, fault{p.hidden.line, p.hidden.column, textHidden.With(p.stripped)})
	}
	return g
}

// isCut reports whether the text seems to end within a row, and in which line: no
// line break ends it, and its last row has fewer fields than the one before, which
// has as many as the first.
func (g *grid) isCut(text string) (line int, cut bool) {
	n := len(g.rows)
	if n < 3 || strings.HasSuffix(text, "\n") || strings.HasSuffix(text, "\r") {
		return 0, false
	}
	last, before := &g.rows[n-1], &g.rows[n-2]
	whole := len(g.rows[0].cells)
	return last.line, last.bad == nil && len(last.cells) < whole && len(before.cells) == whole
}

// first returns the number of the first row that is not empty, or that of rows.
func (g *grid) first() int {
	i := slices.IndexFunc(g.rows, func(r record) bool { return !r.blank() })
	if i < 0 {
		return len(g.rows)
	}
	return i
}

// from returns the grid without the rows above the one in the given line; nil
// where there is none, and the grid itself for line 0.
func (g *grid) from(line int) *grid {
	if line == 0 {
		return g
	}
	i := slices.IndexFunc(g.rows, func(r record) bool { return r.line == line && !r.blank() })
	if i < 0 {
		return nil
	}
	return &grid{rows: g.rows[i:], delimiter: g.delimiter}
}

// header returns the first row that is not empty.
func (g *grid) header() (record, bool) {
	if i := g.first(); i < len(g.rows) {
		return g.rows[i], true
	}
	return record{}, false
}

// headerCells returns the cells of a header without empty ones at its end.
func headerCells(r record) []cell {
	cells := flattened(r.cells)
	for len(cells) > 1 && cells[len(cells)-1].text == "" {
		cells = cells[:len(cells)-1]
	}
	return cells
}

// relax reads the rows again that hold a quotation mark where the rules of CSV
// allow none, taking it as it stands.
func (g *grid) relax() {
	for i := range g.rows {
		r := &g.rows[i]
		if r.bad == nil || g.delimiter == 0 || r.bad.message.Text != textBareQuote {
			continue
		}
		p := newParser(r.raw, g.delimiter)
		p.line, p.literal, p.lines = r.line, true, true
		if again, ok := p.next(); ok && again.bad == nil {
			*r = again
		}
	}
}
