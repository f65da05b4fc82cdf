package graph

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// placesWithPaths returns the places by code, each with its path from the top.
// A parent that is not in the table ends the path, and a ring of parents is cut
// above its first code.
func placesWithPaths(places []Place, index map[string]int) []Place {
	out := slices.Clone(places)
	for _, ring := range rings(places, index) {
		out[index[ring[0]]].Parent = ""
	}
	for i := range out {
		var path Path
		for at, ok := i, true; ok; at, ok = parent(out, index, at) {
			path = append(path, out[at].Name)
		}
		slices.Reverse(path)
		out[i].Path = path
	}
	slices.SortFunc(out, func(a, b Place) int { return strings.Compare(a.Code, b.Code) })
	return out
}

func parent(places []Place, index map[string]int, i int) (int, bool) {
	if places[i].Parent == "" {
		return 0, false
	}
	j, ok := index[places[i].Parent]
	return j, ok
}

// placeOf returns the place with the given code of places sorted by code.
func placeOf(places []Place, code string) (Place, bool) {
	i, ok := slices.BinarySearchFunc(places, code, func(p Place, c string) int {
		return strings.Compare(p.Code, c)
	})
	if !ok {
		return Place{}, false
	}
	return places[i], true
}

// gazetteer finds a place of the table of places by its code, its folded path or
// its folded name. A path or name that two places share has no code.
type gazetteer struct {
	places       []Place
	paths, names map[string]string
}

func newGazetteer(places []Place) *gazetteer {
	g := &gazetteer{places, map[string]string{}, map[string]string{}}
	add := func(codes map[string]string, spelling, code string) {
		if _, twice := codes[spelling]; twice {
			code = ""
		}
		codes[spelling] = code
	}
	for _, p := range places {
		add(g.paths, Fold(p.Path.String()), p.Code)
		add(g.names, Fold(p.Name), p.Code)
	}
	return g
}

// locate completes a place: by its code, and only where there is none by its
// folded path or else its folded name, if one place of the table has it. The
// table's path replaces the spelling of the row.
func (g *gazetteer) locate(path *Path, code *string) {
	if *code == "" && len(*path) > 0 {
		folded := Fold(path.String())
		found, ok := g.paths[folded]
		if !ok {
			found = g.names[folded]
		}
		*code = found
	}
	if p, ok := placeOf(g.places, *code); ok {
		*path = p.Path
	}
}

// diacritics are the marks that a spelling may lack without becoming another
// name: those of the Latin, Greek, Cyrillic and Arabic scripts. The vowel signs
// of other scripts are letters.
var diacritics = &unicode.RangeTable{R16: []unicode.Range16{{Lo: 0x0300, Hi: 0x036f, Stride: 1}, {Lo: 0x064b, Hi: 0x0655, Stride: 1}}}

// Fold returns the text in lower case, without diacritics, apostrophes and
// hyphens and with one space between words: what two spellings of one name
// share.
func Fold(text string) string {
	var out strings.Builder
	space := false
	for _, r := range norm.NFKD.String(text) {
		switch {
		case unicode.Is(diacritics, r), strings.ContainsRune("'’‘`ʼʻ\"", r):
		case unicode.IsSpace(r), r == '-', r == '‐', r == '‑', r == '–', r == '_':
			space = out.Len() > 0
		default:
			if space {
				out.WriteByte(' ')
				space = false
			}
			out.WriteRune(unicode.ToLower(r))
		}
	}
	return out.String()
}
