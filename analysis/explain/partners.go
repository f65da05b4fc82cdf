package explain

import (
	"strings"

	"example.org/lintas/graph"
	"example.org/lintas/graph/words"
)

var (
	textPartners = words.Text{
		EN: "the organizations that it shares a recorded partnership with",
		ID: "organisasi yang memiliki kemitraan tercatat dengannya"}
	textPointing = words.Text{
		EN: "the organizations whose recorded ties point to it",
		ID: "organisasi yang hubungan tercatatnya mengarah kepadanya"}
	textPointed = words.Text{
		EN: "the organizations that its recorded ties point to",
		ID: "organisasi yang dituju hubungan tercatatnya"}
	textTie = words.Text{
		EN: "%[1]s · strength %[2]s, partnerships: %[3]s",
		ID: "%[1]s · kekuatan %[2]s, kemitraan: %[3]s"}
	textTypedTie = words.Text{
		EN: "%[1]s · strength %[2]s, partnerships: %[3]s (%[4]s)",
		ID: "%[1]s · kekuatan %[2]s, kemitraan: %[3]s (%[4]s)"}
	textNotAsked = words.Text{
		EN: "nobody answered that could have told of such a tie",
		ID: "tidak ada yang menjawab yang dapat menyebut hubungan seperti itu"}
)

func degree(s *subject) (Sum, error) {
	return s.partners(func(float64) float64 { return 1 })
}

func strength(s *subject) (Sum, error) {
	return s.partners(func(w float64) float64 { return w })
}

// partners lists the ties that the column counts, by strength.
func (s *subject) partners(amount func(strength float64) float64) (Sum, error) {
	ties, rows, heading := s.Data.Flat, s.Data.Flat.Out(), textPartners
	switch {
	case strings.HasSuffix(s.column, "_in"):
		ties, rows, heading = s.Data.Ties, s.Data.Ties.In(), textPointing
	case strings.HasSuffix(s.column, "_out"):
		ties, rows, heading = s.Data.Ties, s.Data.Ties.Out(), textPointed
	}
	if value := s.Answers.Column("organizations", s.column).Float(s.i); value != value {
		return undefined(textNotAsked), nil
	}
	var p parts
	first := rows.Offsets[s.i]
	for k, w := range rows.Weights(s.i) {
		p.add(amount(w), w, rows.Index[int(first)+k])
	}
	return p.sum(heading.With(), func(x part) words.Message { return s.tie(ties.All()[x.of[0]]) }), nil
}

// tie says who the other end of a tie is and what the tie rests on.
func (s *subject) tie(t graph.Tie) words.Message {
	other := t.A
	if int(t.A) == s.i {
		other = t.B
	}
	if len(t.Types) > 0 {
		return textTypedTie.With(s.name(other), number(t.Strength), count(t.Partnerships), strings.Join(t.Types, "; "))
	}
	return textTie.With(s.name(other), number(t.Strength), count(t.Partnerships))
}
