package walk_test

import (
	"context"
	"math"
	"slices"
	"testing"

	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
	"example.org/lintas/graph/shape"
	"example.org/lintas/graph/walk"
	"example.org/lintas/graph/work"
	"pgregory.net/rapid"
)

// reaches returns who reaches whom, everybody itself among them.
func reaches(ties *graph.Ties) [][]bool {
	out := make([][]bool, ties.Len())
	for i := range out {
		out[i] = make([]bool, ties.Len())
		for j, d := range walk.Between(ties, i) {
			out[i][j] = d >= 0
		}
	}
	return out
}

// bounds counts pairs without upper bounds by the definition.
func bounds(ties *graph.Ties) (b walk.Bounds) {
	reach := reaches(ties)
	labels, sizes := shape.Components(ties)
	for _, size := range sizes {
		b.Most += int64((size - 1) * (size - 2) / 2)
	}
	for i := range reach {
		for j := range i {
			var upper []int
			for u := range reach {
				if reach[u][i] && reach[u][j] {
					upper = append(upper, u)
				}
			}
			least := slices.ContainsFunc(upper, func(u int) bool {
				return !slices.ContainsFunc(upper, func(v int) bool { return !reach[v][u] })
			})
			greatest := slices.ContainsFunc(upper, func(u int) bool {
				return !slices.ContainsFunc(upper, func(v int) bool { return !reach[u][v] })
			})
			if labels[i] == labels[j] && !least {
				b.NoLeast++
			}
			if labels[i] == labels[j] && !greatest {
				b.NoGreatest++
			}
		}
	}
	return b
}

func TestUpperBoundsByHand(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		ties := graphtest.Draw(rt, rapid.Bool().Draw(rt, "directed"))
		got, ok, err := walk.UpperBounds(context.Background(), ties)
		if want := bounds(ties); err != nil || !ok || got != want {
			rt.Fatalf("%+v, want %+v (%v, %v)", got, want, ok, err)
		}
		if !ties.IsDirected() && (got.NoLeast > 0 || got.NoGreatest > 0) {
			rt.Fatal("ties without direction leave pairs without a bound")
		}
	})
}

func TestUpperBoundsReference(t *testing.T) {
	for _, name := range graphtest.References() {
		k := graphtest.Reference(name)
		for view, ties := range views(k) {
			want, known := k.GraphValue("krackhardt_lubness", view)
			if !known {
				continue
			}
			b, _, err := walk.UpperBounds(context.Background(), ties)
			if err != nil {
				t.Fatal(err)
			}
			got := math.NaN()
			if b.Most > 0 {
				got = 1 - float64(b.NoGreatest)/float64(b.Most)
			}
			if !graphtest.Close(got, want, 1e-9) {
				t.Errorf("%s %s: LUBness = %v, sna has %v", name, view, got, want)
			}
		}
	}
}

// Two that reach each other, below two others that nobody reaches, have a least
// upper bound and no greatest, as every pair but that of the two at the top: it
// has none.
func TestUpperBoundsTwoTops(t *testing.T) {
	ties := graph.NewTies(4, true, []graph.Tie{{A: 0, B: 2}, {A: 1, B: 3}, {A: 2, B: 3}, {A: 3, B: 2}})
	got, _, err := walk.UpperBounds(context.Background(), ties)
	if want := (walk.Bounds{NoLeast: 1, NoGreatest: 2, Most: 3}); err != nil || got != want || got != bounds(ties) {
		t.Errorf("%+v, want %+v", got, want)
	}
}

// A tree of 130 strong components, more than two words of bits, has a bound for
// every pair if its arcs lead down, and for none but those in line if they lead
// up.
func TestUpperBoundsTree(t *testing.T) {
	const n = 130
	for down, want := range map[bool]int64{true: 0, false: unboundedUp(n)} {
		var list []graph.Tie
		for i := int32(1); i < n; i++ {
			tie := graph.Tie{A: (i - 1) / 2, B: i, Strength: 1}
			if !down {
				tie.A, tie.B = tie.B, tie.A
			}
			list = append(list, tie)
		}
		ties := graph.NewTies(n, true, list)
		for _, workers := range []int{1, 8} {
			got, ok, err := walk.UpperBounds(work.WithWorkers(context.Background(), workers), ties)
			if err != nil || !ok || got.NoLeast != want || got.Most != (n-1)*(n-2)/2 {
				t.Errorf("down %v: %+v, want %d without a least", down, got, want)
			}
		}
	}
}

// unboundedUp counts the pairs of a binary tree of n whose arcs lead up in which
// neither stands above the other.
func unboundedUp(n int) (pairs int64) {
	for i := range n {
		for j := range i {
			above := i
			for above > j {
				above = (above - 1) / 2
			}
			if above != j {
				pairs++
			}
		}
	}
	return pairs
}

func TestStrong(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		ties := graphtest.Draw(rt, true)
		labels, sizes := walk.Strong(ties)
		reach := reaches(ties)
		count := make([]int, len(sizes))
		for i := range reach {
			count[labels[i]]++
			for j := range reach {
				if same := reach[i][j] && reach[j][i]; same != (labels[i] == labels[j]) {
					rt.Fatalf("%d and %d: reach each other %v, components %d, %d", i, j, same, labels[i], labels[j])
				}
				if reach[i][j] && labels[i] < labels[j] {
					rt.Fatalf("component %d reaches %d", labels[i], labels[j])
				}
			}
		}
		for c := range count {
			if count[c] != sizes[c] {
				rt.Fatalf("component %d of %d has %d members", c, sizes[c], count[c])
			}
		}
	})
}

func BenchmarkUpperBounds(b *testing.B) {
	ties := graphtest.Random(1, 10000, 12000, true)
	b.ReportAllocs()
	for b.Loop() {
		if _, _, err := walk.UpperBounds(context.Background(), ties); err != nil {
			b.Fatal(err)
		}
	}
}
