package walk_test

import (
	"context"
	"slices"
	"strconv"
	"testing"

	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
	"example.org/lintas/graph/walk"
)

// views are a reference network's ties by the prefix of the conventions that
// hold for them.
func views(k *graphtest.Known) map[string]*graph.Ties {
	ties := k.Network.Ties(graph.Newman)
	if ties.IsDirected() {
		return map[string]*graph.Ties{"directed": ties, "sym(max)": ties.Symmetric(graph.Maximum)}
	}
	return map[string]*graph.Ties{"undirected": ties}
}

// compare checks a column against the reference values, if there are any, within
// the tolerance that the values are given to.
func compare(t *testing.T, k *graphtest.Known, name string, got []float64, metric string, convention ...string) {
	t.Helper()
	tolerance := 1e-9
	if name == "nine" {
		tolerance, convention = 5e-5, nil
	}
	want, ok := k.Column(metric, convention...)
	if !ok {
		if name != "multi_loops" && (name != "nine" || metric == "betweenness") {
			t.Errorf("%s %q: no reference values", metric, convention)
		}
		return
	}
	for i, w := range want {
		if !graphtest.Close(got[i], w, tolerance) {
			t.Errorf("%s %q of %s = %v, want %v", metric, convention, k.Network.Organizations()[i].ID, got[i], w)
		}
	}
}

func TestBetweennessReference(t *testing.T) {
	for _, name := range graphtest.References() {
		k := graphtest.Reference(name)
		for view, ties := range views(k) {
			t.Run(name+"/"+view, func(t *testing.T) {
				if name == "multi_loops" {
					ties = withZero(k, ties)
				}
				b, err := walk.Brandes(context.Background(), ties, k.Network.Codes())
				if err != nil {
					t.Fatal(err)
				}
				if name == "multi_loops" {
					compare(t, k, name, b.Organizations, "betweenness", "simplified")
					return
				}
				compare(t, k, name, b.Organizations, "betweenness", view, "binary", "raw")
				compare(t, k, name, b.CrossSector, "cross_sector_betweenness")
				compareTies(t, k, ties, b.Ties, edgeFile("edge_betweenness_", view, "_binary.csv"))
			})
		}
	}
}

// withZero adds the tie of strength 0 to multi_loops, which the reference values
// count and a network leaves out.
func withZero(k *graphtest.Known, ties *graph.Ties) *graph.Ties {
	w, _ := k.Network.Index("w")
	x, _ := k.Network.Index("x")
	return graph.NewTies(ties.Len(), false, append(slices.Clone(ties.All()), graph.Tie{A: int32(w), B: int32(x)}))
}

func TestBetweennessWeightedReference(t *testing.T) {
	for _, name := range []string{"karate", "weighted30", "directed40", "planted500"} {
		k := graphtest.Reference(name)
		for view, ties := range views(k) {
			t.Run(name+"/"+view, func(t *testing.T) {
				b, err := walk.BrandesWeighted(context.Background(), ties, nil)
				if err != nil {
					t.Fatal(err)
				}
				compare(t, k, name, b.Organizations, "betweenness_weighted", view, "distance=1/w", "raw")
				compareTies(t, k, ties, b.Ties, edgeFile("edge_betweenness_weighted_", view, "_distance_1_over_w.csv"))
			})
		}
	}
}

func edgeFile(before, view, after string) string {
	if view == "sym(max)" {
		view = "sym_max"
	}
	return before + view + after
}

func compareTies(t *testing.T, k *graphtest.Known, ties *graph.Ties, got []float64, file string) {
	t.Helper()
	at := map[[2]int]float64{}
	for i, tie := range ties.All() {
		at[[2]int{int(tie.A), int(tie.B)}] = got[i]
	}
	if k.Network.Len() > 9 && !k.Has(file) {
		t.Errorf("%s: no reference values", file)
	}
	for _, row := range k.Table(file) {
		a, _ := k.Network.Index(row["source"])
		b, _ := k.Network.Index(row["target"])
		if !ties.IsDirected() {
			a, b = min(a, b), max(a, b)
		}
		want, err := strconv.ParseFloat(row["value"], 64)
		if err != nil {
			t.Fatal(err)
		}
		if !graphtest.Close(at[[2]int{a, b}], want, 1e-9) {
			t.Errorf("%s: betweenness of %s–%s = %v, want %v", file, row["source"], row["target"], at[[2]int{a, b}], want)
		}
	}
}

func TestDistancesReference(t *testing.T) {
	for _, name := range graphtest.References() {
		k := graphtest.Reference(name)
		for view, ties := range views(k) {
			if name == "multi_loops" || name == "nine" && view != "undirected" {
				continue
			}
			t.Run(name+"/"+view, func(t *testing.T) {
				r, err := walk.Distances(context.Background(), ties)
				if err != nil {
					t.Fatal(err)
				}
				n := ties.Len()
				closeness, harmonic, eccentricity := make([]float64, n), make([]float64, n), make([]float64, n)
				for i := range n {
					eccentricity[i] = float64(r.Eccentricity[i])
					if r.Sum[i] > 0 {
						reached := float64(r.Reachable[i])
						closeness[i] = reached / float64(r.Sum[i]) * reached / float64(n-1)
					}
					harmonic[i] = r.Harmonic[i]
					if name == "nine" {
						harmonic[i] /= float64(n - 1)
					}
				}
				if name == "nine" {
					compare(t, k, name, harmonic, "harmonic")
					return
				}
				parts := []string{view, "binary"}
				if ties.IsDirected() {
					parts = append(parts, "out")
				}
				compare(t, k, name, harmonic, "harmonic", append(parts, "sum")...)
				if n > 1 {
					compare(t, k, name, closeness, "closeness", append(parts, "wf")...)
				}
				compare(t, k, name, eccentricity, "eccentricity", append(parts, "component")...)
				compareCounts(t, k, r, view)
			})
		}
	}
}

func compareCounts(t *testing.T, k *graphtest.Known, r walk.Reach, view string) {
	t.Helper()
	if view == "sym(max)" {
		view = "sym"
	}
	for _, row := range k.Table("distance_distribution_" + view + ".csv") {
		d, err := strconv.Atoi(row["distance"])
		if err != nil {
			continue // the row of pairs without a path
		}
		if want := row["ordered_pairs"]; d >= len(r.Counts) || strconv.FormatInt(r.Counts[d], 10) != want {
			t.Errorf("pairs at distance %d: %v, want %s", d, r.Counts, want)
		}
	}
}
