package report

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"encoding/xml"
	"errors"
	"html"
	"io"
	"regexp"
	"strings"
	"testing"

	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
	"example.org/lintas/graph/words"
)

// wellFormed fails where a tag is not closed in order. The page is written so
// that it is XML too, but for its document type.
func wellFormed(t *testing.T, page string) {
	t.Helper()
	d := xml.NewDecoder(strings.NewReader(scripted.ReplaceAllString(page, "")))
	d.Entity = xml.HTMLEntity
	for {
		_, err := d.Token()
		if errors.Is(err, io.EOF) {
			return
		}
		if err != nil {
			t.Fatalf("the page is not well formed: %v", err)
		}
	}
}

var (
	styleElement = regexp.MustCompile(`(?s)<style>(.*?)</style>`)
	styleHash    = regexp.MustCompile(`style-src 'sha256-([^']*)'`)
	tag          = regexp.MustCompile(`<[a-zA-Z][^>]*>`)
	scripted     = regexp.MustCompile(`(?s)<script type="application/json" id="data">([^<]*)</script>\n<script type="module">(.*?)</script>`)
	scriptHash   = regexp.MustCompile(`script-src 'sha256-([^']*)'`)
	active       = regexp.MustCompile(`(?i)\s(style|on[a-z]+|src|srcset|action|formaction)\s*=|<(script|iframe|object|embed|link|base|form|img|foreignobject)\b`)
	loads        = regexp.MustCompile(`(?i)href="[^#]|url\(|@import`)
)

// harmless fails where the page could run anything but its own script or load
// anything, or where its policy does not match its style and script.
func harmless(t *testing.T, page string) {
	t.Helper()
	parts := scripted.FindAllStringSubmatch(page, -1)
	if len(parts) != 1 {
		t.Fatalf("%d pairs of data and script", len(parts))
	}
	sum := sha256.Sum256([]byte(parts[0][2]))
	if found := scriptHash.FindStringSubmatch(html.UnescapeString(page)); found == nil || found[1] != base64.StdEncoding.EncodeToString(sum[:]) {
		t.Errorf("policy has %v, which is not the script's hash", found)
	}
	if parts[0][2] != string(script()) {
		t.Error("the script is not that of the page")
	}
	if !json.Valid([]byte(parts[0][1])) {
		t.Errorf("the data are no JSON: %.200s", parts[0][1])
	}
	page = scripted.ReplaceAllString(page, "")
	for _, x := range tag.FindAllString(page, -1) {
		if active.MatchString(x) || loads.MatchString(x) {
			t.Errorf("not allowed: %s", x)
		}
	}
	styles := styleElement.FindAllStringSubmatch(page, -1)
	if len(styles) != 1 {
		t.Fatalf("%d style elements", len(styles))
	}
	if loads.MatchString(styles[0][1]) {
		t.Error("the style loads something")
	}
	sum = sha256.Sum256([]byte(styles[0][1]))
	found := styleHash.FindStringSubmatch(html.UnescapeString(page))
	if want := base64.StdEncoding.EncodeToString(sum[:]); found == nil || found[1] != want {
		t.Errorf("policy has %v, the style's hash is %s", found, want)
	}
}

func TestBothLanguages(t *testing.T) {
	for l, want := range map[words.Language][]string{
		words.English:    {`<html lang="en">`, "What stands out", "12,345", "31 December 2025", "1,234", "problem activities.csv"},
		words.Indonesian: {`<html lang="id">`, "Yang menonjol", "12.345", "31 Desember 2025", "1.234", "masalah activities.csv"},
	} {
		page := written(t, district(t, "Ford"), l)
		wellFormed(t, page)
		harmless(t, page)
		for _, w := range want {
			if !strings.Contains(page, w) {
				t.Errorf("%s: %q is missing", l, w)
			}
		}
		for _, w := range []string{"<no value>", "%!", "ZgotmplZ", "NaN"} {
			if strings.Contains(page, w) {
				t.Errorf("%s: the page holds %q", l, w)
			}
		}
		for _, id := range []string{"findings", "network-map", "mixing", "bridging", "overlap", "gaps", "partnerships", "balance", "methods"} {
			if !strings.Contains(page, `<section class="panel" id="`+id+`">`) {
				t.Errorf("%s: no section %s", l, id)
			}
		}
	}
}

func TestSameBytes(t *testing.T) {
	first, second := written(t, district(t, "Ford"), words.English), written(t, district(t, "Ford"), words.English)
	if first != second {
		t.Error("the same input gave two pages")
	}
}

func TestGoldenPage(t *testing.T) {
	page := written(t, district(t, "Ford"), words.Indonesian)
	from, to := strings.Index(page, "<header>"), strings.Index(page, `<section class="panel" id="methods">`)
	graphtest.Golden(t, "testdata/district.html", []byte(page[from:to]))
}

func TestHostileNames(t *testing.T) {
	for _, name := range []string{
		`"><script>alert(1)</script>`, `</style><script>`, `' onmouseover='x`, `&lt;b&gt; & <b>`, `{{.Version}}`, "%s %d %!",
		"\u202egnitirw\u202c", "\ue000private\ue001 use", strings.Repeat("long", 80), "مياه", "🌊", `javascript:alert(1)`,
	} {
		page := writtenWith(t, Input{
			Result: result(t, district(t, name)), Account: account(name), Language: words.English, Version: name,
			NetworkMap: []byte(drawn), Options: [][2]string{{name, name}},
		})
		wellFormed(t, page)
		harmless(t, page)
		if !strings.Contains(html.UnescapeString(page), name) {
			t.Errorf("%q is not on the page", name)
		}
	}
}

func TestBareNetworks(t *testing.T) {
	single := graph.NewBuilder()
	check(t, single.AddOrganization(graph.Organization{ID: "only"}))
	one, _ := single.Build(false)
	empty, _ := graph.NewBuilder().Build(false)
	presence := graph.NewBuilder()
	check(t, presence.AddOrganization(graph.Organization{ID: "only", Sector: "public"}))
	check(t, presence.AddActivity(graph.Activity{Organization: 0, Theme: graph.Path{"Water"}}))
	active, _ := presence.Build(false)
	for name, n := range map[string]*graph.Network{
		"empty": empty, "single": one, "presence": active,
		"no sectors": graphtest.Network(graphtest.Kite(), []int32{-1, -1, -1, -1, -1, -1, -1, -1, -1, -1}),
		"star":       graphtest.Network(graphtest.Star(8), []int32{0, 1, 1, 1, 0, 0, 1, 1}),
		"directed":   graphtest.Network(graphtest.Random(1, 12, 30, true), graphtest.Codes(2, 12, 3)),
	} {
		t.Run(name, func(t *testing.T) {
			for _, l := range words.Languages {
				page := writtenWith(t, Input{Result: result(t, n), Language: l})
				wellFormed(t, page)
				harmless(t, page)
			}
		})
	}
}

type full struct{}

var errFull = errors.New("disk full")

func (full) Write([]byte) (int, error) { return 0, errFull }

func TestWriteError(t *testing.T) {
	if err := Write(full{}, Input{Result: result(t, district(t, "Ford"))}); !errors.Is(err, errFull) {
		t.Errorf("got %v, want %v", err, errFull)
	}
}
