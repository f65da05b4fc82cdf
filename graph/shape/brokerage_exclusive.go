package shape

import (
	"context"

	"example.org/lintas/graph"
	"example.org/lintas/graph/work"
)

// Exclusive returns brokerage activity and exclusivity of each organization: the
// number of pairs of its partners that are of different known sectors and not
// partners themselves, and how many of these pairs have no other partner in
// common. Pairs are unordered, and direction is left aside (Symmetric, by the
// maximum). Sectors are -1 where unknown; that of the organization itself does
// not count. The error is that of the context.
//
// Hamilton, Hileman and Bodin 2020, Social Networks 61:1.
func Exclusive(ctx context.Context, t *graph.Ties, sectors []int32) (activity, exclusive []int64, err error) {
	t = t.Symmetric(graph.Maximum)
	n := t.Len()
	activity, exclusive = make([]int64, n), make([]int64, n)
	type counts struct{ activity, exclusive []int64 }
	err = work.Chunks(ctx, n, max(64, n/32+1), func(low, high int) counts {
		part := counts{make([]int64, n), make([]int64, n)}
		s := newMeeting(t.Out(), sectors)
		for i := low; i < high && ctx.Err() == nil; i++ {
			s.from(int32(i), part.activity, part.exclusive)
		}
		return part
	}, func(part counts) {
		for i := range n {
			activity[i] += part.activity[i]
			exclusive[i] += part.exclusive[i]
		}
	})
	// The last chunk may have been cut short though every chunk was merged.
	if err == nil {
		err = ctx.Err()
	}
	return activity, exclusive, err
}

// meeting finds who is two ties away from an organization.
type meeting struct {
	rows    *graph.Rows
	sectors []int32
	met     []int32 // times that each one was met; -1 for partners
	last    []int32 // over whom
	found   []int32
}

func newMeeting(rows *graph.Rows, sectors []int32) *meeting {
	n := len(sectors)
	return &meeting{rows: rows, sectors: sectors, met: make([]int32, n), last: make([]int32, n)}
}

// from counts the pairs of i and those after it.
func (m *meeting) from(i int32, activity, exclusive []int64) {
	own := m.sectors[i]
	if own < 0 {
		return
	}
	partners := m.rows.Row(int(i))
	for _, j := range partners {
		m.met[j] = -1
	}
	for _, j := range partners {
		row := m.rows.Row(int(j))
		for p := len(row) - 1; p >= 0 && row[p] > i; p-- {
			k := row[p]
			if c := m.sectors[k]; c < 0 || c == own || m.met[k] < 0 {
				continue
			}
			if m.met[k] == 0 {
				m.found = append(m.found, k)
			}
			m.met[k]++
			m.last[k] = j
			activity[j]++
		}
	}
	for _, k := range m.found {
		if m.met[k] == 1 {
			exclusive[m.last[k]]++
		}
		m.met[k] = 0
	}
	m.found = m.found[:0]
	for _, j := range partners {
		m.met[j] = 0
	}
}
