package graph

import (
	"sort"

	gonum "gonum.org/v1/gonum/graph"
	"gonum.org/v1/gonum/graph/iterator"
)

// Undirected is the view of ties that gonum's algorithms for weighted
// undirected graphs read. Node ids are the organizations' indices, and every
// iterator is in ascending order.
type Undirected struct{ *view }

// Directed is the view of ties that gonum's algorithms for weighted directed
// graphs read.
type Directed struct{ *view }

var (
	_ gonum.WeightedUndirected = Undirected{}
	_ gonum.WeightedDirected   = Directed{}
)

// Undirected returns the ties as gonum's undirected graph. Ties with a direction
// are symmetrized by the maximum first. The weight of a tie is its strength.
func (t *Ties) Undirected() Undirected { return Undirected{&view{t.Symmetric(Maximum), false}} }

// Directed returns the ties as gonum's directed graph. A tie without a direction
// is an arc each way.
func (t *Ties) Directed() Directed { return Directed{&view{t, true}} }

type view struct {
	ties *Ties
	arcs bool // a tie without a direction is an edge each way
}

type node int64

func (n node) ID() int64 { return int64(n) }

type edge struct {
	from, to node
	weight   float64
}

func (e edge) From() gonum.Node         { return e.from }
func (e edge) To() gonum.Node           { return e.to }
func (e edge) ReversedEdge() gonum.Edge { return edge{e.to, e.from, e.weight} }
func (e edge) Weight() float64          { return e.weight }

func (v *view) has(id int64) bool { return id >= 0 && id < int64(v.ties.n) }

// Node returns the node with the given id, or nil.
func (v *view) Node(id int64) gonum.Node {
	if !v.has(id) {
		return nil
	}
	return node(id)
}

// Nodes returns all nodes.
func (v *view) Nodes() gonum.Nodes {
	nodes := make([]gonum.Node, v.ties.n)
	for i := range nodes {
		nodes[i] = node(i)
	}
	return ordered(nodes)
}

func ordered(nodes []gonum.Node) gonum.Nodes {
	if len(nodes) == 0 {
		return gonum.Empty
	}
	return iterator.NewOrderedNodes(nodes)
}

func (v *view) row(rows *Rows, id int64) gonum.Nodes {
	if !v.has(id) {
		return gonum.Empty
	}
	row := rows.Row(int(id))
	nodes := make([]gonum.Node, len(row))
	for i, j := range row {
		nodes[i] = node(j)
	}
	return ordered(nodes)
}

// From returns the nodes that a tie leads to from the given one.
func (v *view) From(id int64) gonum.Nodes { return v.row(v.ties.Out(), id) }

// To returns the nodes that a tie leads from to the given one.
func (v Directed) To(id int64) gonum.Nodes { return v.row(v.ties.In(), id) }

// strength returns the strength of the tie from u to v and whether there is
// one.
func (v *view) strength(uid, vid int64) (float64, bool) {
	if !v.has(uid) || !v.has(vid) {
		return 0, false
	}
	row := v.ties.Out().Row(int(uid))
	k := sort.Search(len(row), func(i int) bool { return int64(row[i]) >= vid })
	if k == len(row) || int64(row[k]) != vid {
		return 0, false
	}
	return v.ties.Out().Weights(int(uid))[k], true
}

// HasEdgeBetween reports whether a tie joins the two, in either direction.
func (v *view) HasEdgeBetween(uid, vid int64) bool {
	_, out := v.strength(uid, vid)
	_, in := v.strength(vid, uid)
	return out || in
}

// HasEdgeFromTo reports whether a tie leads from u to v.
func (v Directed) HasEdgeFromTo(uid, vid int64) bool {
	_, ok := v.strength(uid, vid)
	return ok
}

// Edge returns the tie from u to v, or nil.
func (v *view) Edge(uid, vid int64) gonum.Edge {
	if e := v.WeightedEdge(uid, vid); e != nil {
		return e
	}
	return nil
}

// WeightedEdge returns the tie from u to v, or nil.
func (v *view) WeightedEdge(uid, vid int64) gonum.WeightedEdge {
	w, ok := v.strength(uid, vid)
	if !ok {
		return nil
	}
	return edge{node(uid), node(vid), w}
}

// EdgeBetween returns the tie between u and v, or nil.
func (v Undirected) EdgeBetween(uid, vid int64) gonum.Edge { return v.Edge(uid, vid) }

// WeightedEdgeBetween returns the tie between u and v, or nil.
func (v Undirected) WeightedEdgeBetween(uid, vid int64) gonum.WeightedEdge {
	return v.WeightedEdge(uid, vid)
}

// Weight returns the strength of the tie from u to v, 0 for a node and itself
// and where there is no tie, and whether there is a tie or the two are one.
func (v *view) Weight(uid, vid int64) (float64, bool) {
	if uid == vid && v.has(uid) {
		return 0, true
	}
	return v.strength(uid, vid)
}

// Edges returns all ties.
func (v *view) Edges() gonum.Edges {
	list := v.list()
	if len(list) == 0 {
		return gonum.Empty
	}
	edges := make([]gonum.Edge, len(list))
	for i, e := range list {
		edges[i] = e
	}
	return iterator.NewOrderedEdges(edges)
}

// WeightedEdges returns all ties.
func (v *view) WeightedEdges() gonum.WeightedEdges {
	list := v.list()
	if len(list) == 0 {
		return gonum.Empty
	}
	edges := make([]gonum.WeightedEdge, len(list))
	for i, e := range list {
		edges[i] = e
	}
	return iterator.NewOrderedWeightedEdges(edges)
}

// list returns the edges in ascending order of their ends.
func (v *view) list() []edge {
	rows := v.ties.Out()
	list := make([]edge, 0, len(rows.Targets))
	for i := range v.ties.n {
		weights := rows.Weights(i)
		for k, j := range rows.Row(i) {
			if v.arcs || i < int(j) {
				list = append(list, edge{node(i), node(j), weights[k]})
			}
		}
	}
	return list
}
