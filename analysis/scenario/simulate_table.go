package scenario

import (
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
)

var simulationColumns = []registry.Column{
	{File: "simulation", Name: "metric",
		Label:      words.Text{EN: "Measure", ID: "Ukuran"},
		Definition: words.Text{EN: "a figure of network.csv or a column of sectors.csv, mixing.csv or organizations.csv, as `lintas explain` describes it, or one of those described below", ID: "angka dari network.csv atau kolom sectors.csv, mixing.csv, atau organizations.csv, sebagaimana dijelaskan `lintas explain`, atau salah satu yang dijelaskan di bawah ini"}},
	{File: "simulation", Name: "level",
		Label:      words.Text{EN: "Level", ID: "Tingkat"},
		Definition: words.Text{EN: "what the row is about: network; sector; sectors, a pair of them; and, where something changes, organization, partnership, cell", ID: "pokok baris: network (jejaring); sector (sektor); sectors (pasangan sektor); dan, bila ada yang berubah, organization (organisasi), partnership (kemitraan), cell (sel)"}},
	{File: "simulation", Name: "id",
		Label:      words.Text{EN: "Id", ID: "Kode"},
		Definition: words.Text{EN: "the sector, the two sectors, the organization, the partnership, or theme, place and target group of the cell; empty for the network", ID: "sektor, kedua sektor, organisasi, kemitraan, atau tema, lokasi, dan kelompok sasaran sel; kosong untuk jejaring"}},
	{File: "simulation", Name: "before",
		Label:      words.Text{EN: "Before", ID: "Sebelum"},
		Definition: words.Text{EN: "value in the network as it is recorded; empty where it is not defined", ID: "nilai dalam jejaring sebagaimana tercatat; kosong bila tidak terdefinisi"}},
	{File: "simulation", Name: "after",
		Label:      words.Text{EN: "After", ID: "Sesudah"},
		Definition: words.Text{EN: "value after the change, everything else as it is recorded", ID: "nilai sesudah perubahan, selebihnya tetap seperti yang tercatat"}},
	{File: "simulation", Name: "change",
		Label:      words.Text{EN: "Change", ID: "Perubahan"},
		Definition: words.Text{EN: "after less before", ID: "sesudah dikurangi sebelum"}, Formula: "after − before"},
	{File: "simulation", Name: "expected_before",
		Label:      words.Text{EN: "Expected before", ID: "Harapan sebelum"},
		Definition: words.Text{EN: "what chance gives on average before the change; of figures of the network", ID: "rata-rata secara kebetulan sebelum perubahan; untuk angka jejaring"}},
	{File: "simulation", Name: "expected_after",
		Label:      words.Text{EN: "Expected after", ID: "Harapan sesudah"},
		Definition: words.Text{EN: "what chance gives on average after it", ID: "rata-rata secara kebetulan sesudah perubahan"}},
	{File: "simulation", Name: "pairs_connected",
		Label:      words.Text{EN: "Connected pairs", ID: "Pasangan terhubung"},
		Definition: words.Text{EN: "number of pairs of organizations that stay and that a path connects; of two sectors, those with one organization of each", ID: "jumlah pasangan organisasi yang bertahan dan terhubung oleh suatu jalur; untuk dua sektor, pasangan dengan satu organisasi dari masing-masing"}, Unit: "pairs", Range: "0…"},
	{File: "simulation", Name: "sector_pairs_connected",
		Label:      words.Text{EN: "Connected sectors", ID: "Sektor terhubung"},
		Definition: words.Text{EN: "number of pairs of sectors of which two organizations that stay are connected", ID: "jumlah pasangan sektor yang memiliki dua organisasi bertahan yang terhubung"}, Unit: "pairs of sectors", Range: "0…"},
	{File: "simulation", Name: "partnerships_with_lead",
		Label:      words.Text{EN: "Partnerships with a lead", ID: "Kemitraan berketua"},
		Definition: words.Text{EN: "number of partnerships with a lead on record", ID: "jumlah kemitraan yang ketuanya tercatat"}, Unit: "partnerships", Range: "0…"},
	{File: "simulation", Name: "partnerships_with_funder",
		Label:      words.Text{EN: "Partnerships with a funder", ID: "Kemitraan berpendana"},
		Definition: words.Text{EN: "number of partnerships with a funder on record", ID: "jumlah kemitraan yang pendananya tercatat"}, Unit: "partnerships", Range: "0…"},
	{File: "simulation", Name: "members",
		Label:      words.Text{EN: "Members", ID: "Anggota"},
		Definition: words.Text{EN: "number of organizations in the partnership; 0 where it is over", ID: "jumlah organisasi dalam kemitraan; 0 bila berakhir"}, Unit: "organizations", Range: "0…"},
	{File: "simulation", Name: "leads",
		Label:      words.Text{EN: "Leads", ID: "Ketua"},
		Definition: words.Text{EN: "number of organizations on record as its lead", ID: "jumlah organisasi yang tercatat sebagai ketuanya"}, Unit: "organizations", Range: "0…"},
	{File: "simulation", Name: "funders",
		Label:      words.Text{EN: "Funders", ID: "Pendana"},
		Definition: words.Text{EN: "number of organizations on record as its funder", ID: "jumlah organisasi yang tercatat sebagai pendananya"}, Unit: "organizations", Range: "0…"},
	{File: "simulation", Name: "organizations",
		Label:      words.Text{EN: "Organizations", ID: "Organisasi"},
		Definition: words.Text{EN: "of the network: how many there are; of a cell: number on record there", ID: "untuk jejaring: jumlah seluruhnya; untuk sel: jumlah yang tercatat di sana"}, Unit: "organizations", Range: "0…"},
}

// Table returns simulation.csv.
func (s *Simulation) Table() *table.Table {
	texts := func(name string, of func(*Row) string) table.Column {
		return table.Made(name, len(s.Rows), func(i int) string { return of(&s.Rows[i]) })
	}
	numbers := func(name string, of func(*Row) float64) table.Column {
		cells := make([]float64, len(s.Rows))
		for i := range s.Rows {
			cells[i] = of(&s.Rows[i])
		}
		return table.Numbers(name, cells)
	}
	return &table.Table{Name: "simulation", Columns: []table.Column{
		texts("metric", func(r *Row) string { return r.Metric }),
		texts("level", func(r *Row) string { return r.Level }),
		texts("id", func(r *Row) string { return r.ID }),
		numbers("before", func(r *Row) float64 { return r.Before }),
		numbers("after", func(r *Row) float64 { return r.After }),
		numbers("change", func(r *Row) float64 { return r.After - r.Before }),
		numbers("expected_before", func(r *Row) float64 { return r.ExpectedBefore }),
		numbers("expected_after", func(r *Row) float64 { return r.ExpectedAfter }),
	}}
}
