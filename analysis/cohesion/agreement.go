package cohesion

import (
	"context"
	"math"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph/words"
	"example.org/lintas/graph/work"
)

var agreementColumns = []registry.Column{
	{File: "network", Name: "community_sector_nmi",
		Label:      words.Text{EN: "Communities and sectors", ID: "Kelompok dan sektor"},
		Definition: words.Text{EN: "how far the communities follow the sectors: 1 where they are the same, 0 where they have nothing to do with each other; small communities raise it by chance, see expected", ID: "seberapa jauh kelompok mengikuti sektor: 1 bila sama, 0 bila tidak berkaitan; kelompok kecil menaikkannya secara kebetulan, lihat nilai harapan"},
		Formula:    "2 I(C;S) / (H(C) + H(S)) over organizations with a known sector", Source: "Danon et al. 2005, doi:10.1088/1742-5468/2005/09/P09008", Unit: "share", Range: "0…1"},
	{File: "network", Name: "community_sector_ari",
		Label:      words.Text{EN: "Communities and sectors, by pairs", ID: "Kelompok dan sektor, per pasangan"},
		Definition: words.Text{EN: "how far two organizations of one community are of one sector and the other way round, beyond chance: 1 where communities and sectors are the same, 0 as by chance", ID: "seberapa jauh dua organisasi sekelompok juga sesektor dan sebaliknya, melebihi kebetulan: 1 bila kelompok dan sektor sama, 0 seperti kebetulan"},
		Formula:    "(Σ C(n_cs,2) − E) / ((Σ C(n_c,2) + Σ C(n_s,2))/2 − E), E = Σ C(n_c,2) Σ C(n_s,2) / C(n,2)", Source: "Hubert & Arabie 1985, doi:10.1007/BF01908075", Unit: "share", Range: "−0.5…1"},
}

// putAgreement fills in how far the communities follow the sectors, each beside
// what it is when the sectors are dealt to the organizations at random.
func putAgreement(ctx context.Context, d *passes.Data, a *registry.Answers, communities []int) error {
	const budget = 5e8 // organizations dealt a sector
	c := newComparison(communities, d.Network.Codes())
	count := chance.Draws(d.Permutations, budget, float64(c.known))
	if count < chance.MinDraws || c.known < 2 {
		count = 0
	}
	var nmi, ari []float64
	err := work.Chunks(ctx, count, 64, func(low, high int) [][2]float64 {
		out := make([][2]float64, high-low)
		dealt, joint := make([]int32, len(c.sectors)), make([]int32, len(c.joint))
		for draw := low; draw < high; draw++ {
			r := chance.Stream(d.Seed, "agreement", draw)
			copy(dealt, c.sectors)
			r.Shuffle(len(dealt), func(i, j int) { dealt[i], dealt[j] = dealt[j], dealt[i] })
			c.cross(dealt, joint)
			out[draw-low] = [2]float64{c.nmi(joint), c.ari(joint)}
		}
		return out
	}, func(draws [][2]float64) {
		for _, x := range draws {
			nmi, ari = append(nmi, x[0]), append(ari, x[1])
		}
	})
	if err != nil {
		return err
	}
	a.SetFigure("community_sector_nmi", chance.Compared(c.nmi(c.joint), math.NaN(), c.known, nmi))
	expected := 0.0 // by construction
	if math.IsNaN(c.ari(c.joint)) {
		expected = math.NaN()
	}
	a.SetFigure("community_sector_ari", chance.Compared(c.ari(c.joint), expected, c.known, ari))
	return nil
}

// comparison holds the communities of the organizations with a known sector
// against their sectors. A community with one of them is the same however the
// sectors fall: it adds nothing to Σ x ln x and Σ C(x,2) and has no row.
type comparison struct {
	known    int
	rows     []int32 // row of the community of each of them, -1 where it is alone
	sectors  []int32
	width    int     // number of sectors
	joint    []int32 // organizations by row and sector
	xlogx    []float64
	groups   sums // of the communities
	division sums // of the sectors
}

// sums are Σ x ln x and Σ C(x,2) over the sizes of groups.
type sums struct{ xlogx, pairs float64 }

func newComparison(communities []int, codes []int32) *comparison {
	c := &comparison{}
	sizes := make([]int32, len(communities)+1)
	for i, code := range codes {
		if code >= 0 {
			sizes[communities[i]]++
			c.known++
			c.width = max(c.width, int(code)+1)
		}
	}
	c.xlogx = make([]float64, c.known+1)
	for x := 2; x <= c.known; x++ {
		c.xlogx[x] = float64(x) * math.Log(float64(x))
	}
	row := make([]int32, len(sizes))
	count := int32(0)
	for g, size := range sizes {
		row[g] = -1
		if size > 1 {
			row[g] = count
			count++
		}
	}
	c.groups = c.over(sizes)
	counts := make([]int32, c.width)
	for i, code := range codes {
		if code >= 0 {
			c.rows = append(c.rows, row[communities[i]])
			c.sectors = append(c.sectors, code)
			counts[code]++
		}
	}
	c.division = c.over(counts)
	c.joint = make([]int32, int(count)*c.width)
	c.cross(c.sectors, c.joint)
	return c
}

// cross counts the organizations of each community and sector.
func (c *comparison) cross(sectors, joint []int32) {
	clear(joint)
	for k, row := range c.rows {
		if row >= 0 {
			joint[int(row)*c.width+int(sectors[k])]++
		}
	}
}

func (c *comparison) over(counts []int32) sums {
	var s sums
	for _, x := range counts {
		s.xlogx += c.xlogx[x]
		s.pairs += float64(x) * float64(x-1) / 2
	}
	return s
}

// nmi returns the normalized mutual information, with H = ln n − Σ x ln x / n. It
// is NaN where there is one community and one sector.
func (c *comparison) nmi(joint []int32) float64 {
	n := float64(c.known)
	entropy := func(s sums) float64 { return max(0, math.Log(n)-s.xlogx/n) }
	both := entropy(c.groups) + entropy(c.division)
	if c.known == 0 || both < 1e-12 {
		return math.NaN()
	}
	return max(0, 2*(both-entropy(c.over(joint)))/both)
}

// ari returns the adjusted Rand index. It is NaN where every division of these
// sizes agrees as well: one community and one sector, or only single ones.
func (c *comparison) ari(joint []int32) float64 {
	all := float64(c.known) * float64(c.known-1) / 2
	expected := chance.Ratio(c.groups.pairs*c.division.pairs, all)
	return chance.Ratio(c.over(joint).pairs-expected, (c.groups.pairs+c.division.pairs)/2-expected)
}
