package bridging

import (
	"context"
	"math"
	"slices"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
)

var mixing = registry.Metric{
	Columns: slices.Concat(mixingColumns, sectorColumns, sectorChanceColumns, indexColumns),
	Compute: func(ctx context.Context, d *passes.Data, a *registry.Answers) error {
		s := newStatistics(d)
		cells := newTally(s.sectors)
		draws := newDraws(s)
		count := chance.Draws(d.Permutations, 2e9, float64(len(s.ends)))
		if count < chance.MinDraws || s.known < 2 {
			count = 0
		}
		observed := chance.Mixing(s.sectors, s.ends, s.labels)
		err := chance.Labels(ctx, d.Seed, count, s.sectors, s.ends, s.labels, func(counts []int32) {
			cells.add(observed, counts)
			draws.add(s, counts)
		})
		if err != nil {
			return err
		}
		putMixing(d, a, s, observed, cells)
		putSectors(d, a, s, observed, draws)
		putSectorChance(d, a, s, observed, draws)
		putIndices(a, s, observed, draws)
		return nil
	},
}

var mixingColumns = []registry.Column{
	{File: "mixing", Name: "sector_a",
		Label:      words.Text{EN: "Sector", ID: "Sektor"},
		Definition: words.Text{EN: "one sector", ID: "satu sektor"}},
	{File: "mixing", Name: "sector_b",
		Label:      words.Text{EN: "And sector", ID: "Dengan sektor"},
		Definition: words.Text{EN: "the other sector; the same one for ties within it", ID: "sektor yang lain; sama untuk hubungan di dalam sektor"}},
	{File: "mixing", Name: "ties",
		Label:      words.Text{EN: "Ties", ID: "Hubungan"},
		Definition: words.Text{EN: "number of tied pairs between the two sectors", ID: "jumlah pasangan yang terhubung antara kedua sektor"}, Unit: "ties", Range: fromZero},
	{File: "mixing", Name: "possible",
		Label:      words.Text{EN: "Possible", ID: "Mungkin"},
		Definition: words.Text{EN: "number of pairs that could be tied", ID: "jumlah pasangan yang mungkin terhubung"},
		Formula:    "n_a n_b; within C(n_a, 2)", Unit: "pairs", Range: fromZero},
	{File: "mixing", Name: "density",
		Label:      words.Text{EN: "Density", ID: "Kepadatan"},
		Definition: words.Text{EN: "share of the possible pairs that are tied", ID: "bagian pasangan yang terhubung dari yang mungkin"},
		Formula:    "ties / possible", Source: "Wasserman & Faust 1994", Unit: "share", Range: share},
	{File: "mixing", Name: "expected",
		Label:      words.Text{EN: "Expected by chance", ID: "Diharapkan secara kebetulan"},
		Definition: words.Text{EN: "number of ties if the sectors were dealt to the organizations at random", ID: "jumlah hubungan bila sektor dibagikan secara acak kepada organisasi"},
		Formula:    "m · possible / C(n,2)", Unit: "ties", Range: fromZero},
	{File: "mixing", Name: "ratio",
		Label:      words.Text{EN: "Observed over expected", ID: "Teramati dibagi harapan"},
		Definition: words.Text{EN: "ties over those expected: above 1 more often than by chance", ID: "hubungan dibagi harapannya: di atas 1 lebih sering daripada kebetulan"},
		Formula:    "ties / expected", Unit: "ratio", Range: fromZero},
	{File: "mixing", Name: "p",
		Label:      words.Text{EN: "Probability", ID: "Peluang"},
		Definition: words.Text{EN: "two-sided probability that chance gives a number at least as far out; not corrected for the number of pairs of sectors", ID: "peluang dua sisi bahwa kebetulan memberi angka sejauh itu; belum dikoreksi untuk banyaknya pasangan sektor"},
		Formula:    "label permutation, min(1, 2 min(p_low, p_high))", Unit: "probability", Range: share},
	{File: "mixing", Name: "p_adjusted",
		Label:      words.Text{EN: "Probability, adjusted", ID: "Peluang, disesuaikan"},
		Definition: words.Text{EN: "p adjusted for the number of pairs of sectors", ID: "peluang yang disesuaikan dengan banyaknya pasangan sektor"},
		Formula:    "Benjamini–Hochberg over the pairs of sectors that could be tied", Source: benjamini, Unit: "probability", Range: share},
}

// putMixing fills in mixing.csv: one row for each unordered pair of sectors in
// the order of the legend.
func putMixing(d *passes.Data, a *registry.Answers, s *statistics, observed []int32, cells *tally) {
	var sectorA, sectorB []string
	var ties []int
	var possible, density, expected, ratio, p, tested []float64
	sectors := d.Network.Sectors()
	for x := range sectors {
		for y := x; y < len(sectors); y++ {
			count := int(observed[x*s.sectors+y])
			pairs := float64(s.sizes[x]) * float64(s.sizes[y])
			if x == y {
				pairs = float64(s.sizes[x]) * float64(s.sizes[x]-1) / 2
			}
			mean := float64(len(s.ends)) * chance.Ratio(pairs, s.pairs())
			sectorA, sectorB = append(sectorA, sectors[x].Key), append(sectorB, sectors[y].Key)
			ties, possible = append(ties, count), append(possible, pairs)
			density = append(density, chance.Ratio(float64(count), pairs))
			expected, ratio = append(expected, mean), append(ratio, chance.Ratio(float64(count), mean))
			chanceOf := cells.p(x*s.sectors + y)
			if pairs == 0 {
				chanceOf = math.NaN() // no pair, no chance
			}
			p = append(p, chanceOf)
			// Where no pair is possible nothing is tested.
			tested = append(tested, p[len(p)-1])
			if pairs == 0 {
				tested[len(tested)-1] = math.NaN()
			}
		}
	}
	a.Put("mixing", table.Texts("sector_a", sectorA), table.Texts("sector_b", sectorB), table.Counts("ties", ties),
		table.Numbers("possible", possible), table.Numbers("density", density), table.Numbers("expected", expected),
		table.Numbers("ratio", ratio), table.Numbers("p", p),
		table.Numbers("p_adjusted", chance.BenjaminiHochberg(tested)))
}

// tally counts, for each cell of the mixing matrix, the draws that are at most
// and at least as large as what was observed.
type tally struct {
	draws           int
	atMost, atLeast []int
}

func newTally(sectors int) *tally {
	return &tally{0, make([]int, sectors*sectors), make([]int, sectors*sectors)}
}

func (t *tally) add(observed, counts []int32) {
	t.draws++
	for i, c := range counts {
		if c <= observed[i] {
			t.atMost[i]++
		}
		if c >= observed[i] {
			t.atLeast[i]++
		}
	}
}

func (t *tally) p(cell int) float64 {
	if t.draws < chance.MinDraws {
		return math.NaN()
	}
	return chance.TwoSided(t.atMost[cell], t.atLeast[cell], t.draws)
}
