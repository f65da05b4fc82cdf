package finding

import (
	"math"
	"slices"
	"strings"
	"testing"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph"
)

// pairRow is a row of overlap.csv, of a and the next organization.
type pairRow struct {
	shared, alike, p float64
	containment      float64 // of either; 0 is a half of the one
	coordinated      bool
}

// pairAnswers returns overlap.csv, the figures of overlap as chance gives them.
func pairAnswers(rows ...pairRow) *registry.Answers {
	a := known(1)
	var other []string
	var shared, containmentA, containmentB, alike, expected, p []float64
	var coordinated []bool
	for i, r := range rows {
		other = append(other, string(rune('b'+i)))
		shared, alike, p = append(shared, r.shared), append(alike, r.alike), append(p, r.p)
		expected, coordinated = append(expected, 0.04), append(coordinated, r.coordinated)
		x, y := r.containment, r.containment
		if x == 0 {
			x, y = 0.5, 0.2
		}
		containmentA, containmentB = append(containmentA, x), append(containmentB, y)
	}
	a.Put("overlap", texts("organization_a", repeated(len(rows), "a")...), texts("organization_b", other...),
		numbers("shared_cells", shared...), numbers("containment_a", containmentA...), numbers("containment_b", containmentB...),
		bools("coordinated", coordinated...), numbers("uncoordinated_overlap", alike...), numbers("expected", expected...),
		numbers("p_adjusted", p...))
	a.SetFigure(overlapNumber, chance.Bare(float64(len(rows)), len(rows)))
	return a
}

func compared(value, expected, p float64, n int) chance.Figure {
	return chance.Figure{Value: value, Expected: expected, Low: expected - 2, High: expected + 2, P: p, N: n, Permutations: 1000}
}

func partners(t *testing.T) *graph.Network {
	return network(t, 5, "a-c", "c-d", "b-d", "b-c", "a-d", "d-e", "c-e")
}

func TestOverlapPairs(t *testing.T) {
	d := data(partners(t))
	one := pairRow{shared: 4, alike: 0.6, p: 0.01}
	says(t, All(d, pairAnswers(one)), "In 1 pair of organizations", "more work than chance would give",
		"They are a – b (4 combinations, less than 0.1 by chance)", "no joint partnership in force")
	says(t, All(d, pairAnswers(one, one, one, one)), "In 4 pairs", "Among them are a – b")
	says(t, All(d, pairAnswers(pairRow{shared: 4, alike: 0.6, p: 0.01, containment: 1})), "one organization under two spellings")
	for name, row := range map[string]pairRow{
		"by chance":   {shared: 4, alike: 0.6, p: 0.06},
		"not tested":  {shared: 4, alike: 0.6, p: math.NaN()},
		"one cell":    {shared: 1, alike: 0.6, p: 0.01},
		"coordinated": {shared: 4, coordinated: true, p: 0.01},
	} {
		for _, f := range All(d, pairAnswers(row)) {
			if f.PastChance || strings.Contains(f.Headline.String()+f.Detail.String(), "a – b") {
				t.Errorf("%s: spoke: %s", name, f.Headline)
			}
		}
	}
}

func TestOverlapTotals(t *testing.T) {
	d := data(partners(t))
	row := pairRow{shared: 4, alike: 0.6, p: 0.9}
	tests := []struct {
		name       string
		sum, pairs chance.Figure
		want       string
		says       []string
	}{
		{"less without partnership", compared(4, 12, 0.002, 2), compared(2, 3, 0.5, 2), "overlap/uncoordinated_overlap",
			[]string{"2 pairs of organizations work", "less overlap without a joint partnership in force than chance", "For 1 of these pairs no joint"}},
		{"more without partnership", compared(20, 12, 0.002, 2), compared(2, 3, 0.5, 2), "overlap/uncoordinated_overlap",
			[]string{"more overlap without a joint partnership in force than chance"}},
		{"fewer pairs", compared(12, 12, 0.9, 2), compared(2, 13, 0.002, 2), "overlap/overlap_pairs",
			[]string{"fewer than the 13 or so that chance would give", "11 to 15 such pairs in 95 of 100 draws (p = 0.004 after correction for the 2 comparisons"}},
		{"more pairs", compared(12, 12, 0.9, 2), compared(20, 13, 0.002, 2), "overlap/overlap_pairs", []string{"more than the 13 or so that chance would give"}},
		{"by chance", compared(12, 13, 0.4, 2), compared(2, 3, 0.4, 2), "overlap",
			[]string{"2 pairs of organizations work on the same theme", "no single pair without a joint partnership in force"}},
		{"past chance but small", compared(4, 6, 0.002, 2), compared(2, 3, 0.5, 2), "overlap", nil},
		{"Holm silences", compared(4, 12, 0.03, 2), compared(2, 13, 0.03, 2), "overlap", nil},
		{"no draws", chance.Bare(4, 2), chance.Bare(2, 2), "overlap", []string{"2 pairs of organizations work"}},
	}
	for _, x := range tests {
		t.Run(x.name, func(t *testing.T) {
			a := pairAnswers(row, pairRow{shared: 3, coordinated: true, p: 0.9})
			a.SetFigure(overlapSum, x.sum)
			a.SetFigure(overlapNumber, x.pairs)
			found := All(d, a)
			says(t, found, x.says...)
			if got := ids(found); got != x.want {
				t.Errorf("got %q, want %q", got, x.want)
			}
			if found[0].PastChance != (x.want != "overlap") {
				t.Errorf("PastChance is %v", found[0].PastChance)
			}
		})
	}
}

// TestOverlapOfNone wants pairs of which none is coordinated to be told so.
func TestOverlapOfNone(t *testing.T) {
	a := pairAnswers(pairRow{shared: 4, alike: 0.6, p: 0.9}, pairRow{shared: 3, alike: 0.6, p: 0.9})
	a.SetFigure(overlapSum, chance.Bare(4, 2))
	a.SetFigure(overlapNumber, chance.Bare(2, 2))
	says(t, All(data(partners(t)), a), "For none of these pairs is a joint partnership in force recorded in this list.")
}

func TestOverlapIsSilent(t *testing.T) {
	d := data(partners(t))
	for name, a := range map[string]*registry.Answers{
		"no pairs":    pairAnswers(),
		"coordinated": pairAnswers(pairRow{shared: 4, coordinated: true, p: 0.9}),
		"one cell":    pairAnswers(pairRow{shared: 1, alike: 0.6, p: 0.9}),
	} {
		if got := ids(All(d, a)); got != "" {
			t.Errorf("%s: spoke: %s", name, got)
		}
	}
	// Without partnerships on record there is nothing to compare overlap with;
	// that there are none is all that is told.
	a := pairAnswers(pairRow{shared: 4, alike: 0.6, p: 0.01})
	a.SetFigure(overlapSum, compared(4, 12, 0.002, 2))
	if got := ids(All(data(network(t, 3)), a)); got != "presence" {
		t.Errorf("no partnerships: spoke: %s", got)
	}
}

func TestCandidatesOrder(t *testing.T) {
	a := registry.NewAnswers()
	a.Put("overlap", texts("organization_a", "a", "b", "c", "d", "i"), texts("organization_b", "e", "f", "g", "h", "j"),
		numbers("shared_cells", 9, 3, 4, 1, 2), numbers("containment_a", 1, 0.5, 0.9, 1, 0.1), numbers("containment_b", 1, 0.2, 0.9, 1, 0.1),
		bools("coordinated", false, false, false, false, false), numbers("uncoordinated_overlap", 0.9, 0.9, 0.9, 1, 0.1),
		numbers("expected", 8, 2, 3, 0.9, 0.1), numbers("p_adjusted", 0.4, 0.5, 0.6, 1, 0.02))
	rows, past := Candidates(a)
	if want := []int{4, 2, 1, 0, 3}; past != 1 || !slices.Equal(rows, want) {
		t.Errorf("got %v and %d past chance, want %v and 1", rows, past, want)
	}
}

func TestComparisons(t *testing.T) {
	a := pairAnswers(pairRow{shared: 4, alike: 0.6, p: 0.01})
	a.SetFigure(overlapSum, compared(4, 12, 0.002, 2))
	a.SetFigure("share_across_sectors", acrossFigure(0.9, 0.5))
	if figures, pairs := Comparisons(data(partners(t)), a); figures != 2 || !pairs {
		t.Errorf("got %d and %v, want 2 and true", figures, pairs)
	}
	if figures, pairs := Comparisons(data(network(t, 3)), known(1)); figures != 0 || pairs {
		t.Errorf("got %d and %v, want 0 and false", figures, pairs)
	}
}
