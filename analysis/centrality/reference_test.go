package centrality

import (
	"context"
	"math"
	"strconv"
	"strings"
	"testing"

	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
)

// fataler is what testing.T and rapid.T have in common.
type fataler interface{ Fatal(...any) }

// answers runs the measures of this family, the weighted ones too.
func answers(t fataler, n *graph.Network) *registry.Answers { return run(t, n, true) }

func unweighted(t fataler, n *graph.Network) *registry.Answers { return run(t, n, false) }

func run(t fataler, n *graph.Network, weighted bool) *registry.Answers {
	opt := passes.Defaults()
	opt.Weighted = weighted
	ctx := context.Background()
	d, a := passes.New(ctx, n, opt), registry.NewAnswers()
	for _, m := range Metrics() {
		if err := m.Compute(ctx, d, a); err != nil {
			t.Fatal(err)
		}
	}
	return a
}

// Tolerances relative to the value, and absolute below 1: of closed formulas and
// of what programs iterated.
const (
	closed   = 1e-9
	iterated = 1e-6
)

// flat and along are the forms of a network by which the conventions of the
// reference values begin: without direction and along it.
func flat(n *graph.Network) string {
	if n.IsDirected() {
		return "sym(max)"
	}
	return "undirected"
}

func along(n *graph.Network) string {
	if n.IsDirected() {
		return "directed"
	}
	return "undirected"
}

var columns = []struct {
	column, metric string
	form           func(*graph.Network) string
	convention     string
	tolerance      float64
}{
	{"eccentricity", "eccentricity", flat, "binary", closed},
	{"authority", "hits_authority", along, "binary;max1", iterated},
	{"hub", "hits_hub", along, "binary;max1", iterated},
	{"betweenness_weighted", "betweenness_weighted", along, "distance=1/w;raw", closed},
	{"betweenness_normalized_weighted", "betweenness_weighted", along, "distance=1/w;norm", closed},
	{"closeness_weighted", "closeness_weighted", along, ";wf", closed},
	{"harmonic_weighted", "harmonic_weighted", along, ";norm", closed},
	{"eigenvector_weighted", "eigenvector_weighted", flat, "max1", iterated},
	{"pagerank_weighted", "pagerank_weighted", along, "weighted", iterated},
}

var figures = []struct {
	figure, metric string
	form           func(*graph.Network) string
	convention     string
	tolerance      float64
}{
	{"radius", "radius", along, "binary", closed},
	{"average_clustering", "average_clustering", flat, "degree>=2 only", closed},
	{"average_clustering_zero", "average_clustering", flat, "degree<2 -> 0", closed},
	{"degree_assortativity", "degree_assortativity", along, "", closed},
	{"degree_assortativity_in_in", "degree_assortativity", along, "source in-degree, target in", closed},
	{"degree_assortativity_in_out", "degree_assortativity", along, "source in-degree, target out", closed},
	{"degree_assortativity_out_out", "degree_assortativity", along, "source out-degree, target out", closed},
	{"closeness_centralization", "centralization_closeness", flat, "Freeman 1979, connected", closed},
	{"eigenvector_centralization", "centralization_eigenvector", flat, "max1", iterated},
	{"degree_centralization", "centralization_degree", flat, "loops=FALSE", closed},
	{"degree_centralization_in", "centralization_degree_in", along, "loops=FALSE", closed},
	{"degree_centralization_out", "centralization_degree_out", along, "loops=FALSE", closed},
	{"krackhardt_connectedness", "krackhardt_connectedness", along, "", closed},
	{"krackhardt_hierarchy", "krackhardt_hierarchy", along, "", closed},
	{"krackhardt_efficiency", "krackhardt_efficiency", flat, "ties counted once", closed},
	{"krackhardt_efficiency_arcs", "krackhardt_efficiency", along, "sna", closed},
	{"krackhardt_lubness", "krackhardt_lubness", along, "", closed},
	{"reciprocity", "reciprocity", along, "edgewise: reciprocated", closed},
	{"diameter_weighted", "diameter_weighted", along, "distance=1/w", closed},
	{"average_path_length_weighted", "average_path_length_weighted", along, "distance=1/w", closed},
	{"global_efficiency_weighted", "global_efficiency_weighted", along, "distance=1/w", closed},
}

// pick returns the value by the convention; of degree assortativity of a directed
// network the one that NetworkX and igraph give by default, and of incoming and
// outgoing ties the outgoing.
func pick(values []graphtest.Value, form, part string) (float64, bool) {
	for _, v := range values {
		incoming := strings.Contains(v.Convention, ";in;") || part == "" && strings.Contains(v.Convention, "source in-degree")
		if strings.HasPrefix(v.Convention, form) && strings.Contains(v.Convention, part) && !incoming &&
			(part != "" || !strings.Contains(v.Convention, "target out-degree")) {
			return v.Value, true
		}
	}
	return 0, false
}

// more adds the values that stand in files of their own.
func more(k *graphtest.Known) {
	for _, file := range []string{"hits.csv", "nodes_weighted.csv"} {
		for _, row := range k.Table(file) {
			if value, err := strconv.ParseFloat(row["value"], 64); err == nil {
				known := k.Nodes[row["id"]]
				known[row["metric"]] = append(known[row["metric"]], graphtest.Value{Value: value, Convention: row["convention"]})
			}
		}
	}
}

func TestReference(t *testing.T) {
	compared, farthest := map[string]int{}, map[string]float64{}
	note := func(name string, got, want float64) {
		compared[name]++
		if !math.IsNaN(want) {
			farthest[name] = max(farthest[name], math.Abs(got-want)/max(1, math.Abs(want)))
		}
	}
	for _, name := range graphtest.References() {
		if name == "nine" {
			continue // its values have no conventions
		}
		k := graphtest.Reference(name)
		more(k)
		a := answers(t, k.Network)
		for _, c := range columns {
			column := a.Column("organizations", c.column)
			for i, o := range k.Network.Organizations() {
				want, ok := pick(k.Nodes[o.ID][c.metric], c.form(k.Network), c.convention)
				if !ok {
					continue
				}
				note(c.column, column.Float(i), want)
				if !graphtest.Close(column.Float(i), want, c.tolerance) {
					t.Errorf("%s: %s of %s is %v, want %v", name, c.column, o.ID, column.Float(i), want)
				}
			}
		}
		for _, f := range figures {
			want, ok := pick(k.Graph[f.metric], f.form(k.Network), f.convention)
			got, computed := a.Figure(f.figure)
			if !ok || strings.HasSuffix(f.figure, "_arcs") && !computed {
				continue
			}
			note(f.figure, got.Value, want)
			if !computed || !graphtest.Close(got.Value, want, f.tolerance) {
				t.Errorf("%s: %s is %v, want %v", name, f.figure, got.Value, want)
			}
		}
	}
	for _, c := range columns {
		t.Logf("%s: %d values, largest relative difference %.1e", c.column, compared[c.column], farthest[c.column])
		if compared[c.column] == 0 {
			t.Errorf("no value was compared with %s", c.column)
		}
	}
	for _, f := range figures {
		t.Logf("%s: %d values, largest relative difference %.1e", f.figure, compared[f.figure], farthest[f.figure])
		if compared[f.figure] == 0 {
			t.Errorf("no value was compared with %s", f.figure)
		}
	}
}

// With lengths that sum in floating point a tie of paths may look like none:
// NetworkX and graph-tool give 208.5.
func TestKarateTies(t *testing.T) {
	k := graphtest.Reference("karate")
	i, _ := k.Network.Index("k01")
	if got := answers(t, k.Network).Column("organizations", "betweenness_weighted").Float(i); got != 209 {
		t.Errorf("betweenness by strength of k01 is %v, want 209", got)
	}
}

func TestCensusReference(t *testing.T) {
	compared := 0
	for _, name := range graphtest.References() {
		k := graphtest.Reference(name)
		counts := censusOf(answers(t, k.Network))
		directed := k.Network.IsDirected()
		want := map[string]float64{}
		for metric, values := range k.Graph {
			form := along(k.Network)
			class, dyad := strings.CutPrefix(metric, "dyad_")
			if triad, ok := strings.CutPrefix(metric, "triad_undirected_"); ok && !directed {
				class = "triad " + triad
			} else if triad, ok := strings.CutPrefix(metric, "triad_"); ok && directed && !strings.HasPrefix(triad, "undirected") {
				class = "triad " + triad
			} else if dyad {
				class = "dyad " + class
			} else {
				continue
			}
			// sna gives no number of triads where there are fewer than three.
			if value, ok := pick(values, form, ""); ok && !math.IsNaN(value) {
				want[class] = value
			}
		}
		for _, row := range k.Table("distance_distribution_" + along(k.Network) + ".csv") {
			class := "distance " + row["distance"]
			if row["distance"] == "Inf" {
				class = "distance unreachable"
			}
			value, err := strconv.ParseFloat(row["ordered_pairs"], 64)
			if err != nil {
				t.Fatal(err)
			}
			want[class] = value
		}
		for class, value := range want {
			compared++
			if got, ok := counts[class]; !ok || got != value {
				t.Errorf("%s: %s is %v, want %v", name, class, got, value)
			}
		}
	}
	if compared < 100 {
		t.Errorf("only %d counts compared", compared)
	}
}

// censusOf returns the counts by kind and class.
func censusOf(a *registry.Answers) map[string]float64 {
	counts := map[string]float64{}
	kind, class, count := a.Column("census", "kind"), a.Column("census", "class"), a.Column("census", "count")
	for i := range count.Len() {
		counts[kind.Cell(i)+" "+class.Cell(i)] = count.Float(i)
	}
	return counts
}
