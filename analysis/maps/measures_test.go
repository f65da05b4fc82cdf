package maps

import (
	"bytes"
	"context"
	"testing"

	"example.org/lintas/analysis"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
)

// TestMeasuresSuffice draws every kind of map from a run of its own measures and
// from one of all: not a byte may differ.
func TestMeasuresSuffice(t *testing.T) {
	ties, codes := graphtest.Clustered(3, 40, 120, 4)
	n := graphtest.Network(ties, codes)
	opt := passes.Defaults()
	opt.Permutations, opt.Bands = 0, 0
	run := func(only []string) *analysis.Result {
		r, err := analysis.Plan{Only: only}.Run(context.Background(), n, graph.Left{}, opt)
		if err != nil {
			t.Fatal(err)
		}
		return r
	}
	all := run(nil)
	for _, k := range Kinds() {
		draw := func(r *analysis.Result) []byte {
			m, err := k.Draw(context.Background(), r, Options{Organization: "o000001"})
			if err != nil {
				t.Fatalf("%s: %v", k.Name, err)
			}
			var b bytes.Buffer
			if err := m.Sheet.WriteSVG(&b); err != nil {
				t.Fatal(err)
			}
			return b.Bytes()
		}
		if !bytes.Equal(draw(all), draw(run(k.Measures))) {
			t.Errorf("%s is another map when only %v are computed", k.Name, k.Measures)
		}
	}
}
