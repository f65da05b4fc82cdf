package graph

import "example.org/lintas/graph/words"

// What the Builder says of a record that it does not take.
var (
	textDuplicate = words.Text{
		EN: "%q stands here again with the same contents; counted once",
		ID: "%q muncul lagi dengan isi yang sama; dihitung satu kali"}
	textDuplicateRow = words.Text{
		EN: "this row stands here again with the same contents; counted once (write a strength if it means a stronger tie)",
		ID: "baris ini muncul lagi dengan isi yang sama; dihitung satu kali (tuliskan kekuatan jika maksudnya hubungan yang lebih kuat)"}
	textContradiction = words.Text{
		EN: "%q stands here again with other contents; keep one row, or give them different ids",
		ID: "%q muncul lagi dengan isi yang berbeda; simpan satu baris, atau beri kode yang berbeda"}
	textCase = words.Text{
		EN: "%q differs from %q only in upper and lower case; write both alike, or make the ids different",
		ID: "%q berbeda dari %q hanya pada huruf besar dan kecil; samakan penulisannya, atau bedakan kodenya"}
	textNoName = words.Text{
		EN: "this organization has no name; write one",
		ID: "organisasi ini tidak punya nama; tuliskan namanya"}
	textSectorNotListed = words.Text{
		EN: "sector %q is not in the table of sectors (%s); add it there or correct it",
		ID: "sektor %q tidak ada dalam tabel sektor (%s); tambahkan di sana atau perbaiki"}
	textSelfTie = words.Text{
		EN: "%q is tied to itself; the row is left out",
		ID: "%q terhubung dengan dirinya sendiri; baris ini tidak dipakai"}
	textTooFew = words.Text{
		EN: "fewer than two different organizations; the partnership is left out",
		ID: "kurang dari dua organisasi yang berbeda; kemitraan ini tidak dipakai"}
	textStrength = words.Text{
		EN: "strength %g is not greater than 0; the partnership is left out (leave the cell empty for a strength of 1)",
		ID: "kekuatan %g tidak lebih dari 0; kemitraan ini tidak dipakai (kosongkan sel untuk kekuatan 1)"}
	textLargeStrength = words.Text{
		EN: "strength %g is too large; the partnership is left out until it is at most %g",
		ID: "kekuatan %g terlalu besar; kemitraan ini tidak dipakai sampai nilainya paling besar %g"}
	textEndBeforeStart = words.Text{
		EN: "the end %s is before the start %s; the row is left out until one of them is corrected",
		ID: "tanggal selesai %s lebih awal dari tanggal mulai %s; baris ini tidak dipakai sampai salah satunya diperbaiki"}
	textNegative = words.Text{
		EN: "%s is less than 0; the row is left out",
		ID: "%s kurang dari 0; baris ini tidak dipakai"}
	textNegativeNeed = words.Text{
		EN: "people, target and wanted cannot be less than 0; the row is left out",
		ID: "jumlah orang, sasaran, dan jumlah penyedia tidak boleh kurang dari 0; baris ini tidak dipakai"}
	textNoTheme = words.Text{
		EN: "no theme; write what is done or needed",
		ID: "tidak ada tema; tuliskan apa yang dilakukan atau dibutuhkan"}
	textNoPlace = words.Text{
		EN: "neither place nor place_code; write one of them",
		ID: "lokasi dan kode_wilayah sama-sama kosong; tuliskan salah satunya"}
	textNoCode = words.Text{
		EN: "this place has no code; write one",
		ID: "wilayah ini tidak punya kode; tuliskan kodenya"}
	textNoPartnership = words.Text{
		EN: "no partnership %q; add it to the table of partnerships or correct the spelling",
		ID: "tidak ada kemitraan %q; tambahkan ke tabel kemitraan atau perbaiki ejaannya"}
)
