package match

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// longestAcronym is how many letters an acronym has at most.
const longestAcronym = 12

// SplitAcronym returns the name and the acronym of a name that holds both, such as
// "World Food Programme (WFP)", "WFP - World Food Programme" or "WFP (World Food
// Programme)". It reports false where the name holds no acronym or where what
// looks like one does not come from the name's own letters: the brackets of
// "Oxfam (GB)" hold a place.
func SplitAcronym(name string) (full, acronym string, ok bool) {
	return splitAcronym(name, "")
}

// splitAcronym is SplitAcronym where the acronym given, in folded letters, needs
// no proof in brackets: "Action Against Hunger (ACF)". Before a dash it may be the
// name itself, and what follows a motto.
func splitAcronym(name, known string) (full, acronym string, ok bool) {
	name = strings.Join(strings.Fields(name), " ")
	if utf8.RuneCountInString(name) > longestName {
		return name, "", false
	}
	if full, acronym, ok = splitBrackets(name, known); ok {
		return full, acronym, true
	}
	if full, acronym, ok = splitSeparator(name); ok {
		return full, acronym, true
	}
	return splitBare(name)
}

// splitBrackets splits a name at its last bracket.
func splitBrackets(name, known string) (string, string, bool) {
	for _, b := range []string{"()", "[]", "（）"} {
		opening, closing := string([]rune(b)[0]), string([]rune(b)[1])
		from := strings.LastIndex(name, opening)
		if from <= 0 {
			continue
		}
		inner, after, _ := strings.Cut(name[from+len(opening):], closing)
		before, inner := strings.TrimSpace(name[:from]), strings.TrimSpace(inner)
		if abbreviates(inner, before, known, true) {
			return strings.TrimSpace(before + " " + strings.TrimSpace(after)), inner, true
		}
		if strings.TrimSpace(after) == "" && abbreviates(before, inner, "", true) && strings.Contains(inner, " ") {
			return inner, before, true
		}
	}
	return name, "", false
}

// separators stand between a name and its acronym, those with space about them
// first.
var separators = []string{" - ", " – ", " — ", " | ", " / ", ": ", " |", "| ", ", ", "/", "- ", " -", "–", "-", "|"}

// splitSeparator splits a name at its first or last separator.
func splitSeparator(name string) (string, string, bool) {
	for _, s := range separators {
		first, last := strings.Index(name, s), strings.LastIndex(name, s)
		if first < 0 {
			continue
		}
		for _, at := range []int{first, last} {
			before, after := strings.TrimSpace(name[:at]), strings.TrimSpace(name[at+len(s):])
			if strings.Contains(before, " ") && abbreviates(after, before, "", false) {
				return before, after, true
			}
			if strings.Contains(after, " ") && abbreviates(before, after, "", false) {
				return after, before, true
			}
		}
	}
	return name, "", false
}

// splitBare splits a name that begins or ends with exactly its own initials, with
// nothing between: "WFP World Food Programme".
func splitBare(name string) (string, string, bool) {
	fields := strings.Fields(name)
	if len(fields) < 4 {
		return name, "", false
	}
	first, last := fields[0], fields[len(fields)-1]
	if head := strings.Join(fields[:len(fields)-1], " "); isInitials(last, head) {
		return head, last, true
	}
	if tail := strings.Join(fields[1:], " "); isInitials(first, tail) {
		return tail, first, true
	}
	return name, "", false
}

// isInitials reports whether the text is three or more letters, and exactly the
// initials of the name's words.
func isInitials(text, name string) bool {
	short := letters(text)
	if len(short) < 3 || len(short) > longestAcronym {
		return false
	}
	ws := tokenize(name)
	return short == initials(ws, true) || short == initials(ws, false)
}

// abbreviates reports whether short is an acronym made of the letters of the name,
// or the known one. Brackets say of themselves that it may be one; after a dash a
// branch of the organization may stand.
func abbreviates(short, name, known string, bracketed bool) bool {
	if short == "" || name == "" || strings.Contains(short, " ") || utf8.RuneCountInString(short) > longestAcronym+4 {
		return false
	}
	s := letters(short)
	if len(s) < 2 || len(s) > longestAcronym || isForm(s) {
		return false
	}
	if known != "" && s == known {
		return true
	}
	if placeCodes[s] {
		return isInitials(short, name)
	}
	ws := tokenize(name)
	if len(ws) < 2 {
		return false
	}
	return s == ws[0].text || blended(s, ws) || capitals(short) && (similarInitials(s, ws) || bracketed && drawn(s, ws))
}

// drawn reports whether three or more letters come from the name in their order,
// the first of them its first: "DKH" of Diakonie Katastrophenhilfe.
func drawn(short string, ws []token) bool {
	if len(short) < 3 || ws[0].text[0] != short[0] {
		return false
	}
	at := 0
	for _, w := range ws {
		for i := 0; i < len(w.text) && at < len(short); i++ {
			if w.text[i] == short[at] {
				at++
			}
		}
	}
	return at == len(short)
}

// letters returns the letters and digits of the text in lower case and in Latin.
func letters(text string) string {
	var out strings.Builder
	for _, t := range tokenize(text) {
		out.WriteString(t.text)
	}
	return out.String()
}

// capitals reports whether two letters and half of the letters are capitals.
func capitals(text string) bool {
	upper, all := 0, 0
	for _, r := range text {
		if unicode.IsLetter(r) {
			all++
			if unicode.IsUpper(r) {
				upper++
			}
		}
	}
	return upper >= 2 && 2*upper >= all
}

// initials returns the first letters of the words, with those of small words such
// as "of" or without.
func initials(ws []token, small bool) string {
	var out strings.Builder
	for _, w := range ws {
		if small || !smallWords[w.text] {
			r, _ := utf8.DecodeRuneInString(w.text)
			out.WriteRune(r)
		}
	}
	return out.String()
}

// blended reports whether the acronym is beginnings of the words in their order
// ("COOPI" of Cooperazione Internazionale), at least two of them and at least half
// of those that are not small. The first must begin the name, but for the United
// Nations, whose agencies leave them out.
func blended(short string, ws []token) bool {
	for len(ws) > 0 && (ws[0].text == "the" || ws[0].text == "united" || ws[0].text == "nations" || ws[0].text == "un") {
		if ws[0].text[0] == short[0] {
			break
		}
		ws = ws[1:]
	}
	large := 0
	for _, w := range ws {
		if !smallWords[w.text] {
			large++
		}
	}
	if len(ws) == 0 || !strings.HasPrefix(ws[0].text, short[:1]) {
		return false
	}
	// used[j] is the greatest number of large words that spell the first j letters
	// with the words seen so far, and at least one.
	used := make([]int, len(short)+1)
	for j := range used {
		used[j] = -1
	}
	for i, w := range ws {
		begin := slices.Clone(used)
		if i == 0 {
			begin[0] = 0
		} else {
			begin[0] = -1
		}
		for j := range short {
			if begin[j] < 0 {
				continue
			}
			for k := 0; k < len(w.text) && j+k < len(short) && w.text[k] == short[j+k]; k++ {
				n := begin[j]
				if !smallWords[w.text] {
					n++
				}
				used[j+k+1] = max(used[j+k+1], n)
			}
		}
	}
	return used[len(short)] >= 2 && 2*used[len(short)] >= large
}

// similarInitials reports whether three fifths of the acronym's letters are
// initials of the words in their order, the first of them the first of both, and
// three or more. "UNICEF" is so made of United Nations Children's Fund.
func similarInitials(short string, ws []token) bool {
	begin := initials(ws, true)
	if begin[0] != short[0] {
		begin = initials(ws, false)
	}
	if begin == "" || begin[0] != short[0] {
		return false
	}
	common := longestCommon(short, begin)
	return common >= 3 && 5*common >= 3*len(short)
}

// longestCommon returns the length of the longest common subsequence.
func longestCommon(a, b string) int {
	row := make([]int, len(b)+1)
	for i := range a {
		last := 0
		for j := range b {
			above := row[j+1]
			if a[i] == b[j] {
				row[j+1] = last + 1
			} else {
				row[j+1] = max(row[j+1], row[j])
			}
			last = above
		}
	}
	return row[len(b)]
}
