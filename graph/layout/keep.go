package layout

import (
	"cmp"
	"context"
	"math"
	"slices"

	"gonum.org/v1/gonum/spatial/r2"
)

// newMax is the share of new nodes above which all are laid out afresh.
const newMax = 0.3

// kept is a graph of which most nodes stood on an earlier map.
type kept struct {
	graph Graph
	parts [][]int
	near  [][]int
	old   []bool
	at    []r2.Vec // in inches, as in Positions
	has   []bool   // whether at is set
}

// newKept returns nil where the graph is to be laid out afresh.
func newKept(g Graph) *kept {
	n := len(g.Radii)
	if g.Positions == nil || len(g.IDs) != n {
		return nil
	}
	k := &kept{graph: g, old: make([]bool, n), at: make([]r2.Vec, n)}
	seen := make(map[string]bool, n)
	found := 0
	for i, id := range g.IDs {
		if at, ok := g.Positions.At[id]; ok && !seen[id] {
			k.at[i], k.old[i], seen[id] = at, true, true
			found++
		}
	}
	if found == 0 || float64(n-found) > newMax*float64(n) {
		return nil
	}
	k.parts, k.near, k.has = components(g), neighbors(g), slices.Clone(k.old)
	return k
}

// place puts the old nodes where they were and the new ones where the engine,
// which must leave the old ones there, would have them, or beside their
// partners. Parts of new nodes alone go to where there is room.
func (k *kept) place(ctx context.Context, frame r2.Box, engine Engine, seed uint64) (Placement, error) {
	g := k.graph
	k.besidePartners()
	name := k.pinned(ctx, engine, seed)
	if err := ctx.Err(); err != nil {
		return Placement{}, err
	}
	p := Placement{
		Centers: make([]r2.Vec, len(g.Radii)), Engine: name, Seed: seed,
		Turn: g.Positions.Turn, Scale: g.Positions.Scale, Fixed: k.old,
	}
	onPage := g.Positions.onPage(frame)
	s := newSettler(p.Centers, g.Radii, frame)
	for i, old := range k.old {
		if k.has[i] && !old && !frame.Contains(onPage(k.at[i])) {
			k.at[i] = k.inward(i)
		}
		if k.has[i] {
			p.Centers[i] = keepIn(onPage(k.at[i]), g.Radii[i], frame)
		}
		if old {
			s.stay(i)
		}
	}
	for _, i := range k.newcomers() {
		s.settle(i)
	}
	raw := circles(g, k.parts)
	for _, part := range k.parts {
		if k.has[part[0]] {
			continue
		}
		fit(p.Centers, raw, g.Radii, part, roomiest(frame, natural(len(part)), s.taken(g.Edges)))
		for _, i := range part {
			s.settle(i)
		}
	}
	return p, nil
}

// besidePartners gives each new node the middle of its partners, those first
// that have an old one.
func (k *kept) besidePartners() {
	for found := true; found; {
		found = false
		before := slices.Clone(k.has)
		for i := range k.at {
			if before[i] {
				continue
			}
			var partners []int
			for _, j := range k.near[i] {
				if before[j] {
					partners = append(partners, j)
				}
			}
			if len(partners) == 0 {
				continue
			}
			// Not quite there: the engine cannot part two nodes on one point.
			const off = 0.2 // inches
			sin, cos := math.Sincos(2.399963 * float64(i))
			k.at[i] = r2.Add(mean(k.at, partners), r2.Vec{X: off * cos, Y: off * sin})
			k.has[i], found = true, true
		}
	}
}

// newcomers returns the new nodes that have a place, those with most partners
// first.
func (k *kept) newcomers() []int {
	var order []int
	for i, old := range k.old {
		if !old && k.has[i] {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(len(k.near[b]), len(k.near[a])) })
	return order
}

// pinned lets an engine that can leave nodes where they are place the new
// ones. It returns its name, or Kept where there is none, it fails, or it has
// moved the old ones.
func (k *kept) pinned(ctx context.Context, engine Engine, seed uint64) string {
	g := k.graph
	name := cmp.Or(g.Engine, "neato")
	if engine == nil || name != "neato" && name != "fdp" || len(g.Radii) > neatoMax || len(k.newcomers()) == 0 {
		return Kept
	}
	// No hubs: they would have to stand where they stood.
	from := start{at: k.at, has: k.has, fixed: k.old, bridges: k.bridges()}
	raw, err := ask(ctx, engine, name, g, k.parts, seed, from)
	if err != nil {
		return Kept
	}
	var old []int
	for i := range k.old {
		if k.old[i] {
			old = append(old, i)
		}
	}
	const moved = 0.02 // inches
	shift := r2.Sub(mean(k.at, old), mean(raw, old))
	for _, i := range old {
		if r2.Norm(r2.Sub(r2.Add(raw[i], shift), k.at[i])) > moved {
			return Kept
		}
	}
	for _, i := range k.newcomers() {
		k.at[i] = r2.Add(raw[i], shift)
	}
	return name
}

// inward returns the place of a node on the other side of its partners, toward
// the middle of the map, as far from them as it is but no farther than an edge
// is long.
func (k *kept) inward(i int) r2.Vec {
	partners := slices.DeleteFunc(slices.Clone(k.near[i]), func(j int) bool { return !k.has[j] })
	from := mean(k.at, partners)
	length := r2.Norm(from)
	if length < tiny {
		return from
	}
	const edge = 1.0 // inch
	far := min(r2.Norm(r2.Sub(k.at[i], from)), length, edge)
	return r2.Scale(1-far/length, from)
}

// bridges joins each part to the first by an edge between old nodes, where they
// have one, as long as these are apart.
func (k *kept) bridges() []Edge {
	const strange = 3.0 // inches to a part of new nodes
	anchor := func(part []int) int {
		return part[max(slices.IndexFunc(part, func(i int) bool { return k.old[i] }), 0)]
	}
	var bridges []Edge
	for _, part := range k.parts[1:] {
		e := Edge{A: anchor(k.parts[0]), B: anchor(part), Weight: strange}
		if k.old[e.A] && k.old[e.B] {
			e.Weight = r2.Norm(r2.Sub(k.at[e.A], k.at[e.B]))
		}
		bridges = append(bridges, e)
	}
	return bridges
}
