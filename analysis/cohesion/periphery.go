package cohesion

import (
	"context"
	"math"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph/shape"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
)

const everett = "Borgatti & Everett 2000, doi:10.1016/S0378-8733(99)00019-2"

var periphery = registry.Metric{
	Columns: []registry.Column{
		{File: "roles", Name: "core_periphery",
			Label:      words.Text{EN: "Core or periphery", ID: "Inti atau pinggiran"},
			Definition: words.Text{EN: "whether it belongs to the core that fits best; read it with core_periphery_correlation, without a good fit there is no core; the best of all cores up to 16 organizations, the best found beyond; empty where no fit is defined", ID: "apakah ia termasuk inti yang paling cocok; baca bersama core_periphery_correlation, tanpa kecocokan yang baik tidak ada inti; terbaik dari semua inti sampai 16 organisasi, lebih dari itu terbaik yang ditemukan; kosong bila kecocokan tidak terdefinisi"},
			Source:     everett, Range: "core, periphery"},
		{File: "network", Name: "core_periphery_correlation",
			Label:      words.Text{EN: "Fit of core and periphery", ID: "Kecocokan inti dan pinggiran"},
			Definition: words.Text{EN: "correlation over all pairs between being tied and both being in the core: 1 where core organizations are all tied to each other and nobody else is; empty without ties or with all", ID: "korelasi atas semua pasangan antara terhubung dan sama-sama di inti: 1 bila semua organisasi inti saling terhubung dan tidak ada hubungan lain; kosong bila tidak ada atau semua pasangan terhubung"},
			Formula:    "max over cores of Pearson r(a_ij, [i and j in the core])", Source: everett, Unit: "correlation", Range: "−1…1"},
		{File: "network", Name: "core_periphery_errors",
			Label:      words.Text{EN: "Errors of core and periphery", ID: "Kesalahan inti dan pinggiran"},
			Definition: words.Text{EN: "smallest number of untied pairs within a core and tied pairs within the periphery that any division makes; ties between the two do not matter", ID: "jumlah terkecil pasangan tak terhubung di dalam inti dan pasangan terhubung di dalam pinggiran pada pembagian mana pun; hubungan antara keduanya tidak diperhitungkan"},
			Formula:    "min_k k(k−1)/2 + m − Σ of the k largest degrees", Source: "Lip 2011, arXiv:1102.5511", Unit: "pairs", Range: "0…"},
		{File: "network", Name: "core_size",
			Label:      words.Text{EN: "Size of the core", ID: "Ukuran inti"},
			Definition: words.Text{EN: "number of organizations in the core that fits best, as roles.csv marks them; not the core with the fewest errors, which may have another size", ID: "jumlah organisasi dalam inti yang paling cocok, seperti ditandai di roles.csv; bukan inti dengan kesalahan paling sedikit, yang ukurannya bisa lain"},
			Source:     everett, Unit: "organizations", Range: "0…"},
	},
	Compute: func(_ context.Context, d *passes.Data, a *registry.Answers) error {
		p := shape.CorePeriphery(d.Flat)
		n := d.Network.Len()
		cells := make([]string, n)
		size := 0
		for i, core := range p.Core {
			switch {
			case math.IsNaN(p.Correlation):
			case core:
				cells[i] = "core"
				size++
			default:
				cells[i] = "periphery"
			}
		}
		a.Put("roles", table.Texts("core_periphery", cells))
		if !p.Exact {
			const searched = "heuristic search"
			a.SetMethod("roles", "core_periphery", searched)
			a.SetMethod("network", "core_periphery_correlation", searched)
			a.SetMethod("network", "core_size", searched)
		}
		errors, _ := shape.LipErrors(d.Flat)
		pairs := n * (n - 1) / 2
		a.SetFigure("core_periphery_correlation", chance.Bare(p.Correlation, pairs))
		a.SetFigure("core_periphery_errors", chance.Bare(float64(errors), pairs))
		if math.IsNaN(p.Correlation) {
			a.SetFigure("core_size", chance.Bare(math.NaN(), n))
		} else {
			a.SetFigure("core_size", chance.Bare(float64(size), n))
		}
		return nil
	},
}
