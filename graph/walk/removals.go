package walk

import (
	"context"
	"sync"

	"example.org/lintas/graph"
	"example.org/lintas/graph/work"
)

// Removal says what the paths between the others lose when an organization
// leaves.
type Removal struct {
	// Reach is Σ 1/d(s,t) over the pairs of others before.
	Reach float64
	// Lost is how much less that is without the organization.
	Lost float64
	// Pairs is the number of pairs of others that it alone connects.
	Pairs int64
}

// Removals returns, for each organization, what its leaving takes from the reach
// of the others, seen without direction: the loss of distance-weighted cohesion of
// Borgatti 2006, doi:10.1007/s10588-006-7084-x, equation 14, here over the pairs
// of organizations of different sectors, or over all pairs where sectors is nil.
// A sector below 0 is unknown and in no pair.
//
// One search from each source s answers for all organizations: v stands on every
// shortest path from s to those that it dominates in the search's directed acyclic
// graph, and their distances alone are found anew, going in from the rim. The
// error is that of the context.
func Removals(ctx context.Context, t *graph.Ties, sectors []int32) ([]Removal, error) {
	t = t.Symmetric(graph.Maximum)
	n := t.Len()
	type part struct {
		lost  []float64
		pairs []int64
		reach []float64 // of the sources
		low   int
	}
	searches := sync.Pool{New: func() any { return newDominators(t.Out(), sectors) }}
	parts := sync.Pool{New: func() any {
		return &part{lost: make([]float64, n), pairs: make([]int64, n), reach: make([]float64, 64)}
	}}
	out := make([]Removal, n)
	own := make([]float64, n)
	all := 0.0
	err := work.Chunks(ctx, n, 64, func(low, high int) *part {
		d, p := searches.Get().(*dominators), parts.Get().(*part)
		defer searches.Put(d)
		p.low = low
		for s := low; s < high && ctx.Err() == nil; s++ {
			d.search(int32(s))
			p.reach[s-low] = d.reach(int32(s))
			d.lose(int32(s), p.lost, p.pairs)
		}
		return p
	}, func(p *part) {
		for i := range out {
			out[i].Lost += p.lost[i]
			out[i].Pairs += p.pairs[i]
		}
		for k := range min(64, n-p.low) {
			own[p.low+k] = p.reach[k]
			all += p.reach[k]
		}
		clear(p.lost)
		clear(p.pairs)
		parts.Put(p)
	})
	if err == nil {
		err = ctx.Err()
	}
	// Every pair was met from both of its ends.
	for i := range out {
		out[i].Reach = all/2 - own[i]
		out[i].Lost /= 2
		out[i].Pairs /= 2
	}
	return out, err
}

// dominators searches from one organization and finds who stands on all shortest
// paths to whom. It keeps its arrays and is for one goroutine.
type dominators struct {
	rows     *graph.Rows
	sectors  []int32
	distance []int32 // -1 is not reached
	order    []int32 // of those reached
	above    []int32 // the nearest that stands on all shortest paths
	below    []int32 // the number of those that it stands before, itself among them
	place    []int32 // in the order in which those below follow their one above
	next     []int32
	at       []int32 // the organization at each place
	without  []int32 // distances without the one that leaves
	buckets  [][]int32
}

func newDominators(rows *graph.Rows, sectors []int32) *dominators {
	n := len(rows.Offsets) - 1
	numbers := func() []int32 { return make([]int32, n) }
	d := &dominators{rows: rows, sectors: sectors, distance: numbers(), above: numbers(), below: numbers(),
		place: numbers(), next: numbers(), at: numbers(), without: numbers()}
	for i := range d.distance {
		d.distance[i] = -1
	}
	return d
}

// counts reports whether the pair counts.
func (d *dominators) counts(s, t int32) bool {
	return d.sectors == nil || d.sectors[s] >= 0 && d.sectors[t] >= 0 && d.sectors[s] != d.sectors[t]
}

// search goes out from the source.
func (d *dominators) search(source int32) {
	for _, i := range d.order {
		d.distance[i] = -1
	}
	d.order = append(d.order[:0], source)
	d.distance[source], d.above[source], d.below[source] = 0, source, 1
	for k := 0; k < len(d.order); k++ {
		i := d.order[k]
		for _, j := range d.rows.Row(int(i)) {
			switch {
			case d.distance[j] < 0:
				d.distance[j], d.above[j], d.below[j] = d.distance[i]+1, i, 1
				d.order = append(d.order, j)
			case d.distance[j] == d.distance[i]+1 && d.above[j] != source:
				d.above[j] = d.common(d.above[j], i)
			}
		}
	}
	for k := len(d.order) - 1; k > 0; k-- {
		i := d.order[k]
		d.below[d.above[i]] += d.below[i]
	}
	d.place[source], d.next[source], d.at[0] = 0, 1, source
	for _, i := range d.order[1:] {
		u := d.above[i]
		d.place[i] = d.next[u]
		d.next[u] += d.below[i]
		d.next[i] = d.place[i] + 1
		d.at[d.place[i]] = i
	}
}

// common returns the nearest that stands on all shortest paths to both.
func (d *dominators) common(i, j int32) int32 {
	for i != j {
		// Who stands before another is nearer to the source.
		if d.distance[i] >= d.distance[j] {
			i = d.above[i]
		} else {
			j = d.above[j]
		}
	}
	return i
}

// reach returns Σ 1/d over those that make a pair with the source.
func (d *dominators) reach(source int32) float64 {
	sum := 0.0
	for _, i := range d.order[1:] {
		if d.counts(source, i) {
			sum += 1 / float64(d.distance[i])
		}
	}
	return sum
}

// lose adds what the source loses by the leaving of each other.
func (d *dominators) lose(source int32, lost []float64, pairs []int64) {
	for _, v := range d.order[1:] {
		if d.below[v] == 1 {
			continue
		}
		behind := d.at[d.place[v]+1 : d.place[v]+d.below[v]]
		d.goRound(v, behind)
		for _, i := range behind {
			if !d.counts(source, i) {
				continue
			}
			lost[v] += 1 / float64(d.distance[i])
			if d.without[i] > 0 {
				lost[v] -= 1 / float64(d.without[i])
			} else {
				pairs[v]++
			}
		}
	}
}

// goRound finds the distances without v of those behind it, 0 where there is no
// path left. All others keep theirs.
func (d *dominators) goRound(v int32, behind []int32) {
	low, high := d.place[v], d.place[v]+d.below[v]
	put := func(i, distance int32) {
		d.without[i] = distance
		for int(distance) >= len(d.buckets) {
			d.buckets = append(d.buckets, nil)
		}
		d.buckets[distance] = append(d.buckets[distance], i)
	}
	least := int32(0)
	for _, i := range behind {
		d.without[i] = 0
		nearest := int32(0)
		for _, j := range d.rows.Row(int(i)) {
			if (d.place[j] < low || d.place[j] >= high) && (nearest == 0 || d.distance[j]+1 < nearest) {
				nearest = d.distance[j] + 1
			}
		}
		if nearest > 0 {
			put(i, nearest)
			if least == 0 || nearest < least {
				least = nearest
			}
		}
	}
	if least == 0 {
		return
	}
	for distance := least; int(distance) < len(d.buckets); distance++ {
		for k := 0; k < len(d.buckets[distance]); k++ {
			i := d.buckets[distance][k]
			if d.without[i] != distance {
				continue
			}
			for _, j := range d.rows.Row(int(i)) {
				if d.place[j] > low && d.place[j] < high && (d.without[j] == 0 || d.without[j] > distance+1) {
					put(j, distance+1)
				}
			}
		}
		d.buckets[distance] = d.buckets[distance][:0]
	}
}
