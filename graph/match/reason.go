package match

import (
	"strings"

	"example.org/lintas/graph/words"
)

// reason is a phrase that says why two names are or may be one organization's.
type reason = words.Text

func because(en, id string) reason { return reason{EN: en, ID: id} }

var (
	reasonIdentifier = because("same identifier: %s", "kode pengenal sama: %s")
	reasonSpelling   = because("same name", "nama sama")
	reasonWriting    = because("same name but for capitals, punctuation, accents, small words or usual abbreviations",
		"nama sama, hanya beda huruf besar, tanda baca, aksen, kata kecil, atau singkatan yang lazim")
	reasonLegal   = because("same name; the legal form is missing or written differently", "nama sama; bentuk badan hukum tidak ditulis atau ditulis lain")
	reasonBracket = because("same name, once with its acronym %s", "nama sama, sekali dengan singkatannya %s")
	reasonScript  = because("same name in another script", "nama sama dalam aksara lain")
	reasonThrough = because("same as another spelling in this group", "sama dengan ejaan lain di kelompok ini")

	reasonTorn = because("same name, but their identifiers lead to different organizations",
		"nama sama, tetapi kode pengenalnya menunjuk organisasi yang berbeda")
	reasonForm = because("same name; only one has the legal form",
		"nama sama; hanya satu yang menyebut bentuk badan hukum")
	reasonTwoAcronyms = because("same name with different acronyms", "nama sama dengan singkatan berbeda")
	reasonTwoCodes    = because("same name with different codes", "nama sama dengan kode berbeda")
	reasonCode        = because("same code, different names", "kode sama, nama berbeda")

	reasonAcronym  = because("%s may be the acronym of the other", "%s mungkin singkatan dari nama yang lain")
	reasonInitials = because("%s has the initials of the other", "%s adalah huruf awal dari nama yang lain")
	reasonShared   = because("different names with the same acronym %s", "nama berbeda dengan singkatan sama, %s")
	reasonOrder    = because("same words in another order", "kata sama, urutan berbeda")
	reasonTypo     = because("names differ by a few letters", "nama berbeda beberapa huruf")
	reasonMissing  = because("same name but for missing words: %s", "nama sama, tetapi ada kata yang tidak ditulis: %s")
	reasonPlace    = because("same name, but one names a place: %s", "nama sama, tetapi hanya satu yang menyebut tempat: %s")
	reasonMost     = because("most words are the same; different: %s", "kebanyakan kata sama; yang berbeda: %s")
)

// why returns why an entry of a group is the one that head names, where so many
// members have each code.
func why(head, e *entry, codes map[string]int) words.Message {
	switch {
	case strings.TrimSpace(head.Name) == strings.TrimSpace(e.Name):
		return reasonSpelling.With()
	case head.key == e.key && head.key != "":
		return sameKey(head, e)
	case e.id.text != "" && codes[e.id.text] > 1:
		return reasonIdentifier.With(strings.TrimSpace(e.ID))
	}
	return reasonThrough.With()
}

// sameKey returns in what two spellings of one name differ, what is least plain
// first.
func sameKey(a, b *entry) words.Message {
	switch {
	case a.script != b.script:
		return reasonScript.With()
	case a.form != b.form:
		return reasonLegal.With()
	case a.held != b.held && max(a.stated, b.stated) != "":
		return reasonBracket.With(max(a.stated, b.stated))
	case a.legal != b.legal:
		return reasonLegal.With()
	}
	return reasonWriting.With()
}
