package analysis

import (
	"math"
	"slices"
	"strings"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
)

// files are the tables under metrics/ in order, with the first columns of each.
// Columns that are not listed follow in the order in which their metrics run.
var files = []struct{ name, columns string }{
	{"organizations", "id name sector degree strength betweenness betweenness_normalized closeness harmonic " +
		"eigenvector pagerank clustering triangles core component community constraint effective_size efficiency " +
		"hierarchy sectors_reached blau iqv ei_index brokerage_coordinator brokerage_consultant " +
		"brokerage_gatekeeper brokerage_representative brokerage_liaison brokerage_total " +
		"cross_sector_betweenness cut_point pairs_cut"},
	{"sectors", "sector organizations ties_within ties_across ei_index ei_expected ei_p coleman_homophily " +
		"density_within brokerage_liaison"},
	{"mixing", "sector_a sector_b ties possible density expected ratio p"},
	{"network", "organizations partnerships ties density average_degree components largest_component isolates " +
		"diameter average_path_length global_efficiency fragmentation transitivity degree_centralization " +
		"betweenness_centralization sector_assortativity ei_index modularity_sector communities modularity " +
		"community_sector_nmi cut_points bridges reciprocity redundancy_index coordination_rate " +
		"uncoordinated_overlap sole_provider_cells share_across_sectors share_known_sector response_rate"},
	{"ties", "source target strength partnerships types cross_sector bridge betweenness"},
	{"overlap", "organization_a organization_b shared_cells cells_a cells_b jaccard containment_a containment_b " +
		"cosine shared_partnerships distance coordinated uncoordinated_overlap"},
	{"cells", "theme place target_group organizations names sectors coordinated_pairs pairs budget beneficiaries " +
		"people target wanted status place_code currency"},
	{"partnerships", "id name type members sectors blau lead accountable agreement start end"},
	{"ranks", "id name metric value rank rank_low rank_high resamples"},
	{"brokerage", "level id role value expected z p p_adjusted"},
	{"roles", "id name brokerage_activity brokerage_exclusivity brokerage_quadrant within_sector_z participation " +
		"core_periphery power interest"},
	{"census", "kind class count"},
	{"equivalence", "organization_a organization_b correlation jaccard"},
	{"qap", "layer_a layer_b correlation low high p permutations"},
	{"concentration", "subject id hhi effective_number n"},
	{"sets", "kind members value n"},
	{"funders", "funder_a funder_b shared_grantees grantees_a grantees_b jaccard names"},
	{"funding", "funder grantee partnerships amount share currency other_funders"},
	{"indicators", "indicator basis value expected low high rests_on caution"},
	{"types", "type partnerships proposed indicator basis value expected rests_on"},
}

// place returns a number that orders columns by file and place in the file;
// columns that are not listed come after those of their file.
func place(c registry.Column) int {
	const most = 1000
	for f, file := range files {
		if file.name != c.File {
			continue
		}
		names := strings.Fields(file.columns)
		if i := slices.Index(names, c.Name); i >= 0 {
			return f*most + i
		}
		return f*most + len(names)
	}
	return len(files) * most
}

// tables returns the files of a run in order, the codebook last.
func tables(r *Result) []*table.Table {
	columns := Columns()
	var out []*table.Table
	for _, file := range files {
		if file.name == "network" {
			out = append(out, networkTable(columns, r.Answers))
			continue
		}
		t := &table.Table{Name: file.name}
		for _, c := range columns {
			if c.File != file.name {
				continue
			}
			if filled := r.Answers.Column(c.File, c.Name); filled != nil {
				t.Columns = append(t.Columns, *filled)
			}
		}
		// A file that no metric filled, such as ranks without resamples, is not
		// written.
		if len(t.Columns) > 0 {
			out = append(out, t)
		}
	}
	return append(out, r.Codebook(words.English))
}

// networkTable returns network.csv: one row a figure.
func networkTable(columns []registry.Column, a *registry.Answers) *table.Table {
	var names []string
	var figures []chance.Figure
	for _, c := range columns {
		if f, ok := a.Figure(c.Name); ok && c.File == "network" {
			names = append(names, c.Name)
			figures = append(figures, f)
		}
	}
	numbers := func(name string, of func(chance.Figure) float64) table.Column {
		cells := make([]float64, len(figures))
		for i, f := range figures {
			cells[i] = of(f)
		}
		return table.Numbers(name, cells)
	}
	count := func(x int) float64 {
		if x == 0 {
			return math.NaN()
		}
		return float64(x)
	}
	return &table.Table{Name: "network", Columns: []table.Column{
		table.Texts("metric", names),
		numbers("value", func(f chance.Figure) float64 { return f.Value }),
		numbers("expected", func(f chance.Figure) float64 { return f.Expected }),
		numbers("low", func(f chance.Figure) float64 { return f.Low }),
		numbers("high", func(f chance.Figure) float64 { return f.High }),
		numbers("p", func(f chance.Figure) float64 { return f.P }),
		numbers("n", func(f chance.Figure) float64 { return float64(f.N) }),
		numbers("permutations", func(f chance.Figure) float64 { return count(f.Permutations) }),
	}}
}

// Codebook returns the description of every column that the run wrote, with
// labels and definitions in the given language. The one under Tables is in
// English.
func (r *Result) Codebook(language words.Language) *table.Table {
	columns := Columns()
	var written []registry.Column
	for _, c := range columns {
		_, figure := r.Answers.Figure(c.Name)
		if r.Answers.Column(c.File, c.Name) != nil || c.File == "network" && figure {
			written = append(written, c)
		}
	}
	written = append(written, codebookOf("network", networkFrame)...)
	written = append(written, codebookOf("codebook", codebookFrame)...)
	slices.SortStableFunc(written, func(a, b registry.Column) int { return fileOrder(a.File) - fileOrder(b.File) })
	return Describe(written, language, func(c registry.Column) string { return r.Answers.Method(c.File, c.Name) })
}

// Describe returns a codebook of the columns.
func Describe(columns []registry.Column, language words.Language, method func(registry.Column) string) *table.Table {
	texts := func(name string, of func(registry.Column) string) table.Column {
		cells := make([]string, len(columns))
		for i, c := range columns {
			cells[i] = of(c)
		}
		return table.Texts(name, cells)
	}
	return &table.Table{Name: "codebook", Columns: []table.Column{
		texts("file", func(c registry.Column) string { return c.File + ".csv" }),
		texts("column", func(c registry.Column) string { return c.Name }),
		texts("label", func(c registry.Column) string { return c.Label.In(language) }),
		texts("definition", func(c registry.Column) string { return c.Definition.In(language) }),
		texts("formula", func(c registry.Column) string { return c.Formula }),
		texts("source", func(c registry.Column) string { return c.Source }),
		texts("unit", func(c registry.Column) string { return c.Unit }),
		texts("range", func(c registry.Column) string { return c.Range }),
		texts("method", method),
	}}
}
