package shape

import (
	"context"
	"math"

	"example.org/lintas/graph"
	"example.org/lintas/graph/work"
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
func StructuralHoles(t *graph.Ties) Holes {
	return whole(Closure(context.Background(), t, Asked{Holes: true})).Holes
}

// StructuralHolesWeighted is StructuralHoles with a the strength of the tie.
func StructuralHolesWeighted(t *graph.Ties) Holes {
	return whole(Closure(context.Background(), t, Asked{WeightedHoles: true})).WeightedHoles
}

// investment adds up, for each organization and tie, what Burt's measures count.
// Only triangles hold a q between i and j, and they are found without going through
// all pairs of partners.
type investment struct {
	flat      *graph.Ties
	z         []float64 // of each tie, both ways together
	sum, most []float64 // of each organization's ties
	redundant []float64 // Σ_j Σ_q z(i,q) m(j,q) of each organization
	indirect  []float64 // Σ_q z(i,q) p(q,j) of each tie, the same from either end
	equal     bool      // all z are
}

func newInvestment(t, flat *graph.Ties, weighted bool) *investment {
	n := flat.Len()
	s := &investment{
		flat: flat, z: bothWays(t, flat, weighted),
		sum: make([]float64, n), most: make([]float64, n), redundant: make([]float64, n),
		indirect: make([]float64, len(flat.All())),
		equal:    !weighted && !t.IsDirected(),
	}
	rows := flat.Out()
	for i := range n {
		if s.equal {
			s.sum[i], s.most[i] = float64(len(rows.Row(i))), 1
			continue
		}
		for _, k := range rows.Index[rows.Offsets[i]:rows.Offsets[i+1]] {
			s.sum[i] += s.z[k]
			s.most[i] = max(s.most[i], s.z[k])
		}
	}
	return s
}

// bothWays returns the strength of each tie of the network without direction, both
// ways together; of a network that has none to begin with half of it, since only
// shares count.
func bothWays(t, flat *graph.Ties, weighted bool) []float64 {
	z := make([]float64, len(flat.All()))
	switch {
	case t.IsDirected():
		eachTie(t, flat, func(k int32, there, back *float64) {
			for _, strength := range [...]*float64{there, back} {
				switch {
				case strength == nil:
				case weighted:
					z[k] += *strength
				default:
					z[k]++
				}
			}
		})
	case weighted:
		for k := range z {
			z[k] = flat.All()[k].Strength
		}
	default:
		for k := range z {
			z[k] = 1
		}
	}
	return z
}

func (s *investment) add(some []triangle) {
	for k := range some {
		a, b, c := some[k].a, some[k].b, some[k].c
		x, y, w := a.organization, b.organization, c.organization
		xy, yw, wx := s.z[a.tie], s.z[b.tie], s.z[c.tie]
		s.indirect[a.tie] += wx * yw / s.sum[w]
		s.indirect[b.tie] += xy * wx / s.sum[x]
		s.indirect[c.tie] += xy * yw / s.sum[y]
		s.redundant[x] += yw * (wx/s.most[y] + xy/s.most[w])
		s.redundant[y] += wx * (xy/s.most[w] + yw/s.most[x])
		s.redundant[w] += xy * (yw/s.most[x] + wx/s.most[y])
	}
}

// holes fills in the measures of all organizations.
func (s *investment) holes(ctx context.Context, h *Holes) error {
	n := s.flat.Len()
	*h = Holes{
		Constraint:    make([]float64, n),
		EffectiveSize: make([]float64, n),
		Efficiency:    make([]float64, n),
		Hierarchy:     make([]float64, n),
		Local:         make([]float64, len(s.flat.Out().Targets)),
	}
	return work.Chunks(ctx, n, 4096, func(low, high int) struct{} {
		for i := low; i < high; i++ {
			s.finish(i, h)
		}
		return struct{}{}
	}, func(struct{}) {})
}

// finish fills in the measures of organization i.
func (s *investment) finish(i int, h *Holes) {
	rows := s.flat.Out()
	first, end := rows.Offsets[i], rows.Offsets[i+1]
	n := float64(end - first)
	h.Hierarchy[i] = math.NaN()
	if n == 0 {
		h.Constraint[i], h.EffectiveSize[i], h.Efficiency[i] = math.NaN(), math.NaN(), math.NaN()
		return
	}
	h.EffectiveSize[i] = n - s.redundant[i]/s.sum[i]
	h.Efficiency[i] = h.EffectiveSize[i] / n
	local := h.Local[first:end]
	alike := s.equal && s.redundant[i] == 0 // all partners constrain it equally
	for p, k := range rows.Index[first:end] {
		c := 1 / n
		if !alike {
			c = (s.z[k] + s.indirect[k]) / s.sum[i]
		}
		local[p] = c * c
		h.Constraint[i] += local[p]
	}
	switch {
	case n == 1:
	case alike:
		h.Hierarchy[i] = 0
	default:
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
