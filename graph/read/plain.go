package read

import (
	"context"
	"runtime"
	"slices"
	"strconv"
	"strings"

	"example.org/lintas/graph"
	progress "example.org/lintas/graph/work"
)

// body is what stands below the header of a table that may be large: organizations
// with no columns but lintas's own, or pairs with no more than a strength. Its rows
// are not cut into cells before they are needed, and most of them never.
type body struct {
	text  string
	start int
	line  int
}

// bodyOf returns what stands below the header, or nil where it is cut at once: the
// table has other columns, or its end may be missing.
func (in *input) bodyOf(p *piece, head *record, rest *parser) *body {
	if in.single || in.opt.Mapping != nil || p.table == nil || head.bad != nil || rest.stripped > 0 || !strings.HasSuffix(rest.text, "\n") {
		return nil
	}
	h := header{cells: headerCells(*head)}
	if len(h.match(p.table)) > 0 || len(h.kept)+len(h.idle) > 0 {
		return nil
	}
	switch p.table.Name {
	case "organizations":
		if !h.has("name") || !h.among(organizationColumns) {
			return nil
		}
	case "partnerships":
		if !h.has("source", "target") || h.columns["source"] != 0 || !h.among([]string{"source", "target", "strength"}) {
			return nil
		}
	default:
		return nil
	}
	b := &body{rest.text, rest.at, rest.line}
	first := b.parser(rest.delimiter)
	for {
		r, ok := first.next()
		switch {
		case !ok, r.bad == nil && isTagRow(&r):
			return nil
		case !r.blank():
			return b
		}
	}
}

// among reports whether all columns are among the named ones.
func (h *header) among(names []string) bool {
	for name := range h.columns {
		if !slices.Contains(names, name) {
			return false
		}
	}
	return true
}

// cut cuts the body into rows.
func (s *source) cut() {
	if s.body == nil {
		return
	}
	p := s.body.parser(s.delimiter)
	s.body = nil
	var rows []record
	for {
		r, ok := p.next()
		if !ok || len(rows)%4096 == 0 && s.in.ctx.Err() != nil {
			break
		}
		rows = append(rows, r)
	}
	s.tell(p)
	s.readRows(rows, false)
	s.warnEmpty()
}

// tell warns of the hidden characters that were taken out of a body.
func (s *source) tell(p *parser) {
	if p.stripped > 0 {
		s.in.warn(s.file, fault{p.hidden.line, p.hidden.column, textHidden.With(p.stripped)})
	}
}

// parser returns what cuts the body into records.
func (b *body) parser(delimiter byte) *parser {
	p := newParser(b.text, delimiter)
	p.at, p.lineStart, p.line, p.lines = b.start, b.start, b.line, true
	return p
}

// plainPairs are rows of a table that hold no more than two ids and a strength, as
// numbers of organizations.
type plainPairs struct {
	sources, targets []int32
	strengths        []float64
	runs             []lineRun
	points           bool // a strength has a decimal point
}

// lineRun says that the rows from first on stand in lines one after the other,
// from line on.
type lineRun struct{ first, line int }

func (p *plainPairs) grow(n int) {
	p.sources, p.targets, p.strengths = make([]int32, 0, n), make([]int32, 0, n), make([]float64, 0, n)
}

func (p *plainPairs) add(source, target int32, strength float64, line int) {
	i := len(p.sources)
	if n := len(p.runs); n == 0 || p.runs[n-1].line+i-p.runs[n-1].first != line {
		p.runs = append(p.runs, lineRun{i, line})
	}
	p.sources, p.targets, p.strengths = append(p.sources, source), append(p.targets, target), append(p.strengths, strength)
}

// plainReader reads the body of a table of pairs.
type plainReader struct {
	*source
	ids       *idTable
	text      string
	parser    *parser
	columns   int
	targets   int // the column of targets
	strengths int // that of strengths, or -1
	waiting   []waiting
	rest      []record // the rows that are not plain
}

// waiting is a row whose organizations are still to be found: looked up many at a
// time, they need not wait for the memory one after the other.
type waiting struct {
	source, target idKey
	cells          [3]span
	strength       float64
	point          bool
	start, line    int
}

// span is where a cell begins and ends in the text.
type span struct{ start, end int }

const batch = 128

// largeText is how long a text is whose memory is worth collecting at once.
const largeText = 32 << 20

// readPairs reads the bodies of tables of partnerships: rows that hold two ids and
// a strength as they stand become pairs at once, all others rows like those of
// other tables.
func (in *input) readPairs() {
	for _, s := range in.sources["partnerships"] {
		if s.body == nil {
			continue
		}
		size := len(s.body.text)
		in.readBody(s)
		if size > largeText {
			runtime.GC() // or the text stays until the heap is twice as large as it is now
		}
	}
}

func (in *input) readBody(s *source) {
	b := s.body
	s.body = nil
	r := &plainReader{source: s, ids: newIDTable(in.builder.Organizations()), text: b.text, parser: b.parser(s.delimiter),
		columns: len(s.cells), targets: s.columns["target"], strengths: -1}
	if i, ok := s.columns["strength"]; ok {
		r.strengths = i
	}
	s.plain.grow(strings.Count(b.text[b.start:], "\n"))
	r.read(in.ctx)
	s.tell(r.parser)
	s.file.Rows += len(s.plain.sources)
	s.readRows(r.rest, false)
	s.warnEmpty()
}

func (r *plainReader) read(ctx context.Context) {
	p := r.parser
	advance, end := progress.Begin(ctx, len(r.text), true)
	defer end()
	for count := 0; p.at < len(p.text); count++ {
		if count%65536 == 0 {
			if ctx.Err() != nil {
				return
			}
			advance(p.at)
		}
		w, next := r.row(p.at)
		if next > 0 {
			w.start, w.line = p.at, p.line
			if r.waiting = append(r.waiting, w); len(r.waiting) == batch {
				r.settle()
			}
			p.at, p.lineStart = next, next
			p.line++
			continue
		}
		r.settle()
		if record, ok := p.next(); ok {
			r.rest = append(r.rest, record)
		}
	}
	r.settle()
}

// row reads the row that starts there. It returns where the next one starts, or 0
// where the row has anything that is not plain.
func (r *plainReader) row(at int) (w waiting, next int) {
	text := r.text
	for column := range r.columns {
		start := at
		if at = plainCell(text, at, r.delimiter); at <= start {
			return w, 0
		}
		switch {
		case column == r.strengths:
			x, point, ok := plainStrength(text[start:at])
			if !ok {
				return w, 0
			}
			w.strength, w.point = x, point
		case at-start > longestID: // is looked up by its text
		case column == 0:
			w.source = keyOfID(text, start, at)
		default:
			w.target = keyOfID(text, start, at)
		}
		w.cells[column] = span{start, at}
		if at = r.parser.pass(at, column == r.columns-1); at < 0 {
			return w, 0
		}
	}
	if r.strengths < 0 {
		w.strength = 1
	}
	return w, at
}

// plainCell returns where the cell that starts there ends, in a text that ends in a
// line feed, or -1 where cleaning would change it or quotes may.
func plainCell(text string, at int, delimiter byte) int {
	start := at
	space := true // at the beginning, or behind another space
	for at < len(text) {
		c := text[at]
		if c == delimiter || c == '\n' || c == '\r' {
			break
		}
		if c < ' ' || c >= 0x7F || c == '"' || space && (c == ' ' || at == start && c == '\'') {
			return -1
		}
		space = c == ' '
		at++
	}
	if space && at > start || at == len(text) {
		return -1
	}
	return at
}

// pass returns where the next cell or row starts behind the end of a plain cell, or
// -1 where something else stands there than behind the last of a row, or another.
func (p *parser) pass(at int, last bool) int {
	switch c := p.text[at]; {
	case !last && c == p.delimiter:
		return at + 1
	case last && c == '\n':
		return at + 1
	case last && c == '\r' && p.text[at+1] == '\n': // the text ends in a line feed
		return at + 2
	}
	return -1
}

// plainRow returns the next row where all its cells are plain, and otherwise stays
// where it is.
func (p *parser) plainRow(columns int) (record, bool) {
	start, at := p.at, p.at
	first := len(p.arena)
	for column := range columns {
		end := plainCell(p.text, at, p.delimiter)
		if end < 0 || end-at > maxField {
			return record{}, false
		}
		p.arena = append(p.arena, cell{p.text[at:end], p.line, at - start + 1})
		if at = p.pass(end, column == columns-1); at < 0 {
			return record{}, false
		}
	}
	r := record{cells: p.arena[first:len(p.arena):len(p.arena)], line: p.line, raw: p.text[start:at]}
	p.at, p.lineStart = at, at
	p.line++
	return r, true
}

// plainStrength returns the strength that a cell holds, and whether it has a
// decimal point, where it is a number without a sign that is read alike however
// its column writes numbers.
func plainStrength(text string) (x float64, point, ok bool) {
	if len(text) > 15 {
		return 0, false, false
	}
	whole, digits := 0, true
	for i := range len(text) {
		c := text[i] - '0'
		digits = digits && c <= 9
		whole = 10*whole + int(c)
	}
	if digits {
		return float64(whole), false, whole > 0
	}
	if strings.Trim(text, "0123456789.") != "" || signOf(text) != showsPoint || text[0] == '.' {
		return 0, false, false
	}
	x, err := strconv.ParseFloat(text, 64)
	return x, true, err == nil && x > 0
}

// settle finds the organizations of the rows that wait. A row that names another,
// or one twice, is none of the plain ones.
func (r *plainReader) settle() {
	var keys [2 * batch]idKey
	var found [2 * batch]int32
	for i := range r.waiting {
		keys[2*i], keys[2*i+1] = r.waiting[i].source, r.waiting[i].target
	}
	r.ids.find(keys[:2*len(r.waiting)], &found)
	for i := range r.waiting {
		w, source, target := &r.waiting[i], found[2*i], found[2*i+1]
		if source < 0 {
			source = r.called(w.cells[0])
		}
		if target < 0 {
			target = r.called(w.cells[r.targets])
		}
		if source < 0 || target < 0 || source == target {
			r.again(w)
			continue
		}
		r.plain.points = r.plain.points || w.point
		r.plain.add(source, target, w.strength, w.line)
	}
	r.waiting = r.waiting[:0]
}

// called returns the number of the organization that a cell calls by another name
// than a short id, or -1.
func (r *plainReader) called(c span) int32 {
	name := r.text[c.start:c.end]
	if !r.in.builder.Names(name) {
		return -1
	}
	i, err := r.in.builder.Lookup(name)
	if err != nil {
		return -1
	}
	return int32(i)
}

// again reads a row that turned out not to be plain as the others are read.
func (r *plainReader) again(w *waiting) {
	p := r.parser
	at, line, start := p.at, p.line, p.lineStart
	p.at, p.line, p.lineStart = w.start, w.line, w.start
	if record, ok := p.next(); ok {
		r.rest = append(r.rest, record)
	}
	p.at, p.line, p.lineStart = at, line, start
}

// addPlain adds the plain rows above the line that are not added yet.
func (t *partnershipTables) addPlain(s *source, line int) {
	p := &s.plain
	for len(p.runs) > 0 && p.runs[0].line < line {
		first, next := p.runs[0].first, len(p.sources)
		if len(p.runs) > 1 {
			next = p.runs[1].first
		}
		for _, i := range t.in.builder.AddPairs(p.sources[first:next:next], p.targets[first:next:next], p.strengths[first:next:next], t.in.opt.Directed) {
			i += first
			again := t.in.builder.AddPartnership(graph.Partnership{Pair: true, Source: int(p.sources[i]), Target: int(p.targets[i]),
				Strength: p.strengths[i], Directed: t.in.opt.Directed})
			at := p.runs[0].line + i - first
			(&row{source: s, record: &record{line: at, cells: []cell{{line: at, column: 1}}}}).close(again)
			s.file.Read--
		}
		s.file.Read += next - first
		p.runs = p.runs[1:]
	}
}
