package draw

import (
	"fmt"
	"math"
	"slices"

	"example.org/lintas/graph/sheet"
	"example.org/lintas/graph/style"
	"gonum.org/v1/gonum/spatial/r2"
)

// Sectors draws one mark for each sector of the legend, with an area that
// grows with its organizations, joined by lines whose width and number are the
// ties between two sectors. The sectors stand around an ellipse in the order
// in which the least ties cross. Two organizations are one tie, however many
// edges join them.
func Sectors(n Network) *sheet.Sheet {
	w := n.words()
	n.Look = n.on(A4)
	text := join(n.Subtitle)
	f := newFrame(n.Look, n.Title, text)
	s := f.sheet(n.Title, text)
	m := newSectorMap(n, f)
	names, boxes := m.names(w)
	s.Add(m.lines(w, boxes)...)
	s.Add(m.discs(w)...)
	s.Add(names...)
	reading := []string{w.MarkIs, w.LineIs}
	if len(n.Ratios) > 0 {
		reading = append(reading, w.RatioIs)
	}
	c := newColumn(f)
	c.stack([]block{sectorBlock(n.Sectors, w), textBlock(w.HowToRead, reading...)})
	s.Add(c.items...)
	f.footnote(s, join(n.Footnote))
	return s
}

// sectorMap is the sectors with their places.
type sectorMap struct {
	Look
	ratio   func(a, b string, w Words) string
	sectors []Sector
	ties    [][]int // symmetric; those inside a sector on the diagonal
	centers []r2.Vec
	radii   []float64
	plot    r2.Box
	scale   float64
}

func newSectorMap(n Network, f frame) *sectorMap {
	m := &sectorMap{Look: f.Look, ratio: n.ratio, sectors: n.Sectors, ties: between(n), plot: f.plot, scale: f.scale}
	k := len(m.sectors)
	largest := 1
	for _, s := range m.sectors {
		largest = max(largest, s.Count)
	}
	most := math.Min(52*f.scale, 0.9*f.plot.Size().Y/float64(k+2))
	least := math.Min(12*f.scale, most)
	m.radii = make([]float64, k)
	for i, s := range m.sectors {
		m.radii[i] = math.Max(least, most*math.Sqrt(float64(max(s.Count, 0))/float64(largest)))
	}
	m.centers = make([]r2.Vec, k)
	middle := f.plot.Center()
	reach := r2.Vec{X: nameWidth / 2 * f.scale}
	for i, s := range m.sectors {
		box := extent(s.Mark, r2.Vec{}, m.radii[i])
		reach.X = math.Max(reach.X, box.Max.X)
		reach.Y = math.Max(reach.Y, math.Max(box.Max.Y, -box.Min.Y))
	}
	half := r2.Scale(0.5, f.plot.Size())
	half = r2.Sub(half, r2.Add(reach, r2.Vec{Y: nameHeight * f.scale}))
	around := ring(k)
	for place, i := range leastCrossing(m.ties) {
		m.centers[i] = r2.Vec{X: middle.X + half.X*around[place].X, Y: middle.Y + half.Y*around[place].Y}
	}
	return m
}

// Room for a sector's name and its inner ties on A4, in points.
const (
	nameWidth  = 150
	nameHeight = 36
)

// between counts the ties between and inside the sectors of the legend.
func between(n Network) [][]int {
	index := make(map[string]int, len(n.Sectors))
	counts := make([][]int, len(n.Sectors))
	for i, s := range n.Sectors {
		index[s.Key] = i
		counts[i] = make([]int, len(n.Sectors))
	}
	type pair struct{ low, high int }
	seen := make(map[pair]bool, len(n.Edges))
	for _, e := range ties(n) {
		p := pair{min(e.A, e.B), max(e.A, e.B)}
		a, okA := index[n.Nodes[e.A].Sector]
		b, okB := index[n.Nodes[e.B].Sector]
		if seen[p] || !okA || !okB {
			continue
		}
		seen[p] = true
		counts[a][b]++
		if a != b {
			counts[b][a]++
		}
	}
	return counts
}

// lines draws the ties between sectors, the weakest first, with their numbers
// where there is room beside the names.
func (m *sectorMap) lines(w Words, names []r2.Box) []sheet.Item {
	pairs := m.pairs()
	largest := 1
	for _, p := range pairs {
		largest = max(largest, p.ties)
	}
	var items, numbers []sheet.Item
	taken := slices.Clone(names)
	for i, c := range m.centers {
		taken = append(taken, extent(m.sectors[i].Mark, c, m.radii[i]+2))
	}
	for _, p := range pairs {
		share := float64(p.ties) / float64(largest)
		c := m.curve(p)
		items = append(items, sheet.Path{
			Start:    c.from,
			Segments: []sheet.Segment{{Ctrl: c.ctrl, To: c.to, Bent: true}},
			Pen: sheet.Pen{
				Paint: sheet.Paint{Color: m.Theme.Tie, Alpha: 0.28 + 0.4*share},
				Width: math.Max(0.8, 17*m.scale*share),
			},
		})
	}
	for i := range pairs { // the strongest choose first
		p := pairs[len(pairs)-1-i]
		share := float64(p.ties) / float64(largest)
		size := (8 + 2.5*share) * m.scale
		ratio := m.ratio(m.sectors[p.a].Key, m.sectors[p.b].Key, w)
		if texts, box := m.number(p, w.count(p.ties), ratio, size, share > 0.4, taken); len(texts) > 0 {
			taken = append(taken, box)
			numbers = append(numbers, texts...)
		}
	}
	return append(items, numbers...)
}

// curve bends toward the middle of the plot.
func (m *sectorMap) curve(p sectorPair) arc {
	from, to := m.centers[p.a], m.centers[p.b]
	middle := r2.Scale(0.5, r2.Add(from, to))
	ctrl := r2.Add(middle, r2.Scale(0.3, r2.Sub(m.plot.Center(), middle)))
	return arc{from, ctrl, to}
}

// number finds a place along the line for the number of its ties and, below it,
// how many times as many they are as by chance. Without room for both it is the
// number alone.
func (m *sectorMap) number(p sectorPair, text, ratio string, size float64, bold bool, taken []r2.Box) ([]sheet.Item, r2.Box) {
	half := r2.Scale(0.5, r2.Vec{X: m.Fonts.Width(text, size, bold) + 3, Y: size})
	c := m.curve(p)
	for k := range 25 {
		t := 0.5 + 0.025*float64((k%13+1)/2)
		if k%2 == 1 {
			t = 1 - t
		}
		at := c.at(t)
		box := r2.Box{Min: r2.Sub(at, half), Max: r2.Add(at, half)}
		items := []sheet.Item{sheet.Text{
			At: r2.Vec{X: at.X, Y: at.Y + 0.36*size}, Anchor: sheet.Middle, Size: size, Bold: bold,
			Color: m.Theme.Ink, Value: text,
		}}
		if ratio != "" && k < 13 {
			item, both := m.below(box, ratio, math.Max(labelLeast, 0.72*size))
			items, box = append(items, item), both
		}
		if !overlapsAny(box, taken) {
			plate := sheet.Polygon(corners(grow(box, 0.5, 1)), sheet.Paint{Color: m.Theme.Panel, Alpha: 0.88}, sheet.Pen{})
			return append([]sheet.Item{plate}, items...), box
		}
	}
	return nil, r2.Box{}
}

func overlapsAny(b r2.Box, others []r2.Box) bool {
	for _, o := range others {
		if overlap(b, o) {
			return true
		}
	}
	return false
}

// discs draws the sectors' marks with the number of organizations.
func (m *sectorMap) discs(w Words) []sheet.Item {
	items := make([]sheet.Item, len(m.sectors))
	for i, s := range m.sectors {
		color := m.Theme.Ink
		if !s.Mark.Hollow {
			color = style.On(s.Mark.Fill)
		}
		text := w.count(s.Count)
		size := math.Min(0.62*m.radii[i], 16*m.scale)
		g := sheet.Group{Title: join(s.Label, text), Items: []sheet.Item{mark(m.Theme, s.Mark, m.centers[i], m.radii[i])}}
		if size >= labelLeast {
			g.Items = append(g.Items, sheet.Text{
				At: r2.Vec{X: m.centers[i].X, Y: m.centers[i].Y + 0.36*size}, Anchor: sheet.Middle,
				Size: size, Bold: true, Color: color, Value: text,
			})
		}
		items[i] = g
	}
	return items
}

// names writes each sector's name and its inner ties above or below its mark,
// on the side away from the middle. It returns also the room that each takes.
func (m *sectorMap) names(w Words) ([]sheet.Item, []r2.Box) {
	var items []sheet.Item
	boxes := make([]r2.Box, len(m.sectors))
	size, small := 10.5*m.scale, 8*m.scale
	for i, s := range m.sectors {
		box := extent(s.Mark, m.centers[i], m.radii[i])
		room := m.room(i)
		lines := atMost(2, m.Fonts.WrapWidth(sheet.Cut(s.Label, nameMax), room, size, true))
		inside := m.inside(i, room, small, w)
		height := 1.15*(size*float64(len(lines))+small*float64(len(inside)-1)) + 1.3*small
		y := box.Max.Y + 3*m.scale
		if m.centers[i].Y < m.plot.Center().Y-1 {
			y = box.Min.Y - height - 2*m.scale
		}
		low, width := y, 0.0
		for _, line := range lines {
			items = append(items, sheet.Text{
				At: r2.Vec{X: m.centers[i].X, Y: y + 0.9*size}, Anchor: sheet.Middle, Size: size, Bold: true,
				Color: m.Theme.Ink, Halo: 1.6, Value: line,
			})
			width = math.Max(width, m.Fonts.Width(line, size, true))
			y += 1.15 * size
		}
		for _, line := range inside {
			items = append(items, sheet.Text{
				At: r2.Vec{X: m.centers[i].X, Y: y + 0.95*small}, Anchor: sheet.Middle, Size: small,
				Color: m.Theme.Muted, Halo: 1.6, Value: line,
			})
			width = math.Max(width, m.Fonts.Width(line, small, false))
			y += 1.15 * small
		}
		boxes[i] = r2.Box{Min: r2.Vec{X: m.centers[i].X - width/2, Y: low}, Max: r2.Vec{X: m.centers[i].X + width/2, Y: y}}
	}
	return items, boxes
}

// room returns the width that the text of a sector may take: within the plot,
// and short of that of the sectors beside it.
func (m *sectorMap) room(i int) float64 {
	const apart = 6 // points between texts on A4
	at := m.centers[i]
	room := 2*math.Min(at.X-m.plot.Min.X, m.plot.Max.X-at.X) + 12*m.scale
	room = math.Min(room, nameWidth*m.scale)
	for _, c := range m.centers {
		aside := math.Abs(c.X - at.X)
		if math.Abs(c.Y-at.Y) < nameHeight*m.scale && aside > nameWidth/3*m.scale {
			room = math.Min(room, aside-apart*m.scale)
		}
	}
	return room
}

// inside returns the text of the ties inside a sector, on two lines where one
// has no room for their ratio.
func (m *sectorMap) inside(i int, room, size float64, w Words) []string {
	ties := fmt.Sprintf(w.Inside, w.count(m.ties[i][i]))
	if m.ties[i][i] == 1 {
		ties = w.InsideOne
	}
	key := m.sectors[i].Key
	ratio := m.ratio(key, key, w)
	if line := join(ties, ratio); ratio == "" || m.Fonts.Width(line, size, false) <= room {
		return []string{line}
	}
	return []string{ties, ratio}
}
