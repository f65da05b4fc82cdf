package governance

import (
	"cmp"
	"context"
	"math"
	"slices"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
)

// funders says whom two funders fund both, what part of a grantee's recorded money
// each gives, and who else funds it.
var funders = registry.Metric{
	Columns: slices.Concat(funderColumns, fundingColumns),
	Compute: func(_ context.Context, d *passes.Data, a *registry.Answers) error {
		links := linksOf(d.Network)
		putFunders(d.Network, links, a)
		putFunding(d.Network, links, a)
		return nil
	},
}

var funderColumns = []registry.Column{
	{File: "funders", Name: "funder_a",
		Label:      words.Text{EN: "Funder", ID: "Pendana"},
		Definition: words.Text{EN: "id of a funder that shares a grantee with another: an organization that takes part in, and does not fund, a partnership that both, or each in its own, fund", ID: "kode pendana yang memiliki penerima bersama dengan pendana lain: organisasi yang ikut, dan tidak mendanai, kemitraan yang keduanya danai, bersama atau masing-masing"}},
	{File: "funders", Name: "funder_b",
		Label:      words.Text{EN: "And funder", ID: "Dengan pendana"},
		Definition: words.Text{EN: "id of the other funder", ID: "kode pendana yang lain"}},
	{File: "funders", Name: "shared_grantees",
		Label:      words.Text{EN: "Shared grantees", ID: "Penerima bersama"},
		Definition: words.Text{EN: "number of organizations that both are recorded to fund", ID: "jumlah organisasi yang tercatat didanai keduanya"}, Unit: "organizations", Range: "1…"},
	{File: "funders", Name: "grantees_a",
		Label:      words.Text{EN: "Grantees of the first", ID: "Penerima yang pertama"},
		Definition: words.Text{EN: "number of organizations that the first is recorded to fund", ID: "jumlah organisasi yang tercatat didanai yang pertama"}, Unit: "organizations", Range: "1…"},
	{File: "funders", Name: "grantees_b",
		Label:      words.Text{EN: "Grantees of the second", ID: "Penerima yang kedua"},
		Definition: words.Text{EN: "number of organizations that the second is recorded to fund", ID: "jumlah organisasi yang tercatat didanai yang kedua"}, Unit: "organizations", Range: "1…"},
	{File: "funders", Name: "jaccard",
		Label:      words.Text{EN: "Jaccard", ID: "Jaccard"},
		Definition: words.Text{EN: "shared grantees over the grantees of either", ID: "penerima bersama dibagi penerima salah satunya"},
		Formula:    "shared / (a + b − shared)", Source: "Jaccard 1901", Unit: "share", Range: "0…1"},
	{File: "funders", Name: "names",
		Label:      words.Text{EN: "Shared grantees by name", ID: "Nama penerima bersama"},
		Definition: words.Text{EN: "names of the shared grantees", ID: "nama penerima bersama"}},
}

var fundingColumns = []registry.Column{
	{File: "funding", Name: "funder",
		Label:      words.Text{EN: "Funder", ID: "Pendana"},
		Definition: words.Text{EN: "id of the funder", ID: "kode pendana"}},
	{File: "funding", Name: "grantee",
		Label:      words.Text{EN: "Grantee", ID: "Penerima"},
		Definition: words.Text{EN: "id of an organization that takes part in, and does not fund, what the funder funds", ID: "kode organisasi yang ikut, dan tidak mendanai, kemitraan yang didanai pendana itu"}},
	{File: "funding", Name: "partnerships",
		Label:      words.Text{EN: "Partnerships", ID: "Kemitraan"},
		Definition: words.Text{EN: "number of partnerships that join the two so", ID: "jumlah kemitraan yang menghubungkan keduanya demikian"}, Unit: "partnerships", Range: "1…"},
	{File: "funding", Name: "amount",
		Label:      words.Text{EN: "Money recorded", ID: "Uang tercatat"},
		Definition: words.Text{EN: "money of those partnerships from the funder: its recorded contribution, or the budget where none is and it is the only funder; in full for each organization in it; empty: not recorded", ID: "uang dari pendana untuk kemitraan itu: kontribusinya yang tercatat, atau anggaran bila tidak ada dan pendananya satu; penuh untuk setiap organisasi di dalamnya; kosong: tidak tercatat"}, Unit: "currency"},
	{File: "funding", Name: "share",
		Label:      words.Text{EN: "Share of the grantee's money", ID: "Bagian dari uang penerima"},
		Definition: words.Text{EN: "part that the amount is of all money recorded to the grantee from its funders, in the same currency", ID: "bagian jumlah itu dari semua uang tercatat untuk penerima dari para pendananya, dalam mata uang yang sama"},
		Formula:    "amount / Σ amounts to the grantee", Unit: "share", Range: "0…1"},
	{File: "funding", Name: "currency",
		Label:      words.Text{EN: "Currency", ID: "Mata uang"},
		Definition: words.Text{EN: "currency of the amount, each by itself; unknown where none is recorded; empty without an amount", ID: "mata uang, masing-masing tersendiri; unknown bila tidak tercatat; kosong bila tanpa jumlah"}},
	{File: "funding", Name: "other_funders",
		Label:      words.Text{EN: "Who else funds it", ID: "Siapa lagi yang mendanai"},
		Definition: words.Text{EN: "names of the other funders recorded for the grantee; empty: none is recorded in this list", ID: "nama pendana lain yang tercatat untuk penerima itu; kosong: tidak tercatat dalam daftar ini"}},
}

// links are who funds whom: the number of partnerships by funder and grantee.
type links map[[2]int]int

func linksOf(n *graph.Network) links {
	out := links{}
	detailed := n.Partnerships().Detailed() // the others have no funders
	for i := range detailed {
		p := &detailed[i]
		givers := p.With(graph.Funder)
		for _, o := range p.Participants() {
			if slices.Contains(givers, o) {
				continue
			}
			for _, f := range givers {
				out[[2]int{f, o}]++
			}
		}
	}
	return out
}

// sorted returns the pairs of funder and grantee in their order.
func (l links) sorted() [][2]int {
	out := make([][2]int, 0, len(l))
	for pair := range l {
		out = append(out, pair)
	}
	slices.SortFunc(out, func(a, b [2]int) int { return cmp.Or(a[0]-b[0], a[1]-b[1]) })
	return out
}

// by returns, for each organization at one end of a link, those at the other in
// order: the grantees of each funder at 0, the funders of each grantee at 1.
func (l links) by(end int) map[int][]int {
	out := map[int][]int{}
	for _, pair := range l.sorted() {
		out[pair[end]] = append(out[pair[end]], pair[1-end])
	}
	return out
}

// putFunders fills in funders.csv: the pairs of funders with a grantee in common, by
// their ids.
func putFunders(n *graph.Network, l links, a *registry.Answers) {
	shared := map[[2]int][]int{}
	givers := l.by(1)
	for o := range n.Len() {
		for i, f := range givers[o] {
			for _, g := range givers[o][i+1:] {
				shared[[2]int{f, g}] = append(shared[[2]int{f, g}], o)
			}
		}
	}
	pairs := make([][2]int, 0, len(shared))
	for pair := range shared {
		pairs = append(pairs, pair)
	}
	slices.SortFunc(pairs, func(a, b [2]int) int { return cmp.Or(a[0]-b[0], a[1]-b[1]) })
	grantees := l.by(0)
	var ids [2][]string
	var counts [3][]int
	var jaccard []float64
	var common []string
	for _, p := range pairs {
		both, first, second := len(shared[p]), len(grantees[p[0]]), len(grantees[p[1]])
		for side := range ids {
			ids[side] = append(ids[side], n.Organizations()[p[side]].ID)
		}
		counts[0], counts[1], counts[2] = append(counts[0], both), append(counts[1], first), append(counts[2], second)
		jaccard = append(jaccard, chance.Ratio(float64(both), float64(first+second-both)))
		common = append(common, names(n, shared[p]))
	}
	a.Put("funders", table.Texts("funder_a", ids[0]), table.Texts("funder_b", ids[1]), table.Counts("shared_grantees", counts[0]),
		table.Counts("grantees_a", counts[1]), table.Counts("grantees_b", counts[2]), table.Numbers("jaccard", jaccard),
		table.Texts("names", common))
}

// putFunding fills in funding.csv: who funds whom, by their ids, with a row for each
// currency.
func putFunding(n *graph.Network, l links, a *registry.Answers) {
	gifts := giftsOf(n)
	type money struct {
		to       int
		currency string
	}
	received := map[money]graph.Amount{}
	currencies := map[[2]int][]string{}
	for g, amount := range gifts {
		at := money{g.to, g.currency}
		received[at] = received[at].Plus(amount)
		currencies[[2]int{g.funder, g.to}] = append(currencies[[2]int{g.funder, g.to}], g.currency)
	}
	givers := l.by(1)
	var from, to, amounts, currency, others []string
	var partnerships []int
	var shares []float64
	for _, pair := range l.sorted() {
		of := currencies[pair]
		slices.Sort(of)
		if len(of) == 0 {
			of = []string{""}
		}
		for _, c := range of {
			amount := gifts[given{pair[1], c, pair[0]}]
			share := math.NaN()
			if amount.Known() {
				share = chance.Ratio(amount.Float64(), received[money{pair[1], c}].Float64())
			}
			from, to = append(from, n.Organizations()[pair[0]].ID), append(to, n.Organizations()[pair[1]].ID)
			amounts, shares, currency = append(amounts, amount.String()), append(shares, share), append(currency, c)
			partnerships = append(partnerships, l[pair])
			rest := slices.DeleteFunc(slices.Clone(givers[pair[1]]), func(f int) bool { return f == pair[0] })
			others = append(others, names(n, rest))
		}
	}
	a.Put("funding", table.Texts("funder", from), table.Texts("grantee", to), table.Counts("partnerships", partnerships),
		table.Decimals("amount", amounts), table.Numbers("share", shares), table.Texts("currency", currency),
		table.Texts("other_funders", others))
}
