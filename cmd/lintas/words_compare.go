package main

import "example.org/lintas/graph/words"

// What the comparison of snapshots says.
var (
	textCompare     = words.Text{EN: "Say what changed between two points in time, or more", ID: "Tunjukkan apa yang berubah antara dua titik waktu atau lebih"}
	textCompareLong = words.Text{EN: `Compare two or more snapshots of a network: organizations that joined, left or were renamed, partnerships and ties that began, ended or changed, and every measure before and after with the band of its change. Written into DIR are changes.csv, metrics_change.csv, a map of what changed, and the page report.html; of more than two snapshots also series.csv and charts.

Snapshots are several DATA in the order of time; one DATA with several dates (--at 2023,2024,2025), each of them what was in force on that day; or one folder that holds folders named by year, month or day (2026-08, 2026-09), each of them DATA.

The same organization is found by its id, then by its name; --mapping, applied to every snapshot, decides where that is not enough.`,
		ID: `Bandingkan dua atau lebih potret jejaring: organisasi yang masuk, keluar, atau berganti nama, kemitraan dan hubungan yang mulai, berakhir, atau berubah, dan setiap ukuran sebelum dan sesudah beserta rentang perubahannya. Ke dalam DIR ditulis changes.csv, metrics_change.csv, peta perubahan, dan halaman report.html; bila lebih dari dua potret, juga series.csv dan grafik.

Potret dapat berupa beberapa DATA menurut urutan waktu; satu DATA dengan beberapa tanggal (--at 2023,2024,2025), masing-masing yang berlaku pada hari itu; atau satu folder berisi folder bernama tahun, bulan, atau tanggal (2026-08, 2026-09), masing-masing sebuah DATA.

Organisasi yang sama dikenali dari kodenya, lalu dari namanya; --mapping, yang dipakai untuk setiap potret, menentukan bila itu belum cukup.`}
	textCompareExample = words.Text{EN: `  # last year's list and this year's
  lintas compare dataset:tutorial-2024 dataset:tutorial-2025 -o change
  # one list at the end of three years
  lintas compare dataset:tutorial-2025 --at 2023,2024,2025 -o years
  # a folder with the months 2026-08, 2026-09, 2026-10
  lintas compare monthly -o months`,
		ID: `  # daftar tahun lalu dan tahun ini
  lintas compare dataset:tutorial-2024 dataset:tutorial-2025 -o perubahan
  # satu daftar pada akhir tiga tahun
  lintas compare dataset:tutorial-2025 --at 2023,2024,2025 -o tahunan
  # satu folder berisi bulan 2026-08, 2026-09, 2026-10
  lintas compare bulanan -o bulan`}

	textComparing    = words.Text{EN: "comparing", ID: "membandingkan"}
	textFlagAtEach   = words.Text{EN: "the days of the snapshots: of one DATA, or one for each; without it the date of each", ID: "hari tiap potret: dari satu DATA, atau satu untuk masing-masing; tanpa ini tanggal masing-masing"}
	textNeedTwo      = words.Text{EN: "%s is one snapshot: name another, or --at with several dates, or a folder that holds folders named 2026-08, 2026-09 …", ID: "%s baru satu potret: sebutkan satu lagi, atau --at dengan beberapa tanggal, atau folder berisi folder bernama 2026-08, 2026-09 …"}
	textDatesForEach = words.Text{EN: "--at names %d dates for %d data: name as many, or none", ID: "--at menyebut %d tanggal untuk %d data: sebutkan sebanyak datanya, atau tidak sama sekali"}
	textSameTwice    = words.Text{EN: "%s is named twice", ID: "%s disebut dua kali"}
)
