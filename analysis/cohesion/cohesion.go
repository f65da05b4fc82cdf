// Package cohesion measures the groups that hang together: components, cores,
// triangles and communities, core and periphery, and who has the same partners.
package cohesion

import "example.org/lintas/analysis/registry"

// Metrics returns the measures of this family.
func Metrics() []registry.Metric {
	return []registry.Metric{clustering, clusteringWeighted, cores, components, communities, periphery, equivalence}
}
