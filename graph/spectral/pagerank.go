package spectral

import (
	"math"

	"example.org/lintas/graph"
)

// PageRank returns the share of time that a walk spends at each organization. It
// follows ties out with probability damping, all of them equally likely, and
// otherwise starts again anywhere:
//
//	x(i) = damping · Σ_{j→i} x(j)/k(j) + (1 - damping)/n
//
// with k(j) the number of ties out of j. Where there is no tie to follow, it
// starts again anywhere, too. The shares add up to 1 and are exact to about 1e-12
// in sum. Damping is at least 0 and less than 1; 0.85 is customary.
//
// Brin and Page 1998, doi:10.1016/S0169-7552(98)00110-X.
func PageRank(t *graph.Ties, damping float64) []float64 {
	out := make([]float64, t.Len())
	for i := range out {
		out[i] = float64(len(t.Out().Row(i)))
	}
	return pageRank(t, damping, out, nil)
}

// PageRankWeighted returns PageRank for a walk that follows ties in proportion to
// their strength.
func PageRankWeighted(t *graph.Ties, damping float64) []float64 {
	out := make([]float64, t.Len())
	for i := range out {
		for _, w := range t.Out().Weights(i) {
			out[i] += w
		}
	}
	return pageRank(t, damping, out, t.In().Strengths)
}

func pageRank(t *graph.Ties, damping float64, out, strengths []float64) []float64 {
	if t.IsDirected() {
		return walk(t, damping, out, strengths)
	}
	return symmetric(t, damping, out, strengths)
}

// walk iterates until the shares stay. out is what leaves each organization in
// all, strengths what each arc that comes in carries; nil is 1 each. Each share is
// made of the newest ones (Gauss–Seidel), which takes half as many steps as making
// all of the last.
func walk(t *graph.Ties, damping float64, out, strengths []float64) []float64 {
	const enough = 1e-14
	n := float64(t.Len())
	x, sent := make([]float64, t.Len()), make([]float64, t.Len())
	stranded := 0.0
	for i := range x {
		x[i] = 1 / n
		if out[i] == 0 {
			stranded += x[i]
		} else {
			sent[i] = x[i] / out[i]
		}
	}
	// Each step brings the shares nearer by the damping at least; rounding may
	// keep a change of enough from being reached.
	steps := 2
	if damping > 0 {
		steps += int(math.Log(enough/2) / math.Log(damping))
	}
	for range steps {
		everywhere := (1 - damping + damping*stranded) / n
		change := 0.0
		stranded = 0
		for i, old := range x {
			share := everywhere + damping*received(t.In(), i, sent, strengths)
			change += math.Abs(share - old)
			x[i] = share
			if out[i] == 0 {
				stranded += share
			} else {
				sent[i] = share / out[i]
			}
		}
		if change < enough {
			break
		}
	}
	return x
}

// received returns what the neighbors of i send along the ties that come in.
func received(in *graph.Rows, i int, sent, strengths []float64) float64 {
	var sum float64
	row := in.Row(i)
	if strengths == nil {
		for _, j := range row {
			sum += sent[j]
		}
		return sum
	}
	for k, strength := range strengths[in.Offsets[i]:][:len(row)] {
		sum += sent[row[k]] * strength
	}
	return sum
}
