package main

import "example.org/lintas/graph/words"

// What is said of data that are dropped on the program.
var (
	textDropHere = words.Text{
		EN: "Drop a file or a folder with your lists on this program: it makes the report beside it. Start from empty tables: lintas init DIR.",
		ID: "Seret berkas atau folder berisi daftar Anda ke program ini: laporannya dibuat di sebelahnya. Untuk mulai dari tabel kosong: lintas init FOLDER.",
	}
	textPressEnter = words.Text{EN: "Press Enter to close this window.", ID: "Tekan Enter untuk menutup jendela ini."}

	textMustAnswer = words.Text{
		EN: "%s: fill it in and save it, mend in %[2]s what its sheet Problems names, then open %[2]s with lintas again",
		ID: "%s: isi dan simpan, perbaiki dalam %[2]s yang disebut di lembar Masalah, lalu buka %[2]s dengan lintas sekali lagi",
	}
	textMayAnswer = words.Text{
		EN: "%s: what lintas would ask about the list; fill it in, save it, and open %s with lintas again",
		ID: "%s: pertanyaan lintas tentang daftar ini; isi, simpan, lalu buka %s dengan lintas sekali lagi",
	}
	textAnswersUsed = words.Text{EN: "your answers in %s count", ID: "jawaban Anda dalam %s diperhitungkan"}
	textDropAgain   = words.Text{
		EN: "5. Save and close it, then open %s with lintas again, as the first time: what you changed here counts. The file of the data stays as it is.",
		ID: "5. Simpan dan tutup, lalu buka %s dengan lintas sekali lagi seperti semula: yang Anda ubah di sini diperhitungkan. Berkas data tidak diubah.",
	}
	textGiveBack = words.Text{
		EN: "5. Save, and run: lintas report %s --mapping %s -o DIR. The file of the data stays as it is.",
		ID: "5. Simpan, lalu jalankan: lintas report %s --mapping %s -o FOLDER. Berkas data tidak diubah.",
	}
)
