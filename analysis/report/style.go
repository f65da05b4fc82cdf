package report

import (
	_ "embed"
	"fmt"
	"html/template"
	"math"
	"strings"

	"example.org/lintas/graph"
	"example.org/lintas/graph/style"
	"example.org/lintas/graph/words"
)

//go:embed page/report.css
var pageCSS string

// mark is how a sector is shown: its symbol, name and number of organizations.
type mark struct {
	Number int
	Label  string
	Text   words.Text // the label in every language
	Count  string
	Points string // corners of the shape; empty for a circle
	Hollow bool

	style.Mark
}

// marks returns the marks of the sectors that occur in the order of the legend,
// unknown last where there is any.
func (v *view) marks() []mark {
	n := v.Result.Network
	sectors := n.Sectors()
	counts := make([]style.SectorCount, len(sectors), len(sectors)+1)
	for i, s := range sectors {
		counts[i] = style.SectorCount{Key: s.Key, Color: s.Color, Shape: s.Shape}
	}
	unknown := 0
	for _, c := range n.Codes() {
		if c < 0 {
			unknown++
		} else {
			counts[c].Count++
		}
	}
	if unknown > 0 {
		counts = append(counts, style.SectorCount{Key: graph.Unknown, Count: unknown})
	}
	out := make([]mark, len(counts))
	for i, m := range style.For(counts) {
		label := graph.UnknownLabel
		if i < len(sectors) {
			label = sectors[i].Label
		}
		out[i] = mark{
			Number: i, Label: label.In(v.l), Text: label, Count: v.l.Count(counts[i].Count), Points: points(m.Shape), Hollow: m.Hollow,
			Mark: m,
		}
	}
	return out
}

// sectorOf returns the number of the mark of an organization.
func (v *view) sectorOf(organization int) int {
	if c := v.Result.Network.Codes()[organization]; c >= 0 {
		return int(c)
	}
	return len(v.sectors) - 1
}

func points(s style.Shape) string {
	var b strings.Builder
	for i, p := range s.Outline() {
		if i > 0 {
			b.WriteByte(' ')
		}
		fmt.Fprintf(&b, "%v,%v", hundredth(p.X), hundredth(p.Y))
	}
	return b.String()
}

// hundredth rounds to two decimals, without a negative zero.
func hundredth(x float64) float64 { return math.Round(100*x)/100 + 0 }

// style returns the style sheet: the colors of the neutral parts, of heat and of
// the sectors in both themes, then the rules of the page. The theme is the
// screen's unless the page's button chose one.
func (v *view) style() template.CSS {
	var b strings.Builder
	colors := func(selector string, n style.Neutral, fill func(mark) string) {
		fmt.Fprintf(&b, "%s{--background:%s;--panel:%s;--ink:%s;--muted:%s;--line:%s;--control:%s;--accent:%s;--missing:%s",
			selector, n.Background, n.Panel, n.Ink, n.Muted, n.Line, n.Control, n.Accent, n.Missing)
		for _, m := range v.sectors {
			fmt.Fprintf(&b, ";--s%d:%s", m.Number, fill(m))
		}
		b.WriteString("}\n")
	}
	dark := func(selector string) { colors(selector, style.Dark, func(m mark) string { return m.FillDark }) }
	colors(":root", style.Light, func(m mark) string { return m.Fill })
	b.WriteString("@media screen{\n")
	b.WriteString(":root[data-theme=dark]{color-scheme:dark}:root[data-theme=light]{color-scheme:light}\n")
	dark(":root[data-theme=dark]")
	b.WriteString("@media (prefers-color-scheme:dark){\n")
	dark(":root:not([data-theme])")
	b.WriteString("}}\n")
	for _, m := range v.sectors {
		inside := fmt.Sprintf("var(--s%d)", m.Number)
		if m.Hollow {
			inside = "var(--panel)"
		}
		fmt.Fprintf(&b, ".m%d{fill:%s;stroke:var(--s%d)}.b%d{fill:var(--s%d)}.c%d{border-left-color:var(--s%d)!important}\n",
			m.Number, inside, m.Number, m.Number, m.Number, m.Number, m.Number)
	}
	for i, c := range style.Heat {
		fmt.Fprintf(&b, ".h%d{background:%s;color:%s}\n", i, c, style.On(c))
	}
	for i, c := range style.Heat[3:] {
		fmt.Fprintf(&b, ".q%d{background:%s;color:%s}\n", i+1, c, style.On(c))
	}
	b.WriteString(pageCSS)
	return template.CSS(b.String())
}
