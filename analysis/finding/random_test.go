package finding_test

import (
	"context"
	"strings"
	"testing"

	"example.org/lintas/analysis"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
)

// Where sectors are dealt at random, nothing may be claimed against chance.
func TestRandomNetworksAreSilent(t *testing.T) {
	opt := passes.Defaults()
	opt.Permutations = 2000
	for seed := range uint64(20) {
		ties := graphtest.Random(100+seed, 60, 132, false)
		n := graphtest.Network(ties, graphtest.Codes(200+seed, 60, 7))
		r, err := analysis.Run(context.Background(), n, graph.Left{}, opt)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range r.Findings {
			if strings.HasPrefix(f.ID, "sectors/") {
				t.Errorf("seed %d: %s", seed, f.Headline)
			}
		}
	}
}
