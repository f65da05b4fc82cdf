package read

import (
	"fmt"
	"maps"
	"slices"

	"example.org/lintas/graph"
)

// readMembers reads the table of members. Rows that cannot be used are
// rejected at once, the others wait for their partnership.
func (t *partnershipTables) readMembers(s *source) {
	for i := range s.rows {
		r := &row{source: s, record: &s.rows[i]}
		members := r.memberRecords()
		id := r.text("partnership")
		if id == "" {
			r.fail("partnership", textNoReference.With(r.source.title("partnership")))
		}
		if r.failed {
			r.close(nil)
			t.in.leavePartnershipOut(id, r)
			continue
		}
		t.joined[id] = append(t.joined[id], memberRow{r, members})
	}
}

// memberRecords returns the row's organization once for each of its roles. What
// it contributes stands with the first.
func (r *row) memberRecords() []graph.Member {
	m := graph.Member{
		Contribution: r.money("contribution"), Benefit: r.text("benefit"),
		Goals: list(r.text("goals")), Confirmed: r.answer("confirmed"),
	}
	if who := r.text("organization"); who == "" {
		r.fail("organization", textNoReference.With(r.source.title("organization")))
	} else {
		m.Organization, _ = r.organization("organization", who)
	}
	roles := list(r.text("role"))
	if len(roles) == 0 {
		return []graph.Member{m}
	}
	members := make([]graph.Member, len(roles))
	for i, role := range roles {
		members[i] = graph.Member{Organization: m.Organization, Role: roleOf(role)}
	}
	m.Role = members[0].Role
	members[0] = m
	return members
}

// closeMembers ends the rows of members with their partnerships.
func (t *partnershipTables) closeMembers(partnerships []*source) {
	listed := t.in.broken["partnerships"] || slices.ContainsFunc(partnerships, func(s *source) bool { return s.things == nil && s.has("id") })
	ids := slices.Sorted(maps.Keys(t.joined))
	known := slices.Sorted(maps.Keys(t.listed))
	suggested := 0
	for _, id := range ids {
		rows := t.joined[id]
		switch {
		case t.taken[id]:
			closeTaken(rows)
		case t.listed[id]:
			t.closeLeftOut(id, rows)
		case t.in.broken["partnerships"]:
			for _, m := range rows {
				m.count(graph.Rejected)
			}
		case listed:
			near := ""
			if suggested++; suggested <= suggestions {
				near = graph.Nearest(id, known, 2)
			}
			for _, m := range rows {
				if near != "" {
					m.fail("partnership", textNoPartnershipMaybe.With(shorten(id), near))
				} else {
					m.fail("partnership", textNoPartnership.With(shorten(id)))
				}
				m.close(nil)
			}
		default:
			t.addOwn(id, rows)
		}
	}
}

// closeTaken counts the rows of a partnership that was taken: read, or merged
// where a row says what another has said.
func closeTaken(rows []memberRow) {
	seen := map[string]bool{}
	for _, m := range rows {
		key := contents(m.members)
		if seen[key] {
			m.report("organization", graph.Warning, textMemberTwice.With(shorten(m.text("organization"))))
			m.count(graph.Merged)
			continue
		}
		seen[key] = true
		m.count(graph.Read)
	}
}

// contents returns a text that two records share only where they hold the same.
func contents(record any) string { return fmt.Sprintf("%q", record) }

// closeLeftOut rejects the rows of a partnership that was left out.
func (t *partnershipTables) closeLeftOut(id string, rows []memberRow) {
	for _, m := range rows {
		m.refuse("partnership", textMemberLeftOut.With(shorten(id), t.in.partnershipsOut[id]))
		m.close(nil)
	}
}

// addOwn adds the partnership that rows of members make by themselves.
func (t *partnershipTables) addOwn(id string, rows []memberRow) {
	p := graph.Partnership{ID: id, Strength: 1}
	for _, m := range rows {
		p.Members = append(p.Members, m.members...)
	}
	err := t.in.builder.AddPartnership(p)
	if err == nil {
		closeTaken(rows)
		return
	}
	for _, m := range rows {
		m.close(err)
		t.in.leavePartnershipOut(id, m.row)
	}
}

// leavePartnershipOut remembers that no row of the partnership was taken so
// far.
func (in *input) leavePartnershipOut(id string, r *row) {
	if _, out := in.partnershipsOut[id]; id != "" && !out {
		in.partnershipsOut[id] = r.where()
	}
}
