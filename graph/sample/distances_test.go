package sample_test

import (
	"math"
	"reflect"
	"testing"

	"example.org/lintas/graph/graphtest"
	"example.org/lintas/graph/sample"
	"example.org/lintas/graph/walk"
	"example.org/lintas/graph/work"
)

// TestDistancesOfAll wants the distances to everybody to give the exact values
// without error.
func TestDistancesOfAll(t *testing.T) {
	for k := range 200 {
		n := 1 + k%30
		ties := graphtest.Random(uint64(k), n+1, n*(k%4), k%2 == 0)
		exact, err := walk.Distances(t.Context(), ties)
		if err != nil {
			t.Fatal(err)
		}
		r, err := sample.Distances(t.Context(), ties, n+1, uint64(k))
		if err != nil {
			t.Fatal(err)
		}
		for i := range n + 1 {
			closeness := 0.0
			if reached := float64(exact.Reachable[i]); reached > 0 {
				closeness = reached / float64(exact.Sum[i]) * reached / float64(n)
			}
			if !graphtest.Close(r.Harmonic[i], exact.Harmonic[i]/float64(n), 1e-12) || !graphtest.Close(r.Closeness[i], closeness, 1e-12) {
				t.Fatalf("network %d, %d: %v and %v, want %v and %v", k, i, r.Harmonic[i], r.Closeness[i], exact.Harmonic[i]/float64(n), closeness)
			}
		}
		for d, c := range exact.Counts {
			if r.Counts[d] != float64(c) {
				t.Fatalf("network %d: counts %v, want %v", k, r.Counts, exact.Counts)
			}
		}
		if r.HarmonicError > 1e-9 || r.ClosenessError > 1e-9 {
			t.Fatalf("network %d: errors %v, %v of all distances", k, r.HarmonicError, r.ClosenessError)
		}
	}
}

// TestDistancesError wants nearly all estimates to lie within four standard errors
// of the exact values, and one in five at least beyond a fifth of one.
func TestDistancesError(t *testing.T) {
	ties, _ := graphtest.Clustered(2, 2000, 6000, 4)
	exact, err := walk.Distances(t.Context(), ties)
	if err != nil {
		t.Fatal(err)
	}
	r, err := sample.Distances(t.Context(), ties, 256, 5)
	if err != nil {
		t.Fatal(err)
	}
	far, wide := 0, 0
	for i, h := range r.Harmonic {
		off := math.Abs(h - exact.Harmonic[i]/1999)
		if off > 4*r.HarmonicError {
			far++
		}
		if off > r.HarmonicError/5 {
			wide++
		}
	}
	if far > 2 || wide < 400 {
		t.Errorf("%d of 2,000 are beyond four standard errors of %v, %d beyond a fifth", far, r.HarmonicError, wide)
	}
}

// TestDistancesWorkers wants the same bits on any number of processors.
func TestDistancesWorkers(t *testing.T) {
	ties, _ := graphtest.Clustered(1, 2000, 6000, 4)
	var first sample.Reach
	for _, workers := range []int{1, 2, 8} {
		r, err := sample.Distances(work.WithWorkers(t.Context(), workers), ties, 300, 7)
		if err != nil {
			t.Fatal(err)
		}
		if workers == 1 {
			first = r
		} else if !reflect.DeepEqual(r, first) {
			t.Errorf("%d workers give other values than one", workers)
		}
	}
}
