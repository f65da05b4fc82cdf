package draw

import (
	"math"

	"example.org/lintas/graph/sheet"
	"example.org/lintas/graph/style"
	"gonum.org/v1/gonum/spatial/r2"
)

// State is what stands out about a cell.
type State int

// The states of cells.
const (
	Plain   State = iota
	Gap           // needed, nobody there
	Sole          // one
	Crowded       // several who are not all joined
)

// Cell is a cell of a Grid: how many are there, and how many needs in it are met
// by nobody.
type Cell struct {
	Count, Unmet int
	State        State
}

// Grid is a table of cells with what its marks say.
type Grid struct {
	Lines, Columns     []string
	Cells              [][]Cell // of each line
	Heading, Reading   string
	Gap, Sole, Crowded string
	Unmet              string // unmet needs beside somebody
}

// Coverage draws the grid: each cell with its count on a color that grows with
// it, and with a mark for its state that survives greyscale.
func Coverage(n Network, g Grid) *sheet.Sheet {
	w := n.words()
	page := A4
	if len(g.Lines) > 24 {
		page = A3
	}
	n.Look = n.on(page)
	f := newFrame(n.Look, n.Title, n.Subtitle)
	s := f.sheet(n.Title, n.Subtitle)
	p := newGridPage(n, f, g)
	p.heads(s, g)
	for row, line := range g.Cells {
		for column, cell := range line {
			s.Add(p.cell(g, row, column, cell, w))
		}
	}
	c := newColumn(f)
	c.stack(p.blocks(g, w))
	s.Add(c.items...)
	f.footnote(s, join(n.Footnote))
	return s
}

// gridPage is the geometry of a grid.
type gridPage struct {
	n        Network
	f        frame
	origin   r2.Vec // of the first cell
	size     r2.Vec // of a cell
	typeSize float64
	most     int
}

func newGridPage(n Network, f frame, g Grid) *gridPage {
	const headHeight = 40
	p := &gridPage{n: n, f: f, most: 1}
	names := 0.0
	p.typeSize = math.Min(8.5*f.scale, math.Max(labelLeast, 0.5*(f.plot.Size().Y-headHeight)/float64(max(len(g.Lines), 1))))
	for _, line := range g.Lines {
		names = math.Max(names, n.Fonts.Width(sheet.Cut(line, nameMax), p.typeSize, false))
	}
	names = math.Min(names, 0.28*f.plot.Size().X) + 6
	p.origin = r2.Vec{X: f.plot.Min.X + names, Y: f.plot.Min.Y + headHeight*f.scale}
	p.size = r2.Vec{
		X: math.Min((f.plot.Max.X-p.origin.X)/float64(max(len(g.Columns), 1)), 104*f.scale),
		Y: math.Min((f.plot.Max.Y-p.origin.Y)/float64(max(len(g.Lines), 1)), 42*f.scale),
	}
	for _, line := range g.Cells {
		for _, c := range line {
			p.most = max(p.most, c.Count)
		}
	}
	return p
}

// heads adds the names of lines and columns.
func (p *gridPage) heads(s *sheet.Sheet, g Grid) {
	ink := p.n.Theme.Ink
	for row, line := range g.Lines {
		lines := 1
		if p.size.Y > 2.4*p.typeSize {
			lines = 2
		}
		texts := atMost(lines, p.n.Fonts.WrapWidth(sheet.Cut(line, nameMax), p.origin.X-p.f.plot.Min.X-6, p.typeSize, false))
		y := p.origin.Y + (float64(row)+0.5)*p.size.Y - 1.15*p.typeSize*float64(len(texts)-1)/2
		for _, text := range texts {
			s.Add(sheet.Text{At: r2.Vec{X: p.origin.X - 5, Y: y + 0.36*p.typeSize}, Anchor: sheet.End, Size: p.typeSize, Color: ink, Value: text})
			y += 1.15 * p.typeSize
		}
	}
	size := math.Max(math.Min(8*p.f.scale, p.size.X/5), labelLeast)
	for column, name := range g.Columns {
		texts := atMost(4, p.n.Fonts.WrapWidth(sheet.Cut(name, nameMax), p.size.X-3, size, false))
		y := p.origin.Y - 5 - 1.12*size*float64(len(texts)-1)
		for _, text := range texts {
			s.Add(sheet.Text{At: r2.Vec{X: p.origin.X + (float64(column)+0.5)*p.size.X, Y: y}, Anchor: sheet.Middle, Size: size, Color: ink, Value: text})
			y += 1.12 * size
		}
	}
}

// cell draws one cell: its count in the middle with the mark of its state, and
// unmet needs beside somebody in the lower corner.
func (p *gridPage) cell(g Grid, row, column int, cell Cell, w Words) sheet.Item {
	low := r2.Add(p.origin, r2.Vec{X: float64(column) * p.size.X, Y: float64(row) * p.size.Y})
	b := grow(r2.Box{Min: low, Max: r2.Add(low, p.size)}, -0.7, -0.7)
	return sheet.Group{
		Title: join(sheet.Cut(g.Lines[row], nameMax), sheet.Cut(g.Columns[column], nameMax), w.count(cell.Count), g.said(cell.State)),
		Items: p.drawn(b, cell, w),
	}
}

func (g Grid) said(s State) string {
	return [...]string{Plain: "", Gap: g.Gap, Sole: g.Sole, Crowded: g.Crowded}[s]
}

// drawn draws a cell in a box.
func (p *gridPage) drawn(b r2.Box, cell Cell, w Words) []sheet.Item {
	t := p.n.Theme
	fill := p.color(cell.Count)
	pen := sheet.Pen{}
	if cell.State == Gap {
		fill, pen = t.Panel, sheet.Pen{Paint: sheet.Solid(t.Missing), Width: 1.3, Dash: []float64{3.5, 2}}
	}
	items := []sheet.Item{sheet.Polygon(corners(b), sheet.Solid(fill), pen)}
	size := math.Min(p.typeSize*1.15, 0.62*b.Size().Y)
	number, ink := cell.Count, style.On(fill)
	if cell.State == Gap {
		number, ink = cell.Unmet, t.Missing
	}
	if number == 0 {
		return items
	}
	text := w.count(number)
	middle := b.Center()
	if cell.State != Plain {
		radius := 0.42 * size
		half := (p.n.Fonts.Width(text, size, true) + 2*radius + 3) / 2
		items = append(items, stateMark(cell.State, r2.Vec{X: middle.X - half + radius, Y: middle.Y}, radius, ink, fill))
		middle.X += radius + 1.5
	}
	items = append(items, sheet.Text{At: r2.Vec{X: middle.X, Y: middle.Y + 0.36*size}, Anchor: sheet.Middle, Size: size,
		Bold: true, Color: ink, Value: text})
	if cell.Unmet > 0 && cell.State != Gap {
		items = append(items, p.unmet(b, cell.Unmet, style.On(fill), fill, w)...)
	}
	return items
}

// unmet draws a small gap with its number in the lower right corner.
func (p *gridPage) unmet(b r2.Box, number int, ink, ground string, w Words) []sheet.Item {
	size := math.Max(labelLeast, 0.7*p.typeSize)
	text := w.count(number)
	width := p.n.Fonts.Width(text, size, false)
	if b.Size().X < width+3.4*size || b.Size().Y < 1.2*size {
		return nil
	}
	baseline := b.Max.Y - 0.3*size
	return []sheet.Item{
		stateMark(Gap, r2.Vec{X: b.Max.X - width - 2 - 0.5*size, Y: baseline - 0.36*size}, 0.34*size, ink, ground),
		sheet.Text{At: r2.Vec{X: b.Max.X - 1.5, Y: baseline}, Anchor: sheet.End, Size: size, Color: ink, Value: text},
	}
}

// stateMark draws the mark of a state: each has a shape of its own.
func stateMark(s State, center r2.Vec, radius float64, ink, ground string) sheet.Item {
	pen := sheet.Pen{Paint: sheet.Solid(ink), Width: math.Max(0.25*radius, 0.7)}
	switch s {
	case Sole:
		return sheet.Disk{Center: center, Radius: 0.8 * radius, Fill: sheet.Solid(ground), Pen: pen}
	case Crowded:
		return placedOutline(style.Triangle, center, radius, sheet.Solid(ink), sheet.Pen{})
	}
	return placedOutline(style.InvertedTriangle, center, 0.85*radius, sheet.Solid(ground), pen)
}

// placedOutline is a shape of the radius at a center.
func placedOutline(shape style.Shape, center r2.Vec, radius float64, fill sheet.Paint, pen sheet.Pen) sheet.Item {
	points := shape.Outline()
	for i, p := range points {
		points[i] = r2.Add(center, r2.Scale(radius, p))
	}
	return sheet.Polygon(points, fill, pen)
}

// color grows with the count.
func (p *gridPage) color(count int) string {
	if count == 0 {
		return mixed(p.n.Theme.Line, p.n.Theme.Panel, 0.35)
	}
	return levelColor(p.n.Theme, p.level(count))
}

func (p *gridPage) level(count int) int {
	return min(1+(count-1)*Levels/p.most, Levels)
}

// blocks are the legend: the scale with its counts, and the marks that occur
// with the number of their cells.
func (p *gridPage) blocks(g Grid, w Words) []block {
	counts := map[State]int{}
	unmet := 0
	for _, line := range g.Cells {
		for _, c := range line {
			counts[c.State]++
			if c.Unmet > 0 && c.State != Gap {
				unmet++
			}
		}
	}
	scale := func(c *column, _ float64) {
		c.heading(g.Heading)
		size := entrySize * c.scale
		for level := 1; level <= Levels; level++ {
			low, high := 0, 0
			for count := 1; count <= p.most; count++ {
				if p.level(count) == level {
					if low == 0 {
						low = count
					}
					high = count
				}
			}
			if low == 0 {
				continue
			}
			text := w.count(low)
			if high > low {
				text += " – " + w.count(high)
			}
			b := r2.Box{Min: r2.Vec{X: c.box.Min.X, Y: c.y}, Max: r2.Vec{X: c.box.Min.X + 11*c.scale, Y: c.y + 0.95*size}}
			c.items = append(c.items, sheet.Polygon(corners(b), sheet.Solid(levelColor(c.Theme, level)), sheet.Pen{}))
			c.text(text, 16*c.scale, size)
			c.y += 1.35 * size
		}
	}
	var entries []entry
	for _, s := range []State{Gap, Sole, Crowded} {
		if counts[s] > 0 {
			entries = append(entries, entry{stateSample(s), w.counted(g.said(s), counts[s])})
		}
	}
	if unmet > 0 {
		entries = append(entries, entry{smallGapSample, w.counted(g.Unmet, unmet)})
	}
	blocks := []block{scale}
	if len(entries) > 0 {
		blocks = append(blocks, listBlock(w.HowToRead, entries, 16, entrySize, w))
	}
	return append(blocks, textBlock("", g.Reading))
}

func stateSample(s State) func(style.Theme, r2.Vec) sheet.Item {
	return func(t style.Theme, at r2.Vec) sheet.Item {
		ink := t.Ink
		if s == Gap {
			ink = t.Missing
		}
		return stateMark(s, r2.Vec{X: at.X + 5.5, Y: at.Y}, 4, ink, t.Panel)
	}
}

func smallGapSample(t style.Theme, at r2.Vec) sheet.Item {
	return stateMark(Gap, r2.Vec{X: at.X + 5.5, Y: at.Y + 1}, 2.6, t.Ink, t.Panel)
}
