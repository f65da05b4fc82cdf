package read_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"example.org/lintas/graph/read"
)

// BenchmarkPairs reads a list of pairs as long as large networks have.
func BenchmarkPairs(b *testing.B) {
	random := rand.New(rand.NewPCG(1, 1))
	var text strings.Builder
	text.WriteString("source,target,strength\n")
	for range 100000 {
		fmt.Fprintf(&text, "org%d,org%d,%d\n", random.IntN(20000), random.IntN(20000), 1+random.IntN(8))
	}
	b.SetBytes(int64(text.Len()))
	for b.Loop() {
		if _, _, err := read.Single(context.Background(), "pairs.csv", strings.NewReader(text.String()), read.Options{}); err != nil {
			b.Fatal(err)
		}
	}
}
