package bridging

import (
	"math"
	"slices"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph/words"
)

// sectorChanceColumns say what chance gives in the place of each figure of a
// sector. ei_expected and ei_p stand among the first columns of the file.
var sectorChanceColumns = slices.Concat(
	comparison("ei", words.Text{EN: "E-I index", ID: "Indeks E-I"}, "index", signed, "")[1:3],
	comparison("ties_within", words.Text{EN: "Ties within", ID: "Hubungan di dalam"}, "ties", fromZero, "m n_g(n_g−1)/(n(n−1))"),
	comparison("ties_across", words.Text{EN: "Ties across", ID: "Hubungan ke luar"}, "ties", fromZero, "2m n_g(n−n_g)/(n(n−1))"),
	comparison("density_within", words.Text{EN: "Density within", ID: "Kepadatan di dalam"}, "share", share, "m/C(n,2)"),
	comparison("coleman", words.Text{EN: "Homophily (Coleman)", ID: "Homofili (Coleman)"}, "index", signed, "mean of the draws"),
	[]registry.Column{
		{File: "sectors", Name: "permutations",
			Label:      words.Text{EN: "Draws", ID: "Jumlah acakan"},
			Definition: words.Text{EN: "number of random draws behind low, high and p of ties, E-I index, density and homophily; empty: none", ID: "jumlah pengacakan di balik batas bawah, batas atas, dan peluang hubungan, indeks E-I, kepadatan, dan homofili; kosong: tidak ada"},
			Formula:    "min(N, 2·10⁹/m)", Unit: "draws", Range: fromZero},
		{File: "sectors", Name: "n",
			Label:      words.Text{EN: "Ties", ID: "Hubungan"},
			Definition: words.Text{EN: "number of ties that its figures rest on: those with an end in it and both ends of known sector", ID: "jumlah hubungan yang mendasari angkanya: yang salah satu ujungnya di sektor ini dan kedua ujungnya diketahui sektornya"},
			Formula:    "ties_within + ties_across", Unit: "ties", Range: fromZero},
	},
)

// putSectorChance fills in those columns.
func putSectorChance(d *passes.Data, a *registry.Answers, s *statistics, observed []int32, draws *draws) {
	m, n := float64(len(s.ends)), float64(s.known)
	observe := make([]figures, s.sectors)
	for g := range observe {
		observe[g] = s.sector(observed, g)
	}
	compared := func(of func(figures) float64, expected func(size float64) float64) []chance.Figure {
		out := make([]chance.Figure, s.sectors)
		for g, f := range observe {
			out[g] = chance.Compared(of(f), expected(float64(s.sizes[g])), int(f.within+f.across), draws.of(g, of))
		}
		return out
	}
	none := func(float64) float64 { return math.NaN() }
	putComparison(d, a, "ties_within", compared(withinOf, func(size float64) float64 { return m * chance.Ratio(size*(size-1), n*(n-1)) }))
	putComparison(d, a, "ties_across", compared(acrossOf, func(size float64) float64 { return 2 * m * chance.Ratio(size*(n-size), n*(n-1)) }))
	putComparison(d, a, "coleman", compared(colemanOf, none))
	putComparison(d, a, "density_within", compared(densityOf, func(size float64) float64 {
		if size < 2 {
			return math.NaN()
		}
		return chance.Ratio(m, n*(n-1)/2)
	}))
	index := compared(eiOf, none)
	low, high, ties := make([]float64, s.sectors), make([]float64, s.sectors), make([]float64, s.sectors)
	for g, f := range index {
		low[g], high[g], ties[g] = f.Low, f.High, float64(f.N)
	}
	a.Put("sectors", bySector(d, "ei_low", low), bySector(d, "ei_high", high),
		sameForAll(d, "permutations", len(draws.across)), bySector(d, "n", ties))
}
