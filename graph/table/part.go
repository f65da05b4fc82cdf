package table

// Part returns the table of the given rows, in their order, and of the leading
// columns only, so that each of its lines begins a line of the whole table.
func (t *Table) Part(rows []int, columns int) Table {
	p := Table{Name: t.Name}
	for i := range t.Columns[:min(columns, len(t.Columns))] {
		p.Columns = append(p.Columns, t.Columns[i].part(rows))
	}
	return p
}

func (c *Column) part(rows []int) Column {
	p := Column{Name: c.Name, Kind: c.Kind, cells: len(rows)}
	switch c.Kind {
	case Number:
		p.number = func(i int) float64 { return c.number(rows[i]) }
	case Count:
		p.count = func(i int) int { return c.count(rows[i]) }
	case Bool:
		p.truth = func(i int) bool { return c.truth(rows[i]) }
	default:
		p.text = func(i int) string { return c.text(rows[i]) }
	}
	return p
}
