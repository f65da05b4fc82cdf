package main

import (
	"example.org/lintas/graph"
	"example.org/lintas/graph/read"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
)

// same returns a text that is the same in both languages.
func same(text string) words.Text { return words.Text{EN: text, ID: text} }

// What several example rows say.
var (
	exampleOffice     = words.Text{EN: "Example: District Health Office", ID: "Contoh: Dinas Kesehatan"}
	exampleFoundation = words.Text{EN: "Example: Clean Water Foundation", ID: "Contoh: Yayasan Air Bersih"}
	examplePlace      = words.Text{EN: "Example District", ID: "Kecamatan Contoh"}
	exampleTheme      = words.Text{EN: "Water > Wells", ID: "Air > Sumur"}
	exampleGroup      = words.Text{EN: "households", ID: "rumah tangga"}
	exampleCode       = words.Text{EN: "EX-1", ID: "CTH-1"}
	examplePact       = words.Text{EN: "EX-P1", ID: "CTH-K1"}
	exampleCurrency   = words.Text{EN: "USD", ID: "IDR"}
	exampleYes        = yesOrNo[0]
)

// examples are the rows that show how the tables are filled in, by table. They
// are data like any other, so that the tables can be read as they are; their
// names, and in the workbook their ink, say that they are to be replaced.
var examples = map[string][]map[string]words.Text{
	"organizations": {
		{"id": words.Text{EN: "ex-health", ID: "cth-dinkes"}, "name": exampleOffice, "short_name": words.Text{EN: "Ex. DHO", ID: "Cth. Dinkes"},
			"sector": graph.Sectors()[0].Label, "type": words.Text{EN: "district office", ID: "dinas"},
			"region": examplePlace, "place_code": exampleCode, "asked": exampleYes, "answered": exampleYes, "power": same("4"), "interest": same("5")},
		{"id": words.Text{EN: "ex-water", ID: "cth-air"}, "name": exampleFoundation, "short_name": words.Text{EN: "Ex. CWF", ID: "Cth. YAB"},
			"sector": graph.Sectors()[2].Label, "type": words.Text{EN: "foundation", ID: "yayasan"},
			"region": examplePlace, "place_code": exampleCode, "asked": exampleYes, "answered": exampleYes, "power": same("2"), "interest": same("5")},
	},
	"partnerships": {{"source": exampleOffice, "target": exampleFoundation, "id": examplePact,
		"name": words.Text{EN: "Example: wells for every village", ID: "Contoh: sumur untuk setiap desa"},
		"type": words.Text{EN: "operational", ID: "operasional"}, "strength": same("2"), "start": same("2025-01-15"), "end": same("2026-12-31"),
		"status": statuses[0], "agreement": exampleYes, "lead": exampleOffice, "goals": words.Text{EN: "clean water; healthy children", ID: "air bersih; anak sehat"},
		"forum": words.Text{EN: "Water working group", ID: "Kelompok Kerja Air"}, "budget": same("50000000"), "currency": exampleCurrency}},
	"members": {{"partnership": examplePact, "organization": exampleFoundation, "role": words.Text{EN: "implementer", ID: "pelaksana"},
		"contribution": same("10000000"), "currency": exampleCurrency, "benefit": words.Text{EN: "reaches more villages", ID: "menjangkau lebih banyak desa"},
		"goals": words.Text{EN: "twenty wells", ID: "dua puluh sumur"}, "confirmed": exampleYes}},
	"activities": {{"organization": exampleFoundation, "theme": exampleTheme, "place": examplePlace, "place_code": exampleCode, "target_group": exampleGroup,
		"start": same("2025-03-01"), "end": same("2026-06-30"), "status": statuses[0], "budget": same("10000000"), "currency": exampleCurrency,
		"beneficiaries": same("1200"), "partnership": examplePact}},
	"places": {{"code": exampleCode, "name": examplePlace, "population": same("25000")}},
	"needs": {{"theme": exampleTheme, "place": examplePlace, "place_code": exampleCode, "target_group": exampleGroup, "people": same("5000"),
		"target": same("3000"), "wanted": same("2")}},
	"about": {
		{"key": aboutKeys[0], "value": words.Text{EN: "Example: partnerships in our district", ID: "Contoh: kemitraan di kabupaten kami"}},
		{"key": aboutKeys[1], "value": words.Text{EN: "Example: minutes of the coordination meeting", ID: "Contoh: notulen rapat koordinasi"}},
		{"key": aboutKeys[2]},
		{"key": aboutKeys[3], "value": words.Text{EN: "en", ID: "id"}},
		{"key": aboutKeys[4], "value": exampleCurrency},
		{"key": aboutKeys[5]},
	},
}

// sectorRows are the rows of the table of sectors: lintas's own, to be changed or
// left.
func sectorRows() []map[string]words.Text {
	var out []map[string]words.Text
	for _, s := range graph.Sectors() {
		out = append(out, map[string]words.Text{"sector": same(s.Key), "label_en": same(s.Label.EN), "label_id": same(s.Label.ID)})
	}
	return out
}

// startingTable returns the table with its first rows.
func startingTable(t *read.Table, l words.Language) *table.Table {
	out := &table.Table{Name: tableName(t, l)}
	rows := examples[t.Name]
	if t.Name == "sectors" {
		rows = sectorRows()
	}
	for i := range t.Columns {
		c := &t.Columns[i]
		cells := make([]string, len(rows))
		for r, row := range rows {
			cells[r] = row[c.Name].In(l)
		}
		kind := table.Texts
		if numeric[c.Name] || t.Name == "needs" && c.Name == "target" {
			kind = table.Decimals
		}
		out.Columns = append(out.Columns, kind(columnName(c, l), cells))
	}
	return out
}

// numeric are the columns whose cells are numbers in the workbook too.
var numeric = map[string]bool{"power": true, "interest": true, "strength": true, "budget": true, "contribution": true, "beneficiaries": true,
	"population": true, "people": true, "wanted": true}
