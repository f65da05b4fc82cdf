package sheet

import (
	"fmt"
	"math"
	"strings"

	"example.org/lintas/graph/style"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
	"gonum.org/v1/gonum/spatial/r2"
)

// Modes of text in PDF.
const (
	filled    = 0
	invisible = 3
)

func (t Text) writePDF(p *pdfWriter) {
	value := Clean(t.Value)
	if value == "" {
		return
	}
	glyphs, width := p.fonts.shape(value, t.Bold)
	at := t.start(width)
	if !finite(at.X) || !finite(at.Y) || !(t.Size > 0) {
		return
	}
	p.setAlpha(1)
	if t.Halo > 0 {
		// Outlines and no text, which would be found and copied twice.
		p.drawOutlines(glyphs, at, t.Size, p.background, 2*t.Halo)
	}
	if t.Color == "" {
		return
	}
	for _, run := range runs(glyphs) {
		p.write(run, at, t.Size, t.Color)
	}
}

func finite(x float64) bool {
	return !math.IsNaN(x) && !math.IsInf(x, 0)
}

// runs divides a line where the font changes or a letter does not stand where
// the one before it ends.
func runs(glyphs []glyph) [][]glyph {
	var runs [][]glyph
	for i, g := range glyphs {
		if i == 0 || g.kerned || g.face != glyphs[i-1].face || glyphs[i-1].kerned && glyphs[i-1].x == g.x ||
			glyphs[i-1].index == 0 || max(g.letter, glyphs[i-1].letter) > 0xffff {
			runs = append(runs, nil)
		}
		runs[len(runs)-1] = append(runs[len(runs)-1], g)
	}
	return runs
}

// write writes a run. Where the font cannot be embedded its outlines are drawn
// over invisible text.
func (p *pdfWriter) write(run []glyph, at r2.Vec, size float64, color string) {
	face := run[0].face
	basic := run[0].letter <= 0xffff
	mode := filled
	if !face.embeds || !basic {
		p.drawOutlines(run, at, size, color, 0)
		if !basic {
			return
		}
		face, mode = regular(), invisible
	}
	letters := make([]rune, len(run))
	for i, g := range run {
		letters[i] = g.letter
	}
	p.setFont(face, size)
	r, g, b := style.RGB(color)
	p.doc.SetTextColor(int(r), int(g), int(b))
	if mode != filled {
		p.doc.SetTextRenderingMode(mode)
	}
	p.doc.Text(at.X+run[0].x*size, at.Y, string(letters))
	if mode != filled {
		p.doc.SetTextRenderingMode(filled)
	}
}

// setFont chooses a font, adding it to the document the first time.
func (p *pdfWriter) setFont(face *typeface, size float64) {
	name, ok := p.faces[face]
	if !ok {
		name = fmt.Sprintf("f%d", len(p.faces)+1)
		addFace(p.doc, name, face.file)
		p.faces[face] = name
	}
	if face != p.face || size != p.size {
		p.doc.SetFont(name, "", size)
		p.face, p.size = face, size
	}
}

// outlineKey is a letter's outline, in straight lines where it is rough.
type outlineKey struct {
	face  *typeface
	index sfnt.GlyphIndex
	rough bool
}

// drawOutlines draws the shapes of letters, with a rim where width is not 0.
// All letters are drawn in em units, so that the same ones are the same bytes
// and compress well; below a rim, straight lines are good enough.
func (p *pdfWriter) drawOutlines(glyphs []glyph, at r2.Vec, size float64, color string, width float64) {
	r, g, b := style.RGB(color)
	channels := fmt.Sprintf("%.3f %.3f %.3f", float64(r)/255, float64(g)/255, float64(b)/255)
	var out strings.Builder
	fmt.Fprintf(&out, "q %s rg ", channels)
	paint := "f\n"
	if width > 0 {
		fmt.Fprintf(&out, "%s RG 1 j [] 0 d %s w ", channels, number(width*em/size))
		paint = "B\n"
	}
	fmt.Fprintf(&out, "%.6f 0 0 %.6f %scm\n", size/em, size/em, p.at(at))
	x := 0.0
	for _, g := range glyphs {
		path := p.outline(outlineKey{g.face, g.index, width > 0})
		if path == "" {
			continue
		}
		to := math.Round(g.x * em)
		fmt.Fprintf(&out, "1 0 0 1 %s 0 cm\n%s%s", number(to-x), path, paint)
		x = to
	}
	out.WriteString("Q")
	p.doc.RawWriteStr(out.String())
}

// outline returns the path of a letter in em units.
func (p *pdfWriter) outline(key outlineKey) string {
	if path, ok := p.outlines[key]; ok {
		return path
	}
	segments, err := key.face.font.LoadGlyph(&p.buf, key.index, fixed.I(em), nil)
	if err != nil {
		return ""
	}
	var b strings.Builder
	write := func(op string, points ...r2.Vec) {
		for _, v := range points {
			b.WriteString(number(math.Round(v.X)) + " " + number(math.Round(v.Y)) + " ")
		}
		b.WriteString(op + "\n")
	}
	var from r2.Vec
	for i, seg := range segments {
		var a [3]r2.Vec
		for k, v := range seg.Args {
			a[k] = r2.Vec{X: float64(v.X) / 64, Y: -float64(v.Y) / 64}
		}
		switch seg.Op {
		case sfnt.SegmentOpMoveTo:
			if i > 0 {
				write("h")
			}
			write("m", a[0])
			from = a[0]
		case sfnt.SegmentOpLineTo:
			write("l", a[0])
			from = a[0]
		case sfnt.SegmentOpQuadTo:
			if key.rough {
				write("l", a[1])
				from = a[1]
				continue
			}
			one, two := cubic(from, a[0], a[1])
			write("c", one, two, a[1])
			from = a[1]
		case sfnt.SegmentOpCubeTo:
			write("c", a[0], a[1], a[2])
			from = a[2]
		}
	}
	if len(segments) > 0 {
		write("h")
	}
	path := b.String()
	p.outlines[key] = path
	return path
}
