package sample_test

import (
	"math"
	"reflect"
	"testing"

	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
	"example.org/lintas/graph/sample"
	"example.org/lintas/graph/walk"
	"example.org/lintas/graph/work"
)

// TestGuarantee wants estimates to be within the guarantee of the exact values in
// all but few of many small networks of every shape: with Delta 0.1 in nine of
// ten at least.
func TestGuarantee(t *testing.T) {
	const networks = 600
	want := sample.Guarantee{Epsilon: 0.05, Delta: 0.1}
	failed, checked := 0, 0
	for k := range networks {
		n := 2 + k%40
		ties := graphtest.Random(uint64(k), n, n*(1+k%4), k%3 == 0)
		codes := graphtest.Codes(uint64(k), n, 3)
		exact, err := walk.Brandes(t.Context(), ties, codes)
		if err != nil {
			t.Fatal(err)
		}
		b, err := sample.Between(t.Context(), ties, want, uint64(k))
		if err != nil {
			t.Fatal(err)
		}
		cross, err := sample.BetweenSectors(t.Context(), ties, codes, want, uint64(k))
		if err != nil {
			t.Fatal(err)
		}
		pairs := float64(n) * float64(n-1)
		if !ties.IsDirected() {
			pairs /= 2
		}
		between := 0.0
		for i, c := range codes {
			for _, e := range codes[:i] {
				if c >= 0 && e >= 0 && c != e {
					between++
				}
			}
		}
		for _, c := range []struct {
			got, want []float64
			pairs     float64
			bound     sample.Guarantee
		}{
			{b.Organizations, exact.Organizations, pairs, b.Guarantee},
			{b.Ties, exact.Ties, pairs, b.Guarantee},
			{cross.CrossSector, exact.CrossSector, between, cross.Guarantee},
		} {
			if c.bound.Epsilon > want.Epsilon {
				t.Fatalf("network %d: within %v, want %v", k, c.bound.Epsilon, want.Epsilon)
			}
			if len(c.got) != len(c.want) {
				t.Fatalf("network %d: %d values, want %d", k, len(c.got), len(c.want))
			}
			checked++
			for i := range c.got {
				if math.Abs(c.got[i]-c.want[i]) > c.bound.Epsilon*c.pairs+1e-9 {
					failed++
					break
				}
			}
		}
	}
	if failed > checked/10 {
		t.Errorf("%d of %d estimates were not within the guarantee", failed, checked)
	}
}

// TestMeans wants many draws to come to the exact values, also where many paths
// are equally short.
func TestMeans(t *testing.T) {
	for _, directed := range []bool{false, true} {
		ties := graphtest.Random(3, 30, 80, directed)
		exact, err := walk.Brandes(t.Context(), ties, nil)
		if err != nil {
			t.Fatal(err)
		}
		b, err := sample.Between(t.Context(), ties, sample.Guarantee{Epsilon: 0.005, Delta: 0.01}, 1)
		if err != nil {
			t.Fatal(err)
		}
		pairs := 30.0 * 29
		if !directed {
			pairs /= 2
		}
		for i, x := range exact.Organizations {
			if math.Abs(b.Organizations[i]-x)/pairs > 0.005 {
				t.Errorf("directed %v, %d: %v, want %v", directed, i, b.Organizations[i], x)
			}
		}
	}
}

// TestWorkers wants the same bits on any number of processors.
func TestWorkers(t *testing.T) {
	ties, codes := graphtest.Clustered(1, 2000, 6000, 4)
	want := sample.Guarantee{Epsilon: 0.03, Delta: 0.1}
	var first, firstAcross sample.Betweenness
	for _, workers := range []int{1, 2, 8} {
		ctx := work.WithWorkers(t.Context(), workers)
		b, err := sample.Between(ctx, ties, want, 7)
		if err != nil {
			t.Fatal(err)
		}
		a, err := sample.BetweenSectors(ctx, ties, codes, want, 7)
		if err != nil {
			t.Fatal(err)
		}
		if workers == 1 {
			first, firstAcross = b, a
		} else if !reflect.DeepEqual(b, first) || !reflect.DeepEqual(a, firstAcross) {
			t.Errorf("%d workers give other values than one", workers)
		}
	}
}

// TestNothingToDraw wants networks without pairs or ties to give zeros.
func TestNothingToDraw(t *testing.T) {
	for n := range 3 {
		ties := graph.NewTies(n, false, nil)
		b, err := sample.Between(t.Context(), ties, sample.Guarantee{Epsilon: 0.1, Delta: 0.1}, 1)
		if err != nil || len(b.Organizations) != n || b.Draws != 0 {
			t.Errorf("%d organizations: %v, %v", n, b, err)
		}
	}
	one := graphtest.Path(3)
	a, err := sample.BetweenSectors(t.Context(), one, []int32{0, 0, -1}, sample.Guarantee{Epsilon: 0.1, Delta: 0.1}, 1)
	if err != nil || len(a.CrossSector) != 3 || a.CrossSector[1] != 0 {
		t.Errorf("one sector: %v, %v", a, err)
	}
}

func BenchmarkBetween(b *testing.B) {
	ties, _ := graphtest.Clustered(1, 100_000, 500_000, 6)
	for b.Loop() {
		got, err := sample.Between(work.WithWorkers(b.Context(), 1), ties, sample.Guarantee{Epsilon: 0.01, Delta: 0.1}, 1)
		if err != nil {
			b.Fatal(err)
		}
		b.ReportMetric(float64(got.Draws), "draws")
	}
}
