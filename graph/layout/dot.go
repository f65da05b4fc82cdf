package layout

import (
	"bytes"
	"fmt"
	"math"
)

// dot returns the graph for the engine. overlap=true because the engine's own
// removal of overlaps takes minutes; labels are blank because "" would become
// the node's name.
func dot(g Graph, seed uint64) []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "graph {\n\tgraph [overlap=true splines=false outputorder=edgesfirst mode=sgd start=%d]\n", seed%math.MaxInt32)
	b.WriteString("\tnode [shape=circle fixedsize=true label=\" \"]\n")
	for i, r := range g.Radii {
		fmt.Fprintf(&b, "\tn%d [width=%.3f]\n", i, 2*r/72)
	}
	for _, e := range g.Edges {
		fmt.Fprintf(&b, "\tn%d -- n%d", e.A, e.B)
		if e.Weight > 1 {
			fmt.Fprintf(&b, " [weight=%.2f]", math.Sqrt(e.Weight))
		}
		b.WriteString("\n")
	}
	b.WriteString("}\n")
	return b.Bytes()
}
