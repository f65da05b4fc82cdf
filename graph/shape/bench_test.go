package shape_test

import (
	"context"
	"testing"

	"example.org/lintas/graph/graphtest"
	"example.org/lintas/graph/shape"
)

func BenchmarkShape(b *testing.B) {
	ties, codes := graphtest.Clustered(1, 10000, 50000, 6)
	everything := shape.Asked{Holes: true, Sectors: codes, Triads: true}
	for _, c := range []struct {
		name string
		do   func()
	}{
		{"Components", func() { shape.Components(ties) }},
		{"CutPoints", func() { shape.CutPoints(ties) }},
		{"Blocks", func() { _, _ = shape.NewBlocks(context.Background(), ties) }},
		{"Cores", func() { shape.Cores(ties) }},
		{"Triangles", func() { shape.Triangles(ties) }},
		{"StructuralHoles", func() { shape.StructuralHoles(ties) }},
		{"Brokerage", func() { shape.Brokerage(ties, codes) }},
		{"Triads", func() { shape.Triads(ties) }},
		{"Closure", func() { _, _ = shape.Closure(context.Background(), ties, everything) }},
		{"Leiden", func() { shape.Leiden(ties, false, 2, source(1)) }},
	} {
		b.Run(c.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				c.do()
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(ties.All())), "ns/tie")
		})
	}
}
