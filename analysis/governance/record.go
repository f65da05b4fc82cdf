package governance

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"sync"

	"example.org/lintas/analysis/passes"
	"example.org/lintas/graph"
)

// record is what the list says of one partnership that says more than who is
// tied to whom. What is not recorded is NaN, 0 or empty.
type record struct {
	*graph.Partnership
	participants []int
	leads        []int
	// linked is how many of the members that are not leads share another
	// partnership with a lead.
	linked  int
	sectors int
	blau    float64

	age, remaining float64 // days from the start and to the end, at the data's date

	goals      int // of the partnership
	withGoals  int // members that name any
	sharing    int // of those, the members that name one of the partnership's
	giving     int // members that give money, or carry out a part of the work
	receiving  int // members with a benefit
	exchanging int // members with both
	confirmed  int // members that confirm
	denied     int // members that do not

	money purse

	activities []int32 // of the network, that name this partnership
	together   int     // cells of these activities
	alone      int     // cells of the member with most of them

	kind proposal
	conflicts
}

// register is the records of a run.
type register struct {
	*passes.Data
	records []record // in the order of Detailed
	works   func() *works
	needed  func() needed
}

// shared keeps the register of a run for the measures that read it.
type shared struct{ *register }

func (s *shared) of(d *passes.Data) *register {
	if s.register == nil || s.Data != d {
		s.register = newRegister(d)
	}
	return s.register
}

// newRegister reads the partnerships that say more than a pair.
func newRegister(d *passes.Data) *register {
	detailed := d.Network.Partnerships().Detailed()
	r := &register{Data: d, records: make([]record, len(detailed)),
		works:  sync.OnceValue(func() *works { return worksOf(d.Network) }),
		needed: sync.OnceValue(func() needed { return neededOf(d.Network) })}
	number := make(map[string]int, len(detailed))
	for i := range detailed {
		p := &detailed[i]
		number[p.ID] = i
		r.records[i] = record{Partnership: p, participants: p.Participants(), leads: p.With(graph.Lead)}
	}
	all := d.Network.Activities()
	for i := range all {
		if k, ok := number[all[i].Partnership]; ok {
			r.records[k].activities = append(r.records[k].activities, int32(i))
		}
	}
	cells := cellsOf(d)
	for i := range r.records {
		p := &r.records[i]
		p.sectors, p.blau = sectorsAmong(p.participants, d.Network.Codes())
		p.age, p.remaining = span(p.Period, d.Network.Date())
		p.linked = r.linked(p)
		p.countGoals()
		p.countExchange(all)
		p.money = purseOf(p.Partnership)
		p.together, p.alone = covered(p.activities, all, cells)
	}
	r.addConflicts()
	for i := range r.records {
		r.records[i].kind = r.propose(&r.records[i])
	}
	return r
}

// everything returns all records.
func (r *register) everything() []*record {
	out := make([]*record, len(r.records))
	for i := range out {
		out[i] = &r.records[i]
	}
	return out
}

// span returns the days from the start of a period to the date, and from the date
// to its end; NaN where not recorded, or not yet begun.
func span(p graph.Period, date graph.Date) (age, remaining float64) {
	age, remaining = math.NaN(), math.NaN()
	if date != 0 && p.Start != 0 && p.Start <= date {
		age = float64(date.Since(p.Start))
	}
	if date != 0 && p.End != 0 {
		remaining = float64(p.End.Since(date))
	}
	return age, remaining
}

// linked returns how many of the other members share another partnership with a
// lead: the partnership itself ties everybody to it.
func (r *register) linked(p *record) int {
	own := 1
	if r.Projection == graph.Unprojected && len(p.participants) > 2 {
		own = 0
	}
	ties, rows := r.Flat.All(), r.Flat.Out()
	tied := func(lead, other int) bool {
		row := rows.Row(lead)
		k, ok := slices.BinarySearch(row, int32(other))
		return ok && ties[rows.Index[int(rows.Offsets[lead])+k]].Partnerships > own
	}
	count := 0
	for _, o := range p.participants {
		if !slices.Contains(p.leads, o) && slices.ContainsFunc(p.leads, func(lead int) bool { return tied(lead, o) }) {
			count++
		}
	}
	return count
}

// countGoals counts the members whose goals are those of the partnership: what it
// records as its goals, or, where it records none, what most members name, two at
// least.
func (p *record) countGoals() {
	own := map[string]bool{}
	for _, g := range p.Goals {
		own[folded(g)] = true
	}
	p.goals = len(own)
	named := map[string]int{} // by how many members
	byMember := map[int]map[string]bool{}
	for _, m := range p.Members {
		for _, g := range m.Goals {
			if byMember[m.Organization] == nil {
				byMember[m.Organization] = map[string]bool{}
			}
			if g = folded(g); !byMember[m.Organization][g] {
				byMember[m.Organization][g] = true
				named[g]++
			}
		}
	}
	if len(own) == 0 {
		most := 0
		for _, k := range named {
			most = max(most, k)
		}
		for g, k := range named {
			own[g] = k == most && most > 1
		}
	}
	p.withGoals = len(byMember)
	for _, goals := range byMember {
		for g := range goals {
			if own[g] {
				p.sharing++
				break
			}
		}
	}
}

// folded returns a text as it is compared: in small letters, with single spaces.
func folded(text string) string { return strings.Join(strings.Fields(strings.ToLower(text)), " ") }

// countExchange counts the members that give, receive and confirm.
func (p *record) countExchange(all []graph.Activity) {
	gives, receives := map[int]bool{}, map[int]bool{}
	answers := map[int]graph.Answer{}
	for _, m := range p.Members {
		if m.Contribution.Amount.Sign() > 0 {
			gives[m.Organization] = true
		}
		if m.Benefit != "" {
			receives[m.Organization] = true
		}
		// Yes is less than No: one row that denies is enough.
		answers[m.Organization] = max(answers[m.Organization], m.Confirmed)
	}
	for _, i := range p.activities {
		gives[all[i].Organization] = true
	}
	for _, o := range p.participants {
		if gives[o] {
			p.giving++
		}
		if receives[o] {
			p.receiving++
		}
		if gives[o] && receives[o] {
			p.exchanging++
		}
		switch answers[o] {
		case graph.Yes:
			p.confirmed++
		case graph.No:
			p.denied++
		}
	}
}

// agreement returns what the partnership says of an agreement.
func (p *record) agreement() graph.Answer {
	switch p.Agreement {
	case "":
		return graph.NotRecorded
	case "no":
		return graph.No
	}
	return graph.Yes
}

// purse is the money of a partnership. Amounts are empty where they are in
// several currencies.
type purse struct {
	budget, pooled graph.Amount
	currencies     []string // sorted
	contributors   int
	largest        float64 // share of the largest contributor
}

func purseOf(p *graph.Partnership) purse {
	out := purse{largest: math.NaN()}
	by := map[int]graph.Amount{}
	note := func(m graph.Money) bool {
		if m.Amount.Sign() <= 0 {
			return false
		}
		out.currencies = append(out.currencies, cmp.Or(m.Currency, noCurrency))
		return true
	}
	if note(p.Budget) {
		out.budget = p.Budget.Amount
	}
	for _, m := range p.Members {
		if note(m.Contribution) {
			by[m.Organization] = by[m.Organization].Plus(m.Contribution.Amount)
			out.pooled = out.pooled.Plus(m.Contribution.Amount)
		}
	}
	slices.Sort(out.currencies)
	out.currencies = slices.Compact(out.currencies)
	out.contributors = len(by)
	if len(out.currencies) > 1 {
		out.budget, out.pooled = graph.Amount{}, graph.Amount{}
		return out
	}
	var largest graph.Amount
	for _, a := range by {
		if a.Compare(largest) > 0 {
			largest = a
		}
	}
	if out.contributors > 0 {
		out.largest = largest.Float64() / out.pooled.Float64()
	}
	return out
}

// cellsOf numbers the cell of each activity: its theme, place and target group at
// the levels of the run.
func cellsOf(d *passes.Data) []int32 {
	type cell struct{ theme, place, group string }
	numbers := map[cell]int32{}
	all := d.Network.Activities()
	out := make([]int32, len(all))
	for i := range all {
		a := &all[i]
		key := cell{a.Theme.Cut(d.ThemeLevel).String(), pathOf(d.Network, a.PlaceCode, a.Place).Cut(d.PlaceLevel).String(), a.TargetGroup}
		number, ok := numbers[key]
		if !ok {
			number = int32(len(numbers))
			numbers[key] = number
		}
		out[i] = number
	}
	return out
}

// pathOf returns the path of a place: that of its code where the table of places
// has it.
func pathOf(n *graph.Network, code string, place graph.Path) graph.Path {
	if p, ok := n.Place(code); ok && code != "" {
		return p.Path
	}
	return place
}

// covered returns how many cells the activities cover together, and how many
// those of the organization that covers most.
func covered(activities []int32, all []graph.Activity, cells []int32) (together, alone int) {
	seen, by := map[int32]bool{}, map[int]map[int32]bool{}
	for _, i := range activities {
		o, c := all[i].Organization, cells[i]
		if by[o] == nil {
			by[o] = map[int32]bool{}
		}
		seen[c], by[o][c] = true, true
	}
	for _, own := range by {
		alone = max(alone, len(own))
	}
	return len(seen), alone
}
