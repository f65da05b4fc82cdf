package read

import "context"

// addSquares writes matrices of ties among the same organizations. Where each is
// symmetric the ties are undirected, else all of them are arcs. The diagonal is
// left out.
func (r *roster) addSquares(ctx context.Context, list []*matrix, style numberStyle) {
	d := r.document
	var squares []*square
	directed, weighted, ties := false, false, 0
	for _, m := range list {
		s := m.align()
		if ties += s.look(ctx, d, style); ties > maxTies {
			d.fail(spot{s.labels[0].line, s.labels[0].column}, textManyTies, maxTies)
			return
		}
		if ctx.Err() != nil {
			return
		}
		squares = append(squares, s)
		directed = directed || !s.symmetric()
		weighted = weighted || len(s.values) > 0
		if s.loop != nil {
			d.warn(spot{s.loop.line, s.loop.column}, textDiagonal)
		}
	}
	if len(d.failures) > 0 {
		return
	}
	r.addLabels(squares)
	for _, s := range squares {
		if ctx.Err() != nil {
			return
		}
		r.addTies(s, directed, weighted)
	}
	d.settle()
}

// addLabels writes the organizations of the matrices. Where a row is silent in
// all of them, each organization says whether it has answered.
func (r *roster) addLabels(squares []*square) {
	first := squares[0]
	silent := make([]bool, len(first.labels))
	some := false
	for i, l := range first.labels {
		silent[i] = len(first.labels) > 1
		for _, s := range squares {
			silent[i] = silent[i] && s.silent(l.text, i)
		}
		some = some || silent[i]
	}
	for i, l := range first.labels {
		row := r.organization(l, func() int {
			if first.row[i] < 0 {
				return r.thing()
			}
			return first.things[first.row[i]]
		})
		if some {
			answer := "true"
			if silent[i] {
				answer = "false"
			}
			row.set("answered", answer, spot{l.line, l.column})
		}
	}
}

// silent reports whether nothing of an organization's row was observed. It is
// the i-th label, unless this matrix has another order.
func (s *square) silent(label string, i int) bool {
	if s.labels[i].text != label {
		i = places(s.labels)[label]
	}
	for j := range s.labels {
		if j != i && s.sight(i, j) != unseen {
			return false
		}
	}
	return true
}

// addTies writes the ties of a matrix and the cells that are not observed.
func (r *roster) addTies(s *square, directed, weighted bool) {
	for i := range s.labels {
		for j := range s.labels {
			switch {
			case i == j || !directed && i > j:
			case s.sight(i, j) == isTie:
				r.addTie(s, i, j, directed, weighted)
			case !directed && s.sight(j, i) == isTie:
				r.addTie(s, j, i, directed, weighted)
			case s.sight(i, j) == unseen && (directed || s.sight(j, i) == unseen):
				at, thing := r.place(s, i, j)
				r.addUnseen(thing, at, s.relation, s.labels[i], s.labels[j])
			}
		}
	}
}

func (r *roster) addTie(s *square, i, j int, directed, weighted bool) {
	at, thing := r.place(s, i, j)
	row := r.draft("partnerships").add(thing, at)
	row.set("source", s.labels[i].text, at)
	row.set("target", s.labels[j].text, at)
	row.set("relation", s.relation, at)
	if weighted {
		row.set("strength", s.value(i, j), at)
	}
	answer := "false"
	if directed {
		answer = "true"
	}
	row.set("directed", answer, at)
}

// place returns where the cell is, or the one on the other side of the diagonal
// that it repeats, and the thing that it belongs to.
func (r *roster) place(s *square, i, j int) (spot, int) {
	c := s.cell(i, j)
	if other := s.cell(j, i); s.half && c.text == "" && other.text != "" {
		i, c = j, other
	}
	at := spot{c.line, c.column}
	if s.row[i] < 0 || c.line == 0 {
		l := s.labels[i]
		return spot{l.line, l.column}, r.thingOf(l.text)
	}
	return at, s.things[s.row[i]]
}

// addUnseen notes that nobody knows whether there is a tie. The draft is no
// table of the user's.
func (d *document) addUnseen(thing int, at spot, relation string, source, target cell) {
	r := d.draft("unobserved").add(thing, at)
	r.set("relation", relation, at)
	r.set("source", source.text, at)
	r.set("target", target.text, at)
}

// settle counts things that brought no row as saying what others have said.
func (d *document) settle() {
	used := make([]bool, len(d.fates))
	for _, t := range d.drafts {
		for i := range t.rows {
			used[t.rows[i].origin-1] = true
		}
	}
	for i := range d.deeds {
		used[d.deeds[i].thing] = true
	}
	for i := range d.fates {
		if d.fates[i] == open && !used[i] {
			d.fates[i] = merged
		}
	}
}
