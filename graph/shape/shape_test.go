package shape_test

import (
	"slices"
	"testing"

	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
	"example.org/lintas/graph/shape"
	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"gonum.org/v1/gonum/graph/topo"
	"pgregory.net/rapid"
)

// without returns the ties that leave the organization out.
func without(t *graph.Ties, i int) *graph.Ties {
	return graph.NewTies(t.Len(), t.IsDirected(), slices.DeleteFunc(slices.Clone(t.All()), func(tie graph.Tie) bool {
		return int(tie.A) == i || int(tie.B) == i
	}))
}

// connected returns the pairs of organizations, i left out, that a path joins.
func connected(t *graph.Ties, i int) int64 {
	labels, sizes := shape.Components(t)
	var pairs int64
	for c, size := range sizes {
		if i >= 0 && labels[i] == c+1 {
			size--
		}
		pairs += int64(size) * int64(size-1) / 2
	}
	return pairs
}

func TestCutPointsByHand(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		ties := graphtest.Draw(rt, rapid.Bool().Draw(rt, "directed"))
		cut, pairs, bridges := shape.CutPoints(ties)
		_, sizes := shape.Components(ties)
		for i := range ties.Len() {
			want := connected(ties, i) - connected(without(ties, i), i)
			if pairs[i] != want || cut[i] != (want > 0) {
				rt.Fatalf("%d: cut %v, pairs %d; want %d", i, cut[i], pairs[i], want)
			}
		}
		all := ties.Symmetric(graph.Maximum).All()
		for k := range all {
			_, left := shape.Components(graph.NewTies(ties.Len(), false, slices.Delete(slices.Clone(all), k, k+1)))
			if bridges[k] != (len(left) > len(sizes)) {
				rt.Fatalf("tie %v: bridge %v", all[k], bridges[k])
			}
		}
	})
}

func TestCutPointsDeep(t *testing.T) {
	const n = 1_000_000
	cut, pairs, bridges := shape.CutPoints(graphtest.Path(n))
	if cut[0] || !cut[1] || pairs[n/2] != int64(n/2)*(n/2-1) || slices.Contains(bridges, false) {
		t.Errorf("path: cut %v %v, pairs %d", cut[0], cut[1], pairs[n/2])
	}
	if cut, _, bridges := shape.CutPoints(graphtest.Ring(n)); slices.Contains(cut, true) || slices.Contains(bridges, true) {
		t.Error("a ring has neither cut points nor bridges")
	}
}

func TestComponentsGonum(t *testing.T) {
	for seed := range uint64(5) {
		ties := graphtest.Random(seed, 100, 90, seed%2 == 1)
		labels, sizes := shape.Components(ties)
		want := topo.ConnectedComponents(ties.Undirected())
		if len(want) != len(sizes) {
			t.Fatalf("%d components, gonum %d", len(sizes), len(want))
		}
		for _, members := range want {
			c := labels[members[0].ID()]
			if sizes[c-1] != len(members) {
				t.Errorf("component %d has %d members, gonum %d", c, sizes[c-1], len(members))
			}
			for _, m := range members {
				if labels[m.ID()] != c {
					t.Errorf("%d is in component %d, gonum has it in %d", m.ID(), labels[m.ID()], c)
				}
			}
		}
	}
}

func TestComponentsNumbers(t *testing.T) {
	// 0–4 and 1–3 are of one size, 2 is alone, 5 to 7 are the largest.
	ties := graph.NewTies(8, false, []graph.Tie{{A: 0, B: 4}, {A: 3, B: 1}, {A: 5, B: 6}, {A: 6, B: 7}})
	labels, sizes := shape.Components(ties)
	if diff := cmp.Diff([]int{2, 3, 4, 3, 2, 1, 1, 1}, labels); diff != "" {
		t.Errorf("labels (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]int{3, 2, 2, 1}, sizes); diff != "" {
		t.Errorf("sizes (-want +got):\n%s", diff)
	}
}

func TestCoresGonum(t *testing.T) {
	for seed := range uint64(5) {
		ties := graphtest.Random(seed, 80, 300, seed%2 == 1)
		got := shape.Cores(ties)
		_, cores := topo.DegeneracyOrdering(ties.Undirected())
		for k, members := range cores {
			for _, m := range members {
				if got[m.ID()] != k {
					t.Errorf("seed %d: %d is in core %d, gonum %d", seed, m.ID(), got[m.ID()], k)
				}
			}
		}
	}
}

// TestComponentsAndCoresByHand spreads from each organization, and takes away
// organizations with fewer ties than k for each k.
func TestComponentsAndCoresByHand(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		ties := graphtest.Draw(rt, rapid.Bool().Draw(rt, "directed"))
		labels, sizes := shape.Components(ties)
		cores := shape.Cores(ties)
		flat := ties.Symmetric(graph.Maximum)
		for i := range ties.Len() {
			reached := spread(flat, i)
			for j := range reached {
				if reached[j] != (labels[i] == labels[j]) {
					rt.Fatalf("components %v: %d and %d", labels, i, j)
				}
			}
			if count := len(slices.DeleteFunc(reached, func(in bool) bool { return !in })); sizes[labels[i]-1] != count {
				rt.Fatalf("component of %d has %d, want %d", i, sizes[labels[i]-1], count)
			}
		}
		for k := range ties.Len() {
			for i, in := range coreOf(flat, k) {
				if in != (cores[i] >= k) {
					rt.Fatalf("%d has core %d; in the core of %d: %v", i, cores[i], k, in)
				}
			}
		}
	})
}

// spread marks whom paths lead to from i.
func spread(t *graph.Ties, i int) []bool {
	reached := make([]bool, t.Len())
	reached[i] = true
	for again := true; again; {
		again = false
		for _, tie := range t.All() {
			if reached[tie.A] != reached[tie.B] {
				reached[tie.A], reached[tie.B], again = true, true, true
			}
		}
	}
	return reached
}

// coreOf marks those who are left when nobody has fewer than k ties.
func coreOf(t *graph.Ties, k int) []bool {
	in := slices.Repeat([]bool{true}, t.Len())
	for again := true; again; {
		again = false
		for i := range in {
			left := 0
			for _, j := range t.Out().Row(i) {
				if in[j] {
					left++
				}
			}
			if in[i] && left < k {
				in[i], again = false, true
			}
		}
	}
	return in
}

func TestTrianglesByHand(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		ties := graphtest.Draw(rt, rapid.Bool().Draw(rt, "directed"))
		got := shape.Triangles(ties)
		ties = ties.Symmetric(graph.Maximum)
		for i := range ties.Len() {
			var want int64
			row := ties.Out().Row(i)
			for x, j := range row {
				for _, k := range row[x+1:] {
					if _, ok := ties.Between(int(j), int(k)); ok {
						want++
					}
				}
			}
			if got[i] != want {
				rt.Fatalf("%d is in %d triangles, want %d", i, got[i], want)
			}
		}
	})
}

func TestProperties(t *testing.T) {
	type result struct {
		Cut       []bool
		Pairs     []int64
		Cores     []int
		Triangles []int64
		Roles     []shape.Roles
	}
	of := func(ties *graph.Ties, codes []int32) result {
		cut, pairs, _ := shape.CutPoints(ties)
		return result{cut, pairs, shape.Cores(ties), shape.Triangles(ties), shape.Brokerage(ties, codes)}
	}
	rapid.Check(t, func(rt *rapid.T) {
		ties := graphtest.Draw(rt, rapid.Bool().Draw(rt, "directed"))
		codes := graphtest.DrawCodes(rt, ties.Len())
		r := of(ties, codes)
		order := graphtest.DrawOrder(rt, ties.Len())
		moved := result{
			graphtest.Permuted(r.Cut, order), graphtest.Permuted(r.Pairs, order), graphtest.Permuted(r.Cores, order),
			graphtest.Permuted(r.Triangles, order), graphtest.Permuted(r.Roles, order),
		}
		if diff := cmp.Diff(moved, of(graphtest.Relabel(ties, order), graphtest.Permuted(codes, order))); diff != "" {
			rt.Fatalf("a change of order changes more than the order:\n%s", diff)
		}
		more := result{append(r.Cut, false), append(r.Pairs, 0), append(r.Cores, 0), append(r.Triangles, 0), append(r.Roles, shape.Roles{})}
		if diff := cmp.Diff(more, of(graphtest.WithIsolate(ties), append(slices.Clip(codes), 1))); diff != "" {
			rt.Fatalf("an organization without ties changes the others:\n%s", diff)
		}
		double := result{
			slices.Concat(r.Cut, r.Cut), slices.Concat(r.Pairs, r.Pairs), slices.Concat(r.Cores, r.Cores),
			slices.Concat(r.Triangles, r.Triangles), slices.Concat(r.Roles, r.Roles),
		}
		if diff := cmp.Diff(double, of(graphtest.Doubled(ties), slices.Concat(codes, codes)), cmpopts.EquateEmpty()); diff != "" {
			rt.Fatalf("a second network beside the first changes it:\n%s", diff)
		}
	})
}
