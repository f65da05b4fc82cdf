package write

import (
	"io"

	"example.org/lintas/graph"
)

// EdgeList writes the edges as one CSV table that lintas reads by itself: source,
// target, strength, directed where the network is, and the columns of the
// partnerships. Organizations are named by their ids; their columns and those
// without a partnership are lost. It returns the error of the writer.
func EdgeList(w io.Writer, n *graph.Network) error {
	var all []edge
	for e := range edges(n) {
		all = append(all, e)
	}
	s := newRows("edges", len(all), false)
	s.add("source", "", true, func(i int) string { return n.Organizations()[all[i].a].ID })
	s.add("target", "", true, func(i int) string { return n.Organizations()[all[i].b].ID })
	s.add("strength", "", true, func(i int) string { return decimal(all[i].weight) })
	if n.IsDirected() {
		s.add("directed", "", true, func(int) string { return "true" })
	}
	for _, c := range edgeColumns(n, "strength", "directed", "members", "lead", "id") {
		s.add(c.name, "", true, func(i int) string { return c.of(all[i].partnership) })
	}
	return s.WriteCSV(w)
}
