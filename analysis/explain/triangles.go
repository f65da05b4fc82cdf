package explain

import (
	"math"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/graph/words"
)

var (
	textClosed = words.Text{
		EN: "the pairs of its partners: 1 where the two are partners of each other by this list, else 0",
		ID: "pasangan mitranya: 1 bila keduanya saling bermitra menurut daftar ini, selain itu 0"}
	textTriangles = words.Text{
		EN: "the pairs of its partners that are partners of each other",
		ID: "pasangan mitranya yang saling bermitra"}
	textBarrat = words.Text{
		EN: "the pairs of its partners that are partners of each other, with the strength of its ties to the two",
		ID: "pasangan mitranya yang saling bermitra, dengan kekuatan hubungannya kepada keduanya"}
	textOnnela = words.Text{
		EN: "the pairs of its partners that are partners of each other, with the geometric mean of the three strengths over the largest strength",
		ID: "pasangan mitranya yang saling bermitra, dengan rata-rata geometrik tiga kekuatan dibagi kekuatan terbesar"}
	textOfPartnerPairs = words.Text{
		EN: "divided by the %s pairs of its partners",
		ID: "dibagi %s pasangan mitranya"}
	textOfStrengths = words.Text{
		EN: "divided by its strength %[1]s times its number of partners less one, %[2]s",
		ID: "dibagi kekuatannya %[1]s dikalikan jumlah mitranya kurang satu, %[2]s"}
)

// corner is a pair of partners of an organization by their places in its row; tie
// is the strength of the tie between them and closed says whether there is one.
type corner struct {
	j, k   int
	tie    float64
	closed bool
}

// corners lists the pairs of partners, with an amount for those that count.
func (s *subject) corners(heading words.Text, amount func(corner) (float64, bool)) Sum {
	row := s.Data.Flat.Out().Row(s.i)
	var p parts
	for j := range row {
		for k := j + 1; k < len(row); k++ {
			tie, closed := s.Data.Flat.Between(int(row[j]), int(row[k]))
			if x, counts := amount(corner{j, k, tie.Strength, closed}); counts {
				p.add(x, 0, row[j], row[k])
			}
		}
	}
	return p.sum(heading.With(), func(x part) words.Message { return plain(s.name(x.of[0]) + " – " + s.name(x.of[1])) })
}

func clustering(s *subject) (Sum, error) {
	sum := s.corners(textClosed, func(c corner) (float64, bool) {
		if c.closed {
			return 1, true
		}
		return 0, true
	})
	pairs := s.partnerPairs()
	sum.step(chance.Ratio(sum.Total(), pairs), textOfPartnerPairs.With(number(pairs)))
	return sum, nil
}

func triangles(s *subject) (Sum, error) {
	return s.corners(textTriangles, func(c corner) (float64, bool) { return 1, c.closed }), nil
}

func barrat(s *subject) (Sum, error) {
	weights, all := s.Data.Flat.Out().Weights(s.i), 0.0
	for _, w := range weights {
		all += w
	}
	sum := s.corners(textBarrat, func(c corner) (float64, bool) { return weights[c.j] + weights[c.k], c.closed })
	others := float64(len(weights) - 1)
	sum.step(chance.Ratio(sum.Total(), all*max(0, others)), textOfStrengths.With(number(all), number(others)))
	return sum, nil
}

func onnela(s *subject) (Sum, error) {
	weights, most := s.Data.Flat.Out().Weights(s.i), 0.0
	for _, t := range s.Data.Flat.All() {
		most = max(most, t.Strength)
	}
	sum := s.corners(textOnnela, func(c corner) (float64, bool) {
		return math.Cbrt(weights[c.j]*weights[c.k]*c.tie) / most, c.closed
	})
	pairs := s.partnerPairs()
	sum.step(chance.Ratio(sum.Total(), pairs), textOfPartnerPairs.With(number(pairs)))
	return sum, nil
}

// partnerPairs returns the number of pairs of the organization's partners.
func (s *subject) partnerPairs() float64 {
	k := float64(len(s.Data.Flat.Out().Row(s.i)))
	return k * (k - 1) / 2
}
