package explain

import "example.org/lintas/graph"

// meeting returns the cells in which two organizations have activities whose
// periods meet.
func (c *cells) meeting(both []int, i, j int) []int {
	mine, others := c.activities(i), c.activities(j)
	var out []int
	for _, cell := range both {
		if c.meet(cell, mine, others) {
			out = append(out, cell)
		}
	}
	return out
}

func (c *cells) activities(organization int) []*graph.Activity {
	var out []*graph.Activity
	all := c.Network.Activities()
	for k := range all {
		if all[k].Organization == organization {
			out = append(out, &all[k])
		}
	}
	return out
}

func (c *cells) meet(cell int, mine, others []*graph.Activity) bool {
	for _, a := range mine {
		for _, b := range others {
			if c.in(cell, a) && c.in(cell, b) && a.Period.Meets(b.Period) {
				return true
			}
		}
	}
	return false
}

// in reports whether an activity may lie in a cell. A place that the table of
// places has under another name is told by its code.
func (c *cells) in(cell int, a *graph.Activity) bool {
	of := func(name string) string { return c.Answers.Column("cells", name).Cell(cell) }
	if of("theme") != a.Theme.Cut(c.Data.ThemeLevel).String() || of("target_group") != a.TargetGroup {
		return false
	}
	return a.PlaceCode != "" && a.PlaceCode == of("place_code") ||
		graph.Fold(a.Place.Cut(c.Data.PlaceLevel).String()) == graph.Fold(of("place"))
}
