package chance

import (
	"context"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"example.org/lintas/graph/work"
)

// pearson returns the correlation of two layers off the diagonal as a spreadsheet
// has it, the organizations of the first in order.
func pearson(n int, directed bool, a, b []Dyad, order []int) float64 {
	dense := func(layer []Dyad) [][]float64 {
		m := make([][]float64, n)
		for i := range m {
			m[i] = make([]float64, n)
		}
		for _, d := range layer {
			m[d.A][d.B] = d.Value
			if !directed {
				m[d.B][d.A] = d.Value
			}
		}
		return m
	}
	x, y := dense(a), dense(b)
	var xs, ys []float64
	for i := range n {
		for j := range n {
			if i != j {
				xs, ys = append(xs, x[i][j]), append(ys, y[order[i]][order[j]])
			}
		}
	}
	mx, my := mean(xs), mean(ys)
	var xy, xx, yy float64
	for i := range xs {
		xy += (xs[i] - mx) * (ys[i] - my)
		xx += (xs[i] - mx) * (xs[i] - mx)
		yy += (ys[i] - my) * (ys[i] - my)
	}
	return xy / math.Sqrt(xx*yy)
}

// orders calls each for every order of n numbers.
func orders(n int, each func([]int)) {
	order := make([]int, 0, n)
	var next func()
	next = func() {
		if len(order) == n {
			each(order)
			return
		}
		for i := range n {
			if !slices.Contains(order, i) {
				order = append(order, i)
				next()
				order = order[:len(order)-1]
			}
		}
	}
	next()
}

// layer returns values on about half of the pairs.
func layer(r *rand.Rand, n int, directed bool) []Dyad {
	var out []Dyad
	for i := range n {
		for j := range n {
			if (i < j || directed && i != j) && r.IntN(2) == 0 {
				out = append(out, Dyad{int32(i), int32(j), float64(1 + r.IntN(3))})
			}
		}
	}
	return out
}

// TestQAPByEnumeration compares correlation, range and probability with those of
// all n! permutations.
func TestQAPByEnumeration(t *testing.T) {
	const draws = 20000
	r := rand.New(rand.NewPCG(1, 1))
	for n := 3; n <= 6; n++ {
		for _, directed := range []bool{false, true} {
			a, b := layer(r, n, directed), layer(r, n, directed)
			f, err := QAP(context.Background(), 1, draws, n, directed, a, b)
			if err != nil {
				t.Fatal(err)
			}
			identity := make([]int, n)
			for i := range identity {
				identity[i] = i
			}
			observed := pearson(n, directed, a, b, identity)
			if math.IsNaN(observed) != math.IsNaN(f.Value) || math.Abs(observed-f.Value) > 1e-12 {
				t.Fatalf("correlation %v, want %v", f.Value, observed)
			}
			if math.IsNaN(observed) {
				continue
			}
			var all []float64
			orders(n, func(order []int) { all = append(all, pearson(n, directed, a, b, order)) })
			atMost, atLeast := 0, 0
			for _, x := range all {
				if x <= observed+1e-12 {
					atMost++
				}
				if x >= observed-1e-12 {
					atLeast++
				}
			}
			want := min(1, 2*float64(min(atMost, atLeast))/float64(len(all)))
			if math.Abs(f.P-want) > 0.02 {
				t.Errorf("n %d directed %v: p is %v, want %v", n, directed, f.P, want)
			}
			if m := mean(all); math.Abs(m) > 1e-12 || f.Expected != 0 {
				t.Errorf("the mean of all is %v, expected %v; want 0", m, f.Expected)
			}
			slices.Sort(all)
			if f.Low < all[0]-1e-12 || f.High > all[len(all)-1]+1e-12 {
				t.Errorf("range %v…%v is outside %v…%v", f.Low, f.High, all[0], all[len(all)-1])
			}
		}
	}
}

func TestQAPUndefined(t *testing.T) {
	whole := []Dyad{{0, 1, 1}, {0, 2, 1}, {1, 2, 1}}
	for _, layers := range [][2][]Dyad{{nil, whole}, {whole, whole[:1]}, {nil, nil}} {
		f, err := QAP(context.Background(), 1, 500, 3, false, layers[0], layers[1])
		if err != nil || !math.IsNaN(f.Value) || !math.IsNaN(f.P) {
			t.Errorf("%v: %+v, %v", layers, f, err)
		}
	}
	for n := range 2 {
		if f, _ := QAP(context.Background(), 1, 500, n, false, nil, nil); !math.IsNaN(f.Value) {
			t.Errorf("n %d: %+v", n, f)
		}
	}
}

func TestQAPOnAnyNumberOfWorkers(t *testing.T) {
	r := rand.New(rand.NewPCG(2, 1))
	a, b := layer(r, 30, false), layer(r, 30, false)
	var first Figure
	for _, workers := range []int{1, 2, 8} {
		f, err := QAP(work.WithWorkers(context.Background(), workers), 1, 500, 30, false, a, b)
		if err != nil {
			t.Fatal(err)
		}
		if workers == 1 {
			first = f
		}
		if f != first {
			t.Errorf("%d workers: %+v, want %+v", workers, f, first)
		}
		if g, _ := QAP(context.Background(), 1, 500, 30, false, b, a); math.Abs(g.Value-f.Value) > 1e-12 {
			t.Errorf("the other way around: %v, want %v", g.Value, f.Value)
		}
	}
}

// A layer and itself correlate fully, and seldom as much by chance.
func TestQAPOfItself(t *testing.T) {
	a := layer(rand.New(rand.NewPCG(3, 1)), 20, true)
	f, err := QAP(context.Background(), 1, 999, 20, true, a, a)
	if err != nil || math.Abs(f.Value-1) > 1e-12 || f.P != 2.0/1000 {
		t.Errorf("%+v, %v", f, err)
	}
}
