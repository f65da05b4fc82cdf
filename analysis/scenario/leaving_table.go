package scenario

import (
	"slices"
	"strings"

	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
)

const keyPlayers = "Borgatti 2006, doi:10.1007/s10588-006-7084-x"

var leavingColumns = []registry.Column{
	{File: "leaving", Name: "rank",
		Label:      words.Text{EN: "Rank", ID: "Peringkat"},
		Definition: words.Text{EN: "place among the sets of the same size: by loss, then by gaps_opened, sole_cells_lost and the partnerships that are affected", ID: "urutan di antara himpunan berukuran sama: menurut loss, lalu gaps_opened, sole_cells_lost, dan kemitraan yang terdampak"}, Range: "1…"},
	{File: "leaving", Name: "size",
		Label:      words.Text{EN: "Size", ID: "Ukuran"},
		Definition: words.Text{EN: "number of organizations that leave together; all single ones are listed, of sets of two and three the worst that a search finds", ID: "jumlah organisasi yang keluar bersama; semua organisasi tunggal didaftar, untuk himpunan dua dan tiga hanya yang terburuk yang ditemukan"}, Unit: "organizations", Range: "1…3"},
	{File: "leaving", Name: "organizations",
		Label:      words.Text{EN: "Organizations", ID: "Organisasi"},
		Definition: words.Text{EN: "ids of those that leave", ID: "kode organisasi yang keluar"}},
	{File: "leaving", Name: "names",
		Label:      words.Text{EN: "Names", ID: "Nama"},
		Definition: words.Text{EN: "names of those that leave", ID: "nama organisasi yang keluar"}},
	{File: "leaving", Name: "loss",
		Label:      words.Text{EN: "Reach lost", ID: "Jangkauan yang hilang"},
		Definition: words.Text{EN: "share of the reach between the others that is lost: over pairs of different known sectors, or over all pairs where fewer than two sectors are known; empty where no path connects any", ID: "bagian jangkauan antarorganisasi lain yang hilang: atas pasangan berbeda sektor yang diketahui, atau semua pasangan bila kurang dari dua sektor diketahui; kosong bila tidak ada pasangan yang terhubung"},
		Formula:    "1 − Σ 1/d′(s,t) / Σ 1/d(s,t)", Source: keyPlayers, Unit: "share", Range: "0…1"},
	{File: "leaving", Name: "pairs_cut",
		Label:      words.Text{EN: "Pairs cut", ID: "Pasangan terputus"},
		Definition: words.Text{EN: "number of pairs of others that no path connects any more", ID: "jumlah pasangan organisasi lain yang tidak lagi terhubung jalur mana pun"}, Source: keyPlayers, Unit: "pairs", Range: "0…"},
	{File: "leaving", Name: "cross_sector_pairs_cut",
		Label:      words.Text{EN: "Pairs cut across sectors", ID: "Pasangan lintas sektor terputus"},
		Definition: words.Text{EN: "number of these pairs that are of different known sectors", ID: "jumlah pasangan itu yang berbeda sektor yang diketahui"}, Unit: "pairs", Range: "0…"},
	{File: "leaving", Name: "sector_pairs_cut",
		Label:      words.Text{EN: "Sectors cut off", ID: "Sektor terputus"},
		Definition: words.Text{EN: "number of pairs of sectors of which no two organizations are connected any more", ID: "jumlah pasangan sektor yang tidak punya lagi dua organisasi yang terhubung"}, Unit: "pairs of sectors", Range: "0…"},
	{File: "leaving", Name: "gaps_opened",
		Label:      words.Text{EN: "Gaps opened", ID: "Kesenjangan baru"},
		Definition: words.Text{EN: "number of recorded needs that nobody else is recorded to meet", ID: "jumlah kebutuhan tercatat yang tidak tercatat dipenuhi pihak lain"}, Unit: "needs", Range: "0…"},
	{File: "leaving", Name: "sole_cells_lost",
		Label:      words.Text{EN: "Sole cells lost", ID: "Sel penyedia tunggal yang hilang"},
		Definition: words.Text{EN: "number of other cells (theme, place, target group) in which nobody else is recorded", ID: "jumlah sel lain (tema, lokasi, kelompok sasaran) yang tidak mencatat pihak lain"}, Unit: "cells", Range: "0…"},
	{File: "leaving", Name: "without_lead",
		Label:      words.Text{EN: "Without their lead", ID: "Tanpa ketua"},
		Definition: words.Text{EN: "number of partnerships that go on and lose every lead on record", ID: "jumlah kemitraan yang berlanjut dan kehilangan semua ketua yang tercatat"}, Unit: "partnerships", Range: "0…"},
	{File: "leaving", Name: "without_funder",
		Label:      words.Text{EN: "Without their funder", ID: "Tanpa pendana"},
		Definition: words.Text{EN: "number of partnerships that go on and lose every funder on record", ID: "jumlah kemitraan yang berlanjut dan kehilangan semua pendana yang tercatat"}, Unit: "partnerships", Range: "0…"},
	{File: "leaving", Name: "partnerships_ended",
		Label:      words.Text{EN: "Partnerships ended", ID: "Kemitraan berakhir"},
		Definition: words.Text{EN: "number of partnerships left with fewer than two members", ID: "jumlah kemitraan yang anggotanya tinggal kurang dari dua"}, Unit: "partnerships", Range: "0…"},
}

// LeavingTable returns leaving.csv: single organizations and then sets, each size
// with ranks of its own.
func LeavingTable(n *graph.Network, all []Leaving) *table.Table {
	rank, before, last := make([]int, len(all)), 0, 0
	for i := range all {
		if size := len(all[i].Organizations); size != last {
			before, last = i, size
		}
		rank[i] = i - before + 1
	}
	texts := func(name string, of func(*graph.Organization) string) table.Column {
		return table.Made(name, len(all), func(i int) string {
			var parts []string
			for _, o := range all[i].Organizations {
				parts = append(parts, of(&n.Organizations()[o]))
			}
			return strings.Join(slices.Sorted(slices.Values(parts)), "; ")
		})
	}
	counts := func(name string, of func(*Leaving) int) table.Column {
		cells := make([]int, len(all))
		for i := range all {
			cells[i] = of(&all[i])
		}
		return table.Counts(name, cells)
	}
	loss := make([]float64, len(all))
	for i := range all {
		loss[i] = all[i].Loss
	}
	return &table.Table{Name: "leaving", Columns: []table.Column{
		table.Counts("rank", rank),
		counts("size", func(l *Leaving) int { return len(l.Organizations) }),
		texts("organizations", func(o *graph.Organization) string { return o.ID }),
		texts("names", func(o *graph.Organization) string { return o.Name }),
		table.Numbers("loss", loss),
		counts("pairs_cut", func(l *Leaving) int { return int(l.Pairs) }),
		counts("cross_sector_pairs_cut", func(l *Leaving) int { return int(l.Across) }),
		counts("sector_pairs_cut", func(l *Leaving) int { return l.Sectors }),
		counts("gaps_opened", func(l *Leaving) int { return l.Gaps }),
		counts("sole_cells_lost", func(l *Leaving) int { return l.Sole }),
		counts("without_lead", func(l *Leaving) int { return l.WithoutLead }),
		counts("without_funder", func(l *Leaving) int { return l.WithoutFunder }),
		counts("partnerships_ended", func(l *Leaving) int { return l.Ended }),
	}}
}
