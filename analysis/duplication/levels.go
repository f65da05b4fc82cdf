package duplication

import (
	"context"
	"math"

	"example.org/lintas/analysis/passes"
)

// LevelFigures are the headline figures with themes and places cut at the given
// levels of their paths; level 0 is the full path.
type LevelFigures struct {
	ThemeLevel, PlaceLevel int
	// Cells is the number of cells with a recorded activity, SoleProviders of
	// those with one organization, Gaps of recorded needs that nobody recorded
	// meets.
	Cells, SoleProviders, Gaps int
	// CandidatePairs is the number of pairs of organizations that share a cell
	// and are not coordinated.
	CandidatePairs int
	// UncoordinatedOverlap is the sum of the cosines of those pairs, NaN without
	// activities.
	UncoordinatedOverlap float64
}

// Levels returns the headline figures at the levels of the run and, after
// them, with themes one level more general, themes one more particular, places
// one more general and places one more particular, as far as the recorded paths
// have such levels. The error is the context's.
func Levels(ctx context.Context, d *passes.Data) ([]LevelFigures, error) {
	themes, places := 0, 0
	for i := range d.Network.Activities() {
		a := &d.Network.Activities()[i]
		themes, places = max(themes, len(a.Theme)), max(places, len(a.Place))
	}
	b := bondsBy(d.Network, d.Coordination)
	theme, place := d.ThemeLevel, d.PlaceLevel
	asked := [][2]int{{theme, place}}
	for _, t := range neighbors(theme, themes) {
		asked = append(asked, [2]int{t, place})
	}
	for _, p := range neighbors(place, places) {
		asked = append(asked, [2]int{theme, p})
	}
	var out []LevelFigures
	for _, levels := range asked {
		f, err := figuresAt(ctx, d, b, levels[0], levels[1])
		if err != nil {
			return nil, err
		}
		out = append(out, f)
	}
	return out, nil
}

// neighbors returns the level above and the level below among paths of at most
// depth parts.
func neighbors(level, depth int) []int {
	if level <= 0 || level > depth {
		level = depth
	}
	var out []int
	if level > 1 {
		out = append(out, level-1)
	}
	if level < depth {
		out = append(out, level+1)
	}
	return out
}

func figuresAt(ctx context.Context, d *passes.Data, b bonds, theme, place int) (LevelFigures, error) {
	r, err := rows(ctx, d.Network, b, theme, place)
	if err != nil {
		return LevelFigures{}, err
	}
	sum, err := newEncounters(d, b, theme, place).total(ctx)
	if err != nil {
		return LevelFigures{}, err
	}
	h := headlineOf(r)
	f := LevelFigures{
		ThemeLevel: theme, PlaceLevel: place,
		Cells: h.cells, SoleProviders: h.sole, Gaps: h.gaps,
		CandidatePairs: sum.uncoordinated, UncoordinatedOverlap: sum.loose,
	}
	if h.cells == 0 {
		f.UncoordinatedOverlap = math.NaN()
	}
	return f, nil
}
