package walk_test

import (
	"context"
	"testing"

	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
	"example.org/lintas/graph/walk"
	"example.org/lintas/graph/work"
)

var sizes = []struct {
	name string
	n, m int
}{{"1000-5000", 1000, 5000}, {"10000-50000", 10000, 50000}}

// perArc reports the time for each arc that a search from everybody looks at.
func perArc(b *testing.B, t *graph.Ties) {
	looked := float64(b.N) * float64(t.Len()) * float64(len(t.Out().Targets))
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/looked, "ns/arc")
}

func BenchmarkBrandes(b *testing.B) {
	for _, size := range sizes {
		ties, _ := graphtest.Clustered(1, size.n, size.m, 6)
		b.Run(size.name, func(b *testing.B) {
			b.ReportAllocs()
			ctx := work.WithWorkers(context.Background(), 1)
			for b.Loop() {
				if _, err := walk.Brandes(ctx, ties, nil); err != nil {
					b.Fatal(err)
				}
			}
			perArc(b, ties)
		})
	}
}

func BenchmarkBrandesWeighted(b *testing.B) {
	ties := graphtest.Random(1, 1000, 5000, false)
	b.ReportAllocs()
	ctx := work.WithWorkers(context.Background(), 1)
	for b.Loop() {
		if _, err := walk.BrandesWeighted(ctx, ties, nil); err != nil {
			b.Fatal(err)
		}
	}
	perArc(b, ties)
}

func BenchmarkCrossSector(b *testing.B) {
	for _, size := range sizes {
		ties, codes := graphtest.Clustered(1, size.n, size.m, 6)
		b.Run(size.name, func(b *testing.B) {
			b.ReportAllocs()
			ctx := work.WithWorkers(context.Background(), 1)
			for b.Loop() {
				if _, err := walk.CrossSector(ctx, ties, codes); err != nil {
					b.Fatal(err)
				}
			}
			perArc(b, ties)
		})
	}
}

func BenchmarkDistances(b *testing.B) {
	for _, size := range sizes {
		ties, _ := graphtest.Clustered(1, size.n, size.m, 6)
		b.Run(size.name, func(b *testing.B) {
			b.ReportAllocs()
			ctx := work.WithWorkers(context.Background(), 1)
			for b.Loop() {
				if _, err := walk.Distances(ctx, ties); err != nil {
					b.Fatal(err)
				}
			}
			perArc(b, ties)
		})
	}
}
