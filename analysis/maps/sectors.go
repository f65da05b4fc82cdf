package maps

import (
	"context"
	"math"

	"example.org/lintas/analysis"
	"example.org/lintas/graph/draw"
)

// Sectors draws one mark for each sector and the ties between them, with how
// many times as many they are as chance gives.
func Sectors(ctx context.Context, r *analysis.Result, opt Options) (Map, error) {
	picture := sectorPicture(r, opt)
	if len(picture.Sectors) == 0 {
		return nothing(picture, opt, noOrganizations), ctx.Err()
	}
	return only(draw.Sectors(picture), opt), ctx.Err()
}

func sectorPicture(r *analysis.Result, opt Options) draw.Network {
	picture := frame(r, opt)
	titled(&picture, titleSectors.In(opt.Language))
	picture.Nodes, picture.Edges = organizations(r, nil), edges(r)
	picture.Ratios = ratios(r)
	return joined(picture, opt)
}

// ratioLeast is how many ties a pair of sectors must differ from what is expected
// to have its ratio told; nearer than that chance alone moves it.
const ratioLeast = 2

// ratios returns how many times as many ties as expected there are between
// pairs of sectors.
func ratios(r *analysis.Result) []draw.Ratio {
	t := r.Table("mixing")
	if t == nil {
		return nil
	}
	a, b, ratio := t.Column("sector_a"), t.Column("sector_b"), t.Column("ratio")
	ties, expected := t.Column("ties"), t.Column("expected")
	if ratio == nil {
		return nil
	}
	var out []draw.Ratio
	for i := range t.Len() {
		if x := ratio.Float(i); math.Abs(ties.Float(i)-expected.Float(i)) >= ratioLeast {
			out = append(out, draw.Ratio{A: a.Cell(i), B: b.Cell(i), Value: x})
		}
	}
	return out
}
