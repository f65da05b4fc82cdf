package workbook

import (
	"encoding/xml"
	"io"
	"unicode/utf8"

	"golang.org/x/text/encoding/htmlindex"
)

// scan is a pass over the XML of a part, one token after the other.
type scan struct {
	*part
	decoder *xml.Decoder
	spaces  spaces     // if namespaces count
	open    []xml.Name // elements that the pass is inside of, as they are written
	root    bool       // whether there was an element
}

// scan begins a pass. Names keep their prefix where one is written.
func (a *archive) scan(name string) (*scan, error) {
	p, err := a.open(name)
	if err != nil {
		return nil, err
	}
	d := xml.NewDecoder(p)
	d.CharsetReader = func(label string, input io.Reader) (io.Reader, error) {
		if label == "UTF-16" || label == "utf-16" {
			return input, nil // decoded already, by its mark
		}
		e, err := htmlindex.Get(label)
		if err != nil {
			return nil, err
		}
		return e.NewDecoder().Reader(input), nil
	}
	return &scan{part: p, decoder: d}, nil
}

// next returns the next token, or io.EOF after the end of the outermost
// element and of the part, whose checksum is then known to be right.
func (s *scan) next() (xml.Token, error) {
	s.startToken()
	// The decoder's other method checks less than is checked here and resolves
	// every namespace, which takes a third of the time.
	t, err := s.decoder.RawToken()
	if err == io.EOF && (len(s.open) > 0 || !s.root) {
		err = io.ErrUnexpectedEOF
	}
	switch {
	case err == io.EOF:
		return nil, err
	case err != nil:
		return nil, s.damage(err)
	}
	switch t := t.(type) {
	case xml.StartElement:
		if len(s.open) == maxDepth {
			return nil, fail(TooLarge, textDeep.With(s.name, maxDepth))
		}
		s.root, s.open = true, append(s.open, t.Name)
		if s.spaces != nil {
			s.spaces.resolve(&t)
			return t, nil
		}
	case xml.EndElement:
		last := len(s.open) - 1
		if last < 0 || s.open[last] != t.Name {
			return nil, s.damage(&xml.SyntaxError{Msg: "unexpected </" + t.Name.Local + ">"})
		}
		s.open = s.open[:last]
	case xml.Directive:
		return nil, fail(Unsafe, textDoctype.With(s.name))
	}
	return t, nil
}

// document passes over the part: it calls root for the outermost element and
// reads to the end of the part.
func (s *scan) document(root func(xml.StartElement) error) error {
	defer s.Close()
	for {
		t, err := s.next()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		if e, ok := t.(xml.StartElement); ok {
			if err := s.inside(len(s.open)-1, e, root); err != nil {
				return err
			}
		}
	}
}

// children calls each for every element right inside the one that the pass has
// just entered, and leaves that one. What each does not read is passed over.
func (s *scan) children(each func(xml.StartElement) error) error {
	depth := len(s.open)
	for len(s.open) >= depth {
		t, err := s.next()
		if err != nil {
			return err
		}
		if e, ok := t.(xml.StartElement); ok {
			if err := s.inside(depth, e, each); err != nil {
				return err
			}
		}
	}
	return nil
}

// inside calls each for the element and passes over what it leaves of it.
func (s *scan) inside(depth int, e xml.StartElement, each func(xml.StartElement) error) error {
	if err := each(e); err != nil {
		return err
	}
	for len(s.open) > depth {
		if _, err := s.next(); err != nil {
			return err
		}
	}
	return nil
}

// text appends what stands right inside the element that the pass has just
// entered, and leaves that one.
func (s *scan) text(to []byte) ([]byte, error) {
	depth := len(s.open)
	for len(s.open) >= depth {
		t, err := s.next()
		if err != nil {
			return to, err
		}
		if c, ok := t.(xml.CharData); ok && len(s.open) == depth {
			to = append(to, c...)
		}
		if err := checkLength(to); err != nil {
			return to, err
		}
	}
	return to, nil
}

// checkLength returns a fault where a text is certainly too long for a cell. It
// does not count characters, because it is called for every piece of a text.
func checkLength(text []byte) error {
	if len(text) > maxText*utf8.UTFMax {
		return fail(TooLarge, textLong.With(maxText))
	}
	return nil
}

// attribute returns the value of the attribute by its local name.
func attribute(e xml.StartElement, name string) string {
	for i := range e.Attr {
		if e.Attr[i].Name.Local == name {
			return e.Attr[i].Value
		}
	}
	return ""
}

// isTrue reports whether an attribute says yes.
func isTrue(value string) bool { return value == "1" || value == "true" || value == "on" }
