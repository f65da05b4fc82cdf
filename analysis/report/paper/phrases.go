package paper

import "example.org/lintas/graph/words"

var (
	textUntitled = words.Text{EN: "Network of organizations", ID: "Jejaring organisasi"}
	textSource   = words.Text{EN: "Source: %s", ID: "Sumber: %s"}
	textFindings = words.Text{EN: "What stands out", ID: "Yang menonjol"}
	textNothing  = words.Text{EN: "Nothing stands out in this list.", ID: "Tidak ada yang menonjol dalam daftar ini."}
	textRecords  = words.Text{
		EN: "All of this rests on what is recorded in the list. What is not recorded in it may exist.",
		ID: "Semua ini berdasarkan yang tercatat dalam daftar. Yang tidak tercatat di sini bisa saja ada."}
	textMadeBy = words.Text{EN: "Details: report.html · lintas %s, seed %d", ID: "Rincian: report.html · lintas %s, benih acak %d"}
)

var textQuestions = words.Text{EN: "To discuss", ID: "Untuk dibahas"}
