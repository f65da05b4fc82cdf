package resilience

import (
	"context"
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
	"example.org/lintas/graph/shape"
	"example.org/lintas/graph/work"
	"pgregory.net/rapid"
)

func answersOf(t testing.TB, ctx context.Context, n *graph.Network) *registry.Answers {
	t.Helper()
	d, a := passes.New(ctx, n, passes.Defaults()), registry.NewAnswers()
	for _, m := range Metrics() {
		if err := m.Compute(ctx, d, a); err != nil {
			t.Fatal(err)
		}
	}
	return a
}

// linesOf returns the rows of sets.csv as text.
func linesOf(a *registry.Answers) []string {
	var out []string
	for k := range a.Column("sets", "kind").Len() {
		var cells []string
		for _, name := range []string{"kind", "set", "measure", "members", "n", "value"} {
			cells = append(cells, a.Column("sets", name).Cell(k))
		}
		out = append(out, strings.Join(cells, "|"))
	}
	return out
}

// TestSectorsReference compares with group_degree_centrality and
// group_closeness_centrality of NetworkX 3.6.1.
func TestSectorsReference(t *testing.T) {
	for _, want := range []struct {
		network, sector   string
		degree, closeness float64
	}{
		{"karate", "Instructor", 0.4117647058823529, 0.6296296296296297},
		{"karate", "Officer", 0.35294117647058826, 0.5862068965517241},
		{"krackhardt_kite", "A", 0.6666666666666666, 0.6666666666666666},
		{"krackhardt_kite", "B", 0.7142857142857143, 0.7},
		{"krackhardt_kite", "C", 0.2857142857142857, 0.5833333333333334},
		{"planted500", "water", 0.30434782608695654, math.NaN()},
		{"planted500", "shelter", 0.2876712328767123, math.NaN()},
	} {
		a := answersOf(t, context.Background(), graphtest.Reference(want.network).Network)
		found := 0
		for k := range a.Column("sets", "kind").Len() {
			if a.Column("sets", "kind").Cell(k) != "sector" || !strings.EqualFold(a.Column("sets", "set").Cell(k), want.sector) {
				continue
			}
			value := a.Column("sets", "value").Float(k)
			switch a.Column("sets", "measure").Cell(k) {
			case "group_degree":
				found++
				if !graphtest.Close(value, want.degree, 1e-9) {
					t.Errorf("degree of %s is %v, want %v", want.sector, value, want.degree)
				}
			case "group_closeness":
				found++
				if !math.IsNaN(want.closeness) && !graphtest.Close(value, want.closeness, 1e-9) {
					t.Errorf("closeness of %s is %v, want %v", want.sector, value, want.closeness)
				}
			}
		}
		if found != 2 {
			t.Errorf("%s of %s: %d rows", want.sector, want.network, found)
		}
	}
}

// committee is a path a–b–c–d–e of a partnership of three, c leading it, and two
// pairs in a forum.
func committee(t *testing.T) *graph.Network {
	b := graph.NewBuilder()
	for i, sector := range []string{"x", "x", "y", "y", ""} {
		name := string(rune('a' + i))
		if err := b.AddOrganization(graph.Organization{ID: name, Name: strings.ToUpper(name), Sector: sector}); err != nil {
			t.Fatal(err)
		}
	}
	for _, p := range []graph.Partnership{
		{ID: "p1", Name: "Steering", Type: "strategic", Strength: 1, Members: []graph.Member{
			{Organization: 1, Role: graph.Implementer}, {Organization: 2, Role: graph.Lead}, {Organization: 3, Role: graph.Implementer}}},
		{ID: "p2", Type: "operational", Strength: 1, Forums: []string{"Water"}, Pair: true, Source: 0, Target: 1},
		{ID: "p3", Type: "operational", Strength: 1, Forums: []string{"Water"}, Members: []graph.Member{
			{Organization: 3, Role: graph.Lead}, {Organization: 4, Role: graph.Implementer}}},
	} {
		if err := b.AddPartnership(p); err != nil {
			t.Fatal(err)
		}
	}
	n, _ := b.Build(false)
	return n
}

// TestSetsByHand has a and e hanging from the triangle b–c–d.
func TestSetsByHand(t *testing.T) {
	got := linesOf(answersOf(t, context.Background(), committee(t)))
	for _, want := range []string{
		// Without b: a, and c–d–e: 3 of 6 pairs apart; without b and d a, c, e.
		"key_players||fragmentation|B|1|0.5",
		"key_players||fragmentation|B; D|2|1",
		// From b everybody is within two ties; by distance 1+1+1+1+1/2.
		"key_players||reach_two_steps|B|1|1",
		"key_players||reach_by_distance|B|1|0.9",
		"forum|Water|group_degree|A; B; D; E|4|1",
		// The steering committee b, c, d reaches everybody and lies between a and e.
		"largest_partnership|Steering|group_degree|B; C; D|3|1",
		"largest_partnership|Steering|group_closeness|B; C; D|3|1",
		"largest_partnership|Steering|group_betweenness|B; C; D|3|1",
		"largest_partnership|Steering|reach_two_steps|B; C; D|3|1",
		// The leads c and d: b and e of a, b, e are tied; a–b has no lead between.
		"leads||group_degree|C; D|2|0.666666666667",
		"leads||group_closeness|C; D|2|0.75",
		"leads||group_betweenness|C; D|2|0.666666666667",
		"leads_of_type|operational|group_degree|D|1|0.75",
		"leads_of_type|strategic|group_degree|C|1|0.5",
	} {
		if !slices.Contains(got, want) {
			t.Errorf("%q is missing in\n%s", want, strings.Join(got, "\n"))
		}
	}
	for _, line := range got {
		if strings.Contains(line, "unknown") {
			t.Errorf("%q: the unknown sector is a set", line)
		}
		if strings.HasPrefix(line, "key_players||reach_two_steps|B; D") {
			t.Errorf("%q: one reached everybody already", line)
		}
	}
}

// TestSetsProperties asks of any network for values of shares, sizes that fit the
// members, and the fragmentation of those that were named.
func TestSetsProperties(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		ties := graphtest.Draw(rt, rapid.Bool().Draw(rt, "directed"))
		n := graphtest.Network(ties, graphtest.DrawCodes(rt, ties.Len()))
		a := answersOf(t, context.Background(), n)
		flat := ties.Symmetric(graph.Maximum)
		for k := range a.Column("sets", "kind").Len() {
			value := a.Column("sets", "value").Float(k)
			if value < -1e-12 || value > 1+1e-12 {
				rt.Fatalf("%v is no share", linesOf(a)[k])
			}
			var set []int
			for _, name := range strings.Split(a.Column("sets", "members").Cell(k), "; ") {
				i, err := n.Lookup(name)
				if err != nil {
					rt.Fatal(err)
				}
				set = append(set, i)
			}
			if float64(len(set)) != a.Column("sets", "n").Float(k) {
				rt.Fatalf("%v has another size", linesOf(a)[k])
			}
			if a.Column("sets", "measure").Cell(k) == "fragmentation" && !graphtest.Close(value, shape.Fragmentation(flat, set), 1e-12) {
				rt.Fatalf("%v, want %v", linesOf(a)[k], shape.Fragmentation(flat, set))
			}
		}
	})
}

func TestSetsOnAnyNumberOfWorkers(t *testing.T) {
	ties, codes := graphtest.Clustered(5, 300, 1200, 5)
	n := graphtest.Network(ties, codes)
	first := linesOf(answersOf(t, work.WithWorkers(context.Background(), 1), n))
	for _, workers := range []int{2, 8} {
		if got := linesOf(answersOf(t, work.WithWorkers(context.Background(), workers), n)); !slices.Equal(first, got) {
			t.Errorf("%d workers give other rows", workers)
		}
	}
	if !slices.ContainsFunc(first, func(line string) bool { return strings.HasPrefix(line, "sector|s0|group_degree|o0") }) {
		t.Error("a small sector has no members")
	}
}

func TestSetsOfSmallNetworks(t *testing.T) {
	for name, ties := range map[string]*graph.Ties{
		"none": graphtest.Empty(0), "one": graphtest.Empty(1), "two apart": graphtest.Empty(2), "dyad": graphtest.Path(2),
	} {
		lines := linesOf(answersOf(t, context.Background(), graphtest.Network(ties, make([]int32, ties.Len()))))
		if len(ties.All()) == 0 && len(lines) > 0 {
			t.Errorf("%s: %v", name, lines)
		}
	}
}

func TestLargest(t *testing.T) {
	var sets []named
	for i := range mostGroups + 5 {
		sets = append(sets, named{"forum", fmt.Sprint(i), make([]int, 1+i%2)})
	}
	got := largest(sets)
	if len(got) != mostGroups || got[0].name != "0" {
		t.Errorf("%d sets from %q", len(got), got[0].name)
	}
	two := 0
	for _, s := range got {
		two += len(s.members) - 1
	}
	if two != (mostGroups+5)/2 {
		t.Errorf("%d of the large ones are left", two)
	}
}

func TestSetsStop(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	n := graphtest.Reference("karate").Network
	if err := sets.Compute(ctx, passes.New(ctx, n, passes.Defaults()), registry.NewAnswers()); err == nil {
		t.Error("a canceled run gives no error")
	}
}

func BenchmarkSets(b *testing.B) {
	for _, size := range [][2]int{{1000, 5000}, {10000, 50000}, {100000, 500000}} {
		ties, codes := graphtest.Clustered(1, size[0], size[1], 6)
		n := graphtest.Network(ties, codes)
		d := passes.New(context.Background(), n, passes.Defaults())
		b.Run(fmt.Sprint(size[0]), func(b *testing.B) {
			for b.Loop() {
				if err := sets.Compute(context.Background(), d, registry.NewAnswers()); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
