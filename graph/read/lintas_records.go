package read

import (
	"math"
	"strconv"

	"example.org/lintas/graph"
	"example.org/lintas/graph/words"
)

// sectors reads the legend, as a table where it is the file's own list, and what
// the network is beside its records.
func (l *lintasJSON) sectors(root *node) {
	f := &graph.Frame{Directed: root.get("directed").is(isBool) && root.get("directed").text == "true"}
	if date := root.get("date"); date.is(isText) {
		f.Date, _ = graph.ParseDate(date.text, true)
	}
	text := func(n *node) string {
		if n == nil {
			return ""
		}
		return l.jsonText.cell(n).text
	}
	label := root.get("sector_label")
	f.SectorLabel = words.Text{EN: text(label.get("en")), ID: text(label.get("id"))}
	if f.SectorLabel.EN == "" || f.SectorLabel.ID == "" {
		f.SectorLabel = words.Text{}
	}
	l.d.frame = f
	if own := root.get("own_sectors"); own.is(isBool) && own.text == "true" {
		l.rows("sectors", root.get("sectors"), "sector", "label_en", "label_id", "color", "shape")
		return
	}
	list := root.get("sectors").list()
	for i := range list {
		if key := text(list[i].get("sector")); key != "" && key != graph.Unknown {
			f.Legend = append(f.Legend, graph.Sector{Key: key, Label: words.Text{EN: text(list[i].get("label_en")), ID: text(list[i].get("label_id"))},
				Color: text(list[i].get("color")), Shape: text(list[i].get("shape"))})
		}
	}
}

func (l *lintasJSON) organizations(list *node) {
	l.each("organizations", list, func(row draftRow, n *node, _ int) {
		l.set(row, n, "id", "name", "short_name", "sector", "type", "region", "place_code", "asked", "answered")
		l.attributes(row, n)
	})
}

// partnerships reads the partnerships and their members. Apart are those that
// make no ties.
func (l *lintasJSON) partnerships(list *node, apart bool) {
	l.each("partnerships", list, func(row draftRow, n *node, thing int) {
		l.set(row, n, "id", "name", "type", "relation", "strength", "directed", "start", "end", "status", "agreement",
			"goals", "forum", "source", "target")
		l.money(row, "budget", n.get("budget"))
		l.attributes(row, n)
		distinct := map[string]bool{}
		members := n.get("members")
		for i := range members.list() {
			m := &members.parts[i]
			if who := m.get("organization"); who != nil {
				distinct[who.text] = true
			}
			if n.get("source") != nil && len(m.parts) == 1 {
				continue // an end, of which nothing is said
			}
			r := l.d.draft("members").add(thing, l.spot(m))
			l.cell(r, "partnership", n.get("id"))
			l.set(r, m, "organization", "role", "benefit", "goals", "confirmed")
			l.money(r, "contribution", m.get("contribution"))
		}
		l.cut(n, thing, len(distinct), apart)
	})
}

// cut notes what a filter has done to a partnership.
func (l *lintasJSON) cut(n *node, thing, members int, apart bool) {
	c := partnershipCut{apart: apart}
	if size := n.get("size"); size.is(isNumber) {
		c.size = sizeOf(size.text, members)
	}
	if !apart && c.size == 0 {
		return
	}
	if l.d.cuts == nil {
		l.d.cuts = map[int]partnershipCut{}
	}
	l.d.cuts[thing] = c
}

// sizeOf returns the number of members that a partnership once had, or 0 where
// the members that are there are all.
func sizeOf(text string, members int) int {
	size, err := strconv.Atoi(text)
	if err != nil || size <= members || size > math.MaxInt32 {
		return 0
	}
	return size
}

func (l *lintasJSON) activities(list *node) {
	l.each("activities", list, func(row draftRow, n *node, _ int) {
		l.path(row, n, "theme", "place")
		l.set(row, n, "organization", "place_code", "target_group", "start", "end", "status", "beneficiaries", "partnership")
		l.money(row, "budget", n.get("budget"))
		l.attributes(row, n)
	})
}

func (l *lintasJSON) needs(list *node) {
	l.each("needs", list, func(row draftRow, n *node, _ int) {
		l.path(row, n, "theme", "place")
		l.set(row, n, "place_code", "target_group", "people", "target", "wanted")
	})
}

func (l *lintasJSON) unobserved(list *node) {
	l.each("unobserved", list, func(row draftRow, n *node, _ int) {
		l.set(row, n, "relation")
		l.cell(row, "source", n.get("a"))
		l.cell(row, "target", n.get("b"))
	})
}

// readFrame hands on what a file says that holds all of a network. Where other
// files stand beside it, it says no more than that ties have a direction.
func (in *input) readFrame() {
	for _, d := range in.documents {
		f := d.doc.frame
		switch {
		case f == nil:
		case len(in.documents) > 1 || in.hasTables():
			in.opt.Directed = in.opt.Directed || f.Directed
		default:
			in.builder.SetFrame(*f)
			if len(f.Legend) > 0 {
				in.book = listedSectorBook(f.Legend)
				in.book.own = "" // others may occur
			}
		}
	}
}

// hasTables reports whether a table is no draft.
func (in *input) hasTables() bool {
	for i := range tables {
		for _, s := range in.sources[tables[i].Name] {
			if s.things == nil {
				return true
			}
		}
	}
	return false
}
