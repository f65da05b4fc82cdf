package graph

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// Copresence is the relation and the type of the ties that presence alone makes.
const Copresence = "copresence"

// Copresent returns the network with ties of presence in place of partnerships:
// the organizations recorded in one cell, which is a theme in a place at the
// given levels of their paths (0 is the whole path), at the same time are a group
// of the relation copresence, and so each pair of k in a cell has 1/(k-1) of it. Such a tie is no partnership:
// what is coordinated still depends on the partnerships that the data record.
func Copresent(n *Network, themeLevel, placeLevel int) *Network {
	type cell struct{ theme, place string }
	cells := map[cell][]*Activity{}
	for i := range n.activities {
		a := &n.activities[i]
		c := cell{a.Theme.Cut(themeLevel).String(), a.Place.Cut(placeLevel).String()}
		cells[c] = append(cells[c], a)
	}
	out := *n
	out.recorded = n.Recorded()
	out.directed, out.copresent = false, true
	var groups []Partnership
	for c, list := range cells {
		groups = append(groups, copresences(c.theme, c.place, list)...)
	}
	slices.SortFunc(groups, func(a, b Partnership) int { return strings.Compare(a.ID, b.ID) })
	out.partnerships = newPartnerships(pairs{}, groups, n.organizations)
	return &out
}

// copresences returns the group of those who are in the cell at one time. Where
// there is no such time, it returns a pair for each two who are there at the same
// time, as strong as in the group.
func copresences(theme, place string, list []*Activity) []Partnership {
	periods := map[int][]Period{}
	var start, end Date
	for _, a := range list {
		periods[a.Organization] = append(periods[a.Organization], a.Period)
		start = max(start, a.Period.Start)
		if a.Period.End != 0 && (end == 0 || a.Period.End < end) {
			end = a.Period.End
		}
	}
	who := slices.Sorted(maps.Keys(periods))
	if len(who) < 2 {
		return nil
	}
	name := strings.Trim(theme+", "+place, ", ")
	group := Partnership{ID: Copresence + ": " + name, Name: name, Type: Copresence, Relation: Copresence, Strength: 1, Size: len(who)}
	if end == 0 || start <= end {
		for _, o := range who {
			group.Members = append(group.Members, Member{Organization: o})
		}
		return []Partnership{group}
	}
	var out []Partnership
	for i, x := range who {
		for _, y := range who[i+1:] {
			if !meet(periods[x], periods[y]) {
				continue
			}
			pair := group
			pair.ID = fmt.Sprintf("%s #%d.%d", group.ID, x+1, y+1)
			pair.Size, pair.Strength = 2, 1/float64(len(who)-1)
			pair.Members = []Member{{Organization: x}, {Organization: y}}
			out = append(out, pair)
		}
	}
	return out
}

// meet reports whether a period of one list meets one of the other.
func meet(a, b []Period) bool {
	for _, p := range a {
		if slices.ContainsFunc(b, p.Meets) {
			return true
		}
	}
	return false
}
