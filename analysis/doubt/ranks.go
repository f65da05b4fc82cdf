package doubt

import (
	"context"
	"math"
	"slices"

	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
)

// measures are those of ranks.csv, in the order of its rows.
var measures = []string{"betweenness", "closeness", "harmonic", "eigenvector", "pagerank", "constraint",
	"brokerage_total", "cross_sector_betweenness", "degree"}

// withoutFunders is ranked too where the data record funders: the report tells bridges
// without them.
const withoutFunders = "cross_sector_betweenness_without_funders"

// smallestFirst reports whether the smallest value of a measure has rank 1.
func smallestFirst(measure string) bool { return measure == "constraint" }

const missing = "missing ties as Borgatti, Carley & Krackhardt 2006, doi:10.1016/j.socnet.2005.05.001; Smith, Moody & Morgan 2017, PMC5110009"

var ranksMetric = registry.Metric{
	Columns: []registry.Column{
		{File: "ranks", Name: "id",
			Label:      words.Text{EN: "Id", ID: "Kode"},
			Definition: words.Text{EN: "the organization's id in the data", ID: "kode organisasi dalam data"}},
		{File: "ranks", Name: "name",
			Label:      words.Text{EN: "Name", ID: "Nama"},
			Definition: words.Text{EN: "the organization's name", ID: "nama organisasi"}},
		{File: "ranks", Name: "metric",
			Label:      words.Text{EN: "Measure", ID: "Ukuran"},
			Definition: words.Text{EN: "the column of organizations.csv that is ranked", ID: "kolom organizations.csv yang diperingkat"}},
		{File: "ranks", Name: "value",
			Label:      words.Text{EN: "Value", ID: "Nilai"},
			Definition: words.Text{EN: "the value of that measure in this list", ID: "nilai ukuran itu dalam daftar ini"}},
		{File: "ranks", Name: "rank",
			Label:      words.Text{EN: "Rank", ID: "Peringkat"},
			Definition: words.Text{EN: "1 for the largest value (constraint: the smallest); equal values share the smallest rank; empty where the measure is not defined", ID: "1 untuk nilai terbesar (constraint: terkecil); nilai yang sama berbagi peringkat terkecil; kosong bila ukuran tidak terdefinisi"},
			Unit:       "rank", Range: "1…"},
		{File: "ranks", Name: "rank_low",
			Label:      words.Text{EN: "Best rank", ID: "Peringkat terbaik"},
			Definition: words.Text{EN: "lower end of the ranks that it has when a tenth of the recorded ties is left out at random, again and again; two organizations whose bands overlap cannot be told apart", ID: "batas bawah peringkatnya bila sepersepuluh hubungan tercatat dihilangkan secara acak berulang kali; dua organisasi yang rentangnya bertumpang tindih tidak dapat dibedakan"},
			Formula:    "5 % point of the ranks over resamples, rounded down", Source: missing, Unit: "rank", Range: "1…"},
		{File: "ranks", Name: "rank_high",
			Label:      words.Text{EN: "Worst rank", ID: "Peringkat terburuk"},
			Definition: words.Text{EN: "upper end of these ranks; the rank itself may lie outside, as of an organization with few ties that others fall behind when theirs are left out", ID: "batas atas peringkat tersebut; peringkatnya sendiri bisa berada di luar rentang, misalnya organisasi dengan sedikit hubungan yang mendahului yang lain ketika hubungan mereka dihilangkan"},
			Formula:    "95 % point of the ranks over resamples, rounded up", Source: missing, Unit: "rank", Range: "1…"},
		{File: "ranks", Name: "resamples",
			Label:      words.Text{EN: "Resamples", ID: "Jumlah pengulangan"},
			Definition: words.Text{EN: "number of such networks in which the organization has a rank; below 50, as in a network too large for the measure to be computed so often, there is no band", ID: "jumlah jejaring seperti itu yang memberi organisasi ini peringkat; di bawah 50, misalnya bila jejaring terlalu besar untuk menghitung ukuran sesering itu, tidak ada rentang"},
			Unit:       "resamples", Range: "0…"},
	},
	Compute: func(ctx context.Context, d *passes.Data, a *registry.Answers) error {
		found := map[string][]band{}
		if d.Bands <= 0 {
			putRanks(d, a, found)
			return nil
		}
		for i := range resampled {
			p := &resampled[i]
			b, err := p.bands(ctx, d)
			if err != nil {
				return err
			}
			for m := range b {
				found[p.measures[m]] = b[m]
			}
		}
		if a.Column("organizations", withoutFunders) != nil {
			without, _ := graph.WithoutRole(d.Network, graph.Funder)
			b, err := unfunded.bands(ctx, passes.New(ctx, without, d.Options))
			if err != nil {
				return err
			}
			if len(b) > 0 {
				found[withoutFunders] = b[0]
			}
		}
		putRanks(d, a, found)
		return nil
	},
}

// putRanks fills in ranks.csv: for each organization a row for each measure that
// the run has.
func putRanks(d *passes.Data, a *registry.Answers, found map[string][]band) {
	names := slices.DeleteFunc(append(slices.Clone(measures), withoutFunders), func(m string) bool { return a.Column("organizations", m) == nil })
	rows := d.Network.Len() * len(names)
	ids, labels, metrics := make([]string, rows), make([]string, rows), make([]string, rows)
	value, rank := make([]float64, rows), make([]float64, rows)
	low, high, resamples := make([]float64, rows), make([]float64, rows), make([]int, rows)
	for m, name := range names {
		column := a.Column("organizations", name)
		values := make([]float64, d.Network.Len())
		for i := range values {
			values[i] = column.Float(i)
		}
		ranks := ranking(values, smallestFirst(name))
		for i, o := range d.Network.Organizations() {
			b := noBand
			if of := found[name]; of != nil && ranks[i] > 0 {
				b = of[i]
			}
			row := i*len(names) + m
			ids[row], labels[row], metrics[row] = o.ID, o.Name, name
			value[row], rank[row] = values[i], math.NaN()
			if ranks[i] > 0 {
				rank[row] = float64(ranks[i])
			}
			low[row], high[row], resamples[row] = b.low, b.high, b.resamples
		}
	}
	a.Put("ranks", table.Texts("id", ids), table.Texts("name", labels), table.Texts("metric", metrics),
		table.Numbers("value", value), table.Numbers("rank", rank),
		table.Numbers("rank_low", low), table.Numbers("rank_high", high), table.Counts("resamples", resamples))
}
