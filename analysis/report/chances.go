package report

import (
	"math"

	"example.org/lintas/analysis/finding"
	"example.org/lintas/analysis/passes"
)

// significance is the largest probability at which the page says that something
// is not chance.
const significance = 0.05

// lead says, before the findings, that nothing stands out from chance where that
// is so, or that it was not looked for; empty where something does.
func (v *view) lead() string {
	told := v.told()
	for _, f := range told {
		if f.PastChance {
			return ""
		}
	}
	figures, pairs := finding.Comparisons(v.Result.Data, v.Result.Answers)
	facts := len(told) > 0
	// The pairs that overlap are one comparison where there is no other.
	made := v.l.Count(max(figures, 1))
	switch {
	case figures == 0 && !pairs && facts:
		return v.say("findings-facts-uncompared")
	case figures == 0 && !pairs:
		return v.say("findings-uncompared")
	case facts:
		return v.say("findings-facts", made)
	}
	return v.say("findings-none", made)
}

// communities says that groups of organizations follow the sectors, where they do
// so more than chance would give; empty otherwise.
func (v *view) communities() string {
	f, ok := v.figure("community_sector_nmi")
	if !ok || v.sectorsWithheld() || !(f.P <= significance) || !(f.Value > f.Expected) {
		return ""
	}
	return v.say("communities", finding.SectorLabel(v.Result.Network), v.l.Number(f.Value, 2),
		v.l.Number(f.Low, 2), v.l.Number(f.High, 2), v.pText(f.P))
}

// A core is told where it fits well and is the smaller part.
const (
	coreFit   = 0.7
	coreShare = 0.5
)

// core says how many organizations form a core, where the fit is good; empty
// otherwise.
func (v *view) core() string {
	fit, ok := v.figure("core_periphery_correlation")
	size, counted := v.figure("core_size")
	n := v.Result.Network.Len()
	if !ok || !counted || !(fit.Value >= coreFit) || !(size.Value <= coreShare*float64(n)) {
		return ""
	}
	return v.say("core", v.l.Count(int(size.Value)), v.l.Count(n), v.l.Number(fit.Value, 2))
}

// sectorsWithheld reports whether the page speaks of no sectors' meeting.
func (v *view) sectorsWithheld() bool {
	_, few := v.withheld[finding.WithheldSectors]
	_, funding := v.withheld[finding.WithheldFunding]
	return few || funding
}

// coordinate answers whether those who overlap also have a partnership together;
// empty where that was not tested. Another basis of coordination is another
// question.
func (v *view) coordinate() string {
	t := v.Result.Table("qap")
	if t == nil || v.Result.Data.Coordination != passes.ByPartnership {
		return ""
	}
	a, b := t.Column("layer_a"), t.Column("layer_b")
	r, low, high, p := t.Column("correlation"), t.Column("low"), t.Column("high"), t.Column("p")
	if a == nil || b == nil || r == nil || low == nil || high == nil || p == nil {
		return ""
	}
	for i := range t.Len() {
		if a.Cell(i) != "overlap" || b.Cell(i) != "partnerships" || math.IsNaN(p.Float(i)) || math.IsNaN(r.Float(i)) {
			continue
		}
		key := "coordinate-chance"
		switch {
		case p.Float(i) > significance:
		case r.Float(i) > 0:
			key = "coordinate-more"
		default:
			key = "coordinate-less"
		}
		return v.say(key, v.l.Number(r.Float(i), 2), v.l.Number(low.Float(i), 2), v.l.Number(high.Float(i), 2), v.pText(p.Float(i)))
	}
	return ""
}

// overlapChance says how many pairs overlap and what chance gives, and how many
// of them share more than that.
func (v *view) overlapChance(past int) []string {
	var out []string
	if f, ok := v.figure("overlap_pairs"); ok && !math.IsNaN(f.Low) {
		out = append(out, v.say("overlap-chance", v.l.Count(int(f.Value)), v.l.Number(f.Low, 0), v.l.Number(f.High, 0)))
	}
	if past > 0 {
		return append(out, v.say("overlap-past", v.l.Count(past)))
	}
	if _, compared := finding.Comparisons(v.Result.Data, v.Result.Answers); compared {
		out = append(out, v.say("overlap-none-past"))
	}
	return out
}

// answered says how many of those asked answered, where the data say so.
func (v *view) answered() string {
	f, ok := v.figure("response_rate")
	if !ok || math.IsNaN(f.Value) || f.N == 0 {
		return ""
	}
	return v.say("answered", v.l.Count(int(math.Round(f.Value*float64(f.N)))), v.l.Count(f.N), v.l.Percent(f.Value))
}

// fewAnswered is the response rate below which the page says so before any
// finding.
const fewAnswered = 0.8

// silent says how many of those asked did not answer, where they are many.
func (v *view) silent() string {
	if f, ok := v.figure("response_rate"); !ok || !(f.Value < fewAnswered) {
		return ""
	}
	return v.answered()
}

// pText returns "p < 0.001" or "p = 0.012".
func (v *view) pText(p float64) string {
	if p < 0.001 {
		return "p " + v.probability(p)
	}
	return "p = " + v.probability(p)
}
