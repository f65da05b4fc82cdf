package sheet

import (
	"strings"
	"sync"

	"github.com/go-fonts/liberation/liberationsansbold"
	"github.com/go-fonts/liberation/liberationsansregular"
	"golang.org/x/image/font/sfnt"
)

// Families named in SVG. Liberation Sans has the widths of Arial and
// Helvetica; the Noto families stand in for scripts that these lack.
const (
	familyLatin = "'Liberation Sans',Arial,Helvetica,"
	familyNoto  = "'Noto Sans','Noto Sans Arabic','Noto Sans Ethiopic'," +
		"'Noto Sans Devanagari','Noto Sans Bengali','Noto Sans Thai','Noto Sans Khmer','Noto Sans Myanmar'," +
		"'Noto Sans CJK SC','Noto Color Emoji',sans-serif"
)

// families returns the families that an SVG names, in the order in which a
// letter is looked for.
func (f *Fonts) families() string {
	var b strings.Builder
	b.WriteString(familyLatin)
	if f != nil {
		for _, face := range f.added {
			if name := strings.Trim(face.family, `'"\`); name != "" && !strings.ContainsAny(name, `'"\`) {
				b.WriteString("'" + name + "',")
			}
		}
	}
	b.WriteString(familyNoto)
	return b.String()
}

var (
	regular = sync.OnceValue(func() *typeface { return parse(liberationsansregular.TTF) })
	bold    = sync.OnceValue(func() *typeface { return parse(liberationsansbold.TTF) })
)

func parse(ttf []byte) *typeface {
	f, err := sfnt.Parse(ttf)
	if err != nil {
		panic("sheet: the embedded font is broken: " + err.Error())
	}
	return &typeface{font: f, file: ttf, embeds: true}
}
