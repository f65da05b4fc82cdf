package shape

import (
	"math"

	"example.org/lintas/graph"
)

// Holes are Burt's measures of the structural holes around each organization.
// All are NaN for one without ties.
type Holes struct {
	// Constraint is how far its ties lead back to the same few others. It may
	// exceed 1: two organizations tied to each other have 1, a triangle 1.125.
	Constraint []float64
	// EffectiveSize is the number of its partners less what they repeat.
	EffectiveSize []float64
	// Efficiency is EffectiveSize over the number of partners.
	Efficiency []float64
	// Hierarchy is how far Constraint comes from one partner: 0 where all
	// constrain it equally, near 1 where one does; NaN with fewer than two.
	Hierarchy []float64
	// Local holds what each partner adds to Constraint, in the order of the rows
	// of the network without direction (Symmetric).
	Local []float64
}

// StructuralHoles returns Burt's measures of each organization. With
//
//	z(i,j) = a(i,j) + a(j,i)
//	p(i,j) = z(i,j) / Σ_k z(i,k)
//	m(j,q) = z(j,q) / max_k z(j,k)
//
// where a is 1 for a tie from i to j, they are
//
//	Constraint(i) = Σ_j c(i,j), c(i,j) = (p(i,j) + Σ_{q≠i,j} p(i,q) p(q,j))²
//	EffectiveSize(i) = N - Σ_j Σ_{q≠i,j} p(i,q) m(j,q)
//	Efficiency(i) = EffectiveSize(i) / N
//	Hierarchy(i) = Σ_j r(i,j) ln r(i,j) / (N ln N), r(i,j) = c(i,j) / (Constraint(i)/N)
//
// with j over the N partners of i, whichever way their ties point, and p over the
// whole network, as NetworkX and igraph do and UCINET in its whole network model.
// Its ego network model, in which p(q,j) counts ties among the partners of i
// alone, gives other values; NetworkX 2.8 gives none for an organization that
// ties only lead to.
//
// Burt 1992, Structural Holes, chapter 2; Borgatti 1997, Connections 20(1):35.
func StructuralHoles(t *graph.Ties) Holes { return holesOf(t, false) }

// StructuralHolesWeighted is StructuralHoles with a the strength of the tie.
func StructuralHolesWeighted(t *graph.Ties) Holes { return holesOf(t, true) }

func holesOf(t *graph.Ties, weighted bool) Holes {
	flat := t.Symmetric(graph.Maximum)
	s := newInvestment(flat, bothWays(t, flat, weighted))
	// Only triangles hold a q between i and j, and they are found without going
	// through all pairs of partners.
	upward(flat).triangles(s.triangle)
	n := t.Len()
	h := Holes{
		Constraint:    make([]float64, n),
		EffectiveSize: make([]float64, n),
		Efficiency:    make([]float64, n),
		Hierarchy:     make([]float64, n),
		Local:         make([]float64, len(flat.Out().Targets)),
	}
	for i := range n {
		s.finish(i, &h)
	}
	return h
}

// bothWays returns the strength of each tie of the network without direction, both
// ways together.
func bothWays(t, flat *graph.Ties, weighted bool) []float64 {
	z := make([]float64, len(flat.All()))
	for k, tie := range flat.All() {
		there, to := t.Between(int(tie.A), int(tie.B))
		back, from := t.Between(int(tie.B), int(tie.A))
		if to {
			z[k] += arcOf(there, weighted)
		}
		if from {
			z[k] += arcOf(back, weighted)
		}
	}
	return z
}

func arcOf(t graph.Tie, weighted bool) float64 {
	if weighted {
		return t.Strength
	}
	return 1
}

// investment adds up, for each organization and tie, what Burt's measures count.
type investment struct {
	flat      *graph.Ties
	z         []float64 // of each tie, both ways together
	sum, most []float64 // of each organization's ties
	redundant []float64 // Σ_j Σ_q p(i,q) m(j,q) of each organization
	// indirect holds Σ_q p(i,q) p(q,j) of tie k at 2k from its smaller end and at
	// 2k+1 from the larger.
	indirect []float64
}

func newInvestment(flat *graph.Ties, z []float64) *investment {
	n := flat.Len()
	s := &investment{
		flat: flat, z: z,
		sum: make([]float64, n), most: make([]float64, n), redundant: make([]float64, n),
		indirect: make([]float64, 2*len(z)),
	}
	rows := flat.Out()
	for i := range n {
		for _, k := range rows.Index[rows.Offsets[i]:rows.Offsets[i+1]] {
			s.sum[i] += z[k]
			s.most[i] = max(s.most[i], z[k])
		}
	}
	return s
}

func (s *investment) triangle(a, b, c corner) {
	x, y, w := a.organization, b.organization, c.organization
	s.turn(x, y, w, a.tie, b.tie, c.tie)
	s.turn(y, w, x, b.tie, c.tie, a.tie)
	s.turn(w, x, y, c.tie, a.tie, b.tie)
}

// turn adds what a triangle means to i, whose ties lead to j and q; jq is the
// tie between those two.
func (s *investment) turn(i, j, q, ij, jq, qi int32) {
	s.indirect[sideOf(i, j, ij)] += s.z[qi] / s.sum[i] * (s.z[jq] / s.sum[q])
	s.indirect[sideOf(i, q, qi)] += s.z[ij] / s.sum[i] * (s.z[jq] / s.sum[j])
	s.redundant[i] += s.z[qi]/s.sum[i]*(s.z[jq]/s.most[j]) + s.z[ij]/s.sum[i]*(s.z[jq]/s.most[q])
}

// sideOf returns the place of tie k from i to j in indirect.
func sideOf(i, j, k int32) int32 {
	if i < j {
		return 2 * k
	}
	return 2*k + 1
}

// finish fills in the measures of organization i.
func (s *investment) finish(i int, h *Holes) {
	rows := s.flat.Out()
	first, alters := int(rows.Offsets[i]), rows.Row(i)
	n := float64(len(alters))
	if len(alters) == 0 {
		h.Constraint[i], h.EffectiveSize[i], h.Efficiency[i] = math.NaN(), math.NaN(), math.NaN()
	}
	local := h.Local[first : first+len(alters)]
	for p, j := range alters {
		k := rows.Index[first+p]
		c := s.z[k]/s.sum[i] + s.indirect[sideOf(int32(i), j, k)]
		local[p] = c * c
		h.Constraint[i] += local[p]
	}
	if len(alters) > 0 {
		h.EffectiveSize[i] = n - s.redundant[i]
		h.Efficiency[i] = h.EffectiveSize[i] / n
	}
	h.Hierarchy[i] = math.NaN()
	if len(alters) > 1 {
		h.Hierarchy[i] = colemanTheil(local, h.Constraint[i])
	}
}

// colemanTheil returns the Coleman–Theil index of the parts of a sum.
func colemanTheil(parts []float64, sum float64) float64 {
	n := float64(len(parts))
	disorder := 0.0
	for _, c := range parts {
		r := c * n / sum
		disorder += r * math.Log(r)
	}
	return disorder / (n * math.Log(n))
}
