package write

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf16"
)

// maxSheetName is the number of UTF-16 units that the name of a sheet may have.
const maxSheetName = 31

// sheetNames returns the names as a workbook can have them: without the
// characters that references use, not empty, short enough, and each once
// whatever its case.
func sheetNames(wanted []string) []string {
	taken := map[string]bool{"history": true} // Excel keeps this name for itself
	out := make([]string, len(wanted))
	for i, name := range wanted {
		base := legalName(name)
		if base == "" {
			base = "sheet"
		}
		unique := cutUnits(base, maxSheetName)
		for n := 2; taken[strings.ToLower(unique)]; n++ {
			suffix := fmt.Sprintf(" (%d)", n)
			unique = cutUnits(base, maxSheetName-len(suffix)) + suffix
		}
		taken[strings.ToLower(unique)] = true
		out[i] = unique
	}
	return out
}

// legalName returns the name with a space for every character that the name of a
// sheet may not hold, or that would have to be doubled in a reference.
func legalName(name string) string {
	name = strings.Map(func(r rune) rune {
		if strings.ContainsRune(`:\/?*[]'"`, r) || !unicode.IsPrint(r) || r == unicode.ReplacementChar {
			return ' '
		}
		return r
	}, name)
	return strings.Join(strings.Fields(name), " ")
}

// cutUnits returns the first part of the text that has at most that many UTF-16
// units.
func cutUnits(text string, most int) string {
	units := 0
	for i, r := range text {
		if units += max(utf16.RuneLen(r), 1); units > most {
			return strings.TrimSpace(text[:i])
		}
	}
	return text
}
