package resilience

import (
	"context"
	"slices"
	"strings"

	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
)

var sets = registry.Metric{
	Columns: []registry.Column{
		{File: "sets", Name: "kind",
			Label:      words.Text{EN: "Kind of set", ID: "Jenis himpunan"},
			Definition: words.Text{EN: "key_players: a set of up to five found to be the best of its size, as long as a smaller one does not do all; sector; forum; largest_partnership: the members of the largest of more than two; leads: all recorded leads; leads_of_type: those of partnerships of one type; of each kind the 100 largest", ID: "key_players: himpunan sampai lima organisasi, terbaik yang ditemukan untuk ukurannya, selama yang lebih kecil belum mencapai semuanya; sector: sektor; forum; largest_partnership: anggota kemitraan terbesar di atas dua; leads: semua ketua yang tercatat; leads_of_type: ketua kemitraan satu jenis; dari tiap jenis 100 yang terbesar"}},
		{File: "sets", Name: "members",
			Label:      words.Text{EN: "Members", ID: "Anggota"},
			Definition: words.Text{EN: "names of the organizations in the set; empty where there are more than 100", ID: "nama organisasi dalam himpunan; kosong bila lebih dari 100"}},
		{File: "sets", Name: "value",
			Label:      words.Text{EN: "Value", ID: "Nilai"},
			Definition: words.Text{EN: "the measure of this row, without direction; empty where nobody is outside the set", ID: "ukuran pada baris ini, tanpa arah; kosong bila tidak ada organisasi di luar himpunan"},
			Unit:       "share", Range: "0…1"},
		{File: "sets", Name: "n",
			Label:      words.Text{EN: "Size", ID: "Ukuran"},
			Definition: words.Text{EN: "number of organizations in the set", ID: "jumlah organisasi dalam himpunan"}, Unit: "organizations", Range: "1…"},
		{File: "sets", Name: "measure",
			Label: words.Text{EN: "Measure", ID: "Ukuran yang dihitung"},
			Definition: words.Text{
				EN: "fragmentation: share of the pairs of the others that have no path when the set leaves (rows only where its leaving breaks the network further); reach_two_steps: share of all organizations that are in the set or at most two ties away; reach_by_distance: mean over all of one over the distance from the nearest member; group_degree: share of the others tied to a member; group_closeness: one over the mean distance of the others from the nearest member, times the share of them within reach; group_betweenness: mean share of the shortest paths between two others that lead through a member; in large networks those that cost too much are left out",
				ID: "fragmentation: bagian pasangan lainnya yang tidak saling terjangkau bila himpunan keluar (hanya bila kepergiannya memutus jejaring lebih jauh); reach_two_steps: bagian semua organisasi yang ada dalam himpunan atau paling jauh dua hubungan; reach_by_distance: rata-rata atas semua dari satu dibagi jarak ke anggota terdekat; group_degree: bagian organisasi lain yang terhubung dengan anggota; group_closeness: satu dibagi jarak rata-rata organisasi lain dari anggota terdekat, kali bagian yang terjangkau; group_betweenness: rata-rata bagian jalur terpendek antara dua organisasi lain yang melewati anggota; dalam jejaring besar yang terlalu mahal dihitung ditinggalkan"},
			Formula: "fragmentation 1 − Σ s(s−1) / (r(r−1)) over the parts of the r left; reach_by_distance Σ_j 1/max(1, d(K,j)) / n; group_closeness r/Σd · r/o over the r reached of o outside; group_betweenness Σ σ_st(K)/σ_st / C(o,2)",
			Source:  "Borgatti 2006, doi:10.1007/s10588-006-7084-x; Everett & Borgatti 1999, doi:10.1080/0022250X.1999.9990219"},
		{File: "sets", Name: "set",
			Label:      words.Text{EN: "Set", ID: "Himpunan"},
			Definition: words.Text{EN: "name of the sector, forum, partnership or type; empty for others", ID: "nama sektor, forum, kemitraan, atau jenis; kosong untuk yang lain"}},
	},
	Compute: func(ctx context.Context, d *passes.Data, a *registry.Answers) error {
		rows, err := keyPlayers(ctx, d.Flat)
		if err != nil {
			return err
		}
		named, err := groups(ctx, d.Flat, namedSets(d.Network))
		if err != nil {
			return err
		}
		put(d.Network, a, slices.Concat(rows, named))
		return nil
	},
}

// row is a row of sets.csv.
type row struct {
	kind, set, measure string
	members            []int
	value              float64
}

func put(n *graph.Network, a *registry.Answers, rows []row) {
	kind, members, measure, set := make([]string, len(rows)), make([]string, len(rows)), make([]string, len(rows)), make([]string, len(rows))
	value, size := make([]float64, len(rows)), make([]int, len(rows))
	for k, r := range rows {
		kind[k], members[k], measure[k], set[k] = r.kind, names(n, r.members), r.measure, r.set
		value[k], size[k] = r.value, len(r.members)
	}
	a.SetMethod("sets", "value", "key players: heuristic search; others exact")
	a.Put("sets", table.Texts("kind", kind), table.Texts("members", members), table.Numbers("value", value),
		table.Counts("n", size), table.Texts("measure", measure), table.Texts("set", set))
}

// names returns the names of organizations as a list in a cell, empty where there
// are too many to read.
func names(n *graph.Network, organizations []int) string {
	const most = 100
	if len(organizations) > most {
		return ""
	}
	out := make([]string, len(organizations))
	for k, i := range organizations {
		out[k] = n.Organizations()[i].Name
	}
	slices.Sort(out)
	return strings.Join(out, "; ")
}
