package walk_test

import (
	"context"
	"strconv"
	"testing"

	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
	"example.org/lintas/graph/walk"
	"example.org/lintas/graph/work"
	"pgregory.net/rapid"
)

// reachBetween adds up one over the distances between organizations of different
// sectors, or between all, one pair after the other; two that are the same as the
// one left out are in no pair.
func reachBetween(t *graph.Ties, sectors []int32, except int) (sum float64, pairs int64) {
	for i := range t.Len() {
		from := walk.Between(t, i)
		for j := range i {
			apart := sectors != nil && (sectors[i] < 0 || sectors[j] < 0 || sectors[i] == sectors[j])
			if i != except && j != except && from[j] > 0 && !apart {
				sum += 1 / float64(from[j])
				pairs++
			}
		}
	}
	return sum, pairs
}

func without(t *graph.Ties, v int) *graph.Ties {
	var list []graph.Tie
	for _, tie := range t.All() {
		if int(tie.A) != v && int(tie.B) != v {
			list = append(list, tie)
		}
	}
	return graph.NewTies(t.Len(), false, list)
}

// TestRemovals holds the one search that answers for all against taking each
// organization out.
func TestRemovals(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		ties := graphtest.Draw(rt, rapid.Bool().Draw(rt, "directed"))
		var sectors []int32
		if rapid.Bool().Draw(rt, "by sector") {
			sectors = graphtest.DrawCodes(rt, ties.Len())
		}
		got, err := walk.Removals(context.Background(), ties, sectors)
		if err != nil {
			rt.Fatal(err)
		}
		checkRemovals(rt, ties.Symmetric(graph.Maximum), sectors, got)
	})
}

func checkRemovals(t interface{ Fatalf(string, ...any) }, ties *graph.Ties, sectors []int32, got []walk.Removal) {
	for v := range ties.Len() {
		before, pairs := reachBetween(ties, sectors, v)
		after, left := reachBetween(without(ties, v), sectors, v)
		if !graphtest.Close(got[v].Reach, before, 1e-9) || !graphtest.Close(got[v].Lost, before-after, 1e-9) || got[v].Pairs != pairs-left {
			t.Fatalf("without %d: %+v, want reach %v, lost %v, pairs %d", v, got[v], before, before-after, pairs-left)
		}
	}
}

func TestRemovalsOnAnyNumberOfWorkers(t *testing.T) {
	ties, sectors := graphtest.Clustered(3, 150, 300, 4)
	var first []walk.Removal
	for _, workers := range []int{1, 2, 8} {
		got, err := walk.Removals(work.WithWorkers(context.Background(), workers), ties, sectors)
		if err != nil {
			t.Fatal(err)
		}
		if first == nil {
			first = got
			checkRemovals(t, ties, sectors, got)
		}
		for v := range got {
			if got[v] != first[v] {
				t.Fatalf("%d workers: %+v of %d, want %+v", workers, got[v], v, first[v])
			}
		}
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := walk.Removals(ctx, ties, sectors); err == nil {
		t.Error("a canceled context gives no error")
	}
}

// TestSteps holds the steps against a search from each organization.
func TestSteps(t *testing.T) {
	check := func(t interface{ Fatalf(string, ...any) }, ties *graph.Ties) {
		steps, err := walk.NewSteps(context.Background(), ties)
		if err != nil {
			t.Fatalf("%v", err)
		}
		n := ties.Len()
		flat := ties.Symmetric(graph.Maximum)
		for i := range n {
			for j, want := range walk.Between(flat, i) {
				if want = min(want, walk.Apart-1); want < 0 {
					want = walk.Apart
				}
				if got := int32(steps[i*n+j]); got != want {
					t.Fatalf("%d and %d: %d steps, want %d", i, j, got, want)
				}
			}
		}
	}
	rapid.Check(t, func(rt *rapid.T) { check(rt, graphtest.Draw(rt, rapid.Bool().Draw(rt, "directed"))) })
	clustered, _ := graphtest.Clustered(1, 300, 600, 3)
	check(t, clustered)
	long := graphtest.Path(300)
	check(t, long)
	if steps, _ := walk.NewSteps(context.Background(), long); steps[299] != walk.Apart-1 {
		t.Errorf("the ends of a long path are %d apart", steps[299])
	}
}

func BenchmarkRemovals(b *testing.B) {
	for _, size := range []int{50, 1000, 10000} {
		ties, sectors := graphtest.Clustered(1, size, 5*size, 6)
		b.Run(strconv.Itoa(size), func(b *testing.B) {
			for b.Loop() {
				if _, err := walk.Removals(context.Background(), ties, sectors); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
