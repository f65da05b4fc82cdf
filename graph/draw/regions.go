package draw

import (
	"cmp"
	"math"
	"slices"

	"example.org/lintas/graph/sheet"
	"gonum.org/v1/gonum/spatial/r2"
)

// Regions draws a network of thousands of organizations as small marks without
// names, in one round region for each sector: the organizations with the most
// ties in its middle. It returns where the marks stand.
func Regions(n Network) (*sheet.Sheet, Placed) {
	w := n.words()
	n.Look = n.on(A2)
	edges := ties(n)
	f := newFrame(n.Look, n.Title, n.Subtitle)
	r := newRegions(n, f, edges)
	s := f.sheet(n.Title, subtitle(n, w, 0))
	s.Add(r.lines(edges)...)
	s.Add(r.marks()...)
	s.Add(r.names()...)
	c := newColumn(f)
	c.stack(legend(n, edges, r.scale, w))
	s.Add(c.items...)
	f.footnote(s, join(n.Footnote))
	return s, r.placed
}

// region is the members of one sector and their room.
type region struct {
	sector  Sector
	members []int
	center  r2.Vec
	radius  float64
}

type regions struct {
	n      Network
	f      frame
	scale  sizes
	all    []region
	placed Placed
}

func newRegions(n Network, f frame, edges []Edge) *regions {
	r := &regions{n: n, f: f, scale: newSizes(n, f.plot)}
	r.gather()
	r.arrange()
	degree := degrees(edges, len(n.Nodes))
	r.placed = Placed{Page: f.Page, Centers: make([]r2.Vec, len(n.Nodes)), Radii: make([]float64, len(n.Nodes)), Named: make([]bool, len(n.Nodes))}
	// The area of a region grows with its members: all have the same step.
	step := 0.93 * r.all[0].radius / math.Sqrt(float64(len(r.all[0].members)))
	r.scale.least, r.scale.most = 0.42*step, 0.86*step
	for _, g := range r.all {
		slices.SortStableFunc(g.members, func(a, b int) int { return cmp.Compare(degree[b], degree[a]) })
		for k, i := range g.members {
			r.placed.Centers[i] = r2.Add(g.center, sunflower(k, step))
			r.placed.Radii[i] = r.scale.radius(n.Nodes[i].Size)
		}
	}
	return r
}

// sunflower returns the k-th place of a spiral on which points lie evenly (Vogel
// 1979, doi:10.1016/0025-5564(79)90080-4).
func sunflower(k int, step float64) r2.Vec {
	golden := math.Pi * (3 - math.Sqrt(5))
	sin, cos := math.Sincos(float64(k) * golden)
	return r2.Scale(step*math.Sqrt(float64(k)+0.5), r2.Vec{X: cos, Y: sin})
}

// gather makes a region of each sector that occurs, in the order of the legend;
// a sector that the legend lacks is one of its own.
func (r *regions) gather() {
	index := map[string]int{}
	of := sectorOf(r.n)
	for _, s := range r.n.Sectors {
		index[s.Key] = len(r.all)
		r.all = append(r.all, region{sector: s})
	}
	for i, node := range r.n.Nodes {
		k, ok := index[node.Sector]
		if !ok {
			k = len(r.all)
			index[node.Sector] = k
			r.all = append(r.all, region{sector: of(node)})
		}
		r.all[k].members = append(r.all[k].members, i)
	}
	r.all = slices.DeleteFunc(r.all, func(g region) bool { return len(g.members) == 0 })
}

// arrange puts the regions around an ellipse, the largest in its middle where
// there are more than three, as large as they fit beside one another.
func (r *regions) arrange() {
	slices.SortStableFunc(r.all, func(a, b region) int { return cmp.Compare(len(b.members), len(a.members)) })
	half := r2.Scale(0.5, r.f.plot.Size())
	for i := range r.all {
		r.all[i].radius = math.Sqrt(float64(len(r.all[i].members)))
	}
	outer := r.all
	if len(r.all) > 3 {
		outer = r.all[1:]
	}
	places := ring(len(outer))
	// The largest scale at which no two regions touch, by halving.
	low, high := 0.0, math.Min(half.X, half.Y)/r.all[0].radius
	for range 40 {
		scale := (low + high) / 2
		if r.fits(outer, places, scale) {
			low = scale
		} else {
			high = scale
		}
	}
	r.fits(outer, places, low)
	for i := range r.all {
		r.all[i].radius *= low
	}
}

// fits places the regions at a scale of their radii and reports whether they
// stand apart.
func (r *regions) fits(outer []region, places []r2.Vec, scale float64) bool {
	const gap = 1.06
	middle, half := r.f.plot.Center(), r2.Scale(0.5, r.f.plot.Size())
	r.all[0].center = middle
	for k := range outer {
		room := outer[k].radius * scale
		outer[k].center = r2.Add(middle, r2.Vec{
			X: places[k].X * math.Max(half.X-room, 0),
			Y: places[k].Y * math.Max(half.Y-room-14*r.f.scale, 0),
		})
	}
	for i := range r.all {
		for j := range i {
			if r2.Norm(r2.Sub(r.all[i].center, r.all[j].center)) < gap*scale*(r.all[i].radius+r.all[j].radius) {
				return false
			}
		}
	}
	return true
}

// lines draws the ties, fainter the more there are.
func (r *regions) lines(edges []Edge) []sheet.Item {
	alpha := math.Min(tieAlpha(len(edges)), 60/math.Sqrt(float64(max(len(edges), 1)))*0.12)
	pen := sheet.Pen{Paint: sheet.Paint{Color: r.n.Theme.Tie, Alpha: math.Max(alpha, 0.04)}, Width: 0.4}
	items := make([]sheet.Item, len(edges))
	for i, e := range edges {
		items[i] = sheet.Polyline([]r2.Vec{r.placed.Centers[e.A], r.placed.Centers[e.B]}, pen)
	}
	return items
}

// marks draws the organizations without the white rim, which would be as wide
// as they are.
func (r *regions) marks() []sheet.Item {
	of := sectorOf(r.n)
	items := make([]sheet.Item, len(r.n.Nodes))
	for i, node := range r.n.Nodes {
		s, center, radius := of(node), r.placed.Centers[i], r.placed.Radii[i]
		fill, pen := sheet.Solid(s.Mark.Fill), sheet.Pen{}
		if s.Mark.Hollow {
			fill, pen = sheet.Solid(r.n.Theme.Panel), sheet.Pen{Paint: sheet.Solid(s.Mark.Fill), Width: 0.3 * radius}
		}
		var shape sheet.Item = sheet.Disk{Center: center, Radius: radius, Fill: fill, Pen: pen}
		if s.Mark.Shape.Outline() != nil {
			shape = placedOutline(s.Mark.Shape, center, radius, fill, pen)
		}
		items[i] = sheet.Group{Title: join(sheet.Cut(node.Label, nameMax), s.Label), Items: []sheet.Item{shape}}
	}
	return items
}

// names writes each sector's name above its region.
func (r *regions) names() []sheet.Item {
	var items []sheet.Item
	size := 9 * r.f.scale
	for _, g := range r.all {
		at := r2.Vec{X: g.center.X, Y: math.Max(g.center.Y-g.radius-3, r.f.plot.Min.Y+size)}
		items = append(items, sheet.Text{At: at, Anchor: sheet.Middle, Size: size, Bold: true, Color: r.n.Theme.Ink, Halo: 1.8,
			Value: sheet.Cut(g.sector.Label, 40)})
	}
	return items
}
