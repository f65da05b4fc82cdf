package match

import (
	"strings"
	"unicode"
)

// identifier is a code of an organization. Two codes of one scheme are two
// organizations. A code that is strong names one organization wherever it stands;
// another may be a country's, an agency's or a category's that several
// organizations share.
type identifier struct {
	text   string // in capitals; empty where there is none or it says nothing
	scheme string // of org-id.guide, or nothing for a code of the file's own
	strong bool
}

// leastStrong is how many letters and digits follow the scheme of a strong code.
const leastStrong = 4

// longestCode is how many letters a code has at most; what is longer is text.
const longestCode = 100

// parseIdentifier returns what the code says.
func parseIdentifier(code string) identifier {
	code = strings.ToUpper(strings.Join(strings.Fields(code), ""))
	if len(code) > longestCode || placeholder(code) {
		return identifier{}
	}
	parts := strings.SplitN(code, "-", 3)
	if len(parts) == 3 && len(parts[0]) == 2 && isUpper(parts[0]) && len(parts[1]) >= 2 && !digit(parts[1]) {
		if placeholder(parts[2]) {
			return identifier{}
		}
		n := 0
		for _, r := range parts[2] {
			if unicode.IsLetter(r) || unicode.IsDigit(r) {
				n++
			}
		}
		// The codes of categories in the list of channels end in three zeros.
		category := parts[0] == "XM" && strings.HasSuffix(parts[2], "000")
		return identifier{code, parts[0] + "-" + parts[1], n >= leastStrong && !category}
	}
	return identifier{text: code}
}

func isUpper(text string) bool {
	return !strings.ContainsFunc(text, func(r rune) bool { return r < 'A' || r > 'Z' })
}

// fillers are what people write where a code is missing.
var fillers = set("NA", "NONE", "NULL", "NIL", "UNKNOWN", "TBD", "TBC", "TBA", "TEST", "PENDING", "PLACEHOLDER",
	"MISSING", "OTHER", "UNSPECIFIED", "NOTAVAILABLE", "TIDAKADA", "BELUMADA", "NOID", "XXUNKNOWN")

// placeholder reports whether the code says that there is none: a filler, or one
// sign over and over.
func placeholder(code string) bool {
	text := strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, code)
	if text == "" || fillers[text] {
		return true
	}
	for _, part := range strings.FieldsFunc(code, func(r rune) bool { return r == '-' || r == '_' || r == '/' }) {
		if part == "UNKNOWN" || part == "PLACEHOLDER" || part == "NULL" || part == "UNSPECIFIED" {
			return true
		}
	}
	repeated := strings.Trim(text, text[:1]) == ""
	return repeated && (strings.ContainsAny(text[:1], "0X") || len(text) > 2 && text[0] == '9')
}

// apart reports whether two codes say that there are two organizations.
func (a identifier) apart(b identifier) bool {
	return a.scheme != "" && a.scheme == b.scheme && a.text != b.text
}

// IsRegistered reports whether the code is one of a register, as XM-DAC-41114 of
// org-id.guide is: another list that has it means the same organization, and one
// that has another of the same register a different one. A code of the file's own
// says nothing in another file.
func IsRegistered(code string) bool { return parseIdentifier(code).strong }
