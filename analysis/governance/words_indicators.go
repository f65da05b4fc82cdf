package governance

import "example.org/lintas/graph/words"

// What is said beside a figure. Each begins with a space, as the sentence before it
// ends with a full stop.
var (
	sayExpected = words.Text{EN: " By chance it would be about %s.", ID: " Secara kebetulan kira-kira %s."}
	sayMore     = words.Text{EN: " Looked at alone, this is more than chance would give (about %s; %s to %s).", ID: " Dilihat tersendiri, ini lebih dari yang muncul secara kebetulan (sekitar %s; %s sampai %s)."}
	sayLess     = words.Text{EN: " Looked at alone, this is less than chance would give (about %s; %s to %s).", ID: " Dilihat tersendiri, ini kurang dari yang muncul secara kebetulan (sekitar %s; %s sampai %s)."}
	sayChance   = words.Text{EN: " This cannot be told apart from chance (about %s; %s to %s).", ID: " Ini tidak dapat dibedakan dari kebetulan (sekitar %s; %s sampai %s)."}
)

var sayAbsent = words.Text{
	EN: "%[1]s: nothing can be said, because it is not recorded in this list. What would bring it: %[2]s.",
	ID: "%[1]s: tidak ada yang dapat dikatakan, karena tidak tercatat dalam daftar ini. Yang perlu ditambahkan: %[2]s."}

var sayLittle = words.Text{
	EN: "%[1]s: nothing is said, because too little of it is recorded in this list. What would bring it: %[2]s.",
	ID: "%[1]s: tidak ada yang dikatakan, karena yang tercatat dalam daftar ini terlalu sedikit. Yang perlu ditambahkan: %[2]s."}

// units are what figures rest on, one and several.
var units = map[string]struct{ one, many words.Text }{
	"partnerships":  {words.Text{EN: "%s partnership", ID: "%s kemitraan"}, words.Text{EN: "%s partnerships", ID: "%s kemitraan"}},
	"members":       {words.Text{EN: "%s member of a partnership", ID: "%s anggota kemitraan"}, words.Text{EN: "%s members of partnerships", ID: "%s anggota kemitraan"}},
	"organizations": {words.Text{EN: "%s organization", ID: "%s organisasi"}, words.Text{EN: "%s organizations", ID: "%s organisasi"}},
	"ties":          {words.Text{EN: "%s tied pair", ID: "%s pasangan terhubung"}, words.Text{EN: "%s tied pairs", ID: "%s pasangan terhubung"}},
	"pairs":         {words.Text{EN: "%s pair that overlaps", ID: "%s pasangan yang tumpang tindih"}, words.Text{EN: "%s pairs that overlap", ID: "%s pasangan yang tumpang tindih"}},
	"cells":         {words.Text{EN: "%s combination of theme and place", ID: "%s gabungan tema dan tempat"}, words.Text{EN: "%s combinations of theme and place", ID: "%s gabungan tema dan tempat"}},
	"needs":         {words.Text{EN: "%s need", ID: "%s kebutuhan"}, words.Text{EN: "%s needs", ID: "%s kebutuhan"}},
	"sectors":       {words.Text{EN: "%s sector", ID: "%s sektor"}, words.Text{EN: "%s sectors", ID: "%s sektor"}},
	"funders":       {words.Text{EN: "%s funder", ID: "%s penyandang dana"}, words.Text{EN: "%s funders", ID: "%s penyandang dana"}},
}

// RestsOn says how many of what a figure rests on; nothing for a unit that there
// is not.
func RestsOn(n int, unit string) words.Message {
	u, ok := units[unit]
	switch {
	case !ok:
		return words.Message{}
	case n == 1:
		return u.one.With(count(n))
	}
	return u.many.With(count(n))
}
