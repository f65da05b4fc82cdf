package cohesion

import (
	"context"
	"encoding/csv"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
	"example.org/lintas/graph/shape"
	"pgregory.net/rapid"
)

// answersOf runs the measures of the package over a network.
func answersOf(t testing.TB, n *graph.Network, weighted bool, permutations int) *registry.Answers {
	t.Helper()
	opt := passes.Defaults()
	opt.Weighted, opt.Permutations = weighted, permutations
	d, a := passes.New(context.Background(), n, opt), registry.NewAnswers()
	for _, m := range Metrics() {
		if err := m.Compute(context.Background(), d, a); err != nil {
			t.Fatal(err)
		}
	}
	return a
}

// TestModularityReference holds the communities against what igraph, NetworkX
// and an integer program found: never above a proven optimum, nor more than a
// thousandth below the best of their many runs.
func TestModularityReference(t *testing.T) {
	compared := 0
	for _, name := range graphtest.References() {
		known := graphtest.Reference(name)
		a := answersOf(t, known.Network, true, 0)
		for figure, best := range map[string][]string{
			"modularity":          {"modularity_leiden_louvain_best", "modularity_louvain_best", "modularity_optimum"},
			"modularity_weighted": {"modularity_leiden_louvain_best_weighted", "modularity_louvain_best_weighted"},
		} {
			got, ok := a.Figure(figure)
			for _, metric := range best {
				for _, v := range known.Graph[metric] {
					if strings.HasPrefix(v.Convention, "directed") || math.IsNaN(v.Value) {
						continue
					}
					compared++
					if !ok || got.Value < v.Value-1e-3 {
						t.Errorf("%s: %s %v, %s is %v", name, figure, got.Value, metric, v.Value)
					}
					if metric == "modularity_optimum" && got.Value > v.Value+1e-9 {
						t.Errorf("%s: %s %v is above the optimum %v", name, figure, got.Value, v.Value)
					}
				}
			}
		}
	}
	if compared < 40 {
		t.Errorf("only %d values compared", compared)
	}
	t.Logf("%d values compared", compared)
}

// TestCommunitiesAreNumberedBySize also asks that each hangs together.
func TestCommunitiesAreNumberedBySize(t *testing.T) {
	for _, name := range graphtest.References() {
		known := graphtest.Reference(name)
		column := answersOf(t, known.Network, false, 0).Column("organizations", "community")
		ties := known.Network.Ties(graph.Newman).Symmetric(graph.Maximum)
		members := map[int][]int{}
		for i := range ties.Len() {
			c := int(column.Float(i))
			members[c] = append(members[c], i)
		}
		for c := 1; c <= len(members); c++ {
			if c > 1 && (len(members[c]) > len(members[c-1]) || len(members[c]) == len(members[c-1]) && members[c][0] < members[c-1][0]) {
				t.Errorf("%s: community %d comes before %d", name, c-1, c)
			}
			if parts := partsOf(ties, members[c]); parts != 1 {
				t.Errorf("%s: community %d is in %d parts", name, c, parts)
			}
		}
	}
}

// partsOf returns the number of components that the organizations make alone.
func partsOf(t *graph.Ties, members []int) int {
	within := map[int32]bool{}
	for _, i := range members {
		within[int32(i)] = true
	}
	var list []graph.Tie
	for _, tie := range t.All() {
		if within[tie.A] && within[tie.B] {
			list = append(list, tie)
		}
	}
	_, sizes := shape.Components(graph.NewTies(t.Len(), false, list))
	return len(sizes) - (t.Len() - len(members))
}

// TestWeightedClusteringReference compares with igraph (Barrat) and NetworkX
// (Onnela), which write 0 where fewer than two partners leave it undefined.
func TestWeightedClusteringReference(t *testing.T) {
	networks, answers := map[string]*graph.Network{}, map[string]*registry.Answers{}
	compared := 0
	for _, row := range rowsOf(t, "clustering_weighted.csv") {
		name := row["network"]
		if networks[name] == nil {
			networks[name] = graphtest.Reference(name).Network
			answers[name] = answersOf(t, networks[name], true, 0)
		}
		n, a := networks[name], answers[name]
		i, ok := n.Index(row["id"])
		if !ok {
			t.Fatalf("%s is not in %s", row["id"], name)
		}
		for _, column := range []string{"clustering_barrat", "clustering_onnela"} {
			want := number(t, row[column])
			if math.IsNaN(a.Column("organizations", "clustering").Float(i)) {
				want = math.NaN()
			}
			compared++
			if got := a.Column("organizations", column).Float(i); !graphtest.Close(got, want, 1e-9) {
				t.Errorf("%s: %s of %s is %v, want %v", name, column, row["id"], got, want)
			}
		}
	}
	if compared < 1200 {
		t.Errorf("only %d values compared", compared)
	}
}

// TestWeightedClusteringOfEqualStrengths is that without strengths.
func TestWeightedClusteringOfEqualStrengths(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		list := slices.Clone(graphtest.Draw(rt, false).All())
		for k := range list {
			list[k].Strength = 3
		}
		ties := graph.NewTies(13, false, list)
		barrat, onnela, err := weightedClustering(context.Background(), ties)
		if err != nil {
			rt.Fatal(err)
		}
		for i, triangles := range shape.Triangles(ties) {
			k := float64(len(ties.Out().Row(i)))
			want := chance.Ratio(2*float64(triangles), k*(k-1))
			if !graphtest.Close(barrat[i], want, 1e-9) || !graphtest.Close(onnela[i], want, 1e-9) {
				rt.Fatalf("%v by Barrat, %v by Onnela, want %v", barrat[i], onnela[i], want)
			}
		}
	})
}

func TestNoWeightedColumnsUnasked(t *testing.T) {
	a := answersOf(t, graphtest.Reference("karate").Network, false, 0)
	for _, name := range []string{"clustering_barrat", "clustering_onnela", "community_weighted"} {
		if a.Column("organizations", name) != nil {
			t.Errorf("%s is there", name)
		}
	}
	if _, ok := a.Figure("modularity_weighted"); ok {
		t.Error("modularity_weighted is there")
	}
}

// TestCorePeripheryColumns holds the figures against the reference values that
// there are, and the column against core_size.
func TestCorePeripheryColumns(t *testing.T) {
	for _, name := range graphtest.References() {
		known := graphtest.Reference(name)
		a := answersOf(t, known.Network, false, 0)
		for figure, metric := range map[string]string{
			"core_periphery_correlation": "core_periphery_corr_and", "core_periphery_errors": "core_periphery_errors",
		} {
			got, _ := a.Figure(figure)
			if want, ok := known.GraphValue(metric); ok && !graphtest.Close(got.Value, want, 1e-9) {
				t.Errorf("%s: %s %v, want %v", name, figure, got.Value, want)
			}
		}
		size, _ := a.Figure("core_size")
		column := a.Column("roles", "core_periphery")
		cells := map[string]int{}
		for i := range column.Len() {
			cells[column.Cell(i)]++
		}
		undefined := cells[""] == column.Len()
		if undefined != math.IsNaN(size.Value) || !undefined && (float64(cells["core"]) != size.Value || cells[""] > 0) {
			t.Errorf("%s: %v with a core of %v", name, cells, size.Value)
		}
	}
}

// rowsOf returns the rows of a file in testdata by column.
func rowsOf(t testing.TB, file string) []map[string]string {
	t.Helper()
	f, err := os.Open(filepath.Join("testdata", file))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	lines, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var out []map[string]string
	for _, line := range lines[1:] {
		row := map[string]string{}
		for k, cell := range line {
			row[lines[0][k]] = cell
		}
		out = append(out, row)
	}
	return out
}

func number(t testing.TB, cell string) float64 {
	t.Helper()
	x, err := strconv.ParseFloat(cell, 64)
	if err != nil {
		t.Fatal(err)
	}
	return x
}
