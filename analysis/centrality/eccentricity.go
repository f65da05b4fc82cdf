package centrality

import (
	"context"
	"math"
	"slices"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/walk"
	"example.org/lintas/graph/words"
)

const hage = "Hage & Harary 1995, doi:10.1016/0378-8733(94)00248-9; as igraph among those reached, where NetworkX gives an error; igraph leaves direction aside, too"

var eccentricity = registry.Metric{
	Columns: []registry.Column{
		{File: "organizations", Name: "eccentricity",
			Label:      words.Text{EN: "Eccentricity", ID: "Eksentrisitas"},
			Definition: words.Text{EN: "distance to the farthest organization that it reaches, seen without direction; 0 where it reaches none", ID: "jarak ke organisasi terjauh yang dijangkaunya, tanpa melihat arah; 0 bila tidak menjangkau satu pun"},
			Formula:    "max_j d(i,j) < ∞", Source: hage, Unit: "ties", Range: fromZero},
		{File: "network", Name: "radius",
			Label:      words.Text{EN: "Radius", ID: "Radius"},
			Definition: words.Text{EN: "smallest distance that somebody has to the farthest organization it reaches; along the direction of ties, as the diameter, which is the largest; 0 where there is one that reaches nobody", ID: "jarak terkecil suatu organisasi ke organisasi terjauh yang dijangkaunya; mengikuti arah hubungan seperti diameter, yang merupakan jarak terbesar; 0 bila ada yang tidak menjangkau siapa pun"},
			Formula:    "min_i max_j d(i,j) < ∞", Source: "Hage & Harary 1995, doi:10.1016/0378-8733(94)00248-9", Unit: "ties", Range: fromZero},
		{File: "network", Name: "closeness_centralization",
			Label:      words.Text{EN: "Closeness centralization", ID: "Pemusatan kedekatan"},
			Definition: words.Text{EN: "how far one organization is nearer to all than the others are, seen without direction: 1 in a star, 0 where all are equally near; empty where the network falls into parts", ID: "seberapa jauh satu organisasi lebih dekat ke semua daripada yang lain, tanpa melihat arah: 1 bila berbentuk bintang, 0 bila semua sama dekat; kosong bila jejaring terpecah"},
			Formula:    "Σ (max C − C_i) / ((n−1)(n−2)/(2n−3)), C_i = (n−1)/Σ_j d(i,j)",
			Source:     freeman + "; igraph gives a number for a network in parts, too, by closeness within each", Unit: "share", Range: share},
	},
	Compute: func(ctx context.Context, d *passes.Data, a *registry.Answers) error {
		reach, err := d.Distances()
		if err != nil {
			return err
		}
		if reach.Exact == nil {
			// Some distances do not say which one is the largest.
			a.SetEstimate("organizations", "eccentricity", registry.LeftOut)
			a.SetEstimate("network", "radius", registry.LeftOut)
			a.SetEstimate("network", "closeness_centralization", registry.LeftOut)
			return nil
		}
		r := *reach.Exact
		radius := math.NaN()
		if len(r.Eccentricity) > 0 {
			radius = float64(slices.Min(r.Eccentricity))
		}
		a.SetFigure("radius", chance.Bare(radius, len(r.Eccentricity)))
		if d.Ties.IsDirected() {
			if r, err = walk.Distances(ctx, d.Flat); err != nil {
				return err
			}
		}
		a.Put("organizations", table.Counts("eccentricity", r.Eccentricity))
		centralization := math.NaN()
		if d.Network.Len() > 2 && len(d.Components().Sizes) == 1 {
			centralization = closenessCentralization(r.Sum)
		}
		a.SetFigure("closeness_centralization", chance.Bare(centralization, len(r.Sum)))
		return nil
	},
}

// closenessCentralization returns that of a network in one part by the sums of
// the distances of each organization.
func closenessCentralization(sums []int64) float64 {
	n := float64(len(sums))
	nearest, spread := (n-1)/float64(slices.Min(sums)), 0.0
	for _, sum := range sums {
		spread += nearest - (n-1)/float64(sum)
	}
	return spread / ((n - 1) * (n - 2) / (2*n - 3))
}
