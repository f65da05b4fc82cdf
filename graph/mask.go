package graph

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// masker writes codes in place of the names of organizations that stand inside of
// other texts.
type masker struct {
	names *strings.Replacer
	words map[string]string // short names, and names of one word, to codes
	known map[string]string // what was masked before
}

// The fewest letters of a name, and of a word that is one, that are looked for
// within texts: shorter ones are parts of any text.
const (
	leastName = 5
	leastWord = 3
)

func newMasker(n *Network, key *Key) *masker {
	m := &masker{words: map[string]string{}, known: map[string]string{}}
	type pair struct{ name, code string }
	var pairs []pair
	add := func(name, code string) {
		switch letters := utf8.RuneCountInString(name); {
		case strings.IndexFunc(name, isApart) < 0 && letters >= leastWord:
			m.words[strings.ToLower(name)] = code
		case letters >= leastName:
			pairs = append(pairs, pair{name, code})
		}
	}
	for _, a := range key.Organizations {
		for _, name := range []string{a.ID, a.Name, a.ShortName} {
			if name != "" {
				add(name, a.Code)
			}
		}
	}
	slices.SortFunc(pairs, func(a, b pair) int { return cmp.Or(len(b.name)-len(a.name), strings.Compare(a.name, b.name)) })
	list := make([]string, 0, 2*len(pairs))
	for _, p := range pairs {
		list = append(list, p.name, p.code)
	}
	m.names = strings.NewReplacer(list...)
	return m
}

// isApart reports whether the character stands between words.
func isApart(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) }

// mask returns the text with codes in place of names.
func (m *masker) mask(text string) string {
	if text == "" {
		return ""
	}
	if done, ok := m.known[text]; ok {
		return done
	}
	var out strings.Builder
	rest := m.names.Replace(text)
	for rest != "" {
		end := strings.IndexFunc(rest, isApart)
		if end < 0 {
			end = len(rest)
		}
		if code, ok := m.words[strings.ToLower(rest[:end])]; ok {
			out.WriteString(code)
		} else {
			out.WriteString(rest[:end])
		}
		if rest = rest[end:]; rest != "" {
			_, size := utf8.DecodeRuneInString(rest)
			out.WriteString(rest[:size])
			rest = rest[size:]
		}
	}
	m.known[text] = out.String()
	return out.String()
}

// maskAll returns the texts with codes in place of names.
func (m *masker) maskAll(texts []string) []string {
	if len(texts) == 0 {
		return texts
	}
	out := make([]string, len(texts))
	for i, t := range texts {
		out[i] = m.mask(t)
	}
	return out
}
