package governance

import (
	"cmp"
	"slices"

	"example.org/lintas/analysis/passes"
	"example.org/lintas/graph"
)

// noCurrency stands for the currency of amounts that have none recorded.
const noCurrency = "unknown"

// given is money of one funder in one currency to one organization; -1 is the
// network.
type given struct {
	to       int
	currency string
	funder   int
}

func (g given) compare(h given) int {
	return cmp.Or(cmp.Compare(g.to, h.to), cmp.Compare(g.currency, h.currency), cmp.Compare(g.funder, h.funder))
}

// giftsOf returns the money that funders are recorded to give: to the network as a
// whole, and to each organization that takes part in, and does not fund, what they
// fund.
func giftsOf(n *graph.Network) map[given]graph.Amount {
	sums := map[given]graph.Amount{}
	detailed := n.Partnerships().Detailed() // the others have no funders
	for i := range detailed {
		p := &detailed[i]
		funders := p.With(graph.Funder)
		for _, m := range moneyOf(p, funders) {
			add := func(to int) {
				key := given{to, m.currency, m.funder}
				sums[key] = sums[key].Plus(m.amount)
			}
			add(-1)
			for _, o := range p.Participants() {
				if !slices.Contains(funders, o) {
					add(o)
				}
			}
		}
	}
	return sums
}

// addFunders adds a row for the network and one for each organization funded, in
// each currency.
func (c *concentrations) addFunders(d *passes.Data) {
	sums := giftsOf(d.Network)
	keys := make([]given, 0, len(sums))
	for key := range sums {
		keys = append(keys, key)
	}
	slices.SortFunc(keys, given.compare)
	for len(keys) > 0 {
		first := keys[0]
		var amounts []float64
		for len(keys) > 0 && keys[0].to == first.to && keys[0].currency == first.currency {
			amounts = append(amounts, sums[keys[0]].Float64())
			keys = keys[1:]
		}
		id := whole
		if first.to >= 0 {
			id = d.Network.Organizations()[first.to].ID
		}
		c.add("funder", id, first.currency, amounts)
	}
}

// sum is money that one funder is recorded to give to a partnership.
type sum struct {
	funder   int
	amount   graph.Amount
	currency string
}

// moneyOf returns the contributions of the partnership's funders; its budget
// where none is recorded and it has one funder. Only what is more than 0 is money
// given.
func moneyOf(p *graph.Partnership, funders []int) []sum {
	var out []sum
	recorded := false
	add := func(funder int, m graph.Money) {
		if m.Amount.Sign() <= 0 {
			return
		}
		if m.Currency == "" {
			m.Currency = noCurrency
		}
		out = append(out, sum{funder, m.Amount, m.Currency})
	}
	for _, m := range p.Members {
		if m.Role == graph.Funder {
			recorded = recorded || m.Contribution.Amount.Known()
			add(m.Organization, m.Contribution)
		}
	}
	if !recorded && len(funders) == 1 {
		add(funders[0], p.Budget)
	}
	return out
}
