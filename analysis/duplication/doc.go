// Package duplication says who is recorded as doing the same work, what is
// needed where nobody is recorded, and what rests on one organization alone.
//
// Its unit is the cell: a theme, a place and a target group, with themes and
// places cut at the levels of the run. The level decides the answer, so that no
// number of this package should stand without it; Levels gives the neighboring
// ones. Overlap is not waste: what it finds are candidates for a conversation.
package duplication

import "example.org/lintas/analysis/registry"

// Metrics returns the measures of this family.
func Metrics() []registry.Metric { return []registry.Metric{cellsMetric, overlapMetric} }
