package read

import "example.org/lintas/graph/words"

// What is said of a row as it is cut into fields.
var (
	textMixedDelimiters = words.Text{
		EN: "this row is separated by %s and the column names by %s; use one of them in the whole file",
		ID: "baris ini dipisahkan oleh %s sedangkan nama kolom oleh %s; pakai salah satu saja di seluruh berkas"}
	textSurplus = words.Text{
		EN: "this is field %d where the number of columns is %d; put text that holds %s in double quotes, or name the column",
		ID: "ini bidang ke-%d sedangkan kolomnya %d; apit teks yang memuat %s dengan tanda kutip ganda, atau beri nama kolomnya"}
	textBareQuote = words.Text{
		EN: "there is a double quote inside a field without quotes; put the field in quotes and double the ones inside",
		ID: "ada tanda kutip ganda di dalam bidang tanpa kutip; apit bidang itu dengan kutip dan gandakan kutip di dalamnya"}
	textBadQuote = words.Text{
		EN: "the quotes that open here close before the end of the field; double the quotes inside it",
		ID: "tanda kutip yang dibuka di sini ditutup sebelum bidangnya berakhir; gandakan kutip di dalamnya"}
	textUnclosed = words.Text{
		EN: "the quotes that open here are never closed; close them at the end of the field",
		ID: "tanda kutip yang dibuka di sini tidak pernah ditutup; tutup di akhir bidang"}
	textLongField = words.Text{
		EN: "this field is longer than %d MB; shorten it, or close the quotes before it",
		ID: "bidang ini lebih panjang dari %d MB; pendekkan, atau tutup tanda kutip sebelumnya"}
	textLongRecord = words.Text{
		EN: "this row is longer than %d MB or has more than %d fields; the file is damaged or is no table",
		ID: "baris ini lebih panjang dari %d MB atau lebih dari %d bidang; berkas rusak atau bukan tabel"}
)

// What is said of a value.
var (
	textNumber = words.Text{
		EN: "%q cannot be read as a number; write digits only, or leave the cell empty where it is not known",
		ID: "%q tidak dapat dibaca sebagai angka; tulis angka saja, atau kosongkan sel jika tidak diketahui"}
	textNumberStyle = words.Text{
		EN: "%q cannot be read as a number as the other cells of its column are written; use one decimal sign in the whole column",
		ID: "%q tidak dapat dibaca sebagai angka seperti sel lain di kolomnya; pakai satu tanda desimal di seluruh kolom"}
	textAmbiguous = words.Text{
		EN: "column %q can be read in two ways: 1.000 is taken as %s and 1,000 as %s; write numbers without separators of thousands",
		ID: "kolom %q dapat dibaca dengan dua cara: 1.000 dianggap %s dan 1,000 dianggap %s; tulis angka tanpa pemisah ribuan"}
	textNegative = words.Text{
		EN: "%s is less than 0 and is taken as not recorded; correct it",
		ID: "%s kurang dari 0 dan dianggap tidak tercatat; perbaiki"}
	textNegatives = words.Text{
		EN: "amounts below 0: %d, the first here (%s); each is taken as not recorded; correct them, or add up what belongs together before",
		ID: "jumlah di bawah 0: %d, yang pertama di sini (%s); masing-masing dianggap tidak tercatat; perbaiki, atau jumlahkan dahulu yang menjadi satu"}
	textEmptyStrength = words.Text{
		EN: "a strength that is not given is taken as 1",
		ID: "kekuatan yang tidak diisi dianggap 1"}
	textNoCurrency = words.Text{
		EN: "amounts in column %q have no currency; add a column currency, write it in the table about, or use --currency",
		ID: "jumlah di kolom %q tidak punya mata uang; tambahkan kolom mata_uang, tulis di tabel tentang, atau pakai --currency"}
	textDate = words.Text{
		EN: "%q cannot be read as a date; write 2024-03-31, 2024-03 or 2024",
		ID: "%q tidak dapat dibaca sebagai tanggal; tulis 2024-03-31, 2024-03, atau 2024"}
	textNoDay = words.Text{
		EN: "the calendar has no day %q; correct it",
		ID: "tidak ada tanggal %q dalam kalender; perbaiki"}
	textDateOrder = words.Text{
		EN: "%q does not show which part is the day; write the dates of this column as 2024-03-31 (year, month, day), or say the order with --mapping",
		ID: "%q tidak menunjukkan bagian mana yang hari; tulis tanggal di kolom ini sebagai 2024-03-31 (tahun, bulan, hari), atau sebutkan urutannya dengan --mapping"}
	textDateMixed = words.Text{
		EN: "%q stands in a column that has the day first in some cells and the month first in others; write the dates of this column as 2024-03-31 (year, month, day)",
		ID: "%q berada di kolom yang sebagian selnya mendahulukan hari dan sebagian bulan; tulis tanggal di kolom ini sebagai 2024-03-31 (tahun, bulan, hari)"}
	textAnswer = words.Text{
		EN: "%q is neither yes nor no; write true or false",
		ID: "%q bukan ya atau tidak; tulis ya atau tidak"}
)

// What is said of sectors, references and the tables' own rules.
var (
	textSectorMaybe = words.Text{
		EN: "sector %q is not known; did you mean %q?",
		ID: "sektor %q tidak dikenal; mungkin maksudnya %q?"}
	textSectorList = words.Text{
		EN: "sector %q is not in the table of sectors (%s); add it there or correct it",
		ID: "sektor %q tidak ada dalam tabel sektor (%s); tambahkan di sana atau perbaiki"}
	textSectorListMaybe = words.Text{
		EN: "sector %q is not in the table of sectors (%s); did you mean %q?",
		ID: "sektor %q tidak ada dalam tabel sektor (%s); mungkin maksudnya %q?"}
	textExampleRow = words.Text{
		EN: "%q is an example of `lintas init`; put your own in its place, or delete the row",
		ID: "%q adalah contoh dari `lintas init`; ganti dengan isian Anda, atau hapus barisnya"}
	textOwnSectors = words.Text{
		EN: "sectors of the file's own: %s; correct them where one of lintas's is meant, or list them in a table of sectors",
		ID: "sektor milik berkas ini sendiri: %s; perbaiki jika maksudnya sektor lintas, atau daftarkan dalam tabel sektor"}
	textNoSector = words.Text{
		EN: "this sector has no name; write one",
		ID: "sektor ini tidak punya nama; tuliskan namanya"}
	textColor = words.Text{
		EN: "color %q is not known and not used; write #rgb or #rrggbb in hexadecimal digits, such as #1f77b4",
		ID: "warna %q tidak dikenal dan tidak dipakai; tulis #rgb atau #rrggbb dalam angka heksadesimal, misalnya #1f77b4"}
	textShape = words.Text{
		EN: "shape %q is not known and not used; write square, circle, triangle, diamond, hexagon, inverted triangle, star, pentagon or cross",
		ID: "bentuk %q tidak dikenal dan tidak dipakai; tulis persegi, lingkaran, segitiga, belah ketupat, segi enam, segitiga terbalik, bintang, segi lima, atau silang"}
	textNoReference = words.Text{
		EN: "the column %s is empty; write whom the row is about",
		ID: "kolom %s kosong; tuliskan siapa yang dimaksud baris ini"}
	textNobody = words.Text{
		EN: "no organization %q in the table of organizations; add it there, correct the spelling, or use --add-missing",
		ID: "tidak ada organisasi %q dalam tabel organisasi; tambahkan, perbaiki ejaannya, atau pakai --add-missing"}
	textNobodyInRow = words.Text{
		EN: "rows that name no organization and are left out: %d, the first here; write who does the work",
		ID: "baris yang tidak menyebut organisasi dan tidak dipakai: %d, yang pertama di sini; tuliskan siapa pelaksananya"}
	textHeaderAgain = words.Text{
		EN: "rows that are the column names again and are left out: %d, the first here",
		ID: "baris yang mengulang nama kolom dan tidak dipakai: %d, yang pertama di sini"}
	textRowsTwice = words.Text{
		EN: "rows that say nothing that another row does not say and are counted once: %d, the first here",
		ID: "baris yang tidak menambah apa pun pada isi baris lain dan dihitung sekali: %d, yang pertama di sini"}
	textByDirectory = words.Text{
		EN: "the list of names says whose acronym %s is",
		ID: "daftar nama menyebutkan %s singkatan siapa"}
	textOtherCase = words.Text{
		EN: "same name but for capitals",
		ID: "nama sama kecuali huruf besar-kecil"}
	textContradicted = words.Text{
		EN: "%q is described otherwise at %s, which is kept; make the two alike",
		ID: "%q diterangkan berbeda di %s, dan keterangan itu yang dipakai; samakan keduanya"}
	textLeftOut = words.Text{
		EN: "organization %q is left out (%s), and this row with it",
		ID: "organisasi %q tidak dipakai (%s), begitu pula baris ini"}
	textMixedDirections = words.Text{
		EN: "some partnerships are directed and others are not, so the network is undirected; use --directed, or fill the column alike",
		ID: "sebagian kemitraan berarah dan sebagian tidak, jadi jaringannya tidak berarah; pakai --directed, atau isi kolom ini secara seragam"}
	textNoPartnership = words.Text{
		EN: "no partnership %q in the table of partnerships; add it there or correct the spelling",
		ID: "tidak ada kemitraan %q dalam tabel kemitraan; tambahkan di sana atau perbaiki ejaannya"}
	textNoPartnershipMaybe = words.Text{
		EN: "no partnership %q in the table of partnerships; did you mean %q?",
		ID: "tidak ada kemitraan %q dalam tabel kemitraan; mungkin maksudnya %q?"}
	textMemberTwice = words.Text{
		EN: "member %q stands here again with the same contents; counted once",
		ID: "anggota %q muncul lagi dengan isi yang sama; dihitung satu kali"}
	textMemberLeftOut = words.Text{
		EN: "partnership %q is left out (%s), and this row with it",
		ID: "kemitraan %q tidak dipakai (%s), begitu pula baris ini"}
	textActivityAlone = words.Text{
		EN: "partnership %q is left out (%s); the activity stands without it",
		ID: "kemitraan %q tidak dipakai (%s); kegiatan ini tetap ada tanpanya"}
	textNoTheme = words.Text{
		EN: "no theme; write what is done",
		ID: "tidak ada tema; tuliskan apa yang dilakukan"}
	textNoParent = words.Text{
		EN: "the parent is not a code of this table; the place stands at the top",
		ID: "induk ini bukan kode dalam tabel ini; wilayahnya dianggap paling atas"}
	textRing = words.Text{
		EN: "these places lie in themselves through their parents: %s; correct a parent, until then %q stands at the top",
		ID: "wilayah-wilayah ini berada di dalam dirinya sendiri melalui induknya: %s; perbaiki salah satu induk, sampai saat itu %q dianggap paling atas"}
	textNoPlaceCode = words.Text{
		EN: "the code is not in the table of places; add it there, or correct it",
		ID: "kode ini tidak ada dalam tabel wilayah; tambahkan di sana, atau perbaiki"}
	textAboutKey = words.Text{
		EN: "key %q is not known; the keys are %s",
		ID: "kunci %q tidak dikenal; kuncinya adalah %s"}
	textAboutTwice = words.Text{
		EN: "key %q stands here again with the same value; counted once",
		ID: "kunci %q muncul lagi dengan nilai yang sama; dihitung satu kali"}
	textAboutTwo = words.Text{
		EN: "key %q stands here again with another value; keep one row",
		ID: "kunci %q muncul lagi dengan nilai lain; simpan satu baris"}
	textLanguage = words.Text{
		EN: "language %q is not one of lintas's; write en or id",
		ID: "bahasa %q tidak tersedia; tulis en atau id"}
)
