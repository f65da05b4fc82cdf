package read

import "context"

// addGroups writes tables whose rows are organizations and whose columns are
// partnerships, events or committees: each filled cell is a member. In one of
// several tables a partnership is named by its relation too.
func (r *roster) addGroups(ctx context.Context, list []*matrix, style numberStyle) {
	found, wrong := 0, 0
	var unknown, weight *cell
	for _, m := range list {
		members := make([]int, len(m.columns))
		for i, label := range m.rows {
			if ctx.Err() != nil {
				return
			}
			r.organization(label, func() int { return m.things[i] })
			for j := range m.columns {
				c := m.at(i, j)
				said, value := sightOf(c.text, style)
				switch said {
				case isTie:
					if found++; found > maxTies {
						r.fail(spot{c.line, c.column}, textManyTies, maxTies)
						return
					}
					if value != "1" && weight == nil {
						weight = &c
					}
					members[j]++
					r.addMember(m, i, j, c, len(list) > 1)
				case unseen:
					if unknown == nil {
						unknown = &c
					}
				case unreadable:
					if wrong++; wrong <= suggestions {
						r.fail(spot{c.line, c.column}, textMatrixCell, shorten(c.text), shorten(label.text), shorten(m.columns[j].text))
					}
				}
			}
		}
		for j, n := range members {
			if c := m.columns[j]; n == 0 {
				r.warn(spot{c.line, c.column}, textNobodyIn, shorten(c.text))
			}
		}
	}
	if unknown != nil {
		r.warn(spot{unknown.line, unknown.column}, textUnknownMember)
	}
	if weight != nil {
		r.warn(spot{weight.line, weight.column}, textMemberWeight)
	}
	r.settle()
}

func (r *roster) addMember(m *matrix, i, j int, c cell, several bool) {
	at := spot{c.line, c.column}
	row := r.draft("members").add(m.things[i], at)
	group := m.columns[j].text
	if several && m.relation != "" {
		group = m.relation + ": " + group
	}
	row.set("partnership", group, at)
	row.set("organization", m.rows[i].text, at)
}
