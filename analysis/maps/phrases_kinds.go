package maps

import "example.org/lintas/graph/words"

// Titles of the kinds of maps; titleDefault and titleSectors stand with what
// every map says.
var (
	titleBySector     = words.Text{EN: "Network by sector", ID: "Jejaring menurut sektor"}
	titleOverlap      = words.Text{EN: "Overlap candidates and bridges between sectors", ID: "Kemungkinan tumpang tindih dan penghubung antarsektor"}
	titleMatrix       = words.Text{EN: "Who works on the same things in the same places", ID: "Siapa mengerjakan hal yang sama di tempat yang sama"}
	titleCoverage     = words.Text{EN: "Who works on what, where", ID: "Siapa mengerjakan apa, di mana"}
	titleEgo          = words.Text{EN: "Partners of one organization and their partners", ID: "Mitra satu organisasi dan mitra mereka"}
	titlePartnerships = words.Text{EN: "Partnerships and their members", ID: "Kemitraan dan anggotanya"}
	titleCommunities  = words.Text{EN: "Communities in the network", ID: "Kelompok dalam jejaring"}
	titleCutPoints    = words.Text{EN: "Who holds the network together", ID: "Siapa yang menyatukan jejaring"}
)

// Reasons for a sheet without a picture.
var (
	noOrganizations = words.Text{
		EN: "There is no organization in what was chosen, so there is nothing to draw.",
		ID: "Tidak ada organisasi dalam data yang dipilih, jadi tidak ada yang dapat digambar."}
	noTies = words.Text{
		EN: "No partnership of two or more organizations is recorded in this list, as far as it was chosen and is in force. Without ties there is no network to draw.",
		ID: "Tidak ada kemitraan antara dua organisasi atau lebih yang tercatat dalam daftar ini, sejauh dipilih dan berlaku. Tanpa hubungan tidak ada jejaring yang dapat digambar."}
	noTiesButWork = words.Text{
		EN: "No partnership of two or more organizations is recorded in this list, as far as it was chosen and is in force. It says who works where: with --copresence lintas ties those who work on the same theme in the same place.",
		ID: "Tidak ada kemitraan antara dua organisasi atau lebih yang tercatat dalam daftar ini, sejauh dipilih dan berlaku. Daftar ini memuat siapa bekerja di mana: dengan --copresence lintas menghubungkan mereka yang bekerja pada tema yang sama di tempat yang sama."}
	noActivities = words.Text{
		EN: "No activity is recorded in this list, as far as it was chosen and is in force. This map needs a table of activities: who works on which theme, where.",
		ID: "Tidak ada kegiatan yang tercatat dalam daftar ini, sejauh dipilih dan berlaku. Peta ini memerlukan tabel kegiatan: siapa mengerjakan tema apa, di mana."}
	noOverlap = words.Text{
		EN: "No two organizations are recorded on the same theme at the same place at the same time.",
		ID: "Tidak ada dua organisasi yang tercatat pada tema, tempat, dan waktu yang sama."}
	noPartner = words.Text{
		EN: "No partnership of this organization with another is recorded in this list, as far as it was chosen and is in force.",
		ID: "Tidak ada kemitraan organisasi ini dengan yang lain yang tercatat dalam daftar ini, sejauh dipilih dan berlaku."}
)

// What the kinds say of themselves.
var (
	pulledTogether = words.Text{
		EN: "organizations of one sector are pulled together: nearness within a sector is no tie",
		ID: "organisasi sesektor ditarik berdekatan: kedekatan dalam satu sektor bukan hubungan"}
	inRegions = words.Text{
		EN: "each sector has a region of its own, with the most connected in its middle: nearness is no tie",
		ID: "setiap sektor punya wilayah sendiri, yang paling terhubung di tengahnya: kedekatan bukan hubungan"}
	tooManyForRegions = words.Text{
		EN: "sectors instead of organizations: %s tied organizations are more than the %s that a map by sector can show",
		ID: "sektor, bukan organisasi: %s organisasi terhubung melebihi %s yang dapat ditampilkan peta menurut sektor"}
	communitiesAre = words.Text{
		EN: "a community has more ties inside than chance would give",
		ID: "kelompok punya lebih banyak hubungan di dalamnya daripada secara kebetulan"}

	highlighted     = words.Text{EN: "Highlighted", ID: "Disorot"}
	candidatesShown = words.Text{
		EN: "%s of %s pairs at the same theme and place without a joint record are dashed: worth a conversation, not a judgement",
		ID: "%s dari %s pasangan pada tema dan tempat yang sama tanpa catatan bersama digambar putus-putus: layak dibicarakan, bukan penilaian"}
	candidateIs = words.Text{EN: "overlap candidates", ID: "kemungkinan tumpang tindih"}
	bridgingIs  = words.Text{EN: "most between the sectors", ID: "paling berada di antara sektor"}

	sharedWork  = words.Text{EN: "Work in common, % of what either does", ID: "Kegiatan yang sama, % dari seluruh kegiatan keduanya"}
	pairJoined  = words.Text{EN: "coordination recorded", ID: "koordinasi tercatat"}
	pairApart   = words.Text{EN: "corner: no coordination of the two recorded in this list", ID: "sudut: koordinasi keduanya tidak tercatat dalam daftar ini"}
	strongCells = words.Text{EN: "Cells of %s %% and more carry their number.", ID: "Sel mulai %s %% memuat angkanya."}

	matrixReading = words.Text{
		EN: "A name stands at the end of its row and at the top of its column. Organizations that share much stand side by side.",
		ID: "Nama berada di ujung baris dan di puncak kolomnya. Organisasi yang banyak kesamaannya berdampingan."}
	matrixShowsAll = words.Text{
		EN: "all %s organizations that share any work",
		ID: "semua %s organisasi yang punya kesamaan"}
	matrixShows = words.Text{
		EN: "the %s organizations that share most, of %s that share any work",
		ID: "%s organisasi dengan kesamaan terbanyak, dari %s yang punya kesamaan"}

	coverageShows = words.Text{EN: "%s themes × %s places (level %s)", ID: "%s tema × %s tempat (tingkat %s)"}
	fullestShown  = words.Text{
		EN: "shown are the fullest %s lines and %s columns",
		ID: "ditampilkan %s baris dan %s kolom terisi paling banyak"}
	cellShows   = words.Text{EN: "Organizations recorded", ID: "Organisasi tercatat"}
	cellReading = words.Text{
		EN: "The number in a cell is that of the organizations recorded there, in a gap that of the needs met by nobody recorded.",
		ID: "Angka dalam sel adalah jumlah organisasi tercatat; dalam celah, jumlah kebutuhan tanpa pelaksana tercatat."}
	gapIs     = words.Text{EN: "gap: a need, nobody recorded", ID: "celah: ada kebutuhan, tanpa pelaksana tercatat"}
	soleIs    = words.Text{EN: "one organization alone", ID: "satu organisasi saja"}
	crowdedIs = words.Text{EN: "several, not all coordinated on record", ID: "beberapa, tidak semua tercatat terkoordinasi"}
	unmetIs   = words.Text{EN: "beside others: needs met by nobody", ID: "di samping yang lain: kebutuhan tanpa pelaksana"}

	egoOf         = words.Text{EN: "%s: partners and their partners", ID: "%s: mitra dan mitra mereka"}
	egoCounts     = words.Text{EN: "%s, %s more organizations at two steps", ID: "%s, %s organisasi lagi pada dua langkah"}
	partnersCount = [2]words.Text{{EN: "%s partner on record", ID: "%s mitra tercatat"}, {EN: "%s partners on record", ID: "%s mitra tercatat"}}

	membershipsIs = words.Text{EN: "number of partnerships", ID: "banyaknya kemitraan"}
	boxIs         = words.Text{EN: "Box", ID: "Kotak"}
	memberLine    = words.Text{EN: "partnership, joined to its members", ID: "kemitraan, terhubung ke anggotanya"}

	cutPointsCount = [2]words.Text{
		{EN: "%s organization whose leaving would divide the recorded network", ID: "%s organisasi yang kepergiannya akan memecah jejaring tercatat"},
		{EN: "%s organizations whose leaving would divide the recorded network", ID: "%s organisasi yang kepergiannya akan memecah jejaring tercatat"}}
	noCutPoint = words.Text{
		EN: "no organization alone holds others in the recorded network",
		ID: "tidak ada satu organisasi pun yang sendirian menahan yang lain dalam jejaring tercatat"}
	pairsCutIs      = words.Text{EN: "pairs of others that only it connects", ID: "pasangan organisasi lain yang hanya terhubung lewatnya"}
	cutPointIs      = words.Text{EN: "its leaving divides the network", ID: "kepergiannya memecah jejaring"}
	whenLeaves      = words.Text{EN: "If %s left, these would fall away", ID: "Jika %s pergi, ini akan terlepas"}
	cutOff          = words.Text{EN: "part: %s", ID: "bagian: %s"}
	morePartsCutOff = words.Text{EN: "%s more parts: %s", ID: "%s bagian lagi: %s"}

	colorIs     = words.Text{EN: "Color: %s", ID: "Warna: %s"}
	notRecorded = words.Text{EN: "not recorded", ID: "tidak tercatat"}
	yes         = words.Text{EN: "yes", ID: "ya"}
	no          = words.Text{EN: "no", ID: "tidak"}
)

// Errors.
var (
	noColumn = words.Text{
		EN: "no organization has a column %q; there is %s",
		ID: "tidak ada organisasi dengan kolom %q; yang ada: %s"}
	notNumbers = words.Text{
		EN: "the column %q holds text; marks can be sized only by numbers",
		ID: "kolom %q berisi teks; ukuran tanda hanya dapat mengikuti angka"}
	needOrganization = words.Text{
		EN: "say whose partners to draw: id, name or short name of an organization",
		ID: "sebutkan mitra siapa yang digambar: kode, nama, atau singkatan organisasi"}
)
