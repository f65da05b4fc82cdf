package bridging

import (
	"context"

	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
)

const flom = "Flom et al. 2004, Connections 26(1):62; Guns & Rousseau 2015, doi:10.1631/FITEE.1400425"

var crossSector = registry.Metric{
	Columns: []registry.Column{
		{File: "organizations", Name: "cross_sector_betweenness",
			Label:      words.Text{EN: "Cross-sector betweenness", ID: "Perantaraan lintas sektor"},
			Definition: words.Text{EN: "number of pairs of other organizations of different sectors whose shortest path passes through it", ID: "jumlah pasangan organisasi lain yang berbeda sektor dan jalur terpendeknya melewatinya"},
			Formula:    "Σ_{s<t, c_s≠c_t} σ_st(i)/σ_st", Source: flom, Unit: "pairs", Range: fromZero},
	},
	Compute: func(_ context.Context, d *passes.Data, a *registry.Answers) error {
		b, err := d.CrossSector()
		if err != nil {
			return err
		}
		a.Put("organizations", table.Numbers("cross_sector_betweenness", b.CrossSector))
		a.SetEstimate("organizations", "cross_sector_betweenness", b.Method)
		return nil
	},
}

var withoutFunders = registry.Metric{
	Columns: []registry.Column{
		{File: "organizations", Name: "cross_sector_betweenness_without_funders",
			Label:      words.Text{EN: "Cross-sector betweenness without funders", ID: "Perantaraan lintas sektor tanpa pendana"},
			Definition: words.Text{EN: "cross-sector betweenness when those who only fund a partnership are taken out of it", ID: "perantaraan lintas sektor bila mereka yang hanya mendanai suatu kemitraan dikeluarkan darinya"},
			Formula:    "Σ_{s<t, c_s≠c_t} σ_st(i)/σ_st on the ties among the other roles", Source: flom, Unit: "pairs", Range: fromZero},
	},
	Compute: func(ctx context.Context, d *passes.Data, a *registry.Answers) error {
		without, any := graph.WithoutRole(d.Network, graph.Funder)
		if !any {
			return nil
		}
		flat := without.Ties(d.Projection).Symmetric(d.Symmetrize)
		b, err := d.PathsBetweenSectors(ctx, flat)
		if err != nil {
			return err
		}
		a.Put("organizations", table.Numbers("cross_sector_betweenness_without_funders", b.CrossSector))
		a.SetEstimate("organizations", "cross_sector_betweenness_without_funders", b.Method)
		return nil
	},
}
