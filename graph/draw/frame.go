package draw

import (
	"cmp"
	"math"
	"strings"

	"example.org/lintas/graph/sheet"
	"gonum.org/v1/gonum/spatial/r2"
)

// nameMax is the number of letters at which names are cut.
const nameMax = 80

// frame divides a page: header on top, legend at the right, or below the plot
// on a page that stands upright, footnote at the bottom, and the plot in what
// is left.
type frame struct {
	Look
	scale     float64 // of the type outside the plot, 1 on A4
	margin    float64
	title     []string
	titleSize float64
	plot      r2.Box
	legend    r2.Box
}

// newFrame measures the header, so that plot begins below it. The look must
// have its page and theme.
func newFrame(look Look, title, subtitle string) frame {
	title = cmp.Or(look.Title, title)
	scale := typeScale(look.Page)
	f := frame{Look: look, scale: scale, margin: 28 * scale}
	f.title, f.titleSize = f.titleLines(title)
	top := f.margin + 1.15*f.titleSize*float64(max(len(f.title), 1)) + float64(len(f.subtitleLines(subtitle)))*12.5*scale + 8*scale
	bottom := f.Page.Height - f.margin - 12*scale
	right := f.Page.Width - f.margin
	if f.Page.isPortrait() {
		under := bottom - legendShare*(bottom-top)
		f.legend = r2.Box{Min: r2.Vec{X: f.margin, Y: under}, Max: r2.Vec{X: right, Y: bottom}}
		f.plot = r2.Box{Min: r2.Vec{X: f.margin, Y: top}, Max: r2.Vec{X: right, Y: under - gutter*scale}}
		return f
	}
	column := columnWidth * scale
	f.legend = r2.Box{Min: r2.Vec{X: right - column, Y: top + 4*scale}, Max: r2.Vec{X: right, Y: bottom}}
	f.plot = r2.Box{Min: r2.Vec{X: f.margin, Y: top}, Max: r2.Vec{X: right - column - gutter*scale, Y: bottom}}
	return f
}

const (
	columnWidth = 158.0 // of the legend on A4, in points
	gutter      = 14.0  // between the plot and the columns of the legend
	legendShare = 0.26  // part of an upright page that the legend takes
)

// typeScale returns the size of the type over that of A4. Larger paper is also
// read from nearer by; smaller paper has the same type, so that none of it
// falls below what can be read.
func typeScale(p Page) float64 {
	p = p.Landscape()
	return 1 + math.Max(math.Min(p.Width/A4.Width, p.Height/A4.Height)-1, 0)*0.6
}

// sheet returns a page with title and subtitle, which also tell those who
// listen what the picture shows.
func (f frame) sheet(title, subtitle string) *sheet.Sheet {
	s := &sheet.Sheet{
		Width: f.Page.Width, Height: f.Page.Height, Title: cmp.Or(f.Look.Title, title), Desc: subtitle,
		Background: f.Theme.Panel, Fonts: f.Fonts,
	}
	f.header(s, subtitle)
	return s
}

func (f frame) width() float64 {
	return f.Page.Width - 2*f.margin
}

// titleLines returns the title on one line or two, in the largest type that
// holds it, and the size of the type.
func (f frame) titleLines(title string) ([]string, float64) {
	var lines []string
	var size float64
	for _, t := range []struct {
		size  float64
		lines int
	}{{19, 1}, {17, 1}, {17, 2}, {15, 2}, {13, 2}, {11, 2}} {
		size = t.size * f.scale
		if lines = f.Fonts.WrapWidth(title, f.width(), size, true); len(lines) <= t.lines {
			return lines, size
		}
	}
	return atMost(2, lines), size
}

func (f frame) subtitleLines(subtitle string) []string {
	lines := 3
	if f.Page.isPortrait() {
		lines = 5 // narrower, and higher
	}
	return atMost(lines, f.Fonts.WrapWidth(subtitle, f.width(), 10*f.scale, false))
}

// atMost keeps the first n lines and marks that there were more.
func atMost(n int, lines []string) []string {
	if len(lines) > n {
		lines = lines[:n]
		lines[n-1] = sheet.Cut(lines[n-1]+" …", len([]rune(lines[n-1]))) // the cut leaves an ellipsis
	}
	return lines
}

// header adds title and subtitle.
func (f frame) header(s *sheet.Sheet, subtitle string) {
	y := f.margin - 0.4*f.titleSize
	for _, line := range f.title {
		y += 1.15 * f.titleSize
		s.Add(sheet.Text{At: r2.Vec{X: f.margin, Y: y}, Size: f.titleSize, Bold: true, Color: f.Theme.Ink, Value: line})
	}
	for _, line := range f.subtitleLines(subtitle) {
		y += 15 * f.scale
		s.Add(sheet.Text{At: r2.Vec{X: f.margin, Y: y}, Size: 10 * f.scale, Color: f.Theme.Muted, Value: line})
		y -= 2.5 * f.scale
	}
}

// footnote adds at most two lines below the plot.
func (f frame) footnote(s *sheet.Sheet, text string) {
	size := 7.5 * f.scale
	y := f.Page.Height - f.margin + 0.7*size
	for _, line := range atMost(2, f.Fonts.WrapWidth(text, f.width(), size, false)) {
		s.Add(sheet.Text{At: r2.Vec{X: f.margin, Y: y}, Size: size, Color: f.Theme.Muted, Value: line})
		y += 1.25 * size
	}
}

// firstLine returns as much of the text as one line of the width holds.
func firstLine(fonts *sheet.Fonts, text string, width, size float64, bold bool) string {
	lines := atMost(1, fonts.WrapWidth(text, width, size, bold))
	if len(lines) == 0 {
		return ""
	}
	return lines[0]
}

func corners(b r2.Box) []r2.Vec {
	return []r2.Vec{b.Min, {X: b.Max.X, Y: b.Min.Y}, b.Max, {X: b.Min.X, Y: b.Max.Y}}
}

// join puts the parts that are there into one line.
func join(parts ...string) string {
	var there []string
	for _, p := range parts {
		if p = sheet.Clean(p); p != "" {
			there = append(there, p)
		}
	}
	return strings.Join(there, " · ")
}
