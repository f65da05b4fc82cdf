package main

import (
	"encoding/csv"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// contract holds the files of metrics/ with the columns that each begins with:
// what other programs may rely on. Names do not change, and more columns come
// after these.
var contract = map[string]string{
	"organizations": "id name sector degree strength betweenness betweenness_normalized closeness harmonic eigenvector pagerank " +
		"clustering triangles core component community constraint effective_size efficiency hierarchy sectors_reached blau iqv " +
		"ei_index brokerage_coordinator brokerage_consultant brokerage_gatekeeper brokerage_representative brokerage_liaison " +
		"brokerage_total cross_sector_betweenness cut_point pairs_cut",
	"sectors": "sector organizations ties_within ties_across ei_index ei_expected ei_p coleman_homophily density_within brokerage_liaison",
	"mixing":  "sector_a sector_b ties possible density expected ratio p",
	"network": "metric value expected low high p n",
	"ties":    "source target strength partnerships types cross_sector bridge betweenness",
	"overlap": "organization_a organization_b shared_cells cells_a cells_b jaccard containment_a containment_b cosine " +
		"shared_partnerships distance coordinated uncoordinated_overlap",
	"cells": "theme place target_group organizations names sectors coordinated_pairs pairs budget beneficiaries people target " +
		"wanted status place_code currency",
	"partnerships":  "id name type members sectors blau lead accountable agreement start end",
	"ranks":         "id name metric value rank rank_low rank_high resamples",
	"brokerage":     "level id role value expected z p p_adjusted",
	"roles":         "id name brokerage_activity brokerage_exclusivity brokerage_quadrant within_sector_z participation core_periphery power interest",
	"census":        "kind class count",
	"equivalence":   "organization_a organization_b correlation jaccard",
	"qap":           "layer_a layer_b correlation low high p permutations",
	"concentration": "subject id hhi effective_number n",
	"sets":          "kind members value n",
	"funders":       "funder_a funder_b shared_grantees grantees_a grantees_b jaccard names",
	"funding":       "funder grantee partnerships amount share currency other_funders",
	"indicators":    "indicator basis value expected low high rests_on caution",
	"types":         "type partnerships proposed indicator basis value expected rests_on",
	"codebook":      "file column label definition formula source unit range method",
}

// figures are the rows that network.csv holds at least.
const figures = "organizations partnerships ties density average_degree components largest_component isolates diameter " +
	"average_path_length global_efficiency fragmentation transitivity degree_centralization betweenness_centralization " +
	"sector_assortativity ei_index modularity_sector communities modularity community_sector_nmi cut_points bridges " +
	"redundancy_index coordination_rate uncoordinated_overlap sole_provider_cells share_across_sectors share_known_sector"

// TestContract holds the files of three runs against the contract.
func TestContract(t *testing.T) {
	for _, run := range []struct {
		data     string
		directed bool
		answers  bool   // whether the data say who answered
		missing  string // files that there is nothing for
	}{
		{"dataset:tutorial-2025", false, false, ""},
		{"dataset:knoke", true, false, "types"},
		{"dataset:ethiopia-3w", false, false, "types"},
		{"testdata/replicate", true, true, "qap types"},
	} {
		t.Run(filepath.Base(run.data), func(t *testing.T) {
			files := metricsOf(t, run.data, "--permutations", "300", "--bands", "50")
			for name, want := range contract {
				if slices.Contains(strings.Fields(run.missing), name) {
					continue
				}
				first := strings.Fields(want)
				got := files[name].header()
				if diff := cmp.Diff(first, got[:min(len(got), len(first))]); diff != "" {
					t.Errorf("%s.csv: %s", name, diff)
				}
			}
			for name := range files {
				if contract[name] == "" {
					t.Errorf("%s.csv is not in the contract", name)
				}
			}
			rows := files["network"].column("metric")
			wanted := strings.Fields(figures)
			if run.directed {
				wanted = append(wanted, "reciprocity")
			}
			if run.answers {
				wanted = append(wanted, "response_rate")
			}
			for _, figure := range wanted {
				if !slices.Contains(rows, figure) {
					t.Errorf("network.csv has no row %s", figure)
				}
			}
			if got := slices.Contains(rows, "reciprocity"); got != run.directed {
				t.Errorf("network.csv has a row reciprocity: %v", got)
			}
			if got := slices.Contains(rows, "response_rate"); got != run.answers {
				t.Errorf("network.csv has a row response_rate: %v", got)
			}
			for _, column := range []string{"degree_in", "degree_out", "strength_in", "strength_out", "authority", "hub"} {
				if got := slices.Contains(files["organizations"].header(), column); got != run.directed {
					t.Errorf("organizations.csv has a column %s: %v", column, got)
				}
			}
		})
	}
}

// weightedColumns and weightedFigures are all that --weighted adds.
const (
	weightedColumns = "betweenness_weighted betweenness_normalized_weighted closeness_weighted harmonic_weighted " +
		"cross_sector_betweenness_weighted eigenvector_weighted pagerank_weighted community_weighted constraint_weighted " +
		"effective_size_weighted efficiency_weighted hierarchy_weighted blau_weighted iqv_weighted ei_index_weighted " +
		"clustering_barrat clustering_onnela"
	weightedFigures = "diameter_weighted average_path_length_weighted global_efficiency_weighted " +
		"sector_assortativity_weighted modularity_sector_weighted modularity_weighted"
)

// TestWeighted wants --weighted to add its columns and rows and to change nothing
// else.
func TestWeighted(t *testing.T) {
	for _, data := range []string{"dataset:tutorial-2025", "dataset:knoke"} {
		plain := metricsOf(t, data, "--permutations", "300", "--bands", "50")
		weighted := metricsOf(t, data, "--permutations", "300", "--bands", "50", "--weighted")
		added := map[string]bool{}
		for _, c := range strings.Fields(weightedColumns) {
			added["organizations/"+c] = true
		}
		for name, want := range plain {
			got := weighted[name]
			if name == "network" || name == "codebook" {
				got = got.without(strings.Fields(weightedColumns + " " + weightedFigures))
			}
			for _, column := range got.header() {
				switch is := slices.Contains(want.header(), column); {
				case is:
					if diff := cmp.Diff(want.column(column), got.column(column)); diff != "" {
						t.Errorf("%s: %s.csv %s: %s", data, name, column, diff)
					}
				case !added[name+"/"+column]:
					t.Errorf("%s: %s.csv has a column %s", data, name, column)
				}
				delete(added, name+"/"+column)
			}
		}
		for column := range added {
			t.Errorf("%s: there is no column %s", data, column)
		}
		for _, figure := range strings.Fields(weightedFigures) {
			if !slices.Contains(weighted["network"].column("metric"), figure) {
				t.Errorf("%s: network.csv has no row %s", data, figure)
			}
		}
		if len(weighted) != len(plain) {
			t.Errorf("%s: %d files, want %d", data, len(weighted), len(plain))
		}
	}
}

// rows are the rows of a CSV file, the header first.
type rows [][]string

// metricsOf runs lintas metrics and returns its files by name.
func metricsOf(t *testing.T, data string, flags ...string) map[string]rows {
	t.Helper()
	if !strings.HasPrefix(data, datasetPrefix) {
		whole, err := filepath.Abs(data)
		if err != nil {
			t.Fatal(err)
		}
		data = whole
	}
	dir := t.TempDir()
	lintas(t, dir, nil, append([]string{"metrics", data, "-o", "out"}, flags...)...)
	return csvOf(t, filepath.Join(dir, "out", "metrics"))
}

// csvOf returns the CSV files of a folder by name.
func csvOf(t *testing.T, dir string) map[string]rows {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	files := map[string]rows{}
	for _, e := range entries {
		file, err := os.Open(filepath.Join(dir, e.Name()))
		if err != nil {
			t.Fatal(err)
		}
		read, err := csv.NewReader(file).ReadAll()
		if closed := file.Close(); err == nil {
			err = closed
		}
		if err != nil {
			t.Fatal(err)
		}
		files[strings.TrimSuffix(e.Name(), ".csv")] = read
	}
	return files
}

func (r rows) header() []string {
	if len(r) == 0 {
		return nil
	}
	return r[0]
}

// column returns the cells of a column.
func (r rows) column(name string) []string {
	at := slices.Index(r.header(), name)
	var cells []string
	for _, row := range r[1:] {
		cells = append(cells, row[at])
	}
	return cells
}

// without returns the rows that hold none of the names in a cell.
func (r rows) without(names []string) rows {
	return slices.DeleteFunc(slices.Clone(r), func(row []string) bool {
		return slices.ContainsFunc(row, func(cell string) bool { return slices.Contains(names, cell) })
	})
}
