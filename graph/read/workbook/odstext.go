package workbook

import (
	"encoding/xml"
	"unicode/utf8"
)

// readParagraph adds a paragraph of a cell to its text. What hangs on the cell,
// such as a comment or a picture, is not its text.
func (t *odsTable) readParagraph(e xml.StartElement) error {
	if e.Name.Space != nsText || e.Name.Local != "p" && e.Name.Local != "h" {
		return nil
	}
	c := &t.cell
	if c.paragraphs++; c.paragraphs > 1 {
		c.text = append(c.text, '\n')
	}
	return t.readRuns(len(c.text))
}

// readRuns appends what the element that the pass has just entered holds, with
// white space made one space and left out where the paragraph, which starts at
// the given place, begins.
func (t *odsTable) readRuns(start int) error {
	c := &t.cell
	for depth := len(t.open); len(t.open) >= depth; {
		token, err := t.next()
		if err != nil {
			return err
		}
		switch token := token.(type) {
		case xml.CharData:
			c.text = appendCollapsed(c.text, start, token)
		case xml.StartElement:
			if err := t.inside(len(t.open)-1, token, func(e xml.StartElement) error { return t.readRun(start, e) }); err != nil {
				return err
			}
		}
		if err := checkLength(c.text); err != nil {
			return err
		}
	}
	return nil
}

// readRun appends an element of a paragraph. Readings above East Asian words
// and notes are left out.
func (t *odsTable) readRun(start int, e xml.StartElement) error {
	if e.Name.Space != nsText {
		return nil
	}
	c := &t.cell
	switch e.Name.Local {
	case "s":
		n, ok := whole(of(e, nsText, "c"), maxText*utf8.UTFMax+1)
		if !ok {
			n = 1
		}
		for range n {
			c.text = append(c.text, ' ')
		}
	case "tab":
		c.text = append(c.text, '\t')
	case "line-break":
		c.text = append(c.text, '\n')
	case "ruby-text", "note":
	default: // a span, a link, a field
		return t.readRuns(start)
	}
	return nil
}

// appendCollapsed appends the text with each run of white space as one space.
func appendCollapsed(to []byte, start int, text []byte) []byte {
	for _, b := range text {
		if b != ' ' && b != '\t' && b != '\n' && b != '\r' {
			to = append(to, b)
			continue
		}
		if n := len(to); n > start && to[n-1] != ' ' && to[n-1] != '\n' {
			to = append(to, ' ')
		}
	}
	return to
}
