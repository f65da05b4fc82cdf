package sheet

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"image/png"
	"io"
	"math"

	"example.org/lintas/graph/style"
	"github.com/fogleman/gg"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
	"gonum.org/v1/gonum/spatial/r2"
)

// maxPixels keeps a picture within what image programs open.
const maxPixels = 20000

// WritePNG writes the sheet as a PNG picture of dpi pixels an inch, with the
// resolution in the file, so that it prints at its size. It returns an error if
// the picture would be larger than 20,000 pixels, and that of the writer.
func (s *Sheet) WritePNG(w io.Writer, dpi float64) error {
	const dust = 1e-6 // of a pixel, from rounding, makes none more
	scale := dpi / 72
	width, height := math.Ceil(s.Width*scale-dust), math.Ceil(s.Height*scale-dust)
	if !(width >= 1 && height >= 1 && width <= maxPixels && height <= maxPixels) {
		return fmt.Errorf("a picture of %g × %g pixels cannot be written: choose between 1 and %d", width, height, maxPixels)
	}
	c := gg.NewContext(int(width), int(height))
	c.SetHexColor(s.background())
	c.Clear()
	p := &painter{c: c, scale: scale, background: s.background(), fonts: s.Fonts}
	for _, item := range s.Items {
		item.paint(p)
	}
	var b bytes.Buffer
	if err := png.Encode(&b, c.Image()); err != nil {
		return err
	}
	return writeWithResolution(w, b.Bytes(), dpi)
}

// writeWithResolution writes an encoded PNG with a pHYs chunk after its
// header, which is always the first 33 bytes.
func writeWithResolution(w io.Writer, encoded []byte, dpi float64) error {
	const header = 33
	perMeter := uint32(math.Round(dpi / 0.0254))
	chunk := []byte("pHYs")
	chunk = binary.BigEndian.AppendUint32(chunk, perMeter)
	chunk = binary.BigEndian.AppendUint32(chunk, perMeter)
	chunk = append(chunk, 1) // the unit is the meter
	out := append([]byte(nil), encoded[:header]...)
	out = binary.BigEndian.AppendUint32(out, uint32(len(chunk)-4))
	out = append(out, chunk...)
	out = binary.BigEndian.AppendUint32(out, crc32.ChecksumIEEE(chunk))
	out = append(out, encoded[header:]...)
	_, err := w.Write(out)
	return err
}

// painter draws items in pixels. Scaling is done here and not by gg, whose
// line widths do not follow its matrix.
type painter struct {
	c          *gg.Context
	scale      float64
	background string
	fonts      *Fonts
	buf        sfnt.Buffer
}

func (p *painter) use(paint Paint) {
	r, g, b := style.RGB(paint.Color)
	p.c.SetRGBA255(int(r), int(g), int(b), int(math.Round(255*min(paint.Alpha, 1))))
}

// finish fills and strokes the current path.
func (p *painter) finish(fill Paint, pen Pen) {
	if fill.visible() {
		p.use(fill)
		p.c.FillPreserve()
	}
	if pen.visible() && pen.Width > 0 {
		p.use(pen.Paint)
		p.c.SetLineWidth(pen.Width * p.scale)
		dash := make([]float64, len(pen.Dash))
		for i, d := range pen.Dash {
			dash[i] = d * p.scale
		}
		p.c.SetDash(dash...)
		p.c.SetLineCapButt()
		p.c.StrokePreserve()
	}
	p.c.ClearPath()
}

func (p Path) paint(c *painter) {
	c.moveTo(p.Start)
	for _, seg := range p.Segments {
		to := r2.Scale(c.scale, seg.To)
		if seg.Bent {
			ctrl := r2.Scale(c.scale, seg.Ctrl)
			c.c.QuadraticTo(ctrl.X, ctrl.Y, to.X, to.Y)
			continue
		}
		c.c.LineTo(to.X, to.Y)
	}
	if p.Closed {
		c.c.ClosePath()
	}
	c.finish(p.Fill, p.Pen)
}

func (p *painter) moveTo(v r2.Vec) {
	p.c.MoveTo(v.X*p.scale, v.Y*p.scale)
}

func (c Disk) paint(p *painter) {
	p.c.DrawCircle(c.Center.X*p.scale, c.Center.Y*p.scale, c.Radius*p.scale)
	p.finish(c.Fill, c.Pen)
}

func (g Group) paint(p *painter) {
	for _, item := range g.Items {
		item.paint(p)
	}
}

func (t Text) paint(p *painter) {
	value := Clean(t.Value)
	glyphs, width := p.fonts.shape(value, t.Bold)
	at := t.start(width)
	for _, g := range glyphs {
		p.outline(g.face.font, g.index, r2.Vec{X: at.X + g.x*t.Size, Y: at.Y}, t.Size)
	}
	if t.Halo > 0 {
		p.use(Solid(p.background))
		p.c.SetDash()
		p.c.SetLineWidth(2 * t.Halo * p.scale)
		p.c.SetLineJoinRound()
		p.c.StrokePreserve()
	}
	if t.Color == "" {
		p.c.ClearPath()
		return
	}
	p.use(Solid(t.Color))
	p.c.Fill()
}

// outline adds a letter's outline with its origin at at to the path.
func (p *painter) outline(f *sfnt.Font, index sfnt.GlyphIndex, at r2.Vec, size float64) {
	segments, err := f.LoadGlyph(&p.buf, index, fixed.I(em), nil)
	if err != nil {
		return
	}
	x := func(v fixed.Point26_6) float64 { return (at.X + float64(v.X)/64/em*size) * p.scale }
	y := func(v fixed.Point26_6) float64 { return (at.Y + float64(v.Y)/64/em*size) * p.scale }
	for _, seg := range segments {
		a := seg.Args
		switch seg.Op {
		case sfnt.SegmentOpMoveTo:
			p.c.ClosePath()
			p.c.MoveTo(x(a[0]), y(a[0]))
		case sfnt.SegmentOpLineTo:
			p.c.LineTo(x(a[0]), y(a[0]))
		case sfnt.SegmentOpQuadTo:
			p.c.QuadraticTo(x(a[0]), y(a[0]), x(a[1]), y(a[1]))
		case sfnt.SegmentOpCubeTo:
			p.c.CubicTo(x(a[0]), y(a[0]), x(a[1]), y(a[1]), x(a[2]), y(a[2]))
		}
	}
	p.c.ClosePath()
}
