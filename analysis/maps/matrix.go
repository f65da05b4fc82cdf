package maps

import (
	"cmp"
	"context"
	"slices"

	"example.org/lintas/analysis"
	"example.org/lintas/graph/draw"
)

// mostRows is the number of organizations that a matrix has room for.
const mostRows = 40

// OverlapMatrix draws how much of their work pairs of organizations have in
// common, for the organizations that share most.
func OverlapMatrix(ctx context.Context, r *analysis.Result, opt Options) (Map, error) {
	picture := frame(r, opt)
	l := opt.Language
	t := r.Table("overlap")
	if t == nil || t.Len() == 0 {
		titled(&picture, titleMatrix.In(l))
		why := noOverlap
		if len(r.Network.Activities()) == 0 {
			why = noActivities
		}
		return nothing(picture, opt, why), ctx.Err()
	}
	a, b := t.Column("organization_a"), t.Column("organization_b")
	jaccard, coordinated := t.Column("jaccard"), t.Column("coordinated")
	total := make([]float64, r.Network.Len())
	ends := make([][2]int, t.Len())
	for row := range ends {
		ends[row][0], _ = r.Network.Index(a.Cell(row))
		ends[row][1], _ = r.Network.Index(b.Cell(row))
		for _, i := range ends[row] {
			total[i] += jaccard.Float(row)
		}
	}
	var sharing []int
	for i, x := range total {
		if x > 0 {
			sharing = append(sharing, i)
		}
	}
	slices.SortStableFunc(sharing, func(i, j int) int { return cmp.Compare(total[j], total[i]) })
	shown := slices.Clone(sharing[:min(len(sharing), mostRows)])
	slices.Sort(shown)
	place := placesOf(r.Network.Len(), shown)
	all := organizations(r, nil)
	m := draw.NewMatrix(len(shown))
	for k, i := range shown {
		m.Nodes[k] = all[i]
	}
	for row, pair := range ends {
		if i, j := place[pair[0]], place[pair[1]]; i >= 0 && j >= 0 {
			m.Set(i, j, jaccard.Float(row), coordinated.True(row))
		}
	}
	m.Heading, m.Joined, m.Apart = sharedWork.In(l), pairJoined.In(l), pairApart.In(l)
	m.Strong, m.Reading = strongCells.In(l), matrixReading.In(l)
	shows := matrixShowsAll.With(l.Count(len(shown)))
	if len(shown) < len(sharing) {
		shows = matrixShows.With(l.Count(len(shown)), l.Count(len(sharing)))
	}
	titled(&picture, titleMatrix.In(l))
	picture.Subtitle = join(" · ", shows.In(l), picture.Subtitle)
	return only(draw.HalfMatrix(picture, m), opt), ctx.Err()
}
