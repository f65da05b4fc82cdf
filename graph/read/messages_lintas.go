package read

import "example.org/lintas/graph/words"

// What is said of files of lintas-json.
var (
	textLintasVersion = words.Text{
		EN: "this is version %s of lintas-json, and this program reads version %d; update lintas, or convert the data again with this one",
		ID: "ini lintas-json versi %s, sedangkan program ini membaca versi %d; perbarui lintas, atau konversi ulang datanya dengan program ini"}
	textLintasNoVersion = words.Text{
		EN: "this lintas-json does not say its version; write \"version\": %d beside \"format\" if that is what it is",
		ID: "lintas-json ini tidak menyebut versinya; tulis \"version\": %d di samping \"format\" bila memang itu versinya"}
	textLintasObject = words.Text{
		EN: "an object is expected here; this one is left out",
		ID: "di sini seharusnya ada objek; yang ini tidak dipakai"}
	textLintasWide = words.Text{
		EN: "the attributes of %s would fill more than %d cells; leave out those that are not needed",
		ID: "atribut %s akan mengisi lebih dari %d sel; hapus yang tidak diperlukan"}
)
