package main

import "example.org/lintas/graph/words"

// What the help says of each command.
var (
	textRoot     = words.Text{EN: "Who works with whom across sectors, who does the same work, and where nobody is recorded", ID: "Siapa bekerja dengan siapa lintas sektor, siapa mengerjakan hal yang sama, dan di mana tidak ada yang tercatat"}
	textRootLong = words.Text{EN: `lintas turns lists of organizations, partnerships and activities into maps, measures and a report.

DATA is a file in any form that lintas help formats lists, a folder of them, - for standard input, or dataset:NAME for an embedded example.
Data alone are reported into a folder beside them: lintas DATA writes DATA-lintas/report.html.
lintas help formats lists the formats that are read and written.`,
		ID: `lintas mengubah daftar organisasi, kemitraan, dan kegiatan menjadi peta, ukuran, dan laporan.

DATA adalah berkas dalam bentuk apa pun yang didaftar lintas help formats, folder berisi berkas itu, - untuk masukan baku, atau dataset:NAMA untuk contoh bawaan.
Data saja dilaporkan ke folder di sebelahnya: lintas DATA menulis DATA-lintas/report.html.
lintas help formats mendaftar format yang dibaca dan ditulis.`}

	textHelp = words.Text{EN: "Help about a command", ID: "Bantuan tentang satu perintah"}

	textReport     = words.Text{EN: "Make the report, the maps and all measures", ID: "Buat laporan, peta, dan semua ukuran"}
	textReportLong = words.Text{EN: `Make the meeting report and everything behind it in one folder: report.html and brief.pdf for everybody, team.html with judgements on named organizations, maps/, metrics/, metrics.xlsx, manifest.json, and findings.csv: strike, pin or reword findings there or in a findings.csv beside the data, and the next run follows.

A folder that holds other files is used as it is; only lintas's own names are replaced, and only after all went well.`,
		ID: `Buat laporan rapat dan semua yang mendasarinya dalam satu folder: report.html dan brief.pdf untuk semua, team.html dengan penilaian atas organisasi yang disebut namanya, maps/, metrics/, metrics.xlsx, manifest.json, dan findings.csv: hapus, utamakan, atau ubah temuan di sana atau di findings.csv di sebelah data, dan proses berikutnya mengikutinya.

Folder yang berisi berkas lain dipakai apa adanya; hanya nama milik lintas yang diganti, dan hanya setelah semuanya berhasil.`}
	textReportExample = words.Text{EN: `  # an embedded example
  lintas report dataset:tutorial-2025 -o out
  # everything ever recorded, in Indonesian
  lintas report my-tables --all-periods --lang id -o out`,
		ID: `  # contoh bawaan
  lintas report dataset:tutorial-2025 -o out
  # semua yang pernah tercatat
  lintas report tabel-saya --all-periods -o out`}

	textMetrics        = words.Text{EN: "Write the measures as CSV tables and a workbook", ID: "Tulis semua ukuran sebagai tabel CSV dan buku kerja"}
	textMetricsLong    = words.Text{EN: "Write the measures only: DIR/metrics/*.csv, the same tables as sheets of DIR/metrics.xlsx, and DIR/manifest.json. metrics/codebook.csv says what each column means.", ID: "Tulis ukuran saja: DIR/metrics/*.csv, tabel yang sama sebagai lembar DIR/metrics.xlsx, dan DIR/manifest.json. metrics/codebook.csv menjelaskan tiap kolom."}
	textMetricsExample = words.Text{EN: "  # sectors taken from the column type\n  lintas metrics dataset:ethiopia-3w --by type -o out", ID: "  # sektor diambil dari kolom type\n  lintas metrics dataset:ethiopia-3w --by type -o out"}

	textMap        = words.Text{EN: "Draw one map", ID: "Gambar satu peta"}
	textMapLong    = words.Text{EN: "Draw one map. The file's ending says the format: .svg, .png, .pdf, .dot or .json.", ID: "Gambar satu peta. Akhiran nama berkas menentukan format: .svg, .png, .pdf, .dot, atau .json."}
	textMapExample = words.Text{EN: "  # the picture for directors: one circle a sector\n  lintas map dataset:tutorial-2025 --kind sectors -o sectors.png", ID: "  # gambar untuk pimpinan: satu lingkaran tiap sektor\n  lintas map dataset:tutorial-2025 --kind sectors -o sektor.png"}

	textCheck        = words.Text{EN: "Read the data and say what was understood", ID: "Baca data dan sebutkan apa yang dipahami"}
	textCheckLong    = words.Text{EN: "Read the data and print what was understood, what became of every row, and every problem. Nothing is written but what -o or --write-mapping names. The exit code is 3 where a report could not be made.", ID: "Baca data dan cetak apa yang dipahami, nasib tiap baris, dan semua masalah. Tidak ada yang ditulis selain yang disebut -o atau --write-mapping. Kode keluar 3 bila laporan tidak dapat dibuat."}
	textCheckExample = words.Text{EN: "  # before a report\n  lintas check my-tables", ID: "  # sebelum membuat laporan\n  lintas check tabel-saya"}

	textConvert     = words.Text{EN: "Write the data in another format", ID: "Tulis data dalam format lain"}
	textConvertLong = words.Text{EN: `Write the data in another format. The file's ending says which; --to chooses where it leaves a choice, and .json alone is lintas-json, which holds everything. A name that ends in / is a folder of CSV tables.

All periods are written unless --at, --since or --until is given; the other filters leave out as in every command. "lintas help formats" lists the formats and what each holds.`,
		ID: `Tulis data dalam format lain. Akhiran nama berkas menentukan formatnya; --to memilih bila ada beberapa, dan .json saja berarti lintas-json, yang memuat semuanya. Nama yang berakhir dengan / adalah folder berisi tabel CSV.

Semua periode ditulis kecuali --at, --since, atau --until diberikan; penyaring lain bekerja seperti pada setiap perintah. "lintas help formats" mendaftar semua format dan apa yang dimuat masing-masing.`}
	textConvertExample = words.Text{EN: `  # for Gephi
  lintas convert my-tables -o network.gexf
  # for NetworkX, on standard output
  lintas convert my-tables --to node-link -o -
  # one table of pairs as a folder of tables with HXL tags
  lintas convert pairs.csv --hxl -o tables/`,
		ID: `  # untuk Gephi
  lintas convert tabel-saya -o jejaring.gexf
  # untuk NetworkX, ke keluaran baku
  lintas convert tabel-saya --to node-link -o -
  # satu tabel pasangan menjadi folder berisi tabel dengan tagar HXL
  lintas convert pasangan.csv --hxl -o tabel/`}

	textFormats        = words.Text{EN: "Formats that can be read and written", ID: "Format yang dapat dibaca dan ditulis"}
	textFormatsRead    = words.Text{EN: "Formats that are read (--as):", ID: "Format yang dibaca (--as):"}
	textFormatsWritten = words.Text{EN: "Formats that are written (convert --to, --also), and what they hold:", ID: "Format yang ditulis (convert --to, --also), dan isinya:"}
	textFolderEnding   = words.Text{EN: "DIR/", ID: "FOLDER/"}
	textFormatsNote    = words.Text{EN: "Of several formats with one ending the first is meant by it; --to chooses another.", ID: "Bila satu akhiran dipakai beberapa format, yang pertama yang dimaksud; --to memilih yang lain."}

	textExplain     = words.Text{EN: "Say what a measure means and where a value comes from", ID: "Jelaskan arti satu ukuran dan asal nilainya"}
	textExplainLong = words.Text{EN: `Print the definition, formula, source and range of a measure by the name of its column; without a name, list all.

With --data and --organization, print the value and its rank too, and the pairs and paths, ties, triads or cells that make it up, the largest first. With --data alone, explain the figure of the whole network, or list the values.`,
		ID: `Cetak definisi, rumus, sumber, dan rentang satu ukuran menurut nama kolomnya; tanpa nama, daftar semuanya.

Dengan --data dan --organization, cetak juga nilai dan peringkatnya, serta pasangan dan jalur, hubungan, triad, atau sel yang membentuknya, yang terbesar lebih dulu. Dengan --data saja, jelaskan angka seluruh jejaring, atau daftar nilainya.`}
	textExplainExample = words.Text{EN: `  # what a column of organizations.csv means
  lintas explain betweenness
  # which pairs make up one organization's value
  lintas explain betweenness --data dataset:tutorial-2025 --organization Bappeda`,
		ID: `  # arti satu kolom organizations.csv
  lintas explain betweenness
  # pasangan mana yang membentuk nilai satu organisasi
  lintas explain betweenness --data dataset:tutorial-2025 --organization Bappeda`}

	textDatasets        = words.Text{EN: "List the embedded examples", ID: "Daftar contoh bawaan"}
	textDatasetsLong    = words.Text{EN: "List the embedded examples, or copy one out as tables to start from.", ID: "Daftar contoh bawaan, atau salin satu sebagai tabel untuk memulai."}
	textDatasetsExample = words.Text{EN: "  # tables to fill with your own rows\n  lintas datasets copy tutorial-2025 my-tables", ID: "  # tabel untuk diisi baris sendiri\n  lintas datasets copy tutorial-2025 tabel-saya"}
	textDatasetsCopy    = words.Text{EN: "Write an embedded example as tables to start from", ID: "Tulis satu contoh bawaan sebagai tabel untuk memulai"}

	textNotices = words.Text{EN: "Print the notices and licenses of what lintas contains", ID: "Cetak keterangan dan lisensi dari semua yang ada dalam lintas"}
)

const helpTemplate = `{{with or .Long .Short}}{{. | trimTrailingWhitespaces}}

{{end}}{{.UsageString}}`

var textUsageTemplate = words.Text{EN: usageTemplate("Usage", "Examples", "Commands", "Flags", "Flags of every command"),
	ID: usageTemplate("Pemakaian", "Contoh", "Perintah", "Pilihan", "Pilihan setiap perintah")}

// usageTemplate returns the template of a command's help with its headings.
func usageTemplate(use, examples, commands, flags, global string) string {
	return use + ":{{if .Runnable}}\n  {{.UseLine}}{{end}}{{if .HasAvailableSubCommands}}\n  {{.CommandPath}} [command]{{end}}\n" +
		"{{if .HasExample}}\n" + examples + ":\n{{.Example}}\n{{end}}" +
		"{{if .HasAvailableSubCommands}}\n" + commands + ":{{range .Commands}}{{if (or .IsAvailableCommand (eq .Name \"help\"))}}\n" +
		"  {{rpad .Name .NamePadding }} {{.Short}}{{end}}{{end}}\n{{end}}" +
		"{{if .HasAvailableLocalFlags}}\n" + flags + ":\n{{.LocalFlags.FlagUsages | trimTrailingWhitespaces}}\n{{end}}" +
		"{{if .HasAvailableInheritedFlags}}\n" + global + ":\n{{.InheritedFlags.FlagUsages | trimTrailingWhitespaces}}\n{{end}}"
}
