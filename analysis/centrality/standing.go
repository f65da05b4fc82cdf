package centrality

import (
	"context"
	"math"
	"slices"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph/spectral"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
)

// ofLargest is the unit of values whose largest is 1.
const ofLargest = "share of the largest"

// damping is the share of steps that follow a tie, as everybody has it.
const damping = 0.85

var standing = registry.Metric{
	Columns: []registry.Column{
		{File: "organizations", Name: "eigenvector",
			Label:      words.Text{EN: "Eigenvector centrality", ID: "Sentralitas vektor eigen"},
			Definition: words.Text{EN: "high where its partners are themselves well connected; the largest is 1; empty where the network does not decide it (no ties, or two parts that are equally dense)", ID: "tinggi bila mitranya juga punya banyak mitra; yang terbesar 1; kosong bila jejaring tidak menentukannya (tanpa hubungan, atau dua bagian yang sama padat)"},
			Formula:    "A x = λ₁ x, max x = 1", Source: "Bonacich 1972, doi:10.1080/0022250X.1972.9989806", Unit: ofLargest, Range: share},
		{File: "organizations", Name: "pagerank",
			Label:      words.Text{EN: "PageRank", ID: "PageRank"},
			Definition: words.Text{EN: "share of the time that a random walk along the ties spends there, with a jump to anywhere in 15 % of the steps; all add up to 1", ID: "bagian waktu yang dihabiskan langkah acak di sana, dengan lompatan ke mana saja pada 15 % langkah; jumlah semuanya 1"},
			Formula:    "x = 0.85 Pᵀx + 0.15/n", Source: "Brin & Page 1998, doi:10.1016/S0169-7552(98)00110-X", Unit: "share", Range: share},
		{File: "network", Name: "eigenvector_centralization",
			Label:      words.Text{EN: "Eigenvector centralization", ID: "Pemusatan vektor eigen"},
			Definition: words.Text{EN: "how far eigenvector centrality is that of one organization; a star does not reach 1", ID: "seberapa jauh sentralitas vektor eigen terpusat pada satu organisasi; bentuk bintang tidak mencapai 1"},
			Formula:    "Σ (1 − x_i) / (n−2), x the eigenvector centralities, largest 1", Source: freeman + "; igraph's maximum n−2, reached by a single tie beside isolates", Unit: "share", Range: share},
	},
	Compute: func(_ context.Context, d *passes.Data, a *registry.Answers) error {
		vector, unique := spectral.Eigenvector(d.Flat)
		if !unique {
			vector = undefined(d.Network.Len())
		}
		a.Put("organizations", table.Numbers("eigenvector", vector),
			table.Numbers("pagerank", spectral.PageRank(d.Ties, damping)))
		n, centralization := len(vector), math.NaN()
		if n > 2 {
			centralization = 0
			for _, x := range vector {
				centralization += (1 - x) / float64(n-2)
			}
		}
		a.SetFigure("eigenvector_centralization", chance.Bare(centralization, n))
		return nil
	},
}

// undefined returns n empty values.
func undefined(n int) []float64 { return slices.Repeat([]float64{math.NaN()}, n) }
