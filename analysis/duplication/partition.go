package duplication

import (
	"cmp"
	"slices"
	"strings"

	"example.org/lintas/graph"
)

// key tells cells apart. A part that a record lacks is empty and matches only
// another that lacks it.
type key struct{ theme, place, group string }

// cell is a theme, a place and a target group, and who is recorded there.
type cell struct {
	key
	place      location
	activities []int32 // in ascending order of index
	members    []member
	// organizations are those of the members, close together for counting.
	organizations []int32
	// together is whether all members are at work on one common day.
	together bool
}

// member is an organization in a cell and when it is at work there.
type member struct {
	organization int32
	times        times
}

// partition returns the cells that activities fall into with themes and places
// cut at the levels, by theme, place, target group and place code. An activity is
// in one cell.
func partition(n *graph.Network, g *gazetteer, themeLevel, placeLevel int) []cell {
	var cells []cell
	index := map[key]int{}
	for i := range n.Activities() {
		a := &n.Activities()[i]
		l := g.at(a.Place, a.PlaceCode, placeLevel)
		k := key{a.Theme.Cut(themeLevel).String(), l.key, a.TargetGroup}
		c, ok := index[k]
		if !ok {
			c = len(cells)
			index[k] = c
			cells = append(cells, cell{key: k, place: l})
		}
		cells[c].place.name = min(cells[c].place.name, l.name)
		cells[c].activities = append(cells[c].activities, int32(i))
	}
	for i := range cells {
		cells[i].gather(n)
	}
	slices.SortFunc(cells, func(a, b cell) int { return a.compare(&b) })
	return cells
}

func (c *cell) compare(d *cell) int {
	return cmp.Or(strings.Compare(c.theme, d.theme), strings.Compare(c.place.name, d.place.name),
		strings.Compare(c.group, d.group), strings.Compare(c.place.code, d.place.code),
		strings.Compare(c.key.place, d.key.place))
}

// gather fills in the members of the cell's activities, which are sorted by
// organization.
func (c *cell) gather(n *graph.Network) {
	activities := n.Activities()
	var periods []graph.Period
	for i := 0; i < len(c.activities); {
		o := activities[c.activities[i]].Organization
		periods = periods[:0]
		for ; i < len(c.activities) && activities[c.activities[i]].Organization == o; i++ {
			periods = append(periods, activities[c.activities[i]].Period)
		}
		c.members = append(c.members, member{int32(o), timesOf(periods)})
	}
	c.together = common(c.members)
}

// common reports whether the first spell of work of every member holds one
// common day.
func common(members []member) bool {
	if len(members) == 0 {
		return true
	}
	days := members[0].times[0]
	for _, m := range members[1:] {
		days.Start, days.End = max(days.Start, m.times[0].Start), min(days.End, m.times[0].End)
	}
	return days.Start <= days.End
}

// meet reports whether members i and j are at work at the same time.
func (c *cell) meet(i, j int) bool {
	return c.together || c.members[i].times.meet(c.members[j].times)
}
