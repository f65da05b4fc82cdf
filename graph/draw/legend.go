package draw

import (
	"fmt"
	"math"

	"example.org/lintas/graph/sheet"
	"example.org/lintas/graph/style"
	"gonum.org/v1/gonum/spatial/r2"
)

// column is the legend, filled from top to bottom and never beyond its box.
type column struct {
	box   r2.Box
	scale float64
	y     float64 // upper edge of what comes next
	items []sheet.Item
}

func newColumn(f frame) *column {
	return &column{box: f.legend, scale: f.scale, y: f.legend.Min.Y}
}

// entry is one line of a list: a symbol, drawn around the point that it is
// given, and text beside it.
type entry struct {
	symbol func(at r2.Vec) sheet.Item
	text   string
}

const (
	headingSize = 8.5
	entrySize   = 8.0
)

// heading adds the title of a block.
func (c *column) heading(text string) {
	size := headingSize * c.scale
	for _, line := range atMost(2, sheet.WrapWidth(text, c.box.Size().X, size, true)) {
		c.y += 1.25 * size
		c.items = append(c.items, sheet.Text{At: r2.Vec{X: c.box.Min.X, Y: c.y}, Size: size, Bold: true, Color: style.Light.Ink, Value: line})
	}
	c.y += 0.45 * size
}

func (c *column) gap() {
	c.y += 10 * c.scale
}

// list adds entries as long as they end above bottom, and says how many did
// not.
func (c *column) list(entries []entry, indent, size, bottom float64, w Words) {
	indent *= c.scale
	size *= c.scale
	line := 1.2 * size
	for i, e := range entries {
		lines := atMost(3, sheet.WrapWidth(e.text, c.box.Size().X-indent, size, false))
		need := line*float64(max(len(lines), 1)) + 0.35*size
		rest := 0.0
		if i < len(entries)-1 {
			rest = line
		}
		if c.y+need+rest > bottom {
			c.text(fmt.Sprintf(w.More, w.count(len(entries)-i)), indent, size)
			c.y += line
			return
		}
		c.items = append(c.items, e.symbol(r2.Vec{X: c.box.Min.X, Y: c.y + 0.57*size}))
		for _, text := range lines {
			c.y += line
			c.items = append(c.items, sheet.Text{At: r2.Vec{X: c.box.Min.X + indent, Y: c.y - 0.28*size}, Size: size, Color: style.Light.Ink, Value: text})
		}
		c.y += 0.35 * size
	}
}

// text adds one line at the indent, with its upper edge at y.
func (c *column) text(value string, indent, size float64) {
	c.items = append(c.items, sheet.Text{
		At: r2.Vec{X: c.box.Min.X + indent, Y: c.y + 0.92*size}, Size: size, Color: style.Light.Muted,
		Value: firstLine(value, c.box.Size().X-indent, size, false),
	})
}

// block is a part of the legend. bottom is how far it may reach.
type block func(c *column, bottom float64)

// stack adds blocks one below the other, leaving each later one the room that
// it needs or, of a long list, a part of it.
func (c *column) stack(blocks []block) {
	const share = 96 // points that the rest of the legend leaves to a list
	for i, b := range blocks {
		bottom := c.box.Max.Y
		for _, later := range blocks[i+1:] {
			trial := &column{box: c.box, scale: c.scale, y: 0}
			later(trial, share*c.scale)
			bottom -= math.Min(trial.y, share*c.scale) + 10*c.scale
		}
		b(c, math.Max(bottom, c.y+headingSize*4*c.scale))
		c.gap()
	}
}

// sectorBlock lists the sectors that occur, with their counts.
func sectorBlock(sectors []Sector, w Words) block {
	entries := make([]entry, 0, len(sectors))
	for _, s := range sectors {
		entries = append(entries, entry{symbol(s.Mark, 4.6), fmt.Sprintf("%s (%s)", sheet.Cut(s.Label, nameMax), w.count(s.Count))})
	}
	return listBlock(w.Sector, entries, 15, entrySize, w)
}

// symbol draws a mark of the radius in the legend.
func symbol(m style.Mark, radius float64) func(r2.Vec) sheet.Item {
	return func(at r2.Vec) sheet.Item {
		return mark(m, r2.Vec{X: at.X + 5.5, Y: at.Y}, radius)
	}
}

func listBlock(heading string, entries []entry, indent, size float64, w Words) block {
	return func(c *column, bottom float64) {
		c.heading(heading)
		c.list(entries, indent, size, bottom, w)
	}
}

// typeBlock lists the types of tie with their lines.
func typeBlock(types []TieType, w Words) block {
	entries := make([]entry, 0, len(types))
	for _, t := range types {
		entries = append(entries, entry{
			func(at r2.Vec) sheet.Item { return lineSample(at, 30, sampleWidth, t.Line) },
			sheet.Cut(t.Label, nameMax),
		})
	}
	return listBlock(w.Partnership, entries, 37, entrySize, w)
}

// strengthBlock shows the widths of the weakest, a middle and the strongest tie.
func strengthBlock(low, high float64, w Words) block {
	values := []float64{low, high}
	if middle := math.Round(math.Sqrt(low * high)); middle > low && middle < high {
		values = []float64{low, middle, high}
	}
	entries := make([]entry, 0, len(values))
	for _, v := range values {
		entries = append(entries, entry{
			func(at r2.Vec) sheet.Item { return lineSample(at, 30, tieWidth(v), style.Line{}) },
			w.Number(v),
		})
	}
	return listBlock(w.Strength, entries, 37, entrySize, w)
}

// sizeBlock shows three marks with their values.
func sizeBlock(s sizes, heading string, w Words) block {
	return func(c *column, _ float64) {
		c.heading(heading)
		c.y += 3 * c.scale
		base := c.y + 2*s.most
		x := c.box.Min.X
		size := entrySize * c.scale
		for _, v := range []float64{0, middle(s.largest), s.largest} {
			r := s.radius(v)
			text := w.Number(v)
			half := math.Max(r, sheet.Width(text, size, false)/2)
			center := r2.Vec{X: x + half, Y: base - r}
			c.items = append(c.items,
				sheet.Disk{Center: center, Radius: r, Pen: sheet.Pen{Paint: sheet.Solid(style.Light.Muted), Width: 0.8}},
				sheet.Text{At: r2.Vec{X: center.X, Y: base + 1.25*size}, Anchor: sheet.Middle, Size: size, Color: style.Light.Ink, Value: text})
			x += 2*half + 10*c.scale
		}
		c.y = base + 1.7*size
	}
}

// middle returns the value whose mark is halfway between none and the largest.
func middle(largest float64) float64 {
	quarter := largest / 4
	if largest >= 8 {
		return math.Round(quarter)
	}
	return quarter
}
