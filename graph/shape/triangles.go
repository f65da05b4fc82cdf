package shape

import (
	"context"
	"sync"

	"example.org/lintas/graph"
	"example.org/lintas/graph/work"
)

// Triangles returns, for each organization, the pairs of its partners that are
// tied to each other.
func Triangles(t *graph.Ties) []int64 {
	return whole(Closure(context.Background(), t, Asked{})).Triangles
}

// up is the rows of an undirected network with each tie once: from the end with
// fewer ties, or the smaller index, to the other. No row is longer than √2m
// then, which bounds the work on triangles by m^1.5 (Chiba and Nishizeki 1985,
// doi:10.1137/0214017). Organizations are numbered in that order, so that those
// with most ties, whom most triangles meet in, stand together in memory.
type up struct {
	offsets, targets, ties []int32
	original               []int32 // number of each organization in the network
}

// triangle is three organizations: a's tie leads to b, b's to c and c's to a.
type triangle struct{ a, b, c corner }

// corner is an organization of a triangle and the tie to the next corner.
type corner struct{ organization, tie int32 }

func upward(t *graph.Ties) *up {
	rows := t.Out()
	n := t.Len()
	m := len(rows.Targets) / 2
	// One place more takes what the last arc writes and does not keep.
	u := &up{
		offsets:  make([]int32, n+1),
		targets:  make([]int32, m+1),
		ties:     make([]int32, m+1),
		original: rows.ByLength(),
	}
	rank := make([]int32, n)
	for r, i := range u.original {
		rank[i] = int32(r)
	}
	k := 0
	for r, i := range u.original {
		low, high := rows.Offsets[i], rows.Offsets[i+1]
		index := rows.Index[low:high]
		for p, j := range rows.Targets[low:high] {
			// Without a branch, which would be foretold wrong every other time.
			to := rank[j]
			u.targets[k], u.ties[k] = to, index[p]
			if to > int32(r) {
				k++
			}
		}
		u.offsets[r+1] = int32(k)
	}
	return u
}

// triangles calls found for all triangles, some at a time and always in the same
// order. The error is that of the context.
func (u *up) triangles(ctx context.Context, found func([]triangle)) error {
	const rows = 2048 // searched at a time
	n := len(u.original)
	longest := int32(0)
	for a := range n {
		longest = max(longest, u.offsets[a+1]-u.offsets[a])
	}
	pool := sync.Pool{New: func() any {
		return &marks{bits: make([]uint64, n/64+1), places: make([]int32, n), met: make([]int32, longest+1)}
	}}
	return work.Chunks(ctx, n, rows, func(low, high int) []triangle {
		m := pool.Get().(*marks)
		defer pool.Put(m)
		var some []triangle
		for a := low; a < high; a++ {
			some = u.from(int32(a), m, some)
		}
		return some
	}, found)
}

// marks are those whom a row leads to: a bit each, which all stay in the
// processor's cache, and their places in the row.
type marks struct {
	bits    []uint64
	places  []int32
	met     []int32
	fetched int32
}

// from appends the triangles whose first corner is a.
func (u *up) from(a int32, m *marks, some []triangle) []triangle {
	first, end := u.offsets[a], u.offsets[a+1]
	if end-first < 2 {
		return some
	}
	for p := first; p < end; p++ {
		c := u.targets[p]
		m.bits[c>>6] |= 1 << (c & 63)
		m.places[c] = p
		// The rows to search come into the cache while they are all marked.
		m.fetched ^= u.targets[u.offsets[c]]
	}
	for p := first; p < end; p++ {
		b := u.targets[p]
		from := u.offsets[b]
		row := u.targets[from:u.offsets[b+1]]
		for _, q := range m.met[:marked(row, m.bits, m.met)] {
			c := row[q]
			some = append(some, triangle{
				corner{u.original[a], u.ties[p]}, corner{u.original[b], u.ties[from+q]},
				corner{u.original[c], u.ties[m.places[c]]},
			})
		}
	}
	for _, c := range u.targets[first:end] {
		m.bits[c>>6] = 0
	}
	return some
}

// marked puts the places in the row of those whose bits are set into places and
// returns their number. places is longer than the row.
func marked(row []int32, bits []uint64, places []int32) int {
	k := 0
	for q, c := range row {
		places[k] = int32(q)
		k += int(bits[c>>6] >> (c & 63) & 1)
	}
	return k
}
