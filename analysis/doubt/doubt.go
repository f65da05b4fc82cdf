// Package doubt says how far the figures can be trusted: the band of ranks that
// an organization has when some ties are missing from the list, and what one layer
// of ties says of another beyond chance. It reads what the measures before it have
// computed.
package doubt

import "example.org/lintas/analysis/registry"

// Metrics returns the measures of this family. They come after all others.
func Metrics() []registry.Metric { return []registry.Metric{ranksMetric, qapMetric} }
