package read

import (
	"regexp"
	"strconv"
	"strings"
)

// split cuts a line into words, of which those in quotes may hold blanks.
func (p *pajek) split(line string, at spot) {
	p.tokens = p.tokens[:0]
	for i := 0; i < len(line); {
		if isBlank(line[i]) {
			i++
			continue
		}
		begin := i
		if line[i] == '"' {
			end := closingQuote(line[i+1:])
			if end < 0 {
				p.d.fail(spot{at.line, at.column + i}, textUnclosedString)
				return
			}
			i += end + 2
			p.tokens = append(p.tokens, pajekToken{term{strings.ReplaceAll(pajekText(line[begin+1:i-1]), `\"`, `"`), spot{at.line, at.column + begin + 1}}, true})
			continue
		}
		for i < len(line) && !isBlank(line[i]) {
			i++
		}
		p.tokens = append(p.tokens, pajekToken{term{line[begin:i], spot{at.line, at.column + begin}}, false})
	}
}

// closingQuote returns the offset of the quote that ends a text, before a blank
// or the end of the line, or -1. Programs write quotes inside of a text as they
// are, or with a backslash before them.
func closingQuote(text string) int {
	guarded := -1
	for i := range len(text) {
		if text[i] != '"' || i+1 < len(text) && !isBlank(text[i+1]) {
			continue
		}
		if i == 0 || text[i-1] != '\\' {
			return i
		}
		if guarded < 0 {
			guarded = i
		}
	}
	return guarded
}

// pajekCharacter is how Pajek writes letters that Latin-1 has not.
var pajekCharacter = regexp.MustCompile(`&#\d{1,7};`)

func pajekText(text string) string {
	if !strings.Contains(text, "&#") {
		return text
	}
	return pajekCharacter.ReplaceAllStringFunc(text, func(c string) string {
		n, _ := strconv.Atoi(c[2 : len(c)-1])
		return string(rune(n))
	})
}
