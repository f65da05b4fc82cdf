package workbook_test

import (
	"fmt"
	"os"
	"testing"

	"example.org/lintas/graph/read/workbook"
	"github.com/google/go-cmp/cmp"
)

// open reads a workbook of testdata.
func open(t *testing.T, name string) *workbook.Book {
	t.Helper()
	raw, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return read(t, raw)
}

// A list with hidden sheets of codes, and hundreds of formatted rows below the
// filled ones.
func TestBurkina(t *testing.T) {
	book := open(t, "burkina.xlsx")
	var got []string
	for _, s := range book.Sheets {
		filled := 0
		for _, row := range s.Rows {
			filled += len(row.Cells)
		}
		got = append(got, fmt.Sprintf("%s: hidden %t, %d rows to %d, %d cells, hidden columns %v",
			s.Name, s.Hidden, len(s.Rows), s.Rows[len(s.Rows)-1].Number, filled, s.HiddenColumns))
	}
	want := []string{
		"OU: hidden true, 20 rows to 20, 334 cells, hidden columns []",
		"QUOI: hidden true, 20 rows to 20, 166 cells, hidden columns [{3 5}]",
		"Jan - Fev Public: hidden false, 40 rows to 40, 304 cells, hidden columns []",
		"QUI: hidden false, 25 rows to 25, 87 cells, hidden columns []",
		"QUAND: hidden true, 13 rows to 13, 17 cells, hidden columns []",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	second := book.Sheets[2]
	second.Rows = second.Rows[2:3]
	if diff := cmp.Diff([]string{"D3 text #adm1+name", "E3 text #adm2+name", "F3 text #adm3+name", "H3 text #adm3+code"}, shown(second)); diff != "" {
		t.Error(diff)
	}
}

// The same list as XLSX and, saved by another program, as ODS has the same
// cells.
func TestNigeria(t *testing.T) {
	xlsx, ods := open(t, "nigeria.xlsx"), open(t, "nigeria.ods")
	if diff := cmp.Diff(xlsx.Sheets, ods.Sheets); diff != "" || xlsx.ODS || !ods.ODS {
		t.Error(diff)
	}
	s := xlsx.Sheets[0]
	if s.Name != "august_3ws" || len(s.Rows) != 40 || len(shown(s)) != 40*16 {
		t.Errorf("%s: %d rows, %d cells", s.Name, len(s.Rows), len(shown(s)))
	}
	if diff := cmp.Diff(workbook.Cell{Text: "2021", Column: 16, Kind: workbook.Number}, s.Rows[39].Cells[15]); diff != "" {
		t.Error(diff)
	}
}
