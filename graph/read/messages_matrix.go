package read

import "example.org/lintas/graph/words"

// What is said of matrices.
var (
	textMatrixCell = words.Text{
		EN: "%q between %q and %q is neither a number nor a mark such as x; write 0, 1 or a weight, or NA where nobody knows",
		ID: "%q antara %q dan %q bukan angka dan bukan tanda seperti x; tulis 0, 1, atau bobot, atau NA bila tidak diketahui"}
	textDiagonal = words.Text{
		EN: "the diagonal of this matrix is filled, first here; ties of organizations with themselves are left out",
		ID: "diagonal matriks ini terisi, yang pertama di sini; hubungan organisasi dengan dirinya sendiri tidak dipakai"}
	textManyTies = words.Text{
		EN: "the matrix holds more than %d ties or cells that are not observed; give the ties as a list of source and target",
		ID: "matriks memuat lebih dari %d hubungan atau sel yang tidak diamati; berikan hubungan sebagai daftar asal dan mitra"}
	textManyCells = words.Text{
		EN: "the matrix has more than %d cells; give the ties as a list of source and target",
		ID: "matriks memiliki lebih dari %d sel; berikan hubungan sebagai daftar asal dan mitra"}
	textNearLabel = words.Text{
		EN: "label %q is taken for %q in line %d, at the same place among the same other labels; correct one of them",
		ID: "label %q dianggap sama dengan %q di baris %d, yang letaknya sama di antara label lain yang sama; perbaiki salah satunya"}
	textOtherLabels = words.Text{
		EN: "the labels differ from those of the first matrix: %q stands here, %q in line %d; make them the same",
		ID: "label berbeda dari label matriks pertama: di sini %q, di baris %[3]d %[2]q; samakan keduanya"}
	textTwinLabels = words.Text{
		EN: "label %q stands in line %d already; give each organization a label of its own",
		ID: "label %q sudah ada di baris %d; beri tiap organisasi label sendiri"}
	textUnlabelled = words.Text{
		EN: "this matrix has no labels; its organizations are called 1 to %d in the order of its rows",
		ID: "matriks ini tidak berlabel; organisasinya dinamai 1 sampai %d menurut urutan baris"}
	textSomeRows = words.Text{
		EN: "the matrix has %d columns and a row for %d of them; the other organizations are taken as not having answered",
		ID: "matriks memiliki %d kolom, tetapi hanya %d yang punya baris; organisasi lainnya dianggap tidak menjawab"}
	textHalf = words.Text{
		EN: "only one half of the matrix is filled; its ties are taken in both directions",
		ID: "hanya separuh matriks yang terisi; hubungannya dianggap dua arah"}
	textTwoMode = words.Text{
		EN: "taken as a table of membership: rows are organizations, each of the %d columns is a partnership",
		ID: "dibaca sebagai tabel keanggotaan: baris adalah organisasi, masing-masing dari %d kolom adalah kemitraan"}
	textNobodyIn = words.Text{
		EN: "nobody takes part in %q; it is left out",
		ID: "tidak ada anggota dalam %q; bagian ini tidak dipakai"}
	textUnknownMember = words.Text{
		EN: "some cells say that nobody knows who takes part, the first here; they are read as no",
		ID: "beberapa sel menyatakan keanggotaan tidak diketahui, yang pertama di sini; sel itu dibaca sebagai tidak"}
	textMemberWeight = words.Text{
		EN: "some cells hold a weight, the first here; who takes part is kept, how much is not",
		ID: "beberapa sel memuat bobot, yang pertama di sini; keanggotaannya disimpan, bobotnya tidak"}
	textTotals = words.Text{
		EN: "%q is taken for a sum and left out",
		ID: "%q dianggap jumlah dan tidak dipakai"}
)
