package workbook_test

import (
	"context"
	"errors"
	"slices"
	"testing"

	"example.org/lintas/graph/read/workbook"
)

// checkRead fails the test where Read gives an error that is no Fault, or a
// book that is not as it says.
func checkRead(t *testing.T, raw []byte) {
	book, err := workbook.Read(context.Background(), raw)
	var f *workbook.Fault
	switch {
	case err == nil:
	case !errors.As(err, &f) || f.Reason == 0:
		t.Fatalf("error %v", err)
	default:
		_ = f.Error()
		return
	}
	for _, s := range book.Sheets {
		last := 0
		for _, row := range s.Rows {
			if row.Number <= last || row.Number > 1048576 || len(row.Cells) == 0 {
				t.Fatalf("row %d after %d with %d cells", row.Number, last, len(row.Cells))
			}
			last = row.Number
			column := 0
			for _, c := range row.Cells {
				if c.Column <= column || c.Column > 16384 || (c.Text == "") != (c.Kind == workbook.Uncalculated) {
					t.Fatalf("row %d: %+v after column %d", row.Number, c, column)
				}
				column = c.Column
			}
		}
		for _, r := range s.Merged {
			if r.FirstRow < 1 || r.FirstColumn < 1 || r.LastRow < r.FirstRow || r.LastColumn < r.FirstColumn || r.LastRow > 1048576 || r.LastColumn > 16384 {
				t.Fatalf("range %+v", r)
			}
		}
		if !slices.IsSortedFunc(s.HiddenColumns, func(a, b workbook.Span) int { return a.First - b.First }) {
			t.Fatalf("hidden columns %v", s.HiddenColumns)
		}
	}
}

// fuzzedSheet is a sheet with every kind of cell.
const fuzzedSheet = `<cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="2" hidden="1"><c r="B2" t="s"><v>0</v></c><c s="1"><v>45382.5</v></c>` +
	`<c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c></row><row><c t="inlineStr"><is><r><t>a_x000D_</t></r></is></c><c><f>A1</f></c>` +
	`<c t="d"><v>2024-03-31</v></c></row></sheetData><mergeCells><mergeCell ref="B2:C3"/></mergeCells>`

const fuzzedTable = `<table:table-column table:number-columns-repeated="2" table:visibility="collapse"/><table:table-row table:number-rows-repeated="2">` +
	`<table:table-cell office:value-type="date" office:date-value="2024-03-31T12:00:00" table:number-columns-spanned="2"/><table:covered-table-cell/>` +
	`<table:table-cell office:value-type="time" office:time-value="PT1H" table:number-columns-repeated="2"/>` +
	`<table:table-cell office:value-type="string"><text:p>a<text:s text:c="2"/>b</text:p><text:p/></table:table-cell></table:table-row>`

// FuzzXLSX reads workbooks damaged as a whole.
func FuzzXLSX(f *testing.F) {
	p := xlsxParts(fuzzedSheet, parts{"xl/styles.xml": styles("0", "d/m/yyyy"), "xl/sharedStrings.xml": "<sst><si><t>x</t></si></sst>"})
	f.Add(packed(f, p))
	f.Add(stored(f, p))
	f.Add(ole("Workbook"))
	f.Fuzz(checkRead)
}

// FuzzODS reads ODS files damaged as a whole.
func FuzzODS(f *testing.F) {
	p := odsParts(odsTable(fuzzedTable), `<style:style style:name="a" style:family="table"><style:table-properties table:display="false"/></style:style>`)
	f.Add(packed(f, p))
	f.Add(stored(f, p))
	f.Fuzz(checkRead)
}

// FuzzParts reads workbooks whose archive is whole and whose parts are not, so
// that what is in the parts is reached behind the checksums.
func FuzzParts(f *testing.F) {
	f.Add(worksheet(fuzzedSheet), styles("0", "d/m/yyyy;@"), "<sst><si><t>x</t></si></sst>", odsParts(odsTable(fuzzedTable), "")["content.xml"])
	f.Fuzz(func(t *testing.T, sheet, style, texts, content string) {
		checkRead(t, packed(t, xlsxParts("", parts{sheet1: sheet, "xl/styles.xml": style, "xl/sharedStrings.xml": texts})))
		p := odsParts("", "")
		p["content.xml"] = content
		checkRead(t, packed(t, p))
	})
}
