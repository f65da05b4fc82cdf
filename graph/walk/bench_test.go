package walk_test

import (
	"context"
	"testing"

	"example.org/lintas/graph/graphtest"
	"example.org/lintas/graph/walk"
	"example.org/lintas/graph/work"
)

var sizes = []struct {
	name string
	n, m int
}{{"1000-5000", 1000, 5000}, {"10000-50000", 10000, 50000}}

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
		})
	}
}
