package report

import (
	"cmp"
	"context"
	"math"
	"slices"

	"example.org/lintas/analysis/duplication"
	"example.org/lintas/graph/table"
)

const (
	gapRows      = 20
	providerRows = 10
)

// work is who does what where: gaps, sole providers, and themes by places.
type work struct {
	Levels    string
	Neighbors []levelRow
	Gaps      []gapRow
	GapsShown string
	GapsAll   string
	GapsCut   bool
	Needs     bool // a table of needs was read
	Idle      string
	Sole      []soleRow
	SoleCells string // with one provider, of all
	Heat      *heatTable
}

type levelRow struct {
	Levels                   string
	Cells, Sole, Gaps, Pairs string
	Here                     bool
}

type gapRow struct{ Theme, Place, Group, People, Wanted string }

// soleRow is a provider; its sector is -1 where the name is not of one
// organization.
type soleRow struct {
	who
	Cells string
}

func (v *view) work() *work {
	t := v.Result.Table("cells")
	if t == nil || t.Len() == 0 {
		return nil
	}
	w := &work{Levels: v.levels(), Needs: len(v.Result.Network.Needs()) > 0, Heat: v.heatTable()}
	w.Neighbors = v.neighbors()
	v.addGaps(w, t)
	v.addSole(w, t)
	return w
}

// neighbors returns the headline numbers at the levels in force and next to them;
// nothing where there are no others.
func (v *view) neighbors() []levelRow {
	figures, err := duplication.Levels(context.Background(), v.Result.Data)
	if err != nil {
		return nil
	}
	var out []levelRow
	for i, f := range figures {
		gaps := "–"
		if len(v.Result.Network.Needs()) > 0 {
			gaps = v.l.Count(f.Gaps)
		}
		out = append(out, levelRow{
			Levels: v.levelsAt(f.ThemeLevel, f.PlaceLevel), Here: i == 0,
			Cells: v.l.Count(f.Cells), Sole: v.l.Count(f.SoleProviders), Gaps: gaps, Pairs: v.l.Count(f.CandidatePairs),
		})
	}
	return out
}

func (v *view) addGaps(w *work, t *table.Table) {
	theme, place, group, status := t.Column("theme"), t.Column("place"), t.Column("target_group"), t.Column("status")
	people, wanted := t.Column("people"), t.Column("wanted")
	if theme == nil || place == nil || group == nil || status == nil || people == nil || wanted == nil {
		return
	}
	open, idle := gapsOf(t)
	w.GapsAll, w.GapsCut = v.l.Count(len(open)), len(open) > gapRows
	if idle > 0 {
		w.Idle = v.l.Count(idle)
	}
	for _, i := range open[:min(len(open), gapRows)] {
		w.Gaps = append(w.Gaps, gapRow{
			theme.Cell(i), place.Cell(i), group.Cell(i), v.recorded(people.Float(i)), v.recorded(wanted.Float(i)),
		})
	}
	w.GapsShown = v.l.Count(len(w.Gaps))
}

// recorded returns a whole number, or nothing where none is recorded.
func (v *view) recorded(x float64) string {
	if math.IsNaN(x) {
		return ""
	}
	return v.l.Number(x, 0)
}

// addSole counts for each organization the cells in which it alone is recorded.
func (v *view) addSole(w *work, t *table.Table) {
	names := t.Column("names")
	figure, ok := v.figure("sole_provider_cells")
	if names == nil || !ok || math.IsNaN(figure.Value) {
		return
	}
	w.SoleCells = v.say("sole-cells", v.l.Count(int(figure.Value)), v.l.Count(figure.N))
	cells := map[string]int{}
	var providers []string
	for _, i := range soleCells(t) {
		if cells[names.Cell(i)] == 0 {
			providers = append(providers, names.Cell(i))
		}
		cells[names.Cell(i)]++
	}
	slices.SortFunc(providers, func(a, b string) int { return cmp.Or(cells[b]-cells[a], cmp.Compare(a, b)) })
	for _, p := range providers[:min(len(providers), providerRows)] {
		row := soleRow{who{p, -1, -1}, v.l.Count(cells[p])}
		if i, err := v.Result.Network.Lookup(p); err == nil {
			row.who = v.who(i)
		}
		w.Sole = append(w.Sole, row)
	}
}
