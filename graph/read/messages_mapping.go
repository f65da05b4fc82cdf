package read

import "example.org/lintas/graph/words"

// What is said of a mapping.
var (
	textMapping = words.Text{
		EN: "the mapping cannot be read: %s; `lintas check DATA --write-mapping FILE` writes one to start from",
		ID: "berkas pemetaan tidak dapat dibaca: %s; `lintas check DATA --write-mapping FILE` menulis contohnya"}
	textLargeMapping = words.Text{
		EN: "the mapping is larger than %d MB; is it the right file?",
		ID: "berkas pemetaan lebih besar dari %d MB; apakah berkasnya benar?"}
	textNoCorrections = words.Text{
		EN: "this workbook has no sheet of corrections; `lintas check DATA -o corrections.xlsx` writes one",
		ID: "buku kerja ini tidak memuat lembar koreksi; `lintas check DATA -o corrections.xlsx` menulisnya"}
	textNoMeaning = words.Text{
		EN: "column %q: there is no meaning %q; choose one of %s",
		ID: "kolom %q: tidak ada arti %q; pilih salah satu dari %s"}
	textNoOrder = words.Text{
		EN: "dates of column %q: %q is no order; write day first or month first",
		ID: "tanggal pada kolom %q: %q bukan urutan; tulis day first (hari dahulu) atau month first (bulan dahulu)"}
	textNothingWritten = words.Text{
		EN: "organization %q: there is no list `written` of how the files write it",
		ID: "organisasi %q: tidak ada daftar `written` tentang cara berkas menuliskannya"}
)
