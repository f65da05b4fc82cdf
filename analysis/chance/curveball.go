package chance

import (
	"context"
	"math/rand/v2"
	"slices"

	"example.org/lintas/graph/work"
)

// Trades returns the number of trades after which Curveball takes a matrix of so
// many rows for drawn: five a row (Strona et al. 2014), and enough for the
// smallest.
func Trades(rows int) int { return max(200, 5*rows) }

// Curveball draws matrices of zeros and ones, all of those equally likely that
// have as many ones in each row and in each column as the given one. Rows lists
// the columns of each row, numbers from 0 to columns-1. Every draw starts from
// the given matrix and makes Trades trades: of two rows, what only one of them
// has is dealt to both at random, each keeping its number (Strona et al. 2014,
// doi:10.1038/ncomms5114; that all matrices become equally likely, Carstens 2015,
// doi:10.1103/PhysRevE.91.042812).
//
// Measure gets the drawn rows, in no order within a row and its own until it
// returns, and the source of the draw's random numbers; it is called on several
// goroutines. Each gets what it returns in the order of the draws. The error is
// that of the context.
func Curveball[T any](ctx context.Context, seed uint64, draws int, rows [][]int32, columns int,
	measure func(r *rand.Rand, rows [][]int32) T, each func(T)) error {
	const chunk = 4
	return work.Chunks(ctx, draws, chunk, func(low, high int) []T {
		t := newTrader(rows, columns)
		out := make([]T, 0, high-low)
		for draw := low; draw < high && ctx.Err() == nil; draw++ {
			t.reset(rows)
			r := Stream(seed, "curveball", draw)
			for range Trades(len(rows)) {
				t.trade(r)
			}
			out = append(out, measure(r, t.rows))
		}
		return out
	}, func(part []T) {
		for _, x := range part {
			each(x)
		}
	})
}

// trader is a matrix between two trades.
type trader struct {
	rows  [][]int32
	marks []int32 // of columns: 2·turn in the first row, 2·turn+1 in both
	turn  int32
	pool  []int32 // what only one of the rows has
	slots []int32 // where it stood, those of the second row first
}

func newTrader(rows [][]int32, columns int) *trader {
	t := &trader{rows: make([][]int32, len(rows)), marks: make([]int32, columns)}
	for i := range rows {
		t.rows[i] = slices.Clone(rows[i])
	}
	return t
}

func (t *trader) reset(rows [][]int32) {
	for i := range rows {
		copy(t.rows[i], rows[i])
	}
	clear(t.marks)
	t.turn = 0
}

// trade deals what only one of two random rows has to both.
func (t *trader) trade(r *rand.Rand) {
	if len(t.rows) < 2 {
		return
	}
	i := r.IntN(len(t.rows))
	j := r.IntN(len(t.rows) - 1)
	if j >= i {
		j++
	}
	a, b := t.rows[i], t.rows[j]
	t.turn++
	first, both := 2*t.turn, 2*t.turn+1
	for _, c := range a {
		t.marks[c] = first
	}
	t.pool, t.slots = t.pool[:0], t.slots[:0]
	for k, c := range b {
		if t.marks[c] == first {
			t.marks[c] = both
			continue
		}
		t.pool, t.slots = append(t.pool, c), append(t.slots, int32(k))
	}
	ofB := len(t.pool)
	for k, c := range a {
		if t.marks[c] == first {
			t.pool, t.slots = append(t.pool, c), append(t.slots, int32(k))
		}
	}
	shuffle(r, t.pool)
	for k, c := range t.pool {
		if k < ofB {
			b[t.slots[k]] = c
		} else {
			a[t.slots[k]] = c
		}
	}
}
