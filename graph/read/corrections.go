package read

import (
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

// The sheets of the workbook of corrections.
var (
	OrganizationCorrections = CorrectionSheet{
		Name: words.Text{EN: "Organizations", ID: "Organisasi"},
		Columns: []CorrectionColumn{
			{Key: "written", Title: words.Text{EN: "Written in the file", ID: "Tertulis di berkas"}},
			{Title: words.Text{EN: "Where", ID: "Tempat"}},
			{Key: "count", Title: words.Text{EN: "How often", ID: "Berapa kali"}, Help: words.Text{
				EN: "Empty where the name counts only if its cell is taken apart (sheet Cells).",
				ID: "Kosong bila nama ini baru dihitung setelah selnya dipecah (lembar Sel)."}},
			{Key: "name", Title: words.Text{EN: "Is the organization", ID: "Adalah organisasi"}, Help: words.Text{
				EN: "The name of this organization. Choose the same name in two rows and they are one organization.",
				ID: "Nama organisasi ini. Pilih nama yang sama di dua baris bila keduanya satu organisasi."}},
			{Title: words.Text{EN: "Perhaps the same as", ID: "Mungkin sama dengan"}},
			{Title: words.Text{EN: "Why, and where that stands", ID: "Alasan, dan tempat nama itu"}},
			{Key: "sector", Title: words.Text{EN: "Sector", ID: "Sektor"}, Help: words.Text{
				EN: "Choose the sector, or write one of your own. It is a proposal where a reason stands beside it; empty it to refuse.",
				ID: "Pilih sektornya, atau tulis sektor Anda sendiri. Isi yang disertai alasan adalah usulan; kosongkan bila tidak setuju."}},
			{Title: words.Text{EN: "Reason for the sector", ID: "Alasan sektor"}},
			{Key: "ignore", Title: words.Text{EN: "Names no organization", ID: "Bukan organisasi"}, Help: words.Text{
				EN: "Choose yes where this is no organization, such as a person or “various”.",
				ID: "Pilih ya bila ini bukan organisasi, misalnya nama orang atau “berbagai pihak”."}},
			{Key: "split", Title: words.Text{EN: "Is several: A; B", ID: "Beberapa organisasi: A; B"}, Help: words.Text{
				EN: "Where this names several organizations, write them here, separated by semicolons.",
				ID: "Bila ini menyebut beberapa organisasi, tulis semuanya di sini, dipisah titik koma."}},
			{Key: "type", Title: words.Text{EN: "Type", ID: "Jenis"}},
			{Key: "short_name", Title: words.Text{EN: "Short name", ID: "Singkatan"}},
			{Key: "id", Title: words.Text{EN: "Id", ID: "Kode"}},
		},
	}
	CellCorrections = CorrectionSheet{
		Name: words.Text{EN: "Cells", ID: "Sel"},
		Columns: []CorrectionColumn{
			{Key: "written", Title: words.Text{EN: "Written in the cell", ID: "Tertulis di sel"}},
			{Title: words.Text{EN: "Where", ID: "Tempat"}},
			{Title: words.Text{EN: "How often", ID: "Berapa kali"}},
			{Key: "several", Title: words.Text{EN: "Several organizations?", ID: "Beberapa organisasi?"}, Help: words.Text{
				EN: "Yes takes the cell apart as the next column says. No: it is one organization. Empty: nobody knows yet, it counts as one.",
				ID: "Ya memecah sel seperti kolom berikutnya. Tidak: sel ini satu organisasi. Kosong: belum diketahui, dihitung satu."}},
			{Key: "split", Title: words.Text{EN: "Taken apart: A; B", ID: "Dipecah menjadi: A; B"}, Help: words.Text{
				EN: "The organizations that the cell names, separated by semicolons. Correct them where they are wrong.",
				ID: "Organisasi yang disebut sel ini, dipisah titik koma. Perbaiki bila keliru."}},
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
				EN: "Choose what the column holds; the role of its organizations too.",
				ID: "Pilih isi kolom ini; termasuk peran organisasinya."}},
			{Title: words.Text{EN: "Because of", ID: "Berdasarkan"}},
			{Key: "dates", Title: words.Text{EN: "Dates such as 03/04/2024", ID: "Tanggal seperti 03/04/2024"}, Help: words.Text{
				EN: "For a column of dates: whether the day or the month comes first.",
				ID: "Untuk kolom tanggal: apakah hari atau bulan yang ditulis lebih dahulu."}},
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

// The orders of dates as the workbook of corrections calls them.
var (
	textDayFirst   = words.Text{EN: "day first", ID: "hari dahulu"}
	textMonthFirst = words.Text{EN: "month first", ID: "bulan dahulu"}
)

// DateOrders returns the orders of dates that a mapping names, with what the
// workbook of corrections calls them.
func DateOrders() []Meaning {
	return []Meaning{{DayFirst, textDayFirst}, {MonthFirst, textMonthFirst}}
}

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
