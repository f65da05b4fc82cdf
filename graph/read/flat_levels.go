package read

import (
	"cmp"
	"slices"
)

// levels gathers the columns of the levels of themes or places, from the general
// to the particular.
func (l *layout) levels(s subject, facts []columnFacts) []levelColumns {
	var out []levelColumns
	for i := range l.columns {
		c := &l.columns[i]
		if c.means.subject != s || c.means.part != partName || facts[i].filled == 0 {
			continue
		}
		k := slices.IndexFunc(out, func(x levelColumns) bool { return x.rank == c.means.rank })
		if k >= 0 && s == aboutPlace && c.means.rank < rankSite {
			c.means, c.by = meaning{}, byNothing
			continue
		}
		out = append(out, levelColumns{c.means.rank, i, -1, -1, s == aboutPlace})
	}
	slices.SortStableFunc(out, func(a, b levelColumns) int { return cmp.Compare(a.rank, b.rank) })
	for i := range l.columns {
		c := &l.columns[i]
		if c.means.subject != s || c.means.part == partName {
			continue
		}
		k := l.levelFor(out, i, c.means)
		switch {
		case k < 0 && c.means.part == partCode:
			out = append(out, levelColumns{min(c.means.rank, rankUnknown), -1, i, -1, false})
			slices.SortStableFunc(out, func(a, b levelColumns) int { return cmp.Compare(a.rank, b.rank) })
		case k >= 0 && c.means.part == partCode && out[k].code < 0:
			out[k].code = i
		case k >= 0 && c.means.part == partPercent && out[k].percent < 0:
			out[k].percent = i
		default:
			c.means, c.by = meaning{}, byNothing
		}
	}
	return out
}

// levelFor returns the level that a column of codes or percentages is of: the one
// of its rank, or where the title does not say it, the nearest one before it.
func (l *layout) levelFor(levels []levelColumns, column int, m meaning) int {
	best := -1
	for k := range levels {
		if levels[k].rank == m.rank && levels[k].name >= 0 {
			return k
		}
		if m.rank >= rankUnknown && levels[k].name >= 0 && levels[k].name < column &&
			(best < 0 || levels[k].name > levels[best].name) {
			best = k
		}
	}
	return best
}
