package write

import (
	"bufio"
	"fmt"
	"io"
	"regexp"

	"example.org/lintas/graph"
)

// PajekNet writes the network as Pajek's .net: the organizations with their
// names, and the ties with their strengths as edges or arcs, those of each relation
// apart where there are several. Two of one name have their ids in brackets; double
// quotes and backslashes, which Pajek cannot hold, become single quotes and slashes.
// Everything else is lost, also the ids. The text is UTF-8 without a byte order
// mark. It returns the error of the writer.
func PajekNet(w io.Writer, n *graph.Network) error {
	b := bufio.NewWriterSize(w, 1<<16)
	writePajek(b, n)
	return b.Flush()
}

// PajekProject writes the network as Pajek's .paj: what PajekNet writes and the
// sectors as a partition, numbered from 1 in the order of the legend, 0 where
// unknown. It returns the error of the writer.
func PajekProject(w io.Writer, n *graph.Network) error {
	b := bufio.NewWriterSize(w, 1<<16)
	writePajek(b, n)
	fmt.Fprintf(b, "\n*Partition %s\n", quotable(n.SectorLabel().EN))
	fmt.Fprintf(b, "%% 0 %s\n", graph.Unknown)
	for i, s := range n.Sectors() {
		fmt.Fprintf(b, "%% %d %s\n", i+1, quotable(s.Key))
	}
	fmt.Fprintf(b, "*Vertices %d\n", n.Len())
	for _, code := range n.Codes() {
		fmt.Fprintf(b, "%d\n", code+1)
	}
	return b.Flush()
}

// PajekTwoMode writes a .net of two modes: the organizations first, then the
// partnerships, and an edge for each that takes part, with the partnership's
// strength. Groups are whole in it; the direction of ties and roles are lost. It
// returns the error of the writer.
func PajekTwoMode(w io.Writer, n *graph.Network) error {
	b := bufio.NewWriterSize(w, 1<<16)
	partnerships := n.Partnerships()
	fmt.Fprintf(b, "*Network %s\n*Vertices %d %d\n", quotable(title(n)), n.Len()+partnerships.Len(), n.Len())
	for i, label := range labels(n) {
		fmt.Fprintf(b, "%d \"%s\"\n", i+1, pajekLabel(label))
	}
	for i, label := range partnershipLabels(n) {
		fmt.Fprintf(b, "%d \"%s\"\n", n.Len()+i+1, pajekLabel(label))
	}
	b.WriteString("*Edges\n")
	for i := range partnerships.Len() {
		for _, o := range partnerships.At(i).Participants() {
			fmt.Fprintf(b, "%d %d %s\n", o+1, n.Len()+i+1, decimal(partnerships.At(i).Strength))
		}
	}
	return b.Flush()
}

func writePajek(b *bufio.Writer, n *graph.Network) {
	fmt.Fprintf(b, "*Network %s\n*Vertices %d\n", quotable(title(n)), n.Len())
	for i, label := range labels(n) {
		fmt.Fprintf(b, "%d \"%s\"\n", i+1, pajekLabel(label))
	}
	lines := "*Edges"
	if n.IsDirected() {
		lines = "*Arcs"
	}
	all := layers(n)
	names := layerNames(all)
	for k, l := range all {
		b.WriteString(lines)
		if len(all) > 1 {
			fmt.Fprintf(b, " :%d \"%s\"", k+1, pajekLabel(names[k]))
		}
		b.WriteString("\n")
		for _, t := range l.ties {
			fmt.Fprintf(b, "%d %d %s\n", t.A+1, t.B+1, decimal(t.Strength))
		}
	}
}

// character is what Pajek reads as one character, by its number.
var character = regexp.MustCompile(`&(#\d{1,7};)`)

// pajekLabel returns the label so that what would be a character to Pajek stays
// what it is.
func pajekLabel(label string) string { return character.ReplaceAllString(label, "&#38;$1") }

// partnershipLabels returns a label for each partnership: its name, and the id
// in brackets where several have it.
func partnershipLabels(n *graph.Network) []string {
	names := make([]string, n.Partnerships().Len())
	for i := range n.Partnerships().Len() {
		names[i] = quotable(n.Partnerships().At(i).Name)
	}
	return distinct(names, func(i int) string { return quotable(n.Partnerships().At(i).ID) })
}
