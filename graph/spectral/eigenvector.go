package spectral

import (
	"example.org/lintas/graph"
	"example.org/lintas/graph/shape"
)

// Eigenvector returns the eigenvector centrality of each organization, the
// solution of
//
//	A x = λ x
//
// for the largest eigenvalue λ of the ties A, without direction and strength,
// with the largest x 1 (Bonacich 1972, doi:10.1080/0022250X.1972.9989806). It is
// 0 outside the component with the largest λ. Without ties, or if two components
// have the largest λ in common (within a relative 1e-9), there is more than one
// solution: ok is false and the values are nil. So they are where a component's
// second λ is too near to tell, as in a chain of many thousands.
func Eigenvector(t *graph.Ties) (values []float64, ok bool) { return leading(t, false) }

// EigenvectorWeighted is Eigenvector with the strengths of the ties in A.
func EigenvectorWeighted(t *graph.Ties) (values []float64, ok bool) { return leading(t, true) }

func leading(t *graph.Ties, weighted bool) (values []float64, ok bool) {
	t = t.Symmetric(graph.Maximum)
	if len(t.All()) == 0 {
		return nil, false
	}
	const same = 1e-9
	var leader *part
	var best float64
	var vector []float64
	unique := true
	for _, p := range parts(t, weighted) {
		if p.bound() < best*(1-same) {
			continue
		}
		λ, x, ok := p.leading()
		switch {
		case λ > best*(1+same):
			leader, best, vector, unique = p, λ, x, ok
		case λ >= best*(1-same):
			// The larger is the one that later components are measured by.
			best, unique = max(best, λ), false
		}
	}
	if !unique {
		return nil, false
	}
	values = make([]float64, t.Len())
	for k, x := range largestOne(vector) {
		values[leader.members[k]] = x
	}
	return values, true
}

// part is a component with two members or more, its members numbered in their
// order.
type part struct {
	members   []int32
	rows      [][]int32
	strengths [][]float64 // of the ties in rows; nil where all count 1
}

// parts returns the components with ties, the largest first.
func parts(t *graph.Ties, weighted bool) []*part {
	labels, sizes := shape.Components(t)
	number := make([]int32, t.Len())
	var out []*part
	for _, size := range sizes {
		if size > 1 {
			out = append(out, &part{members: make([]int32, 0, size)})
		}
	}
	for i, c := range labels {
		if c <= len(out) {
			p := out[c-1]
			number[i] = int32(len(p.members))
			p.members = append(p.members, int32(i))
		}
	}
	for _, p := range out {
		for _, i := range p.members {
			row := make([]int32, 0, len(t.Out().Row(int(i))))
			for _, j := range t.Out().Row(int(i)) {
				row = append(row, number[j])
			}
			p.rows = append(p.rows, row)
			if weighted {
				p.strengths = append(p.strengths, t.Out().Weights(int(i)))
			}
		}
	}
	return out
}

// bound returns a number that no eigenvalue exceeds: the largest sum of a row.
func (p *part) bound() float64 {
	most := 0.0
	for i := range p.rows {
		most = max(most, p.sum(i))
	}
	return most
}

// sum returns that of row i.
func (p *part) sum(i int) float64 {
	if p.strengths == nil {
		return float64(len(p.rows[i]))
	}
	sum := 0.0
	for _, w := range p.strengths[i] {
		sum += w
	}
	return sum
}

// strength returns that of the tie at place k of row i.
func (p *part) strength(i, k int) float64 {
	if p.strengths == nil {
		return 1
	}
	return p.strengths[i][k]
}

// leading returns the largest eigenvalue, an eigenvector of length 1, and whether
// it can be told from the next one.
func (p *part) leading() (λ float64, x []float64, ok bool) {
	const small = 200
	if len(p.members) <= small {
		return p.dense()
	}
	return p.lanczos()
}

// multiply sets y to A x.
func (p *part) multiply(y, x []float64) {
	for i, row := range p.rows {
		var sum float64
		if p.strengths == nil {
			for _, j := range row {
				sum += x[j]
			}
		} else {
			for k, j := range row {
				sum += p.strengths[i][k] * x[j]
			}
		}
		y[i] = sum
	}
}
