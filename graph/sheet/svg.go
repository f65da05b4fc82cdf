package sheet

import (
	"bufio"
	"io"
	"math"
	"strconv"
	"strings"

	"gonum.org/v1/gonum/spatial/r2"
)

// WriteSVG writes the sheet as one SVG document. Coordinates have at most two
// decimals; there are no style attributes, scripts or references, so that it
// can stand in a page with a strict content policy. It returns the error of
// the writer.
func (s *Sheet) WriteSVG(w io.Writer) error {
	b := bufio.NewWriter(w)
	sw := &svgWriter{w: b, background: s.background()}
	sw.open("svg")
	sw.attr("xmlns", "http://www.w3.org/2000/svg")
	sw.attr("width", number(s.Width)+"pt")
	sw.attr("height", number(s.Height)+"pt")
	sw.attr("viewBox", "0 0 "+number(s.Width)+" "+number(s.Height))
	sw.attr("role", "img")
	sw.attr("font-family", s.Fonts.families())
	if s.Lang != "" {
		sw.attr("xml:lang", s.Lang)
	}
	sw.raw(">\n")
	sw.element("title", s.Title)
	sw.element("desc", s.Desc)
	if s.Background != "" {
		s.page().writeSVG(sw)
	}
	for _, item := range s.Items {
		item.writeSVG(sw)
	}
	sw.raw("</svg>\n")
	return b.Flush()
}

// svgWriter writes elements; the bufio.Writer keeps the first error until
// Flush.
type svgWriter struct {
	w          *bufio.Writer
	background string
}

func (s *svgWriter) raw(text string) {
	_, _ = s.w.WriteString(text)
}

func (s *svgWriter) open(name string) {
	s.raw("<" + name)
}

func (s *svgWriter) attr(name, value string) {
	s.raw(" " + name + `="` + escape(value) + `"`)
}

func (s *svgWriter) element(name, text string) {
	if text = Clean(text); text != "" {
		s.raw("<" + name + ">" + escape(text) + "</" + name + ">\n")
	}
}

func (s *svgWriter) fill(p Paint) {
	if !p.visible() {
		s.attr("fill", "none")
		return
	}
	s.attr("fill", p.Color)
	if p.Alpha < 1 {
		s.attr("fill-opacity", number(p.Alpha))
	}
}

func (s *svgWriter) pen(p Pen) {
	if !p.visible() || p.Width <= 0 {
		return
	}
	s.attr("stroke", p.Color)
	s.attr("stroke-width", number(p.Width))
	if p.Alpha < 1 {
		s.attr("stroke-opacity", number(p.Alpha))
	}
	if len(p.Dash) > 0 {
		lengths := make([]string, len(p.Dash))
		for i, d := range p.Dash {
			lengths[i] = number(d)
		}
		s.attr("stroke-dasharray", strings.Join(lengths, " "))
	}
}

func (p Path) writeSVG(s *svgWriter) {
	var d strings.Builder
	d.WriteString("M" + pair(p.Start))
	for _, seg := range p.Segments {
		if seg.Bent {
			d.WriteString("Q" + pair(seg.Ctrl) + " " + pair(seg.To))
			continue
		}
		d.WriteString("L" + pair(seg.To))
	}
	if p.Closed {
		d.WriteString("Z")
	}
	s.open("path")
	s.attr("d", d.String())
	s.fill(p.Fill)
	s.pen(p.Pen)
	s.raw("/>\n")
}

func (c Disk) writeSVG(s *svgWriter) {
	s.open("circle")
	s.attr("cx", number(c.Center.X))
	s.attr("cy", number(c.Center.Y))
	s.attr("r", number(c.Radius))
	s.fill(c.Fill)
	s.pen(c.Pen)
	s.raw("/>\n")
}

func (t Text) writeSVG(s *svgWriter) {
	value := Clean(t.Value)
	if value == "" {
		return
	}
	if t.Halo > 0 {
		// A line of its own below the letters: not every viewer knows paint-order.
		s.text(t, value, true)
	}
	if t.Color != "" {
		s.text(t, value, false)
	}
}

func (s *svgWriter) text(t Text, value string, halo bool) {
	s.open("text")
	s.attr("x", number(t.At.X))
	s.attr("y", number(t.At.Y))
	s.attr("font-size", number(t.Size))
	if t.Bold {
		s.attr("font-weight", "bold")
	}
	switch t.Anchor {
	case Middle:
		s.attr("text-anchor", "middle")
	case End:
		s.attr("text-anchor", "end")
	}
	if halo {
		s.attr("fill", s.background)
		s.attr("stroke", s.background)
		s.attr("stroke-width", number(2*t.Halo))
		s.attr("stroke-linejoin", "round")
		s.attr("aria-hidden", "true")
	} else {
		s.attr("fill", t.Color)
	}
	s.raw(">" + escape(value) + "</text>\n")
}

func (g Group) writeSVG(s *svgWriter) {
	s.raw("<g>")
	s.element("title", g.Title)
	for _, item := range g.Items {
		item.writeSVG(s)
	}
	s.raw("</g>\n")
}

var escaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;")

func escape(text string) string {
	return escaper.Replace(text)
}

func pair(v r2.Vec) string {
	return number(v.X) + " " + number(v.Y)
}

// number formats with at most two decimals. What is not finite is 0: one bad
// coordinate must not cost the page.
func number(x float64) string {
	x = math.Round(x*100) / 100
	if x == 0 || math.IsNaN(x) || math.IsInf(x, 0) {
		return "0"
	}
	return strconv.FormatFloat(x, 'f', -1, 64)
}
