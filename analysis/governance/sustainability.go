package governance

import (
	"math"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/graph"
	"example.org/lintas/graph/shape"
	"example.org/lintas/graph/words"
)

// sustainability asks what stays when somebody leaves or time passes.
var sustainability = []Indicator{
	{ID: "fragmentation_after", Groups: []string{"promise"}, Subjects: []string{"sustainability"},
		Label:   words.Text{EN: "What breaks when the most central leave", ID: "Yang terputus bila yang paling sentral keluar"},
		Caution: words.Text{EN: "The worst set of up to three that a search found; nobody is said to leave.", ID: "Himpunan terburuk sampai tiga organisasi yang ditemukan pencarian; tidak dikatakan bahwa ada yang akan keluar."},
		Column:  "partnerships.members", of: fragmentationAfter, network: true},
	{ID: "cut_points", Groups: []string{"promise"}, Subjects: []string{"sustainability"},
		Label:   words.Text{EN: "Organizations on which others depend (number)", ID: "Organisasi tempat pihak lain bergantung (jumlah)"},
		Caution: words.Text{EN: "By what this list records; other ties may hold them together.", ID: "Menurut catatan dalam daftar ini; hubungan lain mungkin tetap menyatukan mereka."},
		Column:  "partnerships.members", of: cutPoints, number: true},
	{ID: "sole_providers", Groups: []string{"promise"}, Subjects: []string{"sustainability"},
		Label:   words.Text{EN: "Work with a single provider", ID: "Pekerjaan dengan satu penyedia"},
		Caution: words.Text{EN: "Finer themes and places make more of them; a need may want no more than one.", ID: "Tema dan tempat yang lebih rinci membuatnya lebih banyak; kebutuhan mungkin cukup satu penyedia."},
		Column:  "activities.theme", of: soleProviders, network: true},
	{ID: "persistence", Groups: []string{"promise"}, Subjects: []string{"sustainability"},
		Label:   words.Text{EN: "Partnerships of a year ago still run", ID: "Kemitraan setahun lalu masih berjalan"},
		Caution: words.Text{EN: "By their dates; only a list that keeps ended partnerships tells it, and lintas compare of two lists tells it better.", ID: "Menurut tanggalnya; hanya daftar yang memuat kemitraan yang sudah berakhir dapat menunjukkannya, dan lintas compare atas dua daftar lebih baik."},
		Column:  "partnerships.end (--all-periods)", of: persistence},
	{ID: "ending_soon", Groups: []string{"promise"}, Subjects: []string{"sustainability"},
		Label:   words.Text{EN: "Partnerships that end soon", ID: "Kemitraan yang segera berakhir"},
		Caution: words.Text{EN: "Within 180 days of the data's date, or past it; a renewal may not be on record yet.", ID: "Dalam 180 hari sejak tanggal data, atau sudah lewat; perpanjangan mungkin belum tercatat."},
		Column:  "partnerships.end", of: endingSoon},
}

// removed is the largest number of organizations that leave together.
const removed = 3

func fragmentationAfter(e *evidence) told {
	kind, measure := e.answers.Column("sets", "kind"), e.answers.Column("sets", "measure")
	value, size := e.answers.Column("sets", "value"), e.answers.Column("sets", "n")
	now, ok := e.figure("fragmentation")
	if !ok || kind == nil || measure == nil || value == nil || size == nil {
		return told{}
	}
	after, gone := math.NaN(), 0
	for i := range kind.Len() {
		if kind.Cell(i) == "key_players" && measure.Cell(i) == "fragmentation" && size.Int(i) <= removed && size.Int(i) > gone {
			after, gone = value.Float(i), size.Int(i)
		}
	}
	if math.IsNaN(after) {
		return told{}
	}
	return measured(after, e.Network.Len(), "organizations", words.Text{
		EN: "Today %[1]s of all pairs cannot reach each other; without the %[2]s that hold most together it would be %[3]s of the pairs left.",
		ID: "Kini %[1]s dari semua pasangan tidak saling terjangkau; tanpa %[2]s organisasi yang paling menyatukan, menjadi %[3]s dari pasangan yang tersisa."}.With(
		percent(now.Value), count(gone), percent(after)))
}

func cutPoints(e *evidence) told {
	if len(e.ties.All()) == 0 {
		return told{}
	}
	points := e.cutPoints()
	return measured(float64(points), e.ties.Len(), "organizations", words.Text{
		EN: "Organizations whose leaving would part others from each other, by the ties on record: %[1]s of %[2]s.",
		ID: "Organisasi yang kepergiannya memutus organisasi lain satu sama lain, menurut hubungan yang tercatat: %[1]s dari %[2]s."}.With(
		count(points), count(e.ties.Len())))
}

// cutPoints counts them, with those of the run where the ties are its own.
func (e *evidence) cutPoints() int {
	points := e.Cuts().Points
	if e.kind != "" {
		points, _, _ = shape.CutPoints(e.ties)
	}
	n := 0
	for _, p := range points {
		if p {
			n++
		}
	}
	return n
}

func soleProviders(e *evidence) told {
	f, ok := e.figure("sole_provider_cells")
	if !ok || f.N == 0 {
		return told{}
	}
	return share(int(f.Value), f.N, "cells", words.Text{
		EN: "%[1]s of %[2]s combinations of theme and place (%[3]s) have a single provider on record.",
		ID: "%[1]s dari %[2]s gabungan tema dan tempat (%[3]s) memiliki satu penyedia yang tercatat."})
}

func persistence(e *evidence) told {
	date := e.Network.Date()
	if date == 0 || e.count(func(p *record) bool { return p.remaining < 0 }) == 0 {
		return told{}
	}
	ran := func(p *record) bool { return p.age >= 365 && !(p.remaining < -365) }
	return share(e.count(func(p *record) bool { return ran(p) && p.Period.Contains(date) }), e.count(ran), "partnerships", words.Text{
		EN: "Of %[2]s partnerships that ran a year before %[4]s, %[1]s (%[3]s) still run.",
		ID: "Dari %[2]s kemitraan yang berjalan setahun sebelum %[4]s, %[1]s (%[3]s) masih berjalan."}, day(date)).proxy()
}

func endingSoon(e *evidence) told {
	dated := e.count(func(p *record) bool { return !math.IsNaN(p.remaining) })
	return share(e.count(func(p *record) bool { return p.remaining <= NearDays }), dated, "partnerships", words.Text{
		EN: "Of %[2]s partnerships with an end on record, %[1]s (%[3]s) end within 180 days of %[4]s or have ended.",
		ID: "Dari %[2]s kemitraan yang akhirnya tercatat, %[1]s (%[3]s) berakhir dalam 180 hari sejak %[4]s atau sudah berakhir."}, day(e.Network.Date()))
}

// strengths returns the mean strength of ties across sectors over that of all ties
// with both sectors known, and how many those are.
func strengths(ties *graph.Ties, codes []int32) (ratio float64, across, known int) {
	all, between := 0.0, 0.0
	for _, t := range ties.All() {
		if codes[t.A] < 0 || codes[t.B] < 0 {
			continue
		}
		known++
		all += t.Strength
		if codes[t.A] != codes[t.B] {
			across++
			between += t.Strength
		}
	}
	return chance.Ratio(between/float64(across), all/float64(known)), across, known
}
