package centrality

import (
	"context"

	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
)

var identity = registry.Metric{
	Columns: []registry.Column{
		{File: "organizations", Name: "id",
			Label:      words.Text{EN: "Id", ID: "Kode"},
			Definition: words.Text{EN: "the organization's id in the data", ID: "kode organisasi dalam data"}},
		{File: "organizations", Name: "name",
			Label:      words.Text{EN: "Name", ID: "Nama"},
			Definition: words.Text{EN: "the organization's name", ID: "nama organisasi"}},
		{File: "organizations", Name: "sector",
			Label:      words.Text{EN: "Sector", ID: "Sektor"},
			Definition: words.Text{EN: "the organization's sector; unknown where none is recorded", ID: "sektor organisasi; unknown bila tidak tercatat"}},
	},
	Compute: func(_ context.Context, d *passes.Data, a *registry.Answers) error {
		n := d.Network.Len()
		ids, names, sectors := make([]string, n), make([]string, n), make([]string, n)
		for i, o := range d.Network.Organizations() {
			ids[i], names[i], sectors[i] = o.ID, o.Name, o.Sector
		}
		a.Put("organizations", table.Texts("id", ids), table.Texts("name", names), table.Texts("sector", sectors))
		return nil
	},
}
