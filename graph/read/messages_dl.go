package read

import "example.org/lintas/graph/words"

// What is said of files of UCINET's.
var (
	textNoData = words.Text{
		EN: "the file ends before DATA:; write the matrix or list below it",
		ID: "berkas berakhir sebelum DATA:; tulis matriks atau daftarnya di bawah baris itu"}
	textDLFormat = words.Text{
		EN: "format %q is not read; use fullmatrix, upperhalf, lowerhalf, edgelist1, edgelist2, nodelist1, nodelist2 or edgearray",
		ID: "format %q tidak dapat dibaca; pakai fullmatrix, upperhalf, lowerhalf, edgelist1, edgelist2, nodelist1, nodelist2, atau edgearray"}
	textDLCommand = words.Text{
		EN: "%q is no command of a DL file; known are N, NR, NC, NM, FORMAT, DIAGONAL, LABELS and DATA",
		ID: "%q bukan perintah dalam berkas DL; yang dikenal N, NR, NC, NM, FORMAT, DIAGONAL, LABELS, dan DATA"}
	textDLNumber = words.Text{
		EN: "%s needs a whole number above 0, not %q",
		ID: "%s memerlukan bilangan bulat di atas 0, bukan %q"}
	textDLCounts = words.Text{
		EN: "the file does not say how many organizations there are; write N=",
		ID: "berkas tidak menyebut jumlah organisasi; tulis N="}
	textDLLabels = words.Text{
		EN: "there are %d labels and there must be %d; put labels that hold spaces in quotes",
		ID: "ada %d label padahal seharusnya %d; apit label yang berisi spasi dengan tanda kutip"}
	textDLHalf = words.Text{
		EN: "half a matrix has as many columns as rows; write N= instead of NR= and NC=",
		ID: "matriks separuh memiliki kolom sebanyak barisnya; tulis N= sebagai ganti NR= dan NC="}
	textDLShort = words.Text{
		EN: "the data end before all cells of %d × %d × %d are there; the file is cut, or a count at its head is wrong",
		ID: "data berakhir sebelum semua sel dari %d × %d × %d ada; berkas terpotong, atau jumlah di awalnya salah"}
	textDLSurplus = words.Text{
		EN: "the matrix is complete and %q follows; correct N, NR, NC or NM at the head of the file",
		ID: "matriks sudah lengkap, tetapi masih ada %q; perbaiki N, NR, NC, atau NM di awal berkas"}
	textDLMany = words.Text{
		EN: "N is %d, and more than %d organizations without labels are not made; give them labels",
		ID: "N bernilai %d, padahal paling banyak %d organisasi tanpa label yang dapat dibuat; beri label"}
	textDLFields = words.Text{
		EN: "this line holds %d values, which is not what its format has; the line is left out",
		ID: "baris ini memuat %d nilai, tidak sesuai formatnya; baris ini tidak dipakai"}
	textDLNode = words.Text{
		EN: "%q is neither a label nor the number of one; the line is left out",
		ID: "%q bukan label dan bukan nomor label; baris ini tidak dipakai"}
	textDLTwice = words.Text{
		EN: "line %[3]d gives %[1]q and %[2]q another value; the second line is left out",
		ID: "baris %[3]d memberi %[1]q dan %[2]q nilai lain; baris kedua tidak dipakai"}
	textDLNamed = words.Text{
		EN: "the head of the file says %d organizations and the data name %d; those without a name are left out",
		ID: "awal berkas menyebut %d organisasi, sedangkan datanya menyebut %d nama; yang tanpa nama tidak dipakai"}
	textStructureHead = words.Text{
		EN: "this head says %d rows and %d columns; the block that follows has not that many, so the file is cut or the head is wrong",
		ID: "kepala ini menyebut %d baris dan %d kolom; blok di bawahnya tidak sebanyak itu, jadi berkas terpotong atau kepalanya salah"}
	textStructureRow = words.Text{
		EN: "this row has %d values and there must be %d; correct it, or the head of its block",
		ID: "baris ini memuat %d nilai padahal seharusnya %d; perbaiki barisnya, atau kepala bloknya"}
	textStructureWho = words.Text{
		EN: "this block has %d rows and no column that names the organizations, of which there are %d; it is left out",
		ID: "blok ini memuat %d baris tanpa kolom yang menyebut organisasi, padahal ada %d organisasi; blok ini tidak dipakai"}
	textNoMatrix = words.Text{
		EN: "the file holds no matrix; it cannot be used",
		ID: "berkas tidak memuat matriks; berkas tidak dapat dipakai"}
)
