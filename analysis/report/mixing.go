package report

import (
	"math"
	"slices"
	"strings"

	"example.org/lintas/analysis/finding"
	"example.org/lintas/graph/words"
)

// mixing is who works with whom: ties between sectors.
type mixing struct {
	Withheld text
	Cut      string
	Plain    bool // without colors: too few sectors are known
	Sectors  []mark
	Rows     []mixingRow
	Also     []string // on communities, and on core and periphery
}

type mixingRow struct {
	Sector mark
	Cells  []mixingCell
}

type mixingCell struct {
	Ties, Expected string
	Heat           int    // 0 least to 6 most, 3 as expected
	Sign           string // the same in greyscale
}

// The classes of observed over expected end at a quarter, a half and 0.8, and
// at the inverse of each.
var heatBounds = []float64{math.Log2(0.25), -1, math.Log2(0.8), math.Log2(1.25), 1, 2}

// leastApart is how many ties must lie between observed and expected before a
// cell is colored: less is no difference that anybody could see.
const leastApart = 2

// heat returns the class of a cell of the matrix.
func heat(observed, expected float64) int {
	const neutral = 3
	if !(expected > 0) || math.Abs(observed-expected) < leastApart {
		return neutral
	}
	x := math.Log2(observed / expected)
	class := 0
	for class < len(heatBounds) && x > heatBounds[class] {
		class++
	}
	return class
}

// sign returns ▼ for less and ▲ for more, once for each class from the middle.
func sign(class int) string {
	if class < 3 {
		return strings.Repeat("▼", 3-class)
	}
	return strings.Repeat("▲", class-3)
}

func (v *view) mixing() *mixing {
	t := v.Result.Table("mixing")
	if t == nil || t.Len() == 0 || len(v.Result.Data.Flat.All()) == 0 {
		return nil
	}
	a, b, ties, expected := t.Column("sector_a"), t.Column("sector_b"), t.Column("ties"), t.Column("expected")
	if a == nil || b == nil || ties == nil || expected == nil {
		return nil
	}
	m := &mixing{}
	for _, s := range []string{v.communities(), v.core()} {
		if s != "" {
			m.Also = append(m.Also, s)
		}
	}
	number := map[string]int{}
	for i, s := range v.largestSectors() {
		number[v.Result.Network.Sectors()[s].Key] = i
		m.Sectors = append(m.Sectors, v.sectors[s])
	}
	if all := len(v.Result.Network.Sectors()); len(m.Sectors) < all {
		m.Cut = v.say("sectors-cut", v.l.Count(len(m.Sectors)))
	}
	for _, s := range m.Sectors {
		m.Rows = append(m.Rows, mixingRow{s, make([]mixingCell, len(m.Sectors))})
	}
	if reason, ok := v.withheld[finding.WithheldSectors]; ok {
		m.Withheld, m.Plain = v.rich(reason), true
	} else if reason, ok := v.withheld[finding.WithheldFunding]; ok {
		m.Withheld = v.rich(reason)
	}
	for i := range t.Len() {
		x, okX := number[a.Cell(i)]
		y, okY := number[b.Cell(i)]
		if !okX || !okY {
			continue
		}
		c := mixingCell{Ties: v.l.Count(int(ties.Float(i))), Expected: v.about(expected.Float(i)), Heat: 3}
		if !m.Plain {
			c.Heat = heat(ties.Float(i), expected.Float(i))
		}
		c.Sign = sign(c.Heat)
		m.Rows[x].Cells[y], m.Rows[y].Cells[x] = c, c
	}
	return m
}

// matrixSectors is how many sectors the matrix holds at most.
const matrixSectors = 20

// largestSectors returns the sectors with most organizations in the order of the
// legend.
func (v *view) largestSectors() []int {
	sizes := make([]int, len(v.Result.Network.Sectors()))
	for _, c := range v.Result.Network.Codes() {
		if c >= 0 {
			sizes[c]++
		}
	}
	order := make([]int, len(sizes))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return sizes[b] - sizes[a] })
	order = order[:min(len(order), matrixSectors)]
	slices.Sort(order)
	return order
}

// about returns a number without decimals from ten on and with one below.
func (v *view) about(x float64) string { return about(v.l, x) }

func about(l words.Language, x float64) string {
	if math.Abs(x) < 9.95 && x != math.Trunc(x) {
		return l.Number(x, 1)
	}
	return l.Number(math.Round(x), 0)
}
