package shape

import (
	"math"

	"example.org/lintas/graph"
)

// Role is one of the roles of Gould and Fernandez, or all of them together.
type Role int

// The roles in the order of Roles.
const (
	Coordinator Role = iota
	Consultant
	Gatekeeper
	Representative
	Liaison
	Total
)

// Of returns the count of a role.
func (r Roles) Of(role Role) int64 {
	return [...]int64{r.Coordinator, r.Consultant, r.Gatekeeper, r.Representative, r.Liaison, r.Total}[role]
}

// BernoulliBrokerage is brokerage by chance where every arc is there with the
// density's probability, independent of the others, and the sectors are fixed.
// Roles are expected of the organizations of known sector and the ties among
// them, Total of all.
type BernoulliBrokerage struct {
	sizes             []float64 // organizations of each sector
	squares           float64   // Σ n_h²
	pairs             float64   // Σ n_h(n_h−1)
	triples           float64   // Σ n_h(n_h−1)(n_h−2)
	known, all        float64   // organizations
	density, complete float64   // of the known, and of all
}

// NewBernoulliBrokerage returns what the ties' density gives; sectors are -1
// where unknown.
func NewBernoulliBrokerage(t *graph.Ties, sectors []int32) *BernoulliBrokerage {
	b := &BernoulliBrokerage{all: float64(t.Len())}
	for _, c := range sectors {
		if c >= 0 {
			for int(c) >= len(b.sizes) {
				b.sizes = append(b.sizes, 0)
			}
			b.sizes[c]++
			b.known++
		}
	}
	for _, n := range b.sizes {
		b.squares += n * n
		b.pairs += n * (n - 1)
		b.triples += n * (n - 1) * (n - 2)
	}
	arcs, every := 0.0, 1.0
	if !t.IsDirected() {
		every = 2
	}
	for _, tie := range t.All() {
		if sectors[tie.A] >= 0 && sectors[tie.B] >= 0 {
			arcs += every
		}
	}
	b.density = arcs / (b.known * (b.known - 1))
	b.complete = every * float64(len(t.All())) / (b.all * (b.all - 1))
	return b
}

// Organization returns the expectation and standard deviation of a role of one
// organization of the sector, as sna's brokerage gives them: with d the density
// and μ = d²(1−d), Var = E(1−μ) + Q d³(1−d)³, where Q is the number of ordered
// pairs of its two-paths that share an arc less those in which one needs the arc
// that the other must not have. Sector -1, unknown, has a Total alone; the rest
// is NaN, as is all of a network in which no arc is possible.
//
// On a network without direction the deviation is only indicative: an arc and
// its way back are not independent there, and the true variance is twice as large
// for all but Gatekeeper and Representative.
func (b *BernoulliBrokerage) Organization(sector int32, role Role) (mean, deviation float64) {
	count, shared := b.two(sector, role)
	d := b.densityOf(role)
	mu := d * d * (1 - d)
	mean = mu * count
	variance := mean*(1-mu) + shared*math.Pow(d*(1-d), 3)
	return mean, math.Sqrt(max(0, variance))
}

func (b *BernoulliBrokerage) densityOf(role Role) float64 {
	if role == Total {
		return b.complete
	}
	return b.density
}

// two returns the number of possible two-paths of a role through an organization
// of the sector, and Q.
func (b *BernoulliBrokerage) two(sector int32, role Role) (count, shared float64) {
	if role == Total {
		n := b.all
		return (n - 1) * (n - 2), 2 * (n - 1) * (n - 2) * (n - 3)
	}
	if sector < 0 {
		return math.NaN(), math.NaN()
	}
	n := b.sizes[sector]
	others := b.known - n
	switch role {
	case Coordinator:
		return (n - 1) * (n - 2), 2 * (n - 1) * (n - 2) * (n - 3)
	case Consultant:
		return b.pairs - n*(n-1), 2 * (b.triples - n*(n-1)*(n-2))
	case Gatekeeper, Representative:
		return others * (n - 1), (n-1)*others*(others-1) + others*(n-1)*(n-2)
	}
	for h, m := range b.sizes {
		if int32(h) != sector {
			shared += 2 * m * (others - m) * (others - m - 1)
		}
	}
	return others*others - (b.squares - n*n), shared
}

// Sector returns the expectation and standard deviation of the sum of a role over
// the organizations of the sector.
func (b *BernoulliBrokerage) Sector(sector int32, role Role) (mean, deviation float64) {
	return b.sum(role, brokers{sector: sector, size: b.sizes[sector]})
}

// All returns the expectation and standard deviation of the sum of a role over
// all organizations. The deviation is exact; that of sna (sd.gli) is 1.02 times
// as large for Coordinator, 1.07 times for Gatekeeper and Representative and
// 1.008 times for Total in its own test design.
func (b *BernoulliBrokerage) All(role Role) (mean, deviation float64) {
	size := b.known
	if role == Total {
		size = b.all
	}
	return b.sum(role, brokers{sector: -1, size: size})
}

// brokers is the organizations that a sum is over: those of a sector, or all
// where it is -1.
type brokers struct {
	sector int32
	size   float64
}

// of returns 1 where the organizations of a sector are among them, else 0.
func (m brokers) of(sector int) float64 {
	if m.sector < 0 || int(m.sector) == sector {
		return 1
	}
	return 0
}

// sum returns the moments of the number of open two-paths of a role through the
// organizations in the middle. Two of them covary if they share an arc: with T
// possible two-paths,
//
//	Var = Tμ(1−μ) + N₊₊(d³(1−d)²−μ²) + N₋₋(d⁴(1−d)−μ²) − N₊₋μ²
//
// N₊₊ and N₋₋ being the ordered pairs of different two-paths that need the same
// arc or must both lack it, and N₊₋ those in which one needs what the other must
// lack.
func (b *BernoulliBrokerage) sum(role Role, m brokers) (mean, deviation float64) {
	var possible, needed, lacking, conflicts float64
	add := func(pairs, first, second, closing float64) {
		with := first + second
		possible += pairs * closing
		needed += pairs * with * (with - 1)
		lacking += pairs * closing * (closing - 1)
		conflicts += 2 * pairs * with * closing
	}
	if role == Total {
		b.addTotal(m, add)
	} else {
		b.addRole(role, m, add)
	}
	// Two-paths that begin or end alike and change the other two organizations
	// conflict in two arcs, and are one pair.
	conflicts -= 2 * b.twice(role, m, possible)
	d := b.densityOf(role)
	mu := d * d * (1 - d)
	variance := possible*mu*(1-mu) + needed*(d*d*d*(1-d)*(1-d)-mu*mu) +
		lacking*(d*d*d*d*(1-d)-mu*mu) - conflicts*mu*mu
	return possible * mu, math.Sqrt(max(0, variance))
}

// addTotal adds the ordered pairs of organizations by whether each end is in the
// middle: their number, and the two-paths in which the arc between them is the
// first, the second or the missing one.
func (b *BernoulliBrokerage) addTotal(m brokers, add func(pairs, first, second, closing float64)) {
	in, out := m.size, b.all-m.size
	add(in*(in-1), b.all-2, b.all-2, in-2)
	add(in*out, 0, b.all-2, in-1)
	add(out*in, b.all-2, 0, in-1)
	add(out*(out-1), 0, 0, in)
}

// addRole is addTotal by the sectors of the two organizations.
func (b *BernoulliBrokerage) addRole(role Role, m brokers, add func(pairs, first, second, closing float64)) {
	for x, nx := range b.sizes {
		within := nx * (nx - 1)
		switch inside := m.of(x); role {
		case Coordinator:
			add(within, inside*(nx-2), inside*(nx-2), inside*(nx-2))
		case Consultant:
			add(within, 0, 0, m.size-inside*nx)
		case Gatekeeper:
			add(within, 0, inside*(b.known-nx), 0)
		case Representative:
			add(within, inside*(b.known-nx), 0, 0)
		}
		for y, ny := range b.sizes {
			if x == y {
				continue
			}
			inX, inY := m.of(x), m.of(y)
			switch role {
			case Consultant:
				add(nx*ny, inY*(nx-1), inX*(ny-1), 0)
			case Gatekeeper:
				add(nx*ny, inY*(ny-1), 0, inY*(ny-1))
			case Representative:
				add(nx*ny, 0, inX*(nx-1), inX*(nx-1))
			case Liaison:
				rest := b.known - nx - ny
				add(nx*ny, inY*rest, inX*rest, m.size-inX*nx-inY*ny)
			}
		}
	}
}

// twice returns the number of unordered pairs of possible two-paths that conflict
// in two arcs: i→j→k with i→k→j, and with j→i→k, where both are of the role and
// both brokers in the middle.
func (b *BernoulliBrokerage) twice(role Role, m brokers, possible float64) float64 {
	switch {
	case role == Total:
		return m.size * (m.size - 1) * (b.all - 2)
	case role == Coordinator, role == Liaison && m.sector < 0:
		return possible
	case role == Gatekeeper, role == Representative:
		return possible / 2
	}
	return 0
}
