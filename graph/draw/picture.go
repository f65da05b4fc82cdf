// Package draw composes pictures of networks as sheets: the node-link map and
// the map of sectors, with title, legend, names and footnote. A picture has
// plain values; what they measure is the caller's business and said in words
// that the caller passes.
package draw

import (
	"example.org/lintas/graph/style"
	"gonum.org/v1/gonum/spatial/r2"
)

// Node is an organization. ID names it in DOT. Size is the value that its mark's size shows, NaN
// where it is not defined. Short stands in where Label has no room.
type Node struct {
	ID     string
	Label  string
	Short  string
	Sector string
	Size   float64
}

// Edge is a tie between Nodes[A] and Nodes[B]; from A to B where the network
// is directed. Ties whose ends are one node or no node are left out.
type Edge struct {
	A, B     int
	Strength float64
	Type     string
}

// Sector is an entry of the legend.
type Sector struct {
	Key   string
	Label string
	Count int
	Mark  style.Mark
}

// TieType is an entry of the legend.
type TieType struct {
	Key   string
	Label string
	Line  style.Line
}

// Network is a picture's content. Nodes has the organizations that are joined
// and Isolates those that are only listed beside the map. Sectors and Types
// are in the order of the legend; a node whose sector is not among Sectors is
// drawn as unknown, a tie whose type is not among Types as a solid line.
type Network struct {
	Title    string
	Subtitle string // counts; what size means and how many names are shown is added
	Footnote string // source and date; the layout is added
	Nodes    []Node
	Isolates []Node
	Edges    []Edge
	Directed bool
	Sectors  []Sector
	Types    []TieType
	// SizeLabel says what Size is, "" if marks are all of one size.
	SizeLabel string
	Page      Page  // the zero value takes the page that suits the number of nodes
	Words     Words // the zero value is English
}

// Page is the size of the paper in points, in landscape.
type Page struct {
	Width, Height float64
}

// Pages of ISO 216 in landscape.
var (
	A4 = Page{841.89, 595.28}
	A3 = Page{1190.55, 841.89}
	A2 = Page{1683.78, 1190.55}
)

// pageFor returns the page on which n organizations can be read.
func pageFor(n int) Page {
	switch {
	case n <= 60:
		return A4
	case n <= 300:
		return A3
	}
	return A2
}

// Placed is where the marks of a network came to stand.
type Placed struct {
	Page    Page
	Centers []r2.Vec  // in points from the upper left corner
	Radii   []float64 // of a circle of the mark's area, in points
	Engine  string    // that placed them
	Named   []bool    // whether the name is on the page
}

// unknown is the mark of a sector that is not in the legend.
var unknown = style.For([]style.SectorCount{{Key: "unknown"}})[0]

// sectorOf returns the legend's entry for each node.
func sectorOf(n Network) func(Node) Sector {
	byKey := make(map[string]Sector, len(n.Sectors))
	for _, s := range n.Sectors {
		byKey[s.Key] = s
	}
	return func(node Node) Sector {
		if s, ok := byKey[node.Sector]; ok {
			return s
		}
		return Sector{Key: node.Sector, Label: node.Sector, Mark: unknown}
	}
}

// ties returns the edges that can be drawn.
func ties(n Network) []Edge {
	edges := make([]Edge, 0, len(n.Edges))
	for _, e := range n.Edges {
		if e.A != e.B && min(e.A, e.B) >= 0 && max(e.A, e.B) < len(n.Nodes) {
			edges = append(edges, e)
		}
	}
	return edges
}
