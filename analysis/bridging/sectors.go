package bridging

import (
	"math"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
)

var sectorColumns = []registry.Column{
	{File: "sectors", Name: "sector",
		Label:      words.Text{EN: "Sector", ID: "Sektor"},
		Definition: words.Text{EN: "the sector; unknown gathers the organizations without a recorded one and has counts only", ID: "sektor; unknown menghimpun organisasi yang sektornya tidak tercatat dan hanya berisi jumlah"}},
	{File: "sectors", Name: "organizations",
		Label:      words.Text{EN: "Organizations", ID: "Organisasi"},
		Definition: words.Text{EN: "number of its organizations", ID: "jumlah organisasinya"}, Unit: "organizations", Range: fromZero},
	{File: "sectors", Name: "ties_within",
		Label:      words.Text{EN: "Ties within", ID: "Hubungan di dalam"},
		Definition: words.Text{EN: "number of tied pairs of its organizations, each counted once", ID: "jumlah pasangan organisasinya yang terhubung, masing-masing dihitung sekali"}, Unit: "ties", Range: fromZero},
	{File: "sectors", Name: "ties_across",
		Label:      words.Text{EN: "Ties across", ID: "Hubungan ke luar"},
		Definition: words.Text{EN: "number of its ties with organizations of other known sectors", ID: "jumlah hubungannya dengan organisasi sektor lain yang diketahui"}, Unit: "ties", Range: fromZero},
	{File: "sectors", Name: "ei_index",
		Label:      words.Text{EN: "E-I index", ID: "Indeks E-I"},
		Definition: words.Text{EN: "partners of its members outside the sector less those inside, over both; by row sums, so that a tie inside counts for both its ends", ID: "mitra anggotanya di luar sektor dikurangi mitra di dalam, dibagi keduanya; menurut jumlah baris, sehingga hubungan di dalam dihitung untuk kedua ujungnya"},
		Formula:    "(E − 2I) / (E + 2I), E ties across, I within", Source: krackhardt + "; row sums, as UCINET", Unit: "index", Range: signed},
	{File: "sectors", Name: "ei_expected",
		Label:      words.Text{EN: "E-I index by chance", ID: "Indeks E-I secara kebetulan"},
		Definition: words.Text{EN: "expected E-I index of a tie of one of its members if the others' sectors were dealt at random", ID: "indeks E-I harapan satu hubungan anggotanya bila sektor yang lain dibagikan secara acak"},
		Formula:    "1 − 2 (n_g − 1)/(n − 1)", Unit: "index", Range: signed},
	{File: "sectors", Name: "ei_p",
		Label:      words.Text{EN: "Probability", ID: "Peluang"},
		Definition: words.Text{EN: "two-sided probability of an E-I index at least as far out when all sectors are dealt at random; draws in which the sector has no tie are left out", ID: "peluang dua sisi indeks E-I sejauh itu bila semua sektor dibagikan secara acak; acakan tanpa hubungan bagi sektor ini tidak dihitung"},
		Formula:    "label permutation", Unit: "probability", Range: share},
	{File: "sectors", Name: "coleman_homophily",
		Label:      words.Text{EN: "Homophily (Coleman)", ID: "Homofili (Coleman)"},
		Definition: words.Text{EN: "how far its members keep to themselves: 1 only to themselves, 0 as chance gives, −1 never", ID: "seberapa jauh anggotanya hanya bermitra di dalam sektor: 1 hanya di dalam, 0 seperti kebetulan, −1 tidak pernah"},
		Formula:    "(own − e)/(k − e) if own ≥ e, else (own − e)/e; e = k (n_g − 1)/(n − 1), a tie is two arcs", Source: "Coleman 1958, Human Organization 17:28, doi:10.17730/humo.17.4.q5604m676260q8n7", Unit: "index", Range: signed},
	{File: "sectors", Name: "density_within",
		Label:      words.Text{EN: "Density within", ID: "Kepadatan di dalam"},
		Definition: words.Text{EN: "share of the pairs of its organizations that are tied", ID: "bagian pasangan organisasinya yang terhubung"},
		Formula:    "ties_within / C(n_g, 2)", Source: "Wasserman & Faust 1994", Unit: "share", Range: share},
	{File: "sectors", Name: "brokerage_liaison",
		Label:      words.Text{EN: "Liaison", ID: "Penghubung"},
		Definition: words.Text{EN: "sum of its members' counts as liaisons between two other sectors", ID: "jumlah hitungan anggotanya sebagai penghubung dua sektor lain"},
		Formula:    "Σ brokerage_liaison", Source: gould, Unit: triads, Range: fromZero},
}

// putSectors fills in sectors.csv: the sectors in the order of the legend, then
// unknown where there is any.
func putSectors(d *passes.Data, a *registry.Answers, s *statistics, observed []int32, draws *draws) {
	sectors := d.Network.Sectors()
	var names []string
	var organizations []int
	var within, across, ei, expected, p, coleman, density []float64
	for g, sector := range sectors {
		of := s.sector(observed, g)
		index := chance.Compared(of.ei, expectedFrom(s.sizes[g], s.known), s.sizes[g], draws.of(g, eiOf))
		names, organizations = append(names, sector.Key), append(organizations, s.sizes[g])
		within, across = append(within, of.within), append(across, of.across)
		ei, expected, p = append(ei, index.Value), append(expected, index.Expected), append(p, index.P)
		coleman, density = append(coleman, of.coleman), append(density, of.density)
	}
	if unknown := d.Network.Len() - s.known; unknown > 0 {
		names, organizations = append(names, graph.Unknown), append(organizations, unknown)
	}
	a.Put("sectors", table.Texts("sector", names), table.Counts("organizations", organizations),
		bySector(d, "ties_within", within), bySector(d, "ties_across", across),
		bySector(d, "ei_index", ei), bySector(d, "ei_expected", expected), bySector(d, "ei_p", p),
		bySector(d, "coleman_homophily", coleman), bySector(d, "density_within", density),
		bySector(d, "brokerage_liaison", liaisons(d)))
}

// liaisons returns the sum of liaison brokerage over each sector's members.
func liaisons(d *passes.Data) []float64 {
	sums := make([]float64, len(d.Network.Sectors()))
	for i, roles := range d.Brokerage() {
		if c := d.Network.Codes()[i]; c >= 0 {
			sums[c] += float64(roles.Liaison)
		}
	}
	return sums
}

// homophily returns Coleman's index of a sector of the given size among n, of
// whose k arcs own stay inside.
func homophily(own, k float64, size, n int) float64 {
	e := k * chance.Ratio(float64(size-1), float64(n-1))
	switch {
	case k == 0 || e == 0 && own == 0:
		return math.NaN()
	case own >= e:
		return chance.Ratio(own-e, k-e)
	}
	return (own - e) / e
}
