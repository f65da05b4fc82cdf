package write

import (
	"encoding/json"
	"io"

	"example.org/lintas/graph"
)

// KumuJSON writes the network as Kumu's blueprint: elements with id, label and
// the organizations' columns, and connections from one id to another with their
// direction, directed or undirected, the partnership's columns and the strength. It
// returns the error of the writer.
func KumuJSON(w io.Writer, n *graph.Network) error {
	nodes, partnerships := nodeColumns(n, "label"), edgeColumns(n, "from", "to", "direction", "strength")
	nodes = nodes[min(1, len(nodes)):] // the name is the label
	elements := make([]object, n.Len())
	for i := range n.Organizations() {
		o := &n.Organizations()[i]
		elements[i] = filled(object{{"id", o.ID}, {"label", o.Name}}, nodes, o)
	}
	direction := "undirected"
	if n.IsDirected() {
		direction = "directed"
	}
	connections := []object{}
	for e := range edges(n) {
		connections = append(connections, filled(object{
			{"from", n.Organizations()[e.a].ID}, {"to", n.Organizations()[e.b].ID},
			{"direction", direction}, {"strength", json.Number(decimal(e.weight))},
		}, partnerships, e.partnership))
	}
	return writeJSON(w, object{{"elements", elements}, {"connections", connections}})
}
