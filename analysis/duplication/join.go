package duplication

import (
	"context"
	"sync"

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
	searches := sync.Pool{New: func() any {
		return &search{shared: make([]int32, len(l.order)), weights: make([]float64, len(l.cells))}
	}}
	err := work.Chunks(ctx, len(l.order), span, func(low, high int) (found []pair) {
		t := searches.Get().(*search)
		defer searches.Put(t)
		for x := low; x < high && ctx.Err() == nil; x++ {
			found = l.alike(x, limit.enough(len(l.stops[x])), t, found)
		}
		return found
	}, func(found []pair) {
		held = append(held, found...)
		if len(held) >= limit.most+limit.most/4 {
			held = strongest(held, limit.most)
		}
	})
	if err == nil {
		err = ctx.Err()
	}
	held = strongest(held, limit.most)
	for k := range held {
		held[k].coordinated = l.bonds.coordinated(held[k].a, held[k].b)
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

// search is the room to find the pairs of one place, all zero between two of them.
type search struct {
	shared  []int32   // cells that each place shares
	weights []float64 // of its cells, by cell
	found   []int32
}

// alike appends the pairs of place x and a later one that share enough cells.
func (l *lineup) alike(x, enough int, t *search, pairs []pair) []pair {
	a := l.order[x]
	for _, s := range l.seats[a] {
		t.weights[s.cell] = l.weights[s.cell]
	}
	for _, y := range l.candidates(x, enough, t) {
		b := l.order[y]
		if !l.together {
			if p := l.pair(a, b); int(p.shared) >= enough {
				pairs = append(pairs, p)
			}
			continue
		}
		weight := 0.0
		for _, c := range l.tours[y] {
			weight += t.weights[c]
		}
		pairs = append(pairs, pair{a: min(a, b), b: max(a, b), shared: t.shared[y], cosine: l.cosine(a, b, weight)})
	}
	for _, y := range t.found {
		t.shared[y] = 0
	}
	for _, s := range l.seats[a] {
		t.weights[s.cell] = 0
	}
	return pairs
}

// candidates returns the places after x that share enough cells with it, without
// regard to times.
func (l *lineup) candidates(x, enough int, t *search) []int32 {
	stops := l.stops[x]
	if t.found = t.found[:0]; enough > len(stops) {
		return nil
	}
	rare, crowded := stops[:len(stops)-enough+1], stops[len(stops)-enough+1:]
	l.walk(x, rare, t)
	var crowds []marks
	for _, s := range crowded {
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
	kept := 0
	for i, y := range t.found {
		shared := int(t.shared[y])
		for k := 0; k < len(crowds) && shared+len(crowds)-k >= enough; k++ {
			shared += crowds[k].has(y)
		}
		if shared >= enough {
			t.shared[y] = int32(shared)
			t.found[kept], t.found[i] = y, t.found[kept]
			kept++
		}
	}
	return t.found[:kept]
}

// walk counts the places after x in the cells and finds each once.
func (l *lineup) walk(x int, stops []seat, t *search) {
	room := 0
	for _, s := range stops {
		room += len(l.members[s.cell]) - int(s.member) - 1
	}
	if room = min(room, len(l.order)) + 1; cap(t.found) < room {
		t.found = make([]int32, room)
	}
	found, shared, k := t.found[:room], t.shared, 0
	for _, s := range stops {
		for _, y := range l.members[s.cell][s.member+1:] {
			// No branch, as none could be foreseen.
			found[k] = y
			if shared[y] == 0 {
				k++
			}
			shared[y]++
		}
	}
	t.found = found[:k]
}
