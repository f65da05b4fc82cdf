package layout

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"math"
	"slices"
	"strconv"

	"example.org/lintas/graph/table"
	"gonum.org/v1/gonum/spatial/r2"
)

// Positions are where the nodes of a map stand, kept so that the next map of
// the network has them in the same places.
type Positions struct {
	// At has the positions by the id of the node: in inches of the engine,
	// before turning and scaling, from the middle of the frame, y downward.
	At map[string]r2.Vec
	// Turn and Scale lead to the page: clockwise in degrees, and the points
	// of an inch.
	Turn, Scale float64
	// Frame is the size in points of the frame that the map was fitted to,
	// zero where it is not known.
	Frame r2.Vec
}

// Remember returns the positions of a finished map in a frame: those of its
// final centers, which may have moved since p was placed. Nodes without an id
// are left out, and of several with one id all but the first.
func Remember(p Placement, ids []string, frame r2.Box) *Positions {
	to := Positions{At: make(map[string]r2.Vec, len(ids)), Turn: p.Turn, Scale: p.Scale, Frame: frame.Size()}
	if !(to.Scale > 0) {
		to.Scale = 1
	}
	for i, id := range ids {
		if _, twice := to.At[id]; twice || id == "" || i >= len(p.Centers) {
			continue
		}
		at := r2.Scale(1/to.Scale, r2.Sub(p.Centers[i], frame.Center()))
		to.At[id] = r2.Rotate(at, -radians(to.Turn), r2.Vec{})
	}
	return &to
}

// onPage leads from positions to points in a frame. Where the frame has
// another size than theirs, the map is stretched with it, one axis at most
// stretchMax times as much as the other.
func (p *Positions) onPage(frame r2.Box) func(r2.Vec) r2.Vec {
	turned := func(at r2.Vec) r2.Vec { return r2.Scale(p.Scale, r2.Rotate(at, radians(p.Turn), r2.Vec{})) }
	from, middle := p.Frame, r2.Vec{}
	if !(from.X > 0 && from.Y > 0) {
		var points []r2.Vec
		var all []int
		for _, id := range p.ids() {
			all = append(all, len(points))
			points = append(points, turned(p.At[id]))
		}
		b := bounds(points, all)
		from, middle = b.Size(), b.Center()
	}
	k := stretch(from, frame.Size())
	return func(at r2.Vec) r2.Vec {
		d := r2.Sub(turned(at), middle)
		return r2.Add(frame.Center(), r2.Vec{X: k.X * d.X, Y: k.Y * d.Y})
	}
}

func radians(degrees float64) float64 {
	return degrees * math.Pi / 180
}

// ids returns the ids in ascending order.
func (p *Positions) ids() []string {
	ids := make([]string, 0, len(p.At))
	for id := range p.At {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	return ids
}

// columns of the file of positions.
var columns = []string{"id", "x", "y", "turn", "scale", "width", "height"}

// WriteCSV writes the positions with the columns id, x, y, turn, scale, width
// and height. The first row has no id but the last four, and the others, one a
// node in the order of their ids, have the first three.
func (p *Positions) WriteCSV(w io.Writer) error {
	ids := p.ids()
	values := make([][]float64, 4) // of x, y and of turn and scale where there are none
	blank := slices.Repeat([]float64{math.NaN()}, len(ids)+1)
	for k := range values {
		values[k] = slices.Clone(blank)
	}
	head := func(x float64) []float64 {
		column := slices.Clone(blank)
		column[0] = rounded(x)
		return column
	}
	for i, id := range ids {
		values[0][i+1], values[1][i+1] = rounded(p.At[id].X), rounded(p.At[id].Y)
	}
	t := table.Table{Name: "positions", Columns: []table.Column{
		table.Texts(columns[0], slices.Insert(ids, 0, "")),
		table.Numbers(columns[1], values[0]), table.Numbers(columns[2], values[1]),
		table.Numbers(columns[3], head(p.Turn)), table.Numbers(columns[4], head(p.Scale)),
		table.Numbers(columns[5], head(p.Frame.X)), table.Numbers(columns[6], head(p.Frame.Y)),
	}}
	return t.WriteCSV(w)
}

// rounded keeps what can be seen: a hundred-thousandth of an inch.
func rounded(x float64) float64 {
	return math.Round(x*1e5) / 1e5
}

// ReadPositions reads what WriteCSV wrote. Only the columns id, x and y must
// be there, in any order: a file made by hand or by another program is fitted
// to the page. It returns an error that names the line for text that is not
// CSV, an id that occurs twice and a coordinate that is not a number.
func ReadPositions(r io.Reader) (*Positions, error) {
	lines := csv.NewReader(r)
	header, err := lines.Read()
	if errors.Is(err, io.EOF) {
		return nil, errors.New("reading positions: the file is empty; delete it to lay the map out afresh")
	}
	if err != nil {
		return nil, fmt.Errorf("reading positions: %w", err)
	}
	place := make(map[string]int)
	for i, name := range header {
		if i == 0 && len(name) > 3 && name[:3] == "\ufeff" {
			name = name[3:]
		}
		place[name] = i
	}
	for _, name := range columns[:3] {
		if _, ok := place[name]; !ok {
			return nil, fmt.Errorf("reading positions: the column %q is missing; the first line must name id, x and y", name)
		}
	}
	p := &Positions{At: make(map[string]r2.Vec), Scale: 1}
	for {
		row, err := lines.Read()
		if errors.Is(err, io.EOF) {
			return p, nil
		}
		if err != nil {
			return nil, fmt.Errorf("reading positions: %w", err)
		}
		line, _ := lines.FieldPos(0)
		if err := p.add(row, place); err != nil {
			return nil, fmt.Errorf("reading positions, line %d: %w", line, err)
		}
	}
}

// add takes a row: that of the map where it has no id, else that of a node.
func (p *Positions) add(row []string, place map[string]int) error {
	value := func(name string, otherwise float64) (float64, error) {
		i, ok := place[name]
		if !ok || row[i] == "" {
			return otherwise, nil
		}
		x, err := strconv.ParseFloat(row[i], 64)
		if err != nil || !(math.Abs(x) <= farthest) {
			return 0, fmt.Errorf("%s is %q, which is not a number of at most %g", name, row[i], farthest)
		}
		return x, nil
	}
	id := table.Unguard(row[place["id"]])
	if id == "" {
		var errs [4]error
		p.Turn, errs[0] = value("turn", 0)
		p.Scale, errs[1] = value("scale", 1)
		p.Frame.X, errs[2] = value("width", 0)
		p.Frame.Y, errs[3] = value("height", 0)
		if !(p.Scale > 0) {
			p.Scale = 1
		}
		return errors.Join(errs[:]...)
	}
	if _, twice := p.At[id]; twice {
		return fmt.Errorf("the id %q occurs twice; delete one of the lines", id)
	}
	x, errX := value("x", math.NaN())
	y, errY := value("y", math.NaN())
	if err := errors.Join(errX, errY); err != nil {
		return err
	}
	if !math.IsNaN(x + y) { // a node without a place is a new one
		p.At[id] = r2.Vec{X: x, Y: y}
	}
	return nil
}

// farthest is the largest number that a file of positions may hold.
const farthest = 1e6
