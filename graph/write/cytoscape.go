package write

import (
	"encoding/json"
	"io"
	"math"
	"strconv"

	"example.org/lintas/graph"
	"gonum.org/v1/gonum/graph/formats/cytoscapejs"
)

// Cytoscape writes the network as the elements of cytoscape.js, which Cytoscape
// reads as .cyjs: nodes and edges whose data are the attributes of GraphML, with
// the positions of the visuals where there are any. Whether arrows are meant
// stands in the data of the graph, as "directed". It returns the error of the
// writer.
func Cytoscape(w io.Writer, n *graph.Network, visuals []Visual) error {
	nodes, partnerships := nodeColumns(n, "parent"), edgeColumns(n, "id", "parent")
	out := struct {
		Data object `json:"data"`
		cytoscapejs.GraphNodeEdge
	}{Data: append(about(n), member{"directed", n.IsDirected()})}
	out.Elements = cytoscapejs.Elements{Nodes: make([]cytoscapejs.Node, n.Len()), Edges: []cytoscapejs.Edge{}}
	for i := range n.Organizations() {
		o := &n.Organizations()[i]
		node := cytoscapejs.Node{Data: cytoscapejs.NodeData{ID: o.ID, Attributes: attributesOf(nodes, o)}}
		if i < len(visuals) && !math.IsNaN(visuals[i].X) && !math.IsNaN(visuals[i].Y) {
			node.Position = &cytoscapejs.Position{X: visuals[i].X, Y: visuals[i].Y}
		}
		out.Elements.Nodes[i] = node
	}
	for e := range edges(n) {
		attributes := attributesOf(partnerships, e.partnership)
		attributes["weight"] = json.Number(decimal(e.weight))
		out.Elements.Edges = append(out.Elements.Edges, cytoscapejs.Edge{Data: cytoscapejs.EdgeData{
			ID:     edgeID(n, len(out.Elements.Edges)),
			Source: n.Organizations()[e.a].ID, Target: n.Organizations()[e.b].ID, Attributes: attributes,
		}})
	}
	return writeJSON(w, out)
}

// attributesOf returns what t has in the columns, by name.
func attributesOf[T any](columns []column[T], t T) map[string]any {
	out := map[string]any{}
	for _, c := range columns {
		if value, ok := c.value(t); ok {
			out[c.name] = value
		}
	}
	return out
}

// edgeID returns an id for an edge that no organization has: elements of
// cytoscape.js share one space of names.
func edgeID(n *graph.Network, number int) string {
	id := "e" + strconv.Itoa(number)
	for {
		if _, taken := n.Index(id); !taken {
			return id
		}
		id = "_" + id
	}
}
