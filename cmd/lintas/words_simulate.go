package main

import "example.org/lintas/graph/words"

// What simulate says.
var (
	textSimulate     = words.Text{EN: "Say what changes when organizations, partnerships or ties go or come", ID: "Sebutkan apa yang berubah bila organisasi, kemitraan, atau hubungan pergi atau datang"}
	textSimulateLong = words.Text{EN: `Measure the network before and after a change, and print what is different: figures of the network and of sectors, pairs and sectors that no path connects any more, needs that nobody else is recorded to meet, partnerships without the lead or funder on record, and who takes over the bridging. Without a change, print whose leaving would take most.

An organization that leaves takes its activities with it; a partnership that is left with fewer than two members ends. With -o, simulation.csv holds every figure before and after, and leaving.csv ranks the leaving of every organization and of the worst sets of two and three.

A scenario in YAML has the keys remove and add, each with lists of organizations, partnerships and ties:

  remove: {organizations: [Bappeda], partnerships: [A01], ties: [[DKP, BPBD]]}
  add:
    organizations: [{id: kopi, name: Koperasi Kopi, sector: private}]
    partnerships: [{name: Kopi Bersama, lead: [kopi], members: [DKP], funder: [bpr]}]
    ties: [[kopi, Bappeda]]`,
		ID: `Ukur jejaring sebelum dan sesudah suatu perubahan, lalu cetak yang berbeda: angka jejaring dan sektor, pasangan dan sektor yang tidak lagi terhubung jalur mana pun, kebutuhan yang tidak tercatat dipenuhi pihak lain, kemitraan tanpa ketua atau pendana yang tercatat, dan siapa yang mengambil alih peran penghubung. Tanpa perubahan, cetak kepergian siapa yang paling berdampak.

Organisasi yang keluar membawa serta kegiatannya; kemitraan yang anggotanya tinggal kurang dari dua berakhir. Dengan -o, simulation.csv memuat setiap angka sebelum dan sesudah, dan leaving.csv mengurutkan dampak kepergian setiap organisasi serta himpunan dua dan tiga organisasi yang terburuk.

Skenario dalam YAML memiliki kunci remove (keluar) dan add (masuk), masing-masing dengan daftar organizations, partnerships, dan ties:

  remove: {organizations: [Bappeda], partnerships: [A01], ties: [[DKP, BPBD]]}
  add:
    organizations: [{id: kopi, name: Koperasi Kopi, sector: private}]
    partnerships: [{name: Kopi Bersama, lead: [kopi], members: [DKP], funder: [bpr]}]
    ties: [[kopi, Bappeda]]`}
	textSimulateExample = words.Text{EN: `  # whose leaving would take most
  lintas simulate dataset:tutorial-2025
  # two leave, and two others begin to work together
  lintas simulate dataset:tutorial-2025 --remove Bappeda --remove bpbd --add "aptc;difabel" -o out`,
		ID: `  # kepergian siapa yang paling berdampak
  lintas simulate dataset:tutorial-2025
  # dua keluar, dan dua yang lain mulai bekerja sama
  lintas simulate dataset:tutorial-2025 --remove Bappeda --remove bpbd --add "aptc;difabel" -o out`}

	textFlagRemove           = words.Text{EN: "take out `X`: an organization or partnership by id, name or short name, or the tie \"A;B\"; may be given again", ID: "keluarkan `X`: organisasi atau kemitraan menurut kode, nama, atau singkatan, atau hubungan \"A;B\"; dapat diulang"}
	textFlagAdd              = words.Text{EN: "begin a partnership of \"`A;B`\" or more organizations; may be given again", ID: "mulai kemitraan antara \"`A;B`\" atau lebih banyak organisasi; dapat diulang"}
	textFlagScenario         = words.Text{EN: "a `FILE` of YAML with what to remove and add", ID: "`FILE` YAML berisi apa yang keluar dan masuk"}
	textFlagSimulationFolder = words.Text{EN: "the folder `DIR` to write simulation.csv and leaving.csv to", ID: "folder `DIR` untuk simulation.csv dan leaving.csv"}

	textNoScenario          = words.Text{EN: "--scenario %s cannot be read: %s", ID: "--scenario %s tidak dapat dibaca: %s"}
	textBadScenario         = words.Text{EN: "the scenario %s cannot be used; correct it and run again", ID: "skenario %s tidak dapat dipakai; perbaiki lalu jalankan lagi"}
	textNoSimulatedPresence = words.Text{EN: "--copresence has no partnerships that could end or begin; leave it out", ID: "--copresence tidak memiliki kemitraan yang dapat berakhir atau dimulai; hapus pilihan itu"}
	textNobodyLeft          = words.Text{EN: "--remove leaves no organization; take fewer out", ID: "--remove tidak menyisakan organisasi; keluarkan lebih sedikit"}
	textRanking             = words.Text{EN: "ranking whose leaving takes most", ID: "mengurutkan dampak kepergian"}
	textTooLargeToRank      = words.Text{
		EN: "so large a network is not ranked by whose leaving takes most, which is done up to about 13,000 organizations of ten partners each",
		ID: "jejaring sebesar ini tidak diurutkan menurut dampak kepergian, yang dilakukan sampai sekitar 13.000 organisasi dengan masing-masing sepuluh mitra"}
	textTooLargeForSets = words.Text{
		EN: "so large a network is not searched for sets whose leaving takes most, which is done up to about 1,300 organizations of ten partners each",
		ID: "jejaring sebesar ini tidak ditelusuri untuk himpunan yang kepergiannya paling berdampak, yang dilakukan sampai sekitar 1.300 organisasi dengan masing-masing sepuluh mitra"}

	textSimulateHeader = words.Text{EN: "figure\tbefore\tafter\tchange\tby chance after", ID: "angka\tsebelum\tsesudah\tperubahan\tkebetulan sesudah"}
	textSameFigures    = words.Text{EN: "figures that do not change: %s", ID: "angka yang tidak berubah: %s"}
	textPairsCut       = words.Text{EN: "pairs of the others that no path connects any more: %s", ID: "pasangan organisasi lain yang tidak lagi terhubung jalur mana pun: %s"}
	textPairsJoined    = words.Text{EN: "pairs that a path connects now: %s", ID: "pasangan yang kini terhubung oleh suatu jalur: %s"}
	textSectorsCut     = words.Text{EN: "sectors without any path between them now: %s (%s)", ID: "sektor yang kini tanpa jalur di antaranya: %s (%s)"}
	textGapsOpened     = words.Text{EN: "needs that nobody else is recorded to meet in this list: %s (%s)", ID: "kebutuhan yang tidak tercatat dipenuhi pihak lain dalam daftar ini: %s (%s)"}
	textCellsLost      = words.Text{EN: "other work (theme, place, target group) with nobody else on record: %s (%s)", ID: "pekerjaan lain (tema, lokasi, kelompok sasaran) tanpa pihak lain yang tercatat: %s (%s)"}
	textWithoutLead    = words.Text{EN: "partnerships that lose the lead on record: %s (%s)", ID: "kemitraan yang kehilangan ketua yang tercatat: %s (%s)"}
	textWithoutFunder  = words.Text{EN: "partnerships that lose the funder on record: %s (%s)", ID: "kemitraan yang kehilangan pendana yang tercatat: %s (%s)"}
	textEnded          = words.Text{EN: "partnerships that end: %s (%s)", ID: "kemitraan yang berakhir: %s (%s)"}
	textTakesOver      = words.Text{EN: "who then stands between more pairs of different sectors:", ID: "siapa yang kemudian berada di antara lebih banyak pasangan berbeda sektor:"}
	textTakesOverAll   = words.Text{EN: "who then stands between more pairs:", ID: "siapa yang kemudian berada di antara lebih banyak pasangan:"}
	textShift          = words.Text{EN: "  %s: from %s to %s", ID: "  %s: dari %s menjadi %s"}
	textOnlyRecords    = words.Text{EN: "All of this rests on what is recorded in this list; in the world others may step in.", ID: "Semua ini berdasar pada yang tercatat dalam daftar ini; dalam kenyataan pihak lain bisa saja menggantikan."}

	textLeavingHeader = words.Text{EN: "who leaves\treach lost\tpairs cut\twork left\twithout lead or funder\tended", ID: "yang keluar\tjangkauan hilang\tpasangan terputus\tpekerjaan tertinggal\ttanpa ketua atau pendana\tberakhir"}
	textLeavingRead   = words.Text{
		EN: "Reach lost: share of the closeness (one over the distance) between others of different sectors that goes with them. Pairs cut: pairs of others without any path. Work left: needs and cells with nobody else on record. The last two: partnerships.",
		ID: "Jangkauan hilang: bagian kedekatan (satu dibagi jarak) antarorganisasi lain yang berbeda sektor yang ikut hilang. Pasangan terputus: pasangan lain tanpa jalur sama sekali. Pekerjaan tertinggal: kebutuhan dan sel tanpa pihak lain yang tercatat. Dua kolom terakhir: kemitraan."}
)
