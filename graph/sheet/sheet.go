// Package sheet is the display list of a drawn page. A picture is composed
// once as shapes and runs of text and written from there in every format, so
// that all formats show the same.
package sheet

import (
	"cmp"

	"gonum.org/v1/gonum/spatial/r2"
)

// Sheet is a page. Lengths are in points (1/72 inch), the origin is the upper
// left corner and y grows downward. Items are drawn in order.
type Sheet struct {
	Width, Height float64
	Title         string // for readers of the screen
	Desc          string // what the picture shows, in a sentence
	Lang          string // language tag of the text, may be empty
	Background    string // color of the page and of halos, white where empty
	Fonts         *Fonts // nil is Liberation Sans alone
	Items         []Item
}

// background returns the color of the page.
func (s *Sheet) background() string {
	return cmp.Or(s.Background, "#ffffff")
}

// page returns the rectangle of the page in its color.
func (s *Sheet) page() Path {
	return Polygon([]r2.Vec{{}, {X: s.Width}, {X: s.Width, Y: s.Height}, {Y: s.Height}}, Solid(s.background()), Pen{})
}

// Item is a Path, Disk, Text or Group.
type Item interface {
	writeSVG(*svgWriter)
	paint(*painter)
	writePDF(*pdfWriter)
	moved(move) Item
}

// Paint is a color "#rrggbb" with its opacity from 0 to 1. The zero value
// paints nothing.
type Paint struct {
	Color string
	Alpha float64
}

// Solid returns the opaque paint of a color.
func Solid(color string) Paint {
	return Paint{Color: color, Alpha: 1}
}

func (p Paint) visible() bool {
	return p.Color != "" && p.Alpha > 0
}

// Pen draws a line of the given width. Dash is the lengths of strokes and
// gaps, nil for a solid line.
type Pen struct {
	Paint
	Width float64
	Dash  []float64
}

// Segment continues a path: a straight line to To, or, where Bent, a quadratic
// Bézier curve with the control point Ctrl.
type Segment struct {
	To   r2.Vec
	Ctrl r2.Vec
	Bent bool
}

// Path is a polyline or a curve, filled and stroked.
type Path struct {
	Start    r2.Vec
	Segments []Segment
	Closed   bool
	Fill     Paint
	Pen      Pen
}

// Polygon returns the closed path through points.
func Polygon(points []r2.Vec, fill Paint, pen Pen) Path {
	p := Polyline(points, pen)
	p.Closed = true
	p.Fill = fill
	return p
}

// Polyline returns the open path through points.
func Polyline(points []r2.Vec, pen Pen) Path {
	p := Path{Pen: pen}
	for i, to := range points {
		if i == 0 {
			p.Start = to
			continue
		}
		p.Segments = append(p.Segments, Segment{To: to})
	}
	return p
}

// Disk is a circle, filled and stroked.
type Disk struct {
	Center r2.Vec
	Radius float64
	Fill   Paint
	Pen    Pen
}

// Anchor is the side of a text run that stands at its point.
type Anchor int

const (
	Start Anchor = iota
	Middle
	End
)

// Text is one line of text with its baseline at At. Halo is the width of the
// rim around the letters in the color of the page. Without a color only the rim is drawn.
type Text struct {
	At     r2.Vec
	Anchor Anchor
	Size   float64
	Bold   bool
	Color  string
	Halo   float64
	Value  string
}

// start returns the left end of the baseline of a line that is width em wide.
func (t Text) start(width float64) r2.Vec {
	at := t.At
	switch t.Anchor {
	case Middle:
		at.X -= width * t.Size / 2
	case End:
		at.X -= width * t.Size
	}
	return at
}

// Group is items that belong to one thing; Title names it to those who point
// at it or listen.
type Group struct {
	Title string
	Items []Item
}

// Add appends items.
func (s *Sheet) Add(items ...Item) {
	s.Items = append(s.Items, items...)
}
