package main

import (
	"path/filepath"
	"slices"
	"strconv"
	"testing"

	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"
)

// TestMetricsSheets wants a name in both languages for the sheet of every file of
// the contract, no two alike.
func TestMetricsSheets(t *testing.T) {
	for _, l := range words.Languages {
		seen := map[string]bool{}
		for file := range contract {
			name := metricsSheets[file].In(l)
			if name == "" || seen[name] || metricsSheets[file].ID == "" {
				t.Errorf("%s: the sheet of %s is called %q", l, file, name)
			}
			seen[name] = true
		}
		if len(metricsSheets) != len(contract) {
			t.Errorf("%d sheets, %d files", len(metricsSheets), len(contract))
		}
	}
}

// TestMetricsWorkbook wants the cells of metrics.xlsx to be those of the CSV
// files, but for the codebook, which is in the language of the report.
func TestMetricsWorkbook(t *testing.T) {
	for _, run := range []struct{ lang, label string }{{"id", "Jumlah mitra"}, {"en", "Partners"}} {
		dir := t.TempDir()
		lintas(t, dir, nil, "metrics", "dataset:tutorial-2025", "--permutations", "20", "--bands", "5", "--lang", run.lang, "-o", "out")
		f, err := excelize.OpenFile(filepath.Join(dir, "out", workbookFile))
		if err != nil {
			t.Fatal(err)
		}
		files := csvOf(t, filepath.Join(dir, "out", "metrics"))
		sheets := f.GetSheetList()
		for file, name := range metricsSheets {
			sheet := name.In(words.Language(run.lang))
			at := slices.Index(sheets, sheet)
			if at < 0 || (file == "codebook") != (at == len(sheets)-1) {
				t.Errorf("sheet %s is at %d of %v", sheet, at, sheets)
				continue
			}
			got, err := f.GetRows(sheet, excelize.Options{RawCellValue: true})
			if err != nil {
				t.Fatal(err)
			}
			if file == "codebook" {
				label := slices.IndexFunc(got, func(row []string) bool { return row[0] == "organizations.csv" && row[1] == "degree" })
				if len(got) != len(files[file]) || label < 0 || got[label][2] != run.label {
					t.Errorf("%s: %d rows, degree in row %d", run.lang, len(got), label)
				}
				continue
			}
			width := len(files[file].header())
			if diff := cmp.Diff(values(files[file], width), values(got, width)); diff != "" {
				t.Errorf("%s: %s", file, diff)
			}
		}
		if err := f.Close(); err != nil {
			t.Error(err)
		}
	}
}

// values returns the rows as wide as the header, with the values of cells in one
// writing whatever the file: numbers with all digits and no exponent, true as 1,
// text without the apostrophe that guards it.
func values(r rows, width int) rows {
	out := make(rows, len(r))
	for i, row := range r {
		out[i] = make([]string, width)
		for k, cell := range row {
			x, err := strconv.ParseFloat(cell, 64)
			switch {
			case err == nil:
				cell = strconv.FormatFloat(x, 'f', -1, 64)
			case cell == "true":
				cell = "1"
			case cell == "false":
				cell = "0"
			}
			out[i][k] = table.Unguard(cell)
		}
	}
	return out
}
