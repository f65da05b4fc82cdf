package read

import (
	"strings"
)

// walker walks through a text and knows where it is.
type walker struct {
	text  string
	at    int
	line  int
	start int // offset of the line
}

func newWalker(text string) *walker { return &walker{text: text, line: 1} }

// here returns where what comes next stands.
func (s *walker) here() spot { return spot{s.line, s.at - s.start + 1} }

// done reports whether nothing comes any more.
func (s *walker) done() bool { return s.at >= len(s.text) }

// peek returns the next byte, 0 at the end.
func (s *walker) peek() byte {
	if s.done() {
		return 0
	}
	return s.text[s.at]
}

// rest returns what comes next.
func (s *walker) rest() string { return s.text[s.at:] }

// step goes on by a number of bytes, over line breaks too.
func (s *walker) step(n int) string {
	from := s.at
	end := min(s.at+n, len(s.text))
	for s.at < end {
		c := s.text[s.at]
		s.at++
		if c == '\n' || c == '\r' && !strings.HasPrefix(s.rest(), "\n") {
			s.line++
			s.start = s.at
		}
	}
	return s.text[from:end]
}

// blanks steps over white space.
func (s *walker) blanks() {
	for !s.done() && isBlank(s.text[s.at]) {
		s.step(1)
	}
}

func isBlank(c byte) bool {
	return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v'
}

// toLineEnd steps to the end of the line and returns what it steps over.
func (s *walker) toLineEnd() string { return s.step(lineLength(s.rest())) }

// word steps over what stands before the next blank or any of the given signs
// and returns it.
func (s *walker) word(signs string) string {
	from := s.at
	for !s.done() && !isBlank(s.text[s.at]) && strings.IndexByte(signs, s.text[s.at]) < 0 {
		s.at++
	}
	return s.text[from:s.at]
}
