package analysis

import (
	"slices"
	"strings"

	"example.org/lintas/analysis/registry"
)

// needs holds the columns that the measure of a column reads.
var needs = map[string][]string{
	"participation": {"blau"},
	"layer_a":       {"cosine"},
	"indicator": {"fragmentation", "measure", "brokerage_activity", "effective_number", "redundancy_index", "uncoordinated_overlap",
		"coordination_rate", "sole_provider_cells", "gap_cells", "status", "ei_index", "community_sector_nmi", "reciprocity",
		"density", "response_rate", "share_known_sector"},
	"proposed": {"measure", "share_known_sector"},
	"rank": {"betweenness", "closeness", "harmonic", "eigenvector", "pagerank", "constraint", "brokerage_total",
		"cross_sector_betweenness", "cross_sector_betweenness_without_funders", "degree"},
}

// choose marks the metrics that fill the named columns, those that they need, and
// those that say what the rows of their files are. Without names it marks all.
func choose(metrics []registry.Metric, names []string) []bool {
	chosen := make([]bool, len(metrics))
	var take func(asked func(registry.Column) bool)
	take = func(asked func(registry.Column) bool) {
		for i, m := range metrics {
			if chosen[i] || !slices.ContainsFunc(m.Columns, asked) {
				continue
			}
			chosen[i] = true
			for _, c := range m.Columns {
				take(func(other registry.Column) bool { return slices.Contains(needs[c.Name], other.Name) })
				take(func(other registry.Column) bool { return other.File == c.File && other.Name == rowName(c.File) })
			}
		}
	}
	take(func(c registry.Column) bool { return len(names) == 0 || slices.Contains(names, c.Name) })
	return chosen
}

// rowName returns the first column of a file, which says what its rows are. It is
// empty for network.csv, whose rows are measures.
func rowName(file string) string {
	for _, f := range files {
		if f.name == file && file != "network" {
			first, _, _ := strings.Cut(f.columns, " ")
			return first
		}
	}
	return ""
}

// measureNames returns a name for each metric: that of the file whose rows it
// makes, or else its first column that has not named another.
func measureNames(metrics []registry.Metric) []string {
	names := make([]string, len(metrics))
	for i, m := range metrics {
		made := slices.IndexFunc(m.Columns, func(c registry.Column) bool {
			return c.File != "organizations" && c.Name == rowName(c.File)
		})
		if made >= 0 {
			names[i] = m.Columns[made].File
			continue
		}
		for _, c := range m.Columns {
			if names[i] == "" && !slices.Contains(names[:i], c.Name) {
				names[i] = c.Name
			}
		}
	}
	return names
}
