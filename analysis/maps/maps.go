// Package maps turns the result of a run into pictures: one for each kind of
// map, which Kinds lists.
package maps

import (
	"bytes"
	"context"
	"strings"

	"example.org/lintas/analysis"
	"example.org/lintas/graph/draw"
	"example.org/lintas/graph/layout"
	"example.org/lintas/graph/sheet"
	"example.org/lintas/graph/style"
	"example.org/lintas/graph/words"
)

// Options are what a map says of itself and how it is laid out.
type Options struct {
	Language words.Language
	Seed     uint64
	// Engine places the organizations; without one they stand on circles.
	Engine layout.Engine
	// Force names the engine to try first, one of layout.Engines; "" takes those
	// that suit.
	Force string
	// Positions are those of an earlier map: who was there stays there.
	Positions *layout.Positions
	// Rejected is the number of rows that were left out because they were wrong.
	Rejected int
	// Look is paper, colors and type.
	Look draw.Look
	// SizeBy names what marks are sized by and ColorBy what they are colored by:
	// a column of organizations.csv or an attribute. Empty is the kind's own.
	SizeBy, ColorBy string
	// Organization is the one in the middle of an ego map.
	Organization string
	// PlaceLevel cuts the places of the coverage map; 0 is the first level on
	// which there are several.
	PlaceLevel int
	// Team asks for the names of those without a tie, which are only counted on a
	// map for everybody.
	Team bool
}

// theme returns the colors of the map.
func (o Options) theme() style.Theme {
	if o.Look.Theme == (style.Theme{}) {
		return style.NewTheme(style.Lintas, false, false)
	}
	return o.Look.Theme
}

// Map is a drawn map. DOT is the same map in Graphviz's language and JSON its
// positions, sizes, colors and names; nil for a kind that has no such form.
// Positions are what keeps the organizations in place on the next map, nil for a
// kind that has none.
type Map struct {
	Sheet     *sheet.Sheet
	DOT, JSON []byte
	Positions *layout.Positions
}

// Kind is a kind of map. Draw returns an error where an option names what the
// data do not have, and that of the context; data that leave nothing to draw
// give a sheet that says so.
type Kind struct {
	Name  string
	Label words.Text
	// NeedsOrganization is whether Options.Organization must be given.
	NeedsOrganization bool
	// Measures are the columns that the map shows unless options name others; a
	// run for it alone need compute no more.
	Measures []string
	Draw     func(context.Context, *analysis.Result, Options) (Map, error)
}

// Kinds returns the kinds of maps in the order in which they are offered.
func Kinds() []Kind {
	return []Kind{
		{"network", titleDefault, false, []string{"betweenness"}, Network},
		{"by-sector", titleBySector, false, []string{"betweenness"}, BySector},
		{"sectors", titleSectors, false, []string{"ratio"}, Sectors},
		{"overlap", titleOverlap, false, []string{"betweenness", "cross_sector_betweenness", "cosine"}, Overlap},
		{"overlap-matrix", titleMatrix, false, []string{"jaccard"}, OverlapMatrix},
		{"coverage", titleCoverage, false, []string{"status"}, Coverage},
		{"ego", titleEgo, true, []string{"betweenness"}, Ego},
		{"partnerships", titlePartnerships, false, []string{"betweenness"}, Partnerships},
		{"communities", titleCommunities, false, []string{"betweenness", "community"}, Communities},
		{"cut-points", titleCutPoints, false, []string{"cut_point"}, CutPoints},
	}
}

// nodeLink draws the organizations of the picture and their ties.
func nodeLink(ctx context.Context, picture draw.Network, opt Options) (Map, error) {
	drawn, placed, err := draw.NodeLink(ctx, picture, opt.Engine, opt.Seed)
	if err != nil {
		return Map{}, err
	}
	return written(drawn, picture, placed, opt)
}

// written returns the map of a picture that was placed, in all its forms.
func written(drawn *sheet.Sheet, picture draw.Network, placed draw.Placed, opt Options) (Map, error) {
	var dot, values bytes.Buffer
	if err := draw.WriteDOT(&dot, picture, placed); err != nil {
		return Map{}, err
	}
	if err := draw.WriteJSON(&values, picture, placed); err != nil {
		return Map{}, err
	}
	drawn.Lang = string(opt.Language)
	return Map{drawn, dot.Bytes(), values.Bytes(), placed.Positions}, nil
}

// only returns a map that is a sheet alone.
func only(drawn *sheet.Sheet, opt Options) Map {
	drawn.Lang = string(opt.Language)
	return Map{Sheet: drawn}
}

// titled gives the picture the kind's title, and puts that of the data before
// the counts.
func titled(picture *draw.Network, title string, more ...string) {
	own := picture.Title
	picture.Title = title
	picture.Subtitle = join(" · ", append([]string{own, picture.Subtitle}, more...)...)
}

// nothing returns a sheet that says why there is nothing to draw.
func nothing(picture draw.Network, opt Options, why words.Text) Map {
	return only(draw.Notice(picture, why.In(opt.Language)), opt)
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
