package governance

import (
	"math"
	"slices"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/graph"
	"example.org/lintas/graph/words"
)

// definition asks what makes a partnership one: common goals, mutual benefit,
// commitment, and more than each does alone.
var definition = []Indicator{
	{ID: "common_goals", Groups: []string{"definition"}, Subjects: []string{"common goals"},
		Label:   words.Text{EN: "Members name the common goal", ID: "Anggota menyebut tujuan bersama"},
		Caution: words.Text{EN: "Goals are compared as they are written; the same goal in other words counts as another.", ID: "Tujuan dibandingkan sebagaimana ditulis; tujuan yang sama dengan kata lain dihitung berbeda."},
		Column:  "members.goals", of: commonGoals},
	{ID: "goals_met_by_need", Groups: []string{"definition"}, Subjects: []string{"common goals"},
		Label:   words.Text{EN: "Partnerships work where there is a need", ID: "Kemitraan bekerja di tempat yang membutuhkan"},
		Caution: words.Text{EN: "The activities stand for the goals: what a partnership does, not what it means to do, is held against the needs.", ID: "Kegiatan mewakili tujuan: yang dibandingkan dengan kebutuhan adalah apa yang dikerjakan, bukan apa yang diniatkan."},
		Column:  "needs.theme, activities.partnership", of: goalsMetByNeed},
	{ID: "mutual_benefit", Groups: []string{"definition"}, Subjects: []string{"mutual benefit"},
		Label:   words.Text{EN: "Members give and receive", ID: "Anggota memberi dan menerima"},
		Caution: words.Text{EN: "To give is a contribution of money or an activity of the partnership on record; time and trust are not recorded.", ID: "Memberi berarti kontribusi uang atau kegiatan kemitraan yang tercatat; waktu dan kepercayaan tidak tercatat."},
		Column:  "members.benefit", of: mutualBenefit},
	{ID: "reciprocity", Groups: []string{"definition"}, Subjects: []string{"mutual benefit"},
		Label:   words.Text{EN: "Flows go both ways", ID: "Aliran berjalan dua arah"},
		Caution: words.Text{EN: "A flow back may exist without being recorded.", ID: "Aliran balik mungkin ada meskipun tidak tercatat."},
		Column:  "partnerships.directed", of: reciprocity, network: true},
	{ID: "confirmed", Groups: []string{"definition", "danger"}, Subjects: []string{"mutual benefit", "accountability"},
		Label:   words.Text{EN: "Both sides confirm", ID: "Kedua pihak membenarkan"},
		Caution: words.Text{EN: "Members that gave no answer neither confirm nor deny.", ID: "Anggota yang tidak menjawab tidak dianggap membenarkan atau menyangkal."},
		Column:  "members.confirmed", of: confirmed},
	{ID: "agreement", Groups: []string{"definition", "danger"}, Subjects: []string{"commitment", "accountability"},
		Label:   words.Text{EN: "An agreement is on record", ID: "Ada perjanjian yang tercatat"},
		Caution: words.Text{EN: "An agreement that is not recorded may exist.", ID: "Perjanjian yang tidak tercatat mungkin ada."},
		Column:  "partnerships.agreement", of: agreement},
	{ID: "resources_given", Groups: []string{"definition"}, Subjects: []string{"commitment"},
		Label:   words.Text{EN: "Resources are given", ID: "Sumber daya diberikan"},
		Caution: words.Text{EN: "A recorded budget is money planned, not money spent.", ID: "Anggaran yang tercatat adalah rencana, belum tentu terpakai."},
		Column:  "members.contribution, partnerships.budget", of: resourcesGiven},
	{ID: "in_force", Groups: []string{"definition"}, Subjects: []string{"commitment"},
		Label:   words.Text{EN: "Partnerships are in force", ID: "Kemitraan masih berlaku"},
		Caution: words.Text{EN: "Without --all-periods only what is in force is read, so that all are.", ID: "Tanpa --all-periods hanya yang berlaku yang dibaca, sehingga semuanya berlaku."},
		Column:  "partnerships.start, partnerships.end", of: inForce},
	{ID: "age", Groups: []string{"definition"}, Subjects: []string{"commitment"},
		Label:   words.Text{EN: "Partnerships last (years, median)", ID: "Kemitraan bertahan (tahun, median)"},
		Caution: words.Text{EN: "Counted to the data's date; a long life is not a good one in itself.", ID: "Dihitung sampai tanggal data; umur panjang belum tentu baik."},
		Column:  "partnerships.start", of: ageInYears, number: true},
	{ID: "cells_beyond_best", Groups: []string{"definition"}, Subjects: []string{"more than alone"},
		Label:   words.Text{EN: "More work than the best member does alone (times)", ID: "Lebih dari yang dikerjakan satu anggota (kali)"},
		Caution: words.Text{EN: "Only activities that name their partnership count; 1 is no more than one member.", ID: "Hanya kegiatan yang menyebut kemitraannya yang dihitung; 1 berarti tidak lebih dari satu anggota."},
		Column:  "activities.partnership", of: cellsBeyondBest, number: true},
	{ID: "sectors_joined", Groups: []string{"definition"}, Subjects: []string{"more than alone"},
		Label:   words.Text{EN: "More sectors than one member has (number)", ID: "Lebih dari satu sektor (jumlah)"},
		Caution: words.Text{EN: "By chance: the recorded sectors dealt to the organizations at random.", ID: "Secara kebetulan: sektor yang tercatat dibagikan secara acak kepada organisasi."},
		Column:  "organizations.sector", of: sectorsJoined, number: true, sectors: true},
}

func commonGoals(e *evidence) told {
	if named := e.sum(func(p *record) int { return p.withGoals }); named > 0 {
		return share(e.sum(func(p *record) int { return p.sharing }), named, "members", words.Text{
			EN: "Of %[2]s members of partnerships that name a goal, %[1]s (%[3]s) name one that their partnership shares.",
			ID: "Dari %[2]s anggota kemitraan yang menyebut tujuan, %[1]s (%[3]s) menyebut tujuan bersama kemitraannya."})
	}
	with := e.count(func(p *record) bool { return p.goals > 0 })
	if with == 0 {
		return told{}
	}
	return share(with, e.all, "partnerships", words.Text{
		EN: "%[1]s of %[2]s partnerships (%[3]s) have a goal on record; which members share it is not recorded in this list.",
		ID: "%[1]s dari %[2]s kemitraan (%[3]s) memiliki tujuan yang tercatat; anggota mana yang mendukungnya tidak tercatat dalam daftar ini."}).proxy()
}

func goalsMetByNeed(e *evidence) told {
	if len(e.Network.Needs()) == 0 {
		return told{}
	}
	working, meeting := 0, 0
	needed := e.needed()
	for _, p := range e.records {
		if len(p.activities) == 0 {
			continue
		}
		working++
		if slices.ContainsFunc(p.activities, func(i int32) bool { return needed.meets(e.Network, &e.Network.Activities()[i]) }) {
			meeting++
		}
	}
	return share(meeting, working, "partnerships", words.Text{
		EN: "Of %[2]s partnerships with activities on record, %[1]s (%[3]s) work where this list records a need.",
		ID: "Dari %[2]s kemitraan yang kegiatannya tercatat, %[1]s (%[3]s) bekerja di tempat yang kebutuhannya tercatat."}).proxy()
}

// needed are the target groups of the needs by theme and place.
type needed map[[2]string][]string

func neededOf(n *graph.Network) needed {
	out := needed{}
	for i := range n.Needs() {
		d := &n.Needs()[i]
		key := [2]string{d.Theme.String(), pathOf(n, d.PlaceCode, d.Place).String()}
		out[key] = append(out[key], d.TargetGroup)
	}
	return out
}

// meets reports whether an activity begins with the theme and the place of a need
// and is for its target group.
func (d needed) meets(n *graph.Network, a *graph.Activity) bool {
	place := pathOf(n, a.PlaceCode, a.Place)
	for t := range a.Theme {
		for p := range place {
			groups := d[[2]string{a.Theme[:t+1].String(), place[:p+1].String()}]
			if slices.ContainsFunc(groups, func(g string) bool { return g == a.TargetGroup || g == "" || a.TargetGroup == "" }) {
				return true
			}
		}
	}
	return false
}

func mutualBenefit(e *evidence) told {
	if e.sum(func(p *record) int { return p.receiving }) == 0 {
		return told{}
	}
	exchanging := e.sum(func(p *record) int { return p.exchanging })
	either := e.sum(func(p *record) int { return p.giving + p.receiving - p.exchanging })
	return share(exchanging, either, "members", words.Text{
		EN: "Of %[2]s members with a contribution or a benefit on record, %[1]s (%[3]s) have both: they give and they receive.",
		ID: "Dari %[2]s anggota yang kontribusi atau manfaatnya tercatat, %[1]s (%[3]s) memiliki keduanya: memberi dan menerima."})
}

func reciprocity(e *evidence) told {
	f, ok := e.figure("reciprocity")
	if !ok {
		return told{}
	}
	// In a network of as many flows at random each is returned as often as any pair
	// has one.
	if density, ok := e.figure("density"); ok {
		f.Expected = density.Value
	}
	return told{Measured, f, "ties", words.Text{
		EN: "%[1]s of the recorded flows go both ways.%[2]s",
		ID: "%[1]s aliran yang tercatat berjalan dua arah.%[2]s"}.With(percent(f.Value), against(f, percent))}
}

func confirmed(e *evidence) told {
	asked := e.count(func(p *record) bool { return p.confirmed+p.denied > 0 })
	return share(e.count(func(p *record) bool { return p.confirmed > 1 && p.denied == 0 }), asked, "partnerships", words.Text{
		EN: "Of %[2]s partnerships about which members were asked, %[1]s (%[3]s) are confirmed by two or more members and denied by none.",
		ID: "Dari %[2]s kemitraan yang ditanyakan kepada anggotanya, %[1]s (%[3]s) dibenarkan oleh sedikitnya dua anggota dan tidak disangkal seorang pun."})
}

func agreement(e *evidence) told {
	with := e.count(func(p *record) bool { return p.agreement() == graph.Yes })
	without := e.count(func(p *record) bool { return p.agreement() == graph.No })
	return share(with, with+without, "partnerships", words.Text{
		EN: "Of %[2]s partnerships that say whether there is an agreement, %[1]s (%[3]s) have one.%[4]s",
		ID: "Dari %[2]s kemitraan yang menyebut ada tidaknya perjanjian, %[1]s (%[3]s) memilikinya.%[4]s"},
		unlessNone(e.all-with-without, words.Text{EN: " For %s more it is not recorded in this list.", ID: " Untuk %s lainnya, hal itu tidak tercatat dalam daftar ini."}))
}

func resourcesGiven(e *evidence) told {
	with := e.count(func(p *record) bool { return len(p.money.currencies) > 0 })
	if with == 0 {
		return told{}
	}
	return share(with, e.all, "partnerships", words.Text{
		EN: "For %[1]s of %[2]s partnerships (%[3]s) a budget or a contribution is on record.",
		ID: "Untuk %[1]s dari %[2]s kemitraan (%[3]s) tercatat anggaran atau kontribusi."})
}

func inForce(e *evidence) told {
	date := e.Network.Date()
	if date == 0 {
		return told{}
	}
	dated := func(p *record) bool { return p.Period != (graph.Period{}) }
	return share(e.count(func(p *record) bool { return dated(p) && p.Period.Contains(date) }), e.count(dated), "partnerships", words.Text{
		EN: "Of %[2]s partnerships with dates on record, %[1]s (%[3]s) are in force on %[4]s.",
		ID: "Dari %[2]s kemitraan yang tanggalnya tercatat, %[1]s (%[3]s) berlaku pada %[4]s."}, day(date))
}

func ageInYears(e *evidence) told {
	var ages []float64
	for _, p := range e.records {
		if !math.IsNaN(p.age) {
			ages = append(ages, p.age/365.25)
		}
	}
	if len(ages) == 0 {
		return told{}
	}
	slices.Sort(ages)
	median := chance.Quantile(ages, 0.5)
	return measured(median, len(ages), "partnerships", words.Text{
		EN: "Half of the %[1]s partnerships with a start on record have run for %[2]s years or longer on %[3]s.",
		ID: "Separuh dari %[1]s kemitraan yang awalnya tercatat telah berjalan %[2]s tahun atau lebih pada %[3]s."}.With(
		count(len(ages)), text(func(l words.Language) string { return l.Number(median, 1) }), day(e.Network.Date())))
}

func cellsBeyondBest(e *evidence) told {
	together, alone := e.sum(func(p *record) int { return p.together }), e.sum(func(p *record) int { return p.alone })
	working := e.count(func(p *record) bool { return p.together > 0 })
	if working == 0 {
		return told{}
	}
	times := float64(together) / float64(alone)
	return measured(times, working, "partnerships", words.Text{
		EN: "In %[1]s partnerships with activities on record, members reach %[2]s combinations of theme and place together, where the widest member of each reaches %[3]s (%[4]s times).",
		ID: "Dalam %[1]s kemitraan yang kegiatannya tercatat, para anggota bersama-sama menjangkau %[2]s gabungan tema dan tempat, sedangkan anggota terluas di masing-masing menjangkau %[3]s (%[4]s kali)."}.With(
		count(working), count(together), count(alone), number(times)))
}

func sectorsJoined(e *evidence) told {
	d := e.diversity()
	if d.n == 0 {
		return told{}
	}
	f := chance.Bare(d.sectors, d.n)
	f.Expected = d.sectorsExpected
	return told{Measured, f, "partnerships", words.Text{
		EN: "A partnership joins %[1]s sectors on average.%[2]s",
		ID: "Satu kemitraan rata-rata mempertemukan %[1]s sektor.%[2]s"}.With(number(f.Value), against(f, number))}
}
