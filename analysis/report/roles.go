package report

import (
	"math"

	"example.org/lintas/analysis/finding"
)

// sectorRoles is what the organizations of a sector do more, or less, than chance
// would give when they stand between two others that are not tied.
type sectorRoles struct {
	Sector mark
	Roles  []string
}

// roles returns the sectors that stand out in brokerage, in the order of the
// legend; nil where the page does not speak of sectors or of bridges.
func (v *view) roles() []sectorRoles {
	t := v.Result.Table("brokerage")
	if _, withheld := v.withheld[finding.WithheldBridges]; withheld || v.sectorsWithheld() || t == nil {
		return nil
	}
	level, id, role, value := t.Column("level"), t.Column("id"), t.Column("role"), t.Column("value")
	// The expectation is that of the draws behind p, not that of random ties.
	expected, p := t.Column("expected_permutation"), t.Column("p_adjusted")
	if level == nil || id == nil || role == nil || value == nil || expected == nil || p == nil {
		return nil
	}
	number := map[string]int{}
	for i, s := range v.Result.Network.Sectors() {
		number[s.Key] = i
	}
	var out []sectorRoles
	for i := range t.Len() {
		s, known := number[id.Cell(i)]
		if level.Cell(i) != "sector" || !known || !(p.Float(i) <= significance) || v.twice(role.Cell(i)) {
			continue
		}
		if last := len(out) - 1; last < 0 || out[last].Sector.Number != s {
			out = append(out, sectorRoles{Sector: v.sectors[s]})
		}
		of := &out[len(out)-1]
		of.Roles = append(of.Roles, v.role(role.Cell(i), value.Float(i)/expected.Float(i)))
	}
	return out
}

// twice reports whether the role says what another says too: without direction,
// who lets in also lets out.
func (v *view) twice(role string) bool {
	return role == "representative" && !v.Result.Network.IsDirected()
}

// role puts a role and how many times it occurs, of what chance gives, into words.
func (v *view) role(role string, times float64) string {
	name := "as-" + role
	if role == "gatekeeper" && !v.Result.Network.IsDirected() {
		name = "as-either"
	}
	more := "as-more"
	if times < 1 {
		more = "as-less"
	}
	shown := v.l.Number(times, 1)
	if times >= 10 {
		shown = v.l.Number(math.Round(times), 0)
	}
	if times < 0.1 {
		return v.say("as-hardly", v.say(name))
	}
	return v.say(more, v.say(name), shown)
}
