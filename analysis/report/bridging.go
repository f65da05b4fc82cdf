package report

import (
	"cmp"
	"math"
	"slices"
	"strconv"

	"example.org/lintas/analysis/finding"
	"example.org/lintas/graph/table"
)

// rankingLength is how many organizations a ranking holds.
const rankingLength = 10

// bridging is who stands between sectors.
type bridging struct {
	Withheld text
	Rankings []ranking
}

type ranking struct {
	Title string
	Rows  []ranked
}

// ranked is an organization in a ranking. Width is that of its bar, 0 to 100.
type ranked struct {
	who
	Rank, Value, Width string
}

// bridging returns the rankings by cross-sector betweenness, without funders
// first where they are recorded; nil where no path leads between sectors.
func (v *view) bridging() *bridging {
	if reason, ok := v.withheld[finding.WithheldBridges]; ok {
		return &bridging{Withheld: v.rich(reason)}
	}
	t := v.Result.Table("organizations")
	if t == nil {
		return nil
	}
	with, without := t.Column("cross_sector_betweenness"), t.Column("cross_sector_betweenness_without_funders")
	b := &bridging{}
	if reason, ok := v.withheld[finding.WithheldSectors]; ok {
		b.Withheld = v.rich(reason)
	}
	if without != nil {
		b.add(v.say("ranking-without"), v.ranked(without))
	}
	if with != nil {
		title := v.say("ranking")
		if without != nil {
			title = v.say("ranking-with")
		}
		b.add(title, v.ranked(with))
	}
	if len(b.Rankings) == 0 {
		return nil
	}
	return b
}

func (b *bridging) add(title string, rows []ranked) {
	if len(rows) > 0 {
		b.Rankings = append(b.Rankings, ranking{title, rows})
	}
}

// ranked returns the organizations with the largest values above 0; equal values
// share the smallest rank.
func (v *view) ranked(c *table.Column) []ranked {
	var order []int
	for i := range c.Len() {
		if c.Float(i) > 0 {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(i, j int) int { return cmp.Compare(c.Float(j), c.Float(i)) })
	var out []ranked
	rank := 1
	for k, i := range order[:min(len(order), rankingLength)] {
		if k > 0 && table.Round(c.Float(i)) != table.Round(c.Float(order[k-1])) {
			rank = k + 1
		}
		out = append(out, ranked{
			who: v.who(i), Rank: v.l.Count(rank), Value: v.about(c.Float(i)),
			Width: strconv.FormatFloat(math.Round(1000*c.Float(i)/c.Float(order[0]))/10, 'f', -1, 64),
		})
	}
	return out
}
