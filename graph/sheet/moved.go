package sheet

import "gonum.org/v1/gonum/spatial/r2"

// Within returns the items of the sheet as they stand within another page: their
// upper left corner at the given point, and all lengths times scale. Halos take
// the color of that page.
func (s *Sheet) Within(at r2.Vec, scale float64) []Item {
	return move{at, scale}.items(s.Items)
}

// move is where things stand within another page, and at which scale.
type move struct {
	at    r2.Vec
	scale float64
}

func (m move) point(v r2.Vec) r2.Vec { return r2.Add(m.at, r2.Scale(m.scale, v)) }

func (m move) pen(p Pen) Pen {
	p.Width *= m.scale
	dash := make([]float64, len(p.Dash))
	for i, d := range p.Dash {
		dash[i] = d * m.scale
	}
	p.Dash = dash
	return p
}

func (m move) items(items []Item) []Item {
	out := make([]Item, len(items))
	for i, item := range items {
		out[i] = item.moved(m)
	}
	return out
}

func (p Path) moved(m move) Item {
	p.Start, p.Pen = m.point(p.Start), m.pen(p.Pen)
	segments := make([]Segment, len(p.Segments))
	for i, seg := range p.Segments {
		segments[i] = Segment{To: m.point(seg.To), Ctrl: m.point(seg.Ctrl), Bent: seg.Bent}
	}
	p.Segments = segments
	return p
}

func (d Disk) moved(m move) Item {
	d.Center, d.Radius, d.Pen = m.point(d.Center), m.scale*d.Radius, m.pen(d.Pen)
	return d
}

func (t Text) moved(m move) Item {
	t.At, t.Size, t.Halo = m.point(t.At), m.scale*t.Size, m.scale*t.Halo
	return t
}

func (g Group) moved(m move) Item {
	g.Items = m.items(g.Items)
	return g
}
