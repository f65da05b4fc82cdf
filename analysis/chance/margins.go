package chance

import (
	"cmp"
	"math"
	"slices"

	"gonum.org/v1/gonum/mat"
)

// Margins are the probabilities that a row holds a column where, of all
// independent placements, the least is assumed beyond each row's number of
// columns and each column's number of rows, which hold on average: the
// bipartite configuration model,
//
//	p_rc = x_r y_c / (1 + x_r y_c),  Σ_c p_rc = k_r,  Σ_r p_rc = m_c
//
// (Saracco et al. 2015, doi:10.1038/srep10595). Rows with the same number of
// columns have the same probabilities, and so have columns with the same number
// of rows; they are kept by these classes.
type Margins struct {
	// Rows and Columns are the class of each row and column.
	Rows, Columns []int32
	// Sizes holds the number of columns of each class.
	Sizes []int
	p     []float64 // by class of row, then of column
}

// margin is a class of rows or columns: how many there are and how many
// placements each has.
type margin struct{ count, degree int }

// NewMargins returns the probabilities for rows with k and columns with m
// placements each, which some matrix of zeros and ones must have. A placement
// that every such matrix has, or that none has, has probability 1 or 0; the
// others are the solution of largest likelihood, by Newton's method, with every
// margin held to a relative 1e-12.
func NewMargins(k, m []int) *Margins {
	rows, rowClass := classes(k)
	columns, columnClass := classes(m)
	f := &Margins{Rows: rowClass, Columns: columnClass, p: make([]float64, len(rows)*len(columns))}
	for _, c := range columns {
		f.Sizes = append(f.Sizes, c.count)
	}
	f.fill(rows, columns, 0, 0)
	return f
}

// Probability returns that of a placement by the classes of row and column.
func (f *Margins) Probability(row, column int32) float64 {
	return f.p[int(row)*len(f.Sizes)+int(column)]
}

// classes returns the distinct degrees, the largest first, and the class of each.
func classes(degrees []int) ([]margin, []int32) {
	sorted := slices.Clone(degrees)
	slices.SortFunc(sorted, func(a, b int) int { return cmp.Compare(b, a) })
	var out []margin
	for _, k := range sorted {
		if last := len(out) - 1; last >= 0 && out[last].degree == k {
			out[last].count++
			continue
		}
		out = append(out, margin{1, k})
	}
	class := make([]int32, len(degrees))
	for i, k := range degrees {
		at, _ := slices.BinarySearchFunc(out, k, func(m margin, k int) int { return cmp.Compare(k, m.degree) })
		class[i] = int32(at)
	}
	return out, class
}

// fill sets the probabilities of a block of classes, in falling order of degree,
// the first of which are firstRow and firstColumn. Where the first rows need
// every one of the first columns, and nothing is left for the last rows in the
// last columns, both are certain and the two other corners do not depend on each
// other (Gale 1957, doi:10.2140/pjm.1957.7.1073; Ryser 1957).
func (f *Margins) fill(rows, columns []margin, firstRow, firstColumn int) {
	if len(rows) == 0 || len(columns) == 0 {
		return
	}
	r, c, ok := tight(rows, columns)
	if !ok {
		f.solve(rows, columns, firstRow, firstColumn)
		return
	}
	for i := range r {
		for j := range c {
			f.p[(firstRow+i)*len(f.Sizes)+firstColumn+j] = 1
		}
	}
	f.fill(less(rows[:r], total(columns[:c]).count), columns[c:], firstRow, firstColumn+c)
	f.fill(rows[r:], less(columns[:c], total(rows[:r]).count), firstRow+r, firstColumn)
}

// tight returns the numbers of first classes that Gale and Ryser's condition
// leaves no freedom, and whether there are any.
func tight(rows, columns []margin) (r, c int, ok bool) {
	for r := range len(rows) + 1 {
		above := total(rows[:r])
		for c := range len(columns) + 1 {
			whole := r == 0 && c == len(columns) || r == len(rows) && c == 0
			if !whole && above.degree-total(columns[c:]).degree == above.count*total(columns[:c]).count {
				return r, c, true
			}
		}
	}
	return 0, 0, false
}

// total returns the number of members and of placements of several classes.
func total(classes []margin) margin {
	var sum margin
	for _, m := range classes {
		sum.count += m.count
		sum.degree += m.count * m.degree
	}
	return sum
}

// less returns the classes with so many placements fewer each.
func less(classes []margin, by int) []margin {
	out := slices.Clone(classes)
	for i := range out {
		out[i].degree -= by
	}
	return out
}

// solve sets the probabilities of a block in which nothing is certain: the
// logarithms of x and y at which the likelihood, which is concave, is largest.
func (f *Margins) solve(rows, columns []margin, firstRow, firstColumn int) {
	const steps = 200
	b := &block{rows: rows, columns: columns}
	at := b.start()
	b.evaluate(at)
	for range steps {
		if b.distance() < 1e-15 || !b.advance(at) {
			break
		}
	}
	b.evaluate(at)
	for i := range rows {
		for j := range columns {
			f.p[(firstRow+i)*len(f.Sizes)+firstColumn+j] = logistic(at[i] + at[len(rows)+j])
		}
	}
}

// block is a block of classes and its likelihood at one point.
type block struct {
	rows, columns []margin
	likelihood    float64
	gradient      []float64 // of rows, then columns: placements less those expected
	curvature     *mat.SymDense
}

// of returns class i of rows, then columns.
func (b *block) of(i int) margin {
	if i < len(b.rows) {
		return b.rows[i]
	}
	return b.columns[i-len(b.rows)]
}

// start returns the logarithms for p_rc near k_r m_c / Σ k.
func (b *block) start() []float64 {
	at := make([]float64, len(b.rows)+len(b.columns))
	half := math.Log(float64(total(b.rows).degree)) / 2
	for i := range at {
		at[i] = math.Log(float64(b.of(i).degree)) - half
	}
	return at
}

// evaluate computes the likelihood and its derivatives. The likelihood does not
// change when all x are multiplied and all y divided by a number; the curvature
// gets a term that holds that number.
func (b *block) evaluate(at []float64) {
	r, n := len(b.rows), len(at)
	b.likelihood = 0
	b.gradient = make([]float64, n)
	b.curvature = mat.NewSymDense(n, nil)
	for i := range at {
		m := b.of(i)
		b.gradient[i] = float64(m.count) * float64(m.degree)
		b.likelihood += b.gradient[i] * at[i]
	}
	diagonal := make([]float64, n)
	for i, row := range b.rows {
		for j, column := range b.columns {
			pairs := float64(row.count) * float64(column.count)
			z := at[i] + at[r+j]
			p := logistic(z)
			b.likelihood -= pairs * softplus(z)
			b.gradient[i] -= pairs * p
			b.gradient[r+j] -= pairs * p
			bend := pairs * p * logistic(-z)
			diagonal[i] += bend
			diagonal[r+j] += bend
			b.curvature.SetSym(i, r+j, bend)
		}
	}
	hold := slices.Max(diagonal)
	for i := range n {
		b.curvature.SetSym(i, i, diagonal[i])
		for j := i; j < n; j++ {
			sign := 1.0
			if (i < r) != (j < r) {
				sign = -1
			}
			b.curvature.SetSym(i, j, b.curvature.At(i, j)+sign*hold/float64(n))
		}
	}
}

// distance returns the largest relative difference of a margin.
func (b *block) distance() float64 {
	most := 0.0
	for i, g := range b.gradient {
		m := b.of(i)
		most = max(most, math.Abs(g)/(float64(m.count)*float64(m.degree)))
	}
	return most
}

// advance takes a Newton step, shorter where the likelihood would fall, and
// reports whether it got nearer.
func (b *block) advance(at []float64) bool {
	var factors mat.Cholesky
	if !factors.Factorize(b.curvature) {
		return false
	}
	var step mat.VecDense
	if err := factors.SolveVecTo(&step, mat.NewVecDense(len(at), b.gradient)); err != nil {
		if _, near := err.(mat.Condition); !near {
			return false
		}
	}
	before, far := *b, b.distance()
	next := make([]float64, len(at))
	for length := 1.0; length > 1e-6; length /= 2 {
		for i := range at {
			next[i] = at[i] + length*step.AtVec(i)
		}
		b.evaluate(next)
		// Near the end rounding hides what the likelihood gains.
		nearer := b.likelihood > before.likelihood
		if far < 1e-6 {
			nearer = b.distance() < far
		}
		if nearer {
			copy(at, next)
			return true
		}
	}
	*b = before
	return false
}

func logistic(z float64) float64 { return 1 / (1 + math.Exp(-z)) }

// softplus returns ln(1 + e^z).
func softplus(z float64) float64 { return max(z, 0) + math.Log1p(math.Exp(-math.Abs(z))) }
