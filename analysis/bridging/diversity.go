package bridging

import (
	"context"
	"math"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
)

const blau = "Blau 1977, Inequality and Heterogeneity; the participation coefficient of Guimerà & Amaral 2005, doi:10.1038/nature03288, is the same number"

var diversity = registry.Metric{
	Columns: []registry.Column{
		{File: "organizations", Name: "sectors_reached",
			Label:      words.Text{EN: "Sectors reached", ID: "Sektor terjangkau"},
			Definition: words.Text{EN: "number of different sectors among its partners", ID: "jumlah sektor berbeda di antara mitranya"},
			Formula:    "number of distinct c_j with a_ij = 1", Unit: "sectors", Range: fromZero},
		{File: "organizations", Name: "blau",
			Label:      words.Text{EN: "Diversity of partners (Blau)", ID: "Keragaman mitra (Blau)"},
			Definition: words.Text{EN: "chance that two of its ties, drawn with replacement, lead to different sectors; empty without a partner of a known sector", ID: "peluang dua hubungannya, diambil acak dengan pengembalian, menuju sektor yang berbeda; kosong bila tidak ada mitra yang diketahui sektornya"},
			Formula:    "1 − Σ_s p_is²", Source: blau, Unit: "share", Range: share},
		{File: "organizations", Name: "iqv",
			Label:      words.Text{EN: "Diversity of partners (IQV)", ID: "Keragaman mitra (IQV)"},
			Definition: words.Text{EN: "Blau's index as a share of the largest that the number of sectors in the network allows", ID: "indeks Blau sebagai bagian dari nilai terbesar yang mungkin dengan jumlah sektor dalam jejaring"},
			Formula:    "blau / (1 − 1/K), K sectors in the network", Source: "Mueller, Schuessler & Costner 1970", Unit: "share", Range: share},
		{File: "organizations", Name: "ei_index",
			Label:      words.Text{EN: "E-I index", ID: "Indeks E-I"},
			Definition: words.Text{EN: "partners outside its own sector less those inside, over both: −1 all inside, 1 all outside", ID: "mitra di luar sektornya dikurangi mitra di dalam, dibagi keduanya: −1 semua di dalam, 1 semua di luar"},
			Formula:    "(E − I) / (E + I)", Source: krackhardt, Unit: "index", Range: signed},
		{File: "organizations", Name: "ei_expected",
			Label:      words.Text{EN: "E-I index by chance", ID: "Indeks E-I secara kebetulan"},
			Definition: words.Text{EN: "what its E-I index would be on average if the other organizations' sectors were dealt at random", ID: "rata-rata indeks E-I-nya bila sektor organisasi lain dibagikan secara acak"},
			Formula:    "1 − 2 (n_g − 1)/(n − 1), n_g organizations of its sector of n with a known one", Unit: "index", Range: signed},
	},
	Compute: func(_ context.Context, d *passes.Data, a *registry.Answers) error {
		codes, n, k := d.Network.Codes(), d.Network.Len(), len(d.Network.Sectors())
		sizes, known := sectorSizes(codes, k)
		reached := make([]int, n)
		diversity, iqv := make([]float64, n), make([]float64, n)
		index, expected := make([]float64, n), make([]float64, n)
		counts := make([]int, k)
		for i := range n {
			clear(counts)
			own, alters := 0, 0
			for _, j := range d.Flat.Out().Row(i) {
				// A tie with an end of unknown sector enters no sector statistic.
				if codes[i] < 0 || codes[j] < 0 {
					continue
				}
				alters++
				counts[codes[j]]++
				if codes[j] == codes[i] {
					own++
				}
			}
			squares := 0
			for _, c := range counts {
				squares += c * c
				reached[i] += min(c, 1)
			}
			diversity[i] = 1 - chance.Ratio(float64(squares), float64(alters*alters))
			iqv[i] = chance.Ratio(diversity[i], 1-1/float64(k))
			index[i], expected[i] = math.NaN(), math.NaN()
			if codes[i] >= 0 {
				index[i] = chance.Ratio(float64(alters-2*own), float64(alters))
				expected[i] = expectedFrom(sizes[codes[i]], known)
			}
		}
		a.Put("organizations", table.Counts("sectors_reached", reached), table.Numbers("blau", diversity),
			table.Numbers("iqv", iqv), table.Numbers("ei_index", index), table.Numbers("ei_expected", expected))
		return nil
	},
}

// sectorSizes returns the number of organizations of each sector and their sum.
func sectorSizes(codes []int32, sectors int) (sizes []int, known int) {
	sizes = make([]int, sectors)
	for _, c := range codes {
		if c >= 0 {
			sizes[c]++
			known++
		}
	}
	return sizes, known
}

// expectedFrom returns the expected E-I index of one organization of a sector of
// the given size among n: 1 − 2(size−1)/(n−1).
func expectedFrom(size, n int) float64 {
	return 1 - 2*chance.Ratio(float64(size-1), float64(n-1))
}
