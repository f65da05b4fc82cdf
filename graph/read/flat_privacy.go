package read

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// holdsContact reports whether the text holds an e-mail address or a telephone
// number.
func holdsContact(text string) bool {
	if len(text) < 6 {
		return false
	}
	if from, _ := findEmail(text); from >= 0 {
		return true
	}
	from, _ := findPhone(text)
	return from >= 0
}

// withoutContact returns the text without e-mail addresses and telephone
// numbers, and whether it held any.
func withoutContact(text string) (string, bool) {
	rest, mails := cutAll(text, findEmail)
	rest, phones := cutAll(rest, findPhone)
	if !mails && !phones {
		return text, false
	}
	text = rest
	text = strings.NewReplacer("()", "", "( )", "", "[]", "").Replace(text)
	return strings.Trim(strings.Join(strings.Fields(text), " "), " ,;:-/"), true
}

// cutAll returns the text without what find finds in it, in one pass.
func cutAll(text string, find func(string) (from, to int)) (rest string, found bool) {
	from, to := find(text)
	if from < 0 {
		return text, false
	}
	var out strings.Builder
	for from >= 0 {
		out.WriteString(text[:from])
		text = text[to:]
		from, to = find(text)
	}
	out.WriteString(text)
	return out.String(), true
}

// findEmail returns where the first e-mail address of the text begins and ends,
// or -1.
func findEmail(text string) (from, to int) {
	for at := 0; ; {
		i := strings.IndexByte(text[at:], '@')
		if i < 0 {
			return -1, -1
		}
		i += at
		from, to = i, i+1
		for from > 0 && isMailSign(text[from-1]) {
			from--
		}
		for to < len(text) && isMailSign(text[to]) {
			to++
		}
		domain := strings.TrimRight(text[i+1:to], ".-_+%")
		to = i + 1 + len(domain)
		if dot := strings.LastIndexByte(domain, '.'); from < i && dot > 0 && len(domain)-dot > 2 {
			return from, to
		}
		at = i + 1
	}
}

func isMailSign(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.' || c == '-' || c == '_' || c == '+' || c == '%' || c >= utf8.RuneSelf
}

// The number of digits that a telephone number has.
const (
	fewestDigits = 9
	mostDigits   = 15
)

// findPhone returns where the first telephone number of the text begins and
// ends, or -1: a run of digits in groups that begins with a plus sign or a zero.
// Other numbers, such as amounts, codes and dates, do not begin so.
func findPhone(text string) (from, to int) {
	for i := 0; i < len(text); {
		if text[i] != '+' && text[i] != '0' && text[i] != '(' || i > 0 && joins(text[i-1]) {
			i++
			continue
		}
		end, digits := phoneRun(text, i)
		if text[i] == '(' && end < len(text) && text[end] == ')' && strings.IndexByte(text[i:end], ')') < 0 {
			end++
		}
		if digits >= fewestDigits && digits <= mostDigits && !isDateRun(text[i:end]) && (end == len(text) || !joins(text[end])) {
			return i, end
		}
		i = max(end, i+1)
	}
	return -1, -1
}

// joins reports whether a sign next to digits makes them part of a word or code.
func joins(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '-' || c == '/' || c == '.' || c == ',' || c >= utf8.RuneSelf
}

// phoneRun returns the end of the digits and the signs between them, and the
// number of digits.
func phoneRun(text string, from int) (end, digits int) {
	i, gap := from, 0
	if c := text[from]; c == '(' && (from+1 >= len(text) || text[from+1] != '0' && text[from+1] != '+') {
		return from + 1, 0
	}
	end = from
	for ; i < len(text) && gap < 3; i++ {
		switch c := text[i]; {
		case c >= '0' && c <= '9':
			digits++
			gap, end = 0, i+1
		case c == '+' && digits == 0:
		case c == ' ' || c == '-' || c == '(' || c == ')' || c == '.' && digits > 1:
			gap++
		default:
			return end, digits
		}
	}
	return max(end, from+1), digits
}

// isDateRun reports whether the run begins with a date such as 31-03-2024.
func isDateRun(text string) bool {
	if len(text) < 8 {
		return false
	}
	_, _, _, ok := slashed(strings.Fields(text)[0])
	return ok
}

// isPerson reports whether the text names a natural person: by a form of address
// before the name, or an academic degree behind it, and nothing that only an
// organization is called.
func isPerson(text string) bool {
	if text == "" || len(text) > maxTitle {
		return false
	}
	word := text
	if i := strings.IndexByte(text, ' '); i >= 0 {
		word = text[:i]
	}
	addressed := formsOfAddress[word] && len(word) < len(text)
	if !addressed && strings.HasSuffix(word, ".") {
		addressed = formsOfAddress[strings.TrimSuffix(word, ".")] && len(word) < len(text)
	}
	if !addressed {
		// dr.Budi
		if i := strings.IndexByte(word, '.'); i > 0 && i < len(word)-1 {
			addressed = formsOfAddress[word[:i]] && unicode.IsUpper(rune(word[i+1]))
		}
	}
	return (addressed || hasDegree(text)) && !isOrganized(text)
}

var formsOfAddress = setOf("Bpk", "Bapak", "Bp", "Ibu", "Bu", "Pak", "Sdr", "Sdri", "Saudara", "Saudari", "dr", "drg", "Drs", "Dra",
	"Ir", "H", "Hj", "KH", "Ust", "Ustadz", "Prof", "Mr", "Mrs", "Ms", "Miss", "Mme", "Mlle", "Sra", "Srta", "Dr")

var degrees = setOf("M.Kes", "MKes", "S.KM", "SKM", "S.E", "SE", "S.Sos", "S.Pd", "M.Pd", "M.Si", "MSi", "S.H", "SH", "M.H", "MH", "S.T", "ST",
	"M.T", "MT", "S.Kep", "Ns", "M.Kep", "A.Md", "Amd", "AMd.Keb", "S.ST", "SST", "Sp.A", "Sp.PD", "M.M", "MM", "S.IP", "M.Ap", "M.AP", "S.Ag", "M.Ag", "MPH",
	"Ph.D", "PhD", "M.Sc", "MSc", "S.Psi", "S.Gz", "Apt", "S.Farm", "S.P", "SP", "S.Kom", "M.Kom", "M.Epid", "S.Tr.Keb")

// hasDegree reports whether an academic degree stands behind a comma.
func hasDegree(text string) bool {
	before, behind, ok := strings.Cut(text, ",")
	if !strings.Contains(strings.TrimSpace(before), " ") || strings.ContainsAny(before, "0123456789&/") {
		return false
	}
	for ok {
		var one string
		one, behind, ok = strings.Cut(behind, ",")
		if degrees[strings.TrimSuffix(strings.TrimSpace(one), ".")] {
			return true
		}
	}
	return false
}

func setOf(names ...string) map[string]bool {
	out := make(map[string]bool, len(names))
	for _, n := range names {
		out[n] = true
	}
	return out
}

// organizedWords are words of which one is enough to know an organization by.
var organizedWords = setOf("dinas", "badan", "kantor", "puskesmas", "kecamatan", "kelurahan", "desa", "koramil", "polsek", "polres", "polri", "tni",
	"bumdes", "bumn", "bumd", "pt", "cv", "koperasi", "yayasan", "perkumpulan", "universitas", "politeknik", "poltekkes", "stikes", "sekolah", "smp", "sma", "smk", "sd", "sdn", "smpn", "sman", "smkn",
	"posyandu", "pkk", "karang", "baznas", "radio", "rs", "rsud", "rsu", "rsia", "klinik", "bidang", "bagian", "bappeda", "bappelitbangda", "kementerian",
	"kua", "pmi", "idi", "ibi", "ppni", "lsm", "forum", "komunitas", "kelompok", "paguyuban", "ikatan", "asosiasi", "gereja", "masjid", "pesantren", "bank",
	"hospital", "foundation", "ministry", "university", "committee", "association", "council", "agency", "department", "office", "ltd", "inc",
	"company", "group", "institute", "centre", "center", "church", "school", "college", "trust", "society", "network", "union", "federation", "fund", "international",
	"unicef", "who", "unfpa", "undp", "wfp", "unhcr", "usaid", "ngo", "government", "fondation", "ministere", "association", "comite", "croix", "ministerio", "fundacion", "asociacion",
	"lembaga", "pemerintah", "satpol", "pramuka", "muslimat", "fatayat", "aisyiyah", "muhammadiyah", "nu", "hotel", "toko", "apotek", "pabrik")

// isOrganized reports whether a word of the text is one that organizations are
// called by.
func isOrganized(text string) bool {
	for word := range strings.FieldsFuncSeq(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) }) {
		if organizedWords[word] {
			return true
		}
	}
	return false
}
