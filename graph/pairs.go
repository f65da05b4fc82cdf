package graph

import (
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
	if isIdentity(rank) {
		return *p
	}
	out := pairs{source: make([]int32, p.len()), target: make([]int32, p.len()), strength: p.strength, directed: p.directed}
	for i := range p.source {
		out.source[i], out.target[i] = int32(rank[p.source[i]]), int32(rank[p.target[i]])
	}
	return out
}

func isIdentity(rank []int) bool {
	for i, r := range rank {
		if i != r {
			return false
		}
	}
	return true
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

// sorted returns the pairs by the ids that they have, and numbers those that have
// the same ends by their strength. No id of an organization holds what joins or
// numbers ids.
func (p *pairs) sorted(organizations []Organization) pairs {
	place, order := places(organizations)
	if p.areSorted(place) {
		return *p
	}
	records := sortedPairs(len(order), p.len(), func(i int) pairRecord {
		return pairRecord{place[p.source[i]], p.target[i], p.strength[i]}
	})
	for i := range records {
		records[i].source = order[records[i].source]
	}
	out := pairs{source: make([]int32, p.len()), target: make([]int32, p.len()), strength: make([]float64, p.len()), directed: p.directed}
	out.number = numberPairs(records, organizations)
	out.fill(records)
	return out
}

// areSorted reports whether the pairs stand by the places of their sources and by
// their targets, and none has the same ends as another.
func (p *pairs) areSorted(place []int32) bool {
	for i := 1; i < p.len(); i++ {
		before, here := place[p.source[i-1]], place[p.source[i]]
		if before > here || before == here && p.target[i-1] >= p.target[i] {
			return false
		}
	}
	return true
}

// fill writes the pairs into the columns.
func (p *pairs) fill(records []pairRecord) {
	for i, r := range records {
		p.source[i], p.target[i], p.strength[i] = r.source, r.target, r.strength
	}
}

// places returns the place of each organization among the beginnings of the ids
// of pairs, which is not the order of ids where one begins with another, and who
// stands at each place.
func places(organizations []Organization) (place, order []int32) {
	order = make([]int32, len(organizations))
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
	place = make([]int32, len(order))
	for at, i := range order {
		place[i] = int32(at)
	}
	return place, order
}

// numberPairs returns which of those with the same ends each pair is, or nil where
// all are the first. It sorts the pairs of one source, which stand by target and
// strength, by the ids that they then have.
func numberPairs(records []pairRecord, organizations []Organization) []int32 {
	var numbers []int32
	for i := 1; i < len(records); i++ {
		if records[i].source != records[i-1].source || records[i].target != records[i-1].target {
			continue
		}
		if numbers == nil {
			numbers = slices.Repeat([]int32{1}, len(records))
		}
		numbers[i] = numbers[i-1] + 1
	}
	if numbers == nil {
		return nil
	}
	for start, end := 0, 0; start < len(records); start = end {
		for end = start + 1; end < len(records) && records[end].source == records[start].source; end++ {
		}
		if slices.Max(numbers[start:end]) > 1 {
			sortByID(records[start:end], numbers[start:end], organizations)
		}
	}
	return numbers
}

// sortByID sorts numbered pairs of one source by their ids.
func sortByID(records []pairRecord, numbers []int32, organizations []Organization) {
	type keyed struct {
		id     string
		record pairRecord
		number int32
	}
	row := make([]keyed, len(records))
	for i, r := range records {
		row[i] = keyed{numbered(organizations[r.target].ID, int(numbers[i])), r, numbers[i]}
	}
	slices.SortFunc(row, func(a, c keyed) int { return strings.Compare(a.id, c.id) })
	for i, k := range row {
		records[i], numbers[i] = k.record, k.number
	}
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
	slots []int32 // of an open-addressing table: 1 + the number of a pair, or 0; made when it is asked
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
	s.grow(0)
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

// take makes the slices, of pairs of n organizations, the pairs and reports whether
// it did: none is there twice. It sorts them, which finds those and which they need
// anyway, and leaves them as they are otherwise.
func (s *pairSet) take(n int, source, target []int32, strength []float64) bool {
	records := sortedPairs(n, len(source), func(i int) pairRecord { return pairRecord{source[i], target[i], strength[i]} })
	for i := 1; i < len(records); i++ {
		if records[i] == records[i-1] {
			return false
		}
	}
	s.source, s.target, s.strength, s.slots = source, target, strength, nil
	s.fill(records)
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
