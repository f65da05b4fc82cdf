package read

import (
	"slices"

	"example.org/lintas/graph/words"
)

// CorrectionSheet is a sheet of the workbook in which people correct what lintas
// understood, and which is a mapping when it is read back.
type CorrectionSheet struct {
	Name    words.Text
	Columns []CorrectionColumn
}

// CorrectionColumn is a column of such a sheet. One whose Key is empty is there
// to be read by people only.
type CorrectionColumn struct {
	Key   string
	Title words.Text
	Help  words.Text
}

// Title returns the title of the column with the given key.
func (s *CorrectionSheet) Title(key string, l words.Language) string {
	i := slices.IndexFunc(s.Columns, func(c CorrectionColumn) bool { return c.Key == key })
	return s.Columns[i].Title.In(l)
}

// The sheets of the workbook of corrections.
var (
	OrganizationCorrections = CorrectionSheet{
		Name: words.Text{EN: "Organizations", ID: "Organisasi"},
		Columns: []CorrectionColumn{
			{Key: "written", Title: words.Text{EN: "Written in the file", ID: "Tertulis di berkas"}},
			{Title: words.Text{EN: "Where", ID: "Tempat"}},
			{Title: words.Text{EN: "How often", ID: "Berapa kali"}},
			{Key: "name", Title: words.Text{EN: "Is the organization", ID: "Adalah organisasi"}, Help: words.Text{
				EN: "The name that this organization is to have. Two rows with the same name here are one organization.",
				ID: "Nama yang dipakai untuk organisasi ini. Dua baris dengan nama yang sama di sini adalah satu organisasi."}},
			{Title: words.Text{EN: "Perhaps the same as", ID: "Mungkin sama dengan"}},
			{Title: words.Text{EN: "Why", ID: "Mengapa"}},
			{Key: "sector", Title: words.Text{EN: "Sector", ID: "Sektor"}, Help: words.Text{
				EN: "Choose the sector. What stands here was proposed where a reason stands beside it.",
				ID: "Pilih sektornya. Isi yang disertai alasan di sebelahnya adalah usulan."}},
			{Title: words.Text{EN: "Reason for the sector", ID: "Alasan sektor"}},
			{Key: "type", Title: words.Text{EN: "Type", ID: "Jenis"}},
			{Key: "short_name", Title: words.Text{EN: "Short name", ID: "Singkatan"}},
			{Key: "ignore", Title: words.Text{EN: "Names no organization", ID: "Bukan organisasi"}, Help: words.Text{
				EN: "Write yes where this is no organization, such as a person or “various”.",
				ID: "Tulis ya bila ini bukan organisasi, misalnya orang atau “berbagai pihak”."}},
			{Key: "split", Title: words.Text{EN: "Are several: A; B", ID: "Beberapa organisasi: A; B"}, Help: words.Text{
				EN: "Where this names several organizations, write them here, separated by semicolons.",
				ID: "Bila ini menyebut beberapa organisasi, tulis semuanya di sini, dipisah titik koma."}},
		},
	}
	ColumnCorrections = CorrectionSheet{
		Name: words.Text{EN: "Columns", ID: "Kolom"},
		Columns: []CorrectionColumn{
			{Key: "file", Title: words.Text{EN: "File", ID: "Berkas"}},
			{Key: "sheet", Title: words.Text{EN: "Sheet", ID: "Lembar"}},
			{Title: words.Text{EN: "Column", ID: "Kolom"}},
			{Key: "title", Title: words.Text{EN: "Title", ID: "Judul"}},
			{Key: "means", Title: words.Text{EN: "Is taken for", ID: "Dianggap sebagai"}, Help: words.Text{
				EN: "Choose what the column holds; the role of organizations too.",
				ID: "Pilih isi kolom ini; termasuk peran organisasinya."}},
			{Title: words.Text{EN: "Because of", ID: "Berdasarkan"}},
		},
	}
	CellCorrections = CorrectionSheet{
		Name: words.Text{EN: "Cells", ID: "Sel"},
		Columns: []CorrectionColumn{
			{Key: "written", Title: words.Text{EN: "Written in the cell", ID: "Tertulis di sel"}},
			{Title: words.Text{EN: "Where", ID: "Tempat"}},
			{Title: words.Text{EN: "How often", ID: "Berapa kali"}},
			{Key: "split", Title: words.Text{EN: "Names these organizations: A; B", ID: "Menyebut organisasi ini: A; B"}, Help: words.Text{
				EN: "The organizations that the cell names, separated by semicolons. Left empty, the cell is one organization.",
				ID: "Organisasi yang disebut sel ini, dipisah titik koma. Bila dikosongkan, sel ini satu organisasi."}},
			{Title: words.Text{EN: "Could be", ID: "Bisa jadi"}},
		},
	}
	ProblemCorrections = CorrectionSheet{
		Name: words.Text{EN: "Problems", ID: "Masalah"},
		Columns: []CorrectionColumn{
			{Title: words.Text{EN: "Where", ID: "Tempat"}},
			{Title: words.Text{EN: "How grave", ID: "Tingkat"}},
			{Title: words.Text{EN: "What, and what to do", ID: "Masalah dan tindakannya"}},
		},
	}
)

// Meaning is what a column of a list may hold.
type Meaning struct {
	Key   string
	Label words.Text
}

// Meanings returns what a column of a list may be taken for.
func Meanings() []Meaning {
	var out []Meaning
	for _, m := range columnMeanings() {
		out = append(out, Meaning{m.Key, m.Label})
	}
	return out
}
