package finding

import (
	"testing"

	"example.org/lintas/graph"
)

// Two funders a and b with five grantees each, and one that both fund: where
// every tie is a grant, a funder that is a cut point is no finding; once it works
// in a partnership itself, it is.
func TestFunderIsNoCutPointAmongGrants(t *testing.T) {
	for _, works := range []bool{false, true} {
		b := graph.NewBuilder()
		addOrganizations(t, b, 13)
		fund := func(funder, grantee int, role string) {
			check(t, b.AddPartnership(graph.Partnership{Strength: 1, Members: []graph.Member{
				{Organization: funder, Role: role}, {Organization: grantee, Role: graph.Implementer}}}))
		}
		for i := range 5 {
			fund(0, 2+i, graph.Funder)
			fund(1, 7+i, graph.Funder)
		}
		fund(0, 12, graph.Funder)
		fund(1, 12, graph.Funder)
		if works {
			fund(0, 2, graph.Lead)
		}
		n, _ := b.Build(false)
		d := data(n)
		a := known(1)
		pairs := make([]float64, 13)
		for i, x := range d.Cuts().Pairs {
			pairs[i] = float64(x)
		}
		a.Put("organizations", bools("cut_point", d.Cuts().Points...), numbers("pairs_cut", pairs...))
		spoke := false
		for _, f := range All(d, a) {
			spoke = spoke || f.ID == "cuts" && f.Organizations[0] == 0
		}
		if spoke != works {
			t.Errorf("the funder works itself: %v; told as a cut point: %v", works, spoke)
		}
	}
}
