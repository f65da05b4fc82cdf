package report

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"example.org/lintas/analysis"
	"example.org/lintas/analysis/scenario"
	"example.org/lintas/graph"
)

// grid is a table of the page of what changed.
type grid struct {
	ID, Title, Read string
	Head            []heading
	Rows            [][]square
	Cut             string // how many rows there are beyond, and where
}

type heading struct {
	Text   string
	Number bool
}

// square is a cell: its text, the number of a sector's mark or -1, and a smaller
// line below.
type square struct {
	Text, Small string
	Mark        int
	Number      bool
}

func plain(text string) square { return square{Text: text, Mark: -1} }
func digits(text string) square {
	return square{Text: text, Mark: -1, Number: true}
}

// head returns the headings of a table by their phrases; those after the first
// numbers are of numbers too.
func (p compared) head(numbersFrom int, keys ...string) []heading {
	out := make([]heading, len(keys))
	for i, key := range keys {
		out[i] = heading{p.say(key), i >= numbersFrom}
	}
	return out
}

// tables returns the tables of the page, those with rows.
func (p compared) tables() []grid {
	all := []grid{p.organizationGrid(), p.partnershipGrid(), p.sectorGrid(), p.mixingGrid(), p.figureGrid(), p.rankGrid()}
	if len(p.c.Snapshots) > 2 {
		all = slices.Insert(all, 0, p.seriesGrid())
	}
	return slices.DeleteFunc(all, func(g grid) bool { return len(g.Rows) == 0 })
}

// cut leaves the rows that a page has room for and says where all are.
func (p compared) cut(g grid, file string) grid {
	g.Cut = p.say("compare-all-in", file)
	if len(g.Rows) > longest {
		g.Cut = p.say("compare-rows-cut", p.l.Count(longest), p.l.Count(len(g.Rows)), file)
		g.Rows = g.Rows[:longest]
	}
	return g
}

// marked returns a cell with the name of an organization beside its sector's mark.
func (p compared) marked(identity int, name string) square {
	at := p.c.Identities[identity].At
	s := plain(name)
	if i := at[p.c.To]; i >= 0 {
		s.Mark = p.sectorOf(i)
		return s
	}
	sector := p.c.Before().Network.Organizations()[at[p.c.From]].Sector
	s.Mark = slices.IndexFunc(p.c.After().Network.Sectors(), func(x graph.Sector) bool { return x.Key == sector })
	return s
}

// whatText returns a change in the reader's words, with its field where it has one.
func (p compared) whatText(x *scenario.Change) string {
	text := p.say("change-" + strings.ReplaceAll(string(x.What), " ", "-"))
	if x.Field != "" && x.What == scenario.Changed {
		text += ": " + p.say("field-"+x.Field)
	}
	return text
}

// value returns what a field holds as a reader would read it.
func (p compared) value(x *scenario.Change, cell string) string {
	switch {
	case cell == "":
		return "–"
	case x.Field == "sector":
		return p.sectorText(cell)
	case x.Field == "type":
		if _, known := phrases["type-"+cell]; known {
			return p.say("type-" + cell)
		}
	case x.Field == "" && x.Kind == scenario.OfPartnership:
		from, to, _ := strings.Cut(cell, "/")
		return p.arrow(orDash(from), orDash(to))
	}
	return cell
}

func orDash(text string) string {
	if text == "" {
		return "–"
	}
	return text
}

func (p compared) organizationGrid() grid {
	g := grid{ID: "organizations", Title: p.say("compare-organizations"), Read: p.say("compare-organizations-read"),
		Head: p.head(9, "organization", "compare-what", "compare-before", "compare-after")}
	for i := range p.c.Changes {
		x := &p.c.Changes[i]
		if x.Kind != scenario.OfOrganization {
			continue
		}
		before, after := p.value(x, x.Before), p.value(x, x.After)
		if x.What == scenario.Joined || x.What == scenario.Left {
			before, after = "", ""
		}
		row := []square{p.marked(x.Identities[len(x.Identities)-1], x.Name), plain(p.whatText(x)), plain(before), plain(after)}
		if x.What == scenario.PossiblyRenamed {
			row[1].Small = x.Reason.In(p.l)
		}
		g.Rows = append(g.Rows, row)
	}
	return p.cut(g, "changes")
}

func (p compared) partnershipGrid() grid {
	g := grid{ID: "partnerships", Title: p.say("compare-partnerships"), Read: p.say("compare-partnerships-read"),
		Head: p.head(9, "compare-partnership", "compare-what", "compare-before", "compare-after")}
	for _, what := range []scenario.What{scenario.Begun, scenario.Ended, scenario.Changed} {
		for i := range p.c.Changes {
			x := &p.c.Changes[i]
			if x.Kind != scenario.OfPartnership || x.What != what {
				continue
			}
			row := []square{plain(x.Name), plain(p.whatText(x)), plain(p.value(x, x.Before)), plain(p.value(x, x.After))}
			row[0].Small = p.members(x)
			g.Rows = append(g.Rows, row)
		}
	}
	return p.cut(g, "changes")
}

// members names the organizations of a partnership, those that there is room for.
func (p compared) members(x *scenario.Change) string {
	var names []string
	for _, k := range x.Identities {
		names = append(names, p.c.Identities[k].Name)
	}
	return p.few(names)
}

// sectorGrid says how the sectors moved: by organizations and by ties.
func (p compared) sectorGrid() grid {
	g := grid{ID: "sectors", Title: p.say("compare-sectors"), Read: p.say("compare-sectors-read"),
		Head: p.head(1, "compare-sector", "organizations", "compare-came", "compare-went", "compare-moved-in", "compare-moved-out", "compare-within", "compare-across")}
	type moves struct{ came, went, in, out int }
	of := map[string]*moves{}
	at := func(key string) *moves {
		if of[key] == nil {
			of[key] = &moves{}
		}
		return of[key]
	}
	sector := func(x *scenario.Change, snapshot int) string {
		return p.c.Snapshots[snapshot].Network.Organizations()[p.c.Identities[x.Identities[0]].At[snapshot]].Sector
	}
	for i := range p.c.Changes {
		x := &p.c.Changes[i]
		switch {
		case x.Kind != scenario.OfOrganization:
		case x.What == scenario.Joined:
			at(sector(x, p.c.To)).came++
		case x.What == scenario.Left:
			at(sector(x, p.c.From)).went++
		case x.Field == "sector":
			at(x.Before).out++
			at(x.After).in++
		}
	}
	for _, key := range p.sectorKeys() {
		m := at(key)
		row := []square{plain(p.sectorText(key))}
		row[0].Mark = slices.IndexFunc(p.c.After().Network.Sectors(), func(s graph.Sector) bool { return s.Key == key })
		row = append(row, p.both(scenario.AtSector, key, "organizations", 0))
		for _, k := range []int{m.came, m.went, m.in, m.out} {
			row = append(row, digits(p.l.Count(k)))
		}
		row = append(row, p.both(scenario.AtSector, key, "ties_within", 0), p.both(scenario.AtSector, key, "ties_across", 0))
		g.Rows = append(g.Rows, row)
	}
	return p.cut(g, "metrics_change")
}

// sectorKeys returns the sectors of either snapshot in the order of the legend.
func (p compared) sectorKeys() []string {
	var out []string
	for _, s := range []*scenario.Snapshot{p.c.After(), p.c.Before()} {
		for _, sector := range s.Network.Sectors() {
			if !slices.Contains(out, sector.Key) {
				out = append(out, sector.Key)
			}
		}
	}
	return out
}

// both returns a number before and after, with the change below.
func (p compared) both(level, id, metric string, decimals int) square {
	m := p.c.Metric(level, id, metric)
	s := digits(p.arrow(p.l.Number(m.Before, decimals), p.l.Number(m.After, decimals)))
	if m.Change != 0 && !math.IsNaN(m.Change) {
		s.Small = p.signed(m.Change, decimals)
	}
	return s
}

// signed returns a number with its sign, or an en dash.
func (p compared) signed(x float64, decimals int) string {
	if x > 0 {
		return "+" + p.l.Number(x, decimals)
	}
	return p.l.Number(x, decimals)
}

// mixingGrid says between which sectors ties came and went, the largest change first.
func (p compared) mixingGrid() grid {
	g := grid{ID: "mixing", Title: p.say("compare-mixing"), Read: p.say("compare-mixing-read"),
		Head: p.head(1, "compare-pair", "ties", "compare-ratio")}
	var changed []scenario.MetricChange
	for _, m := range p.c.Metrics {
		if m.Level == scenario.AtMixing && m.Metric == "ties" && !same(m.Before, m.After) {
			changed = append(changed, m)
		}
	}
	size := func(m scenario.MetricChange) float64 { return math.Abs(known(m.After) - known(m.Before)) }
	slices.SortStableFunc(changed, func(a, b scenario.MetricChange) int { return cmp.Compare(size(b), size(a)) })
	const most = 20
	for _, m := range changed[:min(len(changed), most)] {
		a, b, _ := strings.Cut(m.ID, "; ")
		g.Rows = append(g.Rows, []square{plain(p.sectorText(a) + " – " + p.sectorText(b)),
			p.both(scenario.AtMixing, m.ID, "ties", 0), p.both(scenario.AtMixing, m.ID, "ratio", 2)})
	}
	return p.cut(g, "metrics_change")
}

func same(a, b float64) bool { return a == b || math.IsNaN(a) && math.IsNaN(b) }

// known returns the number, 0 where there is none.
func known(x float64) float64 {
	if math.IsNaN(x) {
		return 0
	}
	return x
}

// figureGrid is the figures of the network beside the band of their change and what
// chance gives in either snapshot.
func (p compared) figureGrid() grid {
	g := grid{ID: "figures", Title: p.say("compare-figures"), Read: p.say("compare-figures-read"),
		Head: p.head(1, "figure", "compare-before", "compare-after", "compare-change", "compare-band", "compare-expected")}
	for _, m := range p.c.Metrics {
		if m.Level != scenario.AtNetwork || math.IsNaN(m.Before) && math.IsNaN(m.After) {
			continue
		}
		decimals := decimalsOf(m.Before, m.After)
		row := []square{plain(p.metricLabel(m.Metric)), digits(p.l.Number(m.Before, decimals)), digits(p.l.Number(m.After, decimals)),
			digits(p.signed(m.Change, decimals)), digits(""), digits("")}
		if !math.IsNaN(m.Low) {
			row[4].Text = p.say("compare-to", p.signed(m.Low, decimals), p.signed(m.High, decimals))
			if m.IsSure() {
				row[4].Text += " ▲"
				if m.Change < 0 {
					row[4].Text = strings.TrimSuffix(row[4].Text, "▲") + "▼"
				}
			}
		}
		if !math.IsNaN(m.ExpectedBefore) || !math.IsNaN(m.ExpectedAfter) {
			row[5].Text = p.arrow(p.l.Number(m.ExpectedBefore, decimals), p.l.Number(m.ExpectedAfter, decimals))
		}
		row[0].Small = m.Metric
		g.Rows = append(g.Rows, row)
	}
	return p.cut(g, "metrics_change")
}

// decimalsOf returns the decimals that numbers are shown with: none for whole ones.
func decimalsOf(values ...float64) int {
	for _, x := range values {
		if !math.IsNaN(x) && x != math.Trunc(x) {
			return 3
		}
	}
	return 0
}

// metricLabel returns what a column or figure is called.
func (p compared) metricLabel(name string) string {
	if c, ok := analysis.Find(name); ok {
		return c.Label.In(p.l)
	}
	return name
}

// rankGrid is the organizations whose bands of ranks before and after have no rank
// in common.
func (p compared) rankGrid() grid {
	g := grid{ID: "ranks", Title: p.say("compare-ranks"), Read: p.say("compare-ranks-read"),
		Head: p.head(2, "organization", "figure", "compare-before", "compare-after", "compare-change", "compare-band")}
	const most = 8
	for _, measure := range []string{scenario.Standing, "betweenness", "degree"} {
		moves := p.c.Moves(measure)
		for _, m := range moves[:min(len(moves), most)] {
			g.Rows = append(g.Rows, []square{p.marked(m.Identity, p.c.Identities[m.Identity].Name), plain(p.metricLabel(measure)),
				digits(p.l.Number(m.Before, 0)), digits(p.l.Number(m.After, 0)), digits(p.signed(m.Change, 0)),
				digits(p.say("compare-to", p.signed(m.Low, 0), p.signed(m.High, 0)))})
		}
	}
	return p.cut(g, "metrics_change")
}

// charted are the figures of the charts and of the table beside them.
var charted = []string{"organizations", "partnerships", "ties", "average_degree", "share_across_sectors", "fragmentation",
	"degree_centralization", "transitivity"}

// seriesGrid is the charted figures in every snapshot, and what changed to each from
// the one before.
func (p compared) seriesGrid() grid {
	g := grid{ID: "series", Title: p.say("compare-series"), Read: p.say("compare-series-read"), Head: []heading{{p.say("figure"), false}}}
	for i := range p.c.Snapshots {
		g.Head = append(g.Head, heading{p.c.Snapshots[i].Label, true})
	}
	for _, name := range charted {
		row := []square{plain(p.metricLabel(name))}
		var values []float64
		for i := range p.c.Snapshots {
			f, ok := p.c.Snapshots[i].Answers.Figure(name)
			if !ok {
				f.Value = math.NaN()
			}
			values = append(values, f.Value)
		}
		for _, x := range values {
			row = append(row, digits(p.l.Number(x, decimalsOf(values...))))
		}
		g.Rows = append(g.Rows, row)
	}
	for _, step := range []struct {
		key string
		of  func(*scenario.Comparison) string
	}{
		{"compare-came", func(c *scenario.Comparison) string { return p.l.Count(c.Organizations.Came) }},
		{"compare-went", func(c *scenario.Comparison) string { return p.l.Count(c.Organizations.Went) }},
		{"compare-begun", func(c *scenario.Comparison) string { return p.l.Count(c.Partnerships.Came) }},
		{"compare-ended", func(c *scenario.Comparison) string { return p.l.Count(c.Partnerships.Went) }},
		{"compare-persistence", func(c *scenario.Comparison) string { return p.l.Percent(c.Persistence.KeptShare()) }},
	} {
		row := []square{plain(p.say(step.key)), digits("")}
		for _, c := range p.in.Steps {
			row = append(row, digits(step.of(c)))
		}
		g.Rows = append(g.Rows, row)
	}
	return p.cut(g, "series")
}
