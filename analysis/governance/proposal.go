package governance

import (
	"cmp"
	"slices"
	"strings"

	"example.org/lintas/graph"
)

// The types of partnership that lintas knows.
const (
	strategic   = "strategic"
	operational = "operational"
	functional  = "functional"
	advocacy    = "advocacy"
)

// proposal is the types that the evidence in a partnership speaks for, where the
// file gives it none, with the evidence of each.
type proposal struct{ types, reasons []string }

// A partnership is long from longYears on.
const longYears = 3

// policy are words of which one in a theme, a goal or the name makes it a theme of
// policy.
var policy = map[string]bool{
	"policy": true, "policies": true, "advocacy": true, "campaign": true, "campaigning": true, "legislation": true, "regulation": true, "lobbying": true, "law": true, "reform": true, "rights": true,
	"kebijakan": true, "advokasi": true, "kampanye": true, "perda": true, "peraturan": true, "regulasi": true, "legislasi": true, "lobi": true, "hukum": true, "reformasi": true, "hak": true,
}

// propose returns the types that the evidence speaks for; none where the file
// gives one.
func (r *register) propose(p *record) proposal {
	var out proposal
	if p.Type != "" {
		return out
	}
	add := func(kind, reason string) {
		out.types, out.reasons = append(out.types, kind), append(out.reasons, kind+": "+reason)
	}
	themes := r.themes(p)
	if word := policyIn(p, themes); word != "" {
		add(advocacy, "a theme of policy ("+word+")")
	}
	if len(themes) > 1 && r.complementary(p) {
		add(functional, "each member works on a theme that no other does")
	}
	if len(themes) == 1 && p.Period.End != 0 {
		add(operational, "one programme ("+themes[0]+") with an end ("+p.Period.End.String()+")")
	}
	if p.long(r.Network.Date()) && (p.goals > 0 && p.withGoals == 0 || p.sharing > 1) {
		add(strategic, "three years or longer, with shared goals")
	}
	return out
}

// long reports whether the partnership is recorded to last for years, or has
// lasted so long.
func (p *record) long(date graph.Date) bool {
	until := cmp.Or(p.Period.End, date)
	if p.Period.Start == 0 || until == 0 {
		return false
	}
	year, month, day := p.Period.Start.Split()
	full, ok := graph.NewDate(year+longYears, month, day)
	if !ok { // of 29 February
		full, _ = graph.NewDate(year+longYears, month, day-1)
	}
	return until.Since(full) >= -1 // the last day counts
}

// themes returns the first parts of the themes of the partnership's activities,
// sorted.
func (r *register) themes(p *record) []string {
	var out []string
	for _, i := range p.activities {
		out = append(out, r.Network.Activities()[i].Theme.Cut(1).String())
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// complementary reports whether two members or more carry out activities, each on
// themes of its own.
func (r *register) complementary(p *record) bool {
	owner := map[string]int{}
	members := map[int]bool{}
	for _, i := range p.activities {
		a := &r.Network.Activities()[i]
		theme := a.Theme.Cut(1).String()
		if other, taken := owner[theme]; taken && other != a.Organization {
			return false
		}
		owner[theme], members[a.Organization] = a.Organization, true
	}
	return len(members) > 1
}

// policyIn returns the first word of policy in the themes, the goals or the name,
// or nothing.
func policyIn(p *record, themes []string) string {
	texts := slices.Concat(themes, p.Goals, []string{p.Name})
	for _, text := range texts {
		for word := range strings.FieldsSeq(strings.ToLower(text)) {
			if word = strings.Trim(word, ".,;:()/\"'"); policy[word] {
				return word
			}
		}
	}
	return ""
}

// typeOf returns the type that the file gives the partnership or, where it gives
// none, the only one that the evidence speaks for.
func (p *record) typeOf() (kind string, proposed bool) {
	switch {
	case p.Type != "":
		return p.Type, false
	case len(p.kind.types) == 1:
		return p.kind.types[0], true
	}
	return "", false
}
