package read

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// proposal is a cell that names several organizations or may do so.
type proposal struct {
	Column int // from 1
	At     spot
	Text   string
	Parts  []string
	// Sure says that the cell was taken apart; otherwise it is one organization
	// until a mapping says what it is.
	Sure bool
	// Decided says that a mapping says so.
	Decided bool
	Private bool // a person or a way to reach one stands in the text
	Rows    int  // how many cells say the same
}

// maxProposals is how many different cells are listed, and maxParts how many
// organizations one cell may name.
const (
	maxProposals = 2000
	maxParts     = 1000
)

// splitCell is what a cell of organizations was taken apart into.
type splitCell struct {
	parts    []string
	amounts  string // in brackets, as written
	persons  int
	contact  bool
	proposal []int // in the layout's list
}

// organizations returns what the cell of the given column names. Cells without
// any sign of several are returned as they are.
func (l *layout) organizations(column int, text string, at spot) splitCell {
	if !mayBeSeveral(text) && l.plan.parts == nil {
		return splitCell{parts: []string{text}}
	}
	s, ok := l.splits[text]
	if !ok {
		s = l.split(column, text, at)
		l.splits[text] = s
	}
	for _, i := range s.proposal {
		l.Proposals[i].Rows++
	}
	return s
}

// mayBeSeveral reports whether the text is more than a name without signs.
func mayBeSeveral(text string) bool {
	if strings.ContainsAny(text, ";\n,/&(@+0123456789•.") {
		return true
	}
	return strings.Contains(text, " dan ") || strings.Contains(text, " and ") || strings.Contains(text, " et ") || strings.Contains(text, " y ") ||
		formsOfAddress[firstWord(text)]
}

func firstWord(text string) string {
	if i := strings.IndexByte(text, ' '); i >= 0 {
		return text[:i]
	}
	return text
}

// split takes a cell apart where it is safe and proposes where it is not.
func (l *layout) split(column int, text string, at spot) splitCell {
	s, several := l.cut(text)
	private := s.persons > 0 || s.contact
	line := oneLine(text)
	if parts, decided := l.plan.decided(line); decided {
		p := proposal{Column: column + 1, At: at, Text: line, Parts: parts, Sure: true, Decided: true, Private: private}
		if len(parts) == 1 && parts[0] == line {
			p.Sure = false
			if p.Parts = s.parts; !several {
				p.Parts = l.guess(line)
			}
		}
		s.parts = parts
		if p.Sure || len(p.Parts) > 1 {
			l.propose(&s, p)
		}
		return s
	}
	if several && len(s.parts) > 0 {
		l.propose(&s, proposal{Column: column + 1, At: at, Text: line, Parts: s.parts, Sure: true, Private: private})
	}
	l.proposeParts(&s, column, at)
	return s
}

// proposeParts proposes to take the parts of a cell further apart where they may
// name several organizations. What a mapping says of a part is done with its
// organizations.
func (l *layout) proposeParts(s *splitCell, column int, at spot) {
	for _, part := range s.parts {
		p := proposal{Column: column + 1, At: at, Text: part, Parts: l.guess(part)}
		if parts, decided := l.plan.decided(part); decided {
			p.Decided = true
			if len(parts) != 1 || parts[0] != part {
				p.Parts, p.Sure = parts, true
			}
		}
		if len(p.Parts) > 1 || p.Sure {
			l.propose(s, p)
		}
	}
}

// cut takes a cell apart where it is safe, without amounts, persons and ways to
// reach them, and reports whether it has several parts.
func (l *layout) cut(text string) (splitCell, bool) {
	var s splitCell
	pieces := cutList(text)
	l.crowded = l.crowded || len(pieces) == maxParts
	var amounts []string
	for _, piece := range pieces {
		name, amount := withoutAmounts(piece)
		name, contact := withoutContact(name)
		s.contact = s.contact || contact
		switch name = strings.Trim(name, " ,;"); {
		case name == "" || isNobody(name):
		case isPerson(name):
			s.persons++
		default:
			s.parts = append(s.parts, name)
			if amount != "" {
				amounts = append(amounts, name+": "+amount)
			}
		}
	}
	s.amounts = strings.Join(amounts, "; ")
	return s, len(pieces) > 1
}

// propose adds a proposal to the layout's list, which is bounded.
func (l *layout) propose(s *splitCell, p proposal) {
	if len(l.Proposals) >= maxProposals {
		return
	}
	s.proposal = append(s.proposal, len(l.Proposals))
	l.Proposals = append(l.Proposals, p)
}

// cutList cuts the text at semicolons, line breaks, bullets and the numbers of a
// list, which stand inside a name in brackets only.
func cutList(text string) []string {
	var out []string
	closed, depth := strings.Count(text, "(") == strings.Count(text, ")"), 0
	for _, line := range strings.FieldsFunc(text, func(r rune) bool {
		switch r {
		case '(':
			depth++
		case ')':
			depth--
		}
		return (r == ';' || r == '\n' || r == '•') && (depth <= 0 || !closed)
	}) {
		line = strings.TrimPrefix(strings.TrimSpace(line), "- ")
		for _, item := range cutNumbers(line, len(out)) {
			if item = strings.TrimSpace(item); item != "" && len(out) < maxParts {
				out = append(out, oneLine(item))
			}
		}
	}
	return out
}

// cutNumbers cuts a numbered list such as "1. A 2. B" or "1) A 2) B". The
// numbers go on from those of the items before without a gap. One item alone is
// a list too: its number is taken off.
func cutNumbers(text string, before int) []string {
	var starts, ends []int
	for i := 0; i < len(text); i++ {
		if text[i] < '0' || text[i] > '9' || i > 0 && text[i-1] != ' ' {
			continue
		}
		end, n := i, 0
		for end < len(text) && end < i+2 && text[end] >= '0' && text[end] <= '9' {
			n = n*10 + int(text[end]-'0')
			end++
		}
		if end+1 < len(text) && (text[end] == '.' || text[end] == ')') && text[end+1] == ' ' && n == before+len(starts)+1 {
			starts, ends = append(starts, i), append(ends, end+1)
		}
	}
	if len(starts) == 0 || strings.TrimSpace(text[:starts[0]]) != "" {
		return []string{text}
	}
	var out []string
	for k := range starts {
		next := len(text)
		if k+1 < len(starts) {
			next = starts[k+1]
		}
		out = append(out, strings.Trim(text[ends[k]:next], " ,"))
	}
	return out
}

// withoutAmounts returns the text without amounts of money in brackets and
// without one behind the name, and the amounts.
func withoutAmounts(text string) (name, amounts string) {
	const most = 20 // amounts in one name
	var found []string
	for at := 0; len(found) < most; {
		open := strings.IndexByte(text[at:], '(')
		if open < 0 {
			break
		}
		open += at
		closing := strings.IndexByte(text[open:], ')')
		if closing < 0 {
			break
		}
		closing += open
		if inside := strings.TrimSpace(text[open+1 : closing]); isMoney(inside) {
			found = append(found, inside)
			text = strings.TrimSpace(text[:open]) + text[closing+1:]
			at = min(open, len(text))
			continue
		}
		at = closing + 1
	}
	for _, sign := range []string{" Rp ", " Rp. ", " Rp", " USD ", " IDR ", " US$"} {
		if i := strings.LastIndex(text, sign); i > 0 && isMoney(strings.TrimSpace(text[i:])) {
			found = append(found, strings.TrimSpace(text[i:]))
			text = strings.TrimRight(text[:i], " :-=")
			break
		}
	}
	return strings.TrimSpace(text), strings.Join(found, "; ")
}

// isMoney reports whether the text is an amount with its currency, and nothing
// else.
func isMoney(text string) bool {
	_, currency, ok := readAmount(text)
	return ok && currency != "" || ok && strings.ContainsAny(text, ".,") && len(text) >= 7
}

// guess returns the organizations that the text may name, of which nobody is
// sure: it is cut at commas, slashes, ampersands and words for "and", and at
// least two of the parts must look like organizations by themselves.
func (l *layout) guess(text string) []string {
	for _, signs := range [][]string{{",", "/", "&", "+", " dan ", " and ", " et ", " serta "}, {",", "/"}, {",", " dan ", " and ", " et "}, {"/"}} {
		parts := cutAt(text, signs)
		if len(parts) < 2 || len(parts) > maxParts {
			continue
		}
		likely := true
		for _, p := range parts {
			likely = likely && l.looksWhole(p)
		}
		if likely {
			return parts
		}
	}
	return nil
}

// cutAt cuts the text at any of the signs outside brackets.
func cutAt(text string, signs []string) []string {
	var out []string
	from, depth := 0, 0
	for i := 0; i < len(text); {
		switch text[i] {
		case '(':
			depth++
		case ')':
			depth--
		}
		size := 0
		for _, s := range signs {
			if depth <= 0 && strings.HasPrefix(text[i:], s) {
				size = len(s)
				break
			}
		}
		if size == 0 {
			i++
			continue
		}
		out = append(out, strings.TrimSpace(text[from:i]))
		i += size
		from = i
	}
	out = append(out, strings.TrimSpace(text[from:]))
	kept := out[:0]
	for _, p := range out {
		if p != "" {
			kept = append(kept, p)
		}
	}
	return kept
}

// looksWhole reports whether a part of a cell looks like an organization by
// itself: the whole of another cell says so, or it is an acronym, or it begins
// with a word that organizations are called by and goes on. A legal form alone
// and a single other word never do.
func (l *layout) looksWhole(text string) bool {
	if isLegalForm(text) {
		return false
	}
	if l.names[text] {
		return true
	}
	if isAcronym(text) {
		return true
	}
	if strings.IndexByte(text, ' ') < 0 {
		return completeWords[strings.ToLower(text)]
	}
	return isOrganized(text)
}

// completeWords are the words of one organization each.
var completeWords = setOf("polsek", "polres", "koramil", "kodim", "baznas", "bappeda", "bappelitbangda", "dinkes", "disdik", "dinsos", "puskesmas", "pkk", "pmi", "kua",
	"satpol", "unicef", "undp", "unfpa", "unhcr", "usaid", "caritas", "oxfam", "muhammadiyah", "aisyiyah", "fatayat", "muslimat", "tni", "polri", "pramuka")

// isLegalForm reports whether the text is only what stands behind or before the
// name of a company.
func isLegalForm(text string) bool {
	switch strings.ToLower(strings.Trim(text, ". ")) {
	case "pt", "cv", "tbk", "ltd", "limited", "inc", "llc", "llp", "plc", "co", "corp", "corporation", "gmbh", "ag", "sa", "s.a", "sarl", "s.a.r.l",
		"e.v", "ev", "bv", "b.v", "nv", "ngo", "ong", "un", "persero", "jr", "government of", "republic of":
		return true
	}
	return false
}

// isAcronym reports whether the text is one word of at least two capitals.
func isAcronym(text string) bool {
	if strings.ContainsRune(text, ' ') || utf8.RuneCountInString(text) > 12 {
		return false
	}
	capitals := 0
	for _, r := range text {
		switch {
		case unicode.IsUpper(r):
			capitals++
		case unicode.IsLower(r):
			return false
		}
	}
	return capitals >= 2
}
