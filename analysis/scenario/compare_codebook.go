package scenario

import (
	"slices"

	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
)

const snijders = "Snijders & Borgatti 1999, Connections 22(2):161–170"

// columns describes those of changes.csv, metrics_change.csv and series.csv, and the
// measures of metrics_change.csv that are of no network alone.
var columns = []registry.Column{
	{File: "changes", Name: "kind",
		Label:      words.Text{EN: "Kind", ID: "Macam"},
		Definition: words.Text{EN: "what changed: organization, partnership or tie", ID: "apa yang berubah: organization (organisasi), partnership (kemitraan), atau tie (hubungan)"}},
	{File: "changes", Name: "id",
		Label:      words.Text{EN: "Id", ID: "Kode"},
		Definition: words.Text{EN: "its id in the latest snapshot that has it; of a tie the ids of its ends", ID: "kodenya dalam potret terakhir yang memuatnya; untuk hubungan kode kedua ujungnya"}},
	{File: "changes", Name: "name",
		Label:      words.Text{EN: "Name", ID: "Nama"},
		Definition: words.Text{EN: "its name in the latest snapshot that has it; of a tie the names of its ends", ID: "namanya dalam potret terakhir yang memuatnya; untuk hubungan nama kedua ujungnya"}},
	{File: "changes", Name: "change",
		Label: words.Text{EN: "Change", ID: "Perubahan"},
		Definition: words.Text{EN: "joined, left, renamed or possibly renamed (one that left and one that joined whose names are alike); begun or ended: in force in one snapshot and not in the other; changed: the field named",
			ID: "joined (masuk), left (keluar), renamed (berganti nama), possibly renamed (yang keluar dan yang masuk bernama mirip); begun (mulai) atau ended (berakhir): berlaku dalam satu potret dan tidak dalam yang lain; changed (berubah): pada kolom yang disebut"}},
	{File: "changes", Name: "before",
		Label:      words.Text{EN: "Before", ID: "Sebelum"},
		Definition: words.Text{EN: "what the earlier snapshot records: a name, a strength, a field, or a partnership's first and last day; empty: not recorded", ID: "yang tercatat dalam potret terdahulu: nama, kekuatan, isi kolom, atau hari pertama dan terakhir kemitraan; kosong: tidak tercatat"}},
	{File: "changes", Name: "after",
		Label:      words.Text{EN: "After", ID: "Sesudah"},
		Definition: words.Text{EN: "what the later snapshot records", ID: "yang tercatat dalam potret kemudian"}},
	{File: "changes", Name: "field",
		Label:      words.Text{EN: "Field", ID: "Kolom"},
		Definition: words.Text{EN: "the field that changed", ID: "kolom yang berubah"}},
	{File: "changes", Name: "from", Label: textFrom, Definition: textFromIs},
	{File: "changes", Name: "to", Label: textTo, Definition: textToIs},

	{File: "metrics_change", Name: "level",
		Label:      words.Text{EN: "Level", ID: "Tingkat"},
		Definition: words.Text{EN: "organization, sector, mixing (pair of sectors), partnership or network; change: what holds between two snapshots, in the column change alone", ID: "organization (organisasi), sector (sektor), mixing (pasangan sektor), partnership (kemitraan), atau network (jejaring); change: yang berlaku antara dua potret, hanya dalam kolom change"}},
	{File: "metrics_change", Name: "id",
		Label:      words.Text{EN: "Id", ID: "Kode"},
		Definition: words.Text{EN: "the organization, sector, pair of sectors or partnership; empty for the network", ID: "organisasi, sektor, pasangan sektor, atau kemitraan; kosong untuk jejaring"}},
	{File: "metrics_change", Name: "metric",
		Label:      words.Text{EN: "Measure", ID: "Ukuran"},
		Definition: words.Text{EN: "name of the column or figure; with _rank at the end the rank in it", ID: "nama kolom atau angka; dengan akhiran _rank peringkat di dalamnya"}},
	{File: "metrics_change", Name: "before",
		Label:      words.Text{EN: "Before", ID: "Sebelum"},
		Definition: words.Text{EN: "value in the earlier snapshot; empty where it is not defined or not recorded", ID: "nilai dalam potret terdahulu; kosong bila tidak terdefinisi atau tidak tercatat"}},
	{File: "metrics_change", Name: "after",
		Label:      words.Text{EN: "After", ID: "Sesudah"},
		Definition: words.Text{EN: "value in the later snapshot", ID: "nilai dalam potret kemudian"}},
	{File: "metrics_change", Name: "change",
		Label:      words.Text{EN: "Change", ID: "Perubahan"},
		Definition: words.Text{EN: "after less before; empty where either is", ID: "sesudah dikurangi sebelum; kosong bila salah satunya kosong"}, Formula: "after − before"},
	{File: "metrics_change", Name: "low",
		Label: words.Text{EN: "Low", ID: "Batas bawah"},
		Definition: words.Text{EN: "lower end of the band of the change: of a rank the largest rise that the two bands of ranks leave open, of a figure the change less 1.96 standard errors; empty where there is no band",
			ID: "ujung bawah rentang perubahan: untuk peringkat kenaikan terbesar yang dimungkinkan kedua rentang peringkat, untuk angka perubahan dikurangi 1,96 galat baku; kosong bila tidak ada rentang"},
		Formula: "rank: rank_low after − rank_high before; figure: change − 1.96 s", Source: snijders},
	{File: "metrics_change", Name: "high",
		Label:      words.Text{EN: "High", ID: "Batas atas"},
		Definition: words.Text{EN: "upper end of the band of the change", ID: "ujung atas rentang perubahan"},
		Formula:    "rank: rank_high after − rank_low before; figure: change + 1.96 s", Source: snijders},
	{File: "metrics_change", Name: "standard_error",
		Label:      words.Text{EN: "Standard error", ID: "Galat baku"},
		Definition: words.Text{EN: "of the change of a figure, by leaving each organization out of both snapshots; from ten organizations on", ID: "galat baku perubahan suatu angka, dengan mengeluarkan tiap organisasi dari kedua potret; mulai sepuluh organisasi"},
		Formula:    "s² = (N−2)/(2N) Σ (Δ₋ᵢ − mean Δ)²", Source: snijders},
	{File: "metrics_change", Name: "expected_before",
		Label:      words.Text{EN: "Expected before", ID: "Diharapkan sebelum"},
		Definition: words.Text{EN: "what chance gives in the earlier snapshot, as in network.csv", ID: "nilai secara kebetulan dalam potret terdahulu, seperti dalam network.csv"}},
	{File: "metrics_change", Name: "expected_after",
		Label:      words.Text{EN: "Expected after", ID: "Diharapkan sesudah"},
		Definition: words.Text{EN: "what chance gives in the later snapshot", ID: "nilai secara kebetulan dalam potret kemudian"}},
	{File: "metrics_change", Name: "from", Label: textFrom, Definition: textFromIs},
	{File: "metrics_change", Name: "to", Label: textTo, Definition: textToIs},
	{File: "metrics_change", Name: "organizations_kept, partnerships_kept, ties_kept",
		Label:      words.Text{EN: "Kept", ID: "Tetap"},
		Definition: words.Text{EN: "number in both snapshots; _come: in the later one alone, _gone: in the earlier one alone; ties_between_stayed: only ties between organizations that are in both", ID: "jumlah dalam kedua potret; _come: hanya dalam yang kemudian, _gone: hanya dalam yang terdahulu; ties_between_stayed: hanya hubungan antara organisasi yang ada dalam keduanya"}},
	{File: "metrics_change", Name: "ties_kept_share",
		Label:      words.Text{EN: "Persistence", ID: "Kelanggengan"},
		Definition: words.Text{EN: "share of those of the earlier snapshot that the later one has too", ID: "bagian dari potret terdahulu yang masih ada dalam yang kemudian"},
		Formula:    "kept / (kept + gone)", Unit: "share", Range: "0…1"},
	{File: "metrics_change", Name: "ties_jaccard",
		Label:      words.Text{EN: "Jaccard index", ID: "Indeks Jaccard"},
		Definition: words.Text{EN: "those in both snapshots over those in either", ID: "yang ada dalam kedua potret dibagi yang ada dalam salah satunya"},
		Formula:    "kept / (kept + come + gone)", Source: "Jaccard 1901; Snijders, van de Bunt & Steglich 2010, doi:10.1016/j.socnet.2009.02.004", Unit: "share", Range: "0…1"},

	{File: "series", Name: "snapshot",
		Label:      words.Text{EN: "Snapshot", ID: "Potret"},
		Definition: words.Text{EN: "the snapshot's name", ID: "nama potret"}},
	{File: "series", Name: "date",
		Label:      words.Text{EN: "Date", ID: "Tanggal"},
		Definition: words.Text{EN: "the day at which it is in force; empty: not known", ID: "hari berlakunya; kosong: tidak diketahui"}, Unit: "date"},
	{File: "series", Name: "level",
		Label:      words.Text{EN: "Level", ID: "Tingkat"},
		Definition: words.Text{EN: "network or sector", ID: "network (jejaring) atau sector (sektor)"}},
	{File: "series", Name: "id",
		Label:      words.Text{EN: "Id", ID: "Kode"},
		Definition: words.Text{EN: "the sector; empty for the network", ID: "sektor; kosong untuk jejaring"}},
	{File: "series", Name: "metric",
		Label:      words.Text{EN: "Measure", ID: "Ukuran"},
		Definition: words.Text{EN: "name of the figure", ID: "nama angka"}},
	{File: "series", Name: "value",
		Label:      words.Text{EN: "Value", ID: "Nilai"},
		Definition: words.Text{EN: "the figure in this snapshot", ID: "angka dalam potret ini"}},
	{File: "series", Name: "expected",
		Label:      words.Text{EN: "Expected by chance", ID: "Diharapkan secara kebetulan"},
		Definition: words.Text{EN: "what chance gives in this snapshot, as in network.csv", ID: "nilai secara kebetulan dalam potret ini, seperti dalam network.csv"}},
	{File: "series", Name: "low",
		Label:      words.Text{EN: "Low", ID: "Batas bawah"},
		Definition: words.Text{EN: "2.5 % point of the random draws", ID: "titik 2,5 % dari hasil acak"}},
	{File: "series", Name: "high",
		Label:      words.Text{EN: "High", ID: "Batas atas"},
		Definition: words.Text{EN: "97.5 % point of the random draws", ID: "titik 97,5 % dari hasil acak"}},
}

var (
	textFrom   = words.Text{EN: "From", ID: "Dari"}
	textFromIs = words.Text{EN: "the earlier snapshot", ID: "potret terdahulu"}
	textTo     = words.Text{EN: "To", ID: "Ke"}
	textToIs   = words.Text{EN: "the later snapshot", ID: "potret kemudian"}
)

// Codebook returns codebook.csv of a comparison: the columns of the tables that it
// wrote, and then the measures that metrics_change.csv names, as the later snapshot's
// own codebook describes them.
func Codebook(c *Comparison, written []*table.Table) *table.Table {
	measures := c.After().Codebook(words.English)
	var rows []registry.Column
	for _, column := range columns {
		if slices.ContainsFunc(written, func(t *table.Table) bool { return t.Name == column.File }) {
			rows = append(rows, column)
		}
	}
	own := c.compared()
	out := &table.Table{Name: "codebook"}
	for _, column := range measures.Columns {
		var cells []string
		for _, r := range rows {
			cells = append(cells, map[string]string{
				"file": r.File + ".csv", "column": r.Name, "label": r.Label.EN, "definition": r.Definition.EN, "formula": r.Formula,
				"source": r.Source, "unit": r.Unit, "range": r.Range, "method": "exact",
			}[column.Name])
		}
		for i := range measures.Len() {
			if own[measures.Column("column").Cell(i)] {
				cells = append(cells, column.Cell(i))
			}
		}
		out.Columns = append(out.Columns, table.Texts(column.Name, cells))
	}
	return out
}

// compared returns the names of the measures that the comparison holds.
func (c *Comparison) compared() map[string]bool {
	out := map[string]bool{}
	for i := range c.Metrics {
		out[c.Metrics[i].Metric] = true
	}
	return out
}
