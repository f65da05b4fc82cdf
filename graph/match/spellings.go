package match

// ands are the words that say no more than "&", where they stand between others.
var ands = set("and", "dan", "et", "und", "y", "e")

// numberSigns are the words before a number that "#" may stand for.
var numberSigns = set("no", "nr", "nomor", "num", "number", "numero")

// american are words with two spellings that a rule does not catch.
var american = map[string]string{
	"programme": "program", "programmes": "programs", "centre": "center", "centres": "centers",
	"labour": "labor", "defence": "defense", "neighbours": "neighbors", "neighbour": "neighbor",
	"mediterannean": "mediterranean", "theatre": "theater",
}

// smallWords are words that acronyms leave out and that tell no two names apart.
var smallWords = set("a", "al", "an", "and", "by", "da", "dan", "das", "de", "del", "della", "der", "des", "di",
	"die", "do", "dos", "du", "e", "el", "en", "et", "fur", "for", "from", "in", "in", "ke", "l", "la", "las", "le",
	"les", "los", "of", "on", "para", "per", "por", "pour", "sur", "the", "to", "und", "untuk", "van", "von",
	"voor", "y", "yang", "with", "d", "au", "aux")

// nobody are the keys of texts that stand in a column of names and name no
// organization.
var nobody = set("na", "none", "null", "nil", "unknown", "unspecified", "notspecified", "notavailable",
	"notapplicable", "tba", "tbc", "tbd", "tobedetermined", "tobeconfirmed", "various", "multiple", "other",
	"others", "anonymous", "x", "xx", "xxx", "test", "tidakada", "tidakdiketahui", "belumada", "lainnya",
	"lainlain", "berbagai", "multipledonors", "multipledonor", "variousdonors", "divers", "inconnu", "aucun",
	"autre", "autres", "varios", "desconocido", "ninguno", "otros", "organization", "name", "nama")

// placeCodes are short names of places that look like acronyms in brackets.
var placeCodes = set("uk", "gb", "us", "usa", "uae", "eu", "ue", "drc", "rdc", "car", "rca", "ksa", "png", "rok", "prc", "rsa",
	"ntt", "ntb", "dki", "diy", "jkt", "jabar", "jatim", "jateng", "sumut", "sumbar", "sumsel", "sulsel", "sulut",
	"sulteng", "sultra", "kalbar", "kalsel", "kalteng", "kaltim", "kaltara", "kepri", "babel", "papua", "ina", "indo",
	"eth", "som", "sud", "ken", "uga", "tan", "moz", "zim", "zam", "afg", "pak", "ind", "idn", "phl", "fra", "ger", "deu",
	"ita", "esp", "nld", "bel", "swe", "nor", "den", "dnk", "fin", "can", "aus", "nz", "jpn")

func set(texts ...string) map[string]bool {
	out := make(map[string]bool, len(texts))
	for _, t := range texts {
		out[t] = true
	}
	return out
}
