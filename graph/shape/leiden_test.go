package shape_test

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
	"example.org/lintas/graph/shape"
	"gonum.org/v1/gonum/graph/community"
	"pgregory.net/rapid"
)

func source(seed uint64) *rand.Rand { return rand.New(rand.NewPCG(seed, 0)) }

// TestLeidenIsConnected also asks that labels begin at 0 in the order of the
// smallest organization and that no division is worse than the whole or single
// organizations.
func TestLeidenIsConnected(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		ties := graphtest.Draw(rt, rapid.Bool().Draw(rt, "directed"))
		weighted := rapid.Bool().Draw(rt, "weighted")
		labels := shape.Leiden(ties, weighted, 3, source(rapid.Uint64().Draw(rt, "seed")))
		if err := checkCommunities(ties, labels); err != nil {
			rt.Fatal(err)
		}
		alone := make([]int, ties.Len())
		for i := range alone {
			alone[i] = i
		}
		q := shape.Modularity(ties, labels, weighted)
		if q < -1e-12 || q < shape.Modularity(ties, alone, weighted)-1e-12 {
			rt.Fatalf("modularity %v", q)
		}
	})
}

// checkCommunities returns an error where a community does not hang together or
// labels skip a number.
func checkCommunities(t *graph.Ties, labels []int) error {
	flat := t.Symmetric(graph.Maximum)
	seen := make([]bool, flat.Len())
	found := 0
	for first := range labels {
		if seen[first] {
			continue
		}
		if labels[first] != found {
			return fmt.Errorf("organization %d has label %d; either it is not connected to its community or the label should be %d", first, labels[first], found)
		}
		found++
		queue := []int{first}
		seen[first] = true
		for len(queue) > 0 {
			i := queue[0]
			queue = queue[1:]
			for _, j := range flat.Out().Row(i) {
				if !seen[j] && labels[j] == labels[i] {
					seen[j] = true
					queue = append(queue, int(j))
				}
			}
		}
	}
	return nil
}

func TestLeidenOfClearGroups(t *testing.T) {
	// Two complete groups of four and one tie between them.
	var list []graph.Tie
	for _, base := range []int32{0, 4} {
		for a := range int32(4) {
			for b := range a {
				list = append(list, graph.Tie{A: base + a, B: base + b, Strength: 1})
			}
		}
	}
	list = append(list, graph.Tie{A: 0, B: 4, Strength: 1})
	ties := graph.NewTies(9, false, list)
	got := shape.Leiden(ties, false, 3, source(1))
	if want := []int{0, 0, 0, 0, 1, 1, 1, 1, 2}; !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
	// L = 6, K = 13, m = 13 in both: 2·(6/13 − 1/4).
	if q, want := shape.Modularity(ties, got, false), 2*(6.0/13-0.25); math.Abs(q-want) > 1e-15 {
		t.Errorf("modularity %v, want %v", q, want)
	}
	if got := shape.Leiden(graph.NewTies(0, false, nil), false, 3, source(1)); len(got) != 0 {
		t.Errorf("labels of nobody: %v", got)
	}
}

func TestLeidenRepeats(t *testing.T) {
	ties, _ := graphtest.Clustered(2, 2000, 8000, 4)
	if a, b := shape.Leiden(ties, true, 2, source(7)), shape.Leiden(ties, true, 2, source(7)); !slices.Equal(a, b) {
		t.Error("two runs of the same seed differ")
	}
}

// TestLeidenAgainstLouvain holds one run against the best of three of gonum's
// Louvain on networks too large for anything exact.
func TestLeidenAgainstLouvain(t *testing.T) {
	for seed := range uint64(3) {
		ties, _ := graphtest.Clustered(seed, 1500, 6000, 4)
		got := shape.Modularity(ties, shape.Leiden(ties, false, 5, source(seed)), false)
		view := ties.Undirected()
		best := math.Inf(-1)
		for run := range uint64(3) {
			best = max(best, community.Q(view, community.Modularize(view, 1, rand.NewPCG(run, 9)).Communities(), 1))
		}
		if got < best-1e-3 {
			t.Errorf("seed %d: Leiden %.5f, Louvain %.5f", seed, got, best)
		}
		t.Logf("Leiden %.5f, Louvain %.5f", got, best)
	}
}

func BenchmarkLeiden(b *testing.B) {
	for _, size := range [][2]int{{10000, 50000}, {100000, 500000}} {
		for _, times := range []int{1, 3} {
			ties, _ := graphtest.Clustered(1, size[0], size[1], 6)
			b.Run(fmt.Sprintf("%d/%d", size[0], times), func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					labels := shape.Leiden(ties, false, times, source(1))
					b.ReportMetric(shape.Modularity(ties, labels, false), "Q")
				}
			})
		}
	}
}
