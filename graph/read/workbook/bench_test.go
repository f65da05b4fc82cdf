package workbook_test

import (
	"fmt"
	"strings"
	"testing"
)

// BenchmarkXLSX reads a sheet of 20,000 rows with ten cells each.
func BenchmarkXLSX(b *testing.B) {
	var rows strings.Builder
	for r := 1; r <= 20000; r++ {
		fmt.Fprintf(&rows, `<row r="%[1]d" spans="1:10"><c r="A%[1]d" t="s"><v>%[2]d</v></c><c r="B%[1]d" t="inlineStr"><is><t>Ministry of Health</t></is></c>`+
			`<c r="C%[1]d"><v>%[1]d</v></c><c r="D%[1]d"><v>%.17[3]g</v></c><c r="E%[1]d" s="1"><v>%[4]d</v></c><c r="F%[1]d" t="b"><v>1</v></c>`+
			`<c r="G%[1]d" s="1"/><c r="H%[1]d" t="s"><v>7</v></c><c r="I%[1]d" t="str"><f>A1&amp;B1</f><v>x</v></c><c r="J%[1]d"><v>0.1</v></c></row>`,
			r, r%500, float64(r)/7, 45000+r%365)
	}
	benchmark(b, packed(b, xlsxParts(`<sheetData>`+rows.String()+`</sheetData>`, parts{"xl/styles.xml": styles("0", "dd/mm/yyyy"),
		"xl/sharedStrings.xml": `<sst>` + strings.Repeat(`<si><t>Yayasan Bina Sejahtera</t></si>`, 500) + `</sst>`})))
}

// BenchmarkODS reads a sheet of 20,000 rows with ten cells each.
func BenchmarkODS(b *testing.B) {
	text := `<table:table-cell office:value-type="string" calcext:value-type="string"><text:p>Ministry of Health</text:p></table:table-cell>`
	var rows strings.Builder
	for r := 1; r <= 20000; r++ {
		fmt.Fprintf(&rows, `<table:table-row table:style-name="ro1">%[1]s%[1]s%[1]s%[1]s%[1]s%[1]s<table:table-cell/>`+
			`<table:table-cell office:value-type="float" office:value="%.17[2]g" calcext:value-type="float"><text:p>%.2[2]f</text:p></table:table-cell>`+
			`<table:table-cell office:value-type="date" office:date-value="2024-03-%02[3]d" calcext:value-type="date"><text:p>31/03/24</text:p></table:table-cell>%[1]s</table:table-row>`,
			text, float64(r)/7, 1+r%31)
	}
	benchmark(b, packed(b, odsParts(odsTable(rows.String()), "")))
}

func benchmark(b *testing.B, raw []byte) {
	b.ReportAllocs()
	filled := 0
	for b.Loop() {
		filled = 0
		for _, s := range read(b, raw).Sheets {
			for _, row := range s.Rows {
				filled += len(row.Cells)
			}
		}
	}
	b.ReportMetric(float64(filled)*float64(b.N)/b.Elapsed().Seconds(), "cells/s")
}
