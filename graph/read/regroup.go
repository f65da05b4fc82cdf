package read

import (
	"math"
	"strconv"
	"strings"
)

// Columns in which formats of ties say which partnership a tie comes from and,
// of one of more than two, how many it is of.
const (
	columnOfPartnership = "partnership"
	columnOfSize        = "group_size"
)

// regroup makes partnerships again of the ties that lintas has written of each:
// where every tie says which partnership it comes from, that of two takes its id
// back, and the ties of a group are the group where they are those of each pair
// of as many as they say, all alike. The ties of the network stay what they are.
// What is not so certain is left as it stands.
func (d *document) regroup() {
	t := d.find("partnerships")
	if t == nil || t.index[columnOfPartnership] == 0 || len(d.cuts) > 0 {
		return // the ends stand before it
	}
	order := []string{}
	rows := map[string][]int{}
	for i := range t.rows {
		id := draftRow{t, i}.get(columnOfPartnership)
		if id == "" {
			return
		}
		if rows[id] == nil {
			order = append(order, id)
		}
		rows[id] = append(rows[id], i)
	}
	kept := make([]bool, len(t.rows))
	ids := map[string]bool{}
	for _, id := range order {
		// Two ids that differ in case only would be refused.
		if lower := strings.ToLower(id); !ids[lower] && t.join(id, rows[id]) {
			ids[lower] = true
			kept[rows[id][0]] = true
		} else {
			for _, i := range rows[id] {
				kept[i] = true
			}
		}
	}
	t.leave(kept, len(ids) > 0)
}

// find returns the document's draft of the table, or nil.
func (d *document) find(table string) *draft {
	for _, t := range d.drafts {
		if t.table == table {
			return t
		}
	}
	return nil
}

// leave takes the rows out that are not kept. Where some have the ids of their
// partnerships, those of the other ties only count them.
func (t *draft) leave(kept []bool, joined bool) {
	out := t.rows[:0]
	for i := range t.rows {
		if !kept[i] {
			if thing := int(t.rows[i].origin) - 1; t.doc.fates[thing] == open {
				t.doc.fates[thing] = merged
			}
			continue
		}
		row := draftRow{t, i}
		if row.get(columnOfPartnership) != "" && joined {
			row.unset("id")
		}
		out = append(out, t.rows[i])
	}
	t.rows = out
}

// unset empties a cell.
func (r draftRow) unset(column string) {
	i, ok := r.draft.index[column]
	if cells := r.draft.rows[r.row].cells; ok && i < len(cells) {
		cells[i].text = ""
	}
}

// join makes the first of the rows the partnership of the id, and reports
// whether they are one.
func (t *draft) join(id string, rows []int) bool {
	first := draftRow{t, rows[0]}
	at := first.spot()
	if size := first.get(columnOfSize); size != "" && size != "2" {
		members, strength, ok := t.group(rows)
		if !ok {
			return false
		}
		first.unset("source")
		first.unset("target")
		if strength != "" {
			first.set("strength", strength, at)
		}
		list := t.doc.draft("members")
		for _, m := range members {
			r := list.add(int(t.rows[rows[0]].origin)-1, at)
			r.set("partnership", id, at)
			r.set("organization", m, at)
		}
	} else if len(rows) > 1 {
		return false
	}
	first.unset("id")
	first.set("id", id, at)
	first.unset(columnOfPartnership)
	first.unset(columnOfSize)
	return true
}

// group returns the members of the group that the rows are all pairs of, and its
// strength, and whether they are.
func (t *draft) group(rows []int) (members []string, strength string, ok bool) {
	first := draftRow{t, rows[0]}
	size, err := strconv.Atoi(first.get(columnOfSize))
	directed := first.get("directed") == "true"
	pairs := len(rows)
	if !directed {
		pairs *= 2
	}
	if err != nil || size < 3 || size > len(rows)+1 || pairs != size*(size-1) {
		return nil, "", false
	}
	seen := map[string]bool{}
	ends := map[[2]string]bool{}
	for _, i := range rows {
		row := draftRow{t, i}
		a, b := row.get("source"), row.get("target")
		if !t.alike(rows[0], i) || a == b {
			return nil, "", false
		}
		for _, who := range []string{a, b} {
			if !seen[who] {
				seen[who] = true
				members = append(members, who)
			}
		}
		if !directed && a > b {
			a, b = b, a
		}
		ends[[2]string{a, b}] = true
	}
	if len(members) != size || len(ends) != len(rows) {
		return nil, "", false
	}
	strength, ok = timesExactly(first.get("strength"), size-1)
	return members, strength, ok
}

// alike reports whether two rows say the same but for their ends and ids.
func (t *draft) alike(a, b int) bool {
	for i, name := range t.columns {
		if name == "source" || name == "target" || name == "id" || name == "key" {
			continue
		}
		if cellAt(t.rows[a].cells, i) != cellAt(t.rows[b].cells, i) {
			return false
		}
	}
	return true
}

func cellAt(cells []cell, i int) string {
	if i < len(cells) {
		return cells[i].text
	}
	return ""
}

// timesExactly returns the number so many times, such that a part of it is the
// number again, and whether there is one. No number is one of 1.
func timesExactly(text string, times int) (string, bool) {
	x := 1.0
	if text != "" {
		var err error
		if x, err = strconv.ParseFloat(text, 64); err != nil {
			return "", false
		}
	}
	k := float64(times)
	whole := x * k
	for _, y := range []float64{math.Round(whole), whole, math.Nextafter(whole, 0), math.Nextafter(whole, math.Inf(1))} {
		if y/k == x {
			return decimal(strconv.FormatFloat(y, 'f', -1, 64)), true
		}
	}
	return "", false
}
