package governance

import (
	"math"
	"slices"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/graph"
	"example.org/lintas/graph/words"
)

// dangers are cultural difference and conflict of interest.
var dangers = []Indicator{
	{ID: "homophily", Groups: []string{"danger"}, Subjects: []string{"cultural difference"},
		Label:   words.Text{EN: "Sectors keep to themselves (E-I index)", ID: "Sektor bekerja sendiri-sendiri (indeks E-I)"},
		Caution: words.Text{EN: "The E-I index: −1 all ties within sectors, 1 all across; by chance the sectors are dealt at random.", ID: "Indeks E-I: −1 semua hubungan di dalam sektor, 1 semua lintas sektor; secara kebetulan sektor dibagikan acak."},
		Column:  "organizations.sector", of: homophily, number: true, sectors: true},
	{ID: "community_sector_agreement", Groups: []string{"danger"}, Subjects: []string{"cultural difference"},
		Label:   words.Text{EN: "Close groups follow the sectors", ID: "Kelompok erat mengikuti sektor"},
		Caution: words.Text{EN: "0 no agreement, 1 the groups are the sectors; groups are found by a search.", ID: "0 tidak ada kesesuaian, 1 kelompok sama dengan sektor; kelompok ditemukan dengan pencarian."},
		Column:  "organizations.sector, partnerships.members", of: communitiesFollow, network: true, number: true, sectors: true},
	{ID: "strength_across", Groups: []string{"danger"}, Subjects: []string{"cultural difference"},
		Label:   words.Text{EN: "Ties across sectors are as strong as others", ID: "Hubungan lintas sektor sekuat yang lain"},
		Caution: words.Text{EN: "Mean strength of ties across sectors over that of all; a partnership of k members gives each pair 1/(k − 1) of its strength.", ID: "Rata-rata kekuatan hubungan lintas sektor dibagi rata-rata semuanya; kemitraan k anggota memberi setiap pasangan 1/(k − 1) kekuatannya."},
		Column:  "organizations.sector, partnerships.strength", of: strengthAcross, number: true, sectors: true},
	{ID: "conflicts_of_role", Groups: []string{"danger"}, Subjects: []string{"conflict of interest"},
		Label:   words.Text{EN: "Roles that stand against each other", ID: "Peran yang saling berbenturan"},
		Caution: words.Text{EN: "Worth a conversation, not a judgement; a funder that implements itself is direct implementation, no conflict.", ID: "Layak dibicarakan, bukan penilaian; penyandang dana yang melaksanakan sendiri adalah pelaksanaan langsung, bukan benturan."},
		Column:  "members.role", of: conflictsOfRole},
	{ID: "circular_funding", Groups: []string{"danger"}, Subjects: []string{"conflict of interest"},
		Label:   words.Text{EN: "Money that goes in circles (partnerships)", ID: "Uang yang berputar (kemitraan)"},
		Caution: words.Text{EN: "From funders to the members that they fund, and on; regrants of one programme may look like a circle.", ID: "Dari penyandang dana ke anggota yang didanai, dan seterusnya; penerusan hibah satu program dapat tampak berputar."},
		Column:  "members.role", of: circularFunding, number: true},
	{ID: "other_priorities", Groups: []string{"danger"}, Subjects: []string{"conflict of interest"},
		Label:   words.Text{EN: "Members with other priorities", ID: "Anggota dengan prioritas lain"},
		Caution: words.Text{EN: "Goals are compared as they are written; other goals need not be against the common one.", ID: "Tujuan dibandingkan sebagaimana ditulis; tujuan lain belum tentu bertentangan dengan tujuan bersama."},
		Column:  "members.goals", of: otherPriorities},
}

func homophily(e *evidence) told {
	f, ok := e.figure("ei_index")
	_, across, known := strengths(e.ties, e.Network.Codes())
	if e.kind != "" {
		f, ok = chance.Bare(chance.Ratio(float64(2*across-known), float64(known)), known), known > 0
		f.Expected = e.expectedEI()
	}
	if !ok || len(e.Network.Sectors()) < 2 || known == 0 {
		return told{}
	}
	return told{Measured, f, "ties", words.Text{
		EN: "%[1]s of ties join organizations of different sectors (E-I index %[2]s).%[3]s",
		ID: "%[1]s hubungan mempertemukan organisasi berbeda sektor (indeks E-I %[2]s).%[3]s"}.With(
		percent(float64(across)/float64(known)), number(f.Value), against(f, number))}
}

// expectedEI returns the expectation of the E-I index when the sectors of the
// organizations with ties are dealt to them at random (it does not depend on the
// ties): 1 − 2 Σ n_g(n_g−1) / n(n−1).
func (e *evidence) expectedEI() float64 {
	sizes, n := make([]float64, len(e.Network.Sectors())), 0.0
	for i, c := range e.Network.Codes() {
		if c >= 0 && len(e.ties.Out().Row(i)) > 0 {
			sizes[c]++
			n++
		}
	}
	same := 0.0
	for _, s := range sizes {
		same += s * (s - 1)
	}
	return 1 - 2*chance.Ratio(same, n*(n-1))
}

func communitiesFollow(e *evidence) told {
	f, ok := e.figure("community_sector_nmi")
	if !ok || len(e.Network.Sectors()) < 2 || !e.tied() {
		return told{}
	}
	return told{Measured, f, "organizations", words.Text{
		EN: "Groups of closely tied organizations agree with the sectors to %[1]s, where 1 is the same.%[2]s",
		ID: "Kelompok organisasi yang erat terhubung sesuai dengan sektor sebesar %[1]s, dengan 1 berarti sama persis.%[2]s"}.With(number(f.Value), against(f, number))}
}

func strengthAcross(e *evidence) told {
	ratio, across, known := strengths(e.ties, e.Network.Codes())
	if across == 0 || len(e.Network.Sectors()) < 2 {
		return told{}
	}
	f := chance.Bare(ratio, known)
	f.Expected = 1
	return told{Measured, f, "ties", words.Text{
		EN: "%[1]s ties across sectors are %[2]s times as strong as ties are on average.",
		ID: "Kekuatan %[1]s hubungan lintas sektor %[2]s kali rata-rata semua hubungan."}.With(count(across), number(ratio))}
}

// roles reports whether a partnership records roles that say more than that
// somebody takes part.
func (p *record) roles() bool {
	for _, m := range p.Members {
		if m.Role != "" && m.Role != graph.Ordinary {
			return true
		}
	}
	return false
}

func conflictsOfRole(e *evidence) told {
	return share(e.count((*record).any), e.count((*record).roles), "partnerships", words.Text{
		EN: "In %[1]s of %[2]s partnerships with roles on record (%[3]s) an organization holds roles that may stand against each other.%[4]s",
		ID: "Dalam %[1]s dari %[2]s kemitraan yang perannya tercatat (%[3]s) ada organisasi dengan peran yang mungkin berbenturan.%[4]s"},
		unlessNone(e.count(func(p *record) bool { return p.direct && !p.any() }), words.Text{
			EN: " In %s more a funder implements itself, which is no conflict.", ID: " Dalam %s lainnya penyandang dana melaksanakan sendiri, yang bukan benturan."}))
}

func circularFunding(e *evidence) told {
	funded := e.count(func(p *record) bool { return len(p.With(graph.Funder)) > 0 })
	circular := e.count(func(p *record) bool { return len(p.fundsInCircle) > 0 })
	if funded == 0 {
		return told{}
	}
	return measured(float64(circular), funded, "partnerships", words.Text{
		EN: "Of %[2]s partnerships with a funder on record, %[1]s are part of a circle in which organizations fund one another.",
		ID: "Dari %[2]s kemitraan dengan penyandang dana yang tercatat, %[1]s merupakan bagian dari lingkaran organisasi yang saling mendanai."}.With(count(circular), count(funded)))
}

func otherPriorities(e *evidence) told {
	named := e.sum(func(p *record) int { return p.withGoals })
	return share(e.sum(func(p *record) int { return p.withGoals - p.sharing }), named, "members", words.Text{
		EN: "Of %[2]s members of partnerships that name a goal, %[1]s (%[3]s) name only others than the shared one.",
		ID: "Dari %[2]s anggota kemitraan yang menyebut tujuan, %[1]s (%[3]s) hanya menyebut tujuan lain."})
}

// leadership is weak leadership and accountability.
var leadership = []Indicator{
	{ID: "centralization", Groups: []string{"danger"}, Subjects: []string{"weak leadership"},
		Label:   words.Text{EN: "Ties gather at one organization (centralization)", ID: "Hubungan terpusat pada satu organisasi (pemusatan)"},
		Caution: words.Text{EN: "By chance: as many ties as recorded, between pairs drawn at random.", ID: "Secara kebetulan: hubungan sebanyak yang tercatat, antara pasangan yang diambil acak."},
		Column:  "partnerships.members", of: centralization, number: true},
	{ID: "no_lead", Groups: []string{"danger"}, Subjects: []string{"weak leadership"},
		Label:   words.Text{EN: "No lead on record", ID: "Ketua tidak tercatat"},
		Caution: words.Text{EN: "Not recorded is not missing: there may be a lead that this list does not name.", ID: "Tidak tercatat bukan berarti tidak ada: mungkin ada ketua yang tidak disebut daftar ini."},
		Column:  "partnerships.lead", of: noLead},
	{ID: "lead_overload", Groups: []string{"danger"}, Subjects: []string{"weak leadership"},
		Label:   words.Text{EN: "One organization leads much (most led by one)", ID: "Satu organisasi memimpin banyak (terbanyak oleh satu)"},
		Caution: words.Text{EN: "Much is five partnerships or more and at least twice the average of those that lead; what somebody can carry is not on record.", ID: "Banyak berarti lima kemitraan atau lebih dan sedikitnya dua kali rata-rata para ketua; kemampuan memikulnya tidak tercatat."},
		Column:  "partnerships.lead", of: leadOverload, number: true},
	{ID: "leads_connected", Groups: []string{"danger"}, Subjects: []string{"weak leadership"},
		Label:   words.Text{EN: "Leads know their members from elsewhere", ID: "Ketua mengenal anggota dari kemitraan lain"},
		Caution: words.Text{EN: "Another partnership on record stands for knowing each other.", ID: "Kemitraan lain yang tercatat mewakili saling mengenal."},
		Column:  "partnerships.lead", of: leadsConnected},
	{ID: "steering_reach", Groups: []string{"danger"}, Subjects: []string{"weak leadership"},
		Label:   words.Text{EN: "Reach of those who steer", ID: "Jangkauan para pengarah"},
		Caution: words.Text{EN: "The recorded leads stand for a steering group, which is not on record.", ID: "Para ketua yang tercatat mewakili kelompok pengarah, yang tidak tercatat."},
		Column:  "partnerships.lead", of: steeringReach},
	{ID: "accountable", Groups: []string{"danger"}, Subjects: []string{"accountability"},
		Label:   words.Text{EN: "Somebody accountable is on record", ID: "Penanggung jawab tercatat"},
		Caution: words.Text{EN: "Not recorded is not missing: somebody may answer for it whom this list does not name.", ID: "Tidak tercatat bukan berarti tidak ada: mungkin ada penanggung jawab yang tidak disebut daftar ini."},
		Column:  "members.role (accountable)", of: accountable},
	{ID: "end_date", Groups: []string{"danger"}, Subjects: []string{"accountability"},
		Label:   words.Text{EN: "An end is on record", ID: "Tanggal akhir tercatat"},
		Caution: words.Text{EN: "A lasting partnership may have no end on purpose.", ID: "Kemitraan tetap mungkin sengaja tidak memiliki akhir."},
		Column:  "partnerships.end", of: endDate},
	{ID: "response", Groups: []string{"danger"}, Subjects: []string{"accountability"},
		Label:   words.Text{EN: "Organizations answered", ID: "Organisasi menjawab"},
		Caution: words.Text{EN: "What lies between two that did not answer is not known.", ID: "Hubungan antara dua organisasi yang tidak menjawab tidak diketahui."},
		Column:  "organizations.asked, organizations.answered", of: response, network: true},
}

func noLead(e *evidence) told {
	if e.led().partnerships == 0 { // of the whole list
		return told{}
	}
	return share(e.count(func(p *record) bool { return len(p.leads) == 0 })+e.all-len(e.records), e.all, "partnerships", words.Text{
		EN: "For %[1]s of %[2]s partnerships (%[3]s) no lead is recorded in this list.",
		ID: "Untuk %[1]s dari %[2]s kemitraan (%[3]s), ketua tidak tercatat dalam daftar ini."})
}

func leadOverload(e *evidence) told {
	led := ledBy(e.records)
	if led.partnerships == 0 {
		return told{}
	}
	return measured(float64(led.widest), len(led.of), "organizations", words.Text{
		EN: "%[1]s organizations are on record as leads; the one with most leads %[2]s partnerships, and %[3]s lead many.",
		ID: "%[1]s organisasi tercatat sebagai ketua; yang terbanyak memimpin %[2]s kemitraan, dan %[3]s memimpin banyak kemitraan."}.With(
		count(len(led.of)), count(led.widest), count(led.overloaded())))
}

func leadsConnected(e *evidence) told {
	others := e.sum(func(p *record) int {
		if len(p.leads) == 0 {
			return 0
		}
		return len(p.participants) - len(p.leads)
	})
	return share(e.sum(func(p *record) int { return p.linked }), others, "members", words.Text{
		EN: "Of %[2]s members beside a recorded lead, %[1]s (%[3]s) share another partnership with it.",
		ID: "Dari %[2]s anggota di samping ketua yang tercatat, %[1]s (%[3]s) juga bermitra dengannya dalam kemitraan lain."}).proxy()
}

func steeringReach(e *evidence) told {
	kind, set, measure, value, n := e.answers.Column("sets", "kind"), e.answers.Column("sets", "set"),
		e.answers.Column("sets", "measure"), e.answers.Column("sets", "value"), e.answers.Column("sets", "n")
	if kind == nil || set == nil || measure == nil || value == nil || n == nil {
		return told{}
	}
	wanted := "leads"
	if e.kind != "" {
		wanted = "leads_of_type"
	}
	for i := range kind.Len() {
		if kind.Cell(i) == wanted && set.Cell(i) == e.kind && measure.Cell(i) == "reach_two_steps" && !math.IsNaN(value.Float(i)) {
			return measured(value.Float(i), n.Int(i), "organizations", words.Text{
				EN: "The %[1]s recorded leads and those within two ties of them are %[2]s of all organizations.",
				ID: "Sebanyak %[1]s ketua yang tercatat dan yang berjarak paling jauh dua hubungan dari mereka merupakan %[2]s dari semua organisasi."}.With(
				count(n.Int(i)), percent(value.Float(i)))).proxy()
		}
	}
	return told{}
}

func accountable(e *evidence) told {
	with := func(p *record) bool { return len(p.With(graph.Accountable)) > 0 }
	if !e.recordsAccountable() {
		return told{}
	}
	return share(e.count(with), e.all, "partnerships", words.Text{
		EN: "For %[1]s of %[2]s partnerships (%[3]s) it is recorded who is accountable.",
		ID: "Untuk %[1]s dari %[2]s kemitraan (%[3]s), penanggung jawabnya tercatat."})
}

func endDate(e *evidence) told {
	// A list without any end says nothing of ends.
	if !e.recordsEnds() {
		return told{}
	}
	return share(e.count(func(p *record) bool { return p.Period.End != 0 }), e.all, "partnerships", words.Text{
		EN: "For %[1]s of %[2]s partnerships (%[3]s) an end is on record.",
		ID: "Untuk %[1]s dari %[2]s kemitraan (%[3]s), tanggal akhirnya tercatat."})
}

func response(e *evidence) told {
	f, ok := e.figure("response_rate")
	if !ok || f.N == 0 {
		return told{}
	}
	return told{Measured, f, "organizations", words.Text{
		EN: "%[1]s of %[2]s organizations asked have answered.",
		ID: "%[1]s dari %[2]s organisasi yang ditanya telah menjawab."}.With(percent(f.Value), count(f.N))}
}

// recordsAccountable and recordsEnds report whether the list, not only the part in
// view, records such a thing at all.
func (r *register) recordsAccountable() bool {
	return slices.ContainsFunc(r.records, func(p record) bool { return len(p.With(graph.Accountable)) > 0 })
}

func (r *register) recordsEnds() bool {
	return slices.ContainsFunc(r.records, func(p record) bool { return p.Period.End != 0 })
}
