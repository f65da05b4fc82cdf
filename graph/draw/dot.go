package draw

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"strings"

	"example.org/lintas/graph/sheet"
	"example.org/lintas/graph/style"
	"gonum.org/v1/gonum/spatial/r2"
)

// WriteDOT writes the network with positions, colors, shapes and widths in
// Graphviz's language; neato -n2 draws nearly the map of NodeLink. Nodes are
// n0, n1, … in the network's order; names occur only as escaped labels. It
// returns the error of the writer, or one if placed is not of this network.
func WriteDOT(w io.Writer, n Network, placed Placed) error {
	if len(placed.Centers) != len(n.Nodes) || len(placed.Radii) != len(n.Nodes) || len(placed.Named) != len(n.Nodes) {
		return fmt.Errorf("a placement of %d organizations cannot draw a network of %d", len(placed.Centers), len(n.Nodes))
	}
	n.Look = n.on(placed.Page)
	b := bufio.NewWriter(w)
	kind, arrow := "graph", "--"
	if n.Directed {
		kind, arrow = "digraph", "->"
	}
	fmt.Fprintf(b, "%s {\n", kind)
	fmt.Fprintf(b, "\tgraph [layout=neato overlap=true splines=line outputorder=edgesfirst bgcolor=\"%s\" labelloc=t fontname=\"Liberation Sans\" fontcolor=\"%s\" label=%s]\n",
		n.Theme.Panel, n.Theme.Ink, quote(n.Title))
	fmt.Fprintf(b, "\tnode [fixedsize=true style=filled label=\"\" fontname=\"Liberation Sans\" fontsize=8 fontcolor=\"%s\"]\n", n.Theme.Ink)
	fmt.Fprintf(b, "\tedge [color=\"%s%02x\" arrowsize=0.5]\n", n.Theme.Tie, int(255*tieAlpha(len(ties(n)))))
	writeNodes(b, n, placed)
	writeEdges(b, n, arrow)
	b.WriteString("}\n")
	return b.Flush()
}

func writeNodes(b *bufio.Writer, n Network, placed Placed) {
	of := sectorOf(n)
	for i, node := range n.Nodes {
		sector := of(node)
		size := extent(sector.Mark, r2.Vec{}, placed.Radii[i]).Size()
		fill, pen := sector.Mark.Fill, cmp.Or(sector.Mark.Outline, n.Theme.Panel)
		if sector.Mark.Hollow {
			fill, pen = n.Theme.Panel, cmp.Or(sector.Mark.Outline, fill)
		}
		fmt.Fprintf(b, "\tn%d [pos=\"%.2f,%.2f\" shape=%s width=%.3f height=%.3f fillcolor=\"%s\" color=\"%s\"",
			i, placed.Centers[i].X, placed.Page.Height-placed.Centers[i].Y, dotShape(sector.Mark.Shape),
			size.X/72, size.Y/72, fill, pen)
		if node.ID != "" {
			fmt.Fprintf(b, " id=%s", quote(node.ID))
		}
		if node.Emphasis.IsRinged {
			b.WriteString(" peripheries=2")
		}
		if placed.Named[i] {
			fmt.Fprintf(b, " xlabel=%s", quote(strings.Join(labelLines(node.Label), "\n")))
		}
		fmt.Fprintf(b, " tooltip=%s]\n", quote(join(sheet.Cut(node.Label, nameMax), sector.Label)))
	}
}

func writeEdges(b *bufio.Writer, n Network, arrow string) {
	edges := ties(n)
	types := styled(n.Types, len(edges))
	for _, e := range edges {
		fmt.Fprintf(b, "\tn%d %s n%d [penwidth=%.2f", e.A, arrow, e.B, tieWidth(e.Strength))
		t := types[e.Type]
		if s := dotStyle(t.Line); s != "" {
			fmt.Fprintf(b, " style=%s", s)
		}
		switch {
		case t.Line.IsDouble:
			fmt.Fprintf(b, " color=\"%[1]s:%[2]s:%[1]s\"", cmp.Or(t.Color, n.Theme.Tie), n.Theme.Panel)
		case t.Color != "":
			fmt.Fprintf(b, " color=\"%s\"", t.Color)
		}
		b.WriteString("]\n")
	}
	for _, e := range n.Missing {
		fmt.Fprintf(b, "\tn%d %s n%d [penwidth=2.1 style=dashed dir=none color=\"%s\"]\n", e.A, arrow, e.B, n.Theme.Missing)
	}
}

// dotShape names the shape in Graphviz, which has no cross.
func dotShape(s style.Shape) string {
	switch s {
	case style.InvertedTriangle:
		return "invtriangle"
	case style.Cross:
		return "Msquare"
	}
	return s.String()
}

// dotStyle names the nearest of the three line styles of Graphviz, "" for
// solid.
func dotStyle(l style.Line) string {
	if len(l.Dash) == 0 {
		return ""
	}
	if l.Dash[0] < 2 {
		return "dotted"
	}
	return "dashed"
}

// quote returns a string of DOT in which nothing has a meaning of its own: a
// backslash stays one, so that \N is not replaced by the node's name.
func quote(text string) string {
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		line = sheet.Clean(line)
		line = strings.ReplaceAll(line, `\`, `\\`)
		line = strings.ReplaceAll(line, "&", "&amp;") // Graphviz reads entities in labels
		lines[i] = strings.ReplaceAll(line, `"`, `\"`)
	}
	return `"` + strings.Join(lines, `\n`) + `"`
}
