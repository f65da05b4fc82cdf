package read

import (
	"fmt"
	"strings"

	"example.org/lintas/graph/words"
)

// judge gives each column a meaning: that of the mapping, else that of the
// standards' own titles, else that of its tag, made finer by its title, else that
// of its title. Where tag and title contradict each other it says so.
func (l *layout) judge(doubt func(column int, text words.Text, args ...any)) {
	asked := l.askedMeanings(doubt)
	var bare []string
	first := -1
	for i := range l.columns {
		c := &l.columns[i]
		if m, ok := asked[i]; ok {
			title, _ := titleMeaning(c.title)
			if m.rank = title.rank; title.subject != m.subject {
				m.rank = rankUnknown / 2
			}
			m.ordinal = title.ordinal
			c.means, c.by = m, byMapping
			continue
		}
		title, titled := titleOf(c)
		tag, tagged := meaning{}, false
		if c.tag != "" {
			tag, tagged = tagMeaning(c.tag)
		}
		if m, ok := standardTitle(titleWords(c.title)); c.title != "" && ok {
			c.means, c.by = m, byTitle
			continue
		}
		switch {
		case tagged:
			c.means, c.by = refine(tag, title, titled), byTag
			if contradict(tag, title, titled) {
				doubt(i, textTagAgainst, shorten(c.title), c.tag, c.means.listed().Label, title.listed().Label)
			}
		case titled:
			c.means, c.by = title, byTitle
			if len(l.tagRows) > 0 && title.names() {
				if bare = append(bare, fmt.Sprintf("%q", shorten(c.title))); first < 0 {
					first = i
				}
			}
		}
	}
	l.dropShadows()
	if first >= 0 {
		doubt(first, textUntagged, shorten(strings.Join(bare, ", ")))
	}
}

// titleOf returns what the column's title says: its own, or where that says
// nothing by itself, the one below the title of its group.
func titleOf(c *flatColumn) (meaning, bool) {
	m, ok := titleMeaning(c.own)
	if (!ok || m.loose) && c.title != c.own {
		if whole, found := titleMeaning(c.title); found {
			return whole, true
		}
	}
	return m, ok
}

// askedMeanings returns what the mapping says of columns. A title may stand in
// it with other capitals and spaces.
func (l *layout) askedMeanings(doubt func(column int, text words.Text, args ...any)) map[int]meaning {
	if len(l.plan.means) == 0 {
		return nil
	}
	folded := make(map[string]string, len(l.plan.means))
	for title, key := range l.plan.means {
		folded[fold(title)] = key
	}
	out := map[int]meaning{}
	for i := range l.columns {
		c := &l.columns[i]
		key, ok := l.plan.means[c.title]
		if !ok {
			if key, ok = folded[fold(c.title)]; !ok {
				key, ok = folded[fold(c.own)]
			}
			if !ok || c.own == "" {
				continue
			}
		}
		m, known := meaningOf(key)
		if !known {
			doubt(i, textMeaningUnknown, key, shorten(c.title))
			continue
		}
		out[i] = m
	}
	return out
}

// refine returns the tag's meaning with what the title adds to a tag that says
// less: which place of the row an organization has, and whether a theme is a
// cluster.
func refine(tag, title meaning, titled bool) meaning {
	if !titled {
		return tag
	}
	tag.ordinal = title.ordinal
	if tag.subject != title.subject {
		return tag
	}
	switch tag.subject {
	case aboutActor:
		if tag.slot == slotPlain || tag.slot == slotPartner && title.slot == slotImplementer {
			tag.slot = title.slot
		}
	case aboutTheme:
		tag.cluster = tag.cluster || title.cluster
		if tag.part == partName && tag.rank == title.rank && title.part == partPercent {
			tag.part = partPercent
		}
	}
	return tag
}

// contradict reports whether tag and title say different things, not only one
// more than the other.
func contradict(tag, title meaning, titled bool) bool {
	switch {
	case !titled || title.loose || tag.subject == aboutNothing:
		return false
	case tag.subject == aboutActor && title.subject == aboutActor:
		sides := tag.part == partName && title.part == partAcronym || tag.part == partAcronym && title.part == partName && title.slot != slotPartner
		slots := tag.slot != title.slot && tag.slot != slotPlain && title.slot != slotPlain &&
			!(tag.slot == slotPartner && title.slot == slotImplementer)
		return sides || slots
	case tag.subject == aboutActor || title.subject == aboutActor:
		return title.subject != aboutContact
	case tag.subject == aboutTheme && title.subject == aboutPlace, tag.subject == aboutPlace && title.subject == aboutTheme:
		return true
	}
	return false
}

// dropShadows makes attributes of columns without a tag that mean what a column
// with a tag means: translations of it, and what else the tags leave out.
func (l *layout) dropShadows() {
	tagged := map[meaning]bool{}
	for i := range l.columns {
		if c := &l.columns[i]; c.by == byTag {
			m := c.means
			m.cluster, m.loose = false, false
			tagged[m] = true
		}
	}
	for i := range l.columns {
		c := &l.columns[i]
		m := c.means
		m.cluster, m.loose = false, false
		if c.by == byTitle && tagged[m] && m.subject != aboutContact && m.subject != aboutNothing && m.subject != aboutWhere {
			c.means, c.by = meaning{}, byNothing
		}
	}
}
