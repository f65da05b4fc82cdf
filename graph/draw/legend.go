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
	Look
	box   r2.Box
	scale float64
	y     float64 // upper edge of what comes next
	items []sheet.Item
}

const (
	lowColumn    = 360.0 // height below which the legend has its smallest type, in points on A4
	isolateSize  = 7.0   // type of the names of isolates, the smallest of the legend
	isolateLeast = 6.05
)

// newColumn returns the empty legend of a page.
func newColumn(f frame) *column {
	c := &column{Look: f.Look, box: f.legend, scale: f.scale, y: f.legend.Min.Y}
	if c.columns() == 1 && c.box.Size().Y < lowColumn*f.scale {
		c.scale *= isolateLeast / isolateSize
	}
	return c
}

// entry is one line of a list: a symbol, drawn around the point that it is
// given, and text beside it.
type entry struct {
	symbol func(t style.Theme, at r2.Vec) sheet.Item
	text   string
}

const (
	headingSize = 8.5
	entrySize   = 8.0
)

// heading adds the title of a block.
func (c *column) heading(text string) {
	size := headingSize * c.scale
	for _, line := range atMost(2, c.Fonts.WrapWidth(text, c.box.Size().X, size, true)) {
		c.y += 1.25 * size
		c.items = append(c.items, sheet.Text{At: r2.Vec{X: c.box.Min.X, Y: c.y}, Size: size, Bold: true, Color: c.Theme.Ink, Value: line})
	}
	c.y += 0.45 * size
}

func (c *column) gap() {
	c.y += blockGap * c.scale
}

// list adds entries as long as they end above bottom, and says how many did
// not.
func (c *column) list(entries []entry, indent, size, bottom float64, w Words) {
	indent *= c.scale
	size *= c.scale
	line := 1.2 * size
	for i, e := range entries {
		lines := atMost(3, c.Fonts.WrapWidth(e.text, c.box.Size().X-indent, size, false))
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
		c.items = append(c.items, e.symbol(c.Theme, r2.Vec{X: c.box.Min.X, Y: c.y + 0.57*size}))
		for _, text := range lines {
			c.y += line
			c.items = append(c.items, sheet.Text{At: r2.Vec{X: c.box.Min.X + indent, Y: c.y - 0.28*size}, Size: size, Color: c.Theme.Ink, Value: text})
		}
		c.y += 0.35 * size
	}
}

// text adds one line at the indent, with its upper edge at y.
func (c *column) text(value string, indent, size float64) {
	c.items = append(c.items, sheet.Text{
		At: r2.Vec{X: c.box.Min.X + indent, Y: c.y + 0.92*size}, Size: size, Color: c.Theme.Muted,
		Value: firstLine(c.Fonts, value, c.box.Size().X-indent, size, false),
	})
}

// block is a part of the legend. bottom is how far it may reach.
type block func(c *column, bottom float64)

// stack adds blocks one below the other or, where the box is wide, side by
// side in columns of equal width.
func (c *column) stack(blocks []block) {
	n := min(c.columns(), len(blocks))
	if n <= 1 {
		c.pile(blocks)
		return
	}
	width := (c.box.Size().X - float64(n-1)*gutter*c.scale) / float64(n)
	for k, group := range c.divide(blocks, n) {
		box := c.box
		box.Min.X += float64(k) * (width + gutter*c.scale)
		box.Max.X = box.Min.X + width
		part := &column{Look: c.Look, box: box, scale: c.scale, y: box.Min.Y}
		part.pile(group)
		c.items = append(c.items, part.items...)
	}
}

// columns returns how many columns the box holds.
func (c *column) columns() int {
	return max(1, int((c.box.Size().X+gutter*c.scale)/((columnWidth+gutter)*c.scale)))
}

// divide returns the blocks in n groups, in their order, so that the highest
// group is as low as can be.
func (c *column) divide(blocks []block, n int) [][]block {
	heights := make([]float64, len(blocks))
	for i, b := range blocks {
		heights[i] = c.height(b, c.box.Size().Y/2)
	}
	var cut func(from, n int) ([]int, float64)
	cut = func(from, n int) (ends []int, highest float64) {
		if n == 1 {
			var sum float64
			for _, h := range heights[from:] {
				sum += h
			}
			return []int{len(heights)}, sum
		}
		highest = math.Inf(1)
		var sum float64
		for end := from + 1; end <= len(heights)-n+1; end++ {
			sum += heights[end-1]
			later, rest := cut(end, n-1)
			if h := math.Max(sum, rest); h < highest {
				ends, highest = append([]int{end}, later...), h
			}
		}
		return ends, highest
	}
	ends, _ := cut(0, n)
	groups := make([][]block, n)
	from := 0
	for k, end := range ends {
		groups[k], from = blocks[from:end], end
	}
	return groups
}

// height returns what a block takes if it may take at most the given height,
// which only a list can keep to.
func (c *column) height(b block, most float64) float64 {
	trial := &column{Look: c.Look, box: c.box, scale: c.scale}
	b(trial, most)
	return trial.y + blockGap*c.scale
}

const blockGap = 10 // points between blocks on A4

// pile adds blocks one below the other. A block leaves the later ones the room
// that they need; where there is too little, a long list among them is left
// the less, and only then the block itself is cut. What does not fit at all is
// left out.
func (c *column) pile(blocks []block) {
	for i, b := range blocks {
		if c.y+c.height(b, 0) > c.box.Max.Y+blockGap*c.scale {
			continue
		}
		full := c.height(b, math.Inf(1))
		bottom := c.y
		for _, share := range []float64{96, 64, 32, 0} { // points on A4 that a later list may take
			bottom = c.box.Max.Y
			for _, later := range blocks[i+1:] {
				bottom -= c.height(later, share*c.scale)
			}
			if c.y+full <= bottom+blockGap*c.scale {
				break
			}
		}
		b(c, math.Min(math.Max(bottom, c.y+headingSize*4*c.scale), c.box.Max.Y))
		c.gap()
	}
}

// sectorBlock lists the sectors that occur, with their counts.
func sectorBlock(sectors []Sector, w Words) block {
	entries := make([]entry, 0, len(sectors))
	for _, s := range sectors {
		entries = append(entries, entry{symbol(s.Mark, 4.2), fmt.Sprintf("%s (%s)", sheet.Cut(s.Label, nameMax), w.count(s.Count))})
	}
	return listBlock(w.Sector, entries, 15, entrySize, w)
}

// symbol draws a mark of the radius in the legend.
func symbol(m style.Mark, radius float64) func(style.Theme, r2.Vec) sheet.Item {
	return func(t style.Theme, at r2.Vec) sheet.Item {
		return mark(t, m, r2.Vec{X: at.X + 5.5, Y: at.Y}, radius)
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
			func(theme style.Theme, at r2.Vec) sheet.Item { return lineSample(theme, at, 30, sampleWidth, t) },
			sheet.Cut(t.Label, nameMax),
		})
	}
	return listBlock(w.Partnership, entries, 37, entrySize, w)
}

// strengthBlock shows the widths of the weakest, a middle and the strongest
// tie in one row.
func strengthBlock(low, high float64, w Words) block {
	values := []float64{low, high}
	if middle := math.Round(math.Sqrt(low * high)); middle > low && middle < high {
		values = []float64{low, middle, high}
	}
	return func(c *column, _ float64) {
		c.heading(w.Strength)
		size := entrySize * c.scale
		step := c.box.Size().X / float64(len(values))
		for k, v := range values {
			from := r2.Vec{X: c.box.Min.X + float64(k)*step, Y: c.y + 0.57*size}
			sample := 0.4 * step
			c.items = append(c.items, lineSample(c.Theme, from, sample, tieWidth(v), TieType{}), sheet.Text{
				At: r2.Vec{X: from.X + sample + 4*c.scale, Y: c.y + 0.92*size}, Size: size, Color: c.Theme.Ink,
				Value: firstLine(c.Fonts, w.Number(v), step-sample-6*c.scale, size, false),
			})
		}
		c.y += 1.55 * size
	}
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
			half := math.Max(r, c.Fonts.Width(text, size, false)/2)
			center := r2.Vec{X: x + half, Y: base - r}
			c.items = append(c.items,
				sheet.Disk{Center: center, Radius: r, Pen: sheet.Pen{Paint: sheet.Solid(c.Theme.Muted), Width: 0.8}},
				sheet.Text{At: r2.Vec{X: center.X, Y: base + 1.25*size}, Anchor: sheet.Middle, Size: size, Color: c.Theme.Ink, Value: text})
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
