package duplication

import (
	"example.org/lintas/graph"
)

// location is a place as cells know it.
type location struct {
	key  string // what the records of one place share
	name string // its path as a file holds it
	code string // empty where none is recorded
}

// gazetteer finds the location of a record: by its code first, and by the folded
// letters of its path only where a code is missing.
type gazetteer struct {
	network *graph.Network
	codes   map[string]string // folded path to the only code recorded with it, empty where there are several
	known   map[spot]location
}

// spot is a place as a record holds it, and the level at which it is cut.
type spot struct {
	path, code string
	level      int
}

func newGazetteer(n *graph.Network) *gazetteer {
	g := &gazetteer{network: n, codes: map[string]string{}, known: map[spot]location{}}
	seen := map[spot]bool{}
	learn := func(path graph.Path, code string) {
		s := spot{path: path.String(), code: code}
		if code == "" || len(path) == 0 || seen[s] {
			return
		}
		seen[s] = true
		folded := graph.Fold(s.path)
		if other, ok := g.codes[folded]; ok && other != code {
			code = ""
		}
		g.codes[folded] = code
	}
	for i := range n.Places() {
		learn(n.Places()[i].Path, n.Places()[i].Code)
	}
	for i := range n.Activities() {
		learn(n.Activities()[i].Place, n.Activities()[i].PlaceCode)
	}
	for i := range n.Needs() {
		learn(n.Needs()[i].Place, n.Needs()[i].PlaceCode)
	}
	return g
}

// at returns the location of a record, cut at the level; 0 is the full path.
func (g *gazetteer) at(path graph.Path, code string, level int) location {
	s := spot{path.String(), code, level}
	l, ok := g.known[s]
	if !ok {
		l = g.find(path, code, level)
		g.known[s] = l
	}
	return l
}

func (g *gazetteer) find(path graph.Path, code string, level int) location {
	if p, ok := g.network.Place(code); ok {
		return g.above(p, level)
	}
	cut := path.Cut(level)
	folded := graph.Fold(cut.String())
	if code == "" || len(cut) < len(path) {
		code = g.codes[folded]
	}
	if p, ok := g.network.Place(code); ok {
		return g.above(p, 0)
	}
	if code == "" {
		return location{key: "/" + folded, name: cut.String()}
	}
	return location{key: "#" + code, name: cut.String(), code: code}
}

// above returns the location of a place of the table, or of the place above it
// at the level.
func (g *gazetteer) above(p graph.Place, level int) location {
	if level > 0 {
		for range len(p.Path) - level {
			if parent, ok := g.network.Place(p.Parent); ok {
				p = parent
			}
		}
	}
	return location{key: "#" + p.Code, name: p.Path.String(), code: p.Code}
}

// leaves returns the locations of the table of places that hold no other at the
// level, each once.
func (g *gazetteer) leaves(level int) []location {
	parents := map[string]bool{}
	for i := range g.network.Places() {
		parents[g.network.Places()[i].Parent] = true
	}
	var out []location
	seen := map[string]bool{}
	for i := range g.network.Places() {
		p := g.network.Places()[i]
		if parents[p.Code] {
			continue
		}
		if l := g.above(p, level); !seen[l.key] {
			seen[l.key] = true
			out = append(out, l)
		}
	}
	return out
}
