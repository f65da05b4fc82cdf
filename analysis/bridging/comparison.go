package bridging

import (
	"math"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
)

// dealt is what chance does to the sectors in sectors.csv.
var dealt = words.Text{
	EN: "when all sectors are dealt to the organizations at random and the ties stay as they are",
	ID: "bila semua sektor dibagikan secara acak kepada organisasi sementara hubungan tetap"}

// comparison returns the columns of sectors.csv that say what chance gives in
// the place of a figure: PREFIX_expected, _low, _high and _p. The formula is that
// of the expectation.
func comparison(prefix string, figure words.Text, unit, reach, formula string) []registry.Column {
	column := func(name string, label, definition words.Text, formula, unit, reach string) registry.Column {
		return registry.Column{File: "sectors", Name: prefix + name, Label: label, Definition: definition,
			Formula: formula, Source: permuted, Unit: unit, Range: reach}
	}
	return []registry.Column{
		column("_expected",
			words.Text{EN: figure.EN + " by chance", ID: figure.ID + " secara kebetulan"},
			words.Text{EN: "expected " + lower(figure.EN) + " " + dealt.EN, ID: "nilai harapan " + lower(figure.ID) + " " + dealt.ID}, formula, unit, reach),
		column("_low",
			words.Text{EN: figure.EN + ", low", ID: figure.ID + ", batas bawah"},
			words.Text{EN: "2.5 % point of " + lower(figure.EN) + " " + dealt.EN, ID: "titik 2,5 % dari " + lower(figure.ID) + " " + dealt.ID}, byDraws, unit, reach),
		column("_high",
			words.Text{EN: figure.EN + ", high", ID: figure.ID + ", batas atas"},
			words.Text{EN: "97.5 % point of " + lower(figure.EN) + " " + dealt.EN, ID: "titik 97,5 % dari " + lower(figure.ID) + " " + dealt.ID}, byDraws, unit, reach),
		column("_p",
			words.Text{EN: figure.EN + ", probability", ID: figure.ID + ", peluang"},
			words.Text{EN: "two-sided probability of " + lower(figure.EN) + " at least as far out " + dealt.EN, ID: "peluang dua sisi " + lower(figure.ID) + " sejauh itu " + dealt.ID},
			byDraws+", min(1, 2 min(p_low, p_high))", "probability", share),
	}
}

const (
	byDraws  = "label permutation"
	permuted = "permutation of the labels as in Krackhardt & Stern 1988, doi:10.2307/2786835"
)

// lower returns a label as it stands within a sentence; E-I index keeps its
// capitals.
func lower(label string) string {
	b := []byte(label)
	if len(b) > 1 && b[0] >= 'A' && b[0] <= 'Z' && b[1] >= 'a' {
		b[0] += 'a' - 'A'
	}
	return string(b)
}

// putComparison fills in the columns that comparison describes.
func putComparison(d *passes.Data, a *registry.Answers, prefix string, figures []chance.Figure) {
	numbers := func(name string, of func(chance.Figure) float64) table.Column {
		cells := make([]float64, len(figures))
		for g, f := range figures {
			cells[g] = of(f)
		}
		return bySector(d, prefix+name, cells)
	}
	a.Put("sectors",
		numbers("_expected", func(f chance.Figure) float64 { return f.Expected }),
		numbers("_low", func(f chance.Figure) float64 { return f.Low }),
		numbers("_high", func(f chance.Figure) float64 { return f.High }),
		numbers("_p", func(f chance.Figure) float64 { return f.P }))
}

// bySector returns a column of sectors.csv, whose row unknown is empty.
func bySector(d *passes.Data, name string, cells []float64) table.Column {
	if hasUnknown(d) {
		cells = append(cells[:len(cells):len(cells)], math.NaN())
	}
	return table.Numbers(name, cells)
}

func hasUnknown(d *passes.Data) bool {
	for _, c := range d.Network.Codes() {
		if c < 0 {
			return true
		}
	}
	return false
}

// sameForAll returns a column of sectors.csv with one number for every sector,
// empty where it is 0.
func sameForAll(d *passes.Data, name string, count int) table.Column {
	cells := make([]float64, len(d.Network.Sectors()))
	for g := range cells {
		cells[g] = float64(count)
		if count == 0 {
			cells[g] = math.NaN()
		}
	}
	return bySector(d, name, cells)
}
