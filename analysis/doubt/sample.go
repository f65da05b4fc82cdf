package doubt

import (
	"context"
	"math"
	"math/rand/v2"
	"slices"

	"example.org/lintas/analysis/passes"
	"example.org/lintas/graph"
	"example.org/lintas/graph/shape"
	"example.org/lintas/graph/spectral"
	"example.org/lintas/graph/walk"
)

// dropped is the share of the ties that each resample leaves out.
const dropped = 0.1

// sample is a network with some of its ties left out.
type sample struct {
	ties, flat *graph.Ties
	codes      []int32
}

// without returns the network less a tenth of its ties, one at least, drawn at
// random.
func without(d *passes.Data, r *rand.Rand) sample {
	all := d.Ties.All()
	count := min(len(all), max(1, int(math.Round(dropped*float64(len(all))))))
	left := make([]bool, len(all))
	for _, k := range r.Perm(len(all))[:count] {
		left[k] = true
	}
	ties := make([]graph.Tie, 0, len(all)-count)
	for k, tie := range all {
		if !left[k] {
			ties = append(ties, tie)
		}
	}
	t := graph.NewTies(d.Ties.Len(), d.Ties.IsDirected(), ties)
	return sample{t, t.Symmetric(d.Symmetrize), d.Network.Codes()}
}

// pass is measures that are computed together, and how many steps a resample of
// them takes.
type pass struct {
	measures []string
	values   func(context.Context, sample) ([][]float64, error)
	steps    func(organizations, arcs float64) float64
	budget   float64
}

// The steps of a pass are counted, never timed, so that the same network has the
// same bands everywhere. The budgets are up to ten seconds of one processor each.
var resampled = []pass{
	{[]string{"betweenness", "cross_sector_betweenness"}, between,
		func(n, arcs float64) float64 { return n * arcs }, 1e9},
	// Sixty-four searches go out together.
	{[]string{"closeness", "harmonic"}, near,
		func(n, arcs float64) float64 { return n * arcs / 64 }, 8e8},
	{[]string{"eigenvector", "pagerank", "constraint", "brokerage_total", "degree"}, local,
		func(n, arcs float64) float64 { return n + arcs }, 1.2e7},
}

// unfunded is the pass over the network without those who only fund.
var unfunded = pass{[]string{withoutFunders}, func(ctx context.Context, s sample) ([][]float64, error) {
	cross, err := walk.CrossSector(ctx, s.flat, s.codes)
	return [][]float64{cross}, err
}, func(n, arcs float64) float64 { return n * arcs }, 1e9}

func between(ctx context.Context, s sample) ([][]float64, error) {
	if !s.ties.IsDirected() {
		b, err := walk.Brandes(ctx, s.ties, s.codes)
		return [][]float64{b.Organizations, b.CrossSector}, err
	}
	b, err := walk.Brandes(ctx, s.ties, nil)
	if err != nil {
		return nil, err
	}
	cross, err := walk.CrossSector(ctx, s.flat, s.codes)
	return [][]float64{b.Organizations, cross}, err
}

func near(ctx context.Context, s sample) ([][]float64, error) {
	r, err := walk.Distances(ctx, s.ties)
	if err != nil {
		return nil, err
	}
	closeness := make([]float64, len(r.Sum))
	for i, reached := range r.Reachable {
		if reached > 0 {
			closeness[i] = float64(reached) * float64(reached) / float64(r.Sum[i])
		}
	}
	return [][]float64{closeness, r.Harmonic}, nil
}

func local(ctx context.Context, s sample) ([][]float64, error) {
	const damping = 0.85
	n := s.ties.Len()
	vector, unique := spectral.Eigenvector(s.flat)
	if !unique {
		vector = slices.Repeat([]float64{math.NaN()}, n)
	}
	brokerage, degree := make([]float64, n), make([]float64, n)
	closed, err := shape.Closure(ctx, s.ties, shape.Asked{Holes: true, Sectors: s.codes})
	if err != nil {
		return nil, err
	}
	for i, roles := range closed.Roles {
		brokerage[i] = float64(roles.Total)
		degree[i] = float64(len(s.flat.Out().Row(i)))
	}
	return [][]float64{
		vector, spectral.PageRank(s.ties, damping), closed.Holes.Constraint, brokerage, degree,
	}, nil
}
