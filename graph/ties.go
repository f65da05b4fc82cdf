package graph

import (
	"cmp"
	"slices"
)

// Tie is a pair of organizations and what joins them. In an undirected network
// A < B; in a directed one the tie is the arc from A to B.
type Tie struct {
	A, B         int32
	Strength     float64
	Partnerships int      // that make the tie
	Types        []string // of those partnerships, sorted
}

// Ties is a network as measures see it: who is tied to whom and how strongly,
// in compressed sparse rows. It has no tie of an organization to itself and at
// most one from one organization to another. It is read-only.
type Ties struct {
	n        int
	directed bool
	ties     []Tie
	out, in  Rows
}

// Rows are compressed sparse rows: the neighbors of i are
// Targets[Offsets[i]:Offsets[i+1]], in ascending order, with the strength and
// the index of the tie at the same places.
type Rows struct {
	Offsets   []int32
	Targets   []int32
	Strengths []float64
	Index     []int32
}

// Row returns the neighbors of i.
func (r *Rows) Row(i int) []int32 { return r.Targets[r.Offsets[i]:r.Offsets[i+1]] }

// Weights returns the strengths of the ties to the neighbors of i.
func (r *Rows) Weights(i int) []float64 { return r.Strengths[r.Offsets[i]:r.Offsets[i+1]] }

// ByLength returns the organizations by the length of their rows, the shortest
// first, equal ones by index. Numbered so, those whom most ties lead to stand
// together in memory, and rows of one length follow each other.
func (r *Rows) ByLength() []int32 {
	n := len(r.Offsets) - 1
	longest := 0
	for i := range n {
		longest = max(longest, len(r.Row(i)))
	}
	next := make([]int32, longest+2)
	for i := range n {
		next[len(r.Row(i))+1]++
	}
	for length := range longest + 1 {
		next[length+1] += next[length]
	}
	order := make([]int32, n)
	for i := range n {
		length := len(r.Row(i))
		order[next[length]] = int32(i)
		next[length]++
	}
	return order
}

// NewTies returns the ties of n organizations. Ties of the same two merge: their
// strengths add in sorted order, so that the order given changes no bit. A tie of
// an organization to itself is left out. The slice is not kept.
func NewTies(n int, directed bool, ties []Tie) *Ties {
	return newTies(n, directed, nil, slices.Clone(ties))
}

// newTies is NewTies of pairs, which stand by source, target and strength, and of a
// slice that it may change and keep.
func newTies(n int, directed bool, pairs []pairRecord, others []Tie) *Ties {
	for i := range others {
		if t := &others[i]; !directed && t.A > t.B {
			t.A, t.B = t.B, t.A
		}
	}
	sortTies(n, others)
	merged := others[:0]
	if len(pairs) > 0 {
		merged = make([]Tie, 0, len(pairs)+len(others))
	}
	for len(pairs)+len(others) > 0 {
		if len(others) == 0 || len(pairs) > 0 && comparePairs(pairs[0], pairRecord{others[0].A, others[0].B, others[0].Strength}) < 0 {
			p := &pairs[0]
			merged = appendTie(merged, &Tie{A: p.source, B: p.target, Strength: p.strength, Partnerships: 1})
			pairs = pairs[1:]
			continue
		}
		t := others[0] // which appending may write over
		merged = appendTie(merged, &t)
		others = others[1:]
	}
	t := &Ties{n: n, directed: directed, ties: slices.Clip(merged)}
	if directed {
		t.out = rows(n, t.ties, true, false)
		t.in = rows(n, t.ties, false, true)
	} else {
		t.out = rows(n, t.ties, true, true)
		t.in = t.out
	}
	return t
}

// appendTie appends a tie, or adds it to the last one where it is of the same two.
func appendTie(ties []Tie, t *Tie) []Tie {
	if t.A == t.B {
		return ties
	}
	if last := len(ties) - 1; last >= 0 && ties[last].A == t.A && ties[last].B == t.B {
		m := &ties[last]
		m.Strength += t.Strength
		m.Partnerships += t.Partnerships
		m.Types = union(m.Types, t.Types)
		return ties
	}
	return append(ties, *t)
}

// sortTies sorts ties by A, B and strength: into rows of one A each, by
// exchanging them in place, and then each row.
func sortTies(n int, ties []Tie) {
	ends, next := make([]int, n), make([]int, n)
	for i := range ties {
		ends[ties[i].A]++
	}
	sum := 0
	for a, count := range ends {
		next[a] = sum
		sum += count
		ends[a] = sum
	}
	for a := range n {
		for next[a] < ends[a] {
			t := &ties[next[a]]
			if int(t.A) == a {
				next[a]++
				continue
			}
			other := next[t.A]
			next[t.A]++
			*t, ties[other] = ties[other], *t
		}
		start := 0
		if a > 0 {
			start = ends[a-1]
		}
		slices.SortFunc(ties[start:ends[a]], func(x, y Tie) int {
			return cmp.Or(cmp.Compare(x.B, y.B), cmp.Compare(x.Strength, y.Strength))
		})
	}
}

// union returns the sorted union of two sorted sets.
func union(a, b []string) []string {
	if slices.Equal(a, b) || len(b) == 0 {
		return a
	}
	out := append(slices.Clone(a), b...)
	slices.Sort(out)
	return slices.Compact(out)
}

// rows returns the rows of the ties, which are sorted by A and B. Forward puts B
// into the row of A, backward A into the row of B.
func rows(n int, ties []Tie, forward, backward bool) Rows {
	offsets := make([]int32, n+1)
	for i := range ties {
		if forward {
			offsets[ties[i].A+1]++
		}
		if backward {
			offsets[ties[i].B+1]++
		}
	}
	for i := range n {
		offsets[i+1] += offsets[i]
	}
	arcs := offsets[n]
	r := Rows{offsets, make([]int32, arcs), make([]float64, arcs), make([]int32, arcs)}
	next := slices.Clone(offsets[:n])
	put := func(from, to int32, strength float64, index int) {
		at := next[from]
		next[from]++
		r.Targets[at], r.Strengths[at], r.Index[at] = to, strength, int32(index)
	}
	// Smaller neighbors first: the ties in which i is B stand in ascending
	// order of A, and all of them are smaller than i.
	if backward {
		for k := range ties {
			put(ties[k].B, ties[k].A, ties[k].Strength, k)
		}
	}
	if forward {
		for k := range ties {
			put(ties[k].A, ties[k].B, ties[k].Strength, k)
		}
	}
	return r
}

// Len returns the number of organizations.
func (t *Ties) Len() int { return t.n }

// IsDirected reports whether the ties have a direction.
func (t *Ties) IsDirected() bool { return t.directed }

// All returns the ties in ascending order of A, then B.
func (t *Ties) All() []Tie { return t.ties }

// Out returns the rows of the ties that go out of each organization; all its
// ties in an undirected network.
func (t *Ties) Out() *Rows { return &t.out }

// In returns the rows of the ties that come in; the same as Out in an
// undirected network.
func (t *Ties) In() *Rows { return &t.in }

// Rule says what strength a tie has, seen without direction, of two arcs.
type Rule string

// The rules. Maximum and mean make a tie where either arc is; minimum only
// where both are.
const (
	Maximum Rule = "max"
	Minimum Rule = "min"
	Mean    Rule = "mean"
)

// Symmetric returns the ties without direction. Of two arcs that become one tie
// it keeps the larger number of partnerships. An undirected network is returned
// as it is.
func (t *Ties) Symmetric(rule Rule) *Ties {
	if !t.directed {
		return t
	}
	var both []Tie
	for _, a := range t.ties {
		back, mutual := t.Between(int(a.B), int(a.A))
		switch {
		case mutual && a.A > a.B:
			continue
		case !mutual && rule == Minimum:
			continue
		case mutual:
			a.Partnerships = max(a.Partnerships, back.Partnerships)
			a.Types = union(a.Types, back.Types)
		}
		switch rule {
		case Minimum:
			a.Strength = min(a.Strength, back.Strength)
		case Mean:
			a.Strength = (a.Strength + back.Strength) / 2
		default:
			a.Strength = max(a.Strength, back.Strength)
		}
		both = append(both, a)
	}
	return newTies(t.n, false, nil, both)
}

// Between returns the tie from i to j and whether there is one.
func (t *Ties) Between(i, j int) (Tie, bool) {
	k, ok := slices.BinarySearch(t.out.Row(i), int32(j))
	if !ok {
		return Tie{}, false
	}
	return t.ties[t.out.Index[int(t.out.Offsets[i])+k]], true
}
