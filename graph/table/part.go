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
	switch c.Kind {
	case Number:
		return Numbers(c.Name, pick(c.numbers, rows))
	case Count:
		return Counts(c.Name, pick(c.counts, rows))
	case Bool:
		return Bools(c.Name, pick(c.bools, rows))
	case Decimal:
		return Decimals(c.Name, pick(c.texts, rows))
	}
	return Made(c.Name, len(rows), func(i int) string { return c.text(rows[i]) })
}

func pick[T any](cells []T, rows []int) []T {
	out := make([]T, len(rows))
	for i, row := range rows {
		out[i] = cells[row]
	}
	return out
}
