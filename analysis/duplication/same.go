package duplication

import (
	"strings"

	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph"
	"github.com/adrg/strutil/metrics"
)

// fewest is the number of shared cells from which sharing everything is more
// than chance.
const fewest = 3

// PossiblyOne reports whether the two organizations of a row of overlap.csv may
// be one that the data spell in two ways: each is recorded in all the cells of the
// other, three at least, and their names are alike.
func PossiblyOne(n *graph.Network, a *registry.Answers, row int) bool {
	number := func(name string) float64 { return a.Column("overlap", name).Float(row) }
	if number("containment_a") < 1 || number("containment_b") < 1 || number("shared_cells") < fewest {
		return false
	}
	i, _ := n.Index(a.Column("overlap", "organization_a").Cell(row))
	j, _ := n.Index(a.Column("overlap", "organization_b").Cell(row))
	return alike(&n.Organizations()[i], &n.Organizations()[j])
}

// alike reports whether a name or short name of one looks like one of the
// other.
func alike(a, b *graph.Organization) bool {
	for _, x := range []string{a.Name, a.ShortName} {
		for _, y := range []string{b.Name, b.ShortName} {
			if x, y = graph.Fold(x), graph.Fold(y); x != "" && y != "" && (similar(x, y) || within(x, y) || within(y, x)) {
				return true
			}
		}
	}
	return false
}

// similar reports whether two names or words differ by little more than a
// letter (Winkler 1990, String comparator metrics).
func similar(x, y string) bool {
	const least = 0.93
	return x == y || metrics.NewJaroWinkler().Compare(x, y) >= least
}

// within reports whether every word of a name is like a word of the other. One
// short word alone is not enough.
func within(name, other string) bool {
	const short = 3
	words := strings.Fields(name)
	if len(words) == 1 && len([]rune(name)) <= short {
		return false
	}
	others := strings.Fields(other)
	for _, w := range words {
		found := false
		for _, o := range others {
			found = found || similar(w, o)
		}
		if !found {
			return false
		}
	}
	return true
}
