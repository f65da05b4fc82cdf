package match

import "strings"

// form is a legal form as the words of a name write it. Forms with the same class
// are one. A form whose use is loose may be left out without another organization
// being meant ("Crown Agents Limited" is Crown Agents). The others are part of
// what tells organizations apart: the foundation (Yayasan) and the company (PT) of
// one name are two, and the bare name may be either or the place they are called
// after; "Tearfund VZW" is the Belgian sister of Tearfund.
type form struct {
	class string
	words []string
	start bool // it may begin a name, and not only end it
	loose bool
}

var forms = concat(
	spell("pt", true, false, "pt", "perseroan terbatas", "persero", "tbk", "persero tbk", "perseroda"),
	spell("cv", true, false, "cv"),
	spell("ud", true, false, "ud", "usaha dagang"),
	spell("firma", true, false, "firma"),
	spell("perum", true, false, "perum"),
	spell("perumda", true, false, "perumda"),
	spell("yayasan", true, false, "yayasan", "yys"),
	spell("perkumpulan", true, false, "perkumpulan"),
	spell("koperasi", true, false, "koperasi"),
	spell("stichting", true, false, "stichting"),
	spell("ngo", true, false, "ngo", "ingo", "ong", "lsm", "cbo", "osc"),
	spell("cic", false, false, "cic", "community interest company"),
	spell("cio", false, false, "cio"),
	spell("sa", false, false, "sa"),
	spell("ag", false, false, "ag"),
	spell("ab", false, false, "ab"),
	spell("as", false, false, "as"),
	spell("nv", false, false, "nv"),
	spell("sas", false, false, "sas"),
	spell("ltd", false, true, "ltd", "limited", "co ltd"),
	spell("pty", false, true, "pty", "pty ltd", "pty limited", "proprietary limited"),
	spell("pvt", false, true, "pvt", "pvt ltd", "private limited", "pvt limited"),
	spell("pte", false, true, "pte ltd", "pte"),
	spell("bhd", false, true, "bhd", "sdn bhd"),
	spell("inc", false, true, "inc", "incorporated"),
	spell("llc", false, true, "llc"),
	spell("llp", false, true, "llp"),
	spell("plc", false, true, "plc"),
	spell("gmbh", false, true, "gmbh", "mbh", "ggmbh", "gemeinnutzige gmbh"),
	spell("ev", false, false, "ev", "e v"),
	spell("asbl", false, false, "asbl"),
	spell("vzw", false, false, "vzw"),
	spell("bv", false, false, "bv"),
	spell("sarl", false, false, "sarl"),
	spell("srl", false, false, "srl"),
)

// looseForms are the classes that may be left out.
var looseForms = func() map[string]bool {
	out := map[string]bool{}
	for _, f := range forms {
		if f.loose {
			out[f.class] = true
		}
	}
	return out
}()

func spell(class string, start, loose bool, spellings ...string) []form {
	out := make([]form, len(spellings))
	for i, s := range spellings {
		out[i] = form{class, strings.Fields(s), start, loose}
	}
	return out
}

func concat(lists ...[]form) []form {
	var out []form
	for _, l := range lists {
		out = append(out, l...)
	}
	return out
}

// isForm reports whether the text is a legal form of one word.
func isForm(text string) bool {
	for _, f := range forms {
		if len(f.words) == 1 && f.words[0] == text {
			return true
		}
	}
	return false
}

// stripForms returns the words without the legal forms at either end, the
// class of the first of them, and what was taken off. What remains is never empty.
func stripForms(ws []token) (rest []token, class, written string) {
	for range len(ws) {
		f, atStart := formOf(ws)
		if f == nil || class != "" && f.class != class {
			break
		}
		class = f.class
		written += strings.Join(f.words, " ") + " "
		if atStart {
			ws = ws[len(f.words):]
		} else {
			ws = ws[:len(ws)-len(f.words)]
		}
	}
	return ws, class, written
}

// formOf returns the longest legal form at the beginning or else the end of a
// longer name.
func formOf(ws []token) (best *form, atStart bool) {
	for i := range forms {
		f := &forms[i]
		if len(f.words) >= len(ws) || best != nil && len(f.words) <= len(best.words) {
			continue
		}
		switch {
		case f.start && begins(ws, f.words):
			best, atStart = f, true
		case begins(ws[len(ws)-len(f.words):], f.words):
			best, atStart = f, false
		}
	}
	return best, atStart
}

func begins(ws []token, form []string) bool {
	for i, w := range form {
		if ws[i].text != w {
			return false
		}
	}
	return true
}
