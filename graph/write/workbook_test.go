package write

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"math"
	"runtime"
	"strings"
	"testing"

	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"
)

// written returns the bytes of a workbook.
func written(t testing.TB, l words.Language, sheets ...Sheet) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := Workbook(&b, l, sheets); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// opened returns the workbook that the bytes are.
func opened(t testing.TB, content []byte) *excelize.File {
	t.Helper()
	f, err := excelize.OpenReader(bytes.NewReader(content))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := f.Close(); err != nil {
			t.Error(err)
		}
	})
	return f
}

// typed is a cell with the type that it has in the file.
type typed struct {
	Value string
	Type  excelize.CellType
}

func cellOf(t testing.TB, f *excelize.File, sheet, cell string) typed {
	t.Helper()
	value, err := f.GetCellValue(sheet, cell, excelize.Options{RawCellValue: true})
	if err != nil {
		t.Fatal(err)
	}
	kind, err := f.GetCellType(sheet, cell)
	if err != nil {
		t.Fatal(err)
	}
	return typed{value, kind}
}

const (
	asNumber = excelize.CellTypeUnset // a cell without a type is a number
	asText   = excelize.CellTypeInlineString
	asBool   = excelize.CellTypeBool
)

// kinds has a column of every kind.
func kinds() *table.Table {
	return &table.Table{Name: "kinds", Columns: []table.Column{
		table.Texts("name", []string{"plain", "", "007"}),
		table.Numbers("number", []float64{0.5, math.NaN(), 1.0 / 3}),
		table.Counts("count", []int{7, -1, math.MaxInt64}),
		table.Decimals("money", []string{"1234.50", "", "12345678901234567.89"}),
		table.Bools("yes", []bool{true, false, true}),
	}}
}

func TestWorkbookTypes(t *testing.T) {
	f := opened(t, written(t, words.English, Sheet{Name: "kinds", Table: kinds()}))
	for cell, want := range map[string]typed{
		"A1": {"name", asText}, "E1": {"yes", asText},
		"A2": {"plain", asText}, "A3": {"", asNumber}, "A4": {"007", asText},
		"B2": {"0.5", asNumber}, "B3": {"", asNumber}, "B4": {"0.333333333333", asNumber},
		"C2": {"7", asNumber}, "C3": {"-1", asNumber}, "C4": {"9223372036854775807", asText},
		"D2": {"1234.5", asNumber}, "D3": {"", asNumber}, "D4": {"12345678901234567.89", asText},
		"E2": {"1", asBool}, "E3": {"0", asBool},
	} {
		if diff := cmp.Diff(want, cellOf(t, f, "kinds", cell)); diff != "" {
			t.Errorf("%s: %s", cell, diff)
		}
	}
	for cell, want := range map[string]string{"B2": "0.500", "D2": "1,234.50", "C2": "7", "E2": "TRUE"} {
		if got, err := f.GetCellValue("kinds", cell); err != nil || got != want {
			t.Errorf("%s shows %q, %v; want %q", cell, got, err, want)
		}
	}
}

func TestWorkbookForm(t *testing.T) {
	long := &table.Table{Name: "long", Columns: []table.Column{table.Texts("text", []string{strings.Repeat("x", 500)})}}
	f := opened(t, written(t, words.Indonesian, Sheet{Name: "pertama", Table: kinds()}, Sheet{Name: "terakhir", Table: long}))
	if diff := cmp.Diff([]string{"pertama", "terakhir"}, f.GetSheetList()); diff != "" {
		t.Error(diff)
	}
	panes, err := f.GetPanes("pertama")
	if err != nil || !panes.Freeze || panes.YSplit != 1 || panes.XSplit != 0 {
		t.Errorf("panes %+v, %v", panes, err)
	}
	style, err := f.GetCellStyle("pertama", "A1")
	if err != nil {
		t.Fatal(err)
	}
	if s, err := f.GetStyle(style); err != nil || s.Font == nil || !s.Font.Bold {
		t.Errorf("the header is not bold: %+v, %v", s, err)
	}
	for sheet, want := range map[string][2]float64{"pertama": {7, 20}, "terakhir": {mostWidth, mostWidth}} {
		if width, err := f.GetColWidth(sheet, "A"); err != nil || width < want[0] || width > want[1] {
			t.Errorf("%s: column A is %v wide, %v", sheet, width, err)
		}
	}
	names := f.GetDefinedName()
	if len(names) != 2 || names[0].Name != "_xlnm._FilterDatabase" || names[0].RefersTo != "'pertama'!$A$1:$E$4" {
		t.Errorf("filters %+v", names)
	}
	if got := f.GetActiveSheetIndex(); got != 0 {
		t.Errorf("sheet %d is shown first", got)
	}
	props, err := f.GetDocProps()
	if err != nil || props.Creator != "" || props.Created != "" || props.Modified != "" || props.LastModifiedBy != "" {
		t.Errorf("properties %+v, %v", props, err)
	}
}

func TestWorkbookNames(t *testing.T) {
	wanted := []string{"a/b", "A B", "a b", "", "", "[x]:*?", strings.Repeat("n", 40), strings.Repeat("n", 50), "'quoted'", "history", strings.Repeat("😀", 20)}
	want := []string{"a b", "A B (2)", "a b (3)", "sheet", "sheet (2)", "x", strings.Repeat("n", 31), strings.Repeat("n", 27) + " (2)", "quoted",
		"history (2)", strings.Repeat("😀", 15)}
	if diff := cmp.Diff(want, sheetNames(wanted)); diff != "" {
		t.Error(diff)
	}
	var sheets []Sheet
	for _, name := range wanted {
		sheets = append(sheets, Sheet{Name: name, Table: &table.Table{}})
	}
	if diff := cmp.Diff(want, opened(t, written(t, words.English, sheets...)).GetSheetList()); diff != "" {
		t.Error(diff)
	}
}

// TestWorkbookBytes wants the same bytes whatever the number of processors, and
// no date but the one that all have.
func TestWorkbookBytes(t *testing.T) {
	sheets := []Sheet{{Name: "one", Table: kinds(), Looks: []Look{{Choices: []string{"a", "b,c"}}}}, {Name: "two", Table: kinds()}, {Name: "three", Table: kinds()}}
	first := written(t, words.English, sheets...)
	for _, processors := range []int{1, 2, 8} {
		before := runtime.GOMAXPROCS(processors)
		again := written(t, words.English, sheets...)
		runtime.GOMAXPROCS(before)
		if !bytes.Equal(first, again) {
			t.Errorf("with %d processors the bytes are others", processors)
		}
	}
	z, err := zip.NewReader(bytes.NewReader(first), int64(len(first)))
	if err != nil {
		t.Fatal(err)
	}
	for _, part := range z.File {
		if part.ModifiedDate != firstDay || part.ModifiedTime != 0 {
			t.Errorf("%s has a date", part.Name)
		}
		r, err := part.Open()
		if err != nil {
			t.Fatal(err)
		}
		content, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		for _, word := range []string{"xuri", "xcelize", "dcterms:created"} {
			if bytes.Contains(content, []byte(word)) {
				t.Errorf("%s holds %q", part.Name, word)
			}
		}
	}
}

func TestWorkbookChoices(t *testing.T) {
	names := &table.Table{Name: "names", Columns: []table.Column{table.Texts("id", []string{"1"}), table.Texts("name", []string{"A"})}}
	form := &table.Table{Name: "form", Columns: []table.Column{table.Texts("plain", nil), table.Texts("list", nil),
		table.Texts("commas", nil), table.Texts("who", nil), table.Texts("help", nil)}}
	f := opened(t, written(t, words.English, Sheet{Name: "it's & more", Table: names}, Sheet{Name: "form", Table: form, Looks: []Look{
		{}, {Choices: []string{"yes", "no"}, Only: true}, {Choices: []string{"a,b", "c"}},
		{From: Reference{"it's & more", "name"}}, {Help: strings.Repeat("help ", 100)},
	}}))
	validations, err := f.GetDataValidations("form")
	if err != nil {
		t.Fatal(err)
	}
	type validation struct {
		Range, Type, Formula string
		Refuses, Helps       bool
	}
	var got []validation
	for _, v := range validations {
		got = append(got, validation{v.Sqref, v.Type, v.Formula1, v.ShowErrorMessage, v.ShowInputMessage})
	}
	want := []validation{
		{"B2:B1048576", "list", `"yes,no"`, true, false},
		{"C2:C1048576", "list", "'lists'!$A$1:$A$2", false, false},
		{"D2:D1048576", "list", "OFFSET('it s & more'!$B$2,0,0,MAX(1,COUNTA('it s & more'!$B$2:$B$5001)),1)", false, false},
		{"E2:E1048576", "", "", false, true},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if visible, err := f.GetSheetVisible("lists"); err != nil || visible {
		t.Errorf("the sheet of lists is visible: %v, %v", visible, err)
	}
	if got := cellOf(t, f, "lists", "A1").Value; got != "a,b" {
		t.Errorf("the list begins with %q", got)
	}
}

func TestWorkbookErrors(t *testing.T) {
	wide := &table.Table{Name: "wide"}
	for i := range sheetColumns + 1 {
		wide.Columns = append(wide.Columns, table.Texts(fmt.Sprint(i), nil))
	}
	err := Workbook(io.Discard, words.English, []Sheet{{Name: "wide", Table: wide}})
	if w := (*WideError)(nil); !errors.As(err, &w) || w.Message.In(words.Indonesian) == w.Message.In(words.English) {
		t.Errorf("too wide: %v", err)
	}
	one := &table.Table{Name: "one", Columns: []table.Column{table.Texts("a", nil)}}
	for name, s := range map[string]Sheet{
		"no sheet":    {Name: "one", Table: one, Looks: []Look{{From: Reference{"none", "a"}}}},
		"no column":   {Name: "one", Table: one, Looks: []Look{{From: Reference{"one", "b"}}}},
		"two columns": {Name: "one", Table: &table.Table{Columns: []table.Column{table.Texts("a", nil), table.Texts("a", nil)}}},
	} {
		if err := Workbook(io.Discard, words.English, []Sheet{s}); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

// TestWorkbookRest wants a sheet that cannot hold all rows to say where they are.
func TestWorkbookRest(t *testing.T) {
	n := sheetRows + 1
	tab := &table.Table{Name: "t", Columns: []table.Column{table.Counts("n", make([]int, n))}}
	f := opened(t, written(t, words.Indonesian, Sheet{Name: "t", Table: tab, File: "metrics/t.csv"}))
	if got := cellOf(t, f, "t", fmt.Sprintf("A%d", sheetRows+1)); got != (typed{"… 2 baris lagi: metrics/t.csv", asText}) {
		t.Errorf("the last row is %+v", got)
	}
	if got := cellOf(t, f, "t", fmt.Sprintf("A%d", sheetRows)); got != (typed{"0", asNumber}) {
		t.Errorf("the row before it is %+v", got)
	}
}

func TestExact(t *testing.T) {
	for text, want := range map[string]bool{"": false, "0": true, "0.10": true, "-1234.56": true, "123456789012345": true, "1234567890123456": false,
		"123456789012.3456": false, "123456789012.3450": true, "1000000000000000": false, "0.000000000000001": true, "1e5": false, "x": false, "1.2.3": false} {
		if _, ok := exact(text); ok != want {
			t.Errorf("%q: %v", text, ok)
		}
	}
}

func BenchmarkWorkbook(b *testing.B) {
	const rows = sheetRows
	names, numbers, counts := make([]string, rows), make([]float64, rows), make([]int, rows)
	for i := range rows {
		names[i], numbers[i], counts[i] = fmt.Sprintf("Organization number %d", i), 1/float64(i+1), i
	}
	tab := &table.Table{Name: "overlap", Columns: []table.Column{table.Texts("a", names), table.Texts("b", names)}}
	for i := range 11 {
		tab.Columns = append(tab.Columns, table.Numbers(fmt.Sprintf("x%d", i), numbers))
	}
	b.ReportAllocs()
	for b.Loop() {
		if err := Workbook(io.Discard, words.English, []Sheet{{Name: "overlap", Table: tab}}); err != nil {
			b.Fatal(err)
		}
	}
}
