package bridging

import (
	"context"
	"math"

	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph"
	"example.org/lintas/graph/shape"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
)

const (
	hamilton = "Hamilton, Hileman & Bodin 2020, Social Networks 61:1"
	guimera  = "Guimerà & Amaral 2005, doi:10.1038/nature03288"
)

var rolesTable = registry.Metric{
	Columns: []registry.Column{
		{File: "roles", Name: "id",
			Label:      words.Text{EN: "Id", ID: "Kode"},
			Definition: words.Text{EN: "the organization's id", ID: "kode organisasi"}},
		{File: "roles", Name: "name",
			Label:      words.Text{EN: "Name", ID: "Nama"},
			Definition: words.Text{EN: "the organization's name", ID: "nama organisasi"}},
		{File: "roles", Name: "brokerage_activity",
			Label:      words.Text{EN: "Brokerage activity", ID: "Kegiatan perantaraan"},
			Definition: words.Text{EN: "pairs of its partners that are of different known sectors and not partners themselves, seen without direction", ID: "pasangan mitranya yang berbeda sektor (diketahui) dan tidak saling bermitra, tanpa melihat arah"},
			Formula:    "number of unordered open two-paths i–v–k with c_i ≠ c_k", Source: hamilton, Unit: "pairs", Range: fromZero},
		{File: "roles", Name: "brokerage_exclusivity",
			Label:      words.Text{EN: "Brokerage exclusivity", ID: "Kekhasan perantaraan"},
			Definition: words.Text{EN: "those of these pairs that have no other partner in common", ID: "pasangan tersebut yang tidak punya mitra bersama lain"},
			Formula:    "number of them with v the only common partner of i and k", Source: hamilton, Unit: "pairs", Range: fromZero},
		{File: "roles", Name: "brokerage_quadrant",
			Label:      words.Text{EN: "Kind of broker", ID: "Jenis perantara"},
			Definition: words.Text{EN: "powerhouse: active and exclusive; connector: active; linchpin: exclusive; sideliner: neither; a number is high that is above 0 and at least the mean of all organizations; empty where nobody has any", ID: "powerhouse: aktif dan khas; connector: aktif; linchpin: khas; sideliner: tidak keduanya; angka disebut tinggi bila di atas 0 dan sedikitnya sama dengan rata-rata semua organisasi; kosong bila tidak ada yang memilikinya"},
			Formula:    "activity ≥ mean, exclusivity ≥ mean", Source: hamilton},
		{File: "roles", Name: "within_sector_z",
			Label:      words.Text{EN: "Ties within its sector (z)", ID: "Hubungan dalam sektornya (z)"},
			Definition: words.Text{EN: "number of its partners in its own sector less the mean of the sector, in standard deviations of the sector; 0 where all have the same", ID: "jumlah mitranya di sektornya sendiri dikurangi rata-rata sektor, dalam simpangan baku sektor; 0 bila semua sama"},
			Formula:    "(κ_i − mean κ)/sd κ, population sd", Source: guimera + "; some programs use the sample sd", Unit: "standard deviations"},
		{File: "roles", Name: "participation",
			Label:      words.Text{EN: "Participation", ID: "Partisipasi"},
			Definition: words.Text{EN: "how evenly its ties spread over the sectors: 0 all in one; the same number as blau, empty without a partner of a known sector (some programs write 0)", ID: "seberapa merata hubungannya tersebar ke sektor-sektor: 0 semua di satu sektor; sama dengan blau, kosong tanpa mitra yang diketahui sektornya (sebagian program menulis 0)"},
			Formula:    "1 − Σ_s (κ_is/k_i)²", Source: guimera, Unit: "share", Range: share},
		{File: "roles", Name: "power",
			Label:      words.Text{EN: "Power", ID: "Pengaruh"},
			Definition: words.Text{EN: "power as the file gives it; empty: not recorded", ID: "pengaruh menurut berkas; kosong: tidak tercatat"}},
		{File: "roles", Name: "interest",
			Label:      words.Text{EN: "Interest", ID: "Kepentingan"},
			Definition: words.Text{EN: "interest as the file gives it; empty: not recorded", ID: "kepentingan menurut berkas; kosong: tidak tercatat"}},
	},
	Compute: func(ctx context.Context, d *passes.Data, a *registry.Answers) error {
		activity, exclusive, err := shape.Exclusive(ctx, d.Flat, d.Network.Codes())
		if err != nil {
			return err
		}
		text := func(name string, cell func(*graph.Organization) string) table.Column {
			cells := make([]string, d.Network.Len())
			for i := range cells {
				cells[i] = cell(&d.Network.Organizations()[i])
			}
			return table.Texts(name, cells)
		}
		counts := func(name string, values []int64) table.Column {
			cells := make([]int, len(values))
			for i, x := range values {
				cells[i] = int(x)
			}
			return table.Counts(name, cells)
		}
		a.Put("roles",
			text("id", func(o *graph.Organization) string { return o.ID }),
			text("name", func(o *graph.Organization) string { return o.Name }),
			counts("brokerage_activity", activity), counts("brokerage_exclusivity", exclusive),
			table.Texts("brokerage_quadrant", quadrants(activity, exclusive)),
			table.Numbers("within_sector_z", withinSectorZ(d)),
			table.Numbers("participation", participation(a, d.Network.Len())),
			text("power", func(o *graph.Organization) string { return o.Attribute("power") }),
			text("interest", func(o *graph.Organization) string { return o.Attribute("interest") }))
		return nil
	},
}

// quadrants returns the kind of broker that each organization is.
func quadrants(activity, exclusive []int64) []string {
	kinds := make([]string, len(activity))
	all, only := sumOf(activity), sumOf(exclusive)
	if all == 0 {
		return kinds
	}
	n := int64(len(activity))
	for i := range kinds {
		active, alone := activity[i] > 0 && activity[i]*n >= all, exclusive[i] > 0 && exclusive[i]*n >= only
		switch {
		case active && alone:
			kinds[i] = "powerhouse"
		case active:
			kinds[i] = "connector"
		case alone:
			kinds[i] = "linchpin"
		default:
			kinds[i] = "sideliner"
		}
	}
	return kinds
}

func sumOf(values []int64) int64 {
	var sum int64
	for _, x := range values {
		sum += x
	}
	return sum
}

// withinSectorZ returns the within-module degree z of each organization; NaN
// where its sector is unknown.
func withinSectorZ(d *passes.Data) []float64 {
	codes := d.Network.Codes()
	own := make([]float64, len(codes))
	sums, squares, sizes := make([]float64, len(d.Network.Sectors())), make([]float64, len(d.Network.Sectors())), make([]float64, len(d.Network.Sectors()))
	for i, c := range codes {
		if c < 0 {
			continue
		}
		for _, j := range d.Flat.Out().Row(i) {
			if codes[j] == c {
				own[i]++
			}
		}
		sums[c] += own[i]
		squares[c] += own[i] * own[i]
		sizes[c]++
	}
	z := make([]float64, len(codes))
	for i, c := range codes {
		if c < 0 {
			z[i] = math.NaN()
			continue
		}
		// Of whole numbers; n² times the variance is one too, and 0 exactly where
		// all are the same.
		variance := sizes[c]*squares[c] - sums[c]*sums[c]
		if variance > 0 {
			z[i] = (sizes[c]*own[i] - sums[c]) / math.Sqrt(variance)
		}
	}
	return z
}

// participation returns the column blau of organizations.csv.
func participation(a *registry.Answers, n int) []float64 {
	out := make([]float64, n)
	for i := range out {
		out[i] = a.Column("organizations", "blau").Float(i)
	}
	return out
}
