package match

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// verdict is what Find says of two mentions.
func verdict(a, b Mention) string {
	found := Find([]Mention{a, b})
	switch {
	case len(found.Certain) == 1:
		return "one"
	case len(found.Likely) == 1:
		return "likely"
	}
	return "two"
}

func TestFindNames(t *testing.T) {
	for _, c := range []struct{ a, b, want string }{
		{"Yayasan Bina Pesisir", "YAYASAN  BINA PESISIR.", "one"},
		{"Solidarités International", "Solidarites International", "one"},
		{"Food & Agriculture Organization", "Food and Agriculture Organisation", "one"},
		{"Dinas Kelautan dan Perikanan Kab. Alor", "Dinas Kelautan & Perikanan Kab Alor", "one"},
		{"Water et Forêts", "Water Forets", "one"},
		{"Karangtaruna Melati", "Karang Taruna Melati", "one"},
		{"The World Bank", "World Bank", "one"},
		{"Красный Крест", "Krasnyi Krest", "one"},
		{"Ελληνικός Ερυθρός Σταυρός", "ΕΛΛΗΝΙΚΟΣ ΕΡΥΘΡΟΣ ΣΤΑΥΡΟΣ", "one"},
		{"中国红十字会", "中国红十字会 ", "one"},
		{"中国红十字会", "中国红石字会", "two"},
		{"ＰＴ Ｍａｊｕ", "PT Maju", "one"},

		{"PT Maju Jaya", "PT. Maju Jaya", "one"},
		{"PT Maju Jaya", "Maju Jaya, PT", "one"},
		{"P.T. Maju Jaya", "PT Maju Jaya (Persero) Tbk", "one"},
		{"PT Maju Jaya", "Maju Jaya", "likely"},
		{"PT Maju Jaya", "CV Maju Jaya", "two"},
		{"Yayasan Maju Jaya", "PT Maju Jaya", "two"},
		{"Yayasan Maju Jaya", "Maju Jaya", "likely"},
		{"Koperasi Maju Jaya", "Perkumpulan Maju Jaya", "two"},
		{"Crown Agents Ltd.", "Crown Agents Limited", "one"},
		{"Crown Agents Limited", "Crown Agents", "one"},
		{"IRC Inc.", "IRC", "likely"},
		{"Tearfund VZW", "Tearfund", "likely"},
		{"Oxfam e.V.", "Oxfam e. V.", "one"},
		{"Bright Future Foundation", "Bright Future", "likely"},

		{"World Food Programme (WFP)", "World Food Programme", "one"},
		{"WFP - World Food Programme", "World Food Program", "one"},
		{"WFP (World Food Programme)", "WORLD FOOD PROGRAMME", "one"},
		{"World Food Programme WFP", "World Food Programme", "one"},
		{"WFP", "World Food Programme", "likely"},
		{"WFP", "World Food Programme (WFP)", "likely"},
		{"Norwegian Refugee Council (NRC) Somalia", "Norwegian Refugee Council Somalia", "one"},
		{"Action for Development (AFD)", "Action for Development (ACD)", "likely"},

		{"U.N.D.P. Cendana", "UNDP Cendana", "one"},
		{"Kec. A Cendana", "Kecamatan A Cendana", "one"},
		{"YBPC", "Yayasan Bina Pesisir Cendana", "likely"},
		{"Dinkes Kab. Alor", "Dinas Kesehatan Kabupaten Alor", "one"},
		{"Dinkes Kota Alor", "Dinas Kesehatan Kabupaten Alor", "two"},
		{"SDN 3 Melati", "SD Negeri 3 Melati", "one"},
		{"Somali Development Org.", "Somali Development Organisation", "one"},

		{"Finish Refugee Council", "Finnish Refugee Council", "likely"},
		{"Catholic Relief Service", "Catholic Relief Services", "likely"},
		{"Government of Italy", "Italy, Government of", "likely"},
		{"Save the Children", "Save the Children UK", "likely"},
		{"Save the Children Sweden", "Save the Children UK", "two"},
		{"Oxfam (GB)", "Oxfam", "two"},
		{"SDN 1 Cendana", "SDN 2 Cendana", "two"},
		{"SDN 1 Cendana", "SDN No. 01 Cendana", "one"},
		{"SDN 1 1 Cendana", "SDN 11 Cendana", "two"},
		{"Puskesmas Cendana I", "Puskesmas Cendana II", "two"},
		{"Puskesmas Cendana I", "Puskesmas Cendana", "two"},
		{"Dinas Kesehatan Kota Cendana", "Dinas Kesehatan Kabupaten Cendana", "two"},
		{"Dinas Kesehatan Kabupaten Alor", "Dinas Kesehatan Kabupaten Ende", "two"},
		{"Polres Cendana Timur", "Polres Cendana Barat", "two"},
		{"SMP Negeri Cendana", "SMA Negeri Cendana", "two"},
		{"ACORD", "AVORD", "two"},
		{"N/A", "n.a.", "two"},
		{"???", "!!!", "two"},
		{"", "", "two"},
	} {
		if got := verdict(Mention{Name: c.a}, Mention{Name: c.b}); got != c.want {
			t.Errorf("%q and %q: %s, want %s", c.a, c.b, got, c.want)
		}
	}
}

func TestFindIdentifiers(t *testing.T) {
	for _, c := range []struct {
		name string
		a, b Mention
		want string
	}{
		{"same identifier", Mention{Name: "UNDP", ID: "XM-DAC-41114"}, Mention{Name: "PNUD", ID: "xm-dac-41114 "}, "one"},
		{"two of one scheme", Mention{Name: "Hope", ID: "GB-CHC-1234567"}, Mention{Name: "Hope", ID: "GB-CHC-7654321"}, "two"},
		{"two schemes", Mention{Name: "Hope", ID: "GB-CHC-1234567"}, Mention{Name: "Hope", ID: "GB-COH-07654321"}, "one"},
		{"placeholder", Mention{Name: "Hope", ID: "XX-NONE-UNKNOWN"}, Mention{Name: "Despair", ID: "XX-NONE-UNKNOWN"}, "two"},
		{"zero", Mention{Name: "Hope", ID: "0"}, Mention{Name: "Despair", ID: "0"}, "two"},
		{"NA", Mention{Name: "Hope", ID: "N/A"}, Mention{Name: "Despair", ID: "N/A"}, "two"},
		{"agency's code, other name", Mention{Name: "Health Office", ID: "GB-1"}, Mention{Name: "Road Builders", ID: "GB-1"}, "likely"},
		{"agency's code, a slip", Mention{Name: "Department for Internal Development", ID: "GB-1"},
			Mention{Name: "Departmnt for Internal Development", ID: "GB-1"}, "one"},
		{"category", Mention{Name: "Hope", ID: "XM-DAC-21000"}, Mention{Name: "Despair", ID: "XM-DAC-21000"}, "likely"},
		{"two codes of the file", Mention{Name: "Hope", ID: "17"}, Mention{Name: "Hope", ID: "18"}, "likely"},
		{"acronym of the column", Mention{Name: "Action Against Hunger (ACF)", Acronym: "ACF"},
			Mention{Name: "Action Against Hunger", Acronym: "ACF"}, "one"},
		{"two acronyms", Mention{Name: "Action Against Hunger", Acronym: "ACF"}, Mention{Name: "Action against Hunger", Acronym: "ACH"}, "likely"},
		{"motto", Mention{Name: "INTERSOS - Aid Organization", Acronym: "INTERSOS"}, Mention{Name: "Aid Organization"}, "likely"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := verdict(c.a, c.b); got != c.want {
				t.Errorf("%s, want %s", got, c.want)
			}
		})
	}
}

// TestFindTorn joins nothing through names that would make one of two codes.
func TestFindTorn(t *testing.T) {
	found := Find([]Mention{
		{Name: "Hope House", ID: "GB-CHC-1111111"}, {Name: "Faith House", ID: "GB-CHC-1111111"},
		{Name: "Faith House", ID: "GB-COH-2222222"}, {Name: "Love House", ID: "GB-COH-2222222"},
		{Name: "Love House", ID: "GB-CHC-3333333"},
	})
	var got [][]int
	for _, g := range found.Certain {
		var members []int
		for _, m := range g.Members {
			members = append(members, m.Mention)
		}
		slices.Sort(members)
		got = append(got, members)
	}
	if diff := cmp.Diff([][]int{{0, 1}, {2, 3}}, got); diff != "" {
		t.Error(diff)
	}
}

func TestFindFilledDown(t *testing.T) {
	var mentions []Mention
	for i := range mostNames + 1 {
		mentions = append(mentions, Mention{Name: "Organization " + strings.Repeat("x", 3+i) + " of village " + string(rune('a'+i)), ID: "GB-CHC-1111111"})
	}
	if found := Find(mentions); len(found.Certain) != 0 || len(found.Likely) == 0 {
		t.Errorf("%d groups and %d pairs, want none and some", len(found.Certain), len(found.Likely))
	}
}

func TestGroup(t *testing.T) {
	mentions := []Mention{
		{Name: "WORLD FOOD PROGRAMME"}, {Name: "World Food Programme (WFP)", Weight: 2}, {Name: "World Food Program", Weight: 2},
		{Name: "World Food Programme", Weight: 3}, {Name: "PAM", ID: "XM-DAC-41140"}, {Name: "World food programme", ID: "XM-DAC-41140"},
	}
	found := Find(mentions)
	if len(found.Certain) != 1 {
		t.Fatalf("%d groups, want 1", len(found.Certain))
	}
	g := found.Certain[0]
	got := map[string]string{}
	for _, m := range g.Members {
		got[mentions[m.Mention].Name] = m.Reason.String()
	}
	want := map[string]string{
		"WORLD FOOD PROGRAMME":       "same name but for capitals, punctuation, accents, small words or usual abbreviations",
		"World Food Programme (WFP)": "same name, once with its acronym WFP",
		"World Food Program":         "same name but for capitals, punctuation, accents, small words or usual abbreviations",
		"World Food Programme":       "",
		"World food programme":       "same name but for capitals, punctuation, accents, small words or usual abbreviations",
		"PAM":                        "same identifier: XM-DAC-41140",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if mentions[g.Display].Name != "World Food Programme" || g.Acronym != "WFP" {
		t.Errorf("shown as %q (%s)", mentions[g.Display].Name, g.Acronym)
	}
}

func TestPreferred(t *testing.T) {
	for _, c := range []struct {
		name string
		all  []spelling
		want string
	}{
		{"weight", []spelling{{"HOPE", 2, 0}, {"Hope", 1, 0}}, "HOPE"},
		{"without acronym", []spelling{{"Hope Aid (HA)", 1, 1}, {"Hope Aid", 1, 0}}, "Hope Aid"},
		{"capitals and small letters", []spelling{{"HOPE", 1, 0}, {"Hope", 1, 0}, {"hope", 1, 0}}, "Hope"},
		{"accents", []spelling{{"Espere", 1, 0}, {"Espère", 1, 0}}, "Espère"},
		{"longer", []spelling{{"Hope Program", 1, 0}, {"Hope Programme", 1, 0}}, "Hope Programme"},
		{"bytes", []spelling{{"Hope, Aid", 1, 0}, {"Hope. Aid", 1, 0}}, "Hope, Aid"},
		{"nothing", nil, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := preferred(c.all); got != c.want {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}

func TestSplitAcronym(t *testing.T) {
	for _, c := range []struct {
		name, full, acronym string
	}{
		{"World Food Programme (WFP)", "World Food Programme", "WFP"},
		{"WFP - World Food Programme", "World Food Programme", "WFP"},
		{"WFP – World Food Programme", "World Food Programme", "WFP"},
		{"World Food Programme/WFP", "World Food Programme", "WFP"},
		{"World Food Programme [WFP]", "World Food Programme", "WFP"},
		{"WFP World Food Programme", "World Food Programme", "WFP"},
		{"UNFPA (United Nations Population Fund)", "United Nations Population Fund", "UNFPA"},
		{"United Nations Children's Fund (UNICEF)", "United Nations Children's Fund", "UNICEF"},
		{"Cooperazione Internazionale (COOPI)", "Cooperazione Internazionale", "COOPI"},
		{"Badan Penanggulangan Bencana Daerah (BPBD) Kabupaten Alor", "Badan Penanggulangan Bencana Daerah Kabupaten Alor", "BPBD"},
		{"Ministry of Energy and Water Resources (MoEWR)", "Ministry of Energy and Water Resources", "MoEWR"},
		{"Danish Refugee Council (DRC)", "Danish Refugee Council", "DRC"},
		{"Ministry of Health (DRC)", "", ""},
		{"Dinas Kesehatan (NTT)", "", ""},
		{"Oxfam (GB)", "", ""},
		{"Save the Children (UK)", "", ""},
		{"Save the Children - Sudan", "", ""},
		{"PT Semen Indonesia (Persero)", "", ""},
		{"European Commission - ECHO", "", ""},
		{"Action Against Hunger (ACF)", "", ""},
		{"World Food Programme", "", ""},
		{"(WFP)", "", ""},
		{"()", "", ""},
		{"", "", ""},
	} {
		full, acronym, ok := SplitAcronym(c.name)
		if ok != (c.acronym != "") || ok && (full != c.full || acronym != c.acronym) {
			t.Errorf("%q splits into %q and %q (%v), want %q and %q", c.name, full, acronym, ok, c.full, c.acronym)
		}
	}
}

func TestFindBounds(t *testing.T) {
	var mentions []Mention
	for i := range 400 {
		mentions = append(mentions, Mention{Name: "Harapan Bersama", ID: fmt.Sprint("kode-", i)},
			Mention{Name: fmt.Sprintf("Harapan Umat Sejahtera Desa %c%c", 'a'+i%26, 'a'+i/26)},
			Mention{Name: strings.Repeat("panjang ", i)}, Mention{Name: strings.Repeat("(", i)}, Mention{Name: strings.Repeat("A-", i)})
	}
	if found := Find(mentions); len(found.Likely) > mostLikely {
		t.Errorf("%d pairs", len(found.Likely))
	}
	mentions = nil
	for i := range 2*mostLikely + 10 {
		mentions = append(mentions, Mention{Name: fmt.Sprintf("Nama%dx Tunggal%dy Perseroan", i/2, i/2) + strings.Repeat(" Jaya", i%2)})
	}
	if found := Find(mentions); len(found.Likely) != mostLikely || found.Omitted == 0 {
		t.Errorf("%d pairs and %d left out, want %d and some", len(found.Likely), found.Omitted, mostLikely)
	}
}

func TestIsRegistered(t *testing.T) {
	for code, want := range map[string]bool{"XM-DAC-41114": true, "GB-CHC-1234567": true, "a-1": false, "17": false, "": false, "harbor-office": false} {
		if got := IsRegistered(code); got != want {
			t.Errorf("%q: %v", code, got)
		}
	}
}
