package report

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"example.org/lintas/graph/sheet"
)

// networkMap is the map as it stands in the page before its script has run: one path
// for all ties and one for each sector. The script draws in the same paths.
type networkMap struct {
	Width, Height int
	Ties, Dots    string // of all, and of those not drawn in full
	Marks         []string
	Labels        []label
	Unplaced      string // organizations that the map does not show
	Explored, All string // organizations in the page, of all; empty where it has all
	Top           bool   // there are more than are drawn in full
	Full, Most    int    // drawn in full now and at most
	Tied, Shown   string // organizations on the map, and those drawn in full
}

type label struct {
	X, Y int
	Text string
}

const (
	drawnInFull         = 200
	drawnInFullAtMost   = 2000
	leastMark, mostMark = 4.0, 13.0
	labelLetter         = 6.6 // mean width in pixels
	labelLine           = 14
	labelLettersAtMost  = 30
)

// picture returns nil where nobody has a place.
func (v *view) picture() *networkMap {
	order := slices.DeleteFunc(byPartners(v.Result.Data.Flat), func(i int) bool { return v.number[i] < 0 || v.places.x[i] < 0 })
	if len(order) == 0 {
		return nil
	}
	p := &networkMap{
		Width: mapWidth, Height: mapHeight, Marks: make([]string, len(v.sectors)),
		Tied: v.l.Count(len(order)), Shown: v.l.Count(min(len(order), drawnInFull)), Top: len(order) > drawnInFull, Full: drawnInFull, Most: min(len(order), drawnInFullAtMost),
	}
	full := order[:min(len(order), drawnInFull)]
	v.drawTies(p, full)
	marks := make([]strings.Builder, len(v.sectors))
	most := len(v.Result.Data.Flat.Out().Row(order[0]))
	radii := map[int]float64{}
	for _, i := range full {
		radii[i] = radius(len(v.Result.Data.Flat.Out().Row(i)), most, len(full))
		drawMark(&marks[v.sectorOf(i)], v.sectors[v.sectorOf(i)], v.places.x[i], v.places.y[i], radii[i])
	}
	for s := range marks {
		p.Marks[s] = marks[s].String()
	}
	var dots strings.Builder
	for _, i := range order[len(full):] {
		fmt.Fprintf(&dots, "M%d %dh0", v.places.x[i], v.places.y[i])
	}
	p.Dots = dots.String()
	p.Labels = v.labels(full, radii)
	if left := len(v.explored) - len(order); left > 0 {
		p.Unplaced = v.l.Count(left)
	}
	if all := v.Result.Network.Len(); len(v.explored) < all {
		p.Explored, p.All = v.l.Count(len(v.explored)), v.l.Count(all)
	}
	return p
}

// drawTies draws the ties among those drawn in full.
func (v *view) drawTies(p *networkMap, full []int) {
	in := map[int32]bool{}
	for _, i := range full {
		in[int32(i)] = true
	}
	var b strings.Builder
	for _, t := range v.Result.Data.Flat.All() {
		if in[t.A] && in[t.B] {
			fmt.Fprintf(&b, "M%d %dL%d %d", v.places.x[t.A], v.places.y[t.A], v.places.x[t.B], v.places.y[t.B])
		}
	}
	p.Ties = b.String()
}

// radius grows with the square root of the value. Many marks are smaller.
func radius(value, most, drawn int) float64 {
	crowd := math.Max(0.6, math.Min(1, math.Sqrt(80/float64(drawn))))
	return crowd * math.Max(leastMark, mostMark*math.Sqrt(float64(value)/math.Max(1, float64(most))))
}

func drawMark(b *strings.Builder, m mark, x, y int, r float64) {
	if m.Points == "" {
		fmt.Fprintf(b, "M%.1f %da%.1f %.1f 0 1 0 %.1f 0a%.1f %.1f 0 1 0 -%.1f 0z", float64(x)-r, y, r, r, 2*r, r, r, 2*r)
		return
	}
	start := "M"
	for _, c := range m.Shape.Outline() {
		fmt.Fprintf(b, "%s%.1f %.1f", start, float64(x)+r*c.X, float64(y)+r*c.Y)
		start = "L"
	}
	b.WriteByte('z')
}

// labels names as many of the organizations as have room, the largest first, below
// or above their marks.
func (v *view) labels(full []int, radii map[int]float64) []label {
	type box struct{ left, top, right, bottom float64 }
	var taken []box
	for _, i := range full {
		x, y, r := float64(v.places.x[i]), float64(v.places.y[i]), radii[i]
		taken = append(taken, box{x - r, y - r, x + r, y + r})
	}
	free := func(b box) bool {
		return b.left >= 0 && b.right <= mapWidth && b.top >= 0 && b.bottom <= mapHeight && !slices.ContainsFunc(taken, func(t box) bool {
			return b.left < t.right && t.left < b.right && b.top < t.bottom && t.top < b.bottom
		})
	}
	var out []label
	for _, i := range full {
		text := v.shown(i)
		half := labelLetter * float64(utf8.RuneCountInString(text)) / 2
		x, y := float64(v.places.x[i]), float64(v.places.y[i])
		for _, top := range []float64{y + radii[i] + 1, y - radii[i] - labelLine - 1} {
			b := box{x - half, top, x + half, top + labelLine}
			if free(b) {
				taken = append(taken, b)
				out = append(out, label{v.places.x[i], int(math.Round(top)) + 11, text})
				break
			}
		}
	}
	return out
}

// shown returns the name on the map: the short one where the full one is long.
func (v *view) shown(i int) string {
	o := v.Result.Network.Organizations()[i]
	if utf8.RuneCountInString(o.Name) <= labelLettersAtMost {
		return o.Name
	}
	return sheet.Cut(cmp.Or(o.ShortName, o.Name), labelLettersAtMost)
}
