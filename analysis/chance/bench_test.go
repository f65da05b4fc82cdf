package chance

import (
	"context"
	"math/rand/v2"
	"testing"
)

// BenchmarkQAP permutes 10,000 ties against 500,000 overlaps of 10,000
// organizations.
func BenchmarkQAP(b *testing.B) {
	const n = 10000
	r := rand.New(rand.NewPCG(1, 1))
	sparse := func(size int) []Dyad {
		out := make([]Dyad, 0, size)
		seen := map[[2]int32]bool{}
		for len(out) < size {
			x, y := r.Int32N(n), r.Int32N(n)
			if x < y && !seen[[2]int32{x, y}] {
				seen[[2]int32{x, y}] = true
				out = append(out, Dyad{x, y, r.Float64()})
			}
		}
		return out
	}
	ties, overlaps := sparse(10000), sparse(500000)
	const draws = 1000
	for b.Loop() {
		if _, err := QAP(context.Background(), 1, draws, n, false, ties, overlaps); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/draws/(2*n), "ns/step")
}

// BenchmarkMargins fits 2,000 organizations of very unequal numbers of cells to
// 5,000 cells.
func BenchmarkMargins(b *testing.B) {
	r := rand.New(rand.NewPCG(1, 1))
	k, m := make([]int, 2000), make([]int, 5000)
	for i := range k {
		for c := range m {
			if r.Float64() < 400/float64((i+5)*(c/20+5)) {
				k[i]++
				m[c]++
			}
		}
	}
	for b.Loop() {
		NewMargins(k, m)
	}
}
