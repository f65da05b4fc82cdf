package main

import (
	"encoding/csv"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"
)

// messyRows are a list as an office keeps it: everything in it is invented. Two
// rows of a title stand above the header and a row of numbers below it; names in
// the second column are merged over the rows that go on with them; a total and a
// note end it.
var messyRows = [][]any{
	{"DAFTAR KEMITRAAN PENURUNAN STUNTING"},
	{"KABUPATEN CENDANA TAHUN 2025"},
	{},
	{"No", "Nama OPD/Mitra", "Bentuk Dukungan", "Bekerja sama dengan", "Lokasi", "PIC", "No HP"},
	{1, 2, 3, 4, 5, 6, 7},
	{1, "Dinas Kesehatan", "Pemberian makanan tambahan", "Puskesmas Cendana; Posyandu Melati;\nTP PKK Kabupaten", "Kec. Cendana", "Ibu Contoh Satu", "0800-0000-0001"},
	{nil, nil, "Pelatihan kader", "Poltekkes Cendana\n- UNICEF", "Kec. Melati", "Ibu Contoh Satu", "0800-0000-0001"},
	{2, "Bappeda", "Koordinasi lintas sektor", "Dinas Kesehatan, Dinas Sosial & Dinas PUPR", "Kabupaten", "Bpk. Contoh Dua", "0800 0000 0002"},
	{3, "PT Sumber Contoh Makmur", "CSR air bersih", "Dinas PUPR (Rp 50.000.000)\nYayasan Air Cendana (Rp 25.000.000)", "sda", "Sdr. Contoh Tiga", "0800-0000-0003"},
	{4, "Yayasan Air Cendana", "Sumur bor", "Desa Contoh Jaya / BUMDes Contoh Jaya", "Desa Contoh Jaya", "-", "-"},
	{5, "Yys. Air Cendana", "Sanitasi sekolah", "SDN 1 Cendana dan Karang Taruna Melati", "Kec. Melati", "Ibu Contoh Empat", "0800-0000-0004"},
	{6, "BUMDes Contoh Jaya", "Penjualan telur", "Koperasi Tani Contoh", "sda", "Ibu Contoh Lima", "0800-0000-0005"},
	{7, "Baznas Cendana", "Bantuan keluarga", "Bpk. Contoh Enam; Posyandu Melati", "Kec. Cendana", "-", "-"},
	{8, "Radio Suara Cendana", "Siaran gizi", "Dinas Kesehatan", "Kabupaten", "-", "-"},
	{9, "Koramil Cendana", "Pendampingan", "Puskesmas Cendana dan Dinas Kesehatn", "Kec. Cendana", "-", "-"},
	{10, "Berbagai pihak", "Gotong royong", "Karang Taruna Melati", "Kec. Melati", "-", "-"},
	{11, "Sahabat Gizi", "Penyuluhan", "Puskesmas Cendana", "Kec. Melati", "-", "-"},
	{nil, "JUMLAH", 11},
	{},
	{"Sumber: rapat koordinasi (data contoh)"},
}

const messyFile = "daftar.xlsx"

// writeMessy writes the list as a workbook.
func writeMessy(t *testing.T, path string) {
	t.Helper()
	f := excelize.NewFile()
	const sheet = "Mitra 2025"
	must(t, f.SetSheetName("Sheet1", sheet))
	for i, row := range messyRows {
		cell, err := excelize.CoordinatesToCellName(1, i+1)
		must(t, err)
		must(t, f.SetSheetRow(sheet, cell, &row))
	}
	for _, merged := range [][2]string{{"A1", "G1"}, {"A2", "G2"}, {"A6", "A7"}, {"B6", "B7"}} {
		must(t, f.MergeCell(sheet, merged[0], merged[1]))
	}
	must(t, f.SaveAs(path))
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// correction is what a person types: into which column of the row of which name.
type correction struct{ sheet, written, column, text string }

// correct types the corrections into the workbook as a person would.
func correct(t *testing.T, path string, corrections []correction) {
	t.Helper()
	f, err := excelize.OpenFile(path)
	must(t, err)
	for _, c := range corrections {
		rows, err := f.GetRows(c.sheet)
		must(t, err)
		column := slices.Index(rows[0], c.column)
		row := slices.IndexFunc(rows, func(r []string) bool { return len(r) > 0 && r[0] == c.written })
		if column < 0 || row < 1 {
			t.Fatalf("sheet %s has no row %q with a column %q", c.sheet, c.written, c.column)
		}
		cell, err := excelize.CoordinatesToCellName(column+1, row+1)
		must(t, err)
		must(t, f.SetCellStr(c.sheet, cell, c.text))
	}
	must(t, f.Save())
}

// messyCorrections are one round of looking at the workbook.
var messyCorrections = []correction{
	{"Organisasi", "Dinas Kesehatn", "Adalah organisasi", "Dinas Kesehatan"},
	{"Organisasi", "Sahabat Gizi", "Sektor", "Nirlaba"},
	{"Organisasi", "Berbagai pihak", "Bukan organisasi", "ya"},
	{"Sel", "Dinas Kesehatan, Dinas Sosial & Dinas PUPR", "Beberapa organisasi?", "ya"},
	{"Sel", "Desa Contoh Jaya / BUMDes Contoh Jaya", "Beberapa organisasi?", "ya"},
	{"Sel", "SDN 1 Cendana dan Karang Taruna Melati", "Beberapa organisasi?", "ya"},
	{"Sel", "Puskesmas Cendana dan Dinas Kesehatn", "Beberapa organisasi?", "ya"},
}

// messyNetwork is what the list ends as: every organization with its sector and
// its partners.
var messyNetwork = map[string]string{
	"BUMDes Contoh Jaya":      "private 3",
	"Bappeda":                 "public 3",
	"Baznas Cendana":          "philanthropy 1",
	"Desa Contoh Jaya":        "public 2",
	"Dinas Kesehatan":         "public 10",
	"Dinas PUPR":              "public 5",
	"Dinas Sosial":            "public 3",
	"Karang Taruna Melati":    "community 2",
	"Koperasi Tani Contoh":    "community 1",
	"Koramil Cendana":         "public 2",
	"PT Sumber Contoh Makmur": "private 2",
	"Poltekkes Cendana":       "academic 2",
	"Posyandu Melati":         "community 4",
	"Puskesmas Cendana":       "public 5",
	"Radio Suara Cendana":     "media 1",
	"SDN 1 Cendana":           "academic 2",
	"Sahabat Gizi":            "nonprofit 1",
	"TP PKK Kabupaten":        "community 3",
	"UNICEF":                  "multilateral 2",
	"Yayasan Air Cendana":     "nonprofit 6",
}

// TestMessyList holds that a messy list ends as a network after one round of
// corrections, in the workbook and in YAML.
func TestMessyList(t *testing.T) {
	dir := t.TempDir()
	writeMessy(t, filepath.Join(dir, messyFile))
	said := printed(t, dir, "check", messyFile, "-o", "koreksi.xlsx", "--lang", "id")
	for _, want := range []string{"Dinas Kesehatan (daftar.xlsx:Mitra 2025!B6) dan Dinas Kesehatn (daftar.xlsx:Mitra 2025!D15)",
		"sektor yang diusulkan menurut nama dan baru dihitung setelah Anda terima: "} {
		if !strings.Contains(said, want) {
			t.Errorf("check does not say %q:\n%s", want, said)
		}
	}
	correct(t, filepath.Join(dir, "koreksi.xlsx"), messyCorrections)
	lintas(t, dir, nil, "report", messyFile, "--mapping", "koreksi.xlsx", "--permutations", "0", "--bands", "0", "-o", "out")
	if diff := cmp.Diff(messyNetwork, networkOf(t, filepath.Join(dir, "out"))); diff != "" {
		t.Errorf("the network after one round of corrections (-want +got):\n%s", diff)
	}

	// What was decided stands in the next workbook and in YAML, and is the same.
	lintas(t, dir, nil, "check", messyFile, "--mapping", "koreksi.xlsx", "-o", "koreksi2.xlsx", "--write-mapping", "m.yaml")
	for _, mapping := range []string{"koreksi2.xlsx", "m.yaml"} {
		lintas(t, dir, nil, "metrics", messyFile, "--mapping", mapping, "--only", "degree", "-o", "again-"+mapping)
		if diff := cmp.Diff(messyNetwork, networkOf(t, filepath.Join(dir, "again-"+mapping))); diff != "" {
			t.Errorf("the network by %s (-want +got):\n%s", mapping, diff)
		}
	}
	if said := printed(t, dir, "check", messyFile, "--mapping", "koreksi2.xlsx"); strings.Contains(said, "koreksi2.xlsx") {
		t.Errorf("the corrections are not all used:\n%s", said)
	}
}

// TestMessyUntouched holds that corrections which nobody touched change nothing
// but the sectors that they propose.
func TestMessyUntouched(t *testing.T) {
	dir := t.TempDir()
	writeMessy(t, filepath.Join(dir, messyFile))
	lintas(t, dir, nil, "check", messyFile, "-o", "koreksi.xlsx", "--write-mapping", "m.yaml")
	type counts struct {
		Files                                         []map[string]any
		Organizations, Partnerships, Ties, Activities int
		Sectors                                       map[string]int
		Problems                                      []checkedFault
	}
	read := func(args ...string) (out counts) {
		must(t, json.Unmarshal([]byte(printed(t, dir, append([]string{"check", messyFile, "--json"}, args...)...)), &out))
		return out
	}
	before := read()
	if before.Sectors["unknown"] != before.Organizations {
		t.Errorf("sectors were given without being asked for: %v", before.Sectors)
	}
	after := read("--mapping", "koreksi.xlsx")
	if diff := cmp.Diff(after, read("--mapping", "m.yaml")); diff != "" {
		t.Errorf("workbook and YAML (-workbook +YAML):\n%s", diff)
	}
	if after.Sectors["unknown"] != 2 { // Berbagai pihak, Sahabat Gizi
		t.Errorf("the sectors proposed were not accepted: %v", after.Sectors)
	}
	before.Sectors, after.Sectors = nil, nil
	if diff := cmp.Diff(before, after); diff != "" {
		t.Errorf("corrections that nobody touched (-before +after):\n%s", diff)
	}
}

// TestCorrectionsWorkbook looks at the workbook that people get.
func TestCorrectionsWorkbook(t *testing.T) {
	dir := t.TempDir()
	writeMessy(t, filepath.Join(dir, messyFile))
	lintas(t, dir, nil, "check", messyFile, "-o", "koreksi.xlsx")
	f, err := excelize.OpenFile(filepath.Join(dir, "koreksi.xlsx"))
	must(t, err)
	want := []string{"Baca dulu", "Organisasi", "Sel", "Kolom", "Masalah", "daftar"}
	if diff := cmp.Diff(want, f.GetSheetList()); diff != "" {
		t.Errorf("sheets (-want +got):\n%s", diff)
	}
	for sheet, columns := range map[string][]string{"Organisasi": {"D", "G", "I"}, "Sel": {"D"}, "Kolom": {"E", "G"}} {
		lists, err := f.GetDataValidations(sheet)
		must(t, err)
		for _, column := range columns {
			if !slices.ContainsFunc(lists, func(v *excelize.DataValidation) bool {
				return strings.HasPrefix(v.Sqref, column+"2:") && v.Type == "list"
			}) {
				t.Errorf("column %s of sheet %s offers nothing to choose from", column, sheet)
			}
		}
	}
	rows, err := f.GetRows("Organisasi")
	must(t, err)
	var first []string
	for _, r := range rows[1:6] {
		first = append(first, r[0])
	}
	if diff := cmp.Diff([]string{"Dinas Kesehatan", "Dinas Kesehatn", "Desa Contoh Jaya / BUMDes Contoh Jaya",
		"Dinas Kesehatan, Dinas Sosial & Dinas PUPR", "Puskesmas Cendana dan Dinas Kesehatn"}, first); diff != "" {
		t.Errorf("first rows (-want +got):\n%s", diff)
	}
	for _, sheet := range f.GetSheetList() {
		rows, err := f.GetRows(sheet)
		must(t, err)
		for _, r := range rows {
			for _, private := range []string{"Contoh Satu", "Contoh Enam", "0800"} {
				if strings.Contains(strings.Join(r, " "), private) {
					t.Errorf("sheet %s carries %q", sheet, private)
				}
			}
		}
	}
}

// printed runs the program and returns what it printed.
func printed(t *testing.T, dir string, args ...string) string {
	t.Helper()
	cmd := exec.Command("lintas", args...)
	cmd.Dir = dir
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("lintas %q: %v\n%s", args, err, out)
	}
	return string(out)
}

// networkOf returns the sector and the number of partners of each organization of
// a report.
func networkOf(t *testing.T, out string) map[string]string {
	t.Helper()
	f, err := os.Open(filepath.Join(out, "metrics", "organizations.csv"))
	must(t, err)
	defer func() { _ = f.Close() }()
	rows, err := csv.NewReader(f).ReadAll()
	must(t, err)
	column := func(name string) int {
		i := slices.Index(rows[0], name)
		if i < 0 {
			t.Fatalf("no column %q in %q", name, rows[0])
		}
		return i
	}
	got := map[string]string{}
	for _, r := range rows[1:] {
		got[r[column("name")]] = r[column("sector")] + " " + r[column("degree")]
	}
	return got
}
