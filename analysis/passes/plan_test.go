package passes_test

import (
	"reflect"
	"strings"
	"testing"

	"example.org/lintas/analysis/passes"
	"example.org/lintas/graph/graphtest"
	"example.org/lintas/graph/work"
)

// TestPlan wants what is cheap to be exact, what is past the cost to be estimated
// with a method that says so, the same on any number of processors, and --exact to
// rule.
func TestPlan(t *testing.T) {
	opt := passes.Defaults()
	small := graphtest.Network(graphtest.Clustered(1, 500, 1500, 4))
	d := passes.New(t.Context(), small, opt)
	paths, err := d.Betweenness()
	if err != nil || paths.Method != "" {
		t.Errorf("betweenness of 500 organizations: %q, %v", paths.Method, err)
	}
	if reach, err := d.Distances(); err != nil || reach.Method != "" || reach.Exact == nil {
		t.Errorf("distances of 500 organizations: %q, %v", reach.Method, err)
	}

	large := graphtest.Network(graphtest.Clustered(1, 60_000, 180_000, 4))
	var first []any
	for _, workers := range []int{1, 2} {
		d := passes.New(work.WithWorkers(t.Context(), workers), large, opt)
		paths, err := d.Betweenness()
		if err != nil || !strings.Contains(paths.Method, "paths drawn at random") {
			t.Fatalf("betweenness: %q, %v", paths.Method, err)
		}
		across, err := d.CrossSector()
		if err != nil || !strings.Contains(across.Method, "paths drawn at random") {
			t.Fatalf("cross-sector betweenness: %q, %v", across.Method, err)
		}
		reach, err := d.Distances()
		if err != nil || !strings.Contains(reach.Method, "organizations drawn at random") || reach.Exact != nil {
			t.Fatalf("distances: %q, %v", reach.Method, err)
		}
		found := []any{paths, across, reach}
		if first == nil {
			first = found
		} else if !reflect.DeepEqual(found, first) {
			t.Errorf("%d workers estimate other values than one", workers)
		}
	}
	if !passes.New(t.Context(), large, opt).LeavesOutLengths() {
		t.Error("paths by strength are not left out")
	}
	opt.Exact = true
	if passes.New(t.Context(), large, opt).LeavesOutLengths() {
		t.Error("paths by strength are left out though exact ones are asked for")
	}
}

// TestExactDistances wants distances to be exact where --exact asks for it.
func TestExactDistances(t *testing.T) {
	opt := passes.Defaults()
	opt.Exact = true
	n := graphtest.Network(graphtest.Clustered(2, 25_000, 50_000, 4))
	reach, err := passes.New(t.Context(), n, opt).Distances()
	if err != nil || reach.Exact == nil || reach.Method != "" {
		t.Errorf("%q, %v", reach.Method, err)
	}
}

// TestReachedOfEstimates wants the number of pairs that reach each other without
// direction to be exact though their distances are estimated.
func TestReachedOfEstimates(t *testing.T) {
	const n = 45_000
	ties, codes := graphtest.Clustered(3, n, 270_000, 2)
	d := passes.New(t.Context(), graphtest.Network(graphtest.WithIsolate(ties), append(codes, 0)), passes.Defaults())
	reach, err := d.Distances()
	if err != nil || reach.Exact != nil {
		t.Fatalf("distances are not estimated: %v", err)
	}
	if reach.Reached != n*(n-1) {
		t.Errorf("%v pairs reach each other, want %v", reach.Reached, n*(n-1))
	}
}
