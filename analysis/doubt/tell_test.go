package doubt

// What the report does with ranks.csv, by the names of its columns, done here to
// hold the bands against what is known of them.

import (
	"math"

	"example.org/lintas/analysis/registry"
)

// Band returns the ends of the band of organization i in a measure of ranks.csv,
// and whether it has one.
func Band(a *registry.Answers, measure string, i int) (low, high int, ok bool) {
	metrics, organizations := a.Column("ranks", "metric"), a.Column("organizations", "id")
	if metrics == nil || organizations == nil || organizations.Len() == 0 {
		return 0, 0, false
	}
	// Every organization has the same measures in the same order.
	each := metrics.Len() / organizations.Len()
	for m := range each {
		if metrics.Cell(m) != measure {
			continue
		}
		from := a.Column("ranks", "rank_low").Float(i*each + m)
		to := a.Column("ranks", "rank_high").Float(i*each + m)
		return int(from), int(to), !math.IsNaN(from)
	}
	return 0, 0, false
}

// Tell reports whether organizations i and j can be told apart by a measure: both
// have a band of ranks and the two do not overlap.
func Tell(a *registry.Answers, measure string, i, j int) bool {
	lowI, highI, okI := Band(a, measure, i)
	lowJ, highJ, okJ := Band(a, measure, j)
	return okI && okJ && (highI < lowJ || highJ < lowI)
}
