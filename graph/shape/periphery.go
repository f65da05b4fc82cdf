package shape

import (
	"math"
	"math/bits"

	"example.org/lintas/graph"
)

// Periphery is a division of the organizations into a core and a periphery.
type Periphery struct {
	// Core marks the members of the core.
	Core []bool
	// Correlation is the Pearson correlation, over all pairs, between being tied
	// and being both in the core; NaN where it is not defined: fewer than three
	// organizations, no tie or every tie. The core is empty then.
	Correlation float64
	// Exact says that no other core has a larger correlation.
	Exact bool
}

// exactPeriphery is the largest number of organizations whose cores are all
// tried.
const exactPeriphery = 16

// CorePeriphery returns the core that fits best (Borgatti and Everett 2000,
// doi:10.1016/S0378-8733(99)00019-2; the ideal is that core and core are tied and
// nobody else). Up to 16 organizations every core is tried. Beyond, the search
// starts from the best of the first k organizations by degree, as Lip's cores
// are, and of those that are left when the one with the fewest ties goes again
// and again, and then adds, drops or swaps one as long as that raises the
// correlation. Of equally good cores the first found is returned.
func CorePeriphery(t *graph.Ties) Periphery {
	t = t.Symmetric(graph.Maximum)
	n, m := t.Len(), len(t.All())
	fit := fit{pairs: float64(n) * float64(n-1) / 2, ties: float64(m)}
	p := Periphery{Core: make([]bool, n), Correlation: math.NaN(), Exact: true}
	switch {
	case n < 3 || fit.ties == 0 || fit.ties == fit.pairs:
		return p
	case n <= exactPeriphery:
		p.Core, p.Correlation = fit.everyCore(t)
		return p
	}
	p.Exact = false
	p.Correlation = math.Inf(-1)
	for _, order := range [][]int32{byDegree(t), byPeeling(t)} {
		c := newClimb(t, fit, order)
		c.improve()
		if r := c.correlation(); r > p.Correlation+1e-12 {
			p.Core, p.Correlation = c.core, r
		}
	}
	return p
}

// fit is what the correlation of a core depends on beside its size and ties.
type fit struct{ pairs, ties float64 }

// of returns the correlation of a core of so many members and ties within, NaN
// where none or all of the pairs are in it.
func (f fit) of(size, inside int) float64 {
	ideal := float64(size) * float64(size-1) / 2
	if ideal == 0 || ideal == f.pairs {
		return math.NaN()
	}
	return (f.pairs*float64(inside) - f.ties*ideal) /
		math.Sqrt(f.ties*(f.pairs-f.ties)*ideal*(f.pairs-ideal))
}

// everyCore returns the best of all cores.
func (f fit) everyCore(t *graph.Ties) ([]bool, float64) {
	n := t.Len()
	partners := make([]uint, n)
	for _, tie := range t.All() {
		partners[tie.A] |= 1 << tie.B
		partners[tie.B] |= 1 << tie.A
	}
	inside := make([]uint8, 1<<n)
	best, found := math.Inf(-1), uint(0)
	for core := uint(1); core < 1<<n-1; core++ {
		first := bits.TrailingZeros(core)
		rest := core & (core - 1)
		inside[core] = inside[rest] + uint8(bits.OnesCount(partners[first]&rest))
		if r := f.of(bits.OnesCount(core), int(inside[core])); r > best+1e-12 {
			best, found = r, core
		}
	}
	members := make([]bool, n)
	for i := range members {
		members[i] = found>>i&1 == 1
	}
	return members, best
}

// LipErrors returns the smallest number of errors of any division into core and
// periphery, and the size of the smallest core that has it: untied pairs within
// the core and tied pairs within the periphery (Lip 2011, arXiv:1102.5511). It is
// exact: with k in the core, those with the most ties make the fewest errors,
// k(k-1)/2 + m − the sum of their degrees.
func LipErrors(t *graph.Ties) (errors, size int) {
	t = t.Symmetric(graph.Maximum)
	errors = len(t.All())
	now := errors
	for k, i := range byDegree(t) {
		now += k - len(t.Out().Row(int(i)))
		if now < errors {
			errors, size = now, k+1
		}
	}
	return errors, size
}
