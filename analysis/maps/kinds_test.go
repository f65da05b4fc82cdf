package maps

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"example.org/lintas/analysis"
	"example.org/lintas/graph"
	"example.org/lintas/graph/draw"
	"example.org/lintas/graph/graphtest"
	"example.org/lintas/graph/style"
	"example.org/lintas/graph/words"
	"gonum.org/v1/gonum/graph/formats/dot"
)

// bay is the harbor with activities, a need that nobody meets, attributes, and a
// partnership of three.
func bay(t *testing.T) *graph.Builder {
	t.Helper()
	b := harbor(t)
	for _, o := range []graph.Organization{
		{ID: "laut", Name: "Dinas Kelautan", Sector: "public", Region: "Utara",
			Attributes: []graph.Attribute{{Name: "budget", Value: "14"}, {Name: "scope", Value: "district"}}},
		{ID: "kapal", Name: "Kapal & <Jala>", Sector: "private", Region: "Utara",
			Attributes: []graph.Attribute{{Name: "budget", Value: "3"}, {Name: "scope", Value: "village"}}},
	} {
		add(t, b.AddOrganization(o))
	}
	add(t, b.AddPartnership(graph.Partnership{ID: "P1", Name: "Forum Pesisir Bersih", Type: "strategic", Strength: 3, Size: 3,
		Members: []graph.Member{{Organization: 2}, {Organization: 5}, {Organization: 6}}}))
	for _, a := range []graph.Activity{
		{Organization: 0, Theme: graph.Path{"Gizi"}, Place: graph.Path{"Teluk", "Utara"}},
		{Organization: 5, Theme: graph.Path{"Gizi"}, Place: graph.Path{"Teluk", "Utara"}},
		{Organization: 6, Theme: graph.Path{"Gizi"}, Place: graph.Path{"Teluk", "Utara"}},
		{Organization: 6, Theme: graph.Path{"Air"}, Place: graph.Path{"Teluk", "Selatan"}},
		{Organization: 2, Theme: graph.Path{"Sampah"}, Place: graph.Path{"Teluk", "Utara"}},
		{Organization: 5, Theme: graph.Path{"Sampah"}, Place: graph.Path{"Teluk", "Utara"}},
	} {
		add(t, b.AddActivity(a))
	}
	add(t, b.AddNeed(graph.Need{Theme: graph.Path{"Sampah"}, Place: graph.Path{"Teluk", "Selatan"}, People: 40}))
	return b
}

// drawKind returns a kind's map.
func drawKind(t *testing.T, name string, r *analysis.Result, opt Options) Map {
	t.Helper()
	for _, k := range Kinds() {
		if k.Name != name {
			continue
		}
		m, err := k.Draw(t.Context(), r, opt)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		return m
	}
	t.Fatalf("there is no kind %s", name)
	return Map{}
}

// TestKindsSayWhatTheyShow looks for title, counts, legend and source of each
// kind in both languages.
func TestKindsSayWhatTheyShow(t *testing.T) {
	r := measure(t, bay(t))
	for name, wants := range map[string]map[words.Language][]string{
		"by-sector": {
			words.English:    {"Network by sector", "nearness within a sector is no tie", "Nonprofit (1)", "6 of 6 names shown"},
			words.Indonesian: {"Jejaring menurut sektor", "kedekatan dalam satu sektor bukan hubungan", "Nirlaba (1)"},
		},
		"sectors": {
			words.English:    {"Ties between sectors", "ties inside the sector"},
			words.Indonesian: {"Hubungan antarsektor", "hubungan di dalam sektor"},
		},
		"overlap": {
			words.English:    {"2 of 2 pairs", "overlap candidates (2)", "most between the sectors", "worth a conversation, not a judgement"},
			words.Indonesian: {"2 dari 2 pasangan", "kemungkinan tumpang tindih (2)", "bukan penilaian"},
		},
		"overlap-matrix": {
			words.English:    {"all 4 organizations that share any work", "Dinas Kelautan", "Kapal & <Jala>", "no coordination of the two recorded in this list"},
			words.Indonesian: {"semua 4 organisasi", "tidak tercatat dalam daftar ini"},
		},
		"coverage": {
			words.English:    {"3 themes × 2 places (level 2)", "Gizi", "Selatan", "gap: a need, nobody recorded (1)", "one organization alone (1)", "several, not all coordinated on record (1)"},
			words.Indonesian: {"3 tema × 2 tempat (tingkat 2)", "celah: ada kebutuhan, tanpa pelaksana tercatat (1)"},
		},
		"ego": {
			words.English:    {"Yayasan Gizi Anak Lontar: partners and their partners", "3 partners on record, 2 more organizations at two steps"},
			words.Indonesian: {"mitra dan mitra mereka", "3 mitra tercatat, 2 organisasi lagi pada dua langkah"},
		},
		"partnerships": {
			words.English:    {"Partnerships and their members", "Forum Pesisir Bersih", "partnership, joined to its members (1)", "number of partnerships"},
			words.Indonesian: {"Kemitraan dan anggotanya", "kemitraan, terhubung ke anggotanya (1)"},
		},
		"communities": {
			words.English:    {"Communities in the network", "Color: community", "a community has more ties inside"},
			words.Indonesian: {"Kelompok dalam jejaring", "Warna: kelompok"},
		},
		"cut-points": {
			words.English:    {"2 organizations whose leaving would divide", "its leaving divides the network (2)", "If Yayasan Gizi Anak Lontar left", "part: Dinas Kesehatan", "pairs of others that only it connects"},
			words.Indonesian: {"2 organisasi yang kepergiannya", "Jika Yayasan Gizi Anak Lontar pergi"},
		},
	} {
		for language, texts := range wants {
			m := drawKind(t, name, r, Options{Language: language, Organization: "ygal"})
			document := svg(t, m.Sheet)
			t.Run(name+" "+string(language), func(t *testing.T) {
				contains(t, onPage(t, document), texts...)
				contains(t, onPage(t, document), "Mitra Teluk", "rekaan")
				contains(t, document, fmt.Sprintf(`xml:lang="%s"`, language))
			})
		}
	}
}

// TestKindsInIndonesian looks for every English phrase on the Indonesian maps.
func TestKindsInIndonesian(t *testing.T) {
	r := measure(t, bay(t))
	for _, k := range Kinds() {
		page := onPage(t, svg(t, drawKind(t, k.Name, r, Options{Language: words.Indonesian, Organization: "ygal", ColorBy: "budget"}).Sheet))
		for _, text := range ownTexts() {
			for _, phrase := range fragments(text.EN) {
				if strings.Contains(page, phrase) {
					t.Errorf("%s: %q is on the Indonesian map:\n%s", k.Name, phrase, page)
				}
			}
		}
	}
}

// TestKindsRepeat also asserts that every kind survives dark and mono.
func TestKindsRepeat(t *testing.T) {
	for _, theme := range []style.Theme{style.NewTheme(style.Lintas, false, false), style.NewTheme(style.Lintas, true, false), style.NewTheme(style.Lintas, false, true)} {
		opt := Options{Seed: 1, Organization: "ygal", Look: draw.Look{Theme: theme}}
		r, again := measure(t, bay(t)), measure(t, bay(t))
		for _, k := range Kinds() {
			a, b := drawKind(t, k.Name, r, opt), drawKind(t, k.Name, again, opt)
			if svg(t, a.Sheet) != svg(t, b.Sheet) || string(a.DOT) != string(b.DOT) || string(a.JSON) != string(b.JSON) {
				t.Errorf("two runs of %s differ", k.Name)
			}
			if a.JSON != nil && !json.Valid(a.JSON) {
				t.Errorf("%s is no JSON:\n%s", k.Name, a.JSON)
			}
			if a.DOT != nil {
				if _, err := dot.ParseBytes(a.DOT); err != nil {
					t.Errorf("%s: %v in\n%s", k.Name, err, a.DOT)
				}
			}
		}
	}
}

// TestKindsOfLittle draws every kind of data that leave it nothing to show.
func TestKindsOfLittle(t *testing.T) {
	one := graph.NewBuilder()
	add(t, one.AddOrganization(graph.Organization{ID: "a", Name: "Sendiri", Sector: "public"}))
	idle := harbor(t) // has ties and no activities
	for name, b := range map[string]*graph.Builder{"nothing": graph.NewBuilder(), "one": one, "idle": idle} {
		r := measure(t, b)
		for _, k := range Kinds() {
			if k.NeedsOrganization && name == "nothing" {
				continue
			}
			opt := Options{Organization: map[string]string{"one": "a", "idle": "ygal"}[name]}
			page := onPage(t, svg(t, drawKind(t, k.Name, r, opt).Sheet))
			if page == "" {
				t.Errorf("%s of %s is blank", k.Name, name)
			}
			if name == "nothing" {
				contains(t, page, "0 organizations")
			}
		}
	}
	r := measure(t, one)
	for kind, why := range map[string]words.Text{
		"network": noTies, "by-sector": noTies, "overlap": noActivities, "overlap-matrix": noActivities,
		"coverage": noActivities, "ego": noPartner, "partnerships": noTies, "communities": noTies, "cut-points": noTies,
	} {
		m := drawKind(t, kind, r, Options{Organization: "a", Language: words.Indonesian})
		contains(t, onPage(t, svg(t, m.Sheet)), why.ID)
	}
}

func TestHostileKinds(t *testing.T) {
	names := []string{
		`PT "Maju" & 'Co'`, "<b>Dinas</b>", `\N \G \"`, "]]> -->", "nul\x00 esc\x1b", "bidi\u202e evil", "bad \xff bytes",
		"😀 Smile", strings.Repeat("Panjang ", 40), strings.Repeat("x", 300), "%d %s %!", "a\nb", "&amp;lt;",
	}
	b := graph.NewBuilder()
	for _, name := range names {
		add(t, b.AddOrganization(graph.Organization{ID: name, Name: name, ShortName: name, Sector: name,
			Attributes: []graph.Attribute{{Name: "scope", Value: name}}}))
	}
	for i, name := range names[1:] {
		add(t, b.AddPartnership(graph.Partnership{ID: fmt.Sprint("p", i), Name: name, Strength: 1, Type: name, Size: 2,
			Members: []graph.Member{{Organization: 0}, {Organization: i + 1}}}))
	}
	for i, name := range names {
		add(t, b.AddActivity(graph.Activity{Organization: i, Theme: graph.Path{name}, Place: graph.Path{name}}))
		add(t, b.AddActivity(graph.Activity{Organization: i, Theme: graph.Path{names[0]}, Place: graph.Path{names[1]}}))
	}
	r := measure(t, b)
	for _, k := range Kinds() {
		m := drawKind(t, k.Name, r, Options{Organization: names[0], ColorBy: "scope"})
		document := svg(t, m.Sheet)
		onPage(t, document)
		for _, bad := range []string{"<b>", "\u202e", "\x00", "\x1b", strings.Repeat("x", 90)} {
			if strings.Contains(document, bad) {
				t.Errorf("%q came through on %s", bad, k.Name)
			}
		}
		if m.DOT != nil {
			if _, err := dot.ParseBytes(m.DOT); err != nil {
				t.Errorf("%s: %v", k.Name, err)
			}
		}
	}
}

func TestOptionsThatTheDataLack(t *testing.T) {
	r := measure(t, bay(t))
	for name, opt := range map[string]Options{
		"size-by":      {SizeBy: "weight of the moon"},
		"color-by":     {ColorBy: "weight of the moon"},
		"organization": {Organization: "nobody"},
	} {
		kind := Network
		if name == "organization" {
			kind = Ego
		}
		_, err := kind(t.Context(), r, opt)
		var fault *graph.Fault
		if !errors.As(err, &fault) || fault.Field != name {
			t.Errorf("%s: error is %v", name, err)
		}
	}
	if _, err := Network(t.Context(), r, Options{SizeBy: "scope"}); err == nil || !strings.Contains(err.Error(), "holds text") {
		t.Errorf("sized by text: error is %v", err)
	}
	if _, err := Ego(t.Context(), r, Options{}); err == nil {
		t.Error("an ego map of nobody")
	}
}

// TestSizeAndColorByAnything takes measures, numbers and texts of the file.
func TestSizeAndColorByAnything(t *testing.T) {
	r := measure(t, bay(t))
	for by, wants := range map[string][]string{
		"Degree":    {"Color: partners"},
		"budget":    {"Color: budget", "3 (1)", "14 (1)", "not recorded (4)"},
		"scope":     {"Color: scope", "district (1)", "village (1)", "not recorded (4)"},
		"cut_point": {"yes (2)", "no (4)"},
		"sector":    {"Public (2)"},
	} {
		size := by
		if by == "scope" || by == "sector" || by == "cut_point" {
			size = "strength"
		}
		m := drawKind(t, "network", r, Options{ColorBy: by, SizeBy: size})
		t.Run(by, func(t *testing.T) { contains(t, onPage(t, svg(t, m.Sheet)), wants...) })
	}
}

// TestLargeNetworksBySector draws thousands in regions, and more as sectors.
func TestLargeNetworksBySector(t *testing.T) {
	if testing.Short() {
		t.Skip("measures 7,600 organizations")
	}
	for n, want := range map[int]string{2500: "each sector has a region of its own", 5100: "sectors instead of organizations"} {
		r := run(t, graphtest.Network(graphtest.Ring(n), graphtest.Codes(3, n, 4)), graph.Left{})
		m := drawKind(t, "by-sector", r, Options{})
		contains(t, onPage(t, svg(t, m.Sheet)), want)
	}
}

// TestEgoOfTheCenter wants the map of an organization with more partners than a
// page holds to show those with the highest value and say so.
func TestEgoOfTheCenter(t *testing.T) {
	const n = 700
	r := run(t, graphtest.Network(graphtest.Star(n), graphtest.Codes(3, n, 4)), graph.Left{})
	m := drawKind(t, "ego", r, Options{Organization: "o000000"})
	contains(t, onPage(t, svg(t, m.Sheet)), "drawn: 60 partners, those with the highest value")
	if marks := bytes.Count(m.JSON, []byte(`"id":`)); marks != mostPartners+1 {
		t.Errorf("%d organizations drawn, want %d", marks, mostPartners+1)
	}
}
