package duplication

import (
	"context"
	"math"
	"slices"
	"strings"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph"
	"example.org/lintas/graph/table"
)

var cellsMetric = registry.Metric{
	Columns: cellColumns,
	Compute: func(ctx context.Context, d *passes.Data, a *registry.Answers) error {
		r, err := rows(ctx, d.Network, bondsBy(d.Network, d.Coordination), d.ThemeLevel, d.PlaceLevel)
		if err != nil {
			return err
		}
		a.Put("cells", cellTable(d.Network, r)...)
		h := headlineOf(r)
		count := func(x int) float64 {
			if h.cells == 0 {
				return math.NaN()
			}
			return float64(x)
		}
		a.SetFigure("redundancy_index", chance.Bare(h.redundant/h.provided, h.cells))
		a.SetFigure("cells", chance.Bare(count(h.cells), h.cells))
		a.SetFigure("sole_provider_cells", chance.Bare(count(h.sole), h.cells))
		a.SetFigure("overlap_candidate_cells", chance.Bare(count(h.candidates), h.cells))
		gaps := math.NaN() // without a list of needs nobody can tell a gap
		if h.needs > 0 {
			gaps = float64(h.gaps)
		}
		a.SetFigure("gap_cells", chance.Bare(gaps, h.needs))
		return nil
	},
}

// headline is what the rows say in a few numbers. All but needs and gaps are of
// the cells at the levels of the run, so that a need at another level does not
// count the same activities twice.
type headline struct {
	cells, sole, candidates int
	needs, gaps             int
	// redundant is Σ max(0, m−r) and provided Σ m, over cells with m
	// organizations of which r are wanted.
	redundant, provided float64
}

func headlineOf(rows []row) headline {
	var h headline
	for i := range rows {
		r := &rows[i]
		if r.recorded {
			h.needs++
		}
		status := r.status()
		if status == Gap {
			h.gaps++
		}
		if r.kind != kindCell {
			continue
		}
		m := float64(len(r.members))
		h.cells++
		h.provided += m
		h.redundant += max(0, m-r.required())
		switch status {
		case SoleProvider:
			h.sole++
		case OverlapCandidate:
			h.candidates++
		}
	}
	return h
}

// cellTable returns the columns of cells.csv.
func cellTable(n *graph.Network, rows []row) []table.Column {
	texts := func(name string, of func(*row) string) table.Column {
		cells := make([]string, len(rows))
		for i := range rows {
			cells[i] = of(&rows[i])
		}
		return table.Texts(name, cells)
	}
	counts := func(name string, of func(*row) int) table.Column {
		cells := make([]int, len(rows))
		for i := range rows {
			cells[i] = of(&rows[i])
		}
		return table.Counts(name, cells)
	}
	numbers := func(name string, of func(*row) float64) table.Column {
		cells := make([]float64, len(rows))
		for i := range rows {
			cells[i] = of(&rows[i])
		}
		return table.Numbers(name, cells)
	}
	budget, currency := budgets(n, rows)
	return []table.Column{
		texts("theme", func(r *row) string { return r.theme }),
		texts("place", func(r *row) string { return r.place.name }),
		texts("target_group", func(r *row) string { return r.group }),
		counts("organizations", func(r *row) int { return len(r.members) }),
		texts("names", func(r *row) string { return r.names(n) }),
		texts("sectors", func(r *row) string { return r.sectors(n) }),
		counts("coordinated_pairs", func(r *row) int { return r.coordinated }),
		counts("pairs", func(r *row) int { return r.pairs }),
		budget,
		numbers("beneficiaries", func(r *row) float64 { return r.beneficiaries(n) }),
		numbers("people", func(r *row) float64 { return r.people }),
		numbers("target", func(r *row) float64 { return r.target }),
		numbers("wanted", func(r *row) float64 { return r.wanted }),
		texts("status", func(r *row) string { return string(r.status()) }),
		texts("place_code", func(r *row) string { return r.place.code }),
		currency,
		texts("kind", func(r *row) string { return r.kind }),
	}
}

// names returns the members' labels in order.
func (c *cell) names(n *graph.Network) string {
	labels := make([]string, len(c.members))
	for i, m := range c.members {
		labels[i] = n.Organizations()[m.organization].Label()
	}
	slices.Sort(labels)
	return strings.Join(labels, "; ")
}

// sectors returns the members' known sectors in order, each once.
func (c *cell) sectors(n *graph.Network) string {
	var keys []string
	for _, m := range c.members {
		if s := n.Organizations()[m.organization].Sector; s != graph.Unknown {
			keys = append(keys, s)
		}
	}
	slices.Sort(keys)
	return strings.Join(slices.Compact(keys), "; ")
}

// beneficiaries returns the sum over the activities; NaN where none records
// them.
func (c *cell) beneficiaries(n *graph.Network) float64 {
	sum := math.NaN()
	for _, i := range c.activities {
		sum = add(sum, n.Activities()[i].Beneficiaries)
	}
	return sum
}

// noCurrency stands for the currency of amounts that have none recorded.
const noCurrency = "unknown"

// money returns the sum of the activities' budgets in each currency, by
// currency.
func (c *cell) money(n *graph.Network) []graph.Money {
	var sums []graph.Money
	for _, i := range c.activities {
		b := n.Activities()[i].Budget
		if !b.Amount.Known() {
			continue
		}
		if b.Currency == "" {
			b.Currency = noCurrency
		}
		at, found := slices.BinarySearchFunc(sums, b.Currency, func(m graph.Money, currency string) int {
			return strings.Compare(m.Currency, currency)
		})
		if !found {
			sums = slices.Insert(sums, at, graph.Money{Currency: b.Currency})
		}
		sums[at].Amount = sums[at].Amount.Plus(b.Amount)
	}
	return sums
}

// budgets returns the columns budget and currency. The amounts of a cell with
// several currencies are a list in the order of the currencies, and the column
// is text as soon as one cell has such a list.
func budgets(n *graph.Network, rows []row) (budget, currency table.Column) {
	amounts, currencies := make([]string, len(rows)), make([]string, len(rows))
	several := false
	for i := range rows {
		var a, c []string
		for _, m := range rows[i].money(n) {
			a, c = append(a, m.Amount.String()), append(c, m.Currency)
		}
		amounts[i], currencies[i] = strings.Join(a, "; "), strings.Join(c, "; ")
		several = several || len(a) > 1
	}
	if several {
		return table.Texts("budget", amounts), table.Texts("currency", currencies)
	}
	return table.Decimals("budget", amounts), table.Texts("currency", currencies)
}
