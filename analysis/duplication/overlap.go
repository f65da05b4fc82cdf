package duplication

import (
	"context"
	"math"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/walk"
	"example.org/lintas/graph/work"
)

// The pairs that overlap.csv holds.
const (
	allPairs  = 1_000_000
	mostPairs = 10_000_000
)

var overlapMetric = registry.Metric{
	Columns: overlapColumns,
	Compute: func(ctx context.Context, d *passes.Data, a *registry.Answers) error {
		e := newEncounters(d, bondsBy(d.Network, d.Coordination), d.ThemeLevel, d.PlaceLevel)
		limit := bounds{all: allPairs, most: mostPairs, least: d.OverlapMin}
		sum, pairs, err := e.pairs(ctx, limit)
		if err != nil {
			return err
		}
		distance := unknown(len(pairs))
		if sum.pairs <= limit.all {
			if distance, err = distances(ctx, d.Flat, pairs); err != nil {
				return err
			}
		}
		odds, err := e.chances(ctx, pairs)
		if err != nil {
			return err
		}
		draws, err := e.totals(ctx, d)
		if err != nil {
			return err
		}
		a.Put("overlap", e.table(d.Network, pairs, distance)...)
		a.Put("overlap", table.Numbers("expected", odds.expected), table.Numbers("p", odds.p),
			table.Numbers("p_adjusted", odds.adjusted))
		figures(e, sum, draws, len(pairs), a)
		return nil
	},
}

func figures(e *encounters, sum total, draws []total, held int, a *registry.Answers) {
	left := math.NaN()
	if len(e.cells) > 0 {
		left = float64(sum.pairs - held)
	}
	a.SetFigure("overlap_pairs_left_out", chance.Bare(left, sum.pairs))
	compare := func(name string, of func(total) float64) {
		value, values := math.NaN(), make([]float64, len(draws))
		if len(e.cells) > 0 {
			value = of(sum)
		}
		for i := range draws {
			values[i] = of(draws[i])
		}
		a.SetFigure(name, chance.Compared(value, math.NaN(), sum.pairs, values))
	}
	compare("coordination_rate", total.rate)
	compare("uncoordinated_overlap", func(t total) float64 { return t.loose })
	compare("overlap_pairs", func(t total) float64 { return float64(t.pairs) })
}

// rate returns the share of the overlap that lies between organizations that are
// coordinated.
func (s total) rate() float64 { return chance.Ratio(s.bound, s.loose+s.bound) }

// table returns the columns of overlap.csv.
func (e *encounters) table(n *graph.Network, pairs []pair, distance []float64) []table.Column {
	organizations, m := n.Organizations(), len(pairs)
	idA, idB := make([]string, m), make([]string, m)
	shared, cellsA, cellsB, partnerships := make([]int, m), make([]int, m), make([]int, m), make([]int, m)
	jaccard, ofA, ofB := make([]float64, m), make([]float64, m), make([]float64, m)
	cosine, loose, coordinated := make([]float64, m), make([]float64, m), make([]bool, m)
	for i, p := range pairs {
		idA[i], idB[i] = organizations[p.a].ID, organizations[p.b].ID
		shared[i], cellsA[i], cellsB[i] = int(p.shared), len(e.seats[p.a]), len(e.seats[p.b])
		jaccard[i] = e.jaccard(p)
		ofA[i], ofB[i] = e.containment(p)
		cosine[i], coordinated[i], partnerships[i] = p.cosine, p.coordinated, e.partnerships.shared(p.a, p.b)
		loose[i] = p.cosine
		if p.coordinated && !math.IsNaN(p.cosine) {
			loose[i] = 0
		}
	}
	return []table.Column{
		table.Texts("organization_a", idA), table.Texts("organization_b", idB),
		table.Counts("shared_cells", shared), table.Counts("cells_a", cellsA), table.Counts("cells_b", cellsB),
		table.Numbers("jaccard", jaccard),
		table.Numbers("containment_a", ofA), table.Numbers("containment_b", ofB),
		table.Numbers("cosine", cosine),
		table.Counts("shared_partnerships", partnerships),
		table.Numbers("distance", distance),
		table.Bools("coordinated", coordinated),
		table.Numbers("uncoordinated_overlap", loose),
	}
}

// distances returns the number of ties on a shortest path between the two of each
// pair, NaN where there is none. Pairs are in ascending order of a.
func distances(ctx context.Context, t *graph.Ties, pairs []pair) ([]float64, error) {
	out := unknown(len(pairs))
	var starts []int
	for i := range pairs {
		if i == 0 || pairs[i].a != pairs[i-1].a {
			starts = append(starts, i)
		}
	}
	err := work.Chunks(ctx, len(starts), span, func(low, high int) struct{} {
		search := walk.NewBFS(t)
		for _, start := range starts[low:high] {
			from := search.From(int(pairs[start].a))
			for i := start; i < len(pairs) && pairs[i].a == pairs[start].a; i++ {
				if steps := from[pairs[i].b]; steps >= 0 {
					out[i] = float64(steps)
				}
			}
		}
		return struct{}{}
	}, func(struct{}) {})
	return out, err
}

func unknown(n int) []float64 {
	out := make([]float64, n)
	for i := range out {
		out[i] = math.NaN()
	}
	return out
}
