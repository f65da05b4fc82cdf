package read

import (
	"strings"
	"sync"

	"example.org/lintas/graph"
)

// typeWords maps what standards and lists call types of organizations to
// lintas's sectors, beyond what synonyms has already. Left out on purpose: donors
// (a role), consortia and what a list calls unknown or not in the list.
var typeWords = []struct {
	sector string
	words  []string
}{
	// IATI, codelist OrganisationType. A public private partnership is neither.
	{"public", names{"10", "11", "15", "other public sector"}},
	{"nonprofit", names{"21", "international ngo", "22", "national ngo", "23", "regional ngo",
		"24", "partner country based ngo"}},
	{"other", names{"30", "public private partnership", "90"}},
	{"multilateral", names{"40"}},
	{"philanthropy", names{"60"}},
	{"private", names{"70", "71", "private sector in provider country", "72", "private sector in aid recipient country",
		"73", "private sector in third country"}},
	{"academic", names{"80", "academic, training and research"}},

	// UN OCHA, taxonomy of organization types, whose codes the Humanitarian Data
	// Exchange uses for operational presence. 433 is donor.
	{"academic", names{"431", "academic / research"}},
	{"public", names{"434", "embassy", "435", "440", "military"}},
	{"nonprofit", names{"437", "441", "445", "red cross / red crescent", "446", "religious"}},
	{"multilateral", names{"438", "international organisation", "447"}},
	{"media", names{"439"}},
	{"other", names{"443"}},
	{"private", names{"444"}},

	// Financial Tracking Service, types of sources and destinations. Pooled funds
	// are run by the United Nations; private organizations and foundations, who
	// are one type there, are those who give.
	{"public", names{"governments"}},
	{"nonprofit", names{"ngos", "red cross/red crescent organizations"}},
	{"multilateral", names{"un agencies", "inter-governmental", "intergovernmental", "intergovernmental organization",
		"inter-governmental organization", "multilateral organization", "multilateral organizations", "pooled fund",
		"pooled funds", "international financial institution"}},
	{"philanthropy", names{"private organization/foundation", "private organizations/foundations",
		"private organization & foundation", "private organizations & foundations"}},

	// Lists of who does what where, in English.
	{"public", names{"ministry", "national government", "government agency", "governmental", "authorities",
		"local authority", "local authorities", "un member state"}},
	{"nonprofit", names{"ingos", "nngos", "lngo", "lngos", "local ngo", "local/national ngo", "national/local ngo",
		"national ngo/cso", "non-governmental organization", "non-governmental organisation",
		"international non-governmental organization", "national non-governmental organization", "red cross movement",
		"red cross", "red crescent", "rcrc", "red cross and red crescent movement", "civil society organization",
		"civil society organisation", "faith based organization", "fbo", "charity", "association"}},
	{"community", names{"community based organization", "community based organisation", "community organization", "cbos"}},
	{"multilateral", names{"un agencies, funds and programmes", "united nations agency", "igo", "io"}},

	// In French.
	{"public", names{"gouvernement", "etat", "ministère", "autorité locale", "autorités locales", "secteur public"}},
	{"nonprofit", names{"ong", "ong internationale", "ong nationale", "ong locale", "ong régionale", "oing",
		"croix-rouge", "croix/croissant rouge", "croix rouge/croissant rouge", "croissant rouge",
		"mouvement de la croix-rouge", "comité international de la croix rouge", "société civile", "osc"}},
	{"community", names{"organisation communautaire", "organisation communautaire de base"}},
	{"multilateral", names{"nations unies", "agence nations unies", "agence des nations unies", "agence onu", "onu",
		"organisation internationale"}},
	{"private", names{"secteur privé", "entreprise"}},
	{"academic", names{"université", "recherche"}},
	{"philanthropy", names{"fondation"}},
	{"media", names{"médias"}},
	{"other", names{"autre", "autres"}},

	// In Spanish.
	{"public", names{"gobierno", "gobierno local", "gobierno nacional", "sector público", "ministerio"}},
	{"nonprofit", names{"ong internacional", "ong nacional", "movimiento de la cruz roja",
		"movimiento de la cruz roja media luna roja", "cruz roja", "media luna roja", "sociedad civil", "iglesia",
		"iglesia - grupo religioso", "iglesia o grupo religioso"}},
	{"community", names{"organización comunitaria", "organización de base comunitaria"}},
	{"multilateral", names{"naciones unidas", "agencia de naciones unidas", "agencia onu", "organismo internacional",
		"organización internacional"}},
	{"private", names{"sector privado", "empresa", "empresa privada"}},
	{"academic", names{"universidad"}},
	{"philanthropy", names{"fundación"}},
	{"media", names{"medios", "medios de comunicación"}},
	{"other", names{"otro", "otros"}},

	// In Arabic.
	{"public", names{"حكومة", "الحكومة", "حكومي", "جهة حكومية"}},
	{"nonprofit", names{"منظمة غير حكومية", "منظمة غير حكومية دولية", "منظمة دولية غير حكومية", "منظمة غير حكومية وطنية",
		"منظمة غير حكومية محلية", "المجتمع المدني", "الهلال الأحمر", "الصليب الأحمر"}},
	{"multilateral", names{"الأمم المتحدة", "وكالة الأمم المتحدة", "منظمة دولية"}},
	{"private", names{"القطاع الخاص"}},
	{"academic", names{"جامعة"}},
}

// sectorsOfTypes is typeWords and synonyms, folded.
var sectorsOfTypes = sync.OnceValue(func() map[string]string {
	out := map[string]string{}
	put := func(word, sector string) {
		if key := typeKey(word); out[key] == "" {
			out[key] = sector
		}
	}
	for _, s := range graph.Sectors() {
		put(s.Key, s.Key)
		for _, word := range synonyms[s.Key] {
			put(word, s.Key)
		}
	}
	for _, t := range typeWords {
		for _, word := range t.words {
			put(word, t.sector)
		}
	}
	return out
})

// typeKey returns the type without what its spellings differ in.
func typeKey(text string) string {
	text = strings.NewReplacer("œ", "oe", "&", " and ", "/", " / ", ".", "", ",", "").Replace(strings.ToLower(text))
	return strings.TrimSpace(graph.Fold(text))
}

// sectorOfType returns lintas's sector of a type of organizations, which may be a
// code or a word of a standard or the word of a list, and whether the type is
// known.
func sectorOfType(text string) (sector string, ok bool) {
	sector, ok = sectorsOfTypes()[typeKey(text)]
	return sector, ok
}

// sectorOf returns the sector that a file's word names, or else that the type
// says.
func (in *input) sectorOf(word, kind string) string {
	for _, text := range []string{word, kind} {
		if text == "" {
			continue
		}
		if key, wrong := in.book.sector(text); wrong == nil {
			return key
		}
		if key, ok := sectorOfType(text); ok {
			return key
		}
	}
	return graph.Unknown
}
