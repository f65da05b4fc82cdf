package walk

import (
	"math"

	"example.org/lintas/graph"
)

// spread finds the shortest paths from the source and returns whom it reached,
// itself first. Distances come first and paths are counted after them, in their
// order, so that none is counted that proves too long later.
func (s *searchWeighted) spread(source int32) []int32 {
	const same = 1e-12
	reached := s.nearest.from(source, s.reached)
	for k, v := range reached {
		s.place[v] = int32(k)
	}
	far := s.nearest.distances()
	s.paths[source] = 1
	used := 0
	for k, v := range reached {
		first := int(s.out.Offsets[v])
		for p, w := range s.out.Row(int(v)) {
			along := far[v] + s.lengths[first+p]
			if s.place[w] > int32(k) && along-far[w] <= same*far[w] {
				s.paths[w] += s.paths[v]
				s.shortest[used] = int32(first + p)
				used++
			}
		}
		s.ends[k] = int32(used)
	}
	if s.reach != nil {
		s.reach.measure(s.originals.of(int(source))[0], reached, far)
	}
	for _, v := range reached {
		far[v] = math.Inf(1)
	}
	return reached
}

// nearest finds the lengths of shortest paths.
type nearest interface {
	// from returns whom the source reaches in the given room, itself first and none
	// before one that lies on the way to it.
	from(source int32, room []int32) []int32
	// distances are those from the last source; whoever has read them makes them
	// infinite again.
	distances() []float64
}

func newNearest(rows *graph.Rows, lengths []float64) nearest {
	if b := newBuckets(rows, lengths); b != nil {
		return b
	}
	return newDijkstra(rows, lengths)
}

// dijkstra finds the lengths of shortest paths from one source after another
// (Dijkstra 1959, doi:10.1007/BF01386390). Between two, far is infinite
// everywhere.
type dijkstra struct {
	rows    *graph.Rows
	lengths []float64
	far     []float64
	heap    []stop // what was seen and may not be nearest any more, the nearest first
}

// stop is an organization and its distance when it was seen.
type stop struct {
	far float64
	at  int32
}

func newDijkstra(rows *graph.Rows, lengths []float64) *dijkstra {
	d := &dijkstra{rows: rows, lengths: lengths, far: make([]float64, len(rows.Offsets)-1)}
	for i := range d.far {
		d.far[i] = math.Inf(1)
	}
	return d
}

func (d *dijkstra) distances() []float64 { return d.far }

// from leaves the distances in far and returns whom the source reaches, in the
// order of distance, in the given room.
func (d *dijkstra) from(source int32, room []int32) []int32 {
	reached := room[:0]
	d.far[source] = 0
	d.push(stop{0, source})
	for len(d.heap) > 0 {
		next := d.pop()
		if next.far > d.far[next.at] {
			continue
		}
		reached = append(reached, next.at)
		for p := d.rows.Offsets[next.at]; p < d.rows.Offsets[next.at+1]; p++ {
			w, far := d.rows.Targets[p], next.far+d.lengths[p]
			if far < d.far[w] {
				d.far[w] = far
				d.push(stop{far, w})
			}
		}
	}
	return reached
}

func (d *dijkstra) push(s stop) {
	d.heap = append(d.heap, s)
	h := d.heap
	i := len(h) - 1
	for i > 0 {
		up := (i - 1) / 2
		if h[up].far <= s.far {
			break
		}
		h[i] = h[up]
		i = up
	}
	h[i] = s
}

func (d *dijkstra) pop() stop {
	h := d.heap
	top, last := h[0], h[len(h)-1]
	h = h[:len(h)-1]
	d.heap = h
	if len(h) == 0 {
		return top
	}
	i := 0
	for {
		down := 2*i + 1
		if down >= len(h) {
			break
		}
		if down+1 < len(h) && h[down+1].far < h[down].far {
			down++
		}
		if last.far <= h[down].far {
			break
		}
		h[i] = h[down]
		i = down
	}
	h[i] = last
	return top
}
