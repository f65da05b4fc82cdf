package cohesion

import (
	"cmp"
	"context"
	"math"
	"slices"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph"
	"example.org/lintas/graph/shape"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
	"example.org/lintas/graph/work"
)

const (
	girvan = "Newman & Girvan 2004, doi:10.1103/PhysRevE.69.026113"
	newman = "Newman 2004, doi:10.1103/PhysRevE.70.056131"
	leiden = "Traag, Waltman & van Eck 2019 (Leiden), doi:10.1038/s41598-019-41695-z"
)

// heuristic is how communities are found: the best division that the search
// meets, which need not be the best there is.
const heuristic = "heuristic search (Leiden)"

var communities = registry.Metric{
	Columns: slices.Concat([]registry.Column{
		{File: "organizations", Name: "community",
			Label:      words.Text{EN: "Community", ID: "Kelompok"},
			Definition: words.Text{EN: "number of the group, found by the Leiden method, that has more ties inside than chance gives; 1 is the largest; another seed may draw the borders a little differently", ID: "nomor kelompok, ditemukan dengan cara Leiden, yang hubungan di dalamnya lebih banyak daripada kebetulan; 1 yang terbesar; benih lain dapat sedikit menggeser batasnya"},
			Source:     leiden, Range: "1…"},
		{File: "network", Name: "communities",
			Label:      words.Text{EN: "Communities", ID: "Jumlah kelompok"},
			Definition: words.Text{EN: "number of such groups, organizations without a partnership among them", ID: "jumlah kelompok itu, termasuk organisasi tanpa kemitraan"},
			Source:     leiden, Unit: "communities", Range: "0…"},
		{File: "network", Name: "modularity",
			Label:      words.Text{EN: "Modularity", ID: "Modularitas"},
			Definition: words.Text{EN: "share of the ties inside the communities beyond what the numbers of partners alone would give; the best that was found, not proven to be the best there is", ID: "bagian hubungan di dalam kelompok melebihi yang diberikan oleh jumlah mitra semata; yang terbaik yang ditemukan, belum terbukti terbaik yang ada"},
			Formula:    "Q = Σ_s (L_s/m − (K_s/2m)²)", Source: girvan, Unit: "share", Range: "−0.5…1"},
		{File: "organizations", Name: "community_weighted",
			Label:      words.Text{EN: "Community, by strength", ID: "Kelompok, menurut kekuatan"},
			Definition: words.Text{EN: "the same with ties counted by their strengths", ID: "sama, dengan hubungan dihitung menurut kekuatannya"},
			Source:     leiden, Range: "1…"},
		{File: "network", Name: "modularity_weighted",
			Label:      words.Text{EN: "Modularity, by strength", ID: "Modularitas, menurut kekuatan"},
			Definition: words.Text{EN: "share of the strengths of ties inside the communities by strength beyond what the sums of strengths alone would give", ID: "bagian kekuatan hubungan di dalam kelompok menurut kekuatan melebihi yang diberikan oleh jumlah kekuatan semata"},
			Formula:    "Q = Σ_s (W_s/w − (S_s/2w)²)", Source: newman, Unit: "share", Range: "−0.5…1"},
	}, agreementColumns),
	Compute: func(ctx context.Context, d *passes.Data, a *registry.Answers) error {
		labels, err := bestLeiden(ctx, d.Flat, false, d.Seed)
		if err != nil {
			return err
		}
		n, m := d.Network.Len(), len(d.Flat.All())
		a.Put("organizations", table.Counts("community", labels))
		count := 0
		if n > 0 {
			count = slices.Max(labels)
		}
		a.SetFigure("communities", chance.Bare(float64(count), n))
		a.SetFigure("modularity", chance.Bare(shape.Modularity(d.Flat, labels, false), m))
		a.SetMethod("organizations", "community", heuristic)
		for _, name := range []string{"communities", "modularity", "community_sector_nmi", "community_sector_ari"} {
			a.SetMethod("network", name, heuristic)
		}
		if err := putAgreement(ctx, d, a, labels); err != nil {
			return err
		}
		if !d.Weighted {
			return nil
		}
		labels, err = bestLeiden(ctx, d.Flat, true, d.Seed)
		if err != nil {
			return err
		}
		a.Put("organizations", table.Counts("community_weighted", labels))
		a.SetMethod("organizations", "community_weighted", heuristic)
		a.SetMethod("network", "modularity_weighted", heuristic)
		a.SetFigure("modularity_weighted", chance.Bare(shape.Modularity(d.Flat, labels, true), m))
		return nil
	},
}

// bestLeiden returns the communities of the best of several seeded runs, numbered
// from 1 by size. Large networks have one run, the largest a short one, small ones
// up to fifty; of equally good ones the first counts.
func bestLeiden(ctx context.Context, t *graph.Ties, weighted bool, seed uint64) ([]int, error) {
	const (
		budget  = 100_000   // ties, over all runs
		most    = 50        // runs
		repeats = 4         // of the algorithm in a large network
		largest = 2_000_000 // ties from which the algorithm is repeated half as often
	)
	runs, times := min(most, budget/max(1, len(t.All()))), 10
	if runs == 0 {
		runs, times = 1, repeats
	}
	if len(t.All()) > largest {
		times = repeats / 2
	}
	type division struct {
		labels  []int
		quality float64
	}
	best := division{quality: math.Inf(-1)}
	err := work.Chunks(ctx, runs, 1, func(run, _ int) division {
		labels := shape.Leiden(t, weighted, times, chance.Stream(seed, "leiden", run))
		return division{labels, shape.Modularity(t, labels, weighted)}
	}, func(d division) {
		// Without ties there is no modularity, and every run is the same.
		if best.labels == nil || d.quality > best.quality+1e-12 {
			best = d
		}
	})
	if err != nil {
		return nil, err
	}
	return bySize(best.labels), nil
}

// bySize numbers the groups from 1 by size, the largest first, equal ones by
// their smallest member. Labels run from 0 in the order of the smallest members.
func bySize(labels []int) []int {
	var sizes []int
	for _, l := range labels {
		if l == len(sizes) {
			sizes = append(sizes, 0)
		}
		sizes[l]++
	}
	order := make([]int, len(sizes))
	for l := range order {
		order[l] = l
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(sizes[b], sizes[a]) })
	number := make([]int, len(sizes))
	for rank, l := range order {
		number[l] = rank + 1
	}
	out := make([]int, len(labels))
	for i, l := range labels {
		out[i] = number[l]
	}
	return out
}
