package write

import (
	"io"
	"slices"
	"strings"

	"example.org/lintas/graph"
	"example.org/lintas/graph/words"
)

// Options are what formats may use beyond the network.
type Options struct {
	// Visuals are those of the organizations in their order, or none.
	Visuals []Visual
	// HXL adds the row of HXL tags to tables.
	HXL bool
}

// Format is a way to write a network: as one file or, where Folder is set, as
// several.
type Format struct {
	Key     string   // what --to says
	Endings []string // of files, with their dots; the first is the usual one
	Title   words.Text
	Holds   words.Text // what of the network it keeps
	// DrawsMap says that it has a use for visuals.
	DrawsMap bool
	Write    func(io.Writer, *graph.Network, Options) error
	Folder   func(*graph.Network, Options) []File
}

// File is a file of a format that writes several.
type File struct {
	Name  string
	Write func(io.Writer) error
}

// What formats hold of a network.
var (
	holdsAll    = words.Text{EN: "everything", ID: "semuanya"}
	holdsTables = words.Text{EN: "everything but what was not observed", ID: "semuanya kecuali yang tidak teramati"}
	holdsEdges  = words.Text{EN: "organizations and ties with all their columns; groups as pairs",
		ID: "organisasi dan hubungan dengan semua kolomnya; kelompok sebagai pasangan"}
	holdsLooks = words.Text{EN: "organizations and ties with all their columns, colors, positions; groups as pairs",
		ID: "organisasi dan hubungan dengan semua kolomnya, warna, letak; kelompok sebagai pasangan"}
	holdsPlaced = words.Text{EN: "organizations and ties with all their columns, positions; groups as pairs",
		ID: "organisasi dan hubungan dengan semua kolomnya, letak; kelompok sebagai pasangan"}
	holdsTies    = words.Text{EN: "names, and strengths of ties by relation", ID: "nama, dan kekuatan hubungan menurut relasi"}
	holdsSectors = words.Text{EN: "names, strengths of ties by relation, sectors", ID: "nama, kekuatan hubungan menurut relasi, sektor"}
	holdsModes   = words.Text{EN: "names of organizations and partnerships, and who takes part in which",
		ID: "nama organisasi dan kemitraan, serta siapa ikut dalam yang mana"}
	holdsList = words.Text{EN: "ties with their columns; no organization without a tie",
		ID: "hubungan dengan kolomnya; tanpa organisasi yang tidak punya hubungan"}
)

// Formats returns the formats that can be written, in the order in which they are
// listed. Of two with one ending the first is meant by it.
func Formats() []Format {
	return []Format{
		{Key: "lintas-json", Endings: []string{".json"}, Title: same("lintas-json"), Holds: holdsAll, Write: plain(LintasJSON)},
		{Key: "csv", Title: words.Text{EN: "CSV tables in a folder", ID: "tabel CSV dalam folder"}, Holds: holdsTables, Folder: csvFiles},
		{Key: "xlsx", Endings: []string{".xlsx"}, Title: words.Text{EN: "workbook of tables", ID: "buku kerja berisi tabel"}, Holds: holdsTables, Write: tablesWorkbook},
		{Key: "parquet", Title: words.Text{EN: "Parquet tables in a folder", ID: "tabel Parquet dalam folder"}, Holds: holdsTables, Folder: parquetFiles},
		{Key: "edges", Endings: []string{".csv"}, Title: words.Text{EN: "edge list as CSV", ID: "daftar hubungan sebagai CSV"}, Holds: holdsList, Write: plain(EdgeList)},
		{Key: "graphml", Endings: []string{".graphml"}, Title: same("GraphML"), Holds: holdsEdges, Write: plain(GraphML)},
		{Key: "gexf", Endings: []string{".gexf"}, Title: same("GEXF 1.3 (Gephi)"), Holds: holdsLooks, DrawsMap: true,
			Write: func(w io.Writer, n *graph.Network, o Options) error { return GEXF(w, n, o.Visuals) }},
		{Key: "pajek", Endings: []string{".net"}, Title: same("Pajek"), Holds: holdsTies, Write: plain(PajekNet)},
		{Key: "pajek-project", Endings: []string{".paj"}, Title: words.Text{EN: "Pajek project", ID: "proyek Pajek"}, Holds: holdsSectors, Write: plain(PajekProject)},
		{Key: "pajek-two-mode", Endings: []string{".net"}, Title: words.Text{EN: "Pajek, two modes", ID: "Pajek, dua moda"}, Holds: holdsModes, Write: plain(PajekTwoMode)},
		{Key: "dl", Endings: []string{".dl"}, Title: words.Text{EN: "UCINET DL, edge list", ID: "UCINET DL, daftar hubungan"}, Holds: holdsTies, Write: plain(DL)},
		{Key: "dl-matrix", Endings: []string{".dl"}, Title: words.Text{EN: "UCINET DL, full matrix", ID: "UCINET DL, matriks penuh"}, Holds: holdsTies, Write: plain(DLMatrix)},
		{Key: "dl-two-mode", Endings: []string{".dl"}, Title: words.Text{EN: "UCINET DL, two modes", ID: "UCINET DL, dua moda"}, Holds: holdsModes, Write: plain(DLTwoMode)},
		{Key: "kumu", Endings: []string{".json"}, Title: same("Kumu JSON"), Holds: holdsEdges, Write: plain(KumuJSON)},
		{Key: "kumu-xlsx", Endings: []string{".xlsx"}, Title: words.Text{EN: "Kumu workbook", ID: "buku kerja Kumu"}, Holds: holdsEdges, Write: plain(KumuWorkbook)},
		{Key: "cytoscape", Endings: []string{".cyjs", ".json"}, Title: same("cytoscape.js JSON"), Holds: holdsPlaced, DrawsMap: true,
			Write: func(w io.Writer, n *graph.Network, o Options) error { return Cytoscape(w, n, o.Visuals) }},
		{Key: "node-link", Endings: []string{".json"}, Title: same("node-link JSON (NetworkX, D3)"), Holds: holdsEdges, Write: plain(NodeLink)},
		{Key: "jgf", Endings: []string{".jgf", ".json"}, Title: same("JSON Graph Format"), Holds: holdsEdges, Write: plain(JSONGraph)},
		{Key: "dot", Endings: []string{".dot", ".gv"}, Title: same("DOT (Graphviz)"), Holds: holdsEdges, Write: plain(DOT)},
	}
}

func same(title string) words.Text { return words.Text{EN: title, ID: title} }

// plain is the function of a format that needs no more than the network.
func plain(write func(io.Writer, *graph.Network) error) func(io.Writer, *graph.Network, Options) error {
	return func(w io.Writer, n *graph.Network, _ Options) error { return write(w, n) }
}

// csvFiles returns the tables as CSV files.
func csvFiles(n *graph.Network, o Options) []File {
	var out []File
	for _, t := range Tables(n, o.HXL) {
		out = append(out, File{t.Name + ".csv", t.WriteCSV})
	}
	return out
}

// parquetFiles returns the tables as Parquet files.
func parquetFiles(n *graph.Network, _ Options) []File {
	var out []File
	for _, t := range Tables(n, false) {
		out = append(out, File{t.Name + ".parquet", func(w io.Writer) error { return Parquet(w, &t) }})
	}
	return out
}

// tablesWorkbook writes the tables as the sheets of a workbook. A table that a
// sheet cannot hold is an *Error, since a part of it would be another network.
func tablesWorkbook(w io.Writer, n *graph.Network, _ Options) error {
	var sheets []Sheet
	for _, t := range Tables(n, false) {
		if t.Len() > sheetRows {
			return &Error{textSheetTooMany.With(t.Name, sheetRows)}
		}
		sheets = append(sheets, Sheet{Name: t.Name, Table: guarded(&t)})
	}
	return Workbook(w, words.English, sheets)
}

var textSheetTooMany = words.Text{
	EN: "the table of %s has more than %d rows, which are too many for a sheet; write CSV tables into a folder instead",
	ID: "tabel %s memuat lebih dari %d baris, terlalu banyak untuk satu lembar; tulis tabel CSV ke folder"}

// Find returns the format of the given key and whether there is one.
func Find(key string) (Format, bool) {
	all := Formats()
	i := slices.IndexFunc(all, func(f Format) bool { return f.Key == key })
	if i < 0 {
		return Format{}, false
	}
	return all[i], true
}

// ByName returns the format that the ending of a file's name means, whatever its
// case, and whether there is one.
func ByName(name string) (Format, bool) {
	name = strings.ToLower(name)
	all := Formats()
	i := slices.IndexFunc(all, func(f Format) bool {
		return slices.ContainsFunc(f.Endings, func(ending string) bool { return strings.HasSuffix(name, ending) })
	})
	if i < 0 {
		return Format{}, false
	}
	return all[i], true
}

// FileName returns a name for the format's file that no other format has: the
// stem with the ending, and with the key between them where the ending alone means
// another format.
func (f Format) FileName(stem string) string {
	name := stem + f.Endings[0]
	if meant, ok := ByName(name); ok && meant.Key != f.Key {
		name = stem + "." + f.Key + f.Endings[0]
	}
	return name
}
