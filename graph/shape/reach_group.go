package shape

import (
	"context"

	"example.org/lintas/graph"
	"example.org/lintas/graph/work"
)

// Group is how central a set of organizations is as one, without direction
// (Everett and Borgatti 1999, doi:10.1080/0022250X.1999.9990219). What is not
// defined, where nobody is outside, is NaN.
type Group struct {
	// Degree is the share of those outside that are tied to a member.
	Degree float64
	// Closeness is r/S · r/o with the o outside, r of them within reach of a
	// member, and S the sum of their distances from the nearest; 0 where r is 0.
	// On a connected network it is o/S, as NetworkX has it.
	Closeness float64
	// Reach is the share of all organizations that are members or at most two
	// ties away from one.
	Reach float64
	// Reachable is the share of those outside that have any path to a member.
	Reachable float64
}

// GroupCentrality returns the centrality of a set of different organizations.
func GroupCentrality(t *graph.Ties, set []int) Group {
	t = t.Symmetric(graph.Maximum)
	distance := make([]int32, t.Len())
	spread(t, set, distance)
	var tied, near, reached, sum float64
	for _, d := range distance {
		if d >= 0 && d <= 2 {
			near++
		}
		if d > 0 {
			reached++
			sum += float64(d)
			if d == 1 {
				tied++
			}
		}
	}
	outside := float64(t.Len() - len(set))
	g := Group{Degree: nan, Closeness: nan, Reach: nan, Reachable: nan}
	if t.Len() > 0 {
		g.Reach = near / float64(t.Len())
	}
	if outside > 0 {
		g.Degree, g.Reachable, g.Closeness = tied/outside, reached/outside, 0
	}
	if reached > 0 {
		g.Closeness = reached / sum * reached / outside
	}
	return g
}

// GroupBetweenness returns, for each set, the mean share of the shortest paths
// between two organizations outside it that lead through a member, over the pairs
// outside, those without a path counting 0 (Everett and Borgatti 1999). It is NaN
// where fewer than two are outside. The error is that of the context.
//
// NetworkX 3.6.1 gives other values for some groups, and for the same group in
// another order (karate's officers .01144, by counting the paths .01103).
func GroupBetweenness(ctx context.Context, t *graph.Ties, sets [][]int) ([]float64, error) {
	t = t.Symmetric(graph.Maximum)
	n := t.Len()
	member := make([][]bool, len(sets))
	for s, set := range sets {
		member[s] = make([]bool, n)
		for _, i := range set {
			member[s][i] = true
		}
	}
	sums := make([]float64, len(sets))
	err := work.Chunks(ctx, n, 64, func(low, high int) []float64 {
		p := newPaths(t)
		through := make([]float64, len(sets))
		for source := low; source < high && ctx.Err() == nil; source++ {
			p.from(int32(source))
			for s := range sets {
				if !member[s][source] {
					through[s] += p.through(member[s])
				}
			}
		}
		return through
	}, func(through []float64) {
		for s, x := range through {
			sums[s] += x
		}
	})
	if err == nil {
		err = ctx.Err()
	}
	for s, set := range sets {
		// Every pair was met from both ends.
		if o := float64(n - len(set)); o >= 2 {
			sums[s] /= o * (o - 1)
		} else {
			sums[s] = nan
		}
	}
	return sums, err
}

// paths counts the shortest paths from one organization.
type paths struct {
	rows     *graph.Rows
	distance []int32
	all      []float64 // paths to each organization
	free     []float64 // those that meet no member before their end
	reached  []int32
	arcs     []arc // of all shortest paths, in the order in which their sources are reached
}

// arc is a step away from the source.
type arc struct{ from, to int32 }

func newPaths(t *graph.Ties) *paths {
	p := &paths{rows: t.Out(), distance: make([]int32, t.Len()), all: make([]float64, t.Len()), free: make([]float64, t.Len())}
	for i := range p.distance {
		p.distance[i] = -1
	}
	return p
}

// from finds the shortest paths from a source.
func (p *paths) from(source int32) {
	for _, i := range p.reached {
		p.distance[i], p.all[i] = -1, 0
	}
	p.reached, p.arcs = append(p.reached[:0], source), p.arcs[:0]
	p.distance[source], p.all[source] = 0, 1
	for k := 0; k < len(p.reached); k++ {
		v := p.reached[k]
		for _, w := range p.rows.Row(int(v)) {
			if p.distance[w] < 0 {
				p.distance[w] = p.distance[v] + 1
				p.reached = append(p.reached, w)
			}
			if p.distance[w] == p.distance[v]+1 {
				p.all[w] += p.all[v]
				p.arcs = append(p.arcs, arc{v, w})
			}
		}
	}
}

// through returns the sum, over the organizations reached that are no members, of
// the share of their paths that lead through one.
func (p *paths) through(member []bool) float64 {
	for _, v := range p.reached {
		p.free[v] = 0
	}
	p.free[p.reached[0]] = 1
	for _, a := range p.arcs {
		if !member[a.from] {
			p.free[a.to] += p.free[a.from]
		}
	}
	sum := 0.0
	for _, v := range p.reached {
		if !member[v] {
			sum += 1 - p.free[v]/p.all[v]
		}
	}
	return sum
}
