package match

import (
	"slices"
	"strings"
	"testing"

	"example.org/lintas/graph"
)

func TestSectorOf(t *testing.T) {
	for _, c := range []struct{ name, sector, words string }{
		{"Dinas Koperasi dan UKM Kabupaten Alor", "public", "dinas"},
		{"Yayasan Universitas Cendana", "nonprofit", "yayasan"},
		{"Badan Amil Zakat Nasional", "philanthropy", "badan amil zakat"},
		{"Bank Perkreditan Rakyat Cendana", "private", "bank perkreditan rakyat"},
		{"Bank Sampah Melati", "community", "bank sampah"},
		{"PT. Media Radio Cendana", "private", "pt"},
		{"PT Kereta Api Indonesia (Persero)", "", ""},
		{"PT Semen Cendana (Persero)", "private", "pt"},
		{"BUMDes Maju Bersama", "private", "bumdes"},
		{"Badan Usaha Milik Desa Maju", "private", "badan usaha milik desa"},
		{"Badan Usaha Milik Daerah Cendana", "", ""},
		{"Perumda Air Minum", "", ""},
		{"Koperasi Nelayan Cendana", "community", "koperasi"},
		{"KELOMPOK TANI HARAPAN", "community", "kelompok"},
		{"Kelompok Kerja Sanitasi", "", ""},
		{"Poltekkes Kemenkes Kupang", "academic", "poltekkes"},
		{"LPP RRI Kupang", "media", "lpp rri"},
		{"Ministry of Health (MoH)", "public", "ministry of"},
		{"Italy, Government of", "public", "government of"},
		{"UNICEF", "multilateral", "unicef"},
		{"Programme Alimentaire Mondial", "multilateral", "programme alimentaire mondial"},
		{"UNICEF National Committee/Austria", "", ""},
		{"University of York", "academic", "university"},
		{"Qatar Red Crescent Society", "nonprofit", "red crescent"},
		{"Bina Karya GmbH", "private", "gmbh"},
		{"European Commission", "", ""},
		{"Bright Future Foundation", "", ""},
		{"Acme Ltd", "", ""},
		{"Sumber Makmur", "", ""},
		{"", "", ""},
	} {
		p, ok := SectorOf(c.name)
		if ok != (c.sector != "") || p.Sector != c.sector || p.Words != c.words {
			t.Errorf("%q: %q for %q (%v), want %q for %q", c.name, p.Sector, p.Words, ok, c.sector, c.words)
		}
		if ok && (p.Reason.Text.EN == "" || p.Reason.Text.ID == "" || p.Trust != Mostly && p.Trust != Nearly) {
			t.Errorf("%q: reason %v, trust %v", c.name, p.Reason, p.Trust)
		}
	}
}

// TestSectorRules holds that the rules name sectors of lintas, in folded letters, and
// that no phrase has two meanings at one place.
func TestSectorRules(t *testing.T) {
	var known []string
	for _, s := range graph.Sectors() {
		known = append(known, s.Key)
	}
	seen := map[string]bool{}
	for _, r := range sectorRules() {
		var ws []string
		for _, w := range r.phrase {
			for _, tok := range tokenize(w) {
				ws = append(ws, tok.text)
			}
		}
		if !slices.Equal(ws, r.phrase) {
			t.Errorf("%q is read as %q", r.phrase, ws)
		}
		if r.sector != "" && !slices.Contains(known, r.sector) {
			t.Errorf("%q says the sector %q", r.phrase, r.sector)
		}
		at := string('0'+rune(r.at)) + strings.Join(r.phrase, " ")
		if seen[at] {
			t.Errorf("%q stands there twice", r.phrase)
		}
		seen[at] = true
	}
}
