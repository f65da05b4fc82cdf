package cohesion

import (
	"context"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
)

var clustering = registry.Metric{
	Columns: []registry.Column{
		{File: "organizations", Name: "clustering",
			Label:      words.Text{EN: "Clustering", ID: "Pengelompokan"},
			Definition: words.Text{EN: "share of the pairs of its partners that are partners of each other; empty with fewer than two partners", ID: "bagian pasangan mitranya yang juga saling bermitra; kosong bila mitranya kurang dari dua"},
			Formula:    "C_i = 2 t_i / (k_i (k_i − 1))", Source: "Watts & Strogatz 1998, doi:10.1038/30918; NetworkX and graph-tool write 0 where it is empty here", Unit: "share", Range: "0…1"},
		{File: "organizations", Name: "triangles",
			Label:      words.Text{EN: "Triangles", ID: "Segitiga"},
			Definition: words.Text{EN: "number of pairs of its partners that are partners of each other", ID: "jumlah pasangan mitranya yang saling bermitra"},
			Formula:    "t_i = Σ_{j<k} a_ij a_ik a_jk", Source: "Watts & Strogatz 1998, doi:10.1038/30918", Unit: "triangles", Range: "0…"},
		{File: "network", Name: "transitivity",
			Label:      words.Text{EN: "Transitivity", ID: "Transitivitas"},
			Definition: words.Text{EN: "share of the paths of two ties whose ends are tied themselves; empty where there is no such path", ID: "bagian jalur dua hubungan yang kedua ujungnya juga terhubung; kosong bila tidak ada jalur seperti itu"},
			Formula:    "3 · triangles / connected triples", Source: "Newman, Watts & Strogatz 2002, doi:10.1073/pnas.012582999", Unit: "share", Range: "0…1"},
	},
	Compute: func(_ context.Context, d *passes.Data, a *registry.Answers) error {
		n := d.Network.Len()
		local, counts := make([]float64, n), make([]int, n)
		closed, triples := 0.0, 0.0
		for i, t := range d.Triangles() {
			k := float64(len(d.Flat.Out().Row(i)))
			counts[i] = int(t)
			local[i] = chance.Ratio(2*float64(t), k*(k-1))
			closed += float64(t)
			triples += k * (k - 1) / 2
		}
		a.Put("organizations", table.Numbers("clustering", local), table.Counts("triangles", counts))
		a.SetFigure("transitivity", chance.Bare(chance.Ratio(closed, triples), int(triples)))
		return nil
	},
}
