package bridging

import (
	"context"
	"math"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph/work"
)

// putWeightedIndices fills in the figures of the network by strength.
func putWeightedIndices(ctx context.Context, d *passes.Data, a *registry.Answers) error {
	w := newStrengths(newStatistics(d))
	m := len(w.ends)
	count := chance.Draws(d.Permutations, 2e9, float64(m))
	if count < chance.MinDraws || w.known < 2 {
		count = 0
	}
	type pair struct{ modularity, assortativity []float64 }
	var all pair
	const chunk = 32
	err := work.Chunks(ctx, count, chunk, func(low, high int) pair {
		var part pair
		dealt := make([]int32, len(w.labels))
		for draw := low; draw < high && ctx.Err() == nil; draw++ {
			chance.Permuted(d.Seed, draw, w.labels, dealt)
			q, r := w.indices(dealt)
			part.modularity, part.assortativity = append(part.modularity, q), append(part.assortativity, r)
		}
		return part
	}, func(part pair) {
		all.modularity = append(all.modularity, part.modularity...)
		all.assortativity = append(all.assortativity, part.assortativity...)
	})
	// The last chunk may have been cut short though every chunk was merged.
	if err == nil {
		err = ctx.Err()
	}
	if err != nil {
		return err
	}
	q, r := w.indices(w.labels)
	a.SetFigure("modularity_sector_weighted", chance.Compared(q, w.expectedModularity(), m, all.modularity))
	a.SetFigure("sector_assortativity_weighted", chance.Compared(r, math.NaN(), m, all.assortativity))
	return nil
}
