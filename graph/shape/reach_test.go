package shape_test

import (
	"context"
	"math"
	"slices"
	"testing"

	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
	"example.org/lintas/graph/shape"
	"example.org/lintas/graph/work"
	"pgregory.net/rapid"
)

// groups are the group centralities of the sectors: group_degree_centrality and
// group_closeness_centrality (of connected networks) of NetworkX 3.6.1, and the
// betweenness by its definition over NetworkX's all_shortest_paths.
var groups = []struct {
	network, sector                string
	degree, closeness, betweenness float64
}{
	{"karate", "Instructor", 0.4117647058823529, 0.6296296296296297, 0.022058823529411766},
	{"karate", "Officer", 0.35294117647058826, 0.5862068965517241, 0.011029411764705881},
	{"florentine16", "high", 0.7, math.NaN(), 0.5777777777777777},
	{"florentine16", "low", 0.8181818181818182, math.NaN(), 0.5575757575757576},
	{"florentine16", "middle", 0.45454545454545453, math.NaN(), 0.2545454545454545},
	{"krackhardt_kite", "A", 0.6666666666666666, 0.6666666666666666, 0.3333333333333333},
	{"krackhardt_kite", "B", 0.7142857142857143, 0.7, 0.23015873015873026},
	{"krackhardt_kite", "C", 0.2857142857142857, 0.5833333333333334, 0.0},
}

func TestGroupReference(t *testing.T) {
	for _, g := range groups {
		known := graphtest.Reference(g.network)
		ties := known.Network.Ties(graph.Newman)
		var set []int
		for i, o := range known.Network.Organizations() {
			if o.Sector == g.sector {
				set = append(set, i)
			}
		}
		got := shape.GroupCentrality(ties, set)
		between, err := shape.GroupBetweenness(context.Background(), ties, [][]int{set})
		if err != nil {
			t.Fatal(err)
		}
		if !graphtest.Close(got.Degree, g.degree, 1e-9) || !graphtest.Close(between[0], g.betweenness, 1e-9) ||
			!math.IsNaN(g.closeness) && !graphtest.Close(got.Closeness, g.closeness, 1e-9) {
			t.Errorf("%s of %s: %+v, betweenness %v; want %+v", g.sector, g.network, got, between[0], g)
		}
	}
}

// TestGroupOfOne holds a group of one against the centrality of its member.
func TestGroupOfOne(t *testing.T) {
	for _, name := range []string{"karate", "disconnected", "florentine16", "star10", "empty5"} {
		known := graphtest.Reference(name)
		ties := known.Network.Ties(graph.Newman)
		var sets [][]int
		for i := range ties.Len() {
			sets = append(sets, []int{i})
		}
		between, err := shape.GroupBetweenness(context.Background(), ties, sets)
		if err != nil {
			t.Fatal(err)
		}
		for i, o := range known.Network.Organizations() {
			if want, ok := known.Value(o.ID, "betweenness", "binary", "norm"); ok && !graphtest.Close(between[i], want, 1e-9) {
				t.Errorf("%s: betweenness of %s is %v, want %v", name, o.ID, between[i], want)
			}
			closeness := shape.GroupCentrality(ties, sets[i]).Closeness
			if want, ok := known.Value(o.ID, "closeness", "binary", ";wf"); ok && !graphtest.Close(closeness, want, 1e-9) {
				t.Errorf("%s: closeness of %s is %v, want %v", name, o.ID, closeness, want)
			}
		}
	}
}

func TestGroupByHand(t *testing.T) {
	// 0–1–2–3–4 and 5 alone, the group {1, 3}: 0, 2, 4 are tied to it and 5 is not.
	ties := graph.NewTies(6, false, graphtest.Path(5).All())
	got := shape.GroupCentrality(ties, []int{1, 3})
	if want := (shape.Group{Degree: .75, Closeness: .75, Reach: 5.0 / 6, Reachable: .75}); got != want {
		t.Errorf("%+v, want %+v", got, want)
	}
	// The three pairs of 0, 2 and 4 go through it, those with 5 have no path.
	between, _ := shape.GroupBetweenness(context.Background(), ties, [][]int{{1, 3}, {}, {0, 1, 2, 3, 4}})
	if between[0] != .5 || between[1] != 0 || !math.IsNaN(between[2]) {
		t.Errorf("betweenness %v, want 0.5, 0, NaN", between)
	}
	whole := shape.GroupCentrality(ties, []int{0, 1, 2, 3, 4, 5})
	if !math.IsNaN(whole.Degree) || !math.IsNaN(whole.Closeness) || whole.Reach != 1 {
		t.Errorf("group of everybody: %+v", whole)
	}
	if nobody := shape.GroupCentrality(ties, nil); nobody.Degree != 0 || nobody.Closeness != 0 || nobody.Reach != 0 {
		t.Errorf("group of nobody: %+v", nobody)
	}
}

func TestGroupBetweennessOnAnyNumberOfWorkers(t *testing.T) {
	ties, codes := graphtest.Clustered(3, 400, 1600, 4)
	sets := make([][]int, 4)
	for i, c := range codes {
		sets[c] = append(sets[c], i)
	}
	var first []float64
	for _, workers := range []int{1, 2, 8} {
		got, err := shape.GroupBetweenness(work.WithWorkers(context.Background(), workers), ties, sets)
		if err != nil {
			t.Fatal(err)
		}
		if first == nil {
			first = got
		}
		if !slices.Equal(first, got) {
			t.Errorf("%d workers give other bits", workers)
		}
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := shape.GroupBetweenness(ctx, ties, sets); err == nil {
		t.Error("a canceled context gives no error")
	}
}

// fragmentation counts the pairs without a path one by one.
func fragmentation(t *graph.Ties, without []int) float64 {
	var list []graph.Tie
	for _, tie := range t.All() {
		if !slices.Contains(without, int(tie.A)) && !slices.Contains(without, int(tie.B)) {
			list = append(list, tie)
		}
	}
	labels, _ := shape.Components(graph.NewTies(t.Len(), false, list))
	apart, all := 0.0, 0.0
	for i := range labels {
		for j := range i {
			if !slices.Contains(without, i) && !slices.Contains(without, j) {
				all++
				if labels[i] != labels[j] {
					apart++
				}
			}
		}
	}
	return apart / all
}

// reach is the mean count of everybody by its distance, from the definition.
func reach(t *graph.Ties, set []int, of func(float64) float64) float64 {
	d := shape.NewDistances(t)
	sum := 0.0
	for i := range t.Len() {
		most := 0.0
		for _, k := range set {
			if g := d.Between(i, k); g >= 0 {
				most = max(most, of(float64(g)))
			}
		}
		sum += most
	}
	return sum / float64(t.Len())
}

func twoSteps(d float64) float64 {
	if d <= 2 {
		return 1
	}
	return 0
}

func byDistance(d float64) float64 { return 1 / max(1, d) }

// subsets calls each for every set of so many of n.
func subsets(n, size int, each func([]int)) {
	set := make([]int, 0, size)
	var from func(int)
	from = func(low int) {
		if len(set) == size {
			each(set)
			return
		}
		for i := low; i < n; i++ {
			set = append(set, i)
			from(i + 1)
			set = set[:len(set)-1]
		}
	}
	from(0)
}

// TestKeyPlayersAreTheBest holds the search against every set of up to three.
func TestKeyPlayersAreTheBest(t *testing.T) {
	for _, name := range []string{"krackhardt_kite", "florentine16", "karate", "disconnected", "path10", "star10", "ring12", "nine"} {
		known := graphtest.Reference(name)
		ties := known.Network.Ties(graph.Newman).Symmetric(graph.Maximum)
		d := shape.NewDistances(ties)
		for size := 1; size <= 3; size++ {
			var broken, near, far float64
			subsets(ties.Len(), size, func(set []int) {
				broken = max(broken, shape.Fragmentation(ties, set))
				if size < 3 {
					near = max(near, reach(ties, set, twoSteps))
					far = max(far, reach(ties, set, byDistance))
				}
			})
			set, got := shape.KeyFragmentation(ties, size)
			if !graphtest.Close(got, broken, 1e-9) || !graphtest.Close(got, fragmentation(ties, set), 1e-9) {
				t.Errorf("%s: fragmentation %v of %v, the best of %d is %v", name, got, set, size, broken)
			}
			if size == 3 {
				continue
			}
			if set, got := d.KeyReach(size, shape.TwoSteps); !graphtest.Close(got, near, 1e-9) {
				t.Errorf("%s: %v reach %v in two steps, the best %d %v", name, set, got, size, near)
			}
			if set, got := d.KeyReach(size, shape.ByDistance); !graphtest.Close(got, far, 1e-9) {
				t.Errorf("%s: %v reach %v by distance, the best %d %v", name, set, got, size, far)
			}
		}
	}
}

// TestKeyPlayers asks of any network that values are those of the sets, that they
// rise with the size and that a set has as many members as asked for.
func TestKeyPlayers(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		ties := graphtest.Draw(rt, rapid.Bool().Draw(rt, "directed"))
		flat := ties.Symmetric(graph.Maximum)
		d := shape.NewDistances(ties)
		near, far := 0.0, 0.0
		for size := 1; size <= 5; size++ {
			set, got := shape.KeyFragmentation(ties, size)
			if size+2 > ties.Len() != (set == nil) || set != nil && (len(set) != size || !graphtest.Close(got, fragmentation(flat, set), 1e-9)) {
				rt.Fatalf("%v: fragmentation %v", set, got)
			}
			if ties.Len() < size {
				continue
			}
			set, got = d.KeyReach(size, shape.TwoSteps)
			if len(set) != size || !graphtest.Close(got, reach(flat, set, twoSteps), 1e-9) || got < near-1e-9 {
				rt.Fatalf("%v: two steps %v after %v", set, got, near)
			}
			near = got
			set, got = d.KeyReach(size, shape.ByDistance)
			if len(set) != size || !graphtest.Close(got, reach(flat, set, byDistance), 1e-9) || got < far-0.02 || got > 1+1e-12 {
				rt.Fatalf("%v: by distance %v after %v", set, got, far)
			}
			far = got
		}
	})
}

func TestFragmentationUndefined(t *testing.T) {
	if x := shape.Fragmentation(graphtest.Path(3), []int{0, 1}); !math.IsNaN(x) {
		t.Errorf("fragmentation of one is %v", x)
	}
	if x := shape.Fragmentation(graphtest.Empty(4), nil); x != 1 {
		t.Errorf("fragmentation without ties is %v", x)
	}
}

func BenchmarkKeyFragmentation(b *testing.B) {
	ties, _ := graphtest.Clustered(1, 10000, 50000, 6)
	for b.Loop() {
		shape.KeyFragmentation(ties, 5)
	}
}

func BenchmarkKeyReach(b *testing.B) {
	ties, _ := graphtest.Clustered(1, 2000, 10000, 6)
	for b.Loop() {
		shape.NewDistances(ties).KeyReach(5, shape.ByDistance)
	}
}
