package draw

import (
	"fmt"
	"math"
	"slices"

	"example.org/lintas/graph/sheet"
	"example.org/lintas/graph/style"
	"gonum.org/v1/gonum/spatial/r2"
)

// Matrix is a value from 0 to 1 for each pair of organizations and whether the
// two are joined. What it says is passed as texts.
type Matrix struct {
	Nodes  []Node
	values [][]float64
	joined [][]bool

	Heading string // what the values are
	Joined  string // a pair that is joined
	Apart   string // a pair that is not
	Strong  string // %s the value in percent from which cells carry their number
	Reading string // how to find the two organizations of a cell
}

// NewMatrix returns a matrix of n organizations in which all values are 0.
func NewMatrix(n int) Matrix {
	m := Matrix{Nodes: make([]Node, n), values: make([][]float64, n), joined: make([][]bool, n)}
	for i := range n {
		m.values[i], m.joined[i] = make([]float64, n), make([]bool, n)
	}
	return m
}

// Set sets the value of a pair in both orders. One that is not from 0 to 1 is
// taken as the nearer of the two.
func (m Matrix) Set(i, j int, value float64, joined bool) {
	value = math.Min(math.Max(value, 0), 1)
	if math.IsNaN(value) {
		value = 0
	}
	m.values[i][j], m.values[j][i] = value, value
	m.joined[i][j], m.joined[j][i] = joined, joined
}

// mostNumbers is about how many cells carry their number.
const mostNumbers = 40

// HalfMatrix draws the lower triangle of the matrix with similar organizations
// side by side. Each name stands at the end of its row, where its column begins.
// Pairs that are not joined have a red corner, a triangle that survives
// greyscale; strong cells carry their value in percent.
func HalfMatrix(n Network, m Matrix) *sheet.Sheet {
	w := n.words()
	page := A4
	if len(m.Nodes) > 24 {
		page = A3
	}
	n.Look = n.on(page)
	f := newFrame(n.Look, n.Title, n.Subtitle)
	s := f.sheet(n.Title, n.Subtitle)
	order := seriate(m.values)
	least := m.strong()
	h := newHalf(n, f, len(order))
	for row, i := range order {
		h.side(s, row, m.Nodes[i])
		for column, j := range order[:row] {
			h.cell(s, row, column, m, i, j, m.values[i][j] >= least, w)
		}
		h.name(s, row, m.Nodes[i])
	}
	c := newColumn(f)
	c.stack(append(m.blocks(least, w), sectorBlock(n.Sectors, w)))
	s.Add(c.items...)
	f.footnote(s, join(n.Footnote))
	return s
}

// strong returns the value from which cells carry their number.
func (m Matrix) strong() float64 {
	var values []float64
	for i := range m.values {
		for _, v := range m.values[i][:i] {
			if v > 0 {
				values = append(values, v)
			}
		}
	}
	slices.Sort(values)
	if len(values) <= mostNumbers {
		return 0.01
	}
	return math.Ceil(100*values[len(values)-mostNumbers]) / 100
}

// half is the geometry of a triangle of cells.
type half struct {
	n      Network
	f      frame
	of     func(Node) Sector
	origin r2.Vec
	width  float64 // of a cell
	size   float64 // of type
}

func newHalf(n Network, f frame, rows int) *half {
	const names = 150 // points on A4 for the names at the diagonal
	bar := 8 * f.scale
	room := f.plot.Size()
	side := math.Min((room.Y-bar-4)/float64(max(rows, 1)), (room.X-bar-names*f.scale)/float64(max(rows, 1)))
	side = math.Min(side, 26*f.scale)
	return &half{
		n: n, f: f, of: sectorOf(n), width: side, size: math.Min(math.Max(0.62*side, labelLeast), 9*f.scale),
		origin: r2.Vec{X: f.plot.Min.X + bar + 2, Y: f.plot.Min.Y + 4},
	}
}

// box returns the place of a cell.
func (h *half) box(row, column int) r2.Box {
	const gap = 0.5
	low := r2.Add(h.origin, r2.Vec{X: float64(column) * h.width, Y: float64(row) * h.width})
	return r2.Box{Min: r2.Add(low, r2.Vec{X: gap, Y: gap}), Max: r2.Add(low, r2.Vec{X: h.width - gap, Y: h.width - gap})}
}

// side adds the bar in the color of the row's sector.
func (h *half) side(s *sheet.Sheet, row int, node Node) {
	b := h.box(row, 0)
	bar := r2.Box{Min: r2.Vec{X: h.f.plot.Min.X, Y: b.Min.Y}, Max: r2.Vec{X: b.Min.X - 3, Y: b.Max.Y}}
	m := h.of(node).Mark
	fill, pen := sheet.Solid(m.Fill), sheet.Pen{}
	if m.Hollow {
		fill, pen = sheet.Paint{}, sheet.Pen{Paint: sheet.Solid(m.Fill), Width: 0.8}
	}
	s.Add(sheet.Polygon(corners(bar), fill, pen))
}

// cell adds the value of a pair.
func (h *half) cell(s *sheet.Sheet, row, column int, m Matrix, i, j int, strong bool, w Words) {
	value := m.values[i][j]
	b := h.box(row, column)
	fill := m.color(h.n.Theme, value)
	percent := w.count(int(math.Round(100 * value)))
	items := []sheet.Item{sheet.Polygon(corners(b), sheet.Solid(fill), sheet.Pen{})}
	if value > 0 && !m.joined[i][j] {
		items = append(items, apartMark(h.n.Theme, b, fill))
	}
	if value > 0 && strong {
		size := math.Max(math.Min(0.46*h.width, 8*h.f.scale), labelLeast)
		if h.n.Fonts.Width(percent, size, true) < b.Size().X {
			items = append(items, sheet.Text{At: r2.Vec{X: b.Center().X, Y: b.Center().Y + 0.36*size}, Anchor: sheet.Middle,
				Size: size, Bold: true, Color: style.On(fill), Value: percent})
		}
	}
	title := ""
	if value > 0 {
		said := m.Apart
		if m.joined[i][j] {
			said = m.Joined
		}
		title = join(sheet.Cut(m.Nodes[i].Label, nameMax), sheet.Cut(m.Nodes[j].Label, nameMax), percent+" %", said)
	}
	s.Add(sheet.Group{Title: title, Items: items})
}

// apartMark is the corner of a cell whose pair is not joined.
func apartMark(t style.Theme, b r2.Box, ground string) sheet.Item {
	leg := 0.34 * b.Size().X
	color := t.Missing
	if style.Contrast(color, ground) < 3 { // what WCAG 2.2 asks of graphics
		color = style.On(ground)
	}
	corner := r2.Vec{X: b.Max.X, Y: b.Min.Y}
	return sheet.Polygon([]r2.Vec{corner, {X: corner.X - leg, Y: corner.Y}, {X: corner.X, Y: corner.Y + leg}}, sheet.Solid(color), sheet.Pen{})
}

// name adds the mark of an organization's sector and its name on the diagonal.
func (h *half) name(s *sheet.Sheet, row int, node Node) {
	b := h.box(row, row)
	sector := h.of(node)
	center := r2.Vec{X: b.Min.X + 0.45*h.width, Y: b.Center().Y}
	at := r2.Vec{X: b.Min.X + h.width + 2, Y: b.Center().Y + 0.36*h.size}
	room := h.f.plot.Max.X - at.X
	text := sheet.Cut(node.Label, nameMax)
	if node.Short != "" && h.n.Fonts.Width(text, h.size, false) > room {
		text = sheet.Cut(node.Short, nameMax)
	}
	s.Add(
		sheet.Group{Title: join(sheet.Cut(node.Label, nameMax), sector.Label), Items: []sheet.Item{
			mark(h.n.Theme, sector.Mark, center, 0.3*h.width)}},
		sheet.Text{At: at, Size: h.size, Color: h.n.Theme.Ink, Value: firstLine(h.n.Fonts, text, room, h.size, false)})
}

// step returns the width in percent of a step of the scale, which ends at the
// largest value.
func (m Matrix) step() int {
	largest := 0.0
	for _, row := range m.values {
		for _, v := range row {
			largest = math.Max(largest, v)
		}
	}
	return max(int(math.Ceil(100*largest/Levels)), 1)
}

// color returns the color of a value.
func (m Matrix) color(t style.Theme, value float64) string {
	if value <= 0 {
		return mixed(t.Line, t.Panel, 0.35)
	}
	return levelColor(t, min(1+int(math.Round(100*value))/m.step(), Levels))
}

// blocks are the legend of the matrix.
func (m Matrix) blocks(least float64, w Words) []block {
	scale := func(c *column, _ float64) {
		c.heading(m.Heading)
		size := entrySize * c.scale
		for level := range Levels {
			b := r2.Box{Min: r2.Vec{X: c.box.Min.X, Y: c.y}, Max: r2.Vec{X: c.box.Min.X + 11*c.scale, Y: c.y + 0.95*size}}
			c.items = append(c.items, sheet.Polygon(corners(b), sheet.Solid(levelColor(c.Theme, level+1)), sheet.Pen{}))
			step := m.step()
			high := step*(level+1) - 1
			if level == Levels-1 {
				high++
			}
			c.text(fmt.Sprintf("%s – %s %%", w.count(step*level), w.count(high)), 16*c.scale, size)
			c.y += 1.35 * size
		}
	}
	corner := func(c *column, _ float64) {
		size := entrySize * c.scale
		b := r2.Box{Min: r2.Vec{X: c.box.Min.X, Y: c.y}, Max: r2.Vec{X: c.box.Min.X + 11*c.scale, Y: c.y + 11*c.scale}}
		fill := levelColor(c.Theme, 1)
		c.items = append(c.items, sheet.Polygon(corners(b), sheet.Solid(fill), sheet.Pen{}), apartMark(c.Theme, b, fill))
		for _, line := range atMost(4, c.Fonts.WrapWidth(m.Apart, c.box.Size().X-16*c.scale, size, false)) {
			c.text(line, 16*c.scale, size)
			c.y += 1.25 * size
		}
	}
	percent := w.count(int(math.Round(100 * least)))
	return []block{scale, corner, textBlock(w.HowToRead, m.Reading, fmt.Sprintf(m.Strong, percent))}
}
