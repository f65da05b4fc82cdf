package workbook_test

import (
	"strings"
	"testing"
	"unicode/utf16"

	"example.org/lintas/graph/read/workbook"
	"github.com/google/go-cmp/cmp"
)

// What a cell holds is read as a person sees it, or as it is stored.
func TestCells(t *testing.T) {
	for _, c := range []struct {
		name, row string
		want      []string
	}{
		{"number", `<c r="A1"><v>42</v></c><c r="B1" t="n"><v> -3 </v></c>`, []string{"A1 number 42", "B1 number -3"}},
		{"inexact number", `<c r="A1"><v>0.10000000000000001</v></c>`, []string{"A1 number 0.1"}},
		{"sum of 0.1 and 0.2", `<c r="A1"><v>0.30000000000000004</v></c>`, []string{"A1 number 0.30000000000000004"}},
		{"exponent", `<c r="A1"><v>1E+15</v></c><c r="B1"><v>1.5e-7</v></c>`, []string{"A1 number 1000000000000000", "B1 number 0.00000015"}},
		{"huge exponent", `<c r="A1"><v>1E+300</v></c><c r="B1"><v>2e-300</v></c>`, []string{"A1 number 1E+300", "B1 number 2E-300"}},
		{"negative zero", `<c r="A1"><v>-0</v></c><c r="B1"><v>-0.0</v></c>`, []string{"A1 number 0", "B1 number 0"}},
		{"long identifier", `<c r="A1"><v>12345678901234567890</v></c>`, []string{"A1 number 12345678901234567890"}},
		{"no number", `<c r="A1"><v>NaN</v></c><c r="B1"><v>0x1p-2</v></c><c r="C1"><v>1e999</v></c>`,
			[]string{"A1 text NaN", "B1 text 0x1p-2", "C1 text 1e999"}},
		{"shared text", `<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>`, []string{"A1 text 00123", "B1 text Plan  "}},
		{"rich text without readings", `<c r="A1" t="s"><v>2</v></c>`, []string{"A1 text 課きく"}},
		{"empty shared text", `<c r="A1" t="s"><v>3</v></c>`, []string{}},
		{"text in the cell", `<c r="A1" t="inlineStr"><is><t>a &amp; b</t></is></c>`, []string{"A1 text a & b"}},
		{"runs in the cell", `<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><rPr><b/></rPr><t xml:space="preserve"> b</t></r></is></c>`, []string{"A1 text a b"}},
		{"line breaks", "<c r=\"A1\" t=\"str\"><v>a\nb_x000D_\nc</v></c>", []string{"A1 text a\nb\r\nc"}},
		{"escapes", `<c r="A1" t="str"><v>_x0041__x005F_x0042__xD83D__xDE00__xD83D_x _x00e9_ _xZZZZ_ _x004</v></c>`,
			[]string{"A1 text A_x0042_😀\uFFFDx é _xZZZZ_ _x004"}},
		{"boolean", `<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c>`, []string{"A1 bool true", "B1 bool false"}},
		{"errors", `<c r="A1" t="e"><v>#N/A</v></c><c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="C1" t="str"><v>#REF!</v></c>`,
			[]string{"A1 error #N/A", "B1 error #DIV/0!", "C1 text #REF!"}},
		{"result of a formula", `<c r="A1"><f>B1*2</f><v>84</v></c><c r="B1" t="str"><f t="shared" si="0"/><v>x</v></c>`,
			[]string{"A1 number 84", "B1 text x"}},
		{"formula without result", `<c r="A1"><f>B1*2</f></c><c r="B1"><f>C1</f><v/></c><c r="C1" t="str"><f>D1</f></c>`,
			[]string{"A1 uncalculated ", "B1 uncalculated ", "C1 uncalculated "}},
		{"formula with an empty result", `<c r="A1" t="str"><f>B1</f><v></v></c>`, []string{}},
		{"date written out", `<c r="A1" t="d"><v>2024-03-31T00:00:00.000</v></c><c r="B1" t="d"><v>2024-03-31T14:05:00Z</v></c><c r="C1" t="d"><v>soon</v></c>`,
			[]string{"A1 date 2024-03-31", "B1 date 2024-03-31 14:05:00", "C1 text soon"}},
		{"styled and empty", `<c r="A1" s="1"/><c r="B1" s="1"></c><c r="XFD1" s="1"/>`, []string{}},
		{"without places", `<c><v>1</v></c><c/><c><v>3</v></c>`, []string{"A1 number 1", "C1 number 3"}},
		{"not in order", `<c r="C1"><v>3</v></c><c r="A1"><v>1</v></c><c r="C1"><v>4</v></c>`, []string{"A1 number 1", "C1 number 4"}},
		{"last column", `<c r="XFD1"><v>1</v></c>`, []string{"XFD1 number 1"}},
		{"what is not known", `<extLst><ext><c r="B1"><v>7</v></c></ext></extLst><c r="A1"><x><v>9</v></x><v>1</v></c>`, []string{"A1 number 1"}},
		{"comment in a text", `<c r="A1" t="str"><v>a<!-- no -->b<![CDATA[<c>]]></v></c>`, []string{"A1 text ab<c>"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			book := read(t, packed(t, xlsxParts(cells(c.row), parts{"xl/sharedStrings.xml": `<sst xmlns="` + transitional + `"><si><t>00123</t></si>` +
				`<si><t xml:space="preserve">Plan  </t></si>` +
				`<si><r><t>課</t></r><r><t>きく</t></r><rPh sb="0" eb="1"><t>カ</t></rPh><phoneticPr fontId="1"/></si><si/></sst>`})))
			if diff := cmp.Diff(c.want, shown(book.Sheets[0])); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestRows(t *testing.T) {
	for _, c := range []struct {
		name, content string
		want          workbook.Sheet
	}{
		{"formatted rows are no rows", `<sheetData><row r="1" s="1" customFormat="1"><c r="A1" s="1"/></row><row r="2"/><row r="5"><c r="B5"><v>1</v></c></row></sheetData>`,
			workbook.Sheet{Rows: []workbook.Row{{Number: 5, Cells: []workbook.Cell{{Text: "1", Column: 2, Kind: workbook.Number}}}}}},
		{"hidden rows", `<sheetData><row r="1" hidden="1"><c><v>1</v></c></row><row hidden="0"><c><v>2</v></c></row></sheetData>`,
			workbook.Sheet{Rows: []workbook.Row{
				{Number: 1, Hidden: true, Cells: []workbook.Cell{{Text: "1", Column: 1, Kind: workbook.Number}}},
				{Number: 2, Cells: []workbook.Cell{{Text: "2", Column: 1, Kind: workbook.Number}}}}}},
		{"rows not in order, one twice", `<sheetData><row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="B3"><v>4</v></c></row></sheetData>`,
			workbook.Sheet{Rows: []workbook.Row{
				{Number: 1, Cells: []workbook.Cell{{Text: "1", Column: 1, Kind: workbook.Number}}},
				{Number: 3, Cells: []workbook.Cell{{Text: "3", Column: 1, Kind: workbook.Number}, {Text: "4", Column: 2, Kind: workbook.Number}}}}}},
		{"hidden columns", `<cols><col min="5" max="7" hidden="1"/><col min="1" max="2" hidden="true"/><col min="3" max="3" hidden="1"/><col min="4" max="4"/><col min="9" max="99999" hidden="1"/></cols><sheetData/>`,
			workbook.Sheet{HiddenColumns: []workbook.Span{{First: 1, Last: 3}, {First: 5, Last: 7}, {First: 9, Last: 16384}}}},
		{"merged ranges", `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>` +
			`<row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c></row><row r="3"><c r="A3"><v>5</v></c></row></sheetData>` +
			`<mergeCells><mergeCell ref="C1:D9"/><mergeCell ref="A1:A3"/></mergeCells>`,
			workbook.Sheet{Rows: []workbook.Row{
				{Number: 1, Cells: []workbook.Cell{{Text: "1", Column: 1, Kind: workbook.Number}, {Text: "2", Column: 2, Kind: workbook.Number}}},
				{Number: 2, Cells: []workbook.Cell{{Text: "4", Column: 2, Kind: workbook.Number}}}},
				Merged: []workbook.Range{{FirstRow: 1, FirstColumn: 1, LastRow: 3, LastColumn: 1}}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			c.want.Name = "S"
			book := read(t, packed(t, xlsxParts(c.content, nil)))
			if diff := cmp.Diff([]workbook.Sheet{c.want}, book.Sheets, cmp.Transformer("", func(rows []workbook.Row) []workbook.Row {
				return append([]workbook.Row{}, rows...) // none is none, nil or not
			})); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// Sheets come in the order of their tabs, wherever their parts are.
func TestSheets(t *testing.T) {
	sheet := func(text string) string { return worksheet(cells(`<c t="str"><v>` + text + `</v></c>`)) }
	raw := packed(t, xlsxParts("", parts{
		"xl/workbook.xml": `<x:workbook xmlns:x="` + transitional + `" xmlns:rel="` + relationsNS + `"><x:sheets>` +
			`<x:sheet name="Z" sheetId="9" rel:id="rId2"/><x:sheet name="Chart" sheetId="5" rel:id="rId3"/>` +
			`<x:sheet name="A" sheetId="1" state="hidden" rel:id="rId1"/><x:sheet name="V" sheetId="2" state="veryHidden" rel:id="rId4"/></x:sheets></x:workbook>`,
		"xl/_rels/workbook.xml.rels": relationships("worksheet", "worksheets/sheet1.xml", "worksheet", "/xl/Worksheets/zed.xml",
			"chartsheet", "chartsheets/sheet1.xml", "worksheet", "worksheets/../worksheets/very.xml"),
		"xl/worksheets/sheet1.xml": sheet("a"), `xl\worksheets\Zed.xml`: sheet("z"), "xl/worksheets/very.xml": sheet("v"),
	}))
	var got []string
	for _, s := range read(t, raw).Sheets {
		sign := ""
		if s.Hidden {
			sign = " hidden"
		}
		got = append(got, s.Name+sign+": "+strings.Join(shown(s), ", "))
	}
	if diff := cmp.Diff([]string{"Z: A1 text z", "A hidden: A1 text a", "V hidden: A1 text v"}, got); diff != "" {
		t.Error(diff)
	}
}

// Strict files have other namespaces, and some parts another encoding.
func TestNamespacesAndEncodings(t *testing.T) {
	base := xlsxParts(cells(`<c r="A1" t="str"><v>Jalé</v></c>`), nil)
	all := parts{}
	for name, text := range base {
		text = strings.ReplaceAll(text, transitional, strict)
		all[name] = strings.ReplaceAll(text, relationsNS, "http://purl.oclc.org/ooxml/officeDocument/relationships")
	}
	sheet := base["xl/worksheets/sheet1.xml"]
	wide := []byte{0xFF, 0xFE}
	for _, u := range utf16.Encode([]rune(strings.Replace(sheet, "UTF-8", "UTF-16", 1))) {
		wide = append(wide, byte(u), byte(u>>8))
	}
	for name, raw := range map[string][]byte{
		"strict":  packed(t, all),
		"mark":    packed(t, xlsxParts("", parts{"xl/worksheets/sheet1.xml": "\uFEFF" + sheet})),
		"UTF-16":  packed(t, xlsxParts("", parts{"xl/worksheets/sheet1.xml": string(wide)})),
		"Latin 1": packed(t, xlsxParts("", parts{"xl/worksheets/sheet1.xml": strings.Replace(strings.Replace(sheet, "UTF-8", "ISO-8859-1", 1), "é", "\xE9", 1)})),
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff([]string{"A1 text Jalé"}, shown(read(t, raw).Sheets[0])); diff != "" {
				t.Error(diff)
			}
		})
	}
}
