package draw

import (
	"example.org/lintas/graph/sheet"
	"gonum.org/v1/gonum/spatial/r2"
)

// Ratio is how many times as many ties as chance gives there are between two
// sectors, or inside one.
type Ratio struct {
	A, B  string // keys of sectors
	Value float64
}

// Ratios from which ties are told to be more, or fewer, than by chance.
const (
	ratioMore  = 1.25
	ratioFewer = 0.8
)

// ratio returns the text of the ratio of two sectors, "" where there is none.
func (n Network) ratio(a, b string, w Words) string {
	for _, r := range n.Ratios {
		if r.A == a && r.B == b || r.A == b && r.B == a {
			text := w.Number(r.Value) + "×"
			switch {
			case r.Value >= ratioMore:
				return "▲ " + text
			case r.Value <= ratioFewer:
				return "▼ " + text
			}
			return text
		}
	}
	return ""
}

// below returns a small text under a number whose box is given, and the box of
// both.
func (m *sectorMap) below(number r2.Box, text string, size float64) (sheet.Item, r2.Box) {
	width := m.Fonts.Width(text, size, false) + 2
	center := number.Center().X
	item := sheet.Text{At: r2.Vec{X: center, Y: number.Max.Y + 0.85*size}, Anchor: sheet.Middle, Size: size,
		Color: m.Theme.Ink, Value: text}
	both := r2.Box{
		Min: r2.Vec{X: min(number.Min.X, center-width/2), Y: number.Min.Y},
		Max: r2.Vec{X: max(number.Max.X, center+width/2), Y: number.Max.Y + 1.1*size},
	}
	return item, both
}
