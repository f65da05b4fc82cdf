package read

import (
	"slices"
	"strings"
)

// isTag reports whether the cell is an HXL tag.
func isTag(text string) bool {
	return len(text) > 1 && text[0] == '#' && (text[1] >= 'a' && text[1] <= 'z' || text[1] >= 'A' && text[1] <= 'Z') &&
		len(text) <= maxTitle
}

// isTagLine reports whether most of what stands in the record is HXL tags. Lists
// are kept by hand, so that a cell without a tag may say something else. One tag
// alone is enough only where nothing else stands in the row.
func isTagLine(r *record) bool {
	tags, others := 0, 0
	for i := range r.cells {
		switch text := r.cells[i].text; {
		case text == "":
		case isTag(text):
			tags++
		default:
			others++
		}
	}
	return tags > 0 && r.bad == nil && (others == 0 || tags >= 2 && tags > 2*others)
}

// hashtag is an HXL tag cut into its name and attributes.
type hashtag struct {
	name       string
	attributes []string
}

// parseTag returns the tag in lower case without spaces, and in the form of HXL
// 1.0: #adm1_id is #adm1+code.
func parseTag(text string) hashtag {
	text = strings.ToLower(strings.Join(strings.Fields(text), ""))
	parts := strings.Split(strings.TrimPrefix(text, "#"), "+")
	t := hashtag{name: parts[0], attributes: parts[1:]}
	if strings.HasPrefix(t.name, "x_") {
		return t
	}
	if name, ending, ok := strings.Cut(t.name, "_"); ok {
		t.name = name
		if ending == "id" {
			ending = "code"
		}
		t.attributes = append([]string{ending}, t.attributes...)
	}
	return t
}

// has reports whether the tag has any of the attributes.
func (t hashtag) has(attributes ...string) bool {
	for _, a := range attributes {
		if slices.Contains(t.attributes, a) {
			return true
		}
	}
	return false
}

// slotAttributes lists the attributes of #org that say which place of the row an
// organization has.
var slotAttributes = []struct {
	slot       slot
	attributes []string
}{
	{slotProvider, []string{"provider"}},
	{slotReceiver, []string{"receiver", "recipient", "receiving"}},
	{slotFunder, []string{"funder", "funding", "funders", "fund", "donor", "donors"}},
	{slotProgramme, []string{"prog", "programme", "program", "programming", "extending"}},
	{slotImplementer, []string{"impl", "implementer", "implementing", "implementor"}},
	{slotAccountable, []string{"accountable"}},
	{slotLead, []string{"lead"}},
	{slotPartner, []string{"partner", "partners"}},
	{slotReporting, []string{"reporting"}},
}

// oldSlots lists the tags for organizations from before HXL 1.0.
var oldSlots = map[string]slot{
	"org": slotPlain, "source": slotReporting, "funder": slotFunder, "donor": slotFunder, "prog": slotProgramme,
	"impl": slotImplementer, "partner": slotPartner,
}

// tagMeaning returns what the tag says of its column. A tag that means nothing
// to lintas says nothing.
func tagMeaning(text string) (m meaning, ok bool) {
	t := parseTag(text)
	if t.has("email", "phone", "contact", "tel") {
		return meaning{subject: aboutContact}, true
	}
	if slot, actor := oldSlots[t.name]; actor {
		return t.actor(slot)
	}
	code := partName
	if t.has("code", "pcode", "pcodes", "id", "v_pcode", "v_pcodes") {
		code = partCode
	}
	if rank, place := tagPlaces[t.name]; place {
		if t.has("lat", "lon", "long", "deg", "coord") {
			return meaning{subject: aboutWhere}, true
		}
		if t.has("type", "description", "num") {
			return meaning{}, true
		}
		return meaning{subject: aboutPlace, part: code, rank: rank}, true
	}
	switch t.name {
	case "sector", "cluster", "subsector", "activity":
		return t.theme(code)
	case "lat", "lon", "long", "geo":
		return meaning{subject: aboutWhere}, true
	case "date":
		return t.date()
	case "status":
		return meaning{subject: aboutStatus}, true
	case "currency":
		return meaning{subject: aboutCurrency}, true
	case "value":
		if t.has("currency") {
			return meaning{subject: aboutCurrency}, true
		}
		m := meaning{subject: aboutAmount, rank: 2}
		if t.has("total") || len(t.attributes) == 0 {
			m.rank = 1
		}
		return m, true
	case "reached", "beneficiary", "targeted", "affected", "population":
		if t.has("type") {
			return meaning{subject: aboutGroup}, true
		}
		return t.people()
	case "contact", "email", "phone":
		return meaning{subject: aboutContact}, true
	}
	return meaning{}, false
}

// tagPlaces gives the levels of places in HXL.
var tagPlaces = map[string]int8{"country": rankCountry, "adm0": rankCountry, "region": rankRegion, "adm1": rankRegion,
	"adm2": rankDistrict, "adm3": rankCommune, "adm4": rankVillage, "adm5": rankSite, "loc": rankSite}

func (t hashtag) actor(s slot) (meaning, bool) {
	m := meaning{subject: aboutActor, slot: s}
	for _, x := range slotAttributes {
		if t.has(x.attributes...) {
			m.slot = x.slot
			break
		}
	}
	switch {
	case t.has("url", "num", "count", "description"):
		return meaning{}, true
	case t.has("type") && t.has("code"):
		m.part = partTypeCode
	case t.has("type"):
		m.part = partType
	case t.has("acronym", "short", "abbr"):
		m.part = partAcronym
	case t.has("code", "id", "ref"):
		m.part = partCode
	case t.has("sector"):
		m.part = partSector
	}
	return m, true
}

func (t hashtag) theme(code part) (meaning, bool) {
	m := meaning{subject: aboutTheme, part: code}
	switch {
	case t.has("description", "desc", "unit", "num", "status"):
		return meaning{}, true
	case t.name == "activity" && code == partCode, t.name == "activity" && t.has("type"):
		return meaning{}, true
	case t.name == "activity":
		m.rank = rankActivity
	case t.name == "subsector":
		m.rank = rankSubsector
	default:
		m.rank, m.cluster = rankSector, t.name == "cluster" || t.has("cluster")
	}
	return m, true
}

func (t hashtag) date() (meaning, bool) {
	switch {
	case t.has("start"):
		return meaning{subject: aboutStart}, true
	case t.has("end"):
		return meaning{subject: aboutEnd}, true
	case t.has("month"):
		return meaning{subject: aboutMonth}, true
	case t.has("year"):
		return meaning{subject: aboutYear}, true
	}
	return meaning{}, true
}

// people returns the meaning of a number of people. Numbers of some of them,
// such as girls, are attributes.
func (t hashtag) people() (meaning, bool) {
	for _, a := range t.attributes {
		if a != "total" && a != "num" && a != "ind" && a != "all" {
			return meaning{}, true
		}
	}
	switch t.name {
	case "reached":
		return meaning{subject: aboutBeneficiaries, rank: 1}, true
	case "beneficiary":
		return meaning{subject: aboutBeneficiaries, rank: 2}, true
	case "targeted":
		return meaning{subject: aboutBeneficiaries, rank: 3}, true
	}
	return meaning{}, true
}
