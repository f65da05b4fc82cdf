package centrality

import (
	"context"
	"math"
	"slices"

	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph/spectral"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
)

// damping is the share of steps that follow a tie, as everybody has it.
const damping = 0.85

var standing = registry.Metric{
	Columns: []registry.Column{
		{File: "organizations", Name: "eigenvector",
			Label:      words.Text{EN: "Eigenvector centrality", ID: "Sentralitas vektor eigen"},
			Definition: words.Text{EN: "high where its partners are themselves well connected; the largest is 1; empty where the network does not decide it (no ties, or two parts that are equally dense)", ID: "tinggi bila mitranya juga punya banyak mitra; yang terbesar 1; kosong bila jejaring tidak menentukannya (tanpa hubungan, atau dua bagian yang sama padat)"},
			Formula:    "A x = λ₁ x, max x = 1", Source: "Bonacich 1972, doi:10.1080/0022250X.1972.9989806", Unit: "share of the largest", Range: share},
		{File: "organizations", Name: "pagerank",
			Label:      words.Text{EN: "PageRank", ID: "PageRank"},
			Definition: words.Text{EN: "share of the time that a random walk along the ties spends there, with a jump to anywhere in 15 % of the steps; all add up to 1", ID: "bagian waktu yang dihabiskan langkah acak di sana, dengan lompatan ke mana saja pada 15 % langkah; jumlah semuanya 1"},
			Formula:    "x = 0.85 Pᵀx + 0.15/n", Source: "Brin & Page 1998, doi:10.1016/S0169-7552(98)00110-X", Unit: "share", Range: share},
	},
	Compute: func(_ context.Context, d *passes.Data, a *registry.Answers) error {
		vector, unique := spectral.Eigenvector(d.Flat)
		if !unique {
			vector = slices.Repeat([]float64{math.NaN()}, d.Network.Len())
		}
		a.Put("organizations", table.Numbers("eigenvector", vector),
			table.Numbers("pagerank", spectral.PageRank(d.Ties, damping)))
		return nil
	},
}
