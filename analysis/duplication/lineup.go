package duplication

import (
	"cmp"
	"math/bits"
	"slices"
)

// lineup is the index of a join: the organizations with an activity in ascending
// order of their number of cells, so that of a pair the one with fewer comes
// first, and the cells of each from the rarest to the most crowded.
type lineup struct {
	*encounters
	order   []int32   // the organization at each place
	place   []int32   // of each organization, -1 without activities
	stops   [][]seat  // of each place, the rarest cell first; member is an index of members
	tours   [][]int32 // the cells of each place in ascending order
	members [][]int32 // the places in each cell, ascending
	crowds  []marks   // the places in each crowded cell as bits, nil for others

	together bool // whether everybody in a cell is at work there on one common day
}

func newLineup(e *encounters) *lineup {
	l := &lineup{
		encounters: e, place: make([]int32, len(e.seats)), together: true,
		members: make([][]int32, len(e.cells)), crowds: make([]marks, len(e.cells)),
	}
	for o, seats := range e.seats {
		if l.place[o] = -1; len(seats) > 0 {
			l.order = append(l.order, int32(o))
		}
	}
	slices.SortStableFunc(l.order, func(a, b int32) int { return cmp.Compare(len(e.seats[a]), len(e.seats[b])) })
	l.stops, l.tours = make([][]seat, len(l.order)), make([][]int32, len(l.order))
	rarest, seats := make([]int32, len(e.cells)), 0
	for c := range e.cells {
		rarest[c], l.members[c] = int32(c), make([]int32, 0, len(e.cells[c].members))
		l.together = l.together && e.cells[c].together
		seats += len(e.cells[c].members)
	}
	slices.SortStableFunc(rarest, func(c, d int32) int { return cmp.Compare(len(e.cells[c].members), len(e.cells[d].members)) })
	tours := make([]int32, 0, seats)
	for x, o := range l.order {
		l.place[o], l.stops[x] = int32(x), make([]seat, 0, len(e.seats[o]))
		for _, s := range e.seats[o] {
			l.members[s.cell] = append(l.members[s.cell], int32(x))
			tours = append(tours, s.cell)
		}
		l.tours[x] = tours[len(tours)-len(e.seats[o]):]
	}
	for _, c := range rarest {
		for m, x := range l.members[c] {
			l.stops[x] = append(l.stops[x], seat{c, int32(m)})
		}
		l.crowds[c] = l.crowd(l.members[c])
	}
	return l
}

// words is the number of words that hold a bit for every place.
func (l *lineup) words() int { return (len(l.order) + 63) / 64 }

// crowd returns the places as bits where that is the shorter way to walk over
// them, so that all crowds together take no more room than the activities.
func (l *lineup) crowd(members []int32) marks {
	if len(members) < l.words() {
		return nil
	}
	out := make(marks, l.words())
	for _, x := range members {
		out.set(x)
	}
	return out
}

// marks holds a bit for every place.
type marks []uint64

// set marks the place and returns 1 if it was not, otherwise 0.
func (m marks) set(x int32) int {
	word := m[x>>6]
	m[x>>6] = word | 1<<(x&63)
	return int(^word >> (x & 63) & 1)
}

// has returns 1 if the place is marked, otherwise 0.
func (m marks) has(x int32) int { return int(m[x>>6] >> (x & 63) & 1) }

// later returns the number of places after x that meet it in some cell. All
// marks are zero before and after.
func (l *lineup) later(x int, marks marks) (count int) {
	isCrowded := false
	for _, s := range l.stops[x] {
		crowd := l.crowds[s.cell]
		isCrowded = isCrowded || crowd != nil
		switch c := &l.cells[s.cell]; {
		case !c.together:
			l.meeting(x, c, func(y int32) { count += marks.set(y) })
		case crowd != nil:
			for w := x >> 6; w < len(crowd); w++ {
				marks[w] |= crowd[w]
			}
		default:
			for _, y := range l.members[s.cell][s.member+1:] {
				count += marks.set(y)
			}
		}
	}
	if !isCrowded {
		for _, s := range l.stops[x] {
			for _, y := range l.members[s.cell][s.member+1:] {
				marks[y>>6] = 0
			}
		}
		return count
	}
	count = 0
	marks[x>>6] &^= 1<<(x&63+1) - 1
	for w := x >> 6; w < len(marks); w++ {
		count += bits.OnesCount64(marks[w])
		marks[w] = 0
	}
	return count
}

// meeting calls found for the places after x whose times in the cell meet its own.
func (l *lineup) meeting(x int, c *cell, found func(y int32)) {
	self, _ := slices.BinarySearch(c.organizations, l.order[x])
	for other, o := range c.organizations {
		if y := l.place[o]; y > int32(x) && c.meet(self, other) {
			found(y)
		}
	}
}
