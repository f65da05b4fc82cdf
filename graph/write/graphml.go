package write

import (
	"io"
	"strconv"

	"example.org/lintas/graph"
)

// GraphML writes the network as GraphML: nodes and edges with typed attributes,
// the weight of an edge as "weight". The names of nodes are the organizations'
// ids. Where one of these is no token of XML, which the schema asks for, that
// node is named by its number, and all have their id as the attribute "id" too.
// It returns the error of the writer.
func GraphML(w io.Writer, n *graph.Network) error {
	m := newMarkup(w)
	ids, plain := nameTokens(ids(n))
	nodes, partnerships := nodeColumns(n), edgeColumns(n)
	if !plain {
		id := column[*graph.Organization]{"id", text, func(o *graph.Organization) string { return o.ID }}
		nodes = append([]column[*graph.Organization]{id}, nodes...)
	}
	m.open("graphml", ">\n", "xmlns", "http://graphml.graphdrawing.org/xmlns",
		"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance", "xsi:schemaLocation",
		"http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd")
	for i, f := range facts(n) {
		m.key("g", i, "graph", f[0], text)
	}
	for i, c := range nodes {
		m.key("n", i, "node", c.name, c.kind)
	}
	m.open("key", "/>\n", "id", "weight", "for", "edge", "attr.name", "weight", "attr.type", "double")
	for i, c := range partnerships {
		m.key("e", i, "edge", c.name, c.kind)
	}
	direction := "undirected"
	if n.IsDirected() {
		direction = "directed"
	}
	m.open("graph", ">\n", "id", "G", "edgedefault", direction)
	for i, f := range facts(n) {
		m.data("g"+strconv.Itoa(i), f[1])
		m.raw("\n")
	}
	for i := range n.Organizations() {
		m.open("node", ">", "id", ids[i])
		for k, c := range nodes {
			m.data("n"+strconv.Itoa(k), c.of(&n.Organizations()[i]))
		}
		m.raw("</node>\n")
	}
	for e := range edges(n) {
		m.open("edge", ">", "source", ids[e.a], "target", ids[e.b])
		m.data("weight", decimal(e.weight))
		for k, c := range partnerships {
			m.data("e"+strconv.Itoa(k), c.of(e.partnership))
		}
		m.raw("</edge>\n")
	}
	m.raw("</graph>\n</graphml>\n")
	return m.Flush()
}

// key declares an attribute.
func (m markup) key(prefix string, i int, of, name string, k kind) {
	kinds := [...]string{text: "string", number: "double", truth: "boolean"}
	m.open("key", "/>\n", "id", prefix+strconv.Itoa(i), "for", of, "attr.name", name, "attr.type", kinds[k])
}

// data writes the value of an attribute, if there is one.
func (m markup) data(key, value string) {
	if value == "" {
		return
	}
	m.open("data", ">", "key", key)
	m.text(value)
	m.raw("</data>")
}

// ids returns the ids of the organizations.
func ids(n *graph.Network) []string {
	out := make([]string, n.Len())
	for i := range n.Organizations() {
		out[i] = n.Organizations()[i].ID
	}
	return out
}
