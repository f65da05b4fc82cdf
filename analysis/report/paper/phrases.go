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

// What a page about an organization says.
var (
	textAround   = words.Text{EN: "Who is around it", ID: "Siapa di sekitarnya"}
	textNoTie    = words.Text{EN: "No tie of this organization is recorded in this list, or none is in force.", ID: "Hubungan organisasi ini tidak tercatat dalam daftar ini, atau tidak ada yang sedang berlaku."}
	textRecorded = words.Text{EN: "Its partnerships in this list", ID: "Kemitraannya dalam daftar ini"}
	textStanding = words.Text{EN: "Partnerships: %s. Partners: %s.", ID: "Kemitraan: %s. Mitra: %s."}
	textBetween  = words.Text{
		EN: "Pairs of its partners from different sectors that have no tie of their own in this list: %s.",
		ID: "Pasangan mitranya dari sektor berbeda yang hubungan langsungnya tidak tercatat dalam daftar ini: %s."}
	textBetweenOnly = words.Text{
		EN: "%s For %s of them it is the only partner in common.",
		ID: "%s Untuk %s di antaranya, hanya organisasi ini mitra bersama mereka."}
	textMembers = words.Text{EN: "%s members", ID: "%s anggota"}
	textMore    = words.Text{EN: "and %s more", ID: "dan %s lainnya"}

	textSame     = words.Text{EN: "Who works on the same", ID: "Siapa mengerjakan hal yang sama"}
	textSameNone = words.Text{EN: "No other organization is recorded with the same theme in the same place.", ID: "Tidak ada organisasi lain yang tercatat dengan tema dan tempat yang sama."}
	textShares   = words.Text{EN: "combinations of theme and place in common: %s of its %s", ID: "gabungan tema dan tempat yang sama: %s dari %s"}
	textJoint    = words.Text{EN: "coordinated", ID: "terkoordinasi"}
	textNotJoint = words.Text{EN: "no joint partnership recorded in this list", ID: "kemitraan bersama tidak tercatat dalam daftar ini"}

	textMeet       = words.Text{EN: "Worth a conversation", ID: "Layak diajak berbincang"}
	textMeetNone   = words.Text{EN: "This list suggests nobody.", ID: "Daftar ini tidak menyarankan siapa pun."}
	textMeetSame   = words.Text{EN: "combinations of theme and place in common: %s", ID: "gabungan tema dan tempat yang sama: %s"}
	textMeetCommon = words.Text{EN: "partners in common: %s", ID: "mitra bersama: %s"}
)

// What the slip asks.
var (
	textSlip        = words.Text{EN: "Is this right?", ID: "Apakah ini benar?"}
	textSlipHow     = words.Text{EN: "Please answer and give this page back to whoever sent it.", ID: "Mohon diisi, lalu kembalikan halaman ini kepada pengirimnya."}
	textSlipName    = words.Text{EN: "Name", ID: "Nama"}
	textSlipShort   = words.Text{EN: "Short name", ID: "Singkatan"}
	textSlipSector  = words.Text{EN: "Sector", ID: "Sektor"}
	textSlipType    = words.Text{EN: "Type", ID: "Jenis"}
	textSlipMissing = words.Text{EN: "Partnerships that are missing here, and with whom:", ID: "Kemitraan yang belum tercantum, dan dengan siapa:"}
	textSlipOver    = words.Text{EN: "Partnerships that are over or wrong:", ID: "Kemitraan yang sudah berakhir atau keliru:"}
	textRight       = words.Text{EN: "right", ID: "benar"}
	textInstead     = words.Text{EN: "rather:", ID: "seharusnya:"}
	textNotRecorded = words.Text{EN: "not recorded", ID: "tidak tercatat"}
)
