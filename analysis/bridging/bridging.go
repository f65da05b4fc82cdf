// Package bridging measures who and what joins the sectors: mixing, the E-I
// index, diversity of partners, brokerage and cross-sector betweenness, each
// against what chance would give. An organization whose sector is unknown
// enters none of them.
package bridging

import "example.org/lintas/analysis/registry"

// Metrics returns the measures of this family.
func Metrics() []registry.Metric {
	return []registry.Metric{diversity, brokerage, crossSector, withoutFunders, mixing,
		crossSectorChance, brokerageTable, weightedDiversity, rolesTable, structuralHoles}
}

const (
	share      = "0…1"
	signed     = "−1…1"
	fromZero   = "0…"
	krackhardt = "Krackhardt & Stern 1988, Social Psychology Quarterly 51:123, doi:10.2307/2786835"
)
