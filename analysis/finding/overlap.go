package finding

import (
	"cmp"
	"slices"

	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph/table"
)

// Candidates returns the rows of overlap.csv of pairs that are not coordinated,
// in the order in which they are worth a conversation: first those that share
// more than chance would give, how many is told; then those that share at least
// two cells and half of the cells of either; then the others; each by the number
// of shared cells times their likeness. Pairs that share everything come last
// among theirs: they are often one organization spelled in two ways.
func Candidates(a *registry.Answers) (rows []int, pastChance int) {
	p, ok := pairsOf(a)
	if !ok {
		return nil, 0
	}
	var found []candidate
	for i := range p.shared.Len() {
		if p.coordinated.True(i) {
			continue
		}
		alike := p.alike.Float(i)
		if !(alike > 0) {
			continue
		}
		c := candidate{amount: p.shared.Float(i) * alike, row: int32(i)}
		if p.pastChance(i) {
			pastChance++
		} else {
			c.class += 4
		}
		if !p.strong(i) {
			c.class += 2
		}
		if p.same(i) {
			c.class++
		}
		found = append(found, c)
	}
	slices.SortFunc(found, candidate.compare)
	rows = make([]int, len(found))
	for i, c := range found {
		rows[i] = int(c.row)
	}
	return rows, pastChance
}

// candidate is a row and what its order depends on: first the class, the smallest
// first, then the amount, the largest first.
type candidate struct {
	amount float64
	row    int32
	class  int32
}

func (c candidate) compare(d candidate) int {
	return cmp.Or(cmp.Compare(c.class, d.class), cmp.Compare(d.amount, c.amount), cmp.Compare(c.row, d.row))
}

// overlapping is the columns of overlap.csv that the rule reads.
type overlapping struct {
	a, b, shared, containmentA, containmentB, coordinated, alike, expected, p *table.Column
}

func pairsOf(a *registry.Answers) (overlapping, bool) {
	c, ok := columns(a, "overlap", "organization_a", "organization_b", "shared_cells", "containment_a", "containment_b",
		"coordinated", "uncoordinated_overlap", "expected", "p_adjusted")
	if !ok {
		return overlapping{}, false
	}
	return overlapping{c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8]}, true
}

func (p overlapping) strong(i int) bool {
	return p.shared.Float(i) >= overlapCells && max(p.containmentA.Float(i), p.containmentB.Float(i)) >= overlapContainment
}

// pastChance reports whether the two share more cells than chance would give,
// after the correction for all pairs.
func (p overlapping) pastChance(i int) bool {
	return p.shared.Float(i) >= overlapCells && p.p.Float(i) <= significance && p.shared.Float(i) > p.expected.Float(i)
}

// same reports whether each of the two does all that the other does.
func (p overlapping) same(i int) bool {
	return p.containmentA.Float(i) == 1 && p.containmentB.Float(i) == 1
}
