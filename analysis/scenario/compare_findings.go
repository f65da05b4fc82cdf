package scenario

import (
	"cmp"
	"math"
	"slices"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/analysis/finding"
	"example.org/lintas/graph/words"
)

const (
	mostFindings = 6
	mostNamed    = 5
	mostMoved    = 3    // organizations of which a move in rank is told
	knownSectors = 0.7  // share of ties with both sectors known, in both snapshots
	significant  = 0.05 // after Holm's correction
	leastChange  = 0.05 // of the earlier value; less is no news, however sure
)

// Findings says in words what changed, the plainest first, at most six. What is
// recorded in one list and not in the other is stated as such. An index is said to
// have changed only where its band leaves no change out, after Holm's correction for
// all indexes that were looked at, and by a twentieth of its value at least; an
// organization to have moved in rank only where its two bands have no rank in common.
func (c *Comparison) Findings() []finding.Finding {
	var out []finding.Finding
	for _, rule := range []func() []finding.Finding{
		c.tellOrganizations, c.tellPartnerships, c.tellTies, c.tellIndexes, c.tellRanks,
	} {
		out = append(out, rule()...)
	}
	return out[:min(len(out), mostFindings)]
}

// label returns what sentences call the snapshots.
func (c *Comparison) label() (before, after finding.Name) {
	return finding.Short(c.Before().Label), finding.Short(c.After().Label)
}

// named returns the first names of a list and how many more there are.
func named(names []string) words.Message {
	short := make([]finding.Name, 0, mostNamed)
	for _, n := range names[:min(len(names), mostNamed)] {
		short = append(short, finding.Short(n))
	}
	if rest := len(names) - len(short); rest > 0 {
		return textAndMore.With(joined(short), finding.Count(rest))
	}
	return finding.List(short)
}

// joined joins names by commas, for a list that goes on.
func joined(names []finding.Name) words.Message {
	format := ""
	args := make([]any, len(names))
	for i, n := range names {
		if i > 0 {
			format += ", "
		}
		format += "%s"
		args[i] = n
	}
	return words.Text{EN: format, ID: format}.With(args...)
}

// namesOf returns the names of the changes of a kind.
func (c *Comparison) namesOf(kind string, what What) []string {
	var out []string
	for i := range c.Changes {
		if x := &c.Changes[i]; x.Kind == kind && x.What == what {
			out = append(out, x.Name)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func (c *Comparison) tellOrganizations() []finding.Finding {
	var renames []words.Message
	for i := range c.Changes {
		if x := &c.Changes[i]; x.Kind == OfOrganization && x.What == Renamed && x.Field == "name" {
			renames = append(renames, textRenamedOne.With(finding.Short(x.Before), finding.Short(x.After)))
		}
	}
	o := c.Organizations
	if o.Came+o.Went+len(renames) == 0 {
		return nil
	}
	var detail []words.Message
	if o.Came > 0 {
		detail = append(detail, textJoinedAre.With(named(c.namesOf(OfOrganization, Joined))))
	}
	if o.Went > 0 {
		detail = append(detail, textLeftAre.With(named(c.namesOf(OfOrganization, Left))))
	}
	detail = append(detail, renames[:min(len(renames), mostMoved)]...)
	detail = append(detail, textListOnly.With())
	before, after := c.label()
	return []finding.Finding{{
		ID: "organizations",
		Headline: textOrganizations.With(organizations(o.Stayed+o.Went), before, finding.Count(o.Stayed), after,
			finding.Count(o.Came)),
		Detail: finding.Sentences(detail...), Question: textOrganizationsQuestion.With(), Table: "changes",
	}}
}

func organizations(n int) words.Text {
	return finding.Counted(n, "organization", "organizations", "organisasi")
}

func ties(n int) words.Text { return finding.Counted(n, "tie", "ties", "hubungan") }

func (c *Comparison) tellPartnerships() []finding.Finding {
	p := c.Partnerships
	longer := 0
	for i := range c.Changes {
		if x := &c.Changes[i]; x.Kind == OfPartnership && x.What == Changed && x.Field == "end" && x.Before != "" &&
			(x.After == "" || x.After > x.Before) {
			longer++
		}
	}
	if p.Came+p.Went+longer == 0 {
		return nil
	}
	var detail []words.Message
	for _, part := range []struct {
		text words.Text
		what What
	}{{textBegunAre, Begun}, {textEndedAre, Ended}} {
		// Pairs have no name but those of their ends, who are told as ties.
		if names := c.titled(part.what); len(names) > 0 {
			detail = append(detail, part.text.With(named(names)))
		}
	}
	if longer > 0 {
		detail = append(detail, textLonger.With(finding.Count(longer)))
	}
	detail = append(detail, textEndedMeans.With())
	before, after := c.label()
	return []finding.Finding{{
		ID: "partnerships",
		Headline: textPartnerships.With(finding.Counted(p.Stayed+p.Went, "partnership", "partnerships", "kemitraan"), before,
			finding.Count(p.Stayed), after, finding.Count(p.Came)),
		Detail: finding.Sentences(detail...), Question: textPartnershipsQuestion.With(), Table: "changes",
	}}
}

// titled returns the names of the partnerships that began or ended, but for those
// that are only called by their members.
func (c *Comparison) titled(what What) []string {
	var out []string
	for i := range c.Changes {
		x := &c.Changes[i]
		if x.Kind == OfPartnership && x.What == what && x.Name != "" && !x.unnamed {
			out = append(out, x.Name)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func (c *Comparison) tellTies() []finding.Finding {
	t := c.Persistence.Turnover
	if t.Stayed+t.Went == 0 || t.Came+t.Went == 0 {
		return nil
	}
	before, after := c.label()
	detail := []words.Message{textJaccard.With(finding.Decimal(t.Jaccard()))}
	if b := c.Persistence.Between; b != t && b.Stayed+b.Went > 0 {
		detail = append(detail, textBetween.With(finding.Percent(b.KeptShare())))
	}
	if c.sectorsKnown() {
		begun, ofBegun := c.AcrossSectors(Begun)
		ended, ofEnded := c.AcrossSectors(Ended)
		if ofBegun > 0 && ofEnded > 0 {
			detail = append(detail, textAcrossOf.With(finding.Percent(float64(begun)/float64(ofBegun)),
				finding.Percent(float64(ended)/float64(ofEnded)), finding.SectorLabel(c.After().Network)))
		}
	}
	return []finding.Finding{{
		ID: "ties",
		Headline: textTies.With(ties(t.Stayed+t.Went), before, finding.Count(t.Stayed), finding.Percent(t.KeptShare()), after,
			finding.Count(t.Came)),
		Detail: finding.Sentences(detail...), Question: textTiesQuestion.With(), Table: "metrics_change",
	}}
}

// sectorsKnown reports whether enough sectors are known in both snapshots to speak
// of them.
func (c *Comparison) sectorsKnown() bool {
	known := c.Metric(AtNetwork, "", "share_known_sector")
	return known.Before >= knownSectors && known.After >= knownSectors
}

// index is a figure of which a change may be told.
type index struct {
	metric     string
	more, less words.Text
	question   words.Text
	share      bool // told as a percentage
	ofSectors  bool
}

// Tested is an index with the change of it and its probability after Holm's
// correction for all that were looked at.
type Tested struct {
	MetricChange
	P float64
	index
}

// Tested returns the indexes whose change was looked at: those with a band.
func (c *Comparison) Tested() []Tested {
	var out []Tested
	var p []float64
	for _, x := range indexes {
		m := c.Metric(AtNetwork, "", x.metric)
		if math.IsNaN(m.StandardError) || x.ofSectors && !c.sectorsKnown() {
			continue
		}
		out = append(out, Tested{m, math.NaN(), x})
		p = append(p, twoSided(m.Change, m.StandardError))
	}
	for i, x := range chance.Holm(p) {
		out[i].P = x
	}
	return out
}

// twoSided returns the probability of a change at least as large under the normal
// distribution of the standard error.
func twoSided(change, standardError float64) float64 {
	if change == 0 {
		return 1
	}
	return math.Erfc(math.Abs(change) / standardError / math.Sqrt2)
}

func (c *Comparison) tellIndexes() []finding.Finding {
	var out []finding.Finding
	for _, t := range c.Tested() {
		if !t.IsSure() || t.P > significant || math.Abs(t.Change) < leastChange*math.Abs(t.Before) {
			continue
		}
		show := finding.Decimal
		if t.share {
			show = percentOf(t.Before, t.After)
		}
		text := t.more
		if t.Change < 0 {
			text = t.less
		}
		detail := []words.Message{textBand.With(signed(t.Change, show), signed(t.Low, show), signed(t.High, show))}
		if !math.IsNaN(t.ExpectedBefore) && !math.IsNaN(t.ExpectedAfter) {
			detail = append(detail, textByChance.With(show(t.ExpectedBefore), show(t.ExpectedAfter)))
		}
		values := []any{show(t.Before), show(t.After)}
		if t.ofSectors {
			values = append(values, finding.SectorLabel(c.After().Network))
		}
		out = append(out, finding.Finding{
			ID:       "index-" + t.metric,
			Headline: text.With(values...),
			Detail:   finding.Sentences(detail...), Question: t.question.With(), Table: "metrics_change", PastChance: true,
		})
	}
	return out
}

// percentOf returns what shows shares as percentages, with as many decimals as tell
// the two apart.
func percentOf(before, after float64) func(float64) words.Text {
	decimals := 0
	for decimals < 3 && words.English.Number(100*before, decimals) == words.English.Number(100*after, decimals) {
		decimals++
	}
	return func(x float64) words.Text {
		return words.Text{EN: words.English.Number(100*x, decimals) + "%", ID: words.Indonesian.Number(100*x, decimals) + "%"}
	}
}

// signed returns a number with its sign.
func signed(x float64, show func(float64) words.Text) words.Text {
	t := show(math.Abs(x))
	sign := "+"
	if x < 0 {
		sign = "−"
	}
	return words.Text{EN: sign + t.EN, ID: sign + t.ID}
}

// Moved is an organization whose rank in a measure moved beyond its bands.
type Moved struct {
	Identity int
	MetricChange
}

// Moves returns the organizations whose two bands of ranks in a measure have no
// rank in common, the largest move first.
func (c *Comparison) Moves(measure string) []Moved {
	byID := make(map[string]int, len(c.Identities))
	for k := range c.Identities {
		byID[c.Identities[k].ID] = k
	}
	var out []Moved
	for _, m := range c.Metrics {
		if m.Level == AtOrganization && m.Metric == measure+"_rank" && m.IsSure() {
			out = append(out, Moved{byID[m.ID], m})
		}
	}
	slices.SortStableFunc(out, func(a, b Moved) int { return cmp.Compare(math.Abs(b.Change), math.Abs(a.Change)) })
	return out
}

// Standing is the measure whose ranks are told.
const Standing = "cross_sector_betweenness"

func (c *Comparison) tellRanks() []finding.Finding {
	if !c.sectorsKnown() {
		return nil
	}
	var up, down []Moved
	for _, m := range c.Moves(Standing) {
		if m.Change < 0 {
			up = append(up, m)
		} else {
			down = append(down, m)
		}
	}
	if len(up)+len(down) == 0 {
		return nil
	}
	var parts []words.Message
	for _, side := range []struct {
		moved []Moved
		text  words.Text
	}{{up, textUp}, {down, textDown}} {
		if len(side.moved) == 0 {
			continue
		}
		var names []finding.Name
		for _, m := range side.moved[:min(len(side.moved), mostMoved)] {
			names = append(names, finding.Short(c.Identities[m.Identity].Name))
		}
		parts = append(parts, side.text.With(finding.List(names)))
	}
	return []finding.Finding{{
		ID:       "ranks",
		Headline: textRanks.With(finding.Counted(len(up)+len(down), "organization", "organizations", "organisasi"), finding.SectorLabel(c.After().Network)),
		Detail:   finding.Sentences(append(parts, textRanksMean.With())...),
		Question: textRanksQuestion.With(), Table: "metrics_change", PastChance: true,
	}}
}

// Unlike reports whether the two snapshots differ in more than what a person can
// compare: in whether ties have a direction.
func (c *Comparison) Unlike() bool {
	return c.Before().Network.IsDirected() != c.After().Network.IsDirected()
}
