package draw

import (
	"example.org/lintas/graph/sheet"
	"example.org/lintas/graph/style"
)

// Look is the paper, colors and type of a picture. The zero value is the page
// that suits the content, the light theme and Liberation Sans alone.
type Look struct {
	Page  Page
	Theme style.Theme
	Fonts *sheet.Fonts
	// Title stands in place of the picture's own; empty, that one stays.
	Title string
}

// on returns the look with every choice made: the page where none was chosen,
// and the light theme.
func (l Look) on(page Page) Look {
	if l.Page == (Page{}) {
		l.Page = page
	}
	if l.Theme == (style.Theme{}) {
		l.Theme = style.NewTheme(style.Lintas, false, false)
	}
	return l
}
