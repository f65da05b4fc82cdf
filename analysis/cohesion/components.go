package cohesion

import (
	"context"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph/shape"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
)

var cores = registry.Metric{
	Columns: []registry.Column{
		{File: "organizations", Name: "core",
			Label:      words.Text{EN: "Core", ID: "Inti"},
			Definition: words.Text{EN: "largest k such that it belongs to a group in which everybody has at least k partners within the group", ID: "k terbesar sehingga ia termasuk kelompok yang setiap anggotanya punya paling sedikit k mitra di dalam kelompok"},
			Formula:    "max k with i in the k-core", Source: "Seidman 1983, doi:10.1016/0378-8733(83)90028-X; Batagelj & Zaversnik 2003, arXiv:cs/0310049", Unit: "partners", Range: "0…"},
	},
	Compute: func(_ context.Context, d *passes.Data, a *registry.Answers) error {
		a.Put("organizations", table.Counts("core", shape.Cores(d.Flat)))
		return nil
	},
}

var components = registry.Metric{
	Columns: []registry.Column{
		{File: "organizations", Name: "component",
			Label:      words.Text{EN: "Component", ID: "Komponen"},
			Definition: words.Text{EN: "number of the part of the network that it belongs to: within a part everybody reaches everybody; 1 is the largest", ID: "nomor bagian jejaring tempatnya berada: dalam satu bagian semua saling terjangkau; 1 yang terbesar"},
			Source:     "Wasserman & Faust 1994", Range: "1…"},
		{File: "network", Name: "components",
			Label:      words.Text{EN: "Components", ID: "Jumlah komponen"},
			Definition: words.Text{EN: "number of parts that no recorded tie joins, organizations without a partnership among them", ID: "jumlah bagian yang tidak dihubungkan hubungan tercatat, termasuk organisasi tanpa kemitraan"},
			Source:     "Wasserman & Faust 1994", Unit: "components", Range: "0…"},
		{File: "network", Name: "largest_component",
			Label:      words.Text{EN: "Largest component", ID: "Komponen terbesar"},
			Definition: words.Text{EN: "number of organizations in the largest part", ID: "jumlah organisasi dalam bagian terbesar"},
			Source:     "Wasserman & Faust 1994", Unit: "organizations", Range: "0…"},
		{File: "network", Name: "isolates",
			Label:      words.Text{EN: "Without a recorded partnership", ID: "Tanpa kemitraan tercatat"},
			Definition: words.Text{EN: "number of organizations for which this list records no partnership in force", ID: "jumlah organisasi yang kemitraannya tidak tercatat dalam daftar ini"},
			Source:     "Wasserman & Faust 1994", Unit: "organizations", Range: "0…"},
	},
	Compute: func(_ context.Context, d *passes.Data, a *registry.Answers) error {
		c, n := d.Components(), d.Network.Len()
		largest, isolates := 0, 0
		for _, size := range c.Sizes {
			largest = max(largest, size)
			if size == 1 {
				isolates++
			}
		}
		a.Put("organizations", table.Counts("component", c.Labels))
		a.SetFigure("components", chance.Bare(float64(len(c.Sizes)), n))
		a.SetFigure("largest_component", chance.Bare(float64(largest), n))
		a.SetFigure("isolates", chance.Bare(float64(isolates), n))
		return nil
	},
}
