package read

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestContactColumn(t *testing.T) {
	for title, want := range map[string]bool{
		"PIC": true, "No HP": true, "No. HP/WA": true, "Telp": true, "E-mail": true, "Alamat Email": true, "Contact person": true, "Focal Point": true,
		"Point focal": true, "Correo electrónico": true, "Phone number": true, "Alamat": true, "Address": true, "Recipient Ind:Name": true, "Nama PIC": true,
		"Recipient Org:Street Address": true,
		"Web Address":                  false, "Recipient Org:Web Address": false, "Organisation name": false, "Lokasi": false, "Mobile clinics": true,
		"Telaah": false, "Hotel": false, "Topic": false, "": false,
	} {
		if got := isContactColumn(title); got != want {
			t.Errorf("%q is a column of contacts: %v", title, got)
		}
	}
}

func TestHoldsContact(t *testing.T) {
	for text, want := range map[string]bool{
		"a.b@example.org": true, "write to x@example.co.id, please": true, "081234567890": true, "0812-3456-7890": true, "+62 812 3456 7890": true,
		"(021) 123 4567": true, "Ibu Sari 0812 3456 789": true, "+251-11-1234567": true,
		"@handle": false, "a@b": false, "2021-01-31": false, "01-02-2021": false, "01/02/2021 00:00": false, "1000000000": false, "34.4358": false, "0.123456789": false,
		"GB-COH-02394229": false, "360G-ABCT-0065I000005BoDGQA044222": false, "49f93973-5f8e-4a89-9bbb-43db497c7255": false, "MLI-14/E/65276": false,
		"ET060207": false, "08/04/2021": false, "1.500.000.000": false, "0": false, "01-02-2021 03-04-2021": false, "": false,
	} {
		if got := holdsContact(text); got != want {
			t.Errorf("%q holds a contact: %v", text, got)
		}
	}
}

func TestWithoutContact(t *testing.T) {
	for text, want := range map[string]string{
		"PT Maju (081234567890)": "PT Maju", "Alpha, a@example.org": "Alpha", "x@example.org": "", "Beta +62 812 3456 7890 b@example.org": "Beta",
	} {
		if got, found := withoutContact(text); got != want || !found {
			t.Errorf("%q without contacts is %q (%v)", text, got, found)
		}
	}
}

func TestPerson(t *testing.T) {
	for text, want := range map[string]bool{
		"Bpk. Hasan": true, "Ibu Sari": true, "dr. Andi, M.Kes": true, "dr.Andi": true, "Budi Santoso, S.E.": true, "Hj. Siti Aminah": true, "Mrs Smith": true,
		"Siti Aminah, SKM, M.Si": true,
		"Ibu PKK Desa Suka":      false, "RSIA Ibu dan Anak": false, "Dr. Soetomo Hospital": false, "PT Sari": false, "Dinas Kesehatan": false,
		"Allianz, SE": false, "Ibu": false, "Hasan": false, "Ministry of Health, Sierra Leone": false, "": false,
	} {
		if got := isPerson(text); got != want {
			t.Errorf("%q is a person: %v", text, got)
		}
	}
}

func TestSplit(t *testing.T) {
	known := map[string]bool{"Alpha": true, "Beta": true}
	for _, c := range []struct{ text, parts, guessed string }{
		{"Alpha", "Alpha", ""},
		{"Alpha; Beta", "Alpha | Beta", ""},
		{"Alpha\nBeta", "Alpha | Beta", ""},
		{"1. Alpha 2. Beta 3. Gamma", "Alpha | Beta | Gamma", ""},
		{"1) Alpha\n2) Beta", "Alpha | Beta", ""},
		{"- Alpha\n- Beta", "Alpha | Beta", ""},
		{"Alpha, Beta", "Alpha, Beta", "Alpha | Beta"},
		{"WHO/UNICEF", "WHO/UNICEF", "WHO | UNICEF"},
		{"Dinas Pemuda dan Olahraga", "Dinas Pemuda dan Olahraga", ""},
		{"Dinas Kesehatan dan Dinas Sosial", "Dinas Kesehatan dan Dinas Sosial", "Dinas Kesehatan | Dinas Sosial"},
		{"Water, Sanitation & Hygiene Network", "Water, Sanitation & Hygiene Network", ""},
		{"Acme, Ltd.", "Acme, Ltd.", ""},
		{"PT Maju, Tbk", "PT Maju, Tbk", ""},
		{"Luxembourg, Government of", "Luxembourg, Government of", ""},
		{"Médecins & Frères", "Médecins & Frères", ""},
		{"PT Maju (Rp 5.000.000)", "PT Maju", ""},
		{"PT Maju Rp. 5.000.000,-", "PT Maju", ""},
		{"Action (ACF)", "Action (ACF)", ""},
		{"Bpk. Hasan; Alpha", "Alpha", ""},
		{"3G Water Supply", "3G Water Supply", ""},
		{";;", "", ""},
		{"n/a; Alpha", "Alpha", ""},
		{"Alpha (a; b)\nBeta", "Alpha (a; b) | Beta", ""},
		{"Alpha (a; Beta", "Alpha (a | Beta", ""},
	} {
		l := &layout{plan: &columnPlan{}, splits: map[string]splitCell{}, names: known}
		s := l.organizations(0, c.text, spot{1, 1})
		guessed := ""
		for _, p := range l.Proposals {
			if !p.Sure {
				guessed = strings.Join(p.Parts, " | ")
			}
		}
		if diff := cmp.Diff([]string{c.parts, guessed}, []string{strings.Join(s.parts, " | "), guessed}); diff != "" || guessed != c.guessed {
			t.Errorf("%q: %s guessed %q, want %q", c.text, diff, guessed, c.guessed)
		}
	}
}

func TestSplitAsked(t *testing.T) {
	l := &layout{plan: &columnPlan{parts: func(cell string) ([]string, bool) {
		parts, ok := map[string][]string{"Alpha & Beta": {"Alpha", "Beta"}, "Nobody": {}}[cell]
		return parts, ok
	}}, splits: map[string]splitCell{}, names: map[string]bool{}}
	for text, want := range map[string]int{"Alpha & Beta": 2, "Nobody": 0, "Gamma": 1} {
		if got := l.organizations(0, text, spot{}); len(got.parts) != want {
			t.Errorf("%q names %v", text, got.parts)
		}
	}
}

func TestClearDate(t *testing.T) {
	for _, c := range []struct {
		text  string
		order dateOrder
		want  string
	}{
		{"2024-03-31", orderUnknown, "2024-03-31"}, {"2024-03", orderUnknown, "2024-03"}, {"2024", orderUnknown, "2024"}, {"2021-06-04 00:00:00", orderUnknown, "2021-06-04"},
		{"31/03/2024", orderUnknown, "2024-03-31"}, {"03/31/2024", orderUnknown, "2024-03-31"}, {"04/03/2024", dayFirst, "2024-03-04"}, {"04/03/2024", monthFirst, "2024-04-03"},
		{"04/03/2024", orderUnknown, ""}, {"28/07/2014 00:00", orderUnknown, "2014-07-28"},
		{"Jan-25", orderUnknown, "2025-01"}, {"31 Agustus 2025", orderUnknown, "2025-08-31"}, {"August 31, 2025", orderUnknown, "2025-08-31"}, {"Mei 2024", orderUnknown, "2024-05"},
		{"juin 2024", orderUnknown, "2024-06"}, {"August", orderUnknown, ""}, {"31/02/2024", orderUnknown, ""}, {"soon", orderUnknown, ""}, {"Jan 99999", orderUnknown, ""}, {"", orderUnknown, ""},
	} {
		if got, _ := clearDate(c.text, c.order); got != c.want {
			t.Errorf("%q is %q, want %q", c.text, got, c.want)
		}
	}
}

func TestPlainAmount(t *testing.T) {
	for _, c := range []struct {
		text             string
		comma            bool
		number, currency string
		ok               bool
	}{
		{"1,500.50", false, "1500.50", "", true}, {"1.500,50", true, "1500.50", "", true}, {"Rp 5.000.000", true, "5000000", "IDR", true}, {"Rp5.000.000,-", true, "5000000", "IDR", true},
		{"US$ 1,000", false, "1000", "USD", true}, {"1000 EUR", false, "1000", "EUR", true}, {"€5", false, "5", "EUR", true}, {"-20", false, "-20", "", true},
		{"5 juta", false, "", "", false}, {"1-2", false, "", "", false}, {"", false, "", "", false}, {"Rp", false, "", "IDR", false},
	} {
		number, currency, ok := plainAmount(c.text, numberStyle{comma: c.comma})
		if number != c.number || currency != c.currency || ok != c.ok {
			t.Errorf("%q is %q %q %v", c.text, number, currency, ok)
		}
	}
}

// TestLongCells checks that hostile cells take time in proportion to their
// length.
func TestLongCells(t *testing.T) {
	const n = 1 << 18
	for _, unit := range []string{"a@b.cd ", "0812345678901 ", "@", "(", "(0", "0 ", "1. ", ";a", "Rp 5 ", "a,", "(5.000.000)", "() ", "Bpk. ", "& ", "dan "} {
		text := strings.Repeat(unit, n/len(unit))
		l := &layout{plan: &columnPlan{}, splits: map[string]splitCell{}, names: map[string]bool{}}
		if s := l.organizations(0, text, spot{}); len(s.parts) > maxParts {
			t.Errorf("%q: %d parts", unit, len(s.parts))
		}
		isPerson(text)
		isNote(text)
		isNobody(text)
		titleMeaning(text)
		clearDate(text, dayFirst)
		plainAmount(text, numberStyle{})
	}
}
