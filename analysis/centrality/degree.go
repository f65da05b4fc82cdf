package centrality

import (
	"context"
	"math"
	"slices"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
)

const barrat = "Barrat et al. 2004, PNAS 101:3747, doi:10.1073/pnas.0400087101"

var degree = registry.Metric{
	Columns: []registry.Column{
		{File: "organizations", Name: "degree",
			Label:      words.Text{EN: "Partners", ID: "Jumlah mitra"},
			Definition: words.Text{EN: "number of organizations that it shares a recorded partnership with", ID: "jumlah organisasi yang memiliki kemitraan tercatat dengannya"},
			Formula:    "k_i = Σ_j a_ij", Source: freeman, Unit: organization, Range: fromZero},
		{File: "organizations", Name: "strength",
			Label:      words.Text{EN: "Strength", ID: "Kekuatan"},
			Definition: words.Text{EN: "sum of the strengths of its ties; a partnership of k gives each pair 1/(k−1) of its strength", ID: "jumlah kekuatan hubungannya; kemitraan beranggota k memberi setiap pasangan 1/(k−1) dari kekuatannya"},
			Formula:    "s_i = Σ_j w_ij", Source: barrat, Unit: "strength", Range: fromZero},
		{File: "network", Name: "degree_centralization",
			Label:      words.Text{EN: "Degree centralization", ID: "Pemusatan mitra"},
			Definition: words.Text{EN: "how far partnerships center on one organization: 1 in a star, 0 where all have equally many", ID: "seberapa jauh kemitraan terpusat pada satu organisasi: 1 bila berbentuk bintang, 0 bila semua sama banyak"},
			Formula:    "Σ (max k − k_i) / ((n−1)(n−2))", Source: freeman, Unit: "share", Range: share},
	},
	Compute: func(_ context.Context, d *passes.Data, a *registry.Answers) error {
		degrees, strengths := degreesOf(d.Flat.Out())
		a.Put("organizations", table.Counts("degree", degrees), table.Numbers("strength", strengths))
		n := len(degrees)
		spread := 0
		for _, k := range degrees {
			spread += slices.Max(degrees) - k
		}
		centralization := math.NaN()
		if n > 2 {
			centralization = float64(spread) / (float64(n-1) * float64(n-2))
		}
		a.SetFigure("degree_centralization", chance.Bare(centralization, n))
		return nil
	},
}

var directions = registry.Metric{
	Columns: []registry.Column{
		{File: "organizations", Name: "degree_in", Directed: true,
			Label:      words.Text{EN: "Partners in", ID: "Mitra masuk"},
			Definition: words.Text{EN: "number of organizations whose ties point to it", ID: "jumlah organisasi yang hubungannya mengarah kepadanya"},
			Formula:    "Σ_j a_ji", Source: freeman, Unit: organization, Range: fromZero},
		{File: "organizations", Name: "degree_out", Directed: true,
			Label:      words.Text{EN: "Partners out", ID: "Mitra keluar"},
			Definition: words.Text{EN: "number of organizations that its ties point to", ID: "jumlah organisasi yang dituju hubungannya"},
			Formula:    "Σ_j a_ij", Source: freeman, Unit: organization, Range: fromZero},
		{File: "organizations", Name: "strength_in", Directed: true,
			Label:      words.Text{EN: "Strength in", ID: "Kekuatan masuk"},
			Definition: words.Text{EN: "sum of the strengths of the ties that point to it", ID: "jumlah kekuatan hubungan yang mengarah kepadanya"},
			Formula:    "Σ_j w_ji", Source: barrat, Unit: "strength", Range: fromZero},
		{File: "organizations", Name: "strength_out", Directed: true,
			Label:      words.Text{EN: "Strength out", ID: "Kekuatan keluar"},
			Definition: words.Text{EN: "sum of the strengths of its ties that point to others", ID: "jumlah kekuatan hubungannya yang mengarah kepada yang lain"},
			Formula:    "Σ_j w_ij", Source: barrat, Unit: "strength", Range: fromZero},
		{File: "network", Name: "reciprocity", Directed: true,
			Label:      words.Text{EN: "Reciprocity", ID: "Timbal balik"},
			Definition: words.Text{EN: "share of the arcs that are answered by one in the other direction", ID: "bagian arah yang dibalas oleh arah sebaliknya"},
			Formula:    "reciprocated arcs / arcs", Source: "Wasserman & Faust 1994; edgewise, as igraph and NetworkX", Unit: "share", Range: share},
	},
	Compute: func(_ context.Context, d *passes.Data, a *registry.Answers) error {
		if !d.Ties.IsDirected() {
			return nil
		}
		in, strengthIn := degreesOf(d.Ties.In())
		out, strengthOut := degreesOf(d.Ties.Out())
		a.Put("organizations", table.Counts("degree_in", in), table.Counts("degree_out", out),
			table.Numbers("strength_in", strengthIn), table.Numbers("strength_out", strengthOut))
		mutual, arcs := 0, d.Ties.All()
		for _, t := range arcs {
			if _, ok := d.Ties.Between(int(t.B), int(t.A)); ok {
				mutual++
			}
		}
		a.SetFigure("reciprocity", chance.Bare(chance.Ratio(float64(mutual), float64(len(arcs))), len(arcs)))
		return nil
	},
}

func degreesOf(rows *graph.Rows) (degrees []int, strengths []float64) {
	n := len(rows.Offsets) - 1
	degrees, strengths = make([]int, n), make([]float64, n)
	for i := range n {
		degrees[i] = len(rows.Row(i))
		for _, w := range rows.Weights(i) {
			strengths[i] += w
		}
	}
	return degrees, strengths
}
