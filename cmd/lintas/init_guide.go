package main

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"example.org/lintas/graph/read"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
)

var (
	textGuide      = words.Text{EN: "guide", ID: "panduan"}
	textGuideFile  = words.Text{EN: "GUIDE.md", ID: "PANDUAN.md"}
	textGuideTitle = words.Text{EN: "Guide to the tables", ID: "Panduan mengisi tabel"}
	textGuideHow   = words.Text{EN: `Fill in the workbook %[1]s, or the CSV tables in the folder %[2]s: they are the same tables, one is enough.
Replace the example rows, whose names begin with "Example", with your own. Tables and columns that you do not need may stay empty, and you
may add columns to the tables organizations, partnerships and activities. Then ask lintas what it understood, and make the report:

    lintas check %[3]s
    lintas report %[3]s -o my-report

An organization is named by its id, its name or its short name, everywhere alike. Several values in one cell are separated by semicolons.
Dates are 2025-03-31, 2025-03 or 2025. Leave a cell empty where you do not know: that is not the same as no or 0.`,
		ID: `Isilah buku kerja %[1]s, atau tabel CSV dalam folder %[2]s: tabelnya sama, cukup salah satu.
Ganti baris contoh, yang namanya diawali "Contoh", dengan baris Anda sendiri. Tabel dan kolom yang tidak diperlukan boleh kosong, dan
kolom boleh ditambah pada tabel organisasi, kemitraan, dan kegiatan. Lalu tanyakan kepada lintas apa yang dipahaminya, dan buat laporannya:

    lintas check %[3]s
    lintas report %[3]s -o laporan-saya

Organisasi disebut dengan kode, nama, atau singkatannya, selalu dengan ejaan yang sama. Beberapa nilai dalam satu sel dipisahkan titik koma.
Tanggal ditulis 2025-03-31, 2025-03, atau 2025. Kosongkan sel bila tidak diketahui: itu tidak sama dengan tidak atau 0.`}
	textGuideValues = words.Text{EN: "Values", ID: "Nilai"}
)

// guideColumns are the headers of the guide.
var guideColumns = []words.Text{{EN: "table", ID: "tabel"}, {EN: "column", ID: "kolom"}, {EN: "needed", ID: "wajib"},
	{EN: "what it holds", ID: "isinya"}, {EN: "values", ID: "nilai"}}

// guideRow is what the guide says of a column.
type guideRow struct{ table, column, needed, help, values string }

// guideRows returns what the guide says of every column.
func guideRows(l words.Language) []guideRow {
	var out []guideRow
	for i := range read.Tables() {
		t := &read.Tables()[i]
		for k := range t.Columns {
			c := &t.Columns[k]
			offered, _ := choices(t, c, l)
			out = append(out, guideRow{tableName(t, l), columnName(c, l), needs(t, c).In(l),
				columnHelp[t.Name+"."+c.Name].In(l), strings.Join(offered, ", ")})
		}
	}
	return out
}

// guideTable returns the guide as a sheet of the workbook.
func guideTable(l words.Language) *table.Table {
	rows := guideRows(l)
	out := &table.Table{Name: textGuide.In(l)}
	for i, of := range []func(guideRow) string{
		func(r guideRow) string { return r.table }, func(r guideRow) string { return r.column },
		func(r guideRow) string { return r.needed }, func(r guideRow) string { return r.help },
		func(r guideRow) string { return r.values }} {
		cells := make([]string, len(rows))
		for k, r := range rows {
			cells[k] = of(r)
		}
		out.Columns = append(out.Columns, table.Texts(guideColumns[i].In(l), cells))
	}
	return out
}

// writeGuide writes the guide as a text. The files are those of the language in
// which the tables are.
func writeGuide(w io.Writer, l, files words.Language) error {
	b := bufio.NewWriter(w)
	workbook := textStartWorkbook.In(files)
	fmt.Fprintf(b, "# %s\n\n%s\n", textGuideTitle.In(l), textGuideHow.With(workbook, csvFolder, workbook).In(l))
	rows := guideRows(l)
	for i := range read.Tables() {
		t := &read.Tables()[i]
		fmt.Fprintf(b, "\n## %s\n\n%s\n\n| %s | %s | %s |\n|---|---|---|\n", tableName(t, l), tableHelp[t.Name].In(l),
			guideColumns[1].In(l), guideColumns[2].In(l), guideColumns[3].In(l))
		for _, r := range rows {
			if r.table != tableName(t, l) {
				continue
			}
			help := r.help
			if r.values != "" {
				help += " " + textGuideValues.In(l) + ": " + r.values + "."
			}
			fmt.Fprintf(b, "| `%s` | %s | %s |\n", r.column, r.needed, help)
		}
	}
	return b.Flush()
}
