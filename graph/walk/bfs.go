package walk

import "example.org/lintas/graph"

// BFS finds the distances from one organization at a time. It keeps its arrays,
// so that a search costs no more than what it reaches. It is for one goroutine.
type BFS struct {
	rows     *graph.Rows
	distance []int32
	reached  []int32
}

// NewBFS returns a BFS along the ties, in their direction.
func NewBFS(t *graph.Ties) *BFS {
	b := &BFS{rows: t.Out(), distance: make([]int32, t.Len())}
	for i := range b.distance {
		b.distance[i] = -1
	}
	return b
}

// From returns the number of ties on a shortest path from the source to each
// organization, -1 where there is none. The slice is good until the next call.
func (b *BFS) From(source int) []int32 {
	for _, i := range b.reached {
		b.distance[i] = -1
	}
	b.distance[source] = 0
	b.reached = append(b.reached[:0], int32(source))
	for k := 0; k < len(b.reached); k++ {
		i := b.reached[k]
		for _, j := range b.rows.Row(int(i)) {
			if b.distance[j] < 0 {
				b.distance[j] = b.distance[i] + 1
				b.reached = append(b.reached, j)
			}
		}
	}
	return b.distance
}

// Between returns the number of ties on a shortest path from one organization
// to each, -1 where there is none.
func Between(t *graph.Ties, from int) []int32 { return NewBFS(t).From(from) }
