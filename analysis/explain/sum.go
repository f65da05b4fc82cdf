package explain

import (
	"cmp"
	"math"
	"slices"

	"example.org/lintas/graph/words"
)

// Most is the largest number of rows that an explanation lists; the others are
// counted and added up.
const Most = 20

// Sum is the parts of a value and the steps from them to it.
type Sum struct {
	// Heading says what the parts are; empty where nothing is taken apart.
	Heading words.Message
	Rows    []Row // at most Most
	// More is the number of parts that are not listed, and Rest what they add.
	More int
	Rest float64
	Rule Rule
	// Steps lead from the total of the parts to the value.
	Steps []Row
}

// Row is an amount and what it is of.
type Row struct {
	Amount float64
	Text   words.Message
	// Details are what the row is made of in turn.
	Details []Row
}

// Rule says how the parts make the total.
type Rule int

// The rules. With Listed there is no total.
const (
	Added Rule = iota
	Largest
	Smallest
	Listed
)

// Total returns what the parts come to; NaN where they are only listed. The first
// row is the largest or the smallest where that is the total.
func (s *Sum) Total() float64 {
	if s.Rule == Listed {
		return math.NaN()
	}
	if s.Rule != Added {
		if len(s.Rows) == 0 {
			return 0
		}
		return s.Rows[0].Amount
	}
	total := s.Rest
	for _, r := range s.Rows {
		total += r.Amount
	}
	return total
}

// Value returns the value that the parts and the steps lead to.
func (s *Sum) Value() float64 {
	if n := len(s.Steps); n > 0 {
		return s.Steps[n-1].Amount
	}
	return s.Total()
}

// step adds a step.
func (s *Sum) step(value float64, text words.Message) {
	s.Steps = append(s.Steps, Row{Amount: value, Text: text})
}

// undefined returns the parts of a value that is not defined.
func undefined(why words.Text) Sum {
	return Sum{Rule: Listed, Steps: []Row{{Amount: math.NaN(), Text: why.With()}}}
}

// part is a row before its words: up to three indices.
type part struct {
	amount float64
	// order puts the parts in order, the largest first, and weight those of the
	// same order.
	order, weight float64
	of            [3]int32
}

func (p part) compare(q part) int {
	return cmp.Or(cmp.Compare(q.order, p.order), cmp.Compare(q.weight, p.weight), slices.Compare(p.of[:], q.of[:]))
}

// parts keeps the first of many and adds up the others.
type parts struct {
	kept  []part
	count int
	rest  float64
	// full says that some were dropped; least is the smallest order that was then
	// kept.
	full  bool
	least float64
}

// add adds a part in the order of its size, whatever its sign.
func (p *parts) add(amount, weight float64, of ...int32) {
	p.put(amount, math.Abs(amount), weight, of...)
}

func (p *parts) put(amount, order, weight float64, of ...int32) {
	p.count++
	if p.full && order < p.least {
		p.rest += amount
		return
	}
	x := part{amount: amount, order: order, weight: weight}
	copy(x.of[:], of)
	p.kept = append(p.kept, x)
	const room = 1024
	if len(p.kept) == room {
		p.prune()
	}
}

func (p *parts) prune() {
	slices.SortFunc(p.kept, part.compare)
	if len(p.kept) <= Most {
		return
	}
	for _, x := range p.kept[Most:] {
		p.rest += x.amount
	}
	p.kept = p.kept[:Most]
	p.full, p.least = true, p.kept[Most-1].order
}

// sum returns the parts as rows with the words of each.
func (p *parts) sum(heading words.Message, text func(part) words.Message) Sum {
	p.prune()
	s := Sum{Heading: heading, More: p.count - len(p.kept), Rest: p.rest}
	for _, x := range p.kept {
		s.Rows = append(s.Rows, Row{Amount: x.amount, Text: text(x)})
	}
	return s
}
