package scenario

import (
	"math"
	"strings"

	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
)

var introductionColumns = []registry.Column{
	{File: "introductions", Name: "rank",
		Label:      words.Text{EN: "Rank", ID: "Urutan"},
		Definition: words.Text{EN: "order in which the introductions are chosen, each the best after those before it", ID: "urutan pemilihan perkenalan, masing-masing yang terbaik setelah yang sebelumnya"}, Range: "1…"},
	{File: "introductions", Name: "organization_a",
		Label:      words.Text{EN: "Organization A", ID: "Organisasi A"},
		Definition: words.Text{EN: "id of one of the two", ID: "kode salah satu dari keduanya"}},
	{File: "introductions", Name: "organization_b",
		Label:      words.Text{EN: "Organization B", ID: "Organisasi B"},
		Definition: words.Text{EN: "id of the other", ID: "kode yang lain"}},
	{File: "introductions", Name: "gain",
		Label:      words.Text{EN: "Gain", ID: "Manfaat"},
		Definition: words.Text{EN: "reach_gain and overlap_gain together, after the introductions before; 1 is one pair of different sectors without a path that becomes tied", ID: "jumlah reach_gain dan overlap_gain, setelah perkenalan sebelumnya; 1 berarti satu pasangan berbeda sektor tanpa jalur menjadi terhubung langsung"},
		Formula:    "Σ (1/d′(s,t) − 1/d(s,t)) + cosine", Source: "Papagelis 2015, doi:10.1145/2791290; efficiency: Latora & Marchiori 2001, doi:10.1103/PhysRevLett.87.198701", Unit: "pairs", Range: "0…"},
	{File: "introductions", Name: "gain_total",
		Label:      words.Text{EN: "Gain so far", ID: "Manfaat sejauh ini"},
		Definition: words.Text{EN: "sum of the gains up to this row", ID: "jumlah manfaat sampai baris ini"}, Unit: "pairs", Range: "0…"},
	{File: "introductions", Name: "reason",
		Label:      words.Text{EN: "Reason", ID: "Alasan"},
		Definition: words.Text{EN: "why it is feasible: common partners, the same place or region, the same target groups there, different work there, the same work without coordination on record; or that no path leads from one to the other", ID: "mengapa dapat dilakukan: mitra bersama, lokasi atau wilayah yang sama, kelompok sasaran yang sama di sana, pekerjaan berbeda di sana, pekerjaan yang sama tanpa koordinasi yang tercatat; atau bahwa tidak ada jalur di antara keduanya"}},
	{File: "introductions", Name: "name_a",
		Label:      words.Text{EN: "Name A", ID: "Nama A"},
		Definition: words.Text{EN: "name of one of the two", ID: "nama salah satu dari keduanya"}},
	{File: "introductions", Name: "name_b",
		Label:      words.Text{EN: "Name B", ID: "Nama B"},
		Definition: words.Text{EN: "name of the other", ID: "nama yang lain"}},
	{File: "introductions", Name: "reach_gain",
		Label:      words.Text{EN: "Reach gained", ID: "Tambahan jangkauan"},
		Definition: words.Text{EN: "what the closeness between organizations of different known sectors gains, over all pairs; over pairs of any sector where fewer than two are known", ID: "tambahan kedekatan antarorganisasi berbeda sektor yang diketahui, atas semua pasangan; atas pasangan sektor apa pun bila kurang dari dua sektor diketahui"},
		Formula:    "Σ 1/d′(s,t) − 1/d(s,t)", Unit: "pairs", Range: "0…"},
	{File: "introductions", Name: "overlap_gain",
		Label:      words.Text{EN: "Overlap coordinated", ID: "Tumpang tindih terkoordinasi"},
		Definition: words.Text{EN: "cosine of their work where they do the same without coordination on record", ID: "kosinus pekerjaan keduanya bila mengerjakan hal yang sama tanpa koordinasi yang tercatat"}, Unit: "share", Range: "0…1"},
	{File: "introductions", Name: "efficiency_gain",
		Label:      words.Text{EN: "Efficiency gained", ID: "Tambahan efisiensi"},
		Definition: words.Text{EN: "what the global efficiency of the whole network gains", ID: "tambahan efisiensi global seluruh jejaring"}, Unit: "share", Range: "0…1"},
	{File: "introductions", Name: "pairs_joined",
		Label:      words.Text{EN: "Pairs joined", ID: "Pasangan tersambung"},
		Definition: words.Text{EN: "number of pairs of different sectors that are connected for the first time", ID: "jumlah pasangan berbeda sektor yang baru terhubung"}, Unit: "pairs", Range: "0…"},
	{File: "introductions", Name: "load_saved",
		Label:      words.Text{EN: "Load off the bridges", ID: "Beban jembatan berkurang"},
		Definition: words.Text{EN: "number of organizations less that stand between pairs of different sectors that were connected before, summed over the pairs: by so much the sum of cross-sector betweenness over these pairs falls", ID: "berkurangnya jumlah organisasi di antara pasangan berbeda sektor yang sudah terhubung, dijumlahkan atas pasangan itu: sebesar itulah jumlah perantaraan lintas sektor atas pasangan tersebut turun"},
		Formula:    "Σ d(s,t) − d′(s,t)", Unit: "organizations", Range: "0…"},
	{File: "introductions", Name: "distance",
		Label:      words.Text{EN: "Distance", ID: "Jarak"},
		Definition: words.Text{EN: "number of ties between the two before; empty where no path leads from one to the other", ID: "jumlah hubungan di antara keduanya sebelumnya; kosong bila tidak ada jalur"}, Unit: "ties", Range: "2…"},
}

// IntroductionColumns describes the columns of a table of introductions.
func IntroductionColumns() []registry.Column { return introductionColumns }

// IntroductionTable returns the introductions with reasons in the language.
func IntroductionTable(n *graph.Network, list []Introduction, l words.Language) *table.Table {
	texts := func(name string, of func(*Introduction) string) table.Column {
		return table.Made(name, len(list), func(i int) string { return of(&list[i]) })
	}
	numbers := func(name string, of func(*Introduction) float64) table.Column {
		cells := make([]float64, len(list))
		for i := range list {
			cells[i] = of(&list[i])
		}
		return table.Numbers(name, cells)
	}
	counts := func(name string, of func(*Introduction) int) table.Column {
		cells := make([]int, len(list))
		for i := range list {
			cells[i] = of(&list[i])
		}
		return table.Counts(name, cells)
	}
	organization := func(i int) *graph.Organization { return &n.Organizations()[i] }
	rank := 0
	return &table.Table{Name: "introductions", Columns: []table.Column{
		counts("rank", func(*Introduction) int { rank++; return rank }),
		texts("organization_a", func(i *Introduction) string { return organization(i.A).ID }),
		texts("organization_b", func(i *Introduction) string { return organization(i.B).ID }),
		numbers("gain", func(i *Introduction) float64 { return i.Gain }),
		numbers("gain_total", func(i *Introduction) float64 { return i.Total }),
		texts("reason", func(i *Introduction) string { return i.Why(n, l) }),
		texts("name_a", func(i *Introduction) string { return organization(i.A).Name }),
		texts("name_b", func(i *Introduction) string { return organization(i.B).Name }),
		numbers("reach_gain", func(i *Introduction) float64 { return i.Reach }),
		numbers("overlap_gain", func(i *Introduction) float64 { return i.Overlap }),
		numbers("efficiency_gain", func(i *Introduction) float64 { return i.Efficiency }),
		counts("pairs_joined", func(i *Introduction) int { return i.Joined }),
		counts("load_saved", func(i *Introduction) int { return i.Saved }),
		numbers("distance", func(i *Introduction) float64 {
			if i.Distance == 0 {
				return math.NaN()
			}
			return float64(i.Distance)
		}),
	}}
}

// reasonTexts say a reason with what it names.
var reasonTexts = map[ReasonKind]words.Text{
	CommonPartner: {EN: "common partners: %s", ID: "mitra bersama: %s"},
	SamePlace:     {EN: "both work in %s", ID: "sama-sama bekerja di %s"},
	SameClients:   {EN: "for the same people: %s", ID: "untuk kelompok sasaran yang sama: %s"},
	Complementary: {EN: "different work there: %s", ID: "pekerjaan berbeda di sana: %s"},
	SameWork:      {EN: "the same work, no coordination recorded in this list: %s", ID: "pekerjaan yang sama, koordinasi tidak tercatat dalam daftar ini: %s"},
	SameRegion:    {EN: "both have their seat in %s", ID: "sama-sama berkedudukan di %s"},
	NoPath:        {EN: "no path between them is recorded in this list", ID: "jalur di antara keduanya tidak tercatat dalam daftar ini"},
}

var textMoreNamed = words.Text{EN: "%s and %s more", ID: "%s dan %s lagi"}

// namedMost is how many names a reason has.
const namedMost = 3

// Why says the reasons in the language, by kind.
func (i *Introduction) Why(n *graph.Network, l words.Language) string {
	var parts []string
	for _, r := range i.Reasons {
		names := r.Names
		for _, o := range r.Organizations {
			names = append(names, n.Organizations()[o].Label())
		}
		said := strings.Join(names[:min(len(names), namedMost)], ", ")
		if more := len(names) - namedMost; more > 0 {
			said = textMoreNamed.With(said, l.Count(more)).In(l)
		}
		if len(names) == 0 {
			parts = append(parts, reasonTexts[r.Kind].In(l))
			continue
		}
		parts = append(parts, reasonTexts[r.Kind].With(said).In(l))
	}
	return strings.Join(parts, "; ")
}
