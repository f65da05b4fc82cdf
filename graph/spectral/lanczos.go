package spectral

import (
	"math"

	"gonum.org/v1/gonum/floats"
	"gonum.org/v1/gonum/mat"
)

// dense solves a small component whole.
func (p *part) dense() (λ float64, x []float64, ok bool) {
	n := len(p.members)
	a := mat.NewSymDense(n, nil)
	for i, row := range p.rows {
		for k, j := range row {
			a.SetSym(i, int(j), p.strength(i, k))
		}
	}
	values, vectors := eigen(a)
	return values[n-1], mat.Col(nil, n-1, vectors), true
}

// eigen returns the eigenvalues in ascending order and the eigenvectors in
// columns.
func eigen(a *mat.SymDense) ([]float64, *mat.Dense) {
	var e mat.EigenSym
	if !e.Factorize(a, true) {
		panic("spectral: the eigenvalues of a symmetric matrix do not converge")
	}
	var vectors mat.Dense
	e.VectorsTo(&vectors)
	return e.Values(nil), &vectors
}

// lanczos solves a large component: it looks for the eigenvector in the space of
// x, A x, A² x, … (Lanczos 1950, doi:10.6028/jres.045.026) and, when the room is
// full, goes on from the best vectors found there (thick restart, Wu and Simon
// 2000, doi:10.1137/S0895479898334605). Where plain iteration oscillates between
// two sides, as on a bipartite network, the space holds both. It reports whether
// the eigenvector is told from the next one, which long chains can prevent.
func (p *part) lanczos() (λ float64, x []float64, ok bool) {
	const steps = 2000
	s := newSpace(p)
	for range steps {
		if s.grow() {
			break
		}
	}
	return s.values[len(s.values)-1], s.leading(), s.distance < 1e-7
}

// space is spanned by orthogonal vectors of length 1, in which A is projected.
type space struct {
	part     *part
	bound    float64     // of the eigenvalues
	vectors  [][]float64 // room; the first size of them are the space
	size     int
	matrix   *mat.SymDense // A in terms of the vectors
	next     []float64     // what A makes of the newest vector outside the space
	beyond   float64       // length of next
	values   []float64     // eigenvalues found, ascending
	best     *mat.Dense    // their eigenvectors in columns, in terms of vectors
	distance float64       // bound of the best one's distance from the eigenvector
}

// newSpace returns a space that holds nothing yet and starts at the sums of the rows. Its
// room for a large component is within 64 MB, but ten vectors at least.
func newSpace(p *part) *space {
	const numbers = 8 << 20
	n := len(p.members)
	s := &space{
		part:    p,
		bound:   p.bound(),
		vectors: make([][]float64, min(n, 120, max(10, numbers/n))),
		next:    make([]float64, n),
	}
	for i := range s.vectors {
		s.vectors[i] = make([]float64, n)
	}
	s.matrix = mat.NewSymDense(len(s.vectors), nil)
	for i := range p.rows {
		s.next[i] = p.sum(i)
	}
	s.beyond = floats.Norm(s.next, 2)
	return s
}

// grow takes another vector into the space and reports whether the space holds
// the eigenvector.
func (s *space) grow() (done bool) {
	if s.size == len(s.vectors) {
		s.shrink()
	}
	newest := s.size
	floats.ScaleTo(s.vectors[newest], 1/s.beyond, s.next)
	s.part.multiply(s.next, s.vectors[newest])
	// What rounding leaves of the old vectors the first time goes the second.
	for range 2 {
		for i, v := range s.vectors[:newest+1] {
			c := floats.Dot(v, s.next)
			s.matrix.SetSym(i, newest, s.matrix.At(i, newest)+c)
			floats.AddScaled(s.next, -c, v)
		}
	}
	s.size++
	s.beyond = floats.Norm(s.next, 2)
	closed := s.beyond < 1e-12*s.bound
	// Solving at every step would cost more than the steps.
	if closed || s.size == len(s.vectors) || s.size%8 == 0 {
		done = s.solve()
	}
	return done || closed
}

// solve finds the eigenvectors in the space so far and reports whether the best
// of them is the eigenvector, up to rounding.
func (s *space) solve() bool {
	const enough = 1e-12
	m := s.size
	s.values, s.best = eigen(s.matrix.SliceSym(0, m).(*mat.SymDense))
	// The length of A x - λ x, over the gap to the next eigenvalue, bounds the
	// distance from the eigenvector.
	residual := math.Abs(s.beyond * s.best.At(m-1, m-1))
	s.distance = residual
	if m > 1 {
		s.distance /= s.values[m-1] - s.values[m-2]
	}
	return s.distance <= enough || residual <= 1e-15*s.values[m-1]
}

// shrink leaves the best third of the space's eigenvectors in it.
func (s *space) shrink() {
	m := s.size
	s.size = max(1, m/3)
	row := make([]float64, m)
	kept := make([][]float64, s.size)
	for k := range kept {
		kept[k] = mat.Col(nil, m-1-k, s.best)
	}
	for i := range s.next {
		for k := range row {
			row[k] = s.vectors[k][i]
		}
		for k, c := range kept {
			s.vectors[k][i] = floats.Dot(row, c)
		}
	}
	s.matrix.Zero()
	for k := range s.size {
		s.matrix.SetSym(k, k, s.values[m-1-k])
	}
}

// leading returns the best vector found.
func (s *space) leading() []float64 {
	x := make([]float64, len(s.next))
	m := len(s.values)
	for k := range m {
		floats.AddScaled(x, s.best.At(k, m-1), s.vectors[k])
	}
	return x
}
