// Package graphviz computes one layout with Graphviz. It is meant for a child
// process: the engine cannot be stopped, cannot run twice at once, and repeats
// its result only in a fresh process.
package graphviz

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"example.org/lintas/graph/layout/graphviz/cache"
	"github.com/goccy/go-graphviz"
)

func init() {
	cache.Restore()
}

// engines are the layouts that are asked for. What Graphviz does with other
// names ranges from an error to one byte of garbage.
var engines = map[string]graphviz.Layout{
	"neato": graphviz.NEATO,
	"sfdp":  graphviz.SFDP,
	"fdp":   graphviz.FDP,
	"dot":   graphviz.DOT,
	"twopi": graphviz.TWOPI,
}

// plain is the output format: one line a node with its center, in inches.
const plain graphviz.Format = "plain"

// Lay returns the positions of the graph in dot as Graphviz's plain text.
// The engine is one of layout.Engines but Circle. It returns an error for another engine,
// for text that is not DOT, and for a layout that fails. The engine does not
// heed ctx; end the process instead.
func Lay(ctx context.Context, engine string, dot []byte) (out []byte, err error) {
	layout, ok := engines[engine]
	if !ok {
		known := slices.Sorted(maps.Keys(engines))
		return nil, fmt.Errorf("layout engine %q is not known: choose one of %s", engine, strings.Join(known, ", "))
	}
	// go-graphviz dereferences nil on input such as an empty one.
	defer func() {
		if r := recover(); r != nil {
			out, err = nil, fmt.Errorf("layout %s: Graphviz stopped: %v", engine, r)
		}
	}()
	g, err := graphviz.ParseBytes(dot)
	if err != nil {
		return nil, fmt.Errorf("reading DOT: %w", err)
	}
	gv, err := graphviz.New(ctx)
	if err != nil {
		return nil, fmt.Errorf("starting Graphviz: %w", err)
	}
	var b bytes.Buffer
	err = gv.SetLayout(layout).Render(ctx, g, plain, &b)
	// Warnings come back as errors too (sfdp's about overlap, always), so
	// that only the output tells whether there is a layout.
	if bytes.HasPrefix(b.Bytes(), []byte("graph ")) && bytes.HasSuffix(b.Bytes(), []byte("stop\n")) {
		return b.Bytes(), nil
	}
	if err == nil {
		err = errors.New("no positions came back")
	}
	return nil, fmt.Errorf("layout %s: %w", engine, err)
}
