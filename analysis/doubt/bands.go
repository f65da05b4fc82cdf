package doubt

import (
	"context"
	"math"
	"slices"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/graph/work"
)

// leastResamples is the smallest number of resamples from which a band is told.
const leastResamples = 50

// band is the 5 % and 95 % points of an organization's ranks, and the number of
// resamples that have a rank; NaN and 0 where these are too few.
type band struct {
	low, high float64
	resamples int
}

var noBand = band{math.NaN(), math.NaN(), 0}

// bands returns the bands of the measures of the pass, one slice a measure; nil
// where the network is too large for as many resamples as a band needs.
func (p *pass) bands(ctx context.Context, d *passes.Data) ([][]band, error) {
	n, arcs := float64(d.Ties.Len()), float64(len(d.Ties.Out().Targets))
	draws := chance.Draws(d.Bands, p.budget, p.steps(n, arcs))
	if draws < leastResamples || arcs == 0 {
		return nil, nil
	}
	ranks, err := p.ranks(ctx, d, draws)
	if err != nil {
		return nil, err
	}
	out := make([][]band, len(p.measures))
	for m := range out {
		out[m] = make([]band, d.Ties.Len())
		const chunk = 256
		err := work.Chunks(ctx, len(out[m]), chunk, func(low, high int) struct{} {
			for i := low; i < high; i++ {
				out[m][i] = bandOf(ranks, m, i)
			}
			return struct{}{}
		}, func(struct{}) {})
		if err != nil {
			return nil, err
		}
	}
	return out, nil
}

// ranks returns the ranks of every organization, by resample and measure.
func (p *pass) ranks(ctx context.Context, d *passes.Data, draws int) ([][][]int32, error) {
	type result struct {
		ranks [][]int32
		err   error
	}
	// A resample is one goroutine's: the passes within it have no others.
	alone := work.WithWorkers(ctx, 1)
	out := make([][][]int32, 0, draws)
	var failed error
	err := work.Chunks(ctx, draws, 1, func(draw, _ int) result {
		values, err := p.values(alone, without(d, chance.Stream(d.Seed, "bands", draw)))
		if err != nil {
			return result{err: err}
		}
		ranks := make([][]int32, len(values))
		for m := range values {
			ranks[m] = ranking(values[m], smallestFirst(p.measures[m]))
		}
		return result{ranks: ranks}
	}, func(r result) {
		if failed == nil {
			failed = r.err
		}
		out = append(out, r.ranks)
	})
	if err == nil {
		err = failed
	}
	return out, err
}

// bandOf returns the band of organization i in a measure. The points are moved
// out to whole ranks.
func bandOf(ranks [][][]int32, measure, i int) band {
	var all []float64
	for _, r := range ranks {
		if rank := r[measure][i]; rank > 0 {
			all = append(all, float64(rank))
		}
	}
	if len(all) < leastResamples {
		return noBand
	}
	slices.Sort(all)
	return band{math.Floor(chance.Quantile(all, 0.05)), math.Ceil(chance.Quantile(all, 0.95)), len(all)}
}
