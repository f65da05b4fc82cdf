package read

import (
	"strings"

	"example.org/lintas/graph/words"
)

// cell is a field, cleaned, and where it begins.
type cell struct {
	text         string
	line, column int
}

// record is what stands between two line breaks outside quotes. One that
// cannot be read has a fault.
type record struct {
	cells  []cell
	line   int
	column int    // where a row of a draft begins; 0 is 1
	raw    string // the text of the record
	origin int32  // the thing of the document that a row of a draft comes from, plus 1
	bad    *fault
}

// blank reports whether nothing stands in the record.
func (r *record) blank() bool {
	if r.bad != nil {
		return false
	}
	for i := range r.cells {
		if r.cells[i].text != "" {
			return false
		}
	}
	return true
}

// parser cuts text into records. It takes LF, CR LF and CR as line breaks. After
// a record that cannot be read it goes on with the line after the one where the
// fault begins, so that one lost quote does not swallow the rest.
type parser struct {
	text      string
	delimiter byte
	at        int // offset of what comes next
	line      int
	lineStart int // offset
	unclosed  int // quotes that were never closed
	arena     []cell
	block     int // size of an arena
	stripped  int // hidden characters taken out
	hidden    fault
	literal   bool // a quotation mark within a field stands for itself
}

func newParser(text string, delimiter byte) *parser {
	return &parser{text: text, delimiter: delimiter, line: 1, block: 64}
}

// maxUnclosed is after how many lost quotes a quoted field may no longer span
// lines, which bounds the time that looking for the closing ones takes.
const maxUnclosed = 20

// next returns the next record, and false at the end of the text.
func (p *parser) next() (record, bool) {
	if p.at >= len(p.text) {
		return record{}, false
	}
	start := p.at
	r := record{line: p.line}
	first := len(p.arena)
	if cap(p.arena)-first < 32 {
		p.arena, first = make([]cell, 0, p.block), 0
		p.block = min(2*p.block, 8192)
	}
	for {
		c, bad := p.field()
		if bad == nil && (p.at-start > maxRecord || len(p.arena)-first >= maxFields) {
			bad = &fault{r.line, 1, textLongRecord.With(maxRecord>>20, maxFields)}
		}
		if bad != nil {
			r.bad = bad
			p.skipLine()
			break
		}
		p.arena = append(p.arena, c)
		if p.at < len(p.text) && p.text[p.at] == p.delimiter {
			p.at++
			continue
		}
		p.endLine()
		break
	}
	r.cells = p.arena[first:len(p.arena):len(p.arena)]
	r.raw = p.text[start:p.at]
	return r, true
}

// field reads one field up to the delimiter, line break or end behind it.
func (p *parser) field() (cell, *fault) {
	begin := p.at
	quote := begin
	for quote < len(p.text) && p.text[quote] == ' ' {
		quote++
	}
	if quote < len(p.text) && p.text[quote] == '"' {
		p.at = quote
		return p.quoted()
	}
	end := begin
	for end < len(p.text) {
		c := p.text[end]
		if c == p.delimiter || c == '\n' || c == '\r' {
			break
		}
		if c == '"' && !p.literal {
			p.at = end
			return cell{}, p.here(end, textBareQuote)
		}
		end++
	}
	p.at = end
	return p.cell(p.text[begin:end], p.line, begin-p.lineStart+1)
}

// quoted reads a field in quotes, whose opening quote comes next.
func (p *parser) quoted() (cell, *fault) {
	open, line, column := p.at, p.line, p.at-p.lineStart+1
	limit := min(len(p.text), open+2*maxField)
	if p.unclosed >= maxUnclosed {
		limit = open + lineLength(p.text[open:limit])
	}
	end, doubled := open+1, false
	for {
		i := strings.IndexByte(p.text[end:limit], '"')
		if i < 0 {
			p.unclosed++
			return cell{}, p.here(open, textUnclosed)
		}
		end += i
		if end+1 < len(p.text) && p.text[end+1] == '"' {
			if doubled, end = true, end+2; end < limit {
				continue
			}
			p.unclosed++
			return cell{}, p.here(open, textUnclosed)
		}
		break
	}
	after := end + 1
	for after < len(p.text) && p.text[after] == ' ' {
		after++
	}
	if after < len(p.text) && p.text[after] != p.delimiter && p.text[after] != '\n' && p.text[after] != '\r' {
		return cell{}, p.here(open, textBadQuote)
	}
	content := p.text[open+1 : end]
	p.at = after
	if breaks := countBreaks(content); breaks > 0 {
		p.line += breaks
		p.lineStart = open + 2 + strings.LastIndexAny(content, "\n\r")
	}
	if doubled {
		content = strings.ReplaceAll(content, `""`, `"`)
	}
	return p.cell(content, line, column)
}

func (p *parser) cell(content string, line, column int) (cell, *fault) {
	if len(content) > maxField {
		return cell{}, &fault{line, column, textLongField.With(maxField >> 20)}
	}
	text, stripped := clean(content)
	if stripped > 0 {
		if p.stripped == 0 {
			p.hidden = fault{line: line, column: column}
		}
		p.stripped += stripped
	}
	return cell{text, line, column}, nil
}

// here returns a fault at an offset of the current line.
func (p *parser) here(offset int, text words.Text) *fault {
	return &fault{p.line, offset - p.lineStart + 1, text.With()}
}

// skipLine goes to the start of the next line.
func (p *parser) skipLine() {
	p.at += lineLength(p.text[p.at:])
	p.endLine()
}

// endLine steps over a line break.
func (p *parser) endLine() {
	if p.at < len(p.text) && p.text[p.at] == '\r' {
		p.at++
		if p.at < len(p.text) && p.text[p.at] == '\n' {
			p.at++
		}
	} else if p.at < len(p.text) {
		p.at++
	}
	p.line++
	p.lineStart = p.at
}

// lineLength returns the number of bytes before the first line break.
func lineLength(text string) int {
	if i := strings.IndexAny(text, "\n\r"); i >= 0 {
		return i
	}
	return len(text)
}
