package write

import (
	"io"
	"math"
	"strconv"

	"example.org/lintas/graph"
	"example.org/lintas/graph/style"
)

// Visual is how a map draws an organization. X and Y, downward, are NaN where it
// is not on the map. Size is 0 and Color empty where the format's reader, or the
// organization's sector, may decide.
type Visual struct {
	X, Y, Size float64
	Color      string // "#rrggbb"
}

// GEXF writes the network as GEXF 1.3, the format of Gephi, with the attributes
// of GraphML and colors. Visuals are those of the organizations in their order,
// or none; without a color an organization has that of its sector. It returns the
// error of the writer.
func GEXF(w io.Writer, n *graph.Network, visuals []Visual) error {
	m := newMarkup(w)
	nodes, partnerships := nodeColumns(n, "label"), edgeColumns(n, "label")
	nodes = nodes[min(1, len(nodes)):] // the name is the label
	m.open("gexf", ">\n", "xmlns", "http://gexf.net/1.3", "xmlns:viz", "http://gexf.net/1.3/viz",
		"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance",
		"xsi:schemaLocation", "http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd", "version", "1.3")
	m.raw("<meta><creator>lintas</creator><description>")
	m.text(title(n))
	m.raw("</description></meta>\n")
	direction := "undirected"
	if n.IsDirected() {
		direction = "directed"
	}
	m.open("graph", ">\n", "defaultedgetype", direction, "mode", "static")
	declare(m, "node", nodes)
	declare(m, "edge", partnerships)
	m.raw("<nodes>\n")
	colors := sectorColors(n)
	for i := range n.Organizations() {
		o := &n.Organizations()[i]
		m.open("node", ">", "id", o.ID, "label", o.Name)
		values(m, nodes, o)
		v := Visual{X: math.NaN(), Y: math.NaN()}
		if i < len(visuals) {
			v = visuals[i]
		}
		if v.Color == "" {
			v.Color = colors[i]
		}
		m.visual(v)
		m.raw("</node>\n")
	}
	m.raw("</nodes>\n<edges>\n")
	number := 0
	for e := range edges(n) {
		m.open("edge", ">", "id", strconv.Itoa(number), "source", n.Organizations()[e.a].ID,
			"target", n.Organizations()[e.b].ID, "weight", decimal(e.weight))
		values(m, partnerships, e.partnership)
		m.raw("</edge>\n")
		number++
	}
	m.raw("</edges>\n</graph>\n</gexf>\n")
	return m.Flush()
}

// declare writes the names and types of columns.
func declare[T any](m markup, class string, columns []column[T]) {
	if len(columns) == 0 {
		return
	}
	kinds := [...]string{text: "string", number: "double", truth: "boolean"}
	m.open("attributes", ">\n", "class", class, "mode", "static")
	for i, c := range columns {
		m.open("attribute", "/>\n", "id", strconv.Itoa(i), "title", c.name, "type", kinds[c.kind])
	}
	m.raw("</attributes>\n")
}

// values writes what t has in the columns.
func values[T any](m markup, columns []column[T], t T) {
	begun := false
	for i, c := range columns {
		value := c.of(t)
		if value == "" {
			continue
		}
		if !begun {
			m.raw("<attvalues>")
			begun = true
		}
		m.open("attvalue", "/>", "for", strconv.Itoa(i), "value", value)
	}
	if begun {
		m.raw("</attvalues>")
	}
}

// visual writes color, position and size. Gephi's y is upward.
func (m markup) visual(v Visual) {
	r, g, b := style.RGB(v.Color)
	m.open("viz:color", "/>", "r", strconv.Itoa(int(r)), "g", strconv.Itoa(int(g)), "b", strconv.Itoa(int(b)))
	if !math.IsNaN(v.X) && !math.IsNaN(v.Y) {
		m.open("viz:position", "/>", "x", decimal(v.X), "y", decimal(0-v.Y), "z", "0")
	}
	if v.Size > 0 {
		m.open("viz:size", "/>", "value", decimal(v.Size))
	}
}

// sectorColors returns the color of each organization's sector on a light
// ground.
func sectorColors(n *graph.Network) []string {
	sectors := append([]graph.Sector{}, n.Sectors()...)
	sectors = append(sectors, graph.Sector{Key: graph.Unknown})
	counts := make([]style.SectorCount, len(sectors))
	for k, s := range sectors {
		counts[k] = style.SectorCount{Key: s.Key, Color: s.Color, Shape: s.Shape}
	}
	of := make([]int, n.Len())
	for i, code := range n.Codes() {
		of[i] = len(sectors) - 1
		if code >= 0 {
			of[i] = int(code)
		}
		counts[of[i]].Count++
	}
	marks := style.For(counts)
	colors := make([]string, n.Len())
	for i := range colors {
		colors[i] = marks[of[i]].Fill
	}
	return colors
}
