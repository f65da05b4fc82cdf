// Package cohesion measures the groups that hang together: components, cores,
// triangles and communities.
package cohesion

import "example.org/lintas/analysis/registry"

// Metrics returns the measures of this family.
func Metrics() []registry.Metric {
	return []registry.Metric{clustering, cores, components, communities}
}
