package sheet

import (
	"strings"
	"unicode/utf8"
)

// Wrap breaks text into lines of at most n letters, between words where it
// can and inside words that are longer than a line.
func Wrap(text string, n int) []string {
	return wrap(text, func(line string) bool { return utf8.RuneCountInString(line) <= n })
}

// WrapWidth breaks text into lines of at most width points.
func (f *Fonts) WrapWidth(text string, width, size float64, isBold bool) []string {
	return wrap(text, func(line string) bool { return f.Width(line, size, isBold) <= width })
}

func wrap(text string, fits func(string) bool) []string {
	var lines []string
	line := ""
	for _, word := range strings.Fields(Clean(text)) {
		if line != "" && fits(line+" "+word) {
			line += " " + word
			continue
		}
		if line != "" {
			lines = append(lines, line)
		}
		for !fits(word) {
			head := headThatFits(word, fits)
			lines = append(lines, head)
			word = word[len(head):]
		}
		line = word
	}
	if line != "" {
		lines = append(lines, line)
	}
	return withoutOrphan(lines, fits)
}

// withoutOrphan takes a word down to a last line that holds nothing but one short
// word, such as "of", where both fit and the line before keeps another.
func withoutOrphan(lines []string, fits func(string) bool) []string {
	const short = 3
	last := len(lines) - 1
	if last < 1 || utf8.RuneCountInString(lines[last]) > short || strings.Contains(lines[last], " ") {
		return lines
	}
	cut := strings.LastIndexByte(lines[last-1], ' ')
	if cut < 0 {
		return lines
	}
	if joined := lines[last-1][cut+1:] + " " + lines[last]; fits(joined) {
		lines[last-1], lines[last] = lines[last-1][:cut], joined
	}
	return lines
}

// headThatFits returns the longest beginning of word that fits, at least one
// letter.
func headThatFits(word string, fits func(string) bool) string {
	end := 0
	for i, r := range word {
		next := i + utf8.RuneLen(r)
		if end > 0 && !fits(word[:next]) {
			break
		}
		end = next
	}
	return word[:end]
}
