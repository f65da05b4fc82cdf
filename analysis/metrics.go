package analysis

import (
	"slices"
	"sync"

	"example.org/lintas/analysis/bridging"
	"example.org/lintas/analysis/centrality"
	"example.org/lintas/analysis/cohesion"
	"example.org/lintas/analysis/doubt"
	"example.org/lintas/analysis/duplication"
	"example.org/lintas/analysis/governance"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/analysis/resilience"
)

// Metrics returns the measures of every family in the order in which they run:
// a measure may read the columns of those before it.
func Metrics() []registry.Metric {
	return slices.Concat(
		centrality.Metrics(),
		cohesion.Metrics(),
		bridging.Metrics(),
		resilience.Metrics(),
		duplication.Metrics(),
		governance.Metrics(),
		doubt.Metrics(),
	)
}

// Find returns the description of the column or network measure of the given
// name, and whether there is one. A name in several files is the one of the
// first in the order of the files.
func Find(name string) (registry.Column, bool) {
	columns := columns()
	i := slices.IndexFunc(columns, func(c registry.Column) bool { return c.Name == name })
	if i < 0 {
		return registry.Column{}, false
	}
	return columns[i], true
}

// Columns returns the description of every column, in the order of files and
// columns.
func Columns() []registry.Column { return slices.Clone(columns()) }

// columns is asked for again and again, and always the same.
var columns = sync.OnceValue(func() []registry.Column {
	var out []registry.Column
	for _, m := range Metrics() {
		out = append(out, m.Columns...)
	}
	slices.SortStableFunc(out, func(a, b registry.Column) int { return place(a) - place(b) })
	return out
})
