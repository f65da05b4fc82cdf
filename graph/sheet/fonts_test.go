package sheet

import (
	"bytes"
	"encoding/binary"
	"image/png"
	"slices"
	"strings"
	"testing"

	"golang.org/x/image/font/gofont/goregular"
	"gonum.org/v1/gonum/spatial/r2"
)

// superscript is text with letters that Liberation Sans lacks and Go Regular
// has.
const superscript = "Plan 10⁹"

func withGo(t *testing.T) *Fonts {
	t.Helper()
	f := new(Fonts)
	if err := f.Add(goregular.TTF); err != nil {
		t.Fatal(err)
	}
	return f
}

func TestAddedFont(t *testing.T) {
	f := withGo(t)
	if !liberation.Missing(superscript) || f.Missing(superscript) || !f.Missing("水") {
		t.Error("the added font is not looked into")
	}
	if f.Width("Plan", 9, true) != liberation.Width("Plan", 9, true) {
		t.Error("the added font changes letters that Liberation Sans has")
	}
	if f.Width("⁹", 10, false) == liberation.Width("⁹", 10, false) {
		t.Error("the letter of the added font is not measured")
	}
	s := &Sheet{Width: 100, Height: 40, Fonts: f}
	s.Add(Text{At: r2.Vec{X: 5, Y: 20}, Size: 12, Color: "#17202c", Halo: 1, Value: superscript})
	var b bytes.Buffer
	if err := s.WriteSVG(&b); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(b.String(), "Helvetica,'Go','Noto Sans'") {
		t.Errorf("SVG does not name the font: %s", b.String())
	}
	page := content(t, s)
	if got := letters(page); got != superscript {
		t.Errorf("PDF says %q", got)
	}
	if n := strings.Count(page, " Tf ET"); n != 2 {
		t.Errorf("PDF changes the font %d times, want 2", n)
	}
	plain := *s
	plain.Fonts = nil
	if bytes.Equal(pixels(t, s), pixels(t, &plain)) {
		t.Error("PNG draws the letter as missing")
	}
}

// TestFontThatCannotBeEmbedded draws outlines over text that is not seen.
func TestFontThatCannotBeEmbedded(t *testing.T) {
	f := withGo(t)
	f.added[0].embeds = false
	s := &Sheet{Width: 100, Height: 40, Fonts: f}
	s.Add(Text{At: r2.Vec{X: 5, Y: 20}, Size: 12, Color: "#17202c", Value: superscript})
	page := content(t, s)
	if letters(page) != superscript || !strings.Contains(page, "3 Tr\n") || !strings.Contains(page, "0 Tr\n") || !strings.Contains(page, "f\nQ") {
		t.Errorf("no outline over invisible text:\n%s", page)
	}
}

func pixels(t *testing.T, s *Sheet) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := s.WritePNG(&b, 72); err != nil {
		t.Fatal(err)
	}
	if _, err := png.Decode(bytes.NewReader(b.Bytes())); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestBrokenFontsAreRefused(t *testing.T) {
	locked := slices.Clone(goregular.TTF)
	os2 := table(locked, "OS/2")
	binary.BigEndian.PutUint16(os2[8:], 0x0002)
	for name, file := range map[string][]byte{
		"nothing": nil, "text": []byte("name,sector\n"), "half": goregular.TTF[:len(goregular.TTF)/2], "locked": locked,
	} {
		if err := new(Fonts).Add(file); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

// TestDamagedFontsDoNotPanic overwrites a font's tables here and there.
func TestDamagedFontsDoNotPanic(t *testing.T) {
	for i := 0; i < len(goregular.TTF); i += len(goregular.TTF) / 150 {
		damaged := slices.Clone(goregular.TTF)
		for k := i; k < min(i+8, len(damaged)); k++ {
			damaged[k] ^= 0xff
		}
		f := new(Fonts)
		if f.Add(damaged) != nil {
			continue
		}
		s := &Sheet{Width: 100, Height: 40, Fonts: f}
		s.Add(Text{At: r2.Vec{X: 5, Y: 20}, Size: 12, Color: "#17202c", Halo: 1, Value: superscript})
		var b bytes.Buffer
		_ = s.WritePDF(&b)
		_ = s.WritePNG(&b, 72)
	}
}

func TestDarkPage(t *testing.T) {
	s := page("x")
	s.Background = "#14181f"
	var b bytes.Buffer
	if err := s.WriteSVG(&b); err != nil {
		t.Fatal(err)
	}
	if strings.Count(b.String(), `fill="#14181f"`) != 2 { // the page and the rim
		t.Errorf("the page or the rim is not dark:\n%s", b.String())
	}
	picture, err := png.Decode(bytes.NewReader(pixels(t, s)))
	if err != nil {
		t.Fatal(err)
	}
	if r, g, bl, _ := picture.At(299, 199).RGBA(); r>>8 != 0x14 || g>>8 != 0x18 || bl>>8 != 0x1f {
		t.Error("the picture is not dark")
	}
	if !strings.Contains(content(t, s), "0.078 0.094 0.122 rg") {
		t.Error("the document is not dark")
	}
}
