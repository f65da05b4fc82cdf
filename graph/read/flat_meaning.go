package read

import (
	"strings"

	"example.org/lintas/graph"
	"example.org/lintas/graph/words"
)

// subject is what a column of a flat table is about.
type subject int8

const (
	aboutNothing subject = iota // lintas has no word for it; kept as an attribute
	aboutActor
	aboutTheme
	aboutPlace
	aboutGroup
	aboutStart
	aboutEnd
	aboutMonth
	aboutYear
	aboutStatus
	aboutAmount
	aboutCurrency
	aboutBeneficiaries
	aboutTitle
	aboutIdentifier
	aboutKind
	aboutRelation
	aboutContact // left out: it leads to a person
	aboutNumber  // of the row; left out
	aboutWhere   // coordinates and other things that are left out
)

// part is which side of an organization, theme or place a column gives.
type part int8

const (
	partName part = iota
	partAcronym
	partCode
	partType
	partTypeCode
	partSector
	partPercent
)

// slot is the place of an organization in a row of a flat table. Several of them
// come to one role: who provides the money of a flow is a funder like any other.
type slot int8

const (
	slotPlain slot = iota // the organization that the row is about
	slotFunder
	slotProgramme
	slotImplementer
	slotAccountable
	slotLead
	slotPartner
	slotReporting
	slotProvider
	slotReceiver
	slotCount
)

// roleOfSlot gives the roles; that of the plain and the reporting organization
// depends on who else stands in the row.
var roleOfSlot = [slotCount]string{
	slotPlain: graph.Programme, slotReporting: graph.Programme, slotProgramme: graph.Programme,
	slotFunder: graph.Funder, slotProvider: graph.Funder,
	slotImplementer: graph.Implementer, slotReceiver: graph.Implementer,
	slotAccountable: graph.Accountable, slotLead: graph.Lead,
}

// meaning is what a column of a flat table is taken for.
type meaning struct {
	subject subject
	slot    slot // of an actor
	part    part
	// rank orders levels of themes and places from the general to the particular,
	// and amounts from the one that says most to the one that says least.
	rank int8
	// loose says that only the context can tell whether it is meant so.
	loose bool
	// cluster says that a theme is a forum too.
	cluster bool
	// ordinal tells columns of one meaning apart: Partner 1, Partner 2.
	ordinal int8
}

// columnMeaning is a meaning that a mapping may give a column.
type columnMeaning struct {
	Key   string
	Label words.Text
	means meaning
}

// columnMeanings lists what a column may be taken for, in the order in which a
// list of choices shows it.
func columnMeanings() []columnMeaning { return allMeanings }

var allMeanings = listMeanings()

func listMeanings() []columnMeaning {
	var out []columnMeaning
	parts := []struct {
		part  part
		key   string
		label words.Text
	}{
		{partName, "", words.Text{EN: "%s", ID: "%s"}},
		{partAcronym, "_acronym", words.Text{EN: "%s: acronym", ID: "%s: singkatan"}},
		{partCode, "_code", words.Text{EN: "%s: code", ID: "%s: kode"}},
		{partType, "_type", words.Text{EN: "%s: type", ID: "%s: jenis"}},
		{partTypeCode, "_type_code", words.Text{EN: "%s: code of the type", ID: "%s: kode jenis"}},
		{partSector, "_sector", words.Text{EN: "%s: sector", ID: "%s: sektor"}},
	}
	for _, s := range []struct {
		slot slot
		key  string
		name words.Text
	}{
		{slotPlain, "organization", words.Text{EN: "organization", ID: "organisasi"}},
		{slotFunder, "funder", words.Text{EN: "funder", ID: "pendana"}},
		{slotProgramme, "programme", words.Text{EN: "programme partner", ID: "mitra program"}},
		{slotImplementer, "implementer", words.Text{EN: "implementer", ID: "pelaksana"}},
		{slotAccountable, "accountable", words.Text{EN: "accountable organization", ID: "penanggung jawab"}},
		{slotLead, "lead", words.Text{EN: "lead organization", ID: "ketua"}},
		{slotPartner, "partner", words.Text{EN: "partner", ID: "mitra"}},
		{slotReporting, "reporting", words.Text{EN: "reporting organization", ID: "organisasi pelapor"}},
		{slotProvider, "provider", words.Text{EN: "provider of the money", ID: "pemberi dana"}},
		{slotReceiver, "receiver", words.Text{EN: "receiver of the money", ID: "penerima dana"}},
	} {
		for _, p := range parts {
			label := words.Text{EN: strings.Replace(p.label.EN, "%s", s.name.EN, 1), ID: strings.Replace(p.label.ID, "%s", s.name.ID, 1)}
			out = append(out, columnMeaning{s.key + p.key, label, meaning{subject: aboutActor, slot: s.slot, part: p.part}})
		}
	}
	add := func(key, en, id string, m meaning) {
		out = append(out, columnMeaning{key, words.Text{EN: en, ID: id}, m})
	}
	add("theme", "theme", "tema", meaning{subject: aboutTheme})
	add("theme_code", "theme: code", "tema: kode", meaning{subject: aboutTheme, part: partCode})
	add("theme_percent", "theme: percentage", "tema: persentase", meaning{subject: aboutTheme, part: partPercent})
	add("cluster", "theme and forum", "tema dan forum", meaning{subject: aboutTheme, cluster: true})
	add("place", "place", "lokasi", meaning{subject: aboutPlace})
	add("place_code", "place: code", "lokasi: kode", meaning{subject: aboutPlace, part: partCode})
	add("place_percent", "place: percentage", "lokasi: persentase", meaning{subject: aboutPlace, part: partPercent})
	add("target_group", "target group", "kelompok sasaran", meaning{subject: aboutGroup})
	add("start", "start", "mulai", meaning{subject: aboutStart})
	add("end", "end", "selesai", meaning{subject: aboutEnd})
	add("month", "month", "bulan", meaning{subject: aboutMonth})
	add("year", "year", "tahun", meaning{subject: aboutYear})
	add("status", "status", "status", meaning{subject: aboutStatus})
	add("budget", "amount of money", "jumlah uang", meaning{subject: aboutAmount})
	add("currency", "currency", "mata uang", meaning{subject: aboutCurrency})
	add("beneficiaries", "number of beneficiaries", "jumlah penerima manfaat", meaning{subject: aboutBeneficiaries})
	add("name", "title of the partnership", "judul kemitraan", meaning{subject: aboutTitle})
	add("id", "id of the partnership", "kode kemitraan", meaning{subject: aboutIdentifier})
	add("type", "type of partnership", "jenis kemitraan", meaning{subject: aboutKind})
	add("relation", "relation", "relasi", meaning{subject: aboutRelation})
	add("attribute", "attribute, kept as it is", "atribut, disimpan apa adanya", meaning{})
	add("contact", "contact of a person, left out", "kontak orang, tidak disertakan", meaning{subject: aboutContact})
	add("number", "number of the row, left out", "nomor baris, tidak disertakan", meaning{subject: aboutNumber})
	add("ignore", "not used", "tidak dipakai", meaning{subject: aboutWhere})
	return out
}

// meaningOf returns the meaning that has the given key.
func meaningOf(key string) (meaning, bool) {
	for i := range allMeanings {
		if allMeanings[i].Key == key {
			return allMeanings[i].means, true
		}
	}
	return meaning{}, false
}

// listed returns the entry of the list that the meaning belongs to.
func (m meaning) listed() *columnMeaning {
	for i := range allMeanings {
		x := &allMeanings[i]
		if x.means.subject == m.subject && x.means.slot == m.slot && x.means.part == m.part && x.means.cluster == m.cluster {
			return x
		}
	}
	m.part = partName
	for i := range allMeanings {
		x := &allMeanings[i]
		if x.means.subject == m.subject && x.means.slot == m.slot && x.means.part == m.part && !x.means.cluster {
			return x
		}
	}
	return &allMeanings[len(allMeanings)-1]
}

// names reports whether the column names an organization.
func (m meaning) names() bool { return m.subject == aboutActor && m.part == partName }
