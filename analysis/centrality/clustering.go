package centrality

import (
	"context"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph/words"
)

const watts = "Watts & Strogatz 1998, doi:10.1038/30918"

var averageClustering = registry.Metric{
	Columns: []registry.Column{
		{File: "network", Name: "average_clustering",
			Label:      words.Text{EN: "Average clustering", ID: "Rata-rata pengelompokan"},
			Definition: words.Text{EN: "mean clustering of the organizations with two partners or more", ID: "rata-rata pengelompokan organisasi dengan dua mitra atau lebih"},
			Formula:    "mean of C_i over k_i ≥ 2", Source: watts + "; as igraph", Unit: "share", Range: share},
		{File: "network", Name: "average_clustering_zero",
			Label:      words.Text{EN: "Average clustering, zeros counted", ID: "Rata-rata pengelompokan, nol dihitung"},
			Definition: words.Text{EN: "mean clustering of all organizations, 0 for those with fewer than two partners; NetworkX's average", ID: "rata-rata pengelompokan semua organisasi, 0 bila mitranya kurang dari dua; rata-rata NetworkX"},
			Formula:    "Σ C_i / n, C_i = 0 where k_i < 2", Source: watts + "; as NetworkX", Unit: "share", Range: share},
	},
	Compute: func(_ context.Context, d *passes.Data, a *registry.Answers) error {
		sum, counted, n := 0.0, 0, d.Network.Len()
		for i, triangles := range d.Triangles() {
			if k := float64(len(d.Flat.Out().Row(i))); k > 1 {
				counted++
				sum += 2 * float64(triangles) / (k * (k - 1))
			}
		}
		a.SetFigure("average_clustering", chance.Bare(chance.Ratio(sum, float64(counted)), counted))
		a.SetFigure("average_clustering_zero", chance.Bare(chance.Ratio(sum, float64(n)), n))
		return nil
	},
}
