package report

import (
	"maps"

	"example.org/lintas/graph/words"
)

// phrases is the catalogue of what the page says.
var phrases = func() map[string]words.Text {
	all := map[string]words.Text{}
	for _, part := range []map[string]words.Text{headPhrases, pictorialPhrases, workPhrases, recordPhrases, methodPhrases} {
		maps.Copy(all, part)
	}
	return all
}()

var headPhrases = map[string]words.Text{
	"untitled":              {EN: "Network of organizations", ID: "Jejaring organisasi"},
	"organizations":         {EN: "organizations", ID: "organisasi"},
	"partnerships":          {EN: "partnerships", ID: "kemitraan"},
	"partnerships-recorded": {EN: "partnerships recorded", ID: "kemitraan tercatat"},
	"activities":            {EN: "activities", ID: "kegiatan"},
	"ties":                  {EN: "tied pairs", ID: "pasangan terhubung"},
	"across":                {EN: "of ties differ in %s", ID: "hubungan berbeda %s"},
	"chance":                {EN: "by chance %s", ID: "secara kebetulan %s"},
	"chance-range":          {EN: "by chance %s (%s to %s)", ID: "secara kebetulan %s (%s sampai %s)"},
	"source":                {EN: "Source", ID: "Sumber"},
	"in-force":              {EN: "In force on %s.", ID: "Yang berlaku pada %s."},
	"left-period":           {EN: "Left out as not in force: %s partnerships, %s activities.", ID: "Tidak disertakan karena tidak berlaku: %s kemitraan, %s kegiatan."},
	"left-filter":           {EN: "Left out by filters: %s organizations, %s partnerships, %s activities.", ID: "Tidak disertakan karena saringan: %s organisasi, %s kemitraan, %s kegiatan."},

	"findings":       {EN: "What stands out", ID: "Yang menonjol"},
	"findings-none":  {EN: "Nothing stands out from what chance would give. That is an answer too: the tables below show what is recorded.", ID: "Tidak ada yang menonjol dibandingkan dengan yang muncul secara kebetulan. Itu juga jawaban: tabel di bawah ini memuat apa yang tercatat."},
	"findings-basis": {EN: "All of this rests on what is recorded in this list, not on the world.", ID: "Semua ini berdasar pada yang tercatat dalam daftar ini, bukan pada seluruh kenyataan."},
	"question":       {EN: "To discuss", ID: "Untuk dibahas"},

	"rows-cut": {EN: "%[1]s of %[2]s rows; all in metrics/%[3]s.csv.", ID: "%[1]s dari %[2]s baris; semuanya ada di metrics/%[3]s.csv."},
	"all-in":   {EN: "Numbers: metrics/%s.csv.", ID: "Angka: metrics/%s.csv."},
}

var pictorialPhrases = map[string]words.Text{
	"network-map":      {EN: "The network", ID: "Peta jejaring"},
	"sector-map":       {EN: "The network by %s", ID: "Jejaring menurut %s"},
	"map-files":        {EN: "The same map to enlarge or print: maps/%s.svg, .png.", ID: "Peta yang sama untuk diperbesar atau dicetak: maps/%s.svg, .png."},
	"mixing":           {EN: "Who works with whom", ID: "Siapa bekerja dengan siapa"},
	"mixing-read":      {EN: "Large: tied pairs recorded. Small: the number expected if organizations were dealt to each %s at random. Color and triangles: fewer or more than expected.", ID: "Besar: pasangan terhubung yang tercatat. Kecil: jumlah yang diharapkan jika %s dibagikan secara acak. Warna dan segitiga: lebih jarang atau lebih sering daripada yang diharapkan."},
	"heat-fewer":       {EN: "fewer", ID: "lebih jarang"},
	"heat-more":        {EN: "more", ID: "lebih sering"},
	"heat-same":        {EN: "as expected", ID: "sesuai harapan"},
	"heat-caution":     {EN: "A color alone is no finding: small numbers vary by chance. What is past chance stands at the top.", ID: "Warna saja bukan temuan: angka kecil mudah berubah karena kebetulan. Yang melampaui kebetulan ada di bagian atas."},
	"bridging":         {EN: "Between those that differ in %s", ID: "Penghubung antarorganisasi berbeda %s"},
	"bridging-read":    {EN: "In how many pairs of organizations that differ in %[1]s a shortest path leads through this one (where there are several paths, its share of them).", ID: "Banyaknya pasangan organisasi berbeda %[1]s yang jalur terpendeknya melewati organisasi ini (bila ada beberapa jalur, bagiannya)."},
	"bridging-caution": {EN: "A few ties that are not in this list may change the order.", ID: "Beberapa hubungan yang tidak tercatat dalam daftar ini dapat mengubah urutan."},
	"ranking":          {EN: "All members", ID: "Semua anggota"},
	"ranking-with":     {EN: "With funders", ID: "Dengan penyandang dana"},
	"ranking-without":  {EN: "Without those that only fund", ID: "Tanpa yang hanya mendanai"},
	"rank":             {EN: "Rank", ID: "Urutan"},
	"organization":     {EN: "Organization", ID: "Organisasi"},
	"pairs":            {EN: "Pairs", ID: "Pasangan"},
}

var workPhrases = map[string]words.Text{
	"overlap":                  {EN: "Overlap candidates", ID: "Kemungkinan tumpang tindih"},
	"overlap-read":             {EN: "Pairs of organizations recorded at the same theme and place at the same time, with no %[1]s recorded in this list: worth a conversation, not a judgement (%[2]s).", ID: "Pasangan organisasi yang tercatat pada tema dan tempat yang sama pada waktu yang sama, dengan %[1]s yang tidak tercatat dalam daftar ini: layak dibicarakan, bukan penilaian (%[2]s)."},
	"coordination-partnership": {EN: "joint partnership", ID: "kemitraan bersama"},
	"coordination-lead":        {EN: "common lead", ID: "ketua bersama"},
	"coordination-funder":      {EN: "common funder", ID: "penyandang dana bersama"},
	"coordination-forum":       {EN: "common forum", ID: "forum bersama"},
	"pair":                     {EN: "Pair", ID: "Pasangan"},
	"shared":                   {EN: "Shared", ID: "Sama"},
	"of-cells":                 {EN: "of %s and %s", ID: "dari %s dan %s"},
	"what":                     {EN: "What they share", ID: "Yang sama"},
	"alike":                    {EN: "Alike", ID: "Kemiripan"},
	"alike-read":               {EN: "Shared: combinations of theme and place, of those of each. Alike: 100% is the same work; what few others do counts more.", ID: "Sama: gabungan tema dan tempat, dari milik masing-masing. Kemiripan: 100% berarti pekerjaan yang sama; yang jarang dikerjakan pihak lain lebih berbobot."},
	"and-more":                 {EN: "and %s more", ID: "dan %s lainnya"},
	"places":                   {EN: "%s places", ID: "%s tempat"},
	"possibly":                 {EN: "perhaps one organization under two names", ID: "mungkin satu organisasi dengan dua nama"},

	"work":          {EN: "Possible gaps and sole providers", ID: "Kemungkinan kesenjangan dan penyedia tunggal"},
	"levels":        {EN: "themes at %s, places at %s", ID: "tema pada %s, tempat pada %s"},
	"level":         {EN: "level %s", ID: "tingkat %s"},
	"level-full":    {EN: "their full paths", ID: "jalur lengkapnya"},
	"level-changes": {EN: "The level decides these numbers", ID: "Angka ini bergantung pada tingkatnya"},
	"level-head":    {EN: "Level", ID: "Tingkat"},
	"cells":         {EN: "Combinations", ID: "Gabungan"},
	"sole-head":     {EN: "One provider", ID: "Satu penyedia"},
	"gaps-head":     {EN: "Possible gaps", ID: "Kemungkinan kesenjangan"},
	"pairs-head":    {EN: "Overlapping pairs", ID: "Pasangan tumpang tindih"},
	"in-use":        {EN: "in this report", ID: "dalam laporan ini"},
	"gaps":          {EN: "Needs for which no provider is recorded in this list", ID: "Kebutuhan yang penyedianya tidak tercatat dalam daftar ini"},
	"gaps-none":     {EN: "For every listed need at least one provider is recorded.", ID: "Untuk setiap kebutuhan yang tercatat ada paling sedikit satu penyedia."},
	"needs-none":    {EN: "No table of needs was given, so gaps cannot be told.", ID: "Tabel kebutuhan tidak ada, sehingga kesenjangan tidak dapat disebutkan."},
	"idle":          {EN: "In %s places of the table of places no activity is recorded in this list.", ID: "Di %s tempat dalam tabel wilayah tidak ada kegiatan yang tercatat dalam daftar ini."},
	"theme":         {EN: "Theme", ID: "Tema"},
	"place":         {EN: "Place", ID: "Tempat"},
	"group":         {EN: "Target group", ID: "Kelompok sasaran"},
	"people":        {EN: "People in need", ID: "Jumlah orang"},
	"wanted":        {EN: "Providers wanted", ID: "Penyedia yang diperlukan"},
	"sole":          {EN: "Where one provider is recorded", ID: "Di mana satu penyedia tercatat"},
	"sole-cells":    {EN: "%s of %s combinations of theme and place have one recorded provider. It may be what was agreed.", ID: "%s dari %s gabungan tema dan tempat hanya memiliki satu penyedia yang tercatat. Bisa saja memang demikian yang disepakati."},
	"sole-count":    {EN: "Combinations", ID: "Gabungan"},
	"heat":          {EN: "Organizations by theme and place", ID: "Organisasi menurut tema dan tempat"},
	"heat-read":     {EN: "Number of organizations with a recorded activity.", ID: "Jumlah organisasi dengan kegiatan yang tercatat."},
	"heat-cut":      {EN: "Shown are those with most activity; all in metrics/cells.csv.", ID: "Yang ditampilkan adalah yang paling banyak kegiatannya; semuanya ada di metrics/cells.csv."},
	"heat-none":     {EN: "none", ID: "tidak ada"},
}

var recordPhrases = map[string]words.Text{
	"recorded":             {EN: "Partnerships on record", ID: "Kemitraan yang tercatat"},
	"recorded-read":        {EN: "What the list says of its %s partnerships. What is not recorded may still exist.", ID: "Apa yang disebut daftar ini tentang %s kemitraan. Yang tidak tercatat bisa saja ada."},
	"by-type":              {EN: "By type", ID: "Menurut jenis"},
	"by-role":              {EN: "With the role recorded", ID: "Dengan peran yang tercatat"},
	"by-record":            {EN: "With this recorded", ID: "Dengan keterangan yang tercatat"},
	"type-":                {EN: "type not recorded", ID: "jenis tidak tercatat"},
	"type-strategic":       {EN: "strategic", ID: "strategis"},
	"type-operational":     {EN: "operational", ID: "operasional"},
	"type-functional":      {EN: "functional", ID: "fungsional"},
	"type-advocacy":        {EN: "advocacy", ID: "advokasi"},
	"role-lead":            {EN: "lead", ID: "ketua"},
	"role-programme":       {EN: "programme partner", ID: "mitra program"},
	"role-funder":          {EN: "funder", ID: "penyandang dana"},
	"role-implementer":     {EN: "implementer", ID: "pelaksana"},
	"role-accountable":     {EN: "accountable", ID: "penanggung jawab"},
	"role-evaluator":       {EN: "evaluator", ID: "penilai"},
	"role-member":          {EN: "member", ID: "anggota"},
	"recorded-lead":        {EN: "lead", ID: "ketua"},
	"recorded-accountable": {EN: "accountable organization", ID: "penanggung jawab"},
	"recorded-agreement":   {EN: "agreement", ID: "perjanjian"},
	"recorded-start":       {EN: "start date", ID: "tanggal mulai"},
	"recorded-end":         {EN: "end date", ID: "tanggal selesai"},
	"recorded-goals":       {EN: "goals", ID: "tujuan"},
	"recorded-budget":      {EN: "budget", ID: "anggaran"},
	"kind":                 {EN: "Kind", ID: "Jenis"},
	"count":                {EN: "Count", ID: "Jumlah"},
	"share":                {EN: "Share", ID: "Bagian"},

	"balance":        {EN: "What was read and what was left out", ID: "Apa yang dibaca dan apa yang tidak disertakan"},
	"balance-read":   {EN: "Every row below a header ends as read, merged, rejected or empty.", ID: "Setiap baris di bawah kepala tabel berakhir sebagai terbaca, digabung, ditolak, atau kosong."},
	"file":           {EN: "File", ID: "Berkas"},
	"rows":           {EN: "Rows", ID: "Baris"},
	"read":           {EN: "Read", ID: "Terbaca"},
	"merged":         {EN: "Merged", ID: "Digabung"},
	"rejected":       {EN: "Rejected", ID: "Ditolak"},
	"empty":          {EN: "Empty", ID: "Kosong"},
	"total":          {EN: "Total", ID: "Jumlah"},
	"problems":       {EN: "%s remarks on the data", ID: "%s catatan tentang data"},
	"problems-first": {EN: "The first %s; all with lintas check.", ID: "%s yang pertama; semuanya dengan lintas check."},
	"problems-none":  {EN: "No remarks on the data.", ID: "Tidak ada catatan tentang data."},
	"note-added":     {EN: "%s organizations stand in no table of organizations; their sector is not recorded.", ID: "%s organisasi tidak ada dalam tabel organisasi; sektornya tidak tercatat."},
	"note-strengths": {EN: "%s partnerships have no strength recorded and count as 1.", ID: "%s kemitraan tidak memiliki kekuatan yang tercatat dan dihitung 1."},
	"note-repeated":  {EN: "%s pairs of organizations stand in more than one row.", ID: "%s pasangan organisasi muncul dalam lebih dari satu baris."},
	"note-places":    {EN: "%s places of activities and needs are not in the table of places.", ID: "%s tempat kegiatan dan kebutuhan tidak ada dalam tabel wilayah."},
	"note-own":       {EN: "Sectors of the file's own: %s.", ID: "Sektor milik berkas ini: %s."},
	"note-ignored":   {EN: "Files that are no tables: %s.", ID: "Berkas yang bukan tabel: %s."},
	"note-one-way":   {EN: "No tie is returned: perhaps a direction was not meant.", ID: "Tidak ada hubungan yang berbalas: mungkin arah memang tidak dimaksudkan."},
}

var methodPhrases = map[string]words.Text{
	"methods":        {EN: "Methods", ID: "Cara penghitungan"},
	"methods-tie":    {EN: "Two organizations are tied where they take part in a common partnership; a partnership of k members gives each pair 1/(k − 1) of its strength.", ID: "Dua organisasi terhubung bila ikut dalam kemitraan yang sama; kemitraan dengan k anggota memberi setiap pasangan 1/(k − 1) dari kekuatannya."},
	"methods-chance": {EN: "What chance gives: the kinds of organizations are dealt at random, the ties stay as they are, up to %[1]s times (seed %[2]s). A finding about chance speaks only below 0.8 or above 1.25 times what is expected, with five ties or more between, and p ≤ 0.05 after Holm's correction for all comparisons made.", ID: "Yang muncul secara kebetulan: jenis organisasi dibagikan secara acak sementara hubungan tetap, paling banyak %[1]s kali (benih acak %[2]s). Temuan tentang kebetulan hanya disebut bila di bawah 0,8 atau di atas 1,25 kali yang diharapkan, berselisih lima hubungan atau lebih, dan p ≤ 0,05 setelah koreksi Holm atas semua perbandingan."},
	"methods-cells":  {EN: "Overlap, gaps and sole providers are counted by theme, place and target group (%[1]s). Two organizations count as coordinated where they have a %[2]s.", ID: "Tumpang tindih, kesenjangan, dan penyedia tunggal dihitung menurut tema, tempat, dan kelompok sasaran (%[1]s). Dua organisasi dianggap terkoordinasi bila memiliki %[2]s."},
	"figures":        {EN: "All figures of the network", ID: "Semua angka tentang jejaring"},
	"figure":         {EN: "Measure", ID: "Ukuran"},
	"value":          {EN: "Value", ID: "Nilai"},
	"expected":       {EN: "By chance", ID: "Secara kebetulan"},
	"range-head":     {EN: "95% of draws", ID: "95% acakan"},
	"range":          {EN: "%s to %s", ID: "%s sampai %s"},
	"p":              {EN: "p", ID: "p"},
	"n":              {EN: "Rests on", ID: "Berdasar"},
	"measures":       {EN: "Measures in metrics/%s.csv", ID: "Ukuran dalam metrics/%s.csv"},
	"definition":     {EN: "Definition", ID: "Definisi"},
	"formula":        {EN: "Formula and source", ID: "Rumus dan sumber"},
	"options":        {EN: "Options in force", ID: "Pilihan yang dipakai"},
	"options-none":   {EN: "No options were given: everything as lintas does by default.", ID: "Tidak ada pilihan yang diberikan: semua menurut kebiasaan lintas."},
	"made-by":        {EN: "Made by lintas %[1]s, seed %[2]s.", ID: "Dibuat oleh lintas %[1]s, benih acak %[2]s."},
}
