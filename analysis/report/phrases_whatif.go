package report

import "example.org/lintas/graph/words"

// whatIfPhrases are those of what could be.
var whatIfPhrases = map[string]words.Text{
	"what-if":       {EN: "What if, and introductions", ID: "Bagaimana bila, dan siapa yang diperkenalkan"},
	"introductions": {EN: "Whom to introduce", ID: "Siapa yang sebaiknya diperkenalkan"},
	"introductions-read": {EN: "Ties that are not recorded in this list and would join the network best, each the best after those above it. Gain: how much closer (one over the distance) organizations that differ in %s come to each other, plus overlap that would be coordinated; 1 is one pair without a path that becomes tied. Load saved: so many organizations less stand between those that differ.",
		ID: "Hubungan yang tidak tercatat dalam daftar ini dan paling baik menyatukan jejaring, masing-masing yang terbaik setelah yang di atasnya. Manfaat: seberapa dekat (satu dibagi jarak) organisasi yang berbeda %s menjadi satu sama lain, ditambah tumpang tindih yang akan terkoordinasi; 1 berarti satu pasangan tanpa jalur menjadi terhubung langsung. Beban berkurang: sekian organisasi lebih sedikit berada di antara yang berbeda."},
	"introductions-caution": {EN: "Together %s. They may know each other already: what is recorded in this list decides. lintas introduce takes wishes, such as two sectors.",
		ID: "Jumlahnya %s. Keduanya mungkin sudah saling mengenal: yang menentukan adalah yang tercatat dalam daftar ini. lintas introduce menerima keinginan, misalnya dua sektor."},
	"gain":     {EN: "Gain", ID: "Manfaat"},
	"load":     {EN: "Load saved", ID: "Beban berkurang"},
	"feasible": {EN: "Why it is feasible", ID: "Mengapa dapat dilakukan"},
	"leaving":  {EN: "Whose leaving would take most", ID: "Kepergian siapa yang paling berdampak"},
	"leaving-read": {EN: "Reach lost: share of the closeness between others that differ in %s that goes with it. Pairs cut: pairs of others without any path left. Work left: needs and cells with nobody else on record. The last two columns: partnerships. By what is recorded in this list; others may step in. lintas simulate says more of each.",
		ID: "Jangkauan hilang: bagian kedekatan antarorganisasi lain yang berbeda %s yang ikut hilang. Pasangan terputus: pasangan lain yang tidak punya jalur lagi. Pekerjaan tertinggal: kebutuhan dan sel tanpa pihak lain yang tercatat. Dua kolom terakhir: kemitraan. Menurut yang tercatat dalam daftar ini; pihak lain bisa saja menggantikan. lintas simulate menjelaskan lebih jauh."},
	"reach-lost":    {EN: "Reach lost", ID: "Jangkauan hilang"},
	"pairs-cut":     {EN: "Pairs cut", ID: "Pasangan terputus"},
	"work-left":     {EN: "Work left", ID: "Pekerjaan tertinggal"},
	"headless":      {EN: "Without lead or funder", ID: "Tanpa ketua atau pendana"},
	"ended":         {EN: "Ended", ID: "Berakhir"},
	"what-if-large": {EN: "So large a network is not looked through here; lintas introduce and lintas simulate do.", ID: "Jejaring sebesar ini tidak ditelusuri di sini; pakai lintas introduce dan lintas simulate."},
}
