package sheet

import (
	"sync"
	"unicode"

	"github.com/go-fonts/liberation/liberationsansbold"
	"github.com/go-fonts/liberation/liberationsansregular"
	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
)

// family is named in SVG. Liberation Sans has the widths of Arial and
// Helvetica; the Noto families stand in for scripts that these lack.
const family = "'Liberation Sans',Arial,Helvetica,'Noto Sans','Noto Sans Arabic','Noto Sans Ethiopic'," +
	"'Noto Sans Devanagari','Noto Sans Bengali','Noto Sans Thai','Noto Sans Khmer','Noto Sans Myanmar'," +
	"'Noto Sans CJK SC','Noto Color Emoji',sans-serif"

var (
	regular = sync.OnceValue(func() *sfnt.Font { return parse(liberationsansregular.TTF) })
	bold    = sync.OnceValue(func() *sfnt.Font { return parse(liberationsansbold.TTF) })
)

func parse(ttf []byte) *sfnt.Font {
	f, err := sfnt.Parse(ttf)
	if err != nil {
		panic("sheet: the embedded font is broken: " + err.Error())
	}
	return f
}

func face(isBold bool) *sfnt.Font {
	if isBold {
		return bold()
	}
	return regular()
}

// em is the resolution at which glyphs are measured and their outlines read.
const em = 2048

// glyph is a letter's index and its place from the start of the line, in em.
type glyph struct {
	index sfnt.GlyphIndex
	x     float64
}

// shape returns the glyphs of a line and its width, in em.
func shape(text string, f *sfnt.Font) ([]glyph, float64) {
	var (
		buf    sfnt.Buffer
		glyphs []glyph
		x      float64
		prev   sfnt.GlyphIndex
	)
	ppem := fixed.I(em)
	for _, r := range text {
		if unicode.Is(unicode.Mn, r) {
			if i, err := f.GlyphIndex(&buf, r); err == nil && i != 0 {
				glyphs = append(glyphs, glyph{i, x})
			}
			continue
		}
		i, err := f.GlyphIndex(&buf, r)
		if err != nil || i == 0 {
			glyphs = append(glyphs, glyph{0, x})
			x += missingWidth(r)
			prev = 0
			continue
		}
		if prev != 0 {
			if k, err := f.Kern(&buf, prev, i, ppem, font.HintingNone); err == nil {
				x += float64(k) / 64 / em
			}
		}
		glyphs = append(glyphs, glyph{i, x})
		if a, err := f.GlyphAdvance(&buf, i, ppem, font.HintingNone); err == nil {
			x += float64(a) / 64 / em
		}
		prev = i
	}
	return glyphs, x
}

// missingWidth estimates the width, in em, of a letter that another font
// will draw: East Asian letters and emoji are square.
func missingWidth(r rune) float64 {
	if r >= 0x1100 && r <= 0x115f || r >= 0x2e80 && r <= 0xd7a3 || r >= 0xf900 && r <= 0xfaff || r >= 0x1f000 {
		return 1
	}
	return 0.75
}

// Width returns the width of a line of text in points.
func Width(text string, size float64, isBold bool) float64 {
	_, w := shape(Clean(text), face(isBold))
	return w * size
}

// Missing reports whether the embedded font lacks a letter of text. Such
// text is drawn in SVG with the reader's fonts, in PNG as empty boxes.
func Missing(text string) bool {
	var buf sfnt.Buffer
	for _, r := range Clean(text) {
		if unicode.Is(unicode.Mn, r) || r == ' ' {
			continue
		}
		if i, err := regular().GlyphIndex(&buf, r); err != nil || i == 0 {
			return true
		}
	}
	return false
}
