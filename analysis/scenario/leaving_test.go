package scenario_test

import (
	"context"
	"math"
	"slices"
	"testing"

	"example.org/lintas/analysis"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/scenario"
	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
	"example.org/lintas/graph/read"
	"example.org/lintas/graph/walk"
	"example.org/lintas/graph/work"
	"github.com/google/go-cmp/cmp"
)

func dataOf(n *graph.Network) *passes.Data {
	opt := passes.Defaults()
	opt.Permutations, opt.Bands = 0, 0
	return passes.New(context.Background(), n, opt)
}

// TestLeavingsAreSimulations holds what the ranking says of each organization
// against taking it out and measuring again.
func TestLeavingsAreSimulations(t *testing.T) {
	for _, name := range []string{"tutorial-2025", "small"} {
		n := small(t)
		if name != "small" {
			n = dataset(t, name, graph.Filter{})
		}
		before := run(t, n)
		all, err := scenario.Leavings(context.Background(), before.Data)
		if err != nil {
			t.Fatal(err)
		}
		sets, err := scenario.LeavingSets(context.Background(), before.Data)
		if err != nil {
			t.Fatal(err)
		}
		if len(all) != n.Len() || name != "small" && len(sets) != 2 {
			t.Errorf("%s: %d organizations and %d sets", name, len(all), len(sets))
		}
		for _, l := range append(all[:min(len(all), 6)], sets...) {
			var s read.Scenario
			for _, i := range l.Organizations {
				s.Remove.Organizations = append(s.Remove.Organizations, n.Organizations()[i].ID)
			}
			changed, err := scenario.Apply(n, &s)
			if err != nil {
				t.Fatal(err)
			}
			sim, err := scenario.Simulate(context.Background(), before, run(t, changed))
			if err != nil {
				t.Fatal(err)
			}
			got := []int{int(l.Pairs), l.Sectors, l.Gaps, l.Sole, l.WithoutLead, l.WithoutFunder, l.Ended}
			// Needs and cells of nobody but those who leave.
			want := []int{sim.PairsCut, len(sim.SectorsCut), len(sim.Gaps), len(sim.Lost), len(sim.WithoutLead), len(sim.WithoutFunder), len(sim.Ended)}
			if !slices.Equal(got, want) {
				t.Errorf("%s without %v: %v, want %v", name, s.Remove.Organizations, got, want)
			}
			if want := lossByHand(n, l.Organizations); !graphtest.Close(l.Loss, want, 1e-9) {
				t.Errorf("%s without %v: loss %v, want %v", name, s.Remove.Organizations, l.Loss, want)
			}
		}
	}
}

func run(t testing.TB, n *graph.Network) *analysis.Result {
	t.Helper()
	opt := passes.Defaults()
	opt.Permutations, opt.Bands = 0, 0
	r, err := analysis.Run(context.Background(), n, graph.Left{}, opt)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// lossByHand adds up one over every distance between others, with and without the
// set.
func lossByHand(n *graph.Network, set []int) float64 {
	flat := n.Ties(graph.Newman).Symmetric(graph.Maximum)
	var left []graph.Tie
	for _, tie := range flat.All() {
		if !slices.Contains(set, int(tie.A)) && !slices.Contains(set, int(tie.B)) {
			left = append(left, tie)
		}
	}
	reach := func(t *graph.Ties) float64 {
		sum := 0.0
		for i := range t.Len() {
			for j, d := range walk.Between(t, i) {
				a, b := n.Codes()[i], n.Codes()[j]
				across := len(n.Sectors()) < 2 || a >= 0 && b >= 0 && a != b
				if across && d > 0 && !slices.Contains(set, i) && !slices.Contains(set, j) {
					sum += 1 / float64(d)
				}
			}
		}
		return sum
	}
	before := reach(flat)
	if before == 0 {
		return math.NaN()
	}
	return 1 - reach(graph.NewTies(n.Len(), false, left))/before
}

// TestLeavingSetsAreTheWorst holds the search against every set.
func TestLeavingSetsAreTheWorst(t *testing.T) {
	found, missed := 0, 0
	for seed := range uint64(30) {
		ties := graphtest.Random(seed, 12, 17, false)
		n := graphtest.Network(ties, graphtest.Codes(seed, 12, 3))
		sets, err := scenario.LeavingSets(context.Background(), dataOf(n))
		if err != nil {
			t.Fatal(err)
		}
		for _, l := range sets {
			worst := 0.0
			each(n.Len(), len(l.Organizations), func(set []int) { worst = max(worst, known(lossByHand(n, set))) })
			if !graphtest.Close(l.Loss, lossByHand(n, l.Organizations), 1e-9) {
				t.Fatalf("loss of %v is %v", l.Organizations, l.Loss)
			}
			if found++; l.Loss < worst-1e-9 {
				missed++
			}
		}
	}
	t.Logf("%d of %d sets are not the worst", missed, found)
	if found < 20 || 10*missed > found {
		t.Errorf("%d of %d sets are not the worst", missed, found)
	}
}

func known(x float64) float64 {
	if math.IsNaN(x) {
		return 0
	}
	return x
}

// each calls do for every set of so many of n.
func each(n, size int, do func(set []int)) {
	set := make([]int, 0, size)
	var from func(int)
	from = func(low int) {
		if len(set) == size {
			do(set)
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

func TestLeavingsOnAnyNumberOfWorkers(t *testing.T) {
	n := dataset(t, "tutorial-2025", graph.Filter{})
	var first string
	for _, workers := range []int{1, 2, 8} {
		ctx := work.WithWorkers(context.Background(), workers)
		all, err := scenario.Leavings(ctx, dataOf(n))
		if err != nil {
			t.Fatal(err)
		}
		sets, err := scenario.LeavingSets(ctx, dataOf(n))
		if err != nil {
			t.Fatal(err)
		}
		got := csv(t, scenario.LeavingTable(n, append(all, sets...)))
		if first == "" {
			first = got
		}
		if diff := cmp.Diff(first, got); diff != "" {
			t.Errorf("%d workers: %s", workers, diff)
		}
	}
}

func TestLeavingsOfFew(t *testing.T) {
	for _, name := range []string{"empty5", "star10", "disconnected", "directed40"} {
		n := graphtest.Reference(name).Network
		all, err := scenario.Leavings(context.Background(), dataOf(n))
		if err != nil || len(all) != n.Len() {
			t.Errorf("%s: %d, %v", name, len(all), err)
		}
		if _, err := scenario.LeavingSets(context.Background(), dataOf(n)); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	none, _ := graph.NewBuilder().Build(false)
	if all, err := scenario.Leavings(context.Background(), dataOf(none)); err != nil || len(all) != 0 {
		t.Errorf("nobody: %v, %v", all, err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := scenario.Leavings(ctx, dataOf(small(t))); err == nil {
		t.Error("a canceled context gives no error")
	}
}
