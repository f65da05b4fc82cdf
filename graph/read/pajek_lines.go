package read

import (
	"strconv"
	"strings"
)

// number returns the vertex that a word names, and false where it names none.
func (t pajekToken) number() (int, bool) {
	n, err := strconv.Atoi(t.text)
	return n, err == nil && n > 0 && !t.quoted
}

// vertex reads a line of the vertices: a number and a label.
func (p *pajek) vertex() {
	n := p.net(p.tokens[0].at)
	if len(p.tokens) > 1 {
		n.full = true
	} else if !n.full {
		n.plain++
	}
	number, ok := p.tokens[0].number()
	old, twice := n.listed[number]
	var label term
	if len(p.tokens) > 1 {
		label = p.tokens[1].term
		if !p.tokens[1].quoted {
			label.text = pajekText(label.text)
		}
	}
	if label.at.line == 0 {
		label.at = p.tokens[0].at
	}
	switch {
	case !ok || twice && keyOf(label.text) == "" || number > n.size && n.size > 0 && len(p.tokens) == 1:
		n.odd = append(n.odd, p.tokens[0].term)
		return
	case twice && keyOf(old.text) == keyOf(label.text):
		p.d.fates[p.d.thing()] = merged
		return
	case twice:
		n.clashes = append(n.clashes, pajekClash{number, p.tokens[0].at, old.at})
		return
	}
	n.listed[number] = label
	n.order = append(n.order, number)
	p.times()
}

// times warns of times in brackets.
func (p *pajek) times() {
	for _, t := range p.tokens[1:] {
		if !t.quoted && t.text[0] == '[' {
			p.once("[", t.at, textPajekTimes)
		}
	}
}

// misfit rejects a line that does not fit into its section.
func (p *pajek) misfit(t pajekToken) {
	p.d.refuse(p.d.thing(), t.at, textPajekLine, shorten(keyOf(t.text)), "*"+p.section)
}

// add adds a tie.
func (p *pajek) add(at spot, from, to int, relation int) *pajekPair {
	n := p.net(at)
	n.tied = true
	n.several = n.several || n.last >= 0 && n.last != relation
	n.last = relation
	p.pairs = append(p.pairs, pajekPair{thing: p.d.thing(), at: at, net: len(p.nets) - 1, from: from, to: to,
		relation: relation, directed: strings.HasPrefix(p.section, "arcs") || p.section == "matrix"})
	return &p.pairs[len(p.pairs)-1]
}

// pair reads a line of arcs or edges: two numbers, a value, and what says how
// to draw. The number of a relation may stand before them.
func (p *pajek) pair(at spot) {
	tokens, relation := p.tokens, p.relation
	if number, ok := strings.CutSuffix(tokens[0].text, ":"); ok && len(tokens) > 1 {
		if k, err := strconv.Atoi(number); err == nil {
			tokens, relation = tokens[1:], k
		}
	}
	from, ok := tokens[0].number()
	if !ok || len(tokens) < 2 {
		p.misfit(tokens[0])
		return
	}
	to, ok := tokens[1].number()
	if !ok {
		p.misfit(tokens[1])
		return
	}
	tie := p.add(tokens[0].at, from, to, relation)
	for i, t := range tokens[2:] {
		if i == 0 && !t.quoted {
			if _, err := strconv.ParseFloat(t.text, 64); err == nil {
				tie.value = t.term
				continue
			}
		}
		if t.quoted && !tokens[i+1].quoted && tokens[i+1].text == "l" {
			tie.label = t.term
		}
	}
	p.times()
}

// list reads a line of a list: a vertex and those it is tied to.
func (p *pajek) list(spot) {
	from, ok := p.tokens[0].number()
	if !ok || len(p.tokens) < 2 {
		p.misfit(p.tokens[0])
		return
	}
	for _, t := range p.tokens[1:] {
		to, ok := t.number()
		if !ok {
			p.misfit(t)
			continue
		}
		p.add(t.at, from, to, p.relation)
	}
}

// matrix reads a row of a matrix.
func (p *pajek) matrix(at spot) {
	n := p.net(at)
	p.row++
	wide, high, offset := n.size, n.size, 0
	if n.first > 0 {
		wide, high, offset = n.size-n.first, n.first, n.first
	}
	if p.row > high {
		p.misfit(p.tokens[0])
		return
	}
	if len(p.tokens) != wide {
		p.d.fail(p.tokens[0].at, textPajekMatrix, len(p.tokens), wide)
		return
	}
	for i, t := range p.tokens {
		x, err := strconv.ParseFloat(t.text, 64)
		switch {
		case err == nil && x == 0:
			continue
		case isUnobserved(t.text):
			p.add(t.at, p.row, offset+i+1, p.relation).hidden = true
		default:
			p.add(t.at, p.row, offset+i+1, p.relation).value = t.term
		}
	}
}

// isUnobserved reports whether a cell of a matrix says that nobody knows.
func isUnobserved(text string) bool {
	return text == "." || strings.EqualFold(text, "NA") || strings.EqualFold(text, "NaN")
}
