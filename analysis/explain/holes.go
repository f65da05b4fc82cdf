package explain

import (
	"math"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/graph"
	"example.org/lintas/graph/words"
)

var (
	textConstraint = words.Text{
		EN: "what each partner adds: the square of the share of its ties that lead to the partner, directly and through another partner",
		ID: "sumbangan setiap mitra: kuadrat dari bagian hubungannya yang menuju mitra itu, langsung dan melalui mitra lain"}
	textShares = words.Text{
		EN: "%[1]s · directly %[2]s, through others %[3]s",
		ID: "%[1]s · langsung %[2]s, melalui yang lain %[3]s"}
	textEffective = words.Text{
		EN: "its partners, each counted 1 less what it repeats of the others",
		ID: "mitranya, masing-masing dihitung 1 dikurangi pengulangannya atas yang lain"}
	textRepeats   = words.Text{EN: "%[1]s · repeats %[2]s", ID: "%[1]s · mengulang %[2]s"}
	textHierarchy = words.Text{
		EN: "r ln r / (N ln N) of each partner, where r is its part of the constraint over the mean part; the sum is 0 where all are the same",
		ID: "r ln r / (N ln N) tiap mitra, dengan r bagiannya dari kendala dibagi bagian rata-rata; jumlahnya 0 bila semua sama"}
	textPartOf    = words.Text{EN: "%[1]s · part of the constraint %[2]s", ID: "%[1]s · bagian dari kendala %[2]s"}
	textByPartner = words.Text{EN: "divided by its %s partners", ID: "dibagi %s mitranya"}
	textFew       = words.Text{EN: "no tie of it is recorded", ID: "tidak ada hubungannya yang tercatat"}
	textFewerTwo  = words.Text{EN: "fewer than two partners are recorded", ID: "mitra yang tercatat kurang dari dua"}
)

// invested is what the organization invests in one partner.
type invested struct {
	partner          int32
	direct, indirect float64
	repeats          float64 // Σ_q p(i,q) m(j,q)
}

// investments returns what the organization invests in each of its partners, as
// shape.StructuralHoles defines it.
func (s *subject) investments() []invested {
	ties := s.Data.Ties
	flat := ties.Symmetric(graph.Maximum)
	z := func(i, j int32) float64 {
		sum := 0.0
		for _, ends := range [][2]int32{{i, j}, {j, i}} {
			if t, ok := ties.Between(int(ends[0]), int(ends[1])); ok && s.weighted() {
				sum += t.Strength
			} else if ok {
				sum++
			}
		}
		return sum
	}
	all := func(i int32) (sum, most float64) {
		for _, j := range flat.Out().Row(int(i)) {
			sum, most = sum+z(i, j), max(most, z(i, j))
		}
		return sum, most
	}
	own, partners := int32(s.i), flat.Out().Row(s.i)
	total, _ := all(own)
	out := make([]invested, len(partners))
	share, sums, tops := make([]float64, len(partners)), make([]float64, len(partners)), make([]float64, len(partners))
	for k, j := range partners {
		share[k] = z(own, j) / total
		sums[k], tops[k] = all(j)
		out[k] = invested{partner: j, direct: share[k]}
	}
	for k, j := range partners {
		for l, q := range partners {
			if between := z(j, q); l != k && between > 0 {
				out[k].indirect += share[l] * between / sums[l]
				out[k].repeats += share[l] * between / tops[k]
			}
		}
	}
	return out
}

func (x invested) constraint() float64 { return (x.direct + x.indirect) * (x.direct + x.indirect) }

func constraint(s *subject) (Sum, error) {
	all := s.investments()
	if len(all) == 0 {
		return undefined(textFew), nil
	}
	var p parts
	for k, x := range all {
		p.add(x.constraint(), 0, int32(k))
	}
	return p.sum(textConstraint.With(), func(y part) words.Message {
		x := all[y.of[0]]
		return textShares.With(s.name(x.partner), number(x.direct), number(x.indirect))
	}), nil
}

func effectiveSize(s *subject) (Sum, error) {
	all := s.investments()
	if len(all) == 0 {
		return undefined(textFew), nil
	}
	var p parts
	for k, x := range all {
		p.add(1-x.repeats, 0, int32(k))
	}
	return p.sum(textEffective.With(), func(y part) words.Message {
		x := all[y.of[0]]
		return textRepeats.With(s.name(x.partner), number(x.repeats))
	}), nil
}

func efficiency(s *subject) (Sum, error) {
	sum, err := effectiveSize(s)
	partners := len(sum.Rows) + sum.More
	if partners > 0 {
		sum.step(sum.Total()/float64(partners), textByPartner.With(count(partners)))
	}
	return sum, err
}

func hierarchy(s *subject) (Sum, error) {
	all := s.investments()
	if len(all) < 2 {
		return undefined(textFewerTwo), nil
	}
	n, total := float64(len(all)), 0.0
	for _, x := range all {
		total += x.constraint()
	}
	var p parts
	for k, x := range all {
		r := chance.Ratio(x.constraint(), total/n)
		p.add(r*math.Log(r)/(n*math.Log(n)), 0, int32(k))
	}
	return p.sum(textHierarchy.With(), func(y part) words.Message {
		x := all[y.of[0]]
		return textPartOf.With(s.name(x.partner), number(x.constraint()))
	}), nil
}
