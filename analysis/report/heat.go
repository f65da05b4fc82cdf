package report

import (
	"cmp"
	"slices"

	"example.org/lintas/graph"
)

const (
	heatThemes = 25 // rows of the heat table
	heatPlaces = 16 // and columns
)

// heatTable counts organizations by theme and by the first level of place that
// tells places apart.
type heatTable struct {
	Places             []string
	Rows               []heatRow
	ThemesCut, AreaCut bool
}

type heatRow struct {
	Theme string
	Cells []heatCell
}

// heatCell is a number of organizations. Class is 0 for none, 1 for one, and then
// rises to 4.
type heatCell struct {
	Organizations string
	Class         int
}

// heatTable returns nil where no activity has a place.
func (v *view) heatTable() *heatTable {
	level := v.placeLevel()
	type area struct{ theme, place string }
	counted := map[area]map[int]bool{}
	perTheme, perPlace := map[string]int{}, map[string]int{}
	for _, a := range v.Result.Network.Activities() {
		if len(a.Place) == 0 {
			continue
		}
		at := area{a.Theme.Cut(v.Result.Data.ThemeLevel).String(), a.Place.Cut(level).String()}
		if counted[at] == nil {
			counted[at] = map[int]bool{}
		}
		if !counted[at][a.Organization] {
			counted[at][a.Organization] = true
			perTheme[at.theme]++
			perPlace[at.place]++
		}
	}
	if len(counted) == 0 {
		return nil
	}
	themes, places := largest(perTheme, heatThemes), largest(perPlace, heatPlaces)
	h := &heatTable{ThemesCut: len(perTheme) > len(themes), AreaCut: len(perPlace) > len(places)}
	for _, p := range places {
		h.Places = append(h.Places, lastPart(p))
	}
	for _, t := range themes {
		row := heatRow{Theme: t}
		for _, p := range places {
			k := len(counted[area{t, p}])
			row.Cells = append(row.Cells, heatCell{v.l.Count(k), heatClass(k)})
		}
		h.Rows = append(h.Rows, row)
	}
	return h
}

// heatClass returns 0 for nobody, 1 for one, 2 from two, 3 from five and 4 from
// ten organizations on.
func heatClass(organizations int) int {
	class := 0
	for _, from := range []int{1, 2, 5, 10} {
		if organizations >= from {
			class++
		}
	}
	return class
}

// largest returns the keys with the largest counts, at most the given number of
// them, sorted.
func largest(counts map[string]int, most int) []string {
	keys := make([]string, 0, len(counts))
	for k := range counts {
		keys = append(keys, k)
	}
	slices.SortFunc(keys, func(a, b string) int { return cmp.Or(counts[b]-counts[a], cmp.Compare(a, b)) })
	keys = keys[:min(len(keys), most)]
	slices.Sort(keys)
	return keys
}

// placeLevel returns the first level at which the places of the activities
// differ.
func (v *view) placeLevel() int {
	depth := 0
	for _, a := range v.Result.Network.Activities() {
		depth = max(depth, len(a.Place))
	}
	for level := 1; level < depth; level++ {
		first := ""
		for _, a := range v.Result.Network.Activities() {
			at := a.Place.Cut(level).String()
			if at != "" && first != "" && at != first {
				return level
			}
			first = at
		}
	}
	return max(1, depth)
}

// lastPart returns the last part of a path.
func lastPart(path string) string {
	parts := graph.ParsePath(path)
	if len(parts) == 0 {
		return path
	}
	return parts[len(parts)-1]
}
