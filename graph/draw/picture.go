// Package draw composes pictures of networks as sheets: the node-link map and
// the map of sectors, with title, legend, names and footnote. A picture has
// plain values; what they measure is the caller's business and said in words
// that the caller passes.
package draw

import (
	"example.org/lintas/graph/layout"
	"example.org/lintas/graph/style"
	"gonum.org/v1/gonum/spatial/r2"
)

// Node is an organization. ID names it in DOT. Size is the value that its mark's size shows, NaN
// where it is not defined. Short stands in where Label has no room. Emphasis is
// what sets it apart from the others.
type Node struct {
	ID       string
	Label    string
	Short    string
	Sector   string
	Size     float64
	Emphasis Emphasis
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
	// Color sets the ties of the type apart, however many there are; "" is the
	// color of all ties, whose lines differ only where they are few.
	Color string
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
	// CountsIsolates says how many they are in place of their names.
	CountsIsolates bool
	Edges          []Edge
	Directed       bool
	Sectors        []Sector
	Types          []TieType
	// Engine forces the layout engine of this name, one of layout.Engines; "" takes those that suit.
	Engine string
	// BySector pulls the organizations of each sector together.
	BySector bool
	// Positions are those of an earlier map, which stay where they were; nil lays out afresh.
	Positions *layout.Positions
	// SizeLabel says what Size is, "" if marks are all of one size.
	SizeLabel string
	// Missing are pairs to join by a dashed line in the color of what is not
	// recorded; their ends must be among Nodes. They take no part in the layout.
	Missing []Edge
	// IsFaded draws the ties at the faded share of their strength.
	IsFaded bool
	// Keys are more blocks of the legend, below that of the sectors. Where
	// they explain the colors, IsRecolored leaves the sectors only their shapes.
	Keys        []Key
	IsRecolored bool
	// Ratios are written on the map of sectors.
	Ratios []Ratio
	Words  Words // the zero value is English
	Look
}

// Placed is where the marks of a network came to stand.
type Placed struct {
	Page    Page
	Centers []r2.Vec  // in points from the upper left corner
	Radii   []float64 // of a circle of the mark's area, in points
	Engine  string    // that placed them
	Seed    uint64    // with which it did
	// Positions are what a later map needs to keep the marks where they are.
	Positions *layout.Positions
	Named     []bool // whether the name is on the page
}

// sectorOf returns the legend's entry for each node, with the mark that the
// node's emphasis makes of the sector's.
func sectorOf(n Network) func(Node) Sector {
	theme := n.on(Page{}).Theme
	unknown := theme.For([]style.SectorCount{{Key: "unknown"}})[0]
	byKey := make(map[string]Sector, len(n.Sectors))
	for _, s := range n.Sectors {
		byKey[s.Key] = s
	}
	return func(node Node) Sector {
		s, ok := byKey[node.Sector]
		if !ok {
			s = Sector{Key: node.Sector, Label: node.Sector, Mark: unknown}
		}
		s.Mark = node.Emphasis.on(theme, s.Mark)
		return s
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
