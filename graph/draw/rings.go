package draw

import (
	"cmp"
	"math"
	"slices"

	"example.org/lintas/graph/sheet"
	"example.org/lintas/graph/style"
	"gonum.org/v1/gonum/spatial/r2"
)

// mostOuterNames is the number of organizations on the outer ring up to which
// they are named.
const mostOuterNames = 60

// Rings draws the node at the center, those tied to it on a ring around it, and
// those tied to these on a second one. Other nodes are left out. It returns where
// the marks stand.
func Rings(n Network, center int) (*sheet.Sheet, Placed) {
	w := n.words()
	rings := around2(n, center)
	page := A4
	if len(rings[1])+len(rings[2]) > 36 {
		page = A3
	}
	n.Look = n.on(page)
	f := newFrame(n.Look, n.Title, subtitle(n, w, len(n.Nodes)))
	e := newEllipses(n, f, rings)
	labels := e.labels(rings)
	placed := Placed{Page: f.Page, Centers: e.centers, Radii: e.radii, Named: make([]bool, len(n.Nodes)), Engine: w.Circle}
	for _, l := range labels {
		placed.Named[l.node] = true
	}
	s := f.sheet(n.Title, subtitle(n, w, len(labels)))
	for _, half := range e.halves {
		s.Add(ellipse(e.middle, half, n.Theme.Line))
	}
	s.Add(e.lines(center)...)
	for _, l := range labels {
		s.Add(l.halo()...)
	}
	s.Add(markItems(n, placed, w)...)
	for _, l := range labels {
		s.Add(l.letters(n.Theme, style.Mark{Hollow: true})...)
	}
	c := newColumn(f)
	c.stack(legend(n, ties(n), e.scale, w))
	s.Add(c.items...)
	f.footnote(s, join(n.Footnote))
	return s, placed
}

// around2 returns the nodes at no, one and two steps from the center. The second
// ring follows the first, so that few lines cross.
func around2(n Network, center int) [3][]int {
	steps := make([]int, len(n.Nodes))
	for i := range steps {
		steps[i] = -1
	}
	steps[center] = 0
	near := make([][]int, len(n.Nodes))
	for _, e := range ties(n) {
		near[e.A] = append(near[e.A], e.B)
		near[e.B] = append(near[e.B], e.A)
	}
	rings := [3][]int{{center}}
	for step := range 2 {
		for _, i := range rings[step] {
			for _, j := range near[i] {
				if steps[j] < 0 {
					steps[j] = step + 1
					rings[step+1] = append(rings[step+1], j)
				}
			}
		}
	}
	sectors := make(map[string]int, len(n.Sectors))
	for i, s := range n.Sectors {
		sectors[s.Key] = i
	}
	slices.SortStableFunc(rings[1], func(a, b int) int {
		return cmp.Or(cmp.Compare(sectors[n.Nodes[a].Sector], sectors[n.Nodes[b].Sector]), cmp.Compare(a, b))
	})
	rings[2] = following(rings[1], rings[2], near)
	return rings
}

// following orders the outer ring by the mean direction of its partners on the
// inner one.
func following(inner, outer []int, near [][]int) []int {
	direction := make(map[int]r2.Vec, len(inner))
	for k, i := range inner {
		sin, cos := math.Sincos(2 * math.Pi * float64(k) / float64(len(inner)))
		direction[i] = r2.Vec{X: cos, Y: sin}
	}
	angle := make(map[int]float64, len(outer))
	for _, i := range outer {
		var sum r2.Vec
		for _, j := range near[i] {
			sum = r2.Add(sum, direction[j])
		}
		a := math.Atan2(sum.Y, sum.X)
		if a < 0 {
			a += 2 * math.Pi
		}
		angle[i] = a
	}
	slices.Sort(outer)
	slices.SortStableFunc(outer, func(a, b int) int { return cmp.Compare(angle[a], angle[b]) })
	return outer
}

// ellipses is where the rings stand.
type ellipses struct {
	n       Network
	f       frame
	scale   sizes
	middle  r2.Vec
	halves  [2]r2.Vec // half axes of the rings
	centers []r2.Vec
	radii   []float64
	named   bool // whether the outer ring has names
}

func newEllipses(n Network, f frame, rings [3][]int) *ellipses {
	const nameRoom, nameHeight = 96, 26 // points on A4 beside the outer ring
	e := &ellipses{n: n, f: f, middle: f.plot.Center(), centers: make([]r2.Vec, len(n.Nodes)), radii: make([]float64, len(n.Nodes)),
		named: len(rings[2]) <= mostOuterNames}
	e.scale = newSizes(n, f.plot)
	e.scale.most = math.Min(e.scale.most, 15*f.scale)
	e.scale.least = math.Min(e.scale.least, e.scale.most/2)
	half := r2.Scale(0.5, f.plot.Size())
	e.halves[1] = r2.Vec{X: half.X - nameRoom*f.scale, Y: half.Y - nameHeight*f.scale}
	if !e.named {
		e.halves[1] = r2.Vec{X: half.X - 12*f.scale, Y: half.Y - 12*f.scale}
	}
	share := 0.52
	if len(rings[2]) == 0 {
		share = 0.8
	}
	e.halves[0] = r2.Scale(share, e.halves[1])
	for i := range e.centers {
		e.centers[i] = e.middle
	}
	for ring := 1; ring <= 2; ring++ {
		places := spaced(len(rings[ring]), e.halves[ring-1])
		gap := math.Inf(1)
		for k, i := range rings[ring] {
			e.centers[i] = r2.Add(e.middle, places[k])
			if k > 0 {
				gap = math.Min(gap, r2.Norm(r2.Sub(places[k], places[k-1])))
			}
		}
		for _, i := range rings[ring] {
			e.radii[i] = math.Min(e.scale.radius(n.Nodes[i].Size), 0.36*gap)
			if ring == 2 {
				e.radii[i] = math.Min(e.radii[i], 7*f.scale)
			}
		}
	}
	e.radii[rings[0][0]] = 24 * f.scale
	return e
}

// spaced returns n places on an ellipse around the origin, equally far from one
// another along it, from the right.
func spaced(n int, half r2.Vec) []r2.Vec {
	const steps = 2000
	at := func(k int) r2.Vec {
		sin, cos := math.Sincos(2 * math.Pi * float64(k) / steps)
		return r2.Vec{X: half.X * cos, Y: half.Y * sin}
	}
	along := make([]float64, steps+1)
	for k := 1; k <= steps; k++ {
		along[k] = along[k-1] + r2.Norm(r2.Sub(at(k), at(k-1)))
	}
	places := make([]r2.Vec, n)
	for i := range places {
		k, _ := slices.BinarySearch(along, along[steps]*float64(i)/float64(n))
		places[i] = at(k)
	}
	return places
}

// ellipse draws a thin ring.
func ellipse(middle, half r2.Vec, color string) sheet.Item {
	points := spaced(96, half)
	for i, p := range points {
		points[i] = r2.Add(middle, p)
	}
	return sheet.Polygon(points, sheet.Paint{}, sheet.Pen{Paint: sheet.Solid(color), Width: 0.8})
}

// lines draws the ties: those of the center straight and dark, the others bent
// toward it and lighter.
func (e *ellipses) lines(center int) []sheet.Item {
	dashes := make(map[string][]float64, len(e.n.Types))
	for _, t := range e.n.Types {
		dashes[t.Key] = t.Line.Dash
	}
	all := ties(e.n)
	many := len(all) > dashedMax
	of := sectorOf(e.n)
	var light, dark []sheet.Item
	for _, t := range all {
		if e.radii[t.A] == 0 || e.radii[t.B] == 0 {
			continue
		}
		from, to := e.centers[t.A], e.centers[t.B]
		width := tieWidth(t.Strength)
		pen := sheet.Pen{Paint: sheet.Paint{Color: e.n.Theme.Tie, Alpha: math.Min(tieAlpha(len(all)), 0.4)}, Width: width}
		if !many {
			pen.Dash = dashed(dashes[t.Type], width)
		}
		half := r2.Scale(0.5, r2.Add(from, to))
		c, items := arc{from, half, to}, &dark
		if t.A == center || t.B == center {
			pen.Alpha = 0.85
		} else {
			c.ctrl, items = r2.Add(half, r2.Scale(0.12, r2.Sub(e.middle, half))), &light
		}
		*items = append(*items, sheet.Path{Start: c.from, Segments: []sheet.Segment{{Ctrl: c.ctrl, To: c.to, Bent: true}}, Pen: pen})
		if e.n.Directed {
			*items = append(*items, arrowhead(c, of(e.n.Nodes[t.B]).Mark.Shape, e.radii[t.B], pen))
		}
	}
	return append(light, dark...)
}

// labels names the center below its mark and the others on the outer side of
// theirs, as far as names have room.
func (e *ellipses) labels(rings [3][]int) []label {
	var placed []label
	var taken []r2.Box
	for i, c := range e.centers {
		if e.radii[i] > 0 {
			taken = append(taken, extent(sectorOf(e.n)(e.n.Nodes[i]).Mark, c, e.radii[i]))
		}
	}
	sizes := [3]float64{11, 8.5, 7}
	for ring, members := range rings {
		if ring == 2 && !e.named {
			break
		}
		for _, i := range members {
			if l, ok := e.label(i, sizes[ring]*e.f.scale, ring == 0, taken); ok {
				placed = append(placed, l)
				taken = append(taken, grow(l.box, 1, 1))
			}
		}
	}
	return placed
}

// label finds a place beside the mark for the name, in full, short or smaller.
func (e *ellipses) label(i int, size float64, bold bool, taken []r2.Box) (label, bool) {
	node := e.n.Nodes[i]
	mark := extent(sectorOf(e.n)(node).Mark, e.centers[i], e.radii[i])
	out := r2.Sub(e.centers[i], e.middle)
	for _, lines := range nameForms(node) {
		for _, s := range []float64{size, math.Max(labelLeast, 0.8*size)} {
			for _, c := range outward(around(mark, e.centers[i], textExtent(e.n.Fonts, lines, s, bold), 0.72), out) {
				if inside(c.box, e.f.plot) && !overlapsAny(c.box, taken) {
					return label{node: i, lines: lines, size: s, bold: bold, anchor: c.anchor, box: c.box}, true
				}
			}
		}
	}
	return label{}, false
}

// nameForms returns the lines of a node's name in full, short and cut.
func nameForms(node Node) [][]string {
	const letters, most = 24, 3
	var forms [][]string
	full := sheet.Wrap(sheet.Cut(node.Label, nameMax), letters)
	short := sheet.Wrap(sheet.Cut(node.Short, nameMax), letters)
	for _, lines := range [][]string{full, short} {
		if len(lines) > 0 && len(lines) <= most {
			forms = append(forms, lines)
		}
	}
	if len(full) > most {
		forms = append(forms, atMost(most, full))
	}
	return forms
}

// outward returns the places with those farthest in the direction first; for the
// center, which has none, those below.
func outward(places [16]candidate, direction r2.Vec) []candidate {
	if r2.Norm(direction) == 0 {
		return []candidate{places[2], places[3], places[0], places[1]}
	}
	sorted := places[:]
	slices.SortStableFunc(sorted, func(a, b candidate) int {
		return cmp.Compare(math.Round(r2.Dot(b.box.Center(), direction)), math.Round(r2.Dot(a.box.Center(), direction)))
	})
	return sorted
}
