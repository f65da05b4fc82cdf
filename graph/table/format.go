package table

import (
	"math"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// AppendNumber appends x rounded to 12 significant digits, without an exponent
// unless |x| < 1e-6 or |x| ≥ 1e21. NaN and the infinities, which stand for
// what is not defined, append nothing; −0 is 0.
func AppendNumber(b []byte, x float64) []byte {
	if math.IsNaN(x) || math.IsInf(x, 0) {
		return b
	}
	if whole := int64(x); math.Abs(x) < 1e12 && float64(whole) == x {
		return strconv.AppendInt(b, whole, 10)
	}
	if a := math.Abs(x); a >= 1e-5 && a < 1e20 {
		return appendDigits(b, x)
	}
	y := Round(x)
	if a := math.Abs(y); a < 1e-6 || a >= 1e21 {
		return strconv.AppendFloat(b, y, 'e', -1, 64)
	}
	return strconv.AppendFloat(b, y, 'f', -1, 64)
}

// appendDigits appends the 12 significant digits of x without zeros at their end.
// So few digits are the shortest text of the number nearest to them, which need
// not be looked for.
func appendDigits(b []byte, x float64) []byte {
	var room [32]byte
	text := strconv.AppendFloat(room[:0], x, 'e', 11, 64)
	if text[0] == '-' {
		b, text = append(b, '-'), text[1:]
	}
	at := len(text) - 2 // behind the sign of the exponent, which has two digits
	exponent := int(text[at]-'0')*10 + int(text[at+1]-'0')
	if text[at-1] == '-' {
		exponent = -exponent
	}
	text[1] = text[0] // over the point
	digits := text[1 : at-2]
	for len(digits) > 1 && digits[len(digits)-1] == '0' {
		digits = digits[:len(digits)-1]
	}
	switch whole := exponent + 1; {
	case whole <= 0:
		b = append(b, "0."...)
		b = append(b, "00000"[:-whole]...)
		return append(b, digits...)
	case whole >= len(digits):
		b = append(b, digits...)
		return append(b, "00000000000000000000"[:whole-len(digits)]...)
	default:
		b = append(b, digits[:whole]...)
		b = append(b, '.')
		return append(b, digits[whole:]...)
	}
}

// Round returns x rounded to 12 significant digits: what a file holds of it.
func Round(x float64) float64 {
	if math.IsNaN(x) || math.IsInf(x, 0) {
		return x
	}
	y, err := strconv.ParseFloat(strconv.FormatFloat(x, 'e', 11, 64), 64)
	if err != nil {
		return x
	}
	return y
}

// starter holds the characters that start a formula.
const starter = "=+-@\t\r\n＝＋－＠"

// unseen reports whether a reader does not see the character, and a spreadsheet
// may skip it before a formula: spaces, format and control characters.
func unseen(r rune) bool {
	return unicode.In(r, unicode.Z, unicode.Cf, unicode.Cc) && !strings.ContainsRune(starter, r)
}

// runsAsFormula reports whether a spreadsheet may take the text for a formula.
func runsAsFormula(text string) bool {
	r, size := utf8.DecodeRuneInString(strings.TrimLeftFunc(text, unseen))
	return size > 0 && strings.ContainsRune(starter, r) && !isPlainNumber(text)
}

// isPlainNumber reports whether the text is a decimal number such as -3.5 or
// +1e6 and nothing else.
func isPlainNumber(text string) bool {
	if strings.Trim(text, "0123456789.eE+-") != "" {
		return false
	}
	_, err := strconv.ParseFloat(text, 64)
	return err == nil
}

// isHarmless reports whether the text starts with a letter or digit of ASCII, as
// nearly all do, behind which nothing is run.
func isHarmless(text string) bool {
	if text == "" {
		return true
	}
	c := text[0] | 0x20
	return c >= 'a' && c <= 'z' || text[0] >= '0' && text[0] <= '9'
}

// Guard returns the text as a cell that no spreadsheet runs: with a leading
// apostrophe where it would be taken for a formula, and where it is one behind
// apostrophes of its own, so that Unguard finds the text again.
func Guard(text string) string {
	if isHarmless(text) {
		return text
	}
	if runsAsFormula(strings.TrimLeft(text, "'")) {
		return "'" + text
	}
	return text
}

// Unguard returns the text that Guard made the cell of.
func Unguard(cell string) string {
	if isHarmless(cell) {
		return cell
	}
	if runsAsFormula(strings.TrimLeft(cell, "'")) {
		return strings.TrimPrefix(cell, "'")
	}
	return cell
}
