package scenario

import (
	"math"
	"slices"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/graph/table"
)

// MetricChange is a value of a measure in two snapshots. What is not defined or not
// recorded is NaN.
type MetricChange struct {
	Level  string // organization, sector, mixing, partnership, network or change
	ID     string
	Metric string
	// Change is After − Before, or, at the level change, what holds between the two.
	Before, After, Change float64
	// Low and High are the band of Change, NaN where there is none.
	Low, High float64
	// StandardError is the one that the band of a figure of the network comes from.
	StandardError float64
	// ExpectedBefore and ExpectedAfter are what chance gives in either snapshot.
	ExpectedBefore, ExpectedAfter float64
}

// The levels of a metric's change.
const (
	AtOrganization = "organization"
	AtSector       = "sector"
	AtMixing       = "mixing"
	AtPartnership  = "partnership"
	AtNetwork      = "network"
	AtChange       = "change"
)

// changeOf returns the change of a value without a band.
func changeOf(level, id, metric string, before, after float64) MetricChange {
	nan := math.NaN()
	change := after - before
	if same(before, after) {
		change = 0
	}
	return MetricChange{level, id, metric, before, after, change, nan, nan, nan, nan, nan}
}

// IsSure reports whether the value has a band, which excludes no change.
func (m MetricChange) IsSure() bool { return m.Low > 0 || m.High < 0 }

// labels are the columns that number groups: one snapshot's numbers say nothing of
// another's.
var labels = []string{"component", "community", "community_weighted"}

// compareMetrics fills in the changes of every measure.
func (c *Comparison) compareMetrics() {
	c.compareNetwork()
	c.compareRows(AtSector, "sectors", "sector")
	c.compareRows(AtMixing, "mixing", "sector_a", "sector_b")
	c.compareEach()
	c.compareRanks()
	c.compareRows(AtPartnership, "partnerships", "id")
	c.addChanges()
}

// addChanges adds what holds between the two snapshots.
func (c *Comparison) addChanges() {
	for _, group := range []struct {
		name string
		Turnover
	}{
		{"organizations", c.Organizations}, {"partnerships", c.Partnerships},
		{"ties", c.Persistence.Turnover}, {"ties_between_stayed", c.Persistence.Between},
	} {
		for _, v := range []struct {
			name  string
			value float64
		}{
			{"_kept", float64(group.Stayed)}, {"_come", float64(group.Came)}, {"_gone", float64(group.Went)},
			{"_kept_share", group.KeptShare()}, {"_jaccard", group.Jaccard()},
		} {
			m := changeOf(AtChange, "", group.name+v.name, math.NaN(), math.NaN())
			m.Change = v.value
			c.Metrics = append(c.Metrics, m)
		}
	}
}

// compareNetwork adds the figures of the network, those with a band that follow
// from what each organization adds.
func (c *Comparison) compareNetwork() {
	before, after := leaveOneOut(c.Before().Data), leaveOneOut(c.After().Data)
	for _, name := range c.cells("network", "metric") {
		was, is := c.figure(c.Before(), name), c.figure(c.After(), name)
		m := changeOf(AtNetwork, "", name, was.Value, is.Value)
		m.ExpectedBefore, m.ExpectedAfter = was.Expected, is.Expected
		// A figure on pairs that were observed is another than the one on all pairs.
		b, a := before[name], after[name]
		if b.each != nil && same(b.whole, was.Value) && same(a.whole, is.Value) {
			m.StandardError = c.standardError(b, a)
			m.Low, m.High = m.Change-normal*m.StandardError, m.Change+normal*m.StandardError
		}
		c.Metrics = append(c.Metrics, m)
	}
}

// cells returns the cells of a column of a file, those of the later snapshot first
// and then those that only the earlier one has.
func (c *Comparison) cells(file, column string) []string {
	var out []string
	seen := map[string]bool{}
	for _, s := range c.latestFirst() {
		t := s.Table(file)
		if t == nil {
			continue
		}
		cells := t.Column(column)
		for i := range cells.Len() {
			if cell := cells.Cell(i); !seen[cell] {
				seen[cell] = true
				out = append(out, cell)
			}
		}
	}
	return out
}

// latestFirst returns the two snapshots in an order that exchanging them does not
// change.
func (c *Comparison) latestFirst() []*Snapshot {
	if c.From > c.To {
		return []*Snapshot{c.Before(), c.After()}
	}
	return []*Snapshot{c.After(), c.Before()}
}

func (c *Comparison) figure(s *Snapshot, name string) chance.Figure {
	if f, ok := s.Answers.Figure(name); ok {
		return f
	}
	return chance.Bare(math.NaN(), 0)
}

// measured returns the names of the columns of a file in either snapshot that hold
// numbers that can be compared.
func (c *Comparison) measured(file string) []string {
	var out []string
	for _, s := range c.latestFirst() {
		t := s.Table(file)
		if t == nil {
			continue
		}
		for i := range t.Columns {
			column := &t.Columns[i]
			if column.Kind != table.Text && !slices.Contains(labels, column.Name) && !slices.Contains(out, column.Name) {
				out = append(out, column.Name)
			}
		}
	}
	return out
}

// rowsOf returns the rows of a file by the cells of the columns that tell them
// apart.
func rowsOf(t *table.Table, keys []string) map[string]int {
	if t == nil {
		return nil
	}
	out := make(map[string]int, t.Len())
	for i := range t.Len() {
		out[keyOf(t, keys, i)] = i
	}
	return out
}

func keyOf(t *table.Table, keys []string, row int) string {
	key := ""
	for k, name := range keys {
		if k > 0 {
			key += "; "
		}
		key += t.Column(name).Cell(row)
	}
	return key
}

// compareRows adds the numbers of a file whose rows the columns tell apart.
func (c *Comparison) compareRows(level, file string, keys ...string) {
	tables := [2]*table.Table{c.Before().Table(file), c.After().Table(file)}
	rows := [2]map[string]int{rowsOf(tables[0], keys), rowsOf(tables[1], keys)}
	var ids []string
	for side := range tables {
		for id := range rows[side] {
			ids = append(ids, id)
		}
	}
	slices.Sort(ids)
	metrics := c.measured(file)
	for _, id := range slices.Compact(ids) {
		for _, metric := range metrics {
			var values [2]float64
			for side, t := range tables {
				row, ok := rows[side][id]
				values[side] = math.NaN()
				if ok {
					values[side] = cell(t, metric, row)
				}
			}
			c.addIfAny(changeOf(level, id, metric, values[0], values[1]))
		}
	}
}

// cell returns a number of a table, NaN where there is no such column.
func cell(t *table.Table, name string, row int) float64 {
	if column := t.Column(name); column != nil {
		return column.Float(row)
	}
	return math.NaN()
}

// addIfAny adds a change of which one end at least is known.
func (c *Comparison) addIfAny(m MetricChange) {
	if !math.IsNaN(m.Before) || !math.IsNaN(m.After) {
		c.Metrics = append(c.Metrics, m)
	}
}

// compareEach adds the measures of each organization.
func (c *Comparison) compareEach() {
	before, after := c.Before().Table("organizations"), c.After().Table("organizations")
	metrics := c.measured("organizations")
	value := func(t *table.Table, name string, i int) float64 {
		if t == nil || i < 0 {
			return math.NaN()
		}
		return cell(t, name, i)
	}
	for k := range c.Identities {
		at := c.Identities[k].At
		for _, metric := range metrics {
			c.addIfAny(changeOf(AtOrganization, c.Identities[k].ID, metric,
				value(before, metric, at[c.From]), value(after, metric, at[c.To])))
		}
	}
}

// compareRanks adds the ranks of each organization, with the largest rise and the
// largest fall that the two bands leave open.
func (c *Comparison) compareRanks() {
	before, after := ranksOf(c.Before()), ranksOf(c.After())
	var names []string
	for name := range after {
		names = append(names, name)
	}
	for name := range before {
		names = append(names, name)
	}
	slices.Sort(names)
	names = slices.Compact(names)
	for k := range c.Identities {
		at := c.Identities[k].At
		for _, name := range names {
			was, is := bandAt(before[name], at[c.From]), bandAt(after[name], at[c.To])
			m := changeOf(AtOrganization, c.Identities[k].ID, name+"_rank", was.rank, is.rank)
			m.Low, m.High = is.low-was.high, is.high-was.low
			c.addIfAny(m)
		}
	}
}

// ranked is a rank and its band, NaN where there is none.
type ranked struct{ rank, low, high float64 }

// ranksOf returns the ranks of a snapshot's organizations by measure.
func ranksOf(s *Snapshot) map[string][]ranked {
	t := s.Table("ranks")
	if t == nil {
		return nil
	}
	out := map[string][]ranked{}
	metric, rank, low, high := t.Column("metric"), t.Column("rank"), t.Column("rank_low"), t.Column("rank_high")
	for i := range t.Len() { // by organization, each with the same measures
		name := metric.Cell(i)
		out[name] = append(out[name], ranked{rank.Float(i), low.Float(i), high.Float(i)})
	}
	return out
}

func bandAt(all []ranked, i int) ranked {
	if i < 0 || all == nil {
		return ranked{math.NaN(), math.NaN(), math.NaN()}
	}
	return all[i]
}

// Metric returns the change of a figure, NaN where neither snapshot has it.
func (c *Comparison) Metric(level, id, metric string) MetricChange {
	for _, m := range c.Metrics {
		if m.Level == level && m.ID == id && m.Metric == metric {
			return m
		}
	}
	return changeOf(level, id, metric, math.NaN(), math.NaN())
}
