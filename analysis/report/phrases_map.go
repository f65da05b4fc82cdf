package report

import "example.org/lintas/graph/words"

// mapPhrases are those of the map, its controls and the charts.
var mapPhrases = map[string]words.Text{
	"network-map":         {EN: "The network", ID: "Peta jejaring"},
	"map-files":           {EN: "To enlarge or print: maps/%s.svg, .png, .pdf.", ID: "Untuk diperbesar atau dicetak: maps/%s.svg, .png, .pdf."},
	"map-read":            {EN: "The larger a mark, the more partners are recorded, unless another size is chosen. Color and shape are those of the list below the map.", ID: "Makin besar tandanya, makin banyak mitra yang tercatat, kecuali ukuran lain dipilih. Warna dan bentuk sesuai daftar di bawah peta."},
	"map-top":             {EN: "Of %[1]s organizations with a partnership, the %[2]s with most partners are drawn in full; the others are faint dots.", ID: "Dari %[1]s organisasi yang memiliki kemitraan, %[2]s dengan mitra terbanyak digambar penuh; yang lain berupa titik samar."},
	"map-unplaced":        {EN: "Not on the map, because no partnership of theirs is recorded in this list or none joins them to those drawn: %s.", ID: "Tidak ada di peta, karena kemitraannya tidak tercatat dalam daftar ini atau tidak menghubungkannya dengan yang digambar: %s."},
	"map-explored":        {EN: "Of %[2]s organizations the %[1]s with most partners can be found here; all are in metrics/organizations.csv.", ID: "Dari %[2]s organisasi, %[1]s dengan mitra terbanyak dapat dicari di sini; semuanya ada di metrics/organizations.csv."},
	"find":                {EN: "Find an organization", ID: "Cari organisasi"},
	"size-by":             {EN: "Size", ID: "Ukuran"},
	"begun-by":            {EN: "Begun by", ID: "Dimulai sampai tahun"},
	"drawn":               {EN: "Drawn in full", ID: "Digambar penuh"},
	"fit":                 {EN: "Show all", ID: "Tampilkan semua"},
	"card":                {EN: "Organization", ID: "Organisasi"},
	"types":               {EN: "Types of partnership", ID: "Jenis kemitraan"},
	"keys":                {EN: "Keys on the map", ID: "Tombol pada peta"},
	"keys-list":           {EN: "Arrows: to the nearest organization that way. Enter: open its card. Escape: close it. + and −: larger and smaller. 0: show all. Shift and arrows: move the map. The wheel enlarges once the map has been clicked, or with Ctrl.", ID: "Panah: ke organisasi terdekat di arah itu. Enter: buka kartunya. Escape: tutup. + dan −: perbesar dan perkecil. 0: tampilkan semua. Shift dan panah: geser peta. Roda tetikus memperbesar setelah peta diklik, atau bersama Ctrl."},
	"light-dark":          {EN: "Light or dark", ID: "Terang atau gelap"},
	"other-language":      {EN: "Bahasa Indonesia", ID: "English"},
	"distribution":        {EN: "How many partners", ID: "Berapa banyak mitra"},
	"distribution-read":   {EN: "Number of organizations (above) by the number of partners recorded (below): at most %[1]s, and half of the organizations have %[2]s or fewer.", ID: "Banyaknya organisasi (atas) menurut banyaknya mitra yang tercatat (bawah): paling banyak %[1]s, dan separuh organisasi memiliki %[2]s atau kurang."},
	"distribution-none":   {EN: "For %s none is recorded in this list.", ID: "Bagi %s tidak ada yang tercatat dalam daftar ini."},
	"square":              {EN: "Pairs of organizations, by whether they overlap and whether they have a partnership recorded in this list", ID: "Pasangan organisasi, menurut ada tidaknya tumpang tindih dan kemitraan yang tercatat dalam daftar ini"},
	"with-partnership":    {EN: "Partnership recorded", ID: "Kemitraan tercatat"},
	"without-partnership": {EN: "None recorded", ID: "Tidak tercatat"},
	"overlapping":         {EN: "Same theme and place", ID: "Tema dan tempat sama"},
	"not-overlapping":     {EN: "Nothing in common recorded", ID: "Tidak tercatat kesamaan"},
}

// scriptPhrases are those that the script of the page says.
var scriptPhrases = map[string]words.Text{
	"size-equal":       {EN: "all alike", ID: "semua sama"},
	"size-partners":    {EN: "partners", ID: "mitra"},
	"size-between":     {EN: "pairs of others whose shortest path leads through it", ID: "pasangan lain yang jalur terpendeknya melaluinya"},
	"size-bridging":    {EN: "pairs differing in %s whose shortest path leads through it", ID: "pasangan berbeda %s yang jalur terpendeknya melaluinya"},
	"size-sectors":     {EN: "kinds of partners, by %s", ID: "ragam mitra, menurut %s"},
	"rank-band":        {EN: "rank %[1]s of %[2]s", ID: "peringkat %[1]s dari %[2]s"},
	"partners-of":      {EN: "Partners", ID: "Mitra"},
	"partners-none":    {EN: "No partnership is recorded in this list.", ID: "Tidak ada kemitraan yang tercatat dalam daftar ini."},
	"since":            {EN: "since %s", ID: "sejak %s"},
	"more":             {EN: "and %s more", ID: "dan %s lainnya"},
	"overlaps-of":      {EN: "Same theme and place, no partnership recorded", ID: "Tema dan tempat sama, kemitraan tidak tercatat"},
	"introductions-of": {EN: "Worth an introduction", ID: "Layak diperkenalkan"},
	"in-common":        {EN: "%s in common", ID: "%s yang sama"},
	"close":            {EN: "Close", ID: "Tutup"},
	"show":             {EN: "Show on the map", ID: "Lihat di peta"},
	"pair-shown":       {EN: "%[1]s and %[2]s: no partnership recorded in this list. Partners of both: %[3]s.", ID: "%[1]s dan %[2]s: kemitraan tidak tercatat dalam daftar ini. Mitra bersama: %[3]s."},
	"pair-off":         {EN: "Not on the map: %s.", ID: "Tidak ada di peta: %s."},
	"told":             {EN: "%[1]s, %[2]s, partners: %[3]s", ID: "%[1]s, %[2]s, mitra: %[3]s"},
	"not-found":        {EN: "No organization of this name.", ID: "Tidak ada organisasi dengan nama ini."},
	"shown-count":      {EN: "Organizations shown: %[1]s, ties: %[2]s.", ID: "Organisasi yang ditampilkan: %[1]s, hubungan: %[2]s."},
	"download":         {EN: "Download %s", ID: "Unduh %s"},
	"download-part":    {EN: "Download %[1]s of %[2]s rows; all in metrics/%[3]s", ID: "Unduh %[1]s dari %[2]s baris; semuanya di metrics/%[3]s"},
	"download-lines":   {EN: "Download %[1]s rows, leading columns; all in metrics/%[2]s", ID: "Unduh %[1]s baris, kolom-kolom awal; semuanya di metrics/%[2]s"},
}
