package shape_test

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"testing"

	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
	"example.org/lintas/graph/shape"
	"pgregory.net/rapid"
)

// holes are Burt's four by the names that the reference values have.
func holes(h shape.Holes, suffix string) map[string][]float64 {
	return map[string][]float64{
		"constraint" + suffix: h.Constraint, "effective_size" + suffix: h.EffectiveSize,
		"efficiency" + suffix: h.Efficiency, "hierarchy" + suffix: h.Hierarchy,
	}
}

func forms(k *graphtest.Known) map[string]*graph.Ties {
	ties := k.Network.Ties(graph.Newman)
	if ties.IsDirected() {
		return map[string]*graph.Ties{"directed": ties, "sym(max)": ties.Symmetric(graph.Maximum)}
	}
	return map[string]*graph.Ties{"undirected": ties}
}

func TestStructuralHolesReference(t *testing.T) {
	compared := map[string]int{}
	for _, name := range graphtest.References() {
		if name == "nine" {
			continue // its values have other names and four decimals
		}
		k := graphtest.Reference(name)
		want := k.Table("nodes.csv")
		want = append(want, k.Table("nodes_weighted.csv")...)
		for form, ties := range forms(k) {
			got := holes(shape.StructuralHoles(ties), "")
			for metric, values := range holes(shape.StructuralHolesWeighted(ties), "_weighted") {
				got[metric] = values
			}
			for _, row := range want {
				values, ok := got[row["metric"]]
				if !ok || !strings.HasPrefix(row["convention"], form) || strings.Contains(row["convention"], "ego network only") {
					continue
				}
				i, _ := k.Network.Index(row["id"])
				value, err := strconv.ParseFloat(row["value"], 64)
				if err != nil {
					t.Fatal(err)
				}
				compared[row["metric"]]++
				if !graphtest.Close(values[i], value, 1e-9) {
					t.Errorf("%s %s: %s of %s = %v, want %v", name, form, row["metric"], row["id"], values[i], value)
				}
			}
		}
	}
	for _, metric := range []string{"constraint", "effective_size", "efficiency", "hierarchy"} {
		if compared[metric] < 200 || compared[metric+"_weighted"] < 100 {
			t.Errorf("%s: %d values compared, %d weighted", metric, compared[metric], compared[metric+"_weighted"])
		}
	}
}

func TestLocalConstraintReference(t *testing.T) {
	for _, c := range []struct{ name, file string }{
		{"krackhardt_kite", "undirected"}, {"karate", "undirected"}, {"directed40", "directed"},
	} {
		k := graphtest.Reference(c.name)
		ties := k.Network.Ties(graph.Newman)
		h, rows := shape.StructuralHoles(ties), ties.Symmetric(graph.Maximum).Out()
		table := k.Table("local_constraint_" + c.file + ".csv")
		if len(table) != ties.Len() {
			t.Fatalf("%s: %d rows", c.name, len(table))
		}
		for _, row := range table {
			i, _ := k.Network.Index(row["id"])
			for j, o := range k.Network.Organizations() {
				got := 0.0
				if p, ok := slices.BinarySearch(rows.Row(i), int32(j)); ok {
					got = h.Local[int(rows.Offsets[i])+p]
				}
				if want, err := strconv.ParseFloat(row[o.ID], 64); err != nil || !graphtest.Close(got, want, 1e-9) {
					t.Errorf("%s: %s adds %v to the constraint of %s, want %v", c.name, o.ID, got, row["id"], want)
				}
			}
		}
	}
}

// byFormula computes Burt's measures from the matrix of z.
func byFormula(ties *graph.Ties, weighted bool) shape.Holes {
	n := ties.Len()
	z, sum, most := make([][]float64, n), make([]float64, n), make([]float64, n)
	for i := range z {
		z[i] = make([]float64, n)
	}
	for _, t := range ties.All() {
		w := 1.0
		if weighted {
			w = t.Strength
		}
		z[t.A][t.B] += w
		z[t.B][t.A] += w
	}
	for i := range z {
		for _, x := range z[i] {
			sum[i] += x
			most[i] = max(most[i], x)
		}
	}
	h := shape.Holes{}
	for i := range n {
		alters, redundant, constraint := 0.0, 0.0, 0.0
		var parts []float64
		for j := range n {
			if z[i][j] == 0 {
				continue
			}
			alters++
			c := z[i][j] / sum[i]
			for q := range n {
				if q != i && q != j && z[i][q] > 0 {
					c += z[i][q] / sum[i] * z[q][j] / sum[q]
					redundant += z[i][q] / sum[i] * z[j][q] / most[j]
				}
			}
			parts = append(parts, c*c)
			constraint += c * c
		}
		hierarchy := math.NaN()
		if alters > 1 {
			hierarchy = 0
			for _, c := range parts {
				r := c / (constraint / alters)
				hierarchy += r * math.Log(r) / (alters * math.Log(alters))
			}
		}
		if alters == 0 {
			constraint = math.NaN()
		}
		h.Constraint = append(h.Constraint, constraint)
		h.EffectiveSize = append(h.EffectiveSize, alters-redundant+0*constraint)
		h.Efficiency = append(h.Efficiency, (alters-redundant)/alters)
		h.Hierarchy = append(h.Hierarchy, hierarchy)
	}
	return h
}

func TestStructuralHolesProperties(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		ties := graphtest.Draw(rt, rapid.Bool().Draw(rt, "directed"))
		order := graphtest.DrawOrder(rt, ties.Len())
		for weighted, of := range map[bool]func(*graph.Ties) shape.Holes{false: shape.StructuralHoles, true: shape.StructuralHolesWeighted} {
			got, want := holes(of(ties), ""), holes(byFormula(ties, weighted), "")
			moved, double := holes(of(graphtest.Relabel(ties, order)), ""), holes(of(graphtest.Doubled(ties)), "")
			for name, values := range got {
				if !graphtest.AllClose(values, want[name], 1e-9) {
					rt.Fatalf("%s: %v, by the formula %v", name, values, want[name])
				}
				if !graphtest.AllClose(moved[name], graphtest.Permuted(values, order), 1e-9) {
					rt.Fatalf("%s: a change of order changes more than the order", name)
				}
				if !graphtest.AllClose(double[name], slices.Concat(values, values), 1e-9) {
					rt.Fatalf("%s: a second network beside the first changes it", name)
				}
			}
		}
	})
}

func TestStructuralHolesByHand(t *testing.T) {
	nan := math.NaN()
	for name, c := range map[string]struct {
		ties                                    *graph.Ties
		constraint, size, efficiency, hierarchy []float64
	}{
		"isolate":  {graphtest.Empty(1), []float64{nan}, []float64{nan}, []float64{nan}, []float64{nan}},
		"dyad":     {graphtest.Path(2), []float64{1, 1}, []float64{1, 1}, []float64{1, 1}, []float64{nan, nan}},
		"triangle": {graphtest.Complete(3), []float64{1.125, 1.125, 1.125}, []float64{1, 1, 1}, []float64{.5, .5, .5}, []float64{0, 0, 0}},
		"path":     {graphtest.Path(3), []float64{1, .5, 1}, []float64{1, 2, 1}, []float64{1, 1, 1}, []float64{nan, 0, nan}},
		// Ties that only lead to it are ties of 1, too.
		"sink": {graph.NewTies(3, true, []graph.Tie{{A: 0, B: 2, Strength: 1}, {A: 1, B: 2, Strength: 1}}),
			[]float64{1, 1, .5}, []float64{1, 1, 2}, []float64{1, 1, 1}, []float64{nan, nan, 0}},
	} {
		h := shape.StructuralHoles(c.ties)
		got := fmt.Sprint(h.Constraint, h.EffectiveSize, h.Efficiency, h.Hierarchy)
		if want := fmt.Sprint(c.constraint, c.size, c.efficiency, c.hierarchy); got != want {
			t.Errorf("%s: %s, want %s", name, got, want)
		}
	}
	// The kite's Heather, by UCINET's whole network model (not .494 with
	// two-step alters, not .611 within the ego network).
	if got := shape.StructuralHoles(graphtest.Kite()).Constraint[7]; math.Abs(got-.431) > 5e-4 {
		t.Errorf("Heather's constraint is %v, want .431", got)
	}
}
