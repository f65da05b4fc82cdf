package doubt

import (
	"cmp"
	"slices"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph"
)

// mostLayers is the largest number of types, and of relations, that are compared
// with each other: those with the most ties.
const mostLayers = 12

// layer is what two organizations have in common in one respect.
type layer struct {
	name  string
	dyads []chance.Dyad
}

// partnerships returns the layer of all ties, and a layer for each type and each
// relation where there are several.
func partnerships(d *passes.Data) (all layer, types, relations []layer, err error) {
	all = layer{"partnerships", dyadsOf(d.Ties)}
	types, err = kinds(d, "type: ", d.Network.Types(), func(f *graph.Filter, s string) { f.Types = []string{s} })
	if err != nil {
		return all, nil, nil, err
	}
	relations, err = kinds(d, "relation: ", d.Network.Relations(), func(f *graph.Filter, s string) { f.Relations = []string{s} })
	return all, types, relations, err
}

// kinds returns the layers that a filter by each of the values leaves, by name.
func kinds(d *passes.Data, prefix string, values []string, by func(*graph.Filter, string)) ([]layer, error) {
	if len(values) < 2 {
		return nil, nil
	}
	var out []layer
	for _, v := range values {
		// What is out of force has gone before.
		f := graph.Filter{AllPeriods: true}
		by(&f, v)
		kept, _, err := graph.Keep(d.Network, f)
		if err != nil {
			return nil, err
		}
		out = append(out, layer{prefix + v, dyadsOf(kept.Ties(d.Projection))})
	}
	slices.SortStableFunc(out, func(x, y layer) int { return len(y.dyads) - len(x.dyads) })
	out = out[:min(len(out), mostLayers)]
	slices.SortFunc(out, func(x, y layer) int { return cmp.Compare(x.name, y.name) })
	return out, nil
}

func dyadsOf(t *graph.Ties) []chance.Dyad {
	out := make([]chance.Dyad, len(t.All()))
	for i, tie := range t.All() {
		out[i] = chance.Dyad{A: tie.A, B: tie.B, Value: 1}
	}
	return out
}

// overlaps returns the layers of overlap.csv, cosine and number of shared cells.
// There are none where that file leaves pairs out or holds none.
func overlaps(d *passes.Data, a *registry.Answers) []layer {
	left, ok := a.Figure("overlap_pairs_left_out")
	if !ok || left.Value != 0 || a.Column("overlap", "cosine").Len() == 0 {
		return nil
	}
	idA, idB := a.Column("overlap", "organization_a"), a.Column("overlap", "organization_b")
	out := []layer{{name: "overlap"}, {name: "shared_cells"}}
	for row := range idA.Len() {
		i, _ := d.Network.Index(idA.Cell(row))
		j, _ := d.Network.Index(idB.Cell(row))
		for k, column := range []string{"cosine", "shared_cells"} {
			// An empty cosine, of two who are only where all are, is no overlap.
			value := a.Column("overlap", column).Float(row)
			if !(value > 0) {
				continue
			}
			out[k].dyads = append(out[k].dyads, chance.Dyad{A: int32(i), B: int32(j), Value: value})
			if d.Ties.IsDirected() {
				out[k].dyads = append(out[k].dyads, chance.Dyad{A: int32(j), B: int32(i), Value: value})
			}
		}
	}
	return out
}

// among returns the layer among the organizations that have a number, under these
// numbers; -1 is none.
func (l layer) among(number []int32) layer {
	out := layer{name: l.name}
	for _, d := range l.dyads {
		d.A, d.B = number[d.A], number[d.B]
		if d.A >= 0 && d.B >= 0 {
			out.dyads = append(out.dyads, d)
		}
	}
	return out
}

// active returns a number from 0 for each organization with a recorded activity,
// -1 for the others, and how many there are.
func active(n *graph.Network) (number []int32, count int) {
	number = slices.Repeat([]int32{-1}, n.Len())
	for i := range n.Activities() {
		number[n.Activities()[i].Organization] = 0
	}
	for i := range number {
		if number[i] == 0 {
			number[i] = int32(count)
			count++
		}
	}
	return number, count
}
