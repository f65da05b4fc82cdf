package workbook

import "example.org/lintas/graph/words"

var (
	textOld = words.Text{
		EN: "this is a workbook in the old format of Excel (.xls); open it and save it as XLSX",
		ID: "ini buku kerja dalam format Excel lama (.xls); buka lalu simpan sebagai XLSX"}
	textBinary = words.Text{
		EN: "this is a binary workbook (.xlsb); open it and save it as XLSX",
		ID: "ini buku kerja biner (.xlsb); buka lalu simpan sebagai XLSX"}
	textPassword = words.Text{
		EN: "the workbook is protected with a password; open it, take the password away and save it again",
		ID: "buku kerja dilindungi kata sandi; buka, hapus kata sandinya, lalu simpan lagi"}
	textOther = words.Text{
		EN: "this is a file of another Office program, not a workbook; copy its table into a sheet and save that as XLSX",
		ID: "ini berkas program Office lain, bukan buku kerja; salin tabelnya ke sebuah lembar dan simpan sebagai XLSX"}
	textArchive = words.Text{
		EN: "this is an archive without a workbook; unpack it first, or save the table as XLSX or ODS",
		ID: "ini arsip tanpa buku kerja; buka arsipnya dahulu, atau simpan tabelnya sebagai XLSX atau ODS"}
	textNoSheet = words.Text{
		EN: "the workbook has no sheet with cells; write the table into a sheet and save it again",
		ID: "buku kerja tidak punya lembar berisi sel; tulis tabelnya di sebuah lembar lalu simpan lagi"}
)

var (
	textCut = words.Text{
		EN: "the workbook is cut or damaged and cannot be opened; copy or download it again",
		ID: "buku kerja terpotong atau rusak dan tidak dapat dibuka; salin atau unduh lagi"}
	textDamaged = words.Text{
		EN: "the part %q of the workbook is cut or damaged; open it in a spreadsheet program and save it again",
		ID: "bagian %q dari buku kerja terpotong atau rusak; buka di program lembar kerja lalu simpan lagi"}
	textMissing = words.Text{
		EN: "the part %q is missing in the workbook, so it is damaged; copy or download it again",
		ID: "bagian %q tidak ada dalam buku kerja, jadi berkas rusak; salin atau unduh lagi"}
	textPacking = words.Text{
		EN: "the part %q is packed in a way that is not known here; open the workbook and save it again",
		ID: "bagian %q dikemas dengan cara yang tidak dikenal di sini; buka buku kerja lalu simpan lagi"}
	textDoctype = words.Text{
		EN: "the part %q declares a document type, which no spreadsheet program writes; the file is not read",
		ID: "bagian %q menyatakan tipe dokumen, yang tidak ditulis oleh program lembar kerja mana pun; berkas tidak dibaca"}
	textReference = words.Text{
		EN: "%q is no place in a sheet, so the workbook is damaged; open it in a spreadsheet program and save it again",
		ID: "%q bukan letak dalam lembar, jadi buku kerja rusak; buka di program lembar kerja lalu simpan lagi"}
	textNoString = words.Text{
		EN: "the cell points to text %q, which the workbook does not hold; open it in a spreadsheet program and save it again",
		ID: "sel menunjuk ke teks %q yang tidak ada dalam buku kerja; buka di program lembar kerja lalu simpan lagi"}
)

var (
	textLargeFile = words.Text{
		EN: "the workbook is larger than %d MB; save the sheet with the table as a workbook of its own",
		ID: "buku kerja lebih besar dari %d MB; simpan lembar yang memuat tabel sebagai buku kerja tersendiri"}
	textLargeUnpacked = words.Text{
		EN: "the workbook is larger than %d MB when unpacked; leave out sheets and columns that are not needed, or save the table as CSV",
		ID: "buku kerja lebih besar dari %d MB setelah dibuka; hapus lembar dan kolom yang tidak diperlukan, atau simpan tabelnya sebagai CSV"}
	textBomb = words.Text{
		EN: "the part %q of the workbook unpacks to more than %d times its size, as no table does; the file is not read",
		ID: "bagian %q dari buku kerja membesar lebih dari %d kali saat dibuka, tidak seperti tabel biasa; berkas tidak dibaca"}
	textEntries = words.Text{
		EN: "the workbook has more than %d parts; copy the table into a new workbook",
		ID: "buku kerja punya lebih dari %d bagian; salin tabelnya ke buku kerja baru"}
	textSheets = words.Text{
		EN: "the workbook has more than %d sheets; copy the ones that are needed into a new workbook",
		ID: "buku kerja punya lebih dari %d lembar; salin yang diperlukan ke buku kerja baru"}
	textRows = words.Text{
		EN: "there is a cell below row %d, where no sheet goes on; copy the table into a new workbook",
		ID: "ada sel di bawah baris %d, melampaui batas lembar; salin tabelnya ke buku kerja baru"}
	textColumns = words.Text{
		EN: "there is a cell to the right of column %d, where no sheet goes on; copy the table into a new workbook",
		ID: "ada sel di sebelah kanan kolom %d, melampaui batas lembar; salin tabelnya ke buku kerja baru"}
	textCells = words.Text{
		EN: "the workbook has more than %d filled cells; leave out sheets and columns that are not needed",
		ID: "buku kerja punya lebih dari %d sel terisi; hapus lembar dan kolom yang tidak diperlukan"}
	textStrings = words.Text{
		EN: "the workbook has more than %d texts; leave out sheets and columns that are not needed",
		ID: "buku kerja punya lebih dari %d teks; hapus lembar dan kolom yang tidak diperlukan"}
	textLong = words.Text{
		EN: "there is a text of more than %d characters in the workbook; shorten it",
		ID: "ada teks yang lebih panjang dari %d karakter dalam buku kerja; persingkat"}
	textMerged = words.Text{
		EN: "the sheet has more than %d merged ranges; copy the table without its formats into a new workbook",
		ID: "lembar punya lebih dari %d rentang gabungan; salin tabel tanpa formatnya ke buku kerja baru"}
	textStyles = words.Text{
		EN: "the workbook has more than %d formats; copy the table without its formats into a new workbook",
		ID: "buku kerja punya lebih dari %d format; salin tabel tanpa formatnya ke buku kerja baru"}
	textToken = words.Text{
		EN: "the part %q of the workbook has a tag or a text of more than %d MB, as no spreadsheet program writes; the file is not read",
		ID: "bagian %q dari buku kerja punya tanda atau teks lebih dari %d MB, yang tidak ditulis oleh program lembar kerja mana pun; berkas tidak dibaca"}
	textDeep = words.Text{
		EN: "the part %q of the workbook is nested more than %d deep, as no spreadsheet program writes; the file is not read",
		ID: "bagian %q dari buku kerja bersarang lebih dari %d tingkat, yang tidak ditulis oleh program lembar kerja mana pun; berkas tidak dibaca"}
)
