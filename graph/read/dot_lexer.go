package read

import (
	"html"
	"strings"
	"unicode/utf8"
)

// dotKind is what a token of DOT is.
type dotKind int8

const (
	dotEnd  dotKind = iota // of the text
	dotSign                // { } [ ] ; , = : + -> --
	dotWord                // an id without quotes, which can be a keyword
	dotText                // an id in quotes
	dotHTML                // an id in angle brackets
)

// dotToken is a token of DOT.
type dotToken struct {
	kind dotKind
	term
}

// is reports whether the token is the given sign.
func (t dotToken) is(sign string) bool { return t.kind == dotSign && t.text == sign }

// keyword reports whether the token is the given keyword.
func (t dotToken) keyword(word string) bool {
	return t.kind == dotWord && strings.EqualFold(t.text, word)
}

// isID reports whether the token is an id.
func (t dotToken) isID() bool { return t.kind >= dotWord }

// dotLexer cuts DOT into tokens.
type dotLexer struct {
	*walker
	d *document
}

// gap steps over white space, remarks and lines for the preprocessor.
func (l *dotLexer) gap() {
	for {
		l.blanks()
		rest := l.rest()
		switch {
		case strings.HasPrefix(rest, "\ufeff"):
			l.at += len("\ufeff")
		case strings.HasPrefix(rest, "//"), strings.HasPrefix(rest, "#"):
			l.toLineEnd()
		case strings.HasPrefix(rest, "/*"):
			at := l.here()
			end := strings.Index(rest[2:], "*/")
			if end < 0 {
				l.d.fail(at, textUnclosedString)
				l.at = len(l.text)
				return
			}
			l.step(end + 4)
		default:
			return
		}
	}
}

// next returns the next token.
func (l *dotLexer) next() dotToken {
	l.gap()
	at := l.here()
	c := l.peek()
	switch {
	case l.done():
		return dotToken{dotEnd, term{"", at}}
	case c == '"':
		return l.quoted(at)
	case c == '<':
		return l.html(at)
	case c == '-' && (strings.HasPrefix(l.rest(), "->") || strings.HasPrefix(l.rest(), "--")):
		return dotToken{dotSign, term{l.step(2), at}}
	case strings.IndexByte("{}[];,=:+", c) >= 0:
		return dotToken{dotSign, term{l.step(1), at}}
	}
	if word := l.bare(); word != "" {
		return dotToken{dotWord, term{word, at}}
	}
	_, size := utf8.DecodeRuneInString(l.rest())
	return dotToken{dotSign, term{l.step(size), at}}
}

// bare reads a name or a number.
func (l *dotLexer) bare() string {
	from := l.at
	if c := l.peek(); c == '-' || c == '.' || c >= '0' && c <= '9' {
		l.at++
		for c = l.peek(); c == '.' || c >= '0' && c <= '9'; c = l.peek() {
			l.at++
		}
		if number := l.text[from:l.at]; strings.Trim(number, "-.") != "" {
			// People write 3M without quotes, which is two ids by the rules.
			for isDotLetter(l.peek()) && number[0] != '-' {
				l.at++
			}
			return l.text[from:l.at]
		}
		l.at = from
		return ""
	}
	for isDotLetter(l.peek()) {
		l.at++
	}
	return l.text[from:l.at]
}

func isDotLetter(c byte) bool {
	return c == '_' || c >= 0x80 || c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'z'
}

// quoted reads a text in quotes and those that a plus sign joins to it.
func (l *dotLexer) quoted(at spot) dotToken {
	var parts []string
	for {
		part, ok := l.string()
		if !ok {
			l.d.fail(at, textUnclosedString)
			l.at = len(l.text)
			return dotToken{dotEnd, term{"", at}}
		}
		parts = append(parts, part)
		before := *l.walker
		l.gap()
		if l.peek() == '+' {
			l.step(1)
			l.gap()
			if l.peek() == '"' {
				continue
			}
		}
		*l.walker = before
		return dotToken{dotText, term{strings.Join(parts, ""), at}}
	}
}

// string reads one text in quotes.
func (l *dotLexer) string() (string, bool) {
	i := l.at + 1
	for i < len(l.text) && l.text[i] != '"' {
		if l.text[i] == '\\' {
			i++
		}
		i++
	}
	if i >= len(l.text) {
		return "", false
	}
	text := l.step(i + 1 - l.at)
	text = text[1 : len(text)-1]
	if strings.IndexByte(text, '\\') >= 0 {
		text = dotJoined.Replace(text)
	}
	return text, true
}

// dotJoined takes out the signs that guard a quote or a line break.
var dotJoined = strings.NewReplacer(`\\`, `\\`, `\"`, `"`, "\\\r\n", "", "\\\n", "", "\\\r", "")

// html reads a text in angle brackets as the words in it.
func (l *dotLexer) html(at spot) dotToken {
	depth := 0
	for i := l.at; i < len(l.text); i++ {
		switch l.text[i] {
		case '<':
			depth++
		case '>':
			if depth--; depth == 0 {
				text := l.step(i + 1 - l.at)
				return dotToken{dotHTML, term{wordsOfHTML(text[1 : len(text)-1]), at}}
			}
		}
	}
	l.d.fail(at, textUnclosedString)
	l.at = len(l.text)
	return dotToken{dotEnd, term{"", at}}
}

// wordsOfHTML returns the text between the tags.
func wordsOfHTML(text string) string {
	var out strings.Builder
	for text != "" {
		open := strings.IndexByte(text, '<')
		if open < 0 {
			out.WriteString(text)
			break
		}
		out.WriteString(text[:open])
		out.WriteByte(' ')
		end := strings.IndexByte(text[open:], '>')
		if end < 0 {
			break
		}
		text = text[open+end+1:]
	}
	return html.UnescapeString(strings.TrimSpace(out.String()))
}

// wordsOfLabel returns a label in quotes without its signs for line breaks; the
// sign for the node's own id is nothing.
func wordsOfLabel(text string) string {
	if strings.IndexByte(text, '\\') >= 0 {
		text = dotBreaks.Replace(text)
	}
	return html.UnescapeString(text)
}

var dotBreaks = strings.NewReplacer(`\\`, `\`, `\n`, " ", `\l`, " ", `\r`, " ", `\N`, "", `\G`, "", `\E`, "", `\L`, "", `\T`, "", `\H`, "")
