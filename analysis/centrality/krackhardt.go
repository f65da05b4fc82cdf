package centrality

import (
	"context"
	"example.org/lintas/graph/shape"
	"math"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph/walk"
	"example.org/lintas/graph/words"
)

const krackhardt = "Krackhardt 1994, Graph theoretical dimensions of informal organizations, in Carley & Prietula, Computational Organization Theory"

var dimensions = registry.Metric{
	Columns: []registry.Column{
		{File: "network", Name: "krackhardt_connectedness",
			Label:      words.Text{EN: "Connectedness (Krackhardt)", ID: "Keterhubungan (Krackhardt)"},
			Definition: words.Text{EN: "share of the pairs that a chain of ties joins, seen without direction", ID: "bagian pasangan yang dihubungkan rantai hubungan, tanpa melihat arah"},
			Formula:    "Σ C(N_c,2) / C(n,2), N_c organizations of component c", Source: krackhardt, Unit: "share", Range: share},
		{File: "network", Name: "krackhardt_hierarchy",
			Label:      words.Text{EN: "Hierarchy (Krackhardt)", ID: "Hierarki (Krackhardt)"},
			Definition: words.Text{EN: "share of the pairs of which one reaches the other that are not reached back; 0 where ties have no direction", ID: "bagian pasangan yang salah satunya menjangkau yang lain tetapi tidak dijangkau balik; 0 bila hubungan tidak berarah"},
			Formula:    "1 − pairs that reach each other / pairs of which one reaches the other",
			Source:     krackhardt + "; sna's hierarchy is this with measure = krackhardt only", Unit: "share", Range: share},
		{File: "network", Name: "krackhardt_efficiency",
			Label:      words.Text{EN: "Efficiency (Krackhardt)", ID: "Efisiensi (Krackhardt)"},
			Definition: words.Text{EN: "share of the ties that could be there beyond those that hold the parts together and are not: 1 in a tree, 0 where all are tied; without direction, each tie once", ID: "bagian hubungan di luar yang diperlukan untuk menyatukan tiap bagian yang tidak dipakai: 1 pada pohon, 0 bila semua terhubung; tanpa arah, tiap hubungan sekali"},
			Formula:    "1 − (m − Σ(N_c−1)) / Σ(C(N_c,2) − (N_c−1))",
			Source:     krackhardt + "; sna counts a tie without direction twice", Unit: "share", Range: share},
		{File: "network", Name: "krackhardt_efficiency_arcs",
			Label:      words.Text{EN: "Efficiency of arcs (Krackhardt)", ID: "Efisiensi arah (Krackhardt)"},
			Definition: words.Text{EN: "efficiency with each direction of a tie counted, as sna does", ID: "efisiensi dengan menghitung setiap arah hubungan, seperti sna"},
			Formula:    "1 − (arcs − Σ(N_c−1)) / Σ(N_c(N_c−1) − (N_c−1))", Source: krackhardt + "; sna's efficiency", Unit: "share", Range: "up to 1"},
		{File: "network", Name: "krackhardt_lubness",
			Label:      words.Text{EN: "Upper boundedness (Krackhardt)", ID: "Batas atas bersama (Krackhardt)"},
			Definition: words.Text{EN: "share of the pairs of a part that have somebody above both who is above all others above both, as sna computes it; 1 where ties have no direction; empty without a part of three", ID: "bagian pasangan dalam satu bagian yang punya organisasi di atas keduanya dan di atas semua yang lain yang berada di atas keduanya, seperti dihitung sna; 1 bila hubungan tidak berarah; kosong tanpa bagian beranggota tiga"},
			Formula:    "1 − pairs without / Σ (N_c−1)(N_c−2)/2; above is to reach along the arcs, and each is above itself; empty where a part has more than 10,000 strong components",
			Source:     krackhardt + "; the function lubness of sna, which asks for an upper bound that reaches all others, not for one that all others reach", Unit: "share", Range: share},
		{File: "network", Name: "krackhardt_lubness_least",
			Label:      words.Text{EN: "Least upper boundedness (Krackhardt)", ID: "Batas atas terkecil (Krackhardt)"},
			Definition: words.Text{EN: "share of the pairs of a part that have a least upper bound: somebody above both whom all others above both are above", ID: "bagian pasangan dalam satu bagian yang punya batas atas terkecil: organisasi di atas keduanya yang berada di bawah semua yang lain di atas keduanya"},
			Formula:    "1 − pairs without / Σ (N_c−1)(N_c−2)/2", Source: krackhardt + ", by his own words; sna differs", Unit: "share", Range: share},
	},
	Compute: func(ctx context.Context, d *passes.Data, a *registry.Answers) error {
		r, err := d.Distances()
		if err != nil {
			return err
		}
		n := d.Network.Len()
		p := partsOf(d.Components().Sizes)
		all := float64(n) * float64(n-1) / 2
		a.SetFigure("krackhardt_connectedness", chance.Bare(chance.Ratio(p.pairs, all), int(all)))
		value, pairs := hierarchyOf(d, r)
		if d.Ties.IsDirected() {
			a.SetEstimate("network", "krackhardt_hierarchy", r.Method)
		}
		a.SetFigure("krackhardt_hierarchy", chance.Bare(value, pairs))
		m := float64(len(d.Flat.All()))
		a.SetFigure("krackhardt_efficiency", chance.Bare(1-chance.Ratio(m-p.tree, p.pairs-p.tree), int(p.pairs)))
		if d.Ties.IsDirected() {
			// Parts by any arc: the rule of symmetrizing may leave arcs out.
			_, sizes := shape.Components(d.Ties)
			p := partsOf(sizes)
			arcs := float64(len(d.Ties.All()))
			a.SetFigure("krackhardt_efficiency_arcs", chance.Bare(1-chance.Ratio(arcs-p.tree, 2*p.pairs-p.tree), int(2*p.pairs)))
		}
		return putBounds(ctx, d, a)
	},
}

// parts are the components of a network: the pairs within them and the ties that
// hold them together.
type parts struct{ pairs, tree float64 }

func partsOf(sizes []int) (p parts) {
	for _, size := range sizes {
		p.pairs += float64(size) * float64(size-1) / 2
		p.tree += float64(size - 1)
	}
	return p
}

// hierarchyOf returns Krackhardt's hierarchy and the number of pairs that it
// rests on: those of which one reaches the other.
func hierarchyOf(d *passes.Data, r passes.Reach) (float64, int) {
	mutual := 0.0
	_, sizes := walk.Strong(d.Ties)
	for _, size := range sizes {
		mutual += float64(size) * float64(size-1) / 2
	}
	pairs := r.Reached - mutual
	return 1 - chance.Ratio(mutual, pairs), int(pairs)
}

func putBounds(ctx context.Context, d *passes.Data, a *registry.Answers) error {
	b, ok, err := walk.UpperBounds(ctx, d.Ties)
	if err != nil {
		return err
	}
	bounded := func(without int64) chance.Figure {
		if !ok {
			return chance.Bare(math.NaN(), int(b.Most))
		}
		return chance.Bare(1-chance.Ratio(float64(without), float64(b.Most)), int(b.Most))
	}
	a.SetFigure("krackhardt_lubness", bounded(b.NoGreatest))
	if d.Ties.IsDirected() {
		a.SetFigure("krackhardt_lubness_least", bounded(b.NoLeast))
	}
	return nil
}
