package duplication

import (
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph/words"
)

// Ranges that several columns share.
const (
	fromZero = "0…"
	share    = "0…1"
)

// cellColumns describes cells.csv and the figures that follow from it.
var cellColumns = []registry.Column{
	{File: "cells", Name: "theme",
		Label: words.Text{EN: "Theme", ID: "Tema"},
		Definition: words.Text{
			EN: "theme of the recorded activities, cut at the level of the run (the full path of a need at another level); empty for a place without any recorded activity",
			ID: "tema kegiatan yang tercatat, dipotong pada tingkat yang dipilih (jalur lengkap untuk kebutuhan pada tingkat lain); kosong untuk wilayah tanpa kegiatan tercatat"}},
	{File: "cells", Name: "place",
		Label: words.Text{EN: "Place", ID: "Lokasi"},
		Definition: words.Text{
			EN: "place of the recorded activities, cut at the level of the run; empty where none is recorded, which matches only itself",
			ID: "lokasi kegiatan yang tercatat, dipotong pada tingkat yang dipilih; kosong bila tidak tercatat, dan hanya cocok dengan sesama yang kosong"}},
	{File: "cells", Name: "target_group",
		Label: words.Text{EN: "Target group", ID: "Kelompok sasaran"},
		Definition: words.Text{
			EN: "target group of the recorded activities; empty where none is recorded, which matches only itself",
			ID: "kelompok sasaran kegiatan yang tercatat; kosong bila tidak tercatat, dan hanya cocok dengan sesama yang kosong"}},
	{File: "cells", Name: "organizations",
		Label: words.Text{EN: "Organizations", ID: "Organisasi"},
		Definition: words.Text{
			EN: "number of organizations with a recorded activity in the cell; in the row of a need, of those that meet it: theme and place begin with the need's, and the target group is the need's, unless one of the two has none",
			ID: "jumlah organisasi dengan kegiatan tercatat dalam sel; pada baris kebutuhan, yang memenuhinya: tema dan lokasinya berawal dengan milik kebutuhan, dan kelompok sasarannya sama, kecuali salah satunya tidak tercatat"},
		Formula: "m_c", Unit: "organizations", Range: fromZero},
	{File: "cells", Name: "names",
		Label: words.Text{EN: "Names", ID: "Nama"},
		Definition: words.Text{
			EN: "short names, or names, of those organizations",
			ID: "singkatan, atau nama, organisasi tersebut"}},
	{File: "cells", Name: "sectors",
		Label: words.Text{EN: "Sectors", ID: "Sektor"},
		Definition: words.Text{
			EN: "recorded sectors of those organizations; unknown ones are left out",
			ID: "sektor organisasi tersebut yang tercatat; yang tidak diketahui tidak disebut"}},
	{File: "cells", Name: "coordinated_pairs",
		Label: words.Text{EN: "Coordinated pairs", ID: "Pasangan terkoordinasi"},
		Definition: words.Text{
			EN: "number of pairs among them that are at work at the same time and recorded as coordinated: with a common partnership of any type, or a common lead, funder or forum where --coordination says so",
			ID: "jumlah pasangan di antaranya yang bekerja pada waktu yang sama dan tercatat terkoordinasi: dengan kemitraan bersama jenis apa pun, atau ketua, penyandang dana, atau forum bersama bila --coordination memintanya"},
		Formula: "Σ κ over pairs", Unit: "pairs", Range: fromZero},
	{File: "cells", Name: "pairs",
		Label: words.Text{EN: "Pairs", ID: "Pasangan"},
		Definition: words.Text{
			EN: "number of pairs among them whose recorded activities in the cell meet in time",
			ID: "jumlah pasangan di antaranya yang kegiatan tercatatnya dalam sel bertemu waktunya"},
		Unit: "pairs", Range: "0…m_c(m_c−1)/2"},
	{File: "cells", Name: "budget",
		Label: words.Text{EN: "Budget", ID: "Anggaran"},
		Definition: words.Text{
			EN: "exact sum of the recorded budgets of the activities; where several currencies are recorded, one sum each, separated by semicolons in the order of the column currency, never added; grants passed on may be recorded twice",
			ID: "jumlah persis anggaran kegiatan yang tercatat; bila tercatat beberapa mata uang, satu jumlah untuk masing-masing, dipisahkan titik koma menurut urutan kolom currency, tidak pernah dijumlahkan; hibah yang diteruskan mungkin tercatat dua kali"},
		Unit: "currency", Range: fromZero},
	{File: "cells", Name: "beneficiaries",
		Label: words.Text{EN: "Beneficiaries", ID: "Penerima manfaat"},
		Definition: words.Text{
			EN: "sum of the beneficiaries that the activities record; the same people may be counted by several; empty where none is recorded",
			ID: "jumlah penerima manfaat yang tercatat pada kegiatan; orang yang sama mungkin dihitung beberapa kali; kosong bila tidak tercatat"},
		Unit: "people", Range: fromZero},
	{File: "cells", Name: "people",
		Label: words.Text{EN: "People in need", ID: "Orang yang membutuhkan"},
		Definition: words.Text{
			EN: "people that the table of needs records for the cell, the sum of needs that fall together; empty where none is recorded",
			ID: "jumlah orang menurut tabel kebutuhan untuk sel ini, dijumlahkan bila beberapa kebutuhan jatuh bersama; kosong bila tidak tercatat"},
		Unit: "people", Range: fromZero},
	{File: "cells", Name: "target",
		Label: words.Text{EN: "Target", ID: "Sasaran"},
		Definition: words.Text{
			EN: "target that the table of needs records, the sum of needs that fall together; empty where none is recorded",
			ID: "sasaran menurut tabel kebutuhan, dijumlahkan bila beberapa kebutuhan jatuh bersama; kosong bila tidak tercatat"},
		Unit: "people", Range: fromZero},
	{File: "cells", Name: "wanted",
		Label: words.Text{EN: "Wanted providers", ID: "Penyedia yang diharapkan"},
		Definition: words.Text{
			EN: "number of organizations that the table of needs records as wanted, the largest of needs that fall together; empty where none is recorded",
			ID: "jumlah organisasi yang diharapkan menurut tabel kebutuhan, yang terbesar bila beberapa kebutuhan jatuh bersama; kosong bila tidak tercatat"},
		Formula: "r_c", Unit: "organizations", Range: fromZero},
	{File: "cells", Name: "status",
		Label: words.Text{EN: "Status", ID: "Status"},
		Definition: words.Text{
			EN: "gap: a recorded need that nobody recorded meets; no activity recorded: a place of the table, no need given; sole provider: one organization recorded; shared: two or more, all recorded as coordinated at the times they meet, or as many as wanted and no more than these without; overlap candidate: two or more, some pair not recorded as coordinated, worth a conversation",
			ID: "gap: kebutuhan tercatat yang tidak dipenuhi siapa pun yang tercatat; no activity recorded: wilayah dalam tabel, tanpa kebutuhan; sole provider: satu organisasi tercatat; shared: dua atau lebih, semuanya tercatat terkoordinasi pada waktu mereka bertemu, atau sebanyak yang diharapkan dan tidak lebih dari itu yang belum; overlap candidate: dua atau lebih, ada pasangan yang koordinasinya tidak tercatat, layak dibicarakan"},
		Range: "gap, no activity recorded, sole provider, shared, overlap candidate"},
	{File: "cells", Name: "place_code",
		Label: words.Text{EN: "Place code", ID: "Kode wilayah"},
		Definition: words.Text{
			EN: "recorded code of the place",
			ID: "kode wilayah yang tercatat"}},
	{File: "cells", Name: "currency",
		Label: words.Text{EN: "Currency", ID: "Mata uang"},
		Definition: words.Text{
			EN: "currency of the budget; several are separated by semicolons; unknown stands for budgets recorded without one",
			ID: "mata uang anggaran; bila beberapa, dipisahkan titik koma; unknown untuk anggaran yang tercatat tanpa mata uang"}},
	{File: "cells", Name: "kind",
		Label: words.Text{EN: "Kind of row", ID: "Jenis baris"},
		Definition: words.Text{
			EN: "cell: recorded activities at the levels of the run, with their need where it has the same level; need: a need at another level, whose activities stand in cells too, or one that no recorded activity meets; place: a place of the table without activity and need",
			ID: "cell: kegiatan tercatat pada tingkat yang dipilih, beserta kebutuhannya bila setingkat; need: kebutuhan pada tingkat lain, yang kegiatannya juga ada dalam sel, atau yang tidak dipenuhi kegiatan tercatat; place: wilayah dalam tabel tanpa kegiatan dan kebutuhan"},
		Range: "cell, need, place"},
	{File: "network", Name: "redundancy_index",
		Label: words.Text{EN: "Redundancy index", ID: "Indeks redundansi"},
		Definition: words.Text{
			EN: "share of the recorded places of organizations in cells beyond the number wanted there, which is 1 where no need says otherwise; it depends on the levels of theme and place, and overlap is not waste",
			ID: "bagian dari kehadiran organisasi yang tercatat dalam sel yang melebihi jumlah yang diharapkan, yaitu 1 bila kebutuhan tidak menyebut lain; bergantung pada tingkat tema dan lokasi, dan tumpang tindih bukan pemborosan"},
		Formula: "Σ_c max(0, m_c − r_c) / Σ_c m_c over cells of kind cell", Range: share},
	{File: "network", Name: "cells",
		Label: words.Text{EN: "Cells", ID: "Sel"},
		Definition: words.Text{
			EN: "number of cells, theme by place by target group at the levels of the run, with a recorded activity",
			ID: "jumlah sel, tema kali lokasi kali kelompok sasaran pada tingkat yang dipilih, dengan kegiatan tercatat"},
		Formula: "number of rows of kind cell", Unit: "cells", Range: fromZero},
	{File: "network", Name: "sole_provider_cells",
		Label: words.Text{EN: "Cells with a sole provider", ID: "Sel dengan penyedia tunggal"},
		Definition: words.Text{
			EN: "number of those cells in which one organization alone is recorded; it depends on the levels of theme and place",
			ID: "jumlah sel tersebut yang hanya memuat satu organisasi tercatat; bergantung pada tingkat tema dan lokasi"},
		Formula: "number of rows of kind cell with status sole provider", Unit: "cells", Range: fromZero},
	{File: "network", Name: "gap_cells",
		Label: words.Text{EN: "Possible gaps", ID: "Kemungkinan kesenjangan"},
		Definition: words.Text{
			EN: "number of recorded needs, those that fall together as one, that no recorded activity meets; n is the number of needs",
			ID: "jumlah kebutuhan tercatat, yang jatuh bersama dihitung satu, yang tidak dipenuhi kegiatan tercatat; n adalah jumlah kebutuhan"},
		Formula: "number of rows with status gap", Unit: "needs", Range: fromZero},
	{File: "network", Name: "overlap_candidate_cells",
		Label: words.Text{EN: "Cells with overlap candidates", ID: "Sel dengan calon tumpang tindih"},
		Definition: words.Text{
			EN: "number of those cells in which two or more organizations are recorded at the same time, some pair of them without recorded coordination, beyond the number wanted",
			ID: "jumlah sel tersebut yang memuat dua atau lebih organisasi tercatat pada waktu yang sama, ada pasangan tanpa koordinasi tercatat, melebihi jumlah yang diharapkan"},
		Formula: "number of rows of kind cell with status overlap candidate", Unit: "cells", Range: fromZero},
}
