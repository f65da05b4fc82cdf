package draw

import (
	"fmt"

	"example.org/lintas/graph/sheet"
	"gonum.org/v1/gonum/spatial/r2"
)

// Notice draws a page that says why there is nothing to draw, with the title,
// counts and lists of the network around it.
func Notice(n Network, why string) *sheet.Sheet {
	w := n.words()
	n.Look = n.on(A4)
	f := newFrame(n.Look, n.Title, n.Subtitle)
	s := f.sheet(n.Title, n.Subtitle)
	s.Desc = join(n.Subtitle, why)
	size := 13 * f.scale
	y := f.plot.Min.Y + 0.3*f.plot.Size().Y
	for _, line := range atMost(6, n.Fonts.WrapWidth(why, 0.7*f.plot.Size().X, size, false)) {
		s.Add(sheet.Text{At: r2.Vec{X: f.plot.Center().X, Y: y}, Anchor: sheet.Middle, Size: size, Color: n.Theme.Ink, Value: line})
		y += 1.4 * size
	}
	var blocks []block
	if len(n.Sectors) > 0 {
		blocks = append(blocks, sectorBlock(n.Sectors, w))
	}
	if len(n.Isolates) > 0 {
		blocks = append(blocks, isolateBlock(n, w))
	}
	c := newColumn(f)
	c.stack(blocks)
	s.Add(c.items...)
	f.footnote(s, join(n.Footnote))
	return s
}

// textBlock is lines of reading below a heading.
func textBlock(heading string, texts ...string) block {
	return func(c *column, bottom float64) {
		c.heading(heading)
		size := entrySize * c.scale
		for _, text := range texts {
			for _, line := range atMost(6, c.Fonts.WrapWidth(text, c.box.Size().X, size, false)) {
				c.text(line, 0, size)
				c.y += 1.25 * size
			}
			c.y += 0.4 * size
		}
	}
}

// counted adds a number in brackets to a text.
func (w Words) counted(text string, n int) string {
	return fmt.Sprintf("%s (%s)", text, w.count(n))
}
