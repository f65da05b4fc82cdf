package read

import (
	"strconv"
	"strings"

	"example.org/lintas/graph"
)

// currencyMarks lists how currencies are written beside amounts and in titles,
// the longer ones first. A dollar alone may be any of a dozen.
var currencyMarks = []struct{ mark, code string }{
	{"US$", "USD"}, {"USD", "USD"}, {"EUR", "EUR"}, {"€", "EUR"}, {"GBP", "GBP"}, {"£", "GBP"}, {"IDR", "IDR"}, {"Rp.", "IDR"}, {"Rp", "IDR"},
	{"RP", "IDR"}, {"rupiah", "IDR"}, {"Rupiah", "IDR"}, {"FCFA", "XOF"}, {"XOF", "XOF"}, {"XAF", "XAF"}, {"CHF", "CHF"}, {"CAD", "CAD"}, {"AUD", "AUD"},
	{"SEK", "SEK"}, {"NOK", "NOK"}, {"DKK", "DKK"}, {"JPY", "JPY"}, {"ETB", "ETB"}, {"NGN", "NGN"}, {"KES", "KES"}, {"MXN", "MXN"}, {"BRL", "BRL"}, {"COP", "COP"},
	{"GTQ", "GTQ"}, {"SDG", "SDG"}, {"INR", "INR"},
}

// currencyIn returns the currency that a title or a tag of a column of money
// says, or nothing.
func currencyIn(title, tag string) string {
	if standardTitles[strings.TrimSpace(titleWords(title))].subject == aboutAmount && strings.HasSuffix(title, "USD") {
		return "USD"
	}
	for _, m := range currencyMarks {
		at := strings.Index(title, m.mark)
		if at >= 0 && !lettersBeside(title, at, at+len(m.mark)) {
			return m.code
		}
	}
	t := parseTag(tag)
	for _, m := range currencyMarks {
		if tag != "" && len(m.code) == 3 && t.has(strings.ToLower(m.code)) {
			return m.code
		}
	}
	return ""
}

// lettersBeside reports whether what stands between two places of the text is
// part of a word.
func lettersBeside(text string, from, to int) bool {
	letter := func(c byte) bool { return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' }
	return from > 0 && letter(text[from-1]) && letter(text[from]) || to < len(text) && letter(text[to]) && letter(text[to-1])
}

// readAmount takes the currency off an amount. The number is as written, with
// its signs; ok says that nothing else stands in the text.
func readAmount(text string) (number, currency string, ok bool) {
	text = strings.Trim(text, "() ")
	for _, m := range currencyMarks {
		if rest, found := strings.CutPrefix(text, m.mark); found {
			text, currency = strings.TrimSpace(rest), m.code
			break
		}
		if rest, found := strings.CutSuffix(text, m.mark); found {
			text, currency = strings.TrimSpace(rest), m.code
			break
		}
	}
	text = strings.TrimSuffix(strings.TrimSuffix(text, ",-"), ".-")
	if text == "" || len(text) > 40 || strings.Trim(text, "0123456789., -") != "" || !strings.ContainsAny(text, "0123456789") ||
		strings.LastIndexByte(text, '-') > 0 {
		return text, currency, false
	}
	return text, currency, true
}

// numbersOf returns how a column writes numbers.
func numbersOf(g *grid, first, column int) numberStyle {
	var found [4]bool
	for i := first; i < len(g.rows); i++ {
		if number, _, ok := readAmount(textAt(&g.rows[i], column)); ok {
			found[signOf(number)] = true
		}
	}
	style := numberStyle{comma: found[showsComma] && !found[showsPoint]}
	if !found[showsComma] && !found[showsPoint] {
		style.comma, style.ambiguous = g.delimiter == ';', found[showsEither]
	}
	return style
}

// plainAmount returns the number of a cell with a decimal point. An amount with
// the sign of the rupiah has points between its thousands where its column does
// not show it.
func plainAmount(text string, style numberStyle) (number, currency string, ok bool) {
	number, currency, ok = readAmount(text)
	if !ok {
		return "", currency, false
	}
	if style.ambiguous && currency == "IDR" {
		style.comma = true
	}
	number, ok = plainNumber(number, style)
	return number, currency, ok
}

// datesOf returns which part of a column's dates is the day.
func datesOf(g *grid, first, column int) dateOrder {
	var day, month bool
	for i := first; i < len(g.rows); i++ {
		a, b, _, ok := slashed(firstWord(textAt(&g.rows[i], column)))
		day = day || ok && a > 12 && b <= 12
		month = month || ok && b > 12 && a <= 12
	}
	switch {
	case day && month:
		return orderMixed
	case day:
		return dayFirst
	case month:
		return monthFirst
	}
	return orderUnknown
}

// clearDate returns a date in years, months and days, and false where the text
// is none or can be read in two ways.
func clearDate(text string, order dateOrder) (string, bool) {
	if text == "" || len(text) > 40 {
		return "", false
	}
	day := text
	if head, clock, timed := strings.Cut(strings.Replace(text, "T", " ", 1), " "); timed && strings.Trim(clock, "0123456789:.Z+-") == "" {
		day = head
	}
	if _, ok := graph.ParseDate(day, false); ok {
		return day, true
	}
	if a, b, year, ok := slashed(day); ok {
		switch {
		case a > 12 && b <= 12 || a == b:
		case b > 12 && a <= 12:
			a, b = b, a
		case order == dayFirst:
		case order == monthFirst:
			a, b = b, a
		default:
			return "", false
		}
		return isoDate(year, b, a)
	}
	return wordedDate(text)
}

func isoDate(year, month, day int) (string, bool) {
	if _, ok := graph.NewDate(year, month, day); !ok {
		return "", false
	}
	two := func(n int) string {
		if n < 10 {
			return "0" + strconv.Itoa(n)
		}
		return strconv.Itoa(n)
	}
	return strconv.Itoa(year) + "-" + two(month) + "-" + two(day), true
}

// wordedDate reads dates with the name of a month: Jan-25, 31 Agustus 2025,
// August 31, 2025.
func wordedDate(text string) (string, bool) {
	fields := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return r == ' ' || r == '-' || r == '/' || r == ',' || r == '.' || r == '\'' })
	if len(fields) < 2 || len(fields) > 3 {
		return "", false
	}
	month, day, year := 0, 0, 0
	for i, f := range fields {
		if m := monthNamed(f); m > 0 && month == 0 {
			month = m
			continue
		}
		n, err := strconv.Atoi(f)
		switch {
		case err != nil || n <= 0:
			return "", false
		case i == len(fields)-1 && len(f) == 4:
			year = n
		case i == len(fields)-1 && len(f) == 2 && len(fields) == 2:
			year = 2000 + n
		case day == 0 && n <= 31 && len(fields) == 3:
			day = n
		default:
			return "", false
		}
	}
	if month == 0 || year < 1000 {
		return "", false
	}
	if day == 0 {
		iso, ok := isoDate(year, month, 1)
		if !ok || len(fields) == 3 {
			return "", false
		}
		return iso[:7], true
	}
	return isoDate(year, month, day)
}

// monthNames lists what the months are called, by their first letters.
var monthNames = [12][]string{
	{"jan", "ene"}, {"feb", "fev", "fév"}, {"mar", "mär"}, {"apr", "avr", "abr"}, {"may", "mei", "mai"}, {"jun", "juin"},
	{"jul", "juil"}, {"aug", "agu", "ago", "août", "aout"}, {"sep", "set"}, {"oct", "okt", "out"}, {"nov"}, {"dec", "des", "dic", "dez", "déc"},
}

// monthNamed returns the month that a word in lower case names, or 0.
func monthNamed(word string) int {
	if len(word) < 3 || len(word) > 12 || strings.ContainsAny(word, "0123456789") {
		return 0
	}
	for i, names := range monthNames {
		for _, n := range names {
			if strings.HasPrefix(word, n) && n != "jun" || word == n || n == "jun" && (word == "june" || word == "juni" || word == "junio" || word == "junho") {
				return i + 1
			}
		}
	}
	return 0
}

// monthOf returns the month that the cells of a month and a year say, such as
// 2021-08.
func monthOf(month, year string) (string, bool) {
	if date, ok := clearDate(month, orderUnknown); ok && len(date) >= 7 {
		return date[:7], true
	}
	n := monthNamed(strings.ToLower(month))
	if n == 0 {
		if k, err := strconv.Atoi(month); err == nil && k >= 1 && k <= 12 {
			n = k
		}
	}
	y, err := strconv.Atoi(year)
	if n == 0 || err != nil || len(year) != 4 {
		return "", false
	}
	iso, ok := isoDate(y, n, 1)
	if !ok {
		return "", false
	}
	return iso[:7], true
}

// yearIn returns the only year that a name says, or nothing.
func yearIn(name string) string {
	said := ""
	for _, digits := range strings.FieldsFunc(name, func(r rune) bool { return r < '0' || r > '9' }) {
		if len(digits) != 4 || !strings.HasPrefix(digits, "19") && !strings.HasPrefix(digits, "20") || digits == said {
			continue
		}
		if said != "" {
			return ""
		}
		said = digits
	}
	return said
}
