package scenario

import "example.org/lintas/graph/words"

var (
	textAndMore = words.Text{EN: "%s and %s more", ID: "%s, dan %s lainnya"}

	textOrganizations = words.Text{
		EN: "Of %[1]s in %[2]s, %[4]s still lists %[3]s; newly listed: %[5]s.",
		ID: "Dari %[1]s dalam %[2]s, %[3]s masih terdaftar dalam %[4]s; yang baru masuk: %[5]s."}
	textJoinedAre             = words.Text{EN: "Newly listed: %s.", ID: "Baru masuk daftar: %s."}
	textLeftAre               = words.Text{EN: "No longer listed: %s.", ID: "Tidak lagi terdaftar: %s."}
	textRenamedOne            = words.Text{EN: "%s is now called %s.", ID: "%s kini bernama %s."}
	textListOnly              = words.Text{EN: "A list that leaves somebody out does not say that they stopped working.", ID: "Tidak tercatat dalam daftar belum tentu berarti tidak lagi bekerja."}
	textOrganizationsQuestion = words.Text{
		EN: "Did those that are no longer listed really leave, and who welcomes the new ones?",
		ID: "Apakah yang tidak lagi terdaftar memang keluar, dan siapa yang menyambut yang baru?"}

	textPartnerships = words.Text{
		EN: "Of %[1]s in force in %[2]s, %[4]s still has %[3]s; begun: %[5]s.",
		ID: "Dari %[1]s yang berlaku dalam %[2]s, %[3]s masih berlaku dalam %[4]s; yang baru mulai: %[5]s."}
	textBegunAre             = words.Text{EN: "Begun: %s.", ID: "Baru mulai: %s."}
	textEndedAre             = words.Text{EN: "Ended: %s.", ID: "Berakhir: %s."}
	textLonger               = words.Text{EN: "Given a later end: %s.", ID: "Diperpanjang: %s."}
	textEndedMeans           = words.Text{EN: "Ended means past its dates or status, or not recorded in the later list.", ID: "Berakhir berarti melewati masa berlakunya, statusnya selesai, atau tidak tercatat dalam daftar yang kemudian."}
	textPartnershipsQuestion = words.Text{
		EN: "Which of the partnerships that ended should go on, and who decides?",
		ID: "Kemitraan mana yang sudah berakhir sebaiknya dilanjutkan, dan siapa yang memutuskan?"}

	textTies = words.Text{
		EN: "Of %[1]s in %[2]s, %[5]s still has %[3]s (%[4]s); new ones: %[6]s.",
		ID: "Dari %[1]s dalam %[2]s, %[3]s (%[4]s) masih ada dalam %[5]s; yang baru: %[6]s."}
	textJaccard      = words.Text{EN: "Jaccard index of the two lists of ties: %s (1 the same, 0 nothing in common).", ID: "Indeks Jaccard kedua daftar hubungan: %s (1 sama persis, 0 tidak ada yang sama)."}
	textBetween      = words.Text{EN: "Between organizations that are in both lists, %s of the ties still stand.", ID: "Di antara organisasi yang ada dalam kedua daftar, %s hubungan masih ada."}
	textAcrossOf     = words.Text{EN: "Of the new ties %[1]s join organizations that differ in %[3]s, of those that ended %[2]s.", ID: "Dari hubungan baru, %[1]s menghubungkan organisasi berbeda %[3]s; dari yang berakhir, %[2]s."}
	textTiesQuestion = words.Text{
		EN: "Which of the ties that are gone are missed in daily work?",
		ID: "Hubungan mana yang hilang terasa kurang dalam pekerjaan sehari-hari?"}

	textBand     = words.Text{EN: "Change %[1]s, 95%% band %[2]s to %[3]s.", ID: "Perubahan %[1]s, rentang 95%% dari %[2]s sampai %[3]s."}
	textByChance = words.Text{EN: "By chance it would be %s and %s.", ID: "Secara kebetulan nilainya %s dan %s."}

	textRanks = words.Text{
		EN: "%[1]s moved in rank as bridges across %[2]s lines, further than their bands.",
		ID: "%[1]s bergeser peringkatnya sebagai jembatan lintas %[2]s, melampaui rentang masing-masing."}
	textUp            = words.Text{EN: "Up: %s.", ID: "Naik: %s."}
	textDown          = words.Text{EN: "Down: %s.", ID: "Turun: %s."}
	textRanksMean     = words.Text{EN: "Their bands of ranks in the two lists have no rank in common.", ID: "Rentang peringkatnya dalam kedua daftar tidak bertemu."}
	textRanksQuestion = words.Text{
		EN: "Is the work of joining the others shared as it should be?",
		ID: "Apakah tugas menghubungkan yang lain sudah terbagi sebagaimana mestinya?"}
)

// indexes are the figures whose change is looked at, the most telling first.
var indexes = []index{
	{metric: "share_across_sectors", share: true, ofSectors: true,
		more:     words.Text{EN: "More of the ties cross %[3]s lines: %[2]s, before %[1]s.", ID: "Makin banyak hubungan lintas %[3]s: %[2]s, sebelumnya %[1]s."},
		less:     words.Text{EN: "Fewer of the ties cross %[3]s lines: %[2]s, before %[1]s.", ID: "Makin sedikit hubungan lintas %[3]s: %[2]s, sebelumnya %[1]s."},
		question: words.Text{EN: "Is this the direction that was meant?", ID: "Apakah ini arah yang dimaksudkan?"}},
	{metric: "average_degree",
		more:     words.Text{EN: "An organization has more partners on record: %[2]s on average, before %[1]s.", ID: "Mitra tercatat satu organisasi bertambah: rata-rata %[2]s, sebelumnya %[1]s."},
		less:     words.Text{EN: "An organization has fewer partners on record: %[2]s on average, before %[1]s.", ID: "Mitra tercatat satu organisasi berkurang: rata-rata %[2]s, sebelumnya %[1]s."},
		question: words.Text{EN: "Can everybody keep up with the partnerships that they have?", ID: "Apakah semua sanggup merawat kemitraan yang dimiliki?"}},
	{metric: "degree_centralization", share: true,
		more:     words.Text{EN: "The ties gather more around a few organizations: centralization %[2]s, before %[1]s.", ID: "Hubungan makin terpusat pada beberapa organisasi: pemusatan %[2]s, sebelumnya %[1]s."},
		less:     words.Text{EN: "The ties are spread more evenly: centralization %[2]s, before %[1]s.", ID: "Hubungan makin merata: pemusatan %[2]s, sebelumnya %[1]s."},
		question: words.Text{EN: "Is this a strong middle that serves all, or a load on a few?", ID: "Apakah ini pusat kuat yang melayani semua, atau beban bagi segelintir pihak?"}},
	{metric: "transitivity", share: true,
		more:     words.Text{EN: "Partners of one organization are tied to each other more often: %[2]s, before %[1]s.", ID: "Sesama mitra satu organisasi makin sering saling terhubung: %[2]s, sebelumnya %[1]s."},
		less:     words.Text{EN: "Partners of one organization are tied to each other less often: %[2]s, before %[1]s.", ID: "Sesama mitra satu organisasi makin jarang saling terhubung: %[2]s, sebelumnya %[1]s."},
		question: words.Text{EN: "Is there enough trust within groups, and enough reach beyond them?", ID: "Apakah kepercayaan di dalam kelompok cukup, dan jangkauan ke luar juga cukup?"}},
	{metric: "fragmentation", share: true,
		more:     words.Text{EN: "More pairs of organizations have no path of recorded ties to each other: %[2]s, before %[1]s.", ID: "Makin banyak pasangan organisasi tanpa jalur hubungan tercatat: %[2]s, sebelumnya %[1]s."},
		less:     words.Text{EN: "Fewer pairs of organizations have no path of recorded ties to each other: %[2]s, before %[1]s.", ID: "Makin sedikit pasangan organisasi tanpa jalur hubungan tercatat: %[2]s, sebelumnya %[1]s."},
		question: words.Text{EN: "Who could bring those in that nobody reaches?", ID: "Siapa yang dapat merangkul mereka yang belum terjangkau?"}},
}
