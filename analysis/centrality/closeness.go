package centrality

import (
	"context"
	"math"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
)

var closeness = registry.Metric{
	Columns: []registry.Column{
		{File: "organizations", Name: "closeness",
			Label:      words.Text{EN: "Closeness", ID: "Kedekatan"},
			Definition: words.Text{EN: "how near the others are that it reaches, times the share of others that it reaches; outgoing where ties have a direction", ID: "seberapa dekat organisasi lain yang dijangkaunya, dikalikan bagian yang terjangkau; mengikuti arah keluar bila hubungan berarah"},
			Formula:    "(r_i / S_i) · (r_i / (n−1)), r_i others reached, S_i sum of their distances; 0 for an isolate",
			Source:     "Wasserman & Faust 1994, p. 200; igraph's normalized closeness lacks the second factor, sna's is 0 unless all are reached", Unit: "share", Range: share},
		{File: "organizations", Name: "harmonic",
			Label:      words.Text{EN: "Harmonic closeness", ID: "Kedekatan harmonik"},
			Definition: words.Text{EN: "mean of one over the distance to every other organization, nothing for those out of reach; to be preferred where the network falls into parts", ID: "rata-rata satu dibagi jarak ke setiap organisasi lain, nol untuk yang tak terjangkau; lebih cocok bila jejaring terpecah"},
			Formula:    "Σ_{j≠i} 1/d(i,j) / (n−1)",
			Source:     "Marchiori & Latora 2000, doi:10.1016/S0378-4371(00)00311-3; Boldi & Vigna 2014, doi:10.1080/15427951.2013.865686", Unit: "share", Range: share},
	},
	Compute: func(_ context.Context, d *passes.Data, a *registry.Answers) error {
		r, err := d.Distances()
		if err != nil {
			return err
		}
		a.Put("organizations", table.Numbers("closeness", r.Closeness), table.Numbers("harmonic", r.Harmonic))
		a.SetEstimate("organizations", "closeness", r.Method)
		a.SetEstimate("organizations", "harmonic", r.Method)
		return nil
	},
}

var reach = registry.Metric{
	Columns: []registry.Column{
		{File: "network", Name: "diameter",
			Label:      words.Text{EN: "Diameter", ID: "Diameter"},
			Definition: words.Text{EN: "largest distance between two organizations that reach each other, in ties", ID: "jarak terbesar antara dua organisasi yang saling terjangkau, dihitung dalam hubungan"},
			Formula:    "max d(i,j) < ∞", Source: "Wasserman & Faust 1994", Unit: "ties", Range: fromZero},
		{File: "network", Name: "average_path_length",
			Label:      words.Text{EN: "Average distance", ID: "Rata-rata jarak"},
			Definition: words.Text{EN: "mean distance between the pairs that reach each other; pairs out of reach are told by fragmentation", ID: "rata-rata jarak pasangan yang saling terjangkau; yang tak terjangkau dinyatakan oleh fragmentasi"},
			Formula:    "mean of d(i,j) < ∞ over ordered pairs", Source: "Watts & Strogatz 1998, doi:10.1038/30918", Unit: "ties", Range: "1…"},
		{File: "network", Name: "global_efficiency",
			Label:      words.Text{EN: "Global efficiency", ID: "Efisiensi global"},
			Definition: words.Text{EN: "mean of one over the distance of every pair, nothing for pairs out of reach", ID: "rata-rata satu dibagi jarak setiap pasangan, nol untuk pasangan yang tak terjangkau"},
			Formula:    "Σ_{i≠j} 1/d(i,j) / (n(n−1))", Source: "Latora & Marchiori 2001, doi:10.1103/PhysRevLett.87.198701", Unit: "share", Range: share},
		{File: "network", Name: "fragmentation",
			Label:      words.Text{EN: "Fragmentation", ID: "Fragmentasi"},
			Definition: words.Text{EN: "share of the pairs of which one does not reach the other by any chain of ties; along their direction where they have one", ID: "bagian pasangan yang salah satunya tidak terjangkau melalui rantai hubungan mana pun; mengikuti arah bila hubungan berarah"},
			Formula:    "1 − pairs (i,j) with d(i,j) < ∞ / (n(n−1))", Source: "Borgatti 2006, doi:10.1007/s10588-006-7084-x", Unit: "share", Range: share},
	},
	Compute: func(_ context.Context, d *passes.Data, a *registry.Answers) error {
		r, err := d.Distances()
		if err != nil {
			return err
		}
		n := d.Network.Len()
		all := float64(n) * float64(n-1)
		pairs, sum, inverse := 0.0, 0.0, 0.0
		for distance := len(r.Pairs) - 1; distance > 0; distance-- {
			pairs += r.Pairs[distance]
			sum += float64(distance) * r.Pairs[distance]
			inverse += r.Pairs[distance] / float64(distance)
		}
		diameter := math.NaN()
		if n > 0 {
			diameter = float64(len(r.Pairs) - 1)
		}
		a.SetFigure("average_path_length", chance.Bare(chance.Ratio(sum, pairs), int(pairs)))
		a.SetFigure("global_efficiency", chance.Bare(chance.Ratio(inverse, all), int(all)))
		a.SetFigure("diameter", chance.Bare(diameter, int(pairs)))
		a.SetFigure("fragmentation", chance.Bare(1-chance.Ratio(r.Reached, all), int(all)))
		a.SetEstimate("network", "average_path_length", r.Method)
		a.SetEstimate("network", "global_efficiency", r.Method)
		if d.Ties.IsDirected() {
			a.SetEstimate("network", "fragmentation", r.Method)
		}
		if r.Method != "" {
			a.SetEstimate("network", "diameter", "at least this: "+r.Method)
		}
		return nil
	},
}
