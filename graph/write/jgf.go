package write

import (
	"encoding/json"
	"io"

	"example.org/lintas/graph"
)

// JSONGraph writes the network in the JSON Graph Format, version 2: nodes by id
// with their names as labels, edges with their relation, and the attributes of
// GraphML as metadata, among them the weight. It returns the error of the writer.
func JSONGraph(w io.Writer, n *graph.Network) error {
	nodes, partnerships := nodeColumns(n), edgeColumns(n)
	nodes = nodes[min(1, len(nodes)):] // the name is the label
	byID := object{}
	for i := range n.Organizations() {
		o := &n.Organizations()[i]
		byID = append(byID, member{o.ID, object{{"label", o.Name}, {"metadata", filled(object{}, nodes, o)}}})
	}
	list := []object{}
	for e := range edges(n) {
		out := object{{"source", n.Organizations()[e.a].ID}, {"target", n.Organizations()[e.b].ID}}
		if e.partnership.Relation != "" {
			out = append(out, member{"relation", e.partnership.Relation})
		}
		list = append(list, append(out, member{"directed", n.IsDirected()},
			member{"metadata", filled(object{{"weight", json.Number(decimal(e.weight))}}, without(partnerships, "relation"), e.partnership)}))
	}
	return writeJSON(w, object{{"graph", object{
		{"directed", n.IsDirected()}, {"label", title(n)}, {"metadata", about(n)}, {"nodes", byID}, {"edges", list},
	}}})
}

// without returns the columns but for the named one of lintas's own.
func without[T any](columns []column[T], name string) []column[T] {
	var out []column[T]
	for _, c := range columns {
		if c.name != name {
			out = append(out, c)
		}
	}
	return out
}
