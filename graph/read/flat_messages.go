package read

import "example.org/lintas/graph/words"

// deciders says what decided what a column means.
var deciders = [...]words.Text{
	byNothing: {EN: "not known to lintas", ID: "tidak dikenal lintas"},
	byMapping: {EN: "by the mapping", ID: "menurut pemetaan"},
	byTag:     {EN: "by its HXL tag", ID: "menurut tag HXL-nya"},
	byTitle:   {EN: "by its title", ID: "menurut judulnya"},
	byContent: {EN: "by what stands in it", ID: "menurut isinya"},
}

// What is said of the columns of a flat table.
var (
	textColumnTaken = words.Text{
		EN: "column %d %q is taken for: %s (%s)",
		ID: "kolom %d %q dianggap: %s (%s)"}
	textTagAgainst = words.Text{
		EN: "column %q has the HXL tag %s, which says %q, while its title says %q; the tag decides, and a mapping can say otherwise (--mapping)",
		ID: "kolom %q punya tag HXL %s yang berarti %q, sedangkan judulnya berarti %q; tag yang dipakai, dan pemetaan dapat mengubahnya (--mapping)"}
	textUntagged = words.Text{
		EN: "columns of organizations without an HXL tag, judged by their titles: %s; a mapping can say otherwise (--mapping)",
		ID: "kolom organisasi tanpa tag HXL, ditentukan dari judulnya: %s; pemetaan dapat mengubahnya (--mapping)"}
	textSwapped = words.Text{
		EN: "column %q holds short names and column %q the long ones; the long ones are taken for the names",
		ID: "kolom %q berisi nama pendek dan kolom %q nama panjang; nama panjang dianggap sebagai nama"}
	textTwinActors = words.Text{
		EN: "columns %q and %q both name the organization of the row; the first is taken and the second kept as an attribute; a mapping can say otherwise (--mapping)",
		ID: "kolom %q dan %q sama-sama menyebut organisasi baris ini; yang pertama dipakai dan yang kedua disimpan sebagai atribut; pemetaan dapat mengubahnya (--mapping)"}
	textMeaningUnknown = words.Text{
		EN: "the mapping says %q of column %q, which is no meaning that lintas knows; the list of meanings is in the workbook of corrections",
		ID: "pemetaan menyebut %q untuk kolom %q, yang bukan arti yang dikenal lintas; daftar artinya ada di buku kerja koreksi"}
	textContactColumn = words.Text{
		EN: "column %q leads to persons and is left out (%d cells)",
		ID: "kolom %q merujuk ke orang dan tidak disertakan (%d sel)"}
	textContactCells = words.Text{
		EN: "column %q holds e-mail addresses or telephone numbers, which are left out (%d cells)",
		ID: "kolom %q memuat alamat surel atau nomor telepon yang tidak disertakan (%d sel)"}
	textYearOfName = words.Text{
		EN: "column %q holds months without a year: %d; they are taken as months of %s, from the name of the file or sheet; add a column year where that is wrong",
		ID: "kolom %q memuat bulan tanpa tahun: %d; dianggap bulan pada tahun %s menurut nama berkas atau lembar; tambahkan kolom tahun kalau keliru"}
	textVague = words.Text{
		EN: "column %q holds cells that are not clear as a date or an amount; they are kept as text. Write dates as 2024-03-31 (year, month, day) and amounts as digits",
		ID: "kolom %q memuat sel yang tidak jelas sebagai tanggal atau jumlah; isinya disimpan sebagai teks. Tulis tanggal sebagai 2024-03-31 (tahun, bulan, hari) dan jumlah dengan angka"}
	textPersons = words.Text{
		EN: "natural persons in the columns of organizations are left out (%d); where one is an organization, correct it in the mapping",
		ID: "orang perorangan di kolom organisasi tidak disertakan (%d); jika ada yang sebenarnya organisasi, perbaiki dalam pemetaan"}
	textCrowded = words.Text{
		EN: "cells that list more than %d things are read up to that number; put them in rows of their own",
		ID: "sel yang memuat lebih dari %d hal dibaca sampai jumlah itu saja; tulis sisanya di baris tersendiri"}
	textContinued = words.Text{
		EN: "rows without a number and an organization go on with the organization above (%d rows)",
		ID: "baris tanpa nomor dan organisasi melanjutkan organisasi di atasnya (%d baris)"}
)

// What is said of a row of a flat table.
var (
	textNoOrganization = words.Text{
		EN: "the row names no organization and is left out; write who is meant",
		ID: "baris ini tidak menyebut organisasi dan tidak dipakai; tuliskan siapa yang dimaksud"}
	textOnlyPersons = words.Text{
		EN: "the row names natural persons only and is left out; write their organization where there is one",
		ID: "baris ini hanya menyebut orang perorangan dan tidak dipakai; tuliskan organisasinya jika ada"}
	textTotalRow = words.Text{
		EN: "a row of totals, which is not part of the list",
		ID: "baris jumlah, bukan bagian dari daftar"}
	textHeadingRow = words.Text{
		EN: "a heading inside the list, which names no organization",
		ID: "judul bagian di dalam daftar, bukan nama organisasi"}
	textNoteRow = words.Text{
		EN: "a note, which is not part of the list",
		ID: "catatan, bukan bagian dari daftar"}
	textOrganizationAgain = words.Text{
		EN: "rows of organizations that stand in an earlier row: %d, the first here; the earlier row is taken",
		ID: "baris organisasi yang sudah ada di baris sebelumnya: %d, yang pertama di sini; baris sebelumnya yang dipakai"}
	textNoEnd = words.Text{
		EN: "one end of the connection is empty, so the row is left out; fill in both",
		ID: "salah satu ujung hubungan ini kosong, jadi barisnya tidak dipakai; isi keduanya"}
	textDirection = words.Text{
		EN: "direction %q is not known and not used; write directed, undirected or mutual",
		ID: "arah %q tidak dikenal dan tidak dipakai; tulis directed, undirected, atau mutual"}
)
