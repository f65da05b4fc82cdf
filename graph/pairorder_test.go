package graph

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Pairs of few and of many organizations come in the order of a plain sort.
func TestSortedPairs(t *testing.T) {
	for seed := range uint64(400) {
		r := rand.New(rand.NewPCG(seed, 1))
		n := 1 + r.IntN([]int{1, 3, 40, 255, 256, 257, 3000}[r.IntN(7)])
		pairs := make([]pairRecord, r.IntN(500))
		for i := range pairs {
			pairs[i] = pairRecord{int32(r.IntN(n)), int32(r.IntN(n)), float64(r.IntN(3))}
			if r.IntN(3) == 0 {
				pairs[i].source = 0 // a long row
			}
		}
		got := sortedPairs(n, len(pairs), func(i int) pairRecord { return pairs[i] })
		want := slices.SortedFunc(slices.Values(pairs), comparePairs)
		if !slices.Equal(got, want) {
			t.Fatalf("seed %d: %v, want %v", seed, got, want)
		}
	}
}

// Ties that pairs make in columns are those that each partnership makes by itself.
func TestTiesOfPairsAreThoseOfPartnerships(t *testing.T) {
	for seed := range uint64(2000) {
		r := rand.New(rand.NewPCG(seed, 2))
		ids := make([]string, 2+r.IntN(8))
		for i := range ids {
			ids[i] = fmt.Sprint("o", i)
		}
		b := organizations(t, ids...)
		arcs, groups := r.IntN(2) == 0, r.IntN(2) == 0
		for range r.IntN(30) {
			p := Partnership{Pair: true, Source: r.IntN(len(ids)), Target: r.IntN(len(ids)), Strength: []float64{.1, .2, .3, 1}[r.IntN(4)], Directed: arcs}
			switch {
			case groups && r.IntN(4) == 0:
				p = Partnership{Members: []Member{{Organization: p.Source}, {Organization: p.Target}, {Organization: r.IntN(len(ids))}}, Strength: p.Strength, Type: "t"}
			case r.IntN(5) == 0:
				p.Type = fmt.Sprint(r.IntN(3))
			}
			_ = b.AddPartnership(p)
		}
		n, _ := b.Build(r.IntN(2) == 0)
		for _, projection := range []Projection{Newman, Count, Unprojected} {
			var each []Tie
			for _, p := range n.Partnerships().All() {
				each = append(each, n.TiesOf(p, projection)...)
			}
			want, got := NewTies(n.Len(), n.IsDirected(), each), n.Ties(projection)
			if diff := cmp.Diff(want, got, cmp.AllowUnexported(Ties{})); diff != "" {
				t.Fatalf("seed %d, %s: %s", seed, projection, diff)
			}
		}
	}
}
