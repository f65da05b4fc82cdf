package centrality

import (
	"math"
	"slices"
	"strings"
	"testing"

	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
	"pgregory.net/rapid"
)

// rows are the figures of network.csv that this family fills.
func rows() []string {
	var names []string
	for _, m := range Metrics() {
		for _, c := range m.Columns {
			if c.File == "network" {
				names = append(names, c.Name)
			}
		}
	}
	return names
}

func TestRelabeling(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		ties := graphtest.Draw(rt, rapid.Bool().Draw(rt, "directed"))
		codes, order := graphtest.DrawCodes(rt, ties.Len()), graphtest.DrawOrder(rt, ties.Len())
		before := answers(rt, graphtest.Network(ties, codes))
		after := answers(rt, graphtest.Network(graphtest.Relabel(ties, order), graphtest.Permuted(codes, order)))
		for _, name := range []string{
			"eccentricity", "authority", "hub", "betweenness_weighted", "cross_sector_betweenness_weighted", "closeness_weighted",
			"harmonic_weighted", "eigenvector_weighted", "pagerank_weighted", "degree_in", "degree_out",
		} {
			x, y := before.Column("organizations", name), after.Column("organizations", name)
			for i := range order {
				if x != nil && !graphtest.Close(y.Float(order[i]), x.Float(i), 1e-7) {
					rt.Fatalf("%s of %d is %v, and %v as %d", name, i, x.Float(i), y.Float(order[i]), order[i])
				}
			}
		}
		for _, name := range rows() {
			x, _ := before.Figure(name)
			if y, _ := after.Figure(name); !graphtest.Close(y.Value, x.Value, 1e-7) {
				rt.Fatalf("%s is %v, and %v in another order", name, x.Value, y.Value)
			}
		}
		if x, y := censusOf(before), censusOf(after); !sameCounts(x, y) {
			rt.Fatalf("census %v, and %v in another order", x, y)
		}
	})
}

func sameCounts(x, y map[string]float64) bool {
	for class := range x {
		if x[class] != y[class] {
			return false
		}
	}
	return len(x) == len(y)
}

// Where all strengths are 1 the weighted measures are those without.
func TestWeightedByOne(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		drawn := graphtest.Draw(rt, rapid.Bool().Draw(rt, "directed"))
		list := slices.Clone(drawn.All())
		for k := range list {
			list[k].Strength = 1
		}
		ties := graph.NewTies(drawn.Len(), drawn.IsDirected(), list)
		a := answers(rt, graphtest.Network(ties, graphtest.DrawCodes(rt, ties.Len())))
		for _, m := range Metrics() {
			for _, c := range m.Columns {
				name, weighted := strings.CutSuffix(c.Name, "_weighted")
				if !weighted || name == "cross_sector_betweenness" {
					continue
				}
				if c.File == "network" {
					x, _ := a.Figure(name)
					if y, _ := a.Figure(c.Name); !graphtest.Close(y.Value, x.Value, 1e-9) {
						rt.Fatalf("%s is %v, %s %v", name, x.Value, c.Name, y.Value)
					}
					continue
				}
				x, y := a.Column(c.File, name), a.Column(c.File, c.Name)
				for i := range ties.Len() {
					if !graphtest.Close(y.Float(i), x.Float(i), 1e-9) {
						rt.Fatalf("%s of %d is %v, %s %v", name, i, x.Float(i), c.Name, y.Float(i))
					}
				}
			}
		}
	})
}

// The census counts every dyad, triad and ordered pair once.
func TestCensusIsComplete(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		ties := graphtest.Draw(rt, rapid.Bool().Draw(rt, "directed"))
		n := float64(ties.Len())
		sums := map[string]float64{}
		for class, count := range censusOf(answers(rt, graphtest.Network(ties, graphtest.DrawCodes(rt, ties.Len())))) {
			kind, _, _ := strings.Cut(class, " ")
			sums[kind] += count
			if count < 0 {
				rt.Fatalf("%s: %v", class, count)
			}
		}
		if sums["dyad"] != n*(n-1)/2 || sums["triad"] != n*(n-1)*(n-2)/6 || sums["distance"] != n*(n-1) {
			rt.Fatalf("%v organizations: %v", n, sums)
		}
	})
}

// What is hardly a network has no centralization and no correlation.
func TestSmall(t *testing.T) {
	for name, ties := range map[string]*graph.Ties{
		"none": graphtest.Empty(0), "one": graphtest.Empty(1), "two apart": graphtest.Empty(2), "dyad": graphtest.Path(2),
		"arc": graph.NewTies(2, true, []graph.Tie{{A: 0, B: 1, Strength: 1}}),
	} {
		a := answers(t, graphtest.Network(ties, make([]int32, ties.Len())))
		for _, figure := range []string{
			"closeness_centralization", "eigenvector_centralization", "degree_centralization", "degree_centralization_in",
			"degree_assortativity", "average_clustering", "krackhardt_efficiency", "krackhardt_lubness",
		} {
			if f, ok := a.Figure(figure); ok && !math.IsNaN(f.Value) {
				t.Errorf("%s: %s is %v", name, figure, f.Value)
			}
		}
	}
}

func TestUnweighted(t *testing.T) {
	known := graphtest.Reference("weighted30").Network
	a := unweighted(t, known)
	for _, m := range Metrics() {
		for _, c := range m.Columns {
			_, figure := a.Figure(c.Name)
			if strings.HasSuffix(c.Name, "_weighted") && (figure || a.Column(c.File, c.Name) != nil) {
				t.Errorf("%s is there though nobody asked for strengths", c.Name)
			}
		}
	}
}
