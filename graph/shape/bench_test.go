package shape_test

import (
	"testing"

	"example.org/lintas/graph/graphtest"
	"example.org/lintas/graph/shape"
)

func BenchmarkShape(b *testing.B) {
	ties, codes := graphtest.Clustered(1, 10000, 50000, 6)
	for _, c := range []struct {
		name string
		do   func()
	}{
		{"Components", func() { shape.Components(ties) }},
		{"CutPoints", func() { shape.CutPoints(ties) }},
		{"Cores", func() { shape.Cores(ties) }},
		{"Triangles", func() { shape.Triangles(ties) }},
		{"Brokerage", func() { shape.Brokerage(ties, codes) }},
	} {
		b.Run(c.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				c.do()
			}
		})
	}
}
