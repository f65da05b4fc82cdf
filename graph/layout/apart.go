package layout

import (
	"math"

	"gonum.org/v1/gonum/spatial/r2"
)

// rounds bounds the pushing of Spread, of which a page that is not crowded needs
// far less. What overlaps then goes to the nearest free place.
const rounds = 400

// Spread moves centers until no two disks of the radii overlap, keeping them
// inside frame; on a frame too small for them some overlaps stay.
func Spread(centers []r2.Vec, radii []float64, frame r2.Box) {
	SpreadAround(centers, radii, frame, nil)
}

// SpreadAround is Spread, except that the disks that are fixed do not move, not
// even off each other. Nil fixes none.
func SpreadAround(centers []r2.Vec, radii []float64, frame r2.Box, fixed []bool) {
	if fixed == nil {
		fixed = make([]bool, len(centers))
	}
	var largest, area float64
	for _, r := range radii {
		largest = math.Max(largest, r)
		area += math.Pi * r * r
	}
	if largest == 0 || len(centers) == 0 {
		return
	}
	size := frame.Size()
	room := int(rounds * min(size.X*size.Y/area, 1)) // what has no room is not worth the time
	for range room {
		allIn(centers, radii, frame, fixed)
		if !push(centers, radii, fixed, newGrid(centers, 2*largest)) {
			return
		}
	}
	if room == rounds {
		settleAll(centers, radii, frame, fixed)
	}
	allIn(centers, radii, frame, fixed)
}

func allIn(centers []r2.Vec, radii []float64, frame r2.Box, fixed []bool) {
	for i, c := range centers {
		if !fixed[i] {
			centers[i] = keepIn(c, radii[i], frame)
		}
	}
}

// push moves every overlapping pair apart and reports whether there was one.
func push(centers []r2.Vec, radii []float64, fixed []bool, g grid) bool {
	moved := false
	for a := range centers {
		g.near(a, func(b int) {
			if b <= a || fixed[a] && fixed[b] {
				return
			}
			d := r2.Sub(centers[b], centers[a])
			distance := r2.Norm(d)
			overlap := radii[a] + radii[b] - distance
			if overlap <= 1e-6 {
				return
			}
			if distance < tiny {
				sin, cos := math.Sincos(2.399963 * float64(b)) // the golden angle: every direction differs
				d, distance = r2.Vec{X: cos, Y: sin}, 1
			}
			step := r2.Scale((overlap/2+1e-3)/distance, d)
			if fixed[a] || fixed[b] {
				step = r2.Scale(2, step)
			}
			if !fixed[a] {
				centers[a] = r2.Sub(centers[a], step)
			}
			if !fixed[b] {
				centers[b] = r2.Add(centers[b], step)
			}
			moved = true
		})
	}
	return moved
}

func keepIn(c r2.Vec, r float64, frame r2.Box) r2.Vec {
	clamp := func(x, low, high float64) float64 {
		if low+r > high-r {
			return (low + high) / 2
		}
		return math.Min(math.Max(x, low+r), high-r)
	}
	return r2.Vec{X: clamp(c.X, frame.Min.X, frame.Max.X), Y: clamp(c.Y, frame.Min.Y, frame.Max.Y)}
}

// grid finds the points near a point without looking at all of them.
type grid struct {
	columns, rows int
	cell          []int // of each point
	start         []int // of each cell in points
	points        []int // sorted by cell
}

// newGrid puts the centers into cells with sides of at least side.
func newGrid(centers []r2.Vec, side float64) grid {
	all := make([]int, len(centers))
	for i := range all {
		all[i] = i
	}
	b := bounds(centers, all)
	side = math.Max(side, math.Sqrt(b.Size().X*b.Size().Y/float64(4*len(centers)+1)))
	g := grid{
		columns: int(b.Size().X/side) + 1,
		rows:    int(b.Size().Y/side) + 1,
		cell:    make([]int, len(centers)),
		points:  make([]int, len(centers)),
	}
	g.start = make([]int, g.columns*g.rows+1)
	for i, c := range centers {
		g.cell[i] = int((c.Y-b.Min.Y)/side)*g.columns + int((c.X-b.Min.X)/side)
		g.start[g.cell[i]+1]++
	}
	for k := 1; k < len(g.start); k++ {
		g.start[k] += g.start[k-1]
	}
	next := append([]int(nil), g.start...)
	for i, k := range g.cell {
		g.points[next[k]] = i
		next[k]++
	}
	return g
}

// near calls visit for every point in the cell of point i and around it.
func (g grid) near(i int, visit func(int)) {
	row, column := g.cell[i]/g.columns, g.cell[i]%g.columns
	for y := max(row-1, 0); y <= min(row+1, g.rows-1); y++ {
		for x := max(column-1, 0); x <= min(column+1, g.columns-1); x++ {
			k := y*g.columns + x
			for _, j := range g.points[g.start[k]:g.start[k+1]] {
				visit(j)
			}
		}
	}
}
