package layout

import (
	"cmp"
	"math"
	"slices"

	"gonum.org/v1/gonum/spatial/r2"
)

// settler puts disks in the frame one after the other, each where it overlaps
// none of those before.
type settler struct {
	centers       []r2.Vec
	radii         []float64
	frame         r2.Box
	side          float64 // of a cell, twice the largest radius
	columns, rows int
	cells         [][]int // the settled disks
	settled       []int
	tries         int // so far
}

// triesMax bounds the work of a settler in a frame that is too small.
const triesMax = 3e7

func newSettler(centers []r2.Vec, radii []float64, frame r2.Box) *settler {
	s := &settler{centers: centers, radii: radii, frame: frame, side: 1}
	for _, r := range radii {
		s.side = math.Max(s.side, 2*r)
	}
	s.columns, s.rows = int(frame.Size().X/s.side)+1, int(frame.Size().Y/s.side)+1
	s.cells = make([][]int, s.columns*s.rows)
	return s
}

// cell returns the column and row of a point, those at the edge if it lies
// outside the frame.
func (s *settler) cell(p r2.Vec) (column, row int) {
	at := func(x float64, count int) int { return int(min(max(x/s.side, 0), float64(count-1))) }
	return at(p.X-s.frame.Min.X, s.columns), at(p.Y-s.frame.Min.Y, s.rows)
}

// stay settles a disk where it is.
func (s *settler) stay(i int) {
	column, row := s.cell(s.centers[i])
	k := row*s.columns + column
	s.cells[k] = append(s.cells[k], i)
	s.settled = append(s.settled, i)
}

// settle moves a disk to the free place nearest to where it is, as far as a
// spiral finds one, and leaves it where it is if there is none.
func (s *settler) settle(i int) {
	const step = 3.0 // points between the turns of the spiral
	wanted := s.centers[i]
	far := r2.Norm(s.frame.Size()) / step
	for try := 0; float64(try) <= far*far && s.tries < triesMax; try++ {
		s.tries++
		sin, cos := math.Sincos(2.399963 * float64(try)) // the golden angle covers the plane evenly
		off := r2.Scale(step*math.Sqrt(float64(try)), r2.Vec{X: cos, Y: sin})
		s.centers[i] = keepIn(r2.Add(wanted, off), s.radii[i], s.frame)
		if s.free(i) {
			s.stay(i)
			return
		}
	}
	s.centers[i] = keepIn(wanted, s.radii[i], s.frame)
	s.stay(i)
}

// free reports whether a disk overlaps no settled one.
func (s *settler) free(i int) bool {
	column, row := s.cell(s.centers[i])
	for y := max(row-1, 0); y <= min(row+1, s.rows-1); y++ {
		for x := max(column-1, 0); x <= min(column+1, s.columns-1); x++ {
			for _, j := range s.cells[y*s.columns+x] {
				reach := s.radii[i] + s.radii[j]
				if r2.Norm2(r2.Sub(s.centers[i], s.centers[j])) < reach*reach {
					return false
				}
			}
		}
	}
	return true
}

// taken returns the places of the settled disks and of the edges between them.
func (s *settler) taken(edges []Edge) []r2.Vec {
	return occupied(s.centers, Graph{Radii: s.radii, Edges: edges}, s.settled, r2.Norm(s.frame.Size())/50)
}

// settleAll settles the fixed disks where they are and then the others, the
// largest first.
func settleAll(centers []r2.Vec, radii []float64, frame r2.Box, fixed []bool) {
	s := newSettler(centers, radii, frame)
	var order []int
	for i := range centers {
		if fixed[i] {
			s.stay(i)
		} else {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(radii[b], radii[a]) })
	for _, i := range order {
		s.settle(i)
	}
}
