package draw

import (
	"context"
	"fmt"
	"math"
	"slices"

	"example.org/lintas/graph/layout"
	"example.org/lintas/graph/sheet"
	"example.org/lintas/graph/style"
	"gonum.org/v1/gonum/spatial/r2"
)

// NodeLink draws the organizations as marks and their ties as lines. The
// positions come from the engine, or from a placement on circles where it is
// nil or fails; those of n.Positions stay where they were. The footnote names
// the engine. It returns an error only if ctx is done or n.Engine is not known.
func NodeLink(ctx context.Context, n Network, engine layout.Engine, seed uint64) (*sheet.Sheet, Placed, error) {
	w := n.words()
	n.Look = n.on(pageFor(len(n.Nodes)))
	edges := ties(n)
	f := newFrame(n.Look, n.Title, subtitle(n, w, len(n.Nodes)))
	scale := newSizes(n, f.plot)
	placed, placement, err := place(ctx, n, edges, f, scale, engine, seed)
	if err != nil {
		return nil, Placed{}, err
	}
	curves, labels := name(n, edges, f, scale, &placed, placement.Fixed)
	placement.Centers = placed.Centers
	placed.Positions = layout.Remember(placement, ids(n.Nodes), field(f))

	s := f.sheet(n.Title, subtitle(n, w, len(labels)))
	s.Add(tieItems(n, edges, curves, placed)...)
	for _, l := range labels {
		s.Add(l.halo()...)
	}
	s.Add(markItems(n, placed, w)...)
	of := sectorOf(n)
	for _, l := range labels {
		s.Add(l.letters(n.Theme, of(n.Nodes[l.node]).Mark)...)
	}
	c := newColumn(f)
	c.stack(legend(n, edges, scale, w))
	s.Add(c.items...)
	drawnBy := placed.Engine
	switch drawnBy {
	case layout.Circle:
		drawnBy = w.Circle
	case layout.Kept:
		drawnBy = w.kept()
	}
	f.footnote(s, join(n.Footnote, fmt.Sprintf(w.Layout, drawnBy, placed.Seed)))
	return s, placed, nil
}

func subtitle(n Network, w Words, shown int) string {
	size := ""
	if n.SizeLabel != "" {
		size = fmt.Sprintf(w.SizeIs, n.SizeLabel)
	}
	return join(n.Subtitle, size, fmt.Sprintf(w.NamesShown, w.count(shown), w.count(len(n.Nodes))))
}

// place lays the nodes out in the plot.
func place(ctx context.Context, n Network, edges []Edge, f frame, scale sizes, engine layout.Engine, seed uint64) (Placed, layout.Placement, error) {
	p := Placed{Page: f.Page, Radii: make([]float64, len(n.Nodes)), Named: make([]bool, len(n.Nodes))}
	for i, node := range n.Nodes {
		p.Radii[i] = scale.radius(node.Size)
	}
	g := layout.Graph{Radii: claims(n, p), Engine: n.Engine, IDs: ids(n.Nodes), Positions: n.Positions}
	if n.BySector {
		g.Groups = bySector(n.Nodes)
	}
	for _, e := range edges {
		g.Edges = append(g.Edges, layout.Edge{A: e.A, B: e.B, Weight: e.Strength})
	}
	placement, err := layout.Place(ctx, g, field(f), engine, seed)
	if err != nil {
		return Placed{}, layout.Placement{}, err
	}
	p.Centers, p.Engine, p.Seed = placement.Centers, placement.Engine, placement.Seed
	if placement.Fixed != nil {
		offEachOther(n, p, field(f))
	}
	return p, placement, nil
}

// field is the part of the plot in which marks may stand.
func field(f frame) r2.Box {
	return grow(f.plot, -6*f.scale, -6*f.scale)
}

// claims returns the radius of the room that each node takes in the layout.
func claims(n Network, p Placed) []float64 {
	of := sectorOf(n)
	radii := make([]float64, len(n.Nodes))
	for i, node := range n.Nodes {
		radii[i] = claim(p.Radii[i] * of(node).Mark.Shape.Reach())
	}
	return radii
}

// name finds places for the names. Where one that must be there has none, its
// neighbors are pushed away, unless they are fixed, and all names placed anew.
func name(n Network, edges []Edge, f frame, scale sizes, p *Placed, fixed []bool) ([]arc, []label) {
	const (
		spreads = 6
		push    = 7 // points
	)
	degrees := degrees(edges, len(n.Nodes))
	marksRoom := claims(n, *p)
	room := slices.Clone(marksRoom)
	for round := 0; ; round++ {
		curves := arcs(edges, p.Centers, f.plot)
		labels, missing := newLabeler(n, f, *p, curves, scale).place(degrees)
		if len(missing) == 0 || round == spreads {
			for _, l := range labels {
				p.Named[l.node] = true
			}
			return curves, labels
		}
		for _, i := range missing {
			room[i] += push
		}
		layout.SpreadAround(p.Centers, room, field(f), fixed)
		// Where not all that room is to be had, the marks at least stay apart.
		layout.SpreadAround(p.Centers, marksRoom, field(f), fixed)
	}
}

// markItems draws the marks, small ones on top, each with its name, sector
// and value for those who point at it.
func markItems(n Network, p Placed, w Words) []sheet.Item {
	of := sectorOf(n)
	order := make([]int, len(n.Nodes))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		switch {
		case p.Radii[a] > p.Radii[b]:
			return -1
		case p.Radii[a] < p.Radii[b]:
			return 1
		}
		return 0
	})
	items := make([]sheet.Item, len(order))
	for k, i := range order {
		node, sector := n.Nodes[i], of(n.Nodes[i])
		value := ""
		if n.SizeLabel != "" && !math.IsNaN(node.Size) && !math.IsInf(node.Size, 0) {
			value = n.SizeLabel + " " + w.Number(node.Size)
		}
		items[k] = sheet.Group{
			Title: join(sheet.Cut(node.Label, nameMax), sector.Label, value),
			Items: markOf(n.Theme, node, sector.Mark, p.Centers[i], p.Radii[i]),
		}
	}
	return items
}

func newLabeler(n Network, f frame, p Placed, curves []arc, scale sizes) *labeler {
	of := sectorOf(n)
	l := &labeler{
		Look:  f.Look,
		nodes: n.Nodes, centers: p.Centers, radii: p.Radii, plot: f.plot, sizes: scale,
		marks: make([]style.Mark, len(n.Nodes)), ink: newInkMap(f.plot, covering(n, curves, p)),
	}
	extents := make([]r2.Box, len(n.Nodes))
	for i, node := range n.Nodes {
		l.marks[i] = of(node).Mark
		extents[i] = extent(l.marks[i], p.Centers[i], p.Radii[i])
	}
	l.extents = newBoxes(extents)
	return l
}

// degrees returns the number of edges at each of n nodes.
func degrees(edges []Edge, n int) []int {
	d := make([]int, n)
	for _, e := range edges {
		d[e.A]++
		d[e.B]++
	}
	return d
}

// legend returns the blocks that the network needs.
func legend(n Network, edges []Edge, scale sizes, w Words) []block {
	blocks := keyBlocks(n, w)
	if types := occurring(n.Types, edges); len(types) > 0 {
		blocks = append(blocks, typeBlock(types, w))
	}
	if low, high := strengths(edges); low < high {
		blocks = append(blocks, strengthBlock(low, high, w))
	}
	if n.SizeLabel != "" && scale.largest > 0 {
		blocks = append(blocks, sizeBlock(scale, fmt.Sprintf(w.Size, sheet.Cut(n.SizeLabel, nameMax)), w))
	}
	if len(n.Isolates) > 0 {
		blocks = append(blocks, isolateBlock(n, w))
	}
	return blocks
}

// occurring returns the types that at least one edge has and whose lines differ.
func occurring(types []TieType, edges []Edge) []TieType {
	own := styled(types, len(edges))
	has := make(map[string]bool)
	for _, e := range edges {
		has[e.Type] = true
	}
	var there []TieType
	for _, t := range types {
		if _, ok := own[t.Key]; ok && has[t.Key] {
			there = append(there, t)
		}
	}
	return there
}

// strengths returns the smallest and the largest strength.
func strengths(edges []Edge) (low, high float64) {
	low, high = math.Inf(1), math.Inf(-1)
	for _, e := range edges {
		if e.Strength > 0 && !math.IsInf(e.Strength, 1) {
			low, high = math.Min(low, e.Strength), math.Max(high, e.Strength)
		}
	}
	return low, high
}

// isolateBlock lists the organizations without a recorded partnership.
func isolateBlock(n Network, w Words) block {
	heading := fmt.Sprintf(w.NoPartnership, w.count(len(n.Isolates)))
	if n.CountsIsolates {
		return textBlock(heading)
	}
	of := sectorOf(n)
	entries := make([]entry, 0, len(n.Isolates))
	for _, node := range n.Isolates {
		entries = append(entries, entry{symbol(of(node).Mark, 3), sheet.Cut(node.Label, nameMax)})
	}
	return listBlock(heading, entries, 13, 7, w)
}
