package main

import (
	"bytes"
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"unicode/utf16"

	"example.org/lintas/graph"
	"example.org/lintas/graph/read"
	"example.org/lintas/graph/words"
	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"
)

// TestGuideTexts wants a text in both languages for every table and column that
// lintas reads, short enough for the help of a cell, and none left over.
func TestGuideTexts(t *testing.T) {
	tables, columns := map[string]bool{}, map[string]bool{}
	check := func(name string, text words.Text) {
		const most = 255
		for _, phrase := range []string{text.EN, text.ID} {
			if units := len(utf16.Encode([]rune(phrase))); units == 0 || units > most {
				t.Errorf("%s: %d characters: %q", name, units, phrase)
			}
		}
		if text.EN == text.ID || strings.Contains(text.EN+text.ID, "|") {
			t.Errorf("%s: %q", name, text)
		}
	}
	for _, table := range read.Tables() {
		tables[table.Name] = true
		check(table.Name, tableHelp[table.Name])
		for _, c := range table.Columns {
			columns[table.Name+"."+c.Name] = true
			check(table.Name+"."+c.Name, columnHelp[table.Name+"."+c.Name])
		}
	}
	for _, left := range []struct {
		of          string
		keys, known map[string]bool
	}{
		{"tableHelp", keysOf(tableHelp), tables}, {"columnHelp", keysOf(columnHelp), columns},
		{"references", keysOf(references), columns}, {"examples", keysOf(examples), tables},
	} {
		for key := range left.keys {
			if !left.known[key] {
				t.Errorf("%s is of no table or column: %s", left.of, key)
			}
		}
	}
	for table, rows := range examples {
		for _, row := range rows {
			for column := range row {
				if !columns[table+"."+column] {
					t.Errorf("an example of %s has no column %s", table, column)
				}
			}
		}
	}
}

func keysOf[V any](m map[string]V) map[string]bool {
	out := map[string]bool{}
	for key := range m {
		out[key] = true
	}
	return out
}

// startingFolder returns the CSV tables of a beginning.
func startingFolder(t *testing.T, l words.Language) fstest.MapFS {
	t.Helper()
	folder := fstest.MapFS{}
	for _, s := range starts(l) {
		name, ok := strings.CutPrefix(s.name, csvFolder+"/")
		if !ok {
			continue
		}
		var b bytes.Buffer
		if err := s.write(&b); err != nil {
			t.Fatal(err)
		}
		folder[name] = &fstest.MapFile{Data: b.Bytes()}
	}
	return folder
}

// TestInitReads wants the tables as they are written to be read without a
// problem, in the language in which they are.
func TestInitReads(t *testing.T) {
	for _, l := range words.Languages {
		n, account, err := read.Folder(context.Background(), startingFolder(t, l), read.Options{})
		if err != nil {
			t.Fatal(err, account)
		}
		if examples := len(account.Problems) - len(beyondExamples(account)); examples != 3 {
			t.Errorf("%s: %d warnings of example rows, want one of each of three tables", l, examples)
		}
		if len(beyondExamples(account)) > 0 || account.Language != l || len(account.Files) != len(read.Tables()) {
			t.Errorf("%s: %v, language %s, %d files", l, account.Problems, account.Language, len(account.Files))
		}
		if n.Len() != 2 || n.Partnerships().Len() != 1 || len(n.Activities()) != 1 || len(n.Needs()) != 1 || len(n.Places()) != 1 {
			t.Errorf("%s: %d organizations, %d partnerships, %d activities", l, n.Len(), n.Partnerships().Len(), len(n.Activities()))
		}
		for _, o := range n.Organizations() {
			if !strings.HasPrefix(o.Name, words.Text{EN: "Example: ", ID: "Contoh: "}.In(l)) {
				t.Errorf("%s: nothing says that %q is an example", l, o.Name)
			}
		}
	}
}

// beyondExamples returns the problems other than that examples are left.
func beyondExamples(a *read.Account) []graph.Problem {
	return slices.DeleteFunc(slices.Clone(a.Problems), func(p graph.Problem) bool {
		return strings.Contains(p.Message.In(words.English), "is an example of `lintas init`")
	})
}

// TestInitFilled replaces the examples in the workbook, as somebody would, and
// wants the folder to be read without a problem and measured.
func TestInitFilled(t *testing.T) {
	for _, l := range words.Languages {
		dir := t.TempDir()
		lintas(t, dir, nil, "init", "mine", "--lang", string(l))
		path := filepath.Join(dir, "mine", textStartWorkbook.In(l))
		f, err := excelize.OpenFile(path)
		must(t, err)
		for _, sheet := range f.GetSheetList() {
			rows, err := f.GetRows(sheet)
			must(t, err)
			for i, row := range rows {
				for k, text := range row {
					_, own, marked := strings.Cut(text, words.Text{EN: "Example: ", ID: "Contoh: "}.In(l))
					if !marked {
						continue
					}
					cell, err := excelize.CoordinatesToCellName(k+1, i+1)
					must(t, err)
					must(t, f.SetCellStr(sheet, cell, own))
				}
			}
		}
		must(t, f.Save())
		said := printed(t, dir, "check", "mine", "--lang", string(l))
		if !strings.Contains(said, textNoProblems.In(l)) {
			t.Errorf("%s: %s", l, said)
		}
		lintas(t, dir, nil, "metrics", "mine", "--only", "degree", "-o", "out")
	}
}

// TestInitChoices puts every value that a list offers into the first row of its
// table and wants it read without a problem.
func TestInitChoices(t *testing.T) {
	for _, l := range words.Languages {
		tried := 0
		for i := range read.Tables() {
			table := &read.Tables()[i]
			for k := range table.Columns {
				column := &table.Columns[k]
				offered, _ := choices(table, column, l)
				if column.Name == "key" {
					continue // the example rows hold each of them
				}
				for _, choice := range offered {
					tried++
					folder := startingFolder(t, l)
					name := tableName(table, l) + ".csv"
					lines := strings.Split(string(folder[name].Data), "\n")
					cells := strings.Split(lines[1], ",")
					cells[k] = choice
					lines[1] = strings.Join(cells, ",")
					folder[name] = &fstest.MapFile{Data: []byte(strings.Join(lines, "\n"))}
					if _, account, err := read.Folder(context.Background(), folder, read.Options{}); err != nil || len(beyondExamples(account)) > 0 {
						t.Errorf("%s %s.%s: %q: %v, %v", l, table.Name, column.Name, choice, err, account.Problems)
					}
				}
			}
		}
		if tried < 60 {
			t.Errorf("%s: %d values were tried", l, tried)
		}
	}
}

// startingWorkbook returns the workbook of a beginning and its bytes.
func startingWorkbook(t *testing.T, l words.Language) (*excelize.File, []byte) {
	t.Helper()
	var b bytes.Buffer
	if err := starts(l)[0].write(&b); err != nil {
		t.Fatal(err)
	}
	content := b.Bytes()
	f, err := excelize.OpenReader(bytes.NewReader(content))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := f.Close(); err != nil {
			t.Error(err)
		}
	})
	return f, content
}

func TestInitWorkbook(t *testing.T) {
	for l, want := range map[words.Language]string{
		words.English:    "organizations sectors partnerships members activities places needs about guide panduan",
		words.Indonesian: "organisasi sektor kemitraan anggota kegiatan wilayah kebutuhan tentang panduan guide",
	} {
		f, content := startingWorkbook(t, l)
		if _, again := startingWorkbook(t, l); !bytes.Equal(content, again) {
			t.Errorf("%s: the bytes are others the second time", l)
		}
		if diff := cmp.Diff(strings.Fields(want), f.GetSheetList()); diff != "" {
			t.Error(diff)
		}
		for i := range read.Tables() {
			table := &read.Tables()[i]
			rows, err := f.GetRows(tableName(table, l))
			if err != nil {
				t.Fatal(err)
			}
			var names []string
			for k := range table.Columns {
				names = append(names, columnName(&table.Columns[k], l))
			}
			if diff := cmp.Diff(names, rows[0]); diff != "" {
				t.Errorf("%s: %s", table.Name, diff)
			}
			validations, err := f.GetDataValidations(tableName(table, l))
			if err != nil || len(validations) != len(names) {
				t.Errorf("%s: %d of %d columns have help, %v", table.Name, len(validations), len(names), err)
			}
		}
		budget, err := f.GetCellType(tableName(&read.Tables()[2], l), "Q2")
		if value, _ := f.GetCellValue(tableName(&read.Tables()[2], l), "Q2"); err != nil || budget != excelize.CellTypeUnset || value != "50,000,000" {
			t.Errorf("the budget of the example is %q of type %v, %v", value, budget, err)
		}
		guide, err := f.GetRows(textGuide.In(l))
		if err != nil || len(guide) != 1+len(columnHelp) || guide[0][0] != guideColumns[0].In(l) {
			t.Errorf("%s: the guide has %d rows, %v", l, len(guide), err)
		}
	}
}

// TestInitLists wants the lists where a value is one of a few, or of another
// sheet.
func TestInitLists(t *testing.T) {
	f, _ := startingWorkbook(t, words.Indonesian)
	got := map[string]string{}
	for _, sheet := range []string{"organisasi", "kemitraan", "anggota", "tentang"} {
		validations, err := f.GetDataValidations(sheet)
		if err != nil {
			t.Fatal(err)
		}
		for _, v := range validations {
			if v.Type == "list" {
				got[sheet+"!"+v.Sqref[:1]] = fmt.Sprint(v.Formula1, v.ShowErrorMessage)
			}
		}
	}
	offset := func(sheet, column string) string {
		cells := "'" + sheet + "'!$" + column + "$2"
		return "OFFSET(" + cells + ",0,0,MAX(1,COUNTA(" + cells + ":$" + column + "$5001)),1)false"
	}
	want := map[string]string{
		"organisasi!D": offset("sektor", "C"), "organisasi!G": offset("wilayah", "A"), "organisasi!H": `"ya,tidak"true`, "organisasi!I": `"ya,tidak"true`,
		"kemitraan!A": offset("organisasi", "B"), "kemitraan!B": offset("organisasi", "B"), "kemitraan!D": offset("organisasi", "B"),
		"kemitraan!F": `"strategis,operasional,fungsional,advokasi"false`, "kemitraan!I": `"ya,tidak"true`,
		"kemitraan!L": `"berjalan,direncanakan,selesai"false`, "kemitraan!M": `"ya,tidak"false`, "kemitraan!N": offset("organisasi", "B"),
		"kemitraan!R": `"IDR,USD,EUR,GBP,AUD,JPY,CHF,SGD,MYR,PHP,ETB,KES"false`,
		"anggota!A":   offset("kemitraan", "C"), "anggota!B": offset("organisasi", "B"),
		"anggota!C": `"ketua,mitra program,pendana,pelaksana,penanggung jawab,penilai,anggota"false`,
		"anggota!E": `"IDR,USD,EUR,GBP,AUD,JPY,CHF,SGD,MYR,PHP,ETB,KES"false`, "anggota!H": `"ya,tidak"true`,
		"tentang!A": `"judul,sumber,tanggal,bahasa,mata_uang,label_sektor"true`,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// TestGuideFiles wants every column in both guides.
func TestGuideFiles(t *testing.T) {
	for _, l := range words.Languages {
		var b bytes.Buffer
		if err := writeGuide(&b, l, words.English); err != nil {
			t.Fatal(err)
		}
		rows := 0
		for line := range strings.Lines(b.String()) {
			if strings.HasPrefix(line, "| `") {
				rows++
			}
		}
		if rows != len(columnHelp) || !strings.Contains(b.String(), textStartWorkbook.EN) {
			t.Errorf("%s: %d rows of columns, want %d", l, rows, len(columnHelp))
		}
	}
}
