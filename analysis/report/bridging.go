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
	Withheld  text
	Rankings  []ranking
	Resamples string // behind the bands; empty where no ranking has any
	Unbanded  bool   // a ranking has none
	Roles     []sectorRoles
}

type ranking struct {
	Title  string
	Rows   []ranked
	Banded bool
}

// ranked is an organization in a ranking. Rank is its band of ranks, and Width that
// of its bar, 0 to 100.
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
	const crossSector = "cross_sector_betweenness"
	with, without := t.Column(crossSector), t.Column(crossSector+"_without_funders")
	b := &bridging{Roles: v.roles()}
	if reason, ok := v.withheld[finding.WithheldSectors]; ok {
		b.Withheld = v.rich(reason)
	}
	if without != nil {
		v.rank(b, v.say("ranking-without"), without)
	}
	if with != nil {
		title := v.say("ranking")
		if without != nil {
			title = v.say("ranking-with")
		}
		v.rank(b, title, with)
	}
	if len(b.Rankings)+len(b.Roles) == 0 {
		return nil
	}
	return b
}

// rank adds the ranking by a column, unless nobody has a value above 0.
func (v *view) rank(b *bridging, title string, c *table.Column) {
	bands, resamples := finding.Bands(v.Result.Answers, c.Name)
	rows := v.ranked(c, bands)
	if len(rows) == 0 {
		return
	}
	b.Rankings = append(b.Rankings, ranking{title, rows, bands != nil})
	if bands == nil {
		b.Unbanded = true
	} else {
		b.Resamples = v.l.Count(resamples)
	}
}

// ranked returns the organizations with the largest values above 0.
func (v *view) ranked(c *table.Column, bands []finding.Band) []ranked {
	var order []int
	for i := range c.Len() {
		if c.Float(i) > 0 {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(i, j int) int { return cmp.Compare(c.Float(j), c.Float(i)) })
	var out []ranked
	for _, i := range order[:min(len(order), rankingLength)] {
		row := ranked{
			who: v.who(i), Value: v.about(c.Float(i)),
			Width: strconv.FormatFloat(math.Round(1000*c.Float(i)/c.Float(order[0]))/10, 'f', -1, 64),
		}
		if i < len(bands) {
			row.Rank = v.band(bands[i])
		}
		out = append(out, row)
	}
	return out
}

// band returns the ranks from the best to the worst: "1–3", or one where they are
// the same.
func (v *view) band(b finding.Band) string {
	switch {
	case b.Low == 0:
		return ""
	case b.Low == b.High:
		return v.l.Count(b.Low)
	}
	return v.l.Count(b.Low) + "–" + v.l.Count(b.High)
}
