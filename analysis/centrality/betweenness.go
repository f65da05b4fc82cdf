package centrality

import (
	"context"
	"math"
	"slices"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
)

var betweenness = registry.Metric{
	Columns: []registry.Column{
		{File: "organizations", Name: "betweenness",
			Label:      words.Text{EN: "Betweenness", ID: "Perantaraan"},
			Definition: words.Text{EN: "number of pairs of other organizations whose shortest path passes through it; a pair with several shortest paths counts in parts", ID: "jumlah pasangan organisasi lain yang jalur terpendeknya melewatinya; pasangan dengan beberapa jalur terpendek dihitung sebagian"},
			Formula:    "b_i = Σ_{s<t} σ_st(i)/σ_st; directed: ordered pairs",
			Source:     "Freeman 1977, Sociometry 40:35, doi:10.2307/3033543; Brandes 2001, doi:10.1080/0022250X.2001.9990249", Unit: "pairs", Range: fromZero},
		{File: "organizations", Name: "betweenness_normalized",
			Label:      words.Text{EN: "Betweenness, normalized", ID: "Perantaraan, dinormalkan"},
			Definition: words.Text{EN: "betweenness as a share of all pairs of other organizations", ID: "perantaraan sebagai bagian dari semua pasangan organisasi lain"},
			Formula:    "2 b_i / ((n−1)(n−2)); directed b_i / ((n−1)(n−2))", Source: freeman, Unit: "share", Range: share},
		{File: "network", Name: "betweenness_centralization",
			Label:      words.Text{EN: "Betweenness centralization", ID: "Pemusatan perantaraan"},
			Definition: words.Text{EN: "how far the shortest paths run through one organization: 1 in a star, 0 where all carry equally many", ID: "seberapa jauh jalur terpendek melewati satu organisasi: 1 bila berbentuk bintang, 0 bila semua sama"},
			Formula:    "Σ (max b − b_i) / ((n−1)²(n−2)/2); directed over (n−1)²(n−2)", Source: freeman, Unit: "share", Range: share},
	},
	Compute: func(_ context.Context, d *passes.Data, a *registry.Answers) error {
		b, err := d.Betweenness()
		if err != nil {
			return err
		}
		raw := b.Organizations
		a.SetEstimate("organizations", "betweenness", b.Method)
		a.SetEstimate("organizations", "betweenness_normalized", b.Method)
		a.SetEstimate("network", "betweenness_centralization", b.Method)
		a.SetFigure("betweenness_centralization", chance.Bare(betweennessCentralization(raw, d.Ties.IsDirected()), len(raw)))
		a.Put("organizations", table.Numbers("betweenness", raw),
			table.Numbers("betweenness_normalized", normalized(raw, d.Ties.IsDirected())))
		return nil
	},
}

// pairsOfOthers returns the number of pairs that betweenness can have among n
// organizations, ordered in a directed network.
func pairsOfOthers(n int, directed bool) float64 {
	pairs := float64(n-1) * float64(n-2)
	if !directed {
		pairs /= 2
	}
	return pairs
}

// normalized returns betweenness over all pairs of others, NaN where there are
// none.
func normalized(raw []float64, directed bool) []float64 {
	out := undefined(len(raw))
	for i, x := range raw {
		if len(raw) > 2 {
			out[i] = x / pairsOfOthers(len(raw), directed)
		}
	}
	return out
}

func betweennessCentralization(raw []float64, directed bool) float64 {
	if len(raw) < 3 {
		return math.NaN()
	}
	top, spread := slices.Max(raw), 0.0
	for _, x := range raw {
		spread += top - x
	}
	return spread / (pairsOfOthers(len(raw), directed) * float64(len(raw)-1))
}
