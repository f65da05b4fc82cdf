package scenario

import (
	"cmp"
	"context"
	"math"
	"slices"

	"example.org/lintas/analysis/duplication"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/graph/walk"
	"example.org/lintas/graph/work"
)

// Wishes are what introductions are to keep to. The zero Wishes ask for none.
type Wishes struct {
	Number  int // of introductions, those that must be among them
	MaxEach int // of one organization; 0 is any number
	// Between holds two sectors, indices of Network.Sectors, of which the two must
	// be; empty is any.
	Between []int32
	Must    [][2]int // pairs that come first, as a set with the others
	Never   [][2]int // pairs that do not come
	Spared  []int    // organizations that are in none
}

// Introduction is two organizations without a tie, and what one would change.
type Introduction struct {
	A, B int // A < B
	// Gain is Reach + Overlap, after the introductions before this one, and Total
	// the sum so far.
	//
	//	Reach = Σ 1/d'(s,t) − 1/d(s,t)
	//
	// over pairs of different known sectors (all pairs where fewer than two sectors
	// are known), with the distances d before the tie and d' with it: 1 is one pair
	// without a path that becomes tied (efficiency: Latora and Marchiori 2001,
	// doi:10.1103/PhysRevLett.87.198701; ties chosen for the paths that they
	// shorten: Papagelis 2015, doi:10.1145/2791290). Overlap is the cosine of their
	// work where they do the same without coordination on record, which a
	// partnership would be: 0 to 1.
	Gain, Total, Reach, Overlap float64
	// Efficiency is what the global efficiency of the network gains.
	Efficiency float64
	// Joined is the number of pairs that count and are connected by it for the first
	// time, and Saved the number of organizations less that stand between the others,
	// summed over pairs: by so much the load on all bridges falls.
	Joined, Saved int
	// Distance is the number of ties between the two before, 0 where no path leads
	// from one to the other.
	Distance int
	Reasons  []Reason
}

// mostIntroduced is the largest number of organizations in which introductions are
// looked for: the distances of all pairs are held.
const mostIntroduced = 12_000

// Introductions returns the missing ties that would join the network best, chosen
// one after the other, each the best after those before (greedy; Nemhauser, Wolsey
// and Fisher 1978, doi:10.1007/BF01588971, for the guarantee that a submodular gain
// has: this one is nearly so). Looked at are pairs without a partnership on record
// that can be introduced: by a common partner, or because both work in one place;
// and, where the network has several parts, the best tied of each part in a region
// with those of the largest part there. Where they are many, those are weighed for which the most pairs come nearer in a sample, and
// those that overlap most. Weighing again is put off as long as the earlier gain,
// which seldom grows, is no better (Minoux 1978, doi:10.1007/BFb0006528). ok is
// false where the network is too large. The error is the context's.
func Introductions(ctx context.Context, d *passes.Data, w Wishes) (list []Introduction, ok bool, err error) {
	if d.Flat.Len() > mostIntroduced {
		return nil, false, ctx.Err()
	}
	m, err := newMatchmaker(ctx, d, w)
	if err != nil {
		return nil, true, err
	}
	must := make([]proposal, len(w.Must))
	for k, pair := range w.Must {
		must[k] = m.proposal(int32(pair[0]), int32(pair[1]))
	}
	total := 0.0
	for _, from := range [][]proposal{must, nil} {
		if from == nil && len(list) < w.Number {
			if from, err = m.proposals(ctx); err != nil {
				return nil, true, err
			}
		}
		for len(list) < max(w.Number, len(w.Must)) {
			best, err := m.best(ctx, from)
			if err != nil {
				return nil, true, err
			}
			if best < 0 {
				break
			}
			from[best].done = true
			i := m.introduce(from[best])
			total += i.Gain
			i.Total = total
			list = append(list, i)
		}
	}
	return list, true, nil
}

// matchmaker holds the network with the introductions so far.
type matchmaker struct {
	Wishes
	data    *passes.Data
	n       int
	sectors []int32 // nil where all pairs count
	steps   walk.Steps
	near    [walk.Apart + 1]float64 // one over the steps
	overlap map[[2]int32]float64
	lists   [][]int32 // partnerships of each organization, of every type
	barred  map[[2]int32]bool
	spared  []bool
	times   []int // introductions of each organization so far
	work    *workplaces
	first   []int // components before
}

// proposal is a pair that may be introduced and its gain when it was last weighed.
type proposal struct {
	a, b int32
	gain float64
	done bool
}

func newMatchmaker(ctx context.Context, d *passes.Data, w Wishes) (*matchmaker, error) {
	n := d.Flat.Len()
	m := &matchmaker{Wishes: w, data: d, n: n, sectors: acrossSectors(d.Network), overlap: map[[2]int32]float64{},
		lists: make([][]int32, n), barred: map[[2]int32]bool{}, spared: make([]bool, n), times: make([]int, n),
		first: d.Components().Labels}
	var err error
	if m.steps, err = walk.NewSteps(ctx, d.Flat); err != nil {
		return nil, err
	}
	for k := 1; k < walk.Apart; k++ {
		m.near[k] = 1 / float64(k)
	}
	if d.Coordination == passes.ByPartnership {
		candidates, err := duplication.Candidates(ctx, d)
		if err != nil {
			return nil, err
		}
		for _, c := range candidates {
			m.overlap[[2]int32{c.A, c.B}] = c.Cosine
		}
	}
	recorded := d.Network.Recorded()
	for k := range recorded.Len() {
		source, target, plain := recorded.Pair(k)
		members := []int{source, target}
		if !plain {
			members = recorded.At(k).Participants()
		}
		for _, i := range members {
			m.lists[i] = append(m.lists[i], int32(k))
		}
	}
	for _, u := range d.Network.Unobserved() {
		m.barred[[2]int32{int32(u.A), int32(u.B)}] = true
	}
	for _, pair := range w.Never {
		m.barred[[2]int32{int32(min(pair[0], pair[1])), int32(max(pair[0], pair[1]))}] = true
	}
	for _, i := range w.Spared {
		m.spared[i] = true
	}
	m.work, err = newWorkplaces(ctx, d)
	return m, err
}

func (m *matchmaker) proposal(a, b int32) proposal {
	return proposal{a: min(a, b), b: max(a, b), gain: math.Inf(1)}
}

// may reports whether the pair may be introduced.
func (m *matchmaker) may(a, b int32) bool {
	if m.spared[a] || m.spared[b] || m.steps[int(a)*m.n+int(b)] <= 1 || m.barred[[2]int32{min(a, b), max(a, b)}] {
		return false
	}
	if len(m.Between) == 2 {
		x, y := m.data.Network.Codes()[a], m.data.Network.Codes()[b]
		if !(x == m.Between[0] && y == m.Between[1]) && !(x == m.Between[1] && y == m.Between[0]) {
			return false
		}
	}
	return !meet(m.lists[a], m.lists[b])
}

// meet reports whether two ascending lists have a number in common.
func meet(x, y []int32) bool {
	for len(x) > 0 && len(y) > 0 {
		switch {
		case x[0] < y[0]:
			x = x[1:]
		case x[0] > y[0]:
			y = y[1:]
		default:
			return true
		}
	}
	return false
}

// everyTime is the number of pairs times that of pairs of organizations up to which
// every proposal is weighed anew each time.
const everyTime = 5e8

// best returns the proposal with the largest gain now, -1 where none gains.
func (m *matchmaker) best(ctx context.Context, from []proposal) (int, error) {
	order := make([]int, 0, len(from))
	for k, p := range from {
		if !p.done && (m.MaxEach == 0 || m.times[p.a] < m.MaxEach && m.times[p.b] < m.MaxEach) {
			order = append(order, k)
		}
	}
	slices.SortFunc(order, func(x, y int) int {
		return cmp.Or(cmp.Compare(from[y].gain, from[x].gain), cmp.Compare(from[x].a, from[y].a), cmp.Compare(from[x].b, from[y].b))
	})
	all := float64(len(from))*float64(m.n)*float64(m.n) <= everyTime
	const batch = 64
	best := -1
	for low := 0; low < len(order); low += batch {
		if best >= 0 && !all && from[order[low]].gain <= from[best].gain {
			break
		}
		part := order[low:min(len(order), low+batch)]
		err := work.Chunks(ctx, len(part), 1, func(k, _ int) struct{} {
			p := &from[part[k]]
			p.gain = m.gain(p.a, p.b)
			return struct{}{}
		}, func(struct{}) {})
		if err != nil {
			return -1, err
		}
		for _, k := range part {
			if from[k].gain > rounding && (best < 0 || from[k].gain > from[best].gain+rounding) {
				best = k
			}
		}
	}
	return best, nil
}

// gain returns what a tie between the two adds to the reach, and their overlap.
func (m *matchmaker) gain(a, b int32) float64 {
	sum := 0.0
	m.nearer(a, b, func(_ int, before, after uint8) { sum += m.near[after] - m.near[before] })
	return sum + m.overlap[[2]int32{a, b}]
}

// nearer calls do for every pair that counts and comes nearer by a tie between a
// and b: one that a leads to sooner, another that b does.
func (m *matchmaker) nearer(a, b int32, do func(at int, before, after uint8)) {
	fromA, fromB := m.steps[int(a)*m.n:][:m.n], m.steps[int(b)*m.n:][:m.n]
	beyond := sooner(fromB, fromA)
	for _, s := range sooner(fromA, fromB) {
		row := m.steps[int(s)*m.n:][:m.n]
		way := int(fromA[s]) + 1
		for _, t := range beyond {
			after := way + int(fromB[t])
			if before := row[t]; after < int(before) && counts(m.sectors, int(s), int(t)) {
				do(int(s)*m.n+int(t), before, uint8(min(after, walk.Apart-1)))
			}
		}
	}
}

// sooner returns those at least two ties nearer to the one than to the other.
func sooner(one, other []uint8) []int32 {
	var out []int32
	for i, d := range one {
		if int(d)+1 < int(other[i]) {
			out = append(out, int32(i))
		}
	}
	return out
}

// introduce adds the tie and says what it changes.
func (m *matchmaker) introduce(p proposal) Introduction {
	i := Introduction{A: int(p.a), B: int(p.b), Overlap: m.overlap[[2]int32{p.a, p.b}], Distance: int(m.steps[int(p.a)*m.n+int(p.b)])}
	if i.Distance == walk.Apart {
		i.Distance = 0
	}
	m.nearer(p.a, p.b, func(_ int, before, after uint8) {
		i.Reach += m.near[after] - m.near[before]
		if before == walk.Apart {
			i.Joined++
		} else {
			i.Saved += int(before - after)
		}
	})
	i.Gain = i.Reach + i.Overlap
	i.Reasons = m.reasons(p.a, p.b)
	counted := m.sectors
	m.sectors = nil // all pairs come nearer
	changes := map[int]uint8{}
	m.nearer(p.a, p.b, func(at int, before, after uint8) {
		i.Efficiency += m.near[after] - m.near[before]
		changes[at] = after
	})
	m.sectors = counted
	for at, after := range changes {
		m.steps[at] = after
		m.steps[at%m.n*m.n+at/m.n] = after
	}
	i.Efficiency /= float64(m.n) * float64(m.n-1) / 2
	m.times[p.a]++
	m.times[p.b]++
	return i
}
