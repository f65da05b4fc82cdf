package explain

import (
	"math"
	"strings"

	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
)

var (
	textOverlapPairs = words.Text{
		EN: "the pairs of it and another in %[1]s.csv, the largest first",
		ID: "pasangannya dengan yang lain dalam %[1]s.csv, yang terbesar lebih dulu"}
	textLeastPairs = words.Text{
		EN: "the pairs of it and another in %[1]s.csv, the smallest first",
		ID: "pasangannya dengan yang lain dalam %[1]s.csv, yang terkecil lebih dulu"}
	textMoreCells = words.Text{EN: "%s more", ID: "%s lainnya"}
)

// pairsOf lists the rows of a file of pairs that the organization is in.
func (s *subject) pairsOf(file string) Sum {
	column := s.Answers.Column(file, s.column)
	a, b := s.Answers.Column(file, "organization_a"), s.Answers.Column(file, "organization_b")
	own := s.Network.Organizations()[s.i].ID
	sign, heading := 1.0, textOverlapPairs
	if s.column == "p" || s.column == "p_adjusted" || s.column == "distance" {
		sign, heading = -1, textLeastPairs
	}
	var p parts
	for row := range column.Len() {
		if value := column.Float(row); !math.IsNaN(value) && (a.Cell(row) == own || b.Cell(row) == own) {
			p.put(value, sign*value, 0, int32(row))
		}
	}
	p.prune()
	cells := s.newCells()
	sum := Sum{Heading: heading.With(file), More: p.count - len(p.kept), Rest: p.rest, Rule: Listed}
	for _, x := range p.kept {
		row := int(x.of[0])
		r := Row{Amount: x.amount, Text: plain(s.named(a.Cell(row)) + " – " + s.named(b.Cell(row)))}
		if file == "overlap" {
			r.Details = cells.shared(row)
		}
		sum.Rows = append(sum.Rows, r)
	}
	switch s.column {
	case "cosine", "uncoordinated_overlap", "shared_cells":
		sum.Rule = Added
	}
	return sum
}

// named returns the name of the organization with the id.
func (s *subject) named(id string) string {
	if i, ok := s.Network.Index(id); ok {
		return s.name(int32(i))
	}
	return id
}

// cells finds the cells that two organizations share by what cells.csv says.
type cells struct {
	*subject
	of     map[string][]int // rows of kind cell by the label of an organization
	active int              // organizations with an activity
}

func (s *subject) newCells() *cells {
	c := &cells{s, map[string][]int{}, 0}
	kinds, names := s.Answers.Column("cells", "kind"), s.Answers.Column("cells", "names")
	if kinds == nil {
		return c
	}
	for row := range kinds.Len() {
		if kinds.Cell(row) == "cell" {
			for label := range strings.SplitSeq(names.Cell(row), "; ") {
				c.of[label] = append(c.of[label], row)
			}
		}
	}
	// Activities are in the order of their organizations.
	last := -1
	for _, a := range s.Network.Activities() {
		if a.Organization != last {
			c.active++
		}
		last = a.Organization
	}
	return c
}

// shared returns the cells that the pair in a row of overlap.csv shares with what
// each adds to the column. It is nil where the column does not add up cells, and
// where cells.csv does not tell them: two organizations of one name.
func (c *cells) shared(row int) []Row {
	value := func(name string) float64 { return c.Answers.Column("overlap", name).Float(row) }
	i, okA := c.Network.Index(c.Answers.Column("overlap", "organization_a").Cell(row))
	j, okB := c.Network.Index(c.Answers.Column("overlap", "organization_b").Cell(row))
	if !okA || !okB {
		return nil
	}
	ofA, ofB := c.of[c.name(int32(i))], c.of[c.name(int32(j))]
	if len(ofA) != int(value("cells_a")) || len(ofB) != int(value("cells_b")) {
		return nil
	}
	both := common(ofA, ofB)
	shared := value("shared_cells")
	if len(both) > int(shared) {
		both = c.meeting(both, i, j)
	}
	if len(both) != int(shared) {
		return nil
	}
	var each func(cell int) float64
	switch c.column {
	case "shared_cells":
		each = func(int) float64 { return 1 }
	case "jaccard":
		each = func(int) float64 { return 1 / (value("cells_a") + value("cells_b") - shared) }
	case "containment_a", "containment_b":
		all := value("cells_" + strings.TrimPrefix(c.column, "containment_"))
		each = func(int) float64 { return 1 / all }
	case "cosine", "uncoordinated_overlap":
		if value(c.column) == 0 {
			return nil
		}
		norm := math.Sqrt(c.norm(ofA) * c.norm(ofB))
		each = func(cell int) float64 { return c.weight(cell) / norm }
	default:
		return nil
	}
	return c.rows(both, each)
}

// weight returns the square of the weight of a cell, ln(N/m)².
func (c *cells) weight(cell int) float64 {
	w := math.Log(float64(c.active) / c.Answers.Column("cells", "organizations").Float(cell))
	return w * w
}

func (c *cells) norm(cells []int) float64 {
	sum := 0.0
	for _, cell := range cells {
		sum += c.weight(cell)
	}
	return sum
}

// rows returns the cells with the largest amounts, and what the others add.
func (c *cells) rows(all []int, amount func(cell int) float64) []Row {
	const most = 5
	var p parts
	for _, cell := range all {
		p.add(amount(cell), 0, int32(cell))
	}
	p.prune()
	var out []Row
	rest := p.rest
	for k, x := range p.kept {
		if k < most {
			out = append(out, Row{Amount: x.amount, Text: plain(c.spot(int(x.of[0])))})
		} else {
			rest += x.amount
		}
	}
	if more := len(all) - most; more > 0 {
		out = append(out, Row{Amount: rest, Text: textMoreCells.With(count(more))})
	}
	return out
}

// spot names a row of cells.csv by theme, place and target group.
func (s *subject) spot(cell int) string {
	var parts []string
	for _, name := range []string{"theme", "place", "target_group"} {
		if text := s.Answers.Column("cells", name).Cell(cell); text != "" {
			parts = append(parts, text)
		}
	}
	return strings.Join(parts, " · ")
}

// common returns what two ascending lists share.
func common(a, b []int) []int {
	var out []int
	for len(a) > 0 && len(b) > 0 {
		switch {
		case a[0] < b[0]:
			a = a[1:]
		case a[0] > b[0]:
			b = b[1:]
		default:
			out = append(out, a[0])
			a, b = a[1:], b[1:]
		}
	}
	return out
}

// pairsOfNetwork lists the rows of overlap.csv that the amount counts.
func (s *subject) pairsOfNetwork(heading words.Text, amount func(row int) float64) Sum {
	a, b := s.Answers.Column("overlap", "organization_a"), s.Answers.Column("overlap", "organization_b")
	var p parts
	for row := range a.Len() {
		if x := amount(row); x > 0 {
			p.add(x, 0, int32(row))
		}
	}
	return p.sum(heading.With(), func(x part) words.Message {
		return plain(s.named(a.Cell(int(x.of[0]))) + " – " + s.named(b.Cell(int(x.of[0]))))
	})
}

// overlapColumn returns a column of overlap.csv as amounts, 0 where it is empty.
func (s *subject) overlapColumn(name string) func(row int) float64 {
	column := s.Answers.Column("overlap", name)
	return func(row int) float64 { return orZero(column, row) }
}

func orZero(c *table.Column, row int) float64 {
	if x := c.Float(row); !math.IsNaN(x) {
		return x
	}
	return 0
}
