package write

import (
	"bufio"
	"encoding/xml"
	"io"
	"strconv"
	"strings"
)

// markup writes XML. The error of the writer stays until flush returns it.
type markup struct {
	*bufio.Writer
}

func newMarkup(w io.Writer) markup {
	m := markup{bufio.NewWriterSize(w, 1<<16)}
	m.raw(xml.Header)
	return m
}

func (m markup) raw(text string) { _, _ = m.WriteString(text) }

// open writes a start tag of the names and values given in turn, and after it
// end: ">" or "/>".
func (m markup) open(name, end string, attributes ...string) {
	m.raw("<" + name)
	for i := 0; i < len(attributes); i += 2 {
		m.raw(" " + attributes[i] + `="`)
		m.text(attributes[i+1])
		m.raw(`"`)
	}
	m.raw(end)
}

// text writes text escaped. What XML cannot hold becomes U+FFFD.
func (m markup) text(text string) {
	// Its error is the writer's, which stays.
	_ = xml.EscapeText(m, []byte(text))
}

// nameTokens returns for each text a token of XML (NMTOKEN), no two alike: the
// text where it is one, else its number after an n. The second result reports
// whether all texts are tokens.
func nameTokens(texts []string) ([]string, bool) {
	tokens := make([]string, len(texts))
	taken := map[string]bool{}
	all := true
	for i, t := range texts {
		if isToken(t) && !taken[t] {
			tokens[i] = t
			taken[t] = true
		}
	}
	for i := range texts {
		if tokens[i] == "" {
			all = false
			token := "n" + strconv.Itoa(i)
			for taken[token] {
				token += "_"
			}
			tokens[i], taken[token] = token, true
		}
	}
	return tokens, all
}

// isToken reports whether the text is a token of XML. Of the letters beyond
// ASCII, of which versions of XML differ, it takes those that all have.
func isToken(text string) bool {
	return text != "" && strings.IndexFunc(text, func(r rune) bool {
		switch {
		case 'a' <= r && r <= 'z', 'A' <= r && r <= 'Z', '0' <= r && r <= '9', strings.ContainsRune("._-:", r):
		case 0xC0 <= r && r <= 0x131 && r != 0xD7 && r != 0xF7: // Latin letters with marks
		default:
			return true
		}
		return false
	}) < 0
}
