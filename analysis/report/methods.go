package report

import (
	"math"
	"slices"
	"strconv"

	"example.org/lintas/analysis"
	"example.org/lintas/analysis/registry"
)

// methods says how every number was made.
type methods struct {
	Figures []figureRow
	Files   []fileMethods
	Options [][2]string
	Seed    string
	Version string
	Draws   string // empty where there are none
	Overlap string // draws of activities; empty where there are none
	Bands   string // resamples of the bands; empty where there are none
	Search  string // measures that are not exact; empty where all are
	Levels  string
	Basis   string
}

// figureRow is a figure of the whole network beside what chance gives.
type figureRow struct{ Label, Name, Value, Expected, Range, P, N string }

// fileMethods are the measures of one file.
type fileMethods struct {
	Name     string
	Measures []measure
}

type measure struct{ Label, Name, Definition, Formula, Source string }

func (v *view) methods() methods {
	d := v.Result.Data
	m := methods{
		Options: v.Options, Seed: strconv.FormatUint(d.Seed, 10), Version: v.Version,
		Levels: v.levels(), Basis: v.coordination(),
	}
	if d.Permutations > 0 {
		m.Draws = v.l.Count(d.Permutations)
	}
	if f, ok := v.figure("overlap_pairs"); ok && f.Permutations > 0 {
		m.Overlap = v.l.Count(f.Permutations)
	}
	if v.Result.Table("ranks") != nil && d.Bands > 0 {
		m.Bands = v.l.Count(d.Bands)
	}
	var searched []string
	for _, c := range analysis.Columns() {
		if !v.used(c) {
			continue
		}
		if v.Result.Answers.Method(c.File, c.Name) != "exact" {
			searched = append(searched, c.Label.In(v.l)+" ("+c.File+".csv)")
		}
		if f, ok := v.figure(c.Name); ok && c.File == "network" {
			m.Figures = append(m.Figures, figureRow{
				Label: c.Label.In(v.l), Name: c.Name, Value: v.significant(f.Value), Expected: v.significant(f.Expected),
				Range: v.between(f.Low, f.High), P: v.probability(f.P), N: v.l.Count(f.N),
			})
		}
		if c.File != "network" && !slices.Contains(shownColumns[c.File], c.Name) {
			continue
		}
		if last := len(m.Files) - 1; last < 0 || m.Files[last].Name != c.File {
			m.Files = append(m.Files, fileMethods{Name: c.File})
		}
		file := &m.Files[len(m.Files)-1]
		file.Measures = append(file.Measures, measure{
			c.Label.In(v.l), c.Name, c.Definition.In(v.l), c.Formula, c.Source,
		})
	}
	m.Search = v.l.List(searched)
	return m
}

// shownColumns are the columns of which the page shows values and which it
// therefore defines, by file; codebook.csv defines every column.
var shownColumns = map[string][]string{
	"organizations": {"degree", "betweenness", "cross_sector_betweenness", "cross_sector_betweenness_without_funders", "sectors_reached"},
	"mixing":        {"ties", "expected", "ratio", "p"},
	"brokerage":     {"value", "expected_permutation", "p_adjusted"},
	"ranks":         {"rank", "rank_low", "rank_high"},
	"overlap":       {"shared_cells", "cells_a", "cells_b", "expected", "coordinated", "uncoordinated_overlap", "p_adjusted"},
	"qap":           {"correlation", "low", "high", "p"},
	"cells":         {"organizations", "people", "wanted", "status"},
}

// used reports whether the run filled the column or figure.
func (v *view) used(c registry.Column) bool {
	if c.File == "network" {
		_, ok := v.figure(c.Name)
		return ok
	}
	return v.Result.Answers.Column(c.File, c.Name) != nil
}

// significant returns a whole number as such and any other with three decimals,
// or with more where it is small.
func (v *view) significant(x float64) string {
	switch {
	case math.IsNaN(x):
		return ""
	case x == math.Trunc(x):
		return v.l.Number(x, 0)
	case math.Abs(x) < 0.01:
		return v.l.Number(x, 5)
	}
	return v.l.Number(x, 3)
}

func (v *view) between(low, high float64) string {
	if math.IsNaN(low) || math.IsNaN(high) {
		return ""
	}
	return v.say("range", v.significant(low), v.significant(high))
}

func (v *view) probability(p float64) string {
	if math.IsNaN(p) {
		return ""
	}
	if p < 0.001 {
		return "< " + v.l.Number(0.001, 3)
	}
	return v.l.Number(p, 3)
}
