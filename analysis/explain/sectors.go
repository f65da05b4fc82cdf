package explain

import (
	"example.org/lintas/analysis/chance"
	"example.org/lintas/graph/words"
)

var (
	textReached = words.Text{
		EN: "the sectors of its partners",
		ID: "sektor mitra-mitranya"}
	textBlau = words.Text{
		EN: "for each sector, the share p of its ties that lead there times the rest, p (1 − p)",
		ID: "untuk setiap sektor, bagian p dari hubungannya yang menuju ke sana dikalikan sisanya, p (1 − p)"}
	textEI = words.Text{
		EN: "for each sector, the share of its ties that lead there, negative for its own",
		ID: "untuk setiap sektor, bagian hubungannya yang menuju ke sana, negatif untuk sektornya sendiri"}
	textEIExpected = words.Text{
		EN: "for each sector, the share of the other organizations of a known sector that belong to it, negative for its own",
		ID: "untuk setiap sektor, bagian organisasi lain yang diketahui sektornya yang termasuk di dalamnya, negatif untuk sektornya sendiri"}
	textSectorPartners = words.Text{EN: "%[1]s · %[2]s: %[3]s", ID: "%[1]s · %[2]s: %[3]s"}
	textSectorSize     = words.Text{EN: "%[1]s · %[2]s others", ID: "%[1]s · %[2]s lainnya"}
	textOfLargest      = words.Text{
		EN: "divided by the largest that %s sectors allow",
		ID: "dibagi nilai terbesar yang mungkin dengan %s sektor"}
	textNoSectors = words.Text{
		EN: "no partner of a known sector is recorded, or its own is not known",
		ID: "tidak ada mitra tercatat yang diketahui sektornya, atau sektornya sendiri tidak diketahui"}
)

// reached is what of an organization's ties leads to one sector.
type reached struct {
	sector   int32
	partners []int32
	amount   float64 // of ties, or their strength
}

// sectors returns the sectors of the organization's partners, in the order of the
// legend, and the sum of their amounts; none where its own sector is unknown.
func (s *subject) sectors() (all []reached, sum float64) {
	codes, rows := s.Network.Codes(), s.Data.Flat.Out()
	if codes[s.i] < 0 {
		return nil, 0
	}
	by := make([]reached, len(s.Network.Sectors()))
	for k, j := range rows.Row(s.i) {
		if codes[j] < 0 {
			continue
		}
		to, amount := &by[codes[j]], 1.0
		if s.weighted() {
			amount = rows.Weights(s.i)[k]
		}
		to.partners = append(to.partners, j)
		to.amount += amount
		sum += amount
	}
	for c, x := range by {
		if x.sector = int32(c); len(x.partners) > 0 {
			all = append(all, x)
		}
	}
	return all, sum
}

// bySector lists the sectors of the organization's partners with an amount each.
func (s *subject) bySector(heading words.Text, amount func(x reached, sum float64) float64) Sum {
	all, sum := s.sectors()
	var p parts
	for k, x := range all {
		p.add(amount(x, sum), x.amount, int32(k))
	}
	return p.sum(heading.With(), func(y part) words.Message {
		x := all[y.of[0]]
		return textSectorPartners.With(s.Network.Sectors()[x.sector].Label, number(x.amount), s.names(x.partners))
	})
}

func sectorsReached(s *subject) (Sum, error) {
	return s.bySector(textReached, func(reached, float64) float64 { return 1 }), nil
}

func blau(s *subject) (Sum, error) {
	sum := s.bySector(textBlau, func(x reached, sum float64) float64 { return x.amount / sum * (1 - x.amount/sum) })
	if len(sum.Rows) == 0 {
		return undefined(textNoSectors), nil
	}
	return sum, nil
}

func iqv(s *subject) (Sum, error) {
	sum, err := blau(s)
	if sum.Rule == Added {
		k := len(s.Network.Sectors())
		sum.step(chance.Ratio(sum.Total(), 1-1/float64(k)), textOfLargest.With(count(k)))
	}
	return sum, err
}

func eiIndex(s *subject) (Sum, error) {
	own := s.Network.Codes()[s.i]
	sum := s.bySector(textEI, func(x reached, sum float64) float64 {
		if x.sector == own {
			return -x.amount / sum
		}
		return x.amount / sum
	})
	if len(sum.Rows) == 0 {
		return undefined(textNoSectors), nil
	}
	return sum, nil
}

func eiExpected(s *subject) (Sum, error) {
	codes := s.Network.Codes()
	own := codes[s.i]
	sizes, known := make([]int, len(s.Network.Sectors())), -1
	for i, c := range codes {
		if c < 0 {
			continue
		}
		known++
		if i != s.i {
			sizes[c]++
		}
	}
	if own < 0 || known == 0 {
		return undefined(textNoSectors), nil
	}
	var p parts
	for c, size := range sizes {
		share := float64(size) / float64(known)
		if int32(c) == own {
			share = -share
		}
		p.add(share, 0, int32(c))
	}
	return p.sum(textEIExpected.With(), func(x part) words.Message {
		return textSectorSize.With(s.Network.Sectors()[x.of[0]].Label, count(sizes[x.of[0]]))
	}), nil
}
