package graph

import (
	"fmt"
	"testing"
)

func BenchmarkBuilderPairs(b *testing.B) {
	const n, m = 10_000, 100_000
	ids := make([]string, n)
	for i := range ids {
		ids[i] = fmt.Sprintf("organization %d", i)
	}
	b.ReportAllocs()
	for b.Loop() {
		r := organizations(b, ids...)
		for k := range m {
			source, target := k%n, (k*7919+k/n+1)%n
			if source == target {
				continue
			}
			_ = r.AddPartnership(Partnership{Pair: true, Strength: 1, Source: source, Target: target})
		}
		r.build().Ties(Newman)
	}
}
