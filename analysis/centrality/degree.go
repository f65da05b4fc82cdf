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

// loops says where igraph differs.
const loops = freeman + "; igraph's default allows ties to oneself and divides by n(n−1)"

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
			Formula:    "Σ (max k − k_i) / ((n−1)(n−2))", Source: loops, Unit: "share", Range: share},
	},
	Compute: func(_ context.Context, d *passes.Data, a *registry.Answers) error {
		degrees, strengths := degreesOf(d.Flat.Out())
		a.Put("organizations", table.Counts("degree", degrees), table.Numbers("strength", strengths))
		a.SetFigure("degree_centralization", chance.Bare(spread(degrees, 2), len(degrees)))
		return nil
	},
}

var directions = registry.Metric{
	Columns: []registry.Column{
		{File: "organizations", Name: "degree_in",
			Label:      words.Text{EN: "Partners in", ID: "Mitra masuk"},
			Definition: words.Text{EN: "number of organizations whose ties point to it; empty where nobody answered that could have named it", ID: "jumlah organisasi yang hubungannya mengarah kepadanya; kosong bila tidak ada yang menjawab yang dapat menyebutnya"},
			Formula:    "Σ_j a_ji", Source: freeman, Unit: organization, Range: fromZero},
		{File: "organizations", Name: "degree_out",
			Label:      words.Text{EN: "Partners out", ID: "Mitra keluar"},
			Definition: words.Text{EN: "number of organizations that its ties point to; empty where it did not answer and none is recorded", ID: "jumlah organisasi yang dituju hubungannya; kosong bila ia tidak menjawab dan tidak ada yang tercatat"},
			Formula:    "Σ_j a_ij", Source: freeman, Unit: organization, Range: fromZero},
		{File: "organizations", Name: "strength_in",
			Label:      words.Text{EN: "Strength in", ID: "Kekuatan masuk"},
			Definition: words.Text{EN: "sum of the strengths of the ties that point to it; empty as partners in", ID: "jumlah kekuatan hubungan yang mengarah kepadanya; kosong seperti mitra masuk"},
			Formula:    "Σ_j w_ji", Source: barrat, Unit: "strength", Range: fromZero},
		{File: "organizations", Name: "strength_out",
			Label:      words.Text{EN: "Strength out", ID: "Kekuatan keluar"},
			Definition: words.Text{EN: "sum of the strengths of its ties that point to others; empty as partners out", ID: "jumlah kekuatan hubungannya yang mengarah kepada yang lain; kosong seperti mitra keluar"},
			Formula:    "Σ_j w_ij", Source: barrat, Unit: "strength", Range: fromZero},
		{File: "network", Name: "reciprocity",
			Label:      words.Text{EN: "Reciprocity", ID: "Timbal balik"},
			Definition: words.Text{EN: "share of the arcs that are returned by one in the other direction, of those that point to an organization that answered: whether another would have returned one is not known", ID: "bagian arah yang dibalas oleh arah sebaliknya, dari arah menuju organisasi yang menjawab: apakah yang lain membalas tidak diketahui"},
			Formula:    "reciprocated arcs / arcs whose return was observed", Source: "Wasserman & Faust 1994; edgewise, as igraph and NetworkX; sna's default counts null dyads, too; the dyadic ratio of igraph and UCINET is mutual / (mutual + asymmetric) of census.csv", Unit: "share", Range: share},
		{File: "network", Name: "degree_centralization_in",
			Label:      words.Text{EN: "Degree centralization in", ID: "Pemusatan mitra masuk"},
			Definition: words.Text{EN: "how far the arcs lead to one organization: 1 where all others point to one and to nobody else", ID: "seberapa jauh arah menuju satu organisasi: 1 bila semua yang lain hanya menuju satu organisasi"},
			Formula:    "Σ (max k − k_i) / (n−1)²", Source: loops, Unit: "share", Range: share},
		{File: "network", Name: "degree_centralization_out",
			Label:      words.Text{EN: "Degree centralization out", ID: "Pemusatan mitra keluar"},
			Definition: words.Text{EN: "how far the arcs come from one organization: 1 where one points to all others and they to nobody", ID: "seberapa jauh arah berasal dari satu organisasi: 1 bila satu menuju semua yang lain dan mereka tidak menuju siapa pun"},
			Formula:    "Σ (max k − k_i) / (n−1)²", Source: loops, Unit: "share", Range: share},
	},
	Compute: func(_ context.Context, d *passes.Data, a *registry.Answers) error {
		if !d.Ties.IsDirected() {
			return nil
		}
		o := observe(d.Network)
		in, strengthIn := degreesOf(d.Ties.In())
		out, strengthOut := degreesOf(d.Ties.Out())
		a.SetFigure("degree_centralization_in", chance.Bare(spread(in, 1), len(in)))
		a.SetFigure("degree_centralization_out", chance.Bare(spread(out, 1), len(out)))
		a.Put("organizations",
			table.Numbers("degree_in", known(in, in, o.into)), table.Numbers("degree_out", known(out, out, o.outOf)),
			table.Numbers("strength_in", known(strengthIn, in, o.into)), table.Numbers("strength_out", known(strengthOut, out, o.outOf)))
		a.SetFigure("reciprocity", reciprocity(d.Ties, o))
		return nil
	},
}

// reciprocity returns the share of the arcs that are returned, of those whose
// return was observed.
func reciprocity(ties *graph.Ties, o *observation) chance.Figure {
	mutual, arcs := 0, 0
	for _, t := range ties.All() {
		if !o.arc(t.B, t.A) {
			continue
		}
		arcs++
		if _, ok := ties.Between(int(t.B), int(t.A)); ok {
			mutual++
		}
	}
	return chance.Bare(chance.Ratio(float64(mutual), float64(arcs)), arcs)
}

// known returns the values, NaN for organizations without a tie whose ties
// nobody could have told of.
func known[T int | float64](values []T, ties []int, observed func(i int) int) []float64 {
	out := make([]float64, len(values))
	for i, x := range values {
		out[i] = float64(x)
		if len(values) > 1 && ties[i] == 0 && observed(i) == 0 {
			out[i] = math.NaN()
		}
	}
	return out
}

// spread returns Freeman's centralization of degrees, Σ (max k − k_i) over
// (n−1)(n−less): less is 2 where ties have no direction and 1 for those that come
// in or go out.
func spread(degrees []int, less int) float64 {
	n := len(degrees)
	if n < 3 {
		return math.NaN()
	}
	sum := 0
	for top, i := slices.Max(degrees), 0; i < n; i++ {
		sum += top - degrees[i]
	}
	return float64(sum) / (float64(n-1) * float64(n-less))
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
