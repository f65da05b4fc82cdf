package workbook

import (
	"bytes"
	"encoding/xml"
	"unicode/utf16"
	"unicode/utf8"
)

// readStrings reads the texts that cells point to.
func (x *xlsx) readStrings(name string) error {
	s, err := x.scan(name)
	if err != nil {
		return err
	}
	var text []byte
	return s.document(func(xml.StartElement) error {
		return s.children(func(e xml.StartElement) error {
			if e.Name.Local != "si" {
				return nil
			}
			if len(x.strings) == maxStrings {
				return fail(TooLarge, textStrings.With(maxStrings))
			}
			var err error
			if text, err = s.richText(text[:0]); err != nil {
				return err
			}
			x.strings = append(x.strings, string(unescape(text)))
			return nil
		})
	})
}

// richText appends the text of the element that the pass has just entered, in
// one piece or in runs, without the readings that stand above East Asian words
// (rPh).
func (s *scan) richText(to []byte) ([]byte, error) {
	err := s.children(func(e xml.StartElement) (err error) {
		switch e.Name.Local {
		case "t":
			to, err = s.text(to)
		case "r":
			err = s.children(func(e xml.StartElement) (err error) {
				if e.Name.Local == "t" {
					to, err = s.text(to)
				}
				return err
			})
		}
		if err != nil {
			return err
		}
		return checkLength(to)
	})
	return to, err
}

// unescape returns the text with characters in place of _xHHHH_, with which
// files write what XML cannot hold. Two that make a surrogate pair are one
// character.
func unescape(text []byte) []byte {
	i := bytes.Index(text, []byte("_x"))
	if i < 0 {
		return text
	}
	to := append(make([]byte, 0, len(text)), text[:i]...)
	for text = text[i:]; len(text) > 0; {
		unit, ok := escaped(text)
		if !ok {
			to, text = append(to, text[0]), text[1:]
			continue
		}
		text = text[len("_xHHHH_"):]
		if utf16.IsSurrogate(unit) {
			if low, ok := escaped(text); ok {
				if r := utf16.DecodeRune(unit, low); r != utf8.RuneError {
					unit, text = r, text[len("_xHHHH_"):]
				}
			}
		}
		to = utf8.AppendRune(to, unit)
	}
	return to
}

// escaped returns the unit of UTF-16 that the text begins with as _xHHHH_.
func escaped(text []byte) (rune, bool) {
	if len(text) < len("_xHHHH_") || text[0] != '_' || text[1] != 'x' || text[6] != '_' {
		return 0, false
	}
	var unit rune
	for _, c := range text[2:6] {
		switch {
		case '0' <= c && c <= '9':
			c -= '0'
		case 'a' <= c && c <= 'f':
			c -= 'a' - 10
		case 'A' <= c && c <= 'F':
			c -= 'A' - 10
		default:
			return 0, false
		}
		unit = unit<<4 | rune(c)
	}
	return unit, true
}
