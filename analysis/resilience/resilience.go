// Package resilience measures what breaks when somebody leaves, and whom sets of
// organizations reach.
package resilience

import (
	"context"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
)

const tarjan = "Hopcroft & Tarjan 1973, doi:10.1145/362248.362272"

// Metrics returns the measures of this family.
func Metrics() []registry.Metric { return []registry.Metric{cuts, sets} }

var cuts = registry.Metric{
	Columns: []registry.Column{
		{File: "organizations", Name: "cut_point",
			Label:      words.Text{EN: "Cut point", ID: "Titik putus"},
			Definition: words.Text{EN: "whether its partners would be parted, by what this list records, if it left", ID: "apakah mitra-mitranya akan terputus, menurut catatan dalam daftar ini, bila ia keluar"},
			Source:     tarjan, Range: "true, false"},
		{File: "organizations", Name: "pairs_cut",
			Label:      words.Text{EN: "Pairs cut", ID: "Pasangan terputus"},
			Definition: words.Text{EN: "number of pairs of other organizations that reach each other with it and would not without it", ID: "jumlah pasangan organisasi lain yang saling terjangkau bersamanya dan tidak lagi tanpanya"},
			Formula:    "Σ_{x<y} s_x s_y over the parts s that its component falls into", Source: "Borgatti 2006, doi:10.1007/s10588-006-7084-x", Unit: "pairs", Range: "0…"},
		{File: "network", Name: "cut_points",
			Label:      words.Text{EN: "Cut points", ID: "Titik putus"},
			Definition: words.Text{EN: "number of organizations whose leaving would part others", ID: "jumlah organisasi yang kepergiannya memutus yang lain"},
			Source:     tarjan, Unit: "organizations", Range: "0…"},
		{File: "network", Name: "bridges",
			Label:      words.Text{EN: "Bridges", ID: "Jembatan"},
			Definition: words.Text{EN: "number of ties whose end would part organizations", ID: "jumlah hubungan yang bila berakhir memutus organisasi"},
			Source:     tarjan, Unit: "ties", Range: "0…"},
	},
	Compute: func(_ context.Context, d *passes.Data, a *registry.Answers) error {
		c := d.Cuts()
		pairs := make([]int, len(c.Pairs))
		for i, x := range c.Pairs {
			pairs[i] = int(x)
		}
		a.Put("organizations", table.Bools("cut_point", c.Points), table.Counts("pairs_cut", pairs))
		a.SetFigure("cut_points", chance.Bare(count(c.Points), len(c.Points)))
		a.SetFigure("bridges", chance.Bare(count(c.Bridges), len(c.Bridges)))
		return nil
	},
}

func count(marks []bool) float64 {
	sum := 0
	for _, m := range marks {
		if m {
			sum++
		}
	}
	return float64(sum)
}
