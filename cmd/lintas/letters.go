package main

import (
	"strings"

	"example.org/lintas/graph"
	"example.org/lintas/graph/sheet"
	"example.org/lintas/graph/words"
)

var textMissingLetters = words.Text{
	EN: "pictures (.png, .pdf) show boxes for the letters of %s (%s); the .svg maps and the report show them; or name a font that has them with --font",
	ID: "gambar (.png, .pdf) menampilkan kotak untuk huruf pada %s (%s); peta .svg dan laporan menampilkannya; atau sebutkan fon yang memilikinya dengan --font"}

var namesCount = [2]words.Text{{EN: "1 name", ID: "1 nama"}, {EN: "%s names", ID: "%s nama"}}

// tellMissingLetters says whose names a picture cannot show because the font
// lacks their letters.
func (p *program) tellMissingLetters(n *graph.Network, fonts *sheet.Fonts) {
	const most = 5
	var missing []string
	for _, o := range n.Organizations() {
		if fonts.Missing(o.Name) {
			missing = append(missing, o.Name)
		}
	}
	if len(missing) == 0 {
		return
	}
	count := namesCount[0].With()
	if len(missing) > 1 {
		count = namesCount[1].With(p.language.Count(len(missing)))
	}
	named := strings.Join(missing[:min(most, len(missing))], "; ")
	if len(missing) > most {
		named += "; …"
	}
	p.tell(textMissingLetters.With(count, named).In(p.language))
}
