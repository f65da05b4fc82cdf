package write

import (
	"encoding/json"
	"io"

	"example.org/lintas/graph"
)

// NodeLink writes the network as node-link JSON, the form of NetworkX and D3: a
// multigraph of nodes with an id and links with source, target, key and weight,
// with the attributes of GraphML. It returns the error of the writer.
func NodeLink(w io.Writer, n *graph.Network) error {
	nodes, partnerships := nodeColumns(n), edgeColumns(n, "key")
	list := make([]object, n.Len())
	for i := range n.Organizations() {
		o := &n.Organizations()[i]
		list[i] = filled(object{{"id", o.ID}}, nodes, o)
	}
	links := []object{}
	keys := map[[2]int]int{}
	for e := range edges(n) {
		pair := [2]int{e.a, e.b}
		if !n.IsDirected() {
			pair = [2]int{min(e.a, e.b), max(e.a, e.b)}
		}
		links = append(links, filled(object{
			{"source", n.Organizations()[e.a].ID}, {"target", n.Organizations()[e.b].ID},
			{"key", keys[pair]}, {"weight", json.Number(decimal(e.weight))},
		}, partnerships, e.partnership))
		keys[pair]++
	}
	return writeJSON(w, object{
		{"directed", n.IsDirected()}, {"multigraph", true}, {"graph", about(n)}, {"nodes", list}, {"links", links},
	})
}
