package report

import "example.org/lintas/graph/words"

var editionPhrases = map[string]words.Text{
	"alone":      {EN: "No tie recorded in this list (%s)", ID: "Tidak ada hubungan yang tercatat dalam daftar ini (%s)"},
	"alone-read": {EN: "These organizations may well work with others: none of it is recorded in this list, or none of it is in force.", ID: "Organisasi ini bisa saja bekerja sama dengan yang lain: hanya saja tidak tercatat dalam daftar ini, atau tidak sedang berlaku."},
	"on-paper":   {EN: "On paper: the main parts, six rows a table. The file has it all.", ID: "Di atas kertas: bagian utama, enam baris per tabel. Berkasnya memuat semuanya."},
	"edited":     {EN: "Findings that people struck, pinned or reworded: %s (findings.csv).", ID: "Temuan yang dihapus, diutamakan, atau diubah kalimatnya oleh penyusun: %s (findings.csv)."},
}
