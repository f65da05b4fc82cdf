package maps

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"example.org/lintas/analysis"
	"example.org/lintas/analysis/duplication"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph"
	"example.org/lintas/graph/draw"
	"example.org/lintas/graph/table"
)

// Most lines and columns that a page of cells has room for.
const (
	mostLines   = 40
	mostColumns = 14
)

// Coverage draws themes by places with the number of organizations in each cell,
// and marks gaps, sole providers and cells of several organizations of which
// some have no partnership on record.
func Coverage(ctx context.Context, r *analysis.Result, opt Options) (Map, error) {
	picture := frame(r, opt)
	l := opt.Language
	titled(&picture, titleCoverage.In(l))
	if len(r.Network.Activities()) == 0 && len(r.Network.Needs()) == 0 {
		return nothing(picture, opt, noActivities), ctx.Err()
	}
	level := placeLevel(r, opt)
	c, err := newCoverage(ctx, r, level)
	if err != nil {
		return Map{}, err
	}
	lines, columns := c.themes.keys, c.places.keys
	turned := len(columns) > len(lines)
	if turned {
		lines, columns = columns, lines
	}
	shownLines, shownColumns := c.fullest(lines, mostLines, turned), c.fullest(columns, mostColumns, !turned)
	grid := draw.Grid{Lines: labels(shownLines, opt), Columns: labels(shownColumns, opt)}
	for _, line := range shownLines {
		row := make([]draw.Cell, len(shownColumns))
		for k, column := range shownColumns {
			theme, place := line, column
			if turned {
				theme, place = column, line
			}
			row[k] = c.cell(theme, place)
		}
		grid.Cells = append(grid.Cells, row)
	}
	grid.Heading, grid.Reading = cellShows.In(l), cellReading.In(l)
	grid.Gap, grid.Sole, grid.Crowded, grid.Unmet = gapIs.In(l), soleIs.In(l), crowdedIs.In(l), unmetIs.In(l)
	shape := coverageShows.With(l.Count(len(c.themes.keys)), l.Count(len(c.places.keys)), l.Count(level)).In(l)
	if len(shownLines) < len(lines) || len(shownColumns) < len(columns) {
		shape = join(", ", shape, fullestShown.With(l.Count(len(shownLines)), l.Count(len(shownColumns))).In(l))
	}
	picture.Subtitle = join(" · ", shape, picture.Subtitle)
	return only(draw.Coverage(picture, grid), opt), ctx.Err()
}

// placeLevel returns the level of places asked for, or else the first on which
// there are several.
func placeLevel(r *analysis.Result, opt Options) int {
	if opt.PlaceLevel > 0 {
		return opt.PlaceLevel
	}
	if r.Data.PlaceLevel > 0 {
		return r.Data.PlaceLevel
	}
	deepest := 1
	var paths []graph.Path
	add := func(path graph.Path, code string) {
		if p, ok := r.Network.Place(code); ok {
			path = p.Path
		}
		paths = append(paths, path)
		deepest = max(deepest, len(path))
	}
	for _, a := range r.Network.Activities() {
		add(a.Place, a.PlaceCode)
	}
	for _, n := range r.Network.Needs() {
		add(n.Place, n.PlaceCode)
	}
	for level := 1; level < deepest; level++ {
		seen := map[string]bool{}
		for _, p := range paths {
			seen[p.Cut(level).String()] = true
		}
		delete(seen, "")
		if len(seen) > 1 {
			return level
		}
	}
	return deepest
}

// coverage is who does what where.
type coverage struct {
	themes, places keys
	cells          map[[2]string]*covered
}

// keys are texts in the order in which they were first met.
type keys struct {
	keys []string
	seen map[string]bool
}

func (k *keys) add(key string) {
	if k.seen == nil {
		k.seen = map[string]bool{}
	}
	if !k.seen[key] {
		k.seen[key] = true
		k.keys = append(k.keys, key)
	}
}

// covered is what one theme has in one place, over all target groups.
type covered struct {
	names   map[string]bool
	gaps    int
	crowded bool
}

// newCoverage measures the cells with places cut at the level.
func newCoverage(ctx context.Context, r *analysis.Result, level int) (*coverage, error) {
	options := r.Data.Options
	options.PlaceLevel = level
	answers := registry.NewAnswers()
	data := passes.New(ctx, r.Network, options)
	for _, m := range duplication.Metrics() {
		if m.Columns[0].File != "cells" {
			continue
		}
		if err := m.Compute(ctx, data, answers); err != nil {
			return nil, err
		}
	}
	c := &coverage{cells: map[[2]string]*covered{}}
	column := func(name string) *table.Column { return answers.Column("cells", name) }
	theme, place, names, status, kind := column("theme"), column("place"), column("names"), column("status"), column("kind")
	for i := range theme.Len() {
		where := cut(place.Cell(i), level)
		c.places.add(where)
		if kind.Cell(i) == "place" {
			continue
		}
		what := cut(theme.Cell(i), options.ThemeLevel)
		c.themes.add(what)
		cell := c.cells[[2]string{what, where}]
		if cell == nil {
			cell = &covered{names: map[string]bool{}}
			c.cells[[2]string{what, where}] = cell
		}
		for name := range strings.SplitSeq(names.Cell(i), "; ") {
			if name != "" {
				cell.names[name] = true
			}
		}
		switch duplication.Status(status.Cell(i)) {
		case duplication.Gap:
			cell.gaps++
		case duplication.OverlapCandidate:
			cell.crowded = cell.crowded || kind.Cell(i) == "cell"
		}
	}
	slices.Sort(c.themes.keys)
	slices.Sort(c.places.keys)
	return c, nil
}

func cut(path string, level int) string {
	return graph.ParsePath(path).Cut(level).String()
}

// cell returns what the page shows of a theme in a place.
func (c *coverage) cell(theme, place string) draw.Cell {
	cell := c.cells[[2]string{theme, place}]
	if cell == nil {
		return draw.Cell{}
	}
	out := draw.Cell{Count: len(cell.names), Unmet: cell.gaps}
	switch {
	case out.Count == 0 && cell.gaps > 0:
		out.State = draw.Gap
	case out.Count == 1:
		out.State = draw.Sole
	case cell.crowded:
		out.State = draw.Crowded
	}
	return out
}

// fullest returns, in their order, at most n of the keys: those with the most
// organizations and gaps.
func (c *coverage) fullest(all []string, most int, arePlaces bool) []string {
	if len(all) <= most {
		return all
	}
	weight := map[string]int{}
	for pair, cell := range c.cells {
		key := pair[0]
		if arePlaces {
			key = pair[1]
		}
		weight[key] += len(cell.names) + cell.gaps
	}
	kept := slices.Clone(all)
	slices.SortStableFunc(kept, func(a, b string) int { return cmp.Compare(weight[b], weight[a]) })
	kept = kept[:most]
	slices.SortFunc(kept, func(a, b string) int { return slices.Index(all, a) - slices.Index(all, b) })
	return kept
}

// labels returns the last part of each path where that tells them apart.
func labels(paths []string, opt Options) []string {
	count := map[string]int{}
	last := func(path string) string {
		p := graph.ParsePath(path)
		if len(p) == 0 {
			return notRecorded.In(opt.Language)
		}
		return p[len(p)-1]
	}
	for _, p := range paths {
		count[last(p)]++
	}
	out := make([]string, len(paths))
	for i, p := range paths {
		out[i] = last(p)
		if count[out[i]] > 1 && p != "" {
			out[i] = p
		}
	}
	return out
}
