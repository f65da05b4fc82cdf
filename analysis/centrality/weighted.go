package centrality

import (
	"context"
	"math"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph/spectral"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/walk"
	"example.org/lintas/graph/words"
)

const (
	lengths = "Newman 2001, doi:10.1103/PhysRevE.64.016132; igraph and NetworkX take the weights that they are given as lengths"
	length  = "1/strength"
)

var weightedPathColumns = []registry.Column{
	{File: "organizations", Name: "betweenness_weighted",
		Label:      words.Text{EN: "Betweenness, by strength", ID: "Perantaraan, menurut kekuatan"},
		Definition: words.Text{EN: "betweenness over paths in which strong ties are short; paths that differ by less than one part in 10¹² are equally short", ID: "perantaraan melalui jalur yang hubungan kuatnya pendek; jalur yang berbeda kurang dari satu per 10¹² sama pendek"},
		Formula:    "b_i with d(i,j) the least sum of 1/w over a path", Source: lengths, Unit: "pairs", Range: fromZero},
	{File: "organizations", Name: "betweenness_normalized_weighted",
		Label:      words.Text{EN: "Betweenness, by strength, normalized", ID: "Perantaraan, menurut kekuatan, dinormalkan"},
		Definition: words.Text{EN: "betweenness by strength as a share of all pairs of other organizations", ID: "perantaraan menurut kekuatan sebagai bagian dari semua pasangan organisasi lain"},
		Formula:    "2 b_i / ((n−1)(n−2)); directed b_i / ((n−1)(n−2))", Source: lengths, Unit: "share", Range: share},
	{File: "organizations", Name: "closeness_weighted",
		Label:      words.Text{EN: "Closeness, by strength", ID: "Kedekatan, menurut kekuatan"},
		Definition: words.Text{EN: "closeness over paths in which strong ties are short; outgoing where ties have a direction", ID: "kedekatan melalui jalur yang hubungan kuatnya pendek; mengikuti arah keluar bila hubungan berarah"},
		Formula:    "(r_i / S_i) · (r_i / (n−1)) with lengths 1/w; 0 for an isolate", Source: lengths, Unit: "strength", Range: fromZero},
	{File: "organizations", Name: "harmonic_weighted",
		Label:      words.Text{EN: "Harmonic closeness, by strength", ID: "Kedekatan harmonik, menurut kekuatan"},
		Definition: words.Text{EN: "harmonic closeness over paths in which strong ties are short", ID: "kedekatan harmonik melalui jalur yang hubungan kuatnya pendek"},
		Formula:    "Σ_{j≠i} 1/d(i,j) / (n−1) with lengths 1/w", Source: lengths, Unit: "strength", Range: fromZero},
	{File: "organizations", Name: "cross_sector_betweenness_weighted",
		Label:      words.Text{EN: "Cross-sector betweenness, by strength", ID: "Perantaraan lintas sektor, menurut kekuatan"},
		Definition: words.Text{EN: "cross-sector betweenness over paths in which strong ties are short, without direction", ID: "perantaraan lintas sektor melalui jalur yang hubungan kuatnya pendek, tanpa melihat arah"},
		Formula:    "Σ_{s<t, c_s≠c_t} σ_st(i)/σ_st with lengths 1/w", Source: lengths, Unit: "pairs", Range: fromZero},
	{File: "network", Name: "diameter_weighted",
		Label:      words.Text{EN: "Diameter, by strength", ID: "Diameter, menurut kekuatan"},
		Definition: words.Text{EN: "largest distance between two organizations that reach each other, where a tie is 1 over its strength long", ID: "jarak terbesar antara dua organisasi yang saling terjangkau, dengan panjang hubungan 1 dibagi kekuatannya"},
		Formula:    "max d(i,j) < ∞ with lengths 1/w", Source: lengths, Unit: length, Range: fromZero},
	{File: "network", Name: "average_path_length_weighted",
		Label:      words.Text{EN: "Average distance, by strength", ID: "Rata-rata jarak, menurut kekuatan"},
		Definition: words.Text{EN: "mean distance between the pairs that reach each other, where a tie is 1 over its strength long", ID: "rata-rata jarak pasangan yang saling terjangkau, dengan panjang hubungan 1 dibagi kekuatannya"},
		Formula:    "mean of d(i,j) < ∞ over ordered pairs with lengths 1/w", Source: lengths, Unit: length, Range: fromZero},
	{File: "network", Name: "global_efficiency_weighted",
		Label:      words.Text{EN: "Global efficiency, by strength", ID: "Efisiensi global, menurut kekuatan"},
		Definition: words.Text{EN: "mean of one over the distance of every pair, where a tie is 1 over its strength long; above 1 where ties are stronger than 1", ID: "rata-rata satu dibagi jarak setiap pasangan, dengan panjang hubungan 1 dibagi kekuatannya; di atas 1 bila hubungan lebih kuat dari 1"},
		Formula:    "Σ_{i≠j} 1/d(i,j) / (n(n−1)) with lengths 1/w", Source: lengths, Unit: "strength", Range: fromZero},
}

// weightedPaths is what rests on paths by length.
var weightedPaths = registry.Metric{
	Columns: weightedPathColumns,
	Compute: func(ctx context.Context, d *passes.Data, a *registry.Answers) error {
		if !d.Weighted {
			return nil
		}
		if d.LeavesOutLengths() {
			for _, c := range weightedPathColumns {
				a.SetEstimate(c.File, c.Name, registry.LeftOut)
			}
			return nil
		}
		b, err := weightedBetweenness(ctx, d)
		if err != nil {
			return err
		}
		a.Put("organizations", table.Numbers("betweenness_weighted", b.Organizations),
			table.Numbers("betweenness_normalized_weighted", normalized(b.Organizations, d.Ties.IsDirected())),
			table.Numbers("cross_sector_betweenness_weighted", b.CrossSector))
		putWeightedReach(a, b.Reach)
		return nil
	},
}

// weightedBetweenness returns betweenness along the direction of ties and that
// between sectors without it, in one pass where there is none.
func weightedBetweenness(ctx context.Context, d *passes.Data) (walk.Betweenness, error) {
	if !d.Ties.IsDirected() {
		return walk.BrandesWeighted(ctx, d.Ties, d.Network.Codes())
	}
	b, err := walk.BrandesWeighted(ctx, d.Ties, nil)
	if err != nil {
		return b, err
	}
	b.CrossSector, err = walk.CrossSectorWeighted(ctx, d.Flat, d.Network.Codes())
	return b, err
}

func putWeightedReach(a *registry.Answers, r walk.ReachWeighted) {
	n := len(r.Sum)
	near, harmonic := make([]float64, n), make([]float64, n)
	reached, sum, inverse, diameter := 0, 0.0, 0.0, 0.0
	for i := range n {
		others := float64(n - 1)
		harmonic[i] = chance.Ratio(r.Harmonic[i], others)
		if k := float64(r.Reachable[i]); k > 0 {
			near[i] = k / r.Sum[i] * (k / others)
		}
		reached, sum, inverse = reached+r.Reachable[i], sum+r.Sum[i], inverse+r.Harmonic[i]
		diameter = max(diameter, r.Eccentricity[i])
	}
	if n == 0 {
		diameter = math.NaN()
	}
	a.Put("organizations", table.Numbers("closeness_weighted", near), table.Numbers("harmonic_weighted", harmonic))
	all := float64(n) * float64(n-1)
	a.SetFigure("diameter_weighted", chance.Bare(diameter, reached))
	a.SetFigure("average_path_length_weighted", chance.Bare(chance.Ratio(sum, float64(reached)), reached))
	a.SetFigure("global_efficiency_weighted", chance.Bare(chance.Ratio(inverse, all), int(all)))
}

var weightedStanding = registry.Metric{
	Columns: []registry.Column{
		{File: "organizations", Name: "eigenvector_weighted",
			Label:      words.Text{EN: "Eigenvector centrality, by strength", ID: "Sentralitas vektor eigen, menurut kekuatan"},
			Definition: words.Text{EN: "eigenvector centrality in which strong ties count for more", ID: "sentralitas vektor eigen dengan bobot lebih bagi hubungan kuat"},
			Formula:    "W x = λ₁ x, max x = 1", Source: "Bonacich 1972, doi:10.1080/0022250X.1972.9989806; Newman 2004, doi:10.1103/PhysRevE.70.056131", Unit: ofLargest, Range: share},
		{File: "organizations", Name: "pagerank_weighted",
			Label:      words.Text{EN: "PageRank, by strength", ID: "PageRank, menurut kekuatan"},
			Definition: words.Text{EN: "PageRank of a walk that follows ties in proportion to their strength", ID: "PageRank dari langkah yang mengikuti hubungan sebanding dengan kekuatannya"},
			Formula:    "x = 0.85 Pᵀx + 0.15/n, P in proportion to w", Source: "Brin & Page 1998, doi:10.1016/S0169-7552(98)00110-X", Unit: "share", Range: share},
	},
	Compute: func(_ context.Context, d *passes.Data, a *registry.Answers) error {
		if !d.Weighted {
			return nil
		}
		vector, unique := spectral.EigenvectorWeighted(d.Flat)
		if !unique {
			vector = undefined(d.Network.Len())
		}
		a.Put("organizations", table.Numbers("eigenvector_weighted", vector),
			table.Numbers("pagerank_weighted", spectral.PageRankWeighted(d.Ties, damping)))
		return nil
	},
}
