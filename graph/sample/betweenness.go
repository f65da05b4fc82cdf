package sample

import (
	"context"
	"math"
	"math/rand/v2"
	"sync"

	"example.org/lintas/graph"
	"example.org/lintas/graph/walk"
	"example.org/lintas/graph/work"
)

// Guarantee is how good an estimate of shares has to be: with a probability of at
// least 1 - Delta, every one of them is within Epsilon.
type Guarantee struct{ Epsilon, Delta float64 }

// Betweenness is estimated betweenness, counted as by walk.Brandes.
type Betweenness struct {
	walk.Betweenness
	// Draws is the number of pairs of organizations drawn.
	Draws int
	// Guarantee is kept by each value over the number of pairs that it sums:
	// ordered pairs of organizations, or pairs of different known sectors. Its
	// Epsilon is what the draws achieved.
	Guarantee Guarantee
}

// Between returns the betweenness of organizations and ties, estimated from one
// shortest path between each of many pairs drawn at random: an organization's
// share of all pairs is about the share of the paths that pass through it.
//
// Draws go on until the interval around each of these shares is narrow enough.
// With t draws, k of them through an organization, its share b is within
//
//	{b : t · KL(k/t, b) ≤ ln(2N/Delta)},  KL(p, q) = p ln(p/q) + (1-p) ln((1-p)/(1-q))
//
// (Hoeffding 1963, doi:10.1080/01621459.1963.10500830, Theorem 1), where N counts
// every organization, every tie and every time that the intervals are looked at.
// Riondato and Kornaropoulos 2016, doi:10.1007/s10618-015-0423-0; Borassi and
// Natale 2016, doi:10.4230/LIPIcs.ESA.2016.20.
//
// The error is that of the context, if it ends the work.
func Between(ctx context.Context, t *graph.Ties, want Guarantee, seed uint64) (Betweenness, error) {
	n := t.Len()
	pairs := float64(n) * float64(n-1)
	if !t.IsDirected() {
		pairs /= 2
	}
	s := sampler{ties: t, want: want, seed: seed, pairs: pairs, draw: func(r *rand.Rand) (int32, int32) {
		from := r.IntN(n)
		to := r.IntN(n - 1)
		if to >= from {
			to++
		}
		return int32(from), int32(to)
	}}
	return s.run(ctx)
}

// BetweenSectors returns cross-sector betweenness alone, counted as by
// walk.CrossSector and estimated as by Between, from pairs of different known
// sectors.
func BetweenSectors(ctx context.Context, t *graph.Ties, sectors []int32, want Guarantee, seed uint64) (Betweenness, error) {
	a := newAcross(sectors)
	s := sampler{ties: t.Symmetric(graph.Maximum), want: want, seed: seed, pairs: float64(a.pairs), draw: a.draw}
	b, err := s.run(ctx)
	b.Organizations, b.Ties, b.CrossSector = nil, nil, b.Organizations
	return b, err
}

// across draws pairs of organizations of different known sectors.
type across struct {
	known  []int32 // by sector
	starts []int   // where each sector begins in known
	ways   []int64 // pairs that members of each sector and those before it are first in
	pairs  int64
}

func newAcross(sectors []int32) *across {
	a := &across{starts: []int{0}}
	var members [][]int32
	for i, c := range sectors {
		for int(c) >= len(members) {
			members = append(members, nil)
		}
		if c >= 0 {
			members[c] = append(members[c], int32(i))
		}
	}
	for _, m := range members {
		a.known = append(a.known, m...)
		a.starts = append(a.starts, len(a.known))
	}
	for _, m := range members {
		a.pairs += int64(len(m)) * int64(len(a.known)-len(m))
		a.ways = append(a.ways, a.pairs)
	}
	a.pairs /= 2
	return a
}

func (a *across) draw(r *rand.Rand) (int32, int32) {
	at, c := r.Int64N(2*a.pairs), 0
	for a.ways[c] <= at {
		c++
	}
	first, end := a.starts[c], a.starts[c+1]
	from := a.known[first+r.IntN(end-first)]
	to := r.IntN(len(a.known) - (end - first))
	if to >= first {
		to += end - first
	}
	return from, a.known[to]
}

// sampler draws paths between pairs and counts who is on them.
type sampler struct {
	ties  *graph.Ties
	want  Guarantee
	seed  uint64
	pairs float64
	draw  func(*rand.Rand) (from, to int32)
}

const (
	// first is the number of draws before intervals are looked at, and growth by
	// how much it grows from one time to the next.
	first  = 1 << 10
	growth = 1.25
	// chunk is the number of draws that share a stream of random numbers.
	chunk = 128
)

// run draws until the guarantee holds.
func (s *sampler) run(ctx context.Context) (Betweenness, error) {
	n, m := s.ties.Len(), len(s.ties.All())
	b := Betweenness{Betweenness: walk.Betweenness{Organizations: make([]float64, n), Ties: make([]float64, m)},
		Guarantee: Guarantee{0, s.want.Delta}}
	if n < 2 || m == 0 || s.pairs == 0 {
		return b, ctx.Err()
	}
	looks := s.looks()
	level := math.Log(2 * float64(n+m) * float64(len(looks)) / s.want.Delta)
	organizations, ties := make([]int32, n), make([]int32, m)
	drawers := sync.Pool{New: func() any { return newDrawer(s.ties) }}
	advance, end := work.Begin(ctx, looks[len(looks)-1], false)
	defer end()
	for _, draws := range looks {
		err := work.Chunks(ctx, draws/chunk-b.Draws/chunk, 1, func(k, _ int) drawn {
			d := drawers.Get().(*drawer)
			defer drawers.Put(d)
			var out drawn
			r := rand.New(rand.NewPCG(s.seed, uint64(b.Draws/chunk+k)))
			for range chunk {
				if ctx.Err() != nil {
					break
				}
				from, to := s.draw(r)
				d.draw(r, from, to, &out)
			}
			return out
		}, func(out drawn) {
			for _, i := range out.organizations {
				organizations[i]++
			}
			for _, k := range out.ties {
				ties[k]++
			}
		})
		if err == nil {
			err = ctx.Err()
		}
		if err != nil {
			return Betweenness{}, err
		}
		b.Draws = draws
		advance(draws)
		b.Guarantee.Epsilon = max(farthest(organizations, draws, level), farthest(ties, draws, level))
		if b.Guarantee.Epsilon <= s.want.Epsilon {
			break
		}
	}
	share := s.pairs / float64(b.Draws)
	for i, k := range organizations {
		b.Organizations[i] = share * float64(k)
	}
	for i, k := range ties {
		b.Ties[i] = share * float64(k)
	}
	return b, nil
}

// looks returns the numbers of draws after which the intervals are looked at. After
// the last of them every interval is narrow enough, wherever it lies: that is
// where the widest possible one, around one half, is.
func (s *sampler) looks() []int {
	items := float64(s.ties.Len() + len(s.ties.All()))
	var looks []int
	for draws := float64(first); ; draws *= growth {
		looks = append(looks, (int(draws)+chunk-1)/chunk*chunk)
		if math.Sqrt(math.Log(2*items*float64(len(looks))/s.want.Delta)/draws/2) <= s.want.Epsilon {
			return looks
		}
	}
}

// farthest returns the largest distance that a share may have from what was
// counted in so many draws.
func farthest(counts []int32, draws int, level float64) float64 {
	// The interval is the wider the nearer a share is to one half.
	nearest := int32(0)
	for _, k := range counts {
		if abs(2*int(k)-draws) < abs(2*int(nearest)-draws) {
			nearest = k
		}
	}
	p, bound := float64(nearest)/float64(draws), level/float64(draws)
	// Around one half none is wider than this (Pinsker's inequality).
	if most := math.Sqrt(bound / 2); math.Abs(p-0.5) < most {
		return most
	}
	return halfWidth(p, bound)
}

// halfWidth returns the largest distance from p of a q with KL(p, q) ≤ bound.
func halfWidth(p, bound float64) float64 {
	return max(reach(p, bound), reach(1-p, bound))
}

// reach returns by how much q can exceed p with KL(p, q) ≤ bound.
func reach(p, bound float64) float64 {
	low, high := p, 1.0
	for range 60 {
		q := (low + high) / 2
		if divergence(p, q) <= bound {
			low = q
		} else {
			high = q
		}
	}
	return high - p
}

// divergence is that of Kullback and Leibler between two yes-or-no questions.
func divergence(p, q float64) float64 {
	sum := 0.0
	if p > 0 {
		sum += p * math.Log(p/q)
	}
	if p < 1 {
		sum += (1 - p) * math.Log((1-p)/(1-q))
	}
	return sum
}

func abs(x int) int { return max(x, -x) }
