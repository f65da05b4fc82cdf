package report

import (
	_ "embed"
	"slices"
	"strconv"
	"strings"

	"example.org/lintas/analysis/governance"
	"example.org/lintas/graph/table"
)

//go:embed page/health.html
var healthHTML string

// health is the state of each partnership. What judges a named organization is
// for the team.
type health struct {
	Counts     []counted
	Rows       []healthRow
	Has        healthColumns
	Shown, All string
	Cut        bool
	Near       int // days
}

// healthColumns says which columns hold anything; those that only the team sees
// hold nothing for others.
type healthColumns struct{ Lead, Age, End, Money, Largest, Goals, Conflicts bool }

// healthRow is a partnership.
type healthRow struct {
	Name, Type          string
	Proposed            bool
	Members, Sectors    string
	Age, End, EndStatus string
	Money, Currency     string
	// For the team.
	Lead, LeadStatus, Connected, Largest, Goals string
	Conflicts                                   []conflict
}

// conflict is a conflict of role and whom it is about.
type conflict struct{ Kind, Names string }

// conflictKeys are the phrases of the kinds in partnerships.csv.
var conflictKeys = map[string]string{
	governance.EvaluatesItself: "conflict-evaluator", governance.FundsAndCompetes: "conflict-funder",
	governance.LeadsMany: "conflict-leads", governance.FundsInCircle: "conflict-circular",
}

// columns are those of a table that a part of the page reads.
type columns map[string]*table.Column

// columnsOf returns the named columns of a table, and whether it has all of them.
func columnsOf(t *table.Table, names string) (columns, bool) {
	out := columns{}
	for name := range strings.FieldsSeq(names) {
		c := t.Column(name)
		if c == nil {
			return nil, false
		}
		out[name] = c
	}
	return out, true
}

// health returns the partnerships, first those that a meeting should look at; nil
// where the list says no more of them than who is tied to whom.
func (v *view) health() *health {
	t := v.Result.Table("partnerships")
	if t == nil {
		return nil
	}
	c, ok := columnsOf(t, healthNames)
	if !ok {
		return nil
	}
	order := v.healthOrder()
	h := &health{Counts: v.healthCounts(c, t.Len()), All: v.l.Count(t.Len()), Cut: t.Len() > len(order), Near: governance.NearDays}
	recorded := c["lead_status"].Len() > 0 && c["lead_status"].Cell(0) != governance.NoneInList
	has := &h.Has
	for _, i := range order {
		r := v.healthRow(c, i)
		has.Lead = v.Team && recorded
		has.Age, has.End, has.Money = has.Age || r.Age != "", has.End || r.End != "", has.Money || r.Money != ""
		has.Largest, has.Goals = has.Largest || v.Team && r.Largest != "", has.Goals || v.Team && r.Goals != ""
		has.Conflicts = has.Conflicts || v.Team && len(r.Conflicts) > 0
		h.Rows = append(h.Rows, r)
	}
	if *has == (healthColumns{}) {
		h.Rows = nil // a list of names says nothing of how they are
	}
	if len(h.Counts)+len(h.Rows) == 0 {
		return nil
	}
	h.Shown = v.l.Count(len(h.Rows))
	return h
}

// healthNames are the columns of partnerships.csv that the table reads.
const healthNames = "name type type_proposed members sectors age_days end end_status budget pooled currency " +
	"lead lead_status lead_connected largest_share goals_shared conflicts direct_implementation"

// mostStates is how many partnerships the table has: what a meeting gets through.
const mostStates = 20

// healthOrder returns the rows of partnerships.csv that the table has, in its order;
// none where there is no such table.
func (v *view) healthOrder() []int {
	order := v.all("partnerships")
	if len(order) == 0 {
		return nil
	}
	c, ok := columnsOf(v.Result.Table("partnerships"), healthNames)
	if !ok {
		return nil
	}
	slices.SortStableFunc(order, func(i, j int) int { return v.urgency(c, j) - v.urgency(c, i) })
	return order[:min(len(order), mostStates)]
}

// urgency orders the rows. Only the team sees them ordered by what is for it.
func (v *view) urgency(c columns, i int) int {
	u := map[string]int{governance.EndPassed: 4, governance.EndNear: 2}[c["end_status"].Cell(i)]
	if v.Team && c["conflicts"].Cell(i) != "" {
		u += 8
	}
	if v.Team && c["lead_status"].Cell(i) == governance.NotRecorded {
		u++
	}
	return u
}

// healthCounts says without names what the table says with them. That there is none
// is said only where it is recorded of some: not recorded is not zero.
func (v *view) healthCounts(c columns, all int) []counted {
	ends := false
	for i := range all {
		ends = ends || c["end_status"].Cell(i) != governance.NotRecorded
	}
	roles := v.speaks("conflicts_of_role")
	var out []counted
	for _, r := range []struct {
		key      string
		recorded bool
		holds    func(i int) bool
	}{
		{"health-conflicts", roles, func(i int) bool { return c["conflicts"].Cell(i) != "" }},
		{"health-direct", roles, c["direct_implementation"].True},
		{"health-passed", ends, func(i int) bool { return c["end_status"].Cell(i) == governance.EndPassed }},
		{"health-near", ends, func(i int) bool { return c["end_status"].Cell(i) == governance.EndNear }},
		{"health-no-lead", false, func(i int) bool { return c["lead_status"].Cell(i) == governance.NotRecorded }},
		{"health-proposed", false, func(i int) bool { return c["type_proposed"].Cell(i) != "" }},
	} {
		k := 0
		for i := range all {
			if r.holds(i) {
				k++
			}
		}
		if k > 0 || r.recorded {
			out = append(out, v.counted(v.say(r.key), k, all))
		}
	}
	return out
}

// speaks reports whether the data say anything about an indicator.
func (v *view) speaks(indicator string) bool {
	name, basis := v.Result.Answers.Column("indicators", "indicator"), v.Result.Answers.Column("indicators", "basis")
	if name == nil || basis == nil {
		return false
	}
	for i := range name.Len() {
		if name.Cell(i) == indicator {
			return basis.Cell(i) != governance.Absent
		}
	}
	return false
}

func (v *view) healthRow(c columns, i int) healthRow {
	r := healthRow{
		Name: c["name"].Cell(i), Type: v.typeName(c["type"].Cell(i)),
		Members: v.l.Count(c["members"].Int(i)), Sectors: v.l.Count(c["sectors"].Int(i)),
		End: c["end"].Cell(i), Currency: c["currency"].Cell(i),
		Lead: c["lead"].Cell(i), Conflicts: v.conflicts(c["conflicts"].Cell(i)),
	}
	if c["type"].Cell(i) == "" && c["type_proposed"].Cell(i) != "" {
		var names []string
		for kind := range strings.SplitSeq(c["type_proposed"].Cell(i), "; ") {
			names = append(names, v.typeName(kind))
		}
		r.Type, r.Proposed = strings.Join(names, " / "), true
	}
	if age := c["age_days"].Cell(i); age != "" {
		r.Age = v.l.Number(c["age_days"].Float(i)/365.25, 1)
	}
	if y, m, d, ok := dayOf(r.End); ok {
		r.End = v.l.Date(y, m, d)
	}
	switch c["end_status"].Cell(i) {
	case governance.EndPassed:
		r.EndStatus = v.say("end-passed")
	case governance.EndNear:
		r.EndStatus = v.say("end-near")
	}
	for _, of := range []string{"budget", "pooled"} {
		if r.Money == "" && c[of].Cell(i) != "" {
			r.Money = v.l.Number(c[of].Float(i), 0)
		}
	}
	if c["lead_status"].Cell(i) == governance.NotRecorded {
		r.LeadStatus = v.say("lead-not-recorded")
	}
	for to, of := range map[*string]string{&r.Connected: "lead_connected", &r.Largest: "largest_share", &r.Goals: "goals_shared"} {
		if c[of].Cell(i) != "" {
			*to = v.l.Percent(c[of].Float(i))
		}
	}
	return r
}

// dayOf takes a date in a cell apart.
func dayOf(cell string) (year, month, day int, ok bool) {
	parts := strings.Split(cell, "-")
	if len(parts) != 3 {
		return 0, 0, 0, false
	}
	var numbers [3]int
	for k, p := range parts {
		x, err := strconv.Atoi(p)
		if err != nil {
			return 0, 0, 0, false
		}
		numbers[k] = x
	}
	return numbers[0], numbers[1], numbers[2], true
}

// conflicts takes the list in a cell apart. What names no kind belongs to the
// names before it.
func (v *view) conflicts(cell string) []conflict {
	var out []conflict
	for part := range strings.SplitSeq(cell, "; ") {
		kind, names, _ := strings.Cut(part, ": ")
		key, known := conflictKeys[kind]
		switch {
		case known:
			out = append(out, conflict{v.say(key), names})
		case len(out) > 0:
			out[len(out)-1].Names += "; " + part
		}
	}
	return out
}
