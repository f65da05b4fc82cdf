package centrality

import (
	"context"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph"
	"example.org/lintas/graph/words"
)

var size = registry.Metric{
	Columns: []registry.Column{
		{File: "network", Name: "organizations",
			Label:      words.Text{EN: "Organizations", ID: "Organisasi"},
			Definition: words.Text{EN: "number of organizations in the list", ID: "jumlah organisasi dalam daftar"},
			Formula:    "n", Unit: organization, Range: fromZero},
		{File: "network", Name: "partnerships",
			Label:      words.Text{EN: "Partnerships", ID: "Kemitraan"},
			Definition: words.Text{EN: "number of recorded partnerships that are in force and kept by the filters", ID: "jumlah kemitraan tercatat yang masih berlaku dan lolos saringan"},
			Unit:       "partnerships", Range: fromZero},
		{File: "network", Name: "ties",
			Label:      words.Text{EN: "Ties", ID: "Hubungan"},
			Definition: words.Text{EN: "number of pairs of organizations with at least one partnership in common; of arcs in a directed network", ID: "jumlah pasangan organisasi yang memiliki paling sedikit satu kemitraan bersama; jumlah arah dalam jejaring berarah"},
			Formula:    "m", Unit: "ties", Range: fromZero},
		{File: "network", Name: "density",
			Label:      words.Text{EN: "Density", ID: "Kepadatan"},
			Definition: words.Text{EN: "share of the pairs that are tied, of those that were observed: at least one of the two answered, or the tie is recorded", ID: "bagian pasangan yang terhubung dari semua pasangan yang teramati: paling sedikit satu dari keduanya menjawab, atau hubungannya tercatat"},
			Formula:    "m / pairs observed; C(n,2) of them where all answered, directed n(n−1)", Source: "Wasserman & Faust 1994", Unit: "share", Range: share},
		{File: "network", Name: "average_degree",
			Label:      words.Text{EN: "Average degree", ID: "Rata-rata jumlah mitra"},
			Definition: words.Text{EN: "average number of partners of an organization", ID: "rata-rata jumlah mitra satu organisasi"},
			Formula:    "2m / n", Source: freeman, Unit: organization, Range: fromZero},
		{File: "network", Name: "share_known_sector",
			Label:      words.Text{EN: "Known sectors", ID: "Sektor yang diketahui"},
			Definition: words.Text{EN: "share of the ties whose two ends have a known sector; sector statistics rest on these alone", ID: "bagian hubungan yang kedua ujungnya diketahui sektornya; statistik sektor hanya berdasar pada hubungan ini"},
			Formula:    "ties with both sectors known / m", Unit: "share", Range: share},
		{File: "network", Name: "response_rate",
			Label:      words.Text{EN: "Response rate", ID: "Tingkat jawaban"},
			Definition: words.Text{EN: "share of the organizations asked that answered, where the data say who was asked", ID: "bagian organisasi yang menjawab dari yang ditanya, bila data mencatatnya"},
			Formula:    "answered / asked", Unit: "share", Range: share},
	},
	Compute: func(_ context.Context, d *passes.Data, a *registry.Answers) error {
		n, flat := d.Network.Len(), len(d.Flat.All())
		a.SetFigure("organizations", chance.Bare(float64(n), n))
		a.SetFigure("partnerships", chance.Bare(float64(d.Network.Partnerships().Len()), d.Network.Partnerships().Len()))
		a.SetFigure("ties", chance.Bare(float64(len(d.Ties.All())), len(d.Ties.All())))
		observed := observedPairs(d)
		a.SetFigure("density", chance.Bare(chance.Ratio(float64(len(d.Ties.All())), observed), int(observed)))
		a.SetFigure("average_degree", chance.Bare(chance.Ratio(float64(2*flat), float64(n)), n))
		a.SetFigure("share_known_sector", knownSectors(d))
		if rate, asked := responseRate(d.Network); asked > 0 {
			a.SetFigure("response_rate", chance.Bare(rate, asked))
		}
		return nil
	},
}

func knownSectors(d *passes.Data) chance.Figure {
	codes, known := d.Network.Codes(), 0
	for _, t := range d.Flat.All() {
		if codes[t.A] >= 0 && codes[t.B] >= 0 {
			known++
		}
	}
	m := len(d.Flat.All())
	return chance.Bare(chance.Ratio(float64(known), float64(m)), m)
}

func responseRate(n *graph.Network) (rate float64, asked int) {
	answered := 0
	for _, o := range n.Organizations() {
		if o.Asked == graph.Yes || o.Asked == graph.NotRecorded && o.Answered != graph.NotRecorded {
			asked++
			if o.Answered == graph.Yes {
				answered++
			}
		}
	}
	return chance.Ratio(float64(answered), float64(asked)), asked
}
