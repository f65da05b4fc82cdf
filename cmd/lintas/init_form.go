package main

import (
	"example.org/lintas/graph"
	"example.org/lintas/graph/read"
	"example.org/lintas/graph/words"
	"example.org/lintas/graph/write"
)

// tableName returns what the table is called in the language.
func tableName(t *read.Table, l words.Language) string {
	return words.Text{EN: t.Name, ID: t.Indonesian}.In(l)
}

// columnName returns what the column is called in the language.
func columnName(c *read.Column, l words.Language) string {
	name := words.Text{EN: c.Name}
	if len(c.Indonesian) > 0 {
		name.ID = c.Indonesian[0]
	}
	return name.In(l)
}

// needs says whether a column must be filled in.
func needs(t *read.Table, c *read.Column) words.Text {
	switch t.Name + "." + c.Name {
	case "partnerships.source", "partnerships.target":
		return words.Text{EN: "for a pair", ID: "untuk pasangan"}
	case "partnerships.id":
		return words.Text{EN: "for a group", ID: "untuk kelompok"}
	case "needs.place", "needs.place_code":
		return words.Text{EN: "one of the two", ID: "salah satu"}
	}
	if c.Needed {
		return words.Text{EN: "yes", ID: "ya"}
	}
	return words.Text{EN: "no", ID: "tidak"}
}

// The values that columns offer.
var (
	yesOrNo  = []words.Text{{EN: "yes", ID: "ya"}, {EN: "no", ID: "tidak"}}
	statuses = []words.Text{{EN: "ongoing", ID: "berjalan"}, {EN: "planned", ID: "direncanakan"}, {EN: "finished", ID: "selesai"}}
	kinds    = []words.Text{{EN: "strategic", ID: "strategis"}, {EN: "operational", ID: "operasional"}, {EN: "functional", ID: "fungsional"},
		{EN: "advocacy", ID: "advokasi"}}
	roles = []words.Text{{EN: graph.Lead, ID: "ketua"}, {EN: graph.Programme, ID: "mitra program"}, {EN: graph.Funder, ID: "pendana"},
		{EN: graph.Implementer, ID: "pelaksana"}, {EN: graph.Accountable, ID: "penanggung jawab"}, {EN: graph.Evaluator, ID: "penilai"},
		{EN: graph.Ordinary, ID: "anggota"}}
	aboutKeys = []words.Text{{EN: "title", ID: "judul"}, {EN: "source", ID: "sumber"}, {EN: "date", ID: "tanggal"}, {EN: "language", ID: "bahasa"},
		{EN: "currency", ID: "mata_uang"}, {EN: "sector_label", ID: "label_sektor"}}
	shapes = []words.Text{{EN: "circle", ID: "lingkaran"}, {EN: "square", ID: "persegi"}, {EN: "triangle", ID: "segitiga"},
		{EN: "diamond", ID: "belah ketupat"}, {EN: "hexagon", ID: "segi enam"}, {EN: "inverted triangle", ID: "segitiga terbalik"},
		{EN: "star", ID: "bintang"}, {EN: "pentagon", ID: "segi lima"}, {EN: "cross", ID: "silang"}}
	currencies = []string{"IDR", "USD", "EUR", "GBP", "AUD", "JPY", "CHF", "SGD", "MYR", "PHP", "ETB", "KES"}
)

func inLanguage(texts []words.Text, l words.Language) []string {
	out := make([]string, len(texts))
	for i, t := range texts {
		out[i] = t.In(l)
	}
	return out
}

// choices returns the values that a column offers, and whether it takes no
// others.
func choices(t *read.Table, c *read.Column, l words.Language) (offered []string, only bool) {
	switch c.Name {
	case "asked", "answered", "directed", "confirmed":
		return inLanguage(yesOrNo, l), true
	case "agreement":
		return inLanguage(yesOrNo, l), false
	case "status":
		return inLanguage(statuses, l), false
	case "role":
		return inLanguage(roles, l), false
	case "currency":
		return currencies, false
	case "key":
		return inLanguage(aboutKeys, l), true
	case "shape":
		return inLanguage(shapes, l), true
	}
	if t.Name == "partnerships" && c.Name == "type" {
		return inLanguage(kinds, l), false
	}
	return nil, false
}

// label stands for the column of the labels in the language of the workbook.
const label = "label"

// references says by table and column which column of another table a column
// offers.
var references = map[string][2]string{
	"organizations.sector":     {"sectors", label},
	"organizations.place_code": {"places", "code"},
	"partnerships.source":      {"organizations", "name"},
	"partnerships.target":      {"organizations", "name"},
	"partnerships.members":     {"organizations", "name"},
	"partnerships.lead":        {"organizations", "name"},
	"members.partnership":      {"partnerships", "id"},
	"members.organization":     {"organizations", "name"},
	"activities.organization":  {"organizations", "name"},
	"activities.place":         {"places", "name"},
	"activities.place_code":    {"places", "code"},
	"activities.partnership":   {"partnerships", "id"},
	"places.parent":            {"places", "code"},
	"needs.theme":              {"activities", "theme"},
	"needs.place":              {"places", "name"},
	"needs.place_code":         {"places", "code"},
}

// asTyped are the columns of codes and dates, which a spreadsheet would make
// other things of.
var asTyped = map[string]bool{"id": true, "code": true, "parent": true, "place_code": true, "partnership": true, "start": true, "end": true,
	"color": true, "value": true}

// lookOf returns how a column of the workbook looks and what it offers.
func lookOf(t *read.Table, c *read.Column, l words.Language) write.Look {
	look := write.Look{Text: asTyped[c.Name], Help: columnHelp[t.Name+"."+c.Name].In(l)}
	look.Choices, look.Only = choices(t, c, l)
	if to, ok := references[t.Name+"."+c.Name]; ok {
		look.From = reference(to, l)
	}
	return look
}

// reference returns the column of the workbook that a table and a column are.
func reference(to [2]string, l words.Language) write.Reference {
	if to[1] == label {
		to[1] = words.Text{EN: "label_en", ID: "label_id"}.In(l)
	}
	for i := range read.Tables() {
		t := &read.Tables()[i]
		for k := range t.Columns {
			if c := &t.Columns[k]; t.Name == to[0] && c.Name == to[1] {
				return write.Reference{Sheet: tableName(t, l), Column: columnName(c, l)}
			}
		}
	}
	return write.Reference{}
}
