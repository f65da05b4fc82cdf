// Package style holds what every picture and the report share: the colors
// and shapes of the sectors, the line styles of tie types, the neutral and
// heat colors and the sizes of type. Colors are "#rrggbb".
package style

import (
	"cmp"
	"slices"
)

// Mark is how an organization of one sector is drawn. Fill is used on the
// light panel (#ffffff), FillDark on the dark one. A hollow mark is filled
// with the panel's color and outlined in its own.
type Mark struct {
	Shape    Shape
	Fill     string
	FillDark string
	Hollow   bool
}

// SectorCount is a sector's key and the number of its organizations.
type SectorCount struct {
	Key   string
	Count int
}

// pairs are the colors with their shapes in the order in which a file's own
// sectors take them. The colors were found by annealing over simulated
// protan-, deutan- and tritanopia (Machado et al. 2009,
// doi:10.1109/TVCG.2009.113) and keep 3:1 on the panel.
var pairs = [...]Mark{
	{Shape: Square, Fill: "#169af3", FillDark: "#4f66a4"},
	{Shape: Circle, Fill: "#c3890a", FillDark: "#ffbb5c"},
	{Shape: Triangle, Fill: "#501697", FillDark: "#9874fc"},
	{Shape: Diamond, Fill: "#7a8880", FillDark: "#b5fedd"},
	{Shape: Hexagon, Fill: "#6a2c2d", FillDark: "#cd7c75"},
	{Shape: InvertedTriangle, Fill: "#756100", FillDark: "#876200"},
	{Shape: Star, Fill: "#02687a", FillDark: "#1ecbea"},
}

var known = map[string]Mark{
	"public":       pairs[0],
	"nonprofit":    pairs[1],
	"academic":     pairs[2],
	"private":      pairs[3],
	"multilateral": pairs[4],
	"philanthropy": {Shape: Pentagon, Fill: pairs[4].Fill, FillDark: pairs[4].FillDark},
	"media":        pairs[5],
	"community":    pairs[6],
	"other":        {Shape: Cross, Fill: Light.Muted, FillDark: Dark.Muted, Hollow: true},
	"unknown":      {Shape: Circle, Fill: Light.Muted, FillDark: Dark.Muted, Hollow: true},
}

// For returns one mark for each of sectors, in their order. The sectors
// public, nonprofit, academic, private, multilateral, philanthropy, media,
// community, other and unknown always have the same mark. A file's own
// sectors take the seven pairs of color and shape that are left, the largest
// sector first and equal ones by key; from the eighth on the colors come
// round with hollow shapes, and beyond fourteen with the shapes shifted.
func For(sectors []SectorCount) []Mark {
	marks := make([]Mark, len(sectors))
	taken := make(map[Mark]bool)
	var own []int
	for i, s := range sectors {
		m, ok := known[s.Key]
		if !ok {
			own = append(own, i)
			continue
		}
		marks[i] = m
		taken[m] = true
	}
	slices.SortStableFunc(own, func(a, b int) int {
		return cmp.Or(cmp.Compare(sectors[b].Count, sectors[a].Count), cmp.Compare(sectors[a].Key, sectors[b].Key))
	})
	next := 0
	for _, i := range own {
		m := round(next)
		for next++; taken[m]; next++ {
			m = round(next)
		}
		marks[i] = m
	}
	return marks
}

// round is the i-th mark of the endless sequence that starts with pairs.
func round(i int) Mark {
	n := len(pairs)
	lap := i / n
	m := pairs[i%n]
	if lap == 0 {
		return m
	}
	m.Hollow = true
	m.Shape = pairs[(i+lap-1)%n].Shape
	return m
}
