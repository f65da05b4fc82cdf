package graph

import (
	"cmp"
	"math"
	"slices"
	"testing"

	gonum "gonum.org/v1/gonum/graph"
	"gonum.org/v1/gonum/graph/testgraph"
)

// viewOf returns a testgraph.Builder of a view. It numbers the nodes by rank,
// drops loops and keeps the first of parallel edges, as Ties have them.
func viewOf(directed bool) testgraph.Builder {
	return func(nodes []gonum.Node, lines []testgraph.WeightedLine, _, _ float64) (gonum.Graph, []gonum.Node, []testgraph.Edge, float64, float64, bool) {
		var ids []int64
		for _, n := range nodes {
			ids = append(ids, n.ID())
		}
		for _, l := range lines {
			ids = append(ids, l.From().ID(), l.To().ID())
		}
		slices.Sort(ids)
		ids = slices.Compact(ids)
		rank := func(n gonum.Node) int32 {
			i, _ := slices.BinarySearch(ids, n.ID())
			return int32(i)
		}
		var ties []Tie
		var edges []testgraph.Edge
		for _, l := range lines {
			t := Tie{A: rank(l.From()), B: rank(l.To()), Strength: l.Weight(), Partnerships: 1}
			if t.A == t.B || slices.ContainsFunc(ties, func(o Tie) bool {
				return o.A == t.A && o.B == t.B || !directed && o.A == t.B && o.B == t.A
			}) {
				continue
			}
			ties = append(ties, t)
			edges = append(edges, edge{node(t.A), node(t.B), t.Strength})
		}
		if len(lines) > 0 && len(edges) == 0 {
			return nil, nil, nil, 0, 0, false
		}
		var all []gonum.Node
		for i := range ids {
			all = append(all, node(i))
		}
		t := NewTies(len(ids), directed, ties)
		if directed {
			return t.Directed(), all, edges, 0, 0, true
		}
		return t.Undirected(), all, edges, 0, 0, true
	}
}

func TestViews(t *testing.T) {
	for _, view := range []struct {
		name     string
		directed bool
	}{{"undirected", false}, {"directed", true}} {
		t.Run(view.name, func(t *testing.T) {
			b := viewOf(view.directed)
			t.Run("EdgeExistence", func(t *testing.T) { testgraph.EdgeExistence(t, b, true) })
			t.Run("NodeExistence", func(t *testing.T) { testgraph.NodeExistence(t, b) })
			t.Run("ReturnAdjacentNodes", func(t *testing.T) { testgraph.ReturnAdjacentNodes(t, b, true, true) })
			t.Run("ReturnAllEdges", func(t *testing.T) { testgraph.ReturnAllEdges(t, b, true) })
			t.Run("ReturnAllNodes", func(t *testing.T) { testgraph.ReturnAllNodes(t, b, true) })
			t.Run("ReturnAllWeightedEdges", func(t *testing.T) { testgraph.ReturnAllWeightedEdges(t, b, true) })
			t.Run("ReturnEdgeSlice", func(t *testing.T) { testgraph.ReturnEdgeSlice(t, b, true) })
			t.Run("ReturnWeightedEdgeSlice", func(t *testing.T) { testgraph.ReturnWeightedEdgeSlice(t, b, true) })
			t.Run("ReturnNodeSlice", func(t *testing.T) { testgraph.ReturnNodeSlice(t, b, true) })
			t.Run("Weight", func(t *testing.T) { testgraph.Weight(t, b) })
		})
	}
}

// gonum switches on these interfaces, so a view must not be both.
func TestViewsAreOneThing(t *testing.T) {
	ties := NewTies(2, false, nil)
	if _, ok := any(ties.Undirected()).(gonum.Directed); ok {
		t.Error("the undirected view is directed too")
	}
	if _, ok := any(ties.Directed()).(gonum.Undirected); ok {
		t.Error("the directed view is undirected too")
	}
}

func TestViewsAreInOrder(t *testing.T) {
	ties := NewTies(4, false, []Tie{{A: 3, B: 1, Strength: 1}, {A: 0, B: 3, Strength: 2}, {A: 2, B: 3, Strength: 3}})
	ids := func(it gonum.Nodes) []int64 {
		var out []int64
		for it.Next() {
			out = append(out, it.Node().ID())
		}
		return out
	}
	if got := ids(ties.Undirected().Nodes()); !slices.Equal(got, []int64{0, 1, 2, 3}) {
		t.Errorf("nodes %v", got)
	}
	if got := ids(ties.Undirected().From(3)); !slices.Equal(got, []int64{0, 1, 2}) {
		t.Errorf("neighbors of 3 %v", got)
	}
	type end struct{ from, to int64 }
	ends := func(it gonum.WeightedEdges) []end {
		var out []end
		for it.Next() {
			e := it.WeightedEdge()
			out = append(out, end{e.From().ID(), e.To().ID()})
		}
		return out
	}
	if got := ends(ties.Undirected().WeightedEdges()); !slices.Equal(got, []end{{0, 3}, {1, 3}, {2, 3}}) {
		t.Errorf("undirected edges %v", got)
	}
	// A tie without a direction is an arc each way.
	arcs := ends(ties.Directed().WeightedEdges())
	if want := []end{{0, 3}, {1, 3}, {2, 3}, {3, 0}, {3, 1}, {3, 2}}; !slices.Equal(arcs, want) {
		t.Errorf("arcs %v, want %v", arcs, want)
	}
	if !slices.IsSortedFunc(arcs, func(a, b end) int { return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(a.to, b.to)) }) {
		t.Error("arcs out of order")
	}
	if got := ids(ties.Directed().To(3)); !slices.Equal(got, []int64{0, 1, 2}) {
		t.Errorf("to 3 %v", got)
	}
}

func TestUndirectedViewOfArcsTakesTheMaximum(t *testing.T) {
	view := NewTies(2, true, []Tie{{A: 0, B: 1, Strength: 2}, {A: 1, B: 0, Strength: 5}}).Undirected()
	if w, ok := view.Weight(1, 0); !ok || w != 5 {
		t.Errorf("weight %v %v, want 5", w, ok)
	}
	if w, ok := view.Weight(7, 7); ok || w != 0 || math.Signbit(w) {
		t.Errorf("weight of a node that is not there: %v %v", w, ok)
	}
}
