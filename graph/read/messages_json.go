package read

import "example.org/lintas/graph/words"

// What is said of JSON texts.
var (
	textJSONCut = words.Text{
		EN: "the file ends in the middle of a value; it is cut, export it again",
		ID: "berkas berakhir di tengah nilai; berkas terpotong, ekspor ulang"}
	textJSONSyntax = words.Text{
		EN: "%q cannot stand here in JSON; the file is damaged or no JSON, export it again (write null for a number that is not defined)",
		ID: "%q tidak boleh ada di sini dalam JSON; berkas rusak atau bukan JSON, ekspor ulang (tulis null untuk angka yang tidak terdefinisi)"}
	textJSONRest = words.Text{
		EN: "the JSON value has ended and more text follows; keep one value in a file",
		ID: "nilai JSON sudah selesai, tetapi masih ada teks; simpan satu nilai saja dalam satu berkas"}
	textJSONDeep = words.Text{
		EN: "lists and objects lie deeper than %d levels in one another; this is no file of a network",
		ID: "daftar dan objek bersarang lebih dari %d tingkat; ini bukan berkas jaringan"}
	textJSONLarge = words.Text{
		EN: "the file holds more than %d values; leave out what is not needed, or export a table",
		ID: "berkas memuat lebih dari %d nilai; hapus yang tidak diperlukan, atau ekspor sebagai tabel"}
	textJSONKeys = words.Text{
		EN: "names that stand twice in one object, of which the first counts: %d, the first here",
		ID: "nama yang muncul dua kali dalam satu objek, hanya yang pertama dipakai: %d, yang pertama di sini"}
	textJSONShape = words.Text{
		EN: "this JSON does not hold what %s needs (%s); give a file of that format, or leave out --as",
		ID: "JSON ini tidak memuat yang diperlukan %s (%s); berikan berkas dengan format itu, atau hilangkan --as"}
	textJSONNode = words.Text{
		EN: "a node needs an id or a label; this one is left out",
		ID: "simpul memerlukan id atau label; yang ini tidak dipakai"}
	textJSONObject = words.Text{
		EN: "an object such as {\"id\": …} is expected here; this one is left out",
		ID: "di sini seharusnya ada objek seperti {\"id\": …}; yang ini tidak dipakai"}
	textJSONEnds = words.Text{
		EN: "a tie needs both its ends; this one is left out",
		ID: "hubungan memerlukan kedua ujungnya; yang ini tidak dipakai"}
	textJSONTwins = words.Text{
		EN: "node %q stands in line %d, column %d already and says something else; keep one of the two, or give them different ids",
		ID: "simpul %q sudah ada di baris %d, kolom %d dan isinya berbeda; simpan salah satu, atau beri id yang berbeda"}
	textUndeclared = words.Text{
		EN: "organizations that only ties name, and that are added: %d, the first here (%q)",
		ID: "organisasi yang hanya disebut oleh hubungan, dan ditambahkan: %d, yang pertama di sini (%q)"}
	textManyColumns = words.Text{
		EN: "the file has %d attributes for %d nodes or rows, which is too many; leave out those that are not needed",
		ID: "berkas memiliki %d atribut untuk %d simpul atau baris, terlalu banyak; hapus yang tidak diperlukan"}
	textJSONNested = words.Text{
		EN: "lists of objects within nodes or rows are left out: %d, the first here (%q)",
		ID: "daftar objek di dalam simpul atau baris tidak dipakai: %d, yang pertama di sini (%q)"}
	textNoRows = words.Text{
		EN: "this JSON holds neither a network nor one list of rows; export the table as CSV, or give a list of objects with source and target",
		ID: "JSON ini tidak memuat jaringan maupun satu daftar baris; ekspor tabelnya sebagai CSV, atau berikan daftar objek dengan asal dan mitra"}
	textJSONRow = words.Text{
		EN: "this row is neither a list nor an object; write it like the others",
		ID: "baris ini bukan daftar dan bukan objek; tulis seperti baris lainnya"}
)
