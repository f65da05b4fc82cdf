package walk_test

import (
	"context"
	"math"
	"slices"
	"strconv"
	"strings"
	"testing"

	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
	"example.org/lintas/graph/walk"
	"example.org/lintas/graph/work"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func reachWeighted(t fataler, ties *graph.Ties) walk.ReachWeighted {
	b, err := walk.BrandesWeighted(context.Background(), ties, nil)
	if err != nil {
		t.Fatal(err)
	}
	return b.Reach
}

func TestReachWeightedReference(t *testing.T) {
	for _, name := range []string{"karate", "weighted30", "directed40"} {
		k := graphtest.Reference(name)
		for view, ties := range views(k) {
			t.Run(name+"/"+view, func(t *testing.T) {
				r := reachWeighted(t, ties)
				n := float64(ties.Len())
				closeness := make([]float64, ties.Len())
				sum, harmonic, reached, diameter := 0.0, 0.0, 0.0, 0.0
				for i := range closeness {
					if others := float64(r.Reachable[i]); others > 0 {
						closeness[i] = others / r.Sum[i] * others / (n - 1)
					}
					sum, harmonic, reached = sum+r.Sum[i], harmonic+r.Harmonic[i], reached+float64(r.Reachable[i])
					diameter = max(diameter, r.Eccentricity[i])
				}
				parts := []string{view, "distance=1/w"}
				if ties.IsDirected() {
					parts = append(parts, ";out")
				}
				compare(t, k, name, r.Harmonic, "harmonic_weighted", append(parts, "sum")...)
				compare(t, k, name, closeness, "closeness_weighted", append(parts, "wf")...)
				compareEccentricity(t, k, r, parts)
				for metric, got := range map[string]float64{
					"diameter_weighted": diameter, "average_path_length_weighted": sum / reached,
					"global_efficiency_weighted": harmonic / (n * (n - 1)),
				} {
					if want, ok := k.GraphValue(metric, view, "distance=1/w"); !ok || !graphtest.Close(got, want, 1e-9) {
						t.Errorf("%s = %v, want %v", metric, got, want)
					}
				}
			})
		}
	}
}

func compareEccentricity(t *testing.T, k *graphtest.Known, r walk.ReachWeighted, parts []string) {
	t.Helper()
	compared := 0
	for _, row := range k.Table("nodes_weighted.csv") {
		missing := slices.ContainsFunc(parts, func(p string) bool { return !strings.Contains(row["convention"], p) })
		if row["metric"] != "eccentricity_weighted" || missing {
			continue
		}
		compared++
		i, _ := k.Network.Index(row["id"])
		if want, err := strconv.ParseFloat(row["value"], 64); err != nil || !graphtest.Close(r.Eccentricity[i], want, 1e-9) {
			t.Errorf("eccentricity of %s = %v, want %v", row["id"], r.Eccentricity[i], want)
		}
	}
	if compared != k.Network.Len() {
		t.Errorf("%d eccentricities compared", compared)
	}
}

// whole is a network whose ties are one to five times 1/60 long, and its paths
// counted in that unit, without rounding.
type whole struct {
	ties     *graph.Ties
	distance [][]int // -1 where there is no path
	paths    [][]float64
}

func wholeOf(ties *graph.Ties) whole {
	list := slices.Clone(ties.All())
	for k := range list {
		list[k].Strength = 60 / (1 + float64(k%5))
	}
	w := whole{ties: graph.NewTies(ties.Len(), ties.IsDirected(), list)}
	for s := range ties.Len() {
		distance, paths := w.from(s)
		w.distance, w.paths = append(w.distance, distance), append(w.paths, paths)
	}
	return w
}

// from finds the shortest paths from s by asking every tie at every length.
func (w whole) from(s int) (distance []int, paths []float64) {
	n := w.ties.Len()
	distance, paths = make([]int, n), make([]float64, n)
	for i := range distance {
		distance[i] = -1
	}
	distance[s], paths[s] = 0, 1
	for length := 1; length <= 5*n; length++ {
		for i := range n {
			for p, j := range w.ties.Out().Row(i) {
				long := int(math.Round(60 / w.ties.Out().Weights(i)[p]))
				if distance[i] >= 0 && distance[i]+long == length && (distance[j] < 0 || distance[j] == length) {
					distance[j] = length
					paths[j] += paths[i]
				}
			}
		}
	}
	return distance, paths
}

// cross returns cross-sector betweenness by the pairs one by one.
func (w whole) cross(codes []int32) []float64 {
	n := w.ties.Len()
	out := make([]float64, n)
	for s := range n {
		for u := range s {
			if codes[s] < 0 || codes[u] < 0 || codes[s] == codes[u] || w.distance[s][u] < 0 {
				continue
			}
			for v := range n {
				if v != s && v != u && w.distance[s][v] >= 0 && w.distance[s][v]+w.distance[v][u] == w.distance[s][u] {
					out[v] += w.paths[s][v] * w.paths[v][u] / w.paths[s][u]
				}
			}
		}
	}
	return out
}

// Lengths of whole multiples against the floating-point ones.
func TestWeightedByHand(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		w := wholeOf(graphtest.Draw(rt, rapid.Bool().Draw(rt, "directed")))
		r := reachWeighted(rt, w.ties)
		for i, row := range w.distance {
			want := make([]float64, 4)
			for j, d := range row {
				if far := float64(d) / 60; j != i && d >= 0 {
					want = []float64{want[0] + 1, want[1] + far, want[2] + 1/far, max(want[3], far)}
				}
			}
			got := []float64{float64(r.Reachable[i]), r.Sum[i], r.Harmonic[i], r.Eccentricity[i]}
			if !graphtest.AllClose(got, want, 1e-9) {
				rt.Fatalf("%d: %v, want %v", i, got, want)
			}
		}
		if w.ties.IsDirected() {
			return
		}
		codes := graphtest.DrawCodes(rt, w.ties.Len())
		cross, err := walk.CrossSectorWeighted(context.Background(), w.ties, codes)
		if err != nil || !graphtest.AllClose(cross, w.cross(codes), 1e-9) {
			rt.Fatalf("cross-sector betweenness %v, want %v", cross, w.cross(codes))
		}
	})
}

func TestReachWeightedWorkers(t *testing.T) {
	ties := graphtest.Random(4, 400, 1500, true)
	want := reachWeighted(t, ties)
	for _, workers := range []int{1, 2, 8} {
		got, err := walk.BrandesWeighted(work.WithWorkers(context.Background(), workers), ties, nil)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, got.Reach); diff != "" {
			t.Errorf("other bits on %d workers:\n%s", workers, diff)
		}
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := walk.BrandesWeighted(ctx, ties, nil); err == nil {
		t.Error("a canceled pass gives no error")
	}
	for n := range 3 {
		if r := reachWeighted(t, graphtest.Empty(n)); len(r.Sum) != n || n > 0 && r.Eccentricity[0] != 0 {
			t.Errorf("%d without ties: %+v", n, r)
		}
	}
}
