package main

import "example.org/lintas/graph/words"

// What the program says.
var (
	textReading   = words.Text{EN: "reading", ID: "membaca"}
	textMeasuring = words.Text{EN: "measuring", ID: "mengukur"}
	textDrawing   = words.Text{EN: "drawing", ID: "menggambar"}
	textWriting   = words.Text{EN: "writing", ID: "menulis"}
	textFar       = words.Text{EN: "%s · %s · %s left", ID: "%s · %s · sisa %s"}

	textEstimated = words.Text{
		EN: "so large a network has measures that are estimated or left out: %s; --exact computes them",
		ID: "pada jejaring sebesar ini beberapa ukuran ditaksir atau dilewati: %s; --exact menghitungnya",
	}

	textMade      = words.Text{EN: "maps in %s, tables in %s", ID: "peta di %s, tabel di %s"}
	textNoBrowser = words.Text{EN: "there is no Chromium, Chrome or Edge here", ID: "Chromium, Chrome, atau Edge tidak ada di sini"}
	textNoPDF     = words.Text{EN: "no report.pdf was made: %s; install one of them (Debian, Ubuntu: apt-get install chromium), or open %s in any browser and print it to PDF", ID: "report.pdf tidak dibuat: %s; pasang salah satunya (Debian, Ubuntu: apt-get install chromium), atau buka %s dengan peramban apa pun dan cetak ke PDF"}
	textWarned    = words.Text{EN: "warnings about the data: %s; `lintas check` lists them", ID: "peringatan tentang data: %s; `lintas check` mendaftarnya"}
	textOldReport = words.Text{EN: "warning: %s is of an earlier run and does not show what was written now", ID: "peringatan: %s berasal dari pengerjaan terdahulu dan tidak menunjukkan yang ditulis sekarang"}
	textFindings  = words.Text{EN: "what stands out:", ID: "yang menonjol:"}

	textUnderstood    = words.Text{EN: "understood:", ID: "dipahami:"}
	textOrganizations = words.Text{EN: "organizations: %s (%s)", ID: "organisasi: %s (%s)"}
	textTies          = words.Text{EN: "partnerships: %s, ties: %s", ID: "kemitraan: %s, hubungan: %s"}
	textArcs          = words.Text{EN: "partnerships: %s, ties with a direction: %s", ID: "kemitraan: %s, hubungan berarah: %s"}
	textActivities    = words.Text{EN: "activities: %s, needs: %s, places: %s", ID: "kegiatan: %s, kebutuhan: %s, tempat: %s"}
	textInForce       = words.Text{EN: "in force on %s", ID: "berlaku pada %s"}
	textLeftOut       = words.Text{EN: "left out because not in force: partnerships %s, activities %s (--all-periods takes them)", ID: "dilewati karena tidak berlaku: kemitraan %s, kegiatan %s (--all-periods mengambilnya)"}
	textFiltered      = words.Text{EN: "left out by the filters: organizations %s, partnerships %s, activities %s", ID: "dilewati oleh penyaring: organisasi %s, kemitraan %s, kegiatan %s"}
	textPlaces        = words.Text{EN: "places found in the table of places: %s by code, %s by name; %s not found", ID: "tempat yang ditemukan dalam tabel tempat: %s menurut kode, %s menurut nama; %s tidak ditemukan"}
	textAdded         = words.Text{EN: "organizations that no table of organizations holds: %s", ID: "organisasi yang tidak ada dalam tabel organisasi: %s"}
	textAddedNames    = words.Text{EN: "organizations that no table of organizations holds: %s (%s)", ID: "organisasi yang tidak ada dalam tabel organisasi: %s (%s)"}

	textEmptyStrengths  = words.Text{EN: "partnerships with an empty strength, taken as 1: %s", ID: "kemitraan dengan kekuatan kosong, dianggap 1: %s"}
	textRepeated        = words.Text{EN: "pairs that more than one row names, their strengths added: %s", ID: "pasangan yang disebut lebih dari satu baris, kekuatannya dijumlahkan: %s"}
	textKept            = words.Text{EN: "columns of %s kept as they are: %s", ID: "kolom %s yang disimpan apa adanya: %s"}
	textOneWay          = words.Text{EN: "every tie has a direction and none is returned: if direction was not meant, empty the column directed", ID: "setiap hubungan berarah dan tidak ada yang berbalas: bila arah tidak dimaksudkan, kosongkan kolom berarah"}
	textTakenFor        = words.Text{EN: "%s: column %q is taken for %s (%s)", ID: "%s: kolom %q dianggap %s (%s)"}
	textPrivateColumns  = words.Text{EN: "%s: columns of contacts, carried into no file: %s", ID: "%s: kolom kontak, tidak disalin ke berkas mana pun: %s"}
	textPrivateCells    = words.Text{EN: "%s: cells with an e-mail address or telephone number, carried into no file: %s", ID: "%s: sel berisi alamat surel atau nomor telepon, tidak disalin ke berkas mana pun: %s"}
	textPersons         = words.Text{EN: "%s: natural persons where organizations are named, left out: %s", ID: "%s: nama orang di tempat nama organisasi, tidak disertakan: %s"}
	textSplit           = words.Text{EN: "%s: cells that name several organizations and were taken apart: %s", ID: "%s: sel yang menyebut beberapa organisasi dan sudah dipecah: %s"}
	textMaybeSplit      = words.Text{EN: "%s: cells that may name several organizations and were left whole: %s", ID: "%s: sel yang mungkin menyebut beberapa organisasi dan dibiarkan utuh: %s"}
	textMaybeSplitOne   = words.Text{EN: "  %q (%s): %s?", ID: "  %q (%s): %s?"}
	textSame            = words.Text{EN: "organizations written in several ways and taken for one: %s", ID: "organisasi yang ditulis dengan beberapa cara dan dianggap satu: %s"}
	textSameOne         = words.Text{EN: "  %s: also %s", ID: "  %s: juga %s"}
	textLikely          = words.Text{EN: "pairs that may be one organization and stay two (correct them with -o corrections.xlsx): %s", ID: "pasangan yang mungkin satu organisasi dan tetap dihitung dua (perbaiki dengan -o corrections.xlsx): %s"}
	textLikelyOne       = words.Text{EN: "  %s (%s) and %s (%s): %s", ID: "  %s (%s) dan %s (%s): %s"}
	textProposedSectors = words.Text{EN: "sectors that names propose and that count once you accept them: %s, of %s organizations without one (-o corrections.xlsx shows the reasons)", ID: "sektor yang diusulkan menurut nama dan baru dihitung setelah Anda terima: %s, dari %s organisasi tanpa sektor (alasannya ada di -o corrections.xlsx)"}
	textProposed        = words.Text{EN: "%s: correct it, then: lintas report %s --mapping %s -o DIR", ID: "%s: perbaiki, lalu: lintas report %s --mapping %s -o DIR"}
	textErrorWord       = words.Text{EN: "error", ID: "kesalahan"}
	textWarningWord     = words.Text{EN: "warning", ID: "peringatan"}
	textYes             = words.Text{EN: "yes", ID: "ya"}
	textIgnored         = words.Text{EN: "files that are no tables: %s", ID: "berkas yang bukan tabel: %s"}
	textUnknown         = words.Text{EN: "unknown", ID: "tidak diketahui"}
	textBalance         = words.Text{EN: "rows:", ID: "baris:"}
	textBalanceHeader   = words.Text{EN: "file rows read merged rejected empty", ID: "berkas baris dibaca digabung ditolak kosong"}
	textNoProblems      = words.Text{EN: "no problems", ID: "tidak ada masalah"}
	textProblems        = words.Text{EN: "problems: %s", ID: "masalah: %s"}
	textWarning         = words.Text{EN: "warning: ", ID: "peringatan: "}
	textMoreProblems    = words.Text{EN: "… and %s more", ID: "… dan %s lagi"}

	textDefinition = words.Text{EN: "definition", ID: "definisi"}
	textFormula    = words.Text{EN: "formula", ID: "rumus"}
	textSource     = words.Text{EN: "source", ID: "sumber"}
	textRange      = words.Text{EN: "range", ID: "rentang"}
	textUnit       = words.Text{EN: "unit", ID: "satuan"}
)

// What went wrong, and what to do.
var (
	textPlain   = words.Text{EN: "%s", ID: "%s"}
	textStopped = words.Text{EN: "stopped; nothing was written", ID: "dihentikan; tidak ada yang ditulis"}
	textSeeHelp = words.Text{EN: "usage: %[1]s\nsee %[2]s --help", ID: "pemakaian: %[1]s\nlihat %[2]s --help"}

	textUnusable   = words.Text{EN: "%s cannot be used as it is: mend the rows above, or see `lintas check`; nothing was written", ID: "%s belum dapat dipakai: perbaiki baris di atas, atau lihat `lintas check`; tidak ada yang ditulis"}
	textUnchecked  = words.Text{EN: "%s cannot be used as it is: mend what the problems above name, and check again", ID: "%s belum dapat dipakai: perbaiki masalah yang disebut di atas, lalu periksa lagi"}
	textNoData     = words.Text{EN: "%s: no such file or folder; give a file or a folder of tables, - for standard input, or dataset:NAME", ID: "%s: berkas atau folder tidak ada; berikan berkas atau folder berisi tabel, - untuk masukan standar, atau dataset:NAMA"}
	textUnreadable = words.Text{EN: "%s: cannot be read: %s; check its permissions", ID: "%s: tidak dapat dibaca: %s; periksa izinnya"}

	textNoCommand         = words.Text{EN: "%q is neither a command nor data that are there", ID: "%q bukan perintah dan bukan data yang ada"}
	textNearCommand       = words.Text{EN: "%q is neither a command nor data that are there; did you mean %q?", ID: "%q bukan perintah dan bukan data yang ada; maksud Anda %q?"}
	textOneData           = words.Text{EN: "%d arguments where one folder or file of data is needed", ID: "%d argumen, padahal perlu satu folder atau berkas data"}
	textMissingArgument   = words.Text{EN: "%s is missing", ID: "%s belum diberikan"}
	textExtraArgument     = words.Text{EN: "%q is one argument too many", ID: "%q adalah argumen yang berlebih"}
	textNoFlag            = words.Text{EN: "there is no flag %s", ID: "tidak ada pilihan %s"}
	textBareFlag          = words.Text{EN: "%s needs a value", ID: "%s memerlukan nilai"}
	textBadValue          = words.Text{EN: "%s %q: %s", ID: "%s %q: %s"}
	textChoose            = words.Text{EN: "choose one of %s", ID: "pilih salah satu dari %s"}
	textNoDate            = words.Text{EN: "not a date; write it as 2024-03-31, 2024-03 or 2024", ID: "bukan tanggal; tulis sebagai 2024-03-31, 2024-03, atau 2024"}
	textNoLevel           = words.Text{EN: "write a whole number from 1 on, or all", ID: "tulis bilangan bulat mulai dari 1, atau all"}
	textNoNumber          = words.Text{EN: "not a value of the kind %s", ID: "bukan nilai berjenis %s"}
	textNegative          = words.Text{EN: "%s must not be negative", ID: "%s tidak boleh negatif"}
	textNoShare           = words.Text{EN: "%s must lie between 0 and 1", ID: "%s harus di antara 0 dan 1"}
	textOnePeriod         = words.Text{EN: "give one of --at, --all-periods, and --since with --until", ID: "berikan salah satu dari --at, --all-periods, atau --since dengan --until"}
	textEndBeforeStart    = words.Text{EN: "--until %s lies before --since %s", ID: "--until %s mendahului --since %s"}
	textBadFilter         = words.Text{EN: "%s: %s", ID: "%s: %s"}
	textNothingKept       = words.Text{EN: "the filters leave no organization; take one of them away", ID: "penyaring tidak menyisakan organisasi; hapus salah satunya"}
	textNoPresence        = words.Text{EN: "--copresence makes ties of activities, and the part that is kept has none", ID: "--copresence membuat hubungan dari kegiatan, sedangkan bagian yang diambil tidak memuat kegiatan"}
	textNoKeyFile         = words.Text{EN: "--anonymize writes the key beside the file; name one with -o FILE", ID: "--anonymize menulis kunci di samping berkas; sebutkan berkasnya dengan -o FILE"}
	textKeyWritten        = words.Text{EN: "%s: the key to the codes; keep it apart from what you hand on", ID: "%s: kunci kode; simpan terpisah dari yang Anda bagikan"}
	textNoMapping         = words.Text{EN: "--mapping %s cannot be read: %s", ID: "--mapping %s tidak dapat dibaca: %s"}
	textBadMapping        = words.Text{EN: "the mapping %s cannot be used; correct it and run again", ID: "pemetaan %s tidak dapat dipakai; perbaiki lalu jalankan lagi"}
	textCorrectionsEnding = words.Text{EN: "%s: corrections are a workbook; name a file that ends in .xlsx, or use --write-mapping for YAML", ID: "%s: koreksi ditulis sebagai buku kerja; sebutkan berkas berakhiran .xlsx, atau pakai --write-mapping untuk YAML"}
	textAllWritten        = words.Text{EN: "written too, though not in force at the data's date, which other programs may not know: partnerships %s, activities %s; --at DATE leaves them out", ID: "ikut ditulis walau tidak berlaku pada tanggal data, yang mungkin tidak dikenal program lain: kemitraan %s, kegiatan %s; --at TANGGAL tidak menyertakannya"}
	textNoMetric          = words.Text{EN: "there is no measure %q; did you mean %q? `lintas explain` lists them all", ID: "tidak ada ukuran %q; maksud Anda %q? `lintas explain` mendaftar semuanya"}

	textNeedFolder   = words.Text{EN: "name a folder to write to with -o DIR", ID: "sebutkan folder tujuan dengan -o DIR"}
	textNeedFile     = words.Text{EN: "name a file to write to with -o FILE", ID: "sebutkan berkas tujuan dengan -o FILE"}
	textNeedTarget   = words.Text{EN: "name a file to write to with -o FILE, or a folder with -o DIR/", ID: "sebutkan berkas tujuan dengan -o FILE, atau folder dengan -o FOLDER/"}
	textNeedFormat   = words.Text{EN: "standard output needs the format: give it with --to, or name a file ending in %s", ID: "keluaran baku memerlukan format: berikan dengan --to, atau sebutkan berkas berakhiran %s"}
	textNoTarget     = words.Text{EN: "%s: the ending says the format: choose one of %s, or give --to; `lintas help formats` lists them", ID: "%s: akhiran menentukan format: pilih salah satu dari %s, atau berikan --to; `lintas help formats` mendaftarnya"}
	textFormatFolder = words.Text{EN: "%s is written as several files: name a folder with -o DIR/", ID: "%s ditulis sebagai beberapa berkas: sebutkan folder dengan -o FOLDER/"}
	textFormatFile   = words.Text{EN: "%s is written as one file: name a file, not a folder, with -o FILE", ID: "%s ditulis sebagai satu berkas: sebutkan berkas, bukan folder, dengan -o FILE"}
	textOnlyTables   = words.Text{EN: "%s is for CSV tables: name a folder with -o DIR/", ID: "%s hanya untuk tabel CSV: sebutkan folder dengan -o FOLDER/"}
	textNoPage       = words.Text{EN: "write a4, f4, a3, a2 or 16:9, if need be with -portrait, or width and height in millimeters as 420x297", ID: "tuliskan a4, f4, a3, a2, atau 16:9, bila perlu dengan -portrait, atau lebar dan tinggi dalam milimeter seperti 420x297"}
	textNoFont       = words.Text{EN: "--font %s: %s; give a .ttf or .otf file", ID: "--font %s: %s; berikan berkas .ttf atau .otf"}
	textNoPositions  = words.Text{EN: "--positions %s: %s; give a file that lintas wrote, or a name that is not there yet", ID: "--positions %s: %s; berikan berkas yang ditulis lintas, atau nama yang belum ada"}
	textNoDPI        = words.Text{EN: "--dpi: give a number from 50 to 600", ID: "--dpi: berikan angka dari 50 sampai 600"}
	textNeedsOne     = words.Text{EN: "the map %s needs --organization", ID: "peta %s memerlukan --organization"}
	textNoEnding     = words.Text{EN: "%s: the ending says the format of the map: choose one of %s", ID: "%s: akhiran menentukan format peta: pilih salah satu dari %s"}
	textNoForm       = words.Text{EN: "the map %s is not written as %s: choose .svg, .png or .pdf", ID: "peta %s tidak ditulis sebagai %s: pilih .svg, .png, atau .pdf"}

	textNotFolder  = words.Text{EN: "%s is a file where a folder is needed; choose another name", ID: "%s adalah berkas, padahal perlu folder; pilih nama lain"}
	textIsFolder   = words.Text{EN: "%s is a folder where a file is needed; move it away or choose another name", ID: "%s adalah folder, padahal perlu berkas; pindahkan atau pilih nama lain"}
	textUnwritable = words.Text{EN: "%s: cannot be written: %s; check its permissions or choose another folder", ID: "%s: tidak dapat ditulis: %s; periksa izinnya atau pilih folder lain"}
	textDiskFull   = words.Text{EN: "%s: the disk is full; make room and run again: what was there before is unchanged", ID: "%s: media penyimpanan penuh; kosongkan ruang lalu jalankan lagi: yang sudah ada sebelumnya tidak berubah"}
	textExists     = words.Text{EN: "%s is there already and may hold your work; choose another folder", ID: "%s sudah ada dan mungkin berisi pekerjaan Anda; pilih folder lain"}
)
