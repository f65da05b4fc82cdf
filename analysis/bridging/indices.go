package bridging

import (
	"math"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph/words"
)

var indexColumns = []registry.Column{
	{File: "network", Name: "share_across_sectors",
		Label:      words.Text{EN: "Ties across sectors", ID: "Hubungan lintas sektor"},
		Definition: words.Text{EN: "share of the ties, both ends of a known sector, that join different sectors", ID: "bagian hubungan antarsektor yang berbeda, dari hubungan yang kedua ujungnya diketahui sektornya"},
		Formula:    "E / m; by chance 1 − Σ n_g(n_g−1)/(n(n−1))", Unit: "share", Range: share},
	{File: "network", Name: "ei_index",
		Label:      words.Text{EN: "E-I index", ID: "Indeks E-I"},
		Definition: words.Text{EN: "ties across sectors less those within, over both: −1 all within, 1 all across", ID: "hubungan lintas sektor dikurangi hubungan di dalam sektor, dibagi keduanya: −1 semua di dalam, 1 semua lintas"},
		Formula:    "(E − I)/(E + I); by chance 1 − 2 Σ n_g(n_g−1)/(n(n−1))", Source: krackhardt, Unit: "index", Range: signed},
	{File: "network", Name: "sector_assortativity",
		Label:      words.Text{EN: "Sector assortativity", ID: "Asortativitas sektor"},
		Definition: words.Text{EN: "how far partners are of the same sector, given each sector's number of ties: 1 always, 0 as chance gives, below 0 less", ID: "seberapa jauh mitra berasal dari sektor yang sama, dengan jumlah hubungan setiap sektor: 1 selalu, 0 seperti kebetulan, di bawah 0 lebih jarang"},
		Formula:    "(Tr e − Σ a_g²)/(1 − Σ a_g²)", Source: "Newman 2003, doi:10.1103/PhysRevE.67.026126", Unit: "index", Range: signed},
	{File: "network", Name: "modularity_sector",
		Label:      words.Text{EN: "Modularity of the sectors", ID: "Modularitas sektor"},
		Definition: words.Text{EN: "share of the ties inside sectors beyond what the numbers of partners alone would give", ID: "bagian hubungan di dalam sektor melebihi yang diberikan oleh jumlah mitra semata"},
		Formula:    "Q = Σ_g (L_g/m − (K_g/2m)²)", Source: "Newman & Girvan 2004, doi:10.1103/PhysRevE.69.026113", Unit: "share", Range: "−0.5…1"},
}

// putIndices fills in the figures of the network as a whole.
func putIndices(a *registry.Answers, s *statistics, observed []int32, draws *draws) {
	m := len(s.ends)
	across := 1 - chance.Ratio(float64(s.within(observed)), float64(m))
	expected := 1 - s.expectedWithin()
	share := chance.Compared(across, expected, m, draws.across)
	a.SetFigure("share_across_sectors", share)
	a.SetFigure("ei_index", index(share))
	a.SetFigure("sector_assortativity", chance.Compared(s.assortativity(observed), math.NaN(), m, draws.assortativity))
	a.SetFigure("modularity_sector", chance.Compared(s.modularity(observed), s.expectedModularity(), m, draws.modularity))
}

// index returns the E-I index of a share of ties across sectors: 2·share − 1,
// with the same probability.
func index(share chance.Figure) chance.Figure {
	for _, x := range []*float64{&share.Value, &share.Expected, &share.Low, &share.High} {
		*x = 2**x - 1
	}
	return share
}
