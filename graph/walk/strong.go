package walk

import "example.org/lintas/graph"

// Strong returns the number of each organization's strong component, in which
// everybody reaches everybody along the ties, and the sizes: component c, from 0,
// has sizes[c] members. A component reaches none of a larger number.
func Strong(t *graph.Ties) (labels []int32, sizes []int) {
	// Tarjan 1972, doi:10.1137/0201010, with a stack of its own, since a chain may
	// be longer than calls can nest.
	n := t.Len()
	s := &strong{rows: t.Out(), labels: make([]int32, n), seen: make([]int32, n), low: make([]int32, n), next: make([]int32, n)}
	for i := range s.labels {
		s.labels[i] = -1
	}
	for i := range n {
		if s.seen[i] == 0 {
			s.from(int32(i))
		}
	}
	return s.labels, s.sizes
}

// strong is Tarjan's search. seen and low number organizations from 1 in the
// order of the search; next is the place of the next tie to follow in a row.
type strong struct {
	rows            *graph.Rows
	labels          []int32
	sizes           []int
	seen, low, next []int32
	path, open      []int32 // those on the way, those without a component yet
	count           int32
}

func (s *strong) from(root int32) {
	s.enter(root)
	for len(s.path) > 0 {
		v := s.path[len(s.path)-1]
		row := s.rows.Row(int(v))
		if int(s.next[v]) == len(row) {
			s.path = s.path[:len(s.path)-1]
			if len(s.path) > 0 {
				up := s.path[len(s.path)-1]
				s.low[up] = min(s.low[up], s.low[v])
			}
			s.close(v)
			continue
		}
		w := row[s.next[v]]
		s.next[v]++
		switch {
		case s.seen[w] == 0:
			s.enter(w)
		case s.labels[w] < 0:
			s.low[v] = min(s.low[v], s.seen[w])
		}
	}
}

func (s *strong) enter(v int32) {
	s.count++
	s.seen[v], s.low[v] = s.count, s.count
	s.path = append(s.path, v)
	s.open = append(s.open, v)
}

// close makes a component of v and those found since, if none of them leads
// farther back.
func (s *strong) close(v int32) {
	if s.low[v] != s.seen[v] {
		return
	}
	size := 0
	for {
		w := s.open[len(s.open)-1]
		s.open = s.open[:len(s.open)-1]
		s.labels[w] = int32(len(s.sizes))
		size++
		if w == v {
			break
		}
	}
	s.sizes = append(s.sizes, size)
}
