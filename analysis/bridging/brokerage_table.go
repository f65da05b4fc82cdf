package bridging

import (
	"context"
	"math"
	"slices"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph/shape"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
)

var brokerageTable = registry.Metric{
	Columns: slices.Concat(brokerageColumns,
		comparison("brokerage_liaison", words.Text{EN: "Liaison brokerage of its members", ID: "Perantaraan penghubung anggotanya"}, triads, fromZero,
			"open two-paths · n_g ((n−n_g)² − Σ_{h≠g} n_h²)/(n(n−1)(n−2))"),
		[]registry.Column{{File: "sectors", Name: "brokerage_permutations",
			Label:      words.Text{EN: "Draws of brokerage", ID: "Jumlah acakan perantaraan"},
			Definition: words.Text{EN: "number of random draws behind low, high and p of brokerage; empty: none", ID: "jumlah pengacakan di balik batas bawah, batas atas, dan peluang perantaraan; kosong: tidak ada"},
			Formula:    "min(N, 10⁹/open two-paths)", Unit: "draws", Range: fromZero}}),
	Compute: func(ctx context.Context, d *passes.Data, a *registry.Answers) error {
		b := newBrokers(d, newStatistics(d))
		draws, err := b.draw(ctx)
		if err != nil {
			return err
		}
		putBrokerage(a, b, draws)
		putLiaisons(a, b, draws)
		return nil
	},
}

var brokerageColumns = []registry.Column{
	{File: "brokerage", Name: "level",
		Label:      words.Text{EN: "Level", ID: "Tingkat"},
		Definition: words.Text{EN: "whose brokerage: that of a sector's members together, of all organizations together, or of one organization", ID: "perantaraan milik siapa: semua anggota satu sektor, semua organisasi, atau satu organisasi"}},
	{File: "brokerage", Name: "id",
		Label:      words.Text{EN: "Id", ID: "Kode"},
		Definition: words.Text{EN: "the sector, all, or the organization's id", ID: "sektor, all (semua), atau kode organisasi"}},
	{File: "brokerage", Name: "role",
		Label:      words.Text{EN: "Role", ID: "Peran"},
		Definition: words.Text{EN: "coordinator, consultant, gatekeeper, representative, liaison, or total, which needs no sector", ID: "coordinator, consultant, gatekeeper, representative, liaison, atau total, yang tidak memerlukan sektor"}},
	{File: "brokerage", Name: "value",
		Label:      words.Text{EN: "Times", ID: "Berapa kali"},
		Definition: words.Text{EN: "how often the role occurs; empty for an organization of unknown sector", ID: "berapa kali peran itu terjadi; kosong untuk organisasi yang sektornya tidak diketahui"},
		Formula:    "number of i→j→k, no tie i→k", Source: gould, Unit: triads, Range: fromZero},
	{File: "brokerage", Name: "expected",
		Label:      words.Text{EN: "Expected with random ties", ID: "Diharapkan dengan hubungan acak"},
		Definition: words.Text{EN: "expected number if the sectors stayed and every arc were drawn with the density's probability (not the draws behind p)", ID: "jumlah harapan bila sektor tetap dan setiap arah hubungan diundi dengan peluang sebesar kepadatan (bukan acakan di balik p)"},
		Formula:    "d²(1−d) · possible two-paths of the role", Source: gould, Unit: triads, Range: fromZero},
	{File: "brokerage", Name: "z",
		Label:      words.Text{EN: "z with random ties", ID: "z dengan hubungan acak"},
		Definition: words.Text{EN: "value less expected over the exact standard deviation with random arcs; only indicative in an undirected network, where it is √2 too large for all but gatekeeper and representative", ID: "nilai dikurangi harapannya, dibagi simpangan baku tepat dengan hubungan acak; hanya petunjuk dalam jejaring tanpa arah, karena terlalu besar √2 kali selain gatekeeper dan representative"},
		Formula:    "(value − expected)/sd", Source: gould + "; deviation of sums exact, sna's is up to 1.07 times as large", Unit: "standard deviations"},
	{File: "brokerage", Name: "p",
		Label:      words.Text{EN: "Probability", ID: "Peluang"},
		Definition: words.Text{EN: "two-sided probability of a number at least as far out " + dealt.EN + "; empty where that cannot change it", ID: "peluang dua sisi jumlah sejauh itu " + dealt.ID + "; kosong bila hal itu tidak dapat mengubahnya"},
		Formula:    byDraws + ", min(1, 2 min(p_low, p_high))", Source: permuted, Unit: "probability", Range: share},
	{File: "brokerage", Name: "p_adjusted",
		Label:      words.Text{EN: "Probability, adjusted", ID: "Peluang, disesuaikan"},
		Definition: words.Text{EN: "p adjusted for the number of tests in the same level", ID: "peluang yang disesuaikan dengan banyaknya uji pada tingkat yang sama"},
		Formula:    "Benjamini–Hochberg within the level", Source: benjamini, Unit: "probability", Range: share},
	{File: "brokerage", Name: "expected_permutation",
		Label:      words.Text{EN: "Expected with random sectors", ID: "Diharapkan dengan sektor acak"},
		Definition: words.Text{EN: "expected number " + dealt.EN + ": what p compares with", ID: "jumlah harapan " + dealt.ID + ": pembanding untuk p"},
		Formula:    "open two-paths · probability of the role for three organizations drawn without replacement", Source: permuted, Unit: triads, Range: fromZero},
	{File: "brokerage", Name: "permutations",
		Label:      words.Text{EN: "Draws", ID: "Jumlah acakan"},
		Definition: words.Text{EN: "number of random draws behind p; empty: none", ID: "jumlah pengacakan di balik peluang; kosong: tidak ada"},
		Formula:    "min(N, 10⁹/open two-paths)", Unit: "draws", Range: fromZero},
}

const benjamini = "Benjamini & Hochberg 1995, doi:10.1111/j.2517-6161.1995.tb02031.x"

var roleNames = []string{"coordinator", "consultant", "gatekeeper", "representative", "liaison", "total"}

// brokerageRows are the rows of brokerage.csv, one for each role of a group or
// organization.
type brokerageRows struct {
	value, expected, z, p, dealt, adjusted []float64
	levelBegins                            int
}

// add adds a row: its value, what random ties give, what random sectors give,
// and the probability of that, which is left out where they cannot change it.
func (r *brokerageRows) add(value, mean, deviation, dealt, p float64) {
	r.value, r.expected = append(r.value, value), append(r.expected, mean)
	r.z = append(r.z, chance.Ratio(value-mean, deviation))
	if math.IsNaN(dealt) || dealt == 0 {
		p = math.NaN()
	}
	r.dealt, r.p = append(r.dealt, dealt), append(r.p, p)
}

// endLevel adjusts the probabilities of the level that ends.
func (r *brokerageRows) endLevel() {
	r.adjusted = append(r.adjusted, chance.BenjaminiHochberg(r.p[r.levelBegins:])...)
	r.levelBegins = len(r.p)
}

// putBrokerage fills in brokerage.csv: sectors in the order of the legend, all
// organizations together, then each organization by id.
func putBrokerage(a *registry.Answers, b *brokers, draws *brokerDraws) {
	d, s, nan := b.data, b.statistics, math.NaN()
	codes := d.Network.Codes()
	sectors, organizations := d.Network.Sectors(), d.Network.Organizations()
	r := &brokerageRows{}
	for _, column := range []*[]float64{&r.value, &r.expected, &r.z, &r.p, &r.dealt, &r.adjusted} {
		*column = make([]float64, 0, (len(sectors)+1+len(organizations))*total)
	}
	random := shape.NewBernoulliBrokerage(d.Ties, codes)
	open, everything, ofKnown := b.open(), 0.0, 0.0
	for i, x := range b.totals {
		everything += float64(x)
		if codes[i] >= 0 {
			ofKnown += float64(x)
		}
	}
	for g := range sectors {
		for role := range total {
			k, role := b.sector(g)+role, shape.Role(role)
			mean, deviation := random.Sector(int32(g), role)
			dealt := open.all * s.part(g, role)
			if role == shape.Total {
				dealt = ofKnown * float64(s.sizes[g]) / float64(s.known)
			}
			r.add(float64(b.observed[k]), mean, deviation, dealt, draws.p(k))
		}
	}
	for role := range roles {
		k, role := b.all()+role, shape.Role(role)
		mean, deviation := random.All(role)
		r.add(float64(b.observed[k]), mean, deviation, open.all*s.part(-1, role), draws.p(k))
	}
	mean, deviation := random.All(shape.Total)
	r.add(everything, mean, deviation, nan, nan)
	r.endLevel()
	parts := make([]float64, roles)
	for role := range roles {
		parts[role] = s.part(-1, shape.Role(role))
	}
	for i := range organizations {
		for role := range roles {
			k, role := b.organization(i)+role, shape.Role(role)
			mean, deviation := random.Organization(codes[i], role)
			if codes[i] < 0 {
				r.add(nan, nan, nan, nan, nan)
				continue
			}
			r.add(float64(b.observed[k]), mean, deviation, open.of[i]*parts[role], draws.p(k))
		}
		mean, deviation := random.Organization(codes[i], shape.Total)
		r.add(float64(b.totals[i]), mean, deviation, nan, nan)
	}
	r.endLevel()
	// What the run holds anyway is not copied: the rows are many.
	groups, permutations := len(sectors)+1, float64(draws.draws)
	text := func(name string, of func(row int) string) table.Column { return table.Made(name, len(r.value), of) }
	a.Put("brokerage", text("level", func(row int) string {
		if row/total < groups {
			return "sector"
		}
		return "organization"
	}), text("id", func(row int) string {
		switch k := row / total; {
		case k < len(sectors):
			return sectors[k].Key
		case k < groups:
			return "all"
		default:
			return organizations[k-groups].ID
		}
	}), text("role", func(row int) string { return roleNames[row%total] }),
		table.Numbers("value", r.value), table.Numbers("expected", r.expected), table.Numbers("z", r.z),
		table.Numbers("p", r.p), table.Numbers("p_adjusted", r.adjusted),
		table.Numbers("expected_permutation", r.dealt),
		table.MadeNumbers("permutations", len(r.p), func(row int) float64 {
			if math.IsNaN(r.p[row]) {
				return nan
			}
			return permutations
		}))
}

// openPaths is the number of open two-paths among organizations of known sector,
// through each and in all.
type openPaths struct {
	of  []float64
	all float64
}

func (b *brokers) open() openPaths {
	p := openPaths{of: make([]float64, len(b.totals))}
	for i := range p.of {
		for _, x := range b.observed[b.organization(i):][:roles] {
			p.of[i] += float64(x)
		}
		p.all += p.of[i]
	}
	return p
}

// putLiaisons fills in what chance gives in the place of brokerage_liaison in
// sectors.csv.
func putLiaisons(a *registry.Answers, b *brokers, draws *brokerDraws) {
	open := b.open()
	figures := make([]chance.Figure, b.statistics.sectors)
	for g := range figures {
		observed := float64(b.observed[b.sector(g)+int(shape.Liaison)])
		figures[g] = chance.Compared(observed, open.all*b.statistics.part(g, shape.Liaison), b.statistics.sizes[g], draws.liaison[g])
	}
	putComparison(b.data, a, "brokerage_liaison", figures)
	a.Put("sectors", sameForAll(b.data, "brokerage_permutations", draws.draws))
}
