package maps

import (
	"context"

	"example.org/lintas/analysis"
	"example.org/lintas/graph/draw"
)

// Network draws the organizations and their ties, sized by betweenness unless
// the options name another measure. Of a network of more than 2,000 tied
// organizations it draws the 150 with the highest betweenness and says so. An
// error is the context's, or that the data lack the column that sizes or colors.
func Network(ctx context.Context, r *analysis.Result, opt Options) (Map, error) {
	picture, err := networkPicture(r, opt)
	if err != nil {
		return Map{}, err
	}
	if len(picture.Nodes) == 0 {
		return nothing(picture, opt, withoutTies(r)), ctx.Err()
	}
	return nodeLink(ctx, picture, opt)
}

// mostRegions is the number of tied organizations beyond which a map by sector
// shows sectors instead.
const mostRegions = 5000

// BySector draws the network with the organizations of each sector pulled
// together. Beyond 2,000 tied organizations it places small marks without names
// in regions, beyond 5,000 it draws the map of sectors and says so.
func BySector(ctx context.Context, r *analysis.Result, opt Options) (Map, error) {
	size, err := sizeOf(r, opt, "betweenness")
	if err != nil {
		return Map{}, err
	}
	tied := tiedOrganizations(r)
	l := opt.Language
	switch {
	case len(tied) > mostRegions:
		picture := sectorPicture(r, opt)
		picture.Subtitle = join(" · ", picture.Subtitle, tooManyForRegions.With(l.Count(len(tied)), l.Count(mostRegions)).In(l))
		return only(draw.Sectors(picture), opt), ctx.Err()
	case len(tied) == 0:
		return nothing(pictureOf(r, opt, size, nil), opt, withoutTies(r)), ctx.Err()
	}
	picture := pictureOf(r, opt, size, tied)
	if err := colorBy(r, opt, &picture, tied); err != nil {
		return Map{}, err
	}
	titled(&picture, titleBySector.In(l))
	if len(tied) > mostDrawn {
		picture.Footnote = join(" · ", inRegions.In(l), picture.Footnote)
		drawn, placed := draw.Regions(picture)
		if err := ctx.Err(); err != nil {
			return Map{}, err
		}
		return written(drawn, picture, placed, opt)
	}
	picture.BySector = true
	picture.Footnote = join(" · ", pulledTogether.In(l), picture.Footnote)
	return nodeLink(ctx, picture, opt)
}

// Communities draws the network with the color of the community that each
// organization is in; the shape remains that of its sector.
func Communities(ctx context.Context, r *analysis.Result, opt Options) (Map, error) {
	opt.ColorBy = "community"
	picture, err := networkPicture(r, opt)
	if err != nil {
		return Map{}, err
	}
	titled(&picture, titleCommunities.In(opt.Language), communitiesAre.In(opt.Language))
	if len(picture.Nodes) == 0 {
		return nothing(picture, opt, withoutTies(r)), ctx.Err()
	}
	return nodeLink(ctx, picture, opt)
}
