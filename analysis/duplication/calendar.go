package duplication

import (
	"cmp"
	"slices"
	"strconv"
)

// calendar knows when each organization is at work, cell by cell, without saying
// in which.
type calendar struct {
	// together is whether everybody is at work on one common day everywhere.
	together bool
	spells   []times   // that occur
	of       [][]spell // of each organization, by index of spells
}

// spell is one of the times that occur and in how many cells an organization has
// it.
type spell struct {
	index int32
	cells int
}

func newCalendar(e *encounters) *calendar {
	var everyone []member
	for i := range e.cells {
		everyone = append(everyone, e.cells[i].members...)
	}
	c := &calendar{together: common(everyone)}
	if c.together {
		return c
	}
	c.of = make([][]spell, len(e.seats))
	known := map[string]int32{}
	for o, seats := range e.seats {
		for _, s := range seats {
			t := e.cells[s.cell].members[s.member].times
			index, ok := known[t.String()]
			if !ok {
				index = int32(len(c.spells))
				known[t.String()] = index
				c.spells = append(c.spells, t)
			}
			at, found := slices.BinarySearchFunc(c.of[o], index, func(s spell, i int32) int { return cmp.Compare(s.index, i) })
			if !found {
				c.of[o] = slices.Insert(c.of[o], at, spell{index, 0})
			}
			c.of[o][at].cells++
		}
	}
	return c
}

// meet returns the share of the pairs of cells, one of a's and one of b's, in
// which both are at work at the same time.
func (c *calendar) meet(a, b int32) float64 {
	if c.together {
		return 1
	}
	var met, all int
	for _, x := range c.of[a] {
		for _, y := range c.of[b] {
			all += x.cells * y.cells
			if c.spells[x.index].meet(c.spells[y.index]) {
				met += x.cells * y.cells
			}
		}
	}
	return float64(met) / float64(all)
}

// String returns the periods in a form that tells them apart.
func (t times) String() string {
	var b []byte
	for _, p := range t {
		b = append(strconv.AppendInt(b, int64(p.Start), 10), '-')
		b = append(strconv.AppendInt(b, int64(p.End), 10), ' ')
	}
	return string(b)
}
