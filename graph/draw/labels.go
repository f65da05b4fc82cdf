package draw

import (
	"cmp"
	"math"
	"slices"

	"example.org/lintas/graph/sheet"
	"example.org/lintas/graph/style"
	"gonum.org/v1/gonum/spatial/r2"
)

const (
	wrapAt     = 20   // letters of a name on one line
	linesMax   = 4    // lines of a name
	labelLeast = 6.0  // points
	labelMost  = 11.0 // points
	labelGap   = 2.5  // between a mark and its name
	foreignGap = 1.5  // between a name and the mark of another
	haloLeast  = 1.0  // white rim of the smallest type
)

// label is a name that found its place.
type label struct {
	node   int
	lines  []string
	size   float64
	bold   bool
	inside bool
	anchor sheet.Anchor
	box    r2.Box
}

// lineHeight is the distance of baselines over the size of type.
const lineHeight = 1.15

// text returns the label's lines in a color, or only their halo where it is "".
func (l label) text(color string, halo float64) []sheet.Item {
	x := l.box.Min.X
	switch l.anchor {
	case sheet.Middle:
		x = l.box.Center().X
	case sheet.End:
		x = l.box.Max.X
	}
	items := make([]sheet.Item, len(l.lines))
	for i, line := range l.lines {
		y := l.box.Min.Y + l.size*(0.78+lineHeight*float64(i))
		items[i] = sheet.Text{
			At: r2.Vec{X: x, Y: y}, Anchor: l.anchor, Size: l.size, Bold: l.bold,
			Color: color, Halo: halo, Value: line,
		}
	}
	return items
}

// halo returns the white rim that keeps lines away from the letters. It is
// drawn below the marks and below all text, so that it eats into neither.
func (l label) halo() []sheet.Item {
	if l.inside {
		return nil
	}
	return l.text("", haloLeast+0.1*l.size)
}

// letters returns the text in a color that can be read on the label's ground.
func (l label) letters(t style.Theme, own style.Mark) []sheet.Item {
	color := t.Ink
	if l.inside && !own.Hollow {
		color = style.On(own.Fill)
	}
	return l.text(color, 0)
}

// labeler finds places for names.
type labeler struct {
	Look
	nodes   []Node
	marks   []style.Mark
	centers []r2.Vec
	radii   []float64
	extents *boxes
	plot    r2.Box
	ink     *inkMap
	sizes   sizes
	placed  []label
}

// mustName is the number of n nodes whose names a map may not lack, mayName
// that of names beyond which they would hide the ties.
func mustName(n int) int {
	if n <= 60 {
		return n
	}
	return 30
}

func mayName(n int) int {
	if n <= 500 {
		return n
	}
	return 150
}

// place puts as many names as find a free place, the most important first. It
// returns them, and those nodes that must have a name and found no place.
func (p *labeler) place(degrees []int) (labels []label, missing []int) {
	order := make([]int, len(p.nodes))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Or(prominence(p.nodes[b], p.nodes[a]), cmp.Compare(p.radii[b], p.radii[a]), cmp.Compare(degrees[b], degrees[a]))
	})
	var left []int
	for _, i := range order[:mayName(len(order))] {
		if l, ok := p.name(i); ok {
			p.placed = append(p.placed, l)
		} else if labelLines(p.nodes[i].Label) != nil {
			left = append(left, i)
		}
	}
	must := order[:mustName(len(order))]
	for k, i := range left {
		if k < roomFor && p.makeRoom(i) {
			continue
		}
		if slices.Contains(must, i) {
			missing = append(missing, i)
		}
	}
	return p.placed, missing
}

// roomFor bounds the work of makeRoom on a crowded page.
const roomFor = 60

// name tries a node's name in full, then smaller and wrapped otherwise, then
// its short form.
func (p *labeler) name(i int) (label, bool) {
	for _, f := range p.forms(i) {
		if l, ok := p.best(p.places(i, f)); ok {
			return l, true
		}
	}
	return label{}, false
}

// best returns the free place that covers least of the ties and is most usual.
func (p *labeler) best(places []label) (label, bool) {
	best, least := label{}, math.Inf(1)
	for k, l := range places {
		if !p.clear(l) || len(p.blocking(l)) > 0 {
			continue
		}
		if cost := 0.35*float64(k) + p.ink.under(l.box)/l.size; cost < least {
			best, least = l, cost
		}
	}
	return best, !math.IsInf(least, 1)
}

// makeRoom names a node where one or two names stand in the way that find
// places elsewhere.
func (p *labeler) makeRoom(i int) bool {
	for _, f := range p.forms(i) {
		for _, l := range p.places(i, f) {
			if !p.clear(l) {
				continue
			}
			if block := p.blocking(l); len(block) <= 2 && p.exchange(l, block) {
				return true
			}
		}
	}
	return false
}

// exchange places l where the blocking labels stood and these elsewhere. It
// changes nothing where one of them finds no place.
func (p *labeler) exchange(l label, block []int) bool {
	before := slices.Clone(p.placed)
	for _, k := range slices.Backward(block) {
		p.placed = slices.Delete(p.placed, k, k+1)
	}
	p.placed = append(p.placed, l)
	for _, k := range block {
		moved, ok := p.name(before[k].node)
		if !ok {
			p.placed = before
			return false
		}
		p.placed = append(p.placed, moved)
	}
	return true
}

// clear reports whether the place is on the plot, off other marks, and nearer
// to its own mark than to any other.
func (p *labeler) clear(l label) bool {
	if l.inside {
		return true
	}
	if !inside(l.box, p.plot) {
		return false
	}
	own := apartBy(l.box, p.extents.all[l.node])
	return p.extents.each(grow(l.box, own+foreignGap, own+foreignGap), func(j int, e r2.Box) bool {
		d := apartBy(l.box, e)
		return j == l.node || d >= foreignGap && d > own
	})
}

// blocking returns the labels, by their place in placed, that are less than a
// line away. Those inside a mark are as clear as the mark.
func (p *labeler) blocking(l label) []int {
	if l.inside {
		return nil
	}
	var block []int
	for k, other := range p.placed {
		if !other.inside && overlap(grow(l.box, labelGap, math.Max(l.size, other.size)), other.box) {
			block = append(block, k)
		}
	}
	return block
}
