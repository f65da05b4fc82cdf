package main

import (
	"io"

	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
	"example.org/lintas/graph/write"
)

// workbookFile is the name of the tables of measures as a workbook.
const workbookFile = "metrics.xlsx"

// metricsSheets are the names of its sheets by the files under metrics/.
var metricsSheets = map[string]words.Text{
	"organizations": {EN: "organizations", ID: "organisasi"},
	"sectors":       {EN: "sectors", ID: "sektor"},
	"mixing":        {EN: "pairs of sectors", ID: "pasangan sektor"},
	"network":       {EN: "network", ID: "jejaring"},
	"ties":          {EN: "ties", ID: "hubungan"},
	"overlap":       {EN: "overlap", ID: "tumpang tindih"},
	"cells":         {EN: "cells", ID: "sel"},
	"partnerships":  {EN: "partnerships", ID: "kemitraan"},
	"ranks":         {EN: "ranks", ID: "peringkat"},
	"brokerage":     {EN: "brokerage", ID: "perantara"},
	"roles":         {EN: "roles", ID: "peran"},
	"census":        {EN: "census", ID: "sensus jejaring"},
	"equivalence":   {EN: "equivalence", ID: "kesepadanan"},
	"qap":           {EN: "layers compared", ID: "perbandingan lapisan"},
	"funders":       {EN: "funders together", ID: "penyandang dana bersama"},
	"funding":       {EN: "funding", ID: "pendanaan"},
	"concentration": {EN: "concentration", ID: "pemusatan"},
	"sets":          {EN: "sets", ID: "kelompok kunci"},
	"indicators":    {EN: "indicators", ID: "indikator"},
	"types":         {EN: "types", ID: "jenis kemitraan"},
	"codebook":      {EN: "codebook", ID: "keterangan kolom"},
}

// sentenceWidth is the width of the columns that hold sentences.
const sentenceWidth = 60

// writeWorkbook writes the tables of measures as the sheets of a workbook. They
// have the columns of the files; the last sheet says in the language of the
// report what these mean.
func (m *measured) writeWorkbook(w io.Writer) error {
	sheets := make([]write.Sheet, len(m.Tables))
	for i, t := range m.Tables {
		sheets[i] = write.Sheet{Name: t.Name, Table: t, File: "metrics/" + t.Name + ".csv"}
		if name, ok := metricsSheets[t.Name]; ok {
			sheets[i].Name = name.In(m.language)
		}
		if t.Name == "codebook" {
			sheets[i].Table = m.Codebook(m.language)
		}
		if t.Name == "codebook" || t.Name == "indicators" {
			sheets[i].Looks = sentenceLooks(t)
		}
	}
	return write.Workbook(w, m.language, sheets)
}

// sentenceLooks wraps all columns, those wide that hold sentences.
func sentenceLooks(t *table.Table) []write.Look {
	looks := make([]write.Look, len(t.Columns))
	for c := range t.Columns {
		looks[c] = write.Look{Wrap: true}
		switch t.Columns[c].Name {
		case "definition", "formula", "source", "caution", "sentence_en", "sentence_id":
			looks[c].Width = sentenceWidth
		}
	}
	return looks
}
