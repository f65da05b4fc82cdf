package sheet

import (
	"bytes"
	"io"
	"math"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"
	"gonum.org/v1/gonum/spatial/r2"
)

// content returns the uncompressed commands of the page.
func content(t *testing.T, s *Sheet) string {
	t.Helper()
	doc := document([]*Sheet{s})
	doc.SetCompression(false)
	var b bytes.Buffer
	if err := doc.Output(&b); err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(b.String(), "stream\n")
	page, _, found := strings.Cut(rest, "\nendstream")
	if !found {
		t.Fatal("the document has no page")
	}
	return page
}

var (
	shown    = regexp.MustCompile(`(?s)BT \S+ \S+ Td \(((?:[^\\)]|\\.)*)\) Tj ET`)
	escapes  = regexp.MustCompile(`(?s)\\(.)`)
	svgTexts = regexp.MustCompile(`<text [^>]*>([^<]*)</text>`)
)

// letters returns all text of a page in its order.
func letters(page string) string {
	var b strings.Builder
	for _, m := range shown.FindAllStringSubmatch(page, -1) {
		raw := escapes.ReplaceAllStringFunc(m[1], func(e string) string {
			if e == `\r` {
				return "\r"
			}
			return e[1:]
		})
		var units []uint16
		for i := 0; i+1 < len(raw); i += 2 {
			units = append(units, uint16(raw[i])<<8|uint16(raw[i+1]))
		}
		b.WriteString(string(utf16.Decode(units)))
	}
	return b.String()
}

// TestPDFHasTheContentOfSVG compares the text and the number of shapes.
func TestPDFHasTheContentOfSVG(t *testing.T) {
	s := page("Yayasan AVATAR (Wahana)", `back\slash`, "Ελλάς Россия", "a & b", "naïve – “quoted”", "AVAV")
	s.Items = s.Items[:len(s.Items)-1] // the half transparent shape takes two commands
	s.Add(
		Polyline([]r2.Vec{{X: 1, Y: 1}, {X: 5, Y: 9}}, Pen{Paint{"#3a4654", 0.4}, 1.25, []float64{5, 3}}),
		Path{Start: r2.Vec{X: 9}, Segments: []Segment{{To: r2.Vec{X: 30}, Ctrl: r2.Vec{Y: 20}, Bent: true}}, Pen: Pen{Solid("#3a4654"), 2, nil}},
		Text{At: r2.Vec{X: 50, Y: 50}, Anchor: Middle, Size: 12, Bold: true, Color: "#17202c", Value: "Bold Yes"},
	)
	var b bytes.Buffer
	if err := s.WriteSVG(&b); err != nil {
		t.Fatal(err)
	}
	var texts strings.Builder
	for _, m := range svgTexts.FindAllStringSubmatch(b.String(), -1) {
		if !strings.Contains(m[0], "aria-hidden") {
			texts.WriteString(strings.NewReplacer("&amp;", "&", "&quot;", `"`).Replace(m[1]))
		}
	}
	commands := content(t, s)
	if d := cmp.Diff(texts.String(), letters(commands)); d != "" {
		t.Error(d)
	}
	outside := regexp.MustCompile(`(?s)\nq [^\n]* cm\n.*?Q\n`).ReplaceAllString(commands, "\n")
	shapes := len(regexp.MustCompile(`(?m)^(h\n)?[fSB]$`).FindAllString(outside, -1)) - 1 // the page
	if want := strings.Count(b.String(), "<circle") + strings.Count(b.String(), "<path"); shapes != want {
		t.Errorf("%d shapes in PDF, %d in SVG", shapes, want)
	}
	for _, want := range []string{"[5.00 3.00] 0.00 d", "/GS2 gs", " c\n"} {
		if !strings.Contains(commands, want) {
			t.Errorf("the page lacks %q", want)
		}
	}
}

func TestPDFRepeats(t *testing.T) {
	var runs [4]bytes.Buffer
	done := make(chan error, len(runs))
	for i := range runs {
		go func() { done <- page(hostile...).WritePDF(&runs[i]) }()
	}
	for range runs {
		if err := <-done; err != nil {
			t.Fatal(err)
		}
	}
	for i := range runs {
		if !bytes.Equal(runs[0].Bytes(), runs[i].Bytes()) {
			t.Fatal("two runs give different documents")
		}
	}
	document := runs[0].String()
	if !strings.HasPrefix(document, "%PDF-1.4") || strings.Contains(document, "/Author") || strings.Contains(document, "/Lang") {
		t.Error("the document has the wrong version, an author, or a language that is none")
	}
	s := page("x")
	s.Lang = "id"
	runs[0].Reset()
	if err := s.WritePDF(&runs[0]); err != nil || !strings.Contains(runs[0].String(), "/Lang (id)") {
		t.Error("the language is missing", err)
	}
	if n := runs[0].Len(); n > 30000 {
		t.Errorf("a page with one letter has %d bytes: the font is not cut", n)
	}
}

func TestPDFRefuses(t *testing.T) {
	for _, side := range []float64{0, -1, 20000, math.NaN(), math.Inf(1)} {
		if err := (&Sheet{Width: side, Height: 100}).WritePDF(io.Discard); err == nil {
			t.Errorf("%v points: no error", side)
		}
	}
	if err := page("a").WritePDF(fullDisk{}); err == nil {
		t.Error("a full disk: no error")
	}
	broken := &Sheet{Width: 100, Height: 100, Items: []Item{
		Text{At: r2.Vec{X: math.NaN()}, Size: 9, Color: "#000000", Halo: 1, Value: "x"},
		Text{Color: "#000000", Halo: 1, Value: "no size"},
		Disk{Center: r2.Vec{X: math.Inf(1)}, Radius: 3, Fill: Solid("#000000")},
	}}
	if page := content(t, broken); strings.Contains(page, "NaN") || strings.Contains(page, "Inf") || letters(page) != "" {
		t.Errorf("what has no place is on the page:\n%s", page)
	}
}

// TestPDFHaloIsNoText draws a rim, which must not be found as text.
func TestPDFHaloIsNoText(t *testing.T) {
	s := &Sheet{Width: 40, Height: 20, Items: []Item{Text{At: r2.Vec{X: 5, Y: 15}, Size: 12, Halo: 2, Value: "Rim"}}}
	if page := content(t, s); strings.Contains(page, "Tj") || !strings.Contains(page, "B\n") {
		t.Errorf("the rim is not an outline:\n%s", page)
	}
}

// TestRunsKeepAllLetters divides lines in which everything occurs.
func TestRunsKeepAllLetters(t *testing.T) {
	for _, text := range append(slices.Clone(hostile), "AVATAR", "é e\u0301 x\u0301\u0302y", "水a水") {
		glyphs, _ := liberation.shape(Clean(text), false)
		var again []glyph
		for _, run := range runs(glyphs) {
			again = append(again, run...)
		}
		if len(again) != len(glyphs) {
			t.Errorf("%q: %d of %d letters", text, len(again), len(glyphs))
		}
	}
}
