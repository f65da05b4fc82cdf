// Package style holds what every picture and the report share: the colors
// and shapes of the sectors, the line styles of tie types, the neutral and
// heat colors and the sizes of type. Colors are "#rrggbb".
package style

import (
	"cmp"
	"slices"
	"strings"
)

// Mark is how an organization of one sector is drawn. Fill is used on the
// light panel (#ffffff), FillDark on the dark one. A hollow mark is filled
// with the panel's color and outlined in its own.
type Mark struct {
	Shape    Shape
	Fill     string
	FillDark string
	Hollow   bool
	// Outline is the color of the line around a fill that is too near to the
	// panel's, usually empty.
	Outline string
}

// SectorCount is a sector's key, the number of its organizations, and the color
// and the shape that the file asks for, or empty.
type SectorCount struct {
	Key   string
	Count int
	Color string // "#rgb" or "#rrggbb"
	Shape string // the name of one
}

// knownMarks returns the marks of the sectors that lintas knows.
func knownMarks(pairs [7]Mark) map[string]Mark {
	return map[string]Mark{
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
}

// For returns one mark for each of sectors, in their order. The sectors
// public, nonprofit, academic, private, multilateral, philanthropy, media,
// community, other and unknown always have the same mark. A file's own
// sectors take the seven pairs of color and shape that are left, the largest
// sector first and equal ones by key; from the eighth on the colors come
// round with hollow shapes, so that no two are alike without color, and beyond
// fourteen with the shapes shifted. What the file asks for goes before all of
// that.
func For(sectors []SectorCount) []Mark {
	return marksFor(sectors, Lintas.pairs())
}

func marksFor(sectors []SectorCount, pairs [7]Mark) []Mark {
	known := knownMarks(pairs)
	marks := make([]Mark, len(sectors))
	taken := make(map[Mark]bool)
	var own []int
	for i, s := range sectors {
		m, ok := known[s.Key]
		_, colored := parseColor(s.Color)
		_, shaped := ParseShape(s.Shape)
		if !ok && !(colored && shaped) {
			own = append(own, i)
			continue
		}
		marks[i] = s.wish(m)
		taken[marks[i]] = true
	}
	slices.SortStableFunc(own, func(a, b int) int {
		return cmp.Or(cmp.Compare(sectors[b].Count, sectors[a].Count), cmp.Compare(sectors[a].Key, sectors[b].Key))
	})
	next := 0
	for _, i := range own {
		m := round(next, pairs)
		for next++; taken[m] || next <= 2*len(pairs) && alike(taken, m); next++ {
			m = round(next, pairs)
		}
		marks[i] = sectors[i].wish(m)
	}
	return marks
}

// alike reports whether one of the marks is that of m without their colors.
func alike(marks map[Mark]bool, m Mark) bool {
	for other := range marks {
		if other.Shape == m.Shape && other.Hollow == m.Hollow {
			return true
		}
	}
	return false
}

// wish returns the mark with the color and the shape that the file asks for.
// What is no color and no shape changes nothing.
func (s SectorCount) wish(m Mark) Mark {
	if color, ok := parseColor(s.Color); ok {
		m.Fill, m.FillDark, m.Hollow = color, color, false
	}
	if shape, ok := ParseShape(s.Shape); ok {
		m.Shape = shape
	}
	return m
}

// parseColor returns "#rgb" or "#rrggbb" as "#rrggbb".
func parseColor(text string) (string, bool) {
	text = strings.ToLower(text)
	digits, ok := strings.CutPrefix(text, "#")
	if !ok || strings.Trim(digits, "0123456789abcdef") != "" {
		return "", false
	}
	switch len(digits) {
	case 6:
		return text, true
	case 3:
		d := digits
		return "#" + d[:1] + d[:1] + d[1:2] + d[1:2] + d[2:] + d[2:], true
	}
	return "", false
}

// round is the i-th mark of the endless sequence that starts with pairs.
func round(i int, pairs [7]Mark) Mark {
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
