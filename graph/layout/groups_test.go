package layout

import (
	"testing"

	"gonum.org/v1/gonum/spatial/r2"
)

func TestDOTOfGroups(t *testing.T) {
	g := Graph{
		Radii:  []float64{5, 5, 5, 5, 5, 5},
		Edges:  []Edge{{A: 0, B: 3, Weight: 1}},
		Groups: []int{7, 2, 2, 7, -1, 3}, // the last two have no other in their group
	}
	golden(t, "groups.dot", dot(g, 1, start{hubs: 2}))
}

func TestDOTOfPins(t *testing.T) {
	g := Graph{Radii: []float64{5, 5, 5}, Edges: []Edge{{A: 0, B: 1, Weight: 1}}}
	from := start{
		at: []r2.Vec{{X: 1, Y: 2}, {X: -3}, {}}, has: []bool{true, true, false}, fixed: []bool{true, false, false},
		bridges: []Edge{{A: 0, B: 2, Weight: 3}},
	}
	golden(t, "pins.dot", dot(g, 1, from))
}

// TestGroupsWithoutEngine checks that each group gets a region of its own.
func TestGroupsWithoutEngine(t *testing.T) {
	g := random(90, 120)
	for i := range g.Radii {
		g.Groups = append(g.Groups, i%3)
	}
	p, err := Place(t.Context(), g, frame, nil, 1)
	if err != nil {
		t.Fatal(err)
	}
	if k := overlaps(p, g) + outside(p, g); k > 0 {
		t.Errorf("%d overlaps or outside", k)
	}
	for _, a := range groups(g) {
		for _, b := range groups(g) {
			if a[0] < b[0] {
				apart := r2.Norm(r2.Sub(mean(p.Centers, a), mean(p.Centers, b)))
				if wide := width(p.Centers, a) + width(p.Centers, b); apart < 0.8*wide {
					t.Errorf("groups of width %.0f are %.0f apart", wide, apart)
				}
			}
		}
	}
}
