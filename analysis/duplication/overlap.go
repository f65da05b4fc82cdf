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
		distance := table.MadeNumbers("distance", len(pairs), func(int) float64 { return math.NaN() })
		if sum.pairs <= limit.all {
			steps, err := distances(ctx, d.Flat, pairs)
			if err != nil {
				return err
			}
			distance = table.Numbers("distance", steps)
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
		number := func(name string, of []float64) table.Column {
			return table.MadeNumbers(name, len(pairs), func(i int) float64 { return of[odds.of[i]] })
		}
		a.Put("overlap", number("expected", odds.expected), number("p", odds.p), number("p_adjusted", odds.adjusted))
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

// table returns the columns of overlap.csv. What follows from pairs is made when
// asked for: of ten million it would take most of the memory of a run.
func (e *encounters) table(n *graph.Network, pairs []pair, distance table.Column) []table.Column {
	id := func(name string, of func(pair) int32) table.Column {
		return table.Made(name, len(pairs), func(i int) string { return n.Organizations()[of(pairs[i])].ID })
	}
	count := func(name string, of func(pair) int) table.Column {
		return table.MadeCounts(name, len(pairs), func(i int) int { return of(pairs[i]) })
	}
	number := func(name string, of func(pair) float64) table.Column {
		return table.MadeNumbers(name, len(pairs), func(i int) float64 { return of(pairs[i]) })
	}
	return []table.Column{
		id("organization_a", func(p pair) int32 { return p.a }),
		id("organization_b", func(p pair) int32 { return p.b }),
		count("shared_cells", func(p pair) int { return int(p.shared) }),
		count("cells_a", func(p pair) int { return len(e.seats[p.a]) }),
		count("cells_b", func(p pair) int { return len(e.seats[p.b]) }),
		number("jaccard", e.jaccard),
		number("containment_a", func(p pair) float64 { ofA, _ := e.containment(p); return ofA }),
		number("containment_b", func(p pair) float64 { _, ofB := e.containment(p); return ofB }),
		number("cosine", func(p pair) float64 { return p.cosine }),
		count("shared_partnerships", func(p pair) int { return e.partnerships.shared(p.a, p.b) }),
		distance,
		table.MadeBools("coordinated", len(pairs), func(i int) bool { return pairs[i].coordinated }),
		number("uncoordinated_overlap", func(p pair) float64 {
			if p.coordinated && !math.IsNaN(p.cosine) {
				return 0
			}
			return p.cosine
		}),
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
