package read

import (
	"context"
	"path"
	"slices"
	"strings"

	"example.org/lintas/graph/words"
)

// Format is a form of files that lintas reads.
type Format struct {
	Key     string   // what --as calls it
	Endings []string // of files, with the point; the first is the usual one
	Title   words.Text
}

// form is a format and its reader. A file has the first form of the list whose
// looks say so, whatever its ending; the ending decides among those that
// content leaves open.
type form struct {
	Format
	// looks reports whether a text begins like one of this form. It is handed the
	// whole text and must not read all of it.
	looks func(text string) bool
	// read fills the document. It stops when the context ends.
	read func(ctx context.Context, text string, d *document)
}

// forms lists the formats of text that are no tables, in the order in which
// they are tried.
var forms = []form{
	{lintasFormat, looksLintas, readLintas},
	iatiForm,
	grantsForm,
	{dlFormat, looksDL, readDL},
	{structureFormat, looksStructure, readStructure},
	{cytoscapeFormat, looksCytoscape, readCytoscape},
	{graphFormat, looksGraphFormat, readGraphFormat},
	{kumuFormat, looksKumu, readKumu},
	{nodeLinkFormat, looksNodeLink, readNodeLink},
	{graphMLFormat, looksGraphML, readGraphML},
	{gexfFormat, looksGEXF, readGEXF},
	{pajekFormat, looksPajek, readPajek},
	{dotFormat, looksDOT, readDOT},
	{gmlFormat, looksGML, readGML},
}

// Formats returns the formats that lintas reads.
func Formats() []Format {
	out := []Format{csvFormat, xlsxFormat, odsFormat, rowsFormat}
	for i := range forms {
		out = append(out, forms[i].Format)
	}
	slices.SortFunc(out, func(a, b Format) int { return strings.Compare(a.Key, b.Key) })
	return out
}

var csvFormat = Format{Key: "csv", Endings: []string{".csv", ".tsv", ".txt"},
	Title: words.Text{EN: "table of text", ID: "tabel teks"}}

var (
	xlsxFormat = Format{Key: "xlsx", Endings: []string{".xlsx", ".xlsm"},
		Title: words.Text{EN: "Excel workbook", ID: "buku kerja Excel"}}
	odsFormat = Format{Key: "ods", Endings: []string{".ods"},
		Title: words.Text{EN: "OpenDocument spreadsheet", ID: "lembar kerja OpenDocument"}}
)

var rowsFormat = Format{Key: "json", Endings: []string{".json"},
	Title: words.Text{EN: "rows in JSON (HXL, lists of objects)", ID: "baris dalam JSON (HXL, daftar objek)"}}

// formOf returns the form of a text that is no table, or nil. Asked for names
// the form to take; otherwise the content decides.
func formOf(name, text, asked string) *form {
	for i := range forms {
		if f := &forms[i]; asked == f.Key {
			return f
		}
	}
	if asked != "" {
		return nil // a table
	}
	ending := strings.ToLower(path.Ext(name))
	for i := range forms {
		if f := &forms[i]; slices.Contains(f.Endings, ending) && f.looks(text) {
			return f
		}
	}
	for i := range forms {
		if f := &forms[i]; f.looks(text) {
			return f
		}
	}
	return nil
}
