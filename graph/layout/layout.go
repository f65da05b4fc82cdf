// Package layout places the nodes of a network on a page. The positions come
// from an engine that the caller hands in; what it returns is checked, turned,
// fitted to the page and pushed apart here. When no engine delivers, the nodes
// are placed on circles, so that there is always a map.
package layout

import (
	"context"
	"fmt"
	"math"
	"slices"

	"gonum.org/v1/gonum/spatial/r2"
)

// Engine computes a layout of the graph in dot with the Graphviz engine
// named ("neato" or "sfdp") and returns it as Graphviz's plain text.
type Engine func(ctx context.Context, engine string, dot []byte) ([]byte, error)

// Circle is the name of the placement that needs no engine.
const Circle = "circle"

// Largest numbers of nodes that neato and sfdp lay out in seconds.
const (
	neatoMax = 500
	sfdpMax  = 2000
)

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
}

// Placement is the center of each node in points and the name of the engine
// that placed them.
type Placement struct {
	Centers []r2.Vec
	Engine  string
}

// Place returns centers inside frame at which no two nodes overlap, provided
// that they fit. Engines are tried in the order that suits the size; a nil
// engine, an error and unusable positions all lead to the next one and at last
// to Circle. The same graph, frame and seed give the same placement as far as
// the engine repeats itself. It returns an error only if ctx is done.
func Place(ctx context.Context, g Graph, frame r2.Box, engine Engine, seed uint64) (Placement, error) {
	g.Edges = simple(g)
	parts := components(g)
	raw, name, err := positions(ctx, g, parts, engine, seed)
	if err != nil {
		return Placement{}, err
	}
	centers := make([]r2.Vec, len(g.Radii))
	arrange(centers, raw, g, parts, frame)
	Spread(centers, g.Radii, frame)
	return Placement{Centers: centers, Engine: name}, nil
}

// positions returns unfitted positions and who computed them.
func positions(ctx context.Context, g Graph, parts [][]int, engine Engine, seed uint64) ([]r2.Vec, string, error) {
	if engine != nil && len(parts) > 0 && len(parts[0]) > 2 {
		for _, name := range suited(len(g.Radii)) {
			raw, err := ask(ctx, engine, name, g, parts, seed)
			if ctx.Err() != nil {
				return nil, "", fmt.Errorf("layout stopped: %w", ctx.Err())
			}
			if err == nil {
				return raw, name, nil
			}
		}
	}
	if err := ctx.Err(); err != nil {
		return nil, "", fmt.Errorf("layout stopped: %w", err)
	}
	return circles(g, parts), Circle, nil
}

func suited(n int) []string {
	switch {
	case n <= neatoMax:
		return []string{"neato", "sfdp"}
	case n <= sfdpMax:
		return []string{"sfdp"}
	}
	return nil
}

// ask returns the engine's positions if they can be used.
func ask(ctx context.Context, engine Engine, name string, g Graph, parts [][]int, seed uint64) ([]r2.Vec, error) {
	out, err := engine(ctx, name, dot(g, seed))
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
