package draw

import (
	"encoding/json"
	"fmt"
	"io"
	"math"

	"example.org/lintas/graph/sheet"
)

// mapJSON is a map as WriteJSON writes it.
type mapJSON struct {
	Title   string       `json:"title"`
	Width   float64      `json:"width"`
	Height  float64      `json:"height"`
	Size    string       `json:"size,omitempty"` // what size is
	Sectors []sectorJSON `json:"sectors"`
	Nodes   []nodeJSON   `json:"nodes"`
	Edges   []edgeJSON   `json:"edges"`
	Missing [][2]int     `json:"missing,omitempty"`
}

type sectorJSON struct {
	Key    string `json:"key"`
	Label  string `json:"label"`
	Count  int    `json:"count"`
	Shape  string `json:"shape"`
	Color  string `json:"color"`
	Hollow bool   `json:"hollow,omitempty"`
}

type nodeJSON struct {
	ID     string   `json:"id"`
	Label  string   `json:"label"`
	Short  string   `json:"short,omitempty"`
	Sector string   `json:"sector"`
	X      float64  `json:"x"`
	Y      float64  `json:"y"`
	Radius float64  `json:"radius"`
	Shape  string   `json:"shape"`
	Color  string   `json:"color"`
	Hollow bool     `json:"hollow,omitempty"`
	Ringed bool     `json:"ringed,omitempty"`
	Value  *float64 `json:"value"` // null where there is none
	Named  bool     `json:"named"`
}

type edgeJSON struct {
	A        int     `json:"a"` // index of nodes
	B        int     `json:"b"`
	Strength float64 `json:"strength"`
	Type     string  `json:"type,omitempty"`
	Width    float64 `json:"width"`
	Color    string  `json:"color,omitempty"` // where the type has its own
	Line     string  `json:"line,omitempty"`
}

// WriteJSON writes the network as it is drawn: positions, sizes and widths in
// points from the upper left corner, colors, shapes and names. It returns the
// error of the writer, or one if placed is not of this network.
func WriteJSON(w io.Writer, n Network, placed Placed) error {
	if len(placed.Centers) != len(n.Nodes) || len(placed.Radii) != len(n.Nodes) || len(placed.Named) != len(n.Nodes) {
		return fmt.Errorf("a placement of %d organizations cannot draw a network of %d", len(placed.Centers), len(n.Nodes))
	}
	m := mapJSON{Title: sheet.Clean(n.Title), Width: round(placed.Page.Width), Height: round(placed.Page.Height), Size: n.SizeLabel,
		Sectors: []sectorJSON{}, Nodes: []nodeJSON{}, Edges: []edgeJSON{}}
	for _, s := range n.Sectors {
		m.Sectors = append(m.Sectors, sectorJSON{s.Key, s.Label, s.Count, s.Mark.Shape.String(), s.Mark.Fill, s.Mark.Hollow})
	}
	of := sectorOf(n)
	for i, node := range n.Nodes {
		look := of(node).Mark
		out := nodeJSON{ID: node.ID, Label: node.Label, Short: node.Short, Sector: node.Sector,
			X: round(placed.Centers[i].X), Y: round(placed.Centers[i].Y), Radius: round(placed.Radii[i]),
			Shape: look.Shape.String(), Color: look.Fill, Hollow: look.Hollow, Ringed: node.Emphasis.IsRinged, Named: placed.Named[i]}
		if v := node.Size; !math.IsNaN(v) && !math.IsInf(v, 0) {
			out.Value = &v
		}
		m.Nodes = append(m.Nodes, out)
	}
	edges := ties(n)
	types := styled(n.Types, len(edges))
	for _, e := range edges {
		strength := e.Strength
		if math.IsNaN(strength) || math.IsInf(strength, 0) {
			strength = 1
		}
		out := edgeJSON{A: e.A, B: e.B, Strength: strength, Type: e.Type, Width: round(tieWidth(e.Strength))}
		if t := types[e.Type]; t.Color != "" {
			out.Color, out.Line = t.Color, t.Line.Name
		}
		m.Edges = append(m.Edges, out)
	}
	for _, e := range n.Missing {
		m.Missing = append(m.Missing, [2]int{e.A, e.B})
	}
	out, err := json.MarshalIndent(m, "", " ")
	if err != nil {
		return err
	}
	_, err = w.Write(append(out, '\n'))
	return err
}

// round keeps a hundredth of a point.
func round(x float64) float64 { return math.Round(100*x) / 100 }
