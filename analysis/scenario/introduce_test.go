package scenario_test

import (
	"context"
	"slices"
	"strconv"
	"testing"

	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/scenario"
	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
	"example.org/lintas/graph/walk"
	"example.org/lintas/graph/words"
	"example.org/lintas/graph/work"
	"github.com/google/go-cmp/cmp"
)

func introductions(t testing.TB, n *graph.Network, w scenario.Wishes) []scenario.Introduction {
	t.Helper()
	list, ok, err := scenario.Introductions(context.Background(), dataOf(n), w)
	if err != nil || !ok {
		t.Fatal(ok, err)
	}
	return list
}

// reachWith adds up one over the distances between organizations of different
// sectors with ties added, pair by pair.
func reachWith(n *graph.Network, added ...[2]int) (sum, efficiency float64) {
	flat := n.Ties(graph.Newman).Symmetric(graph.Maximum)
	list := slices.Clone(flat.All())
	for _, p := range added {
		list = append(list, graph.Tie{A: int32(p[0]), B: int32(p[1]), Strength: 1})
	}
	t := graph.NewTies(n.Len(), false, list)
	for i := range t.Len() {
		for j, d := range walk.Between(t, i) {
			a, b := n.Codes()[i], n.Codes()[j]
			if d > 0 && i < j {
				efficiency += 2 / float64(d) / float64(n.Len()) / float64(n.Len()-1)
				if len(n.Sectors()) < 2 || a >= 0 && b >= 0 && a != b {
					sum += 1 / float64(d)
				}
			}
		}
	}
	return sum, efficiency
}

// TestIntroductionsGainWhatTheySay measures again after each introduction.
func TestIntroductionsGainWhatTheySay(t *testing.T) {
	networks := []*graph.Network{dataset(t, "tutorial-2025", graph.Filter{}), dataset(t, "knoke", graph.Filter{}), small(t)}
	for seed := range uint64(10) {
		ties := graphtest.Random(seed, 25, 30, seed%2 == 0)
		networks = append(networks, graphtest.Network(ties, graphtest.Codes(seed, 25, 3)))
	}
	for k, n := range networks {
		var pairs [][2]int
		total := 0.0
		before, efficiency := reachWith(n)
		for _, i := range introductions(t, n, scenario.Wishes{Number: 6}) {
			pairs = append(pairs, [2]int{i.A, i.B})
			after, better := reachWith(n, pairs...)
			total += i.Gain
			if !graphtest.Close(i.Reach, after-before, 1e-9) || !graphtest.Close(i.Efficiency, better-efficiency, 1e-9) ||
				!graphtest.Close(i.Gain, i.Reach+i.Overlap, 1e-12) || !graphtest.Close(i.Total, total, 1e-12) {
				t.Errorf("network %d: %+v, want reach %v, efficiency %v, total %v", k, i, after-before, better-efficiency, total)
			}
			before, efficiency = after, better
		}
	}
}

// TestIntroductionsAreNearlyTheBest holds the greedy set against every set of
// introductions among pairs with a common partner.
func TestIntroductionsAreNearlyTheBest(t *testing.T) {
	worst, sum, networks := 1.0, 0.0, 0
	for seed := range uint64(40) {
		ties := graphtest.Random(seed, 10, 14, false)
		n := graphtest.Network(ties, graphtest.Codes(seed, 10, 3))
		start, _ := reachWith(n)
		for number := 1; number <= 3; number++ {
			list := introductions(t, n, scenario.Wishes{Number: number})
			if len(list) < number {
				continue
			}
			pairs := feasible(n)
			best := 0.0
			each(len(pairs), number, func(set []int) {
				var added [][2]int
				for _, k := range set {
					added = append(added, pairs[k])
				}
				reach, _ := reachWith(n, added...)
				best = max(best, reach-start)
			})
			ratio := list[number-1].Total / best
			worst = min(worst, ratio)
			sum += ratio
			networks++
			if number == 1 && !graphtest.Close(ratio, 1, 1e-9) {
				t.Errorf("seed %d: the first gains %v, the best %v", seed, list[0].Gain, best)
			}
		}
	}
	t.Logf("greedy over best: %.4f on average of %d, %.4f at worst", sum/float64(networks), networks, worst)
	if networks < 10 || worst < 0.85 {
		t.Errorf("greedy over best is %v at worst of %d", worst, networks)
	}
}

// feasible returns the pairs at a distance of two.
func feasible(n *graph.Network) [][2]int {
	var out [][2]int
	flat := n.Ties(graph.Newman).Symmetric(graph.Maximum)
	for i := range n.Len() {
		for j, d := range walk.Between(flat, i) {
			if i < j && d == 2 {
				out = append(out, [2]int{i, j})
			}
		}
	}
	return out
}

func TestWishes(t *testing.T) {
	n := dataset(t, "tutorial-2025", graph.Filter{})
	index := func(reference string) int {
		i, err := n.Lookup(reference)
		if err != nil {
			t.Fatal(err)
		}
		return i
	}
	sector := func(key string) int32 {
		return int32(slices.IndexFunc(n.Sectors(), func(s graph.Sector) bool { return s.Key == key }))
	}
	plain := introductions(t, n, scenario.Wishes{Number: 5})
	first := [2]int{plain[0].A, plain[0].B}
	must := [2]int{index("aptc"), index("difabel")}
	w := scenario.Wishes{Number: 8, MaxEach: 1, Never: [][2]int{{first[1], first[0]}}, Must: [][2]int{must}, Spared: []int{plain[1].A}}
	list := introductions(t, n, w)
	times := map[int]int{}
	for k, i := range list {
		times[i.A]++
		times[i.B]++
		pair := [2]int{i.A, i.B}
		if k == 0 != (pair == must) || pair == first || i.A == w.Spared[0] || i.B == w.Spared[0] {
			t.Errorf("introduction %d is of %v", k, pair)
		}
	}
	for i, k := range times {
		if k > 1 {
			t.Errorf("%d is in %d introductions", i, k)
		}
	}
	if len(list) != 8 {
		t.Errorf("%d introductions, want 8", len(list))
	}
	for _, i := range introductions(t, n, scenario.Wishes{Number: 8, Between: []int32{sector("public"), sector("private")}}) {
		kinds := []int32{n.Codes()[i.A], n.Codes()[i.B]}
		slices.Sort(kinds)
		if want := []int32{min(sector("public"), sector("private")), max(sector("public"), sector("private"))}; !slices.Equal(kinds, want) {
			t.Errorf("between %v, want %v", kinds, want)
		}
	}
}

// TestIntroductionReasons wants the reasons of two that a partner, a place and
// other work bring together.
func TestIntroductionReasons(t *testing.T) {
	b := graph.NewBuilder()
	must := func(err error) {
		if err != nil {
			t.Fatal(err)
		}
	}
	for k, id := range []string{"a", "b", "c"} {
		must(b.AddOrganization(graph.Organization{ID: id, Name: "Org " + id, Sector: []string{"public", "private"}[k%2], Region: "r"}))
	}
	for _, p := range [][2]int{{0, 1}, {1, 2}} {
		must(b.AddPartnership(graph.Partnership{Pair: true, Source: p[0], Target: p[1], Strength: 1}))
	}
	for _, a := range []graph.Activity{
		{Organization: 0, Theme: graph.Path{"water"}, Place: graph.Path{"x"}, TargetGroup: "children"},
		{Organization: 2, Theme: graph.Path{"water"}, Place: graph.Path{"x"}, TargetGroup: "children"},
		{Organization: 2, Theme: graph.Path{"school"}, Place: graph.Path{"x"}},
		{Organization: 1, Theme: graph.Path{"school"}, Place: graph.Path{"y"}}} {
		must(b.AddActivity(a))
	}
	n, _ := b.Build(false)
	list := introductions(t, n, scenario.Wishes{Number: 3})
	if len(list) != 1 {
		t.Fatalf("%+v", list)
	}
	const want = "common partners: Org b; both work in x; for the same people: children; different work there: school, water; the same work, no coordination recorded in this list: water"
	if got := list[0].Why(n, words.English); got != want {
		t.Errorf("%q, want %q", got, want)
	}
	// a and c are of one sector: only their overlap counts.
	if i := list[0]; i.Reach != 0 || i.Overlap <= 0 || i.Gain != i.Overlap || i.Distance != 2 || i.Efficiency <= 0 {
		t.Errorf("%+v", i)
	}
}

func TestIntroductionsOfFew(t *testing.T) {
	for _, name := range []string{"empty5", "star10", "disconnected", "directed40"} {
		list := introductions(t, graphtest.Reference(name).Network, scenario.Wishes{Number: 3})
		// Nothing says how to introduce those who have neither a partner nor a place.
		if want := name != "empty5"; len(list) > 0 != want {
			t.Errorf("%s: %d introductions", name, len(list))
		}
	}
	none, _ := graph.NewBuilder().Build(false)
	if list := introductions(t, none, scenario.Wishes{Number: 3}); len(list) != 0 {
		t.Errorf("of nobody: %v", list)
	}
}

func TestIntroductionsOnAnyNumberOfWorkers(t *testing.T) {
	ties, codes := graphtest.Clustered(1, 700, 1400, 5)
	for _, n := range []*graph.Network{dataset(t, "tutorial-2025", graph.Filter{}), graphtest.Network(ties, codes)} {
		var first string
		for _, workers := range []int{1, 2, 8} {
			ctx := work.WithWorkers(context.Background(), workers)
			list, _, err := scenario.Introductions(ctx, dataOf(n), scenario.Wishes{Number: 6, MaxEach: 2})
			if err != nil {
				t.Fatal(err)
			}
			got := csv(t, scenario.IntroductionTable(n, list, words.Indonesian))
			if first == "" {
				first = got
			}
			if diff := cmp.Diff(first, got); diff != "" {
				t.Errorf("%d workers: %s", workers, diff)
			}
		}
	}
}

// BenchmarkLeavings and BenchmarkIntroductions are of networks as partnerships
// make them.
func BenchmarkLeavings(b *testing.B) {
	overSizes(b, func(ctx context.Context, d *passes.Data) error {
		_, err := scenario.Leavings(ctx, d)
		return err
	})
}

func BenchmarkIntroductions(b *testing.B) {
	overSizes(b, func(ctx context.Context, d *passes.Data) error {
		_, _, err := scenario.Introductions(ctx, d, scenario.Wishes{Number: 20})
		return err
	})
}

func overSizes(b *testing.B, do func(context.Context, *passes.Data) error) {
	for _, size := range []int{50, 1000, 10_000} {
		ties, codes := graphtest.Clustered(1, size, 5*size, 6)
		n := graphtest.Network(ties, codes)
		b.Run(strconv.Itoa(size), func(b *testing.B) {
			for b.Loop() {
				if err := do(context.Background(), dataOf(n)); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
