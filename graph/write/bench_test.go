package write_test

import (
	"io"
	"testing"

	"example.org/lintas/graph/graphtest"
	"example.org/lintas/graph/write"
)

func BenchmarkFormats(b *testing.B) {
	n := graphtest.Network(graphtest.Random(1, 10000, 40000, false), graphtest.Codes(1, 10000, 7))
	for _, f := range write.Formats() {
		if f.Write == nil || f.Key == "dl-matrix" {
			continue
		}
		b.Run(f.Key, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if err := f.Write(io.Discard, n, write.Options{}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
