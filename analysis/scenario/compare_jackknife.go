package scenario

import (
	"math"
	"slices"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/analysis/passes"
)

// leaving is a figure of a network and what it is without each organization.
type leaving struct {
	whole float64
	each  []float64
}

const (
	// leastUnits is the smallest number of organizations from which the band of a
	// change is told.
	leastUnits = 10
	// normal is the 97.5 % point of the standard normal distribution.
	normal = 1.959963984540054
)

// standardError returns the standard error of the change of a figure between two
// snapshots by the jackknife over organizations, each left out of both:
//
//	s² = (N−2)/(2N) Σ (Δ₋ᵢ − Δ̄)²
//
// with Δ₋ᵢ the change without organization i and N the organizations of either
// snapshot (Snijders & Borgatti 1999, Connections 22(2):161–170). It is NaN where
// the figure is not defined without one of them, or they are fewer than ten.
func (c *Comparison) standardError(before, after leaving) float64 {
	var changes []float64
	of := func(l leaving, i int) float64 {
		if i < 0 {
			return l.whole
		}
		return l.each[i]
	}
	for k := range c.Identities {
		if at := c.Identities[k].At; c.Has(k) {
			changes = append(changes, of(after, at[c.To])-of(before, at[c.From]))
		}
	}
	n := float64(len(changes))
	if n < leastUnits {
		return math.NaN()
	}
	mean, squares := 0.0, 0.0
	for _, x := range changes {
		mean += x
	}
	mean /= n
	for _, x := range changes {
		squares += (x - mean) * (x - mean)
	}
	return math.Sqrt((n - 2) / (2 * n) * squares)
}

// leaveOneOut returns the figures of network.csv that follow in one pass from what
// each organization adds to them, with their values without it.
func leaveOneOut(d *passes.Data) map[string]leaving {
	n := d.Network.Len()
	p := newParts(d)
	figures := map[string]func(i int) float64{ // of the network without i, or whole where i is -1
		"density":               p.density,
		"average_degree":        func(i int) float64 { return chance.Ratio(2*p.ties(i), p.organizations(i)) },
		"degree_centralization": p.centralization,
		"transitivity":          p.transitivity,
		"fragmentation":         p.fragmentation,
		"share_across_sectors":  p.across,
		"ei_index":              func(i int) float64 { return 2*p.across(i) - 1 },
		"modularity_sector":     func(i int) float64 { q, _ := p.sectors(i); return q },
		"sector_assortativity": func(i int) float64 {
			q, squares := p.sectors(i)
			if math.Abs(1-squares) < 1e-12 {
				return math.NaN()
			}
			return q / (1 - squares)
		},
	}
	out := make(map[string]leaving, len(figures))
	for name, figure := range figures {
		l := leaving{whole: figure(-1), each: make([]float64, n)}
		for i := range l.each {
			l.each[i] = figure(i)
		}
		out[name] = l
	}
	return out
}

// parts is what each organization adds to the figures of its network. All of it
// is whole numbers, so that the order of organizations changes no bit.
type parts struct {
	d       *passes.Data
	degrees []int
	byMost  []int // organizations by degree, the largest first
	arcs    []int // ties that leave or enter each, with their direction
	triads  int   // connected triples
	lost    []int // of them, those that each is in
	corners int   // of triangles
	joined  int   // pairs with a path
	alone   []int // of them, those that end with each
	// Of the ties with both sectors known: their number, those within a sector, the
	// ends at each sector, and for each organization its ties by sector.
	known, within int
	ends          []int
	to            [][]int
}

func newParts(d *passes.Data) *parts {
	n, rows, codes := d.Network.Len(), d.Flat.Out(), d.Network.Codes()
	p := &parts{d: d, degrees: make([]int, n), byMost: make([]int, n), arcs: make([]int, n), lost: make([]int, n),
		alone: make([]int, n), ends: make([]int, len(d.Network.Sectors())), to: make([][]int, n)}
	for i := range n {
		p.degrees[i], p.byMost[i] = len(rows.Row(i)), i
	}
	for _, t := range d.Ties.All() {
		p.arcs[t.A]++
		p.arcs[t.B]++
	}
	slices.SortStableFunc(p.byMost, func(a, b int) int { return p.degrees[b] - p.degrees[a] })
	triangles, components, cuts := d.Triangles(), d.Components(), d.Cuts()
	for i := range n {
		k := p.degrees[i]
		p.triads += k * (k - 1) / 2
		p.corners += int(triangles[i])
		p.lost[i] = k * (k - 1) / 2
		for _, j := range rows.Row(i) {
			p.lost[i] += p.degrees[j] - 1
		}
		p.alone[i] = components.Sizes[components.Labels[i]-1] - 1 + int(cuts.Pairs[i])
		p.to[i] = make([]int, len(p.ends))
		if codes[i] < 0 {
			continue
		}
		for _, j := range rows.Row(i) {
			if g := codes[j]; g >= 0 {
				p.to[i][g]++
				p.ends[g]++
				p.known++
			}
		}
		p.within += p.to[i][codes[i]]
	}
	p.known /= 2
	p.within /= 2
	for _, size := range components.Sizes {
		p.joined += size * (size - 1) / 2
	}
	return p
}

func (p *parts) organizations(without int) float64 {
	return float64(len(p.degrees) - min(1, without+1))
}

func (p *parts) ties(without int) float64 {
	m := len(p.d.Flat.All())
	if without >= 0 {
		m -= p.degrees[without]
	}
	return float64(m)
}

func (p *parts) density(without int) float64 {
	arcs, n := len(p.d.Ties.All()), p.organizations(without)
	if without >= 0 {
		arcs -= p.arcs[without]
	}
	pairs := n * (n - 1)
	if !p.d.Ties.IsDirected() {
		pairs /= 2
	}
	return chance.Ratio(float64(arcs), pairs)
}

// centralization returns Freeman's of degrees, Σ (max k − k_i) / ((n−1)(n−2)).
func (p *parts) centralization(without int) float64 {
	n := p.organizations(without)
	if n < 3 {
		return math.NaN()
	}
	largest := 0
	for _, j := range p.byMost {
		k := p.degrees[j]
		if k <= largest {
			break
		}
		if j == without {
			continue
		}
		if without >= 0 {
			if _, tied := p.d.Flat.Between(without, j); tied {
				k--
			}
		}
		largest = max(largest, k)
	}
	return (n*float64(largest) - 2*p.ties(without)) / ((n - 1) * (n - 2))
}

func (p *parts) transitivity(without int) float64 {
	closed, triads := p.corners, p.triads
	if without >= 0 {
		closed -= 3 * int(p.d.Triangles()[without])
		triads -= p.lost[without]
	}
	return chance.Ratio(float64(closed), float64(triads))
}

func (p *parts) fragmentation(without int) float64 {
	joined, n := p.joined, p.organizations(without)
	if without >= 0 {
		joined -= p.alone[without]
	}
	return 1 - chance.Ratio(float64(joined), n*(n-1)/2)
}

// of returns the sector of an organization and the number of its ties to known
// ones, -1 and 0 where its own is not known.
func (p *parts) of(i int) (sector, ties int) {
	if i < 0 || p.d.Network.Codes()[i] < 0 {
		return -1, 0
	}
	for _, k := range p.to[i] {
		ties += k
	}
	return int(p.d.Network.Codes()[i]), ties
}

func (p *parts) across(without int) float64 {
	known, within := p.known, p.within
	if g, ties := p.of(without); g >= 0 {
		known -= ties
		within -= p.to[without][g]
	}
	return 1 - chance.Ratio(float64(within), float64(known))
}

// sectors returns the modularity of the sectors, and of it Σ (K_g/2m)².
func (p *parts) sectors(without int) (modularity, squares float64) {
	own, ties := p.of(without)
	known, within := float64(p.known-ties), float64(p.within)
	sum := 0.0
	for g, ends := range p.ends {
		if own >= 0 {
			ends -= p.to[without][g]
			if g == own {
				ends -= ties
				within -= float64(p.to[without][g])
			}
		}
		sum += float64(ends) * float64(ends)
	}
	squares = chance.Ratio(sum, 4*known*known)
	return chance.Ratio(within, known) - squares, squares
}
