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
	columns, ranks, bands := make([]*table.Column, len(names)), make([][]int32, len(names)), make([][]band, len(names))
	for m, name := range names {
		columns[m], bands[m] = a.Column("organizations", name), found[name]
		values := make([]float64, d.Network.Len())
		for i := range values {
			values[i] = columns[m].Float(i)
		}
		ranks[m] = ranking(values, smallestFirst(name))
	}
	// What the run holds anyway is not copied: the rows are many.
	organizations, rows := d.Network.Organizations(), d.Network.Len()*len(names)
	text := func(name string, of func(i, m int) string) table.Column {
		return table.Made(name, rows, func(row int) string { return of(row/len(names), row%len(names)) })
	}
	number := func(name string, of func(i, m int) float64) table.Column {
		return table.MadeNumbers(name, rows, func(row int) float64 { return of(row/len(names), row%len(names)) })
	}
	bandOf := func(i, m int) band {
		if bands[m] == nil || ranks[m][i] <= 0 {
			return noBand
		}
		return bands[m][i]
	}
	a.Put("ranks", text("id", func(i, _ int) string { return organizations[i].ID }),
		text("name", func(i, _ int) string { return organizations[i].Name }),
		text("metric", func(_, m int) string { return names[m] }),
		number("value", func(i, m int) float64 { return columns[m].Float(i) }),
		number("rank", func(i, m int) float64 {
			if ranks[m][i] <= 0 {
				return math.NaN()
			}
			return float64(ranks[m][i])
		}),
		number("rank_low", func(i, m int) float64 { return bandOf(i, m).low }),
		number("rank_high", func(i, m int) float64 { return bandOf(i, m).high }),
		table.MadeCounts("resamples", rows, func(row int) int { return bandOf(row/len(names), row%len(names)).resamples }))
}
