package write

import (
	"iter"

	"example.org/lintas/graph"
)

// edge is what one partnership makes of two organizations.
type edge struct {
	a, b        int // indices in the network; from a to b where it is directed
	weight      float64
	partnership *graph.Partnership
}

// edges yields the edges of the partnerships by id, and those of one in the
// order of its members. A pair keeps the order in which it was recorded.
func edges(n *graph.Network) iter.Seq[edge] {
	return func(yield func(edge) bool) {
		for _, p := range n.Partnerships().All() {
			for _, t := range n.TiesOf(p, graph.Newman) {
				e := edge{int(t.A), int(t.B), t.Strength, p}
				if !n.IsDirected() && p.Pair && e.a != p.Source {
					e.a, e.b = e.b, e.a
				}
				if !yield(e) {
					return
				}
			}
		}
	}
}
