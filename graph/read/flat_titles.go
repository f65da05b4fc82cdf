package read

import (
	"slices"
	"strings"
)

// bestHeader returns the row that holds the most titles with a meaning, one of
// which names an organization, or -1.
func bestHeader(g *grid) int {
	best, most, seen := -1, 1, 0
	for i := range g.rows {
		r := &g.rows[i]
		if r.blank() || r.bad != nil {
			continue
		}
		if seen++; seen > headRows {
			break
		}
		if len(r.cells) > maxFlatColumns {
			continue
		}
		if n, filled := titles(r); n > most && (n >= 4 || 2*n >= filled) && !explains(g, i) && !repeatedBelow(g, i) {
			best, most = i, n
		}
	}
	return best
}

// titles returns how many cells are titles with a meaning, 0 where none is about
// an organization, and how many are filled.
func titles(r *record) (n, filled int) {
	actors := false
	var seen []meaning
	for i := range r.cells {
		text := oneLine(r.cells[i].text)
		if text == "" {
			continue
		}
		if filled++; isNumeric(text) {
			continue
		}
		m, ok := titleMeaning(text)
		if k, kumu := kumuMeaning(text); kumu {
			m, ok = k, true
		}
		if !ok || slices.Contains(seen, m) {
			continue
		}
		seen = append(seen, m)
		n++
		actors = actors || m.subject == aboutActor && !m.loose
	}
	if !actors {
		return 0, filled
	}
	return n, filled
}

// kumuMeaning returns what a title says by which Kumu names what it maps.
func kumuMeaning(title string) (meaning, bool) {
	switch strings.ToLower(title) {
	case "label":
		return meaning{subject: aboutActor}, true
	case "from":
		return meaning{subject: aboutActor, slot: slotProvider}, true
	case "to":
		return meaning{subject: aboutActor, slot: slotReceiver}, true
	case "direction":
		return meaning{subject: aboutRelation}, true
	}
	return meaning{}, false
}

// repeatedBelow reports whether several cells of the row stand again right below
// themselves, as values do and titles do not.
func repeatedBelow(g *grid, at int) bool {
	const look = 200
	filled, again := 0, 0
	for k := range g.rows[at].cells {
		text := g.rows[at].cells[k].text
		if text == "" {
			continue
		}
		filled++
		for i := at + 1; i < min(at+look, len(g.rows)); i++ {
			if r := &g.rows[i]; k < len(r.cells) && r.cells[k].text == text && !sameRow(r, &g.rows[at]) {
				again++
				break
			}
		}
	}
	return again > 1 && again*3 > filled
}

// explains reports whether what stands below a row are titles too, as in a sheet
// that explains the columns of another one: three different ones in a column.
func explains(g *grid, at int) bool {
	for k := range g.rows[at].cells {
		var seen []string
		for i := at + 1; i < min(at+2*headRows, len(g.rows)); i++ {
			if sameRow(&g.rows[i], &g.rows[at]) {
				continue
			}
			if text := textAt(&g.rows[i], k); text != "" && isTitleWord(text) && !slices.Contains(seen, text) {
				seen = append(seen, text)
			}
		}
		if len(seen) >= 3 {
			return true
		}
	}
	return false
}

// isTitleWord reports whether the text is a title and cannot be a value.
func isTitleWord(text string) bool {
	if len(text) > 40 {
		return false
	}
	t := titleWords(text)
	for _, l := range placeLevels {
		if is(t, l.words) {
			return true
		}
	}
	return is(t, wordsOrganization) || is(t, wordsFunder) || is(t, wordsSector) || is(t, wordsCluster) || is(t, wordsStatus) || is(t, wordsMonth)
}
