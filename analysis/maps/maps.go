// Package maps turns the result of a run into pictures: the network map and the
// map of sectors.
package maps

import (
	"bytes"
	"context"
	"strings"

	"example.org/lintas/analysis"
	"example.org/lintas/graph/draw"
	"example.org/lintas/graph/layout"
	"example.org/lintas/graph/sheet"
	"example.org/lintas/graph/words"
)

// Options are what a map says of itself and how it is laid out.
type Options struct {
	Language words.Language
	Seed     uint64
	// Engine places the organizations; without one they stand on circles.
	Engine layout.Engine
	// Rejected is the number of rows that were left out because they were wrong.
	Rejected int
}

// Map is a drawn map. DOT is the same map in Graphviz's language, nil for a
// kind that has none.
type Map struct {
	Sheet *sheet.Sheet
	DOT   []byte
}

// Network draws the organizations and their ties, sized by betweenness. Of a
// network of more than 2,000 tied organizations it draws the 150 with the
// highest betweenness and says so. The error is the context's.
func Network(ctx context.Context, r *analysis.Result, opt Options) (Map, error) {
	picture := networkPicture(r, opt)
	drawn, placed, err := draw.NodeLink(ctx, picture, opt.Engine, opt.Seed)
	if err != nil {
		return Map{}, err
	}
	var dot bytes.Buffer
	if err := draw.WriteDOT(&dot, picture, placed); err != nil {
		return Map{}, err
	}
	drawn.Lang = string(opt.Language)
	return Map{drawn, dot.Bytes()}, nil
}

// Sectors draws one mark for each sector and the ties between them.
func Sectors(_ context.Context, r *analysis.Result, opt Options) (Map, error) {
	picture := frame(r, opt)
	picture.Title, picture.Subtitle = titleSectors.In(opt.Language), join(" · ", picture.Title, picture.Subtitle)
	picture.Nodes, picture.Edges = organizations(r), edges(r)
	drawn := draw.Sectors(joined(picture, opt.Language))
	drawn.Lang = string(opt.Language)
	return Map{Sheet: drawn}, nil
}

func join(separator string, parts ...string) string {
	var kept []string
	for _, p := range parts {
		if p != "" {
			kept = append(kept, p)
		}
	}
	return strings.Join(kept, separator)
}
