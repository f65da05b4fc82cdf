package read

import "strings"

// shapes maps what shapes are called in either language, folded, to their
// English names.
var shapes = map[string]string{
	"circle": "circle", "lingkaran": "circle",
	"square": "square", "persegi": "square", "bujursangkar": "square",
	"triangle": "triangle", "segitiga": "triangle",
	"diamond": "diamond", "belahketupat": "diamond",
	"hexagon": "hexagon", "heksagon": "hexagon", "segienam": "hexagon",
	"invertedtriangle": "inverted triangle", "segitigaterbalik": "inverted triangle",
	"star": "star", "bintang": "star",
	"pentagon": "pentagon", "segilima": "pentagon",
	"cross": "cross", "silang": "cross", "palang": "cross",
}

// shape returns the English name of the shape that the row asks for. One that
// is not known is none, with a warning.
func (r *row) shape(column string) string {
	text := r.text(column)
	shape, ok := shapes[fold(text)]
	if !ok && text != "" {
		r.warn(column, textShape.With(shorten(text)))
	}
	return shape
}

// color returns the color that the row asks for in lower case. One that is not
// written in hexadecimal digits is none, with a warning.
func (r *row) color(column string) string {
	text := r.text(column)
	lower := strings.ToLower(text)
	digits, ok := strings.CutPrefix(lower, "#")
	switch {
	case text == "":
	case ok && (len(digits) == 3 || len(digits) == 6) && strings.Trim(digits, "0123456789abcdef") == "":
		return lower
	default:
		r.warn(column, textColor.With(shorten(text)))
	}
	return ""
}
