package cohesion

import (
	"cmp"
	"context"
	"math"
	"math/rand/v2"
	"slices"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
	"gonum.org/v1/gonum/graph/community"
)

const (
	girvan  = "Newman & Girvan 2004, doi:10.1103/PhysRevE.69.026113"
	louvain = "Blondel et al. 2008, doi:10.1088/1742-5468/2008/10/P10008"
)

var communities = registry.Metric{
	Columns: []registry.Column{
		{File: "organizations", Name: "community",
			Label:      words.Text{EN: "Community", ID: "Kelompok"},
			Definition: words.Text{EN: "number of the group, found by the Louvain method, that has more ties inside than chance gives; 1 is the largest; another seed may draw the borders a little differently", ID: "nomor kelompok, ditemukan dengan cara Louvain, yang hubungan di dalamnya lebih banyak daripada kebetulan; 1 yang terbesar; benih lain dapat sedikit menggeser batasnya"},
			Source:     louvain, Range: "1…"},
		{File: "network", Name: "communities",
			Label:      words.Text{EN: "Communities", ID: "Jumlah kelompok"},
			Definition: words.Text{EN: "number of such groups, organizations without a partnership among them", ID: "jumlah kelompok itu, termasuk organisasi tanpa kemitraan"},
			Source:     louvain, Unit: "communities", Range: "0…"},
		{File: "network", Name: "modularity",
			Label:      words.Text{EN: "Modularity", ID: "Modularitas"},
			Definition: words.Text{EN: "share of the ties inside the communities beyond what the numbers of partners alone would give", ID: "bagian hubungan di dalam kelompok melebihi yang diberikan oleh jumlah mitra semata"},
			Formula:    "Q = Σ_s (L_s/m − (K_s/2m)²)", Source: girvan, Unit: "share", Range: "−0.5…1"},
		{File: "network", Name: "community_sector_nmi",
			Label:      words.Text{EN: "Communities and sectors", ID: "Kelompok dan sektor"},
			Definition: words.Text{EN: "how far the communities follow the sectors: 1 where they are the same, 0 where they have nothing to do with each other", ID: "seberapa jauh kelompok mengikuti sektor: 1 bila sama, 0 bila tidak berkaitan"},
			Formula:    "2 I(C;S) / (H(C) + H(S)) over organizations with a known sector", Source: "Danon et al. 2005, doi:10.1088/1742-5468/2005/09/P09008", Unit: "share", Range: "0…1"},
	},
	Compute: func(ctx context.Context, d *passes.Data, a *registry.Answers) error {
		labels, err := louvainOf(ctx, d.Flat, d.Seed)
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
		a.SetFigure("modularity", chance.Bare(Modularity(d.Flat, labels), m))
		nmi, known := agreement(labels, d.Network.Codes())
		a.SetFigure("community_sector_nmi", chance.Bare(nmi, known))
		return nil
	},
}

// louvainOf returns the communities of the best of several seeded runs of
// gonum's Louvain over the ties without their strengths, numbered from 1 by
// size. Large networks have one run, small ones up to ten.
func louvainOf(ctx context.Context, t *graph.Ties, seed uint64) ([]int, error) {
	n, m := t.Len(), len(t.All())
	best := make([]int, n)
	for i := range best {
		best[i] = i + 1
	}
	if m == 0 {
		return best, nil
	}
	const budget = 50000 // ties, over all runs
	view := binary(t).Undirected()
	quality := math.Inf(-1)
	for run := range max(1, min(10, budget/m)) {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		stream := chance.Stream(seed, "louvain", run)
		reduced := community.Modularize(view, 1, rand.NewPCG(stream.Uint64(), stream.Uint64()))
		labels := make([]int, n)
		for c, members := range reduced.Communities() {
			for _, member := range members {
				labels[member.ID()] = c
			}
		}
		if q := Modularity(t, labels); q > quality+1e-12 {
			quality, best = q, labels
		}
	}
	return bySize(best), nil
}

// binary returns the ties with strength 1 each.
func binary(t *graph.Ties) *graph.Ties {
	ties := slices.Clone(t.All())
	for i := range ties {
		ties[i].Strength = 1
	}
	return graph.NewTies(t.Len(), t.IsDirected(), ties)
}

// bySize numbers the groups from 1 by size, the largest first, equal ones by
// their smallest member.
func bySize(labels []int) []int {
	type group struct{ label, size, first int }
	at := map[int]int{}
	var groups []group
	for i, l := range labels {
		k, ok := at[l]
		if !ok {
			k = len(groups)
			at[l] = k
			groups = append(groups, group{l, 0, i})
		}
		groups[k].size++
	}
	slices.SortFunc(groups, func(a, b group) int { return cmp.Or(b.size-a.size, a.first-b.first) })
	number := map[int]int{}
	for k, g := range groups {
		number[g.label] = k + 1
	}
	out := make([]int, len(labels))
	for i, l := range labels {
		out[i] = number[l]
	}
	return out
}

// Modularity returns the modularity of a division of the organizations,
//
//	Q = Σ_s (L_s/m − (K_s/2m)²)
//
// with L_s the ties inside group s, K_s the sum of its members' degrees and m
// the number of ties, strengths aside (Newman and Girvan 2004,
// doi:10.1103/PhysRevE.69.026113). Without ties it is NaN.
func Modularity(t *graph.Ties, labels []int) float64 {
	m := len(t.All())
	if m == 0 {
		return math.NaN()
	}
	inside := 0
	degrees := map[int]int{}
	for _, tie := range t.All() {
		a, b := labels[tie.A], labels[tie.B]
		if a == b {
			inside++
		}
		degrees[a]++
		degrees[b]++
	}
	// Squares of whole numbers add without rounding, in any order.
	squares := 0.0
	for _, k := range degrees {
		squares += float64(k) * float64(k)
	}
	return float64(inside)/float64(m) - squares/(4*float64(m)*float64(m))
}

// agreement returns the normalized mutual information of communities and
// sectors over the organizations with a known sector, and their number. It is
// NaN where both have a single group.
func agreement(labels []int, codes []int32) (nmi float64, known int) {
	joint := map[[2]int]int{}
	groups, sectors := map[int]int{}, map[int]int{}
	for i, code := range codes {
		if code >= 0 {
			joint[[2]int{labels[i], int(code)}]++
			groups[labels[i]]++
			sectors[int(code)]++
			known++
		}
	}
	n := float64(known)
	both := entropy(groups, n) + entropy(sectors, n)
	return chance.Ratio(2*(both-entropy(joint, n)), both), known
}

// entropy returns the entropy of counts that add up to n, in nats.
func entropy[K comparable](counts map[K]int, n float64) float64 {
	sizes := make([]int, 0, len(counts))
	for _, c := range counts {
		sizes = append(sizes, c)
	}
	slices.Sort(sizes)
	h := 0.0
	for _, c := range sizes {
		p := float64(c) / n
		h -= p * math.Log(p)
	}
	return h
}
