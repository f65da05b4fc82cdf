package shape_test

import (
	"math"
	"testing"

	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
	"example.org/lintas/graph/shape"
	"pgregory.net/rapid"
)

// TestCorePeripheryReference compares with the maximum over all cores and with
// Lip's criterion.
func TestCorePeripheryReference(t *testing.T) {
	correlations, errors := 0, 0
	for _, name := range graphtest.References() {
		known := graphtest.Reference(name)
		ties := known.Network.Ties(graph.Newman).Symmetric(graph.Maximum)
		p := shape.CorePeriphery(ties)
		if want, ok := known.GraphValue("core_periphery_corr_and"); ok {
			correlations++
			if !graphtest.Close(p.Correlation, want, 1e-9) || !p.Exact {
				t.Errorf("%s: correlation %v, want %v", name, p.Correlation, want)
			}
			if optimal, _ := known.GraphValue("core_periphery_corr_and_ties"); optimal == 1 {
				for i, o := range known.Network.Organizations() {
					if core, _ := known.Value(o.ID, "core_periphery_core_and"); core == 1 != p.Core[i] {
						t.Errorf("%s: %s in the core is %v", name, o.ID, p.Core[i])
					}
				}
			}
		}
		if want, ok := known.GraphValue("core_periphery_errors"); ok {
			errors++
			size, _ := known.GraphValue("core_periphery_core_size")
			if e, s := shape.LipErrors(ties); float64(e) != want || float64(s) != size {
				t.Errorf("%s: %d errors with a core of %d, want %v with %v", name, e, s, want, size)
			}
		}
	}
	if correlations < 6 || errors < 12 {
		t.Errorf("only %d correlations and %d errors compared", correlations, errors)
	}
}

// pearson is the correlation of a core by its definition, over all pairs.
func pearson(t *graph.Ties, core []bool) float64 {
	var n, x, y, xx, yy, xy float64
	for i := range t.Len() {
		for j := range i {
			a, b := 0.0, 0.0
			if _, tied := t.Between(i, j); tied {
				a = 1
			}
			if core[i] && core[j] {
				b = 1
			}
			n, x, y, xx, yy, xy = n+1, x+a, y+b, xx+a*a, yy+b*b, xy+a*b
		}
	}
	return (n*xy - x*y) / math.Sqrt((n*xx-x*x)*(n*yy-y*y))
}

func TestCorePeripheryIsPearson(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		ties := graphtest.Draw(rt, false)
		p := shape.CorePeriphery(ties)
		if want := pearson(ties, p.Core); !graphtest.Close(p.Correlation, want, 1e-9) {
			rt.Fatalf("correlation %v of a core whose correlation is %v", p.Correlation, want)
		}
		moved := shape.CorePeriphery(graphtest.Relabel(ties, graphtest.DrawOrder(rt, ties.Len())))
		if !graphtest.Close(moved.Correlation, p.Correlation, 1e-9) {
			rt.Fatalf("correlation %v, and %v in another order", p.Correlation, moved.Correlation)
		}
	})
}

// TestCorePeripherySearch adds isolates to small networks, so that they are
// searched: the best core stays that of an enumeration by its definition, which
// knows the core only among those with ties.
func TestCorePeripherySearch(t *testing.T) {
	short := 0
	const networks = 40
	for seed := range uint64(networks) {
		small := graphtest.Random(seed, 12, 14+int(seed), false)
		ties := graph.NewTies(20, false, small.All())
		best := math.Inf(-1)
		core := make([]bool, 20)
		for mask := 1; mask < 1<<12; mask++ {
			for i := range 12 {
				core[i] = mask>>i&1 == 1
			}
			if r := pearson(ties, core); r > best {
				best = r
			}
		}
		p := shape.CorePeriphery(ties)
		if p.Exact || !graphtest.Close(p.Correlation, pearson(ties, p.Core), 1e-9) || p.Correlation > best+1e-9 {
			t.Fatalf("seed %d: correlation %v, best %v", seed, p.Correlation, best)
		}
		if p.Correlation < best-1e-9 {
			short++
		}
		if p.Correlation < best-0.05 {
			t.Errorf("seed %d: correlation %v, best %v", seed, p.Correlation, best)
		}
	}
	t.Logf("%d of %d below the best", short, networks)
	if short > networks/4 {
		t.Errorf("%d of %d searches ended below the best", short, networks)
	}
}

// TestCorePeripheryOfAPlantedCore asks for a core of 20 among 300, all tied to
// each other, with few ties elsewhere.
func TestCorePeripheryOfAPlantedCore(t *testing.T) {
	list := append([]graph.Tie(nil), graphtest.Random(4, 300, 200, false).All()...)
	for a := range int32(20) {
		for b := range a {
			list = append(list, graph.Tie{A: a * 15, B: b * 15, Strength: 1})
		}
	}
	p := shape.CorePeriphery(graph.NewTies(300, false, list))
	for i, core := range p.Core {
		if core != (i%15 == 0) {
			t.Errorf("%d in the core is %v", i, core)
		}
	}
}

func TestCorePeripheryUndefined(t *testing.T) {
	for name, ties := range map[string]*graph.Ties{
		"none": graphtest.Empty(0), "one": graphtest.Empty(1), "dyad": graphtest.Path(2),
		"no ties": graphtest.Empty(20), "complete": graphtest.Complete(20),
	} {
		if p := shape.CorePeriphery(ties); !math.IsNaN(p.Correlation) || len(p.Core) != ties.Len() {
			t.Errorf("%s: %+v", name, p)
		}
	}
}

func BenchmarkCorePeriphery(b *testing.B) {
	ties, _ := graphtest.Clustered(1, 100000, 500000, 6)
	for b.Loop() {
		shape.CorePeriphery(ties)
	}
}
