package centrality

import (
	"example.org/lintas/analysis/passes"
	"example.org/lintas/graph"
)

// observation says what the data could have recorded. A pair is observed if at
// least one of the two answered and the data do not mark it as missing; an arc,
// if the one that it leaves answered. What is recorded is observed in any case.
type observation struct {
	silent  []bool // did not answer, or was not asked
	silents int
	pairs   map[[2]int32]bool // that the data mark as missing
	// marked is the number of those of each organization, and answered that of
	// those with somebody who answered.
	marked, answered []int
	// missing is the number of those of which not both kept silent, and apart of
	// those of which neither did.
	missing, apart int
}

func observe(n *graph.Network) *observation {
	organizations := n.Organizations()
	o := &observation{silent: make([]bool, n.Len()), marked: make([]int, n.Len()), answered: make([]int, n.Len()), pairs: map[[2]int32]bool{}}
	for i := range organizations {
		one := &organizations[i]
		o.silent[i] = one.Answered == graph.No || one.Asked == graph.No && one.Answered != graph.Yes
		if o.silent[i] {
			o.silents++
		}
	}
	// A pair may be marked once for each relation.
	for _, u := range n.Unobserved() {
		at := [2]int32{int32(min(u.A, u.B)), int32(max(u.A, u.B))}
		if u.A == u.B || o.pairs[at] {
			continue
		}
		o.pairs[at] = true
		o.count(u.A, u.B)
	}
	return o
}

// count adds a pair that the data mark.
func (o *observation) count(a, b int) {
	o.marked[a]++
	o.marked[b]++
	if !o.silent[a] {
		o.answered[b]++
	}
	if !o.silent[b] {
		o.answered[a]++
	}
	if !o.silent[a] || !o.silent[b] {
		o.missing++
	}
	if !o.silent[a] && !o.silent[b] {
		o.apart++
	}
}

// pair reports whether the pair was observed.
func (o *observation) pair(i, j int32) bool {
	return !(o.silent[i] && o.silent[j]) && !o.pairs[[2]int32{min(i, j), max(i, j)}]
}

// arc reports whether an arc from i to j would have been recorded.
func (o *observation) arc(i, j int32) bool {
	return !o.silent[i] && !o.pairs[[2]int32{min(i, j), max(i, j)}]
}

// into returns the number of others whose arc to i would have been recorded.
func (o *observation) into(i int) int {
	others := len(o.silent) - 1 - o.silents
	if o.silent[i] {
		others++
	}
	return others - o.answered[i]
}

// outOf returns the number of others to whom an arc from i would have been
// recorded.
func (o *observation) outOf(i int) int {
	if o.silent[i] {
		return 0
	}
	return len(o.silent) - 1 - o.marked[i]
}

// tiedDyads returns the number of pairs whose arcs point both ways, and of those
// with one arc whose return was observed and is not there.
func (o *observation) tiedDyads(ties *graph.Ties) (mutual, asymmetric int64) {
	for _, t := range ties.All() {
		_, back := ties.Between(int(t.B), int(t.A))
		switch {
		case back && t.A < t.B:
			mutual++
		case !back && o.arc(t.B, t.A):
			asymmetric++
		}
	}
	return mutual, asymmetric
}

// nullDyads returns the number of pairs without a tie that were observed, in a
// directed network both ways.
func (o *observation) nullDyads(ties *graph.Ties) int64 {
	n, silent := int64(len(o.silent)), int64(o.silents)
	null := n*(n-1)/2 - silent*(silent-1)/2 - int64(o.missing)
	both := func(i, j int32) bool { return o.pair(i, j) }
	if ties.IsDirected() {
		null = (n-silent)*(n-silent-1)/2 - int64(o.apart)
		both = func(i, j int32) bool { return o.arc(i, j) && o.arc(j, i) }
	}
	for _, t := range ties.All() {
		// Of two arcs one counts.
		if _, back := ties.Between(int(t.B), int(t.A)); ties.IsDirected() && back && t.A > t.B {
			continue
		}
		if both(t.A, t.B) {
			null--
		}
	}
	return null
}

// observedPairs returns the number of pairs, ordered in a directed network, that
// were observed.
func observedPairs(d *passes.Data) float64 {
	o := observe(d.Network)
	n, silent := float64(d.Network.Len()), float64(o.silents)
	pairs := n*(n-1)/2 - silent*(silent-1)/2 - float64(o.missing)
	if d.Ties.IsDirected() {
		pairs *= 2
	}
	for _, t := range d.Ties.All() {
		if !o.pair(t.A, t.B) {
			pairs++
		}
	}
	return pairs
}
