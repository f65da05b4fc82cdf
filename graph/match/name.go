package match

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mozillazg/go-unidecode"

	"example.org/lintas/graph"
)

// longestName is how many letters of a name are looked at. Longer names are
// sentences; they are one only where they agree in every letter.
const longestName = 300

// token is a word of a name in folded letters, in Latin where its script is an
// alphabet that has one Latin spelling. Dotted says that a full stop follows, as
// in the letters of "e.V.".
type token struct {
	text   string
	dotted bool
}

// alphabets are the scripts whose letters have one Latin spelling each. Two names
// in another script that share a Latin spelling may still be two names.
var alphabets = []*unicode.RangeTable{unicode.Latin, unicode.Greek, unicode.Cyrillic, unicode.Armenian, unicode.Georgian}

// tokenize returns the words of the text.
func tokenize(text string) []token {
	if isASCII(text) {
		return tokenizeASCII(text)
	}
	var out []token
	var word strings.Builder
	end := func(dotted bool) {
		if word.Len() > 0 {
			out = append(out, token{word.String(), dotted})
			word.Reset()
		}
	}
	for _, r := range graph.Fold(strings.ToValidUTF8(text, "\ufffd")) {
		switch {
		case unicode.In(r, unicode.Cf): // joiners, marks of direction, soft hyphens
		case unicode.IsDigit(r), unicode.IsLetter(r) && unicode.In(r, alphabets...):
			for _, l := range strings.ToLower(latin(r)) {
				if unicode.IsLetter(l) || unicode.IsDigit(l) {
					word.WriteRune(l)
				}
			}
		case unicode.IsLetter(r), unicode.IsMark(r), unicode.IsNumber(r), r == utf8.RuneError,
			(r == '+' || r == '#') && word.Len() > 0: // C++ is not C
			word.WriteRune(r)
		default:
			end(r == '.')
		}
	}
	end(false)
	return joinDotted(out)
}

func isASCII(text string) bool {
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// tokenizeASCII is tokenize for texts without other letters, which are most and need
// no tables.
func tokenizeASCII(text string) []token {
	var out []token
	word := make([]byte, 0, len(text))
	end := func(dotted bool) {
		if len(word) > 0 {
			out = append(out, token{string(word), dotted})
			word = word[:0]
		}
	}
	for i := range len(text) {
		switch c := text[i]; {
		case c >= 'A' && c <= 'Z':
			word = append(word, c+'a'-'A')
		case c >= 'a' && c <= 'z', c >= '0' && c <= '9', (c == '+' || c == '#') && len(word) > 0:
			word = append(word, c)
		case c == '\'', c == '`', c == '"':
		default:
			end(c == '.')
		}
	}
	end(false)
	return joinDotted(out)
}

// latin returns the Latin spelling of a letter.
func latin(r rune) string {
	if r < utf8.RuneSelf {
		return string(r)
	}
	return unidecode.Unidecode(string(r))
}

// joinDotted makes one word of letters with full stops between them: "U.N.D.P.".
func joinDotted(ws []token) []token {
	out := ws[:0]
	run := false // whether the last word is such letters
	for i, w := range ws {
		letter := utf8.RuneCountInString(w.text) == 1 && !digit(w.text)
		if letter && run && ws[i-1].dotted {
			out[len(out)-1] = token{out[len(out)-1].text + w.text, w.dotted}
			continue
		}
		run = letter
		out = append(out, w)
	}
	return out
}

func digit(text string) bool { return text != "" && text[0] >= '0' && text[0] <= '9' }

// entry is what a mention says, in the letters that are compared.
type entry struct {
	Mention
	mention int
	key     string   // what two certain spellings share; empty where the name says nothing
	words   []string // the words of the key
	form    string   // the class of the legal form, or nothing
	legal   string   // the legal form as written, in folded letters
	held    bool     // whether the name holds its acronym
	acronym string   // as stated, in folded letters, or nothing
	stated  string   // the same as written
	script  bool     // whether the name is written in another script than Latin
	id      identifier
}

// shortKey is how many letters of a key are so few that names must agree in every
// sign.
const shortKey = 3

// parse returns what the mention says.
func parse(m Mention) *entry {
	m.Weight = max(m.Weight, 1)
	e := &entry{Mention: m, id: parseIdentifier(m.ID)}
	if utf8.RuneCountInString(m.Name) > longestName {
		e.key = "\x00" + strings.TrimSpace(m.Name)
		return e
	}
	column := letters(cut(m.Acronym, longestName))
	full, acronym, ok := splitAcronym(m.Name, column)
	e.stated, e.acronym = strings.TrimSpace(acronym), letters(acronym)
	if !ok {
		e.stated, e.acronym = strings.TrimSpace(m.Acronym), column
	}
	e.held = ok
	ws, form, legal := stripForms(tokenize(full))
	e.form, e.legal = form, legal
	e.words = meaningful(ws)
	e.key = joinWords(e.words)
	if n := utf8.RuneCountInString(e.key); n > 0 && n <= shortKey {
		// Too little to leave anything out of it but capitals.
		e.key = strings.ToLower(strings.TrimSpace(m.Name))
	}
	e.script = foreign(full)
	if e.acronym == e.key || len(e.acronym) < 2 || len(e.acronym) > longestAcronym {
		e.stated, e.acronym = "", ""
	}
	if nobody[e.key] {
		e.key, e.words = "", nil
	}
	return e
}

// Key returns what all spellings of a name share that are certainly one name, or
// nothing where the text names no organization. It is for comparing and not for
// showing. Equal keys are not the whole of what Find asks: legal forms, stated
// acronyms and identifiers still keep two mentions apart.
func Key(name string) string { return parse(Mention{Name: name}).key }

// cut returns at most so many letters of the text.
func cut(text string, most int) string {
	n := 0
	for i := range text {
		if n == most {
			return text[:i]
		}
		n++
	}
	return text
}

// foreign reports whether the text has a letter of another script than Latin.
func foreign(text string) bool {
	return strings.ContainsFunc(text, func(r rune) bool {
		return r >= utf8.RuneSelf && unicode.IsLetter(r) && !unicode.Is(unicode.Latin, r)
	})
}

// meaningful returns the words without those that a spelling may lack: a leading
// article, "and" in the languages of such files, "no." before a number. British
// spellings become American, abbreviations words, and numbers lose leading zeros.
func meaningful(ws []token) []string {
	out := make([]string, 0, len(ws))
	for i, w := range ws {
		inner := i > 0 && i < len(ws)-1
		switch {
		case i == 0 && len(ws) > 1 && w.text == "the",
			inner && ands[w.text] && !w.dotted,
			i < len(ws)-1 && numberSigns[w.text] && digit(ws[i+1].text):
			continue
		}
		out = append(out, normal(w.text)...)
	}
	return out
}

// normal returns the one spelling of a word that has two, or the words that it
// abbreviates.
func normal(w string) []string {
	if long := spelledOut[w]; long != nil {
		return long
	}
	if short := strings.TrimLeft(w, "0"); digit(w) && digit(short) {
		return []string{short}
	}
	for _, end := range []string{"isation", "isations"} {
		if stem, ok := strings.CutSuffix(w, end); ok && len(w) >= 9 {
			return []string{stem + "iz" + end[2:]}
		}
	}
	return []string{w}
}

// joinWords joins words without spaces ("Action Aid" is ActionAid), but keeps
// numbers apart.
func joinWords(ws []string) string {
	var out strings.Builder
	for i, w := range ws {
		if i > 0 && digit(w) && digit(ws[i-1][len(ws[i-1])-1:]) {
			out.WriteByte(' ')
		}
		out.WriteString(w)
	}
	return out.String()
}
