package read

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"example.org/lintas/graph/table"
	"golang.org/x/text/unicode/norm"
)

// clean returns the cell trimmed, with one space for inner white space, in
// Unicode NFC, without the apostrophe that guards a formula and without control
// and bidirectional characters, whose number is the second result. A cell in
// which nothing can be seen is empty.
func clean(cell string) (text string, stripped int) {
	if strings.HasPrefix(cell, "'") {
		cell = table.Unguard(cell)
	}
	return tidy(cell)
}

// tidy is clean for text that nothing guards.
func tidy(cell string) (text string, stripped int) {
	if isPlain(cell) {
		return cell, 0
	}
	var out strings.Builder
	out.Grow(len(cell))
	space := false
	for _, r := range cell {
		switch {
		case unicode.IsSpace(r):
			space = out.Len() > 0
		case isHidden(r):
			stripped++
		default:
			if space {
				out.WriteByte(' ')
				space = false
			}
			out.WriteRune(r)
		}
	}
	if text = out.String(); isInvisible(text) {
		return "", stripped + utf8.RuneCountInString(text)
	}
	return norm.NFC.String(text), stripped
}

// cleanLines is clean for each line of a cell: line breaks in which something
// stands on both sides are kept as line feeds, because people list several
// things in a cell so.
func cleanLines(cell string) (text string, stripped int) {
	if !strings.ContainsAny(cell, "\n\r") {
		return clean(cell)
	}
	var lines []string
	for line := range strings.FieldsFuncSeq(cell, func(r rune) bool { return r == '\n' || r == '\r' }) {
		one, n := clean(line)
		stripped += n
		if one != "" {
			lines = append(lines, one)
		}
	}
	return strings.Join(lines, "\n"), stripped
}

// isInvisible reports whether nothing of the text can be seen.
func isInvisible(text string) bool {
	for _, r := range text {
		const blankBraille = 0x2800
		if r != ' ' && r != blankBraille &&
			!unicode.In(r, unicode.Cf, unicode.Other_Default_Ignorable_Code_Point, unicode.Variation_Selector) {
			return false
		}
	}
	return true
}

// isPlain reports whether the text is ASCII that cleaning leaves alone.
func isPlain(text string) bool {
	before := byte(' ')
	for i := range len(text) {
		c := text[i]
		if c < ' ' || c >= 0x7F || c == ' ' && before == ' ' {
			return false
		}
		before = c
	}
	return text == "" || before != ' '
}

// isHidden reports whether the character is a control or one that reorders or
// hides text. The joiners that scripts and emoji need are kept.
func isHidden(r rune) bool {
	switch {
	case unicode.IsControl(r):
		return true
	case r >= 0x202A && r <= 0x202E, r >= 0x2066 && r <= 0x2069:
		return true
	}
	switch r {
	case 0x00AD, 0x061C, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF:
		return true
	}
	return r >= 0xFFF9 && r <= 0xFFFB
}

// list returns the parts of a cell that holds several, each cleaned, without
// empty ones.
func list(cell string) []string {
	if cell == "" {
		return nil
	}
	var out []string
	for part := range strings.SplitSeq(cell, ";") {
		if part = strings.TrimSpace(part); !isInvisible(part) {
			out = append(out, part)
		}
	}
	return out
}

// letters returns the number of letters in the text.
func letters(text string) int {
	n := 0
	for _, r := range text {
		if unicode.IsLetter(r) {
			n++
		}
	}
	return n
}

// countBreaks returns the number of line breaks: LF, CR LF or CR.
func countBreaks(text string) int {
	n := strings.Count(text, "\n")
	for i := strings.IndexByte(text, '\r'); i >= 0; {
		if i+1 >= len(text) || text[i+1] != '\n' {
			n++
		}
		next := strings.IndexByte(text[i+1:], '\r')
		if next < 0 {
			break
		}
		i += 1 + next
	}
	return n
}

// shorten returns the text as a message can hold it.
func shorten(text string) string {
	const most = 80
	if utf8.RuneCountInString(text) <= most {
		return text
	}
	return string([]rune(text)[:most]) + "…"
}
