package passes

import (
	"context"
	"fmt"

	"example.org/lintas/graph"
	"example.org/lintas/graph/sample"
	"example.org/lintas/graph/walk"
)

// Past these costs paths are estimated unless Options.Exact. A search from every
// organization costs their number times that of the arcs; one counts paths at some
// 4 ns an arc and finds distances alone, 64 at a time, at a tenth of a nanosecond.
const (
	mostPaths     = 3e9
	mostDistances = 2e10
	// everyDistance is the number of organizations up to which distances are exact,
	// however many ties there are.
	everyDistance = 20_000
	// mostLengths is the cost past which paths by strength are left out: they are
	// not estimated.
	mostLengths = 1e9
)

// Estimates are rougher in the largest networks, where each draw costs more.
const (
	fineArcs = 2e6
	// The number of targets times that of arcs is costOfTargets, within these bounds.
	costOfTargets = 2e9
	mostTargets   = 4096
	leastTargets  = 512
)

func guarantee(t *graph.Ties) sample.Guarantee {
	if len(t.Out().Targets) > fineArcs {
		return sample.Guarantee{Epsilon: 0.01, Delta: 0.1}
	}
	return sample.Guarantee{Epsilon: 0.005, Delta: 0.1}
}

func searchCost(t *graph.Ties) float64 { return float64(t.Len()) * float64(len(t.Out().Targets)) }

func (o Options) estimatesPaths(t *graph.Ties) bool { return !o.Exact && searchCost(t) > mostPaths }

func (o Options) estimatesDistances(t *graph.Ties) bool {
	return !o.Exact && t.Len() > everyDistance && searchCost(t) > mostDistances
}

// LeavesOutLengths reports whether paths by strength take too long.
func (d *Data) LeavesOutLengths() bool { return !d.Exact && searchCost(d.Ties) > mostLengths }

// Paths are the shortest paths that pass through organizations and ties. Method
// says how they were estimated; it is empty where they were counted.
type Paths struct {
	walk.Betweenness
	Method string
}

func (d *Data) paths(ctx context.Context) (Paths, error) {
	if d.estimatesPaths(d.Ties) {
		b, err := sample.Between(ctx, d.Ties, guarantee(d.Ties), d.Seed)
		return Paths{b.Betweenness, methodOf(b)}, err
	}
	var sectors []int32
	if !d.Ties.IsDirected() {
		sectors = d.Network.Codes()
	}
	b, err := walk.Brandes(ctx, d.Ties, sectors)
	return Paths{Betweenness: b}, err
}

// PathsBetweenSectors returns those of cross-sector betweenness alone on ties
// without direction, which may be others than those of the run.
func (d *Data) PathsBetweenSectors(ctx context.Context, flat *graph.Ties) (Paths, error) {
	if d.estimatesPaths(flat) {
		b, err := sample.BetweenSectors(ctx, flat, d.Network.Codes(), guarantee(flat), d.Seed)
		return Paths{b.Betweenness, methodOf(b)}, err
	}
	values, err := walk.CrossSector(ctx, flat, d.Network.Codes())
	return Paths{Betweenness: walk.Betweenness{CrossSector: values}}, err
}

func methodOf(b sample.Betweenness) string {
	return fmt.Sprintf("estimated from %d shortest paths drawn at random: with a probability of %g every value is within %.3g of the pairs that it is a share of",
		b.Draws, 1-b.Guarantee.Delta, b.Guarantee.Epsilon)
}

// Reach says how far organizations reach, along the direction of ties.
type Reach struct {
	// Closeness and Harmonic are the measures of these names.
	Closeness, Harmonic []float64
	// Pairs[d] is the number of ordered pairs at distance d.
	Pairs []float64
	// Reached is the number of ordered pairs of which one reaches the other. Without
	// direction it is exact whatever Method says.
	Reached float64
	// Exact holds what only exact distances give; nil where they were estimated,
	// and Method says how.
	Exact  *walk.Reach
	Method string
}

func (d *Data) reach(ctx context.Context) (Reach, error) {
	var r Reach
	var err error
	if d.estimatesDistances(d.Ties) {
		r, err = d.reachOfSome(ctx)
	} else {
		r, err = d.reachOfAll(ctx)
	}
	if d.Ties.IsDirected() {
		for _, pairs := range r.Pairs {
			r.Reached += pairs
		}
		return r, err
	}
	for _, size := range d.Components().Sizes {
		r.Reached += float64(size) * float64(size-1)
	}
	return r, err
}

func (d *Data) reachOfSome(ctx context.Context) (Reach, error) {
	targets := int(costOfTargets / float64(len(d.Ties.Out().Targets)))
	r, err := sample.Distances(ctx, d.Ties, max(leastTargets, min(mostTargets, targets)), d.Seed)
	return Reach{Closeness: r.Closeness, Harmonic: r.Harmonic, Pairs: r.Counts, Method: fmt.Sprintf(
		"estimated from the distances to %d organizations drawn at random: standard error of harmonic closeness at most %.2g, of closeness at most %.2g of its value",
		r.Targets, r.HarmonicError, r.ClosenessError)}, err
}

func (d *Data) reachOfAll(ctx context.Context) (Reach, error) {
	exact, err := walk.Distances(ctx, d.Ties)
	n := d.Ties.Len()
	r := Reach{Closeness: make([]float64, n), Harmonic: make([]float64, n), Pairs: make([]float64, len(exact.Counts)), Exact: &exact}
	if err != nil {
		return r, err
	}
	for i := range n {
		reached, others := float64(exact.Reachable[i]), float64(n-1)
		r.Harmonic[i] = exact.Harmonic[i] / others
		if reached > 0 {
			r.Closeness[i] = reached / float64(exact.Sum[i]) * (reached / others)
		}
	}
	for k, c := range exact.Counts {
		r.Pairs[k] = float64(c)
	}
	return r, nil
}
