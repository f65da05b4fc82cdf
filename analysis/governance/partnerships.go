// Package governance describes each partnership: who is in it, who leads it and
// who answers for it.
package governance

import (
	"context"
	"slices"
	"strings"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
)

// Metrics returns the measures of this family.
func Metrics() []registry.Metric {
	records := &shared{}
	return []registry.Metric{partnerships, healthOf(records), concentration, funders, standing, indicatorsOf(records), typesOf(records)}
}

var partnerships = registry.Metric{
	Columns: []registry.Column{
		{File: "partnerships", Name: "id",
			Label:      words.Text{EN: "Id", ID: "Kode"},
			Definition: words.Text{EN: "the partnership's id in the data, or made of its members where it has none", ID: "kode kemitraan dalam data, atau disusun dari anggotanya bila tidak ada"}},
		{File: "partnerships", Name: "name",
			Label:      words.Text{EN: "Name", ID: "Nama"},
			Definition: words.Text{EN: "the partnership's name", ID: "nama kemitraan"}},
		{File: "partnerships", Name: "type",
			Label:      words.Text{EN: "Type", ID: "Jenis"},
			Definition: words.Text{EN: "strategic, operational, functional, advocacy, or the file's own; empty where not recorded", ID: "strategis, operasional, fungsional, advokasi, atau jenis dari berkas; kosong bila tidak tercatat"}},
		{File: "partnerships", Name: "members",
			Label:      words.Text{EN: "Members", ID: "Anggota"},
			Definition: words.Text{EN: "number of different organizations in it", ID: "jumlah organisasi berbeda di dalamnya"}, Unit: "organizations", Range: "2…"},
		{File: "partnerships", Name: "sectors",
			Label:      words.Text{EN: "Sectors", ID: "Sektor"},
			Definition: words.Text{EN: "number of different known sectors among them", ID: "jumlah sektor berbeda yang diketahui di antara mereka"}, Unit: "sectors", Range: "0…"},
		{File: "partnerships", Name: "blau",
			Label:      words.Text{EN: "Diversity (Blau)", ID: "Keragaman (Blau)"},
			Definition: words.Text{EN: "chance that two members of known sector, drawn with replacement, are of different sectors", ID: "peluang dua anggota yang diketahui sektornya, diambil acak dengan pengembalian, berbeda sektor"},
			Formula:    "1 − Σ_s p_s²", Source: "Blau 1977, Inequality and Heterogeneity", Unit: "share", Range: "0…1"},
		{File: "partnerships", Name: "lead",
			Label:      words.Text{EN: "Lead", ID: "Ketua"},
			Definition: words.Text{EN: "organizations recorded as its lead; empty: not recorded", ID: "organisasi yang tercatat sebagai ketua; kosong: tidak tercatat"}},
		{File: "partnerships", Name: "accountable",
			Label:      words.Text{EN: "Accountable", ID: "Penanggung jawab"},
			Definition: words.Text{EN: "organizations recorded as accountable for it; empty: not recorded", ID: "organisasi yang tercatat sebagai penanggung jawab; kosong: tidak tercatat"}},
		{File: "partnerships", Name: "agreement",
			Label:      words.Text{EN: "Agreement", ID: "Perjanjian"},
			Definition: words.Text{EN: "what the data say of an agreement; empty: not recorded", ID: "keterangan data tentang perjanjian; kosong: tidak tercatat"}},
		{File: "partnerships", Name: "start",
			Label:      words.Text{EN: "Start", ID: "Mulai"},
			Definition: words.Text{EN: "first day; empty: not recorded", ID: "hari pertama; kosong: tidak tercatat"}, Unit: "date"},
		{File: "partnerships", Name: "end",
			Label:      words.Text{EN: "End", ID: "Selesai"},
			Definition: words.Text{EN: "last day; empty: not recorded", ID: "hari terakhir; kosong: tidak tercatat"}, Unit: "date"},
	},
	Compute: func(_ context.Context, d *passes.Data, a *registry.Answers) error {
		all := d.Network.Partnerships()
		put := func(name string, cell func(*graph.Partnership) string) {
			a.Put("partnerships", table.Made(name, all.Len(), func(i int) string {
				if _, _, plain := all.Pair(i); plain {
					return ""
				}
				return cell(all.At(i))
			}))
		}
		a.Put("partnerships", table.Made("id", all.Len(), all.ID),
			table.Made("name", all.Len(), func(i int) string { return all.At(i).Name }))
		put("type", func(p *graph.Partnership) string { return p.Type })
		members, sectors, diversity := make([]int, all.Len()), make([]int, all.Len()), make([]float64, all.Len())
		for i := range all.Len() {
			source, target, plain := all.Pair(i)
			participants := []int{source, target}
			if !plain {
				participants = all.At(i).Participants()
			}
			members[i] = len(participants)
			sectors[i], diversity[i] = sectorsAmong(participants, d.Network.Codes())
		}
		a.Put("partnerships", table.Counts("members", members), table.Counts("sectors", sectors),
			table.Numbers("blau", diversity))
		put("lead", func(p *graph.Partnership) string { return names(d.Network, p.With(graph.Lead)) })
		put("accountable", func(p *graph.Partnership) string { return names(d.Network, p.With(graph.Accountable)) })
		put("agreement", func(p *graph.Partnership) string { return p.Agreement })
		put("start", func(p *graph.Partnership) string { return p.Period.Start.String() })
		put("end", func(p *graph.Partnership) string { return p.Period.End.String() })
		return nil
	},
}

// sectorsAmong returns the number of known sectors among the organizations and
// Blau's index of them, NaN where none is known.
func sectorsAmong(organizations []int, codes []int32) (sectors int, blau float64) {
	counts := map[int32]int{}
	known := 0
	for _, o := range organizations {
		if c := codes[o]; c >= 0 {
			counts[c]++
			known++
		}
	}
	// Squares of whole numbers add without rounding, in any order.
	squares := 0
	for _, c := range counts {
		squares += c * c
	}
	return len(counts), 1 - chance.Ratio(float64(squares), float64(known*known))
}

// names returns the names of organizations as a list in a cell.
func names(n *graph.Network, organizations []int) string {
	out := make([]string, len(organizations))
	for i, o := range organizations {
		out[i] = n.Organizations()[o].Name
	}
	slices.Sort(out)
	return strings.Join(out, "; ")
}
