package paper

import (
	"example.org/lintas/graph/draw"
	"example.org/lintas/graph/sheet"
	"gonum.org/v1/gonum/spatial/r2"
)

// leading is the distance between lines over the size of their type.
const leading = 1.27

// flow sets text from the top of a column downward.
type flow struct {
	draw.Look
	x, y, width float64
	items       []sheet.Item
}

// ink and muted are the colors of text.
func (f *flow) ink() string   { return f.Theme.Ink }
func (f *flow) muted() string { return f.Theme.Muted }

// text sets a paragraph.
func (f *flow) text(value string, size float64, bold bool, color string) {
	for _, line := range f.Fonts.WrapWidth(value, f.width, size, bold) {
		f.y += leading * size
		f.items = append(f.items, f.line(line, f.x, size, bold, color))
	}
}

// line is a line at the present height, x points from the left of the page.
func (f *flow) line(value string, x, size float64, bold bool, color string) sheet.Item {
	return sheet.Text{At: r2.Vec{X: x, Y: f.y}, Size: size, Bold: bold, Color: color, Value: value}
}

// mostLetters is more than any line of a paper holds.
const mostLetters = 400

// cut returns as much of the text as a line of the width holds.
func (f *flow) cut(value string, width, size float64, bold bool) string {
	value = sheet.Cut(value, mostLetters)
	for n := len([]rune(value)); n > 1 && f.Fonts.Width(value, size, bold) > width; n-- {
		value = sheet.Cut(value, n-1)
	}
	return value
}

// gap leaves room.
func (f *flow) gap(height float64) { f.y += height }

// rule draws a line across the column.
func (f *flow) rule() {
	f.items = append(f.items, sheet.Polyline([]r2.Vec{{X: f.x, Y: f.y}, {X: f.x + f.width, Y: f.y}},
		sheet.Pen{Paint: sheet.Solid(f.Theme.Line), Width: 0.7}))
}

// beside returns a flow that begins at the same height at another place.
func (f *flow) beside(x, width float64) *flow {
	return &flow{Look: f.Look, x: x, y: f.y, width: width}
}

// take adds what another flow set, and goes on below it.
func (f *flow) take(other *flow) {
	f.items = append(f.items, other.items...)
	f.y = max(f.y, other.y)
}

// mapMargin is what a map leaves free at its sides.
const mapMargin = 28

// picture sets a drawn map as wide as the column, without its margins.
func (f *flow) picture(s *sheet.Sheet) {
	scale := f.width / (s.Width - 2*mapMargin)
	f.y -= 0.6 * mapMargin * scale
	f.items = append(f.items, s.Within(r2.Vec{X: f.x - mapMargin*scale, Y: f.y}, scale)...)
	f.y += scale * s.Height
}

// heightOf returns the height at which a map of the given width is drawn to fill
// the room.
func (f *flow) heightOf(room, width float64) float64 {
	return room*(width-2*mapMargin)/f.width + 0.6*mapMargin
}

// page returns the sheet with what was set.
func (f *flow) page(title, language string) *sheet.Sheet {
	return &sheet.Sheet{Width: f.Page.Width, Height: f.Page.Height, Title: title, Lang: language,
		Background: f.Theme.Panel, Fonts: f.Fonts, Items: f.items}
}
