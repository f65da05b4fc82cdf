package walk

import "example.org/lintas/graph"

// wave is up to 64 breadth-first searches that go out together, one bit of a
// word each (Then et al. 2015, doi:10.14778/2735496.2735507). Between steps,
// frontier is zero but for the active organizations and next is zero.
type wave struct {
	out, in        *graph.Rows
	all            uint64 // the bits in use
	seen           []uint64
	frontier, next []uint64
	active, coming []int32 // whose frontier, next is not zero
	activeArcs     int
	fresh          planes // who was reached in the last step
}

func newWave(out, in *graph.Rows) *wave {
	n := len(out.Offsets) - 1
	return &wave{
		out:      out,
		in:       in,
		seen:     make([]uint64, n),
		frontier: make([]uint64, n),
		next:     make([]uint64, n),
	}
}

// start puts a search at each of the organizations low to high-1.
func (w *wave) start(low, high int) {
	w.begin(high - low)
	for i := low; i < high; i++ {
		w.put(int32(i), i-low)
	}
}

func (w *wave) begin(searches int) {
	w.all = ^uint64(0) >> (64 - searches)
	w.activeArcs = 0
}

func (w *wave) put(i int32, bit int) {
	w.frontier[i] = 1 << bit
	w.seen[i] = w.frontier[i]
	w.active = append(w.active, i)
	w.activeArcs += len(w.out.Row(int(i)))
}

func (w *wave) reset() {
	clear(w.seen)
	for _, i := range w.active {
		w.frontier[i] = 0
	}
	w.active = w.active[:0]
}

// step takes every search one tie farther.
func (w *wave) step() {
	w.fresh = planes{}
	// Writing to the neighbors of many costs more than looking back from all.
	const many = 4
	if many*w.activeArcs > len(w.out.Targets) {
		w.pull()
	} else {
		w.push()
	}
	for _, i := range w.active {
		w.frontier[i] = 0
	}
	w.frontier, w.next = w.next, w.frontier
	w.active, w.coming = w.coming, w.active[:0]
	w.activeArcs = 0
	for _, i := range w.active {
		w.activeArcs += len(w.out.Row(int(i)))
	}
}

// push goes from the active organizations to their neighbors.
func (w *wave) push() {
	for _, i := range w.active {
		from := w.frontier[i]
		for _, j := range w.out.Row(int(i)) {
			if w.next[j] == 0 {
				w.coming = append(w.coming, j)
			}
			w.next[j] |= from
		}
	}
	kept := w.coming[:0]
	for _, j := range w.coming {
		w.next[j] &^= w.seen[j]
		if w.next[j] != 0 {
			kept = append(kept, j)
			w.arrive(j)
		}
	}
	w.coming = kept
}

// pull looks from each organization that not every search has seen back to its
// neighbors.
func (w *wave) pull() {
	for j, seen := range w.seen {
		if seen == w.all {
			continue
		}
		var from uint64
		for _, i := range w.in.Row(j) {
			from |= w.frontier[i]
		}
		if from &^= seen; from != 0 {
			w.next[j] = from
			w.coming = append(w.coming, int32(j))
			w.arrive(int32(j))
		}
	}
}

func (w *wave) arrive(j int32) {
	w.seen[j] |= w.next[j]
	w.fresh.add(w.next[j])
}

// planes counts, for each of 64 bits, the words that have it: plane k holds the
// k-th binary digit of the 64 counts, so that adding a word touches two planes
// on average and not 64 counts.
type planes [32]uint64

func (p *planes) add(word uint64) {
	for k := 0; word != 0; k++ {
		p[k], word = p[k]^word, p[k]&word
	}
}

// of returns the count of a bit.
func (p *planes) of(bit int) int64 {
	var count int64
	for k, plane := range p {
		count |= int64(plane>>bit&1) << k
	}
	return count
}
