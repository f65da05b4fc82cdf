package governance

import (
	"cmp"
	"math"
	"slices"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/graph"
	"example.org/lintas/graph/words"
)

// promises are innovation, pooled resources, efficiency and social impact.
var promises = []Indicator{
	{ID: "diversity", Groups: []string{"promise"}, Subjects: []string{"innovation"},
		Label:   words.Text{EN: "Partners are different", ID: "Mitra beragam"},
		Caution: words.Text{EN: "Chance that two members of a partnership, drawn with replacement, are of different sectors; different sectors are not yet new ideas.", ID: "Peluang dua anggota kemitraan, diambil acak dengan pengembalian, berbeda sektor; beda sektor belum berarti gagasan baru."},
		Column:  "organizations.sector", of: diverse, sectors: true},
	{ID: "open_brokerage", Groups: []string{"promise"}, Subjects: []string{"innovation"},
		Label:   words.Text{EN: "Openings between sectors", ID: "Peluang antara sektor"},
		Caution: words.Text{EN: "A pair that several organizations stand between counts once for each.", ID: "Pasangan yang diantarai beberapa organisasi dihitung sekali untuk masing-masing."},
		Column:  "organizations.sector, partnerships.members", of: openBrokerage, network: true, number: true, sectors: true},
	{ID: "bridging_spread", Groups: []string{"promise"}, Subjects: []string{"innovation"},
		Label:   words.Text{EN: "Many carry what goes between sectors", ID: "Banyak yang menjembatani sektor"},
		Caution: words.Text{EN: "Few bridges ease coordination and are easily lost; many do the reverse.", ID: "Sedikit jembatan memudahkan koordinasi tetapi mudah hilang; banyak jembatan sebaliknya."},
		Column:  "organizations.sector", of: bridgingSpread, network: true, number: true, sectors: true},
	{ID: "pooled_money", Groups: []string{"promise"}, Subjects: []string{"pooled resources"},
		Label:   words.Text{EN: "Several members pay", ID: "Beberapa anggota ikut membiayai"},
		Caution: words.Text{EN: "Only contributions of money on record count; work and goods do not.", ID: "Hanya kontribusi uang yang tercatat yang dihitung; tenaga dan barang tidak."},
		Column:  "members.contribution", of: pooledMoney},
	{ID: "sectors_contributing", Groups: []string{"promise"}, Subjects: []string{"pooled resources"},
		Label:   words.Text{EN: "Several sectors pay", ID: "Beberapa sektor ikut membiayai"},
		Caution: words.Text{EN: "Only contributions of money on record count.", ID: "Hanya kontribusi uang yang tercatat yang dihitung."},
		Column:  "members.contribution, organizations.sector", of: sectorsContributing, number: true},
	{ID: "funder_concentration", Groups: []string{"promise"}, Subjects: []string{"pooled resources"},
		Label:   words.Text{EN: "Money comes from several funders (HHI)", ID: "Uang berasal dari beberapa penyandang dana (HHI)"},
		Caution: words.Text{EN: "The concentration (HHI): 1 is one funder; of money in one currency, the one that most funders use.", ID: "Pemusatan (HHI): 1 berarti satu penyandang dana; untuk satu mata uang, yang dipakai paling banyak penyandang dana."},
		Column:  "members.role, members.contribution", of: funderConcentration, number: true},
	{ID: "redundancy", Groups: []string{"promise"}, Subjects: []string{"efficiency"},
		Label:   words.Text{EN: "More providers than wanted", ID: "Penyedia lebih dari yang diperlukan"},
		Caution: words.Text{EN: "Overlap is not waste: a second provider may be wanted.", ID: "Tumpang tindih bukan pemborosan: penyedia kedua mungkin memang diperlukan."},
		Column:  "activities.theme", of: redundancy, network: true},
	{ID: "uncoordinated_overlap", Groups: []string{"promise"}, Subjects: []string{"efficiency"},
		Label:   words.Text{EN: "Overlap without a partnership on record", ID: "Tumpang tindih tanpa kemitraan yang tercatat"},
		Caution: words.Text{EN: "Candidates for a conversation; who overlaps may coordinate without this list knowing.", ID: "Bahan untuk dibicarakan; yang tumpang tindih mungkin berkoordinasi tanpa tercatat di sini."},
		Column:  "activities.theme, partnerships.members", of: uncoordinated, network: true, number: true},
	{ID: "coordination_rate", Groups: []string{"promise"}, Subjects: []string{"efficiency"},
		Label:   words.Text{EN: "Overlap that is coordinated", ID: "Tumpang tindih yang terkoordinasi"},
		Caution: words.Text{EN: "Coordinated is what the option --coordination says, a partnership on record by default.", ID: "Terkoordinasi menurut pilihan --coordination, yang biasanya berarti kemitraan yang tercatat."},
		Column:  "activities.theme, partnerships.members", of: coordinationRate, network: true},
	{ID: "needs_covered", Groups: []string{"promise"}, Subjects: []string{"social impact"},
		Label:   words.Text{EN: "Needs that somebody works on", ID: "Kebutuhan yang ada pelaksananya"},
		Caution: words.Text{EN: "That somebody works there does not say that the need is met.", ID: "Adanya pelaksana belum berarti kebutuhan terpenuhi."},
		Column:  "needs.theme", of: needsCovered, network: true},
	{ID: "people_in_gaps", Groups: []string{"promise"}, Subjects: []string{"social impact"},
		Label:   words.Text{EN: "People in gaps", ID: "Orang dalam kesenjangan"},
		Caution: words.Text{EN: "One person may be counted in several needs.", ID: "Satu orang dapat terhitung dalam beberapa kebutuhan."},
		Column:  "needs.people", of: peopleInGaps, network: true},
	{ID: "complementarity", Groups: []string{"promise"}, Subjects: []string{"social impact"},
		Label:   words.Text{EN: "Partners complement each other", ID: "Mitra saling melengkapi"},
		Caution: words.Text{EN: "The same places and target groups, other themes; of tied pairs with activities on record.", ID: "Tempat dan kelompok sasaran sama, tema berbeda; dari pasangan terhubung yang kegiatannya tercatat."},
		Column:  "activities.theme, activities.place", of: complements},
}

func diverse(e *evidence) told {
	d := e.diversity()
	if d.n == 0 {
		return told{}
	}
	f := chance.Bare(d.blau, d.n)
	f.Expected = d.blauExpected
	return told{Measured, f, "partnerships", words.Text{
		EN: "Two members of a partnership are of different sectors in %[1]s of cases.%[2]s",
		ID: "Dua anggota satu kemitraan berbeda sektor dalam %[1]s kejadian.%[2]s"}.With(percent(f.Value), against(f, percent))}
}

func openBrokerage(e *evidence) told {
	activity, exclusive := e.answers.Column("roles", "brokerage_activity"), e.answers.Column("roles", "brokerage_exclusivity")
	if activity == nil || exclusive == nil || len(e.Network.Sectors()) < 2 || !e.tied() {
		return told{}
	}
	open, only := 0, 0
	for i := range activity.Len() {
		open += activity.Int(i)
		only += exclusive.Int(i)
	}
	return measured(float64(open), activity.Len(), "organizations", words.Text{
		EN: "Organizations stand %[1]s times between two of different sectors that are not tied to each other; in %[2]s of these cases nobody else does.",
		ID: "Sebanyak %[1]s kali suatu organisasi berada di antara dua organisasi berbeda sektor yang tidak saling terhubung; dalam %[2]s di antaranya tidak ada yang lain."}.With(
		count(open), count(only)))
}

func bridgingSpread(e *evidence) told {
	subject, effective, n := e.answers.Column("concentration", "subject"), e.answers.Column("concentration", "effective_number"), e.answers.Column("concentration", "n")
	if subject == nil || effective == nil || n == nil {
		return told{}
	}
	for i := range subject.Len() {
		if subject.Cell(i) == "bridging" && n.Int(i) > 0 {
			return measured(effective.Float(i), n.Int(i), "organizations", words.Text{
				EN: "%[1]s organizations lie on shortest paths between sectors; what they carry is spread as if %[2]s carried the same.",
				ID: "%[1]s organisasi berada pada jalur terpendek antarsektor; beban itu tersebar seolah-olah %[2]s organisasi memikul sama banyak."}.With(
				count(n.Int(i)), text(func(l words.Language) string { return l.Number(effective.Float(i), 1) })))
		}
	}
	return told{}
}

func pooledMoney(e *evidence) told {
	with := e.count(func(p *record) bool { return p.money.contributors > 0 })
	return share(e.count(func(p *record) bool { return p.money.contributors > 1 }), with, "partnerships", words.Text{
		EN: "Of %[2]s partnerships with contributions on record, %[1]s (%[3]s) are paid for by two members or more.",
		ID: "Dari %[2]s kemitraan yang kontribusinya tercatat, %[1]s (%[3]s) dibiayai oleh dua anggota atau lebih."})
}

func sectorsContributing(e *evidence) told {
	all := len(e.Network.Sectors())
	pays := map[int32]bool{}
	for _, p := range e.records {
		for _, m := range p.Members {
			if c := e.Network.Codes()[m.Organization]; c >= 0 && m.Contribution.Amount.Sign() > 0 {
				pays[c] = true
			}
		}
	}
	if len(pays) == 0 {
		return told{}
	}
	return measured(float64(len(pays)), all, "sectors", words.Text{
		EN: "Contributions on record come from %[1]s of %[2]s sectors.",
		ID: "Kontribusi yang tercatat berasal dari %[1]s dari %[2]s sektor."}.With(count(len(pays)), count(all)))
}

func funderConcentration(e *evidence) told {
	gifts := map[string]map[int]graph.Amount{} // by currency
	for _, p := range e.records {
		for _, m := range moneyOf(p.Partnership, p.With(graph.Funder)) {
			if gifts[m.currency] == nil {
				gifts[m.currency] = map[int]graph.Amount{}
			}
			gifts[m.currency][m.funder] = gifts[m.currency][m.funder].Plus(m.amount)
		}
	}
	if len(gifts) == 0 {
		return told{}
	}
	var currency string
	for c, of := range gifts {
		if currency == "" || cmp.Or(len(of)-len(gifts[currency]), cmp.Compare(currency, c)) > 0 {
			currency = c
		}
	}
	var amounts []float64
	for _, a := range gifts[currency] {
		amounts = append(amounts, a.Float64())
	}
	hhi, n := concentrationOf(amounts)
	return measured(hhi, n, "funders", words.Text{
		EN: "The money on record in %[1]s comes from %[2]s funders, as concentrated as if %[3]s gave the same.",
		ID: "Uang yang tercatat dalam %[1]s berasal dari %[2]s penyandang dana, terpusat seolah-olah %[3]s memberi sama banyak."}.With(
		currencyOf(currency), count(n), text(func(l words.Language) string { return l.Number(1/hhi, 1) })))
}

func currencyOf(currency string) words.Text {
	if currency == noCurrency {
		return words.Text{EN: "a currency that is not recorded", ID: "mata uang yang tidak tercatat"}
	}
	return words.Text{EN: currency, ID: currency}
}

func redundancy(e *evidence) told {
	f, ok := e.figure("redundancy_index")
	if !ok {
		return told{}
	}
	return told{Measured, f, "cells", words.Text{
		EN: "%[1]s of the providers counted by theme and place are more than the number wanted there, one where none is recorded.",
		ID: "%[1]s penyedia yang dihitung menurut tema dan tempat melebihi jumlah yang diperlukan di sana, satu bila tidak tercatat."}.With(percent(f.Value))}
}

func uncoordinated(e *evidence) told {
	f, ok := e.figure("uncoordinated_overlap")
	if !ok || !e.tied() {
		return told{}
	}
	return told{Measured, f, "pairs", words.Text{
		EN: "The overlap of pairs without a partnership on record adds up to %[1]s pairs that do the very same work.%[2]s",
		ID: "Tumpang tindih pasangan tanpa kemitraan yang tercatat setara dengan %[1]s pasangan yang pekerjaannya sama persis.%[2]s"}.With(number(f.Value), against(f, number))}
}

func coordinationRate(e *evidence) told {
	f, ok := e.figure("coordination_rate")
	if !ok || !e.tied() && f.Value == 0 {
		return told{}
	}
	return told{Measured, f, "pairs", words.Text{
		EN: "%[1]s of all overlap lies between organizations that are on record as coordinated.%[2]s",
		ID: "%[1]s dari seluruh tumpang tindih terjadi di antara organisasi yang tercatat terkoordinasi.%[2]s"}.With(percent(f.Value), against(f, percent))}
}

func needsCovered(e *evidence) told {
	f, ok := e.figure("gap_cells")
	if !ok || f.N == 0 || len(e.Network.Needs()) == 0 {
		return told{}
	}
	return share(f.N-int(f.Value), f.N, "needs", words.Text{
		EN: "Somebody is on record as working on %[1]s of %[2]s needs (%[3]s).",
		ID: "Pada %[1]s dari %[2]s kebutuhan (%[3]s) tercatat ada yang bekerja."})
}

func peopleInGaps(e *evidence) told {
	people, status := e.answers.Column("cells", "people"), e.answers.Column("cells", "status")
	if people == nil || status == nil {
		return told{}
	}
	all, inGaps, needs := 0.0, 0.0, 0
	for i := range people.Len() {
		x := people.Float(i)
		if math.IsNaN(x) {
			continue
		}
		needs++
		all += x
		if status.Cell(i) == "gap" {
			inGaps += x
		}
	}
	if all == 0 {
		return told{}
	}
	return measured(inGaps/all, needs, "needs", words.Text{
		EN: "%[1]s of the %[2]s people counted in the needs (%[3]s) are in a need on which nobody is on record as working.",
		ID: "%[1]s dari %[2]s orang yang terhitung dalam kebutuhan (%[3]s) berada pada kebutuhan tanpa pelaksana yang tercatat."}.With(
		number(inGaps), number(all), percent(inGaps/all)))
}

// complements returns the mean of what tied organizations complement each other
// (Bunger & Gillespie 2014, PMC3706570): the clients that
// they share, by place and target group, and the services that they do not.
//
//	J(clients) · (1 − J(services)),  J the index of Jaccard
func complements(e *evidence) told {
	w := e.works()
	sum, tied := 0.0, 0
	for _, t := range e.ties.All() {
		if w.active(int(t.A)) && w.active(int(t.B)) {
			sum += w.complementarity(int(t.A), int(t.B))
			tied++
		}
	}
	if tied == 0 {
		return told{}
	}
	f := chance.Bare(sum/float64(tied), tied)
	if e.kind == "" {
		f.Expected = w.mean()
	}
	return told{Measured, f, "ties", words.Text{
		EN: "Partners reach the same people with other services to %[1]s on average.%[2]s",
		ID: "Para mitra menjangkau orang yang sama dengan layanan lain rata-rata sebesar %[1]s.%[2]s"}.With(percent(f.Value), against(f, percent))}
}

// works are the themes and the clients of each organization's activities as
// sorted numbers.
type works struct{ services, clients [][]int32 }

func worksOf(n *graph.Network) *works {
	w := &works{make([][]int32, n.Len()), make([][]int32, n.Len())}
	numbers := map[[2]string]int32{}
	number := func(key [2]string) int32 {
		k, ok := numbers[key]
		if !ok {
			k = int32(len(numbers))
			numbers[key] = k
		}
		return k
	}
	for i := range n.Activities() {
		a := &n.Activities()[i]
		o := a.Organization
		w.services[o] = append(w.services[o], number([2]string{a.Theme.String(), "theme"}))
		w.clients[o] = append(w.clients[o], number([2]string{pathOf(n, a.PlaceCode, a.Place).String(), "for " + a.TargetGroup}))
	}
	for o := range w.services {
		for _, set := range []*[]int32{&w.services[o], &w.clients[o]} {
			slices.Sort(*set)
			*set = slices.Compact(*set)
		}
	}
	return w
}

func (w *works) active(o int) bool { return len(w.services[o]) > 0 }

func (w *works) complementarity(a, b int) float64 {
	return jaccard(w.clients[a], w.clients[b]) * (1 - jaccard(w.services[a], w.services[b]))
}

// mostActive is the number of active organizations up to which all pairs are
// looked at.
const mostActive = 2000

// mean returns the mean over all pairs of active organizations, which is what
// drawing partners at random gives; NaN where they are too many.
func (w *works) mean() float64 {
	var active []int
	for o := range w.services {
		if w.active(o) {
			active = append(active, o)
		}
	}
	if len(active) > mostActive {
		return math.NaN()
	}
	sum := 0.0
	for i, a := range active {
		for _, b := range active[:i] {
			sum += w.complementarity(a, b)
		}
	}
	return chance.Ratio(sum, float64(len(active)*(len(active)-1)/2))
}

// jaccard returns |a ∩ b| / |a ∪ b| of two sorted sets.
func jaccard(a, b []int32) float64 {
	both := 0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			both++
			i++
			j++
		}
	}
	return chance.Ratio(float64(both), float64(len(a)+len(b)-both))
}
