package centrality

import (
	"context"
	"math"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph"
	"example.org/lintas/graph/words"
)

const newman = "Newman 2002, doi:10.1103/PhysRevLett.89.208701"

var assortativity = registry.Metric{
	Columns: []registry.Column{
		{File: "network", Name: "degree_assortativity",
			Label:      words.Text{EN: "Degree assortativity", ID: "Asortativitas jumlah mitra"},
			Definition: words.Text{EN: "how far those with many partners are partners of others with many: 1 always, 0 no relation, −1 of those with few; empty where all have equally many; in a directed network many ties out with many in", ID: "seberapa jauh yang bermitra banyak bermitra dengan sesamanya: 1 selalu, 0 tanpa hubungan, −1 dengan yang bermitra sedikit; kosong bila semua sama banyak; dalam jejaring berarah: banyak keluar dengan banyak masuk"},
			Formula:    "Pearson's r of k at the two ends of each tie, both ways; directed: ties out of the source and into the target", Source: newman + ", 2003, doi:10.1103/PhysRevE.67.026126; as NetworkX and igraph", Unit: "correlation", Range: "−1…1"},
		assorted("in_in", words.Text{EN: "in with in", ID: "masuk dengan masuk"}, "ties into the source and into the target"),
		assorted("in_out", words.Text{EN: "in with out", ID: "masuk dengan keluar"}, "ties into the source and out of the target"),
		assorted("out_out", words.Text{EN: "out with out", ID: "keluar dengan keluar"}, "ties out of the source and out of the target"),
	},
	Compute: func(_ context.Context, d *passes.Data, a *registry.Answers) error {
		in, _ := degreesOf(d.Ties.In())
		out, _ := degreesOf(d.Ties.Out())
		put := func(name string, source, target []int) {
			a.SetFigure(name, chance.Bare(correlation(d.Ties, source, target), len(d.Ties.All())))
		}
		put("degree_assortativity", out, in)
		if d.Ties.IsDirected() {
			put("degree_assortativity_in_in", in, in)
			put("degree_assortativity_in_out", in, out)
			put("degree_assortativity_out_out", out, out)
		}
		return nil
	},
}

func assorted(name string, which words.Text, formula string) registry.Column {
	return registry.Column{
		File: "network", Name: "degree_assortativity_" + name,
		Label: words.Text{EN: "Degree assortativity, " + which.EN, ID: "Asortativitas jumlah mitra, " + which.ID},
		Definition: words.Text{
			EN: "degree assortativity of a directed network by the number of ties " + which.EN + ", from source to target",
			ID: "asortativitas jumlah mitra dalam jejaring berarah menurut jumlah hubungan " + which.ID + ", dari asal ke tujuan"},
		Formula: "Pearson's r of " + formula + " over the arcs", Source: newman + ", 2003, doi:10.1103/PhysRevE.67.026126",
		Unit: "correlation", Range: "−1…1",
	}
}

// correlation returns Pearson's r of the source's and the target's value over
// the ties, both ways where they have no direction; NaN where either value is the
// same at all of them.
func correlation(ties *graph.Ties, source, target []int) float64 {
	var x, y []int
	for _, t := range ties.All() {
		x, y = append(x, source[t.A]), append(y, target[t.B])
		if !ties.IsDirected() {
			x, y = append(x, source[t.B]), append(y, target[t.A])
		}
	}
	if same(x) || same(y) {
		return math.NaN()
	}
	mx, my := meanOf(x), meanOf(y)
	var xy, xx, yy float64
	for k := range x {
		dx, dy := float64(x[k])-mx, float64(y[k])-my
		xy += dx * dy
		xx += dx * dx
		yy += dy * dy
	}
	return xy / math.Sqrt(xx*yy)
}

// same reports whether all values are the same.
func same(values []int) bool {
	for _, v := range values {
		if v != values[0] {
			return false
		}
	}
	return true
}

func meanOf(values []int) float64 {
	sum := 0
	for _, v := range values {
		sum += v
	}
	return float64(sum) / float64(len(values))
}
