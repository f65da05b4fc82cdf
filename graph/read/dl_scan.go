package read

import "strings"

// scanner cuts a text into words and knows where it is.
type scanner struct {
	text      string
	at        int
	line      int
	lineStart int
}

func newScanner(text string) scanner { return scanner{text: text, line: 1} }

// skip steps over white space, the given signs and lines that are comments.
func (w *scanner) skip(signs string) {
	for w.at < len(w.text) {
		c := w.text[w.at]
		switch {
		case c == '\n' || c == '\r':
			w.newLine()
		case c <= ' ' || strings.IndexByte(signs, c) >= 0:
			w.at++
		case w.isComment():
			w.at += lineLength(w.text[w.at:])
		default:
			return
		}
	}
}

// newLine steps over a line break.
func (w *scanner) newLine() {
	if w.text[w.at] == '\r' && w.at+1 < len(w.text) && w.text[w.at+1] == '\n' {
		w.at++
	}
	w.at++
	w.line++
	w.lineStart = w.at
}

// isComment reports whether a comment begins here, at the start of a line.
func (w *scanner) isComment() bool {
	if strings.TrimLeft(w.text[w.lineStart:w.at], " \t") != "" {
		return false
	}
	rest := w.text[w.at:]
	return strings.HasPrefix(rest, "//") || strings.HasPrefix(rest, "%") || strings.HasPrefix(rest, "# ") || strings.HasPrefix(rest, "/*")
}

// until returns the word that ends before one of the signs or white space.
func (w *scanner) until(signs string) cell {
	c := cell{line: w.line, column: w.at - w.lineStart + 1}
	start := w.at
	for w.at < len(w.text) && w.text[w.at] > ' ' && strings.IndexByte(signs, w.text[w.at]) < 0 {
		w.at++
	}
	c.text = w.text[start:w.at]
	return c
}

// command returns the next word of the head, an empty one at the end.
func (w *scanner) command() cell {
	w.skip(",;")
	c := w.until(",=:;")
	if c.text == "" && w.at < len(w.text) {
		c.text = w.text[w.at : w.at+1]
		w.at++
	}
	return c
}

// peek returns the next word of the head and stays before it.
func (w *scanner) peek() cell {
	ahead := *w
	return ahead.command()
}

// sign steps over the sign where it comes next, colon over a colon.
func (w *scanner) sign(sign byte) {
	ahead := *w
	ahead.skip("")
	if ahead.at < len(ahead.text) && ahead.text[ahead.at] == sign {
		ahead.at++
		*w = ahead
	}
}

func (w *scanner) colon() { w.sign(':') }

// label returns the next label, which may stand in quotes. It reports false at
// the end.
func (w *scanner) label() (cell, bool) {
	w.skip(",")
	if w.at >= len(w.text) {
		return cell{}, false
	}
	if c, ok := w.quoted(); ok {
		return c, true
	}
	return w.until(","), true
}

// quoted returns a label in quotes that end in the same line.
func (w *scanner) quoted() (cell, bool) {
	if w.at >= len(w.text) {
		return cell{}, false
	}
	quote := w.text[w.at]
	if quote != '"' && quote != '\'' {
		return cell{}, false
	}
	line := w.text[w.at+1:]
	line = line[:lineLength(line[:min(len(line), maxField)])]
	end := strings.IndexByte(line, quote)
	if end < 0 {
		return cell{}, false
	}
	c := cell{line[:end], w.line, w.at - w.lineStart + 1}
	w.at += end + 2
	return c, true
}

// labelSection is the labels that follow a command: as words, and as lines
// where labels hold spaces without quotes.
type labelSection struct {
	at     spot
	words  []cell
	lines  []cell
	labels []cell // the ones that count
}

// section reads labels up to the next command.
func (w *scanner) section() labelSection {
	w.skip(",")
	s := labelSection{at: spot{w.line, w.at - w.lineStart + 1}}
	for !w.atCommand() {
		from := w.at
		c, ok := w.label()
		if !ok {
			break
		}
		s.words = append(s.words, c)
		if n := len(s.lines); n > 0 && s.lines[n-1].line == c.line {
			first := &s.lines[n-1]
			first.text = w.text[w.lineStart+first.column-1 : w.at]
		} else {
			s.lines = append(s.lines, c)
		}
		w.skip(",")
		if w.at == from {
			break
		}
	}
	return s
}

// atCommand reports whether a command comes next that ends a section of labels.
func (w *scanner) atCommand() bool {
	ahead := *w
	ahead.skip(",")
	rest := ahead.text[ahead.at:]
	rest = rest[:min(len(rest), 64)]
	for _, name := range []string{"data", "labels", "row labels", "col labels", "column labels", "matrix labels", "mat labels", "level labels"} {
		if len(rest) < len(name) || !strings.EqualFold(rest[:len(name)], name) {
			continue
		}
		after := strings.TrimLeft(rest[len(name):], " \t")
		if strings.HasPrefix(after, ":") || len(after) >= 8 && name != "data" && strings.EqualFold(after[:8], "embedded") {
			return true
		}
	}
	return false
}
