package read

import "example.org/lintas/graph/words"

// What is said of files of activities and grants.
var (
	textActivityCut = words.Text{
		EN: "the file ends in the middle, so it was cut off; fetch or export it again",
		ID: "berkas berakhir di tengah, jadi terpotong; unduh atau ekspor ulang"}
	textActivityBroken = words.Text{
		EN: "this is not well-formed XML (%s); export the file again",
		ID: "ini bukan XML yang tersusun benar (%s); ekspor ulang berkasnya"}
	textActivityDoctype = words.Text{
		EN: "a file with a DOCTYPE is not read, because it can define text that grows without end; remove that line",
		ID: "berkas dengan DOCTYPE tidak dibaca, karena dapat memuat teks yang membengkak tanpa batas; hapus baris itu"}
	textActivityDeep = words.Text{
		EN: "elements stand more than %d deep in one another, so this is no list of activities",
		ID: "elemen bersarang lebih dari %d tingkat, jadi ini bukan daftar kegiatan"}
	textActivityNone = words.Text{
		EN: "there is no iati-activity in this file; give the file of activities, not that of organizations or budgets",
		ID: "tidak ada iati-activity dalam berkas ini; berikan berkas kegiatan, bukan berkas organisasi atau anggaran"}
	textActivityNobody = words.Text{
		EN: "activity %q names no organization and is left out",
		ID: "kegiatan %q tidak menyebut organisasi dan tidak dipakai"}
	textActivityCrowd = words.Text{
		EN: "activity %q names more than %d organizations and is left out",
		ID: "kegiatan %q menyebut lebih dari %d organisasi dan tidak dipakai"}
	textActivityLarge = words.Text{
		EN: "activity %q has an element with more than %d parts and is left out",
		ID: "kegiatan %q punya elemen dengan lebih dari %d bagian dan tidak dipakai"}
	textActivityTwice = words.Text{
		EN: "activity %q stands in line %d already with other contents; the first is used",
		ID: "kegiatan %q sudah ada pada baris %d dengan isi lain; yang pertama dipakai"}
)

// What is counted in files of activities and grants; %d is how many.
var (
	countPercent = words.Text{
		EN: "percentages that are no number from 0 to 100: %d, the first here; they are taken as not given",
		ID: "persentase yang bukan angka dari 0 sampai 100: %d, yang pertama di sini; dianggap tidak diberikan"}
	countOverWhole = words.Text{
		EN: "lists of themes or places whose percentages add up to more than 100: %d, the first here; the percentages are not used",
		ID: "daftar tema atau tempat yang jumlah persentasenya lebih dari 100: %d, yang pertama di sini; persentasenya tidak dipakai"}
	countUnspecified = words.Text{
		EN: "themes and places given as not specified: %d, the first here; they are taken as not given",
		ID: "tema dan tempat yang ditulis sebagai tidak ditentukan: %d, yang pertama di sini; dianggap tidak diberikan"}
	countValue = words.Text{
		EN: "sums that cannot be read or are negative in total: %d, the first here; they are not used",
		ID: "jumlah uang yang tidak terbaca atau totalnya negatif: %d, yang pertama di sini; tidak dipakai"}
	countParent = words.Text{
		EN: "activities whose parts stand in the file with sums of their own: %d, the first here; their own sums are left out, so that no money counts twice",
		ID: "kegiatan yang bagian-bagiannya ada dalam berkas dengan jumlah uang sendiri: %d, yang pertama di sini; jumlah induknya tidak dipakai agar uang tidak terhitung dua kali"}
	countPassedOn = words.Text{
		EN: "activities paid for by another activity of the file: %d, the first here; the same money may stand in both",
		ID: "kegiatan yang dibiayai kegiatan lain dalam berkas: %d, yang pertama di sini; uang yang sama mungkin tercatat pada keduanya"}
	countRole = words.Text{
		EN: "organizations with no role or one that is not known: %d, the first here; they are members",
		ID: "organisasi tanpa peran atau dengan peran yang tidak dikenal: %d, yang pertama di sini; dianggap anggota"}
	countLongName = words.Text{
		EN: "names of organizations with more than 500 letters: %d, the first here; they are left out",
		ID: "nama organisasi yang lebih dari 500 huruf: %d, yang pertama di sini; tidak dipakai"}
	countKindCode = words.Text{
		EN: "organizations whose code stands for a kind of organizations: %d, the first here; they are told apart by name, and one named by its kind is not one organization",
		ID: "organisasi yang kodenya berarti satu jenis organisasi: %d, yang pertama di sini; dibedakan menurut nama, dan nama yang hanya menyebut jenis bukan satu organisasi"}
	countLooseCode = words.Text{
		EN: "organizations whose code has other names elsewhere in the file: %d, the first here; they are told apart by name",
		ID: "organisasi yang kodenya punya nama lain di tempat lain dalam berkas: %d, yang pertama di sini; dibedakan menurut nama"}
)

// What is said of files of grants.
var (
	textGrantBroken = words.Text{
		EN: "this is not well-formed JSON (%s); export the file again",
		ID: "ini bukan JSON yang tersusun benar (%s); ekspor ulang berkasnya"}
	textGrantForm = words.Text{
		EN: "a 360Giving file is an object with a list called grants; this is not one",
		ID: "berkas 360Giving adalah objek dengan daftar bernama grants; ini bukan"}
	textGrantsNone = words.Text{
		EN: "the list of grants is empty",
		ID: "daftar hibah kosong"}
	textGrantShape = words.Text{
		EN: "this grant is no object, or a part of it has another form than 360Giving's, and is left out",
		ID: "hibah ini bukan objek, atau bagiannya berbentuk lain daripada 360Giving, dan tidak dipakai"}
	textGrantNobody = words.Text{
		EN: "grant %q names no funder and is left out",
		ID: "hibah %q tidak menyebut pemberi dan tidak dipakai"}
	textGrantCrowd = words.Text{
		EN: "grant %q names more than %d organizations and is left out",
		ID: "hibah %q menyebut lebih dari %d organisasi dan tidak dipakai"}
	textGrantTwice = words.Text{
		EN: "grant %q stands in line %d already with other contents; the first is used",
		ID: "hibah %q sudah ada pada baris %d dengan isi lain; yang pertama dipakai"}
	countIndividual = words.Text{
		EN: "grants to individuals: %d, the first here; they are the funder's work, and nobody is named",
		ID: "hibah kepada perorangan: %d, yang pertama di sini; dihitung sebagai kegiatan pemberi, dan tidak ada nama yang disebut"}
	countNoRecipient = words.Text{
		EN: "grants without a recipient: %d, the first here; they are the funder's work",
		ID: "hibah tanpa penerima: %d, yang pertama di sini; dihitung sebagai kegiatan pemberi"}
	countRegrant = words.Text{
		EN: "grants that the recipient gives on: %d, the first here; the same money may stand in the grants that follow",
		ID: "hibah yang diteruskan penerimanya: %d, yang pertama di sini; uang yang sama mungkin tercatat pada hibah berikutnya"}
)
