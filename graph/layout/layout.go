// Package layout places the nodes of a network on a page. The positions come
// from an engine that the caller hands in; what it returns is checked, turned,
// fitted to the page and pushed apart here. When no engine delivers, the nodes
// are placed on circles, so that there is always a map. Nodes whose positions
// on an earlier map are known stay where they were.
package layout

import (
	"context"
	"fmt"
	"math"
	"slices"

	"gonum.org/v1/gonum/spatial/r2"
)

// Engine computes a layout of the graph in dot with the Graphviz engine named,
// one of Engines but Circle, and returns it as Graphviz's plain text.
type Engine func(ctx context.Context, engine string, dot []byte) ([]byte, error)

// Edge joins the nodes A and B. Weight above 1 pulls them closer together.
type Edge struct {
	A, B   int
	Weight float64
}

// Graph is what is laid out: the radius of each node in points, with the room
// that it needs around itself, and the edges. Edges to themselves and edges
// whose ends are not nodes are left out.
type Graph struct {
	Radii []float64
	Edges []Edge
	// Groups has the group of each node, negative for none. The nodes of a
	// group are pulled together weakly. Nil pulls none.
	Groups []int
	// Engine is tried before those that suit the size; "" forces none.
	Engine string
	// IDs has a name for each node by which Positions knows it.
	IDs []string
	// Positions are those of an earlier map; nil for none.
	Positions *Positions
}

// Placement is the center of each node in points, the name of the engine that
// placed them and the seed with which it did.
type Placement struct {
	Centers []r2.Vec
	Engine  string
	Seed    uint64
	// Turn and Scale led from the engine's picture to the page: clockwise in
	// degrees, and the points of an inch.
	Turn, Scale float64
	// Fixed tells the nodes that stand where Graph.Positions had them; it is
	// nil where all were laid out afresh.
	Fixed []bool
}

// Place returns centers inside frame at which no two nodes overlap, provided
// that they fit. Engines are tried in the order that suits the size; a nil
// engine, an error and unusable positions all lead to the next one and at last
// to Circle. A small graph is laid out several times, with seed and those that
// follow it, and the placement with few crossings and short edges kept. Nodes
// that Positions knows stay, unless more than 30 % are new. The same graph,
// frame and seed give the same placement as far as the engine repeats itself.
// It returns an error only if ctx is done or Graph.Engine is not known.
func Place(ctx context.Context, g Graph, frame r2.Box, engine Engine, seed uint64) (Placement, error) {
	if err := CheckEngine(g.Engine); err != nil {
		return Placement{}, err
	}
	g.Edges = simple(g)
	if len(g.Groups) != len(g.Radii) {
		g.Groups = nil
	}
	if k := newKept(g); k != nil {
		p, err := k.place(ctx, frame, engine, seed)
		if err != nil {
			return Placement{}, fmt.Errorf("layout stopped: %w", err)
		}
		return p, nil
	}
	p, err := afresh(ctx, g, frame, engine, seed)
	if err != nil {
		return Placement{}, fmt.Errorf("layout stopped: %w", err)
	}
	return p, nil
}

// afresh lays all nodes out without regard to an earlier map.
func afresh(ctx context.Context, g Graph, frame r2.Box, engine Engine, seed uint64) (Placement, error) {
	parts := components(g)
	if engine != nil && len(parts) > 0 && len(parts[0]) > 2 {
		for _, name := range tried(g.Engine, len(g.Radii)) {
			p, err := best(ctx, g, parts, frame, engine, name, seed)
			if ctx.Err() != nil {
				return Placement{}, ctx.Err()
			}
			if err == nil {
				return p, nil
			}
		}
	}
	if err := ctx.Err(); err != nil {
		return Placement{}, err
	}
	if g.Groups != nil {
		parts = groups(g)
	}
	p := fitted(g, parts, frame, circles(g, parts), g.Groups != nil)
	p.Engine, p.Seed = Circle, seed
	return p, nil
}

// fitted arranges raw positions in the frame, each part in a cell of its own
// where divided, and pushes the nodes apart.
func fitted(g Graph, parts [][]int, frame r2.Box, raw []r2.Vec, divided bool) Placement {
	p := Placement{Centers: make([]r2.Vec, len(g.Radii)), Scale: 1}
	if len(parts) == 0 {
		return p
	}
	p.Turn = arrange(p.Centers, raw, g, parts, frame, divided)
	if from := width(raw, parts[0]); from > tiny {
		p.Scale = width(p.Centers, parts[0]) / from
	}
	Spread(p.Centers, g.Radii, frame)
	return p
}

// width returns the root mean square distance of the points named from their
// middle.
func width(points []r2.Vec, which []int) float64 {
	middle := mean(points, which)
	var total float64
	for _, v := range which {
		total += r2.Norm2(r2.Sub(points[v], middle))
	}
	return math.Sqrt(total / float64(len(which)))
}

func mean(points []r2.Vec, which []int) r2.Vec {
	var m r2.Vec
	for _, v := range which {
		m = r2.Add(m, r2.Scale(1/float64(len(which)), points[v]))
	}
	return m
}

// ask returns the engine's positions if they can be used.
func ask(ctx context.Context, engine Engine, name string, g Graph, parts [][]int, seed uint64, from start) ([]r2.Vec, error) {
	out, err := engine(ctx, name, dot(g, seed, from))
	if err != nil {
		return nil, err
	}
	raw, err := parsePlain(out, len(g.Radii))
	if err != nil {
		return nil, err
	}
	for _, part := range parts {
		if size := bounds(raw, part).Size(); len(part) > 1 && size.X+size.Y == 0 {
			return nil, fmt.Errorf("%s put %d nodes on one point", name, len(part))
		}
	}
	return raw, nil
}

// simple returns the edges once a pair, as (min, max) in ascending order, the
// weights of repeated ones added.
func simple(g Graph) []Edge {
	var edges []Edge
	for _, e := range g.Edges {
		if e.A == e.B || min(e.A, e.B) < 0 || max(e.A, e.B) >= len(g.Radii) {
			continue
		}
		if !(e.Weight > 0) || math.IsInf(e.Weight, 1) {
			e.Weight = 1
		}
		edges = append(edges, Edge{A: min(e.A, e.B), B: max(e.A, e.B), Weight: e.Weight})
	}
	slices.SortFunc(edges, compareEdges)
	kept := edges[:0]
	for _, e := range edges {
		if last := len(kept) - 1; last >= 0 && kept[last].A == e.A && kept[last].B == e.B {
			kept[last].Weight += e.Weight
			continue
		}
		kept = append(kept, e)
	}
	return kept
}
