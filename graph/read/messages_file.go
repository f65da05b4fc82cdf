package read

import "example.org/lintas/graph/words"

// What is said of the options.
var (
	textEncoding = words.Text{
		EN: "encoding %q is not known; use utf-8, utf-16, utf-16le, utf-16be or windows-1252",
		ID: "pengodean %q tidak dikenal; pakai utf-8, utf-16, utf-16le, utf-16be, atau windows-1252"}
	textCurrency = words.Text{
		EN: "%q is no currency; write its three letters, such as IDR or USD",
		ID: "%q bukan mata uang; tulis ketiga hurufnya, misalnya IDR atau USD"}
)

// What is said of a file as a whole.
var (
	textUnreadable = words.Text{
		EN: "the file cannot be read: %s",
		ID: "berkas tidak dapat dibaca: %s"}
	textEmpty = words.Text{
		EN: "the file is empty; write a row of column names and the rows below it, or remove the file",
		ID: "berkas kosong; tulis baris nama kolom dan isinya di bawahnya, atau hapus berkas ini"}
	textEndsWithin = words.Text{
		EN: "the file ends in the middle of this row, so rows behind it may be missing; copy or export it again",
		ID: "berkas berakhir di tengah baris ini, jadi baris sesudahnya mungkin hilang; salin atau ekspor ulang"}
	textOnlyHeader = words.Text{
		EN: "there are column names and no row below them",
		ID: "hanya ada nama kolom, tidak ada baris di bawahnya"}
	textLongLine = words.Text{
		EN: "this line is longer than %d MB, so this is not a table of text; export it again as CSV",
		ID: "baris ini lebih panjang dari %d MB, jadi ini bukan tabel teks; ekspor ulang sebagai CSV"}
	textLargeFile = words.Text{
		EN: "the file is larger than %d GB; leave out columns that are not needed",
		ID: "berkas lebih besar dari %d GB; hapus kolom yang tidak diperlukan"}
	textNUL = words.Text{
		EN: "there is a NUL character, so the file is damaged or not text; export it again as CSV in UTF-8",
		ID: "ada karakter NUL, jadi berkas rusak atau bukan teks; ekspor ulang sebagai CSV dalam UTF-8"}
	textNoMark = words.Text{
		EN: "this looks like UTF-16 without a byte order mark; save it as UTF-8, or use --encoding utf-16le or utf-16be",
		ID: "ini tampaknya UTF-16 tanpa tanda urutan bita; simpan sebagai UTF-8, atau pakai --encoding utf-16le atau utf-16be"}
	textBinary = words.Text{
		EN: "this is not text; export the table as CSV in UTF-8",
		ID: "ini bukan teks; ekspor tabelnya sebagai CSV dalam UTF-8"}
	textWorkbook = words.Text{
		EN: "this is a workbook or an archive under the name of a text file; save each sheet as CSV in UTF-8",
		ID: "ini buku kerja atau arsip dengan nama berkas teks; simpan tiap lembar sebagai CSV dalam UTF-8"}
	textCompressed = words.Text{
		EN: "this is a compressed file; unpack it first",
		ID: "ini berkas terkompresi; buka kompresinya dahulu"}
	textNotUTF8 = words.Text{
		EN: "byte %#x is not UTF-8; save the file as UTF-8, or name its encoding with --encoding",
		ID: "bita %#x bukan UTF-8; simpan berkas sebagai UTF-8, atau sebutkan pengodeannya dengan --encoding"}
	textNotUTF16 = words.Text{
		EN: "this character is not UTF-16; the file is cut or damaged, export it again",
		ID: "karakter ini bukan UTF-16; berkas terpotong atau rusak, ekspor ulang"}
	textMixedEncodings = words.Text{
		EN: "this line is not UTF-8 and line %d is; save the whole file as UTF-8, or name its encoding with --encoding",
		ID: "baris ini bukan UTF-8 sedangkan baris %d UTF-8; simpan seluruh berkas sebagai UTF-8, atau sebutkan pengodeannya dengan --encoding"}
	textHidden = words.Text{
		EN: "control, bidirectional or invisible characters taken out of this file: %d, the first here",
		ID: "karakter kendali, dwiarah, atau tak terlihat yang dibuang dari berkas ini: %d, yang pertama di sini"}

	textNotRegular = words.Text{
		EN: "this is no file of data but a folder, pipe, socket or device, and is not read; put a file in its place",
		ID: "ini bukan berkas data melainkan folder, pipa, soket, atau perangkat, dan tidak dibaca; gantikan dengan berkas"}
	textTwoFiles = words.Text{
		EN: "%s is the table of %s already; keep one of the two files",
		ID: "%s sudah menjadi tabel %s; simpan satu saja dari kedua berkas"}
	textUnknownFile = words.Text{
		EN: "this file is not read; tables are called %s",
		ID: "berkas ini tidak dibaca; nama tabel adalah %s"}
	textUnknownFileMaybe = words.Text{
		EN: "this file is not read; did you mean %q?",
		ID: "berkas ini tidak dibaca; mungkin maksudnya %q?"}
	textSheetTooLarge = words.Text{
		EN: "this sheet has more than %d cells, empty ones between filled ones included; delete columns that are not needed, or save it as CSV",
		ID: "lembar ini memuat lebih dari %d sel, termasuk sel kosong di antara sel terisi; hapus kolom yang tidak diperlukan, atau simpan sebagai CSV"}
	textCellErrors = words.Text{
		EN: "cells that show an error such as #N/A, or a formula without a result, and are taken as empty: %d, the first here",
		ID: "sel yang menampilkan galat seperti #N/A, atau rumus tanpa hasil, dan dianggap kosong: %d, yang pertama di sini"}
	textNotUsed = words.Text{
		EN: "this is not used: %s",
		ID: "ini tidak dipakai: %s"}
	textRelationsOfFiles = words.Text{
		EN: "lists of ties that say no relation: %d; each is a relation called as its file or sheet (%s); a column relation can say otherwise",
		ID: "daftar ikatan yang tidak menyebut relasi: %d; masing-masing menjadi relasi dengan nama berkas atau lembarnya (%s); kolom relasi dapat menentukan lain"}
	textNothingInWorkbook = words.Text{
		EN: "no sheet of this workbook makes a network; name its sheets organizations and partnerships, or its columns as the guide of `lintas init` says",
		ID: "tidak ada lembar dalam buku kerja ini yang membentuk jaringan; beri lembarnya nama organisasi dan kemitraan, atau kolomnya nama seperti dalam panduan `lintas init`"}
	textNoOrganizations = words.Text{
		EN: "there is no table of organizations; add one, or give the table of pairs or activities alone instead of the folder",
		ID: "tidak ada tabel organisasi; tambahkan, atau berikan tabel pasangan atau kegiatan saja sebagai ganti folder"}
	textNoTies = words.Text{
		EN: "there is no table of partnerships, members or activities; add at least one of them",
		ID: "tidak ada tabel kemitraan, anggota, atau kegiatan; tambahkan paling sedikit satu"}
	textNobodyAtAll = words.Text{
		EN: "there is no organization; write a row for each below the column names",
		ID: "tidak ada organisasi; tulis satu baris untuk tiap organisasi di bawah nama kolom"}
	textNotAlone = words.Text{
		EN: "a table of %s alone is no network (columns: %s); give the folder that also holds partnerships, members or activities",
		ID: "tabel %s saja bukan jaringan (kolom: %s); berikan folder yang juga memuat kemitraan, anggota, atau kegiatan"}
	textDirectoryAlone = words.Text{
		EN: "this list says what organizations are called and of what type they are (rows: %d), and not what they do; give the folder that also holds their partnerships or activities",
		ID: "daftar ini menyebut nama dan jenis organisasi (baris: %d), bukan apa yang mereka kerjakan; berikan folder yang juga memuat kemitraan atau kegiatannya"}
	textNotRecognized = words.Text{
		EN: "no column is known that makes a network (found: %s); name them source and target, id and members, or organization and theme, or choose what each holds in the workbook that lintas check writes with -o corrections.xlsx",
		ID: "tidak ada kolom yang membentuk jaringan (ada: %s); beri nama asal dan mitra, kode dan anggota, atau organisasi dan tema, atau pilih isi tiap kolom dalam buku kerja yang ditulis lintas check dengan -o corrections.xlsx"}

	textMissing = words.Text{
		EN: "the table of %s needs a column %q (found: %s); add it or rename the column that holds it",
		ID: "tabel %s memerlukan kolom %q (ada: %s); tambahkan atau ganti nama kolom yang memuatnya"}
	textMissingMaybe = words.Text{
		EN: "the table of %s needs a column %q (found: %s); is it %q?",
		ID: "tabel %s memerlukan kolom %q (ada: %s); apakah yang dimaksud %q?"}
	textNoForm = words.Text{
		EN: "partnerships need the columns source and target, or id and members (found: %s)",
		ID: "kemitraan memerlukan kolom asal dan mitra, atau kode dan anggota (ada: %s)"}
	textTwoColumns = words.Text{
		EN: "columns %q and %q both mean %s; remove or rename one of them",
		ID: "kolom %q dan %q sama-sama berarti %s; hapus atau ganti nama salah satunya"}
	textTwinColumns = words.Text{
		EN: "two columns are called %q; rename one of them",
		ID: "dua kolom bernama %q; ganti nama salah satunya"}
	textDoubtful = words.Text{
		EN: "column %q is kept as it is; did you mean %q?",
		ID: "kolom %q disimpan apa adanya; mungkin maksudnya %q?"}
	textUnusedColumn = words.Text{
		EN: "column %q has no meaning in the table of %s and is not used",
		ID: "kolom %q tidak punya arti dalam tabel %s dan tidak dipakai"}
	textNoHeader = words.Text{
		EN: "column %d has no name; what stands below it is not used",
		ID: "kolom %d tidak punya nama; isinya tidak dipakai"}
)
