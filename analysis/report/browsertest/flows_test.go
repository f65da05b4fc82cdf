package browsertest

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// The ways through the page that a meeting takes, on a district's list.
func TestDistrict(t *testing.T) {
	p := open(t, browser(t), report(t, "dataset:tutorial-2025", "--lang", "id"))
	p.screen("district-id")
	p.holds(`document.documentElement.lang === 'id'`)

	// Search, Enter, card, ego view.
	p.press("#search", "Dinas Kesehatan"+kb.Enter)
	p.settled()
	p.holds(`!document.querySelector('#card').hidden`)
	p.holds(`document.querySelector('#card h3').textContent.includes('Dinas Kesehatan')`)
	p.holds(`document.querySelector('#map').classList.contains('focused')`)
	p.holds(`document.querySelectorAll('#card ul li').length > 2`)
	p.holds(`document.querySelector('#live').textContent.includes('Dinas Kesehatan')`)
	p.screen("district-card-id")

	// Both languages, in what Go wrote and in what the script did.
	p.click("#language")
	p.holds(`document.documentElement.lang === 'en'`)
	p.holds(`document.querySelector('#card').textContent.includes('Partners')`)
	p.holds(`document.querySelector('#map').getAttribute('aria-label') === 'The network'`)
	p.holds(`getComputedStyle(document.querySelector('h2 [lang=id]')).display === 'none'`)
	p.holds(`getComputedStyle(document.querySelector('h2 [lang=en]')).display !== 'none'`)

	// A partner of it, then none.
	p.click("#card li button")
	p.holds(`!document.querySelector('#card h3').textContent.includes('Dinas Kesehatan')`)
	p.click("#card .close")
	p.holds(`document.querySelector('#card').hidden && document.activeElement.id === 'map'`)

	// The legend is the filter, the sizes and the years change the picture.
	before := ask[string](p, `document.querySelector('path.m0').getAttribute('d')`)
	p.click("#sectors input")
	p.holds(`document.querySelector('path.m0').getAttribute('d') === ''`)
	p.click("#sectors input")
	p.holds(fmt.Sprintf(`document.querySelector('path.m0').getAttribute('d') === %q`, before))
	p.do(chromedp.SetValue(chromedp.CSS("#size"), "1"))
	ask[bool](p, `document.querySelector('#size').dispatchEvent(new Event('change'))`)
	p.holds(fmt.Sprintf(`document.querySelector('path.m0').getAttribute('d') !== %q`, before))
	ties := ask[int](p, `document.querySelector('#ties').getAttribute('d').length`)
	ask[bool](p, `(() => {const i = document.querySelector('#period input'); i.value = i.min; return i.dispatchEvent(new Event('input'))})()`)
	p.holds(fmt.Sprintf(`document.querySelector('#ties').getAttribute('d').length < %d`, ties))
	ask[bool](p, `(() => {const i = document.querySelector('#period input'); i.value = i.max; return i.dispatchEvent(new Event('input'))})()`)
	p.click("#types input")
	p.holds(fmt.Sprintf(`document.querySelector('#ties').getAttribute('d').length < %d`, ties))
	p.click("#types input")
	p.holds(fmt.Sprintf(`document.querySelector('#ties').getAttribute('d').length === %d`, ties))
	p.click("#fit")

	// A pair to introduce, as a missing tie, and on the card of one of the two.
	p.click("#what-if .introductions .show")
	p.settled()
	p.holds(`!!document.querySelector('#focus .missing')`)
	p.click("#what-if .introductions .link")
	p.holds(`(() => {
		const [first, second] = document.querySelectorAll('#what-if .introductions .link');
		return document.querySelector('#card h3').textContent === first.textContent &&
			[...document.querySelectorAll('#card li button')].some(b => b.textContent === second.textContent);
	})()`)
	// A pair that overlaps, as a missing tie.
	p.click("#overlap .show")
	p.settled()
	p.holds(`!!document.querySelector('#focus .missing')`)
	p.holds(`document.querySelector('#live').textContent.includes('no partnership recorded in this list')`)
	p.screen("district-pair-en")

	// A name in a table leads to its card.
	p.click("#bridging .link")
	p.holds(`!document.querySelector('#card').hidden`)
	p.click("#theme")
	p.holds(`['dark', 'light'].includes(document.documentElement.dataset.theme)`)
}

func TestKeyboard(t *testing.T) {
	p := open(t, browser(t), report(t, "dataset:tutorial-2025", "--lang", "en"))
	p.do(chromedp.Focus(chromedp.CSS("#map")))
	key := func(keys string) { p.do(chromedp.KeyEvent(keys)) }
	key(kb.ArrowRight)
	p.holds(`document.querySelector('#live').textContent !== ''`)
	p.holds(`document.querySelector('#card').hidden`)
	first := ask[string](p, `document.querySelector('#live').textContent`)
	key(kb.ArrowRight)
	key(kb.ArrowDown)
	key(kb.ArrowLeft)
	p.holds(fmt.Sprintf(`document.querySelector('#live').textContent !== %q`, first))
	key(kb.Enter)
	p.holds(`!document.querySelector('#card').hidden && document.activeElement.className === 'close'`)
	key(kb.Escape)
	p.holds(`document.querySelector('#card').hidden && document.activeElement.id === 'map'`)
	key("+")
	p.settled()
	key("0")
	p.settled()
}

func TestPointer(t *testing.T) {
	p := open(t, browser(t), report(t, "dataset:tutorial-2025", "--lang", "en"))
	p.do(chromedp.ScrollIntoView(chromedp.CSS("#map")))
	at := ask[[]float64](p, `(() => {
		const b = document.querySelector('#map path.m0').getBBox(), d = document.querySelector('#map path.m0').getAttribute('d');
		const [x, y] = d.slice(1).split(/[L ]/).map(Number), box = document.querySelector('#map').getBoundingClientRect();
		return [box.x + x - 3, box.y + y];
	})()`)
	p.do(chromedp.MouseClickXY(at[0], at[1]))
	p.holds(`!document.querySelector('#card').hidden`)
	// Turned over, the map moves and nothing is chosen.
	chosen := ask[string](p, `document.querySelector('#card h3').textContent`)
	place := ask[string](p, `document.querySelector('#map path.m0').getAttribute('d')`)
	p.do(chromedp.DragAndDropXY(at[0], at[1], at[0]+80, at[1]+40, 5))
	p.settled()
	p.holds(fmt.Sprintf(`document.querySelector('#card h3').textContent === %q`, chosen))
	p.holds(fmt.Sprintf(`document.querySelector('#map path.m0').getAttribute('d') !== %q`, place))
}

// The lines of every download are lines of the file in metrics/, or begin them.
func TestDownloads(t *testing.T) {
	file := report(t, "dataset:tutorial-2025", "--lang", "en")
	p := open(t, browser(t), file)
	ask[bool](p, `(() => {
		window.saved = [];
		URL.createObjectURL = blob => {window.saved.push(blob.text()); return 'blob:x'};
		HTMLAnchorElement.prototype.click = function() {};
		return true;
	})()`)
	files := ask[[]struct {
		Name, Text string
		Whole      bool
	}](p, `(async () => {
		const out = [];
		for (const b of document.querySelectorAll('.download')) {
			b.click();
			const name = b.textContent.match(/[a-z]+\.csv/)[0];
			out.push({Name: name, Text: await window.saved.at(-1), Whole: b.textContent === 'Download ' + name});
		}
		return out;
	})()`)
	if len(files) < 5 {
		t.Fatalf("%d downloads", len(files))
	}
	for _, f := range files {
		written, err := os.ReadFile(filepath.Join(filepath.Dir(file), "metrics", f.Name))
		if err != nil {
			t.Fatal(err)
		}
		if f.Whole && f.Text != string(written) {
			t.Errorf("%s is not the file", f.Name)
		}
		for _, line := range strings.Split(strings.TrimSuffix(f.Text, "\n"), "\n") {
			if !strings.Contains("\n"+string(written), "\n"+line+",") && !strings.Contains("\n"+string(written), "\n"+line+"\n") {
				t.Errorf("%s: no line begins %q", f.Name, line)
			}
		}
	}
	// The map as a picture is one that stands alone.
	svg := ask[string](p, `(async () => {document.querySelector('#save-svg').click(); return await window.saved.at(-1)})()`)
	if !strings.HasPrefix(svg, "<svg") || strings.Contains(svg, "var(") || !strings.Contains(svg, "Pemerintah") && !strings.Contains(svg, "Public") {
		t.Errorf("the saved map is %.200s", svg)
	}
}

// The map is saved as a picture, too, which the page's policy must allow.
func TestSavedPicture(t *testing.T) {
	p := open(t, browser(t), report(t, "dataset:tutorial-2025", "--lang", "id"))
	ask[bool](p, `(() => {
		const make = URL.createObjectURL;
		let last;
		URL.createObjectURL = blob => make(last = blob);
		HTMLAnchorElement.prototype.click = function() {
			const reader = new FileReader();
			reader.onload = () => window.saved = [this.download, reader.result];
			reader.readAsDataURL(last);
		};
		document.querySelector('#save-png').click();
		return true;
	})()`)
	saved, err := chromedp.Run(p.Context, chromedp.Poll[[]string](`window.saved`, chromedp.WithPollingTimeout(20*time.Second)))
	if err != nil {
		t.Fatal(err)
	}
	bytes, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(saved[1], "data:image/png;base64,"))
	if err != nil {
		t.Fatal(err)
	}
	drawn, err := png.DecodeConfig(strings.NewReader(string(bytes)))
	if err != nil || saved[0] != "network.png" || drawn.Width < 2000 {
		t.Errorf("%s, %d wide: %v", saved[0], drawn.Width, err)
	}
	p.keep("saved.png", bytes)
}

func TestTeamEdition(t *testing.T) {
	file := report(t, "dataset:tutorial-2025", "--lang", "id")
	p := open(t, browser(t), filepath.Join(filepath.Dir(file), "team.html"))
	p.press("#search", "Dinas Kesehatan"+kb.Enter)
	p.holds(`!document.querySelector('#card').hidden`)
}

func TestPresence(t *testing.T) {
	p := open(t, browser(t), report(t, "dataset:ethiopia-3w", "--lang", "en"))
	p.press("#search", "unicef"+kb.Enter)
	p.settled()
	p.holds(`!document.querySelector('#card').hidden`)
	p.screen("ethiopia")
}

// Without a tie there is no map, and the rest still changes its language.
func TestBare(t *testing.T) {
	folder := t.TempDir()
	table(t, folder, "organizations.csv", []string{"id,name,sector", "a,Alone,public"})
	table(t, folder, "activities.csv", []string{"organization,theme", "a,Water"})
	p := open(t, browser(t), report(t, folder, "--lang", "id"))
	p.holds(`!document.querySelector('#map')`)
	p.click("#language")
	p.holds(`document.documentElement.lang === 'en' && document.querySelector('h2').innerText === 'What stands out'`)
	p.click("#theme")
}

// limits are how many bytes a report of so many organizations may have.
var limits = []struct {
	organizations int
	bytes         int64
}{{45, 220_000}, {200, 270_000}, {1000, 400_000}, {5000, 2_000_000}}

// Of large networks some are drawn in full, more with a slider, and all can be
// found.
func TestSizes(t *testing.T) {
	for _, x := range limits {
		n := x.organizations
		t.Run(fmt.Sprint(n), func(t *testing.T) {
			file := report(t, generated(t, n), "--lang", "en", "--bands", "0", "--permutations", "99")
			p := open(t, browser(t), file)
			info, err := os.Stat(file)
			if err != nil || info.Size() > x.bytes {
				t.Errorf("%d bytes, want at most %d", info.Size(), x.bytes)
			}
			opened := ask[float64](p, `new Promise(done => {
				let idle = performance.getEntriesByType('navigation')[0].loadEventEnd;
				new PerformanceObserver(list => list.getEntries().forEach(e => idle = Math.max(idle, e.startTime + e.duration)))
					.observe({type: 'longtask', buffered: true});
				setTimeout(() => done(idle), 300);
			})`)
			p.screen(fmt.Sprintf("generated-%d", n))
			marks := `[...document.querySelectorAll('#view > path[class^=m]')].reduce((n, e) => n + e.getAttribute('d').split('M').length - 1, 0)`
			if drawn := ask[int](p, marks); drawn != min(n, 200) {
				t.Errorf("%d drawn in full, want %d", drawn, min(n, 200))
			}
			if n > 200 {
				ask[bool](p, `(() => {const i = document.querySelector('#top input'); i.value = 500; return i.dispatchEvent(new Event('input'))})()`)
				if drawn := ask[int](p, marks); drawn != 500 {
					t.Errorf("%d drawn in full, want 500", drawn)
				}
			}
			p.press("#search", fmt.Sprintf("Organization number %d", n-1)+kb.Enter)
			p.settled()
			p.holds(fmt.Sprintf(`document.querySelector('#card h3').textContent === 'Organization number %d'`, n-1))
			took := ask[map[string]float64](p, `(() => {
				const time = f => {const t = performance.now(); f(); return performance.now() - t};
				return {select: time(() => document.querySelector('#card li button').click()),
					filter: time(() => document.querySelector('#sectors input').click())};
			})()`)
			t.Logf("%d organizations: %d bytes, open until idle %.0f ms, select %.0f ms, filter %.0f ms",
				n, info.Size(), opened, took["select"], took["filter"])
		})
	}
}

// Names that would run, load or turn the page over do nothing of the kind.
func TestHostile(t *testing.T) {
	folder := t.TempDir()
	names := []string{
		`"<script>alert(1)</script>"`, `"</script><img src=x onerror=alert(1)>"`, `"' onmouseover='alert(1)"`, `"<!--"`,
		`"=cmd|' /C calc'!A0"`, `"javascript:alert(1)"`, `"` + strings.Repeat("long", 60) + `"`, `"مياه الشرب"`, `"{{.Data}} %s %!"`, `"]]>&amp;"`,
	}
	organizations, partnerships := []string{"id,name,sector"}, []string{"source,target,type"}
	for i, name := range names {
		organizations = append(organizations, fmt.Sprintf("h%d,%s,%s", i, name, []string{"public", "private"}[i%2]))
		partnerships = append(partnerships, fmt.Sprintf("h%d,h%d,%s", i, (i+1)%len(names), `"<b>type</b>"`))
	}
	table(t, folder, "organizations.csv", organizations)
	table(t, folder, "partnerships.csv", partnerships)
	p := open(t, browser(t), report(t, folder, "--lang", "en"))
	ask[bool](p, `(() => {window.alert = () => {document.title = 'harmed'}; return true})()`)
	for _, search := range []string{"<script>", "onerror", "مياه", "]]>"} {
		ask[bool](p, `(() => {document.querySelector('#search').value = ''; return true})()`)
		p.press("#search", search+kb.Enter)
		p.settled()
		p.holds(`!document.querySelector('#card').hidden`)
	}
	p.holds(`document.querySelectorAll('script').length === 2 && !document.querySelector('img,b bdi script,iframe')`)
	p.holds(`document.title !== 'harmed'`)
	p.holds(`document.documentElement.scrollWidth <= innerWidth`)
	p.screen("hostile")
}

// Without its script the page has everything that Go wrote.
func TestWithoutScripts(t *testing.T) {
	file := report(t, "dataset:tutorial-2025", "--lang", "id")
	p := open(t, browser(t), file)
	if _, err := chromedp.Call(p.Context, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true}); err != nil {
		t.Fatal(err)
	}
	p.requests = nil
	p.do(chromedp.Reload())
	text, err := chromedp.Run(p.Context, chromedp.Text(chromedp.CSS("body")))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"Yang menonjol", "Siapa bekerja dengan siapa", "Kemungkinan tumpang tindih", "Cara penghitungan"} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is not to be seen", want)
		}
	}
	for _, wrong := range []string{"What stands out", "Unduh", "Cari organisasi"} {
		if strings.Contains(text, wrong) {
			t.Errorf("%q is to be seen", wrong)
		}
	}
	p.screen("without-scripts")
}

// axe-core finds nothing against WCAG 2.2 A and AA, in either theme and language.
// LINTAS_AXE names its file.
func TestAxe(t *testing.T) {
	path := os.Getenv("LINTAS_AXE")
	if path == "" {
		t.Fatal("LINTAS_AXE names no axe.min.js: npm install axe-core, and name node_modules/axe-core/axe.min.js")
	}
	axe, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	p := open(t, browser(t), report(t, "dataset:tutorial-2025", "--lang", "en"))
	ask[bool](p, string(axe)+"\n;true")
	ask[bool](p, `(() => {for (const d of document.querySelectorAll('details')) d.open = true; return true})()`)
	p.press("#search", "Dinas Kesehatan"+kb.Enter)
	p.settled()
	for _, language := range []string{"en", "id"} {
		for _, theme := range []string{"light", "dark"} {
			ask[bool](p, fmt.Sprintf(`(() => {
				document.documentElement.dataset.theme = %q;
				if (document.documentElement.lang !== %q) document.querySelector('#language').click();
				return true;
			})()`, theme, language))
			p.settled()
			found := ask[[]json.RawMessage](p, `axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}).then(r =>
				r.violations.map(v => ({id: v.id, help: v.help, nodes: v.nodes.slice(0, 3).map(n => [n.html.slice(0, 200), n.failureSummary])})))`)
			for _, f := range found {
				t.Errorf("%s, %s: %s", language, theme, f)
			}
			p.screen("district-" + language + "-" + theme)
		}
	}
}

// On paper the page is A4, on a telephone nothing sticks out.
func TestPaperAndTelephone(t *testing.T) {
	p := open(t, browser(t), report(t, "dataset:tutorial-2025", "--lang", "id"))
	pdf, err := chromedp.Run(p.Context, chromedp.PrintToPDF(chromedp.PDFPreferCSSPageSize(), chromedp.PDFPrintBackground()))
	if err != nil {
		t.Fatal(err)
	}
	if pages := strings.Count(string(pdf), "/Type /Page\n"); pages < 4 || pages > 6 {
		t.Errorf("%d pages, want 4 to 6", pages)
	}
	p.keep("district.pdf", pdf)
	p.do(chromedp.EmulateViewport(390, 844))
	p.settled()
	p.holds(`document.documentElement.scrollWidth <= 390`)
	p.screen("telephone")
}
