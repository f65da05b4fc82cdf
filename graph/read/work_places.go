package read

import (
	"maps"
	"math"
	"slices"
	"strings"

	"example.org/lintas/graph"
)

// placesOfDeeds makes a table of the places that deeds give a code, so that a
// code is one place however its rows spell it: as most of them do. A code that a
// table of places has is left as it is there.
func (in *input) placesOfDeeds() {
	paths := map[string]votes{}
	for _, d := range in.documents {
		for i := range d.doc.deeds {
			if d.doc.deeds[i].idle {
				continue // nobody is said to work there
			}
			for _, s := range d.doc.deeds[i].places {
				if s.code == "" || len(s.path) == 0 {
					continue
				}
				t := paths[s.code]
				t.add(strings.Join(s.path, graph.PathSeparator))
				paths[s.code] = t
			}
		}
	}
	if len(paths) == 0 {
		return
	}
	if in.places.codes == nil {
		in.places.codes = map[string]bool{}
	}
	for _, code := range slices.Sorted(maps.Keys(paths)) {
		if !in.places.codes[code] {
			in.addPlace(code, graph.ParsePath(paths[code].most()))
		}
	}
}

// spellPaths gives themes and places that differ in capitals, accents or hyphens
// only one spelling: that of most deeds.
func (in *input) spellPaths() {
	spellings := map[string]votes{}
	known := map[string]string{} // what was folded before: deeds repeat their paths
	fold := func(path []string) string {
		text := strings.Join(path, graph.PathSeparator)
		folded, ok := known[text]
		if !ok {
			folded = graph.Fold(text)
			known[text] = folded
		}
		return folded
	}
	each := func(visit func(folded string, path *[]string)) {
		for _, d := range in.documents {
			for i := range d.doc.deeds {
				for _, shares := range [][]share{d.doc.deeds[i].themes, d.doc.deeds[i].places} {
					for k := range shares {
						visit(fold(shares[k].path), &shares[k].path)
					}
				}
			}
		}
	}
	each(func(folded string, path *[]string) {
		v := spellings[folded]
		v.add(strings.Join(*path, graph.PathSeparator))
		spellings[folded] = v
	})
	most := map[string][]string{}
	for folded, v := range spellings {
		if len(v) > 1 {
			most[folded] = graph.ParsePath(v.most())
		}
	}
	if len(most) == 0 {
		return
	}
	each(func(folded string, path *[]string) {
		if one, ok := most[folded]; ok {
			*path = one
		}
	})
}

// addPlace adds a place and those above it, which are known by their paths.
func (in *input) addPlace(code string, path graph.Path) {
	in.places.codes[code] = true
	parent := ""
	if len(path) > 1 {
		above := path[:len(path)-1]
		parent = above.String()
		if !in.places.codes[parent] {
			in.addPlace(parent, above)
		}
	}
	// The code is new and not empty, so that nothing can be refused.
	_ = in.builder.AddPlace(graph.Place{Code: code, Name: path[len(path)-1], Parent: parent, Population: math.NaN()})
}
