package read

import (
	"cmp"
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"

	"example.org/lintas/graph"
)

// numberStyle says how a column writes numbers.
type numberStyle struct {
	comma     bool // decimals follow a comma
	ambiguous bool // no cell shows it
}

// What a cell shows of how its column writes numbers.
type numberSign int

const (
	showsNothing numberSign = iota
	showsPoint
	showsComma
	showsEither // 1.000 or 1,000: one or one thousand
)

// signOf returns what a cell shows.
func signOf(text string) numberSign {
	text = strings.TrimLeft(spaceless(text), "+-")
	points, commas := strings.Count(text, "."), strings.Count(text, ",")
	switch {
	case points == 0 && commas == 0:
		return showsNothing
	case points > 0 && commas > 0:
		if strings.LastIndexByte(text, '.') > strings.LastIndexByte(text, ',') {
			return showsPoint
		}
		return showsComma
	case points > 1:
		return showsComma
	case commas > 1:
		return showsPoint
	}
	i := strings.IndexAny(text, ".,")
	if len(text)-i-1 == 3 && i >= 1 && i <= 3 && text[0] != '0' {
		return showsEither
	}
	if points == 1 {
		return showsPoint
	}
	return showsComma
}

// spaceless returns the text without the spaces that group digits.
func spaceless(text string) string {
	if !strings.Contains(text, " ") {
		return text
	}
	return strings.ReplaceAll(text, " ", "")
}

// style returns how the column writes numbers. Where no cell shows it, the
// decimal sign is a comma in a file with semicolons, a point in others.
func (s *source) style(column string) numberStyle {
	if style, ok := s.numbers[column]; ok {
		return style
	}
	var found [4]bool
	found[showsPoint] = s.plain.points && column == "strength"
	for i := range s.rows {
		r := row{source: s, record: &s.rows[i]}
		found[signOf(r.text(column))] = true
	}
	style := numberStyle{comma: found[showsComma] && !found[showsPoint]}
	if !found[showsComma] && !found[showsPoint] {
		style.comma = s.delimiter == ';'
		style.ambiguous = found[showsEither]
	}
	s.numbers[column] = style
	return style
}

// plainNumber returns the text of a number with a decimal point and without
// groups, and whether it is written in the given style.
func plainNumber(text string, style numberStyle) (string, bool) {
	group, point := ",", "."
	if style.comma {
		group, point = ".", ","
	}
	text = spaceless(text)
	whole, part, _ := strings.Cut(text, point)
	if strings.Contains(whole, group) {
		groups := strings.Split(strings.TrimLeft(whole, "+-"), group)
		for i, g := range groups {
			if len(g) != 3 && (i > 0 || len(g) == 0 || len(g) > 3) || strings.Trim(g, "0123456789") != "" {
				return "", false
			}
		}
		whole = strings.ReplaceAll(whole, group, "")
	}
	if strings.ContainsAny(part, ".,") {
		return "", false
	}
	if part == "" {
		return whole, whole != ""
	}
	return whole + "." + part, true
}

// number returns the column's number in the row and whether there is one. An
// empty cell has none; one that cannot be read fails the row.
func (r *row) number(column string) (float64, bool) {
	text := r.text(column)
	if text == "" {
		return 0, false
	}
	plain, ok := r.decimal(column, text)
	if !ok {
		return 0, false
	}
	x, err := strconv.ParseFloat(plain, 64)
	if err != nil || math.IsNaN(x) || math.IsInf(x, 0) || strings.ContainsAny(plain, "xXpP_") {
		r.fail(column, textNumber.With(shorten(text)))
		return 0, false
	}
	return x, true
}

// decimal returns a cell's number with a decimal point. It fails the row where
// the cell is not written as its column is.
func (r *row) decimal(column, text string) (string, bool) {
	style := r.source.style(column)
	plain, ok := plainNumber(text, style)
	switch {
	case !ok && strings.Trim(text, "0123456789.,+- ") == "":
		r.fail(column, textNumberStyle.With(shorten(text)))
	case !ok:
		r.fail(column, textNumber.With(shorten(text)))
	case style.ambiguous && signOf(text) == showsEither:
		r.once(column, textAmbiguous, r.source.title(column), exampleOf(style, "1.000"), exampleOf(style, "1,000"))
	}
	return plain, ok
}

// exampleOf returns the whole number that the style makes of 1.000 or 1,000.
func exampleOf(style numberStyle, text string) string {
	plain, _ := plainNumber(text, style)
	return strings.TrimSuffix(plain, ".000")
}

// quantity returns a number of people, places or organizations: NaN where none is
// recorded, and where it is less than 0, with a warning.
func (r *row) quantity(column string) float64 {
	x, ok := r.number(column)
	if !ok {
		return math.NaN()
	}
	if x < 0 {
		r.below(column)
		return math.NaN()
	}
	return x
}

// money returns the column's amount with its currency: the row's, else that of
// the data, else that of the options. One less than 0 is none, with a warning.
func (r *row) money(column string) graph.Money {
	text := r.text(column)
	if text == "" {
		return graph.Money{}
	}
	plain, ok := r.decimal(column, text)
	if !ok {
		return graph.Money{}
	}
	amount, ok := graph.ParseAmount(plain)
	if !ok {
		r.fail(column, textNumber.With(shorten(text)))
		return graph.Money{}
	}
	if amount.Sign() < 0 {
		r.below(column)
		return graph.Money{}
	}
	currency := currencyCode(r.text("currency"))
	if currency == "" {
		currency = r.source.in.currency
	}
	if currency == "" {
		r.once(column, textNoCurrency, r.source.title(column))
	}
	return graph.Money{Amount: amount, Currency: currency}
}

// below reports a number below 0. Where a thing of a file is several rows, the
// file has one warning for all such numbers.
func (r *row) below(column string) {
	c, in := r.cell(column), r.source.in
	if r.source.things == nil {
		r.warn(column, textNegative.With(c.text))
		return
	}
	if in.negative[r.source.file] == nil {
		in.negative[r.source.file] = map[spot]string{}
	}
	in.negative[r.source.file][spot{c.line, c.column}] = c.text
}

// reportNegative warns of the numbers below 0 of each file.
func (in *input) reportNegative() {
	for file, places := range in.negative { // warnings are sorted later
		first := slices.MinFunc(slices.Collect(maps.Keys(places)), func(a, b spot) int {
			return cmp.Or(a.line-b.line, a.column-b.column)
		})
		if len(places) == 1 {
			in.warn(file, fault{first.line, first.column, textNegative.With(places[first])})
		} else {
			in.warn(file, fault{first.line, first.column, textNegatives.With(len(places), places[first])})
		}
	}
}

// currencyCode returns the currency in upper case, the rupiah by its code.
func currencyCode(text string) string {
	switch text = strings.ToUpper(text); text {
	case "RP", "RP.", "RUPIAH":
		return "IDR"
	}
	return text
}
