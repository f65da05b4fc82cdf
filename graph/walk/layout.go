package walk

import (
	"context"
	"slices"

	"example.org/lintas/graph"
)

// layout is a network as the searches see it. Its organizations are renumbered,
// may stand for several of the network, and may be fewer: see reduce.
type layout struct {
	out, in *graph.Rows // offsets and targets alone
	copies  []float64   // how many organizations with the same neighbors one stands for
	weights []float64   // for how many it counts as the end of paths
	sectors shares      // and for how many of which sector, where sectors count
	// Searches that begin in one part, from one start to the next, do not leave it.
	starts []int32

	originals groups // organizations of the network that each one stands for
	// arcs are the positions of each tie's two arcs, -1 for an arc that is not
	// searched.
	arcs  [][2]int32
	known *sums // what needs no search, in the order of the network
}

// newLayout returns an empty layout for a network of so many organizations and
// ties.
func newLayout(organizations, ties int, sectors []int32) *layout {
	l := &layout{
		originals: groups{offsets: []int32{0}},
		arcs:      make([][2]int32, ties),
		known:     newSums(organizations, ties, tally{paths: true, ties: true, sectors: sectors}),
	}
	for k := range l.arcs {
		l.arcs[k] = [2]int32{-1, -1}
	}
	if sectors != nil {
		l.sectors = shares{offsets: []int32{0}, count: sectorCount(sectors)}
	}
	return l
}

// whole returns the layout of the whole network. The error is that of the context.
func whole(ctx context.Context, t *graph.Ties, sectors []int32) (*layout, error) {
	n := t.Len()
	l := newLayout(n, len(t.All()), sectors)
	l.starts = []int32{0, int32(n)}
	order, err := ordered(ctx, t)
	if err != nil {
		return nil, err
	}
	numbers := make([]int32, n)
	for k, o := range order {
		if ended(ctx, k) {
			return nil, ctx.Err()
		}
		numbers[o] = l.add([]int32{o}, 1)
		if sectors != nil {
			l.sectors.add(sectors[o], 1)
			l.sectors.close()
		}
	}
	var a arcs
	for k, tie := range t.All() {
		if ended(ctx, k) {
			return nil, ctx.Err()
		}
		l.arcs[k][0] = a.add(numbers[tie.A], numbers[tie.B])
		if !t.IsDirected() {
			l.arcs[k][1] = a.add(numbers[tie.B], numbers[tie.A])
		}
	}
	return l, l.lay(ctx, a, t.IsDirected())
}

// len returns the number of organizations in the layout.
func (l *layout) len() int { return len(l.weights) }

// add adds an organization that stands for the given ones, which have the same
// neighbors, and counts for as many as the weight says as an end of paths. It
// returns its number.
func (l *layout) add(originals []int32, weight float64) int32 {
	l.originals.add(originals)
	l.copies = append(l.copies, float64(len(originals)))
	l.weights = append(l.weights, weight)
	return int32(len(l.weights) - 1)
}

// lay puts the arcs into rows. Until then the positions of ties are those in the
// list. The error is that of the context.
func (l *layout) lay(ctx context.Context, a arcs, directed bool) error {
	out, at, err := a.rows(ctx, l.len())
	if err != nil {
		return err
	}
	l.out, l.in = out, out
	if directed {
		if l.in, _, err = (arcs{a.to, a.from}).rows(ctx, l.len()); err != nil {
			return err
		}
	}
	for k := range l.arcs {
		if ended(ctx, k) {
			break
		}
		for side, p := range l.arcs[k] {
			if p >= 0 {
				l.arcs[k][side] = at[p]
			}
		}
	}
	return ctx.Err()
}

// span returns the bounds of the parts that the sources low to high-1 reach.
func (l *layout) span(low, high int) (from, to int) {
	first, found := slices.BinarySearch(l.starts, int32(low))
	if !found {
		first--
	}
	last, _ := slices.BinarySearch(l.starts, int32(high))
	return int(l.starts[first]), int(l.starts[last])
}

// betweenness adds what the searches summed, times the share, to what is known,
// in the order of the network.
func (l *layout) betweenness(total *sums, share float64) Betweenness {
	return Betweenness{
		Organizations: l.restore(l.known.organizations, total.organizations, share),
		Ties:          l.restoreTies(total.arcs, share),
		CrossSector:   l.restore(l.known.cross, total.cross, share),
	}
}

// restore returns nil for nil.
func (l *layout) restore(known, values []float64, share float64) []float64 {
	if values == nil {
		return nil
	}
	for i, v := range values {
		for _, o := range l.originals.of(i) {
			known[o] += share * v
		}
	}
	return known
}

func (l *layout) restoreTies(values []float64, share float64) []float64 {
	if values == nil {
		return nil
	}
	for v, copies := range l.copies {
		for p := l.out.Offsets[v]; p < l.out.Offsets[v+1]; p++ {
			values[p] *= share / (copies * l.copies[l.out.Targets[p]])
		}
	}
	for k, at := range l.arcs {
		for _, p := range at {
			if p >= 0 {
				l.known.arcs[k] += values[p]
			}
		}
	}
	return l.known.arcs
}

// shares holds the sectors that each organization of a layout counts for.
type shares struct {
	count            int // of sectors
	offsets, sectors []int32
	numbers          []float64
}

// sectorCount returns the number of sectors that the organizations may be of.
func sectorCount(sectors []int32) int {
	if len(sectors) == 0 {
		return 0
	}
	return int(slices.Max(sectors)) + 1
}

// add counts a number of organizations of a sector for the one at hand.
func (s *shares) add(sector int32, number float64) {
	if sector >= 0 && number != 0 {
		s.sectors = append(s.sectors, sector)
		s.numbers = append(s.numbers, number)
	}
}

// close goes on to the next one.
func (s *shares) close() { s.offsets = append(s.offsets, int32(len(s.sectors))) }

// of returns the sectors of one and how many it counts for in each.
func (s *shares) of(i int32) ([]int32, []float64) {
	from, to := s.offsets[i], s.offsets[i+1]
	return s.sectors[from:to], s.numbers[from:to]
}
