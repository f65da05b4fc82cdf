package chance

import (
	"context"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"example.org/lintas/graph/work"
)

// few has five matrices with its margins, rows (2, 1, 1) and columns (2, 1, 1).
var few = [][]int32{{0, 1}, {0}, {2}}

func spelled(rows [][]int32) string {
	sorted := make([][]int32, len(rows))
	for i := range rows {
		sorted[i] = slices.Sorted(slices.Values(rows[i]))
	}
	return fmt.Sprint(sorted)
}

// TestCurveballByEnumeration counts how often each matrix with the margins is
// drawn.
func TestCurveballByEnumeration(t *testing.T) {
	const draws = 20000
	seen := map[string]int{}
	err := Curveball(context.Background(), 1, draws, few, 3, func(_ *rand.Rand, rows [][]int32) string { return spelled(rows) },
		func(s string) { seen[s]++ })
	if err != nil {
		t.Fatal(err)
	}
	// By hand: the row of two is {0,1}, {0,2} or {1,2}; the others follow.
	want := []string{"[[0 1] [0] [2]]", "[[0 1] [2] [0]]", "[[0 2] [0] [1]]", "[[0 2] [1] [0]]", "[[1 2] [0] [0]]"}
	for _, s := range want {
		if share := float64(seen[s]) / draws; math.Abs(share-0.2) > 0.01 {
			t.Errorf("%s in %.3f of the draws, want .2", s, share)
		}
		delete(seen, s)
	}
	if len(seen) > 0 {
		t.Errorf("drawn with other margins: %v", seen)
	}
}

func TestCurveballOnAnyNumberOfWorkers(t *testing.T) {
	var first []string
	for _, workers := range []int{1, 2, 8} {
		var all []string
		err := Curveball(work.WithWorkers(context.Background(), workers), 3, 50, few, 3,
			func(r *rand.Rand, rows [][]int32) string { return fmt.Sprint(rows, r.IntN(1000)) }, func(s string) { all = append(all, s) })
		if err != nil {
			t.Fatal(err)
		}
		if first == nil {
			first = all
		}
		if !slices.Equal(first, all) {
			t.Errorf("%d workers draw other matrices", workers)
		}
	}
}

func TestCurveballOfHardlyAnything(t *testing.T) {
	for _, rows := range [][][]int32{nil, {{0, 1}}, {{}, {}}} {
		err := Curveball(context.Background(), 1, 3, rows, 2, func(_ *rand.Rand, rows [][]int32) string { return spelled(rows) }, func(s string) {
			if s != spelled(rows) {
				t.Errorf("%s of %v", s, rows)
			}
		})
		if err != nil {
			t.Error(err)
		}
	}
}
