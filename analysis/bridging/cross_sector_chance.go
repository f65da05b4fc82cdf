package bridging

import (
	"context"
	"math"
	"slices"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph/walk"
	"example.org/lintas/graph/words"
)

// carryCost is the largest cost, in arcs searched times dealings, of what chance
// has to say about cross-sector betweenness.
const carryCost = 1e10

var crossSectorChance = registry.Metric{
	Columns: slices.Concat(
		[]registry.Column{{File: "sectors", Name: "cross_sector_betweenness",
			Label:      words.Text{EN: "Cross-sector betweenness", ID: "Perantaraan lintas sektor"},
			Definition: words.Text{EN: "sum of its members' cross-sector betweenness", ID: "jumlah perantaraan lintas sektor anggotanya"},
			Formula:    "Σ_{v∈g} Σ_{s<t, c_s≠c_t} σ_st(v)/σ_st", Source: flom, Unit: "pairs", Range: fromZero}},
		crossSectorComparison(),
		[]registry.Column{{File: "sectors", Name: "cross_sector_permutations",
			Label:      words.Text{EN: "Draws of cross-sector betweenness", ID: "Jumlah acakan perantaraan lintas sektor"},
			Definition: words.Text{EN: "number of random draws behind low, high and p of cross-sector betweenness; empty: none", ID: "jumlah pengacakan di balik batas bawah, batas atas, dan peluang perantaraan lintas sektor; kosong: tidak ada"},
			Formula:    "min(N, 10¹⁰/(n · 2m))", Unit: "draws", Range: fromZero}}),
	Compute: func(ctx context.Context, d *passes.Data, a *registry.Answers) error {
		s := newStatistics(d)
		b, err := d.CrossSector()
		if err != nil {
			return err
		}
		observed := s.sum(d.Network.Codes(), b.CrossSector)
		a.SetEstimate("sectors", "cross_sector_betweenness", b.Method)
		count := chance.Draws(d.Permutations, carryCost, cost(d))
		if count < chance.MinDraws || s.known < 2 {
			count = 0
		}
		var figures []chance.Figure
		if count == 0 {
			figures, err = carriedWithoutDraws(ctx, d, s, observed)
		} else {
			figures, err = carriedWithDraws(ctx, d, s, observed, count)
		}
		if err != nil {
			return err
		}
		a.Put("sectors", bySector(d, "cross_sector_betweenness", observed))
		putComparison(d, a, "cross_sector", figures)
		a.Put("sectors", sameForAll(d, "cross_sector_permutations", count))
		return nil
	},
}

// crossSectorComparison is a comparison in which the organizations that make the
// sum stay the same.
func crossSectorComparison() []registry.Column {
	columns := comparison("cross_sector", words.Text{EN: "Cross-sector betweenness", ID: "Perantaraan lintas sektor"}, "pairs", fromZero,
		"betweenness · (1 − Σ_h n_h(n_h−1)/(n(n−1)))")
	for i := range columns {
		columns[i].Definition.EN += "; the sum is over the same organizations"
		columns[i].Definition.ID += "; jumlahnya atas organisasi yang sama"
	}
	return columns
}

// cost returns the arcs that one search from every organization looks at.
func cost(d *passes.Data) float64 {
	return float64(d.Network.Len()) * 2 * float64(len(d.Flat.All()))
}

// sum returns the sum of the organizations' values over each sector.
func (s *statistics) sum(codes []int32, values []float64) []float64 {
	out := make([]float64, s.sectors)
	for i, c := range codes {
		if c >= 0 {
			out[c] += values[i]
		}
	}
	return out
}

// carriedWithoutDraws returns the figures with an expectation alone, which is
// exact: a pair of organizations is of different sectors with the same
// probability wherever it is. Where betweenness is not at hand and a pass of its
// own is past the cost, there is none.
func carriedWithoutDraws(ctx context.Context, d *passes.Data, s *statistics, observed []float64) ([]chance.Figure, error) {
	codes := d.Network.Codes()
	whole := make([]float64, len(codes))
	switch {
	case s.known == len(codes) && !d.Ties.IsDirected():
		b, err := d.Betweenness()
		if err != nil {
			return nil, err
		}
		whole = b.Organizations
	case cost(d) <= carryCost:
		// Everybody in a sector of its own: all pairs of known sector count.
		apart := slices.Clone(codes)
		for i, c := range codes {
			if c >= 0 {
				apart[i] = int32(i)
			}
		}
		var err error
		if whole, err = walk.CrossSector(ctx, d.Flat, apart); err != nil {
			return nil, err
		}
	default:
		for i := range whole {
			whole[i] = math.NaN()
		}
	}
	figures := make([]chance.Figure, s.sectors)
	for g, x := range s.sum(codes, whole) {
		figures[g] = chance.Compared(observed[g], x*(1-s.expectedWithin()), s.sizes[g], nil)
	}
	return figures, nil
}

// carriedWithDraws compares with the draws too.
func carriedWithDraws(ctx context.Context, d *passes.Data, s *statistics, observed []float64, count int) ([]chance.Figure, error) {
	c, err := carry(ctx, d.Flat, d.Network.Codes(), s.sectors, s.labels, d.Seed, count)
	if err != nil {
		return nil, err
	}
	figures := make([]chance.Figure, s.sectors)
	draws := make([]float64, count)
	for g := range figures {
		for k := range draws {
			draws[k] = c.across(k+1, g)
		}
		// The value by the same sums as the draws, so that equal ones compare so.
		figures[g] = chance.Compared(c.across(0, g), c.whole[g]*(1-s.expectedWithin()), s.sizes[g], draws)
		figures[g].Value = observed[g]
	}
	return figures, nil
}

// across returns what sector g carries between organizations of different
// sectors in a dealing. What rounding leaves of nothing is nothing.
func (c *carried) across(dealing, g int) float64 {
	x := c.whole[g] - c.same[dealing*c.sectors+g]
	if math.Abs(x) < 1e-10*c.whole[g] {
		return 0
	}
	return x
}
