package write_test

import (
	"bytes"
	"context"
	"testing"

	"example.org/lintas/graph/graphtest"
	"example.org/lintas/graph/read"
	"example.org/lintas/graph/write"
)

// BenchmarkThereAndBack writes and reads 100,000 ties.
func BenchmarkThereAndBack(b *testing.B) {
	const ties = 100_000
	n := graphtest.Network(graphtest.Random(1, 20_000, ties, false), make([]int32, 20_000))
	for _, key := range []string{"lintas-json", "graphml", "dl", "edges"} {
		f := format(b, key)
		var file bytes.Buffer
		for _, way := range []string{"write", "read"} {
			b.Run(key+"/"+way, func(b *testing.B) {
				for b.Loop() {
					if way == "write" {
						file = bytes.Buffer{}
						_ = f.Write(&file, n, write.Options{})
						continue
					}
					if _, _, err := read.Single(context.Background(), f.FileName("network"), bytes.NewReader(file.Bytes()), read.Options{}); err != nil {
						b.Fatal(err)
					}
				}
				b.ReportMetric(float64(ties*b.N)/b.Elapsed().Seconds(), "ties/s")
			})
		}
	}
}
