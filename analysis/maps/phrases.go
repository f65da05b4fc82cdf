package maps

import (
	"math"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"example.org/lintas/analysis"
	"example.org/lintas/graph"
	"example.org/lintas/graph/draw"
	"example.org/lintas/graph/sheet"
	"example.org/lintas/graph/words"
)

var (
	titleDefault  = words.Text{EN: "Network of partnerships", ID: "Jejaring kemitraan"}
	titlePresence = words.Text{EN: "Network of presence", ID: "Jejaring kehadiran"}
	titleSectors  = words.Text{EN: "Ties between sectors", ID: "Hubungan antarsektor"}
	betweennessIs = words.Text{EN: "how often it stands between others (betweenness)", ID: "seberapa sering berada di antara yang lain (perantaraan)"}
	partnersDrawn = words.Text{
		EN: "drawn: %s partners, those with the highest value of “%s”",
		ID: "digambar: %s mitra dengan nilai “%s” tertinggi",
	}
	mostCentralOf = words.Text{
		EN: "drawn: the %s of %s tied organizations with the highest value of “%s” and the ties among them",
		ID: "digambar: %s dari %s organisasi terhubung dengan nilai “%s” tertinggi dan hubungan di antaranya"}
	moreSectors = words.Text{EN: "%s smaller ones", ID: "%s yang lebih kecil"}
	notInForce  = words.Text{
		EN: "No recorded partnership in force (%s)",
		ID: "Tanpa kemitraan tercatat yang berlaku (%s)"}
	notKept = words.Text{
		EN: "No recorded partnership of those shown (%s)",
		ID: "Tanpa kemitraan tercatat yang ditampilkan (%s)"}
	notPresent = words.Text{
		EN: "Recorded nowhere with another (%s)",
		ID: "Tidak tercatat bersama yang lain (%s)"}
	inForceOn = words.Text{EN: "in force on %s", ID: "berlaku pada %s"}
	leftOut   = words.Text{EN: "%s not in force left out", ID: "%s yang tidak berlaku tidak dihitung"}
	filtered  = words.Text{EN: "%s filtered out", ID: "%s disaring"}
	dataOf    = words.Text{EN: "data of %s", ID: "data per %s"}
	sourceIs  = words.Text{EN: "Source: %s", ID: "Sumber: %s"}
	drawnBy   = words.Text{EN: "drawn by lintas", ID: "digambar dengan lintas"}
	rejected  = words.Text{EN: "%s rows with errors left out", ID: "%s baris bermasalah tidak dipakai"}

	organizationsCount = [2]words.Text{{EN: "%s organization", ID: "%s organisasi"}, {EN: "%s organizations", ID: "%s organisasi"}}
	tiesOfPresence     = words.Text{EN: "ties are presence in the same place with the same theme, no partnerships", ID: "hubungan berarti hadir di tempat dan tema yang sama, bukan kemitraan"}

	partnershipsCount = [2]words.Text{{EN: "%s partnership", ID: "%s kemitraan"}, {EN: "%s partnerships", ID: "%s kemitraan"}}
	tiesCount         = [2]words.Text{{EN: "%s tie", ID: "%s hubungan"}, {EN: "%s ties", ID: "%s hubungan"}}
)

// typeLabels are the names of lintas's own types of partnership.
var typeLabels = map[string]words.Text{
	"strategic":   {EN: "strategic", ID: "strategis"},
	"operational": {EN: "operational", ID: "operasional"},
	"functional":  {EN: "functional", ID: "fungsional"},
	"advocacy":    {EN: "advocacy", ID: "advokasi"},
}

// counted returns a number with its noun.
func counted(l words.Language, n int, noun [2]words.Text) string {
	form := noun[1]
	if n == 1 {
		form = noun[0]
	}
	return form.With(l.Count(n)).In(l)
}

func subtitle(r *analysis.Result, l words.Language) string {
	partnerships := r.Network.Partnerships().Len()
	parts := []string{
		counted(l, r.Network.Len(), organizationsCount),
		counted(l, partnerships, partnershipsCount),
		counted(l, len(r.Data.Ties.All()), tiesCount),
	}
	if r.Network.IsCopresent() {
		parts[1] = tiesOfPresence.In(l)
	}
	text := strings.Join(parts, ", ")
	if r.Left.At != 0 {
		text = join(" · ", text, inForceOn.With(day(l, r.Left.At)).In(l))
	}
	if out, _ := r.Left.InForce(); out > 0 {
		text = join(", ", text, leftOut.With(counted(l, out, partnershipsCount)).In(l))
	}
	if out := r.Left.Organizations; out > 0 {
		text = join(", ", text, filtered.With(counted(l, out, organizationsCount)).In(l))
	}
	if out := r.Left.Partnerships; out > 0 {
		text = join(", ", text, filtered.With(counted(l, out, partnershipsCount)).In(l))
	}
	return text
}

// sourceMax is the number of letters of a source that a footnote holds.
const sourceMax = 200

func footnote(r *analysis.Result, opt Options) string {
	l, about := opt.Language, r.Network.About()
	var parts []string
	if source := about.Source; source != "" {
		parts = append(parts, sourceIs.With(sheet.Cut(source, sourceMax)).In(l))
	}
	if date := r.Network.Date(); date != 0 {
		parts = append(parts, dataOf.With(day(l, date)).In(l))
	}
	if opt.Rejected > 0 {
		parts = append(parts, rejected.With(l.Count(opt.Rejected)).In(l))
	}
	return strings.Join(append(parts, drawnBy.In(l)), " · ")
}

func day(l words.Language, d graph.Date) string {
	year, month, date := d.Split()
	return l.Date(year, month, date)
}

// phrases returns what draw itself says, in the language, with the file's own
// word for its sectors.
func phrases(n *graph.Network, l words.Language) draw.Words {
	w := draw.English
	if l == words.Indonesian {
		w = indonesian
	}
	w.Sector = capital(n.SectorLabel().In(l))
	w.Number = func(x float64) string {
		decimals := 0
		if text := strconv.FormatFloat(x, 'g', 2, 64); math.Abs(x) < 100 && strings.Contains(text, ".") {
			decimals = len(text) - strings.Index(text, ".") - 1
		}
		return l.Number(x, decimals)
	}
	return w
}

var indonesian = draw.Words{
	Sector:        "Sektor",
	Partnership:   "Jenis kemitraan",
	Strength:      "Kekuatan hubungan",
	NoPartnership: "Kemitraan tidak tercatat (%s)",
	More:          "dan %s lainnya",
	NamesShown:    "%s dari %s nama ditampilkan",
	SizeIs:        "ukuran tanda: %s",
	Size:          "Ukuran: %s",
	Layout:        "tata letak %s, benih %d",
	Circle:        "lingkaran",
	Kept:          "seperti sebelumnya",
	HowToRead:     "Cara membaca",
	MarkIs:        "Tanda: organisasi dalam sektor (luas, angka)",
	LineIs:        "Garis: hubungan antara dua sektor (lebar, angka)",
	RatioIs:       "▲ ▼: kelipatan hubungan dibanding kebetulan, bila paling sedikit 1,25 kali (▲) atau paling banyak 0,8 kali (▼); selisih kecil dari kebetulan tidak ditulis",
	InsideOne:     "1 hubungan di dalam sektor",
	Inside:        "%s hubungan di dalam sektor",
}

func capital(text string) string {
	r, size := utf8.DecodeRuneInString(text)
	return string(unicode.ToUpper(r)) + text[size:]
}
