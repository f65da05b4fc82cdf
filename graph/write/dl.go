package write

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"example.org/lintas/graph"
	"example.org/lintas/graph/words"
)

// DL writes the network in UCINET's language as an edge list (edgelist1) with the
// labels of Pajek, one matrix for each relation. A matrix has both cells of a tie
// without direction, so the list has each such tie twice. Labels that hold more
// than letters and digits are in quotes. It returns the error of the writer.
func DL(w io.Writer, n *graph.Network) error {
	b := bufio.NewWriterSize(w, 1<<16)
	all := layers(n)
	writeHead(b, n, all, "edgelist1")
	writeLabels(b, "labels:", labels(n))
	b.WriteString("data:\n")
	for k, l := range all {
		if k > 0 {
			b.WriteString("!\n")
		}
		for _, t := range l.ties {
			fmt.Fprintf(b, "%d %d %s\n", t.A+1, t.B+1, decimal(t.Strength))
			if !n.IsDirected() {
				fmt.Fprintf(b, "%d %d %s\n", t.B+1, t.A+1, decimal(t.Strength))
			}
		}
	}
	return b.Flush()
}

// MatrixMax is the number of organizations up to which a full matrix is written,
// fewer where there are several relations: beyond, it would be almost nothing but
// zeros.
const MatrixMax = 3000

// Error says in both languages why a network cannot be written in a format.
type Error struct{ Message words.Message }

func (e *Error) Error() string { return e.Message.String() }

var textLargeMatrix = words.Text{
	EN: "a full matrix of %d organizations and %d relations is too large (at most %d organizations of one relation); write the edge list, dl, instead",
	ID: "matriks penuh %d organisasi dan %d relasi terlalu besar (paling banyak %d organisasi dengan satu relasi); tulis sebagai daftar hubungan, dl"}

// DLMatrix writes the network in UCINET's language as a full matrix with the
// labels embedded, one for each relation. It returns the error of the writer, or an
// *Error where there are too many organizations or relations.
func DLMatrix(w io.Writer, n *graph.Network) error {
	all := layers(n)
	if n.Len()*n.Len() > MatrixMax*MatrixMax/len(all) {
		return &Error{textLargeMatrix.With(n.Len(), len(all), MatrixMax)}
	}
	b := bufio.NewWriterSize(w, 1<<16)
	writeHead(b, n, all, "fullmatrix")
	b.WriteString("labels embedded\ndata:\n")
	names := quoted(labels(n))
	for _, l := range all {
		b.WriteString(strings.Join(names, " "))
		b.WriteString("\n")
		ties := graph.NewTies(n.Len(), n.IsDirected(), l.ties).Out()
		for i, name := range names {
			b.WriteString(name)
			targets, strengths := ties.Row(i), ties.Weights(i)
			for j := range names {
				if len(targets) > 0 && int(targets[0]) == j {
					b.WriteString(" " + decimal(strengths[0]))
					targets, strengths = targets[1:], strengths[1:]
				} else {
					b.WriteString(" 0")
				}
			}
			b.WriteString("\n")
		}
	}
	return b.Flush()
}

// DLTwoMode writes organizations by partnerships in UCINET's language
// (edgelist2), a cell holding the partnership's strength. What it loses is what
// PajekTwoMode does. It returns the error of the writer.
func DLTwoMode(w io.Writer, n *graph.Network) error {
	b := bufio.NewWriterSize(w, 1<<16)
	partnerships := n.Partnerships()
	fmt.Fprintf(b, "dl nr=%d nc=%d\nformat=edgelist2\n", n.Len(), partnerships.Len())
	writeLabels(b, "row labels:", labels(n))
	writeLabels(b, "column labels:", partnershipLabels(n))
	b.WriteString("data:\n")
	for i := range partnerships.Len() {
		for _, o := range partnerships.At(i).Participants() {
			fmt.Fprintf(b, "%d %d %s\n", o+1, i+1, decimal(partnerships.At(i).Strength))
		}
	}
	return b.Flush()
}

// writeHead writes the size, the form and the names of the matrices.
func writeHead(b *bufio.Writer, n *graph.Network, all []layer, form string) {
	fmt.Fprintf(b, "dl n=%d", n.Len())
	if len(all) > 1 {
		fmt.Fprintf(b, " nm=%d", len(all))
	}
	fmt.Fprintf(b, "\nformat=%s\n", form)
	if len(all) > 1 {
		writeLabels(b, "matrix labels:", layerNames(all))
	}
}

func writeLabels(b *bufio.Writer, heading string, labels []string) {
	b.WriteString(heading + "\n")
	for _, l := range quoted(labels) {
		b.WriteString(l + "\n")
	}
}

// quoted returns the labels in double quotes where UCINET would take them for
// several words or for something else.
func quoted(labels []string) []string {
	out := make([]string, len(labels))
	for i, l := range labels {
		out[i] = l
		if l == "" || strings.ContainsAny(l, " ,;:!=") {
			out[i] = `"` + l + `"`
		}
	}
	return out
}
