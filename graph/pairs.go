package graph

import (
	"cmp"
	"math/bits"
	"slices"
	"strconv"
	"strings"
)

// pairs are partnerships in pair form of which nothing is known but their ends
// and their strength, in columns.
type pairs struct {
	source, target []int32
	strength       []float64
	number         []int32 // which of those with the same ends; nil where all are the first
	directed       bool    // all of them, or none
}

func (p *pairs) len() int { return len(p.source) }

func (p *pairs) numberOf(i int) int {
	if p.number == nil {
		return 1
	}
	return int(p.number[i])
}

// partnership returns the i-th pair without an id.
func (p *pairs) partnership(i int) *Partnership {
	source, target := int(p.source[i]), int(p.target[i])
	return &Partnership{Pair: true, Source: source, Target: target, Strength: p.strength[i], Directed: p.directed, Size: 2,
		Members: []Member{{Organization: min(source, target)}, {Organization: max(source, target)}}}
}

// isPlain reports whether the partnership says nothing but what pairs hold.
func (p *Partnership) isPlain() bool {
	return p.Pair && len(p.Members) == 0 && p.Size <= 2 && p.ID == "" && p.Name == "" && p.Type == "" && p.Relation == "" &&
		p.Period == Period{} && p.Status == "" && p.Agreement == "" && len(p.Goals) == 0 && len(p.Forums) == 0 &&
		!p.Budget.Amount.Known() && p.Budget.Currency == "" && len(p.Attributes) == 0
}

// ranked returns the pairs with organizations as rank numbers them.
func (p *pairs) ranked(rank []int) pairs {
	out := pairs{source: make([]int32, p.len()), target: make([]int32, p.len()), strength: p.strength, directed: p.directed}
	for i := range p.source {
		out.source[i], out.target[i] = int32(rank[p.source[i]]), int32(rank[p.target[i]])
	}
	return out
}

// where returns the pairs that are kept.
func (p *pairs) where(keep func(i int) bool) pairs {
	out := pairs{directed: p.directed}
	for i := range p.source {
		if !keep(i) {
			continue
		}
		out.source, out.target, out.strength = append(out.source, p.source[i]), append(out.target, p.target[i]), append(out.strength, p.strength[i])
		if p.number != nil {
			out.number = append(out.number, p.number[i])
		}
	}
	return out
}

// sort sorts the pairs by the ids that they have, and numbers those that have
// the same ends by their strength. No id of an organization holds what joins or
// numbers ids.
func (p *pairs) sort(organizations []Organization) {
	place := places(organizations)
	starts := make([]int, len(organizations)+1)
	for _, s := range p.source {
		starts[place[s]+1]++
	}
	for i := range organizations {
		starts[i+1] += starts[i]
	}
	sorted := make([]pairEnd, p.len())
	next := slices.Clone(starts[:len(organizations)])
	for i, s := range p.source {
		sorted[next[place[s]]] = pairEnd{p.target[i], 1, p.strength[i]}
		next[place[s]]++
	}
	several := false
	for i := range organizations {
		several = sortEnds(sorted[starts[i]:starts[i+1]], organizations) || several
	}
	p.target, p.strength = make([]int32, p.len()), make([]float64, p.len())
	if several {
		p.number = make([]int32, p.len())
	}
	for i, e := range sorted {
		p.target[i], p.strength[i] = e.target, e.strength
		if several {
			p.number[i] = e.number
		}
	}
	for s, at := range place {
		for i := starts[at]; i < starts[at+1]; i++ {
			p.source[i] = int32(s)
		}
	}
}

// places returns the place of each organization among the beginnings of the ids
// of pairs, which is not the order of ids where one begins with another.
func places(organizations []Organization) []int32 {
	order := make([]int32, len(organizations))
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortFunc(order, func(i, j int32) int {
		a, c := organizations[i].ID, organizations[j].ID
		shared := min(len(a), len(c))
		if first := strings.Compare(a[:shared], c[:shared]); first != 0 || len(a) == len(c) {
			return first
		}
		return strings.Compare(a[shared:]+between, c[shared:]+between)
	})
	place := make([]int32, len(order))
	for at, i := range order {
		place[i] = int32(at)
	}
	return place
}

// pairEnd is a pair without its source.
type pairEnd struct {
	target, number int32
	strength       float64
}

// sortEnds sorts pairs of one source by their ids and reports whether two have
// the same ends.
func sortEnds(ends []pairEnd, organizations []Organization) bool {
	slices.SortFunc(ends, func(a, c pairEnd) int {
		return cmp.Or(cmp.Compare(a.target, c.target), cmp.Compare(a.strength, c.strength))
	})
	several := false
	for i := 1; i < len(ends); i++ {
		if ends[i].target == ends[i-1].target {
			ends[i].number, several = ends[i-1].number+1, true
		}
	}
	if several {
		id := func(e pairEnd) string { return numbered(organizations[e.target].ID, int(e.number)) }
		slices.SortFunc(ends, func(a, c pairEnd) int { return strings.Compare(id(a), id(c)) })
	}
	return several
}

// numbered returns the id of the k-th partnership with the same members.
func numbered(base string, k int) string {
	if k <= 1 {
		return base
	}
	return base + " #" + strconv.Itoa(k)
}

// pairSet is the pairs of a Builder and which they are.
type pairSet struct {
	pairs
	slots []int32 // of an open-addressing table: 1 + the number of a pair, or 0
	shift int
}

// find returns the slot of a pair, or the empty one where it belongs.
func (s *pairSet) find(source, target int32, strength float64) int {
	const golden = 0x9E3779B97F4A7C15
	hash := (uint64(uint32(source))<<32 | uint64(uint32(target))) * golden
	hash = (hash ^ hash>>29) * golden
	at := int(hash >> s.shift)
	for {
		i := s.slots[at] - 1
		if i < 0 || s.source[i] == source && s.target[i] == target && s.strength[i] == strength {
			return at
		}
		at = (at + 1) & (len(s.slots) - 1)
	}
}

// has reports whether the pair is there.
func (s *pairSet) has(source, target int32, strength float64) bool {
	return len(s.slots) > 0 && s.slots[s.find(source, target, strength)] != 0
}

// add adds a pair and reports whether it was not there.
func (s *pairSet) add(source, target int32, strength float64) bool {
	s.grow(1)
	at := s.find(source, target, strength)
	if s.slots[at] != 0 {
		return false
	}
	s.source, s.target, s.strength = append(s.source, source), append(s.target, target), append(s.strength, strength)
	s.slots[at] = int32(s.len())
	return true
}

// take makes the slices the pairs and reports whether it did: none is there twice.
func (s *pairSet) take(source, target []int32, strength []float64) bool {
	s.source, s.target, s.strength = source, target, strength
	s.slots = s.room(len(source))
	for i := range source {
		at := s.find(source[i], target[i], strength[i])
		if s.slots[at] != 0 {
			*s = pairSet{pairs: pairs{directed: s.directed}}
			return false
		}
		s.slots[at] = int32(i + 1)
	}
	return true
}

// room returns empty slots for n pairs, of which at most half are taken.
func (s *pairSet) room(n int) []int32 {
	size := 1 << bits.Len(uint(max(2*n-1, 15)))
	s.shift = 64 - bits.Len(uint(size-1))
	return make([]int32, size)
}

// grow makes room for more pairs.
func (s *pairSet) grow(more int) {
	if 2*(s.len()+more) <= len(s.slots) {
		return
	}
	s.slots = s.room(s.len() + more)
	s.source, s.target = slices.Grow(s.source, more), slices.Grow(s.target, more)
	s.strength = slices.Grow(s.strength, more)
	for i := range s.source {
		s.slots[s.find(s.source[i], s.target[i], s.strength[i])] = int32(i + 1)
	}
}
