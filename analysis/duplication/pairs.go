package duplication

import (
	"context"
	"math"
	"sync"

	"example.org/lintas/analysis/passes"
	"example.org/lintas/graph/work"
)

// pair is two organizations that are at work in the same cell at the same time.
type pair struct {
	a, b        int32 // indices, a < b
	shared      int32 // cells in which they meet
	coordinated bool
	cosine      float64
}

// encounters is an inverted index of cells, from which all pairs follow.
type encounters struct {
	cells        []cell
	seats        [][]seat  // of each organization, in the order of cells
	weights      []float64 // square of each cell's weight
	norms        []float64 // sum of these squares over each organization's cells
	bonds        bonds
	partnerships bonds
	tallies      *sync.Pool
}

// seat is a place in a list of members.
type seat struct{ cell, member int32 }

func newEncounters(d *passes.Data, b bonds, themeLevel, placeLevel int) *encounters {
	n := d.Network
	e := &encounters{
		cells:   partition(n, newGazetteer(n), themeLevel, placeLevel),
		seats:   make([][]seat, n.Len()),
		norms:   make([]float64, n.Len()),
		tallies: new(sync.Pool),
		bonds:   b,
	}
	for c := range e.cells {
		for m := range e.cells[c].members {
			o := e.cells[c].members[m].organization
			e.seats[o] = append(e.seats[o], seat{int32(c), int32(m)})
			e.cells[c].organizations = append(e.cells[c].organizations, o)
		}
	}
	active := 0
	for _, s := range e.seats {
		if len(s) > 0 {
			active++
		}
	}
	e.weights = make([]float64, len(e.cells))
	for c := range e.cells {
		w := math.Log(float64(active) / float64(len(e.cells[c].members)))
		e.weights[c] = w * w
		for _, m := range e.cells[c].members {
			e.norms[m.organization] += e.weights[c]
		}
	}
	e.partnerships = b
	if d.Coordination != passes.ByPartnership {
		e.partnerships = bondsBy(n, passes.ByPartnership)
	}
	return e
}

// tally is the room that one goroutine counts in; all zero between two
// organizations.
type tally struct {
	meetings []meeting // with each organization
	met      []int32
}

// meeting is what an organization shares with the one at hand.
type meeting struct {
	weight float64 // of the cells in which they meet
	shared int32   // number of these
	bonded bool
}

// cosine returns that of two organizations by the weight of the cells in which
// they meet, NaN where one of them has no weight.
//
// With the weight w = ln(N/m) of a cell of m organizations, N of which are at
// work at all, it is Σ_{A∩B} w² / √(Σ_A w² · Σ_B w²).
func (e *encounters) cosine(a, b int32, weight float64) float64 {
	if e.norms[a] > 0 && e.norms[b] > 0 {
		return min(1, weight/math.Sqrt(e.norms[a]*e.norms[b]))
	}
	return math.NaN()
}

// of calls found for every pair of the organization and a later one.
func (e *encounters) of(a int, t *tally, found func(pair)) {
	for _, s := range e.seats[a] {
		c, weight := &e.cells[s.cell], e.weights[s.cell]
		for k, b := range c.organizations[s.member+1:] {
			if !c.together && !c.meet(int(s.member), int(s.member)+1+k) {
				continue
			}
			m := &t.meetings[b]
			if m.shared == 0 {
				t.met = append(t.met, b)
			}
			m.shared++
			m.weight += weight
		}
	}
	isBonded := e.bond(int32(a), t)
	for _, b := range t.met {
		m := &t.meetings[b]
		found(pair{a: int32(a), b: b, shared: m.shared, cosine: e.cosine(int32(a), b, m.weight), coordinated: isBonded(b)})
		*m = meeting{}
	}
	t.met = t.met[:0]
}

// bond returns what says whether the organization is coordinated with one that it
// met: by marking all that are where they are fewer than those it met, otherwise
// by comparing.
func (e *encounters) bond(a int32, t *tally) (isBonded func(b int32) bool) {
	if e.bonds.reach(a) > len(t.met) {
		return func(b int32) bool { return e.bonds.coordinated(a, b) }
	}
	for _, k := range e.bonds.of[a] {
		for _, b := range e.bonds.holders[k] {
			// Those that it did not meet are not cleared afterwards.
			if m := &t.meetings[b]; m.shared > 0 {
				m.bonded = true
			}
		}
	}
	return func(b int32) bool { return t.meetings[b].bonded }
}

// total is what all pairs add up to.
type total struct {
	pairs, uncoordinated int
	// loose and bound are the sums of cosines of pairs without and with
	// coordination.
	loose, bound float64
}

// span is the number of organizations that a goroutine takes at a time.
const span = 64

// counted returns what all pairs add up to, one after the other.
func (e *encounters) counted(ctx context.Context) (total, error) {
	var sum total
	err := work.Chunks(ctx, len(e.seats), span, func(low, high int) total {
		var part total
		t := e.tally()
		defer e.tallies.Put(t)
		for a := low; a < high; a++ {
			e.of(a, t, part.add)
		}
		return part
	}, func(part total) {
		sum.merge(part)
	})
	return sum, err
}

func (s *total) merge(part total) {
	s.pairs += part.pairs
	s.uncoordinated += part.uncoordinated
	s.loose += part.loose
	s.bound += part.bound
}

// tally returns room to count in, which goes back to tallies.
func (e *encounters) tally() *tally {
	if t, ok := e.tallies.Get().(*tally); ok {
		return t
	}
	return &tally{meetings: make([]meeting, len(e.seats))}
}

func (s *total) add(p pair) {
	s.pairs++
	if p.coordinated {
		s.bound += p.known()
	} else {
		s.uncoordinated++
		s.loose += p.known()
	}
}

// known returns the pair's cosine, 0 where it has none.
func (p pair) known() float64 {
	if math.IsNaN(p.cosine) {
		return 0
	}
	return p.cosine
}

// containment returns the share of a's and of b's cells that the two share.
func (e *encounters) containment(p pair) (ofA, ofB float64) {
	return float64(p.shared) / float64(len(e.seats[p.a])), float64(p.shared) / float64(len(e.seats[p.b]))
}

// jaccard returns the share of the cells of either that the two share.
func (e *encounters) jaccard(p pair) float64 {
	return float64(p.shared) / float64(len(e.seats[p.a])+len(e.seats[p.b])-int(p.shared))
}
