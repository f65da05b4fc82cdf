package sheet

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"image/png"
	"io"
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"gonum.org/v1/gonum/spatial/r2"
)

// liberation is Liberation Sans alone.
var liberation *Fonts

var hostile = []string{
	`"quoted" & 'single'`, "<script>alert(1)</script>", "a & b &amp; c", `\N and \n`, "]]>", "<!-- x",
	"NUL \x00 bell \x07 escape \x1b", "bidi \u202eevil\u202c \u2066x\u2069", "invalid \xff\xfe bytes",
	"شبكة المنظمات", "😀 smile", "\ufffe\uffff nonchar", "line\nbreak\ttab", strings.Repeat("x", 300), "",
}

func page(texts ...string) *Sheet {
	s := &Sheet{Width: 300, Height: 200, Title: strings.Join(texts, " "), Desc: strings.Join(texts, " "), Lang: `"id"`}
	for i, text := range texts {
		s.Add(Group{Title: text, Items: []Item{
			Disk{Center: r2.Vec{X: 20, Y: 20 + 10*float64(i)}, Radius: 4, Fill: Solid("#169af3"), Pen: Pen{Solid("#ffffff"), 1, nil}},
			Text{At: r2.Vec{X: 30, Y: 20 + 10*float64(i)}, Size: 9, Color: "#17202c", Halo: 1, Value: text},
		}})
	}
	s.Add(Path{
		Start:    r2.Vec{X: 1, Y: 2},
		Segments: []Segment{{To: r2.Vec{X: 9, Y: 9}, Ctrl: r2.Vec{X: 5, Y: 0}, Bent: true}, {To: r2.Vec{X: 1.005, Y: 3}}},
		Closed:   true, Fill: Paint{"#000000", 0.5}, Pen: Pen{Paint{"#3a4654", 0.4}, 1.25, []float64{5, 3}},
	})
	return s
}

func TestSVGParsesWithHostileText(t *testing.T) {
	var b bytes.Buffer
	if err := page(hostile...).WriteSVG(&b); err != nil {
		t.Fatal(err)
	}
	d := xml.NewDecoder(bytes.NewReader(b.Bytes()))
	texts := 0
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatalf("%v in\n%s", err, b.String())
		}
		if e, ok := token.(xml.StartElement); ok {
			switch e.Name.Local {
			case "svg", "title", "desc", "g", "circle", "path":
			case "text":
				texts++
			default:
				t.Errorf("element %s came from a name", e.Name.Local)
			}
			for _, a := range e.Attr {
				if a.Name.Local == "style" || strings.HasPrefix(a.Name.Local, "on") {
					t.Errorf("attribute %s", a.Name.Local)
				}
			}
		}
	}
	if want := 2 * (len(hostile) - 1); texts != want { // the empty one is left out
		t.Errorf("%d lines of text, want %d", texts, want)
	}
}

func TestSVG(t *testing.T) {
	s := &Sheet{Width: 841.89, Height: 595.28, Title: "A < B"}
	s.Add(page().Items...)
	s.Add(Text{At: r2.Vec{X: math.NaN(), Y: -0.001}, Anchor: End, Size: 10, Bold: true, Color: "#17202c", Value: " a  & b "})
	var b bytes.Buffer
	if err := s.WriteSVG(&b); err != nil {
		t.Fatal(err)
	}
	want := `<svg xmlns="http://www.w3.org/2000/svg" width="841.89pt" height="595.28pt" viewBox="0 0 841.89 595.28" role="img" font-family="` + familyLatin + familyNoto + `">
<title>A &lt; B</title>
<path d="M1 2Q5 0 9 9L1 3Z" fill="#000000" fill-opacity="0.5" stroke="#3a4654" stroke-width="1.25" stroke-opacity="0.4" stroke-dasharray="5 3"/>
<text x="0" y="0" font-size="10" font-weight="bold" text-anchor="end" fill="#17202c">a &amp; b</text>
</svg>
`
	if d := cmp.Diff(strings.Replace(want, "L1 3", "L"+number(1.005)+" 3", 1), b.String()); d != "" {
		t.Error(d)
	}
}

func TestPNG(t *testing.T) {
	var first, again bytes.Buffer
	for _, w := range []io.Writer{&first, &again} {
		if err := page(hostile...).WritePNG(w, 144); err != nil {
			t.Fatal(err)
		}
	}
	if !bytes.Equal(first.Bytes(), again.Bytes()) {
		t.Error("two runs give different pictures")
	}
	img, err := png.Decode(&first)
	if err != nil {
		t.Fatal(err)
	}
	if got := fmt.Sprint(img.Bounds().Size()); got != "(600,400)" {
		t.Errorf("size %s", got)
	}
	if !bytes.Contains(again.Bytes(), []byte("pHYs")) {
		t.Error("the resolution is not in the file")
	}
}

func TestPNGRefusesSizes(t *testing.T) {
	for _, dpi := range []float64{0, -1, 1e9, math.NaN(), math.Inf(1)} {
		if err := page().WritePNG(io.Discard, dpi); err == nil {
			t.Errorf("%v dots an inch: no error", dpi)
		}
	}
}

type fullDisk struct{}

func (fullDisk) Write([]byte) (int, error) { return 0, errors.New("disk full") }

func TestWritersReturnErrors(t *testing.T) {
	if err := page("a").WriteSVG(fullDisk{}); err == nil {
		t.Error("SVG: no error")
	}
	if err := page("a").WritePNG(fullDisk{}, 72); err == nil {
		t.Error("PNG: no error")
	}
}

func TestClean(t *testing.T) {
	tests := []struct{ text, want string }{
		{"a\u202eb\u200fc", "abc"},
		{" a \r\n\t b ", "a b"},
		{"x\x00\x1f\x7fy", "xy"},
		{"\xffok\xfe", "ok"},
		{"naïve – “quoted” 😀", "naïve – “quoted” 😀"},
		{"می\u200cخواهم", "می\u200cخواهم"},
	}
	for _, test := range tests {
		if got := Clean(test.text); got != test.want {
			t.Errorf("Clean(%q) = %q, want %q", test.text, got, test.want)
		}
	}
}

func TestCut(t *testing.T) {
	tests := []struct {
		text string
		n    int
		want string
	}{
		{"short", 5, "short"},
		{"longer", 5, "long…"},
		{"one, two", 5, "one…"},
		{"żółć", 3, "żó…"},
		{"x", 0, "…"},
	}
	for _, test := range tests {
		if got := Cut(test.text, test.n); got != test.want {
			t.Errorf("Cut(%q, %d) = %q, want %q", test.text, test.n, got, test.want)
		}
	}
}

func TestWrap(t *testing.T) {
	tests := []struct {
		text string
		want []string
	}{
		{"", nil},
		{"Dinas Kesehatan Kabupaten", []string{"Dinas", "Kesehatan", "Kabupaten"}},
		{"a b c d e f g", []string{"a b c d e", "f g"}},
		{"Qatar Bank of", []string{"Qatar", "Bank of"}},
		{"a Kesehatan di", []string{"a", "Kesehatan", "di"}},
		{"Donaudampfschifffahrt AG", []string{"Donaudampf", "schifffahr", "t AG"}},
	}
	for _, test := range tests {
		if d := cmp.Diff(test.want, Wrap(test.text, 10)); d != "" {
			t.Errorf("%q: %s", test.text, d)
		}
	}
	for _, line := range liberation.WrapWidth(strings.Repeat("abc defghij ", 30), 60, 9, false) {
		if w := liberation.Width(line, 9, false); w > 60 {
			t.Errorf("%q is %v points wide", line, w)
		}
	}
	if got := liberation.WrapWidth("ab", 0, 9, false); len(got) != 2 {
		t.Errorf("no room: %q", got)
	}
}

func TestWidth(t *testing.T) {
	// Arial's advances: A 1366, B 1366 of 2048.
	if got, want := liberation.Width("BB", 10, false), 2*1366.0/2048*10; math.Abs(got-want) > 0.01 {
		t.Errorf("width %v, want %v", got, want)
	}
	if liberation.Width("bold", 10, true) <= liberation.Width("bold", 10, false) {
		t.Error("bold is not wider")
	}
}

func TestMissing(t *testing.T) {
	tests := []struct {
		text string
		want bool
	}{
		{"Yayasan Ökologie Ελλάς Россия", false},
		{"ትምህርት ሚኒስቴር", true},
		{"水", true},
		{"a\u202eb", false},
	}
	for _, test := range tests {
		if got := liberation.Missing(test.text); got != test.want {
			t.Errorf("liberation.Missing(%q) = %v", test.text, got)
		}
	}
}

// TestHaloAlone draws a rim without letters: white on white is nothing.
func TestHaloAlone(t *testing.T) {
	s := &Sheet{Width: 40, Height: 20, Items: []Item{Text{At: r2.Vec{X: 5, Y: 15}, Size: 12, Halo: 2, Value: "Rim"}}}
	var b bytes.Buffer
	if err := s.WriteSVG(&b); err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(b.String(), "<text"); n != 1 {
		t.Errorf("%d texts, want only the rim", n)
	}
	b.Reset()
	if err := s.WritePNG(&b, 72); err != nil {
		t.Fatal(err)
	}
	picture, err := png.Decode(&b)
	if err != nil {
		t.Fatal(err)
	}
	for y := range 20 {
		for x := range 40 {
			if r, g, bl, _ := picture.At(x, y).RGBA(); r&g&bl != 0xffff {
				t.Fatalf("pixel (%d, %d) is not white", x, y)
			}
		}
	}
}
