package draw

import (
	"strings"

	"example.org/lintas/graph/sheet"
	"example.org/lintas/graph/style"
	"gonum.org/v1/gonum/spatial/r2"
)

// nameMax is the number of letters at which names are cut.
const nameMax = 80

// frame divides a page: header on top, legend at the right, footnote below,
// and the plot in what is left.
type frame struct {
	page      Page
	scale     float64 // of the type outside the plot, 1 on A4
	margin    float64
	title     []string
	titleSize float64
	plot      r2.Box
	legend    r2.Box
}

// newFrame measures the header, so that plot begins below it.
func newFrame(page Page, title, subtitle string) frame {
	scale := page.Width / A4.Width
	if scale > 1 {
		scale = 1 + (scale-1)*0.6 // larger paper is also read from nearer by
	}
	f := frame{page: page, scale: scale, margin: 28 * scale}
	f.title, f.titleSize = f.titleLines(title)
	top := f.margin + 1.15*f.titleSize*float64(max(len(f.title), 1)) + float64(len(f.subtitleLines(subtitle)))*12.5*scale + 8*scale
	bottom := page.Height - f.margin - 12*scale
	right := page.Width - f.margin
	column := 158 * scale
	f.legend = r2.Box{Min: r2.Vec{X: right - column, Y: top + 4*scale}, Max: r2.Vec{X: right, Y: bottom}}
	f.plot = r2.Box{Min: r2.Vec{X: f.margin, Y: top}, Max: r2.Vec{X: right - column - 14*scale, Y: bottom}}
	return f
}

func (f frame) width() float64 {
	return f.page.Width - 2*f.margin
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
		if lines = sheet.WrapWidth(title, f.width(), size, true); len(lines) <= t.lines {
			return lines, size
		}
	}
	return atMost(2, lines), size
}

func (f frame) subtitleLines(subtitle string) []string {
	return atMost(3, sheet.WrapWidth(subtitle, f.width(), 10*f.scale, false))
}

// atMost keeps the first n lines and marks that there were more.
func atMost(n int, lines []string) []string {
	if len(lines) > n {
		lines = lines[:n]
		lines[n-1] = sheet.Cut(lines[n-1]+" …", len([]rune(lines[n-1]))) // the cut leaves an ellipsis
	}
	return lines
}

// header adds the white page, title and subtitle.
func (f frame) header(s *sheet.Sheet, subtitle string) {
	s.Add(sheet.Polygon(corners(r2.Box{Max: r2.Vec{X: f.page.Width, Y: f.page.Height}}), sheet.Solid(style.Light.Panel), sheet.Pen{}))
	y := f.margin - 0.4*f.titleSize
	for _, line := range f.title {
		y += 1.15 * f.titleSize
		s.Add(sheet.Text{At: r2.Vec{X: f.margin, Y: y}, Size: f.titleSize, Bold: true, Color: style.Light.Ink, Value: line})
	}
	for _, line := range f.subtitleLines(subtitle) {
		y += 15 * f.scale
		s.Add(sheet.Text{At: r2.Vec{X: f.margin, Y: y}, Size: 10 * f.scale, Color: style.Light.Muted, Value: line})
		y -= 2.5 * f.scale
	}
}

// footnote adds at most two lines below the plot.
func (f frame) footnote(s *sheet.Sheet, text string) {
	size := 7.5 * f.scale
	y := f.page.Height - f.margin + 0.7*size
	for _, line := range atMost(2, sheet.WrapWidth(text, f.width(), size, false)) {
		s.Add(sheet.Text{At: r2.Vec{X: f.margin, Y: y}, Size: size, Color: style.Light.Muted, Value: line})
		y += 1.25 * size
	}
}

// firstLine returns as much of the text as one line of the width holds.
func firstLine(text string, width, size float64, bold bool) string {
	lines := atMost(1, sheet.WrapWidth(text, width, size, bold))
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
