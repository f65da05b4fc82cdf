package write

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
	"github.com/xuri/excelize/v2"
	"pgregory.net/rapid"
)

// hostile is text that a program may trip over.
var hostile = []string{"=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "=HYPERLINK(\"http://x\",\"y\")", "'=1", "''", "=", "\t=1",
	" led", "trailed ", "a\nb", "a\r\nb", "<b>&amp;</b>", "]]>", "\"quoted\"", "_x0041_", "_x005F_x0041_", "Ünïcödé", "समाज", "𝒳😀",
	"مرحبا", "\u202eevil", "1e5", "2024-03", "TRUE", "#N/A", "#REF!"}

// TestWorkbookText wants every text back as it was, from cells that are text.
func TestWorkbookText(t *testing.T) {
	tab := &table.Table{Name: "t", Columns: []table.Column{table.Texts("=header", hostile)}}
	f := opened(t, written(t, words.English, Sheet{Name: "t", Table: tab}))
	if got := cellOf(t, f, "t", "A1"); got != (typed{"=header", asText}) {
		t.Errorf("header %+v", got)
	}
	for i, want := range hostile {
		cell := fmt.Sprintf("A%d", i+2)
		if got := cellOf(t, f, "t", cell); got != (typed{want, asText}) {
			t.Errorf("%q is %+v", want, got)
		}
		if formula, err := f.GetCellFormula("t", cell); err != nil || formula != "" {
			t.Errorf("%q is the formula %q, %v", want, formula, err)
		}
	}
}

// TestWorkbookTextProperty wants text back that XML can hold, whatever it is.
func TestWorkbookTextProperty(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		text := rapid.StringOf(rapid.OneOf(rapid.RuneFrom([]rune("=+-@'\"<>&_x05F \n\t")), rapid.Rune().Filter(func(c rune) bool {
			return c >= ' ' && c != 0xFFFE && c != 0xFFFF && utf8.ValidRune(c)
		}))).Draw(r, "text")
		var b bytes.Buffer
		if err := Workbook(&b, words.English, []Sheet{{Name: "t", Table: &table.Table{Name: "t", Columns: []table.Column{table.Texts("a", []string{text})}}}}); err != nil {
			r.Fatal(err)
		}
		f, err := excelize.OpenReader(&b)
		if err != nil {
			r.Fatal(err)
		}
		got, err := f.GetCellValue("t", "A2")
		if closed := f.Close(); err != nil || closed != nil || got != text {
			r.Errorf("%q is read as %q, %v, %v", text, got, err, closed)
		}
	})
}

// TestWorkbookOddText wants what no workbook can hold to leave a workbook that
// can be opened.
func TestWorkbookOddText(t *testing.T) {
	odd := []string{"\x00\x01nul", "\xff\xfebroken", "\ufffe", strings.Repeat("é", 40_000), strings.Repeat("😀", 20_000)}
	f := opened(t, written(t, words.English, Sheet{Name: "\x00\xff", Table: &table.Table{Columns: []table.Column{table.Texts("\x00", odd)}}}))
	sheet := f.GetSheetList()[0]
	for i := range odd {
		if got := cellOf(t, f, sheet, fmt.Sprintf("A%d", i+2)); got.Type != asText || got.Value == "" {
			t.Errorf("row %d: %q", i, got.Value)
		}
	}
	for _, cell := range []string{"A5", "A6"} {
		if got := cellOf(t, f, sheet, cell).Value; !strings.HasSuffix(got, "…") {
			t.Errorf("%s was cut without a sign of it", cell)
		}
	}
}
