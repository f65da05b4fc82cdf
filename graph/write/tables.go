package write

import (
	"math"
	"strconv"
	"strings"

	"example.org/lintas/graph"
	"example.org/lintas/graph/table"
)

// Tables returns the network as the tables that lintas reads, each row a record:
// organizations and partnerships always, the others where they hold something.
// Read again they make an equal network, but for what tables cannot say: pairs
// that were not observed, partnerships that a filter left out, and that a network
// is directed though not every partnership is, which is an option of reading.
func Tables(n *graph.Network) []*table.Table {
	out := []*table.Table{organizationTable(n)}
	if t := sectorTable(n); t != nil {
		out = append(out, t)
	}
	out = append(out, partnershipTable(n))
	for _, t := range []*table.Table{memberTable(n), activityTable(n), placeTable(n), needTable(n), aboutTable(n)} {
		if t.Len() > 0 {
			out = append(out, t)
		}
	}
	return out
}

// columnOf returns a column of text, one cell a record.
func columnOf[R any](name string, records []R, of func(*R) string) table.Column {
	return table.Texts(name, cellsOf(records, of))
}

// decimalsOf returns a column of exact numbers, one cell a record.
func decimalsOf[R any](name string, records []R, of func(*R) string) table.Column {
	return table.Decimals(name, cellsOf(records, of))
}

func cellsOf[R any](records []R, of func(*R) string) []string {
	cells := make([]string, len(records))
	for i := range records {
		cells[i] = of(&records[i])
	}
	return cells
}

// answer returns the cell of an answer.
func answer(a graph.Answer) string {
	switch a {
	case graph.Yes:
		return "yes"
	case graph.No:
		return "no"
	}
	return ""
}

// number returns the cell of a number with every digit, empty where there is
// none.
func number(x float64) string {
	if math.IsNaN(x) || math.IsInf(x, 0) {
		return ""
	}
	return plain(strconv.FormatFloat(x, 'f', -1, 64))
}

// plain returns a number such as 1.234 as 1.2340: with three decimals a reader
// may take its point for the sign between thousands.
func plain(digits string) string {
	if whole, part, ok := strings.Cut(digits, "."); ok && len(part) == 3 && len(strings.TrimLeft(whole, "-")) <= 3 {
		return digits + "0"
	}
	return digits
}

// list returns the cell of a list.
func list(items []string) string { return strings.Join(items, "; ") }

func organizationTable(n *graph.Network) *table.Table {
	all := n.Organizations()
	text := func(name string) table.Column {
		return columnOf(name, all, func(o *graph.Organization) string { return o.Attribute(name) })
	}
	columns := []table.Column{text("id"), text("name"), text("short_name"),
		columnOf("sector", all, func(o *graph.Organization) string {
			if o.Sector == graph.Unknown {
				return ""
			}
			return o.Sector
		}),
		text("type"), text("region"), text("place_code"),
		columnOf("asked", all, func(o *graph.Organization) string { return answer(o.Asked) }),
		columnOf("answered", all, func(o *graph.Organization) string { return answer(o.Answered) })}
	return withAttributes(&table.Table{Name: "organizations", Columns: columns}, all,
		func(o *graph.Organization) []graph.Attribute { return o.Attributes })
}

// sectorTable returns the sectors where they are not lintas's own as they are,
// nil otherwise.
func sectorTable(n *graph.Network) *table.Table {
	own := graph.Sectors()
	next := 0
	for _, s := range n.Sectors() {
		for next < len(own) && own[next] != s {
			next++
		}
	}
	if next < len(own) || len(n.Sectors()) == 0 {
		return nil
	}
	all := n.Sectors()
	return &table.Table{Name: "sectors", Columns: []table.Column{
		columnOf("sector", all, func(s *graph.Sector) string { return s.Key }),
		columnOf("label_en", all, func(s *graph.Sector) string { return s.Label.EN }),
		columnOf("label_id", all, func(s *graph.Sector) string { return s.Label.ID }),
		columnOf("color", all, func(s *graph.Sector) string { return s.Color }),
		columnOf("shape", all, func(s *graph.Sector) string { return s.Shape }),
	}}
}

func activityTable(n *graph.Network) *table.Table {
	all := n.Activities()
	columns := []table.Column{
		columnOf("organization", all, func(a *graph.Activity) string { return n.Organizations()[a.Organization].ID }),
		columnOf("theme", all, func(a *graph.Activity) string { return a.Theme.String() }),
		columnOf("place", all, func(a *graph.Activity) string { return a.Place.String() }),
		columnOf("place_code", all, func(a *graph.Activity) string { return a.PlaceCode }),
		columnOf("target_group", all, func(a *graph.Activity) string { return a.TargetGroup }),
		columnOf("start", all, func(a *graph.Activity) string { return a.Period.Start.String() }),
		columnOf("end", all, func(a *graph.Activity) string { return a.Period.End.String() }),
		columnOf("status", all, func(a *graph.Activity) string { return a.Status }),
		decimalsOf("budget", all, func(a *graph.Activity) string { return plain(a.Budget.Amount.String()) }),
		columnOf("currency", all, func(a *graph.Activity) string { return a.Budget.Currency }),
		decimalsOf("beneficiaries", all, func(a *graph.Activity) string { return number(a.Beneficiaries) }),
		columnOf("partnership", all, func(a *graph.Activity) string { return a.Partnership }),
	}
	return withAttributes(&table.Table{Name: "activities", Columns: columns}, all,
		func(a *graph.Activity) []graph.Attribute { return a.Attributes })
}

func placeTable(n *graph.Network) *table.Table {
	all := n.Places()
	return &table.Table{Name: "places", Columns: []table.Column{
		columnOf("code", all, func(p *graph.Place) string { return p.Code }),
		columnOf("name", all, func(p *graph.Place) string { return p.Name }),
		columnOf("parent", all, func(p *graph.Place) string { return p.Parent }),
		decimalsOf("population", all, func(p *graph.Place) string { return number(p.Population) }),
	}}
}

func needTable(n *graph.Network) *table.Table {
	all := n.Needs()
	return &table.Table{Name: "needs", Columns: []table.Column{
		columnOf("theme", all, func(d *graph.Need) string { return d.Theme.String() }),
		columnOf("place", all, func(d *graph.Need) string { return d.Place.String() }),
		columnOf("place_code", all, func(d *graph.Need) string { return d.PlaceCode }),
		columnOf("target_group", all, func(d *graph.Need) string { return d.TargetGroup }),
		decimalsOf("people", all, func(d *graph.Need) string { return number(d.People) }),
		decimalsOf("target", all, func(d *graph.Need) string { return number(d.Target) }),
		decimalsOf("wanted", all, func(d *graph.Need) string { return number(d.Wanted) }),
	}}
}

// aboutTable returns what the data say of themselves.
func aboutTable(n *graph.Network) *table.Table {
	a := n.About()
	var keys, values []string
	for _, row := range [][2]string{{"title", a.Title}, {"source", a.Source}, {"date", a.Date.String()},
		{"language", a.Language}, {"currency", a.Currency}, {"sector_label", a.SectorLabel}} {
		if row[1] != "" {
			keys, values = append(keys, row[0]), append(values, row[1])
		}
	}
	return &table.Table{Name: "about", Columns: []table.Column{table.Texts("key", keys), table.Texts("value", values)}}
}
