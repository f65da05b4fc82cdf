package doubt

import (
	"context"
	"slices"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
)

// qapBudget is the number of steps of all permutations of a run.
const qapBudget = 1.5e8

const krackhardt = "Krackhardt 1988, doi:10.1016/0378-8733(88)90004-4"

var qapMetric = registry.Metric{
	Columns: []registry.Column{
		{File: "qap", Name: "layer_a",
			Label:      words.Text{EN: "Layer", ID: "Lapisan"},
			Definition: words.Text{EN: "one layer: all partnerships (tied or not), those of one type or relation, overlap (cosine) or the number of shared cells; of more than 12 types or relations those with the most ties", ID: "satu lapisan: semua kemitraan (terhubung atau tidak), kemitraan satu jenis atau relasi, tumpang tindih (kosinus), atau jumlah sel bersama; bila lebih dari 12 jenis atau relasi, yang hubungannya terbanyak"}},
		{File: "qap", Name: "layer_b",
			Label:      words.Text{EN: "And layer", ID: "Dengan lapisan"},
			Definition: words.Text{EN: "the other layer", ID: "lapisan yang lain"}},
		{File: "qap", Name: "correlation",
			Label:      words.Text{EN: "Correlation", ID: "Korelasi"},
			Definition: words.Text{EN: "how far pairs that have much of one have much of the other, over all pairs; with overlap, over the pairs of organizations with a recorded activity: do those who overlap also coordinate? A pair that was not observed counts as not tied", ID: "seberapa jauh pasangan yang tinggi pada satu lapisan juga tinggi pada lapisan lain, atas semua pasangan; untuk tumpang tindih, atas pasangan organisasi dengan kegiatan tercatat: apakah yang tumpang tindih juga berkoordinasi? Pasangan yang tidak teramati dihitung tidak terhubung"},
			Formula:    "Pearson's r over unordered pairs; directed: ordered pairs", Source: krackhardt, Unit: "correlation", Range: "−1…1"},
		{File: "qap", Name: "low",
			Label:      words.Text{EN: "Low", ID: "Batas bawah"},
			Definition: words.Text{EN: "2.5 % point of the correlations when the organizations of one layer are permuted; their mean is 0", ID: "titik 2,5 % dari korelasi bila organisasi pada satu lapisan dipertukarkan; rata-ratanya 0"},
			Source:     krackhardt, Unit: "correlation", Range: "−1…1"},
		{File: "qap", Name: "high",
			Label:      words.Text{EN: "High", ID: "Batas atas"},
			Definition: words.Text{EN: "97.5 % point of these correlations", ID: "titik 97,5 % dari korelasi tersebut"},
			Source:     krackhardt, Unit: "correlation", Range: "−1…1"},
		{File: "qap", Name: "p",
			Label:      words.Text{EN: "Probability", ID: "Peluang"},
			Definition: words.Text{EN: "two-sided probability that such a permutation gives a correlation at least as far out", ID: "peluang dua sisi bahwa pertukaran seperti itu memberi korelasi sejauh itu"},
			Formula:    "quadratic assignment procedure, min(1, 2 min(p_low, p_high))", Source: krackhardt, Unit: "probability", Range: "0…1"},
		{File: "qap", Name: "permutations",
			Label:      words.Text{EN: "Draws", ID: "Jumlah acakan"},
			Definition: words.Text{EN: "number of permutations behind low, high and p; 0 where there are too few to tell", ID: "jumlah pertukaran di balik batas bawah, batas atas, dan peluang; 0 bila terlalu sedikit untuk dinyatakan"},
			Unit:       "permutations", Range: "0…"},
		{File: "qap", Name: "p_adjusted",
			Label:      words.Text{EN: "Probability, adjusted", ID: "Peluang, disesuaikan"},
			Definition: words.Text{EN: "the probability adjusted for the number of pairs of layers in this file", ID: "peluang yang disesuaikan untuk banyaknya pasangan lapisan dalam berkas ini"},
			Source:     "Benjamini & Hochberg 1995, doi:10.1111/j.2517-6161.1995.tb02031.x", Unit: "probability", Range: "0…1"},
	},
	Compute: func(ctx context.Context, d *passes.Data, a *registry.Answers) error {
		all, types, relations, err := partnerships(d)
		if err != nil {
			return err
		}
		c := comparisons{d: d}
		number, count := active(d.Network)
		for _, x := range overlaps(d, a) {
			x = x.among(number)
			c.add(x, all.among(number), count)
			for _, y := range slices.Concat(types, relations) {
				c.add(x, y.among(number), count)
			}
		}
		for _, kind := range [][]layer{types, relations} {
			for i, x := range kind {
				for _, y := range kind[i+1:] {
					c.add(x, y, d.Network.Len())
				}
			}
		}
		return c.put(ctx, a)
	},
}

// comparisons are the pairs of layers of a run.
type comparisons struct {
	d     *passes.Data
	pairs []comparison
	steps float64 // of one permutation of each
}

// comparison is two layers of so many organizations.
type comparison struct {
	a, b          layer
	organizations int
}

func (c *comparisons) add(a, b layer, organizations int) {
	c.pairs = append(c.pairs, comparison{a, b, organizations})
	c.steps += float64(organizations + min(len(a.dyads), len(b.dyads)))
}

// put fills in qap.csv, if there is anything to compare.
func (c *comparisons) put(ctx context.Context, a *registry.Answers) error {
	if len(c.pairs) == 0 {
		return nil
	}
	draws := chance.Draws(c.d.Permutations, qapBudget, c.steps)
	if draws < chance.MinDraws {
		draws = 0
	}
	n := len(c.pairs)
	layerA, layerB, permutations := make([]string, n), make([]string, n), make([]int, n)
	correlation, low, high, p := make([]float64, n), make([]float64, n), make([]float64, n), make([]float64, n)
	for i, x := range c.pairs {
		f, err := chance.QAP(ctx, c.d.Seed, draws, x.organizations, c.d.Ties.IsDirected(), x.a.dyads, x.b.dyads)
		if err != nil {
			return err
		}
		layerA[i], layerB[i], permutations[i] = x.a.name, x.b.name, f.Permutations
		correlation[i], low[i], high[i], p[i] = f.Value, f.Low, f.High, f.P
	}
	a.Put("qap", table.Texts("layer_a", layerA), table.Texts("layer_b", layerB), table.Numbers("correlation", correlation),
		table.Numbers("low", low), table.Numbers("high", high), table.Numbers("p", p),
		table.Counts("permutations", permutations), table.Numbers("p_adjusted", chance.BenjaminiHochberg(p)))
	return nil
}
