package report

import (
	"context"
	"fmt"
	"io"
	"math/rand/v2"
	"testing"

	"example.org/lintas/analysis"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/graph"
	"example.org/lintas/graph/words"
)

// BenchmarkWrite writes the report of 5,000 organizations with two activities
// each.
func BenchmarkWrite(b *testing.B) {
	const n = 5000
	draw := rand.New(rand.NewPCG(1, 1))
	build := graph.NewBuilder()
	must := func(err error) {
		if err != nil {
			b.Fatal(err)
		}
	}
	for i := range n {
		must(build.AddOrganization(graph.Organization{ID: fmt.Sprint("o", i), Name: fmt.Sprint("Organization ", i), Sector: []string{"public", "private"}[i%2]}))
	}
	for i := range 2 * n {
		must(build.AddPartnership(graph.Partnership{Pair: true, Source: i % n, Target: (i + 1 + 36*(i/n)) % n, Strength: 1}))
		must(build.AddActivity(graph.Activity{
			Organization: i % n, Theme: graph.Path{fmt.Sprint("Theme ", draw.IntN(12))}, Place: graph.Path{fmt.Sprint("Place ", draw.IntN(n/10))},
		}))
	}
	network, _ := build.Build(false)
	opt := passes.Defaults()
	opt.Permutations, opt.Bands = 0, 0
	r, err := analysis.Run(context.Background(), network, graph.Left{}, opt)
	must(err)
	for b.Loop() {
		must(Write(io.Discard, Input{Result: r, Language: words.English}))
	}
}
