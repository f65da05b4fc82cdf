package write

import (
	"strconv"

	"example.org/lintas/graph"
	"example.org/lintas/graph/table"
)

// partnershipTable returns the partnerships, pairs with their two ends. Who takes
// part in a group, and what members do, is in the table of members.
func partnershipTable(n *graph.Network) *table.Table {
	all := n.Partnerships()
	text := func(name string, of func(*graph.Partnership) string) table.Column { return columnOf(name, all, of) }
	end := func(name string, of func(*graph.Partnership) int) table.Column {
		return text(name, func(p *graph.Partnership) string {
			if !p.Pair {
				return ""
			}
			return n.Organizations()[of(p)].ID
		})
	}
	columns := []table.Column{
		end("source", func(p *graph.Partnership) int { return p.Source }),
		end("target", func(p *graph.Partnership) int { return p.Target }),
		text("id", func(p *graph.Partnership) string { return p.ID }),
		text("name", func(p *graph.Partnership) string { return p.Name }),
		text("type", func(p *graph.Partnership) string { return p.Type }),
		text("relation", func(p *graph.Partnership) string { return p.Relation }),
		decimalsOf("strength", all, func(p *graph.Partnership) string { return number(p.Strength) }),
		text("directed", func(p *graph.Partnership) string { return strconv.FormatBool(p.Directed) }),
		text("start", func(p *graph.Partnership) string { return p.Period.Start.String() }),
		text("end", func(p *graph.Partnership) string { return p.Period.End.String() }),
		text("status", func(p *graph.Partnership) string { return p.Status }),
		text("agreement", func(p *graph.Partnership) string { return p.Agreement }),
		text("goals", func(p *graph.Partnership) string { return list(p.Goals) }),
		text("forum", func(p *graph.Partnership) string { return list(p.Forums) }),
		decimalsOf("budget", all, func(p *graph.Partnership) string { return plain(p.Budget.Amount.String()) }),
		text("currency", func(p *graph.Partnership) string { return p.Budget.Currency }),
	}
	return withAttributes(&table.Table{Name: "partnerships", Columns: columns}, all,
		func(p *graph.Partnership) []graph.Attribute { return p.Attributes })
}

// membership is a row of the table of members.
type membership struct {
	graph.Member
	partnership string
}

// memberTable returns the members of groups, and those of pairs of whom more is
// known than that they are one of its ends.
func memberTable(n *graph.Network) *table.Table {
	var all []membership
	for i := range n.Partnerships() {
		p := &n.Partnerships()[i]
		for _, m := range p.Members {
			if !p.Pair || tells(&m) {
				all = append(all, membership{m, p.ID})
			}
		}
	}
	text := func(name string, of func(*membership) string) table.Column { return columnOf(name, all, of) }
	return &table.Table{Name: "members", Columns: []table.Column{
		text("partnership", func(m *membership) string { return m.partnership }),
		text("organization", func(m *membership) string { return n.Organizations()[m.Organization].ID }),
		text("role", func(m *membership) string { return m.Role }),
		decimalsOf("contribution", all, func(m *membership) string { return plain(m.Contribution.Amount.String()) }),
		text("currency", func(m *membership) string { return m.Contribution.Currency }),
		text("benefit", func(m *membership) string { return m.Benefit }),
		text("goals", func(m *membership) string { return list(m.Goals) }),
		text("confirmed", func(m *membership) string { return answer(m.Confirmed) }),
	}}
}

// tells reports whether the member says more than who it is.
func tells(m *graph.Member) bool {
	return m.Role != "" || m.Contribution.Amount.Known() || m.Benefit != "" || len(m.Goals) > 0 || m.Confirmed != graph.NotRecorded
}
