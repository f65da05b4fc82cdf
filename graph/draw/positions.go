package draw

import (
	"example.org/lintas/graph/layout"
	"gonum.org/v1/gonum/spatial/r2"
)

// bySector returns the group of each node: its sector, numbered as they come.
func bySector(nodes []Node) []int {
	numbers := make(map[string]int)
	groups := make([]int, len(nodes))
	for i, node := range nodes {
		k, ok := numbers[node.Sector]
		if !ok {
			k = len(numbers)
			numbers[node.Sector] = k
		}
		groups[i] = k
	}
	return groups
}

func ids(nodes []Node) []string {
	names := make([]string, len(nodes))
	for i, node := range nodes {
		names[i] = node.ID
	}
	return names
}

// offEachOther moves marks that lie on each other, as those that stay where
// they were may do once they have grown, by no more than that takes.
func offEachOther(n Network, p Placed, room r2.Box) {
	of := sectorOf(n)
	reach := make([]float64, len(n.Nodes))
	for i, node := range n.Nodes {
		reach[i] = p.Radii[i] * of(node).Mark.Shape.Reach()
	}
	layout.Spread(p.Centers, reach, room)
}
