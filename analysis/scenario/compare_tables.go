package scenario

import (
	"math"

	"example.org/lintas/graph/table"
)

// ChangesTable returns changes.csv: what the comparisons found, one after the
// other.
func ChangesTable(comparisons ...*Comparison) *table.Table {
	var all []*Change
	var from, to []string
	for _, c := range comparisons {
		for i := range c.Changes {
			all = append(all, &c.Changes[i])
			from, to = append(from, c.Before().Label), append(to, c.After().Label)
		}
	}
	column := func(name string, cell func(*Change) string) table.Column {
		return table.Made(name, len(all), func(i int) string { return cell(all[i]) })
	}
	return &table.Table{Name: "changes", Columns: []table.Column{
		column("kind", func(c *Change) string { return c.Kind }),
		column("id", func(c *Change) string { return c.ID }),
		column("name", func(c *Change) string { return c.Name }),
		column("change", func(c *Change) string { return string(c.What) }),
		column("before", func(c *Change) string { return c.Before }),
		column("after", func(c *Change) string { return c.After }),
		column("field", func(c *Change) string { return c.Field }),
		table.Texts("from", from), table.Texts("to", to),
	}}
}

// MetricsTable returns metrics_change.csv: every value in two snapshots.
func MetricsTable(comparisons ...*Comparison) *table.Table {
	var all []*MetricChange
	var from, to []string
	for _, c := range comparisons {
		for i := range c.Metrics {
			all = append(all, &c.Metrics[i])
			from, to = append(from, c.Before().Label), append(to, c.After().Label)
		}
	}
	text := func(name string, cell func(*MetricChange) string) table.Column {
		return table.Made(name, len(all), func(i int) string { return cell(all[i]) })
	}
	number := func(name string, value func(*MetricChange) float64) table.Column {
		cells := make([]float64, len(all))
		for i, m := range all {
			cells[i] = value(m)
		}
		return table.Numbers(name, cells)
	}
	return &table.Table{Name: "metrics_change", Columns: []table.Column{
		text("level", func(m *MetricChange) string { return m.Level }),
		text("id", func(m *MetricChange) string { return m.ID }),
		text("metric", func(m *MetricChange) string { return m.Metric }),
		number("before", func(m *MetricChange) float64 { return m.Before }),
		number("after", func(m *MetricChange) float64 { return m.After }),
		number("change", func(m *MetricChange) float64 { return m.Change }),
		number("low", func(m *MetricChange) float64 { return m.Low }),
		number("high", func(m *MetricChange) float64 { return m.High }),
		number("standard_error", func(m *MetricChange) float64 { return m.StandardError }),
		number("expected_before", func(m *MetricChange) float64 { return m.ExpectedBefore }),
		number("expected_after", func(m *MetricChange) float64 { return m.ExpectedAfter }),
		table.Texts("from", from), table.Texts("to", to),
	}}
}

// SeriesTable returns series.csv: the figures of the network and of its sectors in
// each snapshot.
func SeriesTable(l *Lineup) *table.Table {
	var label, date, level, id, metric []string
	var value, expected, low, high []float64
	add := func(s *Snapshot, l, i, m string, v, e, lo, hi float64) {
		label, date = append(label, s.Label), append(date, s.Network.Date().String())
		level, id, metric = append(level, l), append(id, i), append(metric, m)
		value, expected, low, high = append(value, v), append(expected, e), append(low, lo), append(high, hi)
	}
	for s := range l.Snapshots {
		one := &l.Snapshots[s]
		if t := one.Table("network"); t != nil {
			names := t.Column("metric")
			for i := range t.Len() {
				f, _ := one.Answers.Figure(names.Cell(i))
				add(one, AtNetwork, "", names.Cell(i), f.Value, f.Expected, f.Low, f.High)
			}
		}
		if t := one.Table("sectors"); t != nil {
			for i := range t.Len() {
				for k := range t.Columns {
					if c := &t.Columns[k]; c.Kind != table.Text {
						nan := math.NaN()
						add(one, AtSector, t.Column("sector").Cell(i), c.Name, c.Float(i), nan, nan, nan)
					}
				}
			}
		}
	}
	return &table.Table{Name: "series", Columns: []table.Column{
		table.Texts("snapshot", label), table.Texts("date", date), table.Texts("level", level), table.Texts("id", id),
		table.Texts("metric", metric), table.Numbers("value", value), table.Numbers("expected", expected),
		table.Numbers("low", low), table.Numbers("high", high),
	}}
}
