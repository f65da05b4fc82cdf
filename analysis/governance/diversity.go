package governance

import (
	"example.org/lintas/analysis/chance"
)

// diversity is how many sectors partnerships join, and how evenly, on average of
// those with a member of known sector, beside what dealing the sectors to the
// organizations at random gives.
type diversity struct {
	n                        int
	sectors, sectorsExpected float64
	blau, blauExpected       float64
}

// diversity returns that of the partnerships in view. Of k members of known
// sector, drawn without replacement from the N known, of which n_g are of sector
// g, the expectations are
//
//	sectors  Σ_g 1 − C(N−n_g, k)/C(N, k)
//	Blau     (1 − 1/k) (1 − Σ_g n_g(n_g−1) / N(N−1))
func (e *evidence) diversity() diversity {
	codes := e.Network.Codes()
	sizes, known := make([]int, len(e.Network.Sectors())), 0
	for _, c := range codes {
		if c >= 0 {
			sizes[c]++
			known++
		}
	}
	same := 0.0
	for _, n := range sizes {
		same += float64(n) * float64(n-1)
	}
	different := 1 - chance.Ratio(same, float64(known)*float64(known-1))
	bySize := map[int]int{} // partnerships by their members of known sector
	var d diversity
	add := func(participants []int, sectors int, blau float64) {
		k := 0
		for _, o := range participants {
			if codes[o] >= 0 {
				k++
			}
		}
		if k == 0 {
			return
		}
		bySize[k]++
		d.n++
		d.sectors += float64(sectors)
		d.blau += blau
	}
	for _, p := range e.records {
		add(p.participants, p.sectors, p.blau)
	}
	if all := e.Network.Partnerships(); e.kind == "" && all.Len() > len(e.records) {
		for i := range all.Len() {
			if source, target, plain := all.Pair(i); plain {
				ends := []int{source, target}
				sectors, blau := sectorsAmong(ends, codes)
				add(ends, sectors, blau)
			}
		}
	}
	if d.n == 0 {
		return d
	}
	for k := 1; k <= known; k++ { // in order, so that no bit depends on a map
		if bySize[k] == 0 {
			continue
		}
		times := float64(bySize[k])
		d.blauExpected += times * (1 - 1/float64(k)) * orZero(different, k)
		for _, n := range sizes {
			d.sectorsExpected += times * (1 - missing(known, n, k))
		}
	}
	of := float64(d.n)
	d.sectors, d.blau = d.sectors/of, d.blau/of
	d.sectorsExpected, d.blauExpected = d.sectorsExpected/of, d.blauExpected/of
	return d
}

// orZero returns the chance that two members differ, which one member alone does
// not ask for.
func orZero(different float64, members int) float64 {
	if members == 1 {
		return 0
	}
	return different
}

// missing returns C(N−n, k)/C(N, k): the chance that none of the n is among k of N.
func missing(all, n, k int) float64 {
	p := 1.0
	for i := range k {
		p *= float64(max(0, all-n-i)) / float64(all-i)
	}
	return p
}
