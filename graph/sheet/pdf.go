package sheet

import (
	"errors"
	"fmt"
	"io"
	"math"
	"slices"
	"strings"
	"time"

	"codeberg.org/go-pdf/fpdf"
	"example.org/lintas/graph/style"
	"golang.org/x/image/font/sfnt"
	"gonum.org/v1/gonum/spatial/r2"
)

// maxPoints is the largest page side of PDF 1.4.
const maxPoints = 14400

// WritePDF writes the sheet as one page of PDF 1.4: lines and curves, text
// that can be selected and searched, and the parts of the fonts that it needs.
// The same sheet gives the same bytes: the document carries no author, and a
// fixed date in place of that of its making. It returns an error if a side of
// the page is not between 1 and 14,400 points or an added font is damaged, and
// that of the writer.
func (s *Sheet) WritePDF(w io.Writer) error { return WriteBook(w, s) }

// WriteBook writes sheets as the pages of one PDF, as WritePDF does one. The first
// says what the document is called.
func WriteBook(w io.Writer, pages ...*Sheet) (err error) {
	for _, s := range pages {
		if !(min(s.Width, s.Height) >= 1 && max(s.Width, s.Height) <= maxPoints) {
			return fmt.Errorf("a page of %g × %g points cannot be written: choose between 1 and %d", s.Width, s.Height, maxPoints)
		}
	}
	defer func() {
		// fpdf trusts the tables of a font; no other data comes this far unread.
		if recover() != nil {
			err = errors.New("an added font cannot be embedded, its tables are damaged: leave it out or give another")
		}
	}()
	return document(pages).Output(w)
}

// madeAt stands for the time of making, which would differ in every run.
var madeAt = time.Date(2000, time.January, 1, 0, 0, 0, 0, time.UTC)

// newDocument returns an empty document with one page.
func newDocument(width, height float64) *fpdf.Fpdf {
	doc := fpdf.NewCustom(&fpdf.InitType{UnitStr: "pt", OrientationStr: "P", Size: fpdf.SizeType{Wd: width, Ht: height}})
	doc.SetCatalogSort(true)
	doc.SetCreationDate(madeAt)
	doc.SetModificationDate(madeAt)
	doc.SetProducer("lintas", false)
	doc.SetAutoPageBreak(false, 0)
	doc.AddPage()
	return doc
}

func document(pages []*Sheet) *fpdf.Fpdf {
	first := pages[0]
	doc := newDocument(first.Width, first.Height)
	doc.SetTitle(basic(first.Title), true)
	doc.SetSubject(basic(first.Desc), true)
	doc.SetLang(languageTag(first.Lang))
	p := &pdfWriter{doc: doc, faces: make(map[*typeface]string), outlines: make(map[outlineKey]string)}
	for i, s := range pages {
		if i > 0 {
			doc.SetDashPattern(nil, 0)
			doc.AddPageFormat("P", fpdf.SizeType{Wd: s.Width, Ht: s.Height})
		}
		p.begin(s)
		s.page().writePDF(p)
		for _, item := range s.Items {
			item.writePDF(p)
		}
	}
	return doc
}

// begin forgets the state of the page before, which does not hold on a new one.
func (p *pdfWriter) begin(s *Sheet) {
	p.height, p.background, p.fonts = s.Height, s.background(), s.Fonts
	p.alpha, p.fill, p.face, p.size, p.pen = 0, "", nil, 0, Pen{}
}

// basic returns the cleaned text without letters beyond the basic plane, which
// fpdf cannot write.
func basic(text string) string {
	return strings.Map(func(r rune) rune {
		if r > 0xffff {
			return -1
		}
		return r
	}, Clean(text))
}

// languageTag returns the tag, "" if it is none: fpdf writes it as it is.
func languageTag(tag string) string {
	for _, r := range tag {
		if r != '-' && (r < '0' || r > '9') && (r < 'A' || r > 'Z') && (r < 'a' || r > 'z') {
			return ""
		}
	}
	return tag
}

// pdfWriter draws items with the least changes of state.
type pdfWriter struct {
	doc        *fpdf.Fpdf
	height     float64
	background string
	fonts      *Fonts
	faces      map[*typeface]string // names in the document
	outlines   map[outlineKey]string
	buf        sfnt.Buffer

	alpha float64
	fill  string
	face  *typeface
	size  float64
	pen   Pen
}

func (p *pdfWriter) setAlpha(alpha float64) {
	if alpha = math.Min(alpha, 1); alpha != p.alpha {
		p.doc.SetAlpha(alpha, "Normal")
		p.alpha = alpha
	}
}

func (p *pdfWriter) setFill(color string) {
	if color != p.fill {
		r, g, b := style.RGB(color)
		p.doc.SetFillColor(int(r), int(g), int(b))
		p.fill = color
	}
}

func (p *pdfWriter) setPen(pen Pen) {
	if pen.Color != p.pen.Color {
		r, g, b := style.RGB(pen.Color)
		p.doc.SetDrawColor(int(r), int(g), int(b))
	}
	if pen.Width != p.pen.Width {
		p.doc.SetLineWidth(pen.Width)
	}
	if !slices.Equal(pen.Dash, p.pen.Dash) {
		p.doc.SetDashPattern(pen.Dash, 0)
	}
	p.pen = pen
}

// finish fills and strokes a path.
func (p *pdfWriter) finish(path string, fill Paint, pen Pen) {
	fills, strokes := fill.visible(), pen.visible() && pen.Width > 0
	if fills {
		p.setFill(fill.Color)
	}
	if strokes {
		p.setPen(pen)
	}
	switch {
	case fills && strokes && fill.Alpha >= 1 && pen.Alpha >= 1:
		p.setAlpha(1)
		p.doc.RawWriteStr(path + "B")
		return
	case fills:
		p.setAlpha(fill.Alpha)
		p.doc.RawWriteStr(path + "f")
	}
	if strokes {
		p.setAlpha(pen.Alpha)
		p.doc.RawWriteStr(path + "S")
	}
}

// at formats a point of the page, whose origin is its lower left corner in PDF.
func (p *pdfWriter) at(v r2.Vec) string {
	return number(v.X) + " " + number(p.height-v.Y) + " "
}

func (c Path) writePDF(p *pdfWriter) {
	var b strings.Builder
	b.WriteString(p.at(c.Start) + "m\n")
	from := c.Start
	for _, seg := range c.Segments {
		if seg.Bent {
			one, two := cubic(from, seg.Ctrl, seg.To)
			b.WriteString(p.at(one) + p.at(two) + p.at(seg.To) + "c\n")
		} else {
			b.WriteString(p.at(seg.To) + "l\n")
		}
		from = seg.To
	}
	if c.Closed {
		b.WriteString("h\n")
	}
	p.finish(b.String(), c.Fill, c.Pen)
}

// cubic returns the control points of the cubic curve that is the quadratic
// one.
func cubic(from, ctrl, to r2.Vec) (one, two r2.Vec) {
	one = r2.Add(from, r2.Scale(2./3, r2.Sub(ctrl, from)))
	two = r2.Add(to, r2.Scale(2./3, r2.Sub(ctrl, to)))
	return one, two
}

func (c Disk) writePDF(p *pdfWriter) {
	const k = 0.5522847498 // arms of the curve nearest to a quarter circle
	r := c.Radius
	at := func(x, y float64) string { return p.at(r2.Add(c.Center, r2.Vec{X: x * r, Y: y * r})) }
	p.finish(at(1, 0)+"m\n"+
		at(1, k)+at(k, 1)+at(0, 1)+"c\n"+
		at(-k, 1)+at(-1, k)+at(-1, 0)+"c\n"+
		at(-1, -k)+at(-k, -1)+at(0, -1)+"c\n"+
		at(k, -1)+at(1, -k)+at(1, 0)+"c\nh\n", c.Fill, c.Pen)
}

func (g Group) writePDF(p *pdfWriter) {
	for _, item := range g.Items {
		item.writePDF(p)
	}
}
