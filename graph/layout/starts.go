package layout

import (
	"context"

	"gonum.org/v1/gonum/spatial/r2"
)

const (
	startsMax = 100 // nodes up to which an engine gets several starts
	starts    = 5
)

// best returns the best placement of several starts of an engine, with seed
// and those that follow it: that with the least sum of crossings and length of
// edges, each as a ratio to the least of all starts. The first of equal ones
// wins. An engine that fails after it has delivered is not asked again.
func best(ctx context.Context, g Graph, parts [][]int, frame r2.Box, engine Engine, name string, seed uint64) (Placement, error) {
	count := 1
	if len(g.Radii) <= startsMax {
		count = starts
	}
	var found []Placement
	for k := range uint64(count) {
		raw, err := ask(ctx, engine, name, g, parts, seed+k, start{hubs: hubs(name)})
		if err != nil && k == 0 {
			return Placement{}, err
		}
		if err != nil {
			break
		}
		p := fitted(g, parts, frame, raw, false)
		p.Engine, p.Seed = name, seed+k
		found = append(found, p)
	}
	return found[tidiest(found, g.Edges)], nil
}

// tidiest returns the index of the best of several placements.
func tidiest(found []Placement, edges []Edge) int {
	if len(found) == 1 {
		return 0
	}
	crossed, long := make([]float64, len(found)), make([]float64, len(found))
	for i, p := range found {
		crossed[i] = float64(1 + crossings(p.Centers, edges))
		for _, e := range edges {
			long[i] += r2.Norm(r2.Sub(p.Centers[e.A], p.Centers[e.B]))
		}
	}
	fewest, shortest := least(crossed), least(long)
	best, low := 0, 0.0
	for i := range found {
		score := crossed[i] / fewest
		if shortest > 0 {
			score += long[i] / shortest
		}
		if i == 0 || score < low-tiny {
			best, low = i, score
		}
	}
	return best
}

func least(values []float64) float64 {
	low := values[0]
	for _, v := range values {
		low = min(low, v)
	}
	return low
}

// crossings counts the pairs of edges whose straight lines cross.
func crossings(centers []r2.Vec, edges []Edge) int {
	count := 0
	for i, e := range edges {
		for _, f := range edges[i+1:] {
			if e.A == f.A || e.A == f.B || e.B == f.A || e.B == f.B {
				continue
			}
			a, b, c, d := centers[e.A], centers[e.B], centers[f.A], centers[f.B]
			if side(a, b, c) != side(a, b, d) && side(c, d, a) != side(c, d, b) {
				count++
			}
		}
	}
	return count
}

// side reports whether p lies on the left of the line from a to b.
func side(a, b, p r2.Vec) bool {
	return r2.Cross(r2.Sub(b, a), r2.Sub(p, a)) > 0
}
