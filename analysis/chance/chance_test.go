package chance

import (
	"context"
	"math"
	"testing"

	"example.org/lintas/graph/work"
)

// A path of four organizations, the first two of one sector.
var (
	pathEnds   = [][2]int32{{0, 1}, {1, 2}, {2, 3}}
	pathLabels = []int32{0, 0, 1, 1}
)

// TestLabels compares the draws with exact enumeration. Of the six ways to deal
// two labels of each kind to a path of four, the ties across sectors are: aabb 1,
// abab 3, abba 2, and the same with a and b exchanged.
func TestLabels(t *testing.T) {
	const draws = 30000
	seen := map[int32]int{}
	err := Labels(context.Background(), 7, draws, 2, pathEnds, pathLabels, func(counts []int32) {
		if counts[1] != counts[2] || counts[0]+counts[3]+counts[1] != 3 {
			t.Fatalf("counts %v do not add up", counts)
		}
		seen[counts[1]]++
	})
	if err != nil {
		t.Fatal(err)
	}
	for across := int32(1); across <= 3; across++ {
		if share := float64(seen[across]) / draws; math.Abs(share-1.0/3) > 0.01 {
			t.Errorf("%d ties across in %.3f of the draws, want 1/3", across, share)
		}
	}
}

func TestLabelsOnAnyNumberOfWorkers(t *testing.T) {
	var first []int32
	for _, workers := range []int{1, 2, 8} {
		var all []int32
		ctx := work.WithWorkers(context.Background(), workers)
		if err := Labels(ctx, 1, 500, 2, pathEnds, pathLabels, func(counts []int32) { all = append(all, counts...) }); err != nil {
			t.Fatal(err)
		}
		if first == nil {
			first = all
		}
		if len(all) != 2000 || !equal(first, all) {
			t.Errorf("%d workers draw other counts", workers)
		}
	}
}

func equal(a, b []int32) bool {
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return len(a) == len(b)
}

func TestLabelsStop(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if err := Labels(ctx, 1, 1e6, 2, pathEnds, pathLabels, func([]int32) {}); err == nil {
		t.Error("a canceled context gives no error")
	}
}

// TestCompared checks probability and range by hand: of the draws 1…1000 the
// value 990 has 11 at least as large, so that p = 2·12/1001.
func TestCompared(t *testing.T) {
	draws := make([]float64, 1000)
	for i := range draws {
		draws[i] = float64((i*7)%1000 + 1)
	}
	f := Compared(990, math.NaN(), 5, draws)
	if want := 2 * 12.0 / 1001; math.Abs(f.P-want) > 1e-15 {
		t.Errorf("p is %v, want %v", f.P, want)
	}
	if f.Expected != 500.5 || math.Abs(f.Low-25.975) > 1e-9 || math.Abs(f.High-975.025) > 1e-9 {
		t.Errorf("expected %v, low %v, high %v; want 500.5, 25.975, 975.025", f.Expected, f.Low, f.High)
	}
	if f.N != 5 || f.Permutations != 1000 {
		t.Errorf("n %d, permutations %d", f.N, f.Permutations)
	}
}

func TestComparedWithoutDraws(t *testing.T) {
	f := Compared(1, 0.5, 3, make([]float64, MinDraws-1))
	if f.Expected != 0.5 || !math.IsNaN(f.P) || !math.IsNaN(f.Low) || f.Permutations != 0 {
		t.Errorf("%+v tells more than the expectation", f)
	}
}

// Values that differ in the last bits only are the same value.
func TestComparedCountsEqualValues(t *testing.T) {
	draws := make([]float64, 999)
	for i := range draws {
		draws[i] = 0.1 + 0.2
	}
	if f := Compared(0.3, math.NaN(), 1, draws); f.P != 1 {
		t.Errorf("p is %v, want 1", f.P)
	}
}

func TestStreamsDiffer(t *testing.T) {
	a, b, c := Stream(1, "labels", 0).Uint64(), Stream(1, "labels", 1).Uint64(), Stream(1, "louvain", 0).Uint64()
	if a == b || a == c || b == c {
		t.Error("two streams begin alike")
	}
	if a != Stream(1, "labels", 0).Uint64() {
		t.Error("a stream does not repeat")
	}
}
