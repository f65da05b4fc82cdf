package scenario

import (
	"math"
	"math/rand/v2"
	"testing"

	"example.org/lintas/analysis"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
	"pgregory.net/rapid"
)

// without returns the ties and sectors of a network less one organization.
func without(ties *graph.Ties, codes []int32, i int) (*graph.Ties, []int32) {
	var list []graph.Tie
	less := func(k int32) int32 {
		if int(k) > i {
			return k - 1
		}
		return k
	}
	for _, t := range ties.All() {
		if int(t.A) != i && int(t.B) != i {
			t.A, t.B = less(t.A), less(t.B)
			list = append(list, t)
		}
	}
	return graph.NewTies(ties.Len()-1, ties.IsDirected(), list), append(append([]int32{}, codes[:i]...), codes[i+1:]...)
}

// TestLeaveOneOut holds every figure without an organization against the measures
// of the network that lacks it.
func TestLeaveOneOut(t *testing.T) {
	var only []string
	opt := passes.Defaults()
	opt.Permutations, opt.Bands = 0, 0
	figures := func(rt *rapid.T, n *graph.Network) *analysis.Result {
		r, err := analysis.Plan{Only: only}.Run(t.Context(), n, graph.Left{}, opt)
		if err != nil {
			rt.Fatal(err)
		}
		return r
	}
	for name := range leaveOneOut(passes.New(t.Context(), graphtest.Network(graphtest.Kite(), make([]int32, 10)), opt)) {
		only = append(only, name)
	}
	rapid.Check(t, func(rt *rapid.T) {
		ties := graphtest.Draw(rt, rapid.Bool().Draw(rt, "directed"))
		codes := graphtest.DrawCodes(rt, ties.Len())
		n := graphtest.Network(ties, codes)
		got := leaveOneOut(passes.New(t.Context(), n, opt))
		check := func(r *analysis.Result, without int) {
			for name, l := range got {
				want, ok := r.Answers.Figure(name)
				value := l.whole
				if without >= 0 {
					value = l.each[without]
				}
				if name == "fragmentation" && ties.IsDirected() {
					continue // that of network.csv follows the direction
				}
				if ok && !graphtest.Close(value, want.Value, 1e-12) {
					rt.Errorf("%s without %d is %v, want %v", name, without, value, want.Value)
				}
			}
		}
		check(figures(rt, n), -1)
		for i := range n.Len() {
			check(figures(rt, graphtest.Network(without(ties, codes, i))), i)
		}
	})
}

// TestStandardError draws many pairs of networks whose pairs are tied independently,
// where the standard error of the change of density is known:
// √(2 p(1−p)/pairs). The jackknife is right on average.
func TestStandardError(t *testing.T) {
	const n, p, draws = 25, 0.3, 60
	r := rand.New(rand.NewPCG(3, 4))
	network := func() *graph.Network {
		var list []graph.Tie
		for i := range int32(n) {
			for j := range i {
				if r.Float64() < p {
					list = append(list, graph.Tie{A: j, B: i, Strength: 1})
				}
			}
		}
		return graphtest.Network(graph.NewTies(n, false, list), make([]int32, n))
	}
	opt := passes.Defaults()
	squares := 0.0
	for range draws {
		before, after := network(), network()
		plan := analysis.Plan{Only: []string{"density"}}
		var snapshots []Snapshot
		for _, net := range []*graph.Network{before, after} {
			result, err := plan.Run(t.Context(), net, graph.Left{}, opt)
			must(t, err)
			snapshots = append(snapshots, Snapshot{"", result})
		}
		c := &Comparison{Lineup: LineUp(snapshots), To: 1}
		s := c.standardError(leaveOneOut(c.Before().Data)["density"], leaveOneOut(c.After().Data)["density"])
		squares += s * s
	}
	want := math.Sqrt(2 * p * (1 - p) / (n * (n - 1) / 2))
	if got := math.Sqrt(squares / draws); math.Abs(got/want-1) > 0.1 {
		t.Errorf("standard error %v on average, want %v", got, want)
	}
}

// TestBandOfFew wants no band from fewer than ten organizations.
func TestBandOfFew(t *testing.T) {
	for n, want := range map[int]bool{9: false, 10: true} {
		l := LineUp([]Snapshot{measured(t, "x", graphtest.Network(graphtest.Ring(n), make([]int32, n))),
			measured(t, "y", graphtest.Network(graphtest.Star(n), make([]int32, n)))})
		if m := Compare(l, 0, 1).Metric(AtNetwork, "", "density"); math.IsNaN(m.Low) == want {
			t.Errorf("%d organizations: %+v", n, m)
		}
	}
}

func BenchmarkCompare(b *testing.B) {
	ties, codes := graphtest.Clustered(1, 1000, 5000, 6)
	s := measured(b, "x", graphtest.Network(ties, codes))
	l := LineUp([]Snapshot{s, {"y", s.Result}})
	b.ReportAllocs()
	for b.Loop() {
		Compare(l, 0, 1)
	}
}
