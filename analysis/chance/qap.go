package chance

import (
	"context"
	"math"

	"example.org/lintas/graph/work"
)

// Dyad is a value between two organizations; without direction A < B.
type Dyad struct {
	A, B  int32
	Value float64
}

// QAP returns the correlation (Pearson's, over all pairs of n organizations, or
// both ways where directed) of two layers of values, and what it is when the
// organizations of one layer are permuted and the other stays: the quadratic
// assignment procedure (Krackhardt 1988, doi:10.1016/0378-8733(88)90004-4). A
// layer lists the pairs whose value is not 0, each once. The expectation is 0
// exactly. A correlation with a layer that is the same everywhere is NaN.
//
// A draw costs as many steps as there are organizations and dyads in the smaller
// layer. The error is that of the context.
func QAP(ctx context.Context, seed uint64, draws, n int, directed bool, a, b []Dyad) (Figure, error) {
	if len(a) > len(b) {
		a, b = b, a
	}
	pairs := float64(n) * float64(n-1)
	if !directed {
		pairs /= 2
	}
	meanA, deviationA := moments(a, pairs)
	meanB, deviationB := moments(b, pairs)
	if n < 2 || deviationA == 0 || deviationB == 0 {
		return Bare(math.NaN(), int(pairs)), nil
	}
	found := newMatrix(b, directed)
	same := make([]int32, n)
	for i := range same {
		same[i] = int32(i)
	}
	// Only the sum of products changes; the correlation is linear in it.
	products := make([]float64, 0, draws)
	const chunk = 32
	err := work.Chunks(ctx, draws, chunk, func(low, high int) []float64 {
		sums := make([]float64, 0, high-low)
		order := make([]int32, n)
		for draw := low; draw < high && ctx.Err() == nil; draw++ {
			copy(order, same)
			shuffle(Stream(seed, "qap", draw), order)
			sums = append(sums, found.product(a, order))
		}
		return sums
	}, func(sums []float64) { products = append(products, sums...) })
	if err == nil {
		err = ctx.Err()
	}
	f := Compared(found.product(a, same), pairs*meanA*meanB, int(pairs), products)
	correlation := func(product float64) float64 {
		return (product/pairs - meanA*meanB) / (deviationA * deviationB)
	}
	f.Value, f.Low, f.High, f.Expected = correlation(f.Value), correlation(f.Low), correlation(f.High), 0
	return f, err
}

// moments returns mean and standard deviation of a layer over all pairs; a
// deviation that is rounding alone is 0.
func moments(layer []Dyad, pairs float64) (mean, deviation float64) {
	var sum, squares float64
	for _, d := range layer {
		sum += d.Value
		squares += d.Value * d.Value
	}
	mean = Ratio(sum, pairs)
	variance := Ratio(squares, pairs) - mean*mean
	if math.IsNaN(variance) || variance < 1e-14*mean*mean {
		return mean, 0
	}
	return mean, math.Sqrt(variance)
}

// matrix finds the value of a pair: an open-addressed table of those that are not
// 0, at most half full.
type matrix struct {
	directed bool
	mask     uint64
	keys     []uint64 // A and B in the halves of a word, plus 1; 0 is free
	values   []float64
}

func newMatrix(layer []Dyad, directed bool) *matrix {
	size := 2
	for size < 2*len(layer) {
		size *= 2
	}
	m := &matrix{directed, uint64(size - 1), make([]uint64, size), make([]float64, size)}
	for _, d := range layer {
		at := m.find(d.A, d.B)
		m.keys[at], m.values[at] = m.key(d.A, d.B), d.Value
	}
	return m
}

func (m *matrix) key(a, b int32) uint64 {
	if !m.directed && a > b {
		a, b = b, a
	}
	return uint64(a)<<32 + uint64(b) + 1
}

// find returns the place of a pair, or the free one where it would be.
func (m *matrix) find(a, b int32) uint64 {
	const golden = 0x9e3779b97f4a7c15 // 2^64 over the golden ratio (Knuth 1998, 6.4)
	key := m.key(a, b)
	at := (key * golden >> 32) & m.mask
	for m.keys[at] != 0 && m.keys[at] != key {
		at = (at + 1) & m.mask
	}
	return at
}

// product returns the sum, over the layer with its organizations put in order,
// of the products with the values of the same pairs.
func (m *matrix) product(layer []Dyad, order []int32) float64 {
	sum := 0.0
	for _, d := range layer {
		sum += d.Value * m.values[m.find(order[d.A], order[d.B])]
	}
	return sum
}
