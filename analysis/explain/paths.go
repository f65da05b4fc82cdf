package explain

import (
	"example.org/lintas/analysis/chance"
	"example.org/lintas/graph"
	"example.org/lintas/graph/words"
)

var (
	textPairs = words.Text{
		EN: "the pairs of other organizations whose shortest paths pass through it, with the share of their shortest paths that do, and one of these",
		ID: "pasangan organisasi lain yang jalur terpendeknya melewatinya, dengan bagian jalur terpendek yang melewatinya, dan salah satunya"}
	textCrossPairs = words.Text{
		EN: "the pairs of other organizations of different sectors whose shortest paths pass through it, with the share of their shortest paths that do, and one of these",
		ID: "pasangan organisasi lain dari sektor berbeda yang jalur terpendeknya melewatinya, dengan bagian jalur terpendek yang melewatinya, dan salah satunya"}
	textOfPairs = words.Text{
		EN: "divided by the %s pairs of other organizations",
		ID: "dibagi %s pasangan organisasi lain"}
)

func betweenness(s *subject) (Sum, error) {
	return s.through(s.Data.Ties, textPairs, func(a, b int32) bool { return true })
}

func betweennessNormalized(s *subject) (Sum, error) {
	sum, err := betweenness(s)
	n := float64(s.Network.Len())
	pairs := (n - 1) * (n - 2)
	if !s.Data.Ties.IsDirected() {
		pairs /= 2
	}
	sum.step(chance.Ratio(sum.Total(), pairs), textOfPairs.With(number(pairs)))
	return sum, err
}

func crossSector(s *subject) (Sum, error) { return s.across(s.Data.Flat) }

func withoutFunders(s *subject) (Sum, error) {
	without, _ := graph.WithoutRole(s.Network, graph.Funder)
	return s.across(without.Ties(s.Data.Projection).Symmetric(s.Data.Symmetrize))
}

// across lists the pairs of different known sectors.
func (s *subject) across(flat *graph.Ties) (Sum, error) {
	codes := s.Network.Codes()
	return s.through(flat.Symmetric(graph.Maximum), textCrossPairs, func(a, b int32) bool {
		return codes[a] >= 0 && codes[b] >= 0 && codes[a] != codes[b]
	})
}

// through lists the pairs that count and have a shortest path through the
// organization, with the share of their shortest paths.
func (s *subject) through(t *graph.Ties, heading words.Text, counts func(a, b int32) bool) (Sum, error) {
	v := int32(s.i)
	from, beyond := newSearch(t), newSearch(t)
	beyond.from(v)
	var p parts
	for a := range int32(t.Len()) {
		if s.ctx.Err() != nil {
			return Sum{}, s.ctx.Err()
		}
		if a == v || len(t.In().Row(s.i)) == 0 || len(beyond.reached) < 2 {
			continue
		}
		from.from(a)
		if from.distance[v] < 0 {
			continue
		}
		for _, b := range beyond.reached[1:] {
			length := from.distance[v] + beyond.distance[b]
			if b == a || !t.IsDirected() && b < a || from.distance[b] != length || !counts(a, b) {
				continue
			}
			// Of equal shares the shorter path comes first.
			p.add(from.paths[v]*beyond.paths[b]/from.paths[b], -float64(length), a, b)
		}
	}
	return p.sum(heading.With(), func(x part) words.Message {
		from.from(x.of[0])
		path := append(from.back(v), beyond.back(x.of[1])[1:]...)
		return plain(s.chain(path, t.IsDirected()))
	}), nil
}

// search counts the shortest paths from one organization at a time.
type search struct {
	ties     *graph.Ties
	distance []int32 // -1 where not reached
	paths    []float64
	reached  []int32
}

func newSearch(t *graph.Ties) *search {
	s := &search{ties: t, distance: make([]int32, t.Len()), paths: make([]float64, t.Len())}
	for i := range s.distance {
		s.distance[i] = -1
	}
	return s
}

func (s *search) from(source int32) {
	for _, i := range s.reached {
		s.distance[i], s.paths[i] = -1, 0
	}
	s.distance[source], s.paths[source] = 0, 1
	s.reached = append(s.reached[:0], source)
	for k := 0; k < len(s.reached); k++ {
		i := s.reached[k]
		for _, j := range s.ties.Out().Row(int(i)) {
			if s.distance[j] < 0 {
				s.distance[j] = s.distance[i] + 1
				s.reached = append(s.reached, j)
			}
			if s.distance[j] == s.distance[i]+1 {
				s.paths[j] += s.paths[i]
			}
		}
	}
}

// back returns a shortest path from the source to an organization that it
// reaches.
func (s *search) back(to int32) []int32 {
	path := make([]int32, s.distance[to]+1)
	for k := len(path) - 1; ; k-- {
		path[k] = to
		if k == 0 {
			return path
		}
		for _, i := range s.ties.In().Row(int(to)) {
			if s.distance[i] == s.distance[to]-1 {
				to = i
				break
			}
		}
	}
}
