package duplication

import (
	"cmp"
	"context"
	"math"
	"slices"

	"example.org/lintas/graph"
	"example.org/lintas/graph/work"
)

// The kinds of rows.
const (
	kindCell  = "cell"  // at the levels of the run
	kindNeed  = "need"  // a need at another level, or met by nobody
	kindPlace = "place" // of the table of places, without activity and need
)

// Status is what stands out about a cell.
type Status string

// The statuses of cells.
const (
	Gap              Status = "gap"                  // needed, nobody recorded
	NoActivity       Status = "no activity recorded" // a place of the table, no need given
	SoleProvider     Status = "sole provider"        // one organization
	Shared           Status = "shared"               // two or more, all coordinated
	OverlapCandidate Status = "overlap candidate"    // two or more, some pair not coordinated
)

// row is a row of cells.csv.
type row struct {
	cell
	need
	kind string
	// pairs are those of members whose periods meet, coordinated those of them
	// with a bond, and loose the number of members in a pair without.
	pairs, coordinated, loose int
}

// rows returns the rows of cells.csv with themes and places cut at the levels. A
// cell with a need of its own holds everyone who meets it.
func rows(ctx context.Context, n *graph.Network, b bonds, themeLevel, placeLevel int) ([]row, error) {
	g := newGazetteer(n)
	cells, wanted := partition(n, g, themeLevel, placeLevel), needs(n, g)
	occupied := map[key]bool{}
	for i := range cells {
		occupied[cells[i].key] = true
	}
	var out []row
	with := map[key]bool{}
	for _, w := range wanted {
		kind := kindNeed
		if occupied[w.key] {
			kind = kindCell
		}
		with[w.key] = true
		out = append(out, row{cell: w.cell, need: w.need, kind: kind})
	}
	for _, c := range cells {
		if !with[c.key] {
			out = append(out, row{cell: c, need: noNeed, kind: kindCell})
		}
	}
	if len(out) > 0 {
		for _, l := range idle(n, g, placeLevel) {
			out = append(out, row{cell: cell{key: key{place: l.key}, place: l}, need: noNeed, kind: kindPlace})
		}
	}
	slices.SortStableFunc(out, func(x, y row) int { return x.compare(&y.cell) })
	err := work.Chunks(ctx, len(out), 64, func(low, high int) struct{} {
		for i := low; i < high; i++ {
			out[i].count(b)
		}
		return struct{}{}
	}, func(struct{}) {})
	return out, err
}

// idle returns the smallest places of the table at the level in which no
// activity and no need is recorded.
func idle(n *graph.Network, g *gazetteer, placeLevel int) []location {
	busy := map[string]bool{}
	for i := range n.Activities() {
		busy[g.at(n.Activities()[i].Place, n.Activities()[i].PlaceCode, placeLevel).key] = true
	}
	for i := range n.Needs() {
		busy[g.at(n.Needs()[i].Place, n.Needs()[i].PlaceCode, placeLevel).key] = true
	}
	return slices.DeleteFunc(g.leaves(placeLevel), func(l location) bool { return busy[l.key] })
}

// count fills in the pairs of members.
func (r *row) count(b bonds) {
	if r.together {
		r.countTogether(b)
		return
	}
	loose := make([]bool, len(r.members))
	for i := range r.members {
		for j := i + 1; j < len(r.members); j++ {
			if !r.meet(i, j) {
				continue
			}
			r.pairs++
			if b.coordinated(r.members[i].organization, r.members[j].organization) {
				r.coordinated++
			} else {
				loose[i], loose[j] = true, true
			}
		}
	}
	for _, l := range loose {
		if l {
			r.loose++
		}
	}
}

// countTogether does so where all members meet: only bonds have to be looked at.
func (r *row) countTogether(b bonds) {
	m := len(r.members)
	r.pairs = m * (m - 1) / 2
	var partners []int32
	for _, x := range r.members {
		count := 0
		if b.reach(x.organization) > m {
			for _, y := range r.members {
				if y.organization != x.organization && b.coordinated(x.organization, y.organization) {
					count++
				}
			}
		} else {
			partners = b.partners(x.organization, partners[:0])
			for _, y := range partners {
				if r.has(y) {
					count++
				}
			}
		}
		r.coordinated += count
		if count < m-1 {
			r.loose++
		}
	}
	r.coordinated /= 2 // each from both ends
}

// has reports whether the organization is a member.
func (c *cell) has(o int32) bool {
	_, isHere := slices.BinarySearchFunc(c.members, o, func(m member, o int32) int { return cmp.Compare(m.organization, o) })
	return isHere
}

func (r *row) status() Status {
	m := len(r.members)
	switch {
	case m == 0 && r.some():
		return Gap
	case m == 0:
		return NoActivity
	case m == 1:
		return SoleProvider
	case r.loose == 0:
		return Shared
	case float64(m) >= r.wanted && float64(r.loose) <= r.wanted:
		// As many as wanted, and none beyond them without coordination.
		return Shared
	}
	return OverlapCandidate
}

// required returns the number of organizations wanted in the cell: 1 where
// nothing else is recorded.
func (r *row) required() float64 {
	if math.IsNaN(r.wanted) {
		return 1
	}
	return r.wanted
}
