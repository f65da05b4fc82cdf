package chance

import (
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// TestBenjaminiHochberg compares with R's p.adjust(method = "BH"), worked out by
// hand: of .01 .02 .03 .04 .05 each is .05.
func TestBenjaminiHochberg(t *testing.T) {
	nan := math.NaN()
	for _, c := range []struct{ p, want []float64 }{
		{nil, nil},
		{[]float64{0.2}, []float64{0.2}},
		{[]float64{0.05, 0.01, 0.04, 0.02, 0.03}, []float64{0.05, 0.05, 0.05, 0.05, 0.05}},
		{[]float64{0.01, nan, 0.5, 0.03}, []float64{0.03, nan, 0.5, 0.045}},
		{[]float64{0.9, 0.95, 1}, []float64{1, 1, 1}},
	} {
		got := BenjaminiHochberg(c.p)
		for i := range c.want {
			if math.IsNaN(got[i]) != math.IsNaN(c.want[i]) || math.Abs(got[i]-c.want[i]) > 1e-15 {
				t.Errorf("%v gives %v, want %v", c.p, got, c.want)
				break
			}
		}
	}
}

func TestBenjaminiHochbergKeepsOrder(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		p := rapid.SliceOf(rapid.Float64Range(0, 1)).Draw(rt, "p")
		adjusted := BenjaminiHochberg(p)
		for i := range p {
			if adjusted[i] < p[i] || adjusted[i] > 1 {
				rt.Fatalf("%v becomes %v", p[i], adjusted[i])
			}
			for j := range p {
				if p[i] < p[j] && adjusted[i] > adjusted[j] {
					rt.Fatalf("%v before %v becomes %v after %v", p[i], p[j], adjusted[i], adjusted[j])
				}
			}
		}
	})
}

// TestBenjaminiHochbergOf wants a probability of several tests to count as often.
func TestBenjaminiHochbergOf(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		p := rapid.SliceOf(rapid.SampledFrom([]float64{0, 0.001, 0.01, 0.02, 0.3, 1})).Draw(rt, "p")
		counts := make([]int, len(p))
		var each []float64
		for i := range p {
			counts[i] = rapid.IntRange(0, 3).Draw(rt, "count")
			each = append(each, slices.Repeat(p[i:i+1], counts[i])...)
		}
		var got []float64
		for i, x := range BenjaminiHochbergOf(p, counts) {
			if counts[i] == 0 && !math.IsNaN(x) {
				rt.Errorf("%v of no test", x)
			}
			got = append(got, slices.Repeat([]float64{x}, counts[i])...)
		}
		if want := BenjaminiHochberg(each); !slices.Equal(got, want) {
			rt.Errorf("%v of %v, %v: want %v", got, p, counts, want)
		}
	})
}

func TestPermuted(t *testing.T) {
	dealt := make([]int32, len(pathLabels))
	for draw := range 20 {
		Permuted(7, draw, pathLabels, dealt)
		var want []int32
		last := 0
		if err := Labels(t.Context(), 7, draw+1, 2, pathEnds, pathLabels, func(counts []int32) {
			want, last = slices.Clone(counts), last+1
		}); err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(Mixing(2, pathEnds, dealt), want) {
			t.Errorf("draw %d is not the one of Labels", draw)
		}
	}
}
