package words

import (
	"math"
	"strconv"
	"strings"
)

// Count returns a whole number with the separators of the language: 12,345 in
// English and 12.345 in Indonesian.
func (l Language) Count(n int) string {
	return l.group(strconv.Itoa(n))
}

// Number returns x with the given number of decimals and the separators of the
// language: 1,234.5 in English and 1.234,5 in Indonesian. A value that is not
// defined is an en dash.
func (l Language) Number(x float64, decimals int) string {
	if math.IsNaN(x) || math.IsInf(x, 0) {
		return "–"
	}
	s := strconv.FormatFloat(x, 'f', decimals, 64)
	if strings.Trim(s, "-0.") == "" {
		s = strings.TrimPrefix(s, "-")
	}
	whole, part, found := strings.Cut(s, ".")
	whole = l.group(whole)
	if !found {
		return whole
	}
	if l == Indonesian {
		return whole + "," + part
	}
	return whole + "." + part
}

// Percent returns a share as a percentage: "34%" in English and Indonesian.
func (l Language) Percent(share float64) string {
	if math.IsNaN(share) {
		return "–"
	}
	return l.Number(100*share, 0) + "%"
}

func (l Language) group(digits string) string {
	sign := ""
	if strings.HasPrefix(digits, "-") {
		sign, digits = "−", digits[1:]
	}
	separator := ","
	if l == Indonesian {
		separator = "."
	}
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + separator + digits[i:]
	}
	return sign + digits
}

var months = map[Language][12]string{
	English: {"January", "February", "March", "April", "May", "June", "July",
		"August", "September", "October", "November", "December"},
	Indonesian: {"Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli",
		"Agustus", "September", "Oktober", "November", "Desember"},
}

// Date returns a day in words: "31 August 2025", "31 Agustus 2025".
func (l Language) Date(year, month, day int) string {
	if month < 1 || month > 12 {
		return ""
	}
	names, ok := months[l]
	if !ok {
		names = months[English]
	}
	return strconv.Itoa(day) + " " + names[month-1] + " " + strconv.Itoa(year)
}

// List joins names in a sentence: "A, B and C", "A, B, dan C".
func (l Language) List(names []string) string {
	switch n := len(names); {
	case n == 0:
		return ""
	case n == 1:
		return names[0]
	case l == Indonesian && n == 2:
		return names[0] + " dan " + names[1]
	case l == Indonesian:
		return strings.Join(names[:n-1], ", ") + ", dan " + names[n-1]
	default:
		return strings.Join(names[:n-1], ", ") + " and " + names[n-1]
	}
}
