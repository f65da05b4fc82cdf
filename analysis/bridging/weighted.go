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

var weightedDiversity = registry.Metric{
	Columns: []registry.Column{
		{File: "organizations", Name: "blau_weighted",
			Label:      words.Text{EN: "Diversity of partners by strength (Blau)", ID: "Keragaman mitra menurut kekuatan (Blau)"},
			Definition: words.Text{EN: "chance that two units of the strength of its ties, drawn with replacement, go to different sectors; empty without a partner of a known sector", ID: "peluang dua satuan kekuatan hubungannya, diambil acak dengan pengembalian, menuju sektor yang berbeda; kosong bila tidak ada mitra yang diketahui sektornya"},
			Formula:    "1 − Σ_s p_is², p_is the share of its strength that goes to sector s", Source: blau, Unit: "share", Range: share},
		{File: "organizations", Name: "iqv_weighted",
			Label:      words.Text{EN: "Diversity of partners by strength (IQV)", ID: "Keragaman mitra menurut kekuatan (IQV)"},
			Definition: words.Text{EN: "Blau's index by strength as a share of the largest that the number of sectors in the network allows", ID: "indeks Blau menurut kekuatan sebagai bagian dari nilai terbesar yang mungkin dengan jumlah sektor dalam jejaring"},
			Formula:    "blau_weighted / (1 − 1/K), K sectors in the network", Source: "Mueller, Schuessler & Costner 1970", Unit: "share", Range: share},
		{File: "organizations", Name: "ei_index_weighted",
			Label:      words.Text{EN: "E-I index by strength", ID: "Indeks E-I menurut kekuatan"},
			Definition: words.Text{EN: "strength of its ties outside its own sector less that inside, over both; UCINET leaves strengths aside", ID: "kekuatan hubungannya di luar sektornya dikurangi yang di dalam, dibagi keduanya; UCINET mengabaikan kekuatan"},
			Formula:    "(E − I) / (E + I), sums of strengths", Source: krackhardt, Unit: "index", Range: signed},
		{File: "network", Name: "sector_assortativity_weighted",
			Label:      words.Text{EN: "Sector assortativity by strength", ID: "Asortativitas sektor menurut kekuatan"},
			Definition: words.Text{EN: "how far the strength of ties stays within sectors, given each sector's: 1 all of it, 0 as chance gives, below 0 less", ID: "seberapa jauh kekuatan hubungan tinggal di dalam sektor, dengan kekuatan setiap sektor: 1 seluruhnya, 0 seperti kebetulan, di bawah 0 lebih sedikit"},
			Formula:    "(Tr e − Σ a_g²)/(1 − Σ a_g²), e shares of the strength", Source: "Newman 2003, doi:10.1103/PhysRevE.67.026126", Unit: "index", Range: signed},
		{File: "network", Name: "modularity_sector_weighted",
			Label:      words.Text{EN: "Modularity of the sectors by strength", ID: "Modularitas sektor menurut kekuatan"},
			Definition: words.Text{EN: "share of the ties' strength inside sectors beyond what the organizations' strengths alone would give", ID: "bagian kekuatan hubungan di dalam sektor melebihi yang diberikan oleh kekuatan organisasi semata"},
			Formula:    "Q = Σ_g (L_g/W − (S_g/2W)²), W all strength, S_g that of its members", Source: "Newman 2004, doi:10.1103/PhysRevE.70.056131", Unit: "share", Range: "−0.5…1"},
	},
	Compute: func(ctx context.Context, d *passes.Data, a *registry.Answers) error {
		if !d.Weighted {
			return nil
		}
		putWeightedDiversity(d, a)
		return putWeightedIndices(ctx, d, a)
	},
}

func putWeightedDiversity(d *passes.Data, a *registry.Answers) {
	codes, n, k := d.Network.Codes(), d.Network.Len(), len(d.Network.Sectors())
	diversity, iqv, index := make([]float64, n), make([]float64, n), make([]float64, n)
	sums := make([]float64, k)
	rows := d.Flat.Out()
	for i := range n {
		diversity[i], iqv[i], index[i] = math.NaN(), math.NaN(), math.NaN()
		if codes[i] < 0 {
			continue
		}
		clear(sums)
		strengths := rows.Weights(i)
		for p, j := range rows.Row(i) {
			// A tie with an end of unknown sector enters no sector statistic.
			if codes[j] >= 0 {
				sums[codes[j]] += strengths[p]
			}
		}
		all, squares := 0.0, 0.0
		for _, x := range sums {
			all += x
			squares += x * x
		}
		if all == 0 {
			continue
		}
		diversity[i] = max(0, 1-squares/(all*all))
		iqv[i] = chance.Ratio(diversity[i], 1-1/float64(k))
		index[i] = (all - 2*sums[codes[i]]) / all
	}
	a.Put("organizations", table.Numbers("blau_weighted", diversity), table.Numbers("iqv_weighted", iqv),
		table.Numbers("ei_index_weighted", index))
}

// strengths are what the indices of the network rest on by strength: the
// organizations of known sector and what is between them.
type strengths struct {
	*statistics
	of    []float64 // strength of each organization
	whole float64   // of all ties
}

func newStrengths(s *statistics) *strengths {
	w := &strengths{statistics: s, of: make([]float64, s.known)}
	for k, e := range s.ends {
		x := s.strengths[k]
		w.of[e[0]] += x
		w.of[e[1]] += x
		w.whole += x
	}
	return w
}

// indices returns modularity and assortativity of the sectors under the labels.
func (w *strengths) indices(labels []int32) (modularity, assortativity float64) {
	within := 0.0
	for k, e := range w.ends {
		if labels[e[0]] == labels[e[1]] {
			within += w.strengths[k]
		}
	}
	volumes := make([]float64, w.sectors)
	for i, x := range w.of {
		volumes[labels[i]] += x
	}
	squares := 0.0
	for _, v := range volumes {
		squares += v * v
	}
	squares = chance.Ratio(squares, 4*w.whole*w.whole)
	modularity = chance.Ratio(within, w.whole) - squares
	if math.Abs(1-squares) < 1e-12 {
		return modularity, math.NaN()
	}
	return modularity, modularity / (1 - squares)
}

// expectedModularity is that of statistics with strengths for degrees.
func (w *strengths) expectedModularity() float64 {
	n, sum, volume := float64(w.known), 0.0, 4*w.whole*w.whole
	for _, x := range w.of {
		sum += x * x
	}
	squares := 0.0
	for _, size := range w.sizes {
		g := float64(size)
		squares += g/n*sum + chance.Ratio(g*(g-1), n*(n-1))*(volume-sum)
	}
	return w.expectedWithin() - chance.Ratio(squares, volume)
}
