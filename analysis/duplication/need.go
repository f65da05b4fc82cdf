package duplication

import (
	"math"
	"slices"

	"example.org/lintas/graph"
)

// need is what is wanted in a cell; a number that is not recorded is NaN.
type need struct {
	people, target, wanted float64
	recorded               bool
}

var noNeed = need{people: math.NaN(), target: math.NaN(), wanted: math.NaN()}

// plus returns two needs that fall together: people and target add, wanted is the
// larger.
func (d need) plus(e need) need {
	return need{add(d.people, e.people), add(d.target, e.target), larger(d.wanted, e.wanted), d.recorded || e.recorded}
}

func add(x, y float64) float64 {
	switch {
	case math.IsNaN(x):
		return y
	case math.IsNaN(y):
		return x
	}
	return x + y
}

func larger(x, y float64) float64 {
	if math.IsNaN(x) || y > x {
		return y
	}
	return x
}

// some reports whether there is a need: a number above 0, or a row of the table of
// needs without any number.
func (d need) some() bool {
	return d.recorded && (d.people > 0 || d.target > 0 || d.wanted > 0 ||
		math.IsNaN(d.people) && math.IsNaN(d.target) && math.IsNaN(d.wanted))
}

// needed is a need at its own level and everyone who meets it.
type needed struct {
	cell
	need
}

// needs returns the needs, those that fall together as one, each with the
// activities that meet it: whose theme and place begin with the need's, and whose
// target group is the need's, unless one of the two has none.
func needs(n *graph.Network, g *gazetteer) []needed {
	type stem struct{ theme, place string }
	var out []needed
	index := map[key]int{}
	of := map[stem][]int{}
	for i := range n.Needs() {
		d := &n.Needs()[i]
		l := g.at(d.Place, d.PlaceCode, 0)
		k := key{d.Theme.String(), l.key, d.TargetGroup}
		w, ok := index[k]
		if !ok {
			w = len(out)
			index[k] = w
			of[stem{k.theme, k.place}] = append(of[stem{k.theme, k.place}], w)
			out = append(out, needed{cell{key: k, place: l}, noNeed})
		}
		out[w].place.name = min(out[w].place.name, l.name)
		out[w].need = out[w].plus(need{d.People, d.Target, d.Wanted, true})
	}
	if len(out) == 0 {
		return nil
	}
	for i := range n.Activities() {
		a := &n.Activities()[i]
		places := g.prefixes(a.Place, a.PlaceCode)
		for level := range a.Theme {
			theme := a.Theme[:level+1].String()
			for _, place := range places {
				for _, w := range of[stem{theme, place}] {
					if group := out[w].group; group == a.TargetGroup || group == "" || a.TargetGroup == "" {
						out[w].activities = append(out[w].activities, int32(i))
					}
				}
			}
		}
	}
	for i := range out {
		out[i].gather(n)
	}
	return out
}

// prefixes returns the keys of a place and of all places above it, each once.
func (g *gazetteer) prefixes(path graph.Path, code string) []string {
	keys := []string{g.at(path, code, 0).key}
	for level := 1; level < len(path); level++ {
		if k := g.at(path, code, level).key; !slices.Contains(keys, k) {
			keys = append(keys, k)
		}
	}
	return keys
}
