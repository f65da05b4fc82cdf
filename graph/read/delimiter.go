package read

import (
	"strings"

	"example.org/lintas/graph/words"
)

// delimiters lists what may separate fields, the default first.
var delimiters = []struct {
	sign byte
	key  string
	name words.Text
}{
	{',', "comma", words.Text{EN: "commas", ID: "koma"}},
	{';', "semicolon", words.Text{EN: "semicolons", ID: "titik koma"}},
	{'\t', "tab", words.Text{EN: "tabs", ID: "tab"}},
}

// delimiterName returns the name of a delimiter, in the plural.
func delimiterName(sign byte) words.Text {
	for _, d := range delimiters {
		if d.sign == sign {
			return d.name
		}
	}
	return words.Text{}
}

// delimiterOf returns what separates the fields of the text: the one that cuts
// its first line into the most known column names, and among those that do it
// equally well into the most fields. The line "sep=;" that spreadsheets write
// decides by itself; rest is the text behind it and line its number.
func delimiterOf(text string, known func(name string) bool) (sign byte, rest string, line int) {
	if len(text) >= 5 && strings.EqualFold(text[:4], "sep=") && lineLength(text) == 5 && isDelimiter(text[4]) {
		p := &parser{text: text, line: 1}
		p.skipLine()
		return text[4], text[p.at:], 2
	}
	head := text
	for head != "" && strings.Trim(head[:lineLength(head)], ",;\t ") == "" {
		p := &parser{text: head}
		p.skipLine()
		head = head[p.at:]
	}
	best := -1
	for _, d := range delimiters {
		r, _ := newParser(head, d.sign).next()
		score := len(r.cells)
		for i := range r.cells {
			if known(r.cells[i].text) {
				score += maxFields
			}
		}
		if score > best {
			best, sign = score, d.sign
		}
	}
	return sign, text, 1
}

func isDelimiter(sign byte) bool { return delimiterName(sign).EN != "" }

// otherDelimiter returns the delimiter that cuts the record into the given
// number of fields where the one in force leaves it in one piece, or 0.
func otherDelimiter(r *record, sign byte, fields int) byte {
	if len(r.cells) != 1 || fields < 2 {
		return 0
	}
	for _, d := range delimiters {
		if d.sign == sign || strings.IndexByte(r.raw, d.sign) < 0 {
			continue
		}
		if other, ok := newParser(r.raw, d.sign).next(); ok && other.bad == nil && len(other.cells) == fields {
			return d.sign
		}
	}
	return 0
}
