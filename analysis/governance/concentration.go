package governance

import (
	"context"
	"slices"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
)

const herfindahl = "Herfindahl 1950, Concentration in the Steel Industry; Hirschman 1945; effective number: Laakso & Taagepera 1979, doi:10.1177/001041407901200101"

var concentration = registry.Metric{
	Columns: []registry.Column{
		{File: "concentration", Name: "subject",
			Label: words.Text{EN: "Subject", ID: "Pokok"},
			Definition: words.Text{
				EN: "funder: money by who gave it; cells: activities by who carries them out; bridging: cross-sector betweenness by organization",
				ID: "funder: uang menurut pemberinya; cells: kegiatan menurut pelaksananya; bridging: perantaraan lintas sektor menurut organisasi"}},
		{File: "concentration", Name: "id",
			Label: words.Text{EN: "Id", ID: "Kode"},
			Definition: words.Text{
				EN: "all, the whole network; otherwise the organization that takes part in, and does not fund, partnerships with money from the funders",
				ID: "all: seluruh jejaring; selain itu organisasi yang ikut, dan tidak mendanai, kemitraan yang mendapat uang dari para pendana"}},
		{File: "concentration", Name: "hhi",
			Label: words.Text{EN: "Concentration (HHI)", ID: "Pemusatan (HHI)"},
			Definition: words.Text{
				EN: "sum of the squared shares: 1 one has all, 1/n all have the same; a partnership's money is what its funders are recorded to contribute, or its budget where none is and it has one funder, and counts in full for each organization in it; empty where there is nothing to share",
				ID: "jumlah kuadrat bagian: 1 satu pihak memiliki semua, 1/n semua sama; uang suatu kemitraan adalah kontribusi pendana yang tercatat, atau anggarannya bila tidak ada dan pendananya satu, dan dihitung penuh untuk setiap organisasi di dalamnya; kosong bila tidak ada yang dibagi"},
			Formula: "Σ s²", Source: herfindahl, Unit: "index", Range: "0…1"},
		{File: "concentration", Name: "effective_number",
			Label:      words.Text{EN: "Effective number", ID: "Jumlah efektif"},
			Definition: words.Text{EN: "number of equal shares that would be as concentrated", ID: "jumlah bagian sama besar yang sama memusatnya"},
			Formula:    "1 / HHI", Source: herfindahl, Unit: "number", Range: "1…"},
		{File: "concentration", Name: "n",
			Label:      words.Text{EN: "Shares", ID: "Jumlah bagian"},
			Definition: words.Text{EN: "number of those that have a share: funders, or organizations", ID: "jumlah yang memiliki bagian: pendana, atau organisasi"},
			Unit:       "number", Range: "0…"},
		{File: "concentration", Name: "currency",
			Label:      words.Text{EN: "Currency", ID: "Mata uang"},
			Definition: words.Text{EN: "currency of the money, each by itself; unknown where none is recorded; empty where it is not about money", ID: "mata uang, masing-masing tersendiri; unknown bila tidak tercatat; kosong bila bukan tentang uang"}},
	},
	Compute: func(_ context.Context, d *passes.Data, a *registry.Answers) error {
		r := &concentrations{}
		r.addFunders(d)
		if all := d.Network.Activities(); len(all) > 0 {
			shares := make([]float64, d.Network.Len())
			for i := range all {
				shares[all[i].Organization]++
			}
			r.add("cells", whole, "", shares)
		}
		carried, err := d.CrossSector()
		if err != nil {
			return err
		}
		r.add("bridging", whole, "", carried.CrossSector)
		if carried.Method != "" {
			a.SetEstimate("concentration", "hhi", "exact, but for bridging: "+carried.Method)
		}
		a.Put("concentration", table.Texts("subject", r.subjects), table.Texts("id", r.ids),
			table.Numbers("hhi", r.hhi), table.Numbers("effective_number", r.effective),
			table.Counts("n", r.n), table.Texts("currency", r.currencies))
		return nil
	},
}

// whole is the id of the network as a whole.
const whole = "all"

// concentrations are the rows of concentration.csv.
type concentrations struct {
	subjects, ids, currencies []string
	hhi, effective            []float64
	n                         []int
}

// add adds a row for what each one has, none of it negative.
func (c *concentrations) add(subject, id, currency string, amounts []float64) {
	hhi, n := concentrationOf(amounts)
	c.subjects, c.ids, c.currencies = append(c.subjects, subject), append(c.ids, id), append(c.currencies, currency)
	c.hhi, c.effective, c.n = append(c.hhi, hhi), append(c.effective, 1/hhi), append(c.n, n)
}

// concentrationOf returns Σ s² of the shares that the amounts are of their sum,
// NaN where that is 0, and how many are more than 0.
func concentrationOf(amounts []float64) (hhi float64, n int) {
	// In order of size, so that the order of the rows changes no bit.
	sorted := slices.Sorted(slices.Values(amounts))
	sum, squares := 0.0, 0.0
	for _, x := range sorted {
		sum += x
		if x > 0 {
			n++
		}
	}
	for _, x := range sorted {
		share := chance.Ratio(x, sum)
		squares += share * share
	}
	return chance.Ratio(squares, float64(min(n, 1))), n
}
