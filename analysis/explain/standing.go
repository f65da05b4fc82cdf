package explain

import (
	"example.org/lintas/graph"
	"example.org/lintas/graph/words"
)

// damping is the share of steps of PageRank that follow a tie.
const damping = 0.85

var (
	textFromPartners = words.Text{
		EN: "the values of its partners over the largest eigenvalue of the ties, %s",
		ID: "nilai mitra-mitranya dibagi nilai eigen terbesar dari hubungan, %s"}
	textSent = words.Text{
		EN: "what a random walk brings: from each organization tied to it 85 % of its value, shared among its ties, and jumps",
		ID: "yang dibawa langkah acak: dari setiap organisasi yang terhubung 85 % nilainya, dibagi kepada hubungannya, dan lompatan"}
	textJumps = words.Text{
		EN: "jumps from anywhere, and from where no tie leads on",
		ID: "lompatan dari mana saja, dan dari tempat tanpa hubungan lanjutan"}
	textFromHubs = words.Text{
		EN: "the hub values of those that point to it, scaled so that the largest authority is 1",
		ID: "nilai pusat rujukan yang menunjuknya, diskalakan sehingga otoritas terbesar adalah 1"}
	textFromAuthorities = words.Text{
		EN: "the authority values of those that it points to, scaled so that the largest hub is 1",
		ID: "nilai otoritas yang ditunjuknya, diskalakan sehingga pusat rujukan terbesar adalah 1"}
	textValueOf   = words.Text{EN: "%[1]s · its own value %[2]s", ID: "%[1]s · nilainya sendiri %[2]s"}
	textUndecided = words.Text{
		EN: "the network does not decide it: it has no ties, or two parts that are equally dense",
		ID: "jejaring tidak menentukannya: tanpa hubungan, atau dua bagian yang sama padat"}
)

// values returns a column of organizations.csv, and false where the network does
// not decide it.
func (s *subject) values(column string) ([]float64, bool) {
	c := s.Answers.Column("organizations", column)
	out := make([]float64, c.Len())
	for i := range out {
		if out[i] = c.Float(i); out[i] != out[i] {
			return nil, false
		}
	}
	return out, true
}

func eigenvector(s *subject) (Sum, error) {
	rows := s.Data.Flat.Out()
	sum, λ := s.received(rows, s.column, s.weighted())
	sum.Heading = textFromPartners.With(number(λ))
	return sum, nil
}

func authority(s *subject) (Sum, error) {
	sum, _ := s.received(s.Data.Ties.In(), "hub", false)
	sum.Heading = textFromHubs.With()
	return sum, nil
}

func hub(s *subject) (Sum, error) {
	sum, _ := s.received(s.Data.Ties.Out(), "authority", false)
	sum.Heading = textFromAuthorities.With()
	return sum, nil
}

// received lists the values of those in the organization's row, over the largest
// that anybody gets so: with that scale the largest sum is 1.
func (s *subject) received(rows *graph.Rows, column string, weighted bool) (Sum, float64) {
	x, ok := s.values(column)
	if !ok {
		return undefined(textUndecided), 0
	}
	get := func(i, k int) float64 {
		if weighted {
			return x[rows.Row(i)[k]] * rows.Weights(i)[k]
		}
		return x[rows.Row(i)[k]]
	}
	most := 0.0
	for i := range x {
		all := 0.0
		for k := range rows.Row(i) {
			all += get(i, k)
		}
		most = max(most, all)
	}
	var p parts
	for k, j := range rows.Row(s.i) {
		p.add(get(s.i, k)/most, 0, j)
	}
	return p.sum(words.Message{}, func(y part) words.Message {
		return textValueOf.With(s.name(y.of[0]), number(x[y.of[0]]))
	}), most
}

func pagerank(s *subject) (Sum, error) {
	x, _ := s.values(s.column)
	ties := s.Data.Ties
	out := make([]float64, ties.Len())
	stranded := 0.0
	for i := range out {
		out[i] = float64(len(ties.Out().Row(i)))
		if s.weighted() {
			out[i] = 0
			for _, w := range ties.Out().Weights(i) {
				out[i] += w
			}
		}
		if out[i] == 0 {
			stranded += x[i]
		}
	}
	const jumps = -1
	var p parts
	p.add((1-damping+damping*stranded)/float64(len(x)), 0, jumps)
	in := ties.In()
	for k, j := range in.Row(s.i) {
		carried := 1.0
		if s.weighted() {
			carried = in.Weights(s.i)[k]
		}
		p.add(damping*x[j]*carried/out[j], 0, j)
	}
	return p.sum(textSent.With(), func(y part) words.Message {
		if y.of[0] == jumps {
			return textJumps.With()
		}
		return textValueOf.With(s.name(y.of[0]), number(x[y.of[0]]))
	}), nil
}
