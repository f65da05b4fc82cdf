package walk_test

import (
	"reflect"
	"testing"

	"example.org/lintas/graph/graphtest"
	"example.org/lintas/graph/walk"
	"example.org/lintas/graph/work"
)

// The distances to everybody are those from everybody, and those to some are
// theirs.
func TestDistancesTo(t *testing.T) {
	for k := range 300 {
		n := 1 + k%90
		ties := graphtest.Random(uint64(k), n+1, n*(k%3), k%2 == 0)
		targets := make([]int32, 0, n+1)
		for i := range n + 1 {
			if k%5 == 0 || (i+k)%3 == 0 {
				targets = append(targets, int32(i))
			}
		}
		got, err := walk.DistancesTo(t.Context(), ties, targets)
		if err != nil {
			t.Fatal(err)
		}
		want := walk.Arrivals{Counts: make([]int64, len(got.Counts))}
		for i := range n + 1 {
			var reached, count int32
			var sum, squares int64
			harmonic := 0.0
			from := walk.Between(ties, i)
			for _, j := range targets {
				if int(j) == i {
					continue
				}
				count++
				if d := from[j]; d > 0 {
					reached++
					sum += int64(d)
					squares += int64(d) * int64(d)
					harmonic += 1 / float64(d)
					want.Counts[d]++
				}
			}
			if got.Targets[i] != count || got.Reached[i] != reached || got.Sum[i] != sum || got.Squares[i] != squares ||
				!graphtest.Close(got.Harmonic[i], harmonic, 1e-12) {
				t.Fatalf("network %d, organization %d: %d of %d, sum %d, squares %d, harmonic %v; want %d of %d, %d, %d, %v", k, i,
					got.Reached[i], got.Targets[i], got.Sum[i], got.Squares[i], got.Harmonic[i], reached, count, sum, squares, harmonic)
			}
		}
		if !reflect.DeepEqual(got.Counts, want.Counts) {
			t.Fatalf("network %d: counts %v, want %v", k, got.Counts, want.Counts)
		}
	}
}

// The bits are the same on any number of processors.
func TestDistancesToOnAnyNumberOfWorkers(t *testing.T) {
	ties, _ := graphtest.Clustered(1, 3000, 9000, 4)
	targets := make([]int32, 500)
	for k := range targets {
		targets[k] = int32(5 * k)
	}
	var first walk.Arrivals
	for _, workers := range []int{1, 2, 8} {
		got, err := walk.DistancesTo(work.WithWorkers(t.Context(), workers), ties, targets)
		if err != nil {
			t.Fatal(err)
		}
		if workers == 1 {
			first = got
		} else if !reflect.DeepEqual(got, first) {
			t.Errorf("%d workers give other values than one", workers)
		}
	}
}
