package cohesion

import (
	"context"
	"math"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
	"example.org/lintas/graph/work"
)

var clusteringWeighted = registry.Metric{
	Columns: []registry.Column{
		{File: "organizations", Name: "clustering_barrat",
			Label:      words.Text{EN: "Clustering by strength (Barrat)", ID: "Pengelompokan menurut kekuatan (Barrat)"},
			Definition: words.Text{EN: "share of the pairs of its partners that are partners of each other, each pair counted by the mean strength of its ties to the two; empty with fewer than two partners", ID: "bagian pasangan mitranya yang juga saling bermitra, tiap pasangan dihitung menurut rata-rata kekuatan hubungannya dengan keduanya; kosong bila mitranya kurang dari dua"},
			Formula:    "Σ_{j<h} (w_ij + w_ih) a_ij a_ih a_jh / (s_i (k_i − 1))", Source: "Barrat et al. 2004, doi:10.1073/pnas.0400087101; igraph's; it is not comparable with Onnela's", Unit: "share", Range: "0…1"},
		{File: "organizations", Name: "clustering_onnela",
			Label:      words.Text{EN: "Clustering by strength (Onnela)", ID: "Pengelompokan menurut kekuatan (Onnela)"},
			Definition: words.Text{EN: "mean over the pairs of its partners of the geometric mean of the three strengths of the triangle, over the largest strength in the network, 0 without a triangle; empty with fewer than two partners", ID: "rata-rata atas pasangan mitranya dari rata-rata geometrik tiga kekuatan segitiga, dibagi kekuatan terbesar dalam jejaring, 0 tanpa segitiga; kosong bila mitranya kurang dari dua"},
			Formula:    "2 Σ_{j<h} (w_ij w_ih w_jh)^{1/3} / (max w · k_i (k_i − 1))", Source: "Onnela et al. 2005, doi:10.1103/PhysRevE.71.065103; NetworkX's", Unit: "share", Range: "0…1"},
	},
	Compute: func(ctx context.Context, d *passes.Data, a *registry.Answers) error {
		if !d.Weighted {
			return nil
		}
		barrat, onnela, err := weightedClustering(ctx, d.Flat)
		if err != nil {
			return err
		}
		a.Put("organizations", table.Numbers("clustering_barrat", barrat), table.Numbers("clustering_onnela", onnela))
		return nil
	},
}

// weightedClustering returns the clustering of each organization of undirected
// ties by Barrat and by Onnela, NaN with fewer than two partners.
func weightedClustering(ctx context.Context, t *graph.Ties) (barrat, onnela []float64, err error) {
	n, rows := t.Len(), t.Out()
	barrat, onnela = make([]float64, n), make([]float64, n)
	roots := make([]float64, len(rows.Strengths)) // of the strengths over the largest
	most := 0.0
	for _, w := range rows.Strengths {
		most = max(most, w)
	}
	for p, w := range rows.Strengths {
		roots[p] = math.Cbrt(w / most)
	}
	do := func(low, high int) struct{} {
		mine := make([]int32, n) // place in the row of i, 1 more; 0 is no partner
		for i := low; i < high && ctx.Err() == nil; i++ {
			barrat[i], onnela[i] = closedBy(rows, roots, mine, i)
		}
		return struct{}{}
	}
	err = work.Chunks(ctx, n, 2048, do, func(struct{}) {})
	if err == nil {
		err = ctx.Err()
	}
	return barrat, onnela, err
}

// closedBy returns the clustering of one organization. mine is all zero before
// and after.
func closedBy(rows *graph.Rows, roots []float64, mine []int32, i int) (barrat, onnela float64) {
	partners, strengths := rows.Row(i), rows.Weights(i)
	first := rows.Offsets[i]
	strength := 0.0
	for k, j := range partners {
		mine[j] = int32(k) + 1
		strength += strengths[k]
	}
	sum, product := 0.0, 0.0
	for k, j := range partners {
		for p := rows.Offsets[j]; p < rows.Offsets[j+1]; p++ {
			h := rows.Targets[p]
			if h <= j || mine[h] == 0 {
				continue
			}
			other := mine[h] - 1
			sum += strengths[k] + strengths[other]
			product += roots[int(first)+k] * roots[first+other] * roots[p]
		}
	}
	for _, j := range partners {
		mine[j] = 0
	}
	degree := float64(len(partners))
	return chance.Ratio(sum, strength*(degree-1)), chance.Ratio(2*product, degree*(degree-1))
}
