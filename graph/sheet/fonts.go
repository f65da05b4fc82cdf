package sheet

import (
	"errors"
	"fmt"
	"unicode"

	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
)

// Fonts is what text is measured and drawn with: Liberation Sans, and fonts
// added for letters that it lacks. A nil *Fonts is Liberation Sans alone.
// Letters stand one beside the other from left to right in the order of the
// text: scripts that join their letters, reorder them or run from right to
// left are not shaped.
type Fonts struct {
	added []*typeface
}

// typeface is a font with the file that it was read from.
type typeface struct {
	font   *sfnt.Font
	file   []byte
	family string
	// embeds is whether the file can be embedded in PDF. Others are drawn there
	// as outlines.
	embeds bool
}

// Add adds a TrueType or OpenType font for the letters that the fonts before
// it lack, in regular and in bold. It returns an error if file is no such
// font, has no outlines or must not be embedded, as its makers say in it.
func (f *Fonts) Add(file []byte) error {
	parsed, err := sfnt.Parse(file)
	if err != nil {
		return fmt.Errorf("this is not a TrueType or OpenType font (%w): give a file that ends in .ttf or .otf", err)
	}
	var buf sfnt.Buffer
	if _, err := parsed.LoadGlyph(&buf, 0, fixed.I(em), nil); err != nil {
		return errors.New("the font has no outlines that can be drawn: give one of another make")
	}
	if !mayEmbed(file) {
		return errors.New("the font says that it must not be embedded in documents: give one with a free license, such as Noto")
	}
	family, err := parsed.Name(&buf, sfnt.NameIDFamily)
	if err != nil {
		family = ""
	}
	f.added = append(f.added, &typeface{font: parsed, file: file, family: Clean(family), embeds: embeds(file)})
	return nil
}

// faces returns the fonts in the order in which a letter is looked for.
func (f *Fonts) faces(isBold bool) []*typeface {
	first := regular()
	if isBold {
		first = bold()
	}
	faces := []*typeface{first}
	if f != nil {
		faces = append(faces, f.added...)
	}
	return faces
}

// find returns the first font with the letter, or nil.
func find(faces []*typeface, r rune, buf *sfnt.Buffer) (*typeface, sfnt.GlyphIndex) {
	for _, face := range faces {
		if i, err := face.font.GlyphIndex(buf, r); err == nil && i != 0 {
			return face, i
		}
	}
	return nil, 0
}

// em is the resolution at which glyphs are measured and their outlines read.
const em = 2048

// glyph is a letter with its font, index and place from the start of the
// line, in em. kerned is whether it does not stand where the letter before it
// ends.
type glyph struct {
	letter rune
	face   *typeface
	index  sfnt.GlyphIndex
	x      float64
	kerned bool
}

// shape returns the glyphs of a cleaned line and its width, in em.
func (f *Fonts) shape(text string, isBold bool) ([]glyph, float64) {
	var (
		buf    sfnt.Buffer
		glyphs []glyph
		x      float64
		prev   glyph
	)
	faces := f.faces(isBold)
	ppem := fixed.I(em)
	for _, r := range text {
		face, i := find(faces, r, &buf)
		g := glyph{letter: r, face: face, index: i, x: x}
		switch {
		case unicode.Is(unicode.Mn, r):
			if face != nil {
				g.kerned = true
				glyphs = append(glyphs, g)
			}
			continue
		case face == nil:
			g.face = faces[0]
			glyphs = append(glyphs, g)
			x += missingWidth(r)
			prev = glyph{}
			continue
		}
		if prev.face == face {
			if k, err := face.font.Kern(&buf, prev.index, i, ppem, font.HintingNone); err == nil && k != 0 {
				x += float64(k) / 64 / em
				g.x, g.kerned = x, true
			}
		}
		glyphs = append(glyphs, g)
		if a, err := face.font.GlyphAdvance(&buf, i, ppem, font.HintingNone); err == nil {
			x += float64(a) / 64 / em
		}
		prev = g
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
func (f *Fonts) Width(text string, size float64, isBold bool) float64 {
	_, w := f.shape(Clean(text), isBold)
	return w * size
}

// Missing reports whether all fonts lack a letter of text. Such text is drawn
// in SVG with the reader's fonts, in PNG and PDF as empty boxes.
func (f *Fonts) Missing(text string) bool {
	var buf sfnt.Buffer
	faces := f.faces(false)
	for _, r := range Clean(text) {
		if unicode.Is(unicode.Mn, r) || r == ' ' {
			continue
		}
		if face, _ := find(faces, r, &buf); face == nil {
			return true
		}
	}
	return false
}
