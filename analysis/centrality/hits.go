package centrality

import (
	"context"

	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph/spectral"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
)

const kleinberg = "Kleinberg 1999, doi:10.1145/324133.324140; igraph's scale, NetworkX lets them add up to 1"

var hits = registry.Metric{
	Columns: []registry.Column{
		{File: "organizations", Name: "authority",
			Label:      words.Text{EN: "Authority", ID: "Otoritas"},
			Definition: words.Text{EN: "high where good hubs point to it; the largest is 1; empty where the network does not decide it", ID: "tinggi bila ditunjuk oleh pusat rujukan yang baik; yang terbesar 1; kosong bila jejaring tidak menentukannya"},
			Formula:    "AᵀA x = λ₁ x, max x = 1", Source: kleinberg, Unit: ofLargest, Range: share},
		{File: "organizations", Name: "hub",
			Label:      words.Text{EN: "Hub", ID: "Pusat rujukan"},
			Definition: words.Text{EN: "high where it points to good authorities; the largest is 1; empty where the network does not decide it", ID: "tinggi bila menunjuk otoritas yang baik; yang terbesar 1; kosong bila jejaring tidak menentukannya"},
			Formula:    "A Aᵀ y = λ₁ y, max y = 1", Source: kleinberg, Unit: ofLargest, Range: share},
	},
	Compute: func(_ context.Context, d *passes.Data, a *registry.Answers) error {
		if !d.Ties.IsDirected() {
			return nil
		}
		authority, hub, unique := spectral.HITS(d.Ties)
		if !unique {
			authority, hub = undefined(d.Network.Len()), undefined(d.Network.Len())
		}
		a.Put("organizations", table.Numbers("authority", authority), table.Numbers("hub", hub))
		return nil
	},
}
