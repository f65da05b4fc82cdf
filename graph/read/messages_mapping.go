package read

import "example.org/lintas/graph/words"

// What is said of a mapping.
var (
	textMapping = words.Text{
		EN: "the mapping cannot be read: %s; `lintas check DATA --write-mapping FILE` writes one to start from",
		ID: "berkas pemetaan tidak dapat dibaca: %s; `lintas check DATA --write-mapping FILE` menulis contohnya"}
	textLargeMapping = words.Text{
		EN: "this file is larger than %d MB; is it the right one?",
		ID: "berkas ini lebih besar dari %d MB; apakah berkasnya benar?"}
	textNoCorrections = words.Text{
		EN: "this workbook has no sheet of corrections; `lintas check DATA -o corrections.xlsx` writes one",
		ID: "buku kerja ini tidak memuat lembar koreksi; `lintas check DATA -o corrections.xlsx` menulisnya"}
	textNoMeaning = words.Text{
		EN: "column %q: there is no meaning %q; choose one of %s",
		ID: "kolom %q: tidak ada arti %q; pilih salah satu dari %s"}
	textNoMeaningLabel = words.Text{
		EN: "column %q: %q is nothing that a column can be taken for; choose from the list",
		ID: "kolom %q: %q bukan pilihan arti kolom; pilih dari daftar"}
	textNoParts = words.Text{
		EN: "%q is to be taken apart, but nothing says into what; write the organizations beside it, separated by semicolons",
		ID: "%q akan dipecah, tetapi hasil pecahannya kosong; tulis organisasinya di sebelahnya, dipisah titik koma"}
	textNoOrder = words.Text{
		EN: "dates of column %q: %q is no order; write day first or month first",
		ID: "tanggal pada kolom %q: %q bukan urutan; tulis day first (hari dahulu) atau month first (bulan dahulu)"}
	textNothingWritten = words.Text{
		EN: "organization %q: there is no list `written` of how the files write it",
		ID: "organisasi %q: tidak ada daftar `written` tentang cara berkas menuliskannya"}
	textUnknownKey = words.Text{
		EN: "there is no key %q here; the keys of such a file are %s",
		ID: "tidak ada kunci %q di sini; kunci berkas seperti ini adalah %s"}
	textKeyTwice = words.Text{
		EN: "%q stands here a second time; write both together",
		ID: "%q tertulis dua kali; gabungkan keduanya"}
	textWrongKind = words.Text{
		EN: "%q is not what is needed here; ignore and whole are true or false, header is a number, written and split are lists such as [A, B]",
		ID: "%q tidak sesuai di sini; ignore dan whole diisi true atau false, header diisi angka, written dan split diisi daftar seperti [A, B]"}
	textYAMLSign = words.Text{
		EN: "%q is not used in such a file; write out what is meant, or put the text in quotation marks",
		ID: "%q tidak dipakai dalam berkas seperti ini; tuliskan isinya secara lengkap, atau apit teksnya dengan tanda kutip"}
	textYAMLNested = words.Text{
		EN: "this is nested more deeply than such a file is; is it the right one?",
		ID: "susunan di sini lebih dalam daripada berkas seperti ini; apakah berkasnya benar?"}
	textTwoDocuments = words.Text{
		EN: "a second document begins here; the file is to be one document, take the line --- out",
		ID: "dokumen kedua dimulai di sini; berkas harus satu dokumen saja, hapus baris ---"}
	textWrittenTwice = words.Text{
		EN: "%q stands in two organizations, the other in line %d; leave it in one",
		ID: "%q tertulis pada dua organisasi, yang lain di baris %d; sisakan di satu tempat saja"}
	textOneDecision = words.Text{
		EN: "ignore, whole and split exclude one another; leave one of them",
		ID: "ignore, whole, dan split tidak dapat dipakai bersama; sisakan salah satu"}
	textNoLine = words.Text{
		EN: "header is the number of a line from 1 on, not %d",
		ID: "header adalah nomor baris mulai dari 1, bukan %d"}
	textNoHeaderThere = words.Text{
		EN: "the mapping says that the column names stand in line %d, which is empty or not there; correct header in the mapping",
		ID: "menurut pemetaan nama kolom ada di baris %d, tetapi baris itu kosong atau tidak ada; perbaiki header dalam pemetaan"}
	textNoTableThere = words.Text{
		EN: "files or sheets of the mapping that are not among the data: %d (%s); correct their names",
		ID: "berkas atau lembar dalam pemetaan yang tidak ada dalam data: %d (%s); perbaiki namanya"}
	textNoColumnThere = words.Text{
		EN: "columns of the mapping that the data do not have: %d (%s); correct their titles",
		ID: "kolom dalam pemetaan yang tidak ada dalam data: %d (%s); perbaiki judulnya"}
	textNoSpellingThere = words.Text{
		EN: "names of the mapping that the data do not have: %d (%s); they change nothing",
		ID: "nama dalam pemetaan yang tidak ada dalam data: %d (%s); nama itu tidak mengubah apa pun"}
	textOneNeeded = words.Text{
		EN: "the mapping says that %q is several organizations, and one is needed here; write a row for each",
		ID: "menurut pemetaan %q adalah beberapa organisasi, padahal di sini perlu satu; tulis satu baris untuk masing-masing"}
)
