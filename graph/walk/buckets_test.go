package walk

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"example.org/lintas/graph"
)

// TestNearest wants buckets and a heap to find the same distances to the bit, to
// reach the same, and to have none before one on the way to it, for lengths of few
// and of many values, equal and far apart.
func TestNearest(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	compared := 0
	for k := range 2000 {
		n := 1 + r.IntN(30)
		var list []graph.Tie
		for range r.IntN(4 * n) {
			strength := float64(1 + r.IntN(5))
			if k%2 == 0 {
				strength = math.Exp(6 * r.Float64())
			}
			list = append(list, graph.Tie{A: r.Int32N(int32(n)), B: r.Int32N(int32(n)), Strength: strength})
		}
		ties := graph.NewTies(n, k%3 == 0, list)
		rows := ties.Out()
		lengths := make([]float64, len(rows.Strengths))
		for p, s := range rows.Strengths {
			lengths[p] = 1 / s
		}
		b := newBuckets(rows, lengths)
		if b == nil {
			continue
		}
		compared++
		d := newDijkstra(rows, lengths)
		for source := range int32(n) {
			got, want := b.from(source, make([]int32, n)), d.from(source, make([]int32, n))
			for i := range n {
				if b.far[i] != d.far[i] {
					t.Fatalf("network %d from %d: %v at distance %v, want %v", k, source, i, b.far[i], d.far[i])
				}
			}
			place := make([]int, n)
			for at, v := range got {
				place[v] = at
			}
			for _, v := range got {
				for p := rows.Offsets[v]; p < rows.Offsets[v+1]; p++ {
					if w := rows.Targets[p]; b.far[v]+lengths[p] == b.far[w] && place[v] > place[w] {
						t.Fatalf("network %d from %d: %d comes before %d, which is on the way to it", k, source, w, v)
					}
				}
			}
			slices.Sort(got)
			slices.Sort(want)
			if !slices.Equal(got, want) {
				t.Fatalf("network %d from %d: reached %v, want %v", k, source, got, want)
			}
			for i := range n {
				b.far[i], d.far[i] = math.Inf(1), math.Inf(1)
			}
		}
	}
	if compared < 1000 {
		t.Errorf("only %d networks compared", compared)
	}
	if newBuckets(&graph.Rows{Offsets: []int32{0, 2}}, []float64{1, 1e-9}) != nil {
		t.Error("lengths too far apart have buckets")
	}
}
