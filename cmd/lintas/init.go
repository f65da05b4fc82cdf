package main

import (
	"io"
	"os"
	"path/filepath"

	"example.org/lintas/graph/read"
	"example.org/lintas/graph/words"
	"example.org/lintas/graph/write"
	"github.com/spf13/cobra"
)

// csvFolder is the folder of the tables as CSV. They do not lie beside the
// workbook: a folder with both would hold every row twice.
const csvFolder = "csv"

var (
	textStartWorkbook = words.Text{EN: "tables.xlsx", ID: "tabel.xlsx"}

	textInit     = words.Text{EN: "Write empty tables to fill in, with examples and a guide", ID: "Tulis tabel kosong untuk diisi, dengan contoh dan panduan"}
	textInitLong = words.Text{EN: `Write what is needed to start: a workbook with a sheet for every table, drop-down lists and a guide to the columns; the same tables as CSV;
and the guide as a text in English and Indonesian. The example rows are marked as such. No file is replaced.`,
		ID: `Tulis semua yang perlu untuk memulai: buku kerja dengan satu lembar untuk setiap tabel, daftar pilihan, dan panduan kolom; tabel yang sama
sebagai CSV; dan panduan sebagai teks berbahasa Inggris dan Indonesia. Baris contoh ditandai. Tidak ada berkas yang diganti.`}
	textInitExample = words.Text{EN: "  # tables with English headers\n  lintas init my-tables\n  # with Indonesian ones\n  lintas init my-tables --lang id",
		ID: "  # tabel dengan kepala kolom berbahasa Indonesia\n  lintas init tabel-saya --lang id"}
	textInitNext = words.Text{EN: "fill in %[1]s, or the tables in %[2]s; %[3]s says how", ID: "isi %[1]s, atau tabel dalam %[2]s; caranya ada dalam %[3]s"}
)

func newInit(p *program) *cobra.Command {
	return &cobra.Command{
		Use:     "init DIR",
		Short:   textInit.In(p.language),
		Long:    textInitLong.In(p.language),
		Example: textInitExample.In(p.language),
		Args:    exactly("DIR"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if args[0] == standardInput {
				return usage(cmd, textNeedFolder.With())
			}
			return initRun(p, args[0], p.language)
		},
	}
}

// start is a file that a beginner gets.
type start struct {
	name  string // with slashes
	write func(io.Writer) error
}

// starts returns the files of a beginning in the language.
func starts(l words.Language) []start {
	out := []start{{textStartWorkbook.In(l), func(w io.Writer) error { return write.Workbook(w, l, startingSheets(l)) }}}
	for i := range read.Tables() {
		t := startingTable(&read.Tables()[i], l)
		out = append(out, start{csvFolder + "/" + t.Name + ".csv", t.WriteCSV})
	}
	for _, guide := range words.Languages {
		out = append(out, start{textGuideFile.In(guide), func(w io.Writer) error { return writeGuide(w, guide, l) }})
	}
	return out
}

// startingSheets returns the sheets of the workbook: the tables, and the guide in
// the language first and then in the others.
func startingSheets(l words.Language) []write.Sheet {
	var sheets []write.Sheet
	for i := range read.Tables() {
		t := &read.Tables()[i]
		s := write.Sheet{Name: tableName(t, l), Table: startingTable(t, l), Examples: len(examples[t.Name])}
		for k := range t.Columns {
			s.Looks = append(s.Looks, lookOf(t, &t.Columns[k], l))
		}
		sheets = append(sheets, s)
	}
	const sentence = 60 // the width of the columns that hold sentences
	order := []words.Language{l}
	for _, other := range words.Languages {
		if other != l {
			order = append(order, other)
		}
	}
	for _, guide := range order {
		sheets = append(sheets, write.Sheet{Name: textGuide.In(guide), Table: guideTable(guide),
			Looks: []write.Look{{}, {}, {}, {Wrap: true, Width: sentence}, {Wrap: true, Width: sentence}}})
	}
	return sheets
}

// initRun writes the files into dir. It replaces none: what is there may be
// somebody's work.
func initRun(p *program, dir string, l words.Language) error {
	f, err := openFolder(dir)
	if err != nil {
		return err
	}
	defer f.discard()
	for _, s := range starts(l) {
		path := filepath.Join(dir, filepath.FromSlash(s.name))
		if _, err := os.Lstat(path); err == nil {
			return &fault{message: textExists.With(path)}
		}
		if err := f.create(s.name, s.write); err != nil {
			return err
		}
	}
	if err := f.commit(); err != nil {
		return err
	}
	p.tell(textInitNext.With(filepath.Join(dir, textStartWorkbook.In(l)), filepath.Join(dir, csvFolder),
		filepath.Join(dir, textGuideFile.In(l))).In(l))
	return nil
}
