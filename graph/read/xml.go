package read

import (
	"context"
	"encoding/xml"
	"errors"
	"io"
	"strings"

	"example.org/lintas/graph/words"
)

// xmlReader reads XML from its beginning to its end, one element at a time. It
// reads no document type that declares entities, and nothing outside of the
// text.
type xmlReader struct {
	ctx     context.Context
	d       *document
	decoder *xml.Decoder
	place   *walker // where the decoder is
	depth   int
	count   int
	stopped bool
}

func newXMLReader(ctx context.Context, text string, d *document) *xmlReader {
	x := &xmlReader{ctx: ctx, d: d, decoder: xml.NewDecoder(strings.NewReader(text)), place: newWalker(text)}
	// The text is UTF-8 already, whatever its declaration says.
	x.decoder.CharsetReader = func(_ string, r io.Reader) (io.Reader, error) { return r, nil }
	return x
}

// here returns where what comes next begins. The decoder's own line and column
// are wrong where it has looked beyond a line break.
func (x *xmlReader) here() spot {
	x.place.step(int(x.decoder.InputOffset()) - x.place.at)
	return x.place.here()
}

// next returns the next start, end or text and where it begins; nil at the end
// of the text or of what can be read.
func (x *xmlReader) next() (xml.Token, spot) {
	for !x.stopped {
		if x.count++; x.count%4096 == 0 && x.ctx.Err() != nil {
			break
		}
		at := x.here()
		token, err := x.decoder.Token()
		if err != nil {
			x.end(err)
			break
		}
		switch t := token.(type) {
		case xml.StartElement:
			x.depth++
			switch {
			case x.depth > maxNesting:
				return nil, x.fail(at, textDeep, maxNesting)
			case len(t.Attr) > maxAttributes:
				return nil, x.fail(at, textManyAttributes, maxAttributes)
			}
			return token, at
		case xml.EndElement:
			x.depth--
			return token, at
		case xml.CharData:
			return token, at
		case xml.Directive:
			if strings.Contains(string(t), "[") {
				return nil, x.fail(at, textEntities)
			}
		}
	}
	x.stopped = true
	return nil, x.here()
}

// fail stops reading with a failure.
func (x *xmlReader) fail(at spot, text words.Text, args ...any) spot {
	x.d.fail(at, text, args...)
	x.stopped = true
	return at
}

// end stops reading at an error, which is a failure unless it is the end.
func (x *xmlReader) end(err error) {
	x.stopped = true
	at := x.here()
	var syntax *xml.SyntaxError
	switch {
	case errors.Is(err, io.EOF):
	case errors.As(err, &syntax) && syntax.Msg == "unexpected EOF":
		x.d.fail(at, textCut)
	case errors.As(err, &syntax):
		x.d.fail(at, textNotXML, shorten(syntax.Msg))
	default:
		x.d.fail(at, textNotXML, shorten(strings.TrimPrefix(err.Error(), "xml: ")))
	}
}

// children visits each element inside of the one that was begun last, and steps
// over its end. What a visit leaves unread of its element is skipped.
func (x *xmlReader) children(visit func(e xml.StartElement, at spot)) {
	inside := x.depth
	for {
		token, at := x.next()
		switch t := token.(type) {
		case nil:
			return
		case xml.StartElement:
			visit(t, at)
			for x.depth > inside && !x.stopped {
				x.next()
			}
		case xml.EndElement:
			if x.depth < inside {
				return
			}
		}
	}
}

// text returns the text inside of the element that was begun last, without that
// of elements in it, and steps over its end. Its place is where it begins.
func (x *xmlReader) text() term {
	out := term{at: x.here()}
	var parts []string
	inside := x.depth
	for {
		token, at := x.next()
		switch t := token.(type) {
		case nil:
			return out
		case xml.CharData:
			if x.depth > inside {
				continue
			}
			if len(parts) == 0 {
				if strings.TrimSpace(string(t)) == "" {
					continue
				}
				out.at = at
			}
			parts = append(parts, string(t))
		case xml.EndElement:
			if x.depth < inside {
				out.text = strings.Join(parts, "")
				return out
			}
		}
	}
}

// attribute returns the text of an attribute of the element.
func attribute(e xml.StartElement, name string) string {
	for i := range e.Attr {
		if e.Attr[i].Name.Local == name {
			return e.Attr[i].Value
		}
	}
	return ""
}

// maxSniff is how much of a text is looked at to find out its form.
const maxSniff = 64 << 10

// rootOf returns the name of the element that an XML text begins with, without
// its prefix, or nothing.
func rootOf(text string) string {
	text = text[:min(len(text), maxSniff)]
	for {
		text = strings.TrimLeft(text, " \t\r\n\ufeff")
		end := 0
		switch {
		case strings.HasPrefix(text, "<?"):
			end = strings.Index(text, "?>") + 2
		case strings.HasPrefix(text, "<!--"):
			end = strings.Index(text, "-->") + 3
		case strings.HasPrefix(text, "<!"):
			end = endOfType(text)
		case strings.HasPrefix(text, "<"):
			name := text[1:]
			if i := strings.IndexAny(name, " \t\r\n/>"); i >= 0 {
				name = name[:i]
			}
			return name[strings.IndexByte(name, ':')+1:]
		default:
			return ""
		}
		if end < 4 { // it does not end here
			return ""
		}
		text = text[end:]
	}
}

// endOfType returns the offset behind a document type, whose declarations stand
// in brackets.
func endOfType(text string) int {
	if open, close := strings.IndexByte(text, '['), strings.IndexByte(text, '>'); open >= 0 && open < close {
		if i := strings.Index(text, "]"); i >= 0 {
			if j := strings.IndexByte(text[i:], '>'); j >= 0 {
				return i + j + 1
			}
		}
		return 0
	}
	return strings.IndexByte(text, '>') + 1
}
