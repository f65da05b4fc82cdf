package match

import (
	"cmp"
	"math"
	"slices"
)

// The work that the search for proposals allows itself.
const (
	mostInBlock  = 40        // names that share two words and are compared
	mostRare     = 12        // names that share one word and are compared for it alone
	rarest       = 6         // words of a name that are paired, the rarest ones
	neighbors    = 4         // names that follow in the alphabet and are compared
	mostCompared = 2_000_000 // pairs that are compared
)

// both are the numbers of two items, the lesser above the other, so that sorting
// them is sorting numbers.
type both uint64

func bothOf(a, b int32) both { return both(min(a, b))<<32 | both(max(a, b)) }

func (p both) items() (a, b int32) { return int32(p >> 32), int32(p & math.MaxUint32) }

// shared is an item that has what the number stands for: two words, or one word
// where the upper half is 0.
type shared struct {
	what uint64
	item int32
}

// candidates returns the pairs of items that are worth comparing: those that share
// two of their rarest words, or one very rare word, or are neighbors in the
// alphabet, read forward or backward. Skipped is how many pairs of large blocks
// were left out.
func (l *lookout) candidates() (out []both, skipped int) {
	rows := l.sharedWords()
	slices.SortFunc(rows, func(x, y shared) int {
		if x.what != y.what {
			return cmp.Compare(x.what, y.what)
		}
		return cmp.Compare(x.item, y.item)
	})
	type block struct{ from, to int }
	var blocks []block
	for from := 0; from < len(rows); {
		to := from + 1
		for to < len(rows) && rows[to].what == rows[from].what {
			to++
		}
		most := mostInBlock
		if rows[from].what>>32 == 0 {
			most = mostRare
		}
		switch n := to - from; {
		case n > most && most == mostInBlock:
			skipped += n * (n - 1) / 2
		case n > 1 && n <= most:
			blocks = append(blocks, block{from, to})
		}
		from = to
	}
	slices.SortStableFunc(blocks, func(x, y block) int { return cmp.Compare(x.to-x.from, y.to-y.from) })
	out = l.alphabetical()
	for _, b := range blocks {
		n := b.to - b.from
		if len(out)+n*(n-1)/2 > mostCompared {
			skipped += n * (n - 1) / 2
			continue
		}
		for i := b.from; i < b.to; i++ {
			for j := i + 1; j < b.to; j++ {
				out = append(out, bothOf(rows[i].item, rows[j].item))
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out), skipped
}

// sharedWords returns the rarest words of every item, alone and in twos.
func (l *lookout) sharedWords() []shared {
	var all []string
	for i := range l.items {
		all = append(all, l.items[i].content...)
	}
	slices.Sort(all)
	all = slices.Compact(all)
	number := make(map[string]uint64, len(all))
	for i, w := range all {
		number[w] = uint64(i + 1)
	}
	var out []shared
	for i := range l.items {
		ws := l.items[i].rarestWords()
		for k, w := range ws {
			out = append(out, shared{number[w], int32(i)})
			for _, v := range ws[:k] {
				x, y := number[v], number[w]
				out = append(out, shared{min(x, y)<<32 | max(x, y), int32(i)})
			}
		}
	}
	return out
}

// rarestWords returns different words of the name, the rarest first.
func (it *item) rarestWords() []string {
	at := make([]int, len(it.content))
	for i := range at {
		at[i] = i
	}
	slices.SortFunc(at, func(i, j int) int {
		return cmp.Or(cmp.Compare(it.weight[j], it.weight[i]), cmp.Compare(it.content[i], it.content[j]))
	})
	var out []string
	for _, i := range at {
		if len(out) < rarest && (len(out) == 0 || out[len(out)-1] != it.content[i]) {
			out = append(out, it.content[i])
		}
	}
	return out
}

// alphabetical returns the pairs of neighbors in the alphabet.
func (l *lookout) alphabetical() []both {
	order := make([]int32, len(l.items))
	for i := range order {
		order[i] = int32(i)
	}
	out := make([]both, 0, 2*neighbors*len(order))
	near := func() {
		for i := range order {
			for j := i + 1; j < len(order) && j <= i+neighbors; j++ {
				out = append(out, bothOf(order[i], order[j]))
			}
		}
	}
	near()
	backward := make([]string, len(l.items))
	for i := range l.items {
		b := []byte(cut(l.items[i].key, longestName))
		slices.Reverse(b)
		backward[i] = string(b)
	}
	slices.SortFunc(order, func(i, j int32) int {
		if d := cmp.Compare(backward[i], backward[j]); d != 0 {
			return d
		}
		return cmp.Compare(i, j)
	})
	near()
	return out
}
