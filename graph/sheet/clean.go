package sheet

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Clean returns text without what a page cannot or must not hold: invalid
// UTF-8, control characters, code points that XML 1.0 forbids, and the marks
// that reverse the direction of what follows. Tabs and line breaks become
// spaces, runs of spaces one.
func Clean(text string) string {
	var b strings.Builder
	space := true
	for _, r := range text {
		switch {
		case unicode.IsSpace(r):
			r = ' '
		case r == utf8.RuneError || forbidden(r):
			continue
		}
		if r == ' ' && space {
			continue
		}
		space = r == ' '
		b.WriteRune(r)
	}
	return strings.TrimSuffix(b.String(), " ")
}

func forbidden(r rune) bool {
	switch {
	case unicode.IsControl(r), r&0xfffe == 0xfffe, r >= 0xfdd0 && r <= 0xfdef:
		return true
	case r == 0x061c, r == 0x200b, r == 0x200e, r == 0x200f, r == 0xfeff:
		return true
	case r >= 0x202a && r <= 0x202e, r >= 0x2060 && r <= 0x206f, r >= 0xfff9 && r <= 0xfffb:
		return true
	case r >= 0xe0000 && r <= 0xe007f:
		return true
	}
	return unicode.Is(unicode.Co, r)
}

// Cut returns the cleaned text with at most n letters, the last an ellipsis
// where something was cut.
func Cut(text string, n int) string {
	runes := []rune(Clean(text))
	if len(runes) <= n {
		return string(runes)
	}
	return strings.TrimRight(string(runes[:max(n-1, 0)]), " ,;.-–") + "…"
}
