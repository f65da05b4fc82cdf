package spectral

import (
	"math"

	"example.org/lintas/graph"
)

// symmetric returns PageRank on ties without direction. There y(i) = x(i)/k(i)
// solves a symmetric system,
//
//	(K - damping·A) y = everywhere
//
// with K the sums of the rows of A on its diagonal, which conjugate gradients take
// far fewer steps to solve than the walk takes (Hestenes and Stiefel 1952,
// doi:10.6028/jres.049.044), and fewer still on what sweeps over the organizations
// there and back leave of the system, at the price of one product (Eisenstat 1981,
// doi:10.1137/0902001).
func symmetric(t *graph.Ties, damping float64, out, strengths []float64) []float64 {
	alone := 0.0
	for _, k := range out {
		if k == 0 {
			alone++
		}
	}
	// What comes to everybody, some of it from those without ties, who have nothing
	// else.
	everywhere := (1 - damping) / (float64(len(out)) - damping*alone)
	x := make([]float64, len(out))
	s := newSweeps(t, damping, out, strengths)
	for r, y := range s.solve(everywhere) {
		i := s.original[r]
		x[i] = everywhere
		if out[i] > 0 {
			x[i] = y * s.inverse[r] * out[i]
		}
	}
	return x
}

// sweeps are the system scaled so that 1 is on its diagonal, 1 - L - U, and its
// organizations are numbered by the number of their ties.
type sweeps struct {
	original        []int32
	offsets, middle []int32 // neighbors of smaller numbers stand before the middle of a row
	targets         []int32
	strengths       []float64 // nil is 1 each
	damping         float64
	inverse         []float64 // of the root of what leaves each organization in all, 0 for nothing
	sent            []float64 // what each one passed on in the sweep at hand
}

func newSweeps(t *graph.Ties, damping float64, out, strengths []float64) *sweeps {
	rows := t.Out()
	n := t.Len()
	s := &sweeps{
		original: rows.ByLength(),
		offsets:  make([]int32, n+1), middle: make([]int32, n),
		targets: make([]int32, len(rows.Targets)),
		damping: damping,
		inverse: make([]float64, n), sent: make([]float64, n),
	}
	if strengths != nil {
		s.strengths = make([]float64, len(strengths))
	}
	rank := make([]int32, n)
	for r, i := range s.original {
		rank[i] = int32(r)
	}
	for r, i := range s.original {
		low, high := rows.Offsets[i], rows.Offsets[i+1]
		first := s.offsets[r]
		last := first + high - low
		s.offsets[r+1] = last
		for p := low; p < high; p++ {
			// The row fills from both ends.
			j, at := rank[rows.Targets[p]], first
			if j > int32(r) {
				last--
				at = last
			} else {
				first++
			}
			s.targets[at] = j
			if strengths != nil {
				s.strengths[at] = strengths[p]
			}
		}
		s.middle[r] = first
		if out[i] > 0 {
			s.inverse[r] = 1 / math.Sqrt(out[i])
		}
	}
	return s
}

// solve returns the solution of the scaled system, times the root of what leaves
// each one.
func (s *sweeps) solve(everywhere float64) []float64 {
	n := len(s.inverse)
	given := make([]float64, n)
	for i, inverse := range s.inverse {
		given[i] = everywhere * inverse
	}
	// The search for x goes along p by steps, after each of which r is left.
	x, p, r := make([]float64, n), make([]float64, n), make([]float64, n)
	swept, product := make([]float64, n), make([]float64, n)
	s.up(r, given)
	left := square(r)
	enough, more := 1e-24*left, 0.0
	for left > enough {
		for i := range p {
			p[i] = r[i] + more*p[i]
		}
		s.down(swept, p)
		for i, t := range swept {
			given[i] = p[i] - t
		}
		s.up(product, given)
		along := 0.0
		for i, t := range swept {
			product[i] += t
			along += p[i] * product[i]
		}
		step, before := left/along, left
		left = 0
		for i := range r {
			x[i] += step * p[i]
			r[i] -= step * product[i]
			left += r[i] * r[i]
		}
		more = left / before
	}
	s.down(swept, x)
	return swept
}

func square(x []float64) float64 {
	var sum float64
	for _, v := range x {
		sum += v * v
	}
	return sum
}

// down sets y to (1 - U)⁻¹ x, from the last organization to the first.
func (s *sweeps) down(y, x []float64) {
	for i := len(x) - 1; i >= 0; i-- {
		inverse := s.inverse[i]
		y[i] = x[i] + s.damping*inverse*s.received(s.middle[i], s.offsets[i+1])
		s.sent[i] = y[i] * inverse
	}
}

// up sets y to (1 - L)⁻¹ x, from the first to the last.
func (s *sweeps) up(y, x []float64) {
	for i, inverse := range s.inverse {
		y[i] = x[i] + s.damping*inverse*s.received(s.offsets[i], s.middle[i])
		s.sent[i] = y[i] * inverse
	}
}

func (s *sweeps) received(low, high int32) float64 {
	var sum float64
	if s.strengths == nil {
		for _, j := range s.targets[low:high] {
			sum += s.sent[j]
		}
		return sum
	}
	for p := low; p < high; p++ {
		sum += s.sent[s.targets[p]] * s.strengths[p]
	}
	return sum
}
