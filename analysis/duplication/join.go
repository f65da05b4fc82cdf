package duplication

import (
	"context"

	"example.org/lintas/graph/work"
)

// join returns the pairs that a file without room for all holds: those of which
// the one with fewer cells, s, shares at least ⌈least·s⌉ = k of them.
//
// Such a pair shares one of the s−k+1 rarest cells of the smaller one, whatever
// the other's are: only these are walked through, and the k−1 most crowded, in
// which nearly all meetings of a large list are, are only looked up for those
// found there (the prefix filter of Chaudhuri, Ganti & Kaushik 2006,
// doi:10.1109/ICDE.2006.9, and Xiao et al. 2011, doi:10.1145/2000824.2000825, with
// the bound of a containment, which that of a Jaccard never undercuts).
func (l *lineup) join(ctx context.Context, limit bounds) ([]pair, error) {
	var held []pair
	err := work.Chunks(ctx, len(l.order), span, func(low, high int) (found []pair) {
		t := &candidates{shared: make([]int32, len(l.order))}
		for x := low; x < high && ctx.Err() == nil; x++ {
			enough := limit.enough(len(l.stops[x]))
			for _, y := range l.candidates(x, enough, t) {
				if p := l.pair(l.order[x], l.order[y]); int(p.shared) >= enough {
					p.coordinated = l.bonds.coordinated(p.a, p.b)
					found = append(found, p)
				}
			}
		}
		return found
	}, func(found []pair) {
		if held = append(held, found...); len(held) >= 2*limit.most {
			held = strongest(held, limit.most)
		}
	})
	if err == nil {
		err = ctx.Err()
	}
	return held, err
}

// enough returns the number of shared cells from which their share of so many is
// at least least, or one more than these if none is.
func (b bounds) enough(cells int) int {
	k := 1
	for k <= cells && float64(k)/float64(cells) < b.least {
		k++
	}
	return k
}

// candidates is the room to find those of one place.
type candidates struct {
	shared []int32 // cells that each place shares, zero between two searches
	found  []int32
}

// candidates returns the places after x that share enough cells with it, without
// regard to times.
func (l *lineup) candidates(x, enough int, t *candidates) []int32 {
	stops := l.stops[x]
	if enough > len(stops) {
		return nil
	}
	rare := len(stops) - enough + 1
	room := 0
	for _, s := range stops[:rare] {
		room += len(l.members[s.cell]) - int(s.member) - 1
	}
	if room = min(room, len(l.order)) + 1; len(t.found) < room {
		t.found = make([]int32, room)
	}
	found, k := t.found, 0
	for _, s := range stops[:rare] {
		for _, y := range l.members[s.cell][s.member+1:] {
			// No branch, as none could be foreseen.
			found[k] = y
			if t.shared[y] == 0 {
				k++
			}
			t.shared[y]++
		}
	}
	var crowds [][]uint64
	for _, s := range stops[rare:] {
		if crowd := l.crowds[s.cell]; crowd != nil {
			crowds = append(crowds, crowd)
			continue
		}
		for _, y := range l.members[s.cell][s.member+1:] {
			if t.shared[y] > 0 {
				t.shared[y]++
			}
		}
	}
	kept := found[:0]
	for _, y := range found[:k] {
		shared := t.shared[y]
		t.shared[y] = 0
		for i := 0; i < len(crowds) && int(shared)+len(crowds)-i >= enough; i++ {
			shared += int32(crowds[i][y>>6] >> (y & 63) & 1)
		}
		if int(shared) >= enough {
			kept = append(kept, y)
		}
	}
	return kept
}
