package main

import "example.org/lintas/graph/words"

// What the help says of each flag.
var (
	textFlagPDF     = words.Text{EN: "write the report as report.pdf too; needs Chromium, Chrome or Edge", ID: "tulis laporan sebagai report.pdf juga; memerlukan Chromium, Chrome, atau Edge"}
	textFlagLang    = words.Text{EN: "language of files and messages", ID: "bahasa berkas dan pesan"}
	textFlagQuiet   = words.Text{EN: "print nothing but problems", ID: "jangan cetak apa pun selain masalah"}
	textFlagWorkers = words.Text{EN: "use at most `N` processors; 0 is all", ID: "pakai paling banyak `N` prosesor; 0 berarti semua"}
	textFlagVersion = words.Text{EN: "print the version", ID: "cetak versi"}
	textFlagHelp    = words.Text{EN: "print this help", ID: "cetak bantuan ini"}

	textFlagFolder = words.Text{EN: "the folder `DIR` to write to", ID: "folder tujuan `DIR`"}
	textFlagFile   = words.Text{EN: "the `FILE` to write to, ending in .svg, .png, .pdf, .dot or .json; - is standard output (SVG)",
		ID: "berkas tujuan `FILE`, berakhiran .svg, .png, .pdf, .dot, atau .json; - berarti keluaran baku (SVG)"}
	textFlagTarget = words.Text{EN: "the `FILE` to write to, or a folder DIR/ for CSV tables; - is standard output, with --to",
		ID: "berkas tujuan `FILE`, atau FOLDER/ untuk tabel CSV; - berarti keluaran baku, dengan --to"}
	textFlagTo        = words.Text{EN: "the format, where the ending leaves a choice; \"lintas help formats\" lists them", ID: "format, bila akhirannya dipakai beberapa format; \"lintas help formats\" mendaftarnya"}
	textFlagHXL       = words.Text{EN: "add the row of HXL tags to CSV tables", ID: "tambahkan baris tagar HXL pada tabel CSV"}
	textFlagAlso      = words.Text{EN: "write the network in these formats too, into export/; \"lintas help formats\" lists them", ID: "tulis juga jejaring dalam format ini, ke export/; \"lintas help formats\" mendaftarnya"}
	textFlagPage      = words.Text{EN: "the paper; without it chosen by the number of organizations; -portrait after the name turns it", ID: "kertas; tanpa ini dipilih menurut jumlah organisasi; -portrait setelah nama membuatnya tegak"}
	textFlagPalette   = words.Text{EN: "colors of the sectors", ID: "warna sektor"}
	textFlagMono      = words.Text{EN: "draw with one ink; the shapes tell the sectors", ID: "gambar dengan satu tinta; bentuk membedakan sektor"}
	textFlagDark      = words.Text{EN: "light marks on a dark ground", ID: "tanda terang di atas latar gelap"}
	textFlagFont      = words.Text{EN: "a TrueType or OpenType font for letters that Liberation Sans lacks", ID: "fon TrueType atau OpenType untuk huruf yang tidak ada dalam Liberation Sans"}
	textFlagDPI       = words.Text{EN: "dots an inch, `N`, of .png pictures", ID: "titik tiap inci, `N`, untuk gambar .png"}
	textFlagEngine    = words.Text{EN: "the layout engine to try first", ID: "mesin tata letak yang dicoba lebih dahulu"}
	textFlagPositions = words.Text{EN: "keep organizations where this file of positions has them, and write it anew", ID: "pertahankan letak organisasi menurut berkas posisi ini, lalu perbarui berkasnya"}
	textFlagOf        = words.Text{EN: "the organization `ID` in the middle of an ego map", ID: "organisasi `ID` di tengah peta ego"}
	textFlagSizeBy    = words.Text{EN: "the `COLUMN` of organizations.csv, or attribute, that marks are sized by", ID: "kolom `COLUMN` organizations.csv, atau atribut, penentu ukuran tanda"}
	textFlagColorBy   = words.Text{EN: "the `COLUMN` or attribute that marks are colored by", ID: "kolom `COLUMN` atau atribut penentu warna tanda"}
	textFlagKind      = words.Text{EN: "what the map shows", ID: "apa yang ditunjukkan peta"}
	textFlagTitle     = words.Text{EN: "title of maps and report, `TEXT` in place of the data's", ID: "judul peta dan laporan, `TEXT` menggantikan judul data"}
	textFlagSource    = words.Text{EN: "source named on maps and report, `TEXT` in place of the data's", ID: "sumber pada peta dan laporan, `TEXT` menggantikan sumber data"}
	textFlagJSON      = words.Text{EN: "print one JSON object", ID: "cetak satu objek JSON"}

	textFlagAs           = words.Text{EN: "`FORMAT` of the data, as `lintas help formats` lists them; recognized without it", ID: "`FORMAT` data, seperti daftar `lintas help formats`; tanpa ini dikenali sendiri"}
	textFlagEncoding     = words.Text{EN: "encoding of the text; recognized without it", ID: "penyandian teks; tanpa ini dikenali sendiri"}
	textFlagLenient      = words.Text{EN: "leave out wrong rows instead of stopping; the report counts them", ID: "lewati baris yang salah alih-alih berhenti; laporan menghitungnya"}
	textFlagAddMissing   = words.Text{EN: "add organizations that only other tables name, sector unknown", ID: "tambahkan organisasi yang hanya disebut tabel lain, sektor tidak diketahui"}
	textFlagDirected     = words.Text{EN: "ties have a direction, whatever the rows say", ID: "hubungan punya arah, apa pun isi barisnya"}
	textFlagCorrections  = words.Text{EN: "write problems and proposals to this workbook, `corrections.xlsx`, to be corrected and given back with --mapping", ID: "tulis masalah dan usulan ke buku kerja ini, `corrections.xlsx`, untuk diperbaiki lalu diberikan kembali dengan --mapping"}
	textFlagWriteMapping = words.Text{EN: "write what was understood to this `FILE` of YAML, to be corrected and given back with --mapping", ID: "tulis yang dipahami ke `FILE` YAML ini, untuk diperbaiki lalu diberikan kembali dengan --mapping"}
	textFlagMapping      = words.Text{EN: "what columns mean and which names are one organization, from this `FILE`: corrections.xlsx or YAML that lintas check wrote", ID: "arti kolom dan nama mana yang satu organisasi, dari `FILE` ini: corrections.xlsx atau YAML hasil lintas check"}
	textFlagCurrency     = words.Text{EN: "currency `CODE` of amounts that name none", ID: "mata uang `CODE` untuk jumlah yang tidak menyebutkannya"}

	textFlagAt         = words.Text{EN: "the day at which the network is in force; without it the data's date", ID: "hari berlakunya jejaring; tanpa ini tanggal data"}
	textFlagAtAll      = words.Text{EN: "only what is in force on this day; without it all periods", ID: "hanya yang berlaku pada hari ini; tanpa ini semua periode"}
	textFlagStatusAll  = words.Text{EN: "only what has these statuses; without it all, or with --at on-going and none", ID: "hanya yang berstatus ini; tanpa ini semuanya, atau dengan --at yang berjalan dan yang kosong"}
	textFlagAllPeriods = words.Text{EN: "take everything, whatever its dates and status", ID: "ambil semuanya, apa pun tanggal dan statusnya"}
	textFlagSince      = words.Text{EN: "take what is in force on this day or later", ID: "ambil yang berlaku sejak hari ini"}
	textFlagUntil      = words.Text{EN: "take what is in force on this day or earlier", ID: "ambil yang berlaku sampai hari ini"}
	textFlagStatus     = words.Text{EN: "statuses in force; without it on-going and none", ID: "status yang berlaku; tanpa ini yang berjalan dan yang kosong"}
	textFlagType       = words.Text{EN: "keep partnerships of these types", ID: "ambil kemitraan dengan jenis ini"}
	textFlagSector     = words.Text{EN: "keep organizations of these sectors", ID: "ambil organisasi dari sektor ini"}
	textFlagRegion     = words.Text{EN: "keep organizations of these regions", ID: "ambil organisasi dari wilayah ini"}
	textFlagRelation   = words.Text{EN: "keep these relations", ID: "ambil relasi ini"}
	textFlagBy         = words.Text{EN: "the `COLUMN` that sectors are taken from, such as type or region", ID: "kolom `COLUMN` asal sektor, misalnya type atau region"}

	textFlagCopresence = words.Text{EN: "tie organizations that are present in the same place with the same theme; such ties are no partnerships, and are named so", ID: "hubungkan organisasi yang hadir di tempat dan tema yang sama; hubungan itu bukan kemitraan, dan disebut demikian"}
	textFlagAnonymize  = words.Text{EN: "write codes in place of names everywhere, and the key to them in a file beside: DIR-key.csv or FILE-key.csv", ID: "tulis kode sebagai ganti nama di semua berkas, dan kuncinya dalam berkas tersendiri: DIR-key.csv atau FILE-key.csv"}

	textFlagThemeLevel   = words.Text{EN: "parts of a theme's path that tell cells apart", ID: "bagian jalur tema yang membedakan sel"}
	textFlagPlaceLevel   = words.Text{EN: "parts of a place's path that tell cells apart", ID: "bagian jalur tempat yang membedakan sel"}
	textFlagCoordination = words.Text{EN: "what two organizations share to count as coordinated", ID: "apa yang dimiliki bersama agar dua organisasi terhitung terkoordinasi"}
	textFlagProjection   = words.Text{EN: "how strongly a partnership of several ties each pair", ID: "seberapa kuat kemitraan beberapa pihak mengikat tiap pasangan"}
	textFlagSymmetrize   = words.Text{EN: "strength of a tie seen without direction", ID: "kekuatan hubungan bila arahnya diabaikan"}
	textFlagOverlapMin   = words.Text{EN: "smallest overlap `X` listed where there are more than a million pairs", ID: "tumpang-tindih terkecil `X` yang didaftar bila ada lebih dari sejuta pasangan"}
	textFlagPermutations = words.Text{EN: "make at most `N` random draws to see what chance gives; 0 is none", ID: "buat paling banyak `N` pengacakan untuk menilai kebetulan; 0 berarti tidak ada"}
	textFlagBands        = words.Text{EN: "make at most `N` resamples with a tenth of the ties left out, for the bands of ranks; 0 is none", ID: "buat paling banyak `N` pengulangan dengan sepersepuluh hubungan dihilangkan, untuk rentang peringkat; 0 berarti tidak ada"}
	textFlagExact        = words.Text{EN: "compute what is estimated in large networks, however long it takes", ID: "hitung apa yang ditaksir pada jejaring besar, berapa pun lamanya"}
	textFlagWeighted     = words.Text{EN: "add the measures that count the strength of ties, as columns ending in _weighted", ID: "tambahkan ukuran yang memperhitungkan kekuatan hubungan, sebagai kolom berakhiran _weighted"}
	textFlagOnly         = words.Text{EN: "just these measures, by the names of their columns, and what is computed with them", ID: "hanya ukuran ini, menurut nama kolomnya, beserta yang dihitung bersamanya"}
	textFlagTimings      = words.Text{EN: "print the seconds that each measure took, by the clock and of the processors", ID: "cetak lama tiap ukuran dalam detik, menurut jam dan menurut prosesor"}
	textFlagReplicate    = words.Text{EN: "add check.R and check.py, which recompute the columns with igraph, sna and NetworkX", ID: "tambahkan check.R dan check.py, yang menghitung ulang kolom dengan igraph, sna, dan NetworkX"}
	textFlagSeed         = words.Text{EN: "start `N` of the random numbers", ID: "awal `N` bilangan acak"}
)
