package report

import (
	"math"
	"slices"

	"example.org/lintas/analysis/duplication"
	"example.org/lintas/analysis/finding"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/graph"
	"example.org/lintas/graph/table"
)

const (
	overlapRows  = 20 // pairs of the table of overlap candidates
	sharedThemes = 3  // named of what a pair shares
)

// overlap is who does the same work without a joint partnership on record.
type overlap struct {
	Levels     string
	Basis      string   // what counts as coordinated
	Chance     []string // what chance gives for all pairs
	Square     []squareRow
	Coordinate string // whether those who overlap also coordinate
	Rows       []overlapRow
	Shown      string
	All        string // number of candidates
	Cut        bool   // not all of them are shown
}

type overlapRow struct {
	A, B      who
	Cells, Of string
	Themes    []string
	More      string // themes beyond those named
	Places    string
	Alike     string
	Expected  string // shared cells by chance
	Past      bool   // it shares more than that
	Possibly  bool
}

// who is an organization, the number of its sector's mark, and its own among those
// that the page can be asked of, −1 where it is none of them.
type who struct {
	Name         string
	Sector       int
	Organization int
}

func (v *view) who(organization int) who {
	return who{v.Result.Network.Organizations()[organization].Name, v.sectorOf(organization), v.number[organization]}
}

func (v *view) overlap() *overlap {
	t := v.Result.Table("overlap")
	if t == nil || t.Len() == 0 || v.Result.Network.Recorded().Len() == 0 {
		return nil
	}
	candidates, past := finding.Candidates(v.Result.Answers)
	if len(candidates) == 0 {
		return nil
	}
	o := &overlap{Levels: v.levels(), Basis: v.coordination(), All: v.l.Count(len(candidates)), Cut: len(candidates) > overlapRows}
	o.Chance, o.Square, o.Coordinate = v.overlapChance(past), v.square(), v.coordinate()
	shows := newShares(v.Result.Data)
	for k, i := range candidates[:min(len(candidates), overlapRows)] {
		row := v.overlapRow(t, i, shows)
		row.Past = k < past
		row.Possibly = duplication.PossiblyOne(v.Result.Network, v.Result.Answers, i)
		o.Rows = append(o.Rows, row)
	}
	o.Shown = v.l.Count(len(o.Rows))
	return o
}

func (v *view) overlapRow(t *table.Table, i int, shows *shares) overlapRow {
	n := v.Result.Network
	a, _ := n.Index(t.Column("organization_a").Cell(i))
	b, _ := n.Index(t.Column("organization_b").Cell(i))
	themes, places := shows.between(a, b)
	named := themes[:min(len(themes), sharedThemes)]
	row := overlapRow{
		A: v.who(a), B: v.who(b),
		Cells:  v.l.Count(int(t.Column("shared_cells").Float(i))),
		Of:     v.say("of-cells", v.l.Count(int(t.Column("cells_a").Float(i))), v.l.Count(int(t.Column("cells_b").Float(i)))),
		Themes: named,
		Alike:  v.l.Percent(t.Column("uncoordinated_overlap").Float(i)),

		Expected: v.little(t.Column("expected").Float(i)),
	}
	if more := len(themes) - len(named); more > 0 {
		row.More = v.say("and-more", v.l.Count(more))
	}
	if len(places) == 1 {
		row.Places = lastParts(places[0])
	} else if len(places) > 1 {
		row.Places = v.say("places", v.l.Count(len(places)))
	}
	return row
}

// little returns a number with one decimal, or that it is less than the smallest
// of these.
func (v *view) little(x float64) string {
	const least = 0.1
	switch {
	case math.IsNaN(x):
		return ""
	case x < least:
		return "< " + v.l.Number(least, 1)
	}
	return v.l.Number(x, 1)
}

// lastParts returns the last part of a path and the one before it.
func lastParts(path string) string {
	parts := graph.ParsePath(path)
	if n := len(parts); n > 1 {
		return parts[n-1] + " (" + parts[n-2] + ")"
	}
	return path
}

// shares finds what two organizations do alike: cells in which the periods of
// their activities meet.
type shares struct {
	*passes.Data
	of map[int][2]int // first activity of each organization and the one after its last
}

func newShares(d *passes.Data) *shares {
	s := &shares{d, map[int][2]int{}}
	activities := d.Network.Activities()
	for i := range activities {
		o := activities[i].Organization
		if span, ok := s.of[o]; ok {
			s.of[o] = [2]int{span[0], i + 1}
		} else {
			s.of[o] = [2]int{i, i + 1}
		}
	}
	return s
}

// between returns the themes and the places that the two share, sorted.
func (s *shares) between(a, b int) (themes, places []string) {
	type spot struct{ theme, place, group string }
	activities := s.Network.Activities()
	at := map[spot][]int{}
	cell := func(i int) spot {
		x := &activities[i]
		return spot{x.Theme.Cut(s.ThemeLevel).String(), x.Place.Cut(s.PlaceLevel).String(), x.TargetGroup}
	}
	for i := s.of[a][0]; i < s.of[a][1]; i++ {
		at[cell(i)] = append(at[cell(i)], i)
	}
	for j := s.of[b][0]; j < s.of[b][1]; j++ {
		c := cell(j)
		if slices.ContainsFunc(at[c], func(i int) bool { return activities[i].Period.Meets(activities[j].Period) }) {
			themes = append(themes, c.theme)
			if c.place != "" {
				places = append(places, c.place)
			}
		}
	}
	slices.Sort(themes)
	slices.Sort(places)
	return slices.Compact(themes), slices.Compact(places)
}

// levels names the levels of theme and place in force.
func (v *view) levels() string { return v.levelsAt(v.Result.Data.ThemeLevel, v.Result.Data.PlaceLevel) }

func (v *view) levelsAt(theme, place int) string {
	return v.say("levels", v.level(theme), v.level(place))
}

func (v *view) level(n int) string {
	if n <= 0 {
		return v.say("level-full")
	}
	return v.say("level", v.l.Count(n))
}

// coordination says what two organizations must share to count as coordinated.
func (v *view) coordination() string {
	return v.say("coordination-" + string(v.Result.Data.Coordination))
}
