package walk

import (
	"math"
	"slices"

	"example.org/lintas/graph"
)

// buckets finds the lengths of shortest paths from one source after another where
// the longest tie is not many times as long as the shortest. Those at about the
// same distance lie in a bucket no wider than the shortest tie: no tie leads from
// one of them to another, so that all are as near as they will get and none needs
// sorting (Dial 1969, doi:10.1145/363269.363610; Denardo and Fox 1979,
// doi:10.1287/opre.27.1.161). Between two, far is infinite everywhere.
type buckets struct {
	rows    *graph.Rows
	lengths []float64
	far     []float64
	width   float64
	ring    [][]int32 // the bucket at hand and those after it, in a circle
	in      []int     // the bucket that each one is in; -1 for none
}

// mostBuckets is the number of buckets beyond which a heap is better.
const mostBuckets = 1024

// newBuckets returns nil where there would be too many buckets.
func newBuckets(rows *graph.Rows, lengths []float64) *buckets {
	if len(lengths) == 0 {
		return nil
	}
	// A little narrower, for rounding.
	width := slices.Min(lengths) * (1 - 1e-9)
	count := math.Ceil(slices.Max(lengths)/width) + 2
	if !(count <= mostBuckets) {
		return nil
	}
	n := len(rows.Offsets) - 1
	b := &buckets{rows: rows, lengths: lengths, width: width,
		far: make([]float64, n), ring: make([][]int32, int(count)), in: make([]int, n)}
	for i := range n {
		b.far[i], b.in[i] = math.Inf(1), -1
	}
	return b
}

func (b *buckets) distances() []float64 { return b.far }

// from leaves the distances in far and returns whom the source reaches, bucket by
// bucket, in the given room.
func (b *buckets) from(source int32, room []int32) []int32 {
	reached := room[:0]
	b.far[source] = 0
	b.put(source, 0)
	for waiting, at := 1, 0; waiting > 0; at++ {
		slot := at % len(b.ring)
		for _, v := range b.ring[slot] {
			waiting--
			if b.in[v] != at {
				continue // it came nearer and was in another bucket
			}
			reached = append(reached, v)
			for p := b.rows.Offsets[v]; p < b.rows.Offsets[v+1]; p++ {
				w, far := b.rows.Targets[p], b.far[v]+b.lengths[p]
				if far >= b.far[w] {
					continue
				}
				b.far[w] = far
				if to := int(far / b.width); b.in[w] != to {
					b.put(w, to)
					waiting++
				}
			}
		}
		b.ring[slot] = b.ring[slot][:0]
	}
	for _, v := range reached {
		b.in[v] = -1
	}
	return reached
}

func (b *buckets) put(v int32, bucket int) {
	b.in[v] = bucket
	slot := bucket % len(b.ring)
	b.ring[slot] = append(b.ring[slot], v)
}
