package chance

import (
	"math"
	"math/rand/v2"
	"testing"
)

// margins returns the numbers of ones in the rows and columns of a matrix.
func margins(matrix [][]int) (k, m []int) {
	k, m = make([]int, len(matrix)), make([]int, len(matrix[0]))
	for r, row := range matrix {
		for c, x := range row {
			k[r] += x
			m[c] += x
		}
	}
	return k, m
}

// TestMarginsHold draws matrices, many of them with certain placements, and asks
// of the probabilities that they add up to the margins and have the form x y / (1
// + x y): the odds of any two rows have one ratio in every column.
func TestMarginsHold(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 300 {
		matrix := make([][]int, 1+r.IntN(8))
		columns, density := 1+r.IntN(8), r.Float64()
		for i := range matrix {
			matrix[i] = make([]int, columns)
			for j := range matrix[i] {
				if r.Float64() < density {
					matrix[i][j] = 1
				}
			}
		}
		k, m := margins(matrix)
		checkMargins(t, k, m)
	}
}

func checkMargins(t *testing.T, k, m []int) {
	t.Helper()
	f := NewMargins(k, m)
	sums := make([]float64, len(m))
	for r := range k {
		sum := 0.0
		for c := range m {
			p := f.Probability(f.Rows[r], f.Columns[c])
			sum += p
			sums[c] += p
			q := f.Probability(f.Rows[0], f.Columns[c])
			p0, q0 := f.Probability(f.Rows[r], f.Columns[0]), f.Probability(f.Rows[0], f.Columns[0])
			free := p > 0 && p < 1 && q > 0 && q < 1 && p0 > 0 && p0 < 1 && q0 > 0 && q0 < 1
			odds := func(p float64) float64 { return p / (1 - p) }
			if free && math.Abs(math.Log(odds(p)*odds(q0)/(odds(q)*odds(p0)))) > 1e-8 {
				t.Fatalf("rows %v columns %v: the odds of row %d in column %d have not the form x y", k, m, r, c)
			}
		}
		if math.Abs(sum-float64(k[r])) > 1e-12*float64(max(1, k[r])) {
			t.Fatalf("rows %v columns %v: row %d adds up to %v", k, m, r, sum)
		}
	}
	for c := range m {
		if math.Abs(sums[c]-float64(m[c])) > 1e-12*float64(max(1, m[c])) {
			t.Fatalf("rows %v columns %v: column %d adds up to %v", k, m, c, sums[c])
		}
	}
}

func TestMarginsOfLargeAndUneven(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	matrix := make([][]int, 300)
	for i := range matrix {
		matrix[i] = make([]int, 500)
		for j := range matrix[i] {
			if r.Float64() < 60/float64((i+1)*(j/10+1)) {
				matrix[i][j] = 1
			}
		}
	}
	k, m := margins(matrix)
	checkMargins(t, k, m)
}

// TestMarginsByHand: with rows (1, 1) and columns (1, 1) every placement is as
// likely as not; with rows (2, 1) and columns (2, 1) there is one matrix only.
// With rows (2, 1, 1) and columns (2, 2) the first row is certain and the other
// two share alike.
func TestMarginsByHand(t *testing.T) {
	for _, test := range []struct {
		k, m []int
		want [][]float64
	}{
		{[]int{1, 1}, []int{1, 1}, [][]float64{{.5, .5}, {.5, .5}}},
		{[]int{2, 1}, []int{2, 1}, [][]float64{{1, 1}, {1, 0}}},
		{[]int{1, 2, 1}, []int{2, 2}, [][]float64{{.5, .5}, {1, 1}, {.5, .5}}},
		{[]int{0, 1}, []int{0, 1}, [][]float64{{0, 0}, {0, 1}}},
		{nil, nil, nil},
	} {
		f := NewMargins(test.k, test.m)
		for r := range test.want {
			for c, want := range test.want[r] {
				if got := f.Probability(f.Rows[r], f.Columns[c]); math.Abs(got-want) > 1e-12 {
					t.Errorf("rows %v columns %v: %v at %d, %d, want %v", test.k, test.m, got, r, c, want)
				}
			}
		}
	}
}

// TestMarginsByIteration compares with the fixed point x = k / Σ y/(1 + x y), y = m
// / Σ x/(1 + x y) of every row and column by itself, as Saracco et al. solve it,
// for the women and events of Davis, Gardner and Gardner 1941.
func TestMarginsByIteration(t *testing.T) {
	k := []int{8, 7, 8, 7, 4, 4, 4, 3, 4, 4, 4, 6, 7, 8, 5, 2, 2, 2}
	m := []int{3, 3, 6, 4, 8, 8, 10, 14, 12, 5, 4, 6, 3, 3}
	x, y := make([]float64, len(k)), make([]float64, len(m))
	for r := range k {
		x[r] = float64(k[r]) / 9
	}
	for c := range m {
		y[c] = float64(m[c]) / 9
	}
	for range 5000 {
		for r := range x {
			sum := 0.0
			for c := range y {
				sum += y[c] / (1 + x[r]*y[c])
			}
			x[r] = float64(k[r]) / sum
		}
		for c := range y {
			sum := 0.0
			for r := range x {
				sum += x[r] / (1 + x[r]*y[c])
			}
			y[c] = float64(m[c]) / sum
		}
	}
	f := NewMargins(k, m)
	for r := range x {
		for c := range y {
			want := x[r] * y[c] / (1 + x[r]*y[c])
			if got := f.Probability(f.Rows[r], f.Columns[c]); math.Abs(got-want) > 1e-12 {
				t.Errorf("row %d, column %d: %v, want %v", r, c, got, want)
			}
		}
	}
}

// TestAtLeastByEnumeration compares the tail with the sum over all outcomes.
func TestAtLeastByEnumeration(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for range 200 {
		var trials []Trials
		var each []float64
		for range r.IntN(4) {
			p := []float64{0, 1, r.Float64(), 1e-3 * r.Float64()}[r.IntN(4)]
			count := r.IntN(4)
			trials = append(trials, Trials{count, p})
			for range count {
				each = append(each, p)
			}
		}
		most := r.IntN(6)
		want := make([]float64, most+1)
		for outcome := range 1 << len(each) {
			p, successes := 1.0, 0
			for i, q := range each {
				if outcome>>i&1 == 1 {
					p *= q
					successes++
				} else {
					p *= 1 - q
				}
			}
			for k := range min(successes, most) + 1 {
				want[k] += p
			}
		}
		for k, got := range AtLeast(trials, most) {
			if math.Abs(got-want[k]) > 1e-13*want[k] {
				t.Fatalf("%v: %v at least %d, want %v", trials, got, k, want[k])
			}
		}
	}
}

// TestAtLeastOfMany holds the binomial that is cut into parts, because all of it
// failing has a probability below the smallest float64, against the one that is
// convolved trial by trial.
func TestAtLeastOfMany(t *testing.T) {
	const count, p, most = 4000, 0.3, 1250
	got := AtLeast([]Trials{{count, p}}, most)
	below := make([]float64, most)
	below[0] = 1
	reached := 0.0
	for range count {
		reached += below[most-1] * p
		for k := most - 1; k > 0; k-- {
			below[k] = below[k]*(1-p) + below[k-1]*p
		}
		below[0] *= 1 - p
	}
	if math.Abs(got[most]-reached) > 1e-10*reached {
		t.Errorf("%v, want %v", got[most], reached)
	}
	if tiny := AtLeast([]Trials{{1000, 1e-6}}, 6)[6]; math.Abs(tiny/1.366e-21-1) > 0.01 {
		// C(1000,6)·1e-36 = 1.3682e15·1e-36, less a thousandth.
		t.Errorf("%v is not C(1000,6)·1e-36", tiny)
	}
}
