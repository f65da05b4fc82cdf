package doubt

import (
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph"
)

func stream(draw int) *rand.Rand { return chance.Stream(1, "bands", draw) }

// TestKnoke compares the two relations of Knoke and Wood with Pearson's
// correlation of the 90 ordered pairs, written out.
func TestKnoke(t *testing.T) {
	n := dataset(t, "knoke")
	a := measured(t.Context(), t, n, passes.Defaults())
	if got := a.Column("qap", "layer_a").Cell(0) + ", " + a.Column("qap", "layer_b").Cell(0); got != "relation: information, relation: money" {
		t.Errorf("the layers are %s", got)
	}
	if rows := a.Column("qap", "p").Len(); rows != 1 {
		t.Errorf("%d rows", rows)
	}
	// 49 arcs of information, 22 of money.
	if got, want := a.Column("qap", "correlation").Float(0), -0.05076061871433858; math.Abs(got-want) > 1e-12 {
		t.Errorf("correlation %v, want %v", got, want)
	}
	low, high := a.Column("qap", "low").Float(0), a.Column("qap", "high").Float(0)
	if p := a.Column("qap", "p").Float(0); !(low < 0 && high > 0 && p > 0.2) || a.Column("qap", "permutations").Float(0) != 10000 {
		t.Errorf("low %v, high %v, p %v", low, high, p)
	}
}

// cross builds a network in which a to d share cells 1 and 2 two by two, as told,
// e has a partnership but no activity, and a type of partnership is of those who
// share cells and another of those who do not.
func cross(t *testing.T) *graph.Network {
	t.Helper()
	b := graph.NewBuilder()
	must := func(err error) {
		if err != nil {
			t.Fatal(err)
		}
	}
	for _, id := range []string{"a", "b", "c", "d", "e"} {
		must(b.AddOrganization(graph.Organization{ID: id}))
	}
	for i, theme := range []string{"1", "1", "2", "2"} {
		must(b.AddActivity(graph.Activity{Organization: i, Theme: graph.Path{theme}, Beneficiaries: math.NaN()}))
	}
	pair := func(i, j int, kind string) {
		must(b.AddPartnership(graph.Partnership{Pair: true, Source: i, Target: j, Strength: 1, Type: kind}))
	}
	pair(0, 1, "same")
	pair(2, 3, "same")
	pair(0, 2, "other")
	pair(3, 4, "other")
	n, _ := b.Build(false)
	return n
}

// TestOverlapAndPartnership: of the six pairs of a to d, 1 and 6 overlap and are
// of type same; the other type has one of those that do not overlap.
func TestOverlapAndPartnership(t *testing.T) {
	a := measured(t.Context(), t, cross(t), passes.Defaults())
	want := map[string]float64{
		// Overlap 2 of 6, partnerships 3 of 6, both 2: (2·6-2·3)/√(2·4·3·3).
		"overlap, partnerships": 6 / math.Sqrt(72), "shared_cells, partnerships": 6 / math.Sqrt(72),
		"overlap, type: same": 1, "shared_cells, type: same": 1,
		// One of six, and not of the two: (0-2·1)/√(2·4·1·5).
		"overlap, type: other": -2 / math.Sqrt(40), "shared_cells, type: other": -2 / math.Sqrt(40),
		// Over all ten pairs, two of each: -4/√(2·8·2·8).
		"type: other, type: same": -4.0 / 16,
	}
	for i := range a.Column("qap", "p").Len() {
		pair := a.Column("qap", "layer_a").Cell(i) + ", " + a.Column("qap", "layer_b").Cell(i)
		if got := a.Column("qap", "correlation").Float(i); math.Abs(got-want[pair]) > 1e-12 {
			t.Errorf("%s: %v, want %v", pair, got, want[pair])
		}
		delete(want, pair)
		if p, adjusted := a.Column("qap", "p").Float(i), a.Column("qap", "p_adjusted").Float(i); !(p > 0 && p <= adjusted && adjusted <= 1) {
			t.Errorf("%s: p %v, adjusted %v", pair, p, adjusted)
		}
	}
	if len(want) > 0 {
		t.Errorf("not compared: %v", want)
	}
}

func TestWithoutPermutations(t *testing.T) {
	opt := passes.Defaults()
	opt.Permutations = 0
	a := measured(t.Context(), t, cross(t), opt)
	if strings.Count(file(t, a, "qap"), "\n") != 8 || !math.IsNaN(a.Column("qap", "p").Float(0)) ||
		math.IsNaN(a.Column("qap", "correlation").Float(0)) || a.Column("qap", "permutations").Float(0) != 0 {
		t.Error(file(t, a, "qap"))
	}
}

func TestMostLayers(t *testing.T) {
	b := graph.NewBuilder()
	for i := range 20 {
		if err := b.AddOrganization(graph.Organization{ID: string(rune('a' + i))}); err != nil {
			t.Fatal(err)
		}
	}
	for i := range 20 {
		for j := range i {
			kind := string(rune('a' + (i+j)%15))
			if err := b.AddPartnership(graph.Partnership{Pair: true, Source: i, Target: j, Strength: 1, Relation: kind}); err != nil {
				t.Fatal(err)
			}
		}
	}
	n, _ := b.Build(false)
	opt := passes.Defaults()
	opt.Permutations = 200
	d, a := passes.New(t.Context(), n, opt), registry.NewAnswers()
	if err := qapMetric.Compute(t.Context(), d, a); err != nil {
		t.Fatal(err)
	}
	if got, want := a.Column("qap", "p").Len(), mostLayers*(mostLayers-1)/2; got != want {
		t.Errorf("%d pairs of layers, want %d", got, want)
	}
}
