package layout

import (
	"bytes"
	"fmt"
	"math"

	"gonum.org/v1/gonum/spatial/r2"
)

// dot returns the graph for the engine. overlap=true because the engine's own
// removal of overlaps takes minutes; labels are blank because "" would become
// the node's name. Each group has a hub that is not drawn and that draws its
// nodes near. Positions are upward in DOT and have an exclamation mark where the
// engine must keep them.
func dot(g Graph, seed uint64, from start) []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "graph {\n\tgraph [overlap=true splines=false outputorder=edgesfirst mode=sgd start=%d]\n", seed%math.MaxInt32)
	b.WriteString("\tnode [shape=circle fixedsize=true label=\" \"]\n")
	for i, r := range g.Radii {
		fmt.Fprintf(&b, "\tn%d [width=%.3f", i, 2*r/72)
		if from.has != nil && from.has[i] {
			fmt.Fprintf(&b, " pos=\"%.5f,%.5f", from.at[i].X, -from.at[i].Y)
			if from.fixed[i] {
				b.WriteString("!")
			}
			b.WriteString("\"")
		}
		b.WriteString("]\n")
	}
	for _, e := range g.Edges {
		fmt.Fprintf(&b, "\tn%d -- n%d", e.A, e.B)
		if e.Weight > 1 {
			fmt.Fprintf(&b, " [weight=%.2f]", math.Sqrt(e.Weight))
		}
		b.WriteString("\n")
	}
	for _, e := range from.bridges {
		fmt.Fprintf(&b, "\tn%d -- n%d [weight=0.1 len=%.3f style=invis]\n", e.A, e.B, e.Weight)
	}
	writeHubs(&b, g, from.hubs)
	b.WriteString("}\n")
	return b.Bytes()
}

// writeHubs joins the nodes of each group of two or more to hubs.
func writeHubs(b *bytes.Buffer, g Graph, hubs int) {
	h := 0
	for _, group := range groups(g) {
		if len(group) < 2 || g.Groups[group[0]] < 0 {
			continue
		}
		for range hubs {
			h++
			writeHub(b, h, group)
		}
	}
}

func writeHub(b *bytes.Buffer, h int, group []int) {
	fmt.Fprintf(b, "\th%d [width=0.01 style=invis]\n", h)
	for _, v := range group {
		fmt.Fprintf(b, "\tn%d -- h%d [weight=%.1f len=%.1f style=invis]\n", v, h, hubWeight, hubLength)
	}
}

// The pull of a hub, against 1 of an edge.
const (
	hubWeight = 1.0
	hubLength = 0.5
)

// start is where an engine begins. The zero value leaves that to it.
type start struct {
	at    []r2.Vec // in inches
	has   []bool   // the nodes whose at is set
	fixed []bool   // those that must stay there
	// bridges join the parts by edges that are not drawn, as long as Weight
	// inches: neato's sgd puts all on one point where a node is fixed and the
	// graph is not connected.
	bridges []Edge
	hubs    int // of each group
}

// hubs returns how many hubs of a group it takes to draw its nodes together:
// one where the engine heeds its weight and length, as only neato does.
func hubs(engine string) int {
	if engine == "neato" {
		return 1
	}
	return 4
}
