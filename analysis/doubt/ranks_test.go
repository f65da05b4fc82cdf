package doubt

import (
	"math"
	"slices"
	"testing"

	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func TestRanking(t *testing.T) {
	nan := math.NaN()
	for _, test := range []struct {
		values   []float64
		smallest bool
		want     []int32
	}{
		{[]float64{3, 1, 2}, false, []int32{1, 3, 2}},
		{[]float64{3, 1, 2}, true, []int32{3, 1, 2}},
		{[]float64{2, 5, 2, 1}, false, []int32{2, 1, 2, 4}},
		{[]float64{nan, 1, nan, 2}, false, []int32{0, 2, 0, 1}},
		// Rounding makes no difference, neither beside the value nor beside 0.
		{[]float64{0.1 + 0.2, 0.3, 1}, false, []int32{2, 2, 1}},
		{[]float64{0, 1e-17, 1}, false, []int32{2, 2, 1}},
		{[]float64{0, 0}, true, []int32{1, 1}},
		{nil, false, []int32{}},
	} {
		if diff := cmp.Diff(test.want, ranking(test.values, test.smallest)); diff != "" {
			t.Errorf("%v: %s", test.values, diff)
		}
	}
}

func TestRankingAsDefined(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		values := rapid.SliceOf(rapid.Custom(func(t *rapid.T) float64 { return float64(rapid.IntRange(0, 5).Draw(t, "value")) })).Draw(rt, "values")
		for i, rank := range ranking(values, false) {
			larger := 0
			for _, x := range values {
				if x > values[i] {
					larger++
				}
			}
			if int(rank) != larger+1 {
				rt.Errorf("%v has rank %d of %v, %d are larger", values[i], rank, values, larger)
			}
		}
	})
}

// star is a hub, 0, with ten partners, half of one sector.
func star() *graph.Network {
	codes := make([]int32, 11)
	for i := range 5 {
		codes[i+1] = 1
	}
	return graphtest.Network(graphtest.Star(11), codes)
}

// TestStar: of the ten ties one is left out at a time. The hub keeps rank 1 in
// all measures. A partner is among the second, or the last where its tie is the
// one left out, which is so in a tenth of the resamples and thus beyond the 95 %
// point. Without its tie it has no constraint, where all others are the second.
func TestStar(t *testing.T) {
	opt := passes.Defaults()
	opt.Bands = 1000
	a := measured(t.Context(), t, star(), opt)
	want := map[string][2]int{
		"betweenness": {2, 2}, "brokerage_total": {2, 2}, "cross_sector_betweenness": {2, 2}, "constraint": {2, 2},
		"closeness": {2, 11}, "harmonic": {2, 11}, "eigenvector": {2, 11}, "pagerank": {2, 11}, "degree": {2, 11},
	}
	for _, measure := range measures {
		if low, high, ok := Band(a, measure, 0); low != 1 || high != 1 || !ok {
			t.Errorf("%s: the hub has the ranks %d to %d", measure, low, high)
		}
		for i := 1; i < 11; i++ {
			if low, high, ok := Band(a, measure, i); [2]int{low, high} != want[measure] || !ok {
				t.Errorf("%s: partner %d has the ranks %d to %d, want %v", measure, i, low, high, want[measure])
			}
			if !Tell(a, measure, 0, i) || !Tell(a, measure, i, 0) || i > 1 && Tell(a, measure, 1, i) {
				t.Errorf("%s: hub and partner %d, or partners 1 and %d", measure, i, i)
			}
		}
	}
}

// TestRows holds ranks.csv against organizations.csv.
func TestRows(t *testing.T) {
	opt := passes.Defaults()
	opt.Bands = 60
	for _, n := range []*graph.Network{graphtest.Reference("karate").Network, graphtest.Reference("directed40").Network} {
		a := measured(t.Context(), t, n, opt)
		rows, column := a.Column("ranks", "id").Len(), func(name string, i int) string { return a.Column("ranks", name).Cell(i) }
		each := rows / n.Len()
		if rows != each*n.Len() || each != len(measures) {
			t.Fatalf("%d rows for %d organizations", rows, n.Len())
		}
		for i := range rows {
			o, metric := i/each, column("metric", i)
			if column("id", i) != n.Organizations()[o].ID || column("name", i) != n.Organizations()[o].Name {
				t.Fatalf("row %d is of %s", i, column("id", i))
			}
			values := a.Column("organizations", metric)
			if column("value", i) != values.Cell(o) {
				t.Errorf("%s of %s is %s, want %s", metric, column("id", i), column("value", i), values.Cell(o))
			}
			better := 0
			for j := range n.Len() {
				x, y := values.Float(j), values.Float(o)
				if smallestFirst(metric) {
					x, y = y, x
				}
				if x > y+1e-7*math.Abs(y) {
					better++
				}
			}
			rank := a.Column("ranks", "rank").Float(i)
			if !math.IsNaN(rank) && int(rank) != better+1 {
				t.Errorf("%s of %s has rank %v, %d are better", metric, column("id", i), rank, better)
			}
			low, high := a.Column("ranks", "rank_low").Float(i), a.Column("ranks", "rank_high").Float(i)
			if low < 1 || high > float64(n.Len()) || low > high {
				t.Errorf("%s of %s has the band %v to %v", metric, column("id", i), low, high)
			}
		}
	}
}

// TestSampleLeavesOutATenth asks of the resamples that each leaves out as many
// ties and every tie is left out about as often.
func TestSampleLeavesOutATenth(t *testing.T) {
	for name, want := range map[string]int{"karate": 8, "directed40": 0} {
		d := passes.New(t.Context(), graphtest.Reference(name).Network, passes.Defaults())
		all := d.Ties.All()
		if want == 0 {
			want = int(math.Round(float64(len(all)) / 10))
		}
		times := map[[2]int32]int{}
		const draws = 2000
		for draw := range draws {
			s := without(d, stream(draw))
			if left := len(all) - len(s.ties.All()); left != want {
				t.Fatalf("%s: %d of %d ties left out, want %d", name, left, len(all), want)
			}
			for _, tie := range s.ties.All() {
				times[[2]int32{tie.A, tie.B}]++
			}
		}
		for _, tie := range all {
			share := float64(times[[2]int32{tie.A, tie.B}]) / draws
			if math.Abs(share-(1-float64(want)/float64(len(all)))) > 0.03 {
				t.Errorf("%s: tie %d–%d is in %.3f of the resamples", name, tie.A, tie.B, share)
			}
		}
	}
}

// TestResampledAsMeasured holds what the passes compute on the whole network
// against the columns of the run.
func TestResampledAsMeasured(t *testing.T) {
	for _, name := range []string{"karate", "directed40", "disconnected", "florentine16"} {
		n := graphtest.Reference(name).Network
		opt := passes.Defaults()
		opt.Bands, opt.Permutations = 0, 0
		a := measured(t.Context(), t, n, opt)
		d := passes.New(t.Context(), n, opt)
		whole := sample{d.Ties, d.Flat, n.Codes()}
		for _, p := range resampled {
			values, err := p.values(t.Context(), whole)
			if err != nil {
				t.Fatal(err)
			}
			for m, measure := range p.measures {
				column := a.Column("organizations", measure)
				var want []float64
				for i := range n.Len() {
					want = append(want, column.Float(i))
				}
				smallest := smallestFirst(measure)
				if diff := cmp.Diff(ranking(want, smallest), ranking(values[m], smallest)); diff != "" {
					t.Errorf("%s of %s: %s", measure, name, diff)
				}
			}
		}
	}
}

func TestNoBands(t *testing.T) {
	opt := passes.Defaults()
	var a *registry.Answers
	for _, opt.Bands = range []int{0, leastResamples - 1} {
		a = measured(t.Context(), t, star(), opt)
		if _, _, ok := Band(a, "degree", 0); ok || Tell(a, "degree", 0, 1) || a.Column("ranks", "rank").Float(0) != 1 {
			t.Errorf("%d resamples: there are bands from too few, or no ranks", opt.Bands)
		}
	}
	if Tell(registry.NewAnswers(), "degree", 0, 1) || Tell(a, "height", 0, 1) {
		t.Error("told apart by nothing")
	}
}

// A network too large for betweenness has bands in the other measures.
func TestTooLarge(t *testing.T) {
	ties, codes := graphtest.Clustered(3, 3000, 12000, 4)
	d := passes.New(t.Context(), graphtest.Network(ties, codes), passes.Options{Bands: leastResamples, Symmetrize: graph.Maximum})
	for i, want := range []bool{false, true, true} {
		b, err := resampled[i].bands(t.Context(), d)
		if err != nil || (b != nil) != want {
			t.Errorf("%v: bands %v, %v; want %v", resampled[i].measures, b != nil, err, want)
		}
	}
}

func TestMeasuresAreResampled(t *testing.T) {
	var all []string
	for _, p := range resampled {
		all = append(all, p.measures...)
	}
	slices.Sort(all)
	want := slices.Sorted(slices.Values(measures))
	if diff := cmp.Diff(want, all); diff != "" {
		t.Error(diff)
	}
}
