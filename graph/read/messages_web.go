package read

import "example.org/lintas/graph/words"

// What is said of files of nodes and ties.
var (
	textNodeNoID = words.Text{
		EN: "this node has no id and is left out; give it one",
		ID: "simpul ini tidak punya id dan tidak dipakai; beri id"}
	textTieNoEnd = words.Text{
		EN: "this tie does not say which two nodes it joins and is left out; give it both ends",
		ID: "hubungan ini tidak menyebut dua simpul yang dihubungkannya dan tidak dipakai; lengkapi kedua ujungnya"}
	textTwoNodes = words.Text{
		EN: "node %q stands here again with other contents than in line %d, column %d; keep one of them, or give them different ids",
		ID: "simpul %q muncul lagi dengan isi yang berbeda dari baris %d, kolom %d; simpan salah satu, atau beri id yang berbeda"}
	textNotDeclared = words.Text{
		EN: "nodes that ties name and the file does not list: %d, the first, %q, here; they are added as organizations, correct the id where another is meant",
		ID: "simpul yang disebut hubungan tetapi tidak terdaftar dalam berkas: %d, yang pertama, %q, di sini; semuanya ditambahkan sebagai organisasi, perbaiki id jika maksudnya simpul lain"}
	textNoNodes = words.Text{
		EN: "there is no node in this file; export the network again",
		ID: "tidak ada simpul dalam berkas ini; ekspor ulang jaringannya"}
	textNoMember = words.Text{
		EN: "nobody takes part in this partnership, and it is left out; add its members",
		ID: "tidak ada yang ikut dalam kemitraan ini, jadi tidak dipakai; tambahkan anggotanya"}
	textManyAttributes = words.Text{
		EN: "there are more than %d attributes here; leave out those that are not needed",
		ID: "ada lebih dari %d atribut di sini; hapus yang tidak diperlukan"}
	textWebCells = words.Text{
		EN: "the attributes of this file would fill the memory; leave out those that are not needed, or their defaults",
		ID: "atribut dalam berkas ini akan memenuhi memori; hapus yang tidak diperlukan, atau nilai bawaannya"}
	textWebTies = words.Text{
		EN: "the groups that are joined here make more than %d ties; join them by a node of their own",
		ID: "kelompok yang dihubungkan di sini menghasilkan lebih dari %d hubungan; hubungkan melalui simpul tersendiri"}
	textDeep = words.Text{
		EN: "this lies more than %d levels deep; the file is damaged, export it again",
		ID: "bagian ini bersarang lebih dari %d tingkat; berkas rusak, ekspor ulang"}
	textCut = words.Text{
		EN: "the file ends in the middle; it was cut, export or copy it again",
		ID: "berkas berakhir di tengah; berkas terpotong, ekspor atau salin ulang"}
	textUnclosedString = words.Text{
		EN: "the text that begins here is never closed; the file is cut or a quote is missing, export it again",
		ID: "teks yang dimulai di sini tidak pernah ditutup; berkas terpotong atau kurang tanda kutip, ekspor ulang"}
	textNotXML = words.Text{
		EN: "this is not well-formed XML (%s); export the file again, or correct this place",
		ID: "ini bukan XML yang tersusun benar (%s); ekspor ulang berkas ini, atau perbaiki bagian ini"}
	textEntities = words.Text{
		EN: "this file declares entities of its own and is not read, since they can be used to do harm; export it again without the DOCTYPE",
		ID: "berkas ini mendeklarasikan entitas sendiri dan tidak dibaca, karena entitas dapat disalahgunakan; ekspor ulang tanpa DOCTYPE"}
	textUnexpected = words.Text{
		EN: "%q is not expected here in a file of the form %s; correct this place, or export the file again",
		ID: "%q tidak semestinya ada di sini dalam berkas berbentuk %s; perbaiki bagian ini, atau ekspor ulang"}
	textLastValue = words.Text{
		EN: "of attributes that change in time the last value is taken; earlier values that are not used: %d, the first here",
		ID: "dari atribut yang berubah menurut waktu dipakai nilai terakhir; nilai lebih awal yang tidak dipakai: %d, yang pertama di sini"}
	textSaidTwice = words.Text{
		EN: "%q is said twice of the same node or tie; the last is taken, remove one",
		ID: "%q disebut dua kali untuk simpul atau hubungan yang sama; yang terakhir dipakai, hapus salah satu"}
)

// textTwoKinds is said of networks of two kinds of nodes.
var textTwoKinds = words.Text{
	EN: "nodes without a label that are tied only to nodes with one, as events or joint projects are: %d of %d; they are read as organizations. Where they are none, make partnerships of them (id, members)",
	ID: "simpul tanpa label yang hanya terikat dengan simpul berlabel, seperti kegiatan atau proyek bersama: %d dari %d; semuanya dibaca sebagai organisasi. Kalau bukan, jadikan kemitraan (kode, anggota)"}

// What is said of Pajek's files.
var (
	textPajekValues = words.Text{
		EN: "this is a partition or vector of %d values and no network; put it into one .paj file with the network of that size that it belongs to",
		ID: "ini partisi atau vektor dengan %d nilai, bukan jaringan; gabungkan ke dalam satu berkas .paj dengan jaringan berukuran sama yang dimaksud"}
	textPajekSize = words.Text{
		EN: "no network in this file has %d vertices, so %q is not used; add the network that it belongs to",
		ID: "tidak ada jaringan dengan %d simpul dalam berkas ini, jadi %q tidak dipakai; tambahkan jaringan yang dimaksud"}
	textPajekCount = words.Text{
		EN: "%q has %d values for %d vertices; those that are there are taken in their order, export it again",
		ID: "%q punya %d nilai untuk %d simpul; nilai yang ada dipakai menurut urutannya, ekspor ulang"}
	textPajekTimes = words.Text{
		EN: "times in brackets, such as [1-3], are not used; the network is that of all times together",
		ID: "waktu dalam kurung, seperti [1-3], tidak dipakai; jaringannya adalah gabungan semua waktu"}
	textPajekSection = words.Text{
		EN: "%s is not used; only networks, partitions and vectors are",
		ID: "%s tidak dipakai; yang dipakai hanya jaringan, partisi, dan vektor"}
	textPajekLine = words.Text{
		EN: "%q does not fit into the section %s and is left out; write numbers of vertices here",
		ID: "%q tidak cocok dengan bagian %s dan tidak dipakai; tulis nomor simpul di sini"}
	textPajekVertices = words.Text{
		EN: "%d vertices are announced here and the file lists far fewer; correct the number",
		ID: "di sini diumumkan %d simpul sedangkan berkas mendaftar jauh lebih sedikit; perbaiki jumlahnya"}
	textPajekModes = words.Text{
		EN: "this tie joins two vertices of the second kind (%d and %d) in a network of two kinds and is left out; correct it",
		ID: "hubungan ini menghubungkan dua simpul jenis kedua (%d dan %d) dalam jaringan dua jenis dan tidak dipakai; perbaiki"}
	textPajekWeights = words.Text{
		EN: "the weights of memberships in a network of two kinds are not used; the first is here",
		ID: "bobot keanggotaan dalam jaringan dua jenis tidak dipakai; yang pertama di sini"}
	textPajekMatrix = words.Text{
		EN: "this row of the matrix has %d values where %d are needed; export the network again",
		ID: "baris matriks ini punya %d nilai padahal perlu %d; ekspor ulang jaringannya"}
)
