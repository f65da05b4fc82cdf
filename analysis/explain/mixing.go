package explain

import (
	"example.org/lintas/graph/words"
)

var (
	textAcross = words.Text{
		EN: "the share of the ties between each two sectors, of those with both sectors known",
		ID: "bagian hubungan antara setiap dua sektor, dari hubungan yang kedua sektornya diketahui"}
	textMixing = words.Text{
		EN: "the share of the ties between each two sectors, of those with both sectors known, negative within a sector",
		ID: "bagian hubungan antara setiap dua sektor, dari hubungan yang kedua sektornya diketahui, negatif di dalam satu sektor"}
	textModularity = words.Text{
		EN: "for each sector, the share of the ties within it less what the numbers of partners of its members would give",
		ID: "untuk setiap sektor, bagian hubungan di dalamnya dikurangi yang diberikan oleh jumlah mitra anggotanya"}
	textBetween = words.Text{EN: "%[1]s – %[2]s · ties: %[3]s", ID: "%[1]s – %[2]s · hubungan: %[3]s"}
	textWithin  = words.Text{EN: "%[1]s · ties within: %[2]s, across: %[3]s", ID: "%[1]s · hubungan di dalam: %[2]s, ke luar: %[3]s"}
	textRoom    = words.Text{
		EN: "divided by the largest value that it could have, %s",
		ID: "dibagi nilai terbesar yang mungkin, %s"}
)

// cell is a row of mixing.csv.
type cell struct {
	a, b string
	ties float64
}

// mixing returns the rows of mixing.csv and the sum of their ties.
func (s *subject) mixing() (all []cell, ties float64) {
	a, b := s.Answers.Column("mixing", "sector_a"), s.Answers.Column("mixing", "sector_b")
	for row := range a.Len() {
		count := s.Answers.Column("mixing", "ties").Float(row)
		all = append(all, cell{a.Cell(row), b.Cell(row), count})
		ties += count
	}
	return all, ties
}

// mixed lists the pairs of sectors with ties, and what each adds.
func (s *subject) mixed(heading words.Text, amount func(c cell, ties float64) float64) Sum {
	all, ties := s.mixing()
	var p parts
	for k, c := range all {
		if x := amount(c, ties); x != 0 {
			p.add(x, 0, int32(k))
		}
	}
	return p.sum(heading.With(), func(x part) words.Message {
		c := all[x.of[0]]
		return textBetween.With(s.sector(c.a), s.sector(c.b), number(c.ties))
	})
}

func shareAcross(s *subject) Sum {
	return s.mixed(textAcross, func(c cell, ties float64) float64 {
		if c.a == c.b {
			return 0
		}
		return c.ties / ties
	})
}

func mixingIndex(s *subject) Sum {
	return s.mixed(textMixing, func(c cell, ties float64) float64 {
		if c.a == c.b {
			return -c.ties / ties
		}
		return c.ties / ties
	})
}

func modularity(s *subject) Sum {
	sum, _ := s.withinSectors()
	return sum
}

func assortativity(s *subject) Sum {
	sum, squares := s.withinSectors()
	sum.step(sum.Total()/(1-squares), textRoom.With(number(1-squares)))
	return sum
}

// withinSectors lists what each sector adds to modularity, and returns the sum of
// the squares of their shares of the ends of ties.
func (s *subject) withinSectors() (sum Sum, squares float64) {
	all, ties := s.mixing()
	sectors := s.Network.Sectors()
	var p parts
	within, across := make([]float64, len(sectors)), make([]float64, len(sectors))
	for g, sector := range sectors {
		for _, c := range all {
			switch {
			case c.a == sector.Key && c.b == sector.Key:
				within[g] += c.ties
			case c.a == sector.Key || c.b == sector.Key:
				across[g] += c.ties
			}
		}
		share := (2*within[g] + across[g]) / (2 * ties)
		squares += share * share
		p.add(within[g]/ties-share*share, 0, int32(g))
	}
	return p.sum(textModularity.With(), func(x part) words.Message {
		g := x.of[0]
		return textWithin.With(sectors[g].Label, number(within[g]), number(across[g]))
	}), squares
}
