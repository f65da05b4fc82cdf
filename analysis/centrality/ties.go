package centrality

import (
	"context"
	"strconv"
	"strings"

	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
)

var ties = registry.Metric{
	Columns: []registry.Column{
		{File: "ties", Name: "source",
			Label:      words.Text{EN: "From", ID: "Dari"},
			Definition: words.Text{EN: "id of one organization; the one that the tie goes out from where it has a direction", ID: "kode satu organisasi; asal hubungan bila hubungan berarah"}},
		{File: "ties", Name: "target",
			Label:      words.Text{EN: "To", ID: "Ke"},
			Definition: words.Text{EN: "id of the other organization", ID: "kode organisasi yang lain"}},
		{File: "ties", Name: "strength",
			Label:      words.Text{EN: "Strength", ID: "Kekuatan"},
			Definition: words.Text{EN: "sum of what each of their partnerships gives the pair", ID: "jumlah sumbangan setiap kemitraan mereka bagi pasangan ini"},
			Formula:    "Σ s/(k−1) over their partnerships of strength s with k members", Source: "Newman 2001, doi:10.1103/PhysRevE.64.016132", Unit: "strength", Range: "above 0"},
		{File: "ties", Name: "partnerships",
			Label:      words.Text{EN: "Partnerships", ID: "Kemitraan"},
			Definition: words.Text{EN: "number of recorded partnerships that the two share", ID: "jumlah kemitraan tercatat yang dimiliki bersama"}, Unit: "partnerships", Range: "1…"},
		{File: "ties", Name: "types",
			Label:      words.Text{EN: "Types", ID: "Jenis"},
			Definition: words.Text{EN: "types of those partnerships", ID: "jenis kemitraan itu"}},
		{File: "ties", Name: "cross_sector",
			Label:      words.Text{EN: "Across sectors", ID: "Lintas sektor"},
			Definition: words.Text{EN: "whether the two are of different sectors; empty where one is not known", ID: "apakah keduanya berbeda sektor; kosong bila salah satunya tidak diketahui"}, Range: "true, false"},
		{File: "ties", Name: "bridge",
			Label:      words.Text{EN: "Bridge", ID: "Jembatan"},
			Definition: words.Text{EN: "whether the network falls apart further without this tie", ID: "apakah jejaring makin terpecah tanpa hubungan ini"},
			Source:     "Tarjan 1974, doi:10.1016/0020-0190(74)90003-9", Range: "true, false"},
		{File: "ties", Name: "betweenness",
			Label:      words.Text{EN: "Betweenness", ID: "Perantaraan"},
			Definition: words.Text{EN: "number of pairs of organizations whose shortest path uses the tie, the two ends among them", ID: "jumlah pasangan organisasi yang jalur terpendeknya memakai hubungan ini, termasuk kedua ujungnya"},
			Formula:    "Σ_{s<t} σ_st(e)/σ_st", Source: "Girvan & Newman 2002, doi:10.1073/pnas.122653799", Unit: "pairs", Range: "1…"},
	},
	Compute: func(_ context.Context, d *passes.Data, a *registry.Answers) error {
		b, err := d.Betweenness()
		if err != nil {
			return err
		}
		all, organizations, codes := d.Ties.All(), d.Network.Organizations(), d.Network.Codes()
		m := len(all)
		cross := func(i int) string {
			x, y := codes[all[i].A], codes[all[i].B]
			if x < 0 || y < 0 {
				return ""
			}
			return strconv.FormatBool(x != y)
		}
		strength, count, bridge := make([]float64, m), make([]int, m), make([]bool, m)
		for i, t := range all {
			strength[i], count[i] = t.Strength, t.Partnerships
			bridge[i] = d.IsBridge(int(t.A), int(t.B))
		}
		a.Put("ties", table.Made("source", m, func(i int) string { return organizations[all[i].A].ID }),
			table.Made("target", m, func(i int) string { return organizations[all[i].B].ID }), table.Numbers("strength", strength),
			table.Counts("partnerships", count), table.Made("types", m, func(i int) string { return strings.Join(all[i].Types, "; ") }),
			table.Made("cross_sector", m, cross),
			table.Bools("bridge", bridge), table.Numbers("betweenness", b.Ties))
		a.SetEstimate("ties", "betweenness", b.Method)
		return nil
	},
}
