package read_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"testing/fstest"

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

// BenchmarkFolder reads a folder of two tables, as a register of partnerships is.
func BenchmarkFolder(b *testing.B) {
	const organizations, pairs = 20000, 100000
	random := rand.New(rand.NewPCG(1, 1))
	var nodes, ties strings.Builder
	nodes.WriteString("id,name,sector\n")
	for i := range organizations {
		fmt.Fprintf(&nodes, "o%d,Organization %d,%s\n", i, i, []string{"public", "private", "nonprofit"}[i%3])
	}
	ties.WriteString("source,target,strength\n")
	for range pairs {
		fmt.Fprintf(&ties, "o%d,o%d,%d\n", random.IntN(organizations), random.IntN(organizations), 1+random.IntN(8))
	}
	folder := fstest.MapFS{"organizations.csv": {Data: []byte(nodes.String())}, "partnerships.csv": {Data: []byte(ties.String())}}
	b.SetBytes(int64(nodes.Len() + ties.Len()))
	b.ReportAllocs()
	for b.Loop() {
		if _, _, err := read.Folder(context.Background(), folder, read.Options{}); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/pairs, "ns/tie")
}
