package read

import (
	"context"
	"encoding/xml"
	"errors"
	"io"
	"strings"

	"example.org/lintas/graph/words"
)

// Bounds on activities in XML, far beyond what files of the standard hold.
const (
	activityDepth  = 64     // of elements in one another
	activityParts  = 20_000 // in one child of an activity
	activityText   = 20_000 // bytes of a text that are kept
	activityActors = 2_000
)

// activityTokens reads the tokens of an XML file within bounds.
type activityTokens struct {
	ctx    context.Context
	d      *document
	xml    *xml.Decoder
	depth  int
	tokens int
	at     spot // where the last token begins
	offset int64
	ended  bool // at the end, or at what stops the reading
}

func newActivityTokens(ctx context.Context, text string, d *document) *activityTokens {
	x := xml.NewDecoder(strings.NewReader(text))
	// The text is UTF-8 by now, whatever its first line says.
	x.CharsetReader = func(_ string, in io.Reader) (io.Reader, error) { return in, nil }
	return &activityTokens{ctx: ctx, d: d, xml: x}
}

// next returns the next token, or nil at the end and after a failure, which it
// reports.
func (t *activityTokens) next() xml.Token {
	if t.tokens++; t.ended || t.tokens%1024 == 0 && t.ctx.Err() != nil {
		t.ended = true
		return nil
	}
	line, column := t.xml.InputPos()
	t.at, t.offset = spot{line, column}, t.xml.InputOffset()
	token, err := t.xml.Token()
	if err != nil {
		t.stop(err)
		return nil
	}
	switch token.(type) {
	case xml.StartElement:
		if t.depth++; t.depth > activityDepth {
			return t.fail(t.at, textActivityDeep, activityDepth)
		}
	case xml.EndElement:
		t.depth--
	case xml.Directive:
		return t.fail(t.at, textActivityDoctype)
	}
	return token
}

// stop ends the reading and reports why, unless all is read.
func (t *activityTokens) stop(err error) {
	t.ended = true
	if errors.Is(err, io.EOF) {
		return
	}
	line, column := t.xml.InputPos()
	text := err.Error()
	if syntax := (*xml.SyntaxError)(nil); errors.As(err, &syntax) {
		text = syntax.Msg
	}
	if text == "unexpected EOF" {
		t.d.fail(spot{line, column}, textActivityCut)
		return
	}
	t.d.fail(spot{line, column}, textActivityBroken, shorten(text))
}

func (t *activityTokens) fail(at spot, text words.Text, args ...any) xml.Token {
	t.ended = true
	t.d.fail(at, text, args...)
	return nil
}

// skip reads to the end of the element that has just begun.
func (t *activityTokens) skip() {
	for depth := t.depth; t.depth >= depth; {
		if t.next() == nil {
			return
		}
	}
}

// element is an element of an activity with what stands in it.
type element struct {
	name  string
	at    spot
	attrs []xml.Attr
	text  string
	parts []element
}

// part reads the element that has just begun. It reports whether the element is
// within bounds; one that is not is read to its end all the same.
func (t *activityTokens) part(start xml.StartElement) (element, bool) {
	left := activityParts
	p := t.inner(start, &left)
	return p, left > 0
}

func (t *activityTokens) inner(start xml.StartElement, left *int) element {
	p := element{name: start.Name.Local, at: t.at, attrs: start.Attr}
	var text strings.Builder
	for {
		switch token := t.next().(type) {
		case nil, xml.EndElement:
			p.text = strings.ToValidUTF8(text.String(), "")
			return p
		case xml.CharData:
			if room := activityText - text.Len(); room > 0 {
				text.Write(token[:min(room, len(token))])
			}
		case xml.StartElement:
			if *left--; *left <= 0 || token.Name.Space != start.Name.Space {
				t.skip()
				continue
			}
			p.parts = append(p.parts, t.inner(token, left))
		}
	}
}

// attr returns the attribute of the given name that is the standard's own.
func (p *element) attr(name string) string { return attrOf(p.attrs, "", name) }

// languageOf returns the language of an element's text, or nothing. Some servers
// write the prefix xml as a namespace of its own.
func languageOf(attrs []xml.Attr) string {
	lang := attrOf(attrs, "http://www.w3.org/XML/1998/namespace", "lang")
	if lang == "" {
		lang = attrOf(attrs, "xml", "lang")
	}
	lang, _, _ = strings.Cut(strings.ToLower(lang), "-")
	return lang
}

func attrOf(attrs []xml.Attr, space, name string) string {
	for _, a := range attrs {
		if a.Name.Local == name && a.Name.Space == space {
			return strings.TrimSpace(a.Value)
		}
	}
	return ""
}

// first returns the first part of the given name, or an empty one.
func (p *element) first(name string) *element {
	for i := range p.parts {
		if p.parts[i].name == name {
			return &p.parts[i]
		}
	}
	return &element{at: p.at}
}
