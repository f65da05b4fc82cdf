// Package centrality measures who holds the network together: degree,
// betweenness, closeness, the measures of standing, and how far each of these
// belongs to few.
package centrality

import "example.org/lintas/analysis/registry"

// Metrics returns the measures of this family.
func Metrics() []registry.Metric {
	return []registry.Metric{
		identity, size, degree, directions, hits, ties, betweenness, closeness, reach, standing,
		eccentricity, averageClustering, assortativity, dimensions, census,
		weightedPaths, weightedStanding,
	}
}

// Ranges and units that several measures share.
const (
	share        = "0…1"
	fromZero     = "0…"
	organization = "organizations"
	freeman      = "Freeman 1979, Social Networks 1:215, doi:10.1016/0378-8733(78)90021-7"
)
