package cohesion

import (
	"context"

	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
)

var equivalence = registry.Metric{
	Columns: []registry.Column{
		{File: "equivalence", Name: "organization_a",
			Label:      words.Text{EN: "Organization", ID: "Organisasi"},
			Definition: words.Text{EN: "id of one of two organizations of which one is among the 20 whose partners are most like the other's; in networks of more than 2,000 only two with a common partner; the file is left out where there are more than 20,000,000 ways over a partner to its partners", ID: "kode salah satu dari dua organisasi yang satu termasuk 20 organisasi dengan mitra paling mirip dengan mitra yang lain; dalam jejaring lebih dari 2.000 hanya yang punya mitra bersama; berkas ditinggalkan bila ada lebih dari 20.000.000 jalan melalui mitra ke mitranya"}},
		{File: "equivalence", Name: "organization_b",
			Label:      words.Text{EN: "And organization", ID: "Dengan organisasi"},
			Definition: words.Text{EN: "id of the other", ID: "kode organisasi yang lain"}},
		{File: "equivalence", Name: "correlation",
			Label:      words.Text{EN: "Correlation of profiles", ID: "Korelasi profil"},
			Definition: words.Text{EN: "correlation of whom the two are tied to, in both directions where ties have one, the two themselves left out: 1 where they have exactly the same partners; empty where one of them has none or all of the others as partners", ID: "korelasi tentang dengan siapa keduanya terhubung, dalam kedua arah bila hubungan berarah, tanpa keduanya sendiri: 1 bila mitranya persis sama; kosong bila salah satunya tidak bermitra dengan satu pun atau bermitra dengan semua yang lain"},
			Formula:    "Pearson r over k ≠ i,j of (a_ik, a_ki) and (a_jk, a_kj)", Source: "Lorrain & White 1971, doi:10.1080/0022250X.1971.9989788; Breiger, Boorman & Arabie 1975, doi:10.1016/0022-2496(75)90028-0; sna writes 0 where it is empty here", Unit: "correlation", Range: "−1…1"},
		{File: "equivalence", Name: "jaccard",
			Label:      words.Text{EN: "Common partners", ID: "Mitra bersama"},
			Definition: words.Text{EN: "common partners over the partners of either, without direction", ID: "mitra bersama dibagi mitra salah satunya, tanpa arah"},
			Formula:    "|N(i) ∩ N(j)| / |N(i) ∪ N(j)|", Source: "Jaccard 1901; igraph's similarity", Unit: "share", Range: "0…1"},
	},
	Compute: func(ctx context.Context, d *passes.Data, a *registry.Answers) error {
		l := newLikeness(d.Ties, d.Flat)
		// Left out, not cut short, where partners have too many partners.
		if !l.affordable() {
			return nil
		}
		pairs, err := l.pairs(ctx)
		if err != nil {
			return err
		}
		organizations := d.Network.Organizations()
		first, second := make([]string, len(pairs)), make([]string, len(pairs))
		correlation, jaccard := make([]float64, len(pairs)), make([]float64, len(pairs))
		for k, p := range pairs {
			first[k], second[k] = organizations[p.a].ID, organizations[p.b].ID
			correlation[k], jaccard[k] = p.correlation, p.jaccard
		}
		a.Put("equivalence", table.Texts("organization_a", first), table.Texts("organization_b", second),
			table.Numbers("correlation", correlation), table.Numbers("jaccard", jaccard))
		return nil
	},
}
