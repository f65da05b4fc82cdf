package read

import (
	"maps"
	"slices"
	"strings"

	"example.org/lintas/graph"
)

// iatiMoney gathers the money of an activity. Its sum is that of its budgets
// where there are any: a revised budget takes the place of original ones that it
// overlaps. An activity without a budget has the sum of its transactions of one
// kind: outgoing commitments, else incoming commitments, else incoming funds,
// else disbursements and expenditures. Currencies are never added.
type iatiMoney struct {
	budgets []iatiBudget
	flows   map[string]currencies // by the code of the type
}

type iatiBudget struct {
	revised    bool
	start, end string
	value      iatiValue
}

type iatiValue struct {
	amount   graph.Amount
	currency string
	at       spot
}

// currencies holds a sum for each currency.
type currencies map[string]iatiValue

func (c currencies) add(v iatiValue) {
	sum, ok := c[v.currency]
	if !ok {
		sum.at, sum.currency = v.at, v.currency
	}
	sum.amount = sum.amount.Plus(v.amount)
	c[v.currency] = sum
}

// value returns the value that an element holds.
func (a *iatiActivity) value(p *element) (iatiValue, bool) {
	v := p.first("value")
	text := a.r.d.cleaned(v.text, v.at)
	if text == "" {
		return iatiValue{}, false
	}
	plain, ok := plainNumber(text, numberStyle{})
	amount, known := graph.ParseAmount(plain)
	if !ok || !known {
		a.r.count(countValue, v.at)
		return iatiValue{}, false
	}
	currency := currencyCode(a.neat(v, "currency"))
	if currency == "" {
		currency = a.currency
	}
	return iatiValue{amount, currency, v.at}, true
}

func (a *iatiActivity) budget(p *element) {
	v, ok := a.value(p)
	if !ok {
		return
	}
	kind := strings.ToLower(p.attr("type"))
	a.money.budgets = append(a.money.budgets, iatiBudget{
		revised: kind == "2" || kind == "revised",
		start:   dayOf(p.first("period-start").attr("iso-date")), end: dayOf(p.first("period-end").attr("iso-date")),
		value: v})
}

func (a *iatiActivity) transaction(p *element) {
	for i := range p.parts {
		if p.parts[i].name == "sector" {
			a.addSector(&a.inMoney, &p.parts[i], "")
		}
	}
	kind := strings.ToLower(p.first("transaction-type").attr("code"))
	if code := iatiFlows[kind]; code != "" {
		kind = code
	}
	if kind == "1" || kind == "11" {
		if ref := a.neat(p.first("provider-org"), "provider-activity-id"); ref != "" {
			a.paidBy = append(a.paidBy, ref)
		}
	}
	v, ok := a.value(p)
	if !ok {
		return
	}
	if a.money.flows == nil {
		a.money.flows = map[string]currencies{}
	}
	if kind == "4" {
		kind = "3"
	}
	if a.money.flows[kind] == nil {
		a.money.flows[kind] = currencies{}
	}
	a.money.flows[kind].add(v)
}

// sums returns the sum of each currency, in the order of their codes.
func (m *iatiMoney) sums(r *iatiReader) []sum {
	total := m.budgeted()
	for _, kind := range []string{"2", "11", "1", "3"} {
		if len(total) > 0 {
			break
		}
		total = m.flows[kind]
	}
	var out []sum
	for _, currency := range slices.Sorted(maps.Keys(total)) {
		v := total[currency]
		if v.amount.Sign() < 0 {
			r.count(countValue, v.at)
			continue
		}
		out = append(out, sum{amount: term{v.amount.String(), v.at}, currency: currency, plain: true})
	}
	return out
}

// budgeted returns the sums of the budgets that are in force.
func (m *iatiMoney) budgeted() currencies {
	revised := revisedPeriods(m.budgets)
	out := currencies{}
	for _, b := range m.budgets {
		if b.revised || !revised.meet(b.start, b.end) {
			out.add(b.value)
		}
	}
	return out
}

// periods are spans of days in order, none of which meets another.
type periods []iatiBudget

// revisedPeriods returns the periods of the revised budgets, joined where they
// meet. Days in the form 2024-03-31 compare as text.
func revisedPeriods(budgets []iatiBudget) periods {
	var out periods
	for _, b := range budgets {
		if b.revised && b.start <= b.end {
			out = append(out, b)
		}
	}
	slices.SortFunc(out, func(a, b iatiBudget) int { return strings.Compare(a.start, b.start) })
	kept := out[:0]
	for _, b := range out {
		n := len(kept)
		if n > 0 && (b.start < kept[n-1].end || b.start == kept[n-1].start) {
			kept[n-1].end = max(kept[n-1].end, b.end)
			continue
		}
		kept = append(kept, b)
	}
	return kept
}

// meet reports whether a span of days and one of the periods are the same or
// have more than the day in common on which one ends and the other begins.
func (p periods) meet(start, end string) bool {
	i, _ := slices.BinarySearchFunc(p, start, func(b iatiBudget, start string) int { return strings.Compare(b.end, start) })
	for ; i < len(p) && p[i].start <= end; i++ {
		if start < p[i].end && p[i].start < end || start == p[i].start && end == p[i].end {
			return true
		}
	}
	return false
}
