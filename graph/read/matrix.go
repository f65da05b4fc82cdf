package read

import (
	"context"
	"strconv"
)

// What the matrices of one file may hold: cells, and among them ties and cells
// that are not observed.
const (
	maxCells = 16 << 20
	maxTies  = 2 << 20
)

// matrix is a table whose cells say which row has a tie with which column.
type matrix struct {
	relation      string
	rows, columns []cell // what they are called
	things        []int  // of the rows
	at            func(row, column int) cell
	half          bool // only one of the cells of a pair is there
}

// square is a matrix of ties among organizations: its labels in one order, and
// what each of its cells says.
type square struct {
	*matrix
	labels []cell
	row    []int   // of each label, or -1
	column []int   // of each label
	sights []sight // row by row of the labels
	values map[int]string
	loop   *cell // the first filled cell of the diagonal
}

// align returns the matrix with its labels in the order of its rows, or of its
// columns where it has more of these.
func (m *matrix) align() *square {
	s := &square{matrix: m, labels: m.rows}
	if len(m.columns) > len(m.rows) {
		s.labels = m.columns
	}
	row, column := places(m.rows), places(m.columns)
	for _, l := range s.labels {
		i, ok := row[l.text]
		if !ok {
			i = -1
		}
		s.row = append(s.row, i)
		s.column = append(s.column, column[l.text])
	}
	return s
}

// places returns where each label stands.
func places(labels []cell) map[string]int {
	out := make(map[string]int, len(labels))
	for i, l := range labels {
		out[l.text] = i
	}
	return out
}

// cell returns what stands in the row of one label and the column of another.
func (s *square) cell(i, j int) cell {
	if s.row[i] < 0 {
		return cell{line: s.labels[i].line, column: s.labels[i].column}
	}
	return s.at(s.row[i], s.column[j])
}

func (s *square) sight(i, j int) sight { return s.sights[i*len(s.labels)+j] }

// value returns the strength of a tie.
func (s *square) value(i, j int) string {
	if v, ok := s.values[i*len(s.labels)+j]; ok {
		return v
	}
	return "1"
}

// look finds out what the cells say. An empty cell is no tie where the matrix
// has no zero, and else not observed. It reports cells that cannot be read, and
// returns how many ties and cells that are not observed there are; it stops
// where these are too many.
func (s *square) look(ctx context.Context, d *document, style numberStyle) (found int) {
	n := len(s.labels)
	s.sights = make([]sight, n*n)
	s.values = map[int]string{}
	zeros, wrong := false, 0
	for i := range n {
		if ctx.Err() != nil || found > maxTies {
			return found
		}
		for j := range n {
			c := s.cell(i, j)
			said, value := sightOf(c.text, style)
			switch {
			case i == j:
				if said == isTie && s.loop == nil {
					s.loop = &c
				}
				said = noTie
			case s.row[i] < 0:
				said = unseen
			case said == unreadable:
				if wrong++; wrong <= suggestions {
					d.fail(spot{c.line, c.column}, textMatrixCell, shorten(c.text), shorten(s.labels[i].text), shorten(s.labels[j].text))
				}
			case said == isTie && value != "1":
				s.values[i*n+j] = value
			}
			if said == isTie || said == unseen {
				found++
			}
			zeros = zeros || said == noTie && i != j
			s.sights[i*n+j] = said
		}
	}
	if !s.half && s.halved() {
		s.half = true
		d.warn(spot{s.labels[0].line, s.labels[0].column}, textHalf)
	}
	if s.half {
		s.mirror()
	}
	for k, said := range s.sights {
		switch {
		case said == blank && zeros:
			s.sights[k] = unseen
			found++
		case said == blank:
			s.sights[k] = noTie
		}
	}
	return found
}

// halved reports whether the cells on one side of the diagonal are all empty
// and those on the other are not.
func (s *square) halved() bool {
	var filled [2]bool
	n := len(s.labels)
	for i := range n {
		for j := range n {
			if i == j || s.sight(i, j) == blank {
				continue
			}
			side := 0
			if i > j {
				side = 1
			}
			filled[side] = true
		}
	}
	return filled[0] != filled[1]
}

// mirror gives both cells of each pair what the filled half says.
func (s *square) mirror() {
	n := len(s.labels)
	for i := range n {
		for j := i + 1; j < n; j++ {
			from, to := i*n+j, j*n+i
			if s.sights[from] == blank {
				from, to = to, from
			}
			s.sights[to] = s.sights[from]
			if v, ok := s.values[from]; ok {
				s.values[to] = v
			}
		}
	}
}

// symmetric reports whether the two cells of each pair say the same wherever
// both are observed.
func (s *square) symmetric() bool {
	for i := range s.labels {
		for j := range i {
			a, b := s.sight(i, j), s.sight(j, i)
			if a == unseen || b == unseen {
				continue
			}
			if a != b || a == isTie && !sameNumber(s.value(i, j), s.value(j, i)) {
				return false
			}
		}
	}
	return true
}

// sameNumber reports whether two numbers are equal, however written.
func sameNumber(a, b string) bool {
	if a == b {
		return true
	}
	x, err := strconv.ParseFloat(a, 64)
	y, wrong := strconv.ParseFloat(b, 64)
	return err == nil && wrong == nil && x == y
}
