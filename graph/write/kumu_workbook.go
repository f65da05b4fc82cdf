package write

import (
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"example.org/lintas/graph"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
)

// maxKumuRows is the number of rows that a sheet of the Kumu workbook may have:
// a part of a network would be another network.
const maxKumuRows = sheetRows

var textKumuTooMany = words.Text{
	EN: "more than %s elements or connections are too many for a Kumu workbook; keep a part with --sector, --type or --region",
	ID: "lebih dari %s elemen atau hubungan terlalu banyak untuk buku kerja Kumu; pilih sebagian dengan --sector, --type, atau --region"}

// TooManyError says that a network is too large for a format.
type TooManyError struct{ Message words.Message }

func (e *TooManyError) Error() string { return e.Message.String() }

// KumuWorkbook writes the network as a workbook that Kumu imports: a sheet
// Elements with the organizations, whose type is their sector, and a sheet
// Connections. Both begin with the ID by which Kumu knows a row again, since names
// need not be unique. A partnership of k organizations is a connection between
// each two of them, with its strength over k − 1; the column Partnership says
// which belong together. Members of one cell are separated by "|", as Kumu has
// it. The error is a *TooManyError or one of w.
func KumuWorkbook(w io.Writer, n *graph.Network) error {
	connections, ok := kumuConnections(n)
	if !ok || n.Len() > maxKumuRows {
		return &TooManyError{textKumuTooMany.With(strconv.Itoa(maxKumuRows))}
	}
	return Workbook(w, words.English, []Sheet{
		{Name: "Elements", Table: kumuElements(n)},
		{Name: "Connections", Table: connectionTable(n, connections)},
	})
}

// kumuElements returns the organizations as elements.
func kumuElements(n *graph.Network) *table.Table {
	all := n.Organizations()
	text := func(name string, of func(*graph.Organization) string) table.Column { return columnOf(name, all, of) }
	t := &table.Table{Name: "Elements", Columns: []table.Column{
		text("ID", func(o *graph.Organization) string { return o.ID }),
		text("Label", func(o *graph.Organization) string { return o.Name }),
		text("Type", func(o *graph.Organization) string { return o.Sector }),
		text("Short name", func(o *graph.Organization) string { return o.ShortName }),
		text("Organization type", func(o *graph.Organization) string { return o.Type }),
		text("Region", func(o *graph.Organization) string { return o.Region }),
		text("Place code", func(o *graph.Organization) string { return o.PlaceCode }),
		text("Asked", func(o *graph.Organization) string { return answer(o.Asked) }),
		text("Answered", func(o *graph.Organization) string { return answer(o.Answered) }),
	}}
	return withAttributes(t, all, func(o *graph.Organization) []graph.Attribute { return o.Attributes })
}

// connection is a pair of organizations in a partnership.
type connection struct {
	id        string
	of        *graph.Partnership
	from, to  int
	direction string
	strength  float64
}

// kumuConnections returns each pair of each partnership, the whole network's in
// the order of its partnerships; false where there are too many.
func kumuConnections(n *graph.Network) ([]connection, bool) {
	var out []connection
	taken := map[string]bool{}
	all := n.Partnerships()
	for i := range all {
		taken[all[i].ID] = true
	}
	for i := range all {
		p := &all[i]
		ends := p.Participants()
		if p.Pair {
			ends = []int{p.Source, p.Target}
		}
		if pairs := len(ends) * (len(ends) - 1) / 2; pairs > maxKumuRows-len(out) {
			return nil, false
		}
		arcs, number := n.Arcs(p), 0
		for a, from := range ends {
			for _, to := range ends[a+1:] {
				c := connection{id: p.ID, of: p, from: from, to: to, strength: p.Strength / float64(p.Size-1)}
				c.direct(n.IsDirected(), arcs)
				for len(ends) > 2 && taken[c.id] {
					number++
					c.id = fmt.Sprintf("%s #%d", p.ID, number)
				}
				taken[c.id] = true
				out = append(out, c)
			}
		}
	}
	return out, true
}

// direct sets the direction, and turns the connection round where it points
// backward only.
func (c *connection) direct(directed bool, arcs func(a, b int) (forward, backward bool)) {
	forward, backward := arcs(c.from, c.to)
	switch {
	case !directed:
		c.direction = "undirected"
	case forward && backward:
		c.direction = "mutual"
	case forward:
		c.direction = "directed"
	default:
		c.direction, c.from, c.to = "directed", c.to, c.from
	}
}

// connectionTable returns the connections with what is known of their
// partnerships.
func connectionTable(n *graph.Network, all []connection) *table.Table {
	text := func(name string, of func(*connection) string) table.Column { return columnOf(name, all, of) }
	strengths := make([]float64, len(all))
	for i := range all {
		strengths[i] = all[i].strength
	}
	t := &table.Table{Name: "Connections", Columns: []table.Column{
		text("ID", func(c *connection) string { return c.id }),
		text("From", func(c *connection) string { return n.Organizations()[c.from].ID }),
		text("To", func(c *connection) string { return n.Organizations()[c.to].ID }),
		text("Direction", func(c *connection) string { return c.direction }),
		text("Type", func(c *connection) string { return c.of.Type }),
		text("Label", func(c *connection) string { return c.of.Name }),
		table.Numbers("Strength", strengths),
		text("Partnership", func(c *connection) string { return c.of.ID }),
		decimalsOf("Partnership strength", all, func(c *connection) string { return number(c.of.Strength) }),
		text("Relation", func(c *connection) string { return c.of.Relation }),
		text("From role", func(c *connection) string { return kumuRoles(c.of, c.from) }),
		text("To role", func(c *connection) string { return kumuRoles(c.of, c.to) }),
		text("Start date", func(c *connection) string { return c.of.Period.Start.String() }),
		text("End date", func(c *connection) string { return c.of.Period.End.String() }),
		text("Status", func(c *connection) string { return c.of.Status }),
		text("Agreement", func(c *connection) string { return c.of.Agreement }),
		text("Goals", func(c *connection) string { return kumuList(c.of.Goals) }),
		text("Forum", func(c *connection) string { return kumuList(c.of.Forums) }),
		decimalsOf("Budget", all, func(c *connection) string { return c.of.Budget.Amount.String() }),
		text("Currency", func(c *connection) string { return c.of.Budget.Currency }),
	}}
	return withAttributes(t, all, func(c *connection) []graph.Attribute { return c.of.Attributes })
}

// kumuRoles returns the roles of an organization in a partnership.
func kumuRoles(p *graph.Partnership, organization int) string {
	var roles []string
	for _, m := range p.Members {
		if m.Organization == organization && m.Role != "" {
			roles = append(roles, m.Role)
		}
	}
	slices.Sort(roles)
	return kumuList(slices.Compact(roles))
}

// kumuList returns a list as Kumu reads one: a sign that stands in a member is
// none between two.
func kumuList(items []string) string {
	parts := make([]string, len(items))
	for i, item := range items {
		parts[i] = strings.ReplaceAll(item, "|", "/")
	}
	return strings.Join(parts, "|")
}
