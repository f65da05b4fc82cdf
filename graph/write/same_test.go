package write_test

import (
	"testing"

	"example.org/lintas/graph"
	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// contents is everything that a network holds.
type contents struct {
	About         graph.About
	Organizations []graph.Organization
	Sectors       []graph.Sector
	Legend        []graph.Sector
	Label         any
	Partnerships  []graph.Partnership
	Recorded      []graph.Partnership
	Activities    []graph.Activity
	Places        []graph.Place
	Needs         []graph.Need
	Unobserved    []graph.Unobserved
	Directed      bool
	Date          graph.Date
}

func contentsOf(n *graph.Network) contents {
	legend, _ := n.Legend()
	return contents{n.About(), n.Organizations(), n.Sectors(), legend, n.SectorLabel(), listOf(n.Partnerships()), listOf(n.Recorded()),
		n.Activities(), n.Places(), n.Needs(), n.Unobserved(), n.IsDirected(), n.Date()}
}

func listOf(all *graph.Partnerships) []graph.Partnership {
	var out []graph.Partnership
	for _, p := range all.All() {
		out = append(out, *p)
	}
	return out
}

// difference returns what two networks differ in.
func difference(want, got contents) string {
	return cmp.Diff(want, got, cmpopts.EquateNaNs(), cmpopts.EquateEmpty(),
		cmp.Comparer(func(a, b graph.Amount) bool { return a.Compare(b) == 0 }))
}

func TestDifferenceIsSeen(t *testing.T) {
	want := contentsOf(small(t, 1, false))
	if d := difference(want, contentsOf(small(t, 2, false))); d != "" {
		t.Error(d)
	}
	if difference(want, contentsOf(small(t, 1, true))) == "" {
		t.Error("a direction is not seen")
	}
}
